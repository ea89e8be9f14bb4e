#pragma once

#include <QSet>
#include <QWidget>

namespace talan::ui {

class Desk;
class MessageStrip;
class Presence;

/// Shows that a colleague with a newer Talan asks for the office to be closed everywhere, so that
/// its file can be brought up to date. Goes by itself when that is no longer so.
class CloseCallStrip final : public QWidget
{
    Q_OBJECT

public:
    CloseCallStrip(Desk &desk, Presence &presence, QWidget *parent = nullptr);

signals:
    /// The person wants to do what was asked.
    void closeRequested();

private:
    void look();

    Desk &m_desk;
    Presence &m_presence;
    MessageStrip *m_strip;
    QString m_shownCall;    ///< The id of the call on screen.
    QSet<QString> m_putOff; ///< Calls that the person does not want to see any more.
};

} // namespace talan::ui
