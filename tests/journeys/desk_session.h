#pragma once

#include <QDateTime>
#include <QPointer>
#include <QSettings>
#include <QString>
#include <functional>
#include <memory>

#include "core/cases/case_file.h"

class QDialog;
class QWidget;

namespace talan::ui {
class CaseView;
class Desk;
class MainWindow;
} // namespace talan::ui

namespace talan::test {

/// Somebody at the desk for a while: the main window on an office file with a clock that stands
/// still, and the hands that work it by keys and clicks. What cannot be done throws
/// std::runtime_error with the name of what was missing.
class DeskSession
{
public:
    /// `home` holds the remembered window and the drafts; it outlives the session.
    DeskSession(const QString &file,
                const QString &login,
                const QDateTime &now,
                const QString &home);
    ~DeskSession();
    DeskSession(const DeskSession &) = delete;
    DeskSession &operator=(const DeskSession &) = delete;

    ui::MainWindow &window() { return *m_window; }
    ui::Desk &desk() { return *m_desk; }

    /// A key for whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Clicks into the field and types; what stood there is replaced.
    void type(const QString &field, const QString &text);
    /// Types into a picker and takes its first hit.
    void pick(const QString &field, const QString &words);
    /// Clicks a button, box or radio button.
    void click(const QString &name);
    /// Waits for a dialog and runs `work` with it as the place where names are looked up; it has to
    /// close afterwards.
    void inDialog(const std::function<void()> &work);
    /// Opens the case on its tab and waits until it stands on screen.
    void openCase(CaseId id);
    void waitUntil(const QString &what, const std::function<bool()> &condition) const;

    /// Acts on the open case by a letter, as soon as the case offers the move ("confirmMove",
    /// "callMove" …).
    void act(Qt::Key key, const QString &move);

    /// The visible widget of that name: in the open dialog, else on the current page, else anywhere
    /// in the window.
    QWidget *find(const QString &name) const;
    /// What the status line says.
    QString said() const;

    /// Registers with the open form and returns the case that came of it.
    CaseFile save();

    /// A picture of the window, or of the open dialog on it.
    void shoot(const QString &file);

private:
    QSettings m_settings;
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    QWidget *m_place = nullptr;     ///< The open dialog.
    QPointer<ui::CaseView> m_shown; ///< The open case.
};

} // namespace talan::test
