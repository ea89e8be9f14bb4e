#pragma once

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/cases/case_list.h"
#include "core/cases/case_store.h"
#include "core/storage/statement.h"
#include "core/wording/language.h"
#include "tests/support/gui.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "tests/ui/desk/cable.h"
#include "ui/desk/desk.h"

namespace talan::ui {

using namespace Qt::StringLiterals;

/// An office on a place that can go away, and a desk that has a snapshot of it.
class AwayOfficeTest : public testing::Test
{
protected:
    static constexpr int kLongest = 60'000; ///< A machine that builds beside the tests is slow.

    AwayOfficeTest()
        : cable(office.path())
    {
        useLanguage(Language::English);
        keepAsOnAShare();
        caseFile = test::registered(office.work(), test::aComplaint());
        openDesk();
    }

    ~AwayOfficeTest() override { cable.plugIn(); }

    /// Without a write-ahead log.
    void keepAsOnAShare()
    {
        storage::Statement mode(office.database(), u"PRAGMA journal_mode = DELETE"_s);
        EXPECT_TRUE(mode.first());
    }

    void openDesk()
    {
        auto opened = Desk::open(
            office.path(), u"anna.lind"_s, Clock::fixedAt(now()), office.folder() + u"/desk"_s);
        ASSERT_TRUE(opened);
        desk = *std::move(opened);
        QObject::connect(desk.get(), &Desk::said, desk.get(), [this](const QString &text) {
            said.append(text);
        });
        QObject::connect(
            desk.get(), &Desk::failed, desk.get(), [this](Activity activity, const Error &error) {
                failed.append({activity, error});
            });
        QSignalSpy taken(desk.get(), &Desk::snapshotTaken);
        desk->keepSnapshots();
        ASSERT_TRUE(taken.wait(kLongest));
    }

    static QDateTime now() { return test::at(QDate(2026, 11, 26), 10, 15); }

    void pullTheCable()
    {
        cable.pull(test::Cable::Cut::Fails);
        noticeThatItIsAway();
    }

    void noticeThatItIsAway()
    {
        desk->lookForOthersChanges();
        ASSERT_TRUE(waitFor([&] { return !desk->isConnected(); }));
    }

    /// The place is back, and what waited has been tried.
    QList<BroughtIn> plugTheCableIn()
    {
        QSignalSpy came(desk.get(), &Desk::broughtIn);
        cable.plugIn();
        desk->lookForOthersChanges();
        EXPECT_TRUE(waitFor([&] { return desk->isConnected() && !came.isEmpty(); }));
        return came.isEmpty() ? QList<BroughtIn>() : came.first().first().value<QList<BroughtIn>>();
    }

    template <class Is>
    static bool waitFor(Is is)
    {
        return QTest::qWaitFor(is, kLongest);
    }

    qsizetype waiting() const { return desk->localJournal().waiting().size(); }

    qint64 storedCases()
    {
        const auto page = listCases(office.database(), {}, now());
        EXPECT_TRUE(page);
        return page ? page->total : -1;
    }

    QList<Note> notes()
    {
        const auto read = CaseStore(office.database()).notes(caseFile.id);
        EXPECT_TRUE(read);
        return read ? *read : QList<Note>();
    }

    /// A file where the folder of this machine should be: nothing can be kept any more.
    void spoilTheMachinesFolder()
    {
        QDir(office.folder() + u"/desk"_s).removeRecursively();
        QFile inTheWay(office.folder() + u"/desk"_s);
        ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    }

    test::OfficeFile office;
    test::Cable cable;
    CaseFile caseFile;
    std::unique_ptr<Desk> desk;
    QStringList said;
    QList<std::pair<Activity, Error>> failed;
};

} // namespace talan::ui
