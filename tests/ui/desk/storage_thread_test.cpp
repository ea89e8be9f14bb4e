#include "ui/desk/storage_thread.h"

#include <QTest>
#include <atomic>
#include <future>
#include <thread>

#include <gtest/gtest.h>

#include "tests/support/office_file.h"
#include "ui/desk/deliver.h"

namespace talan::ui {
namespace {

Result<int> answer(storage::Database &)
{
    return 42;
}

TEST(StorageThreadTest, EndsWithItsQueueNotBeforeIt)
{
    const test::OfficeFile office;
    constexpr int kJobs = 50;
    for (int round = 0; round < 20; ++round) {
        std::atomic<int> done{0};
        {
            StorageThread thread;
            ASSERT_TRUE(thread.open(office.path(), storage::Database::Access::ReadWrite));
            for (int job = 0; job < kJobs; ++job) {
                thread.run([&done](storage::Database &) -> Result<> {
                    ++done;
                    return {};
                });
            }
        }
        ASSERT_EQ(done, kJobs);
    }
}

TEST(StorageThreadTest, RunsJobsInTheOrderTheyWereGivenOnItsOwnThread)
{
    const test::OfficeFile office;
    QList<int> order;
    std::thread::id where;
    {
        StorageThread thread;
        ASSERT_TRUE(thread.open(office.path(), storage::Database::Access::ReadWrite));
        for (int job = 0; job < 10; ++job) {
            thread.run([&, job](storage::Database &) -> Result<> {
                order.append(job);
                where = std::this_thread::get_id();
                return {};
            });
        }
    }
    EXPECT_EQ(order, (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    EXPECT_NE(where, std::this_thread::get_id());
}

TEST(StorageThreadTest, AnswersThatNoFileIsOpen)
{
    StorageThread thread;
    const auto opened =
        thread.open(QStringLiteral("/nowhere/office.talan"), storage::Database::Access::ReadWrite);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::FolderMissing);
    const auto result = thread.run(answer).result();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::StorageFailed);
}

TEST(DeliverTest, BringsTheAnswerToTheReceiversThread)
{
    const test::OfficeFile office;
    StorageThread thread;
    ASSERT_TRUE(thread.open(office.path(), storage::Database::Access::ReadOnly));
    QObject receiver;
    int got = 0;
    std::thread::id where;
    deliver(thread.run(answer), &receiver, [&](const Result<int> &result) {
        got = result.value();
        where = std::this_thread::get_id();
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return got == 42; }));
    EXPECT_EQ(where, std::this_thread::get_id());
}

TEST(DeliverTest, DropsTheAnswerWhenTheReceiverHasGone)
{
    const test::OfficeFile office;
    StorageThread thread;
    ASSERT_TRUE(thread.open(office.path(), storage::Database::Access::ReadOnly));
    bool wasCalled = false;
    auto receiver = std::make_unique<QObject>();
    std::promise<void> receiverHasGone;
    const auto future = thread.run([&](storage::Database &) -> Result<int> {
        receiverHasGone.get_future().wait();
        return 1;
    });
    deliver(future, receiver.get(), [&](const Result<int> &) { wasCalled = true; });
    receiver.reset();
    receiverHasGone.set_value();

    // What is asked for later is answered later: by then the first answer would have come.
    QObject other;
    bool isLaterAnswered = false;
    deliver(thread.run(answer), &other, [&](const Result<int> &) { isLaterAnswered = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isLaterAnswered; }));
    EXPECT_TRUE(future.isFinished());
    EXPECT_FALSE(wasCalled);
}

} // namespace
} // namespace talan::ui
