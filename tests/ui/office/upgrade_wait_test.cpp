#include "ui/office/upgrade_wait.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/office/staff.h"
#include "core/wording/language.h"
#include "tests/support/office_file.h"
#include "tests/support/other_desk.h"
#include "tests/support/print.h"
#include "ui/office/file_problem_page.h"

using namespace Qt::StringLiterals;
using testing::IsEmpty;

namespace talan::ui {
namespace {

class UpgradeWaitTest : public testing::Test
{
protected:
    static constexpr int kPatience = 20'000;

    void SetUp() override
    {
        useLanguage(Language::English);
        karim.post();
        page = std::make_unique<FileProblemPage>(errorText(
            Activity::OpeningFile, {ErrorCode::UpgradeWaits, {}, u"Karim Haddad, desk-2"_s}));
        page->waitForOthers(office.path());
        page->show();
        wait = page->findChild<UpgradeWait *>();
    }

    template <class Widget>
    Widget *find(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }

    bool isSoon(const std::function<bool()> &isSo)
    {
        return QTest::qWaitFor(
            [&] {
                wait->look();
                return isSo();
            },
            kPatience);
    }

    test::OfficeFile office;
    test::OtherDesk karim{office.path()};
    std::unique_ptr<FileProblemPage> page;
    UpgradeWait *wait = nullptr;
};

TEST_F(UpgradeWaitTest, ShowsWhoHasTheOfficeOpen)
{
    const auto *who = find<QLabel>(u"whoHasItOpen"_s);
    ASSERT_TRUE(isSoon([&] { return who->isVisible(); }));
    EXPECT_EQ(who->text(), u"The office is open at:\n• Karim Haddad, at desk-2"_s);
    test::OtherDesk anna(office.path());
    anna.note.who = u"Anna Lind"_s;
    anna.note.machine = u"desk-1"_s;
    anna.post();
    ASSERT_TRUE(isSoon([&] { return who->text().contains(u"Anna Lind"_s); }));
    EXPECT_EQ(who->text(),
              u"The office is open at:\n• Anna Lind, at desk-1\n• Karim Haddad, at desk-2"_s);
}

TEST_F(UpgradeWaitTest, AsksOnlyWhenThePersonWantsItAndTakesItBack)
{
    EXPECT_THAT(karim.look().calls, IsEmpty());
    QTest::keyClick(find<QPushButton>(u"askToClose"_s), Qt::Key_Return);
    ASSERT_TRUE(isSoon([&] { return karim.look().calls.size() == 1; }));
    EXPECT_EQ(karim.look().calls.first().login, loginOfThisDesk());
    EXPECT_TRUE(find<QLabel>(u"othersAsked"_s)->isVisible());
    EXPECT_FALSE(find<QPushButton>(u"askToClose"_s)->isVisible());

    QTest::keyClick(find<QPushButton>(u"takeCallBack"_s), Qt::Key_Return);
    ASSERT_TRUE(isSoon([&] { return karim.look().calls.isEmpty(); }));
    EXPECT_TRUE(find<QPushButton>(u"askToClose"_s)->isVisible());
}

TEST_F(UpgradeWaitTest, TheCallEndsWithThePage)
{
    find<QPushButton>(u"askToClose"_s)->click();
    ASSERT_TRUE(isSoon([&] { return karim.look().calls.size() == 1; }));
    page.reset();
    EXPECT_THAT(karim.look().calls, IsEmpty());
}

TEST_F(UpgradeWaitTest, TriesAgainByItselfWhenAllHaveClosed)
{
    const QSignalSpy again(page.get(), &FileProblemPage::tryAgainRequested);
    // Without asking for a look: the page looks by itself.
    const auto *who = find<QLabel>(u"whoHasItOpen"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return who->isVisible(); }, kPatience));
    EXPECT_TRUE(again.isEmpty());
    karim.leave();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !again.isEmpty(); }, kPatience))
        << "it looks every two seconds without being told";
    EXPECT_EQ(again.size(), 1);
}

} // namespace
} // namespace talan::ui
