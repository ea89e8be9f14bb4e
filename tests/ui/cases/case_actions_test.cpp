#include "ui/cases/case_actions.h"

#include <QCheckBox>
#include <QLineEdit>

#include "tests/ui/cases/case_window.h"

namespace talan::ui {
namespace {

class CaseActionsTest : public CaseWindowTest
{
protected:
    CaseActionsTest()
    {
        window.show();
        actions = new CaseActions(*desk, &window);
    }

    /// The dialog an action opens.
    QDialog *ask(const std::function<void()> &action)
    {
        action();
        return dialogOf(&window);
    }

    bool waitForDone(CaseId id)
    {
        QSignalSpy done(actions, &CaseActions::done);
        return done.wait(kPatience) && done.first().first().value<CaseId>() == id;
    }

    bool waitFor(const std::function<bool()> &is) { return QTest::qWaitFor(is, kPatience); }

    static QString problem(const QDialog *dialog)
    {
        const auto *strip = find<QWidget>(dialog, u"dialogProblem"_s);
        return strip->isVisible() ? strip->accessibleName() : QString();
    }

    static void accept(QDialog *dialog)
    {
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    }

    static void type(QDialog *dialog, const QString &field, const QString &text)
    {
        auto *edit = find<QLineEdit>(dialog, field);
        edit->clear();
        test::typeText(edit, text);
    }

    static QString due(const QDialog *dialog) { return find<QLabel>(dialog, u"dueDate"_s)->text(); }

    QWidget window;
    CaseActions *actions;
};

TEST_F(CaseActionsTest, ConfirmsAtOnceAndOffersTheWayBack)
{
    const CaseFile caseFile = newCase();
    std::function<void()> takeBack;
    QObject::connect(desk.get(), &Desk::said, &window, [&](const QString &, const auto &undo) {
        takeBack = undo;
    });
    actions->confirm(caseFile.id);
    ASSERT_TRUE(waitForDone(caseFile.id));
    EXPECT_EQ(stored(caseFile.id).confirmedAt, now());
    ASSERT_TRUE(takeBack);
    std::exchange(takeBack, nullptr)();
    ASSERT_TRUE(waitFor([&] { return !stored(caseFile.id).confirmedAt.isValid(); }));
}

TEST_F(CaseActionsTest, RequestsAStatementWithItsDateExplained)
{
    const CaseFile caseFile = newCase();
    QDialog *dialog = ask([&] { actions->requestStatement(caseFile.id); });
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(due(dialog).contains(u"28 Dec"_s)) << due(dialog).toStdString();
    EXPECT_TRUE(find<QLabel>(dialog, u"dueSteps"_s)->text().contains(u"Christmas Eve"_s));
    find<QAbstractButton>(dialog, u"termRow0"_s)->click();
    EXPECT_TRUE(due(dialog).contains(u"10 Dec"_s)) << due(dialog).toStdString();
    find<QAbstractButton>(dialog, u"termRow1"_s)->click();
    accept(dialog);
    ASSERT_TRUE(waitForDone(caseFile.id)) << problem(dialog).toStdString();
    const auto sent = requests(caseFile.id);
    ASSERT_EQ(sent.size(), 1);
    EXPECT_EQ(sent.first().termWeeks, 4);
    EXPECT_EQ(sent.first().unit, caseFile.units.first());
    EXPECT_EQ(rules::awaitedDate(sent.first())->due, QDate(2026, 12, 28));
}

TEST_F(CaseActionsTest, AsksForMissingConsentInPlace)
{
    NewCase complaint = test::aComplaint();
    complaint.consent = {};
    complaint.receivedAt = test::at(QDate(2026, 11, 23), 8);
    const CaseFile caseFile = test::registered(office.work(), complaint);
    QDialog *dialog = ask([&] { actions->requestStatement(caseFile.id); });
    ASSERT_NE(dialog, nullptr);
    accept(dialog);
    EXPECT_FALSE(problem(dialog).isEmpty());
    EXPECT_TRUE(requests(caseFile.id).isEmpty());
    type(dialog, u"consentOnEdit"_s, u"i dag"_s);
    accept(dialog);
    ASSERT_TRUE(waitForDone(caseFile.id));
    EXPECT_EQ(stored(caseFile.id).consent.givenOn, QDate(2026, 11, 26));
    EXPECT_EQ(requests(caseFile.id).size(), 1);
}

TEST_F(CaseActionsTest, RefusesAnExtensionThatIsNotLater)
{
    const CaseFile caseFile = caseWithRequest();
    QDialog *dialog = ask([&] { actions->extend(caseFile.id); });
    ASSERT_NE(dialog, nullptr);
    type(dialog, u"askedByEdit"_s, u"Verksamhetschefen"_s);
    type(dialog, u"untilEdit"_s, u"2026-12-28"_s);
    accept(dialog);
    EXPECT_TRUE(problem(dialog).contains(u"later"_s));
    EXPECT_EQ(find<QLineEdit>(dialog, u"askedByEdit"_s)->text(), u"Verksamhetschefen"_s);
    find<QAbstractButton>(dialog, u"plusWeeks1"_s)->click();
    EXPECT_TRUE(due(dialog).contains(u"4 Jan"_s)) << due(dialog).toStdString();
    accept(dialog);
    ASSERT_TRUE(waitForDone(caseFile.id));
    const auto extended = requests(caseFile.id);
    ASSERT_EQ(extended.first().extensions.size(), 1);
    EXPECT_EQ(extended.first().extensions.first().until, QDate(2027, 1, 4));
}

TEST_F(CaseActionsTest, RemindsWithThePresetDateUntilAllAreSent)
{
    const CaseFile caseFile = caseWithRequest();
    for (int number = 1; number <= kMostReminders; ++number) {
        QDialog *dialog = ask([&] { actions->remind(caseFile.id); });
        ASSERT_NE(dialog, nullptr);
        EXPECT_TRUE(dialog->windowTitle().contains(QString::number(number)));
        EXPECT_EQ(find<QLineEdit>(dialog, u"newDateEdit"_s)->text(), u"2026-12-10"_s);
        accept(dialog);
        ASSERT_TRUE(waitForDone(caseFile.id));
        ASSERT_TRUE(waitFor([&] { return window.findChildren<QDialog *>().isEmpty(); }));
    }
    QSignalSpy failed(desk.get(), &Desk::failed);
    actions->remind(caseFile.id);
    ASSERT_TRUE(failed.wait(kPatience));
    EXPECT_EQ(failed.first().at(1).value<Error>().code, ErrorCode::AllRemindersSent);
}

TEST_F(CaseActionsTest, LeadsFromTheAnswerToTheClosedCase)
{
    const CaseFile caseFile = caseWithRequest();
    QDialog *closing = ask([&] { actions->close(caseFile.id); });
    EXPECT_TRUE(problem(closing).contains(u"Eken"_s));
    closing->reject();
    ASSERT_TRUE(waitFor([&] { return window.findChildren<QDialog *>().isEmpty(); }));

    QDialog *answer = ask([&] { actions->registerAnswer(caseFile.id); });
    test::typeText(find<QPlainTextEdit>(answer, u"summaryEdit"_s), u"Kallelsen kom bort."_s);
    accept(answer);
    ASSERT_TRUE(waitForDone(caseFile.id));
    EXPECT_EQ(requests(caseFile.id).first().state(), RequestState::Answered);
    ASSERT_TRUE(waitFor([&] { return window.findChildren<QDialog *>().isEmpty(); }));

    accept(ask([&] { actions->forward(caseFile.id); }));
    ASSERT_TRUE(waitForDone(caseFile.id));
    EXPECT_EQ(requests(caseFile.id).first().state(), RequestState::Forwarded);
    ASSERT_TRUE(waitFor([&] { return window.findChildren<QDialog *>().isEmpty(); }));

    QDialog *close = ask([&] { actions->close(caseFile.id); });
    accept(close);
    EXPECT_FALSE(problem(close).isEmpty());
    find<QAbstractButton>(close, u"outcome_satisfied"_s)->click();
    find<QAbstractButton>(close, u"measureIndividual"_s)->click();
    find<QAbstractButton>(close, u"satisfiedRow1"_s)->click();
    accept(close);
    ASSERT_TRUE(waitForDone(caseFile.id));
    const CaseFile closed = stored(caseFile.id);
    EXPECT_EQ(closed.status, CaseStatus::Closed);
    EXPECT_EQ(closed.closing, (Closing{Outcome::Satisfied, true, false, Satisfaction::Yes}));
}

TEST_F(CaseActionsTest, NotesTheFirstContactAndThenCalls)
{
    const CaseFile caseFile = newCase();
    QDialog *first = ask([&] { actions->logCall(caseFile.id); });
    EXPECT_TRUE(find<QCheckBox>(first, u"isFirstContact"_s)->isChecked());
    accept(first);
    ASSERT_TRUE(waitForDone(caseFile.id));
    EXPECT_TRUE(stored(caseFile.id).firstContactAt.isValid());
    ASSERT_TRUE(waitFor([&] { return window.findChildren<QDialog *>().isEmpty(); }));

    QDialog *call = ask([&] { actions->logCall(caseFile.id); });
    EXPECT_EQ(call->findChild<QCheckBox *>(u"isFirstContact"_s), nullptr);
    accept(call);
    EXPECT_FALSE(problem(call).isEmpty());
    test::typeText(find<QPlainTextEdit>(call, u"callText"_s), u"Ringde igen."_s);
    accept(call);
    ASSERT_TRUE(waitForDone(caseFile.id));
    const auto notes = CaseStore(office.database()).notes(caseFile.id);
    ASSERT_EQ(notes->size(), 1);
    EXPECT_EQ(notes->first().kind, NoteKind::Call);
}

TEST_F(CaseActionsTest, AsksBeforeTypedTextIsThrownAway)
{
    const CaseFile caseFile = caseWithRequest();
    QDialog *dialog = ask([&] { actions->registerAnswer(caseFile.id); });
    auto *summary = find<QPlainTextEdit>(dialog, u"summaryEdit"_s);
    test::typeText(summary, u"Halvt"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(find(dialog, u"discardQuestion"_s)->isVisible());
    find<QAbstractButton>(dialog, u"keepWriting"_s)->click();
    EXPECT_EQ(summary->toPlainText(), u"Halvt"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    find<QAbstractButton>(dialog, u"throwAway"_s)->click();
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(CaseActionsTest, ReopensWithAReason)
{
    const CaseFile caseFile = newCase();
    ASSERT_TRUE(closeCase(office.work(now()), caseFile.id, Closing()).has_value());
    QDialog *dialog = ask([&] { actions->reopen(caseFile.id); });
    accept(dialog);
    EXPECT_FALSE(problem(dialog).isEmpty());
    test::typeText(find<QPlainTextEdit>(dialog, u"reopenReason"_s), u"Nya uppgifter."_s);
    accept(dialog);
    ASSERT_TRUE(waitForDone(caseFile.id));
    EXPECT_NE(stored(caseFile.id).status, CaseStatus::Closed);
}

} // namespace
} // namespace talan::ui
