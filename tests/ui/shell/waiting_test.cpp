#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>

#include "core/exchange/local_journal.h"
#include "core/office/staff_store.h"
#include "tests/ui/desk/away_office.h"
#include "ui/cases/register_form.h"
#include "ui/kit/message_strip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/waiting_dialog.h"
#include "ui/shell/waiting_words.h"

namespace talan::ui {
namespace {

/// The main window at a desk whose file can go away.
class WaitingTest : public AwayOfficeTest
{
protected:
    void SetUp() override
    {
        saveLooks(settings,
                  {.theme = ThemeChoice::Light, .textFactor = 1.0, .language = Language::English});
    }

    void openWindow()
    {
        window = std::make_unique<MainWindow>(*desk, settings);
        const QSignalSpy counted(window.get(), &MainWindow::todayCounted);
        window->show();
        EXPECT_TRUE(waitFor([&] { return !counted.isEmpty(); }));
    }

    LocalEntry aCase(const QString &narrative) const
    {
        NewCase newCase = test::aComplaint();
        newCase.receivedAt = {};
        newCase.title.clear();
        newCase.narrative = narrative;
        return {.id = DraftStore::newDraftId(),
                .at = now(),
                .actor = {office.anna().id, u"laptop-7"_s},
                .what = newCase};
    }

    LocalEntry aNote(const QString &text) const
    {
        return {.id = DraftStore::newDraftId(),
                .at = now(),
                .actor = {office.anna().id, u"laptop-7"_s},
                .what =
                    LocalNote{.caseId = caseFile.id, .text = text, .caseNumber = caseFile.number}};
    }

    /// A case that the rules keep out: its category does not exist.
    LocalEntry aBadCase(const QString &narrative) const
    {
        LocalEntry entry = aCase(narrative);
        std::get<NewCase>(entry.what).problems = {u"77.7"_s};
        return entry;
    }

    void keep(const LocalEntry &entry)
    {
        bool isKept = false;
        desk->keepLocally(desk.get(), entry, [&](const Result<> &kept) {
            EXPECT_TRUE(kept);
            isKept = true;
        });
        ASSERT_TRUE(waitFor([&] { return isKept; }));
    }

    template <class Widget>
    Widget *find(const QString &name) const
    {
        auto *found = window->findChild<Widget *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }
    MessageStrip *away() const { return find<MessageStrip>(u"away"_s); }
    MessageStrip *refused() const { return find<MessageStrip>(u"refusedEntries"_s); }
    QTableWidget *table() const { return find<QTableWidget>(u"waitingTable"_s); }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }

    /// The dialog with its rows.
    void openDialog(int rows)
    {
        find<QAction>(u"waitingAction"_s)->trigger();
        ASSERT_TRUE(waitFor([&] { return table() && table()->rowCount() == rows; }));
    }

    QSettings settings{office.folder() + u"/talan.ini"_s, QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
};

TEST_F(WaitingTest, ACalmStripSaysSinceWhenAndWhatWaits)
{
    openWindow();
    EXPECT_FALSE(away()->isVisible());
    pullTheCable();
    ASSERT_TRUE(waitFor([&] { return away()->text().contains(u"as it was at"_s); }));
    EXPECT_TRUE(away()->isVisible());
    EXPECT_TRUE(away()->text().contains(u"has not answered since 10.15."_s));
    EXPECT_FALSE(button(u"showWaiting"_s)->isVisible());

    keep(aCase(u"Ett"_s));
    keep(aCase(u"Två"_s));
    keep(aNote(u"En anteckning"_s));
    ASSERT_TRUE(waitFor([&] {
        return away()->text().contains(u"On this computer waits: 2 cases and 1 note."_s);
    })) << away()->text().toStdString();
    EXPECT_TRUE(button(u"showWaiting"_s)->isVisible());

    plugTheCableIn();
    EXPECT_TRUE(waitFor([&] { return !away()->isVisible(); }));
    EXPECT_EQ(said.last(), u"2 cases and 1 note came in: PN 2026-0002, PN 2026-0003"_s);
    EXPECT_FALSE(refused()->isVisible());
}

TEST_F(WaitingTest, WhatAnEarlierRunLeftComesInAtTheStart)
{
    ASSERT_TRUE(desk->localJournal().keep(aNote(u"Från i går"_s)));
    openWindow();
    ASSERT_TRUE(waitFor([&] { return !said.isEmpty(); }));
    EXPECT_EQ(said.last(), u"1 note came in: PN 2026-0001"_s);
    EXPECT_EQ(notes().size(), 1);
}

TEST_F(WaitingTest, TheListShowsWhatWaitsAndTheWholeText)
{
    openWindow();
    pullTheCable();
    keep(aCase(u"Hon ringde\nom sin mamma"_s));
    openDialog(1);
    EXPECT_EQ(table()->item(0, 0)->text(), u"2026-11-26 10.15"_s);
    EXPECT_EQ(table()->item(0, 1)->text(), u"New case"_s);
    EXPECT_EQ(table()->item(0, 2)->text(), u"Waits"_s);
    EXPECT_EQ(table()->item(0, 3)->text(), u"Hon ringde om sin mamma"_s);
    const QString text = find<QPlainTextEdit>(u"entryText"_s)->toPlainText();
    EXPECT_TRUE(text.startsWith(u"Hon ringde\nom sin mamma\n"_s));
    for (const QString &part : {u"Åsa Öhman"_s, u"Vårdcentralen Eken"_s, u"6.2, 3.4"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
    EXPECT_FALSE(button(u"throwEntryAway"_s)->isVisible()) << "it comes in by itself";
    button(u"copyEntry"_s)->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), text);
}

TEST_F(WaitingTest, OfSomebodyProtectedNoWordsAreShownUntilAsked)
{
    openWindow();
    pullTheCable();
    LocalEntry entry = aCase(u"Hemlig adress"_s);
    std::get<NewCase>(entry.what).patient->person.protection = Protection::Marking;
    keep(entry);
    openDialog(1);
    for (int column = 0; column < table()->columnCount(); ++column)
        EXPECT_FALSE(table()->item(0, column)->text().contains(u"Hemlig"_s));
    auto *text = find<QPlainTextEdit>(u"entryText"_s);
    EXPECT_TRUE(text->toPlainText().isEmpty());
    EXPECT_FALSE(button(u"copyEntry"_s)->isEnabled());
    ASSERT_TRUE(button(u"readEntry"_s)->isEnabled());
    button(u"readEntry"_s)->click();
    EXPECT_TRUE(text->toPlainText().contains(u"Hemlig adress"_s));
}

TEST_F(WaitingTest, ARefusedCaseGoesOnInTheForm)
{
    ASSERT_TRUE(desk->localJournal().keep(aBadCase(u"Fel kategori"_s)));
    ASSERT_TRUE(desk->localJournal().keep(aCase(u"Rätt kategori"_s)));
    openWindow();
    ASSERT_TRUE(waitFor([&] { return refused()->isVisible(); }));
    EXPECT_TRUE(refused()->text().startsWith(u"Could not be brought into the file: 1 case."_s));
    EXPECT_EQ(said.last(), u"1 case came in: PN 2026-0002"_s);

    button(u"showRefused"_s)->click();
    ASSERT_TRUE(waitFor([&] { return table() && table()->rowCount() == 1; }));
    EXPECT_EQ(table()->item(0, 2)->text(), u"Could not come in"_s);
    const QString why = find<QLabel>(u"refusal"_s)->text();
    EXPECT_TRUE(why.contains(u"“Problems”"_s)) << why.toStdString();
    button(u"editEntry"_s)->click();
    ASSERT_TRUE(waitFor([&] { return window->findChild<RegisterForm *>() != nullptr; }));
    auto *form = window->findChild<RegisterForm *>();
    EXPECT_EQ(form->findChild<QPlainTextEdit *>(u"narrative"_s)->toPlainText(), u"Fel kategori"_s);
    EXPECT_EQ(desk->drafts().all().size(), 1);
    EXPECT_TRUE(waitFor([&] { return desk->localJournal().refused().isEmpty(); }));
    EXPECT_TRUE(waitFor([&] { return !refused()->isVisible(); }));
}

TEST_F(WaitingTest, ARefusedOneThrownAwayCanBeTakenBack)
{
    ASSERT_TRUE(desk->localJournal().keep(aBadCase(u"Fel kategori"_s)));
    openWindow();
    ASSERT_TRUE(waitFor([&] { return refused()->isVisible(); }));
    const auto before = desk->localJournal().refused();
    openDialog(1);
    button(u"throwEntryAway"_s)->click();
    ASSERT_TRUE(waitFor([&] { return desk->localJournal().refused().isEmpty(); }));
    ASSERT_TRUE(waitFor([&] { return table()->rowCount() == 0 && !said.isEmpty(); }));
    EXPECT_TRUE(find<QLabel>(u"nothingWaits"_s)->isVisible());
    find<WaitingDialog>(u"waitingDialog"_s)->accept();

    const QSignalSpy tried(desk.get(), &Desk::broughtIn);
    button(u"undoSaid"_s)->click();
    EXPECT_TRUE(waitFor([&] { return desk->localJournal().refused() == before; }));
    EXPECT_TRUE(tried.isEmpty()) << "refused as before, not once more";
}

TEST_F(WaitingTest, ARefusedOneIsTriedAgainWhenSomebodyAsks)
{
    NewCase ofBo = test::aComplaint();
    ofBo.handler = u"bo.ek"_s; // Not on the staff list yet.
    LocalEntry entry = aCase(u"x"_s);
    entry.what = ofBo;
    ASSERT_TRUE(desk->localJournal().keep(entry));
    openWindow();
    ASSERT_TRUE(waitFor([&] { return refused()->isVisible(); }));
    office.addStaff(u"bo.ek"_s, u"Bo Ek"_s, StaffRole::Handler);
    openDialog(1);
    button(u"tryEntryAgain"_s)->click();
    EXPECT_TRUE(waitFor([&] { return storedCases() == 2; }));
    EXPECT_TRUE(waitFor([&] { return table()->rowCount() == 0; }));
    EXPECT_TRUE(waitFor([&] { return !refused()->isVisible(); }));
}

TEST_F(WaitingTest, WhatWasWrittenForAnotherFileSaysSoAndComesInHereWhenSomebodyAsks)
{
    openWindow();
    pullTheCable();
    LocalEntry entry = aCase(u"Skrivet för en annan fil"_s);
    entry.office = u"/srv/annan/talan.db"_s;
    keep(entry);
    openDialog(1);
    EXPECT_EQ(table()->item(0, 2)->text(), u"Waits for another file"_s);
    const QString text = find<QPlainTextEdit>(u"entryText"_s)->toPlainText();
    EXPECT_TRUE(text.contains(QDir::toNativeSeparators(entry.office))) << text.toStdString();
    ASSERT_TRUE(button(u"tryEntryAgain"_s)->isVisible());
    button(u"tryEntryAgain"_s)->click();
    ASSERT_TRUE(waitFor([&] { return table()->item(0, 2)->text() == u"Waits"_s; }));
    EXPECT_EQ(desk->localJournal().waiting().first().office, desk->path());
    EXPECT_FALSE(button(u"tryEntryAgain"_s)->isVisible());

    plugTheCableIn();
    EXPECT_TRUE(waitFor([&] { return storedCases() == 2; }));
}

TEST_F(WaitingTest, AFileNobodyCanReadIsNamed)
{
    ASSERT_TRUE(desk->localJournal().keep(aCase(u"x"_s)));
    const QDir folder(office.folder() + u"/desk/"_s + desk->lists().settings.officeId);
    QFile torn(folder.filePath(u"00000009-torn.entry"_s));
    ASSERT_TRUE(torn.open(QIODevice::WriteOnly));
    torn.write("{");
    torn.close();
    openWindow();
    ASSERT_TRUE(waitFor([&] { return refused()->isVisible(); }));
    openDialog(0);
    EXPECT_TRUE(find<QLabel>(u"setAside"_s)->text().contains(u"00000009-torn.entry"_s));
}

TEST_F(WaitingTest, ManyNumbersAreNotAllRecited)
{
    QList<BroughtIn> many;
    for (int i = 1; i <= 8; ++i) {
        CaseFile one;
        one.number = u"PN 2026-000%1"_s.arg(i);
        many.append({aCase(u"x"_s), one});
    }
    EXPECT_TRUE(cameInText(many).startsWith(u"8 cases came in: PN 2026-0001, "_s));
    EXPECT_TRUE(cameInText(many).endsWith(u"PN 2026-0006 …"_s));
    EXPECT_TRUE(cameInText({{aCase(u"x"_s), Error{}}}).isEmpty());
}

} // namespace
} // namespace talan::ui
