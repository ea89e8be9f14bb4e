#pragma once

#include <QWidget>

#include "core/deadlines/statement_request.h"
#include "core/office/office_settings.h"

class QComboBox;

namespace talan::ui {

/// Which of a case's statement requests is meant: a line of text where there is one, a choice where
/// there are several.
class StatementChoice final : public QWidget
{
    Q_OBJECT

public:
    /// At least one request; the one with the earliest date is chosen at the start.
    StatementChoice(const QList<StatementRequest> &requests,
                    QDate today,
                    QWidget *parent = nullptr);

    const StatementRequest &current() const;
    /// Keeps the choice as it is, while something that is not saved is written about it.
    void hold(bool isHeld);

signals:
    void chosen();

private:
    QList<StatementRequest> m_requests;
    QComboBox *m_box = nullptr;
};

/// The open requests of a case, the earliest awaited date first.
QList<StatementRequest> openRequests(const QList<StatementRequest> &requests);

/// The requests something may be done with as they stand, the earliest awaited date first.
QList<StatementRequest> requestsAllowing(const QList<StatementRequest> &requests,
                                         RequestAction action);

/// The date that is awaited now, or null where it cannot be computed or nothing is awaited.
QDate awaitedOn(const StatementRequest &request);

/// A request that would be sent on that day, counted as the office counts now.
StatementRequest asSentOn(QDate sentOn, int termWeeks, const OfficeSettings &settings);

} // namespace talan::ui
