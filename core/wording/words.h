#pragma once

#include <QString>

#include "core/cases/case_list.h"
#include "core/cases/case_rules.h"
#include "core/cases/case_terms.h"
#include "core/deadlines/statement_request.h"
#include "core/deadlines/today_list.h"
#include "core/office/journal.h"
#include "core/office/staff.h"
#include "core/providers/care_unit.h"

namespace talan {

// The words people read for the values of the office's work, in the language of the program.

QString displayText(CaseKind kind);
QString displayText(Channel channel);
QString displayText(Relation relation);
QString displayText(CaseStatus status);
QString displayText(NextStep step);
QString displayText(Outcome outcome);
QString displayText(Satisfaction satisfaction);
QString displayText(NoteKind kind);
QString displayText(IdentityKind kind);
QString
displayText(IdentityNumber::Fault fault); ///< A whole sentence: what is wrong with the number.
QString displayText(Sex sex);
QString displayText(Protection protection);
QString displayText(BodyKind kind);
QString displayText(StaffRole role);
QString displayText(RequestState state);
/// What can be done, in running text: "skicka en påminnelse".
QString displayText(RequestAction action);
QString displayText(EscalationChoice choice);
QString displayText(Arrival arrival);
QString displayText(EventKind kind);    ///< "Bekräftat", "Påminnelse skickad" …
QString displayText(Gap gap);           ///< What is missing: "enhet", "problem", "samtycke" …
QString displayText(CaseColumn column); ///< The column's heading.
QString displayText(TodayList::Group group);
QString displayText(DayOff reason); ///< "julafton", "lördag" … in running text.
/// What an empty group of today's list says: "Inget att bekräfta".
QString emptyText(TodayList::Group group);

/// "Skyddad person", "Anonym", the name, or a dash when nobody is known yet.
QString shownPatient(const CaseRow &row);
QString shownPatient(const CaseFile &caseFile, bool seesProtected);

/// "3.4 Bemötande", in the words of that day or else the latest; the code alone when the list does
/// not know it.
QString shownCategory(const QString &code, const QList<Category> &problems, QDate on = {});

} // namespace talan
