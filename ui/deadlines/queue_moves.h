#pragma once

#include <QObject>
#include <QPointer>

#include "core/deadlines/work_queue.h"
#include "ui/cases/case_actions.h"
#include "ui/cases/case_moves.h"

namespace talan::ui {

class CaseDialog;

/// What a line of the work queue has keys for.
inline constexpr std::array kQueueMoves{CaseMove::Remind,
                                        CaseMove::Extend,
                                        CaseMove::RegisterAnswer,
                                        CaseMove::Suspend,
                                        CaseMove::Resume,
                                        CaseMove::Escalate,
                                        CaseMove::Call};

/// What can be done with a request as it stands, the most wanted first.
QList<CaseMove> queueMoves(const QueueRow &row);

/// Acts on requests of the work queue: the dialogs are those of a case, about this one request even
/// where the case has several.
class QueueMoves final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`, which owns this.
    QueueMoves(Desk &desk, QWidget *window);

    /// Asks what has to be asked, or says why it cannot be done.
    void act(CaseMove move, const QueueRow &row);

private:
    void askAbout(CaseMove move, const QueueRow &row);
    void show(CaseMove move, const CaseContent &content);

    Desk &m_desk;
    QWidget *m_window;
    CaseActions *m_actions;
    QPointer<CaseDialog> m_open; ///< One at a time: a key pressed twice opens nothing twice.
    bool m_isReading = false;
};

} // namespace talan::ui
