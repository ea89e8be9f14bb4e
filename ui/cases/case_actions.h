#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

#include "ui/cases/case_content.h"
#include "ui/desk/desk.h"

class QWidget;

namespace talan::ui {

class CaseDialog;

/// What staff do with a case by a key or a button, from any view: asks what has to be asked in a
/// dialog, does it, and says the result in the status line with a way to take it back.
class CaseActions final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`, which owns this.
    CaseActions(Desk &desk, QWidget *window);

    /// At once, without asking: it can be taken back.
    void confirm(CaseId id);
    /// The first contact if it has not been made yet, else a call.
    void logCall(CaseId id);
    void requestStatement(CaseId id);
    void sendDraft(CaseId id);
    void extend(CaseId id);
    void suspend(CaseId id);
    void resume(CaseId id);
    void remind(CaseId id);
    /// Three reminders have had no answer: how does the office go on?
    void escalate(CaseId id);
    void registerAnswer(CaseId id);
    void forward(CaseId id);
    void withdraw(CaseId id);
    void close(CaseId id);
    void reopen(CaseId id);
    void assignHandler(CaseId id);
    /// Ticks off the step that is to be done first; at once, for it can be taken back.
    void finishStep(CaseId id);

signals:
    /// Something was done with the case.
    void done(talan::CaseId id);

private:
    using MakeDialog = std::function<CaseDialog *(const CaseContent &content)>;
    void ask(CaseId id, MakeDialog make);
    void askAbout(CaseId id, RequestAction action, Activity activity, MakeDialog make);
    template <class Dialog>
    void askAbout(CaseId id, RequestAction action, Activity activity)
    {
        askAbout(id, action, activity, [this](const CaseContent &content) {
            return new Dialog(m_desk, content, dialogParent());
        });
    }
    QWidget *dialogParent() const;
    void show(const CaseContent &content, const MakeDialog &make);

    Desk &m_desk;
    QWidget *m_window;
    QPointer<CaseDialog> m_open; ///< One at a time: a key pressed twice opens nothing twice.
    bool m_isReading = false;
};

/// Takes back this person's last change of the case and says so, with a way to do it again.
void undoLastChange(Desk &desk, CaseId id);
void redoLastChange(Desk &desk, CaseId id);

/// For Desk::say(): undoLastChange() for later. The desk has to outlive it.
std::function<void()> undoOf(Desk &desk, CaseId id);

/// Says which step was ticked off; in the case of a protected person only that one was.
QString stepDoneText(const CaseFile &caseFile, const QString &step);

} // namespace talan::ui
