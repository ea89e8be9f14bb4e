#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "core/base/error.h"
#include "core/storage/writer_mark.h"
#include "tests/shared_file/desk_crew.h"
#include "tests/shared_file/desk_office.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

constexpr int kHolder = 1;
constexpr int kWaiter = 2;

class BusyTest : public testing::Test
{
protected:
    QString newOffice(const QString &name, storage::JournalMode journal) const
    {
        const QString path = folder.filePath(name);
        EXPECT_TRUE(test::makeDeskOffice(path, journal, 2));
        return path;
    }

    static void startHolding(test::DeskCrew &crew)
    {
        crew.start(kHolder);
        crew.go(kHolder);
        crew.readUntil([&] { return !crew.lastLine(kHolder, "holding").verb.isEmpty(); });
    }

    QTemporaryDir folder;
};

/// Some other program that has the right to write and does not end.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        EXPECT_EQ(sqlite3_exec(m_handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    }
    ~OtherProgram() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(OtherProgram)

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace

TEST_F(BusyTest, WhoeverWaitsInVainIsToldForWhom)
{
    const QString withADesk = newOffice(u"desk.talan"_s, storage::JournalMode::Local);
    const QString withAnother = newOffice(u"other.talan"_s, storage::JournalMode::Shared);
    test::DeskCrew holder(withADesk, u"hold"_s);
    startHolding(holder);
    const OtherProgram other(withAnother);

    // Both wait at the same time, as long as Talan waits.
    test::DeskCrew forADesk(withADesk, u"once"_s);
    test::DeskCrew forAnother(withAnother, u"once"_s);
    for (test::DeskCrew *waiter : {&forADesk, &forAnother}) {
        waiter->start(kWaiter);
        waiter->go(kWaiter);
    }
    forADesk.waitForEnd();
    forAnother.waitForEnd();
    holder.stop();

    const QString busy = storageKey(ErrorCode::FileBusy).toString();
    const test::DeskLine named = forADesk.lastLine(kWaiter, "refused");
    EXPECT_EQ(named.number, busy);
    const auto who = storage::rules::holderFromText(named.token);
    ASSERT_TRUE(who) << testing::PrintToString(named.token);
    EXPECT_EQ(who->who, u"Handläggare 1, desk-1"_s);
    EXPECT_TRUE(named.sentence.contains(u"Handläggare 1"_s)) << named.sentence.toStdString();
    EXPECT_FALSE(named.sentence.contains(u"locked"_s)) << named.sentence.toStdString();
    const test::DeskLine unnamed = forAnother.lastLine(kWaiter, "refused");
    EXPECT_EQ(unnamed.number, busy);
    EXPECT_EQ(unnamed.token, QString());
    EXPECT_FALSE(unnamed.sentence.contains(u"locked"_s)) << unnamed.sentence.toStdString();
    EXPECT_FALSE(unnamed.sentence.isEmpty());
}

TEST_F(BusyTest, WhoeverWaitsForADeskThatIsSwitchedOffGoesOn)
{
    for (const auto journal : {storage::JournalMode::Local, storage::JournalMode::Shared}) {
        const QString path = newOffice(u"office%1.talan"_s.arg(static_cast<int>(journal)), journal);
        test::DeskCrew holder(path, u"hold"_s);
        startHolding(holder);
        test::DeskCrew waiter(path, u"once"_s);
        waiter.start(kWaiter);
        waiter.go(kWaiter);
        waiter.readUntil([&] { return !waiter.lastLine(kWaiter, "saving").verb.isEmpty(); });

        holder.kill(kHolder);

        waiter.waitForEnd();
        EXPECT_EQ(waiter.savesOf(kWaiter), 1);
        EXPECT_EQ(waiter.saves().alarms(), QStringList());
        EXPECT_EQ(waiter.saves().troubles(path), QStringList());
    }
}
