#include "core/storage/statement.h"

#include <QSqlError>

#include <sqlite3.h>

#include "core/base/office_time.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

Statement::Statement(const Database &database, const QString &sql)
    : m_idle(*database.m_idle)
    , m_sql(sql)
{
    if (const auto prepared = m_idle.find(sql); prepared != m_idle.end()) {
        m_query = std::move(prepared->second);
        m_idle.erase(prepared);
    } else {
        makeReady(database.connection());
    }
}

Statement::~Statement()
{
    constexpr size_t kMostIdle = 300;
    m_query.finish();
    if (!m_prepareError && m_idle.size() < kMostIdle)
        m_idle.insert_or_assign(m_sql, std::move(m_query));
}

void Statement::makeReady(const QSqlDatabase &connection)
{
    m_query = QSqlQuery(connection);
    m_query.setForwardOnly(true);
    if (!m_query.prepare(m_sql))
        m_prepareError = errorFromSql(m_query.lastError());
}

Statement &Statement::bind(QStringView placeholder, const QString &text)
{
    return bind(placeholder,
                text.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text));
}

Statement &Statement::bind(QStringView placeholder, QStringView text)
{
    return bind(placeholder, text.toString());
}

Statement &Statement::bind(QStringView placeholder, qint64 number)
{
    return bind(placeholder, QVariant(number));
}

Statement &Statement::bind(QStringView placeholder, int number)
{
    return bind(placeholder, QVariant(number));
}

Statement &Statement::bind(QStringView placeholder, bool yes)
{
    return bind(placeholder, QVariant(yes ? 1 : 0));
}

Statement &Statement::bind(QStringView placeholder, QDate day)
{
    return bind(placeholder, storedDate(day));
}

Statement &Statement::bind(QStringView placeholder, const QDateTime &instant)
{
    return bind(placeholder, storedInstant(instant));
}

Statement &Statement::bind(QStringView placeholder, const QVariant &value)
{
    m_query.bindValue(placeholder.toString(), value);
    return *this;
}

Result<> Statement::exec()
{
    if (m_prepareError)
        return *m_prepareError;
    if (!m_query.exec())
        return errorFromSql(m_query.lastError());
    return {};
}

Result<qint64> Statement::insert()
{
    if (const auto done = exec(); !done)
        return done.error();
    return m_query.lastInsertId().toLongLong();
}

bool Statement::next()
{
    return m_query.next();
}

Result<> Statement::first()
{
    if (const auto done = exec(); !done)
        return done;
    if (next())
        return {};
    if (const auto failed = failure(); !failed)
        return failed;
    return Error{ErrorCode::NotFound, u"no such row"_s, {}};
}

Result<> Statement::failure() const
{
    if (m_query.lastError().isValid())
        return errorFromSql(m_query.lastError());
    return {};
}

int Statement::rowsAffected() const
{
    return m_query.numRowsAffected();
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Statement::number(int column) const
{
    return m_query.value(column).toLongLong();
}

bool Statement::yes(int column) const
{
    return number(column) != 0;
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

QDate Statement::day(int column) const
{
    return dateFromStored(text(column));
}

QDateTime Statement::instant(int column) const
{
    return instantFromStored(text(column));
}

QVariant Statement::value(int column) const
{
    return m_query.value(column);
}

Error errorFromSql(const QSqlError &error)
{
    constexpr int kPrimaryMask = 0xFF;
    const int extended = error.nativeErrorCode().toInt();
    const QString detail = u"%1: %2"_s.arg(extended).arg(error.databaseText());
    switch (extended & kPrimaryMask) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::FileBusy, detail, {}};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, detail, {}};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnlyFile, detail, {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::CorruptFile, detail, {}};
    default:
        return {ErrorCode::StorageFailed, detail, {}};
    }
}

} // namespace talan::storage
