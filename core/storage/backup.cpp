#include "core/storage/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include "core/base/office_time.h"
#include "core/storage/backup_rotation.h"
#include "core/storage/file_place.h"
#include "core/storage/partial_file.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

constexpr qint64 kLeftoverSeconds = 3600;

QString baseOf(const QString &officePath)
{
    constexpr qsizetype kLongestBase = 120; // Leaves room for date and endings in a file name.
    return QFileInfo(officePath).completeBaseName().left(kLongestBase);
}

/// A file that somebody has open, or that was left with changes that are not in it yet.
bool hasJournalBeside(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0;
}

Result<QString> setting(ClosedFile &file, const QString &key)
{
    return file.text(u"SELECT value FROM office_setting WHERE key = '%1'"_s.arg(key));
}

/// What a backup tells about itself without being read as a whole.
Result<> readFacts(ClosedFile &file, BackupFile &facts)
{
    const auto schema = file.number(u"PRAGMA user_version"_s);
    if (!schema)
        return schema.error();
    facts.schema = static_cast<int>(*schema);
    if (facts.schema > newestSchema())
        return Error{ErrorCode::NewerFile, u"schema %1"_s.arg(facts.schema), {}};
    const auto officeId = setting(file, u"office_id"_s);
    const auto name = setting(file, u"name"_s);
    const auto cases = file.number(u"SELECT count(*) FROM case_file"_s);
    for (const auto *text : {&officeId, &name}) {
        if (!*text)
            return text->error();
    }
    if (!cases)
        return cases.error();
    facts.officeId = *officeId;
    facts.officeName = *name;
    facts.cases = static_cast<int>(*cases);
    facts.state = BackupFile::State::Usable;
    return {};
}

/// Of a backup, "damaged" and "not an office" come to the same: it cannot be used.
Error ofBackup(const Error &error, const CancelQuestion &isCancelled)
{
    if (isCancelled && isCancelled())
        return cancelledCopy();
    for (const ErrorCode code :
         {ErrorCode::CorruptFile, ErrorCode::NotTalanFile, ErrorCode::NotFound}) {
        if (error.code == code)
            return {ErrorCode::BackupUnusable, error.detail, {}};
    }
    return error;
}

BackupFile namesOf(const QString &path)
{
    const QFileInfo info(path);
    const auto name = rules::readBackupName(info.fileName());
    BackupFile facts;
    facts.path = info.absoluteFilePath();
    facts.madeAt = name ? name->madeAt : info.lastModified().toUTC();
    facts.bytes = info.size();
    return facts;
}

/// A damaged file fails with any code of SQLite; only what the system refuses is not its fault.
BackupFile lookAt(const QString &path)
{
    BackupFile facts = namesOf(path);
    if (!QFileInfo(path).isReadable()) {
        facts.state = BackupFile::State::Withheld;
        return facts;
    }
    auto file = ClosedFile::openForReading(path);
    const Result<> read = file ? readFacts(*file, facts) : file.error();
    if (!read && read.error().code == ErrorCode::NewerFile)
        facts.state = BackupFile::State::Newer;
    return facts;
}

/// Those of one office file, as their names say, among the backups of its office.
QList<BackupFile> backupsOf(const QList<BackupFile> &all, const QString &base)
{
    QList<BackupFile> own;
    std::ranges::copy_if(all, std::back_inserter(own), [&](const BackupFile &backup) {
        const auto name = rules::readBackupName(QFileInfo(backup.path).fileName());
        return backup.isUsable() && name && name->base == base;
    });
    return own;
}

/// Who may read the office in the group may read its backup; others never, and no other group: the
/// folder of the backups may belong to one.
void giveReaders(const QString &path, const QString &officePath)
{
    const QFileInfo office(officePath);
#ifdef Q_OS_UNIX
    const auto unchanged = static_cast<uid_t>(-1);
    [[maybe_unused]] const int refused =
        ::chown(QFile::encodeName(path).constData(), unchanged, office.groupId());
#endif
    const bool isSameGroup = QFileInfo(path).groupId() == office.groupId();
    const auto own = QFile::ReadOwner | QFile::WriteOwner;
    const auto group = isSameGroup ? office.permissions() & QFile::ReadGroup : QFile::Permissions();
    QFile::setPermissions(path, own | group);
}

Result<QString>
placeFree(PartialFile &partial, const QString &folder, const QString &base, const QDateTime &now)
{
    constexpr int kMostInAMinute = 100;
    for (int copy = 1; copy <= kMostInAMinute; ++copy) {
        const QString target = QDir(folder).filePath(rules::backupName(base, now, copy));
        const auto placed = partial.putInPlace(target, PartialFile::Existing::Refuse);
        if (placed)
            return target;
        if (placed.error().code != ErrorCode::FileExists)
            return placed.error();
    }
    return Error{ErrorCode::FileExists, u"too many backups in one minute"_s, {}};
}

/// Removes what the rule no longer wants of this file's backups. Never `made`, never a file that
/// somebody has open. What cannot be removed stays for the next time.
QStringList rotate(const BackupFile &made, const QString &officePath)
{
    const auto all = listBackups(QFileInfo(made.path).absolutePath(), made.officeId);
    if (!all)
        return {};
    const QList<BackupFile> own = backupsOf(*all, baseOf(officePath));
    QList<QDateTime> instants;
    for (const BackupFile &backup : own)
        instants.append(backup.madeAt);
    const auto kept = rules::backupsToKeep(instants);
    QStringList removed;
    for (qsizetype i = 0; i < own.size(); ++i) {
        const QString &path = own.at(i).path;
        const bool isHeld = path == made.path || hasJournalBeside(path);
        if (!kept.at(i) && !isHeld && QFile::remove(path))
            removed.append(path);
    }
    return removed;
}

/// What a desk left that was switched off while it copied. `folderNow` is by the folder's own
/// clock, which on a network place is not this machine's.
void removeLeftovers(const QString &folder, const QString &base, const QDateTime &folderNow)
{
    static const QRegularExpression partialName(u"^(.*\\.talan)\\.[0-9a-f]{8}\\.part$"_s);
    const QDir dir(folder);
    for (const QFileInfo &file :
         dir.entryInfoList({u"*"_s + kPartialEnding}, QDir::Files | QDir::Hidden)) {
        const auto match = partialName.match(file.fileName());
        const auto name = rules::readBackupName(match.captured(1));
        const bool isOld = file.lastModified().secsTo(folderNow) > kLeftoverSeconds;
        if (name && name->base == base && isOld)
            QFile::remove(file.absoluteFilePath());
    }
}

/// Says to the other desks that this one is making the backup that is due. It lies beside the
/// backups, belongs to whoever made it, and counts for an hour: nothing but a second backup comes
/// of it when it is lost.
class Claim
{
public:
    Claim(const QString &folder, const QString &base)
        : m_path(QDir(folder).filePath(u"%1.claim"_s.arg(base)))
    {}
    Q_DISABLE_COPY_MOVE(Claim)
    ~Claim()
    {
        if (m_isMine)
            QFile::remove(m_path);
    }

    /// False: another desk has it. Errors: those of writing to the folder.
    Result<bool> take();

private:
    bool make();

    QString m_path;
    bool m_isMine = false;
};

bool Claim::make()
{
    QFile file(m_path);
    m_isMine = file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    return m_isMine;
}

Result<bool> Claim::take()
{
    if (make())
        return true;
    const auto probe = PartialFile::beside(m_path, PartialFile::Readers::OnlyOwner);
    if (!probe)
        return probe.error();
    const QFileInfo standing(m_path);
    const qint64 age = standing.lastModified().secsTo(QFileInfo(probe->path()).lastModified());
    if (standing.exists() && age > kLeftoverSeconds)
        QFile::remove(m_path);
    return make();
}

Result<QString> officeIdOf(const Database &office)
{
    Statement id(office, u"SELECT value FROM office_setting WHERE key = 'office_id'"_s);
    if (const auto done = id.first(); !done)
        return done.error();
    return id.text(0);
}

Result<bool> isDue(const Database &office, const QString &folder, int hours, const QDateTime &now)
{
    const auto officeId = officeIdOf(office);
    if (!officeId)
        return officeId.error();
    const auto all = listBackups(folder, *officeId);
    if (!all)
        return all.error();
    QList<QDateTime> instants;
    for (const BackupFile &backup : backupsOf(*all, baseOf(office.info().path)))
        instants.append(backup.madeAt);
    return rules::isBackupDue(instants, hours, now);
}

Result<BackupFile> checkSoundness(const QString &path, const CancelQuestion &isCancelled)
{
    BackupFile facts = namesOf(path);
    auto file = ClosedFile::openForReading(path, isCancelled);
    if (!file)
        return ofBackup(file.error(), isCancelled);
    if (const auto read = readFacts(*file, facts); !read)
        return ofBackup(read.error(), isCancelled);
    if (const auto sound = file->checkSound(); !sound)
        return ofBackup(sound.error(), isCancelled);
    return facts;
}

/// As for a new office file.
Result<> mayBecomeOffice(const QString &target, const FilePlace &place)
{
    if (QFileInfo::exists(target))
        return Error{ErrorCode::FileExists, u"the file exists already"_s, {}};
    if (place.kind == PlaceKind::SyncFolder)
        return Error{ErrorCode::SyncFolder, u"sync folder"_s, place.service};
    if (place.kind == PlaceKind::LocksIgnored)
        return Error{ErrorCode::LocksIgnored, place.fileSystem, {}};
    return {};
}

} // namespace

namespace rules {

QString backupName(const QString &base, const QDateTime &madeAt, int copy)
{
    const QString time = officeTime(madeAt).toString(u"yyyy-MM-dd HH.mm"_s);
    const QString count = copy > 1 ? u" (%1)"_s.arg(copy) : QString();
    return base + u' ' + time + count + u".talan"_s;
}

std::optional<BackupName> readBackupName(const QString &fileName)
{
    static const QRegularExpression pattern(
        uR"(^(.+) (\d{4}-\d\d-\d\d \d\d\.\d\d)(?: \(\d{1,3}\))?\.talan$)"_s);
    const auto match = pattern.match(fileName);
    const auto local = QDateTime::fromString(match.captured(2), u"yyyy-MM-dd HH.mm"_s);
    if (!match.hasMatch() || !local.isValid())
        return std::nullopt;
    const QDateTime madeAt(local.date(), local.time(), officeTimeZone());
    return BackupName{.base = match.captured(1), .madeAt = madeAt.toUTC()};
}

} // namespace rules

Result<MadeBackup>
makeBackup(Database &office, const QString &folder, const QDateTime &now, const CopyPace &pace)
{
    const QString base = baseOf(office.info().path);
    const QString name = rules::backupName(base, now);
    auto partial =
        PartialFile::beside(QDir(folder).filePath(name), PartialFile::Readers::OnlyOwner);
    if (!partial)
        return partial.error();
    const QDateTime folderNow = QFileInfo(partial->path()).lastModified();
    if (const auto done = writeCopy(office, partial->path(), pace); !done)
        return done.error();
    const auto checked = checkSoundness(partial->path(), pace.isCancelled);
    if (!checked)
        return checked.error();
    if (const auto done = partial->flushToDisk(); !done)
        return done.error();
    giveReaders(partial->path(), office.info().path);
    const auto path = placeFree(*partial, folder, base, now);
    if (!path)
        return path.error();
    MadeBackup made{.file = *checked, .removed = {}};
    made.file.path = QFileInfo(*path).absoluteFilePath();
    made.file.madeAt = namesOf(*path).madeAt;
    made.removed = rotate(made.file, office.info().path);
    removeLeftovers(folder, base, folderNow);
    return made;
}

Result<std::optional<MadeBackup>> makeDueBackup(
    Database &office, const QString &folder, int hours, const QDateTime &now, const CopyPace &pace)
{
    const auto isDueNow = [&] { return isDue(office, folder, hours, now); };
    if (const auto due = isDueNow(); !due || !*due)
        return due ? Result<std::optional<MadeBackup>>() : due.error();
    Claim claim(folder, baseOf(office.info().path));
    if (const auto taken = claim.take(); !taken || !*taken)
        return taken ? Result<std::optional<MadeBackup>>() : taken.error();
    // Another desk may have finished between the two looks.
    if (const auto due = isDueNow(); !due || !*due)
        return due ? Result<std::optional<MadeBackup>>() : due.error();
    const auto made = makeBackup(office, folder, now, pace);
    if (!made)
        return made.error();
    return std::optional(*made);
}

Result<QList<BackupFile>> listBackups(const QString &folder, const QString &officeId)
{
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.exists())
        return Error{ErrorCode::FolderMissing, u"no such folder"_s, {}};
    QList<BackupFile> backups;
    for (const QFileInfo &file : dir.entryInfoList({u"*.talan"_s}, QDir::Files)) {
        if (!rules::readBackupName(file.fileName()))
            continue;
        const BackupFile backup = lookAt(file.absoluteFilePath());
        if (!backup.isUsable() || officeId.isEmpty() || backup.officeId == officeId)
            backups.append(backup);
    }
    std::ranges::sort(backups, [](const BackupFile &one, const BackupFile &other) {
        return std::pair(one.madeAt, one.path) > std::pair(other.madeAt, other.path);
    });
    return backups;
}

Result<std::optional<BackupFile>>
latestBackup(const QString &folder, const QString &officePath, const QString &officeId)
{
    const auto all = listBackups(folder, officeId);
    if (!all)
        return all.error();
    const QList<BackupFile> own = backupsOf(*all, baseOf(officePath));
    return own.isEmpty() ? std::nullopt : std::optional(own.first());
}

Result<BackupFile> checkBackup(const QString &path, const CancelQuestion &isCancelled)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, u"no such file"_s, {}};
    if (!info.isReadable())
        return Error{ErrorCode::ReadOnlyFile, u"may not be read"_s, {}};
    if (hasJournalBeside(info.absoluteFilePath())) {
        return Error{
            ErrorCode::BackupUnusable, u"somebody works in it, or it was left half written"_s, {}};
    }
    return checkSoundness(info.absoluteFilePath(), isCancelled);
}

Result<BackupFile> restoreBackup(const QString &path, const QString &target, const CopyPace &pace)
{
    const FilePlace place = placeOf(target);
    if (const auto fits = mayBecomeOffice(target, place); !fits)
        return fits.error();
    if (const auto checked = checkBackup(path, pace.isCancelled); !checked)
        return checked.error();
    auto source = ClosedFile::openForReading(path, pace.isCancelled);
    if (!source)
        return ofBackup(source.error(), pace.isCancelled);
    auto partial = PartialFile::beside(target, PartialFile::Readers::AsUsual);
    if (!partial)
        return partial.error();
    if (const auto done = writeCopy(*source, partial->path(), pace); !done)
        return done.error();
    const auto restored = checkSoundness(partial->path(), pace.isCancelled);
    if (!restored)
        return restored.error();
    if (place.kind == PlaceKind::LocalDisk) {
        if (const auto done = keepWriteAhead(partial->path()); !done)
            return done.error();
    }
    if (const auto done = partial->flushToDisk(); !done)
        return done.error();
    if (const auto done = partial->putInPlace(target, PartialFile::Existing::Refuse); !done)
        return done.error();
    BackupFile file = *restored;
    file.path = QFileInfo(target).absoluteFilePath();
    return file;
}

} // namespace talan::storage
