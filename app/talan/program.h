#pragma once

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>
#include <memory>

#include "app/talan/options.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "ui/shell/single_instance.h"

class QSettings;

namespace talan::ui {
class Desk;
class MainWindow;
} // namespace talan::ui

namespace talan::app {

/// From the command line to a window on an office file: which file, what if it cannot be used, what
/// if there is none.
class Program final : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives the program.
    Program(const Options &options, QSettings &settings);
    ~Program() override;

    /// Shows the first window. Ends by QCoreApplication::exit() when another program shows the file
    /// already, or when a picture was asked for and is saved.
    void start();

    ui::MainWindow *window() const { return m_window.get(); }

private:
    void startWithDemo();
    void openFile(const QString &path);
    /// Claims the office on screen again when another one could not take its place.
    void stayWithOffice();
    void showWindow();
    void rebuildWindow();
    void raiseWindow();
    void askForFirstOffice();
    void askForFile();
    /// Puts a question in the place of the one before.
    void askBy(QWidget *question);
    void showProblem(const QString &path, const Error &error);
    void savePicture();
    QString draftFolder() const;

    Options m_options;
    QSettings &m_settings;
    Clock m_clock;
    ui::SingleInstance m_instance;
    QTemporaryDir m_demoFolder;
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window; ///< After the desk: goes before it.
    QPointer<QWidget> m_question; ///< The first start or a problem, while no office is open.
};

} // namespace talan::app
