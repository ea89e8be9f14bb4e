#pragma once

#include <QHash>

#include "app/demo/case_course.h"
#include "app/demo/case_plan.h"
#include "app/demo/demo_people.h"
#include "app/demo/demo_texts.h"
#include "app/demo/dice.h"
#include "app/demo/narrator.h"

namespace talan::demo {

/// What is special about the people of a case.
struct Special
{
    bool isForeign = false;
    bool isAnonymous = false;
    Protection protection = Protection::None;
};

/// Turns a plan into a case as it is brought in: people, story, unit, consent, and who takes it.
class CaseWriter
{
public:
    CaseWriter(const DemoTexts &texts, const DemoStaff &staff, Dice &dice);

    /// The beginning of a course: what is registered, when and by whom. Nothing has been done with
    /// the case yet.
    CaseCourse begun(const CasePlan &plan, const Special &special = {});

    /// A text of a list that has not been used for long. Error-free: an unknown list gives an empty
    /// text.
    QString contactText(const CasePlan &plan, const CaseCourse &course);
    QString call(const QString &list);
    QString note(const QString &list);
    QString closing(const QString &list);
    /// The provider's answer to a complaint like that.
    const AnswerText &answer(const NewCase &newCase);

    /// An extension asked for by somebody at the provider's, with a reason.
    Extension extension(QDate grantedOn, QDate until);

    /// Summary of what the main problem's cases are about this year, or nothing.
    static QStringList themesOf(const CasePlan &plan, int area);

private:
    void tellComplaint(const CasePlan &plan, const Special &special, NewCase &newCase);
    void tellInformation(const CasePlan &plan, NewCase &newCase);
    void addPeople(const ComplaintText &text,
                   const Special &special,
                   QDate on,
                   NewCase &newCase,
                   Telling &telling);
    void addComplainant(
        const ComplaintText &text, const Kinship &kinship, QDate on, NewCase &newCase, int age);
    Relation relationOf(const ComplaintText &text);
    Consent consentFor(const NewCase &newCase, QDate on) const;
    StaffId handlerFor(const Special &special);
    QString dealt(const QString &deck, const QStringList &list);

    const DemoTexts &m_texts;
    const DemoStaff &m_staff;
    Dice &m_dice;
    DemoPeople m_people;
    Narrator m_narrator;
    QHash<QString, QString> m_unitPaths; ///< By name.
    QHash<QString, Deck> m_decks;
};

} // namespace talan::demo
