#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace talan::storage {

/// Who holds the right to write in a file, and since when.
struct Holder
{
    QString who; ///< As the desk signed: a name and a machine.
    QDateTime since;

    friend bool operator==(const Holder &, const Holder &) = default;
};

/// The note of whoever writes now, in a small file beside the office file. It is no lock: it only
/// lets those who wait in vain be told for whom. A desk that was switched off while it wrote leaves
/// its note, and by then its lock is gone.
class WriterMark
{
public:
    explicit WriterMark(const QString &filePath);

    /// A note that cannot be written is left out: nothing depends on it.
    void set(const Holder &holder) const;
    void clear() const;
    std::optional<Holder> holder() const;

private:
    QString m_path;
};

namespace rules {

/// A holder as the subject of an Error, and back; nothing for other text.
QString holderText(const Holder &holder);
std::optional<Holder> holderFromText(const QString &text);

} // namespace rules

} // namespace talan::storage
