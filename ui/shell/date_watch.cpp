#include "ui/shell/date_watch.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/office_time.h"
#include "core/deadlines/case_clocks.h"
#include "core/wording/date_words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// A window that is rebuilt, or a program started anew, is still the same morning.
constexpr qint64 kSameMorning = 10 * 60; // seconds

/// What a step waits for, as far as news goes.
enum class Matter {
    Confirmation,
    Contact,
    Answer,
    OwnStep,
};

Matter matterOf(NextStep step)
{
    switch (step) {
    case NextStep::Confirm:
        return Matter::Confirmation;
    case NextStep::FirstContact:
        return Matter::Contact;
    case NextStep::AwaitAnswer:
    case NextStep::Decide:
        return Matter::Answer;
    case NextStep::RequestStatement:
    case NextStep::SendDraft:
    case NextStep::Resume:
    case NextStep::ForwardAnswer:
    case NextStep::OwnStep:
    case NextStep::Close:
        return Matter::OwnStep;
    }
    Q_UNREACHABLE();
}

/// Whether the warning has come, and the date itself has not passed.
bool isNear(const WatchedDate &date, const QDateTime &now)
{
    return date.warnOn.isValid() && date.warnOn <= officeDate(now) && !date.due.isOverdue(now);
}

class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(talan::ui::NoticeWords)

public:
    static Notice of(const DateNews &news, QDate today);

private:
    static QStringList ofMorning(const DateNews::Morning &morning);
    static QString ofItem(const DateNews::Item &item, QDate today);
    static QString late(NextStep step);
    static QString near(NextStep step);
    static void count(QStringList &lines, int count, const QString &one, const QString &many);
};

void NoticeWords::count(QStringList &lines, int count, const QString &one, const QString &many)
{
    if (count > 0)
        lines.append(count == 1 ? one : many.arg(count));
}

QStringList NoticeWords::ofMorning(const DateNews::Morning &morning)
{
    QStringList lines;
    count(lines, morning.lateAnswers, tr("1 answer is late"), tr("%1 answers are late"));
    count(lines,
          morning.toConfirm,
          tr("1 case is to be confirmed today"),
          tr("%1 cases are to be confirmed today"));
    count(lines,
          morning.toContact,
          tr("1 first contact is to be made today"),
          tr("%1 first contacts are to be made today"));
    count(lines,
          morning.lateSteps,
          tr("1 step of the office’s own is late"),
          tr("%1 steps of the office’s own are late"));
    count(lines, morning.near, tr("1 date is near"), tr("%1 dates are near"));
    return lines;
}

QString NoticeWords::late(NextStep step)
{
    switch (matterOf(step)) {
    case Matter::Confirmation:
        return tr("%1 should have been confirmed by now", "a case");
    case Matter::Contact:
        return tr("%1: the first contact is late", "a case");
    case Matter::Answer:
        return tr("%1: the answer is late", "a case");
    case Matter::OwnStep:
        return tr("%1: the next step is late", "a case");
    }
    Q_UNREACHABLE();
}

QString NoticeWords::near(NextStep step)
{
    switch (matterOf(step)) {
    case Matter::Confirmation:
    case Matter::Contact:
        return tr("%1: first contact by %2", "a case, a date");
    case Matter::Answer:
        return tr("%1: an answer is due %2", "a case, a date");
    case Matter::OwnStep:
        return tr("%1: next step by %2", "a case, a date");
    }
    Q_UNREACHABLE();
}

QString NoticeWords::ofItem(const DateNews::Item &item, QDate today)
{
    const WatchedDate &date = item.date;
    const QString name =
        date.number.isEmpty() ? tr("A case", "one that is not named") : date.number;
    return item.kind == DateNews::Item::Kind::Late
               ? late(date.due.step).arg(name)
               : near(date.due.step).arg(name, dayText(date.due.on, today));
}

Notice NoticeWords::of(const DateNews &news, QDate today)
{
    constexpr qsizetype kMostNamed = 3;
    QStringList lines = news.morning ? ofMorning(*news.morning) : QStringList();
    if (news.items.size() <= kMostNamed) {
        for (const DateNews::Item &item : news.items)
            lines.append(ofItem(item, today));
    } else {
        const auto lateOnes = static_cast<int>(
            std::ranges::count(news.items, DateNews::Item::Kind::Late, &DateNews::Item::kind));
        const auto nearOnes = static_cast<int>(news.items.size()) - lateOnes;
        count(lines, lateOnes, tr("1 date has passed"), tr("%1 dates have passed"));
        count(lines, nearOnes, tr("1 date is near"), tr("%1 dates are near"));
    }
    const QString title = news.morning
                              ? tr("Today", "heading of a notification: how the day begins")
                              : tr("Dates", "heading of a notification");
    return {title, lines.join(u'\n')};
}

} // namespace

QList<WatchedDate> watchedDates(const QList<CaseRow> &rows, const OfficeSettings &settings)
{
    QList<WatchedDate> dates;
    for (const CaseRow &row : rows) {
        if (!row.next)
            continue;
        const bool isNamed = row.patientShown != PatientShown::Protected;
        dates.append({.caseId = row.id,
                      .number = isNamed ? row.number : QString(),
                      .due = *row.next,
                      .warnOn = rules::warnOn(*row.next, settings)});
    }
    return dates;
}

DateWatch::DateWatch(const QDateTime &lastLook)
    : m_lastLook(lastLook)
{}

DateNews DateWatch::look(const QList<WatchedDate> &dates, const QDateTime &now)
{
    m_dates = dates;
    const bool isFirst = !std::exchange(m_hasLooked, true);
    const qint64 away = m_lastLook.isValid() ? m_lastLook.secsTo(now) : kSameMorning + 1;
    DateNews news;
    if (isFirst && (away < 0 || away > kSameMorning)) {
        const DateNews::Morning counts = morning(now);
        if (!counts.isEmpty())
            news.morning = counts;
    } else {
        news.items = passed(now);
    }
    for (const DateNews::Item &item : std::as_const(news.items))
        m_told.insert({item.date.caseId, item.kind, item.date.due.step, item.date.due.on});
    m_lastLook = now;
    return news;
}

bool DateWatch::isDue(const QDateTime &now) const
{
    return m_hasLooked && !passed(now).isEmpty();
}

DateNews::Morning DateWatch::morning(const QDateTime &now) const
{
    const QDate today = officeDate(now);
    const QDate lookedOn = m_lastLook.isValid() ? officeDate(m_lastLook) : today.addDays(-1);
    DateNews::Morning counts;
    for (const WatchedDate &date : m_dates) {
        const bool isLate = date.due.isOverdue(now);
        switch (matterOf(date.due.step)) {
        case Matter::Confirmation:
            counts.toConfirm += date.due.on <= today ? 1 : 0;
            break;
        case Matter::Contact:
            counts.toContact += date.due.on <= today ? 1 : 0;
            break;
        case Matter::Answer:
            counts.lateAnswers += isLate ? 1 : 0;
            break;
        case Matter::OwnStep:
            counts.lateSteps += isLate ? 1 : 0;
            break;
        }
        counts.near += isNear(date, now) && date.warnOn > lookedOn ? 1 : 0;
    }
    return counts;
}

QList<DateNews::Item> DateWatch::passed(const QDateTime &now) const
{
    using Kind = DateNews::Item::Kind;
    const QDate lookedOn = officeDate(m_lastLook);
    QList<DateNews::Item> items;
    for (const WatchedDate &date : m_dates) {
        const bool isNewlyLate = date.due.isOverdue(now) && !date.due.isOverdue(m_lastLook);
        const bool isNewlyNear = isNear(date, now) && date.warnOn > lookedOn;
        if (!isNewlyLate && !isNewlyNear)
            continue;
        const DateNews::Item item{.kind = isNewlyLate ? Kind::Late : Kind::Near, .date = date};
        if (!m_told.contains({date.caseId, item.kind, date.due.step, date.due.on}))
            items.append(item);
    }
    return items;
}

Notice noticeOf(const DateNews &news, QDate today)
{
    return NoticeWords::of(news, today);
}

} // namespace talan::ui
