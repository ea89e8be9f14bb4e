#pragma once

#include <QTableView>

namespace talan::ui {

class QueueReminderModel;

/// The lines of the preview: Space ticks one, F2 or a double click changes its date, typed as in
/// any date field.
class QueueReminderTable final : public QTableView
{
    Q_OBJECT

public:
    QueueReminderTable(QueueReminderModel &model, QDate today, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    void keyboardSearch(const QString &) override {}

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    QueueReminderModel &m_model;
};

} // namespace talan::ui
