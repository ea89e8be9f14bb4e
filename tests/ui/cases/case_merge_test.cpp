#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTextEdit>

#include "core/cases/case_steps.h"
#include "core/deadlines/request_draft.h"
#include "core/storage/statement.h"
#include "tests/ui/cases/case_window.h"
#include "ui/cases/field_words.h"
#include "ui/cases/unit_picker.h"
#include "ui/kit/merge_dialog.h"

namespace talan::ui {
namespace {

/// Anna types in a real window; Erik's desk changes the same file in between.
class CaseMergeTest : public CaseWindowTest
{
protected:
    CaseMergeTest()
    {
        QObject::connect(
            desk.get(), &Desk::said, desk.get(), [this](const QString &text) { said << text; });
    }

    std::unique_ptr<CaseView> open(CaseId id)
    {
        auto view = std::make_unique<CaseView>(*desk, id);
        view->resize(1200, 700);
        view->show();
        view->activateWindow();
        EXPECT_TRUE(waitFor([&] { return find(view.get(), u"caseTitle"_s)->isVisible(); }));
        return view;
    }

    bool waitFor(const std::function<bool()> &is) { return QTest::qWaitFor(is, kPatience); }

    /// Erik saves facts an hour before Anna.
    void erikChanges(CaseId id, const std::function<void(CaseFile &)> &change)
    {
        const CaseFile before = stored(id);
        CaseFile after = before;
        change(after);
        const Work work = office.workOf(erik.id, now().addSecs(-3600));
        ASSERT_TRUE(saveFacts(work, before, after).has_value());
    }

    MergeDialog *mergeOf(const QWidget *window)
    {
        MergeDialog *merge = nullptr;
        const auto isThere = [&] {
            merge = window->findChild<MergeDialog *>();
            return merge != nullptr && merge->isVisible();
        };
        EXPECT_TRUE(waitFor(isThere)) << "no merge view";
        return merge;
    }

    static QString shown(const QWidget *merge, const QString &text)
    {
        return find<QTextEdit>(merge, text)->toPlainText();
    }

    /// What did not stand, as the journal keeps it.
    QList<SettledField> settled(CaseId id)
    {
        QList<SettledField> fields;
        for (const Event &event : *Journal(office.database()).ofCase(id)) {
            for (const SettledLine &line : settledLines(event))
                fields += line.fields;
        }
        return fields;
    }

    static void press(QWidget *merge, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(merge->focusWidget(), key, modifiers);
    }

    QLineEdit *typeTitle(CaseView *view, const QString &words)
    {
        QTest::keyClick(view, Qt::Key_F2);
        auto *title = find<QLineEdit>(view, u"titleEdit"_s);
        title->selectAll();
        test::typeText(title, words);
        return title;
    }

    QStringList said;
};

TEST_F(CaseMergeTest, ShowsBothTitlesAndSavesMineWhenThatIsChosen)
{
    const CaseFile caseFile = newCase();
    const auto view = open(caseFile.id);
    QLineEdit *title = typeTitle(view.get(), u"Min rubrik"_s);
    erikChanges(caseFile.id, [](CaseFile &theirs) { theirs.title = u"Eriks rubrik"_s; });
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);

    MergeDialog *merge = mergeOf(view.get());
    ASSERT_NE(merge, nullptr);
    EXPECT_TRUE(find<QLabel>(merge, u"mergeSentence"_s)->text().startsWith(u"Erik Berg changed"_s));
    EXPECT_EQ(shown(merge, u"merge-titleMine"_s), u"Min rubrik"_s);
    EXPECT_EQ(shown(merge, u"merge-titleTheirs"_s), u"Eriks rubrik"_s);
    EXPECT_EQ(find(merge, u"merge-titleTheirs"_s)->accessibleName(),
              u"Title: Erik Berg’s, 09.15"_s);
    EXPECT_EQ(stored(caseFile.id).title, u"Eriks rubrik"_s) << "nothing before the choice";
    press(merge, Qt::Key_M);
    press(merge, Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(waitFor([&] { return stored(caseFile.id).title == u"Min rubrik"_s; }));
    ASSERT_TRUE(waitFor([&] { return !title->isVisible(); }));
    const QList<SettledField> fields = settled(caseFile.id);
    ASSERT_EQ(fields.size(), 1);
    EXPECT_EQ(fields.first().theirs, QJsonValue(u"Eriks rubrik"_s));
    EXPECT_EQ(fields.first().stood, Stands::Mine);
    EXPECT_TRUE(said.last().endsWith(u"what it is about saved"_s)) << said.last().toStdString();
}

TEST_F(CaseMergeTest, KeepsTheTextThatLosesInTheJournal)
{
    const CaseFile caseFile = newCase();
    const auto view = open(caseFile.id);
    QLineEdit *title = typeTitle(view.get(), u"Min rubrik"_s);
    erikChanges(caseFile.id, [](CaseFile &theirs) { theirs.title = u"Eriks rubrik"_s; });
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    MergeDialog *merge = mergeOf(view.get());
    QTest::mouseClick(find(merge, u"merge-titleChoice1"_s), Qt::LeftButton, {}, {8, 8});
    QTest::mouseClick(find(merge, u"mergeSave"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return settled(caseFile.id).size() == 1; }));
    EXPECT_EQ(stored(caseFile.id).title, u"Eriks rubrik"_s);
    EXPECT_EQ(settled(caseFile.id).first().mine, QJsonValue(u"Min rubrik"_s));
    EXPECT_TRUE(waitFor([&] { return !title->isVisible(); }));
}

TEST_F(CaseMergeTest, SavesWhatWasWrittenTogether)
{
    const CaseFile caseFile = newCase();
    const auto view = open(caseFile.id);
    QTest::keyClick(view.get(), Qt::Key_F2);
    auto *narrative = find<QPlainTextEdit>(view.get(), u"narrativeEdit"_s);
    narrative->setFocus();
    narrative->moveCursor(QTextCursor::End);
    test::typeText(narrative, u" Hon ringde två gånger."_s);
    erikChanges(caseFile.id,
                [](CaseFile &theirs) { theirs.narrative += u" Sonen skrev ett brev."_s; });
    QTest::keyClick(narrative, Qt::Key_Return, Qt::ControlModifier);
    MergeDialog *merge = mergeOf(view.get());
    press(merge, Qt::Key_W);
    press(merge, Qt::Key_Tab);
    auto *together = find<QPlainTextEdit>(merge, u"merge-narrativeTogether"_s);
    ASSERT_TRUE(together->hasFocus());
    const QString both = caseFile.narrative + u" Sonen skrev ett brev. Hon ringde två gånger."_s;
    EXPECT_EQ(together->toPlainText(), both);
    press(merge, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return stored(caseFile.id).narrative == both; }));
    EXPECT_EQ(settled(caseFile.id).first().stood, Stands::Combined);
}

TEST_F(CaseMergeTest, EscLeadsBackToTheFieldsWithEverythingStillTyped)
{
    const CaseFile caseFile = newCase();
    const auto view = open(caseFile.id);
    QLineEdit *title = typeTitle(view.get(), u"Min rubrik"_s);
    erikChanges(caseFile.id, [](CaseFile &theirs) { theirs.title = u"Eriks rubrik"_s; });
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    QPointer<MergeDialog> merge = mergeOf(view.get());
    press(merge, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&] { return merge.isNull(); }));
    EXPECT_TRUE(title->isVisible());
    EXPECT_TRUE(title->isEnabled());
    EXPECT_EQ(view->focusWidget(), title);
    EXPECT_EQ(title->text(), u"Min rubrik"_s);
    EXPECT_EQ(stored(caseFile.id).title, u"Eriks rubrik"_s);
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(mergeOf(view.get()), nullptr) << "the same question again";
}

TEST_F(CaseMergeTest, AsksAgainWhereTheOtherWasFasterOnceMore)
{
    const CaseFile caseFile = newCase();
    const auto view = open(caseFile.id);
    QLineEdit *title = typeTitle(view.get(), u"Min rubrik"_s);
    erikChanges(caseFile.id, [](CaseFile &theirs) { theirs.title = u"Eriks rubrik"_s; });
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    MergeDialog *merge = mergeOf(view.get());
    press(merge, Qt::Key_M);
    erikChanges(caseFile.id, [](CaseFile &theirs) { theirs.title = u"Eriks andra"_s; });
    press(merge, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return shown(merge, u"merge-titleTheirs"_s) == u"Eriks andra"_s; }));
    EXPECT_FALSE(find(merge, u"mergeSave"_s)->isEnabled());
    press(merge, Qt::Key_M);
    press(merge, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return stored(caseFile.id).title == u"Min rubrik"_s; }));
}

TEST_F(CaseMergeTest, SaysWhoseChangeOfSomethingElseASaveHasMet)
{
    const CaseFile caseFile = newCase();
    const auto view = open(caseFile.id);
    QLineEdit *title = typeTitle(view.get(), u"Min rubrik"_s);
    erikChanges(caseFile.id, [](CaseFile &theirs) { theirs.wantsAnswer = !theirs.wantsAnswer; });
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !said.isEmpty(); }));
    EXPECT_EQ(said.last(),
              caseFile.number +
                  u": what it is about saved, together with Erik Berg’s change: Wants an answer"_s);
    EXPECT_EQ(view->findChild<MergeDialog *>(), nullptr);
    const CaseFile now = stored(caseFile.id);
    EXPECT_EQ(now.title, u"Min rubrik"_s);
    EXPECT_NE(now.wantsAnswer, caseFile.wantsAnswer);
    // The next save meets nobody and says so.
    title = typeTitle(view.get(), u"Min andra"_s);
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return said.size() == 2; }));
    EXPECT_FALSE(said.last().contains(u"Erik"_s)) << said.last().toStdString();
}

TEST_F(CaseMergeTest, KeepsANewCareUnitUntilItIsChosen)
{
    const CaseFile caseFile = newCase();
    const auto view = open(caseFile.id);
    QTest::mouseClick(find(view.get(), u"unitFactsEdit"_s), Qt::LeftButton);
    auto *picker = view->findChild<UnitPicker *>();
    ASSERT_NE(picker, nullptr);
    picker->setPaths({u"Region Exempel/Närsjukvården/Vårdcentralen Åsen"_s});
    erikChanges(caseFile.id, [](CaseFile &theirs) { theirs.units.clear(); });
    QTest::mouseClick(find(view.get(), u"unitFactsSave"_s), Qt::LeftButton);
    MergeDialog *merge = mergeOf(view.get());
    EXPECT_TRUE(shown(merge, u"merge-unitsMine"_s).contains(u"Vårdcentralen Åsen"_s));
    EXPECT_EQ(shown(merge, u"merge-unitsTheirs"_s), u"Nothing"_s);
    press(merge, Qt::Key_M);
    press(merge, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return stored(caseFile.id).units.size() == 1; }));
    EXPECT_NE(stored(caseFile.id).units, caseFile.units);
}

TEST_F(CaseMergeTest, AChoiceThatCouldNotBeSavedCanBeMadeAnew)
{
    const CaseFile caseFile = newCase();
    const auto view = open(caseFile.id);
    QTest::mouseClick(find(view.get(), u"unitFactsEdit"_s), Qt::LeftButton);
    view->findChild<UnitPicker *>()->setPaths(
        {u"Region Exempel/Närsjukvården/Vårdcentralen Åsen"_s});
    erikChanges(caseFile.id, [](CaseFile &theirs) { theirs.units.clear(); });
    QTest::mouseClick(find(view.get(), u"unitFactsSave"_s), Qt::LeftButton);
    MergeDialog *merge = mergeOf(view.get());
    ASSERT_TRUE(storage::Statement(office.database(),
                                   u"CREATE TRIGGER full BEFORE INSERT ON event BEGIN "
                                   "SELECT RAISE(ABORT, 'full'); END"_s)
                    .exec());
    QWidget *save = find(merge, u"mergeSave"_s);
    QTest::mouseClick(find(merge, u"merge-unitsChoice1"_s), Qt::LeftButton, {}, {8, 8});
    QTest::mouseClick(save, Qt::LeftButton);
    ASSERT_FALSE(save->isEnabled());
    ASSERT_TRUE(waitFor([&] { return save->isEnabled(); }));
    ASSERT_TRUE(storage::Statement(office.database(), u"DROP TRIGGER full"_s).exec());
    QTest::mouseClick(find(merge, u"merge-unitsChoice0"_s), Qt::LeftButton, {}, {8, 8});
    QTest::mouseClick(save, Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return stored(caseFile.id).units.size() == 1; }));
    EXPECT_NE(stored(caseFile.id).units, caseFile.units);
    ASSERT_EQ(settled(caseFile.id).size(), 1);
    EXPECT_EQ(settled(caseFile.id).first().stood, Stands::Mine);
}

TEST_F(CaseMergeTest, AsksWhoHandlesACaseThatAnotherDeskHasGivenAway)
{
    const CaseFile caseFile = newCase();
    QWidget window;
    window.show();
    CaseActions actions(*desk, &window);
    actions.assignHandler(caseFile.id);
    QPointer<QDialog> dialog = dialogOf(&window);
    auto *box = find<QComboBox>(dialog, u"handlerBox"_s);
    const auto setHandler = [&](StaffId id) { box->setCurrentIndex(box->findData(id.value())); };
    setHandler(caseFile.handler == erik.id ? office.anna().id : erik.id);
    const StaffMember karin = office.addStaff(u"karin.ek"_s, u"Karin Ek"_s, StaffRole::Handler);
    erikChanges(caseFile.id, [&](CaseFile &theirs) { theirs.handler = karin.id; });
    const StaffId mine(box->currentData().toLongLong());
    QTest::mouseClick(find(dialog, u"acceptButton"_s), Qt::LeftButton);
    MergeDialog *merge = mergeOf(dialog);
    ASSERT_NE(merge, nullptr);
    EXPECT_FALSE(find(dialog, u"acceptButton"_s)->isEnabled());
    press(merge, Qt::Key_M);
    press(merge, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return dialog.isNull(); }));
    EXPECT_EQ(stored(caseFile.id).handler, mine);
    EXPECT_TRUE(said.last().contains(u"is handled by"_s)) << said.last().toStdString();
}

TEST_F(CaseMergeTest, ShowsBothStepsAndKeepsTheChosenParts)
{
    const CaseFile caseFile = newCase();
    ASSERT_TRUE(addStep(office.work(now()), caseFile.id, u"Ring"_s, QDate(2026, 12, 1)));
    const auto view = open(caseFile.id);
    auto *list = find<QListWidget>(view.get(), u"stepList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    auto *text = find<QLineEdit>(view.get(), u"stepTextEdit"_s);
    test::typeText(text, u" Åsa"_s);

    const CaseStep before = caseSteps(office.database(), caseFile.id)->first();
    CaseStep theirs = before;
    theirs.text = u"Ring sonen"_s;
    theirs.dueOn = QDate(2026, 12, 3);
    ASSERT_TRUE(
        changeStep(office.workOf(erik.id, now()), caseFile.id, {.base = before, .mine = theirs}));
    QTest::keyClick(text, Qt::Key_Return);
    MergeDialog *merge = mergeOf(view.get());
    EXPECT_EQ(shown(merge, u"merge-textMine"_s), u"Ring Åsa"_s);
    EXPECT_EQ(shown(merge, u"merge-textTheirs"_s), u"Ring sonen"_s);
    EXPECT_EQ(merge->findChild<QWidget *>(u"merge-due_on"_s), nullptr) << "only Erik changed it";
    press(merge, Qt::Key_M);
    press(merge, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor(
        [&] { return caseSteps(office.database(), caseFile.id)->first().text == u"Ring Åsa"_s; }));
    EXPECT_EQ(caseSteps(office.database(), caseFile.id)->first().dueOn, QDate(2026, 12, 3));
    ASSERT_TRUE(waitFor([&] { return !text->isVisible(); }));
    EXPECT_TRUE(said.last().contains(u"3 Dec"_s)) << said.last().toStdString();
    EXPECT_EQ(settled(caseFile.id).first().theirs, QJsonValue(u"Ring sonen"_s));
}

TEST_F(CaseMergeTest, EscInAStepsMergeKeepsTheStepOpen)
{
    const CaseFile caseFile = newCase();
    ASSERT_TRUE(addStep(office.work(now()), caseFile.id, u"Ring"_s, QDate(2026, 12, 1)));
    const auto view = open(caseFile.id);
    auto *list = find<QListWidget>(view.get(), u"stepList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    auto *text = find<QLineEdit>(view.get(), u"stepTextEdit"_s);
    test::typeText(text, u" Åsa"_s);
    const CaseStep before = caseSteps(office.database(), caseFile.id)->first();
    CaseStep theirs = before;
    theirs.text = u"Skriv"_s;
    ASSERT_TRUE(
        changeStep(office.workOf(erik.id, now()), caseFile.id, {.base = before, .mine = theirs}));
    QTest::keyClick(text, Qt::Key_Return);
    QPointer<MergeDialog> merge = mergeOf(view.get());
    press(merge, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&] { return merge.isNull(); }));
    EXPECT_TRUE(text->isVisible());
    EXPECT_TRUE(text->isEnabled());
    EXPECT_EQ(text->text(), u"Ring Åsa"_s);
}

TEST_F(CaseMergeTest, OffersToTakeBackWhatSomebodyHasGoneOnFrom)
{
    const CaseFile caseFile = newCase();
    const auto view = open(caseFile.id);
    QLineEdit *title = typeTitle(view.get(), u"Min rubrik"_s);
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !said.isEmpty(); }));
    erikChanges(caseFile.id, [](CaseFile &theirs) { theirs.title = u"Eriks rubrik"_s; });
    ASSERT_TRUE(waitFor([&] { return QApplication::activeWindow() == view.get(); }));

    undoLastChange(*desk, caseFile.id);
    MergeDialog *merge = mergeOf(view.get());
    const QString key = u"merge-case_file-%1-title"_s.arg(caseFile.id.value());
    EXPECT_EQ(shown(merge, key + u"Mine"_s), caseFile.title);
    EXPECT_EQ(shown(merge, key + u"Base"_s), u"Min rubrik"_s);
    EXPECT_EQ(shown(merge, key + u"Theirs"_s), u"Eriks rubrik"_s);
    EXPECT_EQ(find(merge, key + u"Theirs"_s)->accessibleName(),
              u"Title: Now, by Erik Berg 09.15"_s);
    EXPECT_EQ(stored(caseFile.id).title, u"Eriks rubrik"_s) << "offered, not forced";
    press(merge, Qt::Key_A);
    press(merge, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return stored(caseFile.id).title == caseFile.title; }));
    ASSERT_TRUE(waitFor([&] { return said.last().endsWith(u"the last change is undone"_s); }));
    EXPECT_EQ(settled(caseFile.id).first().theirs, QJsonValue(u"Eriks rubrik"_s));
}

TEST_F(CaseMergeTest, LeavesWhatTheOtherWroteWhenNothingIsToBeTakenBack)
{
    const CaseFile caseFile = newCase();
    const auto view = open(caseFile.id);
    QLineEdit *title = typeTitle(view.get(), u"Min rubrik"_s);
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !said.isEmpty(); }));
    erikChanges(caseFile.id, [](CaseFile &theirs) { theirs.title = u"Eriks rubrik"_s; });
    ASSERT_TRUE(waitFor([&] { return QApplication::activeWindow() == view.get(); }));
    undoLastChange(*desk, caseFile.id);
    QPointer<MergeDialog> merge = mergeOf(view.get());
    press(merge, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&] { return merge.isNull(); }));
    EXPECT_EQ(stored(caseFile.id).title, u"Eriks rubrik"_s);
    EXPECT_TRUE(settled(caseFile.id).isEmpty());
}

class DraftMergeTest : public CaseMergeTest
{
protected:
    DraftMergeTest()
        : caseFile(newCase())
    {
        EXPECT_TRUE(draftRequest(office.work(now()), caseFile.id, toEken(caseFile)));
        window.resize(1000, 700);
        window.show();
        actions = new CaseActions(*desk, &window);
        actions->sendDraft(caseFile.id);
        dialog = dialogOf(&window);
        message = find<QPlainTextEdit>(dialog, u"messageEdit"_s);
        message->setFocus();
    }

    /// Erik rewrites the draft.
    void erikWrites(const QString &words, int weeks = 4)
    {
        const StatementRequest draft = requests(caseFile.id).first();
        DraftEdit edit{.base = asWritten(draft), .mine = asWritten(draft)};
        edit.mine.message = words;
        edit.mine.termWeeks = weeks;
        ASSERT_TRUE(changeDraft(office.workOf(erik.id, now()), caseFile.id, draft.id, edit));
    }

    CaseFile caseFile;
    QWidget window;
    CaseActions *actions = nullptr;
    QPointer<QDialog> dialog;
    QPlainTextEdit *message = nullptr;
};

TEST_F(DraftMergeTest, ShowsBothDraftsAndSavesTheChosenOne)
{
    test::typeText(message, u"Beskriv köerna."_s);
    erikWrites(u"Beskriv väntan."_s, 2);
    QTest::mouseClick(find(dialog, u"saveDraft"_s), Qt::LeftButton);
    MergeDialog *merge = mergeOf(dialog);
    EXPECT_FALSE(find(dialog, u"saveDraft"_s)->isEnabled()) << "one question at a time";
    EXPECT_EQ(shown(merge, u"merge-messageMine"_s), u"Beskriv köerna."_s);
    EXPECT_EQ(shown(merge, u"merge-messageTheirs"_s), u"Beskriv väntan."_s);
    press(merge, Qt::Key_M);
    press(merge, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return dialog.isNull(); }));
    const StatementRequest draft = requests(caseFile.id).first();
    EXPECT_EQ(draft.message, u"Beskriv köerna."_s);
    EXPECT_EQ(draft.termWeeks, 2) << "Erik's term, which I did not touch, stands";
    EXPECT_EQ(draft.state(), RequestState::Draft);
    EXPECT_EQ(settled(caseFile.id).first().theirs, QJsonValue(u"Beskriv väntan."_s));
}

TEST_F(DraftMergeTest, EscLeadsBackToTheDraft)
{
    test::typeText(message, u"Beskriv köerna."_s);
    erikWrites(u"Beskriv väntan."_s);
    QTest::mouseClick(find(dialog, u"saveDraft"_s), Qt::LeftButton);
    QPointer<MergeDialog> merge = mergeOf(dialog);
    press(merge, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&] { return merge.isNull(); }));
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_TRUE(find(dialog, u"saveDraft"_s)->isEnabled());
    EXPECT_EQ(message->toPlainText(), u"Beskriv köerna."_s);
    EXPECT_EQ(requests(caseFile.id).first().message, u"Beskriv väntan."_s);
}

TEST_F(DraftMergeTest, WordsNobodyHereHasSeenAreShownBeforeTheyAreSent)
{
    erikWrites(u"Beskriv väntan."_s, 2);
    auto *send = find<QPushButton>(dialog, u"acceptButton"_s);
    send->click();
    ASSERT_TRUE(
        waitFor([&] { return dialog.isNull() || message->toPlainText() == u"Beskriv väntan."_s; }));
    ASSERT_FALSE(dialog.isNull()) << "sent unseen";
    EXPECT_EQ(requests(caseFile.id).first().state(), RequestState::Draft);
    ASSERT_TRUE(send->isEnabled());
    send->click();
    ASSERT_TRUE(waitFor([&] { return dialog.isNull(); }));
    const StatementRequest sent = requests(caseFile.id).first();
    EXPECT_EQ(sent.state(), RequestState::Sent);
    EXPECT_EQ(sent.message, u"Beskriv väntan."_s);
    EXPECT_EQ(sent.termWeeks, 2);
}

TEST_F(DraftMergeTest, SaysWhatASavedDraftHasMet)
{
    test::typeText(message, u"Beskriv köerna."_s);
    erikWrites({}, 2);
    QTest::mouseClick(find(dialog, u"saveDraft"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return dialog.isNull(); }));
    EXPECT_TRUE(said.last().endsWith(u"together with Erik Berg’s change: Term"_s))
        << said.last().toStdString();
    EXPECT_EQ(requests(caseFile.id).first().termWeeks, 2);
}

} // namespace
} // namespace talan::ui
