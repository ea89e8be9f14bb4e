#include "core/wording/error_text.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

constexpr int kLastCode = static_cast<int>(ErrorCode::StorageFailed);
constexpr int kLastActivity = static_cast<int>(Activity::ComputingDate);

QString sentence(Activity activity, ErrorCode code, const QString &subject = {})
{
    return errorText(activity, {code, u"detail for the log"_s, subject}).sentence();
}

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

bool isFileTrouble(ErrorCode code)
{
    return code >= ErrorCode::FileMissing;
}

} // namespace

TEST(ErrorText, EveryFailureOfEveryActivityIsToldInPlainWords)
{
    for (int activity = 0; activity <= kLastActivity; ++activity) {
        for (int code = 0; code <= kLastCode; ++code) {
            const Error error{static_cast<ErrorCode>(code), u"detail for the log"_s, {}};
            const ErrorText text = errorText(static_cast<Activity>(activity), error);
            EXPECT_FALSE(text.whatHappened.isEmpty());
            EXPECT_FALSE(text.whatToDo.isEmpty());
            EXPECT_FALSE(text.sentence().contains(u'%')) << text.sentence().toStdString();
            EXPECT_FALSE(text.sentence().contains(u'!'));
            EXPECT_FALSE(text.sentence().contains(u"detail"_s));
            EXPECT_FALSE(hasDigit(text.sentence())) << text.sentence().toStdString();
            EXPECT_FALSE(text.sentence().contains(u'_')) << text.sentence().toStdString();
        }
    }
}

TEST(ErrorText, NoTwoCodesReadTheSame)
{
    QStringList seen;
    for (int code = 0; code <= kLastCode; ++code) {
        const QString text = sentence(Activity::SavingCase, static_cast<ErrorCode>(code));
        EXPECT_FALSE(seen.contains(text)) << text.toStdString();
        seen.append(text);
    }
}

TEST(ErrorText, NoTwoActivitiesReadTheSame)
{
    QStringList seen;
    for (int activity = 0; activity <= kLastActivity; ++activity) {
        const Error busy{ErrorCode::FileBusy, {}, {}};
        const QString text = errorText(static_cast<Activity>(activity), busy).whatHappened;
        EXPECT_FALSE(seen.contains(text)) << text.toStdString();
        seen.append(text);
    }
}

TEST(ErrorText, TroubleWithTheFileSaysThatNothingWasChanged)
{
    for (int code = 0; code <= kLastCode; ++code) {
        if (!isFileTrouble(static_cast<ErrorCode>(code)))
            continue;
        const Error error{static_cast<ErrorCode>(code), {}, {}};
        EXPECT_EQ(errorText(Activity::OpeningFile, error).whatWasKept, u"Nothing was changed."_s);
        EXPECT_TRUE(errorText(Activity::SavingCase, error).whatWasKept.contains(u"still there"_s));
    }
}

TEST(ErrorText, TheMemberThatIsWrongIsNamed)
{
    for (const ErrorCode code : {ErrorCode::InvalidInput,
                                 ErrorCode::UnknownMember,
                                 ErrorCode::MissingField,
                                 ErrorCode::UnknownValue,
                                 ErrorCode::InvalidDate,
                                 ErrorCode::DateInFuture,
                                 ErrorCode::TextTooLong,
                                 ErrorCode::UnreadableNumber,
                                 ErrorCode::NotFound,
                                 ErrorCode::AlreadyDone,
                                 ErrorCode::BeforeItsCause,
                                 ErrorCode::EditConflict})
        EXPECT_TRUE(sentence(Activity::ReadingInput, code, u"problems[1].code"_s)
                        .contains(u"“problems[1].code”"_s));
}

TEST(ErrorText, TheThreePartsReadAsOneText)
{
    EXPECT_EQ(
        sentence(Activity::SavingCase, ErrorCode::FileBusy),
        u"The case could not be saved: somebody else is writing to the file and did not finish in "
        u"time. "
        u"Nothing in the file was changed, and what you wrote is still there. Wait a moment and try again."_s);
    EXPECT_EQ(
        (ErrorText{.whatHappened = u"A."_s, .whatWasKept = {}, .whatToDo = u"B."_s}).sentence(),
        u"A. B."_s);
}
