#pragma once

#include <QDateTime>
#include <QList>

#include "core/base/result.h"
#include "core/storage/database.h"

namespace talan {

/// The terms an office works by, from an instant on. All are custom, not law.
struct OfficeTerms
{
    QDateTime validFrom;
    int confirmHours = 24;
    int firstContactDays = 7;
    int termWeeks = 4;
    int reminderWeeks = 2;
    int followUpDays = 7;
    /// Which of them count by lag (1930:173) 2 §, which binds only terms that a statute sets.
    bool rollsToWorkingDay = true; ///< Statement requests and reminders.
    bool contactRolls = false;     ///< The first contact.
    bool followUpRolls = false;    ///< The office's own steps.

    friend bool operator==(const OfficeTerms &, const OfficeTerms &) = default;
};

/// All terms an office has had: a changed term never changes what was counted before.
class TermHistory
{
public:
    /// `terms` in order of validFrom; none at all counts as the standard terms since ever.
    explicit TermHistory(QList<OfficeTerms> terms = {});

    /// The terms that held when a clock started.
    const OfficeTerms &at(const QDateTime &startedAt) const;
    /// The same for a clock that starts on a day, whenever in it: the terms at its beginning, so
    /// that what was counted that day stays when they are changed in the afternoon.
    const OfficeTerms &on(QDate day) const;
    const OfficeTerms &latest() const { return m_terms.last(); }

    friend bool operator==(const TermHistory &, const TermHistory &) = default;

private:
    QList<OfficeTerms> m_terms; ///< Never empty.
};

class OfficeTermsStore
{
public:
    explicit OfficeTermsStore(storage::Database &database);

    Result<TermHistory> history() const;
    /// Adds the terms unless they are those that hold already. The first ones hold since ever.
    Result<> add(const OfficeTerms &terms);

private:
    storage::Database &m_database;
};

} // namespace talan
