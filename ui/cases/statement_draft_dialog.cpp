#include "ui/cases/statement_draft_dialog.h"

#include <QFormLayout>
#include <QPushButton>

#include "ui/cases/case_story_entries.h"
#include "ui/cases/fact_saving.h"
#include "ui/cases/merge_fields.h"
#include "ui/cases/missing_consent.h"
#include "ui/cases/statement_choice.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

/// A draft as it is to be saved or sent.
struct StatementDraftDialog::Rewriting
{
    CaseFile base;
    StatementRequestId request;
    NewRequest read;                  ///< The draft as it was when the dialog opened.
    std::optional<DraftEdit> written; ///< Nothing where the draft stays as it is.
    std::optional<Consent> consent;
    QDate sentOn; ///< Null: it stays a draft.

    Result<Stored> store(const Work &work) const;
    Result<> requireAsRead(storage::Database &database) const;
};

/// … as it is stored, and the case's journal, to say whose changes it met.
struct StatementDraftDialog::Stored
{
    RequestChange change;
    QList<Event> events;
};

/// Nobody sends words they have not seen.
Result<> StatementDraftDialog::Rewriting::requireAsRead(storage::Database &database) const
{
    const auto now = draftConflict(database, request, {.base = read, .mine = read});
    if (!now)
        return now.error();
    if (now->theirs == read)
        return {};
    return Error{ErrorCode::EditConflict, u"rewritten since it was read"_s, u"message"_s};
}

/// Consent, what is written and the sending stand or fall together.
Result<StatementDraftDialog::Stored> StatementDraftDialog::Rewriting::store(const Work &work) const
{
    Stored stored;
    const auto keep = [&stored](Result<RequestChange> change) -> Result<> {
        if (!change)
            return change.error();
        stored.change = *std::move(change);
        return {};
    };
    const auto done = work.database.transaction([&]() -> Result<> {
        if (sentOn.isValid() && !written) {
            if (const auto same = requireAsRead(work.database); !same)
                return same;
        }
        if (const auto noted = noteConsent(work, base, consent); !noted)
            return noted;
        if (written) {
            if (const auto kept = keep(changeDraft(work, base.id, request, *written)); !kept)
                return kept;
        }
        const auto events = Journal(work.database).ofCase(base.id);
        if (!events)
            return events.error();
        stored.events = *events;
        return sentOn.isValid() ? keep(sendDraft(work, base.id, request, sentOn)) : Result<>();
    });
    if (!done)
        return done.error();
    return stored;
}

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
    const NewRequest draft = shownDraft();
    setWritten(draft.termWeeks, draft.message);
    sayRecord(draft.unit);
}

NewRequest StatementDraftDialog::shownDraft() const
{
    const StatementRequest &draft = m_request->current();
    return m_readAnew.value(draft.id.value(), asWritten(draft));
}

StatementDraftDialog::Rewriting StatementDraftDialog::rewriting() const
{
    const NewRequest draft = shownDraft();
    return {.base = caseFile(),
            .request = m_request->current().id,
            .read = draft,
            .written = isRewritten()
                           ? std::optional(DraftEdit{.base = draft, .mine = written(draft.unit)})
                           : std::nullopt,
            .consent = typedConsent(),
            .sentOn = {}};
}

void StatementDraftDialog::save()
{
    const Rewriting saving = rewriting();
    if (!saving.written && !saving.consent)
        return CaseDialog::reject();
    store(Activity::DraftingRequest, saving, [this](const Stored &) {
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
    store(Activity::SendingRequest, sending, [this](const Stored &stored) {
        return sentText(stored.change);
    });
}

void StatementDraftDialog::store(Activity activity, const Rewriting &rewriting, const Words &words)
{
    change(
        activity,
        [rewriting](const Work &work) { return rewriting.store(work); },
        [this, words](const Stored &stored) { return said(words(stored), stored); },
        [this, activity, rewriting, words] {
            if (rewriting.written)
                settle(activity, rewriting, words);
            else
                readAnew(activity, rewriting);
        });
}

/// Shows the draft as somebody else has rewritten it; sending it takes another press.
void StatementDraftDialog::readAnew(Activity activity, const Rewriting &rewriting)
{
    desk().read(
        this,
        [rewriting](storage::Database &database) {
            return draftConflict(
                database, rewriting.request, {.base = rewriting.read, .mine = rewriting.read});
        },
        [this, activity, request = rewriting.request](const Result<DraftConflict> &conflict) {
            resume();
            if (!conflict)
                return fail(activity, conflict.error());
            m_readAnew.insert(request.value(), conflict->theirs);
            showDraft();
            refuse(tr("Somebody else has rewritten this draft. Here it stands as it is now: read "
                      "it, and send it then."),
                   nullptr);
        });
}

/// What the save met of others is said in the same line.
QString StatementDraftDialog::said(const QString &words, const Stored &stored) const
{
    return withMet(words, stored.events, desk().staff().id);
}

/// Two have rewritten the same: the dialog waits, with everything typed, until somebody has chosen.
void StatementDraftDialog::settle(Activity activity, const Rewriting &rewriting, const Words &words)
{
    auto *talk =
        new MergeTalk({.task = MergeTask::Saving, .activity = activity, .about = caseFile().number},
                      stepsOf(rewriting, words),
                      this);
    connect(talk, &MergeTalk::settled, this, &StatementDraftDialog::resume);
    connect(talk, &MergeTalk::left, this, &StatementDraftDialog::resume);
    connect(talk, &MergeTalk::failed, this, [this, activity](const Error &error) {
        resume();
        fail(activity, error);
    });
    talk->start();
}

MergeSteps StatementDraftDialog::stepsOf(const Rewriting &rewriting, const Words &words)
{
    struct Talk
    {
        Rewriting rewriting;
        std::optional<DraftConflict> conflict;
    };
    const auto talk = std::make_shared<Talk>(Talk{.rewriting = rewriting, .conflict = {}});
    MergeSteps steps;
    steps.look = [this, talk](QObject *receiver, const MergeSteps::Looked &looked) {
        desk().read(
            receiver,
            [asked = talk->rewriting](storage::Database &database) {
                const DraftEdit edit = asked.written.value_or(DraftEdit());
                return draftConflict(database, asked.request, edit);
            },
            [this, talk, looked](const Result<DraftConflict> &conflict) {
                if (!conflict)
                    return looked(conflict.error());
                talk->conflict = *conflict;
                looked(draftFields(*conflict, desk().lists(), desk().clock().today()));
            });
    };
    steps.store = [this, talk, words](QObject *receiver,
                                      const FieldChoices &choices,
                                      const MergeSteps::Stored &stored) {
        if (talk->rewriting.written && talk->conflict)
            talk->rewriting.written = settleDraft(*talk->conflict, choices);
        desk().change(
            receiver,
            [rewriting = talk->rewriting](const Work &work) { return rewriting.store(work); },
            [this, words, stored](const Result<Stored> &change) {
                stored(change ? Result<>() : change.error());
                if (change)
                    finish(said(words(*change), *change));
            });
    };
    return steps;
}

} // namespace talan::ui
