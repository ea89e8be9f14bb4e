#include "tests/shared_file/kept_saves.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "core/deadlines/file_check.h"
#include "core/office/journal.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan::test {

namespace {

bool isRuleOfWork(const QString &code)
{
    static constexpr std::array kRules{ErrorCode::EditConflict,
                                       ErrorCode::CaseClosed,
                                       ErrorCode::CaseNotClosed,
                                       ErrorCode::AlreadyDone,
                                       ErrorCode::ActionNotAllowed,
                                       ErrorCode::OpenRequestsRemain,
                                       ErrorCode::ExtensionNotLater,
                                       ErrorCode::BeforeItsCause,
                                       ErrorCode::DateInFuture, // the clocks' week is over
                                       ErrorCode::NothingToUndo};
    return std::ranges::any_of(kRules, [&](ErrorCode rule) { return storageKey(rule) == code; });
}

bool isTakingBack(const QString &what)
{
    return what == storageKey(EventKind::Undone) || what == storageKey(EventKind::Redone);
}

/// The tokens in the texts that an event wrote; not in those it replaced.
QSet<QString> tokensWritten(const QByteArray &changes)
{
    static const QRegularExpression kToken(u"\\btk\\d+x\\d+x\\d+\\b"_s);
    QSet<QString> tokens;
    const QJsonArray rows = QJsonDocument::fromJson(changes).array();
    for (const auto &row : rows) {
        const QJsonObject after = row.toObject().value(u"after"_s).toObject();
        // A person's name is written by the registration, whose own token stands in the case.
        if (row.toObject().value(u"table"_s) == "person"_L1)
            continue;
        for (const auto &value : after) {
            auto matches = kToken.globalMatch(value.toString());
            while (matches.hasNext())
                tokens.insert(matches.next().captured());
        }
    }
    return tokens;
}

struct InFile
{
    QMultiHash<QString, std::pair<QString, QString>> tokens; ///< To what and number.
    QHash<QString, int> takenBack;
};

Result<> readRegistrations(storage::Database &database, InFile &file)
{
    Statement cases(database, u"SELECT external_ref, number FROM case_file ORDER BY id"_s);
    if (const auto done = cases.exec(); !done)
        return done;
    while (cases.next()) {
        if (cases.text(0).startsWith("tk"_L1))
            file.tokens.insert(cases.text(0),
                               {storageKey(EventKind::Registered).toString(), cases.text(1)});
    }
    return cases.failure();
}

Result<> readEvents(storage::Database &database, InFile &file)
{
    Statement events(database, uR"(
        SELECT e.kind, c.number, e.changes, e.undoes
          FROM event e JOIN case_file c ON c.id = e.case_id ORDER BY e.id)"_s);
    if (const auto done = events.exec(); !done)
        return done;
    static const QSet<QString> kWithoutRows{storageKey(EventKind::Merged).toString(),
                                            storageKey(EventKind::ConflictSettled).toString()};
    while (events.next()) {
        const QString kind = events.text(0);
        if (isTakingBack(kind)) {
            ++file.takenBack[events.text(3)];
            continue;
        }
        if (kWithoutRows.contains(kind))
            continue;
        for (const QString &token : tokensWritten(events.text(2).toUtf8()))
            file.tokens.insert(token, {kind, events.text(1)});
    }
    return events.failure();
}

/// Notes stand where their event does, unless it was taken back.
Result<> compareNotes(storage::Database &database, QStringList &troubles)
{
    Statement lost(database, uR"(
        SELECT c.number, e.kind, count(n.id)
          FROM event e JOIN case_file c ON c.id = e.case_id, json_each(e.changes) j
          LEFT JOIN note n ON n.id = j.value ->> '$.id' AND n.text = j.value ->> '$.after.text'
         WHERE j.value ->> '$.table' = 'note' AND j.value -> '$.before' IS 'null'
           AND e.kind NOT IN ('undone', 'redone')
           AND NOT EXISTS (SELECT 1 FROM event u WHERE u.undoes = e.id)
         GROUP BY e.id, j.key HAVING count(n.id) <> 1)"_s);
    if (const auto done = lost.exec(); !done)
        return done;
    while (lost.next())
        troubles.append(u"%1: the note of %2 stands %3 times"_s.arg(lost.text(0), lost.text(1))
                            .arg(lost.number(2)));
    return lost.failure();
}

Result<InFile> readAll(storage::Database &database, QStringList &troubles)
{
    InFile file;
    if (const auto done = readRegistrations(database, file); !done)
        return done.error();
    if (const auto done = readEvents(database, file); !done)
        return done.error();
    if (const auto done = compareNotes(database, troubles); !done)
        return done.error();
    const auto check = checkFile(database);
    if (!check)
        return check.error();
    for (const FileProblem &problem : check->problems) {
        troubles.append(
            u"%1 %2: %3"_s.arg(storageKey(problem.kind).toString(), problem.where, problem.text));
    }
    return file;
}

} // namespace

void KeptSaves::add(const DeskLine &line)
{
    if (line.verb == "half")
        m_alarms.append(u"half written: "_s + line.what);
    if (line.verb == "refused")
        refused(line);
    if (line.verb != "saved")
        return;
    ++m_confirmed;
    if (isTakingBack(line.what))
        ++m_takenBack[line.token];
    else if (m_saves.contains(line.token))
        m_alarms.append(u"said twice: "_s + line.token);
    else
        m_saves.insert(line.token, {line.what, line.number});
}

void KeptSaves::refused(const DeskLine &line)
{
    if (!isRuleOfWork(line.number))
        m_alarms.append(u"%1: %2 (%3)"_s.arg(line.what, line.number, line.sentence));
    else
        ++m_refusedByRule;
    if (line.sentence.isEmpty() || line.sentence.contains("locked"_L1))
        m_alarms.append(u"no sentence for people: "_s + line.sentence);
}

void KeptSaves::compareTokens(const QMultiHash<QString, Save> &inFile, QStringList &troubles)
{
    for (auto save = m_saves.cbegin(); save != m_saves.cend(); ++save) {
        const QList<Save> found = inFile.values(save.key());
        const QString said = u"%1 of %2 in %3"_s.arg(save->what, save.key(), save->number);
        if (found.isEmpty())
            troubles.append(u"lost: "_s + said);
        else if (found.size() > 1)
            troubles.append(u"%1 times: %2"_s.arg(found.size()).arg(said));
        else if (found.first() != *save)
            troubles.append(
                u"said %1, kept %2 in %3"_s.arg(said, found.first().what, found.first().number));
    }
    const auto tokens = inFile.uniqueKeys();
    for (const QString &token : tokens)
        m_untold += m_saves.contains(token) ? 0 : 1;
}

void KeptSaves::compareTakenBack(const QHash<QString, int> &inFile, QStringList &troubles)
{
    for (auto said = m_takenBack.cbegin(); said != m_takenBack.cend(); ++said) {
        if (inFile.value(said.key()) < *said)
            troubles.append(u"lost: event %1 was taken back %2 times"_s.arg(said.key()).arg(*said));
    }
    for (auto found = inFile.cbegin(); found != inFile.cend(); ++found)
        m_untold += std::max(0, *found - m_takenBack.value(found.key()));
}

QStringList KeptSaves::troubles(const QString &path, int underWay)
{
    QStringList troubles;
    auto database = storage::Database::open(path);
    if (!database)
        return {u"cannot be opened: "_s + database.error().detail};
    const auto read = readAll(*database, troubles);
    if (!read)
        return {u"cannot be read: "_s + read.error().detail};
    QMultiHash<QString, Save> saves;
    for (auto token = read->tokens.cbegin(); token != read->tokens.cend(); ++token)
        saves.insert(token.key(), {token->first, token->second});
    m_untold = 0;
    compareTokens(saves, troubles);
    compareTakenBack(read->takenBack, troubles);
    if (m_untold > underWay)
        troubles.append(
            u"%1 saves that nobody was told of, %2 desks were killed"_s.arg(m_untold).arg(
                underWay));
    return troubles;
}

} // namespace talan::test
