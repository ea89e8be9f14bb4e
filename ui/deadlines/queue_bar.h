#pragma once

#include <QWidget>

#include "ui/deadlines/queue_axis.h"
#include "ui/deadlines/queue_lines.h"

class QComboBox;
class QRadioButton;
class QToolButton;

namespace talan::ui {

/// What stands over the work queue: whose requests, in which groups, how much time, and what can be
/// done with all that are selected.
class QueueBar final : public QWidget
{
    Q_OBJECT

public:
    explicit QueueBar(QWidget *parent = nullptr);

    bool isEverybodys() const;
    void setEverybodys(bool isEverybodys);
    void showGrouping(QueueGrouping grouping);
    void showZoom(QueueZoom zoom);
    /// How many requests the button for reminders would take.
    void showSelected(int selected);
    QToolButton *columnButton() const { return m_columns; }

signals:
    void whoseChosen();
    void groupingChosen(talan::ui::QueueGrouping grouping);
    void zoomChosen(talan::ui::QueueZoom zoom);
    void stepRequested(int steps); ///< Through time: 1 is later, -1 earlier.
    void todayRequested();
    void remindRequested();
    void printRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &objectName, const QString &text, const QString &tip);
    void addWhose();
    void addChoices();
    void addTime();
    void addDeeds();
    void adaptSizes();

    QRadioButton *m_mine = nullptr;
    QRadioButton *m_everybodys = nullptr;
    QComboBox *m_grouping = nullptr;
    QComboBox *m_zoom = nullptr;
    QToolButton *m_remind = nullptr;
    QToolButton *m_columns = nullptr;
    QToolButton *m_print = nullptr;
};

} // namespace talan::ui
