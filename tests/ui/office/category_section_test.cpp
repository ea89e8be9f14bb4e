#include "ui/office/category_section.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/gui.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/kit/merge_dialog.h"
#include "ui/kit/message_strip.h"
#include "ui/office/category_dialog.h"
#include "ui/office/category_history_dialog.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class CategorySectionTest : public testing::Test
{
protected:
    void sitDown(const QString &login = u"anna.lind"_s)
    {
        auto opened = Desk::open(
            office.path(), login, Clock::fixedAt(test::aMonday()), office.folder() + u"/drafts"_s);
        ASSERT_TRUE(opened);
        desk = std::move(opened).value();
        section = std::make_unique<CategorySection>(*desk);
        section->resize(1000, 600);
        section->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(section.get()));
        said = std::make_unique<QSignalSpy>(desk.get(), &Desk::said);
    }

    template <class Widget>
    Widget *find(const char *name) const
    {
        return section->findChild<Widget *>(QString::fromLatin1(name));
    }
    QTableView *table() const { return find<QTableView>("categoryTable"); }
    CategoryDialog *dialog() const { return find<CategoryDialog>("categoryDialog"); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    int rowOf(const QString &code) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, 0) == code)
                return row;
        }
        return -1;
    }
    void press(const char *button) { QTest::keyClick(find<QPushButton>(button), Qt::Key_Space); }
    void retype(const char *name, const QString &text)
    {
        auto *edit = dialog()->findChild<QLineEdit *>(QString::fromLatin1(name));
        ASSERT_NE(edit, nullptr) << name;
        edit->setFocus();
        edit->selectAll();
        test::typeText(edit, text);
    }
    void save() { QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier); }
    bool isClosed()
    {
        const bool closed =
            QTest::qWaitFor([this] { return dialog() == nullptr || !dialog()->isVisible(); });
        section->activateWindow();
        return closed && QTest::qWaitForWindowActive(section.get());
    }
    bool saysFault(const char *name)
    {
        auto *fault = dialog()->findChild<QLabel *>(QString::fromLatin1(name));
        return fault && QTest::qWaitFor([fault] { return !fault->text().isEmpty(); });
    }
    void undo()
    {
        ASSERT_FALSE(said->isEmpty());
        const auto takeBack = said->takeLast().at(1).value<std::function<void()>>();
        ASSERT_TRUE(takeBack);
        takeBack();
    }
    Category stored(const QString &code, ReferenceList list = ReferenceList::Problem)
    {
        return rules::entryOf(CategoryStore(office.database()).entries(list).value(), code)
            .value_or(Category());
    }
    bool shows(const std::function<bool()> &what) { return QTest::qWaitFor(what); }

    test::OfficeFile office;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<CategorySection> section;
    std::unique_ptr<QSignalSpy> said;
};

TEST_F(CategorySectionTest, ShowsTheNationalProblemsWithTheirDays)
{
    sitDown();
    EXPECT_EQ(table()->model()->rowCount(), 35);
    const int row = rowOf(u"3.4"_s);
    EXPECT_EQ(cell(row, 1), u"Bemötande"_s);
    EXPECT_EQ(cell(row, 2), u"2019-01-01"_s);
    EXPECT_EQ(cell(row, 3), u"–"_s);
    EXPECT_NE(cell(row, 4), cell(rowOf(u"P"_s), 4)); // Positive feedback is no part of it.
    table()->selectRow(row);
    EXPECT_TRUE(find<QLabel>("categoryDefinition")->text().contains(u"lyhördhet"_s));
}

TEST_F(CategorySectionTest, AddsASubProblemBesideTheOneThatIsSelected)
{
    sitDown();
    table()->selectRow(rowOf(u"3.2"_s));
    press("addCategory");
    ASSERT_NE(dialog(), nullptr);
    auto *code = dialog()->findChild<QLineEdit *>(u"categoryCode"_s);
    EXPECT_EQ(code->text(), u"3.E1"_s);
    auto *national = dialog()->findChild<QCheckBox *>(u"categoryIsNational"_s);
    QTest::keyClick(national, Qt::Key_Space);
    EXPECT_EQ(code->text(), u"3.5"_s);
    QTest::keyClick(national, Qt::Key_Space);
    EXPECT_TRUE(
        dialog()->findChild<QLabel *>(u"categoryCodeNote"_s)->text().contains(u"Kommunikation"_s));
    retype("categoryLabel", u"Tolk på språk"_s);
    test::typeText(dialog()->findChild<QPlainTextEdit *>(u"categoryDefinitionText"_s),
                   u"Tolk saknades"_s);
    save();
    ASSERT_TRUE(isClosed());
    ASSERT_TRUE(shows([this] { return rowOf(u"3.E1"_s) >= 0; }));
    EXPECT_EQ(table()->currentIndex().row(), rowOf(u"3.E1"_s));
    EXPECT_EQ(stored(u"3.E1"_s),
              (Category{.code = u"3.E1"_s,
                        .label = u"Tolk på språk"_s,
                        .definition = u"Tolk saknades"_s,
                        .validFrom = QDate(2026, 11, 23),
                        .validTo = {},
                        .isNational = false}));
    undo();
    ASSERT_TRUE(shows([this] { return rowOf(u"3.E1"_s) < 0; }));
    EXPECT_TRUE(stored(u"3.E1"_s).code.isEmpty());
}

TEST_F(CategorySectionTest, ChangesTheWordsWithTheKeyboardAndKeepsTheOldOnes)
{
    sitDown();
    table()->setFocus();
    table()->selectRow(rowOf(u"3.4"_s));
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr);
    retype("categoryLabel", u"Möte"_s);
    save();
    ASSERT_TRUE(isClosed());
    ASSERT_TRUE(shows([this] { return cell(rowOf(u"3.4"_s), 1) == u"Möte"_s; }));
    EXPECT_EQ(cell(rowOf(u"3.4"_s), 2), u"2026-11-23"_s);
    EXPECT_EQ(table()->model()->rowCount(), 35);
    find<QCheckBox>("withEndedCategories")->click();
    EXPECT_EQ(table()->model()->rowCount(), 36);
    EXPECT_EQ(cell(rowOf(u"3.4"_s), 1), u"Bemötande"_s);
    table()->selectRow(rowOf(u"3.4"_s)); // What is over is not changed any more.
    EXPECT_FALSE(find<QPushButton>("changeCategory")->isEnabled());
    undo();
    ASSERT_TRUE(shows([this] { return table()->model()->rowCount() == 35; }));
    EXPECT_EQ(stored(u"3.4"_s).label, u"Bemötande"_s);
}

TEST_F(CategorySectionTest, SaysUnderTheFieldWhatIsWrong)
{
    sitDown();
    table()->selectRow(rowOf(u"3.4"_s));
    press("addCategory");
    save();
    EXPECT_TRUE(saysFault("categoryLabelFault"));
    retype("categoryLabel", u"Tolk"_s);
    retype("categoryCode", u"3.4"_s);
    save();
    EXPECT_TRUE(saysFault("categoryCodeFault"));
    retype("categoryCode", u"Tre"_s);
    save();
    EXPECT_TRUE(saysFault("categoryCodeFault"));
    EXPECT_EQ(CategoryStore(office.database()).problems()->size(), 35);
}

TEST_F(CategorySectionTest, ShowsBothNamesWhereTwoHaveChangedTheSameCode)
{
    const StaffMember karim =
        office.addStaff(u"karim.aziz"_s, u"Karim Aziz"_s, StaffRole::Administrator);
    sitDown();
    table()->selectRow(rowOf(u"3.1"_s));
    press("changeCategory");
    ASSERT_NE(dialog(), nullptr);
    retype("categoryLabel", u"Mitt ord"_s);
    const auto entry =
        rules::entryOf(CategoryStore(office.database()).problems().value(), u"3.1"_s);
    Category theirs = *entry;
    theirs.label = u"Karims ord"_s;
    theirs.validFrom = officeDate(test::aMonday());
    ASSERT_TRUE(changeCategory(office.workOf(karim.id), ReferenceList::Problem, *entry, theirs));
    save();
    MergeDialog *merge = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        merge = dialog()->findChild<MergeDialog *>();
        return merge != nullptr && merge->isVisible();
    }));
    EXPECT_TRUE(merge->findChild<QLabel *>(u"mergeSentence"_s)
                    ->text()
                    .startsWith(u"Karim Aziz changed the same"_s));
    QTest::keyClick(merge->focusWidget(), Qt::Key_M);
    QTest::keyClick(merge->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(isClosed());
    const auto now = rules::entryOf(CategoryStore(office.database()).problems().value(), u"3.1"_s);
    EXPECT_EQ(now->label, u"Mitt ord"_s);
}

TEST_F(CategorySectionTest, EndsACodeAndTakesItIntoUseAgain)
{
    sitDown();
    table()->selectRow(rowOf(u"1.6"_s));
    const QString end = find<QPushButton>("endCategory")->text();
    press("endCategory");
    ASSERT_NE(dialog(), nullptr);
    retype("categoryValidTo", u"2026-11-20"_s);
    save();
    ASSERT_TRUE(isClosed());
    ASSERT_TRUE(shows([this] { return rowOf(u"1.6"_s) < 0; }));
    EXPECT_EQ(stored(u"1.6"_s).validTo, QDate(2026, 11, 20));
    find<QCheckBox>("withEndedCategories")->click();
    table()->selectRow(rowOf(u"1.6"_s));
    EXPECT_NE(find<QPushButton>("endCategory")->text(), end);
    press("endCategory");
    ASSERT_TRUE(shows([this] { return table()->model()->rowCount() == 36; }));
    EXPECT_EQ(stored(u"1.6"_s).validFrom, QDate(2026, 11, 23));
}

TEST_F(CategorySectionTest, AMainProblemWithSubProblemsInUseIsNotEnded)
{
    sitDown();
    table()->selectRow(rowOf(u"3"_s));
    press("endCategory");
    save();
    auto *strip = dialog()->findChild<MessageStrip *>(u"categoryProblem"_s);
    ASSERT_TRUE(QTest::qWaitFor([strip] { return strip->isVisible(); }));
    EXPECT_TRUE(strip->text().contains(u"sub-problems"_s)) << strip->text().toStdString();
    EXPECT_TRUE(stored(u"3"_s).validTo.isNull());
}

TEST_F(CategorySectionTest, ShowsWhatACodeHasBeenCalled)
{
    Category wanted = stored(u"3.4"_s);
    wanted.label = u"Möte"_s;
    wanted.validFrom = QDate(2026, 11, 23);
    ASSERT_TRUE(changeCategory(office.work(), ReferenceList::Problem, stored(u"3.4"_s), wanted));
    sitDown();
    table()->selectRow(rowOf(u"3.4"_s));
    press("categoryHistory");
    auto *history = find<QTableWidget>("categoryHistoryTable");
    ASSERT_NE(history, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([history] { return history->rowCount() == 2; }));
    EXPECT_EQ(history->item(0, 2)->text(), u"Möte"_s);
    EXPECT_TRUE(history->item(0, 3)->text().startsWith(u"Anna Lind"_s));
    EXPECT_EQ(history->item(1, 1)->text(), u"2026-11-22"_s);
    EXPECT_TRUE(find<QLabel>("historicDefinition")->text().contains(u"lyhördhet"_s));
}

TEST_F(CategorySectionTest, ChangesAreasOfCareAndTheOldScheme)
{
    sitDown();
    QTest::keyClick(find<QRadioButton>("categoryList1"), Qt::Key_Space);
    EXPECT_EQ(table()->model()->rowCount(), 6);
    EXPECT_FALSE(find<QPushButton>("addCategory")->isVisible());
    table()->selectRow(2);
    press("changeCategory");
    retype("categoryLabel", u"Nära vård"_s);
    save();
    ASSERT_TRUE(isClosed());
    ASSERT_TRUE(shows([this] { return cell(2, 1) == u"Nära vård"_s; }));

    QTest::keyClick(find<QRadioButton>("categoryList2"), Qt::Key_Space);
    EXPECT_EQ(table()->model()->rowCount(), 9);
    EXPECT_FALSE(find<QPushButton>("endCategory")->isVisible());
    press("addCategory");
    retype("categoryLabel", u"Vårdgaranti"_s);
    save();
    ASSERT_TRUE(isClosed());
    ASSERT_TRUE(shows([this] { return table()->model()->rowCount() == 10; }));
    EXPECT_EQ(stored(u"10"_s, ReferenceList::OldProblem).validTo, QDate(2018, 12, 31));
}

TEST_F(CategorySectionTest, AsksBeforeTypedWordsAreThrownAway)
{
    sitDown();
    table()->selectRow(rowOf(u"3.4"_s));
    press("addCategory");
    retype("categoryLabel", u"Tolk"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(dialog()->findChild<MessageStrip *>(u"categoryQuestion"_s)->isVisible());
    QTest::keyClick(dialog()->findChild<QPushButton *>(u"throwAway"_s), Qt::Key_Space);
    EXPECT_TRUE(isClosed());
}

TEST_F(CategorySectionTest, OnlyAdministratorsGetTheButtons)
{
    office.addStaff(u"hanna.ek"_s, u"Hanna Ek"_s, StaffRole::Head);
    sitDown(u"hanna.ek"_s);
    EXPECT_EQ(table()->model()->rowCount(), 35);
    for (const char *button : {"addCategory", "changeCategory", "endCategory"})
        EXPECT_FALSE(find<QPushButton>(button)->isVisible()) << button;
    EXPECT_TRUE(find<QPushButton>("categoryHistory")->isVisible());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(dialog(), nullptr);
}

} // namespace
} // namespace talan::ui
