#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <functional>
#include <limits>

#include <sqlite3.h>

#include "app/demo/demo_office.h"
#include "app/talanctl/office_desk.h"
#include "app/talanctl/plain_text.h"
#include "app/talanctl/verbs.h"
#include "core/base/field_text.h"
#include "core/deadlines/file_check.h"
#include "core/office/office_founding.h"

using namespace Qt::StringLiterals;

namespace talan::ctl {

namespace {

using storage::Database;
using storage::JournalMode;

std::optional<JournalMode> journalFromKey(QStringView key)
{
    if (key == u"local")
        return JournalMode::Local;
    return key == u"shared" ? std::optional(JournalMode::Shared) : std::nullopt;
}

/// Makes the file and fills it. What could not be filled is taken away again: half an office is
/// none.
template <class T>
Result<T> createFilled(const QString &path,
                       JournalMode journal,
                       const std::function<Result<T>(Database &database)> &fill)
{
    Result<T> filled;
    {
        auto database = Database::create(path, journal);
        if (!database)
            return database.error();
        filled = fill(*database);
    }
    if (!filled) {
        for (const QString &leftover :
             {path, path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s})
            QFile::remove(leftover);
    }
    return filled;
}

/// The name of this account's owner for the staff list, until somebody writes it better.
QString staffName(Call &call)
{
    const QString name = cleanLine(call.line().text(u"name"_s));
    return name.isEmpty() ? loginOfThisDesk() : name;
}

QString checkText(const FileCheck &check)
{
    if (check.problems.isEmpty()) {
        return QCoreApplication::translate(
                   "TalanCtl", "Nothing is wrong in the file: %1 cases, %2 lines in the journal.")
            .arg(check.cases)
            .arg(check.events);
    }
    QList<QStringList> rows;
    for (const FileProblem &problem : check.problems)
        rows.append({storageKey(problem.kind).toString(), problem.where, problem.text});
    return QCoreApplication::translate("TalanCtl",
                                       "%1 things in the file are not as they should be.")
               .arg(check.problems.size()) +
           u'\n' + tableText(rows);
}

QJsonObject checkJson(const FileCheck &check)
{
    QJsonArray problems;
    for (const FileProblem &problem : check.problems) {
        problems.append(QJsonObject{{u"kind"_s, storageKey(problem.kind).toString()},
                                    {u"where"_s, problem.where},
                                    {u"text"_s, problem.text}});
    }
    QJsonArray sums;
    for (const YearSum &sum : check.sums) {
        sums.append(QJsonObject{{u"year"_s, sum.year},
                                {u"carried_over"_s, sum.carriedOver},
                                {u"new"_s, sum.registered},
                                {u"closed"_s, sum.closed},
                                {u"open"_s, sum.open}});
    }
    return {{u"ok"_s, check.problems.isEmpty()},
            {u"cases"_s, check.cases},
            {u"events"_s, check.events},
            {u"control_sums"_s, sums},
            {u"problems"_s, problems}};
}

} // namespace

Exit initOffice(Call &call)
{
    CommandLine &line = call.line();
    const QString office = cleanLine(line.needed(u"office"_s));
    const auto journal = line.choice(u"journal"_s, journalFromKey);
    if (call.isMisused())
        return call.misuse();
    const auto founded = createFilled<StaffMember>(
        call.file(), journal.value_or(JournalMode::Local), [&](Database &database) {
            return foundOffice(database, office, loginOfThisDesk(), staffName(call), call.now());
        });
    if (!founded)
        return call.fail(Activity::CreatingFile, founded.error());
    const QJsonObject json{
        {u"file"_s, call.file()}, {u"office"_s, office}, {u"schema"_s, storage::newestSchema()}};
    return call.answer(json,
                       QCoreApplication::translate("TalanCtl",
                                                   "%1 is ready in %2. %3 is its administrator.",
                                                   "office, file and person")
                           .arg(office, call.file(), founded->name));
}

Exit makeDemo(Call &call)
{
    constexpr int kMostCases = 1'000'000;
    CommandLine &line = call.line();
    DemoPlan plan;
    if (line.has(u"cases"_s))
        plan.cases = line.number(u"cases"_s, 1, kMostCases, 1);
    plan.seed = static_cast<quint32>(line.number(u"seed"_s, 0, std::numeric_limits<int>::max(), 1));
    if (call.isMisused())
        return call.misuse();
    const auto demo =
        createFilled<DemoOffice>(call.file(), JournalMode::Local, [&](Database &database) {
            return buildDemoOffice(database, plan, loginOfThisDesk(), call.now());
        });
    if (!demo)
        return call.fail(Activity::CreatingFile, demo.error());
    const QJsonObject json{{u"file"_s, call.file()},
                           {u"cases"_s, demo->cases},
                           {u"persons"_s, demo->persons},
                           {u"units"_s, demo->units}};
    return call.answer(
        json,
        QCoreApplication::translate(
            "TalanCtl", "The demo office is ready in %1: %2 cases, %3 persons, %4 care units.")
            .arg(call.file())
            .arg(demo->cases)
            .arg(demo->persons)
            .arg(demo->units));
}

Exit checkOffice(Call &call)
{
    auto database = Database::open(call.file(), Database::Access::ReadOnly);
    if (!database)
        return call.fail(Activity::OpeningFile, database.error());
    const auto check = checkFile(*database);
    if (!check)
        return call.fail(Activity::CheckingFile, check.error());
    return call.answer(checkJson(*check),
                       checkText(*check),
                       check->problems.isEmpty() ? Exit::Done : Exit::Refused);
}

Exit showVersion(Call &call)
{
    const QString talan = QStringLiteral(TALAN_VERSION);
    const QString qt = QString::fromLatin1(qVersion());
    const QString sqlite = QString::fromLatin1(sqlite3_libversion());
    const int schema = storage::newestSchema();
    const QJsonObject json{
        {u"talan"_s, talan}, {u"qt"_s, qt}, {u"sqlite"_s, sqlite}, {u"schema"_s, schema}};
    return call.answer(json,
                       factsText({{u"Talan"_s, talan},
                                  {u"Qt"_s, qt},
                                  {u"SQLite"_s, sqlite},
                                  {QCoreApplication::translate("TalanCtl", "File schema"),
                                   QString::number(schema)}}));
}

} // namespace talan::ctl
