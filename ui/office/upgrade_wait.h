#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/desk/board_thread.h"

class QLabel;
class QPushButton;

namespace talan::ui {

/// Waits until nobody has an older office file open any more, so that it can be brought up to date:
/// shows who has, asks them to close when the person here wants it, and says when all have gone.
/// The call is taken back when it goes.
class UpgradeWait final : public QWidget
{
    Q_OBJECT

public:
    /// `steadyTime` is asked from another thread.
    explicit UpgradeWait(const QString &path,
                         QWidget *parent = nullptr,
                         storage::DeskBoard::SteadyTime steadyTime = {});

    /// Asks now, not at the next poll.
    void look();

signals:
    void allGone();

private:
    void buildButtons();
    void ask();
    void takeBack();
    void post();
    void receive(const Result<storage::DeskBoard::Sight> &sight);

    BoardThread m_board;
    QLabel *m_who;
    QLabel *m_asked;
    QPushButton *m_ask;
    QPushButton *m_takeBack;
    QTimer m_poll;
    QTimer m_beat; ///< Runs while the others are asked to close.
    bool m_isLooking = false;
};

} // namespace talan::ui
