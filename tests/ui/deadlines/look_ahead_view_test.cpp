#include "ui/deadlines/look_ahead_view.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include "core/cases/case_work.h"
#include "core/deadlines/statements.h"
#include "core/wording/language.h"
#include "tests/support/gui.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/deadlines/look_ahead_model.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// Anna administers; Bo and Cilla handle cases. It is Monday 23 November 2026.
class LookAheadViewTest : public testing::Test
{
protected:
    LookAheadViewTest()
        : bo(office.addStaff(u"bo"_s, u"Bo Berg"_s, StaffRole::Handler).id)
        , cilla(office.addStaff(u"cilla"_s, u"Cilla Ceder"_s, StaffRole::Handler).id)
    {
        useLanguage(Language::English);
        QSettings().clear();
        applyTheme(ThemeChoice::Light, 1.0);
    }
    ~LookAheadViewTest() override { applyTheme(ThemeChoice::Light, 1.0); }

    void sit(const QString &login, const QSize &size = {1170, 660})
    {
        view.reset();
        auto opened = Desk::open(
            office.path(), login, Clock::fixedAt(test::aMonday()), office.folder() + u"/drafts"_s);
        ASSERT_TRUE(opened);
        desk = *std::move(opened);
        said = std::make_unique<QSignalSpy>(desk.get(), &Desk::said);
        view = std::make_unique<LookAheadView>(*desk);
        shown = std::make_unique<QSignalSpy>(view.get(), &LookAheadView::shown);
        view->resize(size);
        view->show();
        view->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
        ASSERT_TRUE(QTest::qWaitFor([this] { return !shown->isEmpty(); }));
        table()->setFocus();
    }

    CaseFile caseOf(const QString &login)
    {
        NewCase complaint = test::aComplaint();
        complaint.handler = login;
        return test::registered(office.work(), complaint);
    }

    Absence awayBo(const QDate &from, const QDate &to)
    {
        Absence absence;
        absence.staff = bo;
        absence.from = from;
        absence.to = to;
        absence.note = u"semester"_s;
        return saveAbsence(office.work(), absence).value();
    }

    StandIn cillaForBo(const QDate &from, const QDate &to)
    {
        StandIn planned;
        planned.absent = bo;
        planned.standIn = cilla;
        planned.from = from;
        planned.to = to;
        return takeOver(office.work(), planned).value();
    }

    template <class W>
    W *child(const QString &name) const
    {
        return view->findChild<W *>(name);
    }
    QTableView *table() const { return child<QTableView>(u"lookAheadTable"_s); }
    QTableView *cases() const { return child<QTableView>(u"cellCases"_s); }
    QListWidget *plans() const { return child<QListWidget>(u"absences"_s); }
    LookAheadModel *model() const { return view->findChild<LookAheadModel *>(); }
    void press(const QString &name) const { child<QPushButton>(name)->click(); }
    void goTo(int row, int column) const { table()->setCurrentIndex(model()->index(row, column)); }

    /// The dialog that has just been opened, with the keyboard.
    QDialog *dialogNamed(const QString &name) const
    {
        auto *dialog = view->findChild<QDialog *>(name);
        if (!dialog)
            return nullptr;
        dialog->activateWindow();
        const bool isActive =
            QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; });
        return isActive ? dialog : nullptr;
    }

    /// What an undo button in the status line would do.
    void undoLast() const
    {
        ASSERT_FALSE(said->isEmpty());
        said->last().at(1).value<std::function<void()>>()();
    }

    QList<Absence> stored() const
    {
        auto other = office.anotherDesk();
        return absences(other, QDate(2026, 1, 1), QDate(2027, 12, 31)).value();
    }
    QList<StandIn> standing() const
    {
        auto other = office.anotherDesk();
        return standIns(other, test::aMonday().date()).value();
    }
    bool waitForPlans(int count) const
    {
        return QTest::qWaitFor([this, count] { return plans()->count() == count; });
    }

    test::OfficeFile office;
    StaffId bo;
    StaffId cilla;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<QSignalSpy> said;
    std::unique_ptr<LookAheadView> view;
    std::unique_ptr<QSignalSpy> shown;
};

constexpr int kAnna = 0;
constexpr int kBo = 1;
constexpr int kThisWeek = LookAheadModel::FirstWeek;

TEST_F(LookAheadViewTest, ShowsHowMuchThereIsAndNamesHolidays)
{
    caseOf(u"bo"_s);
    caseOf(u"bo"_s);
    sit(u"anna.lind"_s);

    EXPECT_EQ(model()->index(kBo, kThisWeek).data().toString(), u"2"_s);
    EXPECT_EQ(model()->index(kAnna, kThisWeek).data().toString(), QString());
    EXPECT_EQ(model()->headerData(kThisWeek, Qt::Horizontal).toString(), u"w 48"_s);
    EXPECT_EQ(model()->headerData(kThisWeek + 5, Qt::Horizontal).toString(),
              u"w 53 · New Year’s Eve +1"_s);
    EXPECT_TRUE(model()
                    ->index(kBo, kThisWeek)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"week 48: 2 steps of ours"_s));
    EXPECT_EQ(table()->currentIndex(), model()->index(kAnna, kThisWeek)) << "one's own week";
}

TEST_F(LookAheadViewTest, EnterListsTheCasesOfACellAndOpensThem)
{
    const CaseFile file = caseOf(u"bo"_s);
    sit(u"anna.lind"_s);
    goTo(kBo, kThisWeek);

    QTest::keyClick(table(), Qt::Key_Return);

    ASSERT_TRUE(QTest::qWaitFor([this] { return cases()->hasFocus(); }));
    EXPECT_EQ(cases()->model()->rowCount(), 1);
    EXPECT_TRUE(child<QLabel>(u"cellWords"_s)->text().contains(u"Bo Berg, week 48"_s));
    QSignalSpy opened(view.get(), &LookAheadView::openCaseRequested);
    QTest::keyClick(cases(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.last().first().value<CaseId>(), file.id);
    QTest::keyClick(cases(), Qt::Key_Escape);
    EXPECT_TRUE(table()->hasFocus());
}

TEST_F(LookAheadViewTest, TheListFollowsWhatHappensToItsCases)
{
    caseOf(u"bo"_s);
    sit(u"anna.lind"_s);
    goTo(kBo, kThisWeek);
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return cases()->hasFocus(); }));

    QTest::keyClick(cases(), Qt::Key_B); // confirmed: the next is the first contact, in a week

    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return model()->index(kBo, kThisWeek).data().toString().isEmpty(); }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return cases()->model()->rowCount() == 0; }));
    EXPECT_TRUE(table()->hasFocus()) << "an empty list gives the keyboard back";
}

TEST_F(LookAheadViewTest, AbsenceAndStandInsAreSaidInWords)
{
    caseOf(u"bo"_s);
    awayBo(QDate(2026, 11, 25), QDate(2026, 12, 6));
    sit(u"anna.lind"_s);
    const QModelIndex thisWeek = model()->index(kBo, kThisWeek);
    const QModelIndex nextWeek = model()->index(kBo, kThisWeek + 1);
    EXPECT_EQ(thisWeek.data(LookAheadModel::NoteRole).toString(), u"away Wed–Fri"_s);
    EXPECT_EQ(nextWeek.data(LookAheadModel::NoteRole).toString(), u"away all week"_s);
    EXPECT_TRUE(thisWeek.data(LookAheadModel::UncoveredRole).toBool());
    EXPECT_FALSE(nextWeek.data(LookAheadModel::UncoveredRole).toBool()) << "nothing is due";
    EXPECT_FALSE(model()->index(kBo, kThisWeek + 2).data(LookAheadModel::AwayRole).toBool());

    cillaForBo(QDate(2026, 11, 25), QDate(2026, 12, 6));
    view->refresh();

    ASSERT_TRUE(waitForPlans(2));
    EXPECT_EQ(
        model()->index(kBo, LookAheadModel::Handler).data(LookAheadModel::NoteRole).toString(),
        u"Cilla stands in 25 Nov – 6 Dec"_s);
    EXPECT_FALSE(model()->index(kBo, kThisWeek).data(LookAheadModel::UncoveredRole).toBool());
    EXPECT_EQ(plans()->item(1)->text(), u"Cilla Ceder stands in for Bo Berg 25 Nov – 6 Dec"_s);
}

TEST_F(LookAheadViewTest, PlansAnAbsenceByKeyboardAndTakesItBack)
{
    sit(u"bo"_s);
    QTest::keyClick(table(), Qt::Key_P);
    auto *dialog = dialogNamed(u"absenceDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QComboBox *>(u"absentBox"_s), nullptr) << "only for oneself";
    auto *from = dialog->findChild<QLineEdit *>(u"absentFrom"_s);
    auto *to = dialog->findChild<QLineEdit *>(u"absentTo"_s);
    from->selectAll();
    test::typeText(from, u"21/12"_s);
    test::typeText(to, u"+14"_s);
    test::typeText(dialog->findChild<QLineEdit *>(u"absentNote"_s), u"resa på fjället"_s);
    QTest::keyClick(to, Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(waitForPlans(1));
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first().staff, bo);
    EXPECT_EQ(stored().first().from, QDate(2026, 12, 21));
    EXPECT_EQ(stored().first().to, QDate(2027, 1, 4)) << "counted from the first day";
    EXPECT_EQ(said->last().first().toString(),
              u"Bo Berg is away 21 Dec – 4 Jan 2027 · resa på fjället."_s);
    undoLast();
    EXPECT_TRUE(waitForPlans(0));
}

TEST_F(LookAheadViewTest, SaysInTheDialogWhatIsWrongAndKeepsWhatWasTyped)
{
    sit(u"bo"_s);
    press(u"planAbsence"_s);
    auto *dialog = dialogNamed(u"absenceDialog"_s);
    ASSERT_NE(dialog, nullptr);
    auto *from = dialog->findChild<QLineEdit *>(u"absentFrom"_s);
    auto *to = dialog->findChild<QLineEdit *>(u"absentTo"_s);
    auto *problem = dialog->findChild<QWidget *>(u"dialogProblem"_s);
    from->selectAll();
    test::typeText(from, u"2026-12-21"_s);
    QTest::keyClick(from, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(problem->isVisible());
    EXPECT_TRUE(to->hasFocus());
    test::typeText(to, u"2026-12-20"_s);
    QTest::keyClick(to, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(problem->isVisible());
    EXPECT_EQ(from->text(), u"2026-12-21"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(LookAheadViewTest, AHeadPlansForTheOneTheCursorIsOn)
{
    sit(u"anna.lind"_s);
    goTo(kBo, kThisWeek + 1);
    QTest::keyClick(table(), Qt::Key_P);
    auto *dialog = dialogNamed(u"absenceDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QComboBox *>(u"absentBox"_s)->currentText(), u"Bo Berg"_s);
    EXPECT_EQ(dialog->findChild<QLineEdit *>(u"absentFrom"_s)->text(), u"2026-11-30"_s);
}

TEST_F(LookAheadViewTest, ChangesAndRemovesAnAbsenceWithAWayBack)
{
    const Absence before = awayBo(QDate(2026, 12, 21), QDate(2026, 12, 23));
    sit(u"bo"_s);
    ASSERT_TRUE(waitForPlans(1));
    plans()->setFocus();
    QTest::keyClick(plans(), Qt::Key_Return);
    auto *dialog = dialogNamed(u"absenceDialog"_s);
    ASSERT_NE(dialog, nullptr);
    auto *to = dialog->findChild<QLineEdit *>(u"absentTo"_s);
    to->selectAll();
    test::typeText(to, u"2026-12-30"_s);
    QTest::keyClick(to, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !said->isEmpty(); }));
    EXPECT_EQ(stored().first().to, QDate(2026, 12, 30));
    undoLast();
    ASSERT_TRUE(QTest::qWaitFor([&] { return stored().first().to == before.to; }));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return plans()->item(0)->text().contains(u"21–23 Dec"_s); }));

    view->activateWindow();
    QTest::keyClick(plans(), Qt::Key_Delete);
    ASSERT_TRUE(waitForPlans(0));
    EXPECT_TRUE(stored().isEmpty());
    undoLast();
    ASSERT_TRUE(waitForPlans(1));
    EXPECT_EQ(stored().first().note, u"semester"_s);
}

TEST_F(LookAheadViewTest, OthersPlansAreNotChanged)
{
    awayBo(QDate(2026, 12, 21), QDate(2026, 12, 23));
    sit(u"cilla"_s);
    ASSERT_TRUE(waitForPlans(1));
    EXPECT_FALSE(child<QPushButton>(u"removeAbsence"_s)->isEnabled());
    QTest::keyClick(plans(), Qt::Key_Delete);
    EXPECT_EQ(said->size(), 1) << "says why nothing happens";
    EXPECT_EQ(stored().size(), 1);
}

TEST_F(LookAheadViewTest, TakesOverAColleaguesCasesAndGivesThemBack)
{
    caseOf(u"bo"_s);
    caseOf(u"bo"_s);
    awayBo(QDate(2026, 12, 21), QDate(2027, 1, 4));
    sit(u"cilla"_s);
    goTo(kBo, kThisWeek);
    QTest::keyClick(table(), Qt::Key_T);
    auto *dialog = dialogNamed(u"takeOverDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QComboBox *>(u"whoseBox"_s)->currentText(), u"Bo Berg"_s);
    EXPECT_EQ(dialog->findChild<QLineEdit *>(u"takeFrom"_s)->text(), u"2026-12-21"_s);
    EXPECT_EQ(dialog->findChild<QLineEdit *>(u"takeTo"_s)->text(), u"2027-01-04"_s);
    auto *howMuch = dialog->findChild<QLabel *>(u"howMuch"_s);
    EXPECT_TRUE(QTest::qWaitFor([howMuch] {
        return howMuch->text().startsWith(u"2 open cases, and 2 deadlines"_s);
    })) << howMuch->text().toStdString();
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(waitForPlans(2));
    ASSERT_EQ(standing().size(), 1);
    EXPECT_EQ(standing().first().standIn, cilla);
    undoLast();
    ASSERT_TRUE(waitForPlans(1));
    EXPECT_TRUE(standing().isEmpty());
    undoLast(); // of the giving back
    ASSERT_TRUE(waitForPlans(2));

    view->activateWindow();
    plans()->setCurrentRow(1);
    press(u"giveBack"_s);
    ASSERT_TRUE(waitForPlans(1));
    EXPECT_EQ(said->last().first().toString(), u"The cases of Bo Berg are given back."_s);
}

TEST_F(LookAheadViewTest, ASecondTakeOverOfTheSameDaysIsRefusedInTheDialog)
{
    cillaForBo(QDate(2026, 12, 21), QDate(2027, 1, 4));
    sit(u"cilla"_s);
    goTo(kBo, kThisWeek);
    press(u"takeOver"_s);
    auto *dialog = dialogNamed(u"takeOverDialog"_s);
    ASSERT_NE(dialog, nullptr);
    auto *to = dialog->findChild<QLineEdit *>(u"takeTo"_s);
    test::typeText(to, u"2026-12-22"_s);
    QTest::keyClick(to, Qt::Key_Return, Qt::ControlModifier);
    auto *problem = dialog->findChild<QWidget *>(u"dialogProblem"_s);
    EXPECT_TRUE(QTest::qWaitFor([problem] { return problem->isVisible(); }));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(standing().size(), 1);
}

TEST_F(LookAheadViewTest, NeverScrollsSidewaysAndShowsAsManyWeeksAsHaveRoom)
{
    caseOf(u"bo"_s);
    for (const double factor : kTextFactors) {
        applyTheme(ThemeChoice::Light, factor);
        sit(u"anna.lind"_s, {1166, 620});
        EXPECT_TRUE(QTest::qWaitFor([this] {
            return table()->horizontalScrollBar()->maximum() == 0;
        })) << factor;
        EXPECT_FALSE(table()->isColumnHidden(kThisWeek + 1)) << factor;
        EXPECT_LE(view->minimumSizeHint().width(), 900) << factor;
        EXPECT_LE(view->minimumSizeHint().height(), 620) << factor;
    }
}

TEST_F(LookAheadViewTest, AProtectedPersonIsNotNamed)
{
    NewCase hidden = test::aComplaint();
    hidden.patient->person.protection = Protection::Protected;
    hidden.patient->person.phone.clear();
    test::registered(office.work(), hidden);
    sit(u"anna.lind"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return cases()->hasFocus(); }));
    for (int column = 0; column < cases()->model()->columnCount(); ++column) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
            const QString text = cases()->model()->index(0, column).data(role).toString();
            EXPECT_FALSE(text.contains(u"Öhman"_s)) << text.toStdString();
            EXPECT_FALSE(text.contains(u"Eken"_s)) << text.toStdString();
        }
    }
}

} // namespace
} // namespace talan::ui
