#include "core/cases/case_list.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include "core/base/enum_key.h"
#include "core/base/field_text.h"
#include "core/base/office_time.h"
#include "core/base/swedish_sort_key.h"
#include "core/cases/case_search_words.h"
#include "core/office/absence.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

using Bindings = QMap<QString, QVariant>;

/// What a case line is made of. Columns in the order rowFrom() reads them.
const QString kSelect = uR"(
    SELECT c.id, c.number, c.kind, c.status, c.channel, c.received_at,
           COALESCE(NULLIF(c.title, ''), substr(c.narrative, 1, 120)), c.complainant_relation, c.is_child,
           c.next_step, c.next_step_due, p.name,
           COALESCE(p.protection, 'none') <> 'none' OR COALESCE(q.protection, 'none') <> 'none',
           pr.code, u.path, s.name,
           (SELECT count(*) FROM reminder m JOIN statement_request r ON r.id = m.request_id
             WHERE r.case_id = c.id AND r.due_on = c.next_step_due
               AND r.state IN ('sent', 'exhausted', 'escalated')),
           CASE c.next_step WHEN 'own_step' THEN
               (SELECT text FROM case_step t WHERE t.case_id = c.id AND t.done_on IS NULL
                 ORDER BY t.due_on, t.id LIMIT 1) END)"_s;

/// What a page is sorted by stands after the columns of a line.
constexpr int kSortColumn = 18;

const QString kFrom = uR"(
      FROM case_file c
      LEFT JOIN case_person cp ON cp.case_id = c.id AND cp.role = 'patient'
      LEFT JOIN person p ON p.id = cp.person_id
      LEFT JOIN case_person cq ON cq.case_id = c.id AND cq.role = 'complainant'
      LEFT JOIN person q ON q.id = cq.person_id
      LEFT JOIN case_problem pr ON pr.case_id = c.id AND pr.position = 1
      LEFT JOIN case_unit cu ON cu.case_id = c.id AND cu.position = 1
      LEFT JOIN care_unit u ON u.id = cu.unit_id
      LEFT JOIN staff s ON s.id = c.handler_id)"_s;

/// What a column is sorted by. Nothing of a protected person's may show in the order.
QString sortExpression(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Number:
        // Longer numbers are later ones: 10000 comes after 9999.
        return u"printf('%03d', length(c.number)) || c.number"_s;
    case CaseColumn::Received:
        return u"c.received_at"_s;
    case CaseColumn::Kind:
        return u"c.kind"_s;
    case CaseColumn::Patient:
        return uR"(CASE WHEN COALESCE(p.protection, 'none') <> 'none' OR COALESCE(q.protection, 'none') <> 'none'
                        THEN '' ELSE COALESCE(p.sort_key, '') END)"_s;
    case CaseColumn::Category:
        return u"COALESCE(pr.code, '')"_s;
    case CaseColumn::Unit:
        return uR"(CASE WHEN COALESCE(p.protection, 'none') <> 'none' OR COALESCE(q.protection, 'none') <> 'none'
                        THEN '' ELSE COALESCE(u.sort_key, '') END)"_s;
    case CaseColumn::Handler:
        return u"COALESCE(s.sort_key, '')"_s;
    case CaseColumn::Status:
        return uR"(CASE c.status WHEN 'registered' THEN 1 WHEN 'confirmed' THEN 2 WHEN 'in_progress' THEN 3
                                 WHEN 'awaiting_answer' THEN 4 WHEN 'answered' THEN 5 ELSE 6 END)"_s;
    case CaseColumn::NextStep:
        return uR"(CASE c.next_step WHEN 'confirm' THEN 1 WHEN 'first_contact' THEN 2 WHEN 'request_statement' THEN 3
                                    WHEN 'await_answer' THEN 4 WHEN 'decide' THEN 5 WHEN 'forward_answer' THEN 6
                                    WHEN 'close' THEN 7 ELSE 8 END)"_s;
    case CaseColumn::Due:
        return u"COALESCE(c.next_step_due, '9999')"_s;
    case CaseColumn::Title:
        return uR"(CASE WHEN COALESCE(p.protection, 'none') <> 'none' OR COALESCE(q.protection, 'none') <> 'none'
                        THEN '' ELSE lower(COALESCE(NULLIF(c.title, ''), substr(c.narrative, 1, 120))) END)"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DueStep> dueStepFrom(const QString &step, const QString &due)
{
    const auto kind = nextStepFromKey(step);
    if (!kind)
        return std::nullopt;
    const QDateTime at = due.contains(u'T') ? instantFromStored(due) : QDateTime();
    return DueStep{
        .step = *kind, .on = at.isValid() ? officeDate(at) : dateFromStored(due), .at = at};
}

CaseRow rowFrom(const Statement &row)
{
    const bool isProtected = row.yes(12);
    const QString name = row.text(11);
    const bool isAnonymous = row.text(7) == "anonymous"_L1 && name.isEmpty();
    CaseRow line{.id = row.id<CaseId>(0),
                 .number = row.text(1),
                 .kind = caseKindFromKey(row.text(2)).value_or(CaseKind::Patient),
                 .status = caseStatusFromKey(row.text(3)).value_or(CaseStatus::Registered),
                 .channel = channelFromKey(row.text(4)).value_or(Channel::Other),
                 .receivedAt = row.instant(5),
                 .title = isProtected ? QString() : row.text(6).section(u'\n', 0, 0),
                 .patientShown = PatientShown::Unnamed,
                 .patient = {},
                 .category = row.text(13),
                 .unit = isProtected ? QString() : row.text(14),
                 .handler = row.text(15),
                 .isChild = row.yes(8),
                 .next = dueStepFrom(row.text(9), row.text(10)),
                 .ownStep = isProtected ? QString() : row.text(17),
                 .reminders = static_cast<int>(row.number(16))};
    if (isProtected) {
        line.patientShown = PatientShown::Protected;
    } else if (isAnonymous) {
        line.patientShown = PatientShown::Anonymous;
    } else if (!name.isEmpty()) {
        line.patientShown = PatientShown::Named;
        line.patient = name;
    }
    return line;
}

/// The conditions of a query, and what they are bound to.
struct Where
{
    QStringList conditions;
    Bindings bindings;

    void add(const QString &condition) { conditions.append(condition); }
    void add(const QString &condition, const QString &placeholder, const QVariant &value)
    {
        conditions.append(condition);
        bindings.insert(placeholder, value);
    }
    QString sql() const
    {
        return conditions.isEmpty() ? u""_s
                                    : u"\n     WHERE "_s + conditions.join(u"\n       AND "_s);
    }
};

const QString kOverdue = u"c.next_step_due IS NOT NULL AND CASE WHEN length(c.next_step_due) = 10"
                         " THEN c.next_step_due < :today ELSE c.next_step_due < :now END"_s;

void addOverdue(Where &where, const QDateTime &now)
{
    where.add(kOverdue, u":today"_s, storedDate(officeDate(now)));
    where.bindings.insert(u":now"_s, storedInstant(now));
}

const QString kOrStandsInFor = u" OR c.handler_id IN ("_s + standsInForSql() + u')';

void addCategory(Where &where, const QString &code)
{
    // A main problem stands for itself and all its sub-problems.
    where.add(uR"(EXISTS (SELECT 1 FROM case_problem x WHERE x.case_id = c.id
                            AND (x.code = :category OR x.code LIKE :category_prefix)))"_s,
              u":category"_s,
              code);
    where.bindings.insert(u":category_prefix"_s, code + u".%"_s);
}

void addUnit(Where &where, const QString &words)
{
    // Units of protected persons are hidden, so they may not be found by them either.
    const QString match = rules::searchExpression(words);
    if (match.isEmpty())
        return;
    where.add(u"c.id IN (SELECT rowid FROM case_search WHERE case_search MATCH :unit_words)"_s,
              u":unit_words"_s,
              u"units : ("_s + match + u')');
}

void addSearch(Where &where, const QString &words, QDate today)
{
    if (words.trimmed().isEmpty())
        return;
    const QString match = rules::searchExpression(words);
    const QString number = rules::searchedIdentityNumber(words, today);
    const QString byWords =
        u"c.id IN (SELECT rowid FROM case_search WHERE case_search MATCH :words)"_s;
    const QString byNumber =
        uR"(c.id IN (SELECT x.case_id FROM case_person x JOIN person y ON y.id = x.person_id
                                       WHERE y.identity_number = :searched_number AND y.protection = 'none'))"_s;
    if (!number.isEmpty() && !match.isEmpty()) {
        where.add(u'(' + byWords + u" OR "_s + byNumber + u')', u":words"_s, match);
        where.bindings.insert(u":searched_number"_s, number);
    } else if (!match.isEmpty()) {
        where.add(byWords, u":words"_s, match);
    } else {
        where.add(u"0"_s);
    }
}

void addHandler(Where &where, const CaseQuery &query, QDate today)
{
    const QString own = u"c.handler_id = :handler"_s;
    if (query.withStandIns) {
        where.add(u'(' + own + kOrStandsInFor + u')', u":handler"_s, query.handler.value());
        where.bindings.insert(u":today"_s, storedDate(today));
    } else {
        where.add(own, u":handler"_s, query.handler.value());
    }
}

Where whereOf(const CaseQuery &query, const QDateTime &now)
{
    Where where;
    if (query.status)
        where.add(u"c.status = :status"_s, u":status"_s, storageKey(*query.status).toString());
    if (query.onlyOpen)
        where.add(u"c.status <> 'closed'"_s);
    if (query.kind)
        where.add(u"c.kind = :kind"_s, u":kind"_s, storageKey(*query.kind).toString());
    if (query.onlyOverdue)
        addOverdue(where, now);
    if (query.handler.isValid())
        addHandler(where, query, officeDate(now));
    if (!query.category.isEmpty())
        addCategory(where, query.category);
    if (query.receivedFrom.isValid()) {
        where.add(u"c.received_at >= :from"_s,
                  u":from"_s,
                  storedInstant(startOfOfficeDay(query.receivedFrom)));
    }
    if (query.receivedTo.isValid()) {
        where.add(u"c.received_at < :to"_s,
                  u":to"_s,
                  storedInstant(startOfOfficeDay(query.receivedTo.addDays(1))));
    }
    addUnit(where, query.unit);
    addSearch(where, query.search, officeDate(now));
    return where;
}

QString orderName(const CaseQuery &query)
{
    return storageKey(query.sort).toString() + (query.descending ? u":desc"_s : u""_s);
}

QString pageKey(const CaseQuery &query, const QVariant &value, CaseId id)
{
    const QJsonObject key{
        {u"s"_s, orderName(query)}, {u"v"_s, QJsonValue::fromVariant(value)}, {u"i"_s, id.value()}};
    return QString::fromLatin1(
        QJsonDocument(key)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<> addAfter(Where &where, const CaseQuery &query)
{
    if (query.after.isEmpty())
        return {};
    const auto bytes = QByteArray::fromBase64Encoding(query.after.toLatin1(),
                                                      QByteArray::Base64UrlEncoding |
                                                          QByteArray::AbortOnBase64DecodingErrors);
    const QJsonObject key = QJsonDocument::fromJson(bytes.decoded).object();
    if (!bytes || key.value(u"s"_s).toString() != orderName(query) || !key.contains(u"i"_s))
        return Error{ErrorCode::InvalidInput, u"page key of another query"_s, u"after"_s};
    const QJsonValue value = key.value(u"v"_s);
    where.add(u"(%1, c.id) %2 (:after_value, :after_id)"_s.arg(sortExpression(query.sort),
                                                               query.descending ? u"<"_s : u">"_s),
              u":after_value"_s,
              value.isDouble() ? QVariant(value.toInteger()) : value.toVariant());
    where.bindings.insert(u":after_id"_s, key.value(u"i"_s).toInteger());
    return {};
}

void bindAll(Statement &statement, const Bindings &bindings)
{
    for (auto it = bindings.cbegin(); it != bindings.cend(); ++it)
        statement.bind(it.key(), it.value());
}

Result<qint64> countOf(storage::Database &database, const Where &where)
{
    Statement count(database, u"SELECT count(*) FROM case_file c"_s + where.sql());
    bindAll(count, where.bindings);
    if (const auto done = count.first(); !done)
        return done.error();
    return count.number(0);
}

Result<CasePage> pageOf(storage::Database &database, const CaseQuery &query, const Where &where)
{
    const QString direction = query.descending ? u"DESC"_s : u"ASC"_s;
    const QString sort = sortExpression(query.sort);
    Statement rows(database,
                   kSelect + u", "_s + sort + kFrom + where.sql() +
                       u"\n     ORDER BY %1 %2, c.id %2 LIMIT :limit"_s.arg(sort, direction));
    bindAll(rows, where.bindings);
    rows.bind(u":limit", query.limit + 1);
    if (const auto done = rows.exec(); !done)
        return done.error();
    CasePage page;
    QVariant lastValue;
    while (rows.next()) {
        if (page.rows.size() == query.limit) {
            if (!page.rows.isEmpty())
                page.next = pageKey(query, lastValue, page.rows.last().id);
            break;
        }
        page.rows.append(rowFrom(rows));
        lastValue = rows.value(kSortColumn);
    }
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return page;
}

} // namespace

QStringView storageKey(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Number:
        return u"number";
    case CaseColumn::Received:
        return u"received_at";
    case CaseColumn::Kind:
        return u"kind";
    case CaseColumn::Patient:
        return u"patient";
    case CaseColumn::Category:
        return u"category";
    case CaseColumn::Unit:
        return u"unit";
    case CaseColumn::Handler:
        return u"handler";
    case CaseColumn::Status:
        return u"status";
    case CaseColumn::NextStep:
        return u"next_step";
    case CaseColumn::Due:
        return u"due";
    case CaseColumn::Title:
        return u"title";
    }
    Q_UNREACHABLE();
}

std::optional<CaseColumn> caseColumnFromKey(QStringView key)
{
    return enumFromKey(kAllCaseColumns, key);
}

Result<CasePage>
listCases(storage::Database &database, const CaseQuery &query, const QDateTime &now)
{
    CasePage page;
    const auto done = database.snapshot([&]() -> Result<> {
        Where where = whereOf(query, now);
        const auto total = countOf(database, where);
        if (!total)
            return total.error();
        if (const auto added = addAfter(where, query); !added)
            return added;
        if (query.limit > 0) {
            auto rows = pageOf(database, query, where);
            if (!rows)
                return rows.error();
            page = std::move(*rows);
        }
        page.total = *total;
        return {};
    });
    if (!done)
        return done.error();
    return page;
}

Result<CasePage> listCasesAtStep(storage::Database &database, const StepQuery &query)
{
    Where where;
    QStringList keys;
    for (const NextStep step : query.steps)
        keys.append(u'\'' + storageKey(step).toString() + u'\'');
    where.add(u"c.next_step IN (%1)"_s.arg(keys.join(u',')));
    if (query.dueFrom.isValid())
        where.add(u"c.next_step_due >= :due_from"_s, u":due_from"_s, storedDate(query.dueFrom));
    if (query.dueTo.isValid()) {
        where.add(u"c.next_step_due < :due_to"_s, u":due_to"_s, storedDate(query.dueTo.addDays(1)));
    }
    if (query.handler.isValid()) {
        const bool hasDay = query.today.isValid();
        where.add(u"(c.handler_id = :handler OR c.handler_id IS NULL"_s +
                      (hasDay ? kOrStandsInFor : QString()) + u')',
                  u":handler"_s,
                  query.handler.value());
        if (hasDay)
            where.bindings.insert(u":today"_s, storedDate(query.today));
    }
    const auto total = countOf(database, where);
    if (!total)
        return total.error();
    CaseQuery order;
    order.sort = CaseColumn::Due;
    order.descending = false;
    order.limit = query.limit;
    auto page = pageOf(database, order, where);
    if (!page)
        return page.error();
    page->total = *total;
    return page;
}

Result<CaseRow> caseRow(storage::Database &database, CaseId id)
{
    Statement row(database, kSelect + kFrom + u" WHERE c.id = :id"_s);
    row.bind(u":id", id);
    if (const auto found = row.first(); !found)
        return found.error();
    return rowFrom(row);
}

Result<QList<CaseRow>> earlierCases(storage::Database &database,
                                    const QString &normalisedNumber,
                                    const QString &name,
                                    bool seesProtected)
{
    const QString key = swedishSortKey(cleanLine(name));
    const bool isFullName = key.contains(u' ');
    if (normalisedNumber.isEmpty() && !isFullName)
        return QList<CaseRow>();
    // '~' sorts after every letter of a sort key.
    Statement rows(database, kSelect + kFrom + uR"(
         WHERE c.id IN (SELECT x.case_id FROM case_person x JOIN person y ON y.id = x.person_id
                         WHERE (y.identity_number = :number AND :number <> '')
                            OR (y.sort_key >= :name AND y.sort_key < :name || '~' AND :name <> ''
                                AND (:number = '' OR y.identity_number IS NULL)
                                AND (y.protection = 'none' OR :sees_protected)))
         ORDER BY c.received_at DESC LIMIT 20)"_s);
    rows.bind(u":number", normalisedNumber.isNull() ? u""_s : normalisedNumber)
        .bind(u":name", isFullName ? key : u""_s)
        .bind(u":sees_protected", seesProtected);
    if (const auto done = rows.exec(); !done)
        return done.error();
    QList<CaseRow> found;
    while (rows.next())
        found.append(rowFrom(rows));
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return found;
}

} // namespace talan
