#include "ui/cases/draft_keeper.h"

#include <QPromise>
#include <chrono>
#include <memory>

#include "ui/desk/desk.h"

using namespace std::chrono_literals;

namespace talan::ui {

namespace {

constexpr auto kResting = 300ms;
/// A little under the promised second: the save itself takes time too.
constexpr auto kLatest = 900ms;

} // namespace

DraftKeeper::DraftKeeper(Desk &desk, std::function<QJsonObject()> content, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_content(std::move(content))
    , m_id(DraftStore::newDraftId())
{
    for (QTimer *timer : {&m_resting, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &DraftKeeper::save);
    }
    m_resting.setInterval(kResting);
    m_latest.setInterval(kLatest);
}

void DraftKeeper::touch()
{
    m_resting.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void DraftKeeper::flush()
{
    if (m_latest.isActive())
        save();
}

void DraftKeeper::adopt(const QString &id)
{
    m_id = id;
    m_isOnDisk = true;
}

void DraftKeeper::renew()
{
    const QString old = std::exchange(m_id, DraftStore::newDraftId());
    const bool wasOnDisk = m_isOnDisk;
    save();
    if (wasOnDisk)
        forget(old);
}

Draft DraftKeeper::finish()
{
    m_resting.stop();
    m_latest.stop();
    const Draft draft{.id = m_id, .savedAt = m_desk.clock().now(), .content = m_content()};
    if (m_isOnDisk)
        forget(m_id);
    m_id = DraftStore::newDraftId();
    m_isOnDisk = false;
    return draft;
}

void DraftKeeper::forget(const QString &id)
{
    m_desk.runInBackground([store = m_desk.drafts(), id] {
        // A draft that could not be removed is offered once more at the next start; nothing is lost
        // by that.
        if (const auto removed = store.remove(id); !removed)
            qWarning("a draft could not be removed: %s", qUtf8Printable(removed.error().detail));
    });
}

void DraftKeeper::save()
{
    m_resting.stop();
    m_latest.stop();
    m_isOnDisk = true;
    const Draft draft{.id = m_id, .savedAt = m_desk.clock().now(), .content = m_content()};
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    deliver(promise->future(), this, [this, at = draft.savedAt](const Result<> &done) {
        tell(done, at);
    });
    m_desk.runInBackground([promise, store = m_desk.drafts(), draft] {
        promise->addResult(store.save(draft));
        promise->finish();
    });
}

void DraftKeeper::tell(const Result<> &done, const QDateTime &at)
{
    if (done)
        emit saved(at);
    else
        emit failed(done.error());
}

} // namespace talan::ui
