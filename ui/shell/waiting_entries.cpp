#include "ui/shell/waiting_entries.h"

#include <QPromise>
#include <memory>

#include "ui/cases/register_content.h"
#include "ui/desk/desk.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

WaitingEntries::WaitingEntries(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_desk, &Desk::localJournalChanged, this, &WaitingEntries::look);
    look();
}

void WaitingEntries::look()
{
    auto promise = std::make_shared<QPromise<State>>();
    promise->start();
    deliver(promise->future(), this, [this](const State &state) {
        if (std::exchange(m_state, state) != state)
            emit changed();
    });
    m_desk.runInBackground([promise, journal = m_desk.localJournal()] {
        const QList<LocalEntry> waiting = journal.waiting();
        const QList<RefusedEntry> refused = journal.refused();
        // Last: reading the others sets aside what cannot be read.
        promise->addResult(State{waiting, refused, journal.setAside()});
        promise->finish();
    });
}

void WaitingEntries::tryAgain(const LocalEntry &entry)
{
    LocalEntry anew = entry;
    anew.office = m_desk.path();
    run([journal = m_desk.localJournal(), anew] { return journal.keep(anew); },
        [this] { m_desk.bringInLocalJournal(); });
}

void WaitingEntries::throwAway(const RefusedEntry &refused)
{
    const auto putBack = [this, refused] {
        run([journal = m_desk.localJournal(), refused] {
            const auto kept = journal.keep(refused.entry);
            return kept ? journal.refuse(refused.entry.id, refused.why) : kept;
        });
    };
    run([journal = m_desk.localJournal(), id = refused.entry.id] { return journal.remove(id); },
        [this, putBack] {
            m_desk.say(tr("What could not be brought in was thrown away."),
                       [self = QPointer(this), putBack] {
                           if (self)
                               putBack();
                       });
        });
}

void WaitingEntries::makeDraft(const LocalEntry &entry)
{
    NewCase newCase = std::get<NewCase>(entry.what);
    if (!newCase.receivedAt.isValid())
        newCase.receivedAt = entry.at;
    // Under an id of its own: the old one may stand for a case that is in the file.
    const Draft draft{.id = DraftStore::newDraftId(),
                      .savedAt = m_desk.clock().now(),
                      .content = registerContent(newCase)};
    run(
        [drafts = m_desk.drafts(), journal = m_desk.localJournal(), draft, id = entry.id] {
            const auto saved = drafts.save(draft);
            return saved ? journal.remove(id) : saved;
        },
        [this, draft] { emit draftMade(draft); });
}

/// Off the GUI thread; a failure is said, and what lies there is looked at again in any case.
void WaitingEntries::run(std::function<Result<>()> job, std::function<void()> done)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    deliver(promise->future(), this, [this, done = std::move(done)](const Result<> &result) {
        look();
        if (!result)
            m_desk.fail(Activity::KeepingLocally, result.error());
        else if (done)
            done();
    });
    m_desk.runInBackground([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
}

} // namespace talan::ui
