#pragma once

#include "app/demo/case_writer.h"

namespace talan::demo {

/// The course of a planned case from coming in to being closed.
class ClosedCases
{
public:
    ClosedCases(CaseWriter &writer, Dice &dice)
        : m_writer(writer)
        , m_dice(dice)
    {}

    CaseCourse course(const CasePlan &plan);

private:
    void confirmAndContact(const CasePlan &plan, CaseCourse &course);
    QDate contactDay(const CasePlan &plan, QDate confirmedOn);
    void requestStatement(const CasePlan &plan, CaseCourse &course);
    void answerInTime(const CasePlan &plan, RequestCourse &planned);
    void answerLate(const CasePlan &plan, RequestCourse &planned);
    void extend(RequestCourse &planned);
    void addCalls(CaseCourse &course);
    void closeAnswered(CaseCourse &course);
    QString closingList(const Closing &closing);
    void closePlain(const CasePlan &plan, CaseCourse &course);
    void closeInformation(const CasePlan &plan, CaseCourse &course);
    QDateTime momentAfter(QDate day, const QDateTime &earlier);

    CaseWriter &m_writer;
    Dice &m_dice;
};

/// The date of a reminder sent on that day, as the task computes it.
QDate reminderDue(QDate sentOn);

} // namespace talan::demo
