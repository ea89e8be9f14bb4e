#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <limits>

#include "app/talanctl/plain_text.h"
#include "app/talanctl/verbs.h"
#include "core/calendar/statutory_time.h"
#include "core/categories/category_store.h"
#include "core/exchange/date_json.h"
#include "core/people/identity_number.h"
#include "core/storage/database.h"
#include "core/wording/date_words.h"

using namespace Qt::StringLiterals;

namespace talan::ctl {

namespace {

/// The one term that was given. Its count is checked by the rule.
Term askedTerm(Call &call)
{
    constexpr std::pair<QStringView, Term::Unit> kUnits[] = {{u"days", Term::Unit::Days},
                                                             {u"weeks", Term::Unit::Weeks},
                                                             {u"months", Term::Unit::Months}};
    CommandLine &line = call.line();
    Term term;
    int given = 0;
    for (const auto &[name, unit] : kUnits) {
        if (!line.has(name.toString()))
            continue;
        ++given;
        term = {.unit = unit,
                .count = line.number(name.toString(), 1, std::numeric_limits<int>::max(), 1)};
    }
    if (given != 1)
        line.refuse(QCoreApplication::translate("TalanCtl",
                                                "One of --weeks, --days and --months is needed."));
    return term;
}

/// Extensions first, then suspensions: an extension says a date, a suspension adds days to it.
rules::DeadlineCount askedCount(Call &call)
{
    CommandLine &line = call.line();
    rules::DeadlineCount count;
    const QStringList extensions = line.texts(u"extended"_s);
    for (const QString &text : extensions)
        count.changes.append(
            {.kind = DeadlineChange::Kind::Extended, .until = line.dateFrom(u"extended"_s, text)});
    const QStringList suspensions = line.texts(u"suspended"_s);
    for (const QString &text : suspensions) {
        const auto [from, to] = line.period(u"suspended"_s, text, false);
        count.changes.append(
            {.kind = DeadlineChange::Kind::Suspended, .period = {.from = from, .to = to}});
    }
    count.rollsToWorkingDay = !line.has(u"no-roll"_s);
    return count;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QByteArray identityLine(const QString &input, QDate on)
{
    const IdentityNumber number = rules::readIdentityNumber(input, on);
    const IdentityKind kind =
        number.kind == IdentityKind::None ? IdentityKind::Unknown : number.kind;
    const QJsonValue age = number.bornOn.isValid() && number.bornOn <= on
                               ? QJsonValue(rules::ageAt(number.bornOn, on))
                               : QJsonValue(QJsonValue::Null);
    const QJsonObject json{{u"input"_s, number.input},
                           {u"kind"_s, storageKey(kind).toString()},
                           {u"valid"_s, number.isValid},
                           {u"normalised"_s, textOrNull(number.normalised)},
                           {u"birth_date"_s, dateJson(number.bornOn)},
                           {u"sex"_s, storageKey(number.sex).toString()},
                           {u"age"_s, age},
                           {u"reason"_s, textOrNull(storageKey(number.fault).toString())}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<QList<Category>> askedCategories(const Call &call)
{
    if (call.file().isEmpty())
        return CategoryStore::shippedProblems();
    auto database = storage::Database::open(call.file(), storage::Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return CategoryStore(*database).problems();
}

} // namespace

Exit computeDeadline(Call &call)
{
    call.line().needed(u"from"_s);
    const QDate from = call.line().date(u"from"_s);
    const Term term = askedTerm(call);
    const rules::DeadlineCount count = askedCount(call);
    if (call.isMisused())
        return call.misuse();
    const auto date = rules::deadline(from, term, count);
    if (!date)
        return call.fail(Activity::ComputingDate, date.error());
    const QJsonObject json{{u"raw"_s, dateJson(date->raw)},
                           {u"due"_s, dateJson(date->due)},
                           {u"steps"_s, stepsJson(date->steps)}};
    return call.answer(json, explanationLines(*date).join(u'\n'));
}

Exit readIdentities(Call &call)
{
    const QDate on = call.line().date(u"on"_s, call.today());
    if (call.isMisused())
        return call.misuse();
    const QStringList given = call.line().arguments();
    for (const QString &number : given) {
        if (const Exit written = call.writeLine(identityLine(number, on)); written != Exit::Done)
            return written;
    }
    if (!given.isEmpty())
        return Exit::Done;
    while (const auto number = call.inputLine()) {
        if (const Exit written = call.writeLine(identityLine(*number, on)); written != Exit::Done)
            return written;
    }
    return Exit::Done;
}

Exit listCategories(Call &call)
{
    const QDate on = call.line().date(u"on"_s);
    if (call.isMisused())
        return call.misuse();
    const auto categories = askedCategories(call);
    if (!categories)
        return call.fail(Activity::OpeningFile, categories.error());

    QJsonArray json;
    QList<QStringList> rows;
    for (const Category &category : *categories) {
        if (on.isValid() && !rules::isValidOn(category, on))
            continue;
        json.append(QJsonObject{{u"code"_s, category.code},
                                {u"label"_s, category.label},
                                {u"definition"_s, category.definition},
                                {u"valid_from"_s, dateJson(category.validFrom)},
                                {u"valid_to"_s, dateJson(category.validTo)}});
        rows.append({category.code, category.label});
    }
    return call.answer(json, tableText(rows));
}

} // namespace talan::ctl
