#pragma once

#include <QList>
#include <QString>

#include "core/deadlines/statements.h"
#include "core/deadlines/work_queue.h"
#include "core/office/office_settings.h"
#include "core/office/staff.h"

namespace talan::ui {

/// One of several reminders that are looked over before they are sent together.
struct QueueReminder
{
    QueueRow row;
    int number = 1; ///< 1..3: the one that would be sent.
    QDate newDueOn; ///< Null where none can be sent.
    QString remark; ///< How late it is, or why none can be sent.
    bool isPossible = false;
    bool isChosen = false;

    friend bool operator==(const QueueReminder &, const QueueReminder &) = default;
};

/// Reads the requests of `rows` that a reminder may be sent for. Those that are gone meanwhile are
/// left out.
Result<QList<StatementRequest>> remindableRequests(storage::Database &database,
                                                   const QList<QueueRow> &rows);

/// The reminders that would be sent today, one for each row: with the office's reminder term, as
/// the request itself is counted. Those that are late are chosen; of a protected person only who
/// may open the case sends one.
QList<QueueReminder> queueReminders(const QList<QueueRow> &rows,
                                    const QList<StatementRequest> &requests,
                                    const OfficeSettings &settings,
                                    const StaffMember &sender,
                                    QDate today);

/// The chosen ones as they are sent.
QList<BulkReminder>
bulkReminders(const QList<QueueReminder> &reminders, const QString &message, QDate today);

/// What every reminder may say about the law: where the provider's duties to answer and to assist
/// stand.
QString lawReference();

} // namespace talan::ui
