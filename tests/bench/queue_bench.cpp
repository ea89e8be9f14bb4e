#include <QAbstractTableModel>
#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>

#include "tests/bench/benches.h"
#include "tests/support/office_file.h"
#include "ui/deadlines/queue_lines.h"
#include "ui/deadlines/queue_view.h"
#include "ui/desk/desk.h"

using namespace Qt::StringLiterals;

namespace talan::bench {

namespace {

constexpr int kPatience = 60'000; ///< Milliseconds until something is broken, not slow.
constexpr int kRounds = 7;
const QSize kWindow(1166, 700);

/// What the queue is made of, as somebody would ask for it who wants one table of it.
const QString kRawRows = uR"(
    SELECT c.number, p.name, COALESCE(p.protection, 'none'), COALESCE(q.protection, 'none'), u.path, s.name,
           r.state, r.sent_on, r.term_weeks, r.deadline_on, r.due_on
      FROM statement_request r
      JOIN case_file c ON c.id = r.case_id
      JOIN care_unit u ON u.id = r.unit_id
      LEFT JOIN case_person cp ON cp.case_id = c.id AND cp.role = 'patient'
      LEFT JOIN person p ON p.id = cp.person_id
      LEFT JOIN case_person cq ON cq.case_id = c.id AND cq.role = 'complainant'
      LEFT JOIN person q ON q.id = cq.person_id
      LEFT JOIN staff s ON s.id = c.handler_id
     WHERE r.state IN ('sent', 'suspended', 'exhausted', 'escalated')
     ORDER BY r.due_on, r.id)"_s;

/// 50 000 running requests of as many cases: 200 units, 12 handlers, sent over the last half year,
/// each third reminded, each tenth extended.
const QStringList kFill{
    u"INSERT INTO care_unit (id, parent_id, level, body_kind, name, path, sort_key)"
    " VALUES (900, NULL, 1, 'region', 'Region Bänk', 'Region Bänk', 'region bank')"_s,
    uR"(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
        INSERT INTO care_unit (id, parent_id, level, body_kind, name, path, sort_key)
        SELECT 1000 + i, 900, 2, 'region', 'Mottagning ' || i, 'Region Bänk/Mottagning ' || i,
               'region bank/mottagning ' || printf('%03d', i) FROM n)"_s,
    uR"(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12)
        INSERT INTO staff (id, login, name, sort_key, role)
        SELECT 100 + i, 'staff' || i, 'Handläggare ' || i, 'handlaggare ' || i, 'handler' FROM n)"_s,
    uR"(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
        INSERT INTO person (id, name, sort_key, protection)
        SELECT i, 'Patient Nummer ' || i, 'patient nummer ' || i,
               CASE WHEN i % 97 = 0 THEN 'marking' ELSE 'none' END FROM n)"_s,
    uR"(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
        INSERT INTO case_file (id, number, kind, status, channel, received_at, registered_at, handler_id,
                               narrative, complainant_relation, next_step, next_step_due)
        SELECT i, 'PN 2026-' || printf('%05d', i), 'patient', 'awaiting_answer', 'phone',
               '2026-06-01T08:00:00.000Z', '2026-06-01T08:00:00.000Z', 101 + i % 12,
               'Jag har väntat i elva veckor på svar efter en röntgen. Ingen ringer upp.', 'patient',
               'await_answer', date('2026-06-01', '+' || (28 + i * 7919 % 180) || ' days') FROM n)"_s,
    u"INSERT INTO case_person (case_id, person_id, role) SELECT id, id, 'patient' FROM person"_s,
    uR"(INSERT INTO statement_request (id, case_id, unit_id, drafted_on, sent_on, term_weeks, state, deadline_on, due_on)
        SELECT id, id, 1001 + id % 200, date(next_step_due, '-28 days'), date(next_step_due, '-28 days'), 4,
               CASE WHEN id % 50 = 0 THEN 'suspended' ELSE 'sent' END, next_step_due, next_step_due
          FROM case_file WHERE id <= 50000)"_s,
    uR"(INSERT INTO reminder (request_id, number, sent_on, new_due_on)
        SELECT id, 1, date(due_on, '+1 day'), date(due_on, '+15 days') FROM statement_request WHERE id % 3 = 0)"_s,
    uR"(INSERT INTO request_extension (request_id, granted_on, until_on)
        SELECT id, sent_on, due_on FROM statement_request WHERE id % 10 = 0)"_s,
    uR"(INSERT INTO request_suspension (request_id, from_on, reason)
        SELECT id, sent_on, 'samtycke' FROM statement_request WHERE state = 'suspended')"_s,
    u"ANALYZE"_s};

void fill(storage::Database &database)
{
    const auto done = database.transaction([&]() -> Result<> {
        for (const QString &sql : kFill) {
            QSqlQuery query(database.connection());
            if (!query.exec(sql))
                qFatal("bench queue: %s", qPrintable(query.lastError().text()));
        }
        return {};
    });
    if (!done)
        qFatal("bench queue");
}

/// The rows as strings in a table: what a first program would do.
class BareQueue final : public QAbstractTableModel
{
public:
    explicit BareQueue(const QSqlDatabase &database)
    {
        QSqlQuery rows(database);
        rows.setForwardOnly(true);
        if (!rows.exec(kRawRows))
            qFatal("bench queue: %s", qPrintable(rows.lastError().text()));
        while (rows.next()) {
            QStringList row;
            row.reserve(kColumns);
            for (int column = 0; column < kColumns; ++column)
                row.append(rows.value(column).toString());
            m_rows.append(row);
        }
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : kColumns;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows.at(index.row()).at(index.column()))
                                       : QVariant();
    }

private:
    static constexpr int kColumns = 11;
    QList<QStringList> m_rows;
};

double bareTable(const QSqlDatabase &database)
{
    std::unique_ptr<BareQueue> model;
    QTableView view;
    const double took = millisecondsOf([&] {
        model = std::make_unique<BareQueue>(database);
        view.setModel(model.get());
        view.resize(kWindow);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view, kPatience))
            qFatal("bench queue: not exposed");
        view.grab();
    });
    view.hide();
    return took;
}

std::unique_ptr<ui::QueueView> openQueue(ui::Desk &desk)
{
    auto view = std::make_unique<ui::QueueView>(desk);
    QSignalSpy shown(view.get(), &ui::QueueView::shown);
    view->resize(kWindow);
    view->show();
    if (!QTest::qWaitFor([&] { return !shown.isEmpty(); }, kPatience))
        qFatal("bench queue: nothing read");
    view->grab();
    return view;
}

/// From one grouping to the next until all have been, painted each time: milliseconds of one.
double regroup(ui::QueueView &view)
{
    auto *grouping = view.findChild<QComboBox *>(u"groupingChoice"_s);
    const int count = grouping->count();
    return millisecondsOf([&] {
               for (int n = 0; n < count; ++n) {
                   grouping->setCurrentIndex((grouping->currentIndex() + 1) % count);
                   view.grab();
               }
           }) /
           count;
}

} // namespace

QueueTimes workQueueOfFiftyThousand()
{
    QSettings().clear();
    test::OfficeFile office;
    fill(office.database());
    auto desk = ui::Desk::open(office.path(),
                               u"anna.lind"_s,
                               Clock::fixedAt(test::aMonday()),
                               office.folder() + u"/drafts"_s);
    if (!desk)
        qFatal("bench desk");
    std::unique_ptr<ui::QueueView> view;
    std::vector<double> regrouped;
    const auto raw = [&] { return bareTable(office.database().connection()); };
    const auto ours = [&] {
        view.reset();
        const double opened = millisecondsOf([&] { view = openQueue(**desk); });
        regrouped.push_back(regroup(*view));
        return opened;
    };
    raw(); // Both sides find the file in memory.
    const Compared opened = compare(kRounds, ours, raw);
    view.reset();
    return {.opened = opened, .regrouped = {.ours = median(regrouped), .raw = opened.raw}};
}

} // namespace talan::bench
