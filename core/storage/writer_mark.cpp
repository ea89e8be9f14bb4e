#include "core/storage/writer_mark.h"

#include <QFile>

#include "core/base/field_text.h"
#include "core/base/office_time.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

/// A name and a machine; what is longer is no note of Talan's.
constexpr qint64 kLongestNote = 1024;

} // namespace

WriterMark::WriterMark(const QString &filePath)
    : m_path(filePath + u"-writer"_s)
{}

void WriterMark::set(const Holder &holder) const
{
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write(rules::holderText(holder).toUtf8());
}

void WriterMark::clear() const
{
    QFile::remove(m_path);
}

std::optional<Holder> WriterMark::holder() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return rules::holderFromText(QString::fromUtf8(file.read(kLongestNote)));
}

namespace rules {

QString holderText(const Holder &holder)
{
    return storedInstant(holder.since) + u' ' + holder.who;
}

std::optional<Holder> holderFromText(const QString &text)
{
    const qsizetype space = text.indexOf(u' ');
    if (space < 0)
        return std::nullopt;
    const Holder holder{.who = cleanLine(text.sliced(space + 1)),
                        .since = instantFromStored(text.first(space))};
    if (holder.who.isEmpty() || !holder.since.isValid())
        return std::nullopt;
    return holder;
}

} // namespace rules

} // namespace talan::storage
