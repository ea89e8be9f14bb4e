#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

#include "core/base/result.h"
#include "core/storage/database.h"

namespace talan::storage {

/// One table of a group of rows that belong together (a case and all that hangs on it).
struct RowSource
{
    QString table;
    QString sql; ///< SELECT of whole rows, column `id` among them, with the placeholder :owner.
    bool isLink = false;   ///< Rows are replaced as a whole, never updated column by column.
    bool isShared = false; ///< Other groups may use the rows too: taking back never deletes one.
    QStringList
        derived; ///< Columns that others compute anew: not compared when a change is taken back.
};

/// Rows by table and id.
using Rows = QMap<QString, QMap<qint64, QJsonObject>>;

/// Reads all rows of a group.
Result<Rows> readRows(Database &database, const QList<RowSource> &sources, qint64 owner);

/// What differs, as the journal keeps it: [{"table","id","before":{…}|null,"after":{…}|null}]. An
/// updated row holds only the columns that differ. The column `revision` never counts.
QJsonArray difference(const QList<RowSource> &sources, const Rows &before, const Rows &after);

/// Whether the changes could be taken back as things are now; writes nothing. Errors: as
/// takeBack().
Result<>
requireAsLeft(Database &database, const QList<RowSource> &sources, const QJsonArray &changes);

/// Takes the changes back. Errors: EditConflict (subject "table.column") when a column is not as
/// the change left it.
Result<> takeBack(Database &database, const QList<RowSource> &sources, const QJsonArray &changes);

} // namespace talan::storage
