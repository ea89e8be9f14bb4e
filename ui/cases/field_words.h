#pragma once

#include <QJsonValue>
#include <QString>

#include "ui/desk/desk.h"

namespace talan::ui {

/// What people call a field of a case, a step or a draft, by the name merges and errors give it:
/// "Description" for "narrative", "Patient · Phone" for "patient.phone".
QString fieldName(const QString &field);

/// Several of them in running text: "title, area of care".
QString fieldNames(const QStringList &fields);

/// The field's value as people read it, from the value as the journal keeps it; empty for nothing.
/// Whole texts are given whole.
QString
fieldWords(const QString &field, const QJsonValue &value, const DeskLists &lists, QDate today);

/// The field a stored column belongs to ("handler" for case_file.handler_id). Columns that only
/// make sense together belong to the same one.
QString fieldOfColumn(const QString &table, const QString &column);

} // namespace talan::ui
