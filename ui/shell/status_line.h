#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace talan::ui {

class ElidedLabel;

/// The line at the bottom: what happened last and how to take it back, what is overdue, and whether
/// the file is there.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Says what happened; `undo` may be empty.
    void say(const QString &text, std::function<void()> undo);
    bool canUndo() const { return static_cast<bool>(m_undo); }
    /// Takes back what was said last, once.
    void undo();

    void setOverdue(int count);
    void setConnected(bool connected);
    /// Who else has the office open, one line each; said with the connection.
    void setColleagues(const QStringList &colleagues);

signals:
    void overdueRequested();

private:
    void sayConnection();

    ElidedLabel *m_said;
    QPushButton *m_undoButton;
    QPushButton *m_overdue;
    QLabel *m_connection;
    std::function<void()> m_undo;
    bool m_isConnected = true;
    QStringList m_colleagues;
};

} // namespace talan::ui
