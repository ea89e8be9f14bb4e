#include "ui/office/category_queue.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include "core/cases/case_store.h"
#include "core/cases/registration.h"
#include "tests/support/gui.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/cases/register_hit_edit.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class CategoryQueueTest : public testing::Test
{
protected:
    void sitDown()
    {
        auto opened = Desk::open(office.path(),
                                 u"anna.lind"_s,
                                 Clock::fixedAt(test::aMonday()),
                                 office.folder() + u"/drafts"_s);
        ASSERT_TRUE(opened);
        desk = std::move(opened).value();
        section = std::make_unique<CategoryQueueSection>(*desk);
        section->resize(1000, 600);
        section->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(section.get()));
        said = std::make_unique<QSignalSpy>(desk.get(), &Desk::said);
    }
    CaseFile waiting(const QString &narrative, const QString &sub = {}, bool isProtected = false)
    {
        NewCase complaint = test::aComplaint();
        complaint.title.clear();
        complaint.narrative = narrative;
        complaint.problems = {};
        complaint.oldCategories = {{.main = u"Organisation och tillgänglighet"_s, .sub = sub}};
        if (isProtected)
            complaint.patient->person.protection = Protection::Protected;
        return test::registered(office.work(), complaint);
    }

    QTableView *table() const { return section->findChild<QTableView *>(u"categoryQueueTable"_s); }
    QString text(const char *name) const
    {
        return section->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    bool hasRows(int count)
    {
        return QTest::qWaitFor([this, count] { return table()->model()->rowCount() == count; });
    }
    bool hasSaid()
    {
        return QTest::qWaitFor([this] { return !said->isEmpty(); });
    }
    QStringList problemsOf(const CaseFile &caseFile)
    {
        return CaseStore(office.database()).byId(caseFile.id)->problems;
    }

    test::OfficeFile office;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<CategoryQueueSection> section;
    std::unique_ptr<QSignalSpy> said;
};

TEST_F(CategoryQueueTest, SaysWhatWillComeWhenNothingWaits)
{
    sitDown();
    EXPECT_FALSE(table()->isVisible());
    EXPECT_TRUE(text("aboutCategoryQueue").contains(u"2019"_s));
    waiting(u"Nytt"_s);
    desk->lookForOthersChanges();
    ASSERT_TRUE(hasRows(1));
    EXPECT_TRUE(table()->isVisible());
}

TEST_F(CategoryQueueTest, OneKeyChoosesAProposalAndGoesOn)
{
    const CaseFile first = waiting(u"Ingen svarade i telefon."_s);
    const CaseFile second = waiting(u"Operationen ställdes in."_s);
    sitDown();
    ASSERT_TRUE(hasRows(2));
    EXPECT_TRUE(text("aboutCategoryQueue").startsWith(u'2'));
    EXPECT_EQ(text("categoryQueueNarrative"), u"Ingen svarade i telefon."_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_1);
    ASSERT_TRUE(hasSaid());
    ASSERT_TRUE(hasRows(1));
    EXPECT_EQ(problemsOf(first), QStringList{u"6.1"_s});
    EXPECT_EQ(text("categoryQueueNarrative"), u"Operationen ställdes in."_s);
    EXPECT_TRUE(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_9); // There are seven proposals.
    QTest::keyClick(table(), Qt::Key_6);
    ASSERT_TRUE(hasRows(0));
    EXPECT_EQ(problemsOf(second), QStringList{u"7.4"_s});
    EXPECT_TRUE(QTest::qWaitFor([this] { return !table()->isVisible(); }));
}

TEST_F(CategoryQueueTest, AChoiceIsTakenBackFromTheStatusLine)
{
    const CaseFile first = waiting(u"Ett"_s);
    sitDown();
    ASSERT_TRUE(hasRows(1));
    QTest::keyClick(table(), Qt::Key_2);
    ASSERT_TRUE(hasSaid());
    ASSERT_TRUE(hasRows(0));
    EXPECT_TRUE(said->first().first().toString().contains(first.number));
    const auto undo = said->takeFirst().at(1).value<std::function<void()>>();
    ASSERT_TRUE(undo);
    undo();
    ASSERT_TRUE(hasRows(1));
    EXPECT_TRUE(problemsOf(first).isEmpty());
}

TEST_F(CategoryQueueTest, FindsAnyOtherProblemByTypedWords)
{
    const CaseFile first = waiting(u"Ett"_s);
    sitDown();
    ASSERT_TRUE(hasRows(1));
    auto *other = section->findChild<HitEdit *>(u"categoryQueueOther"_s);
    other->setFocus();
    test::typeText(other, u"bemöt"_s);
    ASSERT_TRUE(other->isListOpen());
    QTest::keyClick(other, Qt::Key_Return);
    ASSERT_TRUE(hasRows(0));
    EXPECT_EQ(problemsOf(first), QStringList{u"3.4"_s});
    EXPECT_TRUE(other->text().isEmpty());
}

TEST_F(CategoryQueueTest, AButtonChoosesToo)
{
    const CaseFile first = waiting(u"Ett"_s);
    sitDown();
    ASSERT_TRUE(hasRows(1));
    auto *button = section->findChild<QPushButton *>(u"proposal3"_s);
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(hasRows(0));
    EXPECT_EQ(problemsOf(first), QStringList{u"7.1"_s});
}

TEST_F(CategoryQueueTest, EnterOpensTheCase)
{
    const CaseFile first = waiting(u"Ett"_s);
    sitDown();
    ASSERT_TRUE(hasRows(1));
    const QSignalSpy opened(section.get(), &CategoryQueueSection::openCaseRequested);
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().value<CaseId>(), first.id);
}

TEST_F(CategoryQueueTest, TellsNothingOfAProtectedPerson)
{
    waiting(u"Hemligt ställe"_s, {}, true);
    sitDown();
    ASSERT_TRUE(hasRows(1));
    EXPECT_FALSE(text("categoryQueueNarrative").contains(u"Hemligt"_s));
    EXPECT_FALSE(text("categoryQueueNarrative").isEmpty());
}

TEST_F(CategoryQueueTest, AChoiceMadeElsewhereIsSaidAndTheRowGoes)
{
    waiting(u"Ett"_s);
    sitDown();
    ASSERT_TRUE(hasRows(1));
    const OldCategoryId id = OldCategoryStore(office.database()).toChoose(1)->first().id;
    ASSERT_TRUE(chooseCategory(office.work(), id, u"6.2"_s));
    const QSignalSpy failed(desk.get(), &Desk::failed);
    QTest::keyClick(table(), Qt::Key_1);
    ASSERT_TRUE(QTest::qWaitFor([&failed] { return !failed.isEmpty(); }));
    ASSERT_TRUE(hasRows(0));
    EXPECT_TRUE(said->isEmpty());
}

} // namespace
} // namespace talan::ui
