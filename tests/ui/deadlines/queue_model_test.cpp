#include "ui/deadlines/queue_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include "tests/support/print.h"
#include "ui/deadlines/queue_words.h"
#include "ui/kit/row_delegate.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

const QDate kToday(2026, 11, 23);

QueueRow rowOf(int id, const QDate &due, const QString &handler = {}, const QString &unit = {})
{
    QueueRow row;
    row.request = StatementRequestId(id);
    row.caseId = CaseId(id);
    row.number = u"PN 2026-%1"_s.arg(id);
    row.patientShown = PatientShown::Named;
    row.patient = u"Patient %1"_s.arg(id);
    row.handlerName = handler;
    row.handler = handler.isEmpty() ? StaffId() : StaffId(handler.at(0).unicode());
    row.unitPath = unit.isEmpty() ? u"Region Exempel/VC Eken"_s : u"Region Exempel/"_s + unit;
    row.unit = CareUnitId(unit.isEmpty() ? 1 : unit.at(0).unicode());
    row.sentOn = due.addDays(-28);
    row.termEnd = due;
    row.deadlineOn = due;
    row.dueOn = due;
    return row;
}

QueueRow resting(QueueRow row)
{
    row.state = RequestState::Suspended;
    row.suspendedOn = QDate(2026, 11, 3);
    return row;
}

/// Numbers of the requests from top to bottom, headings by their title.
QStringList lines(const QueueModel &model)
{
    QStringList found;
    for (int line = 0; line < model.rowCount(); ++line) {
        const QueueRow *row = model.rowAt(line);
        found.append(row ? QString::number(row->request.value()) : model.groupAt(line).title);
    }
    return found;
}

} // namespace

TEST(QueueModelTest, LateOnesComeFirstAndThoseThatRestLast)
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({resting(rowOf(1, {2026, 11, 1})),
                rowOf(2, {2026, 11, 12}),
                rowOf(3, {2026, 11, 23}),
                rowOf(4, {2026, 12, 28})},
               kToday);
    EXPECT_EQ(lines(model), (QStringList{u"2"_s, u"3"_s, u"4"_s, u"1"_s}));
    EXPECT_EQ(model.totals().requests, 4);
    EXPECT_EQ(model.totals().late, 1);
    EXPECT_EQ(model.totals().resting, 1);
}

TEST(QueueModelTest, GroupsByHandlerInSwedishOrderWithNobodyFirst)
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({rowOf(1, {2026, 11, 12}, u"Östen Ek"_s),
                rowOf(2, {2026, 11, 20}, u"Anna Lind"_s),
                rowOf(3, {2026, 11, 26}),
                rowOf(4, {2026, 11, 27}, u"Åke Al"_s),
                rowOf(5, {2026, 11, 30}, u"Anna Lind"_s)},
               kToday);
    model.setOrder({.grouping = QueueGrouping::Handler});
    EXPECT_EQ(lines(model),
              (QStringList{u"Nobody"_s,
                           u"3"_s,
                           u"Anna Lind"_s,
                           u"2"_s,
                           u"5"_s,
                           u"Åke Al"_s,
                           u"4"_s,
                           u"Östen Ek"_s,
                           u"1"_s}));
    EXPECT_EQ(queueCountText(model.groupAt(2)), u"2 requests, 1 late"_s);
    EXPECT_EQ(model.flags(model.index(0, 0)), Qt::NoItemFlags) << "a heading cannot be selected";
    EXPECT_TRUE(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.index(2, 0).data().toString(), u"Anna Lind · 2 requests, 1 late"_s);
}

TEST(QueueModelTest, GroupsByUnitWithProtectedPersonsApart)
{
    QueueRow secret = rowOf(1, {2026, 11, 12});
    secret.patientShown = PatientShown::Protected;
    secret.patient.clear();
    secret.unit = {};
    secret.unitPath.clear();
    QueueModel model;
    model.show(
        {secret, rowOf(2, {2026, 11, 20}, {}, u"Ögon"_s), rowOf(3, {2026, 11, 21}, {}, u"Akut"_s)},
        kToday);
    model.setOrder({.grouping = QueueGrouping::Unit});
    EXPECT_EQ(lines(model),
              (QStringList{u"Akut · Region Exempel"_s,
                           u"3"_s,
                           u"Ögon · Region Exempel"_s,
                           u"2"_s,
                           queuePatientText(secret),
                           u"1"_s}));
    for (int column = 0; column < model.columnCount(); ++column)
        EXPECT_FALSE(model.index(5, column).data().toString().contains(u"Eken"_s));
}

TEST(QueueModelTest, GroupsByWeekInTheOrderOfTime)
{
    QueueModel model;
    model.show({resting(rowOf(1, {2026, 11, 1})),
                rowOf(2, {2026, 11, 16}),
                rowOf(3, {2026, 11, 22}),
                rowOf(4, {2027, 1, 4})},
               kToday);
    model.setOrder({.grouping = QueueGrouping::Week});
    const QStringList found = lines(model);
    ASSERT_EQ(found.size(), 7);
    EXPECT_TRUE(found.at(0).startsWith(u"Week 47"_s)) << found.at(0).toStdString();
    EXPECT_EQ(found.mid(1, 2), (QStringList{u"2"_s, u"3"_s})) << "Monday and Sunday of one week";
    EXPECT_TRUE(found.at(3).startsWith(u"Week 1,"_s)) << found.at(3).toStdString();
    EXPECT_EQ(found.mid(5), (QStringList{u"The clock stands still"_s, u"1"_s}));
}

TEST(QueueModelTest, SortsByAnyColumnBothWaysAndKeepsItsGroups)
{
    QueueModel model;
    model.show({rowOf(10, {2026, 11, 12}, u"Bo"_s),
                rowOf(9, {2026, 11, 20}, u"Anna"_s),
                rowOf(11, {2026, 11, 26}, u"Bo"_s)},
               kToday);
    model.sort(QueueModel::placeOf(QueueColumn::Number), Qt::AscendingOrder);
    EXPECT_EQ(lines(model), (QStringList{u"9"_s, u"10"_s, u"11"_s}));
    model.sort(QueueModel::placeOf(QueueColumn::Number), Qt::DescendingOrder);
    EXPECT_EQ(lines(model), (QStringList{u"11"_s, u"10"_s, u"9"_s}));
    model.sort(QueueModel::placeOf(QueueColumn::Handler), Qt::DescendingOrder);
    EXPECT_EQ(lines(model), (QStringList{u"10"_s, u"11"_s, u"9"_s})) << "equal ones by their date";
    model.setOrder(
        {.grouping = QueueGrouping::Handler, .sort = QueueColumn::Due, .descending = true});
    EXPECT_EQ(lines(model), (QStringList{u"Anna"_s, u"9"_s, u"Bo"_s, u"11"_s, u"10"_s}));
}

TEST(QueueModelTest, SaysInWordsWhereARequestStands)
{
    QueueRow reminded = rowOf(1, {2026, 11, 12});
    reminded.remindedOn = {QDate(2026, 11, 1), QDate(2026, 11, 8)};
    EXPECT_EQ(queueStateText(reminded), u"Reminder 2 sent"_s);
    EXPECT_EQ(queueDaysText(reminded, kToday), u"11 days late"_s);
    EXPECT_EQ(queueTone(reminded, {}, kToday), RowTone::Late);
    EXPECT_EQ(queueTone(rowOf(1, kToday), {}, kToday), RowTone::Soon);
    EXPECT_EQ(queueTone(rowOf(1, kToday.addDays(8)), {}, kToday), RowTone::Plain);
    const QueueRow still = resting(rowOf(1, {2026, 11, 12}));
    EXPECT_EQ(queueDaysText(still, kToday), u"resting since Tue 3 Nov"_s);
    EXPECT_EQ(queueTone(still, {}, kToday), RowTone::Secondary);
    QueueRow extended = rowOf(1, {2026, 12, 12});
    extended.extensions = 1;
    extended.termEnd = QDate(2026, 12, 7);
    EXPECT_EQ(queueStateText(extended), u"Extended"_s);
    EXPECT_EQ(queueBandText(extended, kToday),
              u"sent Sat 14 Nov, extended to Sat 12 Dec, answer by Sat 12 Dec, in 19 days"_s);
}

TEST(QueueModelTest, FindsTheLineOfARequestAndTheNextRequestBesideAHeading)
{
    QueueModel model;
    model.show({rowOf(1, {2026, 11, 12}, u"Bo"_s), rowOf(2, {2026, 11, 20}, u"Anna"_s)}, kToday);
    model.setOrder({.grouping = QueueGrouping::Handler});
    EXPECT_EQ(model.lineOf(StatementRequestId(1)), 3);
    EXPECT_EQ(model.lineOf(StatementRequestId(7)), -1);
    EXPECT_EQ(model.requestLineFrom(0, 1), 1);
    EXPECT_EQ(model.requestLineFrom(0, -1), -1);
    EXPECT_EQ(model.requestLineFrom(2, -1), 1);
}

} // namespace talan::ui
