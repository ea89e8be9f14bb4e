#include "ui/deadlines/queue_reminders.h"

#include <QCoreApplication>
#include <QHash>

#include "core/deadlines/statement_request_store.h"
#include "core/wording/date_words.h"
#include "core/wording/law_texts.h"
#include "ui/deadlines/queue_band.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

bool mayRemind(RequestState state)
{
    return rules::allowedActions(state).contains(RequestAction::Remind);
}

/// Why no reminder can be sent in that state.
QString whyNot(RequestState state)
{
    switch (state) {
    case RequestState::Suspended:
        return QCoreApplication::translate("QueueReminders", "The clock stands still");
    case RequestState::Exhausted:
        return QCoreApplication::translate("QueueReminders", "All three reminders are sent");
    case RequestState::Escalated:
        return QCoreApplication::translate("QueueReminders", "The office has decided how to go on");
    case RequestState::Draft:
    case RequestState::Sent:
    case RequestState::Unanswered:
    case RequestState::Answered:
    case RequestState::Forwarded:
    case RequestState::Withdrawn:
        return QCoreApplication::translate("QueueReminders", "Nothing is waited for any more");
    }
    Q_UNREACHABLE();
}

QString remarkOf(const QueueRow &row, QDate today)
{
    if (isLate(row, today))
        return distanceText(row.dueOn, today);
    return QCoreApplication::translate("QueueReminders", "Not late: answer by %1", "with a date")
        .arg(dayText(row.dueOn, today));
}

QDate newDateOf(const StatementRequest &request, int weeks, QDate today)
{
    const auto date = rules::deadline(today,
                                      {Term::Unit::Weeks, weeks},
                                      {.event = StartEvent::Sent,
                                       .changes = {},
                                       .rollsToWorkingDay = request.rolls,
                                       .closedDays = request.closedDays});
    return date ? date->due : QDate();
}

} // namespace

Result<QList<StatementRequest>> remindableRequests(storage::Database &database,
                                                   const QList<QueueRow> &rows)
{
    QList<StatementRequest> requests;
    const auto done = database.snapshot([&]() -> Result<> {
        const StatementRequestStore store(database);
        for (const QueueRow &row : rows) {
            if (!mayRemind(row.state))
                continue;
            const auto request = store.byId(row.request);
            if (request)
                requests.append(*request);
            else if (request.error().code != ErrorCode::NotFound)
                return request.error();
        }
        return {};
    });
    if (!done)
        return done.error();
    return requests;
}

QList<QueueReminder> queueReminders(const QList<QueueRow> &rows,
                                    const QList<StatementRequest> &requests,
                                    const OfficeSettings &settings,
                                    const StaffMember &sender,
                                    QDate today)
{
    QHash<StatementRequestId, const StatementRequest *> found;
    for (const StatementRequest &request : requests)
        found.insert(request.id, &request);
    QList<QueueReminder> reminders;
    for (const QueueRow &row : rows) {
        QueueReminder reminder{.row = row, .newDueOn = {}, .remark = {}};
        const StatementRequest *request = found.value(row.request);
        const bool isSealed = row.patientShown == PatientShown::Protected && !sender.seesProtected;
        if (isSealed) {
            reminder.remark = QCoreApplication::translate(
                "QueueReminders", "Protected identity: somebody with the right to it sends it");
        } else if (!request || !mayRemind(request->state())) {
            reminder.remark = whyNot(request ? request->state() : row.state);
        } else {
            reminder.number = static_cast<int>(request->reminders.size()) + 1;
            reminder.newDueOn = newDateOf(*request, settings.reminderWeeks, today);
            reminder.remark = remarkOf(row, today);
            reminder.isPossible = reminder.newDueOn.isValid();
            reminder.isChosen = reminder.isPossible && isLate(row, today);
        }
        reminders.append(reminder);
    }
    return reminders;
}

QList<BulkReminder>
bulkReminders(const QList<QueueReminder> &reminders, const QString &message, QDate today)
{
    QList<BulkReminder> chosen;
    for (const QueueReminder &reminder : reminders) {
        if (!reminder.isChosen)
            continue;
        chosen.append(
            {.caseId = reminder.row.caseId,
             .request = reminder.row.request,
             .reminder = {.sentOn = today, .newDueOn = reminder.newDueOn, .message = message}});
    }
    return chosen;
}

QString lawReference()
{
    return QCoreApplication::translate(
               "QueueReminders",
               "A care provider has to answer complaints promptly (%1) and to assist the "
               "patients’ advisory committee in its task (%2).",
               "text of a reminder, with two provisions of law")
        .arg(lawName(LawText::AnswerDuty), lawName(LawText::AssistDuty));
}

} // namespace talan::ui
