#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <array>
#include <cstdio>
#include <functional>

#include <gtest/gtest.h>

#include "core/cases/case_work.h"
#include "core/cases/fact_saving.h"
#include "core/cases/registration.h"
#include "core/office/journal.h"
#include "core/storage/statement.h"
#include "core/wording/error_text.h"
#include "tests/shared_file/desk_office.h"
#include "tests/shared_file/kept_saves.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::Fault;
using test::IoStep;

namespace {

/// Something done at a desk, whose words hold a token.
struct Task
{
    const char *name;
    EventKind what;
    Activity activity;
    Result<CaseFile> (*run)(test::OpenDesk &desk, const QString &token);
};

Result<CaseFile> registerOne(test::OpenDesk &desk, const QString &token)
{
    NewCase complaint = test::aComplaint();
    complaint.externalRef = token;
    const auto registered = registerCase(desk.work(), complaint);
    return registered ? Result<CaseFile>(registered->caseFile) : registered.error();
}

Result<CaseFile> editTheFirst(test::OpenDesk &desk, const QString &token)
{
    const auto base = openCase(desk.work(), CaseId(1));
    if (!base)
        return base;
    CaseFile edited = *base;
    edited.title = token;
    edited.narrative = u"Ingen ringer upp. "_s + token;
    return saveFacts(desk.work(), *base, edited);
}

Result<CaseFile> noteInTheFirst(test::OpenDesk &desk, const QString &token)
{
    const Work work = desk.work();
    return addNote(work, CaseId(1), NoteKind::Call, work.now, token);
}

constexpr std::array kTasks{
    Task{"Registering", EventKind::Registered, Activity::RegisteringCase, registerOne},
    Task{"SavingFacts", EventKind::Edited, Activity::SavingCase, editTheFirst},
    Task{"AddingANote", EventKind::NoteAdded, Activity::AddingNote, noteInTheFirst}};

test::DeskLine saidOf(const Task &task, const CaseFile &caseFile, const QString &token)
{
    return {.verb = "saved",
            .what = storageKey(task.what).toString(),
            .number = caseFile.number,
            .token = token,
            .sentence = {}};
}

/// After a commit has begun to end, a step that fails leaves open whether the save stands; the
/// person is told that it failed, and finds it whole or not at all.
bool mayStandAllTheSame(IoStep step)
{
    return step == IoStep::Sync || step == IoStep::Delete || step == IoStep::Truncate ||
           step == IoStep::Unlock;
}

void expectASentence(Activity activity, const Error &error)
{
    const ErrorText text = errorText(activity, error);
    EXPECT_FALSE(text.whatHappened.isEmpty());
    EXPECT_FALSE(text.whatToDo.isEmpty());
    static const QRegularExpression kForMachines(
        u"locked|SQL|I/O|malformed|database|errno|0x|[A-Z]{3,}|\\d"_s);
    EXPECT_FALSE(text.sentence().contains(kForMachines)) << text.sentence().toStdString();
}

/// An office whose every file is copied anew for each fault.
class OfficeCopies
{
public:
    OfficeCopies()
    {
        QDir(m_folder.path()).mkdir(u"template"_s);
        QDir(m_folder.path()).mkdir(u"copy"_s);
    }

    QString templatePath() const { return m_folder.filePath(u"template/office.talan"_s); }
    QString path() const { return m_folder.filePath(u"copy/office.talan"_s); }

    void copyAnew() const
    {
        const QDir from(m_folder.filePath(u"template"_s));
        const QDir to(m_folder.filePath(u"copy"_s));
        for (const QString &name : to.entryList(QDir::Files))
            QFile::remove(to.filePath(name));
        for (const QString &name : from.entryList(QDir::Files)) {
            if (!name.endsWith("-shm"_L1))
                QFile::copy(from.filePath(name), to.filePath(name));
        }
    }

private:
    QTemporaryDir m_folder;
};

class IoFaultTest : public testing::TestWithParam<std::tuple<storage::JournalMode, std::size_t>>
{
protected:
    IoFaultTest()
    {
        EXPECT_TRUE(test::makeDeskOffice(copies.templatePath(), journal(), 1));
        auto desk = test::openDesk(copies.templatePath(), 1);
        int n = 0;
        for (const Task &each : kTasks) {
            const QString token = u"tk1x0x%1"_s.arg(++n);
            kept.add(saidOf(each, each.run(*desk, token).value(), token));
        }
    }

    storage::JournalMode journal() const { return std::get<0>(GetParam()); }
    const Task &task() const { return kTasks[std::get<1>(GetParam())]; }

    /// Lets each step of the task fail in turn, until it passes without meeting the fault.
    void letEachStepFail(Fault fault)
    {
        constexpr qint64 kMoreThanAnySaveTakes = 2000;
        for (fault.at = 1; fault.at < kMoreThanAnySaveTakes; ++fault.at) {
            SCOPED_TRACE(testing::Message() << "step " << fault.at);
            if (!meets(fault))
                return;
            if (HasFailure())
                return;
        }
        FAIL() << "the task never passes";
    }

    /// Runs the task under the fault and looks at the file afterwards; whether the fault was met.
    bool meets(const Fault &fault)
    {
        copies.copyAnew();
        test::KeptSaves after = kept;
        std::optional<IoStep> hit;
        bool mayStand = false;
        {
            auto desk = test::openDesk(copies.path(), 1);
            EXPECT_TRUE(desk) << testing::PrintToString(desk.error());
            vfs.arm(fault);
            const auto saved = task().run(*desk, kToken);
            hit = vfs.hit();
            mayStand = !saved && hit && mayStandAllTheSame(*hit);
            tell(after, saved, kToken);
            EXPECT_TRUE(hit || saved) << "refused without a fault";
            // A disk that is gone stays so until the program has been closed.
            if (!fault.stays) {
                vfs.lift();
                const auto again = task().run(*desk, kNextToken);
                EXPECT_TRUE(again) << "the desk cannot go on";
                tell(after, again, kNextToken);
            }
        }
        vfs.lift();
        EXPECT_EQ(after.troubles(copies.path(), mayStand ? 1 : 0), QStringList())
            << "after a fault at " << (hit ? static_cast<int>(*hit) : -1);
        stoodAllTheSame += after.untold();
        faults += hit ? 1 : 0;
        return hit.has_value();
    }

    void tell(test::KeptSaves &after, const Result<CaseFile> &saved, const QString &token) const
    {
        if (saved)
            after.add(saidOf(task(), *saved, token));
        else
            expectASentence(task().activity, saved.error());
    }

    const QString kToken = u"tk1x1x1"_s;
    const QString kNextToken = u"tk1x1x2"_s;
    test::FaultVfs vfs;
    OfficeCopies copies;
    test::KeptSaves kept;
    int faults = 0;
    int stoodAllTheSame = 0;
};

} // namespace

TEST_P(IoFaultTest, EveryStepThatFailsOnceLeavesAWholeFileAndADeskThatGoesOn)
{
    letEachStepFail({.at = 1, .stays = false, .only = {}, .answer = {}});
    std::printf("%d steps failed, %d saves stood all the same\n", faults, stoodAllTheSame);
    constexpr int kFewestStepsOfASave = 10;
    EXPECT_GT(faults, kFewestStepsOfASave);
}

TEST_P(IoFaultTest, ADiskThatIsGoneLeavesAWholeFile)
{
    letEachStepFail({.at = 1, .stays = true, .only = {}, .answer = {}});
    EXPECT_GT(faults, 0);
}

TEST_P(IoFaultTest, AFullDiskLeavesAWholeFile)
{
    for (const bool stays : {false, true})
        letEachStepFail({.at = 1, .stays = stays, .only = {IoStep::Write}, .answer = SQLITE_FULL});
    EXPECT_GT(faults, 0);
}

TEST_P(IoFaultTest, ADiskMadeReadOnlyLeavesAWholeFile)
{
    letEachStepFail({.at = 1,
                     .stays = true,
                     .only = {IoStep::Write, IoStep::Truncate, IoStep::Delete},
                     .answer = SQLITE_READONLY});
    EXPECT_GT(faults, 0);
}

TEST_P(IoFaultTest, WhatIsReadAsDamagedIsToldAndNotMadeWorse)
{
    for (const int answer : {SQLITE_CORRUPT, SQLITE_NOTADB})
        letEachStepFail({.at = 1, .stays = false, .only = {IoStep::Read}, .answer = answer});
    EXPECT_GT(faults, 0);
}

TEST_P(IoFaultTest, NothingStandsOfWorkThatWentOnAfterSqliteHadTakenTheTransactionBack)
{
    copies.copyAnew();
    auto desk = test::openDesk(copies.path(), 1);
    const auto done = desk->database.transaction([&]() -> Result<> {
        vfs.arm({.at = 1, .stays = false, .only = {IoStep::Read}, .answer = {}});
        storage::Statement unread(desk->database, u"SELECT max(definition) FROM reference_list"_s);
        EXPECT_FALSE(unread.first());
        EXPECT_TRUE(vfs.hit());
        // A task that overlooks the failure.
        (void)task().run(*desk, kToken);
        return {};
    });
    EXPECT_FALSE(done);
    desk = Error{};
    vfs.lift();

    EXPECT_EQ(kept.troubles(copies.path()), QStringList());
}

INSTANTIATE_TEST_SUITE_P(
    BothJournals,
    IoFaultTest,
    testing::Combine(testing::Values(storage::JournalMode::Local, storage::JournalMode::Shared),
                     testing::Range(std::size_t{0}, kTasks.size())),
    [](const auto &each) {
        const bool isLocal = std::get<0>(each.param) == storage::JournalMode::Local;
        return std::string(isLocal ? "Local" : "Shared") + kTasks[std::get<1>(each.param)].name;
    });

namespace {

/// A file as a desk leaves it whose disk went away: with a journal that has to be played back, or a
/// log that is not in the file yet.
class IoFaultAtOpening : public testing::TestWithParam<storage::JournalMode>
{
protected:
    IoFaultAtOpening()
    {
        EXPECT_TRUE(test::makeDeskOffice(copies.templatePath(), GetParam(), 1));
        auto desk = test::openDesk(copies.templatePath(), 1);
        for (const char16_t *token : {u"tk1x0x1", u"tk1x0x2"}) {
            const QString word = QString::fromUtf16(token);
            kept.add(saidOf(kTasks[0], registerOne(*desk, word).value(), word));
        }
        // With a rollback journal the save stops at its last step; with a log it stands.
        vfs.arm({.at = 1, .stays = true, .only = {IoStep::Delete}, .answer = {}});
        const QString last = u"tk1x0x3"_s;
        const auto saved = registerOne(*desk, last);
        if (saved)
            kept.add(saidOf(kTasks[0], *saved, last));
        vfs.arm({.at = 1, .stays = true, .only = {}, .answer = {}});
        desk = Error{};
        vfs.lift();
    }

    test::FaultVfs vfs;
    OfficeCopies copies;
    test::KeptSaves kept;
};

} // namespace

TEST_P(IoFaultAtOpening, EveryStepOfTheRecoveryMayFail)
{
    const QString left = GetParam() == storage::JournalMode::Local ? u"-wal"_s : u"-journal"_s;
    ASSERT_GT(QFile(copies.templatePath() + left).size(), 0);
    for (const bool stays : {false, true}) {
        bool isHit = true;
        int faults = 0;
        for (qint64 at = 1; isHit; ++at) {
            copies.copyAnew();
            vfs.arm({.at = at, .stays = stays, .only = {}, .answer = {}});
            auto desk = test::openDesk(copies.path(), 1);
            isHit = vfs.hit().has_value();
            if (!desk)
                expectASentence(Activity::OpeningFile, desk.error());
            desk = Error{};
            vfs.lift();
            faults += isHit ? 1 : 0;
            ASSERT_EQ(kept.troubles(copies.path()), QStringList()) << "step " << at;
        }
        std::printf("%d steps of opening failed\n", faults);
        EXPECT_GT(faults, 10);
    }
}

INSTANTIATE_TEST_SUITE_P(BothJournals,
                         IoFaultAtOpening,
                         testing::Values(storage::JournalMode::Local, storage::JournalMode::Shared),
                         [](const auto &journal) {
                             return journal.param == storage::JournalMode::Local ? "Local"
                                                                                 : "Shared";
                         });
