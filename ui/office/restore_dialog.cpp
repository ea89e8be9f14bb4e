#include "ui/office/restore_dialog.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/office_time.h"
#include "core/wording/error_text.h"
#include "ui/desk/deliver.h"
#include "ui/kit/labels.h"
#include "ui/kit/message_strip.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/row_header.h"
#include "ui/kit/table_copy.h"
#include "ui/office/backup_table_model.h"
#include "ui/office/backup_words.h"
#include "ui/office/copy_progress.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

using storage::BackupFile;

/// So much is read to the last page without being chosen; on a network place more would take long.
constexpr qint64 kReadUnasked = 500'000'000;

BackupFile::State stateOf(const Result<BackupFile> &checked)
{
    if (checked)
        return BackupFile::State::Usable;
    if (checked.error().code == ErrorCode::NewerFile)
        return BackupFile::State::Newer;
    return checked.error().code == ErrorCode::ReadOnlyFile ? BackupFile::State::Withheld
                                                           : BackupFile::State::Damaged;
}

} // namespace

RestoreDialog::RestoreDialog(const RestoreStart &start, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_start(start)
    , m_clock(clock)
    , m_model(new BackupTableModel(clock.today(), this))
    , m_table(new QTableView(this))
    , m_folderLabel(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_reading(new SecondaryLabel({}, this))
    , m_failure(new MessageStrip(MessageStrip::Tone::Warning, this))
    , m_done(new MessageStrip(MessageStrip::Tone::Calm, this))
    , m_open(m_done->addAction(tr("&Open it", "the restored office")))
    , m_progress(new CopyProgress(this))
    , m_restore(new PrimaryButton(tr("&Restore to a new file …"), this))
{
    setObjectName(u"restoreDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Restore a backup"));
    buildTable();
    build();
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::askForTarget);
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit openRequested(m_restoredPath);
        accept();
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &RestoreDialog::adaptToSelection);
    showFolder(start.folder, start.officeId);
}

RestoreDialog::~RestoreDialog()
{
    stopReading();
    m_progress->cancel();
}

void RestoreDialog::buildTable()
{
    m_table->setObjectName(u"backupTable"_s);
    m_table->setAccessibleName(tr("Backups, newest first"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    auto *header = new RowHeader(m_table);
    m_table->setHorizontalHeader(header);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setStretchLastSection(true);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (m_restore->isEnabled())
            askForTarget();
    });
}

void RestoreDialog::build()
{
    auto *about = new QLabel(tr("A backup is restored to a new file. The file you work in, and the "
                                "backup itself, stay as they are."),
                             this);
    for (QLabel *text : {about, m_empty, m_folderLabel, m_reading}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
    }
    m_empty->setObjectName(u"noBackups"_s);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_folderLabel->setObjectName(u"backupFolderLabel"_s);
    m_reading->setObjectName(u"readingBackups"_s);
    m_failure->setObjectName(u"restoreFailure"_s);
    m_failure->addCloseButton();
    m_done->setObjectName(u"restoreDone"_s);
    m_open->setObjectName(u"openRestored"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(new Headline(tr("Restore a backup"), this));
    column->addWidget(about);
    column->addLayout(buildFolderRow());
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_reading);
    column->addWidget(m_failure);
    column->addWidget(m_progress);
    column->addWidget(m_done);
    column->addSpacing(8);
    column->addLayout(buildButtons());
    for (QWidget *later : {static_cast<QWidget *>(m_failure),
                           static_cast<QWidget *>(m_done),
                           static_cast<QWidget *>(m_progress)})
        later->hide();
    constexpr int kLetters = 96;
    constexpr int kLines = 28;
    constexpr double kOfScreen = 0.9;
    const QSize wanted(kLetters * fontMetrics().averageCharWidth(),
                       kLines * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize() * kOfScreen));
}

QBoxLayout *RestoreDialog::buildFolderRow()
{
    auto *other = new QPushButton(tr("&Another folder …"), this);
    other->setObjectName(u"otherFolder"_s);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::askForFolder);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_folderLabel, 1);
    row->addWidget(other, 0, Qt::AlignTop);
    return row;
}

QBoxLayout *RestoreDialog::buildButtons()
{
    m_restore->setObjectName(u"restoreChosen"_s);
    m_restore->setDefault(true);
    auto *close = new QPushButton(tr("Close", "a window"), this);
    close->setObjectName(u"closeRestore"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_restore);
    row->addWidget(close);
    return row;
}

void RestoreDialog::stopReading()
{
    if (m_stopReading)
        *m_stopReading = true;
    m_stopReading = std::make_shared<std::atomic<bool>>(false);
    m_checking.clear();
}

void RestoreDialog::showFolder(const QString &folder, const QString &officeId)
{
    stopReading();
    m_folder = folder;
    m_model->setBackups({});
    adaptToSelection();
    if (folder.isEmpty())
        return showEmpty(tr("The office has chosen no folder for its backups yet. If you know "
                            "where there are any, choose that folder."));
    m_empty->hide();
    m_table->show();
    m_folderLabel->setText(tr("Folder: %1").arg(QDir::toNativeSeparators(folder)));
    m_reading->setText(tr("The backups are being read …"));
    const int listing = ++m_listing;
    auto job = [folder, officeId] { return storage::listBackups(folder, officeId); };
    deliver(m_reader.run(std::move(job)),
            this,
            [this, listing](const Result<QList<BackupFile>> &backups) {
                if (listing == m_listing)
                    take(backups);
            });
}

void RestoreDialog::take(const Result<QList<BackupFile>> &backups)
{
    if (!backups)
        return showEmpty(errorText(Activity::ExaminingPlace, backups.error()).whatToDo);
    m_model->setBackups(*backups);
    if (backups->isEmpty())
        return showEmpty(tr("There are no backups in this folder. The first one appears here when "
                            "it has been made: choose Back up now in the File menu, or choose "
                            "another folder."));
    m_empty->hide();
    m_table->show();
    m_table->setColumnHidden(BackupTableModel::Office, !m_model->hasSeveralOffices());
    adaptSize();
    m_table->selectRow(0);
    m_table->setFocus();
    checkNext();
}

void RestoreDialog::showEmpty(const QString &text)
{
    if (m_folder.isEmpty())
        m_folderLabel->setText(tr("No folder is chosen."));
    m_table->hide();
    m_empty->setText(text);
    m_empty->show();
    m_reading->setText({});
    findChild<QPushButton *>(u"otherFolder"_s)->setFocus();
}

int RestoreDialog::nextToCheck() const
{
    const auto isOpen = [this](int row) {
        return !m_model->isChecked(row) && m_model->backupAt(row).isUsable();
    };
    if (const int row = selectedRow(); row >= 0 && isOpen(row))
        return row;
    qint64 bytes = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        bytes += m_model->backupAt(row).bytes;
        if (bytes > kReadUnasked)
            return -1;
        if (isOpen(row))
            return row;
    }
    return -1;
}

void RestoreDialog::checkNext()
{
    if (!m_checking.isEmpty())
        return;
    const int row = nextToCheck();
    if (row < 0) {
        m_reading->setText({});
        return;
    }
    m_checking = m_model->backupAt(row).path;
    m_reading->setText(tr("Each backup is being read to its last page …"));
    auto job = [path = m_checking, stop = m_stopReading] {
        return storage::checkBackup(path, [stop] { return stop->load(); });
    };
    deliver(m_reader.run(std::move(job)),
            this,
            [this, path = m_checking, stop = m_stopReading](const Result<BackupFile> &backup) {
                if (!stop->load())
                    checked(path, backup);
            });
}

void RestoreDialog::checked(const QString &path, const Result<BackupFile> &backup)
{
    m_checking.clear();
    m_model->setChecked(path, stateOf(backup));
    adaptToSelection();
    checkNext();
}

int RestoreDialog::selectedRow() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void RestoreDialog::adaptToSelection()
{
    const int row = selectedRow();
    m_restore->setEnabled(!m_isRestoring && row >= 0 && m_model->backupAt(row).isUsable());
    if (row >= 0)
        checkNext();
}

void RestoreDialog::adaptSize()
{
    constexpr int kColumnGap = 24;
    const int height = rowHeight(m_table);
    m_table->verticalHeader()->setMinimumSectionSize(height);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    const QAbstractItemView *cells = m_table;
    QHeaderView *header = m_table->horizontalHeader();
    // A check puts another word into that column.
    const int longestCondition = fontMetrics().horizontalAdvance(
        BackupTableModel::tr("Made with a newer Talan", "a backup"));
    for (int column = 0; column < BackupTableModel::ColumnCount; ++column) {
        int needed = std::max(cells->sizeHintForColumn(column), header->sectionSizeHint(column));
        if (column == BackupTableModel::Condition)
            needed = std::max(needed, longestCondition);
        header->resizeSection(column, needed + kColumnGap);
    }
}

void RestoreDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adaptSize();
}

bool RestoreDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!key->matches(QKeySequence::Copy))
        return QDialog::eventFilter(watched, event);
    copySelectedRows(*m_table);
    return true;
}

void RestoreDialog::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Where are the backups?"));
    dialog->setObjectName(u"backupFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    if (QDir(m_folder).exists())
        dialog->setDirectory(m_folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_failure->hide();
        // Somebody who looks elsewhere may look for any office.
        showFolder(folder, folder == m_start.folder ? m_start.officeId : QString());
    });
    dialog->open();
}

QString RestoreDialog::suggestedTarget() const
{
    const BackupFile &backup = m_model->backupAt(selectedRow());
    const auto name = storage::rules::readBackupName(QFileInfo(backup.path).fileName());
    const QString base = name ? name->base : QFileInfo(backup.path).completeBaseName();
    const QString folder = m_start.officePath.isEmpty()
                               ? QDir::homePath()
                               : QFileInfo(m_start.officePath).absolutePath();
    const QString day = officeDate(backup.madeAt).toString(Qt::ISODate);
    return QDir(folder).filePath(
        tr("%1 restored from %2.talan", "suggested file name; name of the office's file, date")
            .arg(base, day));
}

void RestoreDialog::askForTarget()
{
    const QString suggested = suggestedTarget();
    auto *dialog = new QFileDialog(this, tr("Where shall the restored office lie?"));
    dialog->setObjectName(u"restoreFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // A file that is there is never replaced: it is refused with words of our own.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilter(tr("Talan's office files (*.talan)"));
    dialog->setDefaultSuffix(u"talan"_s);
    dialog->setDirectory(QFileInfo(suggested).absolutePath());
    dialog->selectFile(QFileInfo(suggested).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreDialog::restoreTo);
    dialog->open();
}

void RestoreDialog::restoreTo(const QString &target)
{
    const int row = selectedRow();
    if (row < 0 || m_isRestoring)
        return;
    const BackupFile backup = m_model->backupAt(row);
    m_isRestoring = true;
    m_failure->hide();
    m_done->hide();
    const storage::CopyPace pace =
        m_progress->start(tr("The backup from %1 is being checked and restored …")
                              .arg(backupTimeText(backup.madeAt, m_clock.today())));
    m_progress->show();
    adaptToSelection();
    auto job = [path = backup.path, target, pace] {
        return storage::restoreBackup(path, target, pace);
    };
    deliver(m_copier.run(std::move(job)), this, [this, backup](const Result<BackupFile> &file) {
        restored(backup, file);
    });
}

void RestoreDialog::restored(const BackupFile &backup, const Result<BackupFile> &file)
{
    m_isRestoring = false;
    m_progress->hide();
    if (file) {
        m_restoredPath = file->path;
        m_done->say(tr("The new file %1 holds %2, as they were %3.", "file, number of cases, when")
                        .arg(QFileInfo(file->path).fileName(),
                             caseCountText(file->cases),
                             backupTimeText(backup.madeAt, m_clock.today())));
        m_open->setFocus();
    } else if (storage::wasCancelled(file.error())) {
        m_failure->say(tr("Restoring was broken off. No new file was made."));
        m_table->setFocus();
    } else {
        if (file.error().code == ErrorCode::BackupUnusable)
            m_model->setChecked(backup.path, BackupFile::State::Damaged);
        m_failure->say(errorText(Activity::RestoringBackup, file.error()).sentence());
        m_table->setFocus();
    }
    adaptToSelection();
}

} // namespace talan::ui
