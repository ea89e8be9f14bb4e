#include "core/storage/row_changes.h"

#include <QSqlField>
#include <QSqlRecord>
#include <algorithm>

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

struct Change
{
    const RowSource *source = nullptr;
    qint64 id = 0;
    QJsonValue before;
    QJsonValue after;

    bool isInsert() const { return before.isNull(); }
    bool isDelete() const { return after.isNull(); }
};

Result<QMap<qint64, QJsonObject>> rowsOf(Statement &rows)
{
    QMap<qint64, QJsonObject> read;
    while (rows.next()) {
        const QSqlRecord record = rows.query().record();
        QJsonObject row;
        for (int i = 0; i < record.count(); ++i) {
            if (record.fieldName(i) == "revision"_L1)
                continue;
            row.insert(record.fieldName(i),
                       rows.isNull(i) ? QJsonValue() : QJsonValue::fromVariant(rows.value(i)));
        }
        read.insert(row.value(u"id"_s).toInteger(), row);
    }
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return read;
}

QJsonObject
changeOf(const QString &table, qint64 id, const QJsonValue &before, const QJsonValue &after)
{
    return {{u"table"_s, table}, {u"id"_s, id}, {u"before"_s, before}, {u"after"_s, after}};
}

void appendUpdate(QJsonArray &changes,
                  const RowSource &source,
                  const QJsonObject &before,
                  const QJsonObject &after)
{
    const qint64 id = before.value(u"id"_s).toInteger();
    if (source.isLink) {
        changes.append(changeOf(source.table, id, before, QJsonValue()));
        changes.append(changeOf(source.table, id, QJsonValue(), after));
        return;
    }
    QJsonObject was;
    QJsonObject is;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != it.value()) {
            was.insert(it.key(), before.value(it.key()));
            is.insert(it.key(), it.value());
        }
    }
    changes.append(changeOf(source.table, id, was, is));
}

/// The row as it is now; nothing when it does not exist.
Result<std::optional<QJsonObject>> currentRow(Database &database, const QString &table, qint64 id)
{
    Statement row(database, u"SELECT * FROM %1 WHERE id = :id"_s.arg(table));
    row.bind(u":id", id);
    if (const auto done = row.exec(); !done)
        return done.error();
    const auto rows = rowsOf(row);
    if (!rows)
        return rows.error();
    return rows->contains(id) ? std::optional(rows->value(id)) : std::nullopt;
}

Result<> requireUntouched(Database &database, const Change &change)
{
    const auto current = currentRow(database, change.source->table, change.id);
    if (!current)
        return current.error();
    const Error conflict{ErrorCode::EditConflict, u"row changed since"_s, change.source->table};
    if (change.isDelete())
        return *current && !change.source->isShared && !change.source->isLink ? conflict
                                                                              : Result<>();
    if (!*current)
        return conflict;
    const QJsonObject left = change.after.toObject();
    for (auto it = left.begin(); it != left.end(); ++it) {
        if (!change.source->derived.contains(it.key()) &&
            (*current)->value(it.key()) != it.value()) {
            return Error{ErrorCode::EditConflict,
                         u"column changed since"_s,
                         change.source->table + u'.' + it.key()};
        }
    }
    return {};
}

Result<> removeRow(Database &database, const Change &change)
{
    if (change.source->isShared)
        return {};
    return Statement(database, u"DELETE FROM %1 WHERE id = :id"_s.arg(change.source->table))
        .bind(u":id", change.id)
        .exec();
}

Statement &bindAll(Statement &statement, const QJsonObject &columns)
{
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        // Whole numbers must stay whole: STRICT tables refuse 1.0 for an INTEGER.
        const QVariant value = it->isDouble() ? QVariant(it->toInteger()) : it->toVariant();
        statement.bind(u':' + it.key(), it->isNull() ? QVariant() : value);
    }
    return statement;
}

Result<> insertRow(Database &database, const Change &change)
{
    const QJsonObject row = change.before.toObject();
    QStringList placeholders;
    for (const QString &column : row.keys())
        placeholders.append(u':' + column);
    Statement insert(database,
                     u"INSERT INTO %1 (%2) VALUES (%3)%4"_s.arg(
                         change.source->table,
                         row.keys().join(u", "_s),
                         placeholders.join(u", "_s),
                         change.source->isShared ? u" ON CONFLICT (id) DO NOTHING"_s : u""_s));
    return bindAll(insert, row).exec();
}

Result<> updateRow(Database &database, const Change &change)
{
    const QJsonObject columns = change.before.toObject();
    QStringList assignments;
    for (const QString &column : columns.keys())
        assignments.append(u"%1 = :%1"_s.arg(column));
    if (assignments.isEmpty())
        return {};
    Statement update(database,
                     u"UPDATE %1 SET %2 WHERE id = :row_id"_s.arg(change.source->table,
                                                                  assignments.join(u", "_s)));
    return bindAll(update, columns).bind(u":row_id", change.id).exec();
}

QList<Change> parsed(const QList<RowSource> &sources, const QJsonArray &changes)
{
    QList<Change> list;
    for (const auto &value : changes) {
        const QJsonObject json = value.toObject();
        const auto source =
            std::ranges::find(sources, json.value(u"table"_s).toString(), &RowSource::table);
        if (source != sources.end()) {
            list.append({&*source,
                         json.value(u"id"_s).toInteger(),
                         json.value(u"before"_s),
                         json.value(u"after"_s)});
        }
    }
    return list;
}

} // namespace

Result<Rows> readRows(Database &database, const QList<RowSource> &sources, qint64 owner)
{
    Rows all;
    for (const RowSource &source : sources) {
        Statement select(database, source.sql);
        select.bind(u":owner", owner);
        if (const auto done = select.exec(); !done)
            return done.error();
        const auto rows = rowsOf(select);
        if (!rows)
            return rows.error();
        all.insert(source.table, *rows);
    }
    return all;
}

QJsonArray difference(const QList<RowSource> &sources, const Rows &before, const Rows &after)
{
    QJsonArray changes;
    for (const RowSource &source : sources) {
        const auto was = before.value(source.table);
        const auto is = after.value(source.table);
        for (auto it = was.cbegin(); it != was.cend(); ++it) {
            if (!is.contains(it.key()))
                changes.append(changeOf(source.table, it.key(), it.value(), QJsonValue()));
            else if (is.value(it.key()) != it.value())
                appendUpdate(changes, source, it.value(), is.value(it.key()));
        }
        for (auto it = is.cbegin(); it != is.cend(); ++it) {
            if (!was.contains(it.key()))
                changes.append(changeOf(source.table, it.key(), QJsonValue(), it.value()));
        }
    }
    return changes;
}

Result<>
requireAsLeft(Database &database, const QList<RowSource> &sources, const QJsonArray &changes)
{
    for (const Change &change : parsed(sources, changes)) {
        if (const auto untouched = requireUntouched(database, change); !untouched)
            return untouched;
    }
    return {};
}

Result<> takeBack(Database &database, const QList<RowSource> &sources, const QJsonArray &changes)
{
    if (const auto untouched = requireAsLeft(database, sources, changes); !untouched)
        return untouched;
    const QList<Change> list = parsed(sources, changes);
    // Children go before their parents, and come back after them.
    for (auto change = list.crbegin(); change != list.crend(); ++change) {
        if (!change->isInsert())
            continue;
        if (const auto done = removeRow(database, *change); !done)
            return done;
    }
    for (const Change &change : list) {
        if (change.isInsert())
            continue;
        const auto done =
            change.isDelete() ? insertRow(database, change) : updateRow(database, change);
        if (!done)
            return done;
    }
    return {};
}

} // namespace talan::storage
