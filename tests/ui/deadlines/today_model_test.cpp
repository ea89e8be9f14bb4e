#include "ui/deadlines/today_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/cases/case_steps.h"
#include "core/cases/case_work.h"
#include "core/cases/registration.h"
#include "core/deadlines/statements.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/kit/row_delegate.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

using Group = TodayList::Group;

class TodayModelTest : public testing::Test
{
protected:
    TodayModelTest()
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning)
    {}

    void show(const QDateTime &now = test::aMonday())
    {
        const auto list = todayList(office.database(), {}, now);
        ASSERT_TRUE(list);
        model.show(*list, now);
    }

    QStringList lines() const
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.index(row).data().toString());
        return found;
    }

    /// A request that was sent three weeks ago with a term of two weeks.
    CaseFile aLateAnswer()
    {
        const QDateTime then = test::at(QDate(2026, 11, 2));
        NewCase complaint = test::aComplaint();
        complaint.receivedAt = then;
        complaint.consent.givenOn = QDate(2026, 11, 2);
        const CaseFile caseFile = test::registered(office.work(then), complaint);
        EXPECT_TRUE(registerFirstContact(office.work(then), caseFile.id, then));
        const NewRequest request{.unit = caseFile.units.first(), .termWeeks = 2, .message = {}};
        const auto sent = sendRequest(office.work(then), caseFile.id, request, QDate(2026, 11, 2));
        EXPECT_TRUE(sent);
        return sent->caseFile;
    }

    test::OfficeFile office;
    TodayModel model;
    QAbstractItemModelTester tester;
};

TEST_F(TodayModelTest, AnEmptyDayIsFiveQuietLines)
{
    show();
    ASSERT_EQ(model.rowCount(), 5);
    for (int row = 0; row < 5; ++row) {
        EXPECT_FALSE(lines().at(row).isEmpty());
        EXPECT_FALSE(model.flags(model.index(row)).testFlag(Qt::ItemIsSelectable));
    }
    EXPECT_EQ(model.stopFrom(0, 1), -1);
}

TEST_F(TodayModelTest, SaysWhoCameInHowAndHowLongIsLeft)
{
    test::registered(office.work(test::at(QDate(2026, 11, 23), 8, 55)), test::aComplaint());
    show();
    EXPECT_EQ(lines().at(0), u"Confirm within 24 hours 1"_s);
    EXPECT_EQ(lines().at(1), u"PN 2026-0001 · Phone 08.55 · Åsa Öhman · 23 h left"_s);
    EXPECT_EQ(model.index(1).data(kToneRole).value<RowTone>(), RowTone::Plain);
}

TEST_F(TodayModelTest, SaysWhichUnitIsLateAndSinceWhen)
{
    aLateAnswer();
    show();
    const int row = model.stopFrom(0, 1);
    ASSERT_GE(row, 0);
    EXPECT_EQ(model.lineAt(row).group, Group::AnswersOverdue);
    EXPECT_TRUE(lines().at(row).contains(u"Vårdcentralen Eken"_s));
    EXPECT_TRUE(lines().at(row).contains(u"7 days late"_s));
    EXPECT_EQ(model.index(row).data(kToneRole).value<RowTone>(), RowTone::Late);
    EXPECT_TRUE(model.index(row).data(Qt::ToolTipRole).toString().contains(u"2026-11-16"_s));
}

TEST_F(TodayModelTest, ADateIsNearByTheOfficesOwnPreDeadlines)
{
    const QDateTime then = test::at(QDate(2026, 11, 20), 9);
    NewCase complaint = test::aComplaint();
    complaint.receivedAt = then;
    complaint.consent = {};
    const CaseFile caseFile = test::registered(office.work(then), complaint);
    ASSERT_TRUE(confirmCase(office.work(then), caseFile.id, then)); // First contact by 27 November.
    show();
    const QPersistentModelIndex line(model.index(model.stopFrom(0, 1)));
    const auto toneOn = [&](QDate day, int warnDays) {
        OfficeSettings settings;
        settings.warnDaysContact = warnDays;
        model.setOffice(settings);
        model.setNow(test::at(day));
        return line.data(kToneRole).value<RowTone>();
    };
    EXPECT_EQ(toneOn({2026, 11, 26}, 0), RowTone::Plain);
    EXPECT_EQ(toneOn({2026, 11, 27}, 0), RowTone::Soon);
    EXPECT_EQ(toneOn({2026, 11, 23}, 3), RowTone::Plain);
    EXPECT_EQ(toneOn({2026, 11, 24}, 3), RowTone::Soon);
    EXPECT_EQ(toneOn({2026, 11, 23}, 7), RowTone::Soon);
    EXPECT_EQ(toneOn({2026, 11, 28}, 7), RowTone::Late);
}

TEST_F(TodayModelTest, TheWordsFollowTheClock)
{
    test::registered(office.work(), test::aComplaint());
    show();
    model.setNow(test::aMonday().addSecs(25 * 3600));
    EXPECT_TRUE(lines().at(1).contains(u"1 h late"_s));
    EXPECT_EQ(model.index(1).data(kToneRole).value<RowTone>(), RowTone::Late);
}

TEST_F(TodayModelTest, NamesNobodyWhoIsProtectedInAnyRole)
{
    NewCase secret = test::aComplaint();
    secret.title = u"Hemligt bemötande"_s;
    secret.patient->person.protection = Protection::Protected;
    test::registered(office.work(), secret);
    show();
    ASSERT_EQ(model.stopFrom(0, 1), 1);
    EXPECT_TRUE(lines().at(1).contains(u"Protected person"_s));
    for (int role = 0; role < Qt::UserRole + 200; ++role) {
        const QString said = model.index(1).data(role).toString();
        for (const QString &word : {u"Åsa"_s, u"Öhman"_s, u"Eken"_s, u"Hemligt"_s, u"elva"_s})
            EXPECT_FALSE(said.contains(word)) << "role " << role;
    }
}

TEST_F(TodayModelTest, ACaseThatMovesOnLeavesItsLineAndTheOthersStay)
{
    const CaseFile first = test::registered(office.work(), test::aComplaint());
    test::registered(office.work(), test::aComplaint());
    show();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex other(model.index(2));
    ASSERT_NE(other.data(TodayModel::CaseIdRole).toLongLong(), first.id.value());

    ASSERT_TRUE(confirmCase(office.work(), first.id, test::aMonday()));
    show();
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(other.row(), 1);
    EXPECT_EQ(model.lineAt(2).group, Group::ToContact);
    EXPECT_EQ(model.lineAt(3).row->id, first.id);
}

TEST_F(TodayModelTest, ALongGroupSaysHowMuchOfItIsShown)
{
    TodayModel::Line heading{.group = Group::NextSteps, .total = 120, .shown = 50, .held = 50};
    EXPECT_EQ(countText(heading), u"120 (the first 50 are shown)"_s);
    heading.total = 50;
    EXPECT_EQ(countText(heading), u"50"_s);
    heading.total = 0;
    EXPECT_EQ(countText(heading), QString());
}

TEST_F(TodayModelTest, ALongGroupShowsItsFirstCasesUntilAllAreWanted)
{
    ASSERT_TRUE(registerCases(office.work(), QList<NewCase>(30, test::aComplaint())));
    show();
    ASSERT_EQ(model.lineAt(TodayModel::kShortGroup).kind, TodayModel::LineKind::Case);
    const int more = TodayModel::kShortGroup + 1;
    EXPECT_EQ(lines().at(0), u"Confirm within 24 hours 30 (the first 10 are shown)"_s);
    EXPECT_EQ(lines().at(more), u"Show all 30"_s);
    EXPECT_TRUE(model.flags(model.index(more)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.rowCount(), more + 5) << "the other groups stay in sight";

    const QPersistentModelIndex moreLine(model.index(more));
    model.toggleGroup(Group::ToConfirm);
    EXPECT_EQ(moreLine.row(), 31);
    EXPECT_EQ(lines().at(31), u"Show fewer"_s);
    show(); // What others do does not fold it again.
    EXPECT_EQ(moreLine.row(), 31);
    model.toggleGroup(Group::ToConfirm);
    EXPECT_EQ(moreLine.row(), more);
}

TEST_F(TodayModelTest, MoreThanCanBeListedIsSaidSo)
{
    ASSERT_TRUE(registerCases(office.work(), QList<NewCase>(60, test::aComplaint())));
    show();
    EXPECT_EQ(lines().at(TodayModel::kShortGroup + 1), u"Show the first 50"_s);
    EXPECT_EQ(lines().at(0), u"Confirm within 24 hours 60 (the first 10 are shown)"_s);
}

TEST_F(TodayModelTest, HeadingsNameTheOfficesOwnTerms)
{
    test::registered(office.work(), test::aComplaint());
    OfficeSettings settings;
    settings.confirmHours = 48;
    settings.firstContactDays = 5;
    model.setOffice(settings);
    show();
    EXPECT_EQ(lines().at(0), u"Confirm within 48 hours 1"_s);
    EXPECT_EQ(model.headingText({.group = Group::ToContact, .total = 1, .shown = 1, .held = 1}),
              u"First contact within 5 days"_s);
}

TEST_F(TodayModelTest, StepsOfTheOfficesOwnStandAmongItsNextSteps)
{
    const QDateTime then = test::at(QDate(2026, 11, 20), 9);
    NewCase complaint = test::aComplaint();
    complaint.receivedAt = then;
    complaint.wantsAnswer = false;
    complaint.consent = {};
    const CaseFile planned = test::registered(office.work(then), complaint);
    const CaseFile drafted = test::registered(office.work(then), complaint);
    for (const CaseId id : {planned.id, drafted.id})
        ASSERT_TRUE(registerFirstContact(office.work(then), id, then));
    ASSERT_TRUE(addStep(office.work(then), planned.id, u"Ring"_s, QDate(2026, 11, 24)));
    const NewRequest request{.unit = drafted.units.first(), .termWeeks = 2, .message = {}};
    ASSERT_TRUE(draftRequest(office.work(then), drafted.id, request));
    show();
    QList<NextStep> steps;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.lineAt(row).group == Group::NextSteps && model.lineAt(row).row)
            steps << model.lineAt(row).row->next->step;
    }
    EXPECT_EQ(steps, (QList{NextStep::OwnStep, NextStep::SendDraft}));
    EXPECT_EQ(lines().filter(u" · Ring · "_s).size(), 1) << lines().join(u'\n').toStdString();
}

} // namespace
} // namespace talan::ui
