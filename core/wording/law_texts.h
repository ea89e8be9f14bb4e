#pragma once

#include <QString>
#include <array>

namespace talan {

/// Provisions that a letter to a care provider may quote.
enum class LawText {
    AnswerDuty, ///< Patientsäkerhetslagen (2010:659) 3 kap. 8 b §: to answer complaints at once.
    AssistDuty, ///< 3 kap. 8 d §: to assist the patientnämnd.
};
inline constexpr std::array kAllLawTexts{LawText::AnswerDuty, LawText::AssistDuty};

/// "3 kap. 8 b § patientsäkerhetslagen (2010:659)". Swedish in every language: it names a statute.
QString lawName(LawText text);

/// The provision word by word, as amended by lag (2017:378).
QString lawText(LawText text);

} // namespace talan
