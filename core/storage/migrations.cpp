#include "core/storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

#include "core/storage/file_header.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

bool isOnlyComment(const QString &block)
{
    const QStringList lines = block.split(u'\n', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        lines, [](const QString &line) { return line.trimmed().startsWith("--"_L1); });
}

QList<Migration> readMigrations()
{
    QList<Migration> all;
    const QDir folder(u":/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            all.append({.version = name.left(4).toInt(),
                        .statements = statementsOf(QString::fromUtf8(file.readAll()))});
        }
    }
    return all;
}

Result<> apply(Database &database, const Migration &migration)
{
    for (const QString &sql : migration.statements) {
        if (const auto done = Statement(database, sql).exec(); !done)
            return done.error();
    }
    return Statement(database, u"PRAGMA user_version = %1"_s.arg(migration.version)).exec();
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> all = readMigrations();
    return all;
}

QStringList statementsOf(const QString &sql)
{
    static const QRegularExpression blankLines(u"\\n[ \\t]*\\n"_s);
    QStringList statements;
    for (const QString &block : sql.split(blankLines, Qt::SkipEmptyParts)) {
        if (!isOnlyComment(block))
            statements.append(block.trimmed());
    }
    return statements;
}

Result<> migrate(Database &database)
{
    return database.transaction([&]() -> Result<> {
        const auto version = schemaVersion(database);
        if (!version)
            return version.error();
        if (*version > newestSchema())
            return Error{ErrorCode::NewerFile, u"schema %1"_s.arg(*version), {}};
        for (const Migration &migration : migrations()) {
            if (migration.version <= *version)
                continue;
            if (const auto done = apply(database, migration); !done)
                return done.error();
        }
        return Statement(database, u"PRAGMA application_id = %1"_s.arg(kApplicationId)).exec();
    });
}

Result<int> schemaVersion(const Database &database)
{
    Statement version(database, u"PRAGMA user_version"_s);
    if (const auto done = version.first(); !done)
        return done.error();
    return static_cast<int>(version.number(0));
}

} // namespace talan::storage
