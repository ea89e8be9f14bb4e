#pragma once

#include <QHash>
#include <QObject>
#include <QRect>
#include <QTimer>
#include <functional>

#include "ui/cases/case_row_moves.h"

class QAbstractItemView;
class QAction;
class QMenu;

namespace talan::ui {

class Desk;

/// The keys that act on the current line of a list of cases, and the menu that shows them: Enter
/// opens, B confirms … They work while the list has the keyboard, so that letters typed elsewhere
/// stay letters.
class CaseRowKeys final : public QObject
{
    Q_OBJECT

public:
    /// `currentRow` gives the line to act on, or nothing.
    CaseRowKeys(Desk &desk, QAbstractItemView &list, std::function<const CaseRow *()> currentRow);

    /// Does a move with the current line, or says why it is not possible.
    void act(CaseMove move);
    void openCurrent();
    /// Says why the date of the current line is the one it is; `place` is where the date stands.
    void explainCurrent(const QRect &place);
    /// The same after a click, unless it turns out to be the first of a double click.
    void explainClicked(const QRect &place);

    /// Another key of the list, shown at the end of the menu.
    QAction *add(const QString &objectName, const QString &text, const QList<QKeySequence> &keys);

    /// What can be done with the current line; deletes itself when closed. Nothing without a line.
    QMenu *makeMenu();

signals:
    void openRequested(talan::CaseId id);
    void enteredElsewhere();     ///< Enter on a line that is no case.
    void done(talan::CaseId id); ///< Something was changed about the case.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWhy();
    QAction *makeAction(const QString &objectName, const QList<QKeySequence> &keys);

    Desk &m_desk;
    QAbstractItemView &m_list;
    std::function<const CaseRow *()> m_currentRow;
    CaseActions *m_actions;
    QAction *m_open;
    QAction *m_why;
    QTimer m_clicked;
    QRect m_clickedPlace;
    QHash<CaseMove, QAction *> m_moves;
    QList<QAction *> m_others;
};

} // namespace talan::ui
