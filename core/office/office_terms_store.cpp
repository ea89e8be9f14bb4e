#include <algorithm>

#include "core/base/office_time.h"
#include "core/office/office_terms.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

/// The first terms of an office hold for everything that came in before it was founded here.
const QDateTime &sinceEver()
{
    static const QDateTime instant = startOfOfficeDay(QDate(1900, 1, 1));
    return instant;
}

OfficeTerms termsFrom(const Statement &row)
{
    return {.validFrom = row.instant(0),
            .confirmHours = static_cast<int>(row.number(1)),
            .firstContactDays = static_cast<int>(row.number(2)),
            .termWeeks = static_cast<int>(row.number(3)),
            .reminderWeeks = static_cast<int>(row.number(4)),
            .followUpDays = static_cast<int>(row.number(5)),
            .rollsToWorkingDay = row.yes(6),
            .contactRolls = row.yes(7),
            .followUpRolls = row.yes(8)};
}

/// Whether the terms are the same, whenever they began.
bool sayTheSame(OfficeTerms one, const OfficeTerms &other)
{
    one.validFrom = other.validFrom;
    return one == other;
}

} // namespace

TermHistory::TermHistory(QList<OfficeTerms> terms)
    : m_terms(std::move(terms))
{
    if (m_terms.isEmpty())
        m_terms.append(OfficeTerms{.validFrom = sinceEver()});
}

const OfficeTerms &TermHistory::at(const QDateTime &startedAt) const
{
    const auto after = std::ranges::upper_bound(m_terms, startedAt, {}, &OfficeTerms::validFrom);
    return after == m_terms.begin() ? m_terms.first() : *std::prev(after);
}

const OfficeTerms &TermHistory::on(QDate day) const
{
    return at(startOfOfficeDay(day));
}

OfficeTermsStore::OfficeTermsStore(storage::Database &database)
    : m_database(database)
{}

Result<TermHistory> OfficeTermsStore::history() const
{
    Statement rows(m_database, uR"(
        SELECT valid_from, confirm_hours, first_contact_days, term_weeks, reminder_weeks,
               follow_up_days, rolls, contact_rolls, follow_up_rolls
          FROM office_terms ORDER BY valid_from)"_s);
    if (const auto done = rows.exec(); !done)
        return done.error();
    QList<OfficeTerms> terms;
    while (rows.next())
        terms.append(termsFrom(rows));
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return TermHistory(terms);
}

Result<> OfficeTermsStore::add(const OfficeTerms &terms)
{
    Statement count(m_database, u"SELECT count(*) FROM office_terms"_s);
    if (const auto done = count.first(); !done)
        return done;
    const bool isFirst = count.number(0) == 0;
    const auto before = history();
    if (!before)
        return before.error();
    if (!isFirst && sayTheSame(terms, before->latest()))
        return {};
    Statement insert(m_database, uR"(
        INSERT INTO office_terms (valid_from, confirm_hours, first_contact_days, term_weeks,
                                  reminder_weeks, follow_up_days, rolls, contact_rolls,
                                  follow_up_rolls)
        VALUES (:valid_from, :confirm_hours, :first_contact_days, :term_weeks, :reminder_weeks,
                :follow_up_days, :rolls, :contact_rolls, :follow_up_rolls)
            ON CONFLICT (valid_from) DO UPDATE
            SET confirm_hours = excluded.confirm_hours,
                first_contact_days = excluded.first_contact_days,
                term_weeks = excluded.term_weeks, reminder_weeks = excluded.reminder_weeks,
                follow_up_days = excluded.follow_up_days, rolls = excluded.rolls,
                contact_rolls = excluded.contact_rolls,
                follow_up_rolls = excluded.follow_up_rolls)"_s);
    insert.bind(u":valid_from", isFirst ? sinceEver() : terms.validFrom)
        .bind(u":confirm_hours", terms.confirmHours)
        .bind(u":first_contact_days", terms.firstContactDays)
        .bind(u":term_weeks", terms.termWeeks)
        .bind(u":reminder_weeks", terms.reminderWeeks)
        .bind(u":follow_up_days", terms.followUpDays)
        .bind(u":rolls", terms.rollsToWorkingDay)
        .bind(u":contact_rolls", terms.contactRolls)
        .bind(u":follow_up_rolls", terms.followUpRolls);
    return insert.exec();
}

} // namespace talan
