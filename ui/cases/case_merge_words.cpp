#include "ui/cases/case_merge_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/office/merge_lines.h"
#include "ui/cases/field_words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// The step or the draft a merge was about, before what is said of it; nothing for the case itself.
QString withThing(const MergedThing &thing, const CaseContent &content, const QString &words)
{
    if (thing.table == u"case_step") {
        const auto step = std::ranges::find(content.steps, CaseStepId(thing.row), &CaseStep::id);
        return step == content.steps.end() ? words : step->text + u" · "_s + words;
    }
    if (thing.table == u"statement_request") {
        const auto request = std::ranges::find(
            content.requests, StatementRequestId(thing.row), &StatementRequest::id);
        return request == content.requests.end()
                   ? words
                   : request->unitPath.section(u'/', -1) + u" · "_s + words;
    }
    return words;
}

/// Who wrote the events, each named once.
QString writersOf(const QList<EventId> &ids, const QList<Event> &events)
{
    QStringList names;
    for (const EventId id : ids) {
        const auto event = std::ranges::find(events, id, &Event::id);
        if (event != events.end() && !names.contains(event->staffName))
            names.append(event->staffName);
    }
    return names.isEmpty() ? QCoreApplication::translate("CaseMerge", "somebody else")
                           : names.join(u", "_s);
}

QString nameIn(const MergedThing &thing, const SettledField &field)
{
    return fieldName(fieldOfColumn(thing.table, field.field));
}

QString decisionWords(const QString &name, Stands stood, const QString &who)
{
    switch (stood) {
    case Stands::Mine:
        return QCoreApplication::translate(
                   "CaseMerge", "%1: %2’s version stands", "a field, the name of a person")
            .arg(name, who);
    case Stands::Theirs:
        return QCoreApplication::translate(
                   "CaseMerge", "%1: the colleague’s version stands", "a field")
            .arg(name);
    case Stands::Combined:
        return QCoreApplication::translate("CaseMerge", "%1: both versions put together", "a field")
            .arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace

QString mergedWords(const Event &event, const CaseContent &content)
{
    const auto line = mergedLine(event);
    if (!line)
        return {};
    const QString words =
        QCoreApplication::translate("CaseMerge",
                                    "%1 by %2, %3 by %4",
                                    "fields, who changed them, fields, who changed these")
            .arg(fieldNames(line->mine),
                 event.staffName,
                 fieldNames(line->theirs),
                 writersOf(line->events, content.events));
    return withThing(line->thing, content, words);
}

QString settledWords(const Event &event, const CaseContent &content)
{
    QStringList words;
    for (const SettledLine &line : settledLines(event)) {
        for (const SettledField &field : line.fields)
            words.append(
                withThing(line.thing,
                          content,
                          decisionWords(nameIn(line.thing, field), field.stood, event.staffName)));
    }
    words.removeDuplicates();
    return words.join(u" · "_s);
}

QString unchosenTexts(const Event &event, const DeskLists &lists, QDate today)
{
    QStringList texts;
    const auto add =
        [&](const MergedThing &thing, const SettledField &field, const QJsonValue &value) {
            const QString words =
                fieldWords(fieldOfColumn(thing.table, field.field), value, lists, today);
            texts.append(QCoreApplication::translate("CaseMerge",
                                                     "%1, not chosen: %2",
                                                     "a field, the value that does not stand")
                             .arg(nameIn(thing, field), words.isEmpty() ? u"–"_s : words));
        };
    for (const SettledLine &line : settledLines(event)) {
        for (const SettledField &field : line.fields) {
            if (field.stood != Stands::Mine)
                add(line.thing, field, field.mine);
            if (field.stood != Stands::Theirs)
                add(line.thing, field, field.theirs);
        }
    }
    return texts.join(u'\n');
}

} // namespace talan::ui
