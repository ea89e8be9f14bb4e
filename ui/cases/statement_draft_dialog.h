#pragma once

#include "ui/cases/statement_writing_dialog.h"

namespace talan::ui {

class StatementChoice;

/// Rewrites a statement request that was kept as a draft, and sends it. Its clock starts the day it
/// is sent, not when it was written.
class StatementDraftDialog final : public StatementWritingDialog
{
    Q_OBJECT

public:
    /// The case has at least one draft.
    StatementDraftDialog(Desk &desk, const CaseContent &content, QWidget *window);

protected:
    void submit() override;

private:
    struct Rewriting;
    void showDraft();
    Rewriting rewriting() const;
    void save();

    StatementChoice *m_request;
};

} // namespace talan::ui
