#include "ui/letters/summary_dialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include "core/office/journal.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/desk/desk.h"
#include "ui/kit/message_strip.h"

using namespace Qt::StringLiterals;
using namespace talan;
using namespace talan::ui;

namespace {

NewCase aComplaintWithNames()
{
    NewCase complaint = test::aComplaint();
    complaint.narrative = u"Åsa fick vänta hos doktor Bergstrand i Kråkvik. Ring 070-174 06 05."_s;
    return complaint;
}

class SummaryDialogTest : public testing::Test
{
protected:
    std::unique_ptr<Desk> deskOf(const QString &login)
    {
        auto opened = Desk::open(
            file.path(), login, Clock::fixedAt(test::aMonday()), file.folder() + u"/drafts"_s);
        EXPECT_TRUE(opened) << opened.error().detail.toStdString();
        return std::move(opened).value();
    }

    void openDialog(CaseId of, const QString &login = u"anna.lind"_s)
    {
        id = of;
        desk = deskOf(login);
        dialog = std::make_unique<SummaryDialog>(*desk, id);
        dialog->show();
    }

    void openReadyDialog()
    {
        openDialog(test::registered(file.work(), aComplaintWithNames()).id);
        ASSERT_TRUE(QTest::qWaitFor([this] { return print()->isEnabled(); }));
    }

    template <class Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = dialog->findChild<Widget *>(name);
        EXPECT_NE(widget, nullptr) << name.toStdString();
        return widget;
    }
    QPushButton *print() const { return find<QPushButton>(u"printButton"_s); }
    QPushButton *save() const { return find<QPushButton>(u"savePdfButton"_s); }
    void choose(const QString &level) const { find<QRadioButton>(level + u"Level"_s)->click(); }
    void tickRead() const { find<QCheckBox>(u"readBox"_s)->setChecked(true); }

    QString suggestedName() const
    {
        QTest::mouseClick(save(), Qt::LeftButton);
        auto *files = find<QFileDialog>(u"savePdfDialog"_s);
        const QString name = files->selectedFiles().value(0).section(u'/', -1);
        delete files;
        return name;
    }

    void saveTo(const QString &path) const
    {
        QTest::mouseClick(save(), Qt::LeftButton);
        auto *files = find<QFileDialog>(u"savePdfDialog"_s);
        emit files->fileSelected(path);
        files->close();
    }

    QList<Event> made()
    {
        QList<Event> events = *Journal(file.database()).ofCase(id);
        events.removeIf([](const Event &event) { return event.kind != EventKind::SummaryMade; });
        return events;
    }

    test::OfficeFile file;
    CaseId id;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<SummaryDialog> dialog;
};

TEST_F(SummaryDialogTest, ShowsThePagesOfTheFullSummaryFirst)
{
    openReadyDialog();

    EXPECT_TRUE(find<QRadioButton>(u"fullLevel"_s)->isChecked());
    EXPECT_EQ(find<QLabel>(u"pageLabel"_s)->text(), u"Page 1 of 1"_s);
    EXPECT_TRUE(save()->isEnabled());
    EXPECT_FALSE(find<QCheckBox>(u"readBox"_s)->isVisible());
}

TEST_F(SummaryDialogTest, LetsAnAnonymousSummaryOutOnlyWhenItWasRead)
{
    openReadyDialog();

    choose(u"anonymous"_s);
    EXPECT_FALSE(print()->isEnabled());
    EXPECT_FALSE(save()->isEnabled());
    EXPECT_FALSE(find<QLabel>(u"hint"_s)->text().isEmpty());

    tickRead();
    EXPECT_TRUE(print()->isEnabled());
    EXPECT_TRUE(save()->isEnabled());

    choose(u"provider"_s);
    choose(u"anonymous"_s);
    EXPECT_FALSE(print()->isEnabled()) << "the tick was for another look";
}

TEST_F(SummaryDialogTest, SavesAPdfAndJournalsIt)
{
    openReadyDialog();
    QSignalSpy said(desk.get(), &Desk::said);
    const QString path = file.folder() + u"/out.pdf"_s;

    choose(u"provider"_s);
    saveTo(path);

    ASSERT_TRUE(QTest::qWaitFor([&] { return !said.isEmpty(); }));
    EXPECT_TRUE(QFile::exists(path));
    ASSERT_EQ(made().size(), 1);
    EXPECT_EQ(made().first().changes.first().toObject().value(u"level").toString(), u"provider"_s);
    EXPECT_FALSE(said.first().first().toString().contains(u"Öhman"_s));
    EXPECT_TRUE(find<MessageStrip>(u"doneStrip"_s)->isVisible());
    EXPECT_TRUE(save()->isEnabled());
}

TEST_F(SummaryDialogTest, SuggestsFileNamesWithoutNames)
{
    openReadyDialog();
    EXPECT_EQ(suggestedName(), u"PN 2026-0001 summary.pdf"_s);

    choose(u"anonymous"_s);
    tickRead();
    EXPECT_EQ(suggestedName(), u"anonymised case.pdf"_s);
}

TEST_F(SummaryDialogTest, SaysInWordsWhyNothingWasSaved)
{
    openReadyDialog();

    saveTo(file.folder() + u"/away/out.pdf"_s);

    auto *strip = find<MessageStrip>(u"failureStrip"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip->isVisible(); }));
    EXPECT_TRUE(strip->text().contains(u"summary could not be made"_s));
    EXPECT_TRUE(made().isEmpty());
    EXPECT_TRUE(save()->isEnabled());
}

TEST_F(SummaryDialogTest, PrintsAndJournalsIt)
{
    openReadyDialog();
    QTest::mouseClick(print(), Qt::LeftButton);
    auto *printing = find<QPrintDialog>(u"printDialog"_s);
    QPrinter *printer = printing->printer();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file.folder() + u"/printed.pdf"_s);

    emit printing->accepted(printer);
    printing->close();

    ASSERT_TRUE(QTest::qWaitFor([this] { return made().size() == 1; }));
    EXPECT_TRUE(QFile::exists(file.folder() + u"/printed.pdf"_s));
}

TEST_F(SummaryDialogTest, OpensThePrintDialogWithItsKey)
{
    openReadyDialog();
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));

    QTest::keyClick(dialog.get(), Qt::Key_P, Qt::ControlModifier);

    EXPECT_TRUE(QTest::qWaitFor([this] { return dialog->findChild<QPrintDialog *>() != nullptr; }));
}

TEST_F(SummaryDialogTest, OfAProtectedPersonTellsWhoMayNotSeeItWhy)
{
    NewCase complaint = aComplaintWithNames();
    complaint.patient->person.protection = Protection::Marking;
    file.addStaff(u"bo.ek"_s, u"Bo Ek"_s, StaffRole::Handler);

    openDialog(test::registered(file.work(), complaint).id, u"bo.ek"_s);

    auto *strip = find<MessageStrip>(u"failureStrip"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip->isVisible(); }));
    EXPECT_FALSE(print()->isEnabled());
    EXPECT_FALSE(save()->isEnabled());
}

TEST_F(SummaryDialogTest, TurnsPages)
{
    NewCase complaint = aComplaintWithNames();
    complaint.narrative = complaint.narrative.repeated(200);
    openDialog(test::registered(file.work(), complaint).id);
    ASSERT_TRUE(QTest::qWaitFor([this] { return print()->isEnabled(); }));
    auto *label = find<QLabel>(u"pageLabel"_s);
    ASSERT_TRUE(label->text().startsWith(u"Page 1 of "_s));

    QTest::mouseClick(find<QToolButton>(u"nextPage"_s), Qt::LeftButton);

    EXPECT_TRUE(label->text().startsWith(u"Page 2 of "_s)) << label->text().toStdString();
}

} // namespace
