#pragma once

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <optional>

#include "core/base/result.h"
#include "core/base/strong_id.h"
#include "core/storage/database.h"

namespace talan::storage {

/// One prepared SQL statement: values are bound, never spliced in; rows are read forward only.
///
/// A failed prepare is remembered and returned by exec(), so that a chain of binds reads well.
class Statement
{
public:
    Statement(const Database &database, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    Statement &bind(QStringView placeholder, const QString &text); ///< A null string is NULL.
    Statement &bind(QStringView placeholder, QStringView text);
    Statement &bind(QStringView placeholder, qint64 number);
    Statement &bind(QStringView placeholder, int number);
    Statement &bind(QStringView placeholder, bool yes);
    Statement &bind(QStringView placeholder, QDate day);                ///< A null date is NULL.
    Statement &bind(QStringView placeholder, const QDateTime &instant); ///< Stored as UTC text.
    Statement &bind(QStringView placeholder, const QVariant &value);
    template <class Tag>
    Statement &bind(QStringView placeholder, StrongId<Tag> id) ///< An id not stored yet is NULL.
    {
        return id.isValid() ? bind(placeholder, id.value()) : bind(placeholder, QVariant());
    }
    template <class T>
    Statement &bind(QStringView placeholder, const std::optional<T> &value)
    {
        return value ? bind(placeholder, *value) : bind(placeholder, QVariant());
    }

    /// Runs the statement. Errors are those of the file (see errorFromSql).
    Result<> exec();

    /// Runs an INSERT and returns the id of the new row.
    Result<qint64> insert();

    /// Steps to the next row; false at the end. A failure on the way is reported by `failure()`.
    bool next();

    /// Runs it and stands on the first row; NotFound when there is none.
    Result<> first();

    /// The failure of stepping, if any: look at it after the last next().
    Result<> failure() const;

    int rowsAffected() const;

    QString text(int column) const;
    qint64 number(int column) const;
    bool yes(int column) const;
    bool isNull(int column) const;
    QDate day(int column) const;
    QDateTime instant(int column) const;
    QVariant value(int column) const;
    template <class Id>
    Id id(int column) const
    {
        return Id(number(column));
    }

    QSqlQuery &query() { return m_query; }

private:
    void makeReady(const QSqlDatabase &connection);

    Database::IdleStatements &m_idle; ///< Where the prepared statement comes from and goes back to.
    QString m_sql;
    QSqlQuery m_query;
    std::optional<Error> m_prepareError;
};

/// What an SQL failure means for the person at the desk: FileBusy, DiskFull, ReadOnlyFile,
/// CorruptFile, NotTalanFile or StorageFailed.
Error errorFromSql(const QSqlError &error);

} // namespace talan::storage
