#include "core/letters/mask_words.h"

#include <QSet>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace talan {

namespace {

using Words = QSet<QString>;

Words wordsOf(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    return {words.cbegin(), words.cend()};
}

} // namespace

bool isFirstName(const QString &word)
{
    static const Words names = wordsOf(
        uR"(agneta ahmed aisha albin aleksandra alexander alexandra alfred alice alva amanda amina
        anders andreas angelica anette anita ann anna anne annette annika antonia arne arvid astrid
        barbro bengt berit bertil birger birgitta birgit britt britta carina carl carolina caroline
        cecilia charlotta charlotte christer christina christoffer conny daniel david dagny dennis
        ebba edvin elias elin elisabet elisabeth elise ellen ellinor elsa elsie emelie emil emilia
        emma erica erik erika erling ernst eskil eva evelina fatima felicia filip filippa folke
        frida fredrik gerd gertrud greta gunilla gunnar gunnel gustaf gustav göran gösta hampus
        hanna hannah hanne harald harriet hassan hedvig helen helena helene helge henrik henry
        hilda hjalmar hugo håkan ibrahim ida ingegerd ingeborg ingela ingemar ingrid ingvar
        irene irma isabella isak ivar jakob jacob janne jeanette jennifer jenny jens jessica joakim
        joel johan johanna john johnny jonas jonathan josef josefin josefine julia jörgen kajsa
        kalle karin karl karolina katarina katrin kennet kenneth kenny kerstin khalid kjell knut
        krister kristian kristina kristoffer kurt lars lasse leila leif lennart lilian lina linus
        linnea linnéa lisa lisbeth liselott lotta louise lovisa lucas ludvig maja malin marcus
        margareta margaretha margit maria mariam marianne marie marika markus marta martin mattias
        mats matilda maud maryam mehmet mia michael mikael mikaela minna moa mohamad mohamed
        mohammad mohammed mona monica monika mustafa märta mårten natalia nathalie niklas nils
        nina nora oliver oliwia ola olga olle olof olov omar oscar oskar otto ove patricia patrik
        paulina pelle pernilla pernille peter petra petter pia pontus ragnar ragnhild rasmus
        rebecca rebecka rickard rikard robert robin roger roland rolf ronja rozita rune samir
        samuel sandra sara sarah sebastian sigrid signe simon siri sixten sofia sofie sonja stefan
        stellan stina sture susanna susanne svante svea sven svetlana sölve teodor terese
        therese thomas tobias tomas tommy torbjörn tord torsten tova tove tyra ulf ulla ulrica
        ulrika ursula valdemar valter vendela veronica veronika victor victoria viktor
        vilhelm viktoria vincent walter wilhelm william wilma yngve yvonne yusuf zahra zeinab åke
        åsa örjan östen)"_s);
    return names.contains(word);
}

bool isFirstNameWithCapital(const QString &word)
{
    static const Words names = wordsOf(
        uR"(adam ali alma arn axel bill bo björn dag dan ester georg hans hjördis inga inger iris jan
        joy judith kaj kent kim klara klas laila lena leo lilly linda linn liv love lucia maj max
        melker my måns nike noa noel ole olivia pelle per philip pär rosa rosita rut ruth saga
        sally selma siv sten stella stig sune sylvia tage tea ted tim tina tom tor ture urban vera vide
        viola vira vivi yasmin)"_s);
    return names.contains(word);
}

bool isGrammarWord(const QString &word)
{
    static const Words words = wordsOf(
        uR"(all alla alltså an and att av bara blev bli bra båda de dem den denna dess det detta
        dig din do du där då där efter eller en er ett fick fram från får för ha hade han har hej
        helt hem henne hennes hit hon honom hos hur här i in inga ingen inte jag ju kan kom la lag
        le man med men mer mig min mot mycket ni nog nu när och oj om oss på sa san sen set si sig
        sin ska so som så ta till to tu tre under ung upp ut va van var vi vid vill vad är än även
        åt över)"_s);
    return words.contains(word);
}

bool isNameAnnouncer(const QString &word)
{
    static const Words words = wordsOf(
        uR"(anestesisjuksköterskan arbetsterapeuten barnläkaren barnmorska barnmorskan bror brodern
        chefen distriktsläkaren distriktssköterskan doktor doktorn dotter dottern dr enhetschefen
        farbror fru fröken fysioterapeuten gynekologen handläggare handläggaren herr heter hette
        hustrun kirurgen kollegan kontaktpersonen kurator kuratorn kusinen kallad kallas lege
        läkare läkaren maken makan mamma mamman mormor morfar farmor farfar moster faster namn
        narkosläkaren ortopeden pappa pappan patient patienten professor professorn psykiatern
        psykolog psykologen receptionisten sambo sambon sjukgymnasten sjukskötare sjuksköterska
        sjuksköterskan skötare skötaren sköterska sköterskan son sonen ssk specialistläkaren syster
        systern st-läkaren tandhygienisten tandläkare tandläkaren terapeuten tjej usk undersköterska
        undersköterskan vän vännen verksamhetschef verksamhetschefen väninnan överläkare
        överläkaren)"_s);
    return words.contains(word);
}

bool isNameParticle(const QString &word)
{
    static const Words words =
        wordsOf(u"af al av ben bin da de del den der di dos du el la le of ten ter van von zu"_s);
    return words.contains(word);
}

bool isPlainCapitalWord(const QString &word)
{
    static const Words words = wordsOf(
        uR"(akademiska akuten akutmottagningen alvedon alzheimer alzheimers anmälare anmälaren
        arbetsförmedlingen arbetsmiljöverket arbetsskada barnmottagningen bvc bup covid crohn
        crohns danska datainspektionen down downs eu europa diskrimineringsombudsmannen doktor dr
        ekg engelska er era ert etc finska folkhälsomyndigheten folktandvården försäkringskassan
        gud hej hsl hälsocentralen imy integritetsskyddsmyndigheten ipren ivf ivo jag
        januari februari mars april maj juni juli augusti september oktober november december
        jo justitieombudsmannen jul julafton karolinska kommunen lagen landstinget läkaren
        läkemedelsförsäkringen läkemedelsverket löf måndag måndagen tisdag tisdagen onsdag onsdagen
        torsdag torsdagen fredag fredagen lördag lördagen söndag söndagen midsommar mvc namn ni
        norge norska nämnden osl pan parkinson parkinsons patient patienten patientförsäkringen
        patientnämnden patientnämndens patientlagen patientombudsmannen patientskadelagen pdl
        primärvården psl påsk region regionen rätten röda röntgen samtal sekretess skatteverket
        skr sjukhuset socialnämnden socialstyrelsen socialtjänsten sos sverige svenska sveriges
        tandläkare telefon universitetssjukhuset vaccin vc vårdcentralen vårdgivare vårdgivaren
        vårdguiden yttrande)"_s);
    return words.contains(word);
}

bool isSentenceOpener(const QString &word)
{
    static const Words words = wordsOf(
        uR"(aldrig anhörig andra begäran beslut besök brist du däremellan fjärde första kliniken kallelse kallelsen opererad orolig sista tredje vårt alla alldeles allra allt alltid alltså ang angående anmälare anmälaren att av avslutning
        bad bara barn behöver besökte bland blev bli blir bor borde bra brev bror brukar båda
        både började de dem den denna dess dessa dessutom det detta dit dock dotter drygt du där
        därefter däremot därför därpå därtill då efter eftersom efteråt eller emellertid en enda
        endast enligt er ett ev far fast fel fem fick fin finns flera folk fram framför framöver
        frågade frågan från fyra få får fått för före förra först förut genast genom ger gick
        går gör ha hade han hans har hej hela hellre helt henne hennes hittills hjälp hon honom
        hos hur här hör i ibland idag ifall igen igår illa imorgon in inför inga ingen inget
        innan inne inom inte istället ja jag jo ju just kan kanske klart klockan knappt kom
        kommer kontaktade kort kunde kvar känns köpte ledsen lika likaså liksom lite läkare
        läkaren lämnade låg lång långt maka make mamma man med medan meddelade medicin mellan
        men mer mest min mina minst mitt mor mot mycket många måste natt nej ni nio nog nu
        nuvarande ny nya nyligen när nästa någon något några och också oerhört ofta om omkring
        operation orsaken oss pappa pat patient patienten per personal personalen plötsligt
        pratade precis på påstod redan remiss remissen resan resultat ring ringde ringt röntgen sa
        sade samma samtal samtalade samtidigt sedan sen senare sent sex sin sist sju sjuk
        sjukvård ska skickade skrev skulle slutligen smärta snabbt snart snälla som son
        speciellt stod ständigt svar svarade svårt syn syster så sådan således sök söker sökt
        sökte tack talade tar telefon tid tidigare till tio tog tre trodde tror trots trött tur
        två tyvärr tänk tänker under undrade undrar ungefär upp upprepade ur ut utan utom vad
        vaknade van vanligtvis var vara varav vare varför varit varje varken vecka veckor vem
        verkar vet vi vid vidare vilka vilken vill ville vissa visst väl väldigt vän väninna
        väntade väntan väntar vår våra vård vården yttrande än ändå ännu även å åkte åt åter
        återigen ögon över övrigt)"_s);
    return words.contains(word);
}

bool hasOrdinaryEnding(const QString &word)
{
    static const QStringList endings{u"ade"_s,    u"dde"_s,   u"kte"_s,  u"ste"_s,   u"tte"_s,
                                     u"arna"_s,   u"erna"_s,  u"orna"_s, u"ande"_s,  u"ende"_s,
                                     u"ning"_s,   u"ingen"_s, u"het"_s,  u"heten"_s, u"tion"_s,
                                     u"tionen"_s, u"ligt"_s,  u"aren"_s, u"ärt"_s,   u"vård"_s,
                                     u"vården"_s, u"igen"_s,  u"kan"_s,  u"anden"_s, u"ser"_s,
                                     u"ar"_s,     u"dag"_s,   u"ren"_s,  u"et"_s,    u"ts"_s};
    return std::ranges::any_of(endings,
                               [&word](const QString &ending) { return word.endsWith(ending); });
}

bool isGenericUnitWord(const QString &word)
{
    static const Words words = wordsOf(
        uR"(ab akut ambulansen av barn bb boende boenden bup bvc centrum enhet enheten familj för
        hälsa hb hjälpmedel i intensivvård kommun kommunal kommunrehab laboratoriet med mvc norr
        norra och operation på region rehab röntgen samtal särskilda specialist söder södra team
        vc vid vuxen väst väster västra öppen öst öster östra utredning)"_s);
    static const QStringList stems{u"avdelning"_s,
                                   u"boende"_s,
                                   u"central"_s,
                                   u"enhet"_s,
                                   u"klinik"_s,
                                   u"kirurg"_s,
                                   u"läkar"_s,
                                   u"mottagning"_s,
                                   u"psykiatri"_s,
                                   u"sjukhus"_s,
                                   u"specialist"_s,
                                   u"tandvård"_s,
                                   u"team"_s,
                                   u"vård"_s,
                                   u"rehab"_s,
                                   u"rådgivning"_s};
    if (words.contains(word))
        return true;
    return std::ranges::any_of(stems, [&word](const QString &stem) { return word.contains(stem); });
}

bool isAbbreviation(const QString &word)
{
    static const Words words = wordsOf(
        u"a bl ca d dnr doc dr e ev ex f fr inkl jfr kl leg m nr o osv p prof s st t tel tex ung"_s);
    return words.contains(word);
}

} // namespace talan
