#include "ui/deadlines/queue_keys.h"

#include <QAction>
#include <QMenu>

#include "ui/deadlines/queue_model.h"
#include "ui/deadlines/queue_moves.h"
#include "ui/deadlines/queue_table.h"
#include "ui/kit/icons.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// The letters of the whole program, except that a clock that stands still is let go by the key of
/// a call: its own letter cycles the grouping here.
QKeySequence keyOf(CaseMove move)
{
    return move == CaseMove::Resume ? QKeySequence() : moveKey(move);
}

/// "Note a call …": a statement is asked for when the first contact has been made.
QString menuText(CaseMove move)
{
    CaseFile contacted;
    contacted.firstContactAt = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    return moveText(move, contacted);
}

} // namespace

QueueKeys::QueueKeys(QueueTable &table, const QueueModel &model)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
    , m_open(makeAction(u"openCase"_s, {Qt::Key_Return, Qt::Key_Enter}))
{
    m_open->setText(tr("Open the case"));
    connect(m_open, &QAction::triggered, this, &QueueKeys::openRequested);
    connect(&table, &QAbstractItemView::doubleClicked, this, &QueueKeys::openRequested);
    for (const CaseMove move : kQueueMoves) {
        auto *action = makeAction(moveName(move), {keyOf(move)});
        action->setIcon(icon(moveIcon(move)));
        action->setText(menuText(move));
        connect(action, &QAction::triggered, this, [this, move] {
            if (move == CaseMove::Call)
                call();
            else
                emit moveRequested(move);
        });
        m_moves.insert(move, action);
    }
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (QMenu *menu = makeMenu())
            menu->popup(m_table.viewport()->mapToGlobal(place));
    });
}

QAction *QueueKeys::makeAction(const QString &objectName, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(&m_table);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    m_table.addAction(action);
    return action;
}

QAction *
QueueKeys::add(const QString &objectName, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = makeAction(objectName, keys);
    action->setText(text);
    m_others.append(action);
    return action;
}

void QueueKeys::call()
{
    const QueueRow *row = m_model.rowAt(m_table.currentIndex().row());
    const bool isResting = row && row->state == RequestState::Suspended;
    emit moveRequested(isResting ? CaseMove::Resume : CaseMove::Call);
}

QMenu *QueueKeys::makeMenu()
{
    const QueueRow *row = m_model.rowAt(m_table.currentIndex().row());
    if (!row)
        return nullptr;
    auto *menu = new QMenu(&m_table);
    menu->setObjectName(u"queueMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_open);
    menu->addSeparator();
    for (const CaseMove move : queueMoves(*row)) {
        // A call has no key on a line whose clock stands still.
        if (move != CaseMove::Call || row->state != RequestState::Suspended)
            menu->addAction(m_moves.value(move));
    }
    menu->addSeparator();
    menu->addActions(m_others);
    return menu;
}

} // namespace talan::ui
