#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/cases/case_list.h"
#include "core/deadlines/statement_request.h"
#include "core/providers/care_unit.h"
#include "core/storage/database.h"

namespace talan {

/// How a care provider has answered statement requests: one unit, or a clinic, administration or
/// body with everything below it. Withdrawn requests and drafts count nowhere.
struct ProviderRecord
{
    CareUnitId unit;
    int requests = 0;
    int answered = 0;
    int running = 0;
    std::optional<int> medianDays =
        {}; ///< From dispatch to answer, lower median; nothing without answers.
    std::optional<int> p90Days = {}; ///< 90th percentile by nearest rank.
    int inTime = 0;                  ///< Answered by the deadline (term, extensions, suspensions).
    int decided = 0;   ///< Answered, or the deadline has passed: what `inTime` is a share of.
    int extended = 0;  ///< Requests with at least one extension.
    int reminders = 0; ///< Reminders sent, all together.

    friend bool operator==(const ProviderRecord &, const ProviderRecord &) = default;
};

/// With fewer answers than this a share or a percentile says nothing about a provider.
inline constexpr int kFewestAnswers = 5;

/// The record of one unit and all below it. `since` limits it to requests sent from that day; null:
/// all.
Result<ProviderRecord>
providerRecord(storage::Database &database, CareUnitId unit, QDate today, QDate since = {});

/// The record of every unit that has had a request, itself or below it, in the order of the tree.
Result<QList<ProviderRecord>>
providerRecords(storage::Database &database, QDate today, QDate since = {});

/// A running request as the record of its provider lists it.
struct ProviderRequest
{
    StatementRequestId request;
    CaseRow row; ///< The case's line.
    QString unitPath;
    RequestState state = RequestState::Sent;
    QDate sentOn;
    QDate dueOn;
    int reminders = 0;

    friend bool operator==(const ProviderRequest &, const ProviderRequest &) = default;
};

struct ProviderRequests
{
    QList<ProviderRequest> rows; ///< The one awaited first at the top; at most kMostRows.
    /// Of protected persons, among the first of them: counted only, for a line under a unit would
    /// tell where they are patients.
    int unnamed = 0;
    int total = 0; ///< All running requests.

    static constexpr int kMostRows = 100;

    friend bool operator==(const ProviderRequests &, const ProviderRequests &) = default;
};

/// The running requests to a unit and all below it.
Result<ProviderRequests> runningRequests(storage::Database &database, CareUnitId unit);

} // namespace talan
