#pragma once

#include <QJsonObject>
#include <optional>

#include "ui/cases/case_content.h"
#include "ui/desk/desk.h"

namespace talan::ui {

/// One row that an event changed, as the journal holds it.
struct ChangedRow
{
    QString table;
    qint64 id = 0;
    QJsonObject before; ///< Empty for a new row.
    QJsonObject after;  ///< Empty for a removed row.
};

QList<ChangedRow> changedRows(const Event &event);

/// The first row of that table, if the event changed one.
std::optional<ChangedRow> changedRow(const Event &event, const QString &table);

/// What an edit changed, in words: "Title: Wait → Long wait. Handler: Anna Lind." Long text is only
/// named.
QString editWords(const Event &event, const DeskLists &lists);

} // namespace talan::ui
