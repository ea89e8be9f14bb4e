#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <ostream>

#include "core/base/result.h"
#include "core/base/strong_id.h"

// GoogleTest prints these in failures as people read them.

inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QDate &day, std::ostream *out)
{
    *out << day.toString(Qt::ISODate).toStdString();
}

inline void PrintTo(const QDateTime &instant, std::ostream *out)
{
    *out << instant.toString(Qt::ISODateWithMs).toStdString();
}

namespace talan {

inline void PrintTo(ErrorCode code, std::ostream *out)
{
    *out << storageKey(code).toString().toStdString();
}

inline void PrintTo(const Error &error, std::ostream *out)
{
    *out << storageKey(error.code).toString().toStdString() << " (" << error.detail.toStdString()
         << ", subject " << error.subject.toStdString() << ')';
}

template <class Tag>
void PrintTo(const StrongId<Tag> &id, std::ostream *out)
{
    *out << id.value();
}

} // namespace talan
