#include "core/storage/share_doctor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

#include <sqlite3.h>

#include "core/storage/backup.h"
#include "core/storage/file_header.h"
#include "core/storage/file_look.h"
#include "core/storage/lock_test.h"
#include "core/storage/place_probe.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

NothingMeasured because(NotExamined why, const QString &detail = {})
{
    return {.why = why, .detail = detail};
}

NothingMeasured failedBy(const Error &error)
{
    return because(NotExamined::Failed, error.detail);
}

/// The real file behind links: what counts is where its content lies.
QString realPath(const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath();
    return real.isEmpty() ? file.absoluteFilePath() : real;
}

/// An administrator may write everywhere; where every write bit is off, somebody has said that
/// nobody should.
bool mayWrite(const QFileInfo &entry)
{
    constexpr auto kAnyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return entry.isWritable() && (entry.permissions() & kAnyWrite) != 0;
}

/// One examination after the other, each knowing what those before it found.
class Examiner
{
public:
    Examiner(const DoctorRequest &request, StopSign &stop)
        : m_request(request)
        , m_stop(stop)
        , m_path(realPath(request.path))
        , m_file(m_path)
        , m_folder(m_file.absolutePath())
    {}

    Measured examine(FindingKind kind);
    const FilePlace &place() const { return m_place; }

private:
    Measured examinePlaceItself();
    Measured examineSync() const;
    Measured examineFile();
    Measured examineWriting();
    Measured examineJournal();
    Measured examineSpace() const;
    Measured examineAnswers();
    Measured examineLocks();
    Measured examineCommits();
    Measured examineBackup();
    Measured examineVersions() const;
    Measured examineContent(Result<CheckMeasured> (FileLook::*check)() const);
    std::optional<Error> look();
    Result<> makeScratch();

    bool isFolderThere() const { return QFileInfo(m_folder).isDir(); }
    ProbeFiles &probes() { return m_probes ? *m_probes : m_probes.emplace(m_folder); }

    const DoctorRequest &m_request;
    StopSign &m_stop;
    QString m_path;
    QFileInfo m_file;
    QString m_folder;
    FilePlace m_place;
    bool m_isUsable = false;  ///< By Talan, after an upgrade.
    bool m_isWritten = false; ///< Whether small files may be made in the folder.
    QString m_journal;
    std::optional<FileLook> m_look;
    bool m_standsAside = false;
    std::optional<Database> m_office;
    std::optional<ProbeFiles> m_probes;
    std::optional<Database> m_scratch; ///< After the probes: is closed before they are removed.
};

Measured Examiner::examine(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Place:
        return examinePlaceItself();
    case FindingKind::SyncFolder:
        return examineSync();
    case FindingKind::FileState:
        return examineFile();
    case FindingKind::Writing:
        return examineWriting();
    case FindingKind::Journal:
        return examineJournal();
    case FindingKind::FreeSpace:
        return examineSpace();
    case FindingKind::AnswerTime:
        return examineAnswers();
    case FindingKind::Locks:
        return examineLocks();
    case FindingKind::CommitTime:
        return examineCommits();
    case FindingKind::Backup:
        return examineBackup();
    case FindingKind::Versions:
        return examineVersions();
    case FindingKind::QuickCheck:
        return examineContent(&FileLook::quickCheck);
    case FindingKind::ForeignKeys:
        return examineContent(&FileLook::foreignKeyCheck);
    case FindingKind::Integrity:
        return examineContent(&FileLook::integrityCheck);
    }
    Q_UNREACHABLE();
}

Measured Examiner::examinePlaceItself()
{
    if (!isFolderThere())
        return because(NotExamined::FolderAway);
    m_place = placeOf(m_path);
    return PlaceMeasured{.place = m_place, .options = rules::impersonal(mountOf(m_path).options)};
}

Measured Examiner::examineSync() const
{
    if (!isFolderThere())
        return because(NotExamined::FolderAway);
    return SyncMeasured{.isCopied = m_place.kind == PlaceKind::SyncFolder,
                        .service = m_place.service};
}

/// Opens the file for looking at it, as far as it lets itself be looked at; what Talan itself says
/// to it comes back.
std::optional<Error> Examiner::look()
{
    const auto header = readFileHeader(m_path);
    if (!header && header.error().code != ErrorCode::CorruptFile)
        return header.error();
    auto look = FileLook::open(m_path, m_stop);
    if (!look)
        return look.error();
    m_look.emplace(*std::move(look));
    return header ? std::nullopt : std::optional(header.error());
}

Measured Examiner::examineFile()
{
    FileMeasured measured{.refusal = look(), .schema = 0, .newestSchema = newestSchema()};
    if (measured.refusal)
        return measured;
    const auto schema = m_look->pragma(u"user_version"_s);
    if (!schema) {
        measured.refusal = schema.error();
        return measured;
    }
    measured.schema = schema->toInt();
    m_isUsable = measured.schema < measured.newestSchema;
    if (m_isUsable)
        return measured;
    auto office = Database::open(m_path, Database::Access::ReadNewer);
    if (office)
        m_office.emplace(*std::move(office));
    else
        measured.refusal = office.error();
    return measured;
}

Measured Examiner::examineWriting()
{
    if (!isFolderThere())
        return because(NotExamined::FolderAway);
    const bool isFolderWritable = mayWrite(QFileInfo(m_folder));
    // A folder that a program copies to the cloud is left alone: it would copy the probes too.
    m_isWritten = isFolderWritable && m_place.kind != PlaceKind::SyncFolder;
    if (!m_file.exists())
        return isFolderWritable
                   ? Measured(because(NotExamined::FileNotOpen))
                   : WritingMeasured{.isFileWritable = false, .isFolderWritable = false};
    return WritingMeasured{.isFileWritable = mayWrite(m_file),
                           .isFolderWritable = isFolderWritable};
}

Measured Examiner::examineJournal()
{
    if (!m_look)
        return because(NotExamined::FileNotOpen);
    const auto mode = m_look->pragma(u"journal_mode"_s);
    if (!mode)
        return failedBy(mode.error());
    m_journal = *mode;
    return JournalMeasured{.mode = *mode, .place = m_place.kind};
}

Measured Examiner::examineSpace() const
{
    if (!isFolderThere())
        return because(NotExamined::FolderAway);
    const QStorageInfo storage(m_folder);
    if (!storage.isValid() || storage.bytesAvailable() < 0)
        return because(NotExamined::Failed, u"the system does not say"_s);
    return SpaceMeasured{.freeBytes = storage.bytesAvailable(), .fileBytes = m_file.size()};
}

Measured Examiner::examineAnswers()
{
    if (!m_isWritten)
        return because(isFolderThere() ? NotExamined::NotWritten : NotExamined::FolderAway);
    const auto timing = timeSmallFile(probes().path(u"probe"_s), m_stop);
    if (!timing)
        return failedBy(timing.error());
    return timing->tries > 0 ? Measured(AnswerMeasured{*timing}) : because(NotExamined::Stopped);
}

/// A file of the same kind in the same folder, to try what must not be tried on the office's own.
Result<> Examiner::makeScratch()
{
    const bool isLocal = m_journal.isEmpty() || m_journal == "wal"_L1;
    auto scratch = Database::create(probes().path(u"scratch"_s),
                                    isLocal ? JournalMode::Local : JournalMode::Shared);
    if (!scratch)
        return scratch.error();
    m_scratch.emplace(*std::move(scratch));
    return {};
}

Measured Examiner::examineLocks()
{
    if (!m_isWritten)
        return because(isFolderThere() ? NotExamined::NotWritten : NotExamined::FolderAway);
    const auto made = makeScratch();
    const auto proved = made ? proveLocks(*m_scratch) : made;
    if (!proved && proved.error().code == ErrorCode::LocksIgnored)
        return LocksMeasured{.areKept = false, .detail = proved.error().detail};
    if (!proved)
        return failedBy(proved.error());
    return LocksMeasured{.areKept = true, .detail = {}};
}

Measured Examiner::examineCommits()
{
    if (!m_scratch)
        return because(isFolderThere() ? NotExamined::NotWritten : NotExamined::FolderAway);
    const auto timing = timeCommits(*m_scratch, m_stop);
    if (!timing)
        return failedBy(timing.error());
    m_scratch.reset();
    m_probes.reset();
    return timing->tries > 0 ? Measured(CommitMeasured{*timing}) : because(NotExamined::Stopped);
}

Measured Examiner::examineBackup()
{
    if (!m_office)
        return m_isUsable ? because(NotExamined::Failed, u"of an older Talan"_s)
                          : because(NotExamined::FileNotOpen);
    if (!m_request.backupPlaceOf)
        return because(NotExamined::Failed, u"the folder is not known"_s);
    const auto place = m_request.backupPlaceOf(*m_office);
    if (!place)
        return failedBy(place.error());
    BackupMeasured measured{.folder = place->folder,
                            .isFolderThere = !place->folder.isEmpty(),
                            .newestAt = {},
                            .examinedAt = m_request.now,
                            .fileMadeAt = m_file.birthTime()};
    if (!measured.isFolderThere)
        return measured;
    const auto latest = latestBackup(place->folder, m_path, place->officeId);
    measured.isFolderThere = latest || latest.error().code != ErrorCode::FolderMissing;
    if (!latest && measured.isFolderThere)
        return failedBy(latest.error());
    if (latest && *latest)
        measured.newestAt = (*latest)->madeAt;
    return measured;
}

Measured Examiner::examineVersions() const
{
    return VersionsMeasured{.talan = QStringLiteral(TALAN_VERSION),
                            .sqlite = QString::fromLatin1(sqlite3_libversion()),
                            .qt = QString::fromLatin1(qVersion()),
                            .system = QSysInfo::prettyProductName() + u", "_s +
                                      QSysInfo::currentCpuArchitecture()};
}

Measured Examiner::examineContent(Result<CheckMeasured> (FileLook::*check)() const)
{
    if (!m_look)
        return because(NotExamined::FileNotOpen);
    if (!m_standsAside) {
        // Where no copy can be taken, the file itself is examined.
        if (const auto aside = m_look->standAside(); !aside && m_stop.isRaised())
            return failedBy(aside.error());
        m_standsAside = true;
    }
    const auto checked = ((*m_look).*check)();
    if (!checked)
        return failedBy(checked.error());
    return *checked;
}

template <class Told, class What>
void tell(const Told &told, const What &what)
{
    if (told)
        told(what);
}

} // namespace

std::optional<Error> Diagnosis::refusal() const
{
    for (const Finding &finding : findings) {
        if (const auto *file = std::get_if<FileMeasured>(&finding.measured))
            return file->refusal;
    }
    return std::nullopt;
}

Diagnosis examinePlace(const DoctorRequest &request, StopSign &stop, const DoctorProgress &progress)
{
    Diagnosis diagnosis{.path = QFileInfo(request.path).absoluteFilePath(),
                        .examinedAt = request.now,
                        .place = {},
                        .findings = {}};
    Examiner examiner(request, stop);
    for (const FindingKind kind : kAllFindingKinds) {
        Measured measured = because(NotExamined::Stopped);
        if (!stop.isRaised()) {
            tell(progress.begins, kind);
            measured = examiner.examine(kind);
            const auto *nothing = std::get_if<NothingMeasured>(&measured);
            if (stop.isRaised() && nothing && nothing->why == NotExamined::Failed)
                measured = because(NotExamined::Stopped);
        }
        diagnosis.findings.append(found(kind, measured));
        tell(progress.found, diagnosis.findings.last());
    }
    diagnosis.place = examiner.place();
    diagnosis.wasStopped = stop.isRaised();
    return diagnosis;
}

} // namespace talan::storage
