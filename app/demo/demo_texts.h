#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>
#include <optional>

#include "core/base/result.h"
#include "core/cases/case_terms.h"
#include "core/office/staff.h"
#include "core/people/identity_number.h"
#include "core/providers/care_unit.h"

namespace talan::demo {

/// Who tells the story of a case.
enum class Voice {
    Patient,   ///< "Jag …"
    Relatives, ///< "Vi …", of somebody else.
    Note,      ///< The registrar, in note form, after a call.
};

/// A complaint as it may be brought, with placeholders {unit} {span} {month} {weekday} {relative}
/// {age}.
struct ComplaintText
{
    QString code;
    QStringList alsoCodes; ///< Problems that the same story may also be counted as.
    int area = 0;
    std::optional<Relation> relation; ///< Nothing: anybody may tell it.
    Sex sex = Sex::Unknown;           ///< Of the patient; Unknown: either.
    Sex complainantSex = Sex::Unknown;
    std::optional<bool>
        isWritten; ///< By letter, 1177 or e-mail; false: by word of mouth; nothing: either.
    Voice voice = Voice::Patient;
    bool asks = false; ///< Wants something known or done, so no "I need no answer" may follow.
    int ageFrom = 0;
    int ageTo = 0;
    QList<int> months; ///< Only told in these; empty: all year.
    QStringList units; ///< Names of units where it can have happened.
    QString title;
    QString narrative;
};

struct InformationText
{
    QString code;
    int area = 0; ///< 0: any.
    QString title;
    QString narrative;
};

/// Sentences that fit any story told in a voice, so that no two cases read alike.
struct Asides
{
    QStringList openers;
    QStringList writtenOpeners; ///< Only in letters and the like.
    QStringList closers;
    QStringList writtenClosers;
    QStringList wants;   ///< Asks for an answer.
    QStringList noWants; ///< Says that none is needed.
};

struct AnswerText
{
    QString text;
    QStringList codes; ///< Main or sub-problems it answers; empty: any.
    bool measureIndividual = false;
    bool measureOrganisation = false;
};

/// A first or last name with the years and the language it belongs to ("sv", "fi", "ar" …).
struct NameText
{
    QString name;
    QString origin;
    int bornFrom = 0;
    int bornTo = 9999;
};

struct UnitText
{
    QString path;
    BodyKind kind = BodyKind::Region;
    int area = 0;
};

/// Everything the demo office is written with, from the program's resources.
struct DemoTexts
{
    QList<ComplaintText> complaints;
    QList<InformationText> information;
    QHash<QString, Asides> asides; ///< By "i", "we", "relative", "guardian", "note", "information".
    QHash<QString, QStringList> contacts;
    QHash<QString, QStringList> calls;
    QHash<QString, QStringList> notes;
    QHash<QString, QStringList> closings;
    QList<AnswerText> answers;
    QStringList extensionReasons;
    QStringList extensionAskers;
    QList<NameText> femaleNames;
    QList<NameText> maleNames;
    QList<NameText> lastNames;
    QStringList streets;
    QList<UnitText> units;
    QList<StaffMember> staff;
    QStringList identityNumbers;
    QByteArray logoPng;
};

/// Error: StorageFailed (detail names the resource) when the program was built without one.
Result<DemoTexts> loadDemoTexts();

} // namespace talan::demo
