#include "ui/cases/case_time_line.h"

#include "tests/ui/cases/case_window.h"
#include "ui/cases/case_time_picture.h"

namespace talan::ui {
namespace {

using Band = TimeLine::Band;
using BandKind = TimeLine::Band::Kind;

class CaseTimeLineTest : public CaseWindowTest
{
protected:
    static QList<BandKind> kindsOf(const TimeLine::Lane &lane)
    {
        QList<BandKind> kinds;
        for (const Band &band : lane.bands)
            kinds << band.kind;
        return kinds;
    }
};

TEST_F(CaseTimeLineTest, GoesFromTheFirstDayToTheAwaitedOne)
{
    const CaseContent content = contentOf(caseWithRequest().id);
    const TimeLine line = timeLineOf(content, now());
    EXPECT_EQ(line.first(), QDate(2026, 11, 23));
    EXPECT_EQ(line.last(), QDate(2026, 12, 28));
    ASSERT_EQ(line.lanes.size(), 1);
    EXPECT_EQ(line.lanes.first().bands,
              (QList<Band>{{QDate(2026, 11, 26), QDate(2026, 12, 28), BandKind::Awaited, {}}}));
    EXPECT_EQ(timeLineOf(content, test::at(QDate(2027, 1, 4))).lanes.first().bands.last(),
              (Band{QDate(2026, 12, 28), QDate(2027, 1, 4), BandKind::Late, {}}));
}

TEST_F(CaseTimeLineTest, ShowsExtensionsLighterAndStoppedClocksHatched)
{
    const CaseFile caseFile = caseWithRequest();
    const Extension extension{.grantedOn = QDate(2026, 11, 26),
                              .until = QDate(2027, 1, 11),
                              .askedBy = u"Chefen"_s,
                              .reason = u"semester"_s};
    ASSERT_TRUE(extendRequest(office.work(now()), caseFile.id, {}, extension));
    const NewSuspension pause{.from = QDate(2026, 11, 26), .reason = u"samtycke"_s};
    ASSERT_TRUE(suspendRequest(office.work(now()), caseFile.id, {}, pause));
    const TimeLine line = timeLineOf(contentOf(caseFile.id), test::at(QDate(2026, 12, 3)));
    ASSERT_EQ(line.lanes.size(), 1);
    EXPECT_EQ(kindsOf(line.lanes.first()),
              (QList{BandKind::Awaited, BandKind::Extended, BandKind::Suspended}));
    EXPECT_EQ(line.lanes.first().bands.at(1),
              (Band{QDate(2026, 12, 28), QDate(2027, 1, 11), BandKind::Extended, u"semester"_s}));
    EXPECT_EQ(line.lanes.first().bands.at(2),
              (Band{QDate(2026, 11, 26), QDate(2026, 12, 3), BandKind::Suspended, u"samtycke"_s}));
    const auto awaited = std::ranges::count_if(line.marks, [](const TimeLine::Mark &mark) {
        return mark.lane == 0 && mark.kind == TimeLine::Kind::Due;
    });
    EXPECT_EQ(awaited, 0) << "nothing is awaited while the clock stands still";
}

TEST_F(CaseTimeLineTest, NotchesRemindersAndMarksTheChoice)
{
    const CaseFile caseFile = caseWithExhaustedRequest();
    const Escalation choice{.on = QDate(2026, 11, 26),
                            .choice = EscalationChoice::HeadOfCare,
                            .nextOn = QDate(2026, 12, 10),
                            .note = {}};
    ASSERT_TRUE(escalateRequest(office.work(now()), caseFile.id, {}, choice));
    const TimeLine line = timeLineOf(contentOf(caseFile.id), now());
    EXPECT_EQ(std::ranges::count(line.marks, TimeLine::Kind::Reminder, &TimeLine::Mark::kind), 3);
    EXPECT_EQ(std::ranges::count(line.marks, TimeLine::Kind::Choice, &TimeLine::Mark::kind), 1);
    EXPECT_EQ(line.last(), QDate(2026, 12, 10));
}

TEST_F(CaseTimeLineTest, GivesEveryRequestItsOwnLaneAndClock)
{
    const CaseFile caseFile = caseWithRequest();
    NewRequest second = toEken(caseFile);
    second.termWeeks = 2;
    ASSERT_TRUE(sendRequest(office.work(now()), caseFile.id, second, QDate(2026, 11, 26)));
    ASSERT_TRUE(draftRequest(office.work(now()), caseFile.id, second));
    const TimeLine line = timeLineOf(contentOf(caseFile.id), now());
    ASSERT_EQ(line.lanes.size(), 2) << "a draft has no clock";
    EXPECT_EQ(line.lanes.first().bands.first().to, QDate(2026, 12, 28));
    EXPECT_EQ(line.lanes.last().bands.first().to, QDate(2026, 12, 10));

    CaseTimePicture one;
    one.setTimeLine(timeLineOf(contentOf(caseWithRequest().id), now()));
    CaseTimePicture two;
    two.setTimeLine(line);
    EXPECT_GT(two.sizeHint().height(), one.sizeHint().height());
}

TEST_F(CaseTimeLineTest, ExplainsTheDateTheKeyboardIsOn)
{
    CaseTimePicture picture;
    picture.setTimeLine(timeLineOf(contentOf(caseWithRequest().id), now()));
    picture.resize(900, 60);
    picture.show();
    picture.activateWindow();
    picture.setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&] { return picture.hasFocus(); }));
    QTest::keyClick(&picture, Qt::Key_F1);
    auto *why = picture.findChild<QWidget *>(u"dateWhyPopup"_s);
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->accessibleDescription().contains(u"2026-12-24"_s));
    why->close();
    QTest::keyClick(&picture, Qt::Key_Left);
    EXPECT_TRUE(picture.accessibleDescription().contains(u"requested"_s))
        << picture.accessibleDescription().toStdString();
}

} // namespace
} // namespace talan::ui
