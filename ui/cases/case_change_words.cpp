#include "ui/cases/case_change_words.h"

#include <QCoreApplication>

#include "core/wording/words.h"
#include "ui/cases/field_words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// The columns of a case that are said in the story; those that follow from others are not.
const QStringList &toldColumns()
{
    static const QStringList columns{u"title"_s,
                                     u"narrative"_s,
                                     u"kind"_s,
                                     u"channel"_s,
                                     u"external_ref"_s,
                                     u"received_at"_s,
                                     u"handler_id"_s,
                                     u"complainant_relation"_s,
                                     u"wants_answer"_s,
                                     u"is_child"_s,
                                     u"area"_s,
                                     u"theme"_s};
    return columns;
}

/// A column and how it is read by people: a part of a field by its own name, else the field's.
QString columnName(const QString &column)
{
    if (column == u"arrived_at")
        return QCoreApplication::translate("CaseChange", "Reached the desk", "field of a case");
    if (column == u"arrival")
        return QCoreApplication::translate("CaseChange", "How it reached the office");
    if (column == u"consent_given_on")
        return QCoreApplication::translate("CaseChange", "Consent given");
    if (column == u"consent_by")
        return QCoreApplication::translate("CaseChange", "Consent given by");
    if (column == u"consent_how")
        return QCoreApplication::translate("CaseChange", "How consent was given");
    return toldColumns().contains(column) ? fieldName(fieldOfColumn(u"case_file"_s, column))
                                          : QString();
}

QString tableName(const QString &table)
{
    if (table == u"case_problem" || table == u"case_unit")
        return fieldName(fieldOfColumn(table, {}));
    if (table == u"case_person" || table == u"person")
        return QCoreApplication::translate("CaseChange", "Personal details");
    return {};
}

QString staffName(qint64 id, const DeskLists &lists)
{
    for (const StaffMember &member : lists.staff) {
        if (member.id == StaffId(id))
            return member.name;
    }
    return {};
}

QString areaName(int code, const DeskLists &lists)
{
    const auto area = rules::entryOf(lists.areas, QString::number(code));
    return area ? area->label : QString();
}

/// A value as people read it; empty for what is not worth a line (long text, instants).
QString valueWords(const QString &column, const QJsonValue &value, const DeskLists &lists)
{
    constexpr qsizetype kLongestShown = 80;
    if (value.isNull() || value.isUndefined())
        return {};
    if (column == u"handler_id")
        return staffName(value.toInteger(), lists);
    if (column == u"area")
        return areaName(value.toInt(), lists);
    if (column == u"wants_answer" || column == u"is_child") {
        return value.toInt() != 0 ? QCoreApplication::translate("CaseChange", "yes")
                                  : QCoreApplication::translate("CaseChange", "no");
    }
    const QString text = value.toString();
    if (column == u"channel")
        return displayText(channelFromKey(text).value_or(Channel::Other));
    if (column == u"complainant_relation")
        return displayText(relationFromKey(text).value_or(Relation::Other));
    if (column == u"kind")
        return displayText(caseKindFromKey(text).value_or(CaseKind::Patient));
    if (column == u"arrival")
        return displayText(arrivalFromKey(text).value_or(Arrival::Direct));
    if (column == u"received_at" || column == u"arrived_at")
        return officeTime(instantFromStored(text)).toString(u"yyyy-MM-dd HH.mm"_s);
    if (column == u"theme" || column == u"narrative" || text.size() > kLongestShown)
        return {};
    return text;
}

QString columnWords(const QString &column, const ChangedRow &row, const DeskLists &lists)
{
    const QString name = columnName(column);
    if (name.isEmpty())
        return {};
    const QString before = valueWords(column, row.before.value(column), lists);
    const QString after = valueWords(column, row.after.value(column), lists);
    if (before.isEmpty() && after.isEmpty())
        return name;
    if (before.isEmpty())
        return QCoreApplication::translate("CaseChange", "%1: %2", "field: new value")
            .arg(name, after);
    return QCoreApplication::translate("CaseChange", "%1: %2 → %3", "field: old value → new value")
        .arg(name, before, after.isEmpty() ? u"–"_s : after);
}

} // namespace

QList<ChangedRow> changedRows(const Event &event)
{
    QList<ChangedRow> rows;
    for (const auto &change : event.changes) {
        const QJsonObject row = change.toObject();
        rows.append({.table = row.value(u"table").toString(),
                     .id = row.value(u"id").toInteger(),
                     .before = row.value(u"before").toObject(),
                     .after = row.value(u"after").toObject()});
    }
    return rows;
}

std::optional<ChangedRow> changedRow(const Event &event, const QString &table)
{
    const auto rows = changedRows(event);
    for (const ChangedRow &row : rows) {
        if (row.table == table)
            return row;
    }
    return {};
}

QString editWords(const Event &event, const DeskLists &lists)
{
    QStringList words;
    const auto add = [&words](const QString &part) {
        if (!part.isEmpty() && !words.contains(part))
            words.append(part);
    };
    for (const ChangedRow &row : changedRows(event)) {
        add(tableName(row.table));
        if (row.table != u"case_file")
            continue;
        for (const QString &column : row.after.keys())
            add(columnWords(column, row, lists));
    }
    return words.join(u" · "_s);
}

} // namespace talan::ui
