#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

#include "app/demo/demo_texts.h"
#include "app/demo/dice.h"
#include "app/demo/published_figures.h"
#include "core/cases/case_terms.h"

namespace talan::demo {

/// What the figures say about one case, before it has a story.
struct CasePlan
{
    QDateTime receivedAt;
    QDateTime registeredAt;
    CaseKind kind = CaseKind::Patient;
    Channel channel = Channel::Phone;
    int mainProblem = 1;    ///< 1..9
    bool isWritten = false; ///< A statement is requested.
    bool isConfirmedInTime = true;
    bool isContactedInTime = true;
    bool isAnsweredInTime = true;
    bool isExtended = false;
    int termWeeks = 4;
    int text = 0; ///< Index into the complaints, or the information texts.
    QStringList problems;
};

/// Plans the closed cases of `periods`, oldest first, so that the published shares come out
/// exactly.
QList<CasePlan> planCases(const QList<Period> &periods, const DemoTexts &texts, Dice &dice);

/// Spreads the texts over cases: none comes again before all others that fit have come.
class TextChooser
{
public:
    TextChooser(const DemoTexts &texts, Dice &dice);

    /// Index of a complaint of the main problem that may come in by the plan's channel in that
    /// month.
    int complaint(const CasePlan &plan);
    int information(int mainProblem);

private:
    const DemoTexts &m_texts;
    Dice &m_dice;
    QList<int> m_complaintUses;
    QList<int> m_informationUses;
};

} // namespace talan::demo
