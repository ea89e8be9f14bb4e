#pragma once

#include <QDate>
#include <QList>

#include "app/demo/demo_texts.h"
#include "app/demo/dice.h"
#include "core/cases/case_file.h"

namespace talan::demo {

/// Which somebody is wanted.
struct Wanted
{
    Sex sex = Sex::Unknown; ///< Unknown: either.
    int ageFrom = 18;
    int ageTo = 95;
    QDate on;               ///< The day the age counts.
    QString lastName = {};  ///< Empty: any.
    bool isForeign = false; ///< Has another first language and an interpreter.
    bool isOnce = false;    ///< Has no other case, before or after.
};

/// What a complainant calls the patient, and what that says about the two.
struct Kinship
{
    QString phrase; ///< "min mamma"
    Sex patientSex = Sex::Unknown;
    int patientAgeFrom = 0;
    int patientAgeTo = 0;
    int yearsOlder = 0; ///< The complainant compared with the patient; negative: younger.
    Sex complainantSex = Sex::Unknown;
};

/// A kinship that fits a patient whose age lies in from..to.
const Kinship &kinshipFor(Sex patientSex, int ageFrom, int ageTo, Dice &dice);

/// The inhabitants: invented names and contact details, Skatteverket's public test numbers.
class DemoPeople
{
public:
    DemoPeople(const DemoTexts &texts, Dice &dice);

    /// A patient: most have a test number, some come back with a second or third case.
    TypedPerson patient(const Wanted &wanted);

    /// A complainant, who gives a name and often a phone number but seldom an identity number.
    TypedPerson complainant(const Wanted &wanted);

private:
    struct Inhabitant
    {
        QString number;
        QDate bornOn;
        Sex sex = Sex::Unknown;
        int cases = 0;
        QDate lastCaseOn;
        Person person;
    };

    Inhabitant *inhabitantFor(const Wanted &wanted);
    Person person(Sex sex, QDate bornOn, const Wanted &wanted);
    QString origin(bool isForeign);
    QStringList firstNames(Sex sex, int bornIn, const QString &origin) const;
    QString phone(int bornIn);
    QString address();
    QDate birthDate(const Wanted &wanted);
    Sex eitherSex(Sex wanted);

    const DemoTexts &m_texts;
    Dice &m_dice;
    QList<Inhabitant> m_inhabitants; ///< By birth date.
};

} // namespace talan::demo
