#pragma once

#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/storage/database.h"

namespace talan::storage {

/// One step of the schema: its number and its statements in order.
struct Migration
{
    int version = 0;
    QStringList statements;
};

/// All migrations shipped with this program, oldest first.
const QList<Migration> &migrations();

/// The statements of a migration text: blocks between blank lines, without blocks of comments only.
QStringList statementsOf(const QString &sql);

/// Brings the file of `database` to the newest schema in one immediate transaction; the version is
/// read again under the write lock, so that two programs starting at once do it once. Errors:
/// NewerFile, and those of the file.
Result<> migrate(Database &database);

/// The schema version of an open file.
Result<int> schemaVersion(const Database &database);

} // namespace talan::storage
