#include "ui/cases/statement_draft_dialog.h"

#include <QFormLayout>
#include <QPushButton>

#include "ui/cases/case_story_entries.h"
#include "ui/cases/missing_consent.h"
#include "ui/cases/statement_choice.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

/// A draft as it is to be saved or sent.
struct StatementDraftDialog::Rewriting
{
    CaseFile base;
    StatementRequestId request;
    NewRequest read;                   ///< The draft as it was when the dialog opened.
    std::optional<NewRequest> written; ///< Nothing where the draft stays as it is.
    std::optional<Consent> consent;
    QDate sentOn; ///< Null: it stays a draft.

    /// Consent, what is written and the sending stand or fall together.
    Result<RequestChange> store(const Work &work) const
    {
        RequestChange stored;
        const auto keep = [&stored](Result<RequestChange> change) -> Result<> {
            if (!change)
                return change.error();
            stored = *std::move(change);
            return {};
        };
        const auto done = work.database.transaction([&]() -> Result<> {
            if (const auto noted = noteConsent(work, base, consent); !noted)
                return noted;
            if (written) {
                const DraftEdit edit{.base = read, .mine = *written};
                if (const auto kept = keep(changeDraft(work, base.id, request, edit)); !kept)
                    return kept;
            }
            return sentOn.isValid() ? keep(sendDraft(work, base.id, request, sentOn)) : Result<>();
        });
        if (!done)
            return done.error();
        return stored;
    }
};

StatementDraftDialog::StatementDraftDialog(Desk &desk, const CaseContent &content, QWidget *window)
    : StatementWritingDialog(desk, content, window)
    , m_request(new StatementChoice(
          requestsAllowing(content.requests, RequestAction::Send), desk.clock().today(), this))
{
    setWords(tr("The draft of a request"), tr("Send the request"));
    form()->addRow(tr("Care &provider:"), m_request);
    addWriting();
    QPushButton *saveButton = addButton(tr("Save the &draft"), u"saveDraft"_s);
    saveButton->setToolTip(tr("Keeps what is written here to be sent later. No clock starts."));
    connect(saveButton, &QPushButton::clicked, this, &StatementDraftDialog::save);
    connect(m_request, &StatementChoice::chosen, this, &StatementDraftDialog::showDraft);
    connect(this, &StatementDraftDialog::writingChanged, m_request, [this] {
        m_request->hold(isRewritten());
    });
    showDraft();
    acceptButton()->setFocus();
}

void StatementDraftDialog::showDraft()
{
    const StatementRequest &draft = m_request->current();
    setWritten(draft.termWeeks, draft.message);
    sayRecord(draft.unit);
}

StatementDraftDialog::Rewriting StatementDraftDialog::rewriting() const
{
    const StatementRequest &draft = m_request->current();
    return {.base = caseFile(),
            .request = draft.id,
            .read = asWritten(draft),
            .written = isRewritten() ? std::optional(written(draft.unit)) : std::nullopt,
            .consent = typedConsent(),
            .sentOn = {}};
}

void StatementDraftDialog::save()
{
    const Rewriting saving = rewriting();
    if (!saving.written && !saving.consent)
        return QDialog::reject();
    change(
        Activity::DraftingRequest,
        [saving](const Work &work) { return saving.store(work); },
        [this](const RequestChange &) {
            return tr("%1: the draft to %2 is saved", "case number, care provider")
                .arg(caseFile().number, unitName(m_request->current().unitPath));
        });
}

void StatementDraftDialog::submit()
{
    if (!maySend())
        return;
    Rewriting sending = rewriting();
    sending.sentOn = sentOn();
    change(
        Activity::SendingRequest,
        [sending](const Work &work) { return sending.store(work); },
        [this](const RequestChange &done) { return sentText(done); });
}

} // namespace talan::ui
