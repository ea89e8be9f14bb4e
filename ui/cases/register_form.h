#pragma once

#include <QPointer>
#include <QWidget>

#include "core/cases/draft_store.h"
#include "core/cases/registration.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace talan::ui {

class Desk;
class DraftKeeper;
class EarlierCasesPanel;
class MessageStrip;
class RegisterFields;
class RemainingPanel;

/// The form a new case is registered in: fields, earlier cases of the same person beside them, and
/// a draft on this machine that follows every keystroke. After a case was saved or thrown away the
/// form is empty again and may be shown once more.
class RegisterForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterForm(Desk &desk, QWidget *parent = nullptr);
    ~RegisterForm() override;

    /// Whether anything stands in the form that was not there when it opened.
    bool hasTyped() const;
    /// Shows a draft and goes on with it. What stood in the form stays as a draft of its own.
    void restore(const Draft &draft);
    QString draftId() const;
    /// Never a name: tabs are seen by people who pass by.
    QString tabTitle() const;

    /// Leaves the form: at once when nothing was typed, else after asking whether to throw it away.
    void cancel();

signals:
    void registered(const talan::CaseFile &caseFile);
    void openCaseRequested(talan::CaseId id);
    void closeRequested();
    /// What was thrown away has been taken back; whoever hid the form shows it again.
    void reopenRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class After {
        Close,
        NewCase,
    };

    void makePage();
    void makeBar();
    void listen();
    void adaptShape();
    void startNew();
    void takeNote();
    void save(After after);
    void finishSaving(const Result<Registered> &result, const NewCase &newCase, After after);
    void keepOnMachine(const NewCase &newCase, After after);
    void finishKeeping(const NewCase &newCase, After after);
    void startOver(const QString &words, After after);
    void tellRegisteredBefore(const QString &number);
    void setSaving(bool isSaving);
    QString savedText(const Registered &registered) const;
    void throwAway();

    Desk &m_desk;
    RegisterFields *m_fields;
    EarlierCasesPanel *m_earlier;
    RemainingPanel *m_remaining;
    DraftKeeper *m_keeper;
    QScrollArea *m_scroll;
    QWidget *m_side;
    QVBoxLayout *m_page;
    QVBoxLayout *m_sideColumn;
    QWidget *m_bar;
    MessageStrip *m_notice;
    QPushButton *m_save;
    QPushButton *m_saveAndNew;
    QPushButton *m_cancel;
    QLabel *m_state;
    QJsonObject m_untouched; ///< What an empty form holds.
    QPointer<QWidget>
        m_lastField;          ///< Where somebody was typing; hiding a page takes the focus away.
    bool m_isFilling = false; ///< The program is writing, not a person.
    bool m_isSaving = false;
    int m_shape = -1;
};

} // namespace talan::ui
