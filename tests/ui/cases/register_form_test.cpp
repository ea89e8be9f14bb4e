#include "ui/cases/register_form.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include <gtest/gtest.h>

#include "core/cases/case_list.h"
#include "core/office/staff_store.h"
#include "tests/support/gui.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/cases/register_field.h"
#include "ui/cases/register_hit_edit.h"
#include "ui/desk/desk.h"
#include "ui/kit/choice_row.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class RegisterFormTest : public testing::Test
{
protected:
    RegisterFormTest() { openForm(); }

    void openForm()
    {
        if (!desk) {
            auto opened = Desk::open(office.path(),
                                     office.anna().login,
                                     Clock::fixedAt(test::aMonday()),
                                     office.folder() + u"/drafts"_s);
            ASSERT_TRUE(opened);
            desk = *std::move(opened);
            QObject::connect(desk.get(),
                             &Desk::said,
                             desk.get(),
                             [this](const QString &text, const std::function<void()> &undo) {
                                 said = text;
                                 takeBack = undo;
                             });
        }
        form = std::make_unique<RegisterForm>(*desk);
        form->resize(1150, 640);
        form->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(form.get()));
    }

    template <class T>
    T *part(const QString &name)
    {
        T *found = form->findChild<T *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }

    QLineEdit *line(const QString &name) { return part<QLineEdit>(name); }
    QPlainTextEdit *narrative() { return part<QPlainTextEdit>(u"narrative"_s); }

    void type(const QString &name, const QString &text)
    {
        line(name)->setFocus();
        test::typeText(line(name), text);
    }

    /// What is said under the field that control stands in.
    QString saidUnder(const QString &name)
    {
        QWidget *at = part<QWidget>(name);
        while (at && !qobject_cast<FieldCell *>(at))
            at = at->parentWidget();
        return at ? qobject_cast<FieldCell *>(at)->said() : QString();
    }

    void choose(const QString &row, int index) { part<ChoiceRow>(row)->setCurrent(index); }

    /// Ctrl+Return, and the stored case once it is there.
    CaseFile save()
    {
        QSignalSpy registered(form.get(), &RegisterForm::registered);
        QTest::keyClick(form->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !registered.isEmpty(); }));
        return registered.isEmpty() ? CaseFile() : registered.first().first().value<CaseFile>();
    }

    qint64 storedCases()
    {
        const auto page = listCases(office.database(), {}, test::aMonday());
        EXPECT_TRUE(page);
        return page ? page->total : -1;
    }

    bool waitForDrafts(qsizetype count)
    {
        return QTest::qWaitFor([&] { return desk->drafts().all().size() == count; });
    }

    test::OfficeFile office;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<RegisterForm> form;
    QString said;
    std::function<void()> takeBack;
};

TEST_F(RegisterFormTest, OpensAtOnceWithTheCursorInTheFreeText)
{
    EXPECT_TRUE(narrative()->hasFocus());
    EXPECT_EQ(line(u"receivedEdit"_s)->text(), u"2026-11-23 09.00"_s);
    EXPECT_FALSE(form->hasTyped());
    EXPECT_FALSE(form->tabTitle().isEmpty());
}

TEST_F(RegisterFormTest, ComesBackToTheFieldSomebodyLeftItIn)
{
    QStackedWidget tabs;
    auto *other = new QLineEdit(&tabs);
    tabs.addWidget(form.release());
    tabs.addWidget(other);
    tabs.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&tabs));
    const auto field = [&tabs](const QString &name) { return tabs.findChild<QLineEdit *>(name); };
    test::typeText(tabs.findChild<QPlainTextEdit *>(u"narrative"_s), u"x"_s);
    field(u"patientPhone"_s)->setFocus();
    tabs.setCurrentIndex(1);
    other->setFocus();
    tabs.setCurrentIndex(0);
    EXPECT_TRUE(field(u"patientPhone"_s)->hasFocus());
}

TEST_F(RegisterFormTest, ALetterSaysOnWhichDayItCountsAsReceived)
{
    auto *arrival = part<QWidget>(u"arrival"_s);
    EXPECT_FALSE(arrival->isVisible()) << "a call comes in the moment it comes in";
    test::typeText(narrative(), u"Brev om väntan."_s);
    QTest::keyClick(part<QRadioButton>(u"channel0"_s), Qt::Key_L);
    ASSERT_TRUE(arrival->isVisible());
    EXPECT_EQ(part<ChoiceRow>(u"arrival"_s)->current(), 0) << "most letters come by post";
    // Monday: the working day before is Friday.
    EXPECT_TRUE(saidUnder(u"arrival"_s).contains(u"2026-11-20"_s))
        << saidUnder(u"arrival"_s).toStdString();
    line(u"receivedEdit"_s)->setFocus();
    line(u"receivedEdit"_s)->clear();
    test::typeText(line(u"receivedEdit"_s), u"2026-11-19 09.00"_s);
    EXPECT_TRUE(saidUnder(u"arrival"_s).contains(u"2026-11-18"_s));
    const CaseFile saved = save();
    EXPECT_EQ(saved.arrival, Arrival::Post);
    EXPECT_EQ(saved.arrivedAt, test::at(QDate(2026, 11, 19), 9));
    EXPECT_EQ(saved.receivedAt, test::at(QDate(2026, 11, 18), 9));
}

TEST_F(RegisterFormTest, ALetterHandedOverCountsAtOnce)
{
    test::typeText(narrative(), u"Brev om väntan."_s);
    choose(u"channel"_s, 2);
    QTest::keyClick(part<QRadioButton>(u"arrival0"_s), Qt::Key_H);
    EXPECT_EQ(saidUnder(u"arrival"_s), QString());
    choose(u"channel"_s, 6);
    EXPECT_EQ(part<ChoiceRow>(u"arrival"_s)->current(), 2) << "what was chosen stays";
    choose(u"channel"_s, 0);
    EXPECT_FALSE(part<QWidget>(u"arrival"_s)->isVisible());
    const CaseFile saved = save();
    EXPECT_EQ(saved.arrival, Arrival::Direct);
    EXPECT_FALSE(saved.arrivedAt.isValid());
}

TEST_F(RegisterFormTest, NeedsNothingButTheFreeText)
{
    test::typeText(narrative(), u"Får inget svar på röntgen. Ö!"_s);
    const CaseFile saved = save();
    EXPECT_EQ(saved.number, u"PN 2026-0001"_s);
    EXPECT_EQ(saved.narrative, u"Får inget svar på röntgen. Ö!"_s);
    EXPECT_EQ(saved.channel, Channel::Phone);
    EXPECT_EQ(saved.receivedAt, test::aMonday());
    ASSERT_TRUE(saved.next);
    EXPECT_EQ(saved.next->step, NextStep::Confirm);
    EXPECT_TRUE(said.contains(u"PN 2026-0001"_s));
    EXPECT_FALSE(form->hasTyped());
}

TEST_F(RegisterFormTest, SaysUnderTheFreeTextThatItIsMissing)
{
    type(u"patientName"_s, u"Åsa Öberg"_s);
    QTest::mouseClick(part<QPushButton>(u"saveCase"_s), Qt::LeftButton);
    EXPECT_FALSE(saidUnder(u"narrative"_s).isEmpty());
    EXPECT_TRUE(narrative()->hasFocus());
    EXPECT_EQ(line(u"patientName"_s)->text(), u"Åsa Öberg"_s);
    EXPECT_EQ(storedCases(), 0);
    test::typeText(narrative(), u"x"_s);
    EXPECT_TRUE(saidUnder(u"narrative"_s).isEmpty());
}

TEST_F(RegisterFormTest, RegistersAWholeCallByKeyboard)
{
    test::typeText(narrative(), u"Mamman ringer om sonens väntetid."_s);
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(form->focusWidget(), Qt::Key_G); // guardian, by its first letter
    EXPECT_EQ(part<ChoiceRow>(u"relation"_s)->current(), 2);
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(form->focusWidget()->objectName(), u"complainantNumber"_s);
    type(u"complainantName"_s, u"Åsa Öberg"_s);
    type(u"complainantPhone"_s, u"070-1740605"_s);
    type(u"patientNumber"_s, test::kChildNumber);
    type(u"patientName"_s, u"Östen Öberg"_s);
    type(u"unitEdit"_s, u"Vårdcentralen Eken"_s);
    QTest::keyClick(line(u"unitEdit"_s), Qt::Key_Return);
    type(u"newUnitParent"_s, u"Region Exempel/Närsjukvården"_s);
    QTest::keyClick(line(u"newUnitParent"_s), Qt::Key_Return);
    type(u"problemEdit"_s, u"väntetid"_s);
    QTest::keyClick(line(u"problemEdit"_s), Qt::Key_Return);
    part<QCheckBox>(u"wantsAnswer"_s)->click();

    const CaseFile saved = save();
    EXPECT_EQ(saved.relation, Relation::Guardian);
    ASSERT_TRUE(saved.complainant);
    EXPECT_EQ(saved.complainant->name, u"Åsa Öberg"_s);
    EXPECT_EQ(saved.complainant->phone, u"070-1740605"_s);
    ASSERT_TRUE(saved.patient);
    EXPECT_EQ(saved.patient->identityNumber, test::kChildNumber);
    EXPECT_EQ(saved.patient->bornOn, QDate(2018, 1, 1));
    EXPECT_TRUE(saved.isChild);
    EXPECT_EQ(saved.problems, QStringList{u"6.2"_s});
    EXPECT_EQ(saved.units.size(), 1);
    EXPECT_TRUE(saved.wantsAnswer);
}

TEST_F(RegisterFormTest, FillsInSexAndAgeFromTheNumberUntilTheyAreStated)
{
    type(u"patientNumber"_s, test::kAdultNumber);
    EXPECT_EQ(part<ChoiceRow>(u"patientSex"_s)->current(), 0);
    EXPECT_EQ(line(u"patientBorn"_s)->text(), u"1990-01-01"_s);
    EXPECT_TRUE(saidUnder(u"patientBorn"_s).contains(u"36"_s));

    choose(u"patientSex"_s, 1);
    line(u"patientNumber"_s)->clear();
    EXPECT_EQ(part<ChoiceRow>(u"patientSex"_s)->current(), 1);
    EXPECT_TRUE(line(u"patientBorn"_s)->text().isEmpty());
}

TEST_F(RegisterFormTest, WarnsOfAWrongCheckDigitWhenTheFieldIsLeftAndSavesAllTheSame)
{
    test::typeText(narrative(), u"x"_s);
    type(u"patientNumber"_s, u"19900101-2386"_s);
    EXPECT_TRUE(saidUnder(u"patientNumber"_s).isEmpty());
    line(u"patientName"_s)->setFocus();
    EXPECT_FALSE(saidUnder(u"patientNumber"_s).isEmpty());
    const CaseFile saved = save();
    ASSERT_TRUE(saved.patient);
    EXPECT_FALSE(saved.patient->isIdentityValid);
    EXPECT_EQ(saved.patient->identityNumber, u"199001012386"_s);
}

TEST_F(RegisterFormTest, RemindsOfTheBestInterestsOfAChild)
{
    type(u"patientNumber"_s, test::kChildNumber);
    EXPECT_TRUE(part<QCheckBox>(u"patientChild"_s)->isChecked());
    EXPECT_TRUE(saidUnder(u"patientChild"_s).contains(u"2017:372"_s));
    part<QCheckBox>(u"patientChild"_s)->click();
    EXPECT_FALSE(part<QCheckBox>(u"patientChild"_s)->isChecked());
    EXPECT_TRUE(saidUnder(u"patientChild"_s).isEmpty());
}

TEST_F(RegisterFormTest, ClosesContactDetailsOfAProtectedPersonAndGivesThemBack)
{
    type(u"patientPhone"_s, u"070-1740605"_s);
    type(u"patientAddress"_s, u"Storgatan 1"_s);
    auto *protection = part<QComboBox>(u"patientProtection"_s);
    protection->setCurrentIndex(1);
    for (const QString &name : {u"patientPhone"_s, u"patientEmail"_s, u"patientAddress"_s}) {
        EXPECT_FALSE(line(name)->isEnabled());
        EXPECT_TRUE(line(name)->text().isEmpty());
    }
    EXPECT_TRUE(saidUnder(u"patientProtection"_s).contains(u"postförmedlingsservice"_s));
    protection->setCurrentIndex(2);
    protection->setCurrentIndex(0);
    EXPECT_EQ(line(u"patientPhone"_s)->text(), u"070-1740605"_s);
    EXPECT_EQ(line(u"patientAddress"_s)->text(), u"Storgatan 1"_s);
}

TEST_F(RegisterFormTest, KeepsNoContactDetailsOfAProtectedPersonInTheDraft)
{
    type(u"patientPhone"_s, u"070-1740605"_s);
    part<QComboBox>(u"patientProtection"_s)->setCurrentIndex(1);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto drafts = desk->drafts().all();
        return drafts.size() == 1 &&
               drafts.first().content[u"patient"_s][u"protected"_s].toString() == u"marking"_s;
    }));
    const QJsonObject patient = desk->drafts().all().first().content[u"patient"_s].toObject();
    EXPECT_TRUE(patient[u"phone"_s].toString().isEmpty());
}

TEST_F(RegisterFormTest, ShowsEarlierCasesOfTheSamePersonAndOpensThemWithOneKey)
{
    const CaseFile earlier = test::registered(office.work(), test::aComplaint());
    QSignalSpy opened(form.get(), &RegisterForm::openCaseRequested);
    type(u"patientNumber"_s, test::kAdultNumber);
    auto *open = part<QPushButton>(u"openEarlierCase"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return open->isVisible(); }));
    QTest::keyClick(form.get(), Qt::Key_S, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !opened.isEmpty(); }));
    EXPECT_EQ(opened.first().first().value<CaseId>(), earlier.id);
    EXPECT_EQ(line(u"patientNumber"_s)->text(), test::kAdultNumber);
}

TEST_F(RegisterFormTest, SavesADraftWithinASecondOfAKeystroke)
{
    QElapsedTimer sinceKey;
    sinceKey.start();
    test::typeText(narrative(), u"Hon säger att"_s);
    ASSERT_TRUE(waitForDrafts(1));
    EXPECT_LT(sinceKey.elapsed(), 1000);
    const Draft draft = desk->drafts().all().first();
    EXPECT_EQ(draft.id, form->draftId());
    EXPECT_EQ(draft.content[u"narrative"_s].toString(), u"Hon säger att"_s);
}

TEST_F(RegisterFormTest, SavesADraftAlsoWhileSomebodyGoesOnTyping)
{
    QElapsedTimer sinceKey;
    sinceKey.start();
    // Keys closer together than the rest the draft waits for.
    while (sinceKey.elapsed() < 2000 && desk->drafts().all().isEmpty()) {
        test::typeText(narrative(), u"a"_s);
        QTest::qWait(100);
    }
    EXPECT_LT(sinceKey.elapsed(), 1200);
    EXPECT_EQ(desk->drafts().all().size(), 1);
}

TEST_F(RegisterFormTest, ContinuesADraftWithEverythingAsItWasTyped)
{
    test::typeText(narrative(), u"Halvskriven text"_s);
    choose(u"channel"_s, 2);
    line(u"receivedEdit"_s)->setText(u"i förrgår"_s);
    choose(u"relation"_s, 1);
    type(u"complainantName"_s, u"Åke"_s);
    type(u"patientNumber"_s, u"1990"_s);
    type(u"patientBorn"_s, u"någon gång"_s);
    type(u"unitEdit"_s, u"vc e"_s);
    type(u"problemEdit"_s, u"3.4"_s);
    QTest::keyClick(line(u"problemEdit"_s), Qt::Key_Return);
    part<QCheckBox>(u"consent"_s)->click();
    const QString id = form->draftId();
    form.reset();
    ASSERT_TRUE(waitForDrafts(1));
    const Draft draft = desk->drafts().all().first();
    EXPECT_EQ(draft.id, id);

    openForm();
    form->restore(draft);
    EXPECT_TRUE(form->hasTyped());
    EXPECT_EQ(form->draftId(), id);
    EXPECT_EQ(narrative()->toPlainText(), u"Halvskriven text"_s);
    EXPECT_EQ(part<ChoiceRow>(u"channel"_s)->current(), 2);
    EXPECT_EQ(line(u"receivedEdit"_s)->text(), u"i förrgår"_s);
    EXPECT_EQ(line(u"complainantName"_s)->text(), u"Åke"_s);
    EXPECT_EQ(line(u"patientNumber"_s)->text(), u"1990"_s);
    EXPECT_EQ(line(u"patientBorn"_s)->text(), u"någon gång"_s);
    EXPECT_EQ(line(u"unitEdit"_s)->text(), u"vc e"_s);
    EXPECT_TRUE(part<QCheckBox>(u"consent"_s)->isChecked());
    EXPECT_EQ(line(u"consentOn"_s)->text(), u"2026-11-23"_s);
    ASSERT_TRUE(waitForDrafts(1));
}

TEST_F(RegisterFormTest, RemovesTheDraftOnceTheCaseIsSaved)
{
    test::typeText(narrative(), u"Klart"_s);
    ASSERT_TRUE(waitForDrafts(1));
    save();
    EXPECT_TRUE(waitForDrafts(0));
}

TEST_F(RegisterFormTest, RemovesTheDraftOfAFormThatWasEmptiedByHand)
{
    test::typeText(narrative(), u"a"_s);
    ASSERT_TRUE(waitForDrafts(1));
    QTest::keyClick(narrative(), Qt::Key_Backspace);
    EXPECT_FALSE(form->hasTyped());
    EXPECT_TRUE(waitForDrafts(0));
}

TEST_F(RegisterFormTest, ClosesAnEmptyFormWithoutAsking)
{
    QSignalSpy closed(form.get(), &RegisterForm::closeRequested);
    QTest::keyClick(narrative(), Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 1);
    EXPECT_FALSE(form->findChild<QMessageBox *>());
}

TEST_F(RegisterFormTest, AsksBeforeItThrowsAwayAndTakesItBack)
{
    QSignalSpy closed(form.get(), &RegisterForm::closeRequested);
    QSignalSpy reopened(form.get(), &RegisterForm::reopenRequested);
    test::typeText(narrative(), u"Viktigt"_s);
    QTest::mouseClick(part<QPushButton>(u"cancelCase"_s), Qt::LeftButton);
    EXPECT_TRUE(closed.isEmpty());
    QTest::mouseClick(part<QPushButton>(u"throwAway"_s), Qt::LeftButton);
    EXPECT_EQ(closed.size(), 1);
    EXPECT_TRUE(narrative()->toPlainText().isEmpty());
    EXPECT_TRUE(waitForDrafts(0));

    ASSERT_TRUE(takeBack);
    takeBack();
    EXPECT_EQ(reopened.size(), 1);
    EXPECT_EQ(narrative()->toPlainText(), u"Viktigt"_s);
    EXPECT_TRUE(waitForDrafts(1));
}

TEST_F(RegisterFormTest, KeepsWhatWasThrownAwayEvenWhenTheFormIsGone)
{
    test::typeText(narrative(), u"Viktigt"_s);
    form->cancel();
    QTest::mouseClick(part<QPushButton>(u"throwAway"_s), Qt::LeftButton);
    form.reset();
    const auto undo = takeBack;
    undo();
    ASSERT_TRUE(waitForDrafts(1));
    EXPECT_EQ(desk->drafts().all().first().content[u"narrative"_s].toString(), u"Viktigt"_s);
}

TEST_F(RegisterFormTest, GoesOnWritingWhenThrowingAwayIsRefused)
{
    test::typeText(narrative(), u"Viktigt"_s);
    form->cancel();
    auto *question = part<QMessageBox>(u"cancelQuestion"_s);
    QTest::keyClick(question, Qt::Key_Escape);
    EXPECT_EQ(narrative()->toPlainText(), u"Viktigt"_s);
}

TEST_F(RegisterFormTest, SavesAndStartsTheNextCase)
{
    QSignalSpy registered(form.get(), &RegisterForm::registered);
    QSignalSpy closed(form.get(), &RegisterForm::closeRequested);
    test::typeText(narrative(), u"Första"_s);
    type(u"patientName"_s, u"Åsa"_s);
    QTest::keyClick(form->focusWidget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return registered.size() == 1; }));
    EXPECT_TRUE(closed.isEmpty());
    EXPECT_TRUE(narrative()->hasFocus());
    EXPECT_TRUE(line(u"patientName"_s)->text().isEmpty());
    test::typeText(narrative(), u"Andra"_s);
    EXPECT_EQ(save().number, u"PN 2026-0002"_s);
}

TEST_F(RegisterFormTest, KeepsEveryCharacterAndMarksTheFieldWhenSavingIsRefused)
{
    StaffMember bo = office.addStaff(u"bo.ek"_s, u"Bo Ek"_s, StaffRole::Handler);
    desk->refreshLists();
    auto *handler = part<QComboBox>(u"handler"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return handler->count() == 2; }));
    handler->setCurrentText(u"Bo Ek"_s);
    test::typeText(narrative(), u"Får inte försvinna"_s);
    bo.isActive = false; // Meanwhile, at another desk.
    ASSERT_TRUE(StaffStore(office.database()).update(bo));

    QSignalSpy failures(desk.get(), &Desk::failed);
    QTest::keyClick(narrative(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !failures.isEmpty(); }));
    EXPECT_FALSE(saidUnder(u"handler"_s).isEmpty());
    EXPECT_EQ(narrative()->toPlainText(), u"Får inte försvinna"_s);
    EXPECT_TRUE(narrative()->isEnabled());
    EXPECT_TRUE(part<QPushButton>(u"saveCase"_s)->isEnabled());
    EXPECT_EQ(storedCases(), 0);
    EXPECT_TRUE(waitForDrafts(1));
}

TEST_F(RegisterFormTest, MarksATimeThatLiesAhead)
{
    test::typeText(narrative(), u"x"_s);
    line(u"receivedEdit"_s)->setText(u"2026-12-24 10.00"_s);
    QTest::keyClick(narrative(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(saidUnder(u"receivedEdit"_s).isEmpty());
    EXPECT_TRUE(line(u"receivedEdit"_s)->hasFocus());
    EXPECT_EQ(storedCases(), 0);
}

TEST_F(RegisterFormTest, DatesALetterBack)
{
    test::typeText(narrative(), u"Brev"_s);
    choose(u"channel"_s, 2);
    line(u"receivedEdit"_s)->setText(u"2026-11-20 08.00"_s);
    const CaseFile saved = save();
    EXPECT_EQ(saved.channel, Channel::Letter);
    EXPECT_EQ(saved.reachedAt(), test::at(QDate(2026, 11, 20), 8));
}

TEST_F(RegisterFormTest, DoesNotLoseWordsThatWereNotChosen)
{
    test::typeText(narrative(), u"x"_s);
    type(u"unitEdit"_s, u"okänd enhet"_s);
    QTest::keyClick(line(u"unitEdit"_s), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(saidUnder(u"unitEdit"_s).isEmpty());
    EXPECT_EQ(storedCases(), 0);
    EXPECT_EQ(line(u"unitEdit"_s)->text(), u"okänd enhet"_s);
}

TEST_F(RegisterFormTest, TakesAnAnonymousCallWithoutPersons)
{
    test::typeText(narrative(), u"Vill inte säga sitt namn."_s);
    choose(u"relation"_s, 6);
    const CaseFile saved = save();
    EXPECT_EQ(saved.relation, Relation::Anonymous);
    EXPECT_FALSE(saved.complainant);
    EXPECT_FALSE(saved.patient);
}

TEST_F(RegisterFormTest, NotesTheConsentWithDayAndPerson)
{
    test::typeText(narrative(), u"x"_s);
    part<QCheckBox>(u"consent"_s)->click();
    type(u"consentBy"_s, u"!"_s);
    part<QComboBox>(u"consentHow"_s)->setCurrentText(u"brev"_s);
    const CaseFile saved = save();
    EXPECT_EQ(saved.consent.givenOn, QDate(2026, 11, 23));
    EXPECT_TRUE(saved.consent.by.endsWith(u'!'));
    EXPECT_EQ(saved.consent.how, u"brev"_s);
}

TEST_F(RegisterFormTest, SaysWhatIsLeftToFillIn)
{
    auto *gaps = part<QLabel>(u"remainingGaps"_s);
    auto *needed = part<QLabel>(u"remainingNeeded"_s);
    EXPECT_TRUE(needed->isVisible());
    const auto before = gaps->text().count(u'\n');
    test::typeText(narrative(), u"x"_s);
    EXPECT_FALSE(needed->isVisible());
    type(u"patientName"_s, u"Åsa"_s);
    EXPECT_EQ(gaps->text().count(u'\n'), before - 1);
}

TEST_F(RegisterFormTest, ExchangesComplainantAndPatient)
{
    type(u"patientName"_s, u"Åsa Öberg"_s);
    choose(u"relation"_s, 1);
    QTest::mouseClick(part<QPushButton>(u"exchangePersons"_s), Qt::LeftButton);
    EXPECT_EQ(line(u"complainantName"_s)->text(), u"Åsa Öberg"_s);
    EXPECT_TRUE(line(u"patientName"_s)->text().isEmpty());
}

TEST_F(RegisterFormTest, CleansPastedText)
{
    narrative()->setPlainText(u"rad ett\r\n\u202Erad två\u0000slut  "_s);
    line(u"patientName"_s)->setText(u" Åsa\tÖberg\u202E "_s);
    const CaseFile saved = save();
    EXPECT_EQ(saved.narrative, u"rad ett\nrad tvåslut"_s);
    EXPECT_EQ(saved.patient->name, u"Åsa Öberg"_s);
}

TEST_F(RegisterFormTest, TakesALongPasteWithoutStopping)
{
    QElapsedTimer timer;
    timer.start();
    narrative()->insertPlainText(u"Ett klagomål i många ord. "_s.repeated(4000));
    QTest::qWait(1);
    EXPECT_LT(timer.elapsed(), 2000);
    EXPECT_EQ(save().narrative.size(), 26 * 4000 - 1);
}

TEST_F(RegisterFormTest, IsNeverWiderThanItsWindow)
{
    choose(u"relation"_s, 1);
    part<QCheckBox>(u"consent"_s)->click();
    const auto *scroll = part<QScrollArea>(u"registerScroll"_s);
    const QFont normal = QApplication::font();
    for (const double factor : {1.0, 2.0}) {
        QFont larger = normal;
        larger.setPointSizeF(normal.pointSizeF() * factor);
        QApplication::setFont(larger);
        for (const int narrow : {1366, 1150, 800, 480}) {
            const int width = std::max(narrow, qRound(400 * factor));
            form->resize(width, 700);
            EXPECT_TRUE(QTest::qWaitFor([&] {
                return scroll->widget()->width() <= scroll->viewport()->width();
            })) << factor
                << " at " << width;
            EXPECT_LE(form->minimumSizeHint().width(), width) << factor;
        }
    }
    QApplication::setFont(normal);
}

/// The letters a text answers to with Alt.
QString mnemonicOf(const QString &text)
{
    static const QRegularExpression letter(uR"(&([^&]))"_s);
    return letter.match(text).captured(1).toUpper();
}

TEST_F(RegisterFormTest, GivesEveryFieldItsLetter)
{
    QStringList letters;
    for (const auto *label : form->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            letters.append(mnemonicOf(label->text()));
    }
    for (const auto *box : form->findChildren<QCheckBox *>()) {
        if (box->isVisible())
            letters.append(mnemonicOf(box->text()));
    }
    EXPECT_FALSE(letters.contains(QString())) << letters.join(u' ').toStdString();
    // O leads from the birth date on to the child, which follows from it. S opens earlier cases.
    letters.removeOne(u"O"_s);
    QStringList sorted = letters;
    sorted.sort();
    EXPECT_EQ(sorted.removeDuplicates(), 0) << letters.join(u' ').toStdString();
    EXPECT_FALSE(letters.contains(u"S"_s));
}

TEST_F(RegisterFormTest, LetsTabGoDownTheCall)
{
    QStringList visited;
    QWidget *first = form->focusWidget();
    do {
        visited.append(form->focusWidget()->objectName());
        QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    } while (form->focusWidget() != first && visited.size() < 60);
    const QStringList order{u"narrative"_s,
                            u"relation0"_s,
                            u"patientNumber"_s,
                            u"patientName"_s,
                            u"patientSex2"_s,
                            u"patientBorn"_s,
                            u"patientChild"_s,
                            u"patientProtection"_s,
                            u"patientPhone"_s,
                            u"patientEmail"_s,
                            u"patientAddress"_s,
                            u"patientLanguage"_s,
                            u"patientInterpreter"_s,
                            u"unitEdit"_s,
                            u"problemEdit"_s,
                            u"area"_s,
                            u"handler"_s,
                            u"wantsAnswer"_s,
                            u"consent"_s,
                            u"saveCase"_s};
    qsizetype at = -1;
    for (const QString &name : order) {
        const qsizetype next = visited.indexOf(name);
        EXPECT_GT(next, at) << name.toStdString() << " in " << visited.join(u' ').toStdString();
        at = next;
    }
    EXPECT_LT(visited.size(), 60);
}

TEST_F(RegisterFormTest, NamesEverythingForAScreenReader)
{
    for (const auto *edit : form->findChildren<QLineEdit *>()) {
        const bool isInCombo = qobject_cast<QComboBox *>(edit->parentWidget()) != nullptr;
        bool hasLabel = !edit->accessibleName().isEmpty();
        for (const auto *label : form->findChildren<QLabel *>())
            hasLabel = hasLabel || label->buddy() == edit;
        EXPECT_TRUE(hasLabel || isInCombo) << edit->objectName().toStdString();
        EXPECT_TRUE(isInCombo || !edit->objectName().isEmpty());
    }
}

} // namespace
} // namespace talan::ui
