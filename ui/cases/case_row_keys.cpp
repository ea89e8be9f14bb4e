#include "ui/cases/case_row_keys.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

#include "ui/cases/date_why_popup.h"
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
    , m_why(new QAction(&list))
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
    makeWhy();
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (QMenu *menu = makeMenu())
            menu->popup(m_list.viewport()->mapToGlobal(place));
    });
}

/// F1 belongs to the whole window, so the list has to take it before it becomes a shortcut.
void CaseRowKeys::makeWhy()
{
    m_why->setObjectName(u"whyDue"_s);
    m_why->setText(tr("Why this date") + u"\tF1"_s);
    connect(m_why, &QAction::triggered, this, [this] {
        explainCurrent(m_list.visualRect(m_list.currentIndex()));
    });
    m_list.installEventFilter(this);
    m_clicked.setSingleShot(true);
    connect(&m_clicked, &QTimer::timeout, this, [this] { explainCurrent(m_clickedPlace); });
    connect(&m_list, &QAbstractItemView::doubleClicked, &m_clicked, &QTimer::stop);
}

bool CaseRowKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != &m_list || !isKey)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const CaseRow *row = m_currentRow();
    if (key->key() != Qt::Key_F1 || !row || !row->next)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        m_why->trigger();
    event->accept();
    return true;
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
    else
        emit enteredElsewhere();
}

void CaseRowKeys::explainCurrent(const QRect &place)
{
    const CaseRow *row = m_currentRow();
    if (row && row->next)
        explainDue(m_desk, row->id, m_list.viewport(), place);
}

void CaseRowKeys::explainClicked(const QRect &place)
{
    m_clickedPlace = place;
    m_clicked.start(QApplication::doubleClickInterval());
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
    if (row->next)
        menu->addAction(m_why);
    menu->addActions(m_others);
    return menu;
}

} // namespace talan::ui
