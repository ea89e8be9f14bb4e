#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QPainter>
#include <QProcess>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "app/demo/demo_office.h"
#include "core/office/staff.h"
#include "tests/bench/benches.h"
#include "tests/support/office_file.h"
#include "ui/cases/case_list_view.h"
#include "ui/cases/register_form.h"
#include "ui/desk/desk.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace talan::bench {

namespace {

constexpr int kPatience = 30'000; ///< Milliseconds until something is broken, not slow.

/// The columns of the case list as strings, all 10 000 rows: what a first program with a table
/// would do.
class BareModel final : public QAbstractTableModel
{
public:
    explicit BareModel(const QString &file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("bench file");
        QSqlQuery rows(database);
        rows.setForwardOnly(true);
        rows.exec(
            uR"(SELECT c.number, c.received_at, c.kind, p.name, pr.code, u.path, s.name, c.status, c.next_step, c.next_step_due
                        FROM case_file c
                        LEFT JOIN case_person cp ON cp.case_id = c.id AND cp.role = 'patient'
                        LEFT JOIN person p ON p.id = cp.person_id
                        LEFT JOIN case_problem pr ON pr.case_id = c.id AND pr.position = 1
                        LEFT JOIN case_unit cu ON cu.case_id = c.id AND cu.position = 1
                        LEFT JOIN care_unit u ON u.id = cu.unit_id
                        LEFT JOIN staff s ON s.id = c.handler_id
                       ORDER BY c.received_at DESC)"_s);
        while (rows.next()) {
            QStringList row;
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
    static constexpr int kColumns = 10;
    QList<QStringList> m_rows;
};

/// A file of 10 000 closed and some open cases, whose administrator is whoever runs this.
void makeOffice(const QString &path)
{
    auto database = storage::Database::create(path, storage::JournalMode::Local);
    if (!database ||
        !buildDemoOffice(
            *database, {.cases = 10'000, .seed = 1}, loginOfThisDesk(), test::aMonday()))
        qFatal("bench office");
}

double timeOfProcess(const QString &self, const QString &side, const QString &file)
{
    return millisecondsOf([&] {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(self, {side, file});
        if (!process.waitForFinished(kPatience) || process.exitCode() != 0)
            qFatal("bench process %s failed", qPrintable(side));
    });
}

} // namespace

Compared coldStartToList(const QString &self)
{
    constexpr int kRounds = 9;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"office.talan"_s);
    makeOffice(file);
    return compare(
        kRounds,
        [&] { return timeOfProcess(self, u"start-talan"_s, file); },
        [&] { return timeOfProcess(self, u"start-bare"_s, file); });
}

int startTalan(const QString &file)
{
    const QTemporaryDir home;
    QSettings settings(home.filePath(u"bench.ini"_s), QSettings::IniFormat);
    const auto desk =
        ui::Desk::open(file, loginOfThisDesk(), Clock::fixedAt(test::aMonday()), home.path());
    if (!desk)
        return 1;
    ui::MainWindow window(**desk, settings);
    window.resize(1366, 768);
    window.showView(ui::MainWindow::View::Cases);
    window.show();
    auto *table = window.findChild<ui::CaseListView *>()->findChild<QTableView *>();
    const bool isPainted = QTest::qWaitFor(
        [&] { return table->model() && table->model()->rowCount() > 0; }, kPatience);
    window.grab();
    return isPainted ? 0 : 1;
}

int startBareTable(const QString &file)
{
    BareModel model(file);
    QTableView view;
    view.setModel(&model);
    view.resize(1366, 768);
    view.show();
    const bool isPainted = QTest::qWaitForWindowExposed(&view, kPatience);
    view.grab();
    return isPainted ? 0 : 1;
}

double newCaseForm()
{
    constexpr int kRounds = 9;
    test::OfficeFile office;
    const QTemporaryDir home;
    QSettings settings(home.filePath(u"bench.ini"_s), QSettings::IniFormat);
    const auto desk =
        ui::Desk::open(office.path(), u"anna.lind"_s, Clock::fixedAt(test::aMonday()), home.path());
    if (!desk)
        qFatal("bench desk");
    ui::MainWindow window(**desk, settings);
    window.resize(1366, 768);
    window.show();
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        times.push_back(millisecondsOf([&] {
            window.startNewCase();
            window.grab();
        }));
    }
    return median(times);
}

} // namespace talan::bench
