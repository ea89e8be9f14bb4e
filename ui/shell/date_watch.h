#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>
#include <set>
#include <tuple>

#include "core/cases/case_list.h"
#include "core/office/office_settings.h"

namespace talan::ui {

/// The next date of a case, as the watch over dates needs it: nothing of a person.
struct WatchedDate
{
    CaseId caseId;
    QString number; ///< Empty for a case that is not to be named.
    DueStep due;
    QDate warnOn; ///< From this day on the date is near; null: no warning.

    friend bool operator==(const WatchedDate &, const WatchedDate &) = default;
};

/// The lines of a list as dates to watch. Cases of protected persons keep their number to
/// themselves.
QList<WatchedDate> watchedDates(const QList<CaseRow> &rows, const OfficeSettings &settings);

/// What there is to tell about dates.
struct DateNews
{
    /// How the day begins.
    struct Morning
    {
        int lateAnswers = 0;
        int toConfirm = 0; ///< Today at the latest, or late already.
        int toContact = 0; ///< The same for the first contact.
        int lateSteps = 0; ///< Steps of the office's own.
        int near = 0;      ///< Whose warning has come since the program was last in use.

        bool isEmpty() const { return *this == Morning(); }
        friend bool operator==(const Morning &, const Morning &) = default;
    };
    /// One date that has passed, or come near, while the program runs.
    struct Item
    {
        enum class Kind {
            Late,
            Near,
        };
        Kind kind = Kind::Late;
        WatchedDate date;

        friend bool operator==(const Item &, const Item &) = default;
    };

    std::optional<Morning> morning;
    QList<Item> items;

    bool isEmpty() const { return !morning && items.isEmpty(); }
};

/// Decides what is told about dates, and when: at the first look the counts of the day, then every
/// date once when it passes and once when it comes near. Nothing is told twice, nor what was over
/// before the program looked.
class DateWatch
{
public:
    /// `lastLook` is when the program last looked, on an earlier run; null: never. A run that
    /// follows within minutes has no morning of its own.
    explicit DateWatch(const QDateTime &lastLook = {});

    /// What is new in these dates, which take the place of those before.
    DateNews look(const QList<WatchedDate> &dates, const QDateTime &now);

    /// Whether a look would find something new by the clock alone.
    bool isDue(const QDateTime &now) const;

private:
    using Told = std::tuple<CaseId, DateNews::Item::Kind, NextStep, QDate>;

    DateNews::Morning morning(const QDateTime &now) const;
    QList<DateNews::Item> passed(const QDateTime &now) const;

    QDateTime m_lastLook;
    bool m_hasLooked = false;
    QList<WatchedDate> m_dates;
    std::set<Told> m_told;
};

/// News in words for a notification: counts, case numbers and dates, never a name.
struct Notice
{
    QString title;
    QString text;
};
Notice noticeOf(const DateNews &news, QDate today);

} // namespace talan::ui
