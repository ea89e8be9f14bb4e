#include "core/storage/desk_board.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <filesystem>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace talan::storage {

namespace {

constexpr auto kNotePrefix = "desk-"_L1;
constexpr auto kCallPrefix = "please-close-"_L1;
constexpr auto kTimePrefix = "time-"_L1;
constexpr auto kSuffix = ".json"_L1;
constexpr auto kOldest = std::chrono::milliseconds(24h);

DeskBoard::Milliseconds steadyTimeOfMachine()
{
    return std::chrono::duration_cast<DeskBoard::Milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

/// When the file was last written, by the clock of whoever keeps it. A network client remembers
/// such times for seconds; this asks the server.
QDateTime timeOf(const QString &path)
{
#ifdef Q_OS_LINUX
    struct statx found = {};
    const QByteArray name = QFile::encodeName(path);
    if (statx(AT_FDCWD, name.constData(), AT_STATX_FORCE_SYNC, STATX_MTIME, &found) == 0) {
        constexpr qint64 kMilli = 1000;
        constexpr qint64 kNanosInMilli = 1'000'000;
        return QDateTime::fromMSecsSinceEpoch(
            found.stx_mtime.tv_sec * kMilli + found.stx_mtime.tv_nsec / kNanosInMilli, Qt::UTC);
    }
#endif
    return QFileInfo(path).lastModified().toUTC();
}

/// Gives a new file or folder the group and the rights of another one, as far as they go: whoever
/// may use the one shall be able to use the other.
void shareLike(const QString &path, const QString &model)
{
#ifdef Q_OS_UNIX
    constexpr uid_t kSameOwner = static_cast<uid_t>(-1);
    const QByteArray name = QFile::encodeName(path);
    [[maybe_unused]] const int isRefused =
        chown(name.constData(), kSameOwner, QFileInfo(model).groupId());
#endif
    namespace fs = std::filesystem;
    std::error_code ignored; // A place without rights of its own keeps what it gave.
    const auto rights = fs::status(model.toStdU16String(), ignored).permissions();
    if (!ignored)
        fs::permissions(path.toStdU16String(), rights, ignored);
}

/// Reads a note; empty when it is larger than a note may be or has gone.
QByteArray read(const QFileInfo &info)
{
    if (info.size() > rules::kLargestNote)
        return {};
    QFile file(info.filePath());
    return file.open(QIODevice::ReadOnly) ? file.read(rules::kLargestNote + 1) : QByteArray();
}

} // namespace

DeskBoard::DeskBoard(const QString &filePath, QString ownId)
    : DeskBoard(filePath, std::move(ownId), steadyTimeOfMachine)
{}

DeskBoard::DeskBoard(const QString &filePath, QString ownId, SteadyTime steadyTime)
    : m_filePath(filePath)
    , m_ownId(std::move(ownId))
    , m_steadyTime(std::move(steadyTime))
{}

const QString &DeskBoard::folder()
{
    if (m_isFound)
        return m_folder;
    // Links are followed, so that all desks of a file meet in one folder.
    const QFileInfo file(m_filePath);
    m_isFound = file.exists();
    m_filePath = m_isFound ? file.canonicalFilePath() : file.absoluteFilePath();
    m_folder = m_filePath + "-desks"_L1;
    return m_folder;
}

Result<> DeskBoard::makeFolder()
{
    const QString path = folder();
    // Where the file is not, its place may be away: nothing is left where a share will be mounted.
    if (!QFileInfo::exists(m_filePath))
        return Error{ErrorCode::NotConnected, u"no office file beside the board"_s, {}};
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkdir(path)) {
        if (QFileInfo(path).isDir()) // Another desk was faster.
            return {};
        return Error{ErrorCode::ReadOnlyFile, u"no folder for the notes of the desks"_s, {}};
    }
    shareLike(path, QFileInfo(m_filePath).absolutePath());
    return {};
}

Result<> DeskBoard::write(const QString &name, const QByteArray &text)
{
    if (const auto made = makeFolder(); !made)
        return made;
    QSaveFile file(pathOf(name));
    bool isWritten = file.open(QIODevice::WriteOnly);
    // Readable for whoever may read the office file, whatever this person's files are by default.
    // A place without such rights refuses, and needs none.
    file.setPermissions(QFile::permissions(m_filePath) | QFile::ReadOwner | QFile::WriteOwner);
    isWritten = isWritten && file.write(text) == text.size();
    if (!isWritten || !file.commit())
        return Error{ErrorCode::StorageFailed, u"note of a desk: "_s + file.errorString(), {}};
    return {};
}

Result<> DeskBoard::post(DeskNote note)
{
    note.id = m_ownId;
    return write(kNotePrefix + m_ownId + kSuffix, rules::noteText(note, ++m_beat));
}

Result<> DeskBoard::call(CloseCall call)
{
    call.id = m_ownId;
    return write(kCallPrefix + m_ownId + kSuffix, rules::callText(call, ++m_beat));
}

void DeskBoard::withdrawCall()
{
    QFile::remove(pathOf(kCallPrefix + m_ownId + kSuffix));
    QDir().rmdir(folder());
}

void DeskBoard::leave()
{
    QFile::remove(pathOf(kNotePrefix + m_ownId + kSuffix));
    withdrawCall();
}

Result<QDateTime> DeskBoard::timeOfPlace()
{
    QFile probe(pathOf(kTimePrefix + newDeskId()));
    if (!probe.open(QIODevice::WriteOnly))
        return Error{ErrorCode::ReadOnlyFile, u"the board cannot be written"_s, {}};
    const bool isWritten = probe.write("?") == 1;
    probe.close();
    const QDateTime time = timeOf(probe.fileName());
    probe.remove();
    if (!isWritten || !time.isValid())
        return Error{ErrorCode::StorageFailed, u"the board has no time"_s, {}};
    return time;
}

Result<DeskBoard::Sight> DeskBoard::look()
{
    const QFileInfo place(folder());
    if (!place.exists())
        return Sight{};
    if (!place.isDir() || !place.isReadable() || !place.isExecutable())
        return Error{ErrorCode::StorageFailed, u"the notes of the desks cannot be read"_s, {}};
    timeOf(m_folder); // Makes a network client ask for what is new in the folder.
    const auto files =
        QDir(m_folder).entryInfoList({kNotePrefix + u'*', kCallPrefix + u'*', kTimePrefix + u'*'},
                                     QDir::Files | QDir::NoSymLinks);
    Sight sight;
    QStringList names;
    std::optional<QDateTime> now;
    for (const QFileInfo &file : files) {
        const QString name = file.fileName();
        if (name.contains(m_ownId))
            continue;
        names.append(name);
        if (const auto noticed = notice(file, now); !noticed)
            return noticed.error();
        if (!isAlive(name))
            continue;
        const QByteArray &text = m_seen[name].text;
        if (const auto note = rules::noteFromText(text);
            note && name == kNotePrefix + note->id + kSuffix)
            sight.others.append(*note);
        if (const auto call = rules::callFromText(text);
            call && name == kCallPrefix + call->id + kSuffix)
            sight.calls.append(*call);
    }
    forgetMissing(names);
    std::ranges::sort(sight.calls, {}, &CloseCall::at);
    return sight;
}

/// Remembers what the file says, and when it last said something new. `now` is the time of the
/// place, asked for when it is first needed.
Result<> DeskBoard::notice(const QFileInfo &file, std::optional<QDateTime> &now)
{
    const QString name = file.fileName();
    const auto known = m_seen.find(name);
    const QDateTime fileTime = file.lastModified();
    if (known != m_seen.end()) {
        if (known->fileTime == fileTime && known->size == file.size()) {
            // Nobody's clock will make it old: it lies in the future and does not change.
            if (known->isFromFuture && !isAlive(name))
                QFile::remove(file.filePath());
            return {};
        }
        known->fileTime = fileTime;
        known->size = file.size();
        const QByteArray text = read(file);
        if (std::exchange(known->text, text) != text)
            known->changedAt = m_steadyTime();
        return {};
    }
    if (!now) {
        const auto asked = timeOfPlace();
        if (!asked)
            return asked.error();
        now = *asked;
    }
    const auto age = Milliseconds(timeOf(file.filePath()).msecsTo(*now));
    if (age > kOldest || age < -kOldest) {
        QFile::remove(file.filePath());
        return {};
    }
    m_seen.insert(name,
                  {.fileTime = fileTime,
                   .size = file.size(),
                   .text = read(file),
                   .changedAt = m_steadyTime() - std::max(age, 0ms),
                   .isFromFuture = age < -kLife});
    return {};
}

bool DeskBoard::isAlive(const QString &name) const
{
    const auto seen = m_seen.find(name);
    return seen != m_seen.end() && m_steadyTime() - seen->changedAt < kLife;
}

void DeskBoard::forgetMissing(const QStringList &names)
{
    m_seen.removeIf([&names](const auto &seen) { return !names.contains(seen.key()); });
}

} // namespace talan::storage
