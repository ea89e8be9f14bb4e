#pragma once

#include <QObject>
#include <QSystemTrayIcon>
#include <memory>

class QMenu;

namespace talan::ui {

/// The program's icon with the number of what is late drawn on it; without one for 0.
QIcon programIcon(int overdue);

/// The sign in the desktop's system tray. It shows notifications and says when somebody wants to
/// see the window. Where there is no tray it is silent, and it never takes the keyboard.
class TraySign final : public QObject
{
    Q_OBJECT

public:
    explicit TraySign(QObject *parent = nullptr);
    ~TraySign() override;

    /// Off: no sign and no notifications.
    void setOn(bool isOn);
    bool isOn() const { return m_isOn; }

    void setOverdue(int count, const QString &words);
    void show(const QString &title, const QString &text);

signals:
    void windowWanted();

private:
    void adapt();

    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon;
    bool m_isOn = false;
};

} // namespace talan::ui
