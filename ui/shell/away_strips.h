#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace talan::ui {

class Desk;
class MessageStrip;
class WaitingEntries;

/// Says calmly while the file cannot be reached: since when, of when what is shown is, and what
/// waits on this machine; after that what could not come in; and why a file may only be read.
class AwayStrips final : public QWidget
{
    Q_OBJECT

public:
    AwayStrips(Desk &desk, WaitingEntries &waiting, QWidget *parent = nullptr);

signals:
    void showRequested();

private:
    void adapt();
    void adaptAway();
    void adaptRefused();
    QString lossText() const;
    QString awayText() const;
    QString timeText(const QDateTime &instant) const;

    Desk &m_desk;
    WaitingEntries &m_waiting;
    MessageStrip *m_away;
    MessageStrip *m_refused;
    QPushButton *m_show;
    QTimer m_again; ///< What waits although the file is there is tried now and then.
};

} // namespace talan::ui
