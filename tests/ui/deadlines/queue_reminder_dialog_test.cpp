#include "ui/deadlines/queue_reminder_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/gui.h"
#include "tests/ui/deadlines/queue_office.h"
#include "ui/deadlines/queue_reminder_model.h"
#include "ui/deadlines/queue_reminder_table.h"
#include "ui/desk/desk.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

const QDate kToday(2027, 1, 11);

class QueueReminderDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        late = office.sent(u"Adam Ek"_s, {2026, 11, 26});
        lateAgain = office.sent(u"Bo Ek"_s, {2026, 11, 27}, 2);
        office.remind(lateAgain, {2026, 12, 14});
        inTime = office.sent(u"Cilla Ek"_s, {2026, 12, 21});
        resting = office.sent(u"Dag Ek"_s, {2026, 12, 1});
        office.suspend(resting, {2026, 12, 8});
        exhausted = office.sent(u"Eva Ek"_s, {2026, 11, 24}, 2);
        for (const QDate &day : {QDate(2026, 12, 9), QDate(2026, 12, 16), QDate(2026, 12, 22)})
            office.remind(exhausted, day);
    }

    void open(const QString &login = u"anna.lind"_s)
    {
        auto opened = Desk::open(office.file.path(),
                                 login,
                                 Clock::fixedAt(test::at(kToday, 9)),
                                 office.file.folder() + u"/drafts"_s);
        ASSERT_TRUE(opened);
        desk = *std::move(opened);
        window = std::make_unique<QWidget>();
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        const auto rows = workQueue(office.file.database(), {.handler = {}, .today = kToday});
        ASSERT_TRUE(rows);
        openReminderPreview(*desk, *rows, window.get());
        ASSERT_TRUE(QTest::qWaitFor([this] { return dialog() != nullptr; }));
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog()));
    }

    QueueReminderDialog *dialog() const { return window->findChild<QueueReminderDialog *>(); }
    QueueReminderModel *model() const { return dialog()->findChild<QueueReminderModel *>(); }
    QueueReminderTable *table() const { return dialog()->findChild<QueueReminderTable *>(); }
    QPushButton *sendButton() const
    {
        return dialog()->findChild<QPushButton *>(u"sendReminders"_s);
    }
    int lineOf(const StatementRequest &request) const
    {
        for (int line = 0; line < model()->rowCount(); ++line) {
            if (model()->reminders().at(line).row.request == request.id)
                return line;
        }
        return -1;
    }
    const QueueReminder &reminderOf(const StatementRequest &request) const
    {
        return model()->reminders().at(lineOf(request));
    }
    void waitForEnd()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return dialog() == nullptr; }));
    }

    test::QueueOffice office;
    StatementRequest late;
    StatementRequest lateAgain;
    StatementRequest inTime;
    StatementRequest resting;
    StatementRequest exhausted;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<QWidget> window;
};

} // namespace

TEST_F(QueueReminderDialogTest, ChoosesWhatIsLateAndSaysWhyTheOthersAreLeftOut)
{
    open();
    ASSERT_EQ(model()->rowCount(), 5);
    EXPECT_TRUE(reminderOf(late).isChosen);
    EXPECT_EQ(reminderOf(late).number, 1);
    EXPECT_EQ(reminderOf(late).newDueOn, QDate(2027, 1, 25)) << "two weeks";
    EXPECT_EQ(reminderOf(lateAgain).number, 2);
    EXPECT_TRUE(reminderOf(inTime).isPossible);
    EXPECT_FALSE(reminderOf(inTime).isChosen) << "not late";
    for (const StatementRequest &request : {resting, exhausted}) {
        EXPECT_FALSE(reminderOf(request).isPossible);
        EXPECT_FALSE(reminderOf(request).remark.isEmpty());
    }
    EXPECT_TRUE(reminderOf(exhausted).remark.contains(u"three"_s));
    EXPECT_TRUE(sendButton()->text().contains(u"2 reminders"_s))
        << sendButton()->text().toStdString();
    EXPECT_TRUE(dialog()
                    ->findChild<QPlainTextEdit *>(u"messageEdit"_s)
                    ->toPlainText()
                    .contains(u"3 kap. 8 d §"_s));
}

TEST_F(QueueReminderDialogTest, SendsThemTogetherAndOneUndoTakesAllBack)
{
    open();
    QSignalSpy said(desk.get(), &Desk::said);
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    waitForEnd();
    EXPECT_EQ(office.remindersOf(late).size(), 1);
    EXPECT_EQ(office.remindersOf(lateAgain).size(), 2);
    EXPECT_TRUE(office.remindersOf(inTime).isEmpty());
    EXPECT_EQ(office.remindersOf(exhausted).size(), 3);
    EXPECT_EQ(office.remindersOf(late).first().sentOn, kToday);
    EXPECT_TRUE(office.remindersOf(late).first().message.contains(u"3 kap. 8 b §"_s));
    ASSERT_EQ(said.size(), 1);
    EXPECT_EQ(said.first().first().toString(), u"2 reminders are sent"_s);

    said.first().last().value<std::function<void()>>()();
    EXPECT_TRUE(QTest::qWaitFor([&] { return said.size() == 2; }));
    EXPECT_TRUE(office.remindersOf(late).isEmpty());
    EXPECT_EQ(office.remindersOf(lateAgain).size(), 1);
}

TEST_F(QueueReminderDialogTest, SpaceTakesALineOutOrInAgain)
{
    open();
    table()->setCurrentIndex(model()->index(lineOf(late), 0));
    QTest::keyClick(table(), Qt::Key_Space);
    EXPECT_FALSE(reminderOf(late).isChosen);
    table()->setCurrentIndex(model()->index(lineOf(inTime), 0));
    QTest::keyClick(table(), Qt::Key_Space);
    EXPECT_TRUE(reminderOf(inTime).isChosen);
    table()->setCurrentIndex(model()->index(lineOf(resting), 0));
    QTest::keyClick(table(), Qt::Key_Space);
    EXPECT_FALSE(reminderOf(resting).isChosen) << "it cannot be sent";
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    waitForEnd();
    EXPECT_TRUE(office.remindersOf(late).isEmpty());
    EXPECT_EQ(office.remindersOf(inTime).size(), 1);
}

TEST_F(QueueReminderDialogTest, ADateIsTypedAsInAnyDateField)
{
    open();
    const int line = lineOf(late);
    table()->setCurrentIndex(model()->index(line, 0));
    QTest::keyClick(table(), Qt::Key_F2);
    auto *editor = table()->findChild<QLineEdit *>(u"dateEditor"_s);
    ASSERT_NE(editor, nullptr);
    test::typeText(editor, u"+21"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return reminderOf(late).newDueOn == QDate(2027, 2, 1); }));
    EXPECT_FALSE(model()->setData(
        model()->index(line, QueueReminderModel::DateColumn), kToday, Qt::EditRole))
        << "a new date lies ahead";
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    waitForEnd();
    EXPECT_EQ(office.remindersOf(late).first().newDueOn, QDate(2027, 2, 1));
}

TEST_F(QueueReminderDialogTest, AFailureSendsNothingAndIsSaidInTheDialog)
{
    open();
    // Another desk registers one of the answers meanwhile.
    ASSERT_TRUE(registerAnswer(office.on(kToday), lateAgain.caseId, lateAgain.id, kToday));
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return sendButton()->isEnabled(); }));
    EXPECT_NE(dialog(), nullptr);
    EXPECT_TRUE(office.remindersOf(late).isEmpty()) << "all or none";
}

TEST_F(QueueReminderDialogTest, WithNothingChosenNothingCanBeSent)
{
    open();
    for (const StatementRequest &request : {late, lateAgain})
        model()->toggle(lineOf(request));
    EXPECT_FALSE(sendButton()->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(dialog(), nullptr);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    waitForEnd();
}

TEST_F(QueueReminderDialogTest, OfAProtectedPersonOnlyWhoMayOpenTheCaseSendsOne)
{
    NewCase secret = test::QueueOffice::complaintOf(u"Hemlig Person"_s);
    secret.patient->person.protection = Protection::Protected;
    secret.patient->person.phone.clear();
    const StatementRequest sealed = office.sent(secret, {2026, 11, 26});
    office.file.addStaff(u"erik"_s, u"Erik Ek"_s, StaffRole::Handler);
    open(u"erik"_s);
    EXPECT_FALSE(reminderOf(sealed).isPossible);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString shown = model()->index(lineOf(sealed), column).data().toString();
        EXPECT_FALSE(shown.contains(u"Hemlig"_s) || shown.contains(u"Eken"_s));
    }
    dialog()->close();
    waitForEnd();
    open();
    EXPECT_TRUE(reminderOf(sealed).isChosen);
}

} // namespace talan::ui
