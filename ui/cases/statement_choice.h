#pragma once

#include <QWidget>

#include "core/deadlines/statement_request.h"

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

signals:
    void chosen();

private:
    QList<StatementRequest> m_requests;
    QComboBox *m_box = nullptr;
};

/// The open requests of a case, the earliest awaited date first.
QList<StatementRequest> openRequests(const QList<StatementRequest> &requests);

/// The date that is awaited now, or null where it cannot be computed.
QDate awaitedOn(const StatementRequest &request);

} // namespace talan::ui
