#pragma once

#include "ui/cases/statement_writing_dialog.h"
#include "ui/kit/merge_talk.h"

namespace talan::ui {

class StatementChoice;

/// Rewrites a statement request that was kept as a draft, and sends it. Its clock starts the day it
/// is sent, not when it was written. Where somebody else has rewritten it meanwhile, both versions
/// are shown for a choice.
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
    struct Stored;
    using Words = std::function<QString(const Stored &)>;
    void showDraft();
    NewRequest shownDraft() const;
    Rewriting rewriting() const;
    void save();
    void store(Activity activity, const Rewriting &rewriting, const Words &words);
    void settle(Activity activity, const Rewriting &rewriting, const Words &words);
    void readAnew(Activity activity, const Rewriting &rewriting);
    MergeSteps stepsOf(const Rewriting &rewriting, const Words &words);
    QString said(const QString &words, const Stored &stored) const;

    StatementChoice *m_request;
    QMap<qint64, NewRequest> m_readAnew; ///< Drafts that others have rewritten, by request.
};

} // namespace talan::ui
