#include "core/wording/record_words.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace talan {

namespace {

QString daysText(int days)
{
    return days == 1 ? QCoreApplication::translate("RecordWords", "1 day")
                     : QCoreApplication::translate("RecordWords", "%1 days").arg(days);
}

/// What is said of a provider with too few answers to count.
QString fewAnswersText(const ProviderRecord &record)
{
    const QString tooFew = QCoreApplication::translate("RecordWords", "Too few answers to count.");
    if (record.requests == 1)
        return (record.answered == 1
                    ? QCoreApplication::translate("RecordWords", "One request, answered. %1")
                    : QCoreApplication::translate("RecordWords", "One request, not answered. %1"))
            .arg(tooFew);
    return QCoreApplication::translate(
               "RecordWords", "%1 of %2 requests answered. %3", "the last is a sentence")
        .arg(record.answered)
        .arg(record.requests)
        .arg(tooFew);
}

} // namespace

QString shareInTimeText(const ProviderRecord &record)
{
    if (record.answered < kFewestAnswers || record.decided == 0)
        return {};
    const int percent = static_cast<int>(std::lround(100.0 * record.inTime / record.decided));
    return QString::number(percent) + u"\u00a0%"_s; // a space that never ends a line
}

QString recordText(const ProviderRecord &record)
{
    if (record.requests == 0)
        return QCoreApplication::translate("RecordWords", "No request has been sent here.");
    if (record.answered < kFewestAnswers || !record.medianDays || !record.p90Days)
        return fewAnswersText(record);
    return QCoreApplication::translate(
               "RecordWords",
               "Usually answers in %1; 9 of 10 answers within %2; %3 in time.",
               "two numbers of days and a share")
        .arg(daysText(*record.medianDays), daysText(*record.p90Days), shareInTimeText(record));
}

} // namespace talan
