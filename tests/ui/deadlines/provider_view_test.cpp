#include "ui/deadlines/provider_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include "core/providers/unit_adding.h"
#include "core/wording/language.h"
#include "tests/support/gui.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/deadlines/provider_model.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// Two clinics: one has answered six requests in 10 to 60 days and has one running, the other has
/// one running. It is Monday 23 November 2026.
class ProviderViewTest : public testing::Test
{
protected:
    ProviderViewTest()
        : caseFile(test::registered(office.work(), test::aComplaint()))
    {
        useLanguage(Language::English);
        QSettings().clear();
        applyTheme(ThemeChoice::Light, 1.0);
        for (int answer = 1; answer <= 6; ++answer)
            store(kEken, QDate(2026, 9, 1), 10 * answer);
        store(kEken, QDate(2026, 11, 10));
        store(kEye, QDate(2026, 11, 2));
    }
    ~ProviderViewTest() override { applyTheme(ThemeChoice::Light, 1.0); }

    /// A request for four weeks; answered after so many days, or running.
    void store(const QString &path, const QDate &sentOn, int answeredAfter = 0, CaseId id = {})
    {
        const auto unit = findOrAddUnit(office.work(), path).value();
        QSqlQuery query(office.database().connection());
        query.prepare(uR"(INSERT INTO statement_request
                          (case_id, unit_id, drafted_on, sent_on, term_weeks, answered_on, state, deadline_on,
                           due_on) VALUES (?, ?, ?, ?, 4, ?, ?, ?, ?))"_s);
        const QString deadline = sentOn.addDays(28).toString(Qt::ISODate);
        const QVariant answered =
            answeredAfter > 0 ? sentOn.addDays(answeredAfter).toString(Qt::ISODate) : QVariant();
        const QVariantList values{(id.isValid() ? id : caseFile.id).value(),
                                  unit.id.value(),
                                  sentOn.toString(Qt::ISODate),
                                  sentOn.toString(Qt::ISODate),
                                  answered,
                                  answeredAfter > 0 ? u"answered"_s : u"sent"_s,
                                  deadline,
                                  deadline};
        for (const QVariant &value : values)
            query.addBindValue(value);
        ASSERT_TRUE(query.exec()) << query.lastError().text().toStdString();
    }

    void sit(const QSize &size = {1170, 660})
    {
        view.reset();
        auto opened = Desk::open(office.path(),
                                 u"anna.lind"_s,
                                 Clock::fixedAt(test::aMonday()),
                                 office.folder() + u"/drafts"_s);
        ASSERT_TRUE(opened);
        desk = *std::move(opened);
        view = std::make_unique<ProviderView>(*desk);
        QSignalSpy shown(view.get(), &ProviderView::shown);
        view->resize(size);
        view->show();
        view->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
        ASSERT_TRUE(QTest::qWaitFor([&shown] { return !shown.isEmpty(); }));
        table()->setFocus();
    }

    template <class W>
    W *child(const QString &name) const
    {
        return view->findChild<W *>(name);
    }
    QTableView *table() const { return child<QTableView>(u"providerTable"_s); }
    QTableView *requests() const { return child<QTableView>(u"providerRequests"_s); }
    QString words() const { return child<QLabel>(u"providerWords"_s)->text(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all.append(cell(row, ProviderModel::Provider).trimmed());
        return all;
    }
    bool waitForRequests(int count) const
    {
        return QTest::qWaitFor([this, count] { return requests()->model()->rowCount() == count; });
    }

    inline static const QString kEken = u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s;
    inline static const QString kEye = u"Region Exempel/Sjukhuset/Ögonkliniken"_s;

    test::OfficeFile office;
    CaseFile caseFile;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<ProviderView> view;
};

TEST_F(ProviderViewTest, StandsAsATreeWithTheNumbersOfEach)
{
    sit();

    EXPECT_EQ(names(),
              (QStringList{u"Region Exempel"_s,
                           u"Närsjukvården"_s,
                           u"Vårdcentralen Eken"_s,
                           u"Sjukhuset"_s,
                           u"Ögonkliniken"_s}));
    EXPECT_TRUE(cell(1, ProviderModel::Provider).startsWith(u"  "_s));
    EXPECT_EQ(cell(0, ProviderModel::Requests), u"8"_s);
    EXPECT_EQ(cell(2, ProviderModel::Median), u"30"_s);
    EXPECT_EQ(cell(2, ProviderModel::P90), u"60"_s);
    EXPECT_EQ(cell(2, ProviderModel::InTime), u"33\u00a0%"_s) << "two of six";
    EXPECT_EQ(cell(4, ProviderModel::InTime), u"–"_s) << "too few to count";
}

TEST_F(ProviderViewTest, SaysTheRecordInWordsAndOpensARunningCase)
{
    sit();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(words(),
              u"Usually answers in 30 days; 9 of 10 answers within 60 days; 33\u00a0% in time."_s);
    ASSERT_TRUE(waitForRequests(1));

    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_TRUE(requests()->hasFocus());
    QSignalSpy opened(view.get(), &ProviderView::openCaseRequested);
    QTest::keyClick(requests(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.last().first().value<CaseId>(), caseFile.id);
    QTest::keyClick(requests(), Qt::Key_Escape);
    EXPECT_TRUE(table()->hasFocus());

    QTest::keyClick(table(), Qt::Key_End);
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(words(), u"One request, not answered. Too few answers to count."_s);
}

TEST_F(ProviderViewTest, TheFilterFindsByBeginningsOfWordsAndEscShowsAllAgain)
{
    sit();
    auto *filter = child<QLineEdit>(u"providerFilter"_s);
    filter->setFocus();
    test::typeText(filter, u"ög"_s);
    EXPECT_EQ(names(), QStringList{u"Ögonkliniken · Sjukhuset · Region Exempel"_s});
    EXPECT_EQ(words(), u"One request, not answered. Too few answers to count."_s);
    test::typeText(filter, u"x"_s);
    EXPECT_TRUE(names().isEmpty());
    EXPECT_TRUE(child<QLabel>(u"noProviders"_s)->isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    EXPECT_EQ(names().size(), 5);
    EXPECT_FALSE(child<QLabel>(u"noProviders"_s)->isVisible());
}

TEST_F(ProviderViewTest, SortsByAnyColumnAndRemembersIt)
{
    sit();
    table()->sortByColumn(ProviderModel::Requests, Qt::DescendingOrder);
    EXPECT_EQ(names().first(), u"Region Exempel"_s);
    EXPECT_EQ(names().last().section(u" · "_s, 0, 0), u"Ögonkliniken"_s)
        << "equal ones stay in the order of the tree";
    table()->sortByColumn(ProviderModel::Median, Qt::AscendingOrder);
    EXPECT_EQ(cell(0, ProviderModel::Median), u"–"_s);

    sit();
    EXPECT_EQ(table()->horizontalHeader()->sortIndicatorSection(), ProviderModel::Median);
    EXPECT_TRUE(cell(0, ProviderModel::Provider).contains(u" · "_s)) << "no tree in another order";
}

TEST_F(ProviderViewTest, ThePeriodDecidesAndIsRemembered)
{
    store(kEye, QDate(2025, 11, 23), 5);
    store(kEye, QDate(2025, 11, 24), 5);
    sit();
    auto *period = child<ChoiceRow>(u"providerPeriod"_s);
    const auto wholeRegion = [this] { return cell(0, ProviderModel::Requests); };
    EXPECT_EQ(wholeRegion(), u"9"_s) << "twelve months back is 24 November";
    period->setCurrent(0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return wholeRegion() == u"8"_s; }));
    period->setCurrent(2);
    EXPECT_TRUE(QTest::qWaitFor([&] { return wholeRegion() == u"10"_s; }));
    sit();
    EXPECT_EQ(child<ChoiceRow>(u"providerPeriod"_s)->current(), 2);
    EXPECT_EQ(wholeRegion(), u"10"_s);
}

TEST_F(ProviderViewTest, CopiesWithHeadings)
{
    sit();
    table()->selectRow(2);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(u"Provider\tRequests\t"_s)) << copied.toStdString();
    EXPECT_TRUE(copied.contains(u"\nVårdcentralen Eken\t7\t6\t1\t30\t60\t"_s))
        << copied.toStdString();
}

TEST_F(ProviderViewTest, ColumnsAreChosenAndRemembered)
{
    sit();
    ASSERT_FALSE(table()->isColumnHidden(ProviderModel::Reminders));
    emit table()->horizontalHeader()->customContextMenuRequested({5, 5});
    auto *menu = view->findChild<QMenu *>(u"columnMenu"_s);
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAction *>(u"column%1"_s.arg(static_cast<int>(ProviderModel::Reminders)))
        ->trigger();
    menu->close();
    EXPECT_TRUE(table()->isColumnHidden(ProviderModel::Reminders));
    sit();
    EXPECT_TRUE(table()->isColumnHidden(ProviderModel::Reminders));
}

TEST_F(ProviderViewTest, AProtectedPersonIsCountedButNotListed)
{
    NewCase hidden = test::aComplaint();
    hidden.patient->number = test::kChildNumber;
    hidden.patient->person.protection = Protection::Protected;
    hidden.patient->person.phone.clear();
    const CaseFile sealed = test::registered(office.work(), hidden);
    store(kEye, QDate(2026, 11, 3), 0, sealed.id);
    sit();
    QTest::keyClick(table(), Qt::Key_Home);
    table()->selectRow(4);
    auto *running = child<QLabel>(u"providerRunning"_s);
    EXPECT_TRUE(QTest::qWaitFor([running] {
        return running->text() ==
               u"2 answers are awaited; 1 concerns a protected person and is not listed."_s;
    })) << running->text().toStdString();
    EXPECT_EQ(requests()->model()->rowCount(), 1);
}

TEST_F(ProviderViewTest, AnOfficeWithoutRequestsSaysWhatWillCome)
{
    QSqlQuery clear(office.database().connection());
    ASSERT_TRUE(clear.exec(u"DELETE FROM statement_request"_s));
    sit();
    EXPECT_TRUE(child<QLabel>(u"noProviders"_s)->isVisible());
    EXPECT_FALSE(table()->isVisible());
}

TEST_F(ProviderViewTest, NeverScrollsSideways)
{
    for (const double factor : kTextFactors) {
        applyTheme(ThemeChoice::Light, factor);
        sit({1166, 620});
        EXPECT_TRUE(QTest::qWaitFor([this] {
            return table()->horizontalScrollBar()->maximum() == 0;
        })) << factor;
        EXPECT_FALSE(table()->isColumnHidden(ProviderModel::Median)) << factor;
        EXPECT_LE(view->minimumSizeHint().width(), 900) << factor;
        EXPECT_LE(view->minimumSizeHint().height(), 620) << factor;
    }
}

} // namespace
} // namespace talan::ui
