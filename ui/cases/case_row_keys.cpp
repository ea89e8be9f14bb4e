#include "ui/cases/case_row_keys.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMenu>

#include "ui/desk/desk.h"
#include "ui/kit/icons.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

CaseRowKeys::CaseRowKeys(Desk &desk,
                         QAbstractItemView &list,
                         std::function<const CaseRow *()> currentRow)
    : QObject(&list)
    , m_desk(desk)
    , m_list(list)
    , m_currentRow(std::move(currentRow))
    , m_actions(new CaseActions(desk, &list))
    , m_open(makeAction(u"openCase"_s, {Qt::Key_Return, Qt::Key_Enter}))
{
    m_open->setText(tr("Open"));
    connect(m_open, &QAction::triggered, this, &CaseRowKeys::openCurrent);
    connect(&list, &QAbstractItemView::doubleClicked, this, &CaseRowKeys::openCurrent);
    connect(m_actions, &CaseActions::done, this, &CaseRowKeys::done);
    for (const CaseMove move : kRowMoves) {
        auto *action = makeAction(moveName(move), {moveKey(move)});
        action->setIcon(icon(moveIcon(move)));
        connect(action, &QAction::triggered, this, [this, move] { act(move); });
        m_moves.insert(move, action);
    }
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (QMenu *menu = makeMenu())
            menu->popup(m_list.viewport()->mapToGlobal(place));
    });
}

QAction *CaseRowKeys::makeAction(const QString &objectName, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(&m_list);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    m_list.addAction(action);
    return action;
}

QAction *
CaseRowKeys::add(const QString &objectName, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = makeAction(objectName, keys);
    action->setText(text);
    m_others.append(action);
    return action;
}

void CaseRowKeys::openCurrent()
{
    if (const CaseRow *row = m_currentRow())
        emit openRequested(row->id);
}

void CaseRowKeys::act(CaseMove move)
{
    const CaseRow *row = m_currentRow();
    if (!row)
        return;
    if (rowMoves(*row, m_desk.clock().now()).contains(move))
        perform(move, row->id, *m_actions);
    else
        m_desk.say(notPossibleText(*row));
}

QMenu *CaseRowKeys::makeMenu()
{
    const CaseRow *row = m_currentRow();
    if (!row)
        return nullptr;
    auto *menu = new QMenu(&m_list);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_open);
    menu->addSeparator();
    for (const CaseMove move : rowMoves(*row, m_desk.clock().now())) {
        QAction *action = m_moves.value(move);
        action->setText(shortText(move, *row));
        menu->addAction(action);
    }
    menu->addSeparator();
    menu->addActions(m_others);
    return menu;
}

} // namespace talan::ui
