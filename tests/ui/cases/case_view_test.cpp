#include "ui/cases/case_view.h"

#include <QLineEdit>

#include "core/wording/date_words.h"
#include "tests/ui/cases/case_window.h"
#include "ui/cases/case_moves.h"
#include "ui/cases/case_story_entries.h"
#include "ui/cases/case_story_text.h"
#include "ui/cases/case_time_picture.h"
#include "ui/cases/fact_merge.h"

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
    const auto *why = find<QWidget>(view.get(), u"dateExplanation"_s);
    EXPECT_TRUE(why->isVisible());
    EXPECT_TRUE(why->accessibleName().contains(u"2026-12-28"_s));
    EXPECT_EQ(view->whatsThis(), why->accessibleName());
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

TEST_F(CaseViewTest, ShowsWhatTheOtherWroteAndKeepsMine)
{
    const CaseFile caseFile = newCase();
    const auto view = open(*desk, caseFile.id);
    QTest::keyClick(view.get(), Qt::Key_F2);
    auto *title = find<QLineEdit>(view.get(), u"titleEdit"_s);
    title->selectAll();
    test::typeText(title, u"Min rubrik"_s);

    CaseFile theirs = caseFile;
    theirs.title = u"Eriks rubrik"_s;
    ASSERT_TRUE(saveFacts(office.workOf(erik.id, now()), caseFile, theirs).has_value());
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    auto *problem = find<QWidget>(view.get(), u"matterFactsProblem"_s);
    ASSERT_TRUE(waitFor([&] { return problem->isVisible(); }));
    EXPECT_TRUE(problem->accessibleName().contains(u"Erik Berg"_s));
    EXPECT_TRUE(problem->accessibleName().contains(u"Eriks rubrik"_s));
    EXPECT_EQ(title->text(), u"Min rubrik"_s);
    EXPECT_EQ(stored(caseFile.id).title, u"Eriks rubrik"_s);

    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return stored(caseFile.id).title == u"Min rubrik"_s; }));
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

TEST_F(CaseViewTest, MakesTheOneThingToDoNextTheFirstButton)
{
    const CaseFile fresh = newCase();
    EXPECT_EQ(movesOf(fresh, {}, now()).next, CaseMove::Confirm);
    const CaseFile waiting = caseWithRequest();
    const auto open = requests(waiting.id);
    EXPECT_EQ(movesOf(waiting, open, now()).next, std::nullopt);
    EXPECT_TRUE(movesOf(waiting, open, now()).near.contains(CaseMove::RegisterAnswer));
    const QDateTime late = test::at(QDate(2026, 12, 29));
    EXPECT_EQ(movesOf(waiting, open, late).next, CaseMove::Remind);
}

TEST_F(CaseViewTest, DrawsTheTimeFromTheFirstDayToTheAwaitedOne)
{
    CaseContent content;
    content.caseFile = caseWithRequest();
    content.requests = requests(content.caseFile.id);
    const TimeLine line = timeLineOf(content, now());
    EXPECT_EQ(line.first(), QDate(2026, 11, 23));
    EXPECT_EQ(line.last(), QDate(2026, 12, 28));
    ASSERT_EQ(line.bands.size(), 1);
    EXPECT_EQ(timeLineOf(content, test::at(QDate(2027, 1, 4))).bands.last(),
              (TimeLine::Band{QDate(2026, 12, 28), QDate(2027, 1, 4), true}));
    EXPECT_EQ(line.bands.first(),
              (TimeLine::Band{QDate(2026, 11, 26), QDate(2026, 12, 28), false}));
}

TEST(FactMergeTest, LetsMineStandOnlyWhereIChangedSomething)
{
    CaseFile base;
    base.title = u"a"_s;
    base.externalRef = u"1"_s;
    CaseFile mine = base;
    mine.title = u"b"_s;
    CaseFile theirs = base;
    theirs.title = u"c"_s;
    theirs.externalRef = u"2"_s;
    const CaseFile decided = decidedBase(base, mine, theirs);
    EXPECT_EQ(decided.title, u"c"_s);
    EXPECT_EQ(decided.externalRef, u"1"_s);
}

} // namespace
} // namespace talan::ui
