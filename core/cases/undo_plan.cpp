#include "core/cases/undo_plan.h"

#include <QJsonObject>
#include <algorithm>

#include "core/cases/case_rows.h"
#include "core/people/person_store.h"
#include "core/storage/row_changes.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// Columns that are decided together; the first names them and says their value, unless all do.
struct Kin
{
    QString table;
    QStringList columns;
    bool showsAll = false;
};

const QList<Kin> &allKin()
{
    static const QList<Kin> kin{
        {u"case_file"_s, {u"received_at"_s, u"arrival"_s, u"arrived_at"_s}, true},
        {u"case_file"_s, {u"consent_given_on"_s, u"consent_by"_s, u"consent_how"_s}, true},
        {u"case_file"_s,
         {u"outcome"_s,
          u"closed_at"_s,
          u"measure_individual"_s,
          u"measure_organisation"_s,
          u"satisfied"_s,
          u"status"_s,
          u"next_step"_s,
          u"next_step_due"_s},
         true},
        {u"person"_s, {u"name"_s, u"sort_key"_s}},
        {u"person"_s, {u"identity_number"_s, u"identity_kind"_s, u"identity_valid"_s}},
        {u"person"_s, {u"protection"_s, u"phone"_s, u"email"_s, u"address"_s}}};
    return kin;
}

const QStringList &contactDetails()
{
    static const QStringList columns{u"phone"_s, u"email"_s, u"address"_s};
    return columns;
}

bool isDerived(const QString &column)
{
    return column == u"status" || column == u"next_step" || column == u"next_step_due";
}

/// The columns that are decided with this one, of a row whose change has `changed`.
Kin kinOf(const QString &table, const QString &column, const QStringList &changed)
{
    for (const Kin &kin : allKin()) {
        if (kin.table != table || !kin.columns.contains(column))
            continue;
        // These two hang together only where the change was about the closing or the protection.
        const bool hangTogether =
            (kin.columns.first() != u"outcome" || changed.contains(u"closed_at"_s)) &&
            (kin.columns.first() != u"protection" || changed.contains(u"protection"_s));
        if (hangTogether)
            return kin;
    }
    return {.table = table, .columns = {column}};
}

QJsonObject
changeOf(const QString &table, qint64 row, const QJsonValue &before, const QJsonValue &after)
{
    return {{u"table"_s, table}, {u"id"_s, row}, {u"before"_s, before}, {u"after"_s, after}};
}

/// Reads one event's change apart.
class Dissection
{
public:
    Dissection(storage::Database &database,
               const Event &event,
               const QList<Event> &events,
               const storage::Rows &now)
        : m_database(database)
        , m_event(event)
        , m_now(now)
    {
        for (const Event &later : events) {
            if (later.id.value() > event.id.value())
                m_later.append(later);
        }
    }

    Result<QList<UndoPart>> parts()
    {
        for (const auto &value : m_event.changes) {
            const QJsonObject change = value.toObject();
            const QString table = change[u"table"_s].toString();
            if (isLink(table))
                addToList(table, change);
            else if (change[u"before"_s].isNull() || change[u"after"_s].isNull())
                m_parts.append({.shown = {}, .isConflict = false, .changes = {change}});
            else
                addColumns(table, change);
        }
        for (auto list = m_lists.begin(); list != m_lists.end(); ++list) {
            if (const auto added = addList(list.key().first, list.key().second, *list); !added)
                return added.error();
        }
        return m_parts;
    }

private:
    struct List
    {
        QList<QJsonObject> before;
        QList<QJsonObject> mine;
    };

    static bool isLink(const QString &table)
    {
        const auto source = std::ranges::find(caseRows(), table, &storage::RowSource::table);
        return source != caseRows().end() && source->isLink;
    }

    void addToList(const QString &table, const QJsonObject &change)
    {
        const bool isRemoval = change[u"after"_s].isNull();
        const QJsonObject row = change[isRemoval ? u"before"_s : u"after"_s].toObject();
        List &list = m_lists[{table, row[u"role"_s].toString()}];
        (isRemoval ? list.before : list.mine).append(row);
    }

    /// A list's rows without what says nothing: two lists of the same are alike.
    static QJsonArray contentOf(QList<QJsonObject> rows)
    {
        std::ranges::sort(
            rows, {}, [](const QJsonObject &row) { return row[u"position"_s].toInteger(); });
        QJsonArray content;
        for (const QJsonObject &row : rows) {
            for (const auto &column : {u"code"_s, u"unit_id"_s, u"person_id"_s}) {
                if (row.contains(column))
                    content.append(row[column]);
            }
        }
        return content;
    }

    /// For persons their name, else the codes or ids.
    Result<QJsonValue> listValue(const QString &table, const QList<QJsonObject> &rows) const
    {
        const QJsonArray content = contentOf(rows);
        if (table != u"case_person")
            return QJsonValue(content);
        if (content.isEmpty())
            return QJsonValue();
        const auto person = PersonStore(m_database).byId(PersonId(content.first().toInteger()));
        return person ? Result<QJsonValue>(person->name) : person.error();
    }

    Result<> addList(const QString &table, const QString &role, const List &list)
    {
        QList<QJsonObject> now;
        for (const QJsonObject &row : m_now.value(table)) {
            if (row[u"role"_s].toString() == role)
                now.append(row);
        }
        UndoPart part;
        part.isConflict = contentOf(now) != contentOf(list.mine);
        for (const QJsonObject &row : list.before)
            part.changes.append(
                changeOf(table, row[u"id"_s].toInteger(), row, QJsonValue(QJsonValue::Null)));
        for (const QJsonObject &row : std::as_const(now))
            part.changes.append(
                changeOf(table, row[u"id"_s].toInteger(), QJsonValue(QJsonValue::Null), row));
        const auto before = listValue(table, list.before);
        const auto mine = listValue(table, list.mine);
        const auto shown = listValue(table, now);
        for (const auto &value : {before, mine, shown}) {
            if (!value)
                return value.error();
        }
        part.shown = {.table = table,
                      .row = 0,
                      .column = role,
                      .before = *before,
                      .mine = *mine,
                      .now = *shown,
                      .origin = originOf({.field = role.isEmpty() ? table : role,
                                          .table = table,
                                          .row = 0,
                                          .columns = {},
                                          .role = role})};
        m_parts.append(part);
        return {};
    }

    FieldOrigin originOf(const FieldPlace &place) const
    {
        return lastChanges(m_later, {place}).first();
    }

    void addColumns(const QString &table, const QJsonObject &change)
    {
        const qint64 row = change[u"id"_s].toInteger();
        const QJsonObject now = m_now.value(table).value(row);
        QStringList changed = change[u"after"_s].toObject().keys();
        // What may not be kept of somebody protected since is not brought back either.
        const bool isProtected = table == u"person" && !now.isEmpty() &&
                                 now[u"protection"_s] != u"none"_s &&
                                 !changed.contains(u"protection"_s);
        while (!changed.isEmpty()) {
            const Kin kin = kinOf(table, changed.first(), changed);
            QStringList mine;
            for (const QString &column : kin.columns) {
                if (changed.removeOne(column))
                    mine.append(column);
            }
            if (!(isProtected && contactDetails().contains(mine.first())))
                m_parts.append(columnPart(kin, mine, change, now));
        }
    }

    /// Whether taking this back makes somebody protected whose phone, e-mail or address came in
    /// since: these would have to go, so somebody has to choose.
    static bool
    isOverwritingContact(const QStringList &mine, const QJsonObject &before, const QJsonObject &now)
    {
        return isProtecting(mine, before) &&
               std::ranges::any_of(contactDetails(), [&](const QString &column) {
                   return !mine.contains(column) && !now[column].toString().isEmpty();
               });
    }

    static bool isProtecting(const QStringList &mine, const QJsonObject &before)
    {
        return mine.contains(u"protection"_s) && before[u"protection"_s] != u"none"_s;
    }

    UndoPart columnPart(const Kin &kin,
                        const QStringList &mine,
                        const QJsonObject &change,
                        const QJsonObject &now) const
    {
        const qint64 row = change[u"id"_s].toInteger();
        const QJsonObject before = change[u"before"_s].toObject();
        const QJsonObject after = change[u"after"_s].toObject();
        UndoPart part;
        part.isConflict = !now.isEmpty() && std::ranges::any_of(mine, [&](const QString &column) {
            return !isDerived(column) && now[column] != after[column];
        });
        part.isConflict = part.isConflict || isOverwritingContact(mine, before, now);
        QJsonObject wasAll;
        QJsonObject leftAll;
        QJsonObject isAll;
        for (const QString &column : part.isConflict ? kin.columns : mine) {
            const bool isMine = mine.contains(column);
            const QJsonValue left =
                isMine ? after[column] : valueAfter(kin.table, row, column, now);
            wasAll[column] = isMine ? before[column] : left;
            if (isProtecting(mine, before) && contactDetails().contains(column))
                wasAll[column] = u""_s;
            leftAll[column] = left;
            isAll[column] = now.isEmpty() ? left : now[column];
        }
        const QJsonObject expected = part.isConflict ? isAll : leftAll;
        part.changes = {changeOf(kin.table, row, wasAll, expected)};
        if (!part.isConflict)
            return part;
        const QString name = kin.columns.first();
        const auto shown = [&](const QJsonObject &all) {
            return kin.showsAll ? QJsonValue(all) : all[name];
        };
        part.shown = {.table = kin.table,
                      .row = row,
                      .column = name,
                      .before = shown(wasAll),
                      .mine = shown(leftAll),
                      .now = shown(isAll),
                      .origin = originOf(
                          {.field = name, .table = kin.table, .row = row, .columns = kin.columns})};
        return part;
    }

    /// What a column was right after the event: what the first later change found there.
    QJsonValue valueAfter(const QString &table,
                          qint64 row,
                          const QString &column,
                          const QJsonObject &now) const
    {
        for (const Event &later : m_later) {
            for (const auto &value : later.changes) {
                const QJsonObject change = value.toObject();
                const QJsonObject before = change[u"before"_s].toObject();
                if (change[u"table"_s].toString() == table && change[u"id"_s].toInteger() == row &&
                    before.contains(column))
                    return before[column];
            }
        }
        return now[column];
    }

    storage::Database &m_database;
    const Event &m_event;
    const storage::Rows &m_now;
    QList<Event> m_later;
    QMap<QPair<QString, QString>, List> m_lists; ///< By table and role.
    QList<UndoPart> m_parts;
};

bool isSameColumn(const UndoneColumn &one, const UndoneColumn &other)
{
    return one.table == other.table && one.row == other.row && one.column == other.column;
}

void keepSettled(QList<SettledLine> &lines, const UndoneColumn &column, bool restoresMine)
{
    const MergedThing thing{.table = column.table, .row = column.row};
    auto line = std::ranges::find(lines, thing, &SettledLine::thing);
    if (line == lines.end())
        line = lines.insert(lines.end(), SettledLine{.thing = thing, .fields = {}});
    line->fields.append({.field = column.column,
                         .base = column.mine,
                         .mine = column.before,
                         .theirs = column.now,
                         .stood = restoresMine ? Stands::Mine : Stands::Theirs});
}

void join(QJsonArray &all, const QJsonObject &change)
{
    const auto isUpdate = [](const QJsonObject &one) {
        return one[u"before"_s].isObject() && one[u"after"_s].isObject();
    };
    for (auto &&value : all) {
        QJsonObject known = value.toObject();
        if (known[u"table"_s] != change[u"table"_s] || known[u"id"_s] != change[u"id"_s] ||
            !isUpdate(known) || !isUpdate(change))
            continue;
        for (const auto &side : {u"before"_s, u"after"_s}) {
            QJsonObject columns = known[side].toObject();
            const QJsonObject more = change[side].toObject();
            for (auto column = more.begin(); column != more.end(); ++column)
                columns[column.key()] = column.value();
            known[side] = columns;
        }
        value = known;
        return;
    }
    all.append(change);
}

} // namespace

Result<QList<UndoPart>>
undoParts(storage::Database &database, CaseId id, const Event &event, const QList<Event> &events)
{
    const auto now = storage::readRows(database, caseRows(), id.value());
    if (!now)
        return now.error();
    return Dissection(database, event, events, *now).parts();
}

Result<DecidedUndo> decideUndo(const QList<UndoPart> &parts, const QList<UndoChoice> &choices)
{
    DecidedUndo decided;
    QList<UndoPart> taken;
    for (const UndoPart &part : parts) {
        if (!part.isConflict) {
            taken.append(part);
            continue;
        }
        const UndoneColumn &column = part.shown;
        const auto choice = std::ranges::find_if(choices, [&](const UndoChoice &one) {
            return isSameColumn(one.column, column) && one.column.now == column.now;
        });
        if (choice == choices.end())
            return Error{ErrorCode::EditConflict,
                         u"changed since"_s,
                         column.row == 0 ? column.table : column.table + u'.' + column.column};
        if (choice->restoresMine)
            taken.append(part);
        keepSettled(decided.settled, column, choice->restoresMine);
    }
    decided.changes = joinedChanges(taken);
    return decided;
}

QJsonArray joinedChanges(const QList<UndoPart> &parts)
{
    QJsonArray all;
    for (const UndoPart &part : parts) {
        for (const auto &change : part.changes)
            join(all, change.toObject());
    }
    return all;
}

} // namespace talan
