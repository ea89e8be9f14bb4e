#include <QAction>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QTextBrowser>

#include "core/cases/registration.h"
#include "core/exchange/local_entry_json.h"
#include "core/office/journal.h"
#include "tests/ui/desk/away_office.h"
#include "ui/cases/case_view.h"
#include "ui/cases/register_content.h"
#include "ui/cases/register_fields.h"
#include "ui/cases/register_form.h"
#include "ui/cases/waiting_notes.h"
#include "ui/kit/message_strip.h"

namespace talan::ui {
namespace {

/// All of a case as text, so that a failure shows what differs.
QString readable(const NewCase &newCase)
{
    const LocalEntry entry{.id = u"x"_s, .at = {}, .actor = {}, .what = newCase};
    return QString::fromUtf8(storedEntryJson({.entry = entry, .refusal = {}}));
}

/// A form for a new case at a desk whose file can go away.
class LocalCaseTest : public AwayOfficeTest
{
protected:
    LocalCaseTest()
    {
        form = std::make_unique<RegisterForm>(*desk);
        form->resize(1150, 640);
        form->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(form.get()));
    }

    QPlainTextEdit *narrative() { return form->findChild<QPlainTextEdit *>(u"narrative"_s); }
    MessageStrip *notice() { return form->findChild<MessageStrip *>(u"registeredBefore"_s); }

    void type(const QString &text)
    {
        narrative()->setFocus();
        test::typeText(narrative(), text);
    }

    void save() { QTest::keyClick(narrative(), Qt::Key_Return, Qt::ControlModifier); }

    /// Registers what stands in the form, as if the answer had been lost on the way.
    CaseFile registerWithoutAnswer(const QString &text)
    {
        NewCase newCase;
        newCase.narrative = text;
        const auto done = registerOnce(office.work(now()), form->draftId(), newCase);
        EXPECT_TRUE(done);
        return done ? done->caseFile : CaseFile();
    }

    std::unique_ptr<RegisterForm> form;
};

TEST_F(LocalCaseTest, ACaseWrittenWhileTheFileIsAwayWaitsAndGetsItsNumberLater)
{
    pullTheCable();
    type(u"Hon ringde när nätet var borta"_s);
    const QSignalSpy closed(form.get(), &RegisterForm::closeRequested);
    save();
    ASSERT_TRUE(waitFor([&] { return !closed.isEmpty(); }));

    EXPECT_TRUE(said.last().startsWith(u"The case is kept on this computer."_s));
    EXPECT_FALSE(form->hasTyped());
    EXPECT_EQ(waiting(), 1);
    EXPECT_TRUE(waitFor([&] { return desk->drafts().all().isEmpty(); }));
    EXPECT_TRUE(failed.isEmpty());

    const auto came = plugTheCableIn();
    ASSERT_EQ(came.size(), 1);
    ASSERT_TRUE(came.first().caseFile);
    EXPECT_EQ(came.first().caseFile->number, u"PN 2026-0002"_s);
    EXPECT_EQ(came.first().caseFile->narrative, u"Hon ringde när nätet var borta"_s);
    EXPECT_EQ(waiting(), 0);
}

TEST_F(LocalCaseTest, ASaveThatHangsWhenThePlaceGoesIsRegisteredOnce)
{
    type(u"Mitt i sparandet"_s);
    cable.pull(test::Cable::Cut::Hangs);
    save();
    noticeThatItIsAway();
    ASSERT_TRUE(waitFor([&] { return waiting() == 1; }));
    EXPECT_TRUE(waitFor([&] { return !form->hasTyped(); }));

    const auto came = plugTheCableIn();
    ASSERT_EQ(came.size(), 1);
    ASSERT_TRUE(came.first().caseFile) << came.first().caseFile.error().detail.toStdString();
    EXPECT_EQ(came.first().caseFile->number, u"PN 2026-0002"_s);
    EXPECT_EQ(storedCases(), 2);
}

TEST_F(LocalCaseTest, WhenItCannotBeKeptEitherEverythingStaysInTheForm)
{
    pullTheCable();
    type(u"Ingenstans att ta vägen"_s);
    spoilTheMachinesFolder();
    save();
    ASSERT_TRUE(waitFor([&] { return !failed.isEmpty(); }));

    EXPECT_EQ(failed.last().first, Activity::KeepingLocally);
    EXPECT_EQ(narrative()->toPlainText(), u"Ingenstans att ta vägen"_s);
    EXPECT_TRUE(narrative()->isEnabled());
    EXPECT_TRUE(said.isEmpty());
}

TEST_F(LocalCaseTest, ACaseWhoseAnswerWasLostIsNotRegisteredTwice)
{
    type(u"En gång"_s);
    const CaseFile first = registerWithoutAnswer(u"En gång"_s);
    save();
    ASSERT_TRUE(waitFor([&] { return !said.isEmpty(); }));

    EXPECT_TRUE(said.last().startsWith(first.number + u" was registered already"_s))
        << said.last().toStdString();
    EXPECT_FALSE(form->hasTyped());
    EXPECT_EQ(storedCases(), 2);
}

TEST_F(LocalCaseTest, WhatWasChangedAfterALostAnswerIsNotSwallowed)
{
    type(u"En gång"_s);
    const CaseFile first = registerWithoutAnswer(u"En gång"_s);
    const QString before = form->draftId();
    type(u" och något mer"_s);
    save();
    ASSERT_TRUE(waitFor([&] { return notice()->isVisible(); }));

    EXPECT_TRUE(notice()->text().contains(first.number));
    EXPECT_EQ(narrative()->toPlainText(), u"En gång och något mer"_s);
    EXPECT_NE(form->draftId(), before);
    ASSERT_TRUE(waitFor([&] {
        const auto drafts = desk->drafts().all();
        return drafts.size() == 1 && drafts.first().id == form->draftId();
    }));
    EXPECT_EQ(storedCases(), 2);

    save();
    ASSERT_TRUE(waitFor([&] { return !form->hasTyped(); }));
    EXPECT_TRUE(notice()->isHidden());
    EXPECT_EQ(storedCases(), 3);
}

TEST_F(LocalCaseTest, ARefusedCaseComesBackIntoTheFormAsItWas)
{
    NewCase newCase = test::aComplaint();
    newCase.title.clear(); // The form has no field for it.
    newCase.receivedAt = test::at(QDate(2026, 11, 20), 9, 30);
    newCase.channel = Channel::Letter;
    newCase.arrival = Arrival::LetterBox;
    newCase.handler = u"anna.lind"_s;
    newCase.externalRef = u"1177-4711"_s;
    newCase.relation = Relation::Relative;
    newCase.complainant = TypedPerson{};
    newCase.complainant->person.name = u"Bo Öhman"_s;
    newCase.complainant->person.phone = u"070-1740605"_s;
    newCase.patient->person.bornOn = QDate(1990, 1, 1); // The form reads it from the number.
    newCase.patient->person.needsInterpreter = true;
    newCase.patient->person.language = u"finska"_s;
    newCase.patient->person.protection = Protection::Marking;
    newCase.patient->person.phone.clear();
    newCase.isChild = true;
    newCase.consent = {
        .givenOn = QDate(2026, 11, 20), .by = u"patienten"_s, .how = u"per telefon"_s};
    newCase.area = 2;

    RegisterFields fields(*desk);
    fields.setContent(registerContent(newCase));
    EXPECT_EQ(readable(fields.newCase()), readable(newCase));
}

/// The window of a case at a desk whose file can go away.
class LocalNoteTest : public AwayOfficeTest
{
protected:
    LocalNoteTest()
    {
        view = std::make_unique<CaseView>(*desk, caseFile.id);
        view->resize(1150, 700);
        const QSignalSpy loaded(view.get(), &CaseView::loaded);
        view->show();
        EXPECT_TRUE(waitFor([&] { return !loaded.isEmpty(); }));
    }

    QPlainTextEdit *edit() { return view->findChild<QPlainTextEdit *>(u"noteEdit"_s); }
    QString story() { return view->findChild<QTextBrowser *>(u"storyText"_s)->toPlainText(); }

    void write(const QString &text)
    {
        edit()->setFocus();
        test::typeText(edit(), text);
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
    }

    std::unique_ptr<CaseView> view;
};

const QString kWaits = u"waits to be brought into the file"_s;

TEST_F(LocalNoteTest, ANoteWrittenWhileTheFileIsAwayStandsInTheStoryAtOnce)
{
    pullTheCable();
    write(u"Hon ringde igen"_s);
    ASSERT_TRUE(waitFor([&] { return story().contains(kWaits); }));

    EXPECT_TRUE(story().contains(u"Hon ringde igen"_s));
    EXPECT_TRUE(edit()->toPlainText().isEmpty());
    EXPECT_FALSE(view->hasTyped());
    EXPECT_TRUE(said.last().startsWith(u"The note is kept on this computer."_s));

    plugTheCableIn();
    ASSERT_TRUE(waitFor([&] { return !story().contains(kWaits); }));
    EXPECT_TRUE(story().contains(u"Hon ringde igen"_s));
    ASSERT_EQ(notes().size(), 1);
    EXPECT_EQ(notes().first().at, now());
    EXPECT_TRUE(waitFor([&] { return view->canUndo(); }));
}

TEST_F(LocalNoteTest, ANoteThatHangsWhenThePlaceGoesIsThereOnce)
{
    cable.pull(test::Cable::Cut::Hangs);
    write(u"En gång"_s);
    noticeThatItIsAway();
    ASSERT_TRUE(waitFor([&] { return waiting() == 1; }));

    plugTheCableIn();
    EXPECT_EQ(notes().size(), 1);
}

TEST_F(LocalNoteTest, WhenItCannotBeKeptEitherItStaysInTheField)
{
    pullTheCable();
    spoilTheMachinesFolder();
    write(u"Ingenstans"_s);
    ASSERT_TRUE(waitFor([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed.last().first, Activity::KeepingLocally);
    EXPECT_EQ(edit()->toPlainText(), u"Ingenstans"_s);
    EXPECT_FALSE(edit()->isReadOnly());
}

TEST_F(LocalNoteTest, WhatElseIsAskedForIsAnsweredCalmly)
{
    pullTheCable();
    view->findChild<QAction *>(u"editFactsAction"_s)->trigger();
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed.first().second.code, ErrorCode::NotConnected);
    view->startAnswer();
    EXPECT_EQ(failed.size(), 2);
    EXPECT_TRUE(view->findChildren<QDialog *>().isEmpty());
}

TEST_F(LocalNoteTest, AProtectedCaseThatIsReadTwiceIsOpenedOnce)
{
    NewCase complaint = test::aComplaint();
    complaint.patient->number = test::kChildNumber;
    complaint.patient->person.protection = Protection::Marking;
    const CaseFile sealed = test::registered(office.work(), complaint);
    CaseView other(*desk, sealed.id);
    const QSignalSpy loaded(&other, &CaseView::loaded);
    emit desk->localJournalChanged();
    emit desk->localJournalChanged();
    ASSERT_TRUE(waitFor([&] { return !loaded.isEmpty(); }));
    const auto events = Journal(office.database()).ofCase(sealed.id);
    ASSERT_TRUE(events);
    EXPECT_EQ(std::ranges::count(*events, EventKind::ProtectedOpened, &Event::kind), 1);
}

TEST(WaitingNotes, StandAmongTheRestByTheirTime)
{
    const auto entry = [](int hour, const QString &heading) {
        StoryEntry one;
        one.at = test::at(QDate(2026, 11, 23), hour);
        one.heading = heading;
        return one;
    };
    const auto waits = [](int hour, qint64 caseId) {
        return LocalEntry{.id = u"x"_s,
                          .at = test::at(QDate(2026, 11, 23), hour),
                          .actor = {StaffId(1), {}},
                          .what = LocalNote{.caseId = CaseId(caseId), .text = u"t"_s}};
    };
    const QList<LocalEntry> all{waits(8, 1), waits(10, 1), waits(11, 2), waits(12, 1)};
    const auto story =
        storyWithWaiting({entry(11, u"b"_s), entry(9, u"a"_s)}, notesFor(CaseId(1), all), {});
    QList<int> hours;
    for (const StoryEntry &one : story)
        hours.append(officeTime(one.at).time().hour());
    EXPECT_EQ(hours, (QList<int>{12, 11, 10, 9, 8}));
}

} // namespace
} // namespace talan::ui
