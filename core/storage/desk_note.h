#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace talan::storage {

/// A case somebody has open: its id and since when, nothing of what it says.
struct OpenCase
{
    qint64 caseId = 0;
    QDateTime since;

    friend bool operator==(const OpenCase &, const OpenCase &) = default;
};

/// What an open desk tells the other desks of an office file. It names staff and machines, never
/// anybody a case is about.
struct DeskNote
{
    QString id; ///< Random, new for every window that opens the file (newDeskId()).
    QString machine;
    QString who;      ///< The name of the member of staff.
    qint64 staff = 0; ///< Their id in the office file.
    QDateTime since;
    int schema = 0; ///< The newest schema the desk's program knows.
    QString version;
    QList<OpenCase> cases;

    friend bool operator==(const DeskNote &, const DeskNote &) = default;
};

/// Somebody asks the others to close the office file, so that it can be brought up to date.
struct CloseCall
{
    QString id;    ///< Of whoever asks, as in a DeskNote.
    QString login; ///< Who asks: a newer program cannot read the staff of the file yet.
    QString machine;
    QDateTime at;

    friend bool operator==(const CloseCall &, const CloseCall &) = default;
};

/// A new random id for a desk: 32 hexadecimal digits.
QString newDeskId();

namespace rules {

/// More than any honest note has; what is larger is not read.
inline constexpr qint64 kLargestNote = 16 * 1024; // bytes

/// The note as it is written beside the office file. `beat` is another number each time, so that
/// two notes of a living desk are never the same.
QByteArray noteText(const DeskNote &note, qint64 beat);
QByteArray callText(const CloseCall &call, qint64 beat);

/// Reads a note strictly; nothing for a text that is too large, no note, or holds what could not
/// stand in one line of a window. Members that a newer program may have added are passed over.
std::optional<DeskNote> noteFromText(const QByteArray &text);
std::optional<CloseCall> callFromText(const QByteArray &text);

/// "Anna Lind, desk-1; Bo Ek, desk-2".
QString deskNames(const QList<DeskNote> &notes);

} // namespace rules

} // namespace talan::storage
