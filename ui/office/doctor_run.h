#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "core/storage/share_doctor.h"

namespace talan::ui {

/// How a place is examined: storage::examinePlace, or what stands for it in a test.
using Examine = std::function<storage::Diagnosis(
    const storage::DoctorRequest &, storage::StopSign &, const storage::DoctorProgress &)>;

/// An examination on a thread of its own. A place that hangs holds up nobody: when the run goes,
/// its thread is left to end by itself, and what it still tells reaches nobody.
class DoctorRun final : public QObject
{
    Q_OBJECT

public:
    DoctorRun(const storage::DoctorRequest &request, Examine examine, QObject *parent = nullptr);
    ~DoctorRun() override;

    void start();
    /// Asks it to end; ended() follows as soon as the place lets it.
    void stop();

signals:
    void begun(talan::storage::FindingKind kind);
    void found(const talan::storage::Finding &finding);
    void ended(const talan::storage::Diagnosis &diagnosis);

private:
    struct Shared;

    storage::DoctorRequest m_request;
    Examine m_examine;
    std::shared_ptr<Shared> m_shared;
};

} // namespace talan::ui
