#pragma once

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include "core/base/clock.h"
#include "core/storage/share_doctor.h"
#include "ui/office/doctor_run.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace talan::ui {

/// The examination of an office's file and of the place where it lies: what is found appears line
/// by line, in plain words, with a text to paste to the IT department. Begins when it is made.
class DoctorDialog final : public QDialog
{
    Q_OBJECT

public:
    DoctorDialog(const QString &path,
                 const Clock &clock,
                 QWidget *parent = nullptr,
                 Examine examine = storage::examinePlace);

private:
    void build();
    QWidget *buildList();
    QLayout *buildButtons();
    void examine();
    void begin(storage::FindingKind kind);
    void add(const storage::Finding &finding);
    void end(const storage::Diagnosis &diagnosis);
    void stop();
    void sayWhereItStands();
    void copyReport();
    void clearList();
    void setRunning(bool isRunning);

    Clock m_clock;
    Examine m_examine;
    DoctorRun *m_run = nullptr;     ///< Null when none is going on.
    storage::Diagnosis m_diagnosis; ///< As far as it has come.
    storage::FindingKind m_kind = storage::FindingKind::Place;
    bool m_isStopping = false;
    QElapsedTimer m_since; ///< The beginning of what is examined now.
    QTimer m_tick;
    QLabel *m_headline;
    QLabel *m_progress;
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_copy;
    QPushButton *m_again;
    QPushButton *m_stop;
    QPushButton *m_close;
};

} // namespace talan::ui
