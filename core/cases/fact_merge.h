#pragma once

#include <QJsonValue>

#include "core/base/field_merge.h"
#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/office/merge_lines.h"

namespace talan {

/// A case as two people's changes of its facts give it.
struct FactMerge
{
    CaseFile merged; ///< Theirs, with what only I changed; a field in conflict is theirs in it.
    FieldMerge fields;

    friend bool operator==(const FactMerge &, const FactMerge &) = default;
};

/// The three-way merge of a case's facts, field by field: what one side changed is taken, what both
/// changed alike stands, what both changed differently is a conflict. What is no fact (status,
/// dates of the work, revision) is theirs.
///
/// When a case came in is one field with how ("received_at"). A person that all three know is
/// merged by name, number, phone …  ("patient.phone", "complainant.person.phone"), else as a whole
/// ("patient", "complainant.person"). Where one side gave a person protection, the contact details
/// of the other side fall away without asking: they may not be kept.
FactMerge mergeFacts(const CaseFile &base, const CaseFile &mine, const CaseFile &theirs);

/// All fields mergeFacts() can name.
QStringList factFields();

/// Whether the field is a text that two versions can be combined of ("title", "narrative",
/// "external_ref").
bool isTextFact(const QString &field);

/// A field's value as the journal keeps it: a text, number, stored date, list of codes or ids, or
/// an object for what has several parts. Contact details of protected persons are left out.
/// Undefined for an unknown field.
QJsonValue factValue(const CaseFile &caseFile, const QString &field);

/// Where a field lies in the file, to find who changed it. Persons' rows are those of `caseFile`.
QList<FieldPlace> factPlaces(const CaseFile &caseFile, const QStringList &fields);

/// What to save once somebody has chosen: `edited` merged against `base` has no conflict with
/// `theirs` any more.
struct FactDecision
{
    CaseFile base;
    CaseFile edited;
    QList<SettledField> settled; ///< For the journal: all versions, and which one stands.

    friend bool operator==(const FactDecision &, const FactDecision &) = default;
};

/// Settles the conflicts between `mine` and `theirs`. A conflict without a choice stays one.
/// `earlier` are the fields settled before, when somebody has to choose again because others wrote
/// meanwhile; `base` and `mine` are then that decision's. Error: InvalidInput (the field) when a
/// combined text is given for what is no text.
Result<FactDecision> settleFacts(const CaseFile &base,
                                 const CaseFile &mine,
                                 const CaseFile &theirs,
                                 const FieldChoices &choices,
                                 const QList<SettledField> &earlier = {});

} // namespace talan
