#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "tests/support/print.h"
#include "ui/deadlines/queue_band.h"
#include "ui/deadlines/queue_model.h"
#include "ui/deadlines/queue_painting.h"
#include "ui/deadlines/queue_print.h"
#include "ui/deadlines/queue_timeline.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

void PrintTo(const BandPart &part, std::ostream *out)
{
    *out << static_cast<int>(part.kind) << ' ' << part.from << ".." << part.to;
}

void PrintTo(const AxisStretch &stretch, std::ostream *out)
{
    *out << stretch.from << ".." << stretch.to << ' ' << stretch.text.toStdString();
}

namespace {

using Kind = BandPart::Kind;

const QDate kMonday(2026, 11, 23);

/// Ten pixels a day, today at 300 of 600.
TimeAxis axisAt(const QDate &today)
{
    return {.today = today, .todayX = 300, .dayWidth = 10, .width = 600};
}

/// Sent on Monday 26 October for four weeks: awaited on Monday 23 November.
QueueRow aRow()
{
    QueueRow row;
    row.request = StatementRequestId(1);
    row.caseId = CaseId(1);
    row.number = u"PN 2026-0001"_s;
    row.sentOn = QDate(2026, 10, 26);
    row.termEnd = kMonday;
    row.deadlineOn = kMonday;
    row.dueOn = kMonday;
    return row;
}

} // namespace

TEST(TimeAxisTest, DaysAndPixelsLeadToEachOther)
{
    const TimeAxis axis = axisAt(kMonday);
    EXPECT_EQ(axis.xOf(kMonday), 300);
    EXPECT_EQ(axis.xOf({2026, 11, 20}), 270);
    EXPECT_EQ(axis.dayAt(300), kMonday);
    EXPECT_EQ(axis.dayAt(299.9), QDate(2026, 11, 22));
    EXPECT_EQ(axis.first(), QDate(2026, 10, 24));
    for (double x = -500; x < 900; x += 7)
        EXPECT_LE(std::abs(axis.middleOf(axis.dayAt(x)) - x), 5);
}

TEST(TimeAxisTest, WeekendsHolidaysAndOwnClosedDaysAreShadedInOne)
{
    // Friday 25 December 2026 and its neighbours: julafton to annandag jul is Thursday to Saturday,
    // the Sunday follows, and the office is closed on Monday.
    const TimeAxis axis{.today = QDate(2026, 12, 22), .todayX = 0, .dayWidth = 10, .width = 79};
    const auto shades = daysOff(axis, {{QDate(2026, 12, 28), u"Klämdag"_s}});
    EXPECT_EQ(shades, (QList<AxisStretch>{{20, 70, {}}}));
    EXPECT_EQ(daysOff(axis, {}), (QList<AxisStretch>{{20, 60, {}}}));
}

TEST(TimeAxisTest, EachZoomNamesWhatThereIsRoomFor)
{
    const TimeAxis axis = axisAt(kMonday);
    EXPECT_EQ(upperLine(axis, QueueZoom::Month).first(),
              (AxisStretch{-230, 80, u"October 2026"_s}));
    EXPECT_EQ(lowerLine(axis, QueueZoom::Month).first(), (AxisStretch{-50, 20, u"w 43"_s}));
    EXPECT_EQ(lowerLine(axis, QueueZoom::Week).size(), 60);
    EXPECT_EQ(lowerLine(axis, QueueZoom::Week).first(), (AxisStretch{0, 10, u"24"_s}));
    EXPECT_EQ(upperLine(axis, QueueZoom::Quarter).first().text, u"2026"_s);
    EXPECT_EQ(lowerLine(axis, QueueZoom::Quarter).size(), 3);
}

TEST(QueueBandTest, RunsFromDispatchToTheEndOfTheAwaitedDay)
{
    const QueueBand band = bandOf(aRow(), axisAt({2026, 11, 20}));
    EXPECT_EQ(band.parts, (QList<BandPart>{{Kind::Term, 50, 340}}));
    EXPECT_EQ(band.dueX, 340);
    EXPECT_FALSE(band.goesOnLeft || band.goesOnRight);
}

TEST(QueueBandTest, OnItsLastDayItReachesPastToday)
{
    const TimeAxis axis = axisAt(kMonday);
    const QueueBand band = bandOf(aRow(), axis);
    EXPECT_EQ(band.parts, (QList<BandPart>{{Kind::Term, 20, 310}}));
    EXPECT_GT(band.endX, axis.middleOf(kMonday));
    EXPECT_FALSE(isLate(aRow(), kMonday));
    EXPECT_TRUE(isLate(aRow(), kMonday.addDays(1)));
}

TEST(QueueBandTest, WhatComesOnTopStandsBehindTheTerm)
{
    QueueRow row = aRow();
    row.deadlineOn = QDate(2026, 11, 27);
    row.dueOn = QDate(2026, 12, 1);
    row.remindedOn = {QDate(2026, 11, 28), QDate(2026, 11, 30)};
    const QueueBand band = bandOf(row, axisAt({2026, 12, 3}));
    EXPECT_EQ(band.parts,
              (QList<BandPart>{{Kind::Term, 0, 210},
                               {Kind::Extension, 210, 250},
                               {Kind::Reminded, 250, 290},
                               {Kind::Late, 290, 305}}));
    EXPECT_EQ(band.reminders, (QList<double>{255, 275}));
    EXPECT_TRUE(band.goesOnLeft) << "it was sent before the picture begins";
}

TEST(QueueBandTest, AClockThatStandsStillIsHatchedAndNeverLate)
{
    QueueRow row = aRow();
    row.state = RequestState::Suspended;
    row.suspendedOn = QDate(2026, 11, 10);
    EXPECT_EQ(bandOf(row, axisAt({2026, 11, 20})).parts,
              (QList<BandPart>{{Kind::Term, 50, 200}, {Kind::Resting, 200, 340}}));
    const QDate afterwards(2026, 11, 30);
    EXPECT_EQ(bandOf(row, axisAt(afterwards)).parts,
              (QList<BandPart>{{Kind::Term, 0, 100}, {Kind::Resting, 100, 305}}));
    EXPECT_FALSE(isLate(row, afterwards));
}

TEST(QueueBandTest, WhatLiesBesideThePictureIsCutOff)
{
    QueueRow row = aRow();
    TimeAxis axis = axisAt(kMonday);
    axis.todayX = -500;
    const QueueBand before = bandOf(row, axis);
    EXPECT_TRUE(before.parts.isEmpty());
    EXPECT_TRUE(before.goesOnLeft);
    EXPECT_EQ(labelPlace(before, 80, 6, axis), (LabelPlace{15, false})) << "at the left edge";
    axis.todayX = 1500;
    const QueueBand after = bandOf(row, axis);
    EXPECT_TRUE(after.parts.isEmpty());
    EXPECT_TRUE(after.goesOnRight);
    EXPECT_EQ(labelPlace(after, 80, 6, axis), (LabelPlace{600 - 80 - 24, true}));
}

TEST(QueueBandTest, TheWordsStandBehindTheBandWhereThereIsRoom)
{
    const TimeAxis axis = axisAt(kMonday);
    const QueueBand band = bandOf(aRow(), axis);
    EXPECT_EQ(labelPlace(band, 100, 6, axis), (LabelPlace{316, false}));
    EXPECT_EQ(labelPlace(band, 284, 6, axis), (LabelPlace{316, false})) << "up to the edge";
    EXPECT_EQ(labelPlace(band, 285, 6, axis), (LabelPlace{6, true})) << "on the band";
    EXPECT_EQ(labelPlace(band, 900, 6, axis), (LabelPlace{6, true}));
}

TEST(QueueTimelineTest, ZoomKeepsTodayAndPanMovesThroughTime)
{
    QueueTimeline timeline(kMonday);
    timeline.setSize(500, 16);
    const double before = timeline.axis().todayX;
    timeline.zoomIn();
    EXPECT_EQ(timeline.zoom(), QueueZoom::Week);
    EXPECT_EQ(timeline.axis().todayX, before);
    timeline.zoomIn();
    EXPECT_EQ(timeline.zoom(), QueueZoom::Week) << "nothing is larger";
    timeline.step(1);
    EXPECT_NEAR(timeline.axis().todayX, before - timeline.axis().dayWidth, 0.001);
    timeline.pan(1e9);
    EXPECT_GT(timeline.axis().first(), kMonday);
    EXPECT_LT(timeline.axis().first(), QDate(2037, 12, 31)) << "not out of the world";
    timeline.goToToday();
    EXPECT_EQ(timeline.axis().todayX, before);
    EXPECT_FALSE(timeline.daysOff().isEmpty());
}

TEST(QueuePaintingTest, EveryPieceReadsInBlackAndWhite)
{
    QueueRow row = aRow();
    row.deadlineOn = QDate(2026, 11, 27);
    row.dueOn = QDate(2026, 12, 1);
    const TimeAxis axis = axisAt({2026, 12, 6});
    QImage image(600, 30, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintBand(painter, QRectF(0, 0, 600, 30), row, axis, {}, paperInks());
    painter.end();
    const auto greyAt = [&image](int x, int y) { return qGray(image.pixel(x, y)); };
    const int middle = 15;
    const int term = greyAt(100, middle);
    const int extension = greyAt(200, middle);
    const int reminded = greyAt(240, middle);
    EXPECT_GT(extension - term, 50) << "an extension is lighter than the term";
    EXPECT_GT(reminded - extension, 50) << "a reminder's time is only an outline";
    EXPECT_LT(greyAt(290, middle), 30) << "what is late is black …";
    EXPECT_GT(greyAt(290, 10), 200) << "… and thin";
    EXPECT_LT(greyAt(100, 10), 120) << "while the term is full";
}

TEST(QueuePaintingTest, TheQueueIsPrintedOnAsManyPagesAsItNeeds)
{
    QList<QueueRow> queue;
    for (int n = 1; n <= 120; ++n) {
        QueueRow row = aRow();
        row.request = StatementRequestId(n);
        row.patient = u"Åsa Öhman"_s;
        row.patientShown = PatientShown::Named;
        row.handler = StaffId(1 + n % 3);
        row.handlerName = u"Handläggare %1"_s.arg(n % 3);
        queue.append(row);
    }
    QueueModel model;
    model.show(queue, {2026, 12, 1});
    model.setOrder({.grouping = QueueGrouping::Handler});
    const QTemporaryDir folder;
    QPdfWriter paper(folder.filePath(u"queue.pdf"_s));
    paper.setPageOrientation(QPageLayout::Landscape);
    const int pages = paintQueue(paper, model, {.heading = u"Svarstider"_s, .closedDays = {}});
    EXPECT_GE(pages, 3);
    EXPECT_LE(pages, 6);
}

TEST(QueuePaintingTest, WordsKeepTheirContrastInBothThemes)
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const QueueInks inks = screenInks(palette);
        for (const RowTone tone :
             {RowTone::Plain, RowTone::Secondary, RowTone::Soon, RowTone::Late})
            EXPECT_GE(contrast(inkOf(inks, tone), inks.ground), 4.5);
        for (const QColor &shape : {inks.term, inks.extension, inks.late, inks.resting, inks.today})
            EXPECT_GE(contrast(shape, inks.ground), 3.0);
    }
}

} // namespace talan::ui
