#pragma once

#include <QDialog>
#include <QPointer>
#include <functional>

#include "ui/cases/case_content.h"
#include "ui/desk/desk.h"
#include "ui/kit/message_strip.h"

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace talan::ui {

/// A question about one case: a few fields, one button named after what it does, and a place where
/// it says calmly why something could not be done, with everything typed still there. Ctrl+Return
/// does it; Esc leaves, asking first if text was typed.
class CaseDialog : public QDialog
{
    Q_OBJECT

public:
    void reject() override;

    Desk &desk() const { return m_desk; }
    const CaseContent &content() const { return m_content; }
    const CaseFile &caseFile() const { return m_content.caseFile; }

signals:
    /// The case was changed.
    void saved(talan::CaseId id);

protected:
    CaseDialog(Desk &desk, const CaseContent &content, QWidget *window);

    /// The heading over the fields and the verb on the button that does it.
    void setWords(const QString &heading, const QString &verb);
    QFormLayout *form() const { return m_form; }
    QPushButton *acceptButton() const { return m_accept; }
    /// A second way to go on, beside the button that does it.
    QPushButton *addButton(const QString &verb, const QString &objectName);

    /// A text field with its label; what is typed there is asked about before it is thrown away.
    QPlainTextEdit *addText(const QString &label, const QString &objectName);
    /// The same where something is written already: watch it with watchTyped().
    QPlainTextEdit *addWrittenText(const QString &label, const QString &objectName);
    /// Counts a field as typed text for the question Esc asks.
    void watchTyped(const std::function<bool()> &hasTyped);

    /// Does it: checks the fields, then calls change() or say().
    virtual void submit() = 0;

    /// Says why it cannot be done as the fields stand, and puts the cursor there.
    void refuse(const QString &sentence, QWidget *field);

    /// Runs the change off the GUI thread; `answer(const T &)` gives the text for the status line.
    /// A failure is said in the dialog; an EditConflict goes to `settle` where there is one. The
    /// dialog then stays busy until it is finished or resume() is called.
    template <class Job, class Answer>
    void change(Activity activity, Job job, Answer answer, const std::function<void()> &settle = {})
    {
        setBusy(true);
        m_desk.change(this, std::move(job), [this, activity, answer, settle](const auto &result) {
            if (!result && settle && result.error().code == ErrorCode::EditConflict)
                return settle();
            setBusy(false);
            if (result)
                finish(answer(*result));
            else
                fail(activity, result.error());
        });
    }

    /// Back to the fields after `settle`, with everything typed still there.
    void resume();
    /// Says why it could not be done.
    void fail(Activity activity, const Error &error);
    /// It is done: says so in the status line and closes.
    void finish(const QString &words);

    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildColumn();
    void setBusy(bool isBusy);
    bool hasTyped() const;
    void makeDiscardStrip();

    Desk &m_desk;
    CaseContent m_content;
    QVBoxLayout *m_column;
    QLabel *m_heading;
    QFormLayout *m_form;
    MessageStrip *m_problem;
    MessageStrip *m_discard;
    QWidget *m_fields;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QHBoxLayout *m_buttons = nullptr;
    QList<QPushButton *> m_others; ///< Second ways to go on.
    QPointer<QWidget> m_lastFocus;
    QPointer<QWidget> m_focusBefore; ///< It was busy.
    QList<std::function<bool()>> m_typed;
    bool m_isBusy = false;
};

} // namespace talan::ui
