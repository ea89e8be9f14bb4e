#include <QProcess>
#include <QTabBar>
#include <QTableView>

#include <gtest/gtest.h>

#include "core/cases/case_list.h"
#include "core/cases/case_store.h"
#include "core/deadlines/file_check.h"
#include "core/deadlines/statement_request_store.h"
#include "core/providers/care_unit_store.h"
#include "core/wording/language.h"
#include "tests/journeys/office_day.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::DeskSession;

namespace {

/// A whole day, and the weeks after it, through the real window: then the file, the screen and the
/// paper have to agree.
class DayAtTheDeskTest : public testing::Test
{
protected:
    DayAtTheDeskTest()
    {
        useLanguage(Language::Swedish);
        EXPECT_TRUE(CareUnitStore(office.database())
                        .findOrAdd(u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s, {}, 3));
    }

    std::unique_ptr<DeskSession> sit(const QDateTime &now)
    {
        return std::make_unique<DeskSession>(office.path(), u"anna.lind"_s, now, home.path());
    }

    CaseFile stored(CaseId id) { return CaseStore(office.database()).byId(id).value(); }
    StatementRequest request(CaseId id)
    {
        return StatementRequestStore(office.database()).ofCase(id)->first();
    }

    QString textOf(const QString &pdf)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        EXPECT_TRUE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    test::OfficeFile office;
    QTemporaryDir home;
};

} // namespace

TEST_F(DayAtTheDeskTest, RegistersAllKindsOfCallers)
{
    const auto desk = sit(test::aMonday());

    const CaseFile phone = test::registerPhoneCall(*desk);
    EXPECT_EQ(phone.number, u"PN 2026-0001"_s);
    EXPECT_EQ(phone.patient->identityNumber, test::kAdultNumber);
    EXPECT_EQ(phone.problems, (QStringList{u"6.2"_s, u"3.4"_s}));
    EXPECT_TRUE(phone.wantsAnswer);
    EXPECT_TRUE(phone.consent.isGiven());
    EXPECT_EQ(stored(phone.id), phone);

    const CaseFile letter = test::registerLetter(*desk, u"2026-11-19 09.00"_s);
    EXPECT_EQ(officeDate(letter.reachedAt()), QDate(2026, 11, 19));
    EXPECT_EQ(officeDate(letter.receivedAt), QDate(2026, 11, 18)) << "the post brought it";
    EXPECT_EQ(letter.complainant->name, u"Örjan Åkerblom"_s);
    EXPECT_EQ(letter.patient->name, u"Märta Åkerblom"_s);
    EXPECT_EQ(letter.relation, Relation::Relative);

    const CaseFile child = test::registerChild(*desk);
    EXPECT_TRUE(child.isChild);

    const CaseFile hidden = test::registerProtected(*desk);
    EXPECT_EQ(hidden.patient->protection, Protection::Protected);

    const CaseFile nobody = test::registerAnonymous(*desk);
    EXPECT_EQ(nobody.kind, CaseKind::Information);
    EXPECT_FALSE(nobody.patient);
    EXPECT_EQ(nobody.number, u"PN 2026-0005"_s);

    EXPECT_EQ(listCases(office.database(), {}, test::aMonday())->total, 5);
    for (const auto *bar : desk->window().findChildren<QTabBar *>()) {
        for (int i = 0; i < bar->count(); ++i)
            EXPECT_FALSE(bar->tabText(i).contains(u"Hulda"_s)) << "a tab names a protected person";
    }
    EXPECT_FALSE(desk->window().windowTitle().contains(u"Hulda"_s));
}

TEST_F(DayAtTheDeskTest, FollowsACaseFromTheCallToThePaper)
{
    CaseFile caseFile;
    {
        const auto desk = sit(test::aMonday());
        caseFile = test::registerPhoneCall(*desk);
        desk->openCase(caseFile.id);
        test::confirm(*desk);
        desk->waitUntil(u"confirmation"_s,
                        [&] { return stored(caseFile.id).confirmedAt.isValid(); });
        test::makeFirstContact(*desk, u"Hon vill ha svar skriftligt."_s);
        desk->waitUntil(u"contact"_s, [&] { return stored(caseFile.id).firstContactAt.isValid(); });
        test::requestStatement(*desk);
        desk->waitUntil(u"request"_s,
                        [&] { return stored(caseFile.id).status == CaseStatus::AwaitingAnswer; });
    }
    EXPECT_EQ(stored(caseFile.id).next->on, QDate(2026, 12, 21));
    {
        const auto desk = sit(test::at(QDate(2026, 12, 14)));
        desk->openCase(caseFile.id);
        test::extend(*desk);
        desk->waitUntil(u"extension"_s, [&] { return !request(caseFile.id).extensions.isEmpty(); });
    }
    const QDate extended = stored(caseFile.id).next->on;
    EXPECT_EQ(extended, QDate(2027, 1, 4));
    {
        const auto desk = sit(test::at(extended.addDays(1)));
        desk->openCase(caseFile.id);
        test::remind(*desk);
        desk->waitUntil(u"reminder"_s, [&] { return request(caseFile.id).reminders.size() == 1; });
    }
    {
        const auto desk = sit(test::at(QDate(2027, 1, 15)));
        desk->openCase(caseFile.id);
        test::registerAnswer(*desk, u"Vi beklagar väntan och har ändrat våra rutiner."_s);
        desk->waitUntil(u"answer"_s,
                        [&] { return stored(caseFile.id).status == CaseStatus::Answered; });
        test::forwardAnswer(*desk);
        desk->waitUntil(u"forwarding"_s,
                        [&] { return request(caseFile.id).forwardedOn.isValid(); });
        test::closeCase(*desk);
        desk->waitUntil(u"closing"_s,
                        [&] { return stored(caseFile.id).status == CaseStatus::Closed; });
        const QString pdf = home.filePath(u"full.pdf"_s);
        test::printSummary(*desk, u"full"_s, pdf);
        const QString paper = textOf(pdf);
        for (const QString &fact : {stored(caseFile.id).number,
                                    u"Åsa Öhman"_s,
                                    u"19900101-2385"_s,
                                    u"Vårdcentralen Eken"_s,
                                    u"2026-12-21"_s,
                                    u"2027-01-04"_s,
                                    u"Vi beklagar väntan"_s,
                                    u"Patientnämnden Region Exempel"_s,
                                    u"25 kap. 4 §"_s,
                                    u"Anna Lind"_s})
            EXPECT_TRUE(paper.contains(fact)) << "not on paper: " << fact.toStdString();
    }
    EXPECT_EQ(stored(caseFile.id).closing->outcome, Outcome::Satisfied);
    EXPECT_TRUE(stored(caseFile.id).closing->measureOrganisation);
    EXPECT_EQ(rules::isInTime(request(caseFile.id), QDate(2027, 2, 1)), false);
    EXPECT_TRUE(checkFile(office.database())->problems.isEmpty());
}

TEST_F(DayAtTheDeskTest, FindsTheCaseAgainByAWordOfWhatWasSaid)
{
    const auto desk = sit(test::aMonday());
    const CaseFile caseFile = test::registerPhoneCall(*desk);

    desk->press(Qt::Key_F, Qt::ControlModifier);
    desk->type(u"searchField"_s, u"telefonkö"_s);
    desk->press(Qt::Key_Return);

    desk->waitUntil(u"the hit"_s, [&] {
        const auto *table = desk->window().findChild<QTableView *>(u"caseTable"_s);
        return table && table->isVisible() && table->model()->rowCount() == 1 &&
               table->model()->index(0, 0).data().toString() == caseFile.number;
    });
}

TEST_F(DayAtTheDeskTest, WhatWasDoneCanBeTakenBackFromTheKeyboard)
{
    const auto desk = sit(test::aMonday());
    const CaseFile caseFile = test::registerPhoneCall(*desk);
    desk->openCase(caseFile.id);
    test::confirm(*desk);
    desk->waitUntil(u"confirmation"_s, [&] { return desk->said().contains(u"bekräftat"_s); });
    ASSERT_TRUE(stored(caseFile.id).confirmedAt.isValid());

    desk->press(Qt::Key_Z, Qt::ControlModifier);
    desk->waitUntil(u"undo"_s, [&] { return !stored(caseFile.id).confirmedAt.isValid(); });
    desk->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    desk->waitUntil(u"redo"_s, [&] { return stored(caseFile.id).confirmedAt.isValid(); });
}
