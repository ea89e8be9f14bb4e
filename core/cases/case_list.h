#pragma once

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/storage/database.h"

namespace talan {

enum class CaseColumn {
    Number,
    Received,
    Kind,
    Patient,
    Category,
    Unit,
    Handler,
    Status,
    NextStep,
    Due,
    Title,
};
inline constexpr std::array kAllCaseColumns{CaseColumn::Number,
                                            CaseColumn::Received,
                                            CaseColumn::Kind,
                                            CaseColumn::Patient,
                                            CaseColumn::Category,
                                            CaseColumn::Unit,
                                            CaseColumn::Handler,
                                            CaseColumn::Status,
                                            CaseColumn::NextStep,
                                            CaseColumn::Due,
                                            CaseColumn::Title};
QStringView storageKey(CaseColumn column);
std::optional<CaseColumn> caseColumnFromKey(QStringView key);

/// Which cases, in which order. Empty members do not filter.
struct CaseQuery
{
    std::optional<CaseStatus> status;
    bool onlyOpen = false;
    std::optional<CaseKind> kind;
    bool onlyOverdue = false;
    StaffId handler;
    bool withStandIns = false; ///< Also the cases of those whom `handler` stands in for today.
    QString category;          ///< Main or sub code; any of the case's problems.
    QString unit;              ///< Words of the unit's path.
    QDate receivedFrom;
    QDate receivedTo;
    QString search; ///< Words, all of which must begin a word of number, names, unit or text.
    CaseColumn sort = CaseColumn::Received;
    bool descending = true;
    int limit = 200;
    QString after; ///< The `next` of the page before; empty for the first.

    friend bool operator==(const CaseQuery &, const CaseQuery &) = default;
};

/// How the patient is shown to somebody who has not opened the case.
enum class PatientShown {
    Named,
    Unnamed, ///< Nothing known yet.
    Anonymous,
    Protected,
};

/// One line of a case list. It holds nothing that a protected person's list line must not show.
struct CaseRow
{
    CaseId id;
    QString number;
    CaseKind kind = CaseKind::Patient;
    CaseStatus status = CaseStatus::Registered;
    Channel channel = Channel::Phone;
    QDateTime receivedAt;
    QString title; ///< Empty for a protected person.
    PatientShown patientShown = PatientShown::Unnamed;
    QString patient;  ///< Only when Named.
    QString category; ///< Code of the first problem; may be empty.
    QString unit;     ///< Path of the first unit; may be empty, and is for a protected person.
    QString handler;  ///< Name; may be empty.
    bool isChild = false;
    std::optional<DueStep> next;
    QString ownStep;   ///< The words of the step, where `next` is one's own; empty for a protected
                       ///< person.
    int reminders = 0; ///< Of the open request with the earliest date.

    friend bool operator==(const CaseRow &, const CaseRow &) = default;
};

struct CasePage
{
    qint64 total = 0; ///< Of the whole query, not the page.
    QString next;     ///< Key of the next page; empty on the last.
    QList<CaseRow> rows;

    friend bool operator==(const CasePage &, const CasePage &) = default;
};

/// A page of the case list. Errors: InvalidInput for a page key that does not belong to the query.
Result<CasePage>
listCases(storage::Database &database, const CaseQuery &query, const QDateTime &now);

/// Open cases that stand at one of some steps, soonest first.
struct StepQuery
{
    QList<NextStep> steps = {};
    QDate dueFrom = {}; ///< Null: no limit; so for `dueTo`. Both included.
    QDate dueTo = {};
    StaffId handler = {}; ///< This person's cases and those of nobody; invalid: everybody's.
    QDate today = {}; ///< With it, also the cases of those whom `handler` stands in for that day.
    int limit = 50;
};
Result<CasePage> listCasesAtStep(storage::Database &database, const StepQuery &query);

/// One case as a list line. Error: NotFound.
Result<CaseRow> caseRow(storage::Database &database, CaseId id);

/// Earlier cases of the same person, newest first: by verified number, else by the same name (at
/// least two words). Without `seesProtected` cases of protected persons are left out of a search by
/// name.
Result<QList<CaseRow>> earlierCases(storage::Database &database,
                                    const QString &normalisedNumber,
                                    const QString &name,
                                    bool seesProtected);

} // namespace talan
