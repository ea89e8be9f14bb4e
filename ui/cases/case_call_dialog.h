#pragma once

#include "ui/cases/case_dialog.h"

class QCheckBox;
class QComboBox;

namespace talan::ui {

class InstantField;
struct FactEdit;
struct SavedFacts;

/// Notes a conversation with the complainant: the first contact, or a call.
class CaseCallDialog final : public CaseDialog
{
    Q_OBJECT

public:
    CaseCallDialog(Desk &desk, const CaseContent &content, QWidget *window);

protected:
    void submit() override;

private:
    InstantField *m_at;
    QCheckBox *m_isFirst = nullptr; ///< Only while the first contact has not been made.
    QPlainTextEdit *m_text;
};

/// Opens a closed case again, with the reason.
class CaseReopenDialog final : public CaseDialog
{
    Q_OBJECT

public:
    CaseReopenDialog(Desk &desk, const CaseContent &content, QWidget *window);

protected:
    void submit() override;

private:
    QPlainTextEdit *m_reason;
};

/// Chooses who handles a case.
class CaseHandlerDialog final : public CaseDialog
{
    Q_OBJECT

public:
    CaseHandlerDialog(Desk &desk, const CaseContent &content, QWidget *window);

protected:
    void submit() override;

private:
    void settle(const FactEdit &edit);
    QString said(const SavedFacts &saved) const;

    QComboBox *m_handler;
};

} // namespace talan::ui
