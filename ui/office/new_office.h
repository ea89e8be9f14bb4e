#pragma once

#include <QDateTime>
#include <QString>
#include <functional>

#include "core/base/result.h"
#include "core/storage/database.h"

namespace talan::ui {

/// What has to be known before an office can be founded.
struct NewOffice
{
    QString name;
    QString login;     ///< Of its first administrator.
    QString staffName; ///< The same person's name.
    QString path;
    storage::JournalMode journal = storage::JournalMode::Local;

    friend bool operator==(const NewOffice &, const NewOffice &) = default;
};

/// Fills a new, empty file.
using OfficeFiller = std::function<Result<>(storage::Database &database)>;

/// Makes a new file and fills it. A file that could not be filled is taken away again.
/// Errors: those of Database::create and of `fill`.
Result<> createFilled(const QString &path, storage::JournalMode journal, const OfficeFiller &fill);

/// Makes the file of a new office with its first administrator.
/// Errors: those of Database::create and foundOffice.
Result<> createOffice(const NewOffice &office, const QDateTime &now);

/// A path for an office of that name: signs that file systems refuse are left out.
QString suggestedPath(const QString &folder, const QString &officeName);

/// The path as a person means it: blanks and "~" resolved, ".talan" at its end.
QString completedPath(const QString &typed);

/// Whether the path lies on a network share, as far as the system says.
bool isOnNetwork(const QString &path);

/// Where a new office is proposed to lie: the person's documents, or their home folder.
QString proposedFolder();

} // namespace talan::ui
