#pragma once

#include <QCoreApplication>
#include <QList>
#include <algorithm>
#include <functional>

#include "core/base/field_merge.h"
#include "core/base/result.h"
#include "ui/office/form_entry.h"

namespace talan::ui {

/// One member of a plain value, as forms show it and merges compare it.
template <class Value>
struct MemberField
{
    QString subject; ///< The name errors give the member.
    std::function<QVariant(const Value &)> read;
    std::function<void(Value &, const QVariant &)> write;
};

template <class Value, class T>
MemberField<Value> memberField(const QString &subject, T Value::*member)
{
    return {subject,
            [member](const Value &value) { return QVariant::fromValue(value.*member); },
            [member](Value &value, const QVariant &content) {
                value.*member = content.template value<T>();
            }};
}

/// How two people's changes of a value lie to each other, member by member.
template <class Value>
FieldMerge comparedMembers(const QList<MemberField<Value>> &fields,
                           const Value &base,
                           const Value &mine,
                           const Value &theirs)
{
    FieldMerge compared;
    for (const MemberField<Value> &field : fields)
        compared.field(field.subject, field.read(base), field.read(mine), field.read(theirs));
    return compared;
}

/// What another desk stored meanwhile, with this desk's changes on top. Error: EditConflict with
/// the member as subject where both changed the same one.
template <class Value>
Result<Value> mergedByMember(const QList<MemberField<Value>> &fields,
                             const Value &base,
                             const Value &mine,
                             const Value &theirs)
{
    const FieldMerge compared = comparedMembers(fields, base, mine, theirs);
    if (!compared.conflicts.isEmpty())
        return Error{
            ErrorCode::EditConflict, QStringLiteral("both changed it"), compared.conflicts.first()};
    Value merged = theirs;
    for (const MemberField<Value> &field : fields) {
        if (compared.mine.contains(field.subject))
            field.write(merged, field.read(mine));
    }
    return merged;
}

/// The entries of a form over one stored value: what was stored when they were shown, and what
/// stands there now. What somebody has typed is never overwritten by what another desk stores.
template <class Value>
class ValueForm
{
public:
    template <class T>
    void add(const QString &subject, T Value::*member, FormEntry *entry)
    {
        m_fields.append(memberField(subject, member));
        m_entries.append(entry);
    }

    const QList<MemberField<Value>> &fields() const { return m_fields; }
    const QList<FormEntry *> &entries() const { return m_entries; }
    const Value &base() const { return m_base; }

    FormEntry *entryOf(const QString &subject) const
    {
        const auto field = std::ranges::find(m_fields, subject, &MemberField<Value>::subject);
        return field == m_fields.end() ? nullptr : m_entries.at(field - m_fields.begin());
    }

    /// The stored value with what stands in the form.
    Value typed() const
    {
        Value value = m_base;
        for (qsizetype i = 0; i < m_fields.size(); ++i)
            m_fields.at(i).write(value, m_entries.at(i)->value());
        return value;
    }

    /// The stored value with only this entry as it stands in the form.
    Value typedIn(qsizetype place) const
    {
        Value value = m_base;
        m_fields.at(place).write(value, m_entries.at(place)->value());
        return value;
    }

    bool hasTyped() const { return typed() != m_base; }

    /// Shows a stored value, whatever stands in the form.
    void show(const Value &stored)
    {
        m_base = stored;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            m_entries.at(i)->setValue(m_fields.at(i).read(stored));
            m_entries.at(i)->sayFault({});
        }
    }

    /// This desk has stored `sent`, and the file now holds `stored`.
    void keep(const Value &sent, const Value &stored)
    {
        m_base = sent;
        take(stored);
    }

    /// The file now holds `stored`: entries nobody touched follow, the others say what happened and
    /// stay measured by what stood there before, so that saving asks which of the two shall stand.
    void take(const Value &stored)
    {
        Value base = stored;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            const QVariant before = m_fields.at(i).read(m_base);
            const QVariant now = m_fields.at(i).read(stored);
            if (m_entries.at(i)->value() == before)
                m_entries.at(i)->setValue(now);
            else if (now != before && now != m_entries.at(i)->value()) {
                m_entries.at(i)->sayFault(otherDeskText(m_entries.at(i)->wordsFor(now)));
                m_fields.at(i).write(base, before);
            }
        }
        m_base = base;
    }

    void setLocked(bool isLocked)
    {
        for (FormEntry *entry : m_entries)
            entry->setLocked(isLocked);
    }

private:
    static QString otherDeskText(const QString &theirs)
    {
        return QCoreApplication::translate("talan::ui::FormEntry",
                                           "Somebody else has changed this to “%1” meanwhile. "
                                           "When you save, you choose which of the two stands.")
            .arg(theirs);
    }

    Value m_base;
    QList<MemberField<Value>> m_fields;
    QList<FormEntry *> m_entries;
};

} // namespace talan::ui
