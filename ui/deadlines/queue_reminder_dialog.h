#pragma once

#include <QDialog>

#include "ui/deadlines/queue_reminders.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace talan::ui {

class Desk;
class MessageStrip;
class QueueReminderModel;
class QueueReminderTable;

/// Reminders for many requests, looked over before they are sent together and taken back together:
/// one line each, one text for all. Ctrl+Return sends them.
class QueueReminderDialog final : public QDialog
{
    Q_OBJECT

public:
    QueueReminderDialog(Desk &desk, const QList<QueueReminder> &reminders, QWidget *window);

    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *makeText();
    QWidget *makeButtons();
    void showChosen();
    void showCurrent();
    void send();
    void sent(const QList<EventId> &events);
    void setBusy(bool isBusy);

    Desk &m_desk;
    QueueReminderModel *m_model;
    QueueReminderTable *m_table;
    QLabel *m_summary;
    QLabel *m_current;
    QPlainTextEdit *m_message;
    MessageStrip *m_problem;
    QPushButton *m_send;
    bool m_isBusy = false;
};

/// Reads what is needed for reminders of `rows` and opens their preview over `window`.
void openReminderPreview(Desk &desk, const QList<QueueRow> &rows, QWidget *window);

} // namespace talan::ui
