#include "ui/office/doctor_run.h"

#include <QThread>
#include <mutex>
#include <utility>

namespace talan::ui {

/// What the thread and the run have in common; lives as long as the longer of the two.
struct DoctorRun::Shared
{
    storage::StopSign stop;
    std::mutex mutex;
    DoctorRun *run = nullptr; ///< Null once it is gone.

    /// Does something with the run on its own thread, while there is one.
    template <class Tell>
    void tell(Tell what)
    {
        const std::lock_guard lock(mutex);
        if (run)
            QMetaObject::invokeMethod(
                run, [at = run, what = std::move(what)] { what(*at); }, Qt::QueuedConnection);
    }
};

DoctorRun::DoctorRun(const storage::DoctorRequest &request, Examine examine, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_examine(std::move(examine))
    , m_shared(std::make_shared<Shared>())
{
    m_shared->run = this;
}

DoctorRun::~DoctorRun()
{
    m_shared->stop.raise();
    const std::lock_guard lock(m_shared->mutex);
    m_shared->run = nullptr;
}

void DoctorRun::start()
{
    auto *thread = QThread::create([shared = m_shared, request = m_request, examine = m_examine] {
        using storage::Finding;
        using storage::FindingKind;
        const auto diagnosis =
            examine(request,
                    shared->stop,
                    {.begins =
                         [&](FindingKind kind) {
                             shared->tell([kind](DoctorRun &run) { emit run.begun(kind); });
                         },
                     .found =
                         [&](const Finding &finding) {
                             shared->tell([finding](DoctorRun &run) { emit run.found(finding); });
                         }});
        shared->tell([diagnosis](DoctorRun &run) { emit run.ended(diagnosis); });
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void DoctorRun::stop()
{
    m_shared->stop.raise();
}

} // namespace talan::ui
