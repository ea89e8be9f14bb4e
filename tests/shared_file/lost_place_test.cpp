#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/cases/case_work.h"
#include "core/cases/registration.h"
#include "core/office/journal.h"
#include "core/storage/statement.h"
#include "core/wording/error_text.h"
#include "tests/shared_file/desk_office.h"
#include "tests/shared_file/kept_saves.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

/// What becomes of saves when something is done to the file, its folder or the clock in between.
class LostPlaceTest : public testing::TestWithParam<storage::JournalMode>
{
protected:
    LostPlaceTest()
    {
        QDir(folder.path()).mkdir(u"place"_s);
        EXPECT_TRUE(test::makeDeskOffice(path, GetParam(), 2));
    }

    static Result<CaseFile> registerOne(const Work &work, const QString &token)
    {
        NewCase complaint = test::aComplaint();
        complaint.externalRef = token;
        const auto registered = registerCase(work, complaint);
        return registered ? Result<CaseFile>(registered->caseFile) : registered.error();
    }

    /// Registers a case and keeps in mind whether it was confirmed.
    Result<CaseFile> save(const Work &work, const QString &token)
    {
        const auto saved = registerOne(work, token);
        if (saved) {
            kept.add({.verb = "saved",
                      .what = storageKey(EventKind::Registered).toString(),
                      .number = saved->number,
                      .token = token,
                      .sentence = {}});
        } else {
            const QString sentence = errorText(Activity::RegisteringCase, saved.error()).sentence();
            EXPECT_FALSE(sentence.contains("locked"_L1)) << sentence.toStdString();
        }
        return saved;
    }

    static ErrorCode codeOf(const Result<CaseFile> &saved)
    {
        EXPECT_FALSE(saved) << "confirmed into nothing";
        return saved ? ErrorCode::InvalidInput : saved.error().code;
    }

    QTemporaryDir folder;
    QString place = folder.filePath(u"place"_s);
    QString path = folder.filePath(u"place/office.talan"_s);
    test::KeptSaves kept;
};

/// The rights of somebody who is not the administrator, whom no mode of a file holds back.
class AsNobody
{
public:
    AsNobody()
        : m_before(::geteuid())
    {
        constexpr uid_t kNobody = 65534;
        if (m_before == 0)
            m_isNobody = ::seteuid(kNobody) == 0;
    }
    ~AsNobody()
    {
        if (m_isNobody && ::seteuid(m_before) != 0)
            std::abort();
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    uid_t m_before;
    bool m_isNobody = false;
};

} // namespace

TEST_P(LostPlaceTest, NothingIsConfirmedIntoAFileThatWasRemoved)
{
    auto desk = test::openDesk(path, 1);
    ASSERT_TRUE(save(desk->work(), u"tk1x1x1"_s));
    ASSERT_TRUE(QFile::remove(path));

    const auto saved = save(desk->work(), u"tk1x1x2"_s);

    EXPECT_EQ(codeOf(saved), ErrorCode::FileMissing);
    EXPECT_FALSE(QFile::exists(path)) << "an empty file in its place would hide the loss";
}

TEST_P(LostPlaceTest, NothingIsConfirmedIntoAFileThatWasMovedAwayOrIntoItsSuccessor)
{
    auto desk = test::openDesk(path, 1);
    ASSERT_TRUE(save(desk->work(), u"tk1x1x1"_s));
    const QString successor = folder.filePath(u"successor.talan"_s);
    ASSERT_TRUE(test::makeDeskOffice(successor, GetParam(), 2));
    ASSERT_TRUE(QFile::rename(path, folder.filePath(u"away.talan"_s)));
    ASSERT_TRUE(QFile::rename(successor, path));

    const auto saved = save(desk->work(), u"tk1x1x2"_s);

    EXPECT_EQ(codeOf(saved), ErrorCode::FileReplaced);
}

TEST_P(LostPlaceTest, AFolderMadeReadOnlyLosesNothing)
{
    constexpr mode_t kAll = 0777;
    constexpr mode_t kReadFile = 0444;
    constexpr mode_t kReadFolder = 0555;
    for (const QString &each : {folder.path(), place})
        ::chmod(each.toUtf8().constData(), kAll);
    ::chmod(path.toUtf8().constData(), 0666);
    {
        const AsNobody nobody;
        auto desk = test::openDesk(path, 1);
        ASSERT_TRUE(desk) << testing::PrintToString(desk.error());
        ASSERT_TRUE(save(desk->work(), u"tk1x1x1"_s));
        desk = Error{};
    }
    {
        auto desk = [&] {
            const AsNobody nobody;
            return test::openDesk(path, 1);
        }();
        ::chmod(path.toUtf8().constData(), kReadFile);
        ::chmod(place.toUtf8().constData(), kReadFolder);
        const AsNobody nobody;
        for (int i = 2; i < 5; ++i) {
            const auto saved = save(desk->work(), u"tk1x1x%1"_s.arg(i));
            EXPECT_TRUE(saved || saved.error().code == ErrorCode::ReadOnlyFile)
                << testing::PrintToString(saved.error());
        }
        EXPECT_EQ(test::openDesk(path, 2).error().code, ErrorCode::ReadOnlyFile);
        desk = Error{};
    }
    ::chmod(place.toUtf8().constData(), kAll);
    ::chmod(path.toUtf8().constData(), 0666);
    EXPECT_EQ(kept.troubles(path), QStringList());
}

TEST_P(LostPlaceTest, AClockSetBackByADayGivesNoNumberTwiceAndKeepsTheOrderOfTheJournal)
{
    auto desk = test::openDesk(path, 1);
    auto other = test::openDesk(path, 2);
    const auto at = [](test::OpenDesk &who, const QDateTime &now) {
        return Work{who.database, {who.me.id, who.machine}, now};
    };
    const QDateTime newYear = test::at(QDate(2027, 1, 1), 0, 30);
    const QList<QDateTime> clocks{test::aMonday(),
                                  test::aMonday().addDays(-1),
                                  newYear,
                                  newYear.addDays(-1),
                                  newYear.addSecs(60)};
    int n = 0;
    for (const QDateTime &now : clocks) {
        test::OpenDesk &who = n % 2 == 0 ? *desk : *other;
        ASSERT_TRUE(save(at(who, now), u"tk1x1x%1"_s.arg(++n)));
    }

    for (const int days : {0, -1, 1, -1}) {
        const Work then = at(*desk, test::aMonday().addDays(days));
        ASSERT_TRUE(addNote(then, CaseId(1), NoteKind::Note, then.now, u"en anteckning"_s));
    }

    const QList<Event> events = Journal(desk->database).ofCase(CaseId(1)).value();
    ASSERT_EQ(events.size(), 5);
    EXPECT_TRUE(std::ranges::is_sorted(events, {}, [](const Event &e) { return e.id.value(); }));
    EXPECT_EQ(events.at(2).at, test::aMonday().addDays(-1))
        << "the journal says what the clock said";
    storage::Statement numbers(
        desk->database,
        u"SELECT group_concat(number, ' ') FROM (SELECT number FROM case_file ORDER BY id)"_s);
    ASSERT_TRUE(numbers.first());
    EXPECT_EQ(numbers.text(0),
              u"PN 2026-0001 PN 2026-0002 PN 2026-0003 PN 2027-0001 PN 2026-0004 PN 2027-0002"_s);
    EXPECT_EQ(kept.troubles(path), QStringList());
}

INSTANTIATE_TEST_SUITE_P(BothJournals,
                         LostPlaceTest,
                         testing::Values(storage::JournalMode::Local, storage::JournalMode::Shared),
                         [](const auto &journal) {
                             return journal.param == storage::JournalMode::Local ? "Local"
                                                                                 : "Shared";
                         });

namespace {

/// Runs a shell script where it may mount; nothing when that is not allowed here.
std::optional<QByteArray> saidWhereOneMayMount(const QString &script, const QStringList &arguments)
{
    constexpr int kPatience = 300'000;
    constexpr int kMayNotMount = 77;
    QProcess shell;
    shell.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    shell.start(u"unshare"_s,
                QStringList{u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, script, u"sh"_s} +
                    arguments);
    if (!shell.waitForFinished(kPatience) || shell.exitCode() == kMayNotMount)
        return std::nullopt;
    const QByteArray said = shell.readAllStandardOutput();
    return said.isEmpty() ? std::nullopt : std::optional(said);
}

class FullDiskTest : public testing::TestWithParam<QString>
{};

} // namespace

TEST_P(FullDiskTest, WhatWasConfirmedStandsAndTheDeskGoesOnWhenThereIsRoom)
{
    // A small disk; then one of twenty megabytes.
    const QString script = uR"(
        mount -t tmpfs -o size="$5" talan "$2" || exit 77
        cd "$2" && "$1" found office.talan "$3" 1 || exit 1
        echo | "$1" register office.talan 1 1 500 >"$4"/full
        mount -o remount,size=20m "$2" || exit 77
        echo | "$1" register office.talan 1 2 10 >"$4"/room
        grep -h ^saved "$4"/full "$4"/room >"$4"/said
        "$1" check office.talan 0 "$4"/said
        echo full; cat "$4"/full; echo room; cat "$4"/room)"_s;
    const QTemporaryDir disk;
    const QTemporaryDir besides;
    const auto said = saidWhereOneMayMount(script,
                                           {QStringLiteral(TALAN_DESK_WORKER),
                                            disk.path(),
                                            GetParam(),
                                            besides.path(),
                                            GetParam() == "local"_L1 ? u"2m"_s : u"1m"_s});
    if (!said)
        GTEST_SKIP() << "skipped: nothing may be mounted here";

    const QByteArray checked = said->first(said->indexOf("full\n"));
    const QByteArray full = said->sliced(checked.size(), said->indexOf("room\n") - checked.size());
    const QByteArray room = said->sliced(checked.size() + full.size());
    std::printf("%s: %lld saves until the disk was full; %s",
                qPrintable(GetParam()),
                static_cast<long long>(full.count("saved\t")),
                checked.constData());
    EXPECT_EQ(checked.count('\n'), 1) << checked.toStdString();
    EXPECT_GT(full.count("saved\t"), 0);
    EXPECT_GT(full.count("refused\t"), 0);
    EXPECT_EQ(full.count("refused\t"), full.count("\tdisk_full\t"));
    EXPECT_EQ(full.count("The case could not be registered: the disk is full."),
              full.count("refused\t"));
    EXPECT_EQ(room.count("saved\t"), 10);
}

INSTANTIATE_TEST_SUITE_P(BothJournals, FullDiskTest, testing::Values(u"local"_s, u"shared"_s));
