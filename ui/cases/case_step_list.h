#pragma once

#include <QWidget>

#include "ui/cases/case_content.h"
#include "ui/desk/desk.h"
#include "ui/kit/merge_talk.h"

class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace talan::ui {

class CaseStepEditor;
class MessageStrip;

/// The steps somebody set for themselves in a case: those to do first, those done ticked and grey,
/// never gone. Space ticks off, Return changes. When the last one is ticked off and nothing else
/// runs, it asks for the next.
class CaseStepList final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseStepList(Desk &desk, QWidget *parent = nullptr);

    void setContent(const CaseContent &content);

    /// Opens the fields for a new step.
    void beginStep();
    bool hasTyped() const;

signals:
    /// Nothing is left to do, and the person wants to close the case.
    void closeCaseRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void makeQuestion();
    void fill();
    void fitList();
    void adaptLooks();
    void write(QListWidgetItem *item, const CaseStep &step) const;
    const CaseStep *stepOf(const QListWidgetItem *item) const;
    void takeTick(QListWidgetItem *item);
    void finish(const CaseStep &step);
    void change(const CaseStep &step);
    void save();
    struct SavedStep;
    static Result<SavedStep> storeStep(const Work &work, CaseId id, const StepEdit &edit);
    void store(const StepEdit &edit);
    void settle(const StepEdit &edit);
    MergeSteps stepsOf(const StepEdit &edit);
    void finishSaving(const SavedStep &saved);
    void failSaving(const Error &error);
    void leaveEditor();
    void explain(const QListWidgetItem *item);
    void askForNext();

    Desk &m_desk;
    CaseContent m_content;
    QToolButton *m_add;
    QListWidget *m_list;
    CaseStepEditor *m_editor;
    MessageStrip *m_question;
    bool m_isMeasured = false;  ///< The list has its width on screen.
    bool m_isFilling = false;   ///< The program is writing, not a person.
    bool m_isDismissed = false; ///< The question was hidden for as long as the case stands open.
};

} // namespace talan::ui
