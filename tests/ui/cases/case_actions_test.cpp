#include "ui/cases/case_actions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <functional>

#include "core/wording/law_texts.h"
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

    bool waitForNoDialog()
    {
        return waitFor([&] { return window.findChildren<QDialog *>().isEmpty(); });
    }

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
    EXPECT_EQ(failed.first().at(1).value<Error>(),
              (Error{ErrorCode::ActionNotAllowed,
                     failed.first().at(1).value<Error>().detail,
                     storageKey(RequestState::Exhausted).toString()}));
}

TEST_F(CaseActionsTest, KeepsADraftWhoseClockStartsWhenItIsSent)
{
    const CaseFile caseFile = newCase();
    QDialog *dialog = ask([&] { actions->requestStatement(caseFile.id); });
    ASSERT_NE(dialog, nullptr);
    test::typeText(find<QPlainTextEdit>(dialog, u"messageEdit"_s), u"Varför kom inget svar?"_s);
    QTest::keyClick(find<QAbstractButton>(dialog, u"keepDraft"_s), Qt::Key_Space);
    ASSERT_TRUE(waitForDone(caseFile.id)) << problem(dialog).toStdString();
    ASSERT_TRUE(waitForNoDialog());
    ASSERT_EQ(requests(caseFile.id).size(), 1);
    EXPECT_EQ(requests(caseFile.id).first().state(), RequestState::Draft);

    QDialog *sending = ask([&] { actions->sendDraft(caseFile.id); });
    ASSERT_NE(sending, nullptr);
    EXPECT_EQ(find<QPlainTextEdit>(sending, u"messageEdit"_s)->toPlainText(),
              u"Varför kom inget svar?"_s);
    EXPECT_TRUE(due(sending).contains(u"28 Dec"_s)) << due(sending).toStdString();
    type(sending, u"sentOnEdit"_s, u"2026-11-25"_s);
    accept(sending);
    ASSERT_TRUE(waitForDone(caseFile.id)) << problem(sending).toStdString();
    const StatementRequest sent = requests(caseFile.id).first();
    EXPECT_EQ(sent.sentOn, QDate(2026, 11, 25));
    EXPECT_EQ(sent.message, u"Varför kom inget svar?"_s);
}

TEST_F(CaseActionsTest, TabGoesDownTheFieldsAndThenAlongTheButtons)
{
    const CaseFile caseFile = newCase();
    ASSERT_TRUE(draftRequest(office.work(now()), caseFile.id, toEken(caseFile)));
    const auto stops = [](QDialog *dialog, const QString &first) {
        dialog->activateWindow();
        find(dialog, first)->setFocus();
        QStringList names;
        while (names.size() < 20 &&
               (names.isEmpty() || dialog->focusWidget()->objectName() != first)) {
            if (!dialog->focusWidget()->objectName().isEmpty())
                names << dialog->focusWidget()->objectName();
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        }
        names.removeIf([](const QString &name) { return name.contains(u"alendar"_s); });
        dialog->reject();
        return names;
    };
    EXPECT_EQ(stops(ask([&] { actions->requestStatement(caseFile.id); }), u"unit0"_s),
              (QStringList{u"unit0"_s,
                           u"termRow1"_s,
                           u"sentOnEdit"_s,
                           u"messageEdit"_s,
                           u"keepDraft"_s,
                           u"acceptButton"_s,
                           u"cancelButton"_s}));
    ASSERT_TRUE(waitForNoDialog());
    EXPECT_EQ(stops(ask([&] { actions->sendDraft(caseFile.id); }), u"termRow1"_s),
              (QStringList{u"termRow1"_s,
                           u"sentOnEdit"_s,
                           u"messageEdit"_s,
                           u"saveDraft"_s,
                           u"acceptButton"_s,
                           u"cancelButton"_s}));
    ASSERT_TRUE(waitForNoDialog());
    EXPECT_EQ(stops(ask([&] { actions->escalate(caseWithExhaustedRequest().id); }),
                    u"choice_head_of_care"_s),
              (QStringList{u"choice_head_of_care"_s,
                           u"escalatedOnEdit"_s,
                           u"nextOnEdit"_s,
                           u"escalationNote"_s,
                           u"acceptButton"_s,
                           u"cancelButton"_s}));
}

TEST_F(CaseActionsTest, OpensAsHighAsItsFieldsWithoutABar)
{
    const CaseFile caseFile = caseWithExhaustedRequest();
    QDialog *dialog = ask([&] { actions->escalate(caseFile.id); });
    ASSERT_NE(dialog, nullptr);
    auto *area = dialog->findChild<QScrollArea *>();
    ASSERT_NE(area, nullptr);
    EXPECT_FALSE(area->verticalScrollBar()->isVisible());
    EXPECT_GE(area->viewport()->height(),
              area->widget()->heightForWidth(area->viewport()->width()));
}

TEST_F(CaseActionsTest, RewritesADraftWithoutSendingIt)
{
    const CaseFile caseFile = newCase();
    ASSERT_TRUE(draftRequest(office.work(now()), caseFile.id, toEken(caseFile)));
    QDialog *dialog = ask([&] { actions->sendDraft(caseFile.id); });
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(find<QRadioButton>(dialog, u"termRow1"_s)->isChecked()) << "four weeks";
    find<QAbstractButton>(dialog, u"termRow0"_s)->click();
    EXPECT_TRUE(due(dialog).contains(u"10 Dec"_s)) << due(dialog).toStdString();
    test::typeText(find<QPlainTextEdit>(dialog, u"messageEdit"_s), u"Beskriv köerna."_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(find(dialog, u"discardQuestion"_s)->isVisible());
    find<QAbstractButton>(dialog, u"keepWriting"_s)->click();
    QTest::keyClick(find<QAbstractButton>(dialog, u"saveDraft"_s), Qt::Key_Space);
    ASSERT_TRUE(waitForDone(caseFile.id)) << problem(dialog).toStdString();
    ASSERT_TRUE(waitForNoDialog());
    const auto drafts = requests(caseFile.id);
    ASSERT_EQ(drafts.size(), 1);
    EXPECT_EQ(drafts.first().state(), RequestState::Draft);
    EXPECT_EQ(drafts.first().termWeeks, 2);
    EXPECT_EQ(drafts.first().message, u"Beskriv köerna."_s);

    QDialog *again = ask([&] { actions->sendDraft(caseFile.id); });
    EXPECT_TRUE(find<QRadioButton>(again, u"termRow0"_s)->isChecked());
    QTest::keyClick(again, Qt::Key_Escape);
    EXPECT_FALSE(again->isVisible()) << "what is written already is not asked about";
}

TEST_F(CaseActionsTest, SendsADraftAsItIsRewritten)
{
    const CaseFile caseFile = newCase();
    ASSERT_TRUE(draftRequest(office.work(now()), caseFile.id, toEken(caseFile)));
    QDialog *dialog = ask([&] { actions->sendDraft(caseFile.id); });
    ASSERT_NE(dialog, nullptr);
    find<QAbstractButton>(dialog, u"termRow0"_s)->click();
    accept(dialog);
    ASSERT_TRUE(waitForDone(caseFile.id)) << problem(dialog).toStdString();
    const StatementRequest sent = requests(caseFile.id).first();
    EXPECT_EQ(sent.state(), RequestState::Sent);
    EXPECT_EQ(sent.termWeeks, 2);
    EXPECT_EQ(rules::awaitedDate(sent)->due, QDate(2026, 12, 10));
}

TEST_F(CaseActionsTest, AnUnsavedDraftIsNotLeftForAnother)
{
    const CaseFile caseFile = newCase();
    NewRequest request = toEken(caseFile);
    ASSERT_TRUE(draftRequest(office.work(now()), caseFile.id, request));
    request.termWeeks = 2;
    request.message = u"Den andra."_s;
    ASSERT_TRUE(draftRequest(office.work(now()), caseFile.id, request));
    QDialog *dialog = ask([&] { actions->sendDraft(caseFile.id); });
    ASSERT_NE(dialog, nullptr);
    auto *choice = find<QComboBox>(dialog, u"requestChoice"_s);
    auto *message = find<QPlainTextEdit>(dialog, u"messageEdit"_s);
    choice->setCurrentIndex(1);
    EXPECT_EQ(message->toPlainText(), u"Den andra."_s);
    EXPECT_TRUE(find<QRadioButton>(dialog, u"termRow0"_s)->isChecked());
    EXPECT_TRUE(choice->isEnabled());
    test::typeText(message, u"x"_s);
    EXPECT_FALSE(choice->isEnabled());
    QTest::keyClick(message, Qt::Key_Backspace);
    EXPECT_TRUE(choice->isEnabled());
    find<QAbstractButton>(dialog, u"saveDraft"_s)->click();
    EXPECT_FALSE(dialog->isVisible()) << "nothing to save";
}

TEST_F(CaseActionsTest, ShowsHowTheProviderHasAnsweredBesideTheTerm)
{
    const CaseFile caseFile = caseWithRequest();
    QDialog *dialog = ask([&] { actions->requestStatement(caseFile.id); });
    ASSERT_NE(dialog, nullptr);
    const auto *record = find<QLabel>(dialog, u"providerRecord"_s);
    ASSERT_TRUE(waitFor([&] { return record->isVisible(); }));
    EXPECT_FALSE(record->text().isEmpty());
}

TEST_F(CaseActionsTest, AReminderQuotesTheLawAndGetsItsDateByOneClick)
{
    const CaseFile caseFile = caseWithRequest();
    QDialog *dialog = ask([&] { actions->remind(caseFile.id); });
    ASSERT_NE(dialog, nullptr);
    find<QAbstractButton>(dialog, u"plusWeeks1"_s)->click();
    EXPECT_EQ(find<QLineEdit>(dialog, u"newDateEdit"_s)->text(), u"2026-12-03"_s);
    auto *message = find<QPlainTextEdit>(dialog, u"messageEdit"_s);
    test::typeText(message, u"Vi väntar på svar."_s);
    QTest::keyClick(find<QAbstractButton>(dialog, u"quoteAnswerDuty"_s), Qt::Key_Space);
    find<QAbstractButton>(dialog, u"quoteAssistDuty"_s)->click();
    EXPECT_TRUE(message->toPlainText().startsWith(u"Vi väntar på svar."_s));
    accept(dialog);
    ASSERT_TRUE(waitForDone(caseFile.id)) << problem(dialog).toStdString();
    const Reminder sent = requests(caseFile.id).first().reminders.first();
    EXPECT_EQ(sent.newDueOn, QDate(2026, 12, 3));
    EXPECT_TRUE(sent.message.contains(lawText(LawText::AnswerDuty)));
    EXPECT_TRUE(sent.message.contains(lawText(LawText::AssistDuty)));
}

TEST_F(CaseActionsTest, StopsAndRestartsTheClockByRealDays)
{
    const CaseFile caseFile = caseWithRequest();
    QDialog *stopping = ask([&] { actions->suspend(caseFile.id); });
    ASSERT_NE(stopping, nullptr);
    QTest::keyClick(find<QAbstractButton>(stopping, u"whyRow0"_s), Qt::Key_S); // "Something else"
    accept(stopping);
    EXPECT_TRUE(problem(stopping).contains(u"why"_s));
    type(stopping, u"otherWhyEdit"_s, u"Patienten är inlagd"_s);
    accept(stopping);
    ASSERT_TRUE(waitForDone(caseFile.id)) << problem(stopping).toStdString();
    ASSERT_TRUE(waitForNoDialog());
    EXPECT_EQ(requests(caseFile.id).first().state(), RequestState::Suspended);
    EXPECT_EQ(requests(caseFile.id).first().suspensions.first().reason, u"Patienten är inlagd"_s);

    const auto later = openDesk(u"anna.lind"_s, test::at(QDate(2026, 12, 1), 9));
    CaseActions laterActions(*later, &window);
    QSignalSpy done(&laterActions, &CaseActions::done);
    QDialog *resuming = ask([&] { laterActions.resume(caseFile.id); });
    ASSERT_NE(resuming, nullptr);
    EXPECT_TRUE(find<QLabel>(resuming, u"pausedSince"_s)->text().contains(u"26 Nov"_s));
    // Five days stood still: 24 December + 5 is a Tuesday.
    EXPECT_TRUE(due(resuming).contains(u"29 Dec"_s)) << due(resuming).toStdString();
    accept(resuming);
    ASSERT_TRUE(done.wait(kPatience)) << problem(resuming).toStdString();
    EXPECT_EQ(rules::awaitedDate(requests(caseFile.id).first())->due, QDate(2026, 12, 29));
}

TEST_F(CaseActionsTest, AsksForAChoiceAfterTheThirdReminder)
{
    const CaseFile caseFile = caseWithExhaustedRequest();
    QDialog *dialog = ask([&] { actions->escalate(caseFile.id); });
    ASSERT_NE(dialog, nullptr);
    accept(dialog);
    EXPECT_FALSE(problem(dialog).isEmpty()) << "nothing is chosen beforehand";
    for (const EscalationChoice choice : kAllEscalationChoices) {
        const auto *button =
            find<QAbstractButton>(dialog, u"choice_"_s + storageKey(choice).toString());
        EXPECT_FALSE(button->accessibleDescription().isEmpty());
    }
    QTest::keyClick(find<QAbstractButton>(dialog, u"choice_ivo"_s), Qt::Key_Space);
    type(dialog, u"nextOnEdit"_s, u"2026-12-15"_s);
    test::typeText(find<QPlainTextEdit>(dialog, u"escalationNote"_s), u"Ringt klinikchefen."_s);
    accept(dialog);
    ASSERT_TRUE(waitForDone(caseFile.id)) << problem(dialog).toStdString();
    const StatementRequest request = requests(caseFile.id).first();
    EXPECT_EQ(request.state(), RequestState::Escalated);
    EXPECT_EQ(request.escalations,
              (QList<Escalation>{{.on = QDate(2026, 11, 26),
                                  .choice = EscalationChoice::Ivo,
                                  .nextOn = QDate(2026, 12, 15),
                                  .note = u"Ringt klinikchefen."_s,
                                  .place = 3}}));
}

TEST_F(CaseActionsTest, WhoStopsWaitingIsNotAskedWhenToLookAgain)
{
    const CaseFile caseFile = caseWithExhaustedRequest();
    QDialog *dialog = ask([&] { actions->escalate(caseFile.id); });
    find<QAbstractButton>(dialog, u"choice_close_unanswered"_s)->click();
    EXPECT_FALSE(find<QLineEdit>(dialog, u"nextOnEdit"_s)->isVisible());
    accept(dialog);
    ASSERT_TRUE(waitForDone(caseFile.id)) << problem(dialog).toStdString();
    EXPECT_EQ(requests(caseFile.id).first().state(), RequestState::Unanswered);
}

TEST_F(CaseActionsTest, RefusesCalmlyWhatTheStateDoesNotAllow)
{
    const CaseFile caseFile = caseWithRequest();
    QSignalSpy failed(desk.get(), &Desk::failed);
    const std::function<void()> acts[]{[&] { actions->resume(caseFile.id); },
                                       [&] { actions->escalate(caseFile.id); },
                                       [&] { actions->sendDraft(caseFile.id); },
                                       [&] { actions->forward(caseFile.id); }};
    for (const auto &act : acts) {
        failed.clear();
        act();
        ASSERT_TRUE(failed.wait(kPatience));
        const auto error = failed.first().at(1).value<Error>();
        EXPECT_EQ(error.code, ErrorCode::ActionNotAllowed);
        EXPECT_EQ(error.subject, storageKey(RequestState::Sent));
        EXPECT_FALSE(errorText(Activity::SavingCase, error).sentence().isEmpty());
    }
    EXPECT_TRUE(window.findChildren<QDialog *>().isEmpty());
}

TEST_F(CaseActionsTest, FinishesTheStepThatIsDueFirst)
{
    const CaseFile caseFile = newCase();
    for (const auto &[text, day] : {std::pair(u"Senare"_s, 10), std::pair(u"Först"_s, 1)})
        ASSERT_TRUE(addStep(office.work(now()), caseFile.id, text, QDate(2026, 12, day)));
    QSignalSpy said(desk.get(), &Desk::said);
    actions->finishStep(caseFile.id);
    ASSERT_TRUE(waitForDone(caseFile.id));
    ASSERT_EQ(said.size(), 1);
    EXPECT_EQ(said.first().first().toString(), u"PN 2026-0001: “Först” is done"_s);
    const auto steps = caseSteps(office.database(), caseFile.id);
    ASSERT_EQ(steps->size(), 2);
    EXPECT_EQ(steps->first().text, u"Senare"_s);
    EXPECT_FALSE(steps->first().doneOn.isValid());
    EXPECT_EQ(steps->last().doneOn, QDate(2026, 11, 26));
}

TEST_F(CaseActionsTest, DoesNotSayWhatIsDoneForSomebodyProtected)
{
    CaseFile caseFile = newCase();
    EXPECT_TRUE(stepDoneText(caseFile, u"Ring Åsa"_s).contains(u"Åsa"_s));
    caseFile.patient->protection = Protection::Marking;
    EXPECT_EQ(stepDoneText(caseFile, u"Ring Åsa"_s), u"PN 2026-0001: the step is done"_s);
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
