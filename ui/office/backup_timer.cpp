#include "ui/office/backup_timer.h"

#include <QDialog>
#include <QVBoxLayout>

#include "ui/desk/desk.h"
#include "ui/office/backup_words.h"
#include "ui/office/copy_progress.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kLookEveryMinutes = 10;
constexpr int kShowAfterMilliseconds = 400; ///< What is quicker needs no window.

Result<std::optional<storage::MadeBackup>> makeByHand(storage::Database &office,
                                                      const QString &folder,
                                                      const QDateTime &now,
                                                      const storage::CopyPace &pace)
{
    const auto made = storage::makeBackup(office, folder, now, pace);
    if (!made)
        return made.error();
    return std::optional(*made);
}

} // namespace

BackupTimer::BackupTimer(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_watch.setInterval(std::chrono::minutes(kLookEveryMinutes));
    connect(&m_watch, &QTimer::timeout, this, &BackupTimer::look);
    // A folder that is chosen gets its first backup at once.
    m_folder = m_desk.lists().settings.backupFolder;
    connect(&m_desk, &Desk::listsChanged, this, [this] {
        const QString folder = m_desk.lists().settings.backupFolder;
        if (std::exchange(m_folder, folder) != folder && m_watch.isActive())
            look();
    });
}

BackupTimer::~BackupTimer()
{
    *m_stop = true;
    delete m_dialog;
}

void BackupTimer::start()
{
    if (m_watch.isActive())
        return;
    m_watch.start();
    look();
}

void BackupTimer::look()
{
    const bool mayCopy = m_desk.isConnected() && !m_desk.onlyReadingBecause();
    if (m_isRunning || !mayCopy || m_desk.lists().settings.backupFolder.isEmpty())
        return;
    storage::CopyPace pace;
    pace.isCancelled = [stop = m_stop] { return stop->load(); };
    run(false, pace);
}

void BackupTimer::backUpNow(QWidget *window)
{
    if (m_desk.lists().settings.backupFolder.isEmpty()) {
        m_desk.say(tr("No folder for backups has been chosen yet. It is chosen in the settings."));
        emit folderWanted();
        return;
    }
    if (!m_desk.isConnected())
        return m_desk.fail(Activity::MakingBackup, {ErrorCode::NotConnected, u"away"_s, {}});
    if (m_isRunning) {
        m_waiting = window;
        return;
    }
    m_desk.say(tr("The backup is being made …"));
    run(true, showProgress(window));
}

storage::CopyPace BackupTimer::showProgress(QWidget *window)
{
    m_dialog = new QDialog(window);
    m_dialog->setObjectName(u"backupProgress"_s);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(tr("Backup", "title of a window"));
    auto *progress = new CopyProgress(m_dialog);
    auto *column = new QVBoxLayout(m_dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(progress);
    connect(m_dialog, &QDialog::rejected, progress, &CopyProgress::cancel);
    QTimer::singleShot(kShowAfterMilliseconds, m_dialog, [dialog = m_dialog] { dialog->open(); });
    storage::CopyPace pace =
        progress->start(tr("The backup is being made and checked. You can go on working."));
    pace.isCancelled = [stop = m_stop, asked = pace.isCancelled] {
        return stop->load() || asked();
    };
    return pace;
}

void BackupTimer::run(bool isByHand, const storage::CopyPace &pace)
{
    m_isRunning = true;
    const OfficeSettings &settings = m_desk.lists().settings;
    auto job = [path = m_desk.path(),
                folder = settings.backupFolder,
                hours = settings.backupHours,
                now = m_desk.clock().now(),
                isByHand,
                pace]() -> Outcome {
        auto office = storage::Database::open(path, storage::Database::Access::ReadOnly);
        if (!office)
            return office.error();
        return isByHand ? makeByHand(*office, folder, now, pace)
                        : storage::makeDueBackup(*office, folder, hours, now, pace);
    };
    deliver(m_thread.run(std::move(job)), this, [this, isByHand](const Outcome &outcome) {
        finish(isByHand, outcome);
    });
}

void BackupTimer::finish(bool isByHand, const Outcome &outcome)
{
    m_isRunning = false;
    delete m_dialog;
    if (outcome && *outcome) {
        m_lastFailure.clear();
        const storage::BackupFile &file = outcome->value().file;
        if (isByHand) {
            m_desk.say(tr("The backup is made and checked: %1, %2", "number of cases, size")
                           .arg(caseCountText(file.cases), fileSizeText(file.bytes)));
        }
        emit made(file);
    } else if (!outcome && storage::wasCancelled(outcome.error())) {
        m_desk.say(tr("The backup was broken off. The earlier ones are as they were."));
    } else if (!outcome && isByHand) {
        m_desk.fail(Activity::MakingBackup, outcome.error());
    } else if (!outcome) {
        tellQuietly(outcome.error());
    }
    emit ended();
    if (QWidget *window = m_waiting) {
        m_waiting.clear();
        backUpNow(window);
    }
}

void BackupTimer::tellQuietly(const Error &error)
{
    qInfo("backup: %s: %s",
          qUtf8Printable(storageKey(error.code).toString()),
          qUtf8Printable(error.detail));
    const QString sentence = errorText(Activity::MakingBackup, error).sentence();
    if (std::exchange(m_lastFailure, sentence) != sentence)
        m_desk.say(sentence);
}

} // namespace talan::ui
