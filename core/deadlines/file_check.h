#pragma once

#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/deadlines/control_sum.h"
#include "core/storage/database.h"

namespace talan {

/// Something in the file that is not what the rules say it should be.
struct FileProblem
{
    enum class Kind {
        Integrity, ///< SQLite's own check.
        ForeignKey,
        DueDate, ///< A stored date differs from the one computed anew.
        Status,
        NextStep,
        NumberGap,
        NumberDuplicate,
        ControlSum, ///< Carried over + new − closed is not open; or fewer problems than cases.
        Category,   ///< A code that none of the office's lists has had.
        Journal,    ///< A case without its registration, or not as the journal left it.
        SearchIndex,
    };
    Kind kind = Kind::Integrity;
    QString where; ///< Case number or table; no personal data.
    QString text;  ///< English, for the log and administrators.
};
QStringView storageKey(FileProblem::Kind kind);

struct FileCheck
{
    qint64 cases = 0;
    qint64 events = 0;
    QList<FileProblem> problems;
    QList<YearSum> sums; ///< One a year, from the first with a case to the last.
};

/// Recomputes everything in the file that is an index of a rule's result.
Result<FileCheck> checkFile(storage::Database &database);

} // namespace talan
