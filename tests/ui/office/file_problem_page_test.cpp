#include "ui/office/file_problem_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class FileProblemPageTest : public testing::Test
{
protected:
    FileProblemPageTest() { page.show(); }

    QString textOf(const char *name) const
    {
        return page.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    QPushButton *button(const char *name) const
    {
        return page.findChild<QPushButton *>(QString::fromLatin1(name));
    }

    ErrorText words = errorText(Activity::OpeningFile, {ErrorCode::CorruptFile, {}, {}});
    FileProblemPage page{words};
};

TEST_F(FileProblemPageTest, SaysWhatHappenedWhatWasKeptAndWhatToDo)
{
    EXPECT_EQ(textOf("whatHappened"), words.whatHappened);
    EXPECT_EQ(textOf("whatWasKept"), words.whatWasKept);
    EXPECT_EQ(textOf("whatToDo"), words.whatToDo);
    page.setFile(u"/srv/office/nämnden.talan"_s);
    EXPECT_TRUE(textOf("problemFile").contains(u"nämnden.talan"_s));
}

TEST_F(FileProblemPageTest, ItsButtonsWorkByKeyboard)
{
    const QSignalSpy again(&page, &FileProblemPage::tryAgainRequested);
    const QSignalSpy other(&page, &FileProblemPage::otherFileRequested);
    const QSignalSpy fresh(&page, &FileProblemPage::newOfficeRequested);
    QTest::keyClick(button("tryAgain"), Qt::Key_Return);
    QTest::keyClick(button("otherFile"), Qt::Key_Return);
    QTest::keyClick(button("newOffice"), Qt::Key_Space);
    EXPECT_EQ(again.size(), 1);
    EXPECT_EQ(other.size(), 1);
    EXPECT_EQ(fresh.size(), 1);
    EXPECT_EQ(page.focusWidget(), button("tryAgain"));
}

TEST_F(FileProblemPageTest, ShowsDetailsOnRequestOnly)
{
    EXPECT_FALSE(button("showDetails")->isVisible());
    page.setDetails(u"page 7 is malformed"_s);
    ASSERT_TRUE(button("showDetails")->isVisible());
    auto *details = page.findChild<QLabel *>(u"problemDetails"_s);
    EXPECT_FALSE(details->isVisible());
    QTest::keyClick(button("showDetails"), Qt::Key_Space);
    EXPECT_TRUE(details->isVisible());
    EXPECT_EQ(details->text(), u"page 7 is malformed"_s);
}

} // namespace
} // namespace talan::ui
