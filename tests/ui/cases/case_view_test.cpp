#include "ui/cases/case_view.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

#include "core/cases/case_steps.h"
#include "core/wording/date_words.h"
#include "tests/ui/cases/case_window.h"
#include "ui/cases/case_story_entries.h"
#include "ui/cases/case_story_text.h"

namespace talan::ui {
namespace {

class CaseViewTest : public CaseWindowTest
{
protected:
    std::unique_ptr<CaseView> open(Desk &at, CaseId id)
    {
        auto view = std::make_unique<CaseView>(at, id);
        view->resize(1200, 700);
        view->show();
        view->activateWindow();
        const auto isThere = [&] {
            return find(view.get(), u"caseTitle"_s)->isVisible() ||
                   find(view.get(), u"messageHeading"_s)->isVisible();
        };
        EXPECT_TRUE(QTest::qWaitFor(isThere, kPatience));
        return view;
    }

    static QString text(const CaseView &view, const QString &label)
    {
        return find<QLabel>(&view, label)->text();
    }

    static QString story(const CaseView &view)
    {
        return find<QTextBrowser>(&view, u"storyText"_s)->toPlainText();
    }

    bool waitFor(const std::function<bool()> &is) { return QTest::qWaitFor(is, kPatience); }
};

TEST_F(CaseViewTest, SaysWhoseMoveItIsAndUntilWhen)
{
    const CaseFile caseFile = caseWithRequest();
    const auto view = open(*desk, caseFile.id);
    EXPECT_EQ(text(*view, u"caseHeadline"_s), headline(caseFile, requests(caseFile.id), now()));
    EXPECT_TRUE(text(*view, u"caseTitle"_s).startsWith(caseFile.number));
    find<QAbstractButton>(view.get(), u"whyDate"_s)->click();
    auto *why = find<QWidget>(view.get(), u"dateWhyPopup"_s);
    EXPECT_TRUE(why->isVisible());
    EXPECT_TRUE(why->accessibleDescription().contains(u"2026-12-28"_s));
    EXPECT_EQ(view->whatsThis(), why->accessibleDescription());
}

TEST_F(CaseViewTest, F1SaysWhyTheDateIsTheOneItIs)
{
    const CaseFile caseFile = caseWithRequest();
    const auto view = open(*desk, caseFile.id);
    auto *storyText = find<QTextBrowser>(view.get(), u"storyText"_s);
    storyText->setFocus();
    QTest::keyClick(storyText, Qt::Key_F1);
    QPointer<QWidget> why = view->findChild<QWidget *>(u"dateWhyPopup"_s);
    ASSERT_TRUE(why);
    auto *steps = find<QPlainTextEdit>(why, u"whySteps"_s);
    EXPECT_TRUE(steps->toPlainText().contains(u"Christmas Eve"_s));
    QTest::keyClick(steps, Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return why.isNull(); }));
}

TEST_F(CaseViewTest, PlansStepsTicksThemOffAndAsksForTheNext)
{
    NewCase complaint = test::aComplaint();
    complaint.wantsAnswer = false;
    complaint.receivedAt = test::at(QDate(2026, 11, 23), 8);
    const CaseFile caseFile =
        test::registered(office.work(test::at(QDate(2026, 11, 23), 9)), complaint);
    ASSERT_TRUE(registerFirstContact(office.work(), caseFile.id, test::aMonday()));
    const auto view = open(*desk, caseFile.id);
    auto *text = find<QLineEdit>(view.get(), u"stepTextEdit"_s);
    EXPECT_FALSE(text->isVisible());
    QTest::keyClick(view.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_TRUE(find(view.get(), u"stepProblem"_s)->isVisible()) << "a step needs words";
    test::typeText(text, u"Ring patienten om mötet"_s);
    EXPECT_TRUE(view->hasTyped());
    QTest::keyClick(text, Qt::Key_Return);
    auto *list = find<QListWidget>(view.get(), u"stepList"_s);
    ASSERT_TRUE(waitFor([&] { return list->count() == 1; }));
    EXPECT_FALSE(text->isVisible());
    EXPECT_EQ(list->item(0)->checkState(), Qt::Unchecked);
    EXPECT_EQ(stored(caseFile.id).next->step, NextStep::OwnStep);
    const auto *question = find(view.get(), u"nextStepQuestion"_s);
    EXPECT_FALSE(question->isVisible());

    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return question->isVisible(); }));
    ASSERT_EQ(list->count(), 1) << "done, never gone";
    EXPECT_EQ(list->item(0)->checkState(), Qt::Checked);
    EXPECT_FALSE(list->item(0)->flags().testFlag(Qt::ItemIsUserCheckable));
    find<QAbstractButton>(view.get(), u"addNextStep"_s)->click();
    EXPECT_TRUE(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Escape);
    EXPECT_TRUE(question->isVisible());
    find<QAbstractButton>(view.get(), u"closeInstead"_s)->click();
    QDialog *closing = dialogOf(view.get());
    ASSERT_NE(closing, nullptr);
    EXPECT_TRUE(closing->findChild<QWidget *>(u"outcomes"_s));
    closing->reject();
}

TEST_F(CaseViewTest, ChangesAStepByReturn)
{
    const CaseFile caseFile = newCase();
    ASSERT_TRUE(addStep(office.work(now()), caseFile.id, u"Ring"_s, QDate(2026, 12, 1)));
    const auto view = open(*desk, caseFile.id);
    auto *list = find<QListWidget>(view.get(), u"stepList"_s);
    ASSERT_EQ(list->count(), 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    auto *text = find<QLineEdit>(view.get(), u"stepTextEdit"_s);
    ASSERT_TRUE(text->hasFocus());
    EXPECT_EQ(text->text(), u"Ring"_s);
    test::typeText(text, u" Åsa"_s);
    QTest::keyClick(text, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return list->item(0)->text().startsWith(u"Ring Åsa"_s); }));
    EXPECT_EQ(caseSteps(office.database(), caseFile.id)->first().dueOn, QDate(2026, 12, 1));
}

TEST_F(CaseViewTest, KeepsAHalfWrittenStepWhenAnotherDeskChangesTheCase)
{
    const CaseFile caseFile = newCase();
    const auto view = open(*desk, caseFile.id);
    QTest::keyClick(view.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *text = find<QLineEdit>(view.get(), u"stepTextEdit"_s);
    test::typeText(text, u"Halv"_s);
    ASSERT_TRUE(
        addStep(office.workOf(erik.id, now()), caseFile.id, u"Eriks"_s, QDate(2026, 12, 1)));
    emit desk->casesChanged();
    auto *list = find<QListWidget>(view.get(), u"stepList"_s);
    ASSERT_TRUE(waitFor([&] { return list->count() == 1; }));
    EXPECT_EQ(text->text(), u"Halv"_s);
    EXPECT_TRUE(text->isVisible());
}

TEST_F(CaseViewTest, SaysWhyALetterCountsAsReceivedEarlier)
{
    NewCase complaint = test::aComplaint();
    complaint.channel = Channel::Letter;
    complaint.arrival = Arrival::Post;
    complaint.receivedAt = test::at(QDate(2026, 11, 23), 8);
    const CaseFile caseFile =
        test::registered(office.work(test::at(QDate(2026, 11, 23), 9)), complaint);
    const auto view = open(*desk, caseFile.id);
    QStringList values;
    for (const QLabel *label : find(view.get(), u"handlingFacts"_s)->findChildren<QLabel *>())
        values << label->text();
    const QString all = values.join(u'\n');
    EXPECT_TRUE(all.contains(u"2026-11-20"_s)) << all.toStdString();
    EXPECT_TRUE(all.contains(u"2026-11-23 08.00"_s)) << all.toStdString();
    EXPECT_TRUE(all.contains(u" · 6 days old"_s)) << all.toStdString();
}

TEST_F(CaseViewTest, F1OnTheFactsSaysWhyACaseCountsAsReceivedThatDay)
{
    const CaseFile caseFile = newCase();
    const auto view = open(*desk, caseFile.id);
    QAction help; // As the window has one.
    help.setShortcut(Qt::Key_F1);
    view->addAction(&help);
    QSignalSpy helped(&help, &QAction::triggered);
    auto *editButton = find<QAbstractButton>(view.get(), u"handlingFactsEdit"_s);
    editButton->setFocus();
    QTest::keyClick(editButton, Qt::Key_F1);
    EXPECT_TRUE(helped.isEmpty());
    QPointer<QWidget> why = view->findChild<QWidget *>(u"dateWhyPopup"_s);
    ASSERT_TRUE(why);
    EXPECT_EQ(find<QLabel>(why, u"whyWhen"_s)->text(), u"Mon 23 Nov · 3 days old"_s);
    EXPECT_TRUE(why->accessibleDescription().contains(u"reached the office 2026-11-23"_s));
    QTest::keyClick(why, Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return why.isNull(); }));

    editButton->click(); // A click still edits.
    auto *arrival = find<QWidget>(view.get(), u"arrivalEdit"_s);
    ASSERT_TRUE(arrival->isVisible());
    QTest::keyClick(arrival, Qt::Key_End); // The letter box: counted as it would be saved.
    QTest::keyClick(arrival, Qt::Key_F1);
    why = view->findChild<QWidget *>(u"dateWhyPopup"_s);
    ASSERT_TRUE(why);
    EXPECT_TRUE(why->accessibleDescription().contains(u"2026-11-20"_s))
        << why->accessibleDescription().toStdString();
    why->close();
}

TEST_F(CaseViewTest, F1OnAConsentSaysWhatItsDateIs)
{
    const auto view = open(*desk, newCase().id);
    auto *editButton = find<QAbstractButton>(view.get(), u"consentFactsEdit"_s);
    editButton->setFocus();
    QTest::keyClick(editButton, Qt::Key_F1);
    QPointer<QWidget> why = view->findChild<QWidget *>(u"dateWhyPopup"_s);
    ASSERT_TRUE(why);
    EXPECT_TRUE(find<QLabel>(why, u"whyWhat"_s)->text().contains(u"Consent"_s));
}

TEST_F(CaseViewTest, AClosedCaseSaysHowLongItWasOpen)
{
    const CaseFile caseFile = newCase();
    ASSERT_TRUE(closeCase(office.work(now()), caseFile.id, Closing()));
    const auto view = open(*desk, caseFile.id);
    QStringList values;
    for (const QLabel *label : find(view.get(), u"handlingFacts"_s)->findChildren<QLabel *>())
        values << label->text();
    EXPECT_TRUE(values.contains(u"2026-11-23 08.00 · was open 3 days"_s))
        << values.join(u'\n').toStdString();
}

TEST_F(CaseViewTest, IsTitledByItsNumberAlone)
{
    const CaseFile caseFile = newCase();
    CaseView view(*desk, caseFile.id);
    QSignalSpy titled(&view, &CaseView::titleChanged);
    ASSERT_TRUE(titled.wait(kPatience));
    EXPECT_EQ(titled.first().first().toString(), caseFile.number);
}

TEST_F(CaseViewTest, SavesANoteByKeyboardAndTakesItBack)
{
    const CaseFile caseFile = newCase();
    const auto view = open(*desk, caseFile.id);
    auto *note = find<QPlainTextEdit>(view.get(), u"noteEdit"_s);
    QTest::keyClick(view.get(), Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(note->hasFocus());
    test::typeText(note, u"Åsa ringde igen."_s);
    EXPECT_TRUE(view->hasTyped());
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return story(*view).contains(u"Åsa ringde igen."_s); }));
    EXPECT_FALSE(view->hasTyped());
    ASSERT_TRUE(view->canUndo());
    view->undo();
    ASSERT_TRUE(waitFor([&] { return story(*view).contains(u"(undone)"_s); }));
    ASSERT_TRUE(view->canRedo());
    view->redo();
    ASSERT_TRUE(waitFor([&] { return !story(*view).contains(u"(undone)"_s); }));
    EXPECT_TRUE(story(*view).contains(u"Åsa ringde igen."_s));
}

TEST_F(CaseViewTest, KeepsWhatIsTypedWhenAnotherDeskChangesTheCase)
{
    const CaseFile caseFile = newCase();
    const auto view = open(*desk, caseFile.id);
    auto *note = find<QPlainTextEdit>(view.get(), u"noteEdit"_s);
    test::typeText(note, u"Halvskriven"_s);
    ASSERT_TRUE(
        addNote(office.workOf(erik.id, now()), caseFile.id, NoteKind::Note, now(), u"Från Erik."_s)
            .has_value());
    emit desk->casesChanged();
    ASSERT_TRUE(waitFor([&] { return story(*view).contains(u"Från Erik."_s); }));
    EXPECT_EQ(note->toPlainText(), u"Halvskriven"_s);
}

TEST_F(CaseViewTest, LettersActOnlyWhereNobodyTypes)
{
    const CaseFile caseFile = newCase();
    const auto view = open(*desk, caseFile.id);
    auto *note = find<QPlainTextEdit>(view.get(), u"noteEdit"_s);
    note->setFocus();
    QTest::keyClick(note, Qt::Key_B);
    EXPECT_EQ(note->toPlainText(), u"b"_s);
    note->clear();
    EXPECT_FALSE(stored(caseFile.id).confirmedAt.isValid());

    auto *storyText = find<QTextBrowser>(view.get(), u"storyText"_s);
    storyText->setFocus();
    QTest::keyClick(storyText, Qt::Key_B);
    ASSERT_TRUE(waitFor([&] { return stored(caseFile.id).confirmedAt.isValid(); }));
}

TEST_F(CaseViewTest, EditsFactsInPlace)
{
    const CaseFile caseFile = newCase();
    const auto view = open(*desk, caseFile.id);
    QTest::keyClick(view.get(), Qt::Key_F2);
    auto *title = find<QLineEdit>(view.get(), u"titleEdit"_s);
    ASSERT_TRUE(title->isVisible());
    EXPECT_TRUE(title->hasFocus());
    EXPECT_FALSE(view->hasTyped());
    title->selectAll();
    test::typeText(title, u"Väntan på röntgensvar"_s);
    EXPECT_TRUE(view->hasTyped());
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return text(*view, u"caseTitle"_s).contains(u"röntgensvar"_s); }));
    EXPECT_FALSE(title->isVisible());
    EXPECT_EQ(stored(caseFile.id).title, u"Väntan på röntgensvar"_s);
    EXPECT_EQ(stored(caseFile.id).patient, caseFile.patient);
}

TEST_F(CaseViewTest, LeadsFromAGapToItsField)
{
    NewCase complaint = test::aComplaint();
    complaint.units.clear();
    complaint.receivedAt = test::at(QDate(2026, 11, 23), 8);
    const CaseFile caseFile = test::registered(office.work(), complaint);
    const auto view = open(*desk, caseFile.id);
    auto *missing = find<QLabel>(view.get(), u"missingFacts"_s);
    EXPECT_TRUE(missing->isVisible());
    emit missing->linkActivated(QString::number(int(Gap::Unit)));
    EXPECT_TRUE(find<QWidget>(view.get(), u"unitFactsSave"_s)->isVisible());
}

TEST_F(CaseViewTest, RefusesAProtectedCaseCalmly)
{
    NewCase complaint = test::aComplaint();
    complaint.receivedAt = test::at(QDate(2026, 11, 23), 8);
    complaint.patient->person.protection = Protection::Marking;
    const CaseFile caseFile = test::registered(office.work(), complaint);

    const auto eriksDesk = openDesk(u"erik.berg"_s);
    const auto refused = open(*eriksDesk, caseFile.id);
    EXPECT_TRUE(find(refused.get(), u"messageHeading"_s)->isVisible());
    EXPECT_FALSE(find(refused.get(), u"caseTitle"_s)->isVisible());
    for (const QLabel *label : refused->findChildren<QLabel *>())
        EXPECT_FALSE(label->text().contains(u"Öhman"_s));

    const auto opened = open(*desk, caseFile.id);
    EXPECT_TRUE(find(opened.get(), u"protectedBadge"_s)->isVisible());
    ASSERT_TRUE(
        addNote(office.work(now()), caseFile.id, NoteKind::Note, now(), u"Ny."_s).has_value());
    emit desk->casesChanged();
    ASSERT_TRUE(waitFor([&] { return story(*opened).contains(u"Ny."_s); }));
    const auto events = Journal(office.database()).ofCase(caseFile.id);
    EXPECT_EQ(std::ranges::count(*events, EventKind::ProtectedOpened, &Event::kind), 1);
}

TEST_F(CaseViewTest, AsksForTheChildsBest)
{
    NewCase complaint = test::aComplaint();
    complaint.receivedAt = test::at(QDate(2026, 11, 23), 8);
    complaint.patient->number = test::kChildNumber;
    const CaseFile caseFile = test::registered(office.work(), complaint);
    const auto view = open(*desk, caseFile.id);
    EXPECT_TRUE(find(view.get(), u"childBadge"_s)->isVisible());
}

TEST_F(CaseViewTest, KeepsAClosedCaseFromBeingEdited)
{
    const CaseFile caseFile = newCase();
    ASSERT_TRUE(closeCase(office.work(now()), caseFile.id, Closing(), u"Klart."_s).has_value());
    const auto view = open(*desk, caseFile.id);
    EXPECT_FALSE(find(view.get(), u"matterFactsEdit"_s)->isVisible());
    EXPECT_TRUE(find(view.get(), u"reopenMove"_s)->isVisible());
    QTest::keyClick(view.get(), Qt::Key_F2);
    EXPECT_FALSE(find(view.get(), u"matterFactsEdit"_s)->isVisible());
}

} // namespace
} // namespace talan::ui
