#pragma once

#include <QString>

#include "core/storage/share_doctor.h"

namespace talan {

/// An examination of a file's place in plain words.
struct FindingWords
{
    QString title; ///< "Lås"
    QString found; ///< What it is: one sentence, with what was measured.
    QString why;   ///< Why it matters.
    QString toDo;  ///< Empty when nothing has to be done.

    friend bool operator==(const FindingWords &, const FindingWords &) = default;
};

FindingWords findingWords(const storage::Finding &finding);

/// What is examined, as a heading.
QString displayText(storage::FindingKind kind);

/// The light as a word: it never stands for itself by its colour.
QString displayText(storage::Light light);

/// The whole in one sentence.
QString overallText(const storage::Diagnosis &diagnosis);

/// What is going on: "Undersöker lås …", after a while "… väntar fortfarande på platsen (12 s)".
QString examiningText(storage::FindingKind kind, qint64 seconds);

/// The same once somebody has asked for it to be stopped.
QString stoppingText(qint64 seconds);

/// "3,2 ms", "1,4 s".
QString durationText(qint64 microseconds);

/// What an IT department needs to know, to be pasted into a message: the path, the file system,
/// times, versions, errors. No personal data.
QString reportText(const storage::Diagnosis &diagnosis);

} // namespace talan
