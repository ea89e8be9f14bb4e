#include "ui/shell/single_instance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class SingleInstanceTest : public testing::Test
{
protected:
    QString fileCalled(const QString &name) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }

    QTemporaryDir folder;
    QString office = fileCalled(u"office.talan"_s);
};

TEST_F(SingleInstanceTest, ASecondStartRaisesTheFirst)
{
    SingleInstance first;
    ASSERT_TRUE(first.claim(office));
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    SingleInstance second;
    EXPECT_FALSE(second.claim(office));
    ASSERT_TRUE(raised.count() == 1 || raised.wait());
}

TEST_F(SingleInstanceTest, KnowsTheFileByAnyPathToIt)
{
    SingleInstance first;
    ASSERT_TRUE(first.claim(office));
    const QString link = folder.filePath(u"link.talan"_s);
    ASSERT_TRUE(QFile::link(office, link));
    EXPECT_FALSE(SingleInstance().claim(link));
    EXPECT_FALSE(SingleInstance().claim(folder.path() + u"/./office.talan"_s));
}

TEST_F(SingleInstanceTest, OtherFilesAreOtherMatters)
{
    SingleInstance first;
    ASSERT_TRUE(first.claim(office));
    EXPECT_TRUE(SingleInstance().claim(fileCalled(u"other.talan"_s)));
}

TEST_F(SingleInstanceTest, LetsGoWhenItEndsOrClaimsAnother)
{
    {
        SingleInstance first;
        ASSERT_TRUE(first.claim(office));
    }
    SingleInstance second;
    EXPECT_TRUE(second.claim(office));
    EXPECT_TRUE(second.claim(office)) << "its own claim is no obstacle";
    EXPECT_TRUE(second.claim(fileCalled(u"other.talan"_s)));
    EXPECT_TRUE(SingleInstance().claim(office));
}

} // namespace
} // namespace talan::ui
