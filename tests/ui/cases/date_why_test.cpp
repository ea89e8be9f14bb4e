#include <QApplication>
#include <QClipboard>
#include <QPrinter>

#include "tests/ui/cases/case_window.h"
#include "ui/cases/date_why_popup.h"

namespace talan::ui {
namespace {

class DateWhyTest : public CaseWindowTest
{
protected:
    static QDate today() { return {2026, 11, 26}; }
};

TEST_F(DateWhyTest, SaysForEveryStepOnTheWayWhyItIsDue)
{
    const CaseContent fresh = contentOf(newCase().id);
    EXPECT_FALSE(whyNext(fresh, today(), DetailShown::Named).steps.isEmpty());

    const DateWhy answer = whyNext(contentOf(caseWithRequest().id), today(), DetailShown::Named);
    EXPECT_TRUE(answer.what.contains(u"Eken"_s));
    EXPECT_TRUE(answer.when.contains(u"28 Dec"_s));
    EXPECT_TRUE(answer.text().contains(u"Christmas Eve"_s)) << answer.text().toStdString();
}

TEST_F(DateWhyTest, NamesNoProviderWhereThePersonIsProtected)
{
    const CaseContent content = contentOf(caseWithRequest().id);
    const DateWhy why = whyNext(content, today(), DetailShown::Unnamed);
    EXPECT_FALSE(why.text().contains(u"Eken"_s));
    EXPECT_TRUE(why.when.contains(u"28 Dec"_s));
}

TEST_F(DateWhyTest, AClosedCaseHasNothingToExplain)
{
    const CaseFile caseFile = newCase();
    ASSERT_TRUE(closeCase(office.work(now()), caseFile.id, Closing()));
    const DateWhy why = whyNext(contentOf(caseFile.id), today(), DetailShown::Named);
    EXPECT_TRUE(why.isEmpty());
    QWidget window;
    EXPECT_EQ(DateWhyPopup::open(why, {}, &window), nullptr);
}

TEST_F(DateWhyTest, WhatIsOverIsNeitherAwaitedNorLate)
{
    const CaseFile caseFile = caseWithRequest();
    ASSERT_TRUE(registerAnswer(office.work(now()), caseFile.id, {}, today()));
    const DateWhy answered = whyRequest(requests(caseFile.id).first(), {2027, 2, 1});
    EXPECT_EQ(answered.when, u"Mon 28 Dec 2026"_s);
    EXPECT_EQ(whyReceived(caseFile, today()).when, u"Mon 23 Nov · 3 days old"_s);
}

TEST_F(DateWhyTest, CanBeMarkedCopiedAndClosedByKeyboard)
{
    QWidget window;
    window.show();
    const DateWhy why = whyNext(contentOf(caseWithRequest().id), today(), DetailShown::Named);
    QPointer<DateWhyPopup> popup = DateWhyPopup::open(why, u"PN 2026-0001"_s, &window);
    ASSERT_TRUE(popup);
    auto *steps = find<QPlainTextEdit>(popup, u"whySteps"_s);
    EXPECT_TRUE(steps->isReadOnly());
    EXPECT_TRUE(steps->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    EXPECT_FALSE(popup->accessibleName().isEmpty());
    find<QAbstractButton>(popup, u"copyWhy"_s)->click();
    EXPECT_EQ(QApplication::clipboard()->text(), why.text());
    QTest::keyClick(popup, Qt::Key_F1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return popup.isNull(); }));
}

TEST_F(DateWhyTest, OpensFromAListWithoutOpeningTheCase)
{
    NewCase complaint = test::aComplaint();
    complaint.receivedAt = test::at(QDate(2026, 11, 23), 8);
    complaint.patient->person.protection = Protection::Marking;
    const CaseFile caseFile = test::registered(office.work(), complaint);
    QWidget list;
    list.show();
    explainDue(*desk, caseFile.id, &list, {});
    QWidget *popup = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return (popup = list.findChild<QWidget *>(u"dateWhyPopup"_s)) != nullptr; }));
    EXPECT_FALSE(popup->accessibleDescription().contains(u"Öhman"_s));
    EXPECT_FALSE(popup->accessibleDescription().contains(u"Eken"_s));
    const auto events = Journal(office.database()).ofCase(caseFile.id);
    EXPECT_EQ(std::ranges::count(*events, EventKind::ProtectedOpened, &Event::kind), 0);
}

TEST_F(DateWhyTest, PrintsOnePlainPage)
{
    const QString path = office.folder() + u"/why.pdf"_s;
    {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        paintWhy(whyNext(contentOf(caseWithRequest().id), today(), DetailShown::Named),
                 u"PN 2026-0001"_s,
                 printer);
    }
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
}

} // namespace
} // namespace talan::ui
