#include "core/wording/record_words.h"

#include <gtest/gtest.h>

#include "core/wording/language.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

class RecordWordsTest : public testing::Test
{
protected:
    RecordWordsTest() { useLanguage(Language::English); }

    /// Eight answers, of which six came in time, out of nine decided requests.
    static ProviderRecord aRecord()
    {
        ProviderRecord record;
        record.requests = 10;
        record.answered = 8;
        record.running = 2;
        record.medianDays = 24;
        record.p90Days = 41;
        record.inTime = 6;
        record.decided = 9;
        return record;
    }
};

} // namespace

TEST_F(RecordWordsTest, SaysHowLongItTakesAndHowOftenInTime)
{
    EXPECT_EQ(recordText(aRecord()),
              u"Usually answers in 24 days; 9 of 10 answers within 41 days; 67\u00a0% in time."_s);
}

TEST_F(RecordWordsTest, OneDayIsOneDay)
{
    ProviderRecord quick = aRecord();
    quick.medianDays = 1;
    EXPECT_TRUE(recordText(quick).startsWith(u"Usually answers in 1 day;"_s));
}

TEST_F(RecordWordsTest, FewAnswersAreNotCounted)
{
    ProviderRecord few = aRecord();
    few.answered = kFewestAnswers - 1;
    EXPECT_EQ(recordText(few), u"4 of 10 requests answered. Too few answers to count."_s);
    EXPECT_TRUE(shareInTimeText(few).isEmpty());
    few.answered = kFewestAnswers;
    EXPECT_FALSE(shareInTimeText(few).isEmpty());

    ProviderRecord one;
    one.requests = 1;
    EXPECT_EQ(recordText(one), u"One request, not answered. Too few answers to count."_s);
    one.answered = 1;
    EXPECT_EQ(recordText(one), u"One request, answered. Too few answers to count."_s);
}

TEST_F(RecordWordsTest, SaysThatNothingWasAsked)
{
    EXPECT_EQ(recordText({}), u"No request has been sent here."_s);
}
