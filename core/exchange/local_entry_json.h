#pragma once

#include <QByteArray>
#include <optional>

#include "core/base/result.h"
#include "core/exchange/local_journal.h"

namespace talan {

/// An entry of the local journal as it lies on the disk, with the reason if it was refused.
struct StoredEntry
{
    LocalEntry entry;
    std::optional<Error> refusal;

    friend bool operator==(const StoredEntry &, const StoredEntry &) = default;
};

/// Whether a text can be the id of an entry: letters, digits and hyphens, 64 at most. An id is part
/// of a file name, so nothing else will do.
bool isEntryId(const QString &id);

/// The whole entry as JSON, every member of it. Unlike the contract of `readCases` it also tells
/// who brings a case when that is the patient, and keeps what is filled in by halves.
QByteArray storedEntryJson(const StoredEntry &stored);

/// Reads it back by that strict contract. Errors: NewerFile for what a newer Talan wrote; TooLarge;
/// InvalidInput, UnknownMember, MissingField, UnknownValue, InvalidDate, TextTooLong.
Result<StoredEntry> readStoredEntry(const QByteArray &json);

} // namespace talan
