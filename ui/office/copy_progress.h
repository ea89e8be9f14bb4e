#pragma once

#include <QWidget>
#include <atomic>
#include <memory>

#include "core/storage/file_copy.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace talan::ui {

/// How far a copy of a file has come, with a way to break it off. Made on the GUI thread; the pace
/// it gives goes to the thread that copies, and stays safe there when the widget has gone: the copy
/// is then broken off.
class CopyProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit CopyProgress(QWidget *parent = nullptr);
    ~CopyProgress() override;

    /// Begins anew, with what is being done in words.
    storage::CopyPace start(const QString &text);
    void cancel();

signals:
    void cancelled();

private:
    /// Shared with the copying thread.
    struct Tie
    {
        std::atomic<bool> isCancelled = false;
        std::atomic<int> percent = 0;
    };

    std::shared_ptr<Tie> m_tie;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace talan::ui
