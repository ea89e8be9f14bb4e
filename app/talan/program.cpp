#include "app/talan/program.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPixmap>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include "app/demo/demo_office.h"
#include "core/office/staff.h"
#include "core/wording/error_text.h"
#include "core/wording/language.h"
#include "ui/desk/desk.h"
#include "ui/office/file_problem_page.h"
#include "ui/office/first_start_dialog.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace talan::app {

namespace {

constexpr auto kLastFile = "last_file"_L1;
constexpr int kFailed = 1;

/// While one window gives way to another the program does not end, though for a moment there is
/// none.
class StaysWithoutWindow
{
public:
    StaysWithoutWindow() { QGuiApplication::setQuitOnLastWindowClosed(false); }
    ~StaysWithoutWindow() { QGuiApplication::setQuitOnLastWindowClosed(true); }
    Q_DISABLE_COPY_MOVE(StaysWithoutWindow)
};

/// The demo office, with whoever sits here as one of its staff.
Result<> fillDemo(storage::Database &database, const DemoPlan &plan, const QDateTime &now)
{
    const auto demo = buildDemoOffice(database, plan, loginOfThisDesk(), now);
    return demo ? Result<>() : demo.error();
}

/// Whether a file that may not be written may still be read, with a word about why.
bool mayStillBeRead(const Error &error)
{
    return error.code == ErrorCode::LocksIgnored || error.code == ErrorCode::SyncFolder ||
           error.code == ErrorCode::ReadOnlyFile || error.code == ErrorCode::NewerFile;
}

/// Whether it may be the place that is away, and not the file.
bool mayBeAway(const Error &error)
{
    return error.code == ErrorCode::FileMissing || error.code == ErrorCode::FolderMissing ||
           error.code == ErrorCode::NotConnected || error.code == ErrorCode::StorageFailed;
}

/// The office as far as it can be used: for writing, for reading, or this machine's snapshot of it.
/// Errors: why it cannot be opened for writing, when nothing else is possible.
Result<std::unique_ptr<ui::Desk>>
openDesk(const QString &path, const Clock &clock, const QString &folder)
{
    auto desk = ui::Desk::open(path, loginOfThisDesk(), clock, folder);
    if (desk)
        return desk;
    const Error why = desk.error();
    if (mayStillBeRead(why))
        desk = ui::Desk::openForReading(path, loginOfThisDesk(), clock, folder, why);
    else if (mayBeAway(why))
        desk = ui::Desk::openAway(path, loginOfThisDesk(), clock, folder);
    return desk ? std::move(desk) : Result<std::unique_ptr<ui::Desk>>(why);
}

} // namespace

Program::Program(const Options &options, QSettings &settings)
    : m_options(options)
    , m_settings(settings)
    , m_clock(options.now.isValid() ? Clock::fixedAt(options.now) : Clock())
{
    connect(&m_instance, &ui::SingleInstance::raiseRequested, this, &Program::raiseWindow);
}

Program::~Program()
{
    delete m_question;
}

void Program::start()
{
    if (!m_options.screenshot.isEmpty())
        return startWithDemo();
    const QString path =
        m_options.file.isEmpty() ? m_settings.value(kLastFile).toString() : m_options.file;
    if (path.isEmpty())
        askForFirstOffice();
    else
        openFile(path);
}

void Program::startWithDemo()
{
    // Enough cases for every group of the day; the full year of the published figures takes longer
    // to build.
    constexpr int kCases = 400;
    const QString path = m_demoFolder.filePath(u"demo.talan"_s);
    auto database = storage::Database::create(path, storage::JournalMode::Local);
    if (!database)
        return showProblem(path, database.error());
    if (const auto filled = fillDemo(*database, {.cases = kCases, .seed = 1}, m_clock.now());
        !filled)
        return showProblem(path, filled.error());
    openFile(path);
}

void Program::openFile(const QString &path)
{
    if (!m_instance.claim(path)) {
        if (!m_window)
            QTimer::singleShot(0, this, &QCoreApplication::quit);
        return;
    }
    auto desk = openDesk(path, m_clock, draftFolder());
    if (!desk) {
        stayWithOffice();
        return showProblem(path, desk.error());
    }
    const StaysWithoutWindow stays;
    if (m_window && !m_window->close())
        return stayWithOffice();
    delete m_question;
    m_window.reset();
    m_desk = *std::move(desk);
    if (m_desk->isConnected() && storage::placeOf(path).kind == storage::PlaceKind::NetworkShare)
        m_desk->keepSnapshots();
    if (m_options.screenshot.isEmpty())
        m_settings.setValue(kLastFile, QFileInfo(path).absoluteFilePath());
    showWindow();
}

void Program::stayWithOffice()
{
    if (m_window)
        m_instance.claim(m_desk->path());
}

void Program::showWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_desk, m_settings);
    // Queued: both take away the window whose menu is still open.
    connect(m_window.get(),
            &ui::MainWindow::languageChosen,
            this,
            &Program::rebuildWindow,
            Qt::QueuedConnection);
    connect(m_window.get(),
            &ui::MainWindow::otherOfficeRequested,
            this,
            &Program::askForFile,
            Qt::QueuedConnection);
    connect(m_window.get(),
            &ui::MainWindow::officeRequested,
            this,
            &Program::openFile,
            Qt::QueuedConnection);
    if (!m_options.screenshot.isEmpty())
        connect(m_window.get(),
                &ui::MainWindow::todayCounted,
                this,
                &Program::savePicture,
                Qt::QueuedConnection);
    m_window->show();
}

void Program::rebuildWindow()
{
    const StaysWithoutWindow stays;
    useLanguage(ui::readLooks(m_settings).language);
    m_window.reset();
    showWindow();
}

void Program::raiseWindow()
{
    QWidget *window = m_window ? static_cast<QWidget *>(m_window.get()) : m_question.data();
    if (!window)
        return;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

void Program::askForFirstOffice()
{
    auto *dialog = new ui::FirstStartDialog(m_clock);
    dialog->offerDemo(
        [now = m_clock.now()](storage::Database &database) { return fillDemo(database, {}, now); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        // Later: opening takes the dialog away, and it is still telling of its end.
        QTimer::singleShot(0, this, [this, path = dialog->filePath()] { openFile(path); });
    });
    askBy(dialog);
    dialog->open();
}

void Program::askBy(QWidget *question)
{
    const StaysWithoutWindow stays;
    delete m_question;
    m_question = question;
}

void Program::askForFile()
{
    QWidget *parent = m_window ? static_cast<QWidget *>(m_window.get()) : m_question.data();
    auto *dialog = new QFileDialog(parent, tr("Open an office"));
    dialog->setObjectName(u"openOfficeDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Talan's office files (*.talan)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &Program::openFile, Qt::QueuedConnection);
    dialog->open();
}

void Program::showProblem(const QString &path, const Error &error)
{
    qInfo("the office file cannot be opened: %s", qUtf8Printable(error.detail));
    if (!m_options.screenshot.isEmpty()) {
        QTimer::singleShot(0, this, [] { QCoreApplication::exit(kFailed); });
        return;
    }
    if (m_window)
        return m_desk->fail(Activity::OpeningFile, error);
    const bool waits = error.code == ErrorCode::UpgradeWaits;
    // Who has the file open stands in the page's own list, which changes.
    const Error said = waits ? Error{error.code, error.detail, {}} : error;
    auto *page = new ui::FileProblemPage(errorText(Activity::OpeningFile, said));
    if (waits)
        page->waitForOthers(path);
    page->setFile(path);
    page->setDetails(error.detail);
    page->setAttribute(Qt::WA_DeleteOnClose);
    // Queued: the answer may take away the page whose button was pressed.
    connect(
        page,
        &ui::FileProblemPage::tryAgainRequested,
        this,
        [this, path] { openFile(path); },
        Qt::QueuedConnection);
    connect(page, &ui::FileProblemPage::otherFileRequested, this, &Program::askForFile);
    connect(page,
            &ui::FileProblemPage::newOfficeRequested,
            this,
            &Program::askForFirstOffice,
            Qt::QueuedConnection);
    askBy(page);
    page->show();
}

void Program::savePicture()
{
    const bool saved = m_window->grab().save(m_options.screenshot);
    if (!saved)
        qWarning("the picture could not be saved");
    QCoreApplication::exit(saved ? 0 : kFailed);
}

QString Program::draftFolder() const
{
    if (!m_options.screenshot.isEmpty())
        return m_demoFolder.filePath(u"drafts"_s);
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts"_s;
}

} // namespace talan::app
