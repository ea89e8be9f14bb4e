#pragma once

#include <QDialog>

#include "ui/desk/desk.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace talan::ui {

class DateField;
class MessageStrip;

/// A question about a period of somebody's work: a few fields, one button named after what it does,
/// and a place where it says calmly why it could not be done. Ctrl+Return does it; Esc leaves.
class AbsenceForm : public QDialog
{
    Q_OBJECT

public:
    void reject() override;

protected:
    AbsenceForm(Desk &desk, QWidget *window);

    Desk &desk() const { return m_desk; }
    /// The heading over the fields and the verb on the button that does it.
    void setWords(const QString &heading, const QString &verb);

    QComboBox *addPerson(const QString &label, const QString &objectName);
    DateField *addDay(const QString &label, const QString &objectName);
    QLineEdit *addLine(const QString &label, const QString &objectName);
    /// Words over the whole width beneath the fields so far.
    QLabel *addWords(const QString &objectName);

    /// Adds the active staff to a choice, without one of them.
    void fillStaff(QComboBox *choice, StaffId without = {}) const;
    static StaffId chosenIn(const QComboBox *choice);
    static void choose(QComboBox *choice, StaffId id);

    /// Whether the person at this desk plans for others too.
    bool mayPlanForOthers() const;

    /// Does it: checks the fields, then calls change() or refuse().
    virtual void submit() = 0;

    /// Says why it cannot be done as the fields stand, and puts the cursor there.
    void refuse(const QString &sentence, QWidget *field = nullptr);
    /// Refuses unless both days are there, and the last is not before the first.
    bool hasPeriod(DateField *from, DateField *to);

    /// Runs the change off the GUI thread; `answer(const T &)` tells of it. A failure is said in
    /// the dialog, with everything typed still there.
    template <class Job, class Answer>
    void change(Job job, Answer answer)
    {
        setBusy(true);
        m_desk.change(this, std::move(job), [this, answer](const auto &result) {
            setBusy(false);
            if (!result)
                return fail(result.error());
            answer(*result);
            QDialog::accept();
        });
    }

    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setBusy(bool isBusy);
    void fail(const Error &error);
    void grow();

    Desk &m_desk;
    QLabel *m_heading;
    QWidget *m_fields;
    QFormLayout *m_form;
    MessageStrip *m_problem;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    bool m_isBusy = false;
};

} // namespace talan::ui
