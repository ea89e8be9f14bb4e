#include "ui/cases/case_list_view.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/cases/registration.h"
#include "tests/support/gui.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/cases/case_filter_bar.h"
#include "ui/cases/case_table_model.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class CaseListViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        applyTheme(ThemeChoice::Light, 1.0);
    }
    void TearDown() override { applyTheme(ThemeChoice::Light, 1.0); }

    CaseListView &show(const QSize &size = {1170, 640}, const QDateTime &now = test::aMonday())
    {
        auto opened = Desk::open(
            office.path(), u"anna.lind"_s, Clock::fixedAt(now), office.folder() + u"/drafts"_s);
        EXPECT_TRUE(opened);
        view.reset();
        desk = *std::move(opened);
        view = std::make_unique<CaseListView>(*desk);
        view->resize(size);
        view->show();
        view->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(view.get()));
        waitForAnswer();
        table()->setFocus();
        return *view;
    }

    template <class Widget>
    Widget *find(const QString &name) const
    {
        auto *found = view->findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    QTableView *table() const { return find<QTableView>(u"caseTable"_s); }
    CaseTableModel *model() const { return view->findChild<CaseTableModel *>(); }

    void waitForAnswer() const
    {
        EXPECT_TRUE(
            QTest::qWaitFor([this] { return model()->total() >= 0 && !model()->isAsking(); }));
    }

    CaseFile add(const QString &name)
    {
        NewCase complaint = test::aComplaint();
        complaint.patient->number.clear();
        complaint.patient->person.name = name;
        return test::registered(office.work(), complaint);
    }
    void addMany(int count)
    {
        const QList<NewCase> many(count, test::aComplaint());
        ASSERT_TRUE(registerCases(office.work(), many));
    }

    /// The answer's total after a filter was chosen.
    qint64 totalWith(const QString &filter, const QString &text)
    {
        auto *choice = find<QComboBox>(filter);
        const int place = choice->findText(text, Qt::MatchContains);
        EXPECT_GT(place, 0) << text.toStdString();
        choice->setCurrentIndex(place);
        waitForAnswer();
        const qint64 total = model()->total();
        choice->setCurrentIndex(0);
        waitForAnswer();
        return total;
    }
    bool isShown(CaseColumn column) const
    {
        return !table()->isColumnHidden(CaseTableModel::placeOf(column));
    }
    CaseId currentCase() const
    {
        return CaseId(table()->currentIndex().data(CaseTableModel::CaseIdRole).toLongLong());
    }

    test::OfficeFile office;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<CaseListView> view;
};

TEST_F(CaseListViewTest, ShowsTheNewestFirstWithTheFirstLineReady)
{
    add(u"Adam Ek"_s);
    const CaseFile newest = add(u"Zara Ek"_s);
    show();
    EXPECT_EQ(currentCase(), newest.id);
    EXPECT_EQ(find<QLabel>(u"caseCount"_s)->text(), u"2 cases"_s);
    for (const CaseColumn column : kAllCaseColumns)
        EXPECT_EQ(isShown(column), column != CaseColumn::Title);
}

TEST_F(CaseListViewTest, OpensByEnterAndByDoubleClick)
{
    const CaseFile caseFile = add(u"Adam Ek"_s);
    show();
    QSignalSpy opened(view.get(), &CaseListView::openCaseRequested);
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().value<CaseId>(), caseFile.id);
    const QPoint place = table()->visualRect(model()->index(0, 0)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(opened.size(), 2);
}

TEST_F(CaseListViewTest, ConfirmsByOneKeyAndStaysOnTheLine)
{
    const CaseFile caseFile = add(u"Adam Ek"_s);
    add(u"Zara Ek"_s);
    show();
    QTest::keyClick(table(), Qt::Key_Down);
    ASSERT_EQ(currentCase(), caseFile.id);
    QTest::keyClick(table(), Qt::Key_B);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return model()->rowAt(model()->indexOf(caseFile.id).row()).status == CaseStatus::Confirmed;
    }));
    EXPECT_EQ(currentCase(), caseFile.id);
}

TEST_F(CaseListViewTest, SaysWhyAKeyDoesNothing)
{
    add(u"Adam Ek"_s);
    show();
    QSignalSpy said(desk.get(), &Desk::said);
    QTest::keyClick(table(), Qt::Key_P);
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.first().first().toString().contains(u"Confirm"_s));
}

TEST_F(CaseListViewTest, TheDueDateSaysWhyByKeyAndByClick)
{
    add(u"Adam Ek"_s);
    show();
    const auto waitForWhy = [this] {
        QPointer<QWidget> why;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return (why = table()->findChild<QWidget *>(u"dateWhyPopup"_s)) != nullptr; }));
        return why;
    };
    QTest::keyClick(table(), Qt::Key_F1);
    QPointer<QWidget> byKey = waitForWhy();
    ASSERT_TRUE(byKey);
    EXPECT_FALSE(byKey->accessibleDescription().contains(u"Adam"_s));
    byKey->close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return byKey.isNull(); }));

    const int due = CaseTableModel::placeOf(CaseColumn::Due);
    const QRect cell = table()->visualRect(table()->model()->index(0, due));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    EXPECT_TRUE(waitForWhy());
}

TEST_F(CaseListViewTest, TheMenuShowsTheKeysOfTheLine)
{
    add(u"Adam Ek"_s);
    show();
    emit table()->customContextMenuRequested({5, 5});
    auto *menu = table()->findChild<QMenu *>(u"rowMenu"_s);
    ASSERT_NE(menu, nullptr);
    QStringList lines;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            lines.append(action->text() + u" "_s + action->shortcut().toString());
    }
    EXPECT_EQ(lines,
              (QStringList{u"Open Return"_s,
                           u"Confirm B"_s,
                           u"Call R"_s,
                           u"Why this date\tF1 "_s,
                           u"Copy rows Ctrl+C"_s}));
    menu->close();
}

TEST_F(CaseListViewTest, SearchesWhileTypingAndEscapeEndsIt)
{
    add(u"Adam Ek"_s);
    add(u"Åsa Öhman"_s);
    show();
    auto *search = find<QLineEdit>(u"caseSearch"_s);
    search->setFocus();
    test::typeText(search, u"åsa"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return model()->total() == 1; }));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_TRUE(table()->currentIndex().isValid());
    QTest::keyClick(table(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return model()->total() == 2; }));
    EXPECT_EQ(search->text(), QString());
}

TEST_F(CaseListViewTest, EnterBeforeTheAnswerLeadsToTheAnswer)
{
    add(u"Adam Ek"_s);
    const CaseFile wanted = add(u"Åsa Öhman"_s);
    add(u"Zara Ek"_s);
    show();
    auto *search = find<QLineEdit>(u"caseSearch"_s);
    search->setFocus();
    test::typeText(search, u"öhm"_s);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return table()->hasFocus(); }));
    EXPECT_EQ(currentCase(), wanted.id);
}

TEST_F(CaseListViewTest, FiltersByEverythingThereIs)
{
    const StaffMember erik = office.addStaff(u"erik"_s, u"Erik Ek"_s, StaffRole::Handler);
    NewCase information = test::aComplaint();
    information.kind = CaseKind::Information;
    information.wantsAnswer = false;
    information.handler = u"erik"_s;
    information.problems = {u"1.1"_s};
    information.receivedAt = test::at(QDate(2026, 10, 5));
    test::registered(office.work(), information);
    const CaseFile confirmed = add(u"Adam Ek"_s);
    ASSERT_TRUE(confirmCase(office.work(), confirmed.id, test::aMonday()));
    add(u"Åsa Öhman"_s);
    show();
    ASSERT_EQ(model()->total(), 3);

    EXPECT_EQ(totalWith(u"statusFilter"_s, u"Confirmed"_s), 1);
    EXPECT_EQ(totalWith(u"statusFilter"_s, u"Open cases"_s), 3);
    EXPECT_EQ(totalWith(u"handlerFilter"_s, u"Erik Ek"_s), 1);
    EXPECT_EQ(totalWith(u"handlerFilter"_s, u"My own"_s), 2);
    EXPECT_EQ(totalWith(u"categoryFilter"_s, u"1.1 "_s), 1);
    EXPECT_EQ(totalWith(u"kindFilter"_s, u"Information"_s), 1);
    EXPECT_EQ(totalWith(u"periodFilter"_s, u"This month"_s), 2);
    EXPECT_EQ(totalWith(u"periodFilter"_s, u"Last month"_s), 1);
    EXPECT_EQ(totalWith(u"periodFilter"_s, u"Last year"_s), 0);
    EXPECT_EQ(totalWith(u"periodFilter"_s, u"Choose dates"_s), 3) << "this year until today";
    find<QComboBox>(u"periodFilter"_s)->setCurrentText(u"Choose dates"_s);
    waitForAnswer();
    auto *from = find<QLineEdit>(u"fromFilter"_s);
    from->selectAll();
    QTest::keyClicks(from, u"1/11"_s);
    waitForAnswer();
    EXPECT_EQ(model()->total(), 2) << "typed as people write dates";
    find<QComboBox>(u"periodFilter"_s)->setCurrentIndex(0);
    waitForAnswer();
    find<QCheckBox>(u"overdueFilter"_s)->setChecked(true);
    waitForAnswer();
    EXPECT_EQ(model()->total(), 1) << "only what came in October is late";
    find<QToolButton>(u"clearFilter"_s)->click();
    waitForAnswer();
    EXPECT_EQ(model()->total(), 3);
}

TEST_F(CaseListViewTest, ShowsWhatIsOverdueLongestFirst)
{
    add(u"Adam Ek"_s);
    show({1170, 640}, test::at(QDate(2026, 11, 27), 9));
    view->showOverdue();
    waitForAnswer();
    EXPECT_TRUE(model()->query().onlyOverdue);
    EXPECT_EQ(model()->query().sort, CaseColumn::Due);
    EXPECT_FALSE(model()->query().descending);
    EXPECT_EQ(model()->total(), 1);
}

TEST_F(CaseListViewTest, CopiesRowsWithHeadings)
{
    add(u"=Adam Ek"_s);
    add(u"Zara Ek"_s);
    show();
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines.at(0).startsWith(u"Number\tReceived\t"_s));
    EXPECT_TRUE(lines.at(1).contains(u"\tZara Ek\t"_s));
    EXPECT_TRUE(lines.at(2).contains(u"\t'=Adam Ek\t"_s));
}

TEST_F(CaseListViewTest, RemembersColumnsOrderAndFilterButNoSearchedName)
{
    add(u"Åsa Öhman"_s);
    show();
    find<QToolButton>(u"columnButton"_s)->click();
    auto *menu = view->findChild<QMenu *>(u"columnMenu"_s);
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAction *>(u"column_title"_s)->trigger();
    menu->findChild<QAction *>(u"column_kind"_s)->trigger();
    menu->findChild<QAction *>(u"sort_unit"_s)->trigger();
    menu->close();
    table()->setColumnWidth(0, 177);
    auto *status = find<QComboBox>(u"statusFilter"_s);
    status->setCurrentIndex(status->findText(u"Registered"_s));
    find<QLineEdit>(u"caseSearch"_s)->setText(u"Öhman"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return model()->query().search == u"Öhman"_s; }));

    show();
    EXPECT_TRUE(isShown(CaseColumn::Title));
    EXPECT_FALSE(isShown(CaseColumn::Kind));
    EXPECT_EQ(table()->columnWidth(0), 177);
    EXPECT_EQ(model()->query().sort, CaseColumn::Unit);
    EXPECT_FALSE(model()->query().descending);
    EXPECT_EQ(model()->query().status, CaseStatus::Registered);
    EXPECT_EQ(model()->query().search, QString());
    QSettings settings;
    for (const QString &key : settings.allKeys())
        EXPECT_FALSE(settings.value(key).toString().contains(u"Öhman"_s));

    find<QToolButton>(u"columnButton"_s)->click();
    view->findChild<QMenu *>(u"columnMenu"_s)->findChild<QAction *>(u"resetColumns"_s)->trigger();
    EXPECT_FALSE(isShown(CaseColumn::Title));
    EXPECT_TRUE(isShown(CaseColumn::Kind));
}

TEST_F(CaseListViewTest, SortsByAClickOnAHeading)
{
    add(u"Zara Ek"_s);
    add(u"Adam Ek"_s);
    show();
    QHeaderView *header = table()->horizontalHeader();
    const int column = CaseTableModel::placeOf(CaseColumn::Patient);
    const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    waitForAnswer();
    EXPECT_EQ(model()->query().sort, CaseColumn::Patient);
    EXPECT_EQ(model()->index(0, column).data().toString(), u"Adam Ek"_s);
}

TEST_F(CaseListViewTest, AnEmptyOfficeIsToldHowToStart)
{
    show();
    EXPECT_FALSE(table()->isVisible());
    EXPECT_TRUE(find<QLabel>(u"emptyText"_s)->text().contains(u"Ctrl+N"_s));
    QSignalSpy wanted(view.get(), &CaseListView::newCaseRequested);
    find<QPushButton>(u"emptyButton"_s)->click();
    EXPECT_EQ(wanted.size(), 1);
    add(u"Adam Ek"_s);
    view->refresh();
    EXPECT_TRUE(QTest::qWaitFor([this] { return table()->isVisible(); }));
}

TEST_F(CaseListViewTest, NothingFoundSaysWhatWasLookedForAndHowToLoosenIt)
{
    add(u"Adam Ek"_s);
    show();
    view->search(u"finnsinte"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !table()->isVisible(); }));
    EXPECT_TRUE(find<QLabel>(u"emptyText"_s)->text().contains(u"finnsinte"_s));
    find<QPushButton>(u"emptyButton"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return table()->isVisible(); }));
}

TEST_F(CaseListViewTest, KeepsSelectionAndPlaceWhenOthersChangeTheFile)
{
    addMany(80);
    show();
    table()->selectRow(50);
    table()->verticalScrollBar()->setValue(40);
    const CaseId selected = currentCase();
    const CaseId top = model()->rowAt(table()->rowAt(0)).id;
    addMany(3);
    view->refresh();
    EXPECT_TRUE(QTest::qWaitFor([this] { return model()->rowCount() == 83; }));
    EXPECT_EQ(currentCase(), selected);
    EXPECT_EQ(model()->rowAt(table()->rowAt(0)).id, top);
}

TEST_F(CaseListViewTest, WaitsWithReadingUntilItIsOnScreen)
{
    addMany(1);
    show();
    view->hide();
    addMany(1);
    view->refresh();
    EXPECT_FALSE(model()->isAsking());
    view->show();
    EXPECT_TRUE(QTest::qWaitFor([this] { return model()->rowCount() == 2; }));
}

TEST_F(CaseListViewTest, FitsANarrowScreenAtAnyTextSize)
{
    addMany(60);
    for (const double factor : kTextFactors) {
        applyTheme(ThemeChoice::Light, factor);
        show({1166, 620});
        EXPECT_LE(table()->horizontalHeader()->length(), table()->viewport()->width()) << factor;
        EXPECT_TRUE(isShown(CaseColumn::Number) && isShown(CaseColumn::Patient) &&
                    isShown(CaseColumn::Due))
            << factor;
        auto *bar = view->findChild<CaseFilterBar *>();
        for (const QWidget *field : bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            EXPECT_TRUE(field->isHidden() || bar->rect().contains(field->geometry())) << factor;
        }
        EXPECT_LE(view->minimumSizeHint().width(), 600) << factor;
    }
}

} // namespace
} // namespace talan::ui
