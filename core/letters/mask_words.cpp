#include "core/letters/mask_words.h"

#include <QSet>
#include <QStringList>

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
        uR"(alla allt anmälaren att av bad besökte bror de dem den denna det detta dock doktor
        dotter då där därefter efter eftersom en enligt ett fick framför frågade från för före
        först genom ha hade han har hej hon honom hos hur här i ibland igår idag ingen inte innan
        inför jag kan kallade kom kontaktade ledsen läkaren lämnade man med mellan men min mina
        mitt moder mor mamma pappa meddelade mellan mot nu när och också om på patienten pratade
        ringde ringer ringt sade sa samtal samtalade sedan sen ska skickade skrev skriver sköterskan
        som syster så sökte sökt söker talade till trots träffade träffat under undrar ungefär
        utan vad var varför varken vem vid vi vill ville vår våra våren väntade åt även över)"_s);
    return words.contains(word);
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
    for (const QString &stem : stems) {
        if (word.contains(stem))
            return true;
    }
    return false;
}

bool isAbbreviation(const QString &word)
{
    static const Words words = wordsOf(
        u"a bl ca d dnr doc dr e ev ex f fr inkl jfr kl leg m nr o osv p prof s st t tel tex ung"_s);
    return words.contains(word);
}

} // namespace talan
