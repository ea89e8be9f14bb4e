#pragma once

#include <QDateTime>
#include <QString>

#include "core/base/result.h"

namespace talan::storage {

/// A file that is still being written, under a name of its own beside the file it is to become. It
/// is removed when it goes before it was put in place.
class PartialFile
{
public:
    /// Who may read the file, and what it becomes.
    enum class Readers {
        OnlyOwner,
        AsUsual, ///< Whoever may read a new file in that folder.
    };
    /// What happens to a file that has the name already.
    enum class Existing {
        Replace,
        Refuse,
    };

    /// Makes an empty file that nobody else has. Errors: FolderMissing, ReadOnlyFile, DiskFull,
    /// StorageFailed.
    static Result<PartialFile> beside(const QString &target, Readers readers);

    PartialFile(PartialFile &&other) noexcept;
    PartialFile &operator=(PartialFile &&other) noexcept;
    ~PartialFile();

    const QString &path() const { return m_path; }

    /// Brings what was written to the disk itself, where a power cut leaves it. Errors: DiskFull,
    /// StorageFailed.
    Result<> flushToDisk() const;

    /// Gives the file its real name in one step. A journal that lies beside a replaced file is
    /// removed with it: it would be played back into the new one. Errors: FileExists, those of the
    /// folder.
    Result<> putInPlace(const QString &target, Existing existing);

private:
    explicit PartialFile(QString path);

    QString m_path;
};

/// How partial files are named: the target's name, eight hexadecimal digits, ".part".
inline constexpr QLatin1StringView kPartialEnding{".part"};

} // namespace talan::storage
