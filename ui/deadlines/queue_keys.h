#pragma once

#include <QHash>
#include <QObject>

#include "ui/cases/case_moves.h"

class QAction;
class QMenu;

namespace talan::ui {

class QueueModel;
class QueueTable;

/// The keys that act on the work queue while it has the keyboard, and the menu that shows them. On
/// a request whose clock stands still the key of a call lets it run again.
class QueueKeys final : public QObject
{
    Q_OBJECT

public:
    QueueKeys(QueueTable &table, const QueueModel &model);

    /// Another key of the list, shown at the end of the menu.
    QAction *add(const QString &objectName, const QString &text, const QList<QKeySequence> &keys);

    /// What can be done with the current line; deletes itself when closed. Nothing without a line.
    QMenu *makeMenu();

signals:
    void openRequested();
    void moveRequested(talan::ui::CaseMove move);

private:
    QAction *makeAction(const QString &objectName, const QList<QKeySequence> &keys);
    void call();

    QueueTable &m_table;
    const QueueModel &m_model;
    QAction *m_open;
    QHash<CaseMove, QAction *> m_moves;
    QList<QAction *> m_others;
};

} // namespace talan::ui
