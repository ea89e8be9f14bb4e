#include "core/deadlines/work_queue.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/base/office_time.h"
#include "core/office/absence.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

/// What a line is made of. Columns in the order rowFrom() and addPerson() read them; the partial
/// index of running requests gives the order by itself. A case with a patient and a complainant
/// comes twice, one person each time: one search in the index for both is half of two.
const QString kSelect = uR"(
    SELECT r.id, r.case_id, r.unit_id, c.handler_id, c.number, c.complainant_relation = 'anonymous',
           r.state, r.sent_on, r.term_weeks, r.rolls, NULLIF(r.closed_days, '[]'),
           r.deadline_on, r.due_on,
           cp.role = 'patient', p.name, COALESCE(p.protection, 'none') <> 'none'
      FROM statement_request r
      JOIN case_file c ON c.id = r.case_id
      LEFT JOIN case_person cp ON cp.case_id = c.id
      LEFT JOIN person p ON p.id = cp.person_id
     WHERE r.state IN ('sent', 'suspended', 'exhausted', 'escalated'))"_s;

/// Own cases, those of nobody, and those of colleagues somebody stands in for.
QString whoseSql()
{
    return u"\n       AND (c.handler_id = :handler OR c.handler_id IS NULL OR c.handler_id IN ("_s +
           standsInForSql() + u"))"_s;
}

const QString kOrder = u"\n     ORDER BY r.due_on, r.id"_s;

QList<ClosedDay> closedDaysFrom(const QString &stored)
{
    QList<ClosedDay> days;
    const QJsonArray list = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValue &entry : list) {
        days.append(
            {.day = dateFromStored(entry[u"day"].toString()), .name = entry[u"name"].toString()});
    }
    return days;
}

/// Where terms end. Many requests are sent on the same day: each end is computed once.
class TermEnds
{
public:
    QDate of(QDate sentOn, int weeks, bool rolls, const QString &closedDays)
    {
        const Key key{sentOn.toJulianDay(), weeks, rolls, closedDays};
        const auto known = m_ends.constFind(key);
        return known != m_ends.cend() ? *known : *m_ends.insert(key, computed(sentOn, key));
    }

private:
    struct Key
    {
        qint64 sentOn;
        int weeks;
        bool rolls;
        QString closedDays;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.sentOn, key.weeks, key.rolls, key.closedDays);
        }
    };

    static QDate computed(QDate sentOn, const Key &key)
    {
        const auto end = rules::deadline(sentOn,
                                         {Term::Unit::Weeks, key.weeks},
                                         {.event = StartEvent::Sent,
                                          .changes = {},
                                          .rollsToWorkingDay = key.rolls,
                                          .closedDays = closedDaysFrom(key.closedDays)});
        // A day the calendar does not know gets the plain end: a picture needs no explanation.
        return end ? end->due : sentOn.addDays(7 * key.weeks);
    }

    QHash<Key, QDate> m_ends;
};

/// Dates as they are stored. There are far fewer days than dates: each is read once.
class Days
{
public:
    QDate of(const QString &stored)
    {
        const auto known = m_days.constFind(stored);
        return known != m_days.cend() ? *known : *m_days.insert(stored, dateFromStored(stored));
    }

private:
    QHash<QString, QDate> m_days;
};

QueueRow rowFrom(const Statement &row, Days &days, TermEnds &termEnds)
{
    QueueRow line;
    line.request = row.id<StatementRequestId>(0);
    line.caseId = row.id<CaseId>(1);
    line.unit = row.id<CareUnitId>(2);
    line.handler = row.id<StaffId>(3);
    line.number = row.text(4);
    line.patientShown = row.yes(5) ? PatientShown::Anonymous : PatientShown::Unnamed;
    line.state = requestStateFromKey(row.text(6)).value_or(RequestState::Sent);
    line.sentOn = days.of(row.text(7));
    line.termEnd =
        termEnds.of(line.sentOn, static_cast<int>(row.number(8)), row.yes(9), row.text(10));
    line.deadlineOn = days.of(row.text(11));
    line.dueOn = days.of(row.text(12));
    return line;
}

/// One of the case's persons, as everybody may see them: with a protected one the unit goes too.
void addPerson(QueueRow &line, const Statement &row)
{
    const bool isProtected = row.yes(15);
    if (isProtected) {
        line.patientShown = PatientShown::Protected;
        line.patient.clear();
        line.unit = {};
        return;
    }
    const bool isPatient = row.yes(13);
    const QString name = isPatient ? row.text(14) : QString();
    if (!name.isEmpty() && line.patientShown != PatientShown::Protected) {
        line.patientShown = PatientShown::Named;
        line.patient = name;
    }
}

Result<QList<QueueRow>> readRows(storage::Database &database, const QueueQuery &query)
{
    const bool isOfOne = query.handler.isValid();
    Statement rows(database, kSelect + (isOfOne ? whoseSql() : QString()) + kOrder);
    if (isOfOne)
        rows.bind(u":handler", query.handler).bind(u":today", query.today);
    if (const auto done = rows.exec(); !done)
        return done.error();
    QList<QueueRow> queue;
    Days days;
    TermEnds termEnds;
    while (rows.next()) {
        const bool isSame =
            !queue.isEmpty() && queue.last().request == rows.id<StatementRequestId>(0);
        if (!isSame)
            queue.append(rowFrom(rows, days, termEnds));
        addPerson(queue.last(), rows);
    }
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return queue;
}

/// What only some lines have, and the names that many lines share: read once, not with every line.
enum class Aside {
    Reminded = 1,
    Extended = 2,
    Suspended = 3,
    Unit = 4,
    Staff = 5,
};
const QString kAsides = uR"(
    SELECT 1, m.request_id, m.sent_on
      FROM reminder m JOIN statement_request r ON r.id = m.request_id
     WHERE r.state IN ('sent', 'suspended', 'exhausted', 'escalated')
    UNION ALL
    SELECT 2, e.request_id, NULL
      FROM request_extension e JOIN statement_request r ON r.id = e.request_id
     WHERE r.state IN ('sent', 'suspended', 'exhausted', 'escalated')
    UNION ALL
    SELECT 3, s.request_id, s.from_on
      FROM request_suspension s JOIN statement_request r ON r.id = s.request_id
     WHERE r.state = 'suspended' AND s.resumed_on IS NULL
    UNION ALL
    SELECT 4, id, path FROM care_unit
    UNION ALL
    SELECT 5, id, name FROM staff)"_s;

/// Completes the lines with what is read aside.
class Completion
{
public:
    explicit Completion(QList<QueueRow> &queue)
        : m_queue(queue)
    {
        m_places.reserve(queue.size());
        for (qsizetype place = 0; place < queue.size(); ++place)
            m_places.insert(queue.at(place).request.value(), place);
    }

    void take(const Statement &row)
    {
        const auto kind = static_cast<Aside>(row.number(0));
        const qint64 id = row.number(1);
        if (kind == Aside::Unit) {
            m_units.insert(id, row.text(2));
        } else if (kind == Aside::Staff) {
            m_staff.insert(id, row.text(2));
        } else if (const auto place = m_places.constFind(id); place != m_places.cend()) {
            addTo(m_queue[*place], kind, row);
        }
    }

    void finish()
    {
        for (QueueRow &line : m_queue) {
            line.unitPath = m_units.value(line.unit.value());
            line.handlerName = m_staff.value(line.handler.value());
            if (line.remindedOn.size() > 1)
                std::ranges::sort(line.remindedOn);
        }
    }

private:
    static void addTo(QueueRow &line, Aside kind, const Statement &row)
    {
        if (kind == Aside::Reminded)
            line.remindedOn.append(row.day(2));
        else if (kind == Aside::Extended)
            ++line.extensions;
        else
            line.suspendedOn = row.day(2);
    }

    QList<QueueRow> &m_queue;
    QHash<qint64, qsizetype> m_places;
    QHash<qint64, QString> m_units;
    QHash<qint64, QString> m_staff;
};

Result<> complete(storage::Database &database, QList<QueueRow> &queue)
{
    Statement asides(database, kAsides);
    if (const auto done = asides.exec(); !done)
        return done.error();
    Completion completion(queue);
    while (asides.next())
        completion.take(asides);
    completion.finish();
    return asides.failure();
}

} // namespace

Result<QList<QueueRow>> workQueue(storage::Database &database, const QueueQuery &query)
{
    QList<QueueRow> queue;
    const auto done = database.snapshot([&]() -> Result<> {
        auto rows = readRows(database, query);
        if (!rows)
            return rows.error();
        queue = *std::move(rows);
        return complete(database, queue);
    });
    if (!done)
        return done.error();
    return queue;
}

} // namespace talan
