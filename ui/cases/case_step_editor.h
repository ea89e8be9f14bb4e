#pragma once

#include <QWidget>

#include "core/cases/case_steps.h"

class QLineEdit;
class QPushButton;

namespace talan::ui {

class DateField;
class Desk;
class MessageStrip;

/// A step of one's own as it is written: what, and by when. Return saves, Esc leaves.
class CaseStepEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseStepEditor(const Desk &desk, QWidget *parent = nullptr);

    /// Empty, for a new step a week ahead.
    void startNew(QDate today);
    void start(const CaseStep &step);
    /// What is written, on the step that is being changed or a new one.
    CaseStep step() const;
    /// The step as it was when its editing began.
    const CaseStep &base() const { return m_start; }
    bool hasTyped() const;

    void setBusy(bool isBusy);
    /// Says calmly why it could not be saved; what is written stays.
    void refuse(const QString &sentence);

signals:
    void saveRequested();
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void submit();
    void fill(const CaseStep &step);

    CaseStep m_start;
    QLineEdit *m_text;
    DateField *m_dueOn;
    QPushButton *m_save;
    QPushButton *m_cancel;
    MessageStrip *m_problem;
};

} // namespace talan::ui
