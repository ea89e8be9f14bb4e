#include "ui/office/settings_view.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include "core/office/merge_lines.h"
#include "core/office/staff_changes.h"
#include "core/storage/statement.h"
#include "tests/support/gui.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/kit/merge_dialog.h"
#include "ui/kit/message_strip.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class SettingsViewTest : public testing::Test
{
protected:
    void sitDown(const QString &login = u"anna.lind"_s)
    {
        auto opened = Desk::open(
            office.path(), login, Clock::fixedAt(test::aMonday()), office.folder() + u"/drafts"_s);
        ASSERT_TRUE(opened);
        desk = std::move(opened).value();
        view = std::make_unique<SettingsView>(*desk);
        view->resize(1150, 700);
        view->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
        said = std::make_unique<QSignalSpy>(desk.get(), &Desk::said);
    }

    template <class Widget>
    Widget *find(const char *name) const
    {
        return view->findChild<Widget *>(QString::fromLatin1(name));
    }
    QLineEdit *edit(const char *name) const { return find<QLineEdit>(name); }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }

    void retype(const char *name, const QString &text)
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        test::typeText(edit(name), text);
    }
    void pressSave() { QTest::keyClick(view.get(), Qt::Key_Return, Qt::ControlModifier); }
    bool saved()
    {
        return QTest::qWaitFor([this] { return !said->isEmpty() && !view->hasTyped(); });
    }
    OfficeSettings stored() { return OfficeSettingStore(office.database()).load().value(); }
    void changeElsewhere(const std::function<void(OfficeSettings &)> &change)
    {
        OfficeSettings settings = stored();
        change(settings);
        ASSERT_TRUE(saveSettings(office.work(), settings));
    }

    MergeDialog *mergeView()
    {
        MergeDialog *merge = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            merge = view->findChild<MergeDialog *>();
            return merge != nullptr && merge->isVisible();
        }));
        return merge;
    }
    /// Answers the one question of the merge view by its letter, and saves.
    void choose(Qt::Key letter)
    {
        MergeDialog *merge = mergeView();
        ASSERT_NE(merge, nullptr);
        QTest::keyClick(merge->focusWidget(), letter);
        QTest::keyClick(merge->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    }

    test::OfficeFile office;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<SettingsView> view;
    std::unique_ptr<QSignalSpy> said;
};

TEST_F(SettingsViewTest, SavesWhatIsTypedAndShowsItAgain)
{
    sitDown();
    retype("officeName", u"Patientnämnden Region Öst "_s);
    test::typeText(find<QPlainTextEdit>("officeAddress"), u"Storgatan 1\n123 45 Ekköping"_s);
    find<QSpinBox>("confirmHours")->setValue(48);
    QTest::keyClick(find<QRadioButton>("termWeeks0"), Qt::Key_Space);
    QTest::keyClick(find<QCheckBox>("rollsToWorkingDay"), Qt::Key_Space);
    EXPECT_FALSE(text("unsavedSettings").isEmpty());
    pressSave();
    ASSERT_TRUE(saved());
    EXPECT_TRUE(text("unsavedSettings").isEmpty());
    EXPECT_FALSE(find<QPushButton>("saveSettings")->isEnabled());

    const OfficeSettings now = stored();
    EXPECT_EQ(now.name, u"Patientnämnden Region Öst"_s);
    EXPECT_EQ(now.address, u"Storgatan 1\n123 45 Ekköping"_s);
    EXPECT_EQ(now.confirmHours, 48);
    EXPECT_EQ(now.termWeeks, 2);
    EXPECT_FALSE(now.rollsToWorkingDay);

    sitDown();
    EXPECT_EQ(edit("officeName")->text(), u"Patientnämnden Region Öst"_s);
    EXPECT_TRUE(find<QRadioButton>("termWeeks0")->isChecked());
    EXPECT_FALSE(view->hasTyped());
}

TEST_F(SettingsViewTest, TakesAChangeBack)
{
    sitDown();
    const QString before = edit("officeName")->text();
    retype("officeName", u"Fel namn"_s);
    pressSave();
    ASSERT_TRUE(saved());
    const auto undo = said->takeFirst().at(1).value<std::function<void()>>();
    ASSERT_TRUE(undo);
    undo();
    ASSERT_TRUE(saved());
    EXPECT_EQ(stored().name, before);
    EXPECT_EQ(edit("officeName")->text(), before);
    EXPECT_FALSE(view->hasTyped());
}

TEST_F(SettingsViewTest, RefusesABadNumberPatternUnderItsFieldWhenItIsLeft)
{
    sitDown();
    EXPECT_TRUE(text("numberPatternNote").contains(u"PN 2026-0001"_s));
    retype("numberPattern", u"ÄR {year}/##"_s);
    EXPECT_TRUE(text("numberPatternNote").contains(u"ÄR 2026/01"_s));
    retype("numberPattern", u"PN ####"_s);
    EXPECT_TRUE(text("numberPatternFault").isEmpty());
    edit("officeName")->setFocus();
    EXPECT_FALSE(text("numberPatternFault").isEmpty());
    pressSave();
    EXPECT_EQ(view->focusWidget(), edit("numberPattern"));
    EXPECT_EQ(stored().numberPattern, u"PN {year}-####"_s);
    EXPECT_EQ(edit("numberPattern")->text(), u"PN ####"_s);

    retype("numberPattern", u"PN{year}-###"_s);
    EXPECT_TRUE(text("numberPatternFault").isEmpty());
    pressSave();
    ASSERT_TRUE(saved());
    EXPECT_EQ(stored().numberPattern, u"PN{year}-###"_s);
}

TEST_F(SettingsViewTest, AnOfficeNeedsAName)
{
    sitDown();
    edit("officeName")->selectAll();
    QTest::keyClick(edit("officeName"), Qt::Key_Delete);
    pressSave();
    EXPECT_FALSE(text("officeNameFault").isEmpty());
    EXPECT_TRUE(view->hasTyped());
    QTest::keyClick(find<QPushButton>("discardSettings"), Qt::Key_Space);
    EXPECT_EQ(edit("officeName")->text(), u"Patientnämnden Region Exempel"_s);
    EXPECT_TRUE(text("officeNameFault").isEmpty());
}

TEST_F(SettingsViewTest, KeepsWhatIsTypedWhenAnotherDeskSaves)
{
    sitDown();
    retype("officePhone", u"010-1"_s);
    retype("officeEmail", u"namnden@exempel.se"_s);
    changeElsewhere([](OfficeSettings &settings) {
        settings.name = u"Nytt namn"_s;
        settings.phone = u"010-2"_s;
    });
    desk->lookForOthersChanges();
    ASSERT_TRUE(QTest::qWaitFor([this] { return edit("officeName")->text() == u"Nytt namn"_s; }));
    EXPECT_EQ(edit("officePhone")->text(), u"010-1"_s);
    EXPECT_TRUE(text("officePhoneFault").contains(u"010-2"_s));
    EXPECT_TRUE(text("officeEmailFault").isEmpty());
    pressSave();
    choose(Qt::Key_M);
    ASSERT_TRUE(saved());
    EXPECT_EQ(stored().name, u"Nytt namn"_s);
    EXPECT_EQ(stored().phone, u"010-1"_s);
    EXPECT_EQ(stored().email, u"namnden@exempel.se"_s);
}

TEST_F(SettingsViewTest, ShowsBothWhenAnotherDeskWasFaster)
{
    const StaffMember karim = office.addStaff(u"karim.aziz"_s, u"Karim Aziz"_s, StaffRole::Head);
    sitDown();
    retype("officePhone", u"010-1"_s);
    OfficeSettings theirs = stored();
    theirs.phone = u"010-2"_s;
    ASSERT_TRUE(saveSettings(office.workOf(karim.id), theirs));
    pressSave();
    const MergeDialog *merge = mergeView();
    ASSERT_NE(merge, nullptr);
    EXPECT_TRUE(merge->findChild<QLabel *>(u"mergeSentence"_s)
                    ->text()
                    .startsWith(u"Karim Aziz changed the same"_s));
    EXPECT_EQ(merge->findChild<QTextEdit *>(u"merge-phoneTheirs"_s)->toPlainText(), u"010-2"_s);
    EXPECT_EQ(stored().phone, u"010-2"_s) << "nothing before the choice";
    choose(Qt::Key_M);
    ASSERT_TRUE(saved());
    EXPECT_EQ(stored().phone, u"010-1"_s);
    EXPECT_FALSE(view->hasTyped());
    const auto settled = Journal(office.database()).ofOffice(EventKind::ConflictSettled);
    ASSERT_EQ(settled->size(), 1);
    EXPECT_EQ(settledLines(settled->first()).first().fields.first().theirs, QJsonValue(u"010-2"_s));
}

TEST_F(SettingsViewTest, TakesTheirsAndKeepsMineInTheJournal)
{
    sitDown();
    retype("officePhone", u"010-1"_s);
    changeElsewhere([](OfficeSettings &settings) { settings.phone = u"010-2"_s; });
    pressSave();
    QTest::mouseClick(
        mergeView()->findChild<QWidget *>(u"merge-phoneChoice1"_s), Qt::LeftButton, {}, {8, 8});
    QTest::mouseClick(mergeView()->findChild<QWidget *>(u"mergeSave"_s), Qt::LeftButton);
    ASSERT_TRUE(saved());
    EXPECT_EQ(stored().phone, u"010-2"_s);
    EXPECT_EQ(edit("officePhone")->text(), u"010-2"_s);
    EXPECT_FALSE(view->hasTyped());
    const auto settled = Journal(office.database()).ofOffice(EventKind::ConflictSettled);
    ASSERT_EQ(settled->size(), 1);
    EXPECT_EQ(settledLines(settled->first()).first().fields.first().mine, QJsonValue(u"010-1"_s));
}

TEST_F(SettingsViewTest, EscLeadsBackToWhatIsTyped)
{
    sitDown();
    retype("officePhone", u"010-1"_s);
    changeElsewhere([](OfficeSettings &settings) { settings.phone = u"010-2"_s; });
    pressSave();
    ASSERT_NE(mergeView(), nullptr);
    QTest::keyClick(mergeView()->focusWidget(), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return view->findChild<MergeDialog *>() == nullptr; }));
    EXPECT_EQ(edit("officePhone")->text(), u"010-1"_s);
    EXPECT_TRUE(view->hasTyped());
    EXPECT_TRUE(find<QPushButton>("saveSettings")->isEnabled());
    EXPECT_EQ(stored().phone, u"010-2"_s);
}

TEST_F(SettingsViewTest, TakingASettledConflictBackRestoresTheColleaguesValue)
{
    sitDown();
    retype("officePhone", u"010-1"_s);
    changeElsewhere([](OfficeSettings &settings) { settings.phone = u"010-2"_s; });
    pressSave();
    choose(Qt::Key_M);
    ASSERT_TRUE(saved());
    EXPECT_EQ(stored().phone, u"010-1"_s);
    const auto undo = said->takeFirst().at(1).value<std::function<void()>>();
    ASSERT_TRUE(undo);
    undo();
    ASSERT_TRUE(saved());
    EXPECT_EQ(stored().phone, u"010-2"_s);
}

TEST_F(SettingsViewTest, AChoiceThatCouldNotBeSavedCanBeMadeAnew)
{
    sitDown();
    retype("officePhone", u"010-1"_s);
    changeElsewhere([](OfficeSettings &settings) { settings.phone = u"010-2"_s; });
    pressSave();
    ASSERT_NE(mergeView(), nullptr);
    const auto click = [this](const QString &name) {
        QTest::mouseClick(mergeView()->findChild<QWidget *>(name), Qt::LeftButton, {}, {8, 8});
    };
    ASSERT_TRUE(storage::Statement(office.database(),
                                   u"CREATE TRIGGER full BEFORE INSERT ON event BEGIN "
                                   "SELECT RAISE(ABORT, 'full'); END"_s)
                    .exec());
    click(u"merge-phoneChoice1"_s);
    click(u"mergeSave"_s);
    auto *save = mergeView()->findChild<QPushButton *>(u"mergeSave"_s);
    ASSERT_FALSE(save->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return save->isEnabled(); }));
    ASSERT_TRUE(storage::Statement(office.database(), u"DROP TRIGGER full"_s).exec());
    click(u"merge-phoneChoice0"_s);
    click(u"mergeSave"_s);
    ASSERT_TRUE(saved());
    EXPECT_EQ(stored().phone, u"010-1"_s);
    const auto settled = Journal(office.database()).ofOffice(EventKind::ConflictSettled);
    ASSERT_EQ(settled->size(), 1);
    ASSERT_EQ(settledLines(settled->first()).first().fields.size(), 1);
    EXPECT_EQ(settledLines(settled->first()).first().fields.first().stood, Stands::Mine);
}

TEST_F(SettingsViewTest, NothingIsTypedWhileASaveIsUnderWay)
{
    sitDown();
    retype("officePhone", u"010-1"_s);
    find<QRadioButton>("termWeeks0")->setFocus();
    pressSave();
    EXPECT_TRUE(edit("officePhone")->isReadOnly());
    emit desk->listsChanged();
    EXPECT_TRUE(edit("officePhone")->isReadOnly());
    ASSERT_TRUE(saved());
    EXPECT_FALSE(edit("officePhone")->isReadOnly());
    EXPECT_EQ(view->focusWidget(), find<QRadioButton>("termWeeks0"));
}

TEST_F(SettingsViewTest, SaysWhoseOtherChangeASaveHasMet)
{
    const StaffMember karim = office.addStaff(u"karim.aziz"_s, u"Karim Aziz"_s, StaffRole::Head);
    sitDown();
    retype("officePhone", u"010-1"_s);
    OfficeSettings theirs = stored();
    theirs.email = u"ny@exempel.se"_s;
    ASSERT_TRUE(saveSettings(office.workOf(karim.id), theirs));
    pressSave();
    ASSERT_TRUE(saved());
    EXPECT_EQ(said->last().first().toString(),
              u"The settings are saved, together with Karim Aziz’s change: E-mail"_s);
    EXPECT_EQ(stored().email, u"ny@exempel.se"_s);
}

TEST_F(SettingsViewTest, ARegistrarReadsEverythingAndChangesNothing)
{
    office.addStaff(u"rut.ek"_s, u"Rut Ek"_s, StaffRole::Registrar);
    sitDown(u"rut.ek"_s);
    EXPECT_FALSE(find<MessageStrip>("onlyReading")->text().isEmpty());
    EXPECT_TRUE(edit("officeName")->isReadOnly());
    EXPECT_TRUE(find<QSpinBox>("confirmHours")->isReadOnly());
    EXPECT_FALSE(find<QPushButton>("saveSettings")->isVisible());
    EXPECT_FALSE(find<QPushButton>("chooseLogo")->isVisible());
    EXPECT_FALSE(find<QPushButton>("addStaff")->isVisible());
    const QString before = edit("officeName")->text();
    test::typeText(edit("officeName"), u"x"_s);
    pressSave();
    EXPECT_EQ(edit("officeName")->text(), before);
    EXPECT_TRUE(said->isEmpty());
}

TEST_F(SettingsViewTest, ALogoIsChosenShownAndTakenAway)
{
    sitDown();
    QImage picture(1200, 300, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    const QString path = office.folder() + u"/logo.jpg"_s;
    ASSERT_TRUE(picture.save(path));
    QTest::keyClick(find<QPushButton>("chooseLogo"), Qt::Key_Space);
    auto *chooser = find<QFileDialog>("logoFileDialog");
    ASSERT_NE(chooser, nullptr);
    emit chooser->fileSelected(path);
    chooser->reject();
    ASSERT_TRUE(QTest::qWaitFor([this] { return view->hasTyped(); }));
    EXPECT_TRUE(find<QLabel>("logoPreview")->isVisible());
    // The offscreen platform does not give the keyboard back when a dialog has closed.
    QTest::keyClick(find<QPushButton>("saveSettings"), Qt::Key_Space);
    ASSERT_TRUE(saved());
    EXPECT_EQ(QImage::fromData(stored().logoPng, "PNG").size(), QSize(600, 150));

    said->clear();
    QTest::keyClick(find<QPushButton>("removeLogo"), Qt::Key_Space);
    QTest::keyClick(find<QPushButton>("saveSettings"), Qt::Key_Space);
    ASSERT_TRUE(saved());
    EXPECT_TRUE(stored().logoPng.isEmpty());
    EXPECT_FALSE(find<QLabel>("logoPreview")->isVisible());
}

TEST_F(SettingsViewTest, TheWheelScrollsThePageNotTheNumbers)
{
    sitDown();
    auto *hours = find<QSpinBox>("confirmHours");
    hours->setFocus();
    QWheelEvent turn(QPointF(2, 2),
                     hours->mapToGlobal(QPointF(2, 2)),
                     QPoint(),
                     QPoint(0, 120),
                     Qt::NoButton,
                     Qt::NoModifier,
                     Qt::NoScrollPhase,
                     false);
    QCoreApplication::sendEvent(hours, &turn);
    EXPECT_EQ(hours->value(), 24);
}

TEST_F(SettingsViewTest, KeepsTheOfficesClosedDaysInOrder)
{
    sitDown();
    const auto addDay = [this](const QString &day, const QString &name) {
        retype("closedDays", day);
        retype("closedDaysName", name);
        QTest::keyClick(edit("closedDaysName"), Qt::Key_Return);
    };
    addDay(u"15/1 2027"_s, u"Planeringsdag"_s);
    addDay(u"2026-12-23"_s, u"Flytt "_s);
    EXPECT_EQ(find<QListWidget>("closedDaysList")->count(), 2);
    EXPECT_TRUE(edit("closedDays")->text().isEmpty());
    EXPECT_TRUE(edit("closedDays")->hasFocus()) << "the next day can be typed";
    // The same day again is a new name for it.
    addDay(u"2026-12-23"_s, u"Stängt"_s);
    // Typed and not added: saving loses nothing.
    retype("closedDays", u"1/12"_s);
    retype("closedDaysName", u"Utbildning"_s);
    QTest::keyClick(find<QCheckBox>("closedDaysMoveDates"), Qt::Key_Space);
    pressSave();
    ASSERT_TRUE(saved());
    const QList<ClosedDay> expected{{QDate(2026, 12, 1), u"Utbildning"_s},
                                    {QDate(2026, 12, 23), u"Stängt"_s},
                                    {QDate(2027, 1, 15), u"Planeringsdag"_s}};
    EXPECT_EQ(stored().closedDays, expected);
    EXPECT_TRUE(stored().closedDaysMoveDates);
    EXPECT_EQ(find<QListWidget>("closedDaysList")->count(), 3);
    EXPECT_TRUE(edit("closedDaysName")->text().isEmpty());
}

TEST_F(SettingsViewTest, TakesAClosedDayAway)
{
    changeElsewhere([](OfficeSettings &settings) {
        settings.closedDays = {{QDate(2026, 12, 1), u"Utbildning"_s},
                               {QDate(2026, 12, 23), u"Flytt"_s}};
    });
    sitDown();
    auto *list = find<QListWidget>("closedDaysList");
    ASSERT_EQ(list->count(), 2);
    EXPECT_TRUE(list->item(1)->text().contains(u"Flytt"_s));
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(list->count(), 1);
    EXPECT_TRUE(view->hasTyped());
    pressSave();
    ASSERT_TRUE(saved());
    ASSERT_EQ(stored().closedDays.size(), 1);
    EXPECT_EQ(stored().closedDays.first().name, u"Flytt"_s);
}

TEST_F(SettingsViewTest, ADayThatIsStillBeingTypedSurvivesTheChangeOfAnotherDesk)
{
    sitDown();
    retype("closedDays", u"1/12"_s);
    EXPECT_FALSE(view->hasTyped()) << "a day without a name is no closed day yet";
    QSignalSpy lists(desk.get(), &Desk::listsChanged);
    changeElsewhere([](OfficeSettings &settings) { settings.phone = u"010-123 45 67"_s; });
    desk->refreshLists();
    ASSERT_TRUE(lists.wait());
    EXPECT_EQ(edit("closedDays")->text(), u"1/12"_s);
}

TEST_F(SettingsViewTest, KeepsWhenToWarn)
{
    sitDown();
    EXPECT_TRUE(find<QRadioButton>("warnDaysAnswer2")->isChecked());
    QTest::mouseClick(find<QRadioButton>("warnDaysContact1"), Qt::LeftButton);
    QTest::mouseClick(find<QRadioButton>("warnDaysAnswer0"), Qt::LeftButton);
    QTest::mouseClick(find<QRadioButton>("warnDaysOwnStep2"), Qt::LeftButton);
    pressSave();
    ASSERT_TRUE(saved());
    EXPECT_EQ(stored().warnDaysContact, 3);
    EXPECT_EQ(stored().warnDaysAnswer, 0);
    EXPECT_EQ(stored().warnDaysOwnStep, 7);
}

TEST_F(SettingsViewTest, SaysThatClosedDaysMoveNoDateByThemselves)
{
    sitDown();
    EXPECT_TRUE(text("closedDaysNote").contains(u"move no date"_s));
    EXPECT_TRUE(text("closedDaysMoveDatesNote").contains(u"1930:173"_s));
}

} // namespace
} // namespace talan::ui
