#include "core/wording/law_texts.h"

using namespace Qt::StringLiterals;

namespace talan {

QString lawName(LawText text)
{
    switch (text) {
    case LawText::AnswerDuty:
        return u"3 kap. 8 b § patientsäkerhetslagen (2010:659)"_s;
    case LawText::AssistDuty:
        return u"3 kap. 8 d § patientsäkerhetslagen (2010:659)"_s;
    }
    Q_UNREACHABLE();
}

QString lawText(LawText text)
{
    switch (text) {
    case LawText::AnswerDuty:
        return u"Vårdgivaren ska snarast besvara klagomål från patienter och deras närstående. "
               "Klagomålen ska besvaras på lämpligt sätt och med hänsyn till klagomålets art och "
               "den enskildes förmåga att tillgodogöra sig information.\n"
               "Vårdgivaren ska ge klaganden\n"
               "1. en förklaring till vad som har inträffat, och\n"
               "2. i förekommande fall, en beskrivning av vilka åtgärder som vårdgivaren avser att "
               "vidta för att en liknande händelse inte ska inträffa igen."_s;
    case LawText::AssistDuty:
        return u"Vårdgivaren är skyldig att bistå nämnden i den utsträckning som behövs för att "
               "nämnden ska kunna fullgöra sitt uppdrag enligt 2 § första stycket lagen (2017:372) "
               "om stöd vid klagomål mot hälso- och sjukvården."_s;
    }
    Q_UNREACHABLE();
}

} // namespace talan
