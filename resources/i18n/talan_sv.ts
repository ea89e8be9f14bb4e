<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AbsenceWords</name>
    <message>
        <source>all week</source>
        <comment>somebody is away</comment>
        <translation>hela veckan</translation>
    </message>
    <message>
        <source>%1 is away %2</source>
        <comment>a name and a period</comment>
        <translation>%1 är borta %2</translation>
    </message>
    <message>
        <source>%1 stands in for %2 %3</source>
        <comment>two names and a period</comment>
        <translation>%1 tar över för %2 %3</translation>
    </message>
    <message>
        <source>Only the head of the office and administrators plan for others. Nothing was changed.</source>
        <translation>Bara kontorets chef och administratörer planerar åt andra. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The same two have agreed on some of these days already. Choose other days, or give the earlier period back first.</source>
        <translation>Samma två har redan kommit överens om några av de här dagarna. Välj andra dagar, eller lämna först tillbaka den tidigare perioden.</translation>
    </message>
    <message>
        <source>These days cannot be planned. The last day must not lie before the first, or in the past.</source>
        <translation>De här dagarna går inte att planera. Sista dagen får inte ligga före den första, och inte ha passerat.</translation>
    </message>
    <message>
        <source>The cases are given back already. Nothing was changed.</source>
        <translation>Ärendena är redan återlämnade. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at it as it is now, and try again.</source>
        <translation>Någon annan har ändrat det här under tiden. Se hur det är nu och försök igen.</translation>
    </message>
</context>
<context>
    <name>CaseChange</name>
    <message>
        <source>Consent given</source>
        <translation>Samtycke lämnat</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>Samtycke lämnat av</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>Hur samtycket lämnades</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>Personuppgifter</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: new value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old value → new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Reached the desk</source>
        <comment>field of a case</comment>
        <translation>Nådde kontoret</translation>
    </message>
    <message>
        <source>How it reached the office</source>
        <translation>Hur det kom in</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Wants an answer</source>
        <translation>Vill ha svar</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Wants an ans&amp;wer from the provider</source>
        <translation>&amp;Vill ha svar från vårdgivaren</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Rubrik:</translation>
    </message>
    <message>
        <source>A few words about the matter have to stand here.</source>
        <translation>Några ord om saken behöver stå här.</translation>
    </message>
    <message>
        <source>Care units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>“%1” is typed but no unit is chosen yet.</source>
        <comment>typed words</comment>
        <translation>”%1” är skrivet men ingen enhet är vald än.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Area of care</source>
        <translation>Verksamhetsområde</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Several with commas between.</source>
        <translation>Flera med komma emellan.</translation>
    </message>
    <message>
        <source>A&amp;rea of care:</source>
        <translation>Verksamhets&amp;område:</translation>
    </message>
    <message>
        <source>Th&amp;emes:</source>
        <translation>T&amp;eman:</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <comment>area of care</comment>
        <translation>Inte valt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Lämnat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handläggning</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Ärendetyp</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>Kom in via</translation>
    </message>
    <message>
        <source>Other reference</source>
        <translation>Annan beteckning</translation>
    </message>
    <message>
        <source>When did the case come in? Write it as 2026-11-22 10.15.</source>
        <translation>När kom ärendet in? Skriv det som 2026-11-22 10.15.</translation>
    </message>
    <message>
        <source>&amp;Handler:</source>
        <translation>&amp;Handläggare:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Ä&amp;rendetyp:</translation>
    </message>
    <message>
        <source>Came in &amp;by:</source>
        <translation>Kom in &amp;via:</translation>
    </message>
    <message>
        <source>Other re&amp;ference:</source>
        <translation>Annan &amp;beteckning:</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>handler</comment>
        <translation>Ingen än</translation>
    </message>
    <message>
        <source>Reached the desk</source>
        <translation>Nådde kontoret</translation>
    </message>
    <message>
        <source>Reached the &amp;desk:</source>
        <translation>Nådde &amp;kontoret:</translation>
    </message>
    <message>
        <source>How it &amp;arrived:</source>
        <translation>Hur det k&amp;om:</translation>
    </message>
</context>
<context>
    <name>CaseField</name>
    <message>
        <source>somebody else</source>
        <translation>någon annan</translation>
    </message>
    <message>
        <source>%1, together with %2’s change: %3</source>
        <comment>what was saved, name of a colleague, names of fields</comment>
        <translation>%1, tillsammans med det som %2 ändrade: %3</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <comment>field</comment>
        <translation>Slag av ärende</translation>
    </message>
    <message>
        <source>Came in by</source>
        <comment>field</comment>
        <translation>Kom in via</translation>
    </message>
    <message>
        <source>Other reference</source>
        <comment>field</comment>
        <translation>Annan beteckning</translation>
    </message>
    <message>
        <source>Came in</source>
        <comment>field: when</comment>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>Handler</source>
        <comment>field</comment>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>field</comment>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>field</comment>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Who brings the case</source>
        <comment>field</comment>
        <translation>Vem som anmäler</translation>
    </message>
    <message>
        <source>Wants an answer</source>
        <comment>field</comment>
        <translation>Vill ha svar</translation>
    </message>
    <message>
        <source>Concerns a child</source>
        <comment>field</comment>
        <translation>Gäller ett barn</translation>
    </message>
    <message>
        <source>Area of care</source>
        <comment>field</comment>
        <translation>Verksamhetsområde</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>field</comment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems by the earlier scheme</source>
        <comment>field</comment>
        <translation>Problem enligt den tidigare indelningen</translation>
    </message>
    <message>
        <source>Care units</source>
        <comment>field</comment>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>field</comment>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>field</comment>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Patient</source>
        <comment>field</comment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Complainant</source>
        <comment>field</comment>
        <translation>Anmälare</translation>
    </message>
    <message>
        <source>Protected data</source>
        <comment>field</comment>
        <translation>Skyddade uppgifter</translation>
    </message>
    <message>
        <source>Identity number</source>
        <comment>field</comment>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field</comment>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Sex</source>
        <comment>field</comment>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Born</source>
        <comment>field</comment>
        <translation>Född</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>field</comment>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <comment>field</comment>
        <translation>Tolk behövs</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>field</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>field</comment>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>Adress</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <comment>field</comment>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>By when</source>
        <comment>field</comment>
        <translation>Till när</translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>field</comment>
        <translation>Gjort den</translation>
    </message>
    <message>
        <source>Care provider</source>
        <comment>field</comment>
        <translation>Vårdgivare</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>field</comment>
        <translation>Svarstid</translation>
    </message>
    <message>
        <source>What is asked</source>
        <comment>field</comment>
        <translation>Vad som frågas</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field</comment>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>field: when</comment>
        <translation>Bekräftat</translation>
    </message>
    <message>
        <source>First contact</source>
        <comment>field: when</comment>
        <translation>Första kontakt</translation>
    </message>
    <message>
        <source>How the case was closed</source>
        <comment>field</comment>
        <translation>Hur ärendet avslutades</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>a term</comment>
        <translation>
            <numerusform>%n vecka</numerusform>
            <numerusform>%n veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>Other details</source>
        <comment>field</comment>
        <translation>Övriga uppgifter</translation>
    </message>
</context>
<context>
    <name>CaseMerge</name>
    <message>
        <source>somebody else</source>
        <translation>någon annan</translation>
    </message>
    <message>
        <source>%1: %2’s version stands</source>
        <comment>a field, the name of a person</comment>
        <translation>%1: det som %2 skrev gäller</translation>
    </message>
    <message>
        <source>%1: the colleague’s version stands</source>
        <comment>a field</comment>
        <translation>%1: det som kollegan skrev gäller</translation>
    </message>
    <message>
        <source>%1: both versions put together</source>
        <comment>a field</comment>
        <translation>%1: båda lydelserna sammanförda</translation>
    </message>
    <message>
        <source>%1 by %2, %3 by %4</source>
        <comment>fields, who changed them, fields, who changed these</comment>
        <translation>%1 av %2, %3 av %4</translation>
    </message>
    <message>
        <source>%1, not chosen: %2</source>
        <comment>a field, the value that does not stand</comment>
        <translation>%1, valdes inte: %2</translation>
    </message>
</context>
<context>
    <name>CaseMove</name>
    <message>
        <source>Con&amp;firm</source>
        <translation>&amp;Bekräfta</translation>
    </message>
    <message>
        <source>Note a &amp;call …</source>
        <translation>Anteckna &amp;samtal …</translation>
    </message>
    <message>
        <source>First &amp;contact …</source>
        <translation>&amp;Första kontakt …</translation>
    </message>
    <message>
        <source>Request stateme&amp;nt …</source>
        <translation>Begär &amp;yttrande …</translation>
    </message>
    <message>
        <source>Re&amp;mind …</source>
        <translation>&amp;Påminn …</translation>
    </message>
    <message>
        <source>E&amp;xtend …</source>
        <comment>give the provider more time</comment>
        <translation>Ge &amp;uppskov …</translation>
    </message>
    <message>
        <source>Answer &amp;received …</source>
        <translation>S&amp;var inkom …</translation>
    </message>
    <message>
        <source>For&amp;ward answer …</source>
        <translation>Vi&amp;darebefordra svaret …</translation>
    </message>
    <message>
        <source>Withdraw re&amp;quest …</source>
        <translation>Åter&amp;ta begäran …</translation>
    </message>
    <message>
        <source>Change &amp;handler …</source>
        <translation>Byt &amp;handläggare …</translation>
    </message>
    <message>
        <source>C&amp;lose case …</source>
        <translation>&amp;Avsluta ärendet …</translation>
    </message>
    <message>
        <source>Re&amp;open …</source>
        <translation>Öppna på &amp;nytt …</translation>
    </message>
    <message>
        <source>Notes that the complainant has been told that the case has come in.</source>
        <translation>Antecknar att anmälaren har fått besked om att ärendet har kommit in.</translation>
    </message>
    <message>
        <source>Notes a conversation with the complainant.</source>
        <translation>Antecknar ett samtal med anmälaren.</translation>
    </message>
    <message>
        <source>Asks a care provider for its answer, with a date it is awaited by.</source>
        <translation>Begär vårdgivarens yttrande, med ett datum då svaret väntas.</translation>
    </message>
    <message>
        <source>Sends the provider a reminder with a new date.</source>
        <translation>Skickar en påminnelse med nytt datum till vårdgivaren.</translation>
    </message>
    <message>
        <source>Gives the provider more time for its answer.</source>
        <translation>Ger vårdgivaren mer tid för sitt svar.</translation>
    </message>
    <message>
        <source>Notes that the provider has answered.</source>
        <translation>Antecknar att vårdgivaren har svarat.</translation>
    </message>
    <message>
        <source>Notes that the answer has been sent on to the complainant.</source>
        <translation>Antecknar att svaret har skickats vidare till anmälaren.</translation>
    </message>
    <message>
        <source>Takes back a request that no longer needs an answer.</source>
        <translation>Återtar en begäran som inte längre behöver svar.</translation>
    </message>
    <message>
        <source>Chooses who handles the case.</source>
        <translation>Väljer vem som handlägger ärendet.</translation>
    </message>
    <message>
        <source>Ends the case with its outcome and measures.</source>
        <translation>Avslutar ärendet med utfall och åtgärder.</translation>
    </message>
    <message>
        <source>Takes up a closed case again.</source>
        <translation>Tar upp ett avslutat ärende igen.</translation>
    </message>
    <message>
        <source>Send the &amp;draft …</source>
        <translation>Skicka ut&amp;kastet …</translation>
    </message>
    <message>
        <source>Stop the cloc&amp;k …</source>
        <comment>of a statement request</comment>
        <translation>P&amp;ausa svarstiden …</translation>
    </message>
    <message>
        <source>Let the clock r&amp;un …</source>
        <comment>of a statement request</comment>
        <translation>Återuppta svarsti&amp;den …</translation>
    </message>
    <message>
        <source>Choose how to &amp;go on …</source>
        <translation>Välj hur det går vi&amp;dare …</translation>
    </message>
    <message>
        <source>Add a s&amp;tep</source>
        <comment>of one's own</comment>
        <translation>Nytt st&amp;eg</translation>
    </message>
    <message>
        <source>S&amp;tep done</source>
        <comment>of one's own</comment>
        <translation>St&amp;eget klart</translation>
    </message>
    <message>
        <source>Sends the request that is written. Its clock starts the day it is sent.</source>
        <translation>Skickar begäran som ligger skriven. Svarstiden räknas från den dag den skickas.</translation>
    </message>
    <message>
        <source>Days do not count while something is waited for, such as consent.</source>
        <translation>Dagarna räknas inte medan något inväntas, till exempel samtycke.</translation>
    </message>
    <message>
        <source>Days count again; the date moves by the days the clock stood still.</source>
        <translation>Dagarna räknas igen; datumet flyttas med de dagar svarstiden stod still.</translation>
    </message>
    <message>
        <source>Three reminders have had no answer: notes what the office does now.</source>
        <translation>Tre påminnelser har inte besvarats: antecknar vad kontoret gör nu.</translation>
    </message>
    <message>
        <source>Plans something to do in the case, with its day.</source>
        <translation>Planerar något att göra i ärendet, med en dag.</translation>
    </message>
    <message>
        <source>Ticks off the step that is to be done first.</source>
        <translation>Bockar av det steg som står först i tur.</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>Confirm</source>
        <comment>note that the complainant was told</comment>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>note a call</comment>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <comment>send reminder 1, 2 or 3</comment>
        <translation>Påminnelse %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>note that the answer has come</comment>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>ask the provider for a statement</comment>
        <translation>Begär</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>send the answer on</comment>
        <translation>Vidarebefordra</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>end the case</comment>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 är avslutat.</translation>
    </message>
    <message>
        <source>That is not the turn of %1. Next step: %2.</source>
        <translation>%1 är inte där än. Nästa steg: %2.</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a request that is written</comment>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>let a stopped clock run again</comment>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>how to go on after three reminders</comment>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step of one's own</comment>
        <translation>Klart</translation>
    </message>
</context>
<context>
    <name>CaseStory</name>
    <message>
        <source>until %1</source>
        <comment>an extension: a date</comment>
        <translation>till %1</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>begärt av %1</translation>
    </message>
    <message>
        <source>reminder %1 of %2, new date %3</source>
        <translation>påminnelse %1 av %2, nytt datum %3</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks, answer by %1</source>
        <translation>
            <numerusform>%n vecka, svar senast %1</numerusform>
            <numerusform>%n veckor, svar senast %1</numerusform>
        </translation>
    </message>
    <message>
        <source>measure for the individual</source>
        <translation>åtgärd på individnivå</translation>
    </message>
    <message>
        <source>measure in the organisation</source>
        <translation>åtgärd på organisationsnivå</translation>
    </message>
    <message>
        <source>the complainant is satisfied</source>
        <translation>anmälaren är nöjd</translation>
    </message>
    <message>
        <source>the complainant is not satisfied</source>
        <translation>anmälaren är inte nöjd</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a stopped clock: a date</comment>
        <translation>från och med %1</translation>
    </message>
    <message>
        <source>runs again %1</source>
        <comment>a clock: a date</comment>
        <translation>går igen %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a clock that runs again: a date</comment>
        <translation>från och med %1</translation>
    </message>
    <message>
        <source>look again %1</source>
        <comment>a date</comment>
        <translation>ses över %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a step and its date</comment>
        <translation>%1, senast %2</translation>
    </message>
    <message>
        <source>waits to be brought into the file</source>
        <comment>a note</comment>
        <translation>väntar på att föras in i filen</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>What the case is about</source>
        <translation>Vad ärendet gäller</translation>
    </message>
    <message>
        <source>Statement requests</source>
        <translation>Begäran om yttrande</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>Anonymised case summary</source>
        <translation>Avidentifierad ärendesammanställning</translation>
    </message>
    <message>
        <source>Case summary %1</source>
        <comment>with the case number</comment>
        <translation>Ärendesammanställning %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <comment>letterhead</comment>
        <translation>Telefon %1</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <comment>heading of the secrecy marking</comment>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a provision of the law</comment>
        <translation>enligt %1</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <comment>when and by whom</comment>
        <translation>Utskriven %1 av %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>at the foot</comment>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>value of a fact</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>value of a fact</comment>
        <translation>Nej</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Ärendet</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Ärendetyp</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Other reference</source>
        <translation>Annan beteckning</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Wants an answer</source>
        <translation>Vill ha svar</translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>age</comment>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>%1 years or older</source>
        <comment>age</comment>
        <translation>%1 år eller äldre</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <comment>age band</comment>
        <translation>%1–%2 år</translation>
    </message>
    <message>
        <source>interpreter needed</source>
        <comment>in running text</comment>
        <translation>behöver tolk</translation>
    </message>
    <message>
        <source>Protected personal data</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>By the Swedish Tax Agency’s mail forwarding service</source>
        <comment>Skatteverkets postförmedlingsservice</comment>
        <translation>Genom Skatteverkets postförmedlingsservice</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Age and sex</source>
        <translation>Ålder och kön</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>Skyddad person</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Behöver tolk</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Anmälare</translation>
    </message>
    <message>
        <source>Relation to the patient</source>
        <translation>Relation till patienten</translation>
    </message>
    <message>
        <source>The care</source>
        <translation>Vården</translation>
    </message>
    <message>
        <source>Care unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Area of care</source>
        <translation>Verksamhetsområde</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Consent to contact the provider</source>
        <translation>Samtycke till kontakt med vårdgivaren</translation>
    </message>
    <message>
        <source>for the patient</source>
        <comment>measures</comment>
        <translation>för patienten</translation>
    </message>
    <message>
        <source>in the organisation</source>
        <comment>measures</comment>
        <translation>i organisationen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Avslut</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Measures in the care</source>
        <translation>Åtgärder i vården</translation>
    </message>
    <message>
        <source>Satisfied with the answer</source>
        <translation>Nöjd med svaret</translation>
    </message>
    <message>
        <source>1 week</source>
        <comment>a term</comment>
        <translation>1 vecka</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <comment>a term</comment>
        <translation>%1 veckor</translation>
    </message>
    <message>
        <source>in time</source>
        <comment>an answer</comment>
        <translation>i tid</translation>
    </message>
    <message>
        <source>late</source>
        <comment>an answer</comment>
        <translation>för sent</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>with a date</comment>
        <translation>till %1</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>begärt av %1</translation>
    </message>
    <message>
        <source>new date %1</source>
        <translation>nytt datum %1</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <comment>its number</comment>
        <translation>Påminnelse %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>Extension</source>
        <comment>uppskov</comment>
        <translation>Uppskov</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Answer forwarded</source>
        <translation>Svar vidarebefordrat</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a statement request</comment>
        <translation>Återtagen</translation>
    </message>
    <message>
        <source>The case came in</source>
        <translation>Ärendet kom in</translation>
    </message>
    <message>
        <source>answer due %1</source>
        <translation>svar senast %1</translation>
    </message>
    <message>
        <source>Protected personal data (%1)</source>
        <comment>warning, with the kind of protection</comment>
        <translation>Skyddade personuppgifter (%1)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>sedan %1</translation>
    </message>
</context>
<context>
    <name>DateWhy</name>
    <message>
        <source>Counts as received</source>
        <comment>a case</comment>
        <translation>Räknas som inkommet</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Samtycke lämnat</translation>
    </message>
    <message>
        <source>The day somebody noted with the consent. Nothing moves it.</source>
        <translation>Dagen som antecknades med samtycket. Inget flyttar den.</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>1 day</source>
        <comment>a term</comment>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a term</comment>
        <translation>%1 dagar</translation>
    </message>
    <message>
        <source>1 week</source>
        <comment>a term</comment>
        <translation>1 vecka</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <comment>a term</comment>
        <translation>%1 veckor</translation>
    </message>
    <message>
        <source>1 month</source>
        <comment>a term</comment>
        <translation>1 månad</translation>
    </message>
    <message>
        <source>%1 months</source>
        <comment>a term</comment>
        <translation>%1 månader</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 dag för sent</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 dagar för sent</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>%1 min för sent</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>kvar %1 min</translation>
    </message>
    <message>
        <source>%1 h late</source>
        <comment>hours</comment>
        <translation>%1 h för sent</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <comment>hours</comment>
        <translation>kvar %1 h</translation>
    </message>
    <message>
        <source>%1 (Act 1930:173, section 2)</source>
        <comment>the rule that moves a date to a working day</comment>
        <translation>%1 (lag 1930:173 2 §)</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <translation>påminnelse %1</translation>
    </message>
    <message>
        <source>extended</source>
        <comment>short: the provider got a later date</comment>
        <translation>uppskov</translation>
    </message>
    <message>
        <source>moved by %1</source>
        <comment>a day off moves the date</comment>
        <translation>%1 flyttar</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <comment>with a date</comment>
        <translation>Avslutat %1</translation>
    </message>
    <message>
        <source>all reminders are sent</source>
        <translation>alla påminnelser är skickade</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>om %1 dagar</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>at the latest, with a date</comment>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>The clock starts %1</source>
        <comment>with a date</comment>
        <translation>Tiden börjar %1</translation>
    </message>
    <message>
        <source>%1 end on %2</source>
        <comment>a term and a date</comment>
        <translation>%1 slutar %2</translation>
    </message>
    <message>
        <source>%1 from %2 = %3</source>
        <comment>a term, its start and its end</comment>
        <translation>%1 från %2 = %3</translation>
    </message>
    <message>
        <source>extended to %1</source>
        <comment>uppskov, with a date</comment>
        <translation>uppskov till %1</translation>
    </message>
    <message>
        <source>the clock stood still for %1 = %2</source>
        <comment>a number of days and a date</comment>
        <translation>tiden stod stilla %1 = %2</translation>
    </message>
    <message>
        <source>reminder %1: new date %2</source>
        <comment>its number and a date</comment>
        <translation>påminnelse %1: nytt datum %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a date and the day off it is</comment>
        <translation>%1 är %2</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>a term</comment>
        <translation>1 timme</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>a term</comment>
        <translation>%1 timmar</translation>
    </message>
    <message>
        <source>%1 (the office is closed)</source>
        <translation>%1 (kontoret är stängt)</translation>
    </message>
    <message>
        <source>The request was sent %1</source>
        <translation>Begäran skickades %1</translation>
    </message>
    <message>
        <source>The case was received %1</source>
        <translation>Ärendet kom in %1</translation>
    </message>
    <message>
        <source>The case reached the office %1</source>
        <translation>Ärendet nådde kontoret %1</translation>
    </message>
    <message>
        <source>The first contact was made %1</source>
        <translation>Första kontakten togs %1</translation>
    </message>
    <message>
        <source>The answer came in %1</source>
        <translation>Svaret kom in %1</translation>
    </message>
    <message>
        <source>The answer was forwarded %1</source>
        <translation>Svaret vidarebefordrades %1</translation>
    </message>
    <message>
        <source>The request was written %1</source>
        <translation>Begäran skrevs %1</translation>
    </message>
    <message>
        <source>The post brought it %1</source>
        <translation>Det kom med posten %1</translation>
    </message>
    <message>
        <source>It was found at the first emptying of the letter box %1</source>
        <translation>Det låg i brevlådan vid första tömningen %1</translation>
    </message>
    <message>
        <source>The clock was paused %1</source>
        <translation>Svarstiden pausades %1</translation>
    </message>
    <message>
        <source>The office chose this day, %1</source>
        <translation>Kontoret valde dagen, %1</translation>
    </message>
    <message>
        <source>the clock stood still for %1 from %2 = %3</source>
        <comment>a number of days, the first of them, a date</comment>
        <translation>svarstiden stod still i %1 från %2 = %3</translation>
    </message>
    <message>
        <source>%1 (Administrative Procedure Act 2017:900, section 22)</source>
        <comment>the rule that says when a letter counts as received</comment>
        <translation>%1 (förvaltningslagen 2017:900 22 §)</translation>
    </message>
    <message>
        <source>was to answer by %1</source>
        <comment>the provider has not answered: a date that has passed</comment>
        <translation>skulle svarat %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <comment>something the office is to do itself: a date that has passed</comment>
        <translation>skulle vara klart %1</translation>
    </message>
    <message>
        <source>was open less than a day</source>
        <comment>a case</comment>
        <translation>var öppet mindre än en dag</translation>
    </message>
    <message>
        <source>was open %1</source>
        <comment>a case, with days: 42 days</comment>
        <translation>var öppet i %1</translation>
    </message>
    <message>
        <source>came in today</source>
        <comment>a case</comment>
        <translation>kom in i dag</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>a case, with days: 42 days</comment>
        <translation>%1 gammalt</translation>
    </message>
    <message>
        <source>taken further without an answer: to look again %1</source>
        <comment>with a date</comment>
        <translation>vidare utan svar: ny koll %1</translation>
    </message>
    <message>
        <source>counts as the working day before: %1</source>
        <comment>with a date</comment>
        <translation>räknas som inkommet arbetsdagen före: %1</translation>
    </message>
    <message>
        <source>The office stopped waiting %1</source>
        <translation>Kontoret slutade vänta %1</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>today, %1</source>
        <comment>a date in words</comment>
        <translation>i dag, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>a date in words</comment>
        <translation>i morgon, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>a date in words</comment>
        <translation>i går, %1</translation>
    </message>
    <message>
        <source>%1 is not a working day</source>
        <comment>a date in words</comment>
        <translation>%1 är ingen vardag</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a date in words, a holiday</comment>
        <translation>%1 är %2</translation>
    </message>
    <message>
        <source>%1: the office is closed, %2</source>
        <comment>a date in words, why</comment>
        <translation>%1 har kontoret stängt, %2</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <comment>a date in words</comment>
        <translation>%1, vecka %2</translation>
    </message>
    <message>
        <source>%1 – the next working day is %2</source>
        <translation>%1 – nästa vardag är %2</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Talan’s examination of an office’s file and the place where it lies</source>
        <translation>Talans undersökning av ett kontors fil och platsen där den ligger</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Undersökt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>It could not be examined: the folder cannot be reached.</source>
        <translation>Det gick inte att undersöka: mappen går inte att nå.</translation>
    </message>
    <message>
        <source>Check that the folder is still there and that the network is connected.</source>
        <translation>Kontrollera att mappen finns kvar och att nätverket är anslutet.</translation>
    </message>
    <message>
        <source>It could not be examined, because the file cannot be opened.</source>
        <translation>Det gick inte att undersöka, eftersom filen inte kan öppnas.</translation>
    </message>
    <message>
        <source>It was not examined, because nothing may be written there.</source>
        <translation>Det undersöktes inte, eftersom inget får skrivas där.</translation>
    </message>
    <message>
        <source>It was not examined: the examination was stopped.</source>
        <translation>Det undersöktes inte: undersökningen avbröts.</translation>
    </message>
    <message>
        <source>It could not be examined.</source>
        <translation>Det gick inte att undersöka.</translation>
    </message>
    <message>
        <source>Examine again. If it happens again, send the text for IT to whoever looks after the computers.</source>
        <translation>Undersök igen. Händer det en gång till, skicka texten till IT till den som sköter datorerna.</translation>
    </message>
    <message>
        <source>The file lies on a disk of this computer (%1).</source>
        <comment>file system</comment>
        <translation>Filen ligger på en disk i den här datorn (%1).</translation>
    </message>
    <message>
        <source>That is the fastest and safest place. Only this computer can reach it.</source>
        <translation>Det är den snabbaste och säkraste platsen. Bara den här datorn når den.</translation>
    </message>
    <message>
        <source>The file lies in a network folder (%1).</source>
        <comment>file system</comment>
        <translation>Filen ligger i en nätverksmapp (%1).</translation>
    </message>
    <message>
        <source>Several computers can work in it at the same time, as long as the folder keeps locks.</source>
        <translation>Flera datorer kan arbeta i den samtidigt, så länge mappen håller lås.</translation>
    </message>
    <message>
        <source>The file lies in a network folder (%1) that keeps locks on each computer only.</source>
        <comment>file system</comment>
        <translation>Filen ligger i en nätverksmapp (%1) som bara håller lås inom varje dator.</translation>
    </message>
    <message>
        <source>Two computers could write at the same time without knowing of each other, and damage the file. Therefore Talan only reads it here.</source>
        <translation>Två datorer kan skriva samtidigt utan att veta om varandra och skada filen. Därför läser Talan den bara här.</translation>
    </message>
    <message>
        <source>The file system is %1.</source>
        <translation>Filsystemet är %1.</translation>
    </message>
    <message>
        <source>The folder is copied to the cloud; that is examined by itself.</source>
        <translation>Mappen kopieras till molnet; det undersöks för sig.</translation>
    </message>
    <message>
        <source>Programs that copy a folder to the cloud overwrite what others write in it meanwhile. Therefore Talan does not write in such a folder.</source>
        <translation>Program som kopierar en mapp till molnet skriver över det som andra skriver där under tiden. Därför skriver Talan inte i en sådan mapp.</translation>
    </message>
    <message>
        <source>Nothing shows that the folder is copied to the cloud.</source>
        <translation>Inget tyder på att mappen kopieras till molnet.</translation>
    </message>
    <message>
        <source>The folder is copied to the cloud.</source>
        <translation>Mappen kopieras till molnet.</translation>
    </message>
    <message>
        <source>The folder is copied to the cloud by %1.</source>
        <comment>program</comment>
        <translation>Mappen kopieras till molnet av %1.</translation>
    </message>
    <message>
        <source>Move the file to a disk of this computer or to a network folder.</source>
        <translation>Flytta filen till en disk i den här datorn eller till en nätverksmapp.</translation>
    </message>
    <message>
        <source>The file is from an earlier version of Talan.</source>
        <translation>Filen är från en tidigare version av Talan.</translation>
    </message>
    <message>
        <source>It is brought up to date when this version opens it; after that the earlier version can only read it.</source>
        <translation>Den uppgraderas när den här versionen öppnar den; därefter kan den tidigare versionen bara läsa den.</translation>
    </message>
    <message>
        <source>Open the office with this version when nobody else has it open.</source>
        <translation>Öppna kontoret med den här versionen när ingen annan har det öppet.</translation>
    </message>
    <message>
        <source>The file is from a later version of Talan and can only be read here.</source>
        <translation>Filen är från en senare version av Talan och kan bara läsas här.</translation>
    </message>
    <message>
        <source>This version does not know everything that the later one writes.</source>
        <translation>Den här versionen känner inte till allt som den senare skriver.</translation>
    </message>
    <message>
        <source>Install the later version on this computer.</source>
        <translation>Installera den senare versionen på den här datorn.</translation>
    </message>
    <message>
        <source>Talan can open the file.</source>
        <translation>Talan kan öppna filen.</translation>
    </message>
    <message>
        <source>It is an office of this version of Talan.</source>
        <translation>Det är ett kontor för den här versionen av Talan.</translation>
    </message>
    <message>
        <source>While something is saved, a second file is kept beside the office’s, so that nothing is lost if the power goes. Therefore both the file and its folder have to be writable.</source>
        <translation>Medan något sparas ligger en andra fil bredvid kontorets, så att inget går förlorat om strömmen går. Därför måste både filen och dess mapp gå att skriva i.</translation>
    </message>
    <message>
        <source>The file and its folder may be written.</source>
        <translation>Filen och dess mapp går att skriva i.</translation>
    </message>
    <message>
        <source>Nothing may be written in the folder of the file.</source>
        <translation>Inget får skrivas i filens mapp.</translation>
    </message>
    <message>
        <source>The file may only be read from here.</source>
        <translation>Filen får bara läsas härifrån.</translation>
    </message>
    <message>
        <source>If you should be able to write here: ask the IT department for the right to change files in the folder.</source>
        <translation>Om du ska kunna skriva här: be IT-avdelningen om rätt att ändra filer i mappen.</translation>
    </message>
    <message>
        <source>The file is kept in a way that fits only a disk of one’s own (%1).</source>
        <comment>journal mode of SQLite</comment>
        <translation>Filen förs på ett sätt som bara passar en egen disk (%1).</translation>
    </message>
    <message>
        <source>Several computers that write to it can damage it: this journal lives in a memory that computers do not share.</source>
        <translation>Flera datorer som skriver i den kan skada den: den här journalen bor i ett minne som datorer inte delar.</translation>
    </message>
    <message>
        <source>Let everybody close Talan. Then open the office on one computer: Talan changes the journal by itself.</source>
        <translation>Låt alla stänga Talan. Öppna sedan kontoret på en dator: Talan byter journal av sig själv.</translation>
    </message>
    <message>
        <source>The journal of the file fits its place (%1).</source>
        <comment>journal mode of SQLite</comment>
        <translation>Filens journal passar platsen (%1).</translation>
    </message>
    <message>
        <source>The journal takes back what was half written when the power goes in the middle of a save.</source>
        <translation>Journalen tar tillbaka det som hann skrivas till hälften om strömmen går mitt i en sparning.</translation>
    </message>
    <message>
        <source>There is room for %1 more; the file takes %2.</source>
        <comment>sizes, e.g. 12,3 GB and 40,1 MB</comment>
        <translation>Det finns plats för %1 till; filen tar %2.</translation>
    </message>
    <message>
        <source>When the place is full, nothing more can be saved.</source>
        <translation>När platsen är full kan inget mer sparas.</translation>
    </message>
    <message>
        <source>Free space at once, or ask the IT department for more.</source>
        <translation>Frigör utrymme genast, eller be IT-avdelningen om mer.</translation>
    </message>
    <message>
        <source>Free space, or ask the IT department for more, before it is full.</source>
        <translation>Frigör utrymme, eller be IT-avdelningen om mer, innan det är fullt.</translation>
    </message>
    <message>
        <source>%1, and %2 when it is slow</source>
        <comment>times, e.g. 3,2 ms and 8,1 ms</comment>
        <translation>%1, och %2 när det går långsamt</translation>
    </message>
    <message>
        <source>Examine again at another time. A cable is steadier than a wireless network. If it stays slow, send the text for IT to the IT department.</source>
        <translation>Undersök igen en annan gång. En kabel är stadigare än ett trådlöst nät. Fortsätter det att gå långsamt, skicka texten till IT till IT-avdelningen.</translation>
    </message>
    <message>
        <source>A small file is written, read and removed in %1.</source>
        <comment>“3,2 ms, and 8,1 ms when it is slow”</comment>
        <translation>En liten fil skrivs, läses och tas bort på %1.</translation>
    </message>
    <message>
        <source>Every list and every save asks the place many times over the network.</source>
        <translation>Varje lista och varje sparning frågar platsen många gånger över nätverket.</translation>
    </message>
    <message>
        <source>Saving takes %1.</source>
        <comment>“3,2 ms, and 8,1 ms when it is slow”</comment>
        <translation>Att spara tar %1.</translation>
    </message>
    <message>
        <source>One saves at a time: as long as a save takes, everybody else waits.</source>
        <translation>En sparar i taget: så länge en sparning tar väntar alla andra.</translation>
    </message>
    <message>
        <source>Locks see to it that only one writes at a time. Without them two computers can damage the file.</source>
        <translation>Lås ser till att bara en skriver i taget. Utan dem kan två datorer skada filen.</translation>
    </message>
    <message>
        <source>The place keeps locks: a second program saw that the first one held it.</source>
        <translation>Platsen håller lås: ett andra program såg att det första höll filen.</translation>
    </message>
    <message>
        <source>The place does not keep locks: two programs could write at the same time. Therefore Talan only reads the file here.</source>
        <translation>Platsen håller inga lås: två program kan skriva samtidigt. Därför läser Talan bara filen här.</translation>
    </message>
    <message>
        <source>The latest verified backup is from %1.</source>
        <translation>Den senaste kontrollerade säkerhetskopian är från %1.</translation>
    </message>
    <message>
        <source>A backup brings back the office if the file is lost or damaged.</source>
        <translation>En säkerhetskopia ger kontoret tillbaka om filen försvinner eller skadas.</translation>
    </message>
    <message>
        <source>No folder for backups is set.</source>
        <translation>Ingen mapp för säkerhetskopior är vald.</translation>
    </message>
    <message>
        <source>Set a folder for backups in Settings, on another disk than the file.</source>
        <translation>Välj en mapp för säkerhetskopior i Inställningar, på en annan disk än filen.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be reached: %1</source>
        <translation>Mappen för säkerhetskopior går inte att nå: %1</translation>
    </message>
    <message>
        <source>Make a backup now, and see whether the next one comes by itself.</source>
        <translation>Gör en säkerhetskopia nu, och se om nästa kommer av sig själv.</translation>
    </message>
    <message>
        <source>There is no verified backup yet.</source>
        <translation>Det finns ingen kontrollerad säkerhetskopia än.</translation>
    </message>
    <message>
        <source>Talan %1, SQLite %2.</source>
        <comment>versions</comment>
        <translation>Talan %1, SQLite %2.</translation>
    </message>
    <message>
        <source>All computers of the office should have the same version of Talan.</source>
        <translation>Alla kontorets datorer bör ha samma version av Talan.</translation>
    </message>
    <message>
        <source>Everything in the file that belongs to a case points to that case.</source>
        <translation>Allt i filen som hör till ett ärende pekar på det ärendet.</translation>
    </message>
    <message>
        <source>A damaged file can lose cases, and gets worse if one goes on.</source>
        <translation>En skadad fil kan förlora ärenden, och blir sämre om man fortsätter.</translation>
    </message>
    <message>
        <source>Everything that belongs together still does.</source>
        <translation>Allt som hör ihop gör det fortfarande.</translation>
    </message>
    <message>
        <source>The quick check found no damage.</source>
        <translation>Den snabba kontrollen fann inga skador.</translation>
    </message>
    <message>
        <source>The whole file was read and found undamaged.</source>
        <translation>Hela filen lästes och var oskadad.</translation>
    </message>
    <message>
        <source>Something in the file belongs to what is no longer there.</source>
        <translation>Något i filen hör till sådant som inte längre finns.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen är skadad.</translation>
    </message>
    <message>
        <source>Let everybody close Talan. Keep the file as it is, restore the latest verified backup to a new file, and send the text for IT to the IT department.</source>
        <translation>Låt alla stänga Talan. Behåll filen som den är, återställ den senaste kontrollerade säkerhetskopian till en ny fil, och skicka texten till IT till IT-avdelningen.</translation>
    </message>
    <message>
        <source>Still waiting for the place (%1 s).</source>
        <translation>Väntar fortfarande på platsen (%1 s).</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Copying to the cloud</source>
        <translation>Kopiering till molnet</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>The right to write</source>
        <translation>Rätten att skriva</translation>
    </message>
    <message>
        <source>Journal of the file</source>
        <translation>Filens journal</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Ledigt utrymme</translation>
    </message>
    <message>
        <source>How fast the place answers</source>
        <translation>Hur fort platsen svarar</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>How long a save takes</source>
        <translation>Hur lång tid en sparning tar</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Quick check of the file</source>
        <translation>Snabb kontroll av filen</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Det som hör ihop</translation>
    </message>
    <message>
        <source>Full check of the file</source>
        <translation>Fullständig kontroll av filen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Se på detta</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>Inte undersökt</translation>
    </message>
    <message>
        <source>The file cannot be used. Here is what could be examined.</source>
        <translation>Filen kan inte användas. Här är det som gick att undersöka.</translation>
    </message>
    <message>
        <source>Something is wrong: %1. Read about it before you work on.</source>
        <comment>headings of what is wrong</comment>
        <translation>Något är fel: %1. Läs om det innan du arbetar vidare.</translation>
    </message>
    <message>
        <source>The examination was stopped. What was examined so far works.</source>
        <translation>Undersökningen avbröts. Det som hann undersökas fungerar.</translation>
    </message>
    <message>
        <source>All is well with the file and the place where it lies.</source>
        <translation>Allt är bra med filen och platsen där den ligger.</translation>
    </message>
    <message>
        <source>What could be examined works; something could not be examined.</source>
        <translation>Det som kunde undersökas fungerar; något gick inte att undersöka.</translation>
    </message>
    <message>
        <source>You can work. When you have time, look at: %1.</source>
        <comment>headings of what should be looked at</comment>
        <translation>Du kan arbeta. När du har tid, se på: %1.</translation>
    </message>
    <message>
        <source>Examining: %1 …</source>
        <translation>Undersöker: %1 …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Avbryter …</translation>
    </message>
    <message>
        <source>Ask the IT department for a network folder that keeps locks between computers (NFS version 4; SMB where all computers run Windows), and move the file there.</source>
        <translation>Be IT-avdelningen om en nätverksmapp som håller lås mellan datorer (NFS version 4; SMB där alla datorer kör Windows), och flytta filen dit.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>what was given cannot be understood</source>
        <translation>det som angavs går inte att förstå</translation>
    </message>
    <message>
        <source>“%1” cannot be understood</source>
        <translation>”%1” går inte att förstå</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Rätta det och försök igen.</translation>
    </message>
    <message>
        <source>the input has a member that Talan does not know</source>
        <translation>underlaget har en uppgift som Talan inte känner till</translation>
    </message>
    <message>
        <source>Talan does not know the member “%1”</source>
        <translation>Talan känner inte till uppgiften ”%1”</translation>
    </message>
    <message>
        <source>Check how it is spelled, or leave it out.</source>
        <translation>Kontrollera stavningen eller utelämna den.</translation>
    </message>
    <message>
        <source>it is larger than ten megabytes or more than ten thousand cases</source>
        <translation>underlaget är större än tio megabyte eller fler än tiotusen ärenden</translation>
    </message>
    <message>
        <source>Divide it into smaller parts.</source>
        <translation>Dela upp det i mindre delar.</translation>
    </message>
    <message>
        <source>something that is needed is missing</source>
        <translation>något som behövs saknas</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>”%1” saknas</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Fyll i det och försök igen.</translation>
    </message>
    <message>
        <source>a value is not one of those that can be chosen</source>
        <translation>ett värde är inte ett av dem som går att välja</translation>
    </message>
    <message>
        <source>the value of “%1” is not one of those that can be chosen</source>
        <translation>värdet i ”%1” är inte ett av dem som går att välja</translation>
    </message>
    <message>
        <source>Choose one of the values that are offered.</source>
        <translation>Välj ett av de värden som erbjuds.</translation>
    </message>
    <message>
        <source>a date is not a real date, or lies too far away</source>
        <translation>ett datum finns inte eller ligger för långt bort</translation>
    </message>
    <message>
        <source>the date in “%1” is not a real date, or lies too far away</source>
        <translation>datumet i ”%1” finns inte eller ligger för långt bort</translation>
    </message>
    <message>
        <source>Write the date as YYYY-MM-DD and check the year.</source>
        <translation>Skriv datumet som ÅÅÅÅ-MM-DD och kontrollera året.</translation>
    </message>
    <message>
        <source>the date lies in the future</source>
        <translation>datumet ligger i framtiden</translation>
    </message>
    <message>
        <source>the date in “%1” lies in the future</source>
        <translation>datumet i ”%1” ligger i framtiden</translation>
    </message>
    <message>
        <source>Give the day on which it happened.</source>
        <translation>Ange den dag då det hände.</translation>
    </message>
    <message>
        <source>a text is longer than there is room for</source>
        <translation>en text är längre än vad som får plats</translation>
    </message>
    <message>
        <source>the text in “%1” is longer than there is room for</source>
        <translation>texten i ”%1” är längre än vad som får plats</translation>
    </message>
    <message>
        <source>Shorten it, or add the rest as a note.</source>
        <translation>Korta den eller skriv resten som en anteckning.</translation>
    </message>
    <message>
        <source>the identity number cannot be read</source>
        <translation>numret går inte att läsa</translation>
    </message>
    <message>
        <source>the identity number in “%1” cannot be read</source>
        <translation>numret i ”%1” går inte att läsa</translation>
    </message>
    <message>
        <source>Check the number, or leave it out for now.</source>
        <translation>Kontrollera numret eller utelämna det tills vidare.</translation>
    </message>
    <message>
        <source>the date lies outside the years whose holidays are known</source>
        <translation>datumet ligger utanför de år vars helgdagar är kända</translation>
    </message>
    <message>
        <source>Choose another date.</source>
        <translation>Välj ett annat datum.</translation>
    </message>
    <message>
        <source>a rule of the office’s work does not allow it</source>
        <translation>en regel i kontorets arbete tillåter det inte</translation>
    </message>
    <message>
        <source>a rule of the office’s work does not allow “%1”</source>
        <translation>en regel i kontorets arbete tillåter inte ”%1”</translation>
    </message>
    <message>
        <source>Look at the case as it is now and choose another step.</source>
        <translation>Se på ärendet som det är nu och välj ett annat steg.</translation>
    </message>
    <message>
        <source>it does not exist in this file</source>
        <translation>det finns inte i den här filen</translation>
    </message>
    <message>
        <source>“%1” does not exist in this file</source>
        <translation>”%1” finns inte i den här filen</translation>
    </message>
    <message>
        <source>Check the number or the name.</source>
        <translation>Kontrollera numret eller namnet.</translation>
    </message>
    <message>
        <source>your login name is not among the office’s staff</source>
        <translation>ditt inloggningsnamn finns inte bland kontorets medarbetare</translation>
    </message>
    <message>
        <source>Ask an administrator of the office to add you.</source>
        <translation>Be en administratör på kontoret att lägga till dig.</translation>
    </message>
    <message>
        <source>your role does not include it</source>
        <translation>din roll omfattar inte det</translation>
    </message>
    <message>
        <source>Ask a colleague who may, or an administrator of the office.</source>
        <translation>Be en kollega som får, eller en administratör på kontoret.</translation>
    </message>
    <message>
        <source>the case is closed</source>
        <translation>ärendet är avslutat</translation>
    </message>
    <message>
        <source>Open the case again first.</source>
        <translation>Öppna ärendet på nytt först.</translation>
    </message>
    <message>
        <source>the case is not closed</source>
        <translation>ärendet är inte avslutat</translation>
    </message>
    <message>
        <source>It can be worked with as it is.</source>
        <translation>Det går att arbeta med som det är.</translation>
    </message>
    <message>
        <source>the patient’s consent is not noted on the case</source>
        <translation>patientens samtycke är inte antecknat i ärendet</translation>
    </message>
    <message>
        <source>Ask for consent and note who gave it, when and how.</source>
        <translation>Fråga efter samtycke och anteckna vem som gav det, när och hur.</translation>
    </message>
    <message>
        <source>it is done already</source>
        <translation>det är redan gjort</translation>
    </message>
    <message>
        <source>“%1” is in use or done already</source>
        <translation>”%1” används redan eller är redan gjort</translation>
    </message>
    <message>
        <source>Look at it as it is now; perhaps nothing more is needed.</source>
        <translation>Se på det som det är nu; kanske behövs inget mer.</translation>
    </message>
    <message>
        <source>no statement request is waiting</source>
        <translation>ingen begäran om yttrande väntar</translation>
    </message>
    <message>
        <source>Look at the requests of the case, and send one first if none is there.</source>
        <translation>Se på ärendets begäranden och skicka en först om ingen finns.</translation>
    </message>
    <message>
        <source>more than one statement request is waiting</source>
        <translation>fler än en begäran om yttrande väntar</translation>
    </message>
    <message>
        <source>Choose which one you mean.</source>
        <translation>Välj vilken du menar.</translation>
    </message>
    <message>
        <source>the new date is not later than the date that holds now</source>
        <translation>det nya datumet är inte senare än det som gäller nu</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>Välj ett senare datum.</translation>
    </message>
    <message>
        <source>statement requests are still waiting for an answer</source>
        <translation>begäranden om yttrande väntar fortfarande på svar</translation>
    </message>
    <message>
        <source>Register the answers or withdraw the requests first.</source>
        <translation>Registrera svaren eller återta begärandena först.</translation>
    </message>
    <message>
        <source>the date lies before what it follows</source>
        <translation>datumet ligger före det som det följer på</translation>
    </message>
    <message>
        <source>the date in “%1” lies before what it follows</source>
        <translation>datumet i ”%1” ligger före det som det följer på</translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation>Kontrollera datumet.</translation>
    </message>
    <message>
        <source>nothing of yours is left to take back</source>
        <translation>inget av ditt finns kvar att ångra</translation>
    </message>
    <message>
        <source>The story of the case shows what was done last, and by whom.</source>
        <translation>Ärendets händelser visar vad som gjordes sist och av vem.</translation>
    </message>
    <message>
        <source>nobody would be left to administer the office</source>
        <translation>ingen skulle finnas kvar som administrerar kontoret</translation>
    </message>
    <message>
        <source>Make a colleague administrator first.</source>
        <translation>Gör en kollega till administratör först.</translation>
    </message>
    <message>
        <source>somebody else changed the same thing</source>
        <translation>någon annan ändrade samma sak</translation>
    </message>
    <message>
        <source>somebody else changed “%1” at the same time</source>
        <translation>någon annan ändrade ”%1” samtidigt</translation>
    </message>
    <message>
        <source>Look at the case as it is now and decide what shall stand.</source>
        <translation>Se på ärendet som det är nu och bestäm vad som ska gälla.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>filen finns inte</translation>
    </message>
    <message>
        <source>Check the name and the place. If it lies on the network, check that the network place is connected.</source>
        <translation>Kontrollera namnet och platsen. Ligger den i nätverket, kontrollera att nätverksplatsen är ansluten.</translation>
    </message>
    <message>
        <source>its folder does not exist or cannot be reached</source>
        <translation>dess mapp finns inte eller går inte att nå</translation>
    </message>
    <message>
        <source>Check the place. If it lies on the network, check that the network place is connected.</source>
        <translation>Kontrollera platsen. Ligger den i nätverket, kontrollera att nätverksplatsen är ansluten.</translation>
    </message>
    <message>
        <source>a file with that name is there already</source>
        <translation>en fil med det namnet finns redan</translation>
    </message>
    <message>
        <source>Choose another name, or open the file that is there.</source>
        <translation>Välj ett annat namn eller öppna filen som finns.</translation>
    </message>
    <message>
        <source>the file is not an office of Talan</source>
        <translation>filen är inte ett kontor i Talan</translation>
    </message>
    <message>
        <source>Choose the office’s own file. If this should be it, ask for the latest backup.</source>
        <translation>Välj kontorets egen fil. Om det här skulle vara den, fråga efter den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the file was made with a newer version of Talan</source>
        <translation>filen är gjord med en nyare version av Talan</translation>
    </message>
    <message>
        <source>Update Talan on this computer to the version that the others have.</source>
        <translation>Uppdatera Talan på den här datorn till den version som de andra har.</translation>
    </message>
    <message>
        <source>the file or its folder may only be read here</source>
        <translation>filen eller dess mapp får bara läsas härifrån</translation>
    </message>
    <message>
        <source>Ask whoever looks after the place for the right to write there.</source>
        <translation>Be den som ansvarar för platsen om rätt att skriva där.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>filen är skadad</translation>
    </message>
    <message>
        <source>Let nobody work in it, and ask for the latest backup.</source>
        <translation>Låt ingen arbeta i den och fråga efter den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>Make room on the disk or the network place and try again.</source>
        <translation>Gör plats på disken eller nätverksplatsen och försök igen.</translation>
    </message>
    <message>
        <source>somebody else is writing to the file and did not finish in time</source>
        <translation>någon annan skriver i filen och blev inte klar i tid</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>the file could not be read or written</source>
        <translation>filen gick inte att läsa eller skriva</translation>
    </message>
    <message>
        <source>Check that the disk or the network place answers, and try again.</source>
        <translation>Kontrollera att disken eller nätverksplatsen svarar och försök igen.</translation>
    </message>
    <message>
        <source>The office could not be opened</source>
        <translation>Kontoret kunde inte öppnas</translation>
    </message>
    <message>
        <source>The office could not be created</source>
        <translation>Kontoret kunde inte skapas</translation>
    </message>
    <message>
        <source>The case could not be registered</source>
        <translation>Ärendet kunde inte registreras</translation>
    </message>
    <message>
        <source>The cases could not be registered</source>
        <translation>Ärendena kunde inte registreras</translation>
    </message>
    <message>
        <source>The cases could not be read</source>
        <translation>Ärendena kunde inte läsas</translation>
    </message>
    <message>
        <source>The case could not be opened</source>
        <translation>Ärendet kunde inte öppnas</translation>
    </message>
    <message>
        <source>The case could not be saved</source>
        <translation>Ärendet kunde inte sparas</translation>
    </message>
    <message>
        <source>The confirmation could not be registered</source>
        <translation>Bekräftelsen kunde inte registreras</translation>
    </message>
    <message>
        <source>The first contact could not be registered</source>
        <translation>Den första kontakten kunde inte registreras</translation>
    </message>
    <message>
        <source>The note could not be saved</source>
        <translation>Anteckningen kunde inte sparas</translation>
    </message>
    <message>
        <source>The statement request could not be sent</source>
        <translation>Begäran om yttrande kunde inte skickas</translation>
    </message>
    <message>
        <source>The extension could not be registered</source>
        <translation>Uppskovet kunde inte registreras</translation>
    </message>
    <message>
        <source>The reminder could not be sent</source>
        <translation>Påminnelsen kunde inte skickas</translation>
    </message>
    <message>
        <source>The answer could not be registered</source>
        <translation>Svaret kunde inte registreras</translation>
    </message>
    <message>
        <source>The forwarding of the answer could not be registered</source>
        <translation>Vidarebefordran av svaret kunde inte registreras</translation>
    </message>
    <message>
        <source>The statement request could not be withdrawn</source>
        <translation>Begäran om yttrande kunde inte återtas</translation>
    </message>
    <message>
        <source>The case could not be closed</source>
        <translation>Ärendet kunde inte avslutas</translation>
    </message>
    <message>
        <source>The case could not be opened again</source>
        <translation>Ärendet kunde inte öppnas på nytt</translation>
    </message>
    <message>
        <source>The change could not be taken back</source>
        <translation>Ändringen kunde inte ångras</translation>
    </message>
    <message>
        <source>The draft could not be kept on this computer</source>
        <translation>Utkastet kunde inte sparas på den här datorn</translation>
    </message>
    <message>
        <source>The settings could not be saved</source>
        <translation>Inställningarna kunde inte sparas</translation>
    </message>
    <message>
        <source>The staff list could not be saved</source>
        <translation>Medarbetarna kunde inte sparas</translation>
    </message>
    <message>
        <source>The summary could not be made</source>
        <translation>Sammanställningen kunde inte göras</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>Filen kunde inte kontrolleras</translation>
    </message>
    <message>
        <source>The input could not be used</source>
        <translation>Underlaget kunde inte användas</translation>
    </message>
    <message>
        <source>The date could not be computed</source>
        <translation>Datumet kunde inte räknas fram</translation>
    </message>
    <message>
        <source>Nothing in the file was changed, and what you wrote is still there.</source>
        <translation>Inget i filen ändrades, och det du skrev finns kvar.</translation>
    </message>
    <message>
        <source>What you wrote is still in the form, but nowhere else.</source>
        <translation>Det du skrev finns kvar i formuläret, men ingen annanstans.</translation>
    </message>
    <message>
        <source>No case was registered.</source>
        <translation>Inget ärende registrerades.</translation>
    </message>
    <message>
        <source>No office was created.</source>
        <translation>Inget kontor skapades.</translation>
    </message>
    <message>
        <source>No summary was written.</source>
        <translation>Ingen sammanställning skrevs.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what did not happen, and why</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>the statement request is not in a state for that</source>
        <translation>begäran om yttrande är inte i ett läge för det</translation>
    </message>
    <message>
        <source>Nothing more can be done with it.</source>
        <translation>Inget mer kan göras med den.</translation>
    </message>
    <message>
        <source>The step could not be saved</source>
        <translation>Steget kunde inte sparas</translation>
    </message>
    <message>
        <source>The statement request could not be kept</source>
        <translation>Utkastet till begäran kunde inte sparas</translation>
    </message>
    <message>
        <source>The clock could not be set going again</source>
        <translation>Svarstiden kunde inte återupptas</translation>
    </message>
    <message>
        <source>The clock could not be paused</source>
        <translation>Svarstiden kunde inte pausas</translation>
    </message>
    <message>
        <source>The choice could not be registered</source>
        <translation>Valet kunde inte registreras</translation>
    </message>
    <message>
        <source>The planning could not be saved</source>
        <translation>Planeringen kunde inte sparas</translation>
    </message>
    <message>
        <source>the statement request is not sent yet</source>
        <translation>begäran om yttrande är inte skickad än</translation>
    </message>
    <message>
        <source>the statement request is sent and its clock runs</source>
        <translation>begäran om yttrande är skickad och svarstiden löper</translation>
    </message>
    <message>
        <source>the clock of the statement request is paused</source>
        <translation>svarstiden för begäran är pausad</translation>
    </message>
    <message>
        <source>all three reminders of the statement request are sent</source>
        <translation>alla tre påminnelser om begäran är skickade</translation>
    </message>
    <message>
        <source>the statement request has been taken further</source>
        <translation>begäran har förts vidare utan svar</translation>
    </message>
    <message>
        <source>the office has stopped waiting for an answer</source>
        <translation>kontoret väntar inte längre på ett svar</translation>
    </message>
    <message>
        <source>the statement request is answered</source>
        <translation>begäran om yttrande är besvarad</translation>
    </message>
    <message>
        <source>the statement request is answered and the answer is forwarded</source>
        <translation>begäran är besvarad och svaret är vidarebefordrat</translation>
    </message>
    <message>
        <source>the statement request is withdrawn</source>
        <translation>begäran om yttrande är återtagen</translation>
    </message>
    <message>
        <source>What can be done now: %1.</source>
        <translation>Det som går att göra nu: %1.</translation>
    </message>
    <message>
        <source>What can be done now: %1 or %2.</source>
        <comment>a list and its last part</comment>
        <translation>Det som går att göra nu: %1 eller %2.</translation>
    </message>
    <message>
        <source>its place does not keep locks between computers, so that two people who write there would destroy the file</source>
        <translation>platsen håller inga lås mellan datorer, så att två som skriver där skulle förstöra filen</translation>
    </message>
    <message>
        <source>Ask the IT department for a network folder that keeps locks between all the computers that shall use it, or for the file to be moved to one.</source>
        <translation>Be IT-avdelningen om en nätverksmapp som håller lås mellan alla datorer som ska använda den, eller att filen flyttas till en sådan.</translation>
    </message>
    <message>
        <source>it lies in a folder that is copied to the cloud, and such copies overwrite what others write</source>
        <translation>den ligger i en mapp som kopieras till molnet, och sådana kopior skriver över det som andra skriver</translation>
    </message>
    <message>
        <source>it lies in a folder that %1 copies to the cloud, and such copies overwrite what others write</source>
        <translation>den ligger i en mapp som %1 kopierar till molnet, och sådana kopior skriver över det som andra skriver</translation>
    </message>
    <message>
        <source>Move the file to a disk of this computer or to a network folder.</source>
        <translation>Flytta filen till en disk i den här datorn eller till en nätverksmapp.</translation>
    </message>
    <message>
        <source>the file was moved, removed or replaced while it was open</source>
        <translation>filen flyttades, togs bort eller byttes ut medan den var öppen</translation>
    </message>
    <message>
        <source>Do not write more in it. Open the office again from where it lies now, or ask for the latest backup.</source>
        <translation>Skriv inte mer i den. Öppna kontoret igen där det ligger nu, eller fråga efter den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>the place of the office’s file does not answer</source>
        <translation>platsen där kontorets fil ligger svarar inte</translation>
    </message>
    <message>
        <source>the file has to be brought up to date for this version of Talan, and others have it open</source>
        <translation>filen måste uppgraderas för den här versionen av Talan, och andra har den öppen</translation>
    </message>
    <message>
        <source>the file has to be brought up to date for this version of Talan, and it is open at %1</source>
        <translation>filen måste uppgraderas för den här versionen av Talan, och den är öppen hos %1</translation>
    </message>
    <message>
        <source>Ask them to close Talan, then try again.</source>
        <translation>Be dem stänga Talan och försök sedan igen.</translation>
    </message>
    <message>
        <source>the backup is damaged or not one of Talan’s</source>
        <translation>säkerhetskopian är skadad eller inte en av Talans</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Välj en annan säkerhetskopia.</translation>
    </message>
    <message>
        <source>The office can only be read here</source>
        <translation>Kontoret kan bara läsas här</translation>
    </message>
    <message>
        <source>The place of the file could not be examined</source>
        <translation>Filens plats kunde inte undersökas</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>Säkerhetskopian kunde inte göras</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>Säkerhetskopian kunde inte återställas</translation>
    </message>
    <message>
        <source>What was kept on this computer could not be brought into the file</source>
        <translation>Det som sparats här på datorn kunde inte föras in i filen</translation>
    </message>
    <message>
        <source>It could not be kept on this computer</source>
        <translation>Det kunde inte sparas här på datorn</translation>
    </message>
    <message>
        <source>%1 has been writing to the file since %2</source>
        <comment>a name and a machine, the time of day</comment>
        <translation>%1 har skrivit i filen sedan %2</translation>
    </message>
    <message>
        <source>It is still there, on this computer.</source>
        <translation>Det finns kvar här på datorn.</translation>
    </message>
    <message>
        <source>The file and the earlier backups are as they were.</source>
        <translation>Filen och de tidigare säkerhetskopiorna är som de var.</translation>
    </message>
    <message>
        <source>The backup is as it was.</source>
        <translation>Säkerhetskopian är som den var.</translation>
    </message>
    <message>
        <source>When it answers again, look at the case before you do this once more. Until then you can register cases and write notes; they are kept on this computer.</source>
        <translation>När den svarar igen, se på ärendet innan du gör om detta. Till dess kan du registrera ärenden och skriva anteckningar; de sparas här på datorn.</translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>[name]</source>
        <comment>stands in place of a name</comment>
        <translation>[namn]</translation>
    </message>
    <message>
        <source>[number]</source>
        <comment>in place of an identity number</comment>
        <translation>[nummer]</translation>
    </message>
    <message>
        <source>[phone]</source>
        <comment>in place of a phone number</comment>
        <translation>[telefon]</translation>
    </message>
    <message>
        <source>[e-mail]</source>
        <comment>in place of an e-mail address</comment>
        <translation>[e-post]</translation>
    </message>
    <message>
        <source>[link]</source>
        <comment>in place of a web address</comment>
        <translation>[länk]</translation>
    </message>
    <message>
        <source>[date]</source>
        <comment>in place of a date</comment>
        <translation>[datum]</translation>
    </message>
    <message>
        <source>[address]</source>
        <comment>in place of an address</comment>
        <translation>[adress]</translation>
    </message>
    <message>
        <source>[unit]</source>
        <comment>in place of a care unit’s name</comment>
        <translation>[enhet]</translation>
    </message>
</context>
<context>
    <name>QueueAxis</name>
    <message>
        <source>w %1</source>
        <comment>number of a week</comment>
        <translation>v %1</translation>
    </message>
</context>
<context>
    <name>QueuePrint</name>
    <message>
        <source>… and %1 more lines</source>
        <translation>… och %1 rader till</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>a date and a page</comment>
        <translation>%1, sida %2</translation>
    </message>
    <message>
        <source>Dark: the term · light: extension · outlined: after a reminder · thin: late · hatched: the clock stands still · notch: reminder · line: today</source>
        <translation>Mörkt: svarstiden · ljust: uppskov · kontur: efter påminnelse · smalt: för sent · streckat: pausad · skåra: påminnelse · linje: i dag</translation>
    </message>
</context>
<context>
    <name>QueueReminders</name>
    <message>
        <source>The clock stands still</source>
        <translation>Svarstiden är pausad</translation>
    </message>
    <message>
        <source>All three reminders are sent</source>
        <translation>Alla tre påminnelserna är skickade</translation>
    </message>
    <message>
        <source>The office has decided how to go on</source>
        <translation>Kontoret har bestämt hur det går vidare</translation>
    </message>
    <message>
        <source>Nothing is waited for any more</source>
        <translation>Inget svar väntas längre</translation>
    </message>
    <message>
        <source>Not late: answer by %1</source>
        <comment>with a date</comment>
        <translation>Inte sent: svar senast %1</translation>
    </message>
    <message>
        <source>Protected identity: somebody with the right to it sends it</source>
        <translation>Skyddade uppgifter: den som har behörighet skickar den</translation>
    </message>
    <message>
        <source>A care provider has to answer complaints promptly (%1) and to assist the patients’ advisory committee in its task (%2).</source>
        <comment>text of a reminder, with two provisions of law</comment>
        <translation>Vårdgivaren ska snarast besvara klagomål (%1) och bistå patientnämnden i dess uppgift (%2).</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagar</translation>
    </message>
    <message>
        <source>Too few answers to count.</source>
        <translation>För få svar för att räkna.</translation>
    </message>
    <message>
        <source>One request, answered. %1</source>
        <translation>En begäran, besvarad. %1</translation>
    </message>
    <message>
        <source>One request, not answered. %1</source>
        <translation>En begäran, inte besvarad. %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests answered. %3</source>
        <comment>the last is a sentence</comment>
        <translation>%1 av %2 begäranden besvarade. %3</translation>
    </message>
    <message>
        <source>No request has been sent here.</source>
        <translation>Ingen begäran har skickats hit.</translation>
    </message>
    <message>
        <source>Usually answers in %1; 9 of 10 answers within %2; %3 in time.</source>
        <comment>two numbers of days and a share</comment>
        <translation>Svarar oftast på %1; 9 av 10 svar inom %2; %3 i tid.</translation>
    </message>
</context>
<context>
    <name>TalanCtl</name>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>Svaret kunde inte skrivas till standard ut.</translation>
    </message>
    <message>
        <source>Address, phone and e-mail were not kept, because the person’s data are protected.</source>
        <translation>Adress, telefon och e-post sparades inte, eftersom personens uppgifter är skyddade.</translation>
    </message>
    <message>
        <source>“%1” is not a value that --%2 takes.</source>
        <translation>”%1” är inget värde som --%2 tar.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Här finns inget val --%1.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 är angivet två gånger.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 tar inget värde.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 behöver ett värde.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Det finns inget verb ”%1”.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 saknas.</translation>
    </message>
    <message>
        <source>“%1” in --%2 is not a real date, written YYYY-MM-DD.</source>
        <translation>”%1” i --%2 är inget riktigt datum, skrivet ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>“%1” in --%2 is not a real instant, written as in 2026-11-20T10:15:00+01:00.</source>
        <translation>”%1” i --%2 är ingen riktig tidpunkt, skriven som 2026-11-20T10:15:00+01:00.</translation>
    </message>
    <message>
        <source>Nothing is wrong in the file: %1 cases, %2 lines in the journal.</source>
        <translation>Inget är fel i filen: %1 ärenden, %2 rader i journalen.</translation>
    </message>
    <message>
        <source>%1 things in the file are not as they should be.</source>
        <translation>%1 saker i filen är inte som de ska vara.</translation>
    </message>
    <message>
        <source>%1 is ready in %2. %3 is its administrator.</source>
        <comment>office, file and person</comment>
        <translation>%1 är klart i %2. %3 är administratör.</translation>
    </message>
    <message>
        <source>The demo office is ready in %1: %2 cases, %3 persons, %4 care units.</source>
        <translation>Demokontoret är klart i %1: %2 ärenden, %3 personer, %4 enheter.</translation>
    </message>
    <message>
        <source>File schema</source>
        <translation>Filens schema</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <comment>how many are shown, and of how many</comment>
        <translation>%1 av %2 ärenden</translation>
    </message>
    <message>
        <source>One of --weeks, --days and --months is needed.</source>
        <translation>Ett av --weeks, --days och --months behövs.</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Ärendetyp</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bekräftat</translation>
    </message>
    <message>
        <source>First contact on</source>
        <translation>Första kontakt</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>Anmälare</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Care unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>External reference</source>
        <translation>Extern beteckning</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Statement requests</source>
        <translation>Begäran om yttrande</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som har gjorts</translation>
    </message>
    <message>
        <source>The summary is in %1. Pages: %2.</source>
        <comment>file, number of pages</comment>
        <translation>Sammanställningen finns i %1. Sidor: %2.</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>Maskerat: %1.</translation>
    </message>
    <message>
        <source>Not masked, but perhaps names: %1. Look before you use it.</source>
        <translation>Inte maskerat, men kanske namn: %1. Läs innan du använder den.</translation>
    </message>
    <message>
        <source>talanctl works with an office of Talan from scripts and terminals.</source>
        <translation>talanctl arbetar med ett kontor i Talan från skript och terminaler.</translation>
    </message>
    <message>
        <source>Dates are written YYYY-MM-DD and instants as in 2026-11-20T10:15:00+01:00. --now INSTANT stands for the clock.</source>
        <translation>Datum skrivs ÅÅÅÅ-MM-DD och tidpunkter som 2026-11-20T10:15:00+01:00. --now TIDPUNKT står i stället för klockan.</translation>
    </message>
    <message>
        <source>The case number is missing.</source>
        <translation>Ärendets nummer saknas.</translation>
    </message>
    <message>
        <source>“%1” is more than “%2” can use.</source>
        <translation>”%1” är mer än ”%2” kan använda.</translation>
    </message>
    <message>
        <source>--file is missing.</source>
        <translation>--file saknas.</translation>
    </message>
    <message>
        <source>This version of Talan does not have “%1” yet.</source>
        <translation>Den här versionen av Talan har inte ”%1” än.</translation>
    </message>
    <message>
        <source>A verb is missing.</source>
        <translation>Ett verb saknas.</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1 (%2 cases, %3).</source>
        <comment>file, number of cases, size</comment>
        <translation>Säkerhetskopian är gjord och kontrollerad: %1 (%2 ärenden, %3).</translation>
    </message>
    <message>
        <source>Older backups removed: %1.</source>
        <translation>Äldre säkerhetskopior borttagna: %1.</translation>
    </message>
    <message>
        <source>The folder for the backup is missing.</source>
        <translation>Mappen för säkerhetskopian saknas.</translation>
    </message>
    <message>
        <source>The backup is missing.</source>
        <translation>Säkerhetskopian saknas.</translation>
    </message>
    <message>
        <source>%1 is restored to %2: %3 cases.</source>
        <comment>office, file, number</comment>
        <translation>%1 är återställt till %2: %3 ärenden.</translation>
    </message>
    <message>
        <source>The file to examine is missing.</source>
        <translation>Filen att undersöka saknas.</translation>
    </message>
    <message>
        <source>Two files are given; one can be examined at a time.</source>
        <translation>Två filer är angivna; en kan undersökas i taget.</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message>
        <source>%1 before upgrade from schema %2 %3</source>
        <comment>name of a file</comment>
        <translation>%1 före uppgradering från schema %2 %3</translation>
    </message>
</context>
<context>
    <name>WeekButtons</name>
    <message>
        <source>+1 week</source>
        <comment>one click: that much later</comment>
        <translation>+1 vecka</translation>
    </message>
    <message>
        <source>+%1 weeks</source>
        <comment>one click: that much later</comment>
        <translation>+%1 veckor</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Protected person</source>
        <comment>instead of the patient’s name</comment>
        <translation>Skyddad person</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <comment>instead of the patient’s name</comment>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Patient case</source>
        <translation>Patientärende</translation>
    </message>
    <message>
        <source>Information case</source>
        <translation>Informationsärende</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>way a case came in</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>1177</source>
        <comment>way a case came in: the national e-service</comment>
        <translation>1177</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>way a case came in</comment>
        <translation>Brev</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>way a case came in</comment>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>way a case came in</comment>
        <translation>Besök</translation>
    </message>
    <message>
        <source>IVO</source>
        <comment>way a case came in: handed over by the inspectorate</comment>
        <translation>IVO</translation>
    </message>
    <message>
        <source>Other way</source>
        <comment>way a case came in</comment>
        <translation>Annat sätt</translation>
    </message>
    <message>
        <source>The patient</source>
        <comment>who brings the case</comment>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Relative</source>
        <comment>who brings the case: närstående</comment>
        <translation>Närstående</translation>
    </message>
    <message>
        <source>Guardian</source>
        <comment>who brings the case: vårdnadshavare</comment>
        <translation>Vårdnadshavare</translation>
    </message>
    <message>
        <source>Trustee</source>
        <comment>who brings the case: god man or förvaltare</comment>
        <translation>God man</translation>
    </message>
    <message>
        <source>Health care staff</source>
        <comment>who brings the case</comment>
        <translation>Vårdpersonal</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>who brings the case</comment>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <comment>who brings the case</comment>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>status of a case</comment>
        <translation>Registrerat</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>status of a case</comment>
        <translation>Bekräftat</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>status of a case</comment>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Awaiting answer</source>
        <comment>status of a case</comment>
        <translation>Väntar på svar</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>status of a case</comment>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a case</comment>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>next step of a case</comment>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>First contact</source>
        <comment>next step of a case</comment>
        <translation>Första kontakt</translation>
    </message>
    <message>
        <source>Request a statement</source>
        <comment>next step of a case: begära yttrande</comment>
        <translation>Begär yttrande</translation>
    </message>
    <message>
        <source>Await the answer</source>
        <comment>next step of a case</comment>
        <translation>Invänta svaret</translation>
    </message>
    <message>
        <source>Decide how to go on</source>
        <comment>next step of a case: all reminders are sent</comment>
        <translation>Bestäm hur det går vidare</translation>
    </message>
    <message>
        <source>Forward the answer</source>
        <comment>next step of a case</comment>
        <translation>Vidarebefordra svaret</translation>
    </message>
    <message>
        <source>Close the case</source>
        <comment>next step of a case</comment>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>Satisfied with the answer</source>
        <comment>why a case was closed</comment>
        <translation>Nöjd med svaret</translation>
    </message>
    <message>
        <source>Further dialogue not needed or not possible</source>
        <comment>why a case was closed</comment>
        <translation>Fortsatt dialog inte nödvändig eller möjlig</translation>
    </message>
    <message>
        <source>Referred to somebody else</source>
        <comment>why a case was closed: hänvisad vidare</comment>
        <translation>Hänvisad vidare</translation>
    </message>
    <message>
        <source>Withdrawn by the complainant</source>
        <comment>why a case was closed</comment>
        <translation>Återtaget av anmälaren</translation>
    </message>
    <message>
        <source>No statement came</source>
        <comment>why a case was closed: yttrande uteblev</comment>
        <translation>Yttrande uteblev</translation>
    </message>
    <message>
        <source>Only registered</source>
        <comment>why a case was closed</comment>
        <translation>Endast registrerat</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>whether the complainant was satisfied</comment>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>whether the complainant was satisfied</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>whether the complainant was satisfied</comment>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of note</comment>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>kind of note: a telephone call</comment>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>First contact</source>
        <comment>kind of note</comment>
        <translation>Första kontakt</translation>
    </message>
    <message>
        <source>The provider’s answer</source>
        <comment>kind of note</comment>
        <translation>Vårdgivarens svar</translation>
    </message>
    <message>
        <source>Closing note</source>
        <comment>kind of note</comment>
        <translation>Anteckning vid avslut</translation>
    </message>
    <message>
        <source>No number</source>
        <comment>kind of identity number</comment>
        <translation>Inget nummer</translation>
    </message>
    <message>
        <source>Personal identity number</source>
        <comment>kind of identity number: personnummer</comment>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Coordination number</source>
        <comment>kind of identity number: samordningsnummer</comment>
        <translation>Samordningsnummer</translation>
    </message>
    <message>
        <source>Interim number</source>
        <comment>kind of identity number: T-nummer</comment>
        <translation>Interimsnummer</translation>
    </message>
    <message>
        <source>Reserve number</source>
        <comment>kind of identity number: nationellt reservnummer</comment>
        <translation>Reservnummer</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <comment>kind of identity number: organisationsnummer</comment>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Unknown kind of number</source>
        <comment>kind of identity number</comment>
        <translation>Okänt slag av nummer</translation>
    </message>
    <message>
        <source>The number is right.</source>
        <translation>Numret stämmer.</translation>
    </message>
    <message>
        <source>No number is given.</source>
        <translation>Inget nummer är angivet.</translation>
    </message>
    <message>
        <source>The number holds characters that do not belong in it.</source>
        <translation>Numret innehåller tecken som inte hör dit.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits.</source>
        <translation>Numret har för få eller för många siffror.</translation>
    </message>
    <message>
        <source>The number does not begin with a real date.</source>
        <translation>Numret börjar inte med ett datum som finns.</translation>
    </message>
    <message>
        <source>The last digit does not fit the others. A digit may be wrong or two may have changed places.</source>
        <translation>Den sista siffran stämmer inte med de andra. En siffra kan vara fel eller två kan ha bytt plats.</translation>
    </message>
    <message>
        <source>The number is of somebody who is not born yet.</source>
        <translation>Numret hör till någon som inte är född än.</translation>
    </message>
    <message>
        <source>The number after the birth date is one that nobody is given.</source>
        <translation>Numret efter födelsedatumet är ett som ingen får.</translation>
    </message>
    <message>
        <source>The number holds a letter that such numbers do not use.</source>
        <translation>Numret innehåller en bokstav som sådana nummer inte har.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>sex of a person</comment>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Woman</source>
        <comment>sex of a person</comment>
        <translation>Kvinna</translation>
    </message>
    <message>
        <source>Man</source>
        <comment>sex of a person</comment>
        <translation>Man</translation>
    </message>
    <message>
        <source>No protection</source>
        <comment>protected personal data</comment>
        <translation>Inget skydd</translation>
    </message>
    <message>
        <source>Secrecy marking</source>
        <comment>protected personal data: sekretessmarkering</comment>
        <translation>Sekretessmarkering</translation>
    </message>
    <message>
        <source>Protected registration</source>
        <comment>protected personal data: skyddad folkbokföring</comment>
        <translation>Skyddad folkbokföring</translation>
    </message>
    <message>
        <source>Fictitious personal data</source>
        <comment>protected personal data: fingerade personuppgifter</comment>
        <translation>Fingerade personuppgifter</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>responsible for care: huvudman</comment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Municipality</source>
        <comment>responsible for care: kommun</comment>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Private provider</source>
        <comment>responsible for care: privat vårdgivare med avtal</comment>
        <translation>Privat vårdgivare</translation>
    </message>
    <message>
        <source>Dental care</source>
        <comment>responsible for care: tandvård</comment>
        <translation>Tandvård</translation>
    </message>
    <message>
        <source>Registrar</source>
        <comment>role of staff: registrator</comment>
        <translation>Registrator</translation>
    </message>
    <message>
        <source>Handler</source>
        <comment>role of staff: handläggare</comment>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Head of office</source>
        <comment>role of staff: förvaltningschef, kanslichef</comment>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role of staff</comment>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>state of a statement request</comment>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>state of a statement request</comment>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <comment>state of a statement request: the answer was sent on</comment>
        <translation>Vidarebefordrad</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>state of a statement request: taken back</comment>
        <translation>Återtagen</translation>
    </message>
    <message>
        <source>Office founded</source>
        <comment>line of the journal</comment>
        <translation>Kontoret startat</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <comment>line of the journal</comment>
        <translation>Inställningar ändrade</translation>
    </message>
    <message>
        <source>Staff changed</source>
        <comment>line of the journal</comment>
        <translation>Medarbetare ändrade</translation>
    </message>
    <message>
        <source>Care unit added</source>
        <comment>line of the journal</comment>
        <translation>Vårdenhet tillagd</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>line of the journal</comment>
        <translation>Registrerat</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>line of the journal</comment>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>line of the journal</comment>
        <translation>Bekräftat</translation>
    </message>
    <message>
        <source>First contact</source>
        <comment>line of the journal</comment>
        <translation>Första kontakt</translation>
    </message>
    <message>
        <source>Note added</source>
        <comment>line of the journal</comment>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Statement requested</source>
        <comment>line of the journal</comment>
        <translation>Yttrande begärt</translation>
    </message>
    <message>
        <source>Extension granted</source>
        <comment>line of the journal: uppskov</comment>
        <translation>Uppskov beviljat</translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <comment>line of the journal</comment>
        <translation>Påminnelse skickad</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <comment>line of the journal</comment>
        <translation>Tiden stannad</translation>
    </message>
    <message>
        <source>Clock started again</source>
        <comment>line of the journal</comment>
        <translation>Tiden startad igen</translation>
    </message>
    <message>
        <source>Answer received</source>
        <comment>line of the journal</comment>
        <translation>Svar inkommet</translation>
    </message>
    <message>
        <source>Answer forwarded</source>
        <comment>line of the journal</comment>
        <translation>Svar vidarebefordrat</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <comment>line of the journal</comment>
        <translation>Begäran återtagen</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>line of the journal</comment>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Opened again</source>
        <comment>line of the journal</comment>
        <translation>Öppnat på nytt</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>line of the journal</comment>
        <translation>Ångrat</translation>
    </message>
    <message>
        <source>Redone</source>
        <comment>line of the journal</comment>
        <translation>Gjort om</translation>
    </message>
    <message>
        <source>Protected person’s case opened</source>
        <comment>line of the journal</comment>
        <translation>Skyddad persons ärende öppnat</translation>
    </message>
    <message>
        <source>Case summary made</source>
        <comment>line of the journal</comment>
        <translation>Sammanställning gjord</translation>
    </message>
    <message>
        <source>care unit</source>
        <comment>what a case still lacks</comment>
        <translation>enhet</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>what a case still lacks</comment>
        <translation>problem</translation>
    </message>
    <message>
        <source>area of care</source>
        <comment>what a case still lacks: verksamhetsområde</comment>
        <translation>verksamhetsområde</translation>
    </message>
    <message>
        <source>consent</source>
        <comment>what a case still lacks</comment>
        <translation>samtycke</translation>
    </message>
    <message>
        <source>handler</source>
        <comment>what a case still lacks: handläggare</comment>
        <translation>handläggare</translation>
    </message>
    <message>
        <source>the patient’s name</source>
        <comment>what a case still lacks</comment>
        <translation>patientens namn</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column heading</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column heading</comment>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column heading</comment>
        <translation>Ärendetyp</translation>
    </message>
    <message>
        <source>Patient</source>
        <comment>column heading</comment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>column heading</comment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Care unit</source>
        <comment>column heading</comment>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Handler</source>
        <comment>column heading: handläggare</comment>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column heading</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>column heading</comment>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column heading: the date of the next step</comment>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column heading</comment>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Confirm within 24 hours</source>
        <comment>group of today’s list</comment>
        <translation>Bekräfta inom 24 timmar</translation>
    </message>
    <message>
        <source>First contact within 7 days</source>
        <comment>group of today’s list</comment>
        <translation>Första kontakt inom 7 dagar</translation>
    </message>
    <message>
        <source>Answers overdue</source>
        <comment>group of today’s list</comment>
        <translation>Svar försenade</translation>
    </message>
    <message>
        <source>Answers awaited this week</source>
        <comment>group of today’s list</comment>
        <translation>Svar väntas denna vecka</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>group of today’s list</comment>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>day off, in running text</comment>
        <translation>lördag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>day off, in running text</comment>
        <translation>söndag</translation>
    </message>
    <message>
        <source>New Year’s Day</source>
        <comment>day off, in running text</comment>
        <translation>nyårsdagen</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <comment>day off, in running text</comment>
        <translation>trettondedag jul</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <comment>day off, in running text</comment>
        <translation>långfredagen</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <comment>day off, in running text</comment>
        <translation>påskdagen</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <comment>day off, in running text</comment>
        <translation>annandag påsk</translation>
    </message>
    <message>
        <source>May Day</source>
        <comment>day off, in running text</comment>
        <translation>första maj</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <comment>day off, in running text</comment>
        <translation>Kristi himmelsfärdsdag</translation>
    </message>
    <message>
        <source>the National Day</source>
        <comment>day off, in running text</comment>
        <translation>nationaldagen</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <comment>day off, in running text</comment>
        <translation>pingstdagen</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <comment>day off, in running text</comment>
        <translation>annandag pingst</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <comment>day off, in running text</comment>
        <translation>midsommarafton</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <comment>day off, in running text</comment>
        <translation>midsommardagen</translation>
    </message>
    <message>
        <source>All Saints’ Day</source>
        <comment>day off, in running text</comment>
        <translation>alla helgons dag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <comment>day off, in running text</comment>
        <translation>julafton</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <comment>day off, in running text</comment>
        <translation>juldagen</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <comment>day off, in running text</comment>
        <translation>annandag jul</translation>
    </message>
    <message>
        <source>New Year’s Eve</source>
        <comment>day off, in running text</comment>
        <translation>nyårsafton</translation>
    </message>
    <message>
        <source>Nothing to confirm</source>
        <translation>Inget att bekräfta</translation>
    </message>
    <message>
        <source>Nobody to contact</source>
        <translation>Ingen att kontakta</translation>
    </message>
    <message>
        <source>No answer is overdue</source>
        <translation>Inget svar är försenat</translation>
    </message>
    <message>
        <source>No answer is awaited this week</source>
        <translation>Inget svar väntas denna vecka</translation>
    </message>
    <message>
        <source>No next step this week</source>
        <translation>Inget nästa steg denna vecka</translation>
    </message>
    <message>
        <source>Send the written request</source>
        <comment>next step of a case: a draft is waiting</comment>
        <translation>Skicka den skrivna begäran</translation>
    </message>
    <message>
        <source>See whether the request can go on</source>
        <comment>next step of a case: a clock is stopped</comment>
        <translation>Se om svarstiden kan återupptas</translation>
    </message>
    <message>
        <source>Own step</source>
        <comment>next step of a case</comment>
        <translation>Eget steg</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>state of a statement request</comment>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a statement request: its clock stands still</comment>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>Three reminders sent</source>
        <comment>state of a statement request</comment>
        <translation>Tre påminnelser skickade</translation>
    </message>
    <message>
        <source>Taken further</source>
        <comment>state of a statement request: three reminders had no answer</comment>
        <translation>Förd vidare</translation>
    </message>
    <message>
        <source>Left unanswered</source>
        <comment>state of a statement request: nobody waits any more</comment>
        <translation>Obesvarad</translation>
    </message>
    <message>
        <source>send it</source>
        <comment>done with a statement request</comment>
        <translation>skicka den</translation>
    </message>
    <message>
        <source>give it a later date</source>
        <comment>done with a statement request: uppskov</comment>
        <translation>ge uppskov</translation>
    </message>
    <message>
        <source>send a reminder</source>
        <comment>done with a statement request</comment>
        <translation>skicka en påminnelse</translation>
    </message>
    <message>
        <source>pause its clock</source>
        <comment>done with a statement request</comment>
        <translation>pausa svarstiden</translation>
    </message>
    <message>
        <source>let its clock run again</source>
        <comment>done with a statement request</comment>
        <translation>återuppta svarstiden</translation>
    </message>
    <message>
        <source>choose how to go on without an answer</source>
        <comment>done with a statement request</comment>
        <translation>välja hur ni går vidare utan svar</translation>
    </message>
    <message>
        <source>register the answer</source>
        <comment>done with a statement request</comment>
        <translation>registrera svaret</translation>
    </message>
    <message>
        <source>forward the answer</source>
        <comment>done with a statement request</comment>
        <translation>vidarebefordra svaret</translation>
    </message>
    <message>
        <source>withdraw it</source>
        <comment>done with a statement request</comment>
        <translation>återta den</translation>
    </message>
    <message>
        <source>Turn to the head of the provider</source>
        <comment>no answer after three reminders</comment>
        <translation>Vända sig till vårdgivarens chef</translation>
    </message>
    <message>
        <source>Make IVO aware of it</source>
        <comment>no answer after three reminders</comment>
        <translation>Uppmärksamma IVO</translation>
    </message>
    <message>
        <source>Tell the complainant, and wait on</source>
        <comment>no answer after three reminders</comment>
        <translation>Berätta för anmälaren och vänta vidare</translation>
    </message>
    <message>
        <source>Stop waiting for an answer</source>
        <comment>no answer after three reminders</comment>
        <translation>Sluta vänta på svar</translation>
    </message>
    <message>
        <source>handed over or sent by wire</source>
        <comment>how a case reached the office</comment>
        <translation>lämnat direkt eller skickat elektroniskt</translation>
    </message>
    <message>
        <source>brought by the post</source>
        <comment>how a case reached the office</comment>
        <translation>kom med posten</translation>
    </message>
    <message>
        <source>found at the first emptying of the letter box</source>
        <comment>how a case reached the office</comment>
        <translation>låg i brevlådan vid första tömningen</translation>
    </message>
    <message>
        <source>Statement request written</source>
        <comment>event</comment>
        <translation>Begäran om yttrande skriven</translation>
    </message>
    <message>
        <source>Taken further without an answer</source>
        <comment>event</comment>
        <translation>Förd vidare utan svar</translation>
    </message>
    <message>
        <source>Step added</source>
        <comment>event</comment>
        <translation>Steg tillagt</translation>
    </message>
    <message>
        <source>Step done</source>
        <comment>event</comment>
        <translation>Steg klart</translation>
    </message>
    <message>
        <source>Step changed</source>
        <comment>event</comment>
        <translation>Steg ändrat</translation>
    </message>
    <message>
        <source>National category chosen</source>
        <comment>event: for one of the old scheme</comment>
        <translation>Nationell kategori vald</translation>
    </message>
    <message>
        <source>Categories changed</source>
        <comment>event</comment>
        <translation>Kategorier ändrade</translation>
    </message>
    <message>
        <source>Absence planned or changed</source>
        <comment>event</comment>
        <translation>Frånvaro planerad eller ändrad</translation>
    </message>
    <message>
        <source>Cases taken over or given back</source>
        <comment>event</comment>
        <translation>Ärenden övertagna eller återlämnade</translation>
    </message>
    <message>
        <source>a day on which the office is closed</source>
        <comment>day off, in running text</comment>
        <translation>en dag då kontoret är stängt</translation>
    </message>
    <message>
        <source>Put together with a colleague’s change</source>
        <comment>line of the journal</comment>
        <translation>Sammanfört med en kollegas ändring</translation>
    </message>
    <message>
        <source>Chosen between two changes</source>
        <comment>line of the journal</comment>
        <translation>Val mellan två ändringar</translation>
    </message>
</context>
<context>
    <name>WorkQueue</name>
    <message>
        <source>Week %1, %2 – %3</source>
        <comment>number of a week, its first and its last day</comment>
        <translation>Vecka %1, %2 – %3</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a case</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>care unit</comment>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a statement request</comment>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Answer by</source>
        <comment>a date</comment>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tid kvar</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>requests on a line of time</comment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Inga grupper</translation>
    </message>
    <message>
        <source>By handler</source>
        <comment>groups of requests</comment>
        <translation>Per handläggare</translation>
    </message>
    <message>
        <source>By unit</source>
        <comment>groups of requests</comment>
        <translation>Per enhet</translation>
    </message>
    <message>
        <source>By week</source>
        <comment>groups of requests</comment>
        <translation>Per vecka</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>how much time a picture shows</comment>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>how much time a picture shows</comment>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>how much time a picture shows</comment>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Reminder %1 sent</source>
        <comment>its number</comment>
        <translation>Påminnelse %1</translation>
    </message>
    <message>
        <source>Extended</source>
        <comment>state of a statement request</comment>
        <translation>Uppskov</translation>
    </message>
    <message>
        <source>resting since %1</source>
        <comment>a clock that stands still, with a date</comment>
        <translation>pausad sedan %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>a statement request, with a date</comment>
        <translation>skickad %1</translation>
    </message>
    <message>
        <source>extended to %1</source>
        <comment>with a date</comment>
        <translation>uppskov till %1</translation>
    </message>
    <message>
        <source>reminded %1</source>
        <comment>with a date</comment>
        <translation>påmind %1</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <comment>with a date</comment>
        <translation>svar senast %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>handles these cases</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The clock stands still</source>
        <translation>Svarstiden är pausad</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 begäran</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 begäranden</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>how many requests</comment>
        <translation>%1 sena</translation>
    </message>
    <message>
        <source>%1 resting</source>
        <comment>how many requests</comment>
        <translation>%1 pausade</translation>
    </message>
</context>
<context>
    <name>talan::app::Options</name>
    <message>
        <source>Case handling for a patientnämnd.</source>
        <translation>Ärendehantering för en patientnämnd.</translation>
    </message>
    <message>
        <source>The office's file; the last one if left out.</source>
        <translation>Kontorets fil; den senaste om den utelämnas.</translation>
    </message>
    <message>
        <source>Print all options and leave.</source>
        <translation>Skriv ut alla val och avsluta.</translation>
    </message>
    <message>
        <source>Print the version and leave.</source>
        <translation>Skriv ut versionen och avsluta.</translation>
    </message>
    <message>
        <source>Open this office, the same as FILE.</source>
        <translation>Öppna det här kontoret, samma som FIL.</translation>
    </message>
    <message>
        <source>Show a temporary demo office, save the window's picture and leave.</source>
        <translation>Visa ett tillfälligt demokontor, spara en bild av fönstret och avsluta.</translation>
    </message>
    <message>
        <source>Use this instant instead of the clock, e.g. 2026-11-23T09:00:00+01:00.</source>
        <translation>Använd den här tidpunkten i stället för klockan, t.ex. 2026-11-23T09:00:00+01:00.</translation>
    </message>
    <message>
        <source>--now needs an instant like 2026-11-23T09:00:00+01:00.</source>
        <translation>--now behöver en tidpunkt som 2026-11-23T09:00:00+01:00.</translation>
    </message>
</context>
<context>
    <name>talan::app::Program</name>
    <message>
        <source>Open an office</source>
        <translation>Öppna ett kontor</translation>
    </message>
    <message>
        <source>Talan's office files (*.talan)</source>
        <translation>Talans kontorsfiler (*.talan)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>talan::ui::AbsenceDialog</name>
    <message>
        <source>Plan absence</source>
        <translation>Planera frånvaro</translation>
    </message>
    <message>
        <source>Change the absence</source>
        <translation>Ändra frånvaron</translation>
    </message>
    <message>
        <source>Plan the absence</source>
        <translation>Planera frånvaron</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Spara ändringen</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <comment>is away</comment>
        <translation>&amp;Vem:</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <comment>of an absence</comment>
        <translation>&amp;Första dag:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <comment>of an absence</comment>
        <translation>&amp;Sista dag:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <comment>about an absence</comment>
        <translation>&amp;Anteckning:</translation>
    </message>
    <message>
        <source>Everybody in the office sees it. “Holiday” or “course” is enough; nothing about health belongs here.</source>
        <translation>Alla på kontoret ser den. ”Semester” eller ”kurs” räcker; inget om hälsa hör hemma här.</translation>
    </message>
    <message>
        <source>The absence of %1 %2 is removed.</source>
        <comment>a name and a period</comment>
        <translation>Frånvaron för %1 %2 är borttagen.</translation>
    </message>
</context>
<context>
    <name>talan::ui::AbsenceForm</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Retur</translation>
    </message>
    <message>
        <source>Which is the first day?</source>
        <translation>Vilken är den första dagen?</translation>
    </message>
    <message>
        <source>Which is the last day?</source>
        <translation>Vilken är den sista dagen?</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Sista dagen ligger före den första.</translation>
    </message>
</context>
<context>
    <name>talan::ui::AbsenceList</name>
    <message>
        <source>Nobody is away in these weeks. “Plan absence” adds one.</source>
        <translation>Ingen är borta de här veckorna. ”Planera frånvaro” lägger till.</translation>
    </message>
    <message>
        <source>Ch&amp;ange …</source>
        <comment>an absence</comment>
        <translation>&amp;Ändra …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>an absence</comment>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <comment>cases of a colleague</comment>
        <translation>&amp;Lämna tillbaka</translation>
    </message>
    <message>
        <source>Absence and stand-ins</source>
        <translation>Frånvaro och vikarier</translation>
    </message>
    <message>
        <source>Who is away, and who follows whose cases. Enter changes an absence, Delete removes it or gives the cases back.</source>
        <translation>Vem som är borta och vem som följer vems ärenden. Enter ändrar en frånvaro, Del tar bort den eller lämnar tillbaka ärendena.</translation>
    </message>
    <message>
        <source>The head of the office and administrators plan for others.</source>
        <translation>Kontorets chef och administratörer planerar åt andra.</translation>
    </message>
</context>
<context>
    <name>talan::ui::AwayStrips</name>
    <message>
        <source>Show &amp;what waits</source>
        <translation>Visa vad som vän&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <comment>to reach the file</comment>
        <translation>Försök n&amp;u</translation>
    </message>
    <message>
        <source>Show what it &amp;is</source>
        <translation>Visa vad &amp;det är</translation>
    </message>
    <message>
        <source>The place of the office’s file has not answered since %1.</source>
        <comment>a time</comment>
        <translation>Platsen där kontorets fil ligger har inte svarat sedan %1.</translation>
    </message>
    <message>
        <source>What you see is the office as it was at %1.</source>
        <comment>a time</comment>
        <translation>Det du ser är kontoret som det var %1.</translation>
    </message>
    <message>
        <source>You can register cases and write notes; they are kept on this computer.</source>
        <translation>Du kan registrera ärenden och skriva anteckningar; de sparas här på datorn.</translation>
    </message>
    <message>
        <source>On this computer waits: %1.</source>
        <comment>so many cases and notes</comment>
        <translation>Här på datorn väntar: %1.</translation>
    </message>
    <message>
        <source>Could not be brought into the file: %1. It is kept on this computer.</source>
        <comment>so many cases and notes</comment>
        <translation>Kunde inte föras in i filen: %1. Det finns kvar här på datorn.</translation>
    </message>
    <message>
        <source>Something that was kept on this computer cannot be read any more.</source>
        <translation>Något som sparats här på datorn går inte längre att läsa.</translation>
    </message>
</context>
<context>
    <name>talan::ui::BackupSection</name>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup …</source>
        <translation>Åter&amp;ställ en säkerhetskopia …</translation>
    </message>
    <message>
        <source>No backups are made while no folder is chosen.</source>
        <translation>Inga säkerhetskopior görs så länge ingen mapp är vald.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be reached from this computer.</source>
        <translation>Mappen för säkerhetskopior går inte att nå från den här datorn.</translation>
    </message>
    <message>
        <source>There is no backup in the folder yet.</source>
        <translation>Det finns ingen säkerhetskopia i mappen än.</translation>
    </message>
    <message>
        <source>Last backup: %1, %2</source>
        <comment>when, number of cases</comment>
        <translation>Senaste säkerhetskopia: %1, %2</translation>
    </message>
</context>
<context>
    <name>talan::ui::BackupTableModel</name>
    <message>
        <source>Whole</source>
        <comment>a backup that was checked</comment>
        <translation>Hel</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>a backup</comment>
        <translation>Inte kontrollerad än</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>a backup</comment>
        <translation>Skadad</translation>
    </message>
    <message>
        <source>Made with a newer Talan</source>
        <comment>a backup</comment>
        <translation>Gjord med en nyare Talan</translation>
    </message>
    <message>
        <source>You may not read it</source>
        <comment>a backup</comment>
        <translation>Du får inte läsa den</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>heading: when a backup was made</comment>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>heading: number of cases in a backup</comment>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>heading: of a backup</comment>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>heading: of a backup</comment>
        <translation>Skick</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>heading: of a backup</comment>
        <translation>Kontor</translation>
    </message>
</context>
<context>
    <name>talan::ui::BackupTimer</name>
    <message>
        <source>No folder for backups has been chosen yet. It is chosen in the settings.</source>
        <translation>Ingen mapp för säkerhetskopior är vald än. Den väljs i inställningarna.</translation>
    </message>
    <message>
        <source>The backup is being made …</source>
        <translation>Säkerhetskopian görs …</translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>title of a window</comment>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>The backup is being made and checked. You can go on working.</source>
        <translation>Säkerhetskopian görs och kontrolleras. Du kan arbeta vidare.</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1, %2</source>
        <comment>number of cases, size</comment>
        <translation>Säkerhetskopian är gjord och kontrollerad: %1, %2</translation>
    </message>
    <message>
        <source>The backup was broken off. The earlier ones are as they were.</source>
        <translation>Säkerhetskopian avbröts. De tidigare är som de var.</translation>
    </message>
</context>
<context>
    <name>talan::ui::BackupWords</name>
    <message>
        <source>today</source>
        <comment>and a time</comment>
        <translation>i dag</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 ärende</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 ärenden</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseActions</name>
    <message>
        <source>%1 is confirmed</source>
        <comment>case number</comment>
        <translation>%1 är bekräftat</translation>
    </message>
    <message>
        <source>%1: the last change is undone</source>
        <comment>case number</comment>
        <translation>%1: den senaste ändringen är ångrad</translation>
    </message>
    <message>
        <source>%1: done again</source>
        <comment>case number</comment>
        <translation>%1: gjort om</translation>
    </message>
    <message>
        <source>%1: the step is done</source>
        <comment>case number</comment>
        <translation>%1: steget är klart</translation>
    </message>
    <message>
        <source>%1: “%2” is done</source>
        <comment>case number, a step of one's own</comment>
        <translation>%1: ”%2” är klart</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseCallDialog</name>
    <message>
        <source>First contact</source>
        <translation>Första kontakt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Save to the case</source>
        <translation>Spara i ärendet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What was &amp;said:</source>
        <translation>Vad som &amp;sades:</translation>
    </message>
    <message>
        <source>We &amp;talked with the complainant</source>
        <translation>Vi &amp;talade med anmälaren</translation>
    </message>
    <message>
        <source>Untick if nobody could be reached; it is then noted as a call.</source>
        <translation>Ta bort bocken om ingen gick att nå; då antecknas det som ett samtal.</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <comment>a call was made</comment>
        <translation>&amp;När:</translation>
    </message>
    <message>
        <source>When was it? Write it as 2026-11-22 10.15 or 10.15.</source>
        <translation>När var det? Skriv det som 2026-11-22 10.15 eller 10.15.</translation>
    </message>
    <message>
        <source>Write a few words about the call.</source>
        <translation>Skriv några ord om samtalet.</translation>
    </message>
    <message>
        <source>%1: first contact saved</source>
        <comment>case number</comment>
        <translation>%1: första kontakt sparad</translation>
    </message>
    <message>
        <source>%1: call saved</source>
        <comment>case number</comment>
        <translation>%1: samtal sparat</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseCloseDialog</name>
    <message>
        <source>For the &amp;individual</source>
        <comment>a measure the provider took</comment>
        <translation>På &amp;individnivå</translation>
    </message>
    <message>
        <source>In the or&amp;ganisation</source>
        <comment>a measure the provider took</comment>
        <translation>På or&amp;ganisationsnivå</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>How it ended:</source>
        <translation>Hur det slutade:</translation>
    </message>
    <message>
        <source>Measures taken:</source>
        <comment>by the provider</comment>
        <translation>Åtgärder i vården:</translation>
    </message>
    <message>
        <source>Is the complainant satisfied</source>
        <translation>Är anmälaren nöjd</translation>
    </message>
    <message>
        <source>Satisfied:</source>
        <comment>whether the complainant is</comment>
        <translation>Nöjd:</translation>
    </message>
    <message>
        <source>Closing &amp;note:</source>
        <translation>&amp;Anteckning vid avslut:</translation>
    </message>
    <message>
        <source>Can be left empty</source>
        <translation>Kan lämnas tomt</translation>
    </message>
    <message>
        <source>An answer is still awaited from %1. Register the answer or withdraw the request first.</source>
        <comment>one or several care providers</comment>
        <translation>Svar väntas fortfarande från %1. Registrera svaret eller återta begäran först.</translation>
    </message>
    <message>
        <source>Choose how the case ended.</source>
        <translation>Välj hur ärendet slutade.</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <comment>case number</comment>
        <translation>%1 är avslutat</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseColumns</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortera efter</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Återställ kolumnerna</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Retur</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Kasta det</translation>
    </message>
    <message>
        <source>What you have written is not saved.</source>
        <translation>Det du har skrivit är inte sparat.</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseFacts</name>
    <message>
        <source>Facts of the case</source>
        <translation>Uppgifter i ärendet</translation>
    </message>
    <message>
        <source>The case is closed. Open it again to change its facts.</source>
        <translation>Ärendet är avslutat. Öppna det på nytt för att ändra uppgifterna.</translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <comment>a list of facts</comment>
        <translation>Kvar att fylla i: %1</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseFilterBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Ärendetyp</translation>
    </message>
    <message>
        <source>Received during</source>
        <translation>Inkom under</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Inkom från</translation>
    </message>
    <message>
        <source>Received until</source>
        <translation>Inkom till</translation>
    </message>
    <message>
        <source>Only o&amp;verdue</source>
        <translation>Bara &amp;försenade</translation>
    </message>
    <message>
        <source>Number, name, unit or text</source>
        <translation>Nummer, namn, enhet eller text</translation>
    </message>
    <message>
        <source>Search among the cases</source>
        <translation>Sök bland ärendena</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Alla statusar</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Öppna ärenden</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla ärendetyper</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>cases received at any time</comment>
        <translation>Alla tider</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Den här månaden</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Förra månaden</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Förra året</translation>
    </message>
    <message>
        <source>Choose dates</source>
        <comment>a period from one date to another</comment>
        <translation>Välj datum</translation>
    </message>
    <message>
        <source>All handlers</source>
        <translation>Alla handläggare</translation>
    </message>
    <message>
        <source>My own cases</source>
        <translation>Mina egna ärenden</translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1 (har slutat)</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alla problem</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>searched words in quotation marks</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>received %1 to %2</source>
        <translation>inkom %1 till %2</translation>
    </message>
    <message>
        <source>only overdue</source>
        <comment>one of the filters in use</comment>
        <translation>bara försenade</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseHandlerDialog</name>
    <message>
        <source>Change handler</source>
        <translation>Byt handläggare</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>handler of a case</comment>
        <translation>Ingen än</translation>
    </message>
    <message>
        <source>&amp;Handler:</source>
        <translation>&amp;Handläggare:</translation>
    </message>
    <message>
        <source>%1 is handled by %2</source>
        <comment>case number, name</comment>
        <translation>%1 handläggs av %2</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseHeader</name>
    <message>
        <source>Take back</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>Skyddad person</translation>
    </message>
    <message>
        <source>Child – the best interests of the child come first</source>
        <translation>Barn – barnets bästa går först</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Förbi sitt datum</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Varför detta datum</translation>
    </message>
    <message>
        <source>%1, %2 years</source>
        <comment>name and age</comment>
        <translation>%1, %2 år</translation>
    </message>
    <message>
        <source>no handler yet</source>
        <translation>ingen handläggare än</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>handläggare %1</translation>
    </message>
    <message>
        <source>Take back: %1 (Ctrl+Z)</source>
        <translation>Ångra: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Här finns inget att ångra.</translation>
    </message>
    <message>
        <source>Do again what was taken back (Ctrl+Shift+Z)</source>
        <translation>Gör om det som ångrades (Ctrl+Skift+Z)</translation>
    </message>
    <message>
        <source>There is nothing to do again here.</source>
        <translation>Här finns inget att göra om.</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>Prints or saves a summary of the case (Ctrl+P)</source>
        <translation>Skriver ut eller sparar en sammanställning av ärendet (Ctrl+P)</translation>
    </message>
    <message>
        <source>More</source>
        <comment>further things to do with a case</comment>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseListView</name>
    <message>
        <source>Clear &amp;filter</source>
        <translation>&amp;Rensa filtret</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>K&amp;olumner</translation>
    </message>
    <message>
        <source>Choose columns and order</source>
        <translation>Välj kolumner och ordning</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>the list of cases</comment>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiera rader</translation>
    </message>
    <message>
        <source>1 case</source>
        <comment>how many cases the list holds</comment>
        <translation>1 ärende</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <comment>how many cases the list holds</comment>
        <translation>%1 ärenden</translation>
    </message>
    <message>
        <source>%1 with this filter</source>
        <translation>%1 med det här filtret</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>Inget ärende passar</translation>
    </message>
    <message>
        <source>Looked for: %1. Fewer words or a wider filter finds more.</source>
        <translation>Sökte efter: %1. Färre ord eller ett vidare filter hittar mer.</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Inga ärenden än</translation>
    </message>
    <message>
        <source>Everything the office registers is listed here. Ctrl+N starts the first case, from anywhere in the program.</source>
        <translation>Allt som kontoret registrerar listas här. Ctrl+N börjar det första ärendet, var i programmet du än är.</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nytt ärende</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseReopenDialog</name>
    <message>
        <source>Open the case again</source>
        <translation>Öppna ärendet på nytt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna på nytt</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Skäl:</translation>
    </message>
    <message>
        <source>Write why the case is taken up again.</source>
        <translation>Skriv varför ärendet tas upp igen.</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <comment>case number</comment>
        <translation>%1 är öppet igen</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseRowKeys</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Varför detta datum</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseStepEditor</name>
    <message>
        <source>Save the step</source>
        <translation>Spara steget</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast när</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Step:</source>
        <comment>of one's own</comment>
        <translation>Steg:</translation>
    </message>
    <message>
        <source>By:</source>
        <comment>the day a step is due</comment>
        <translation>Senast:</translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>Skriv med några ord vad som ska göras.</translation>
    </message>
    <message>
        <source>Choose the day it is to be done by.</source>
        <translation>Välj vilken dag det senast ska vara gjort.</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseStepList</name>
    <message>
        <source>%1 · done %2</source>
        <comment>a step of one's own and a date</comment>
        <translation>%1 · klart %2</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Nytt steg</translation>
    </message>
    <message>
        <source>Plans something to do in the case (Ctrl+Shift+T)</source>
        <translation>Planerar något att göra i ärendet (Ctrl+Skift+T)</translation>
    </message>
    <message>
        <source>Steps of one's own</source>
        <translation>Egna steg</translation>
    </message>
    <message>
        <source>What you have planned in the case. Space ticks a step off, Return changes it; a finished step stays in the list.</source>
        <translation>Det ni har planerat i ärendet. Mellanslag bockar av ett steg, Retur ändrar det; ett klart steg står kvar i listan.</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>of one's own in a case</comment>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>Space: done · Return: change</source>
        <translation>Mellanslag: klart · Retur: ändra</translation>
    </message>
    <message>
        <source>%1: step saved, by %2</source>
        <comment>case number, date</comment>
        <translation>%1: steget är sparat, senast %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>a step of one's own: a date</comment>
        <translation>klart %1</translation>
    </message>
    <message>
        <source>What is the next step?</source>
        <translation>Vad är nästa steg?</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseStory</name>
    <message>
        <source>Sa&amp;ve note</source>
        <translation>&amp;Spara anteckningen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>Write a note (Ctrl+T)</source>
        <translation>Skriv en anteckning (Ctrl+T)</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Slag av anteckning</translation>
    </message>
    <message>
        <source>Puts the note into the case (Ctrl+Return)</source>
        <translation>Lägger anteckningen i ärendet (Ctrl+Retur)</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseStoryText</name>
    <message>
        <source>Story of the case, newest first</source>
        <translation>Ärendets händelser, de nyaste först</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>heading in a story</comment>
        <translation>I dag, %1</translation>
    </message>
    <message>
        <source>  (undone)</source>
        <translation>  (ångrat)</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Visa hela texten</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Visa mindre</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseTableModel</name>
    <message>
        <source>%1, %2</source>
        <comment>when and how a case came in: 2026-11-22 10.15, Phone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reminders sent: %1</source>
        <translation>Skickade påminnelser: %1</translation>
    </message>
    <message>
        <source>%1 by %2 · F1: why this date</source>
        <comment>next step, date</comment>
        <translation>%1 senast %2 · F1: varför detta datum</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseTimePicture</name>
    <message>
        <source>statement requested</source>
        <translation>yttrande begärt</translation>
    </message>
    <message>
        <source>time extended</source>
        <translation>uppskov</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <translation>påminnelse %1</translation>
    </message>
    <message>
        <source>answer received</source>
        <translation>svar inkom</translation>
    </message>
    <message>
        <source>answer forwarded</source>
        <translation>svar vidarebefordrat</translation>
    </message>
    <message>
        <source>request withdrawn</source>
        <translation>begäran återtagen</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>bekräfta</translation>
    </message>
    <message>
        <source>first contact</source>
        <comment>something to be done</comment>
        <translation>första kontakt</translation>
    </message>
    <message>
        <source>request a statement</source>
        <translation>begär yttrande</translation>
    </message>
    <message>
        <source>answer due</source>
        <translation>svar väntas</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>bestäm</translation>
    </message>
    <message>
        <source>forward the answer</source>
        <translation>vidarebefordra svaret</translation>
    </message>
    <message>
        <source>close</source>
        <translation>avsluta</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>inkom</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekräftat</translation>
    </message>
    <message>
        <source>first contact made</source>
        <translation>första kontakt tagen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutat</translation>
    </message>
    <message>
        <source>The case on a line of time</source>
        <translation>Ärendet på en tidslinje</translation>
    </message>
    <message>
        <source>send the draft</source>
        <translation>skicka utkastet</translation>
    </message>
    <message>
        <source>look at the stopped clock</source>
        <translation>se över den pausade svarstiden</translation>
    </message>
    <message>
        <source>own step</source>
        <comment>a planned one</comment>
        <translation>eget steg</translation>
    </message>
    <message>
        <source>The clock stands still: %1</source>
        <comment>with the reason</comment>
        <translation>Svarstiden är pausad: %1</translation>
    </message>
    <message>
        <source>More time: %1</source>
        <comment>with the reason</comment>
        <translation>Mer tid: %1</translation>
    </message>
</context>
<context>
    <name>talan::ui::CaseView</name>
    <message>
        <source>Story</source>
        <comment>of a case</comment>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Facts</source>
        <comment>of a case</comment>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Stäng den här fliken</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>Skriv en anteck&amp;ning</translation>
    </message>
    <message>
        <source>Chan&amp;ge facts</source>
        <translation>Ändra upp&amp;gifter</translation>
    </message>
    <message>
        <source>The case could not be opened</source>
        <translation>Ärendet kunde inte öppnas</translation>
    </message>
    <message>
        <source>%1 is about somebody with protected personal data</source>
        <comment>case number</comment>
        <translation>%1 gäller någon med skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Only those who have the right to see protected identities can open it. Ask the head of the office if you need it for your work.</source>
        <translation>Bara den som har rätt att se skyddade personuppgifter kan öppna det. Fråga kontorets chef om du behöver det i ditt arbete.</translation>
    </message>
    <message>
        <source>%1: note saved</source>
        <comment>case number</comment>
        <translation>%1: anteckning sparad</translation>
    </message>
    <message>
        <source>The note is kept on this computer. It comes into the case when the network place answers again.</source>
        <translation>Anteckningen är sparad här på datorn. Den förs in i ärendet när nätverksplatsen svarar igen.</translation>
    </message>
</context>
<context>
    <name>talan::ui::CategoryDialog</name>
    <message>
        <source>The code has been used before. Choose another one.</source>
        <translation>Koden har använts tidigare. Välj en annan.</translation>
    </message>
    <message>
        <source>No main problem with that number is in use then.</source>
        <translation>Inget huvudproblem med det numret gäller då.</translation>
    </message>
    <message>
        <source>A code is the number of a main problem and its own: 3.5, or 3.E1 for the office’s own.</source>
        <translation>En kod är huvudproblemets nummer och ett eget: 3.5, eller 3.E1 för kontorets egna.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Namnet är för långt.</translation>
    </message>
    <message>
        <source>Write what it is called.</source>
        <translation>Skriv vad det heter.</translation>
    </message>
    <message>
        <source>The explanation is too long.</source>
        <translation>Förklaringen är för lång.</translation>
    </message>
    <message>
        <source>Choose the first day.</source>
        <translation>Välj den första dagen.</translation>
    </message>
    <message>
        <source>Choose a day after %1, when the words of now began.</source>
        <translation>Välj en dag efter %1, då dagens ord började gälla.</translation>
    </message>
    <message>
        <source>Choose %1 or a later day.</source>
        <translation>Välj %1 eller en senare dag.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Close the window and open it again to see how it is now.</source>
        <translation>Någon annan har ändrat detta under tiden. Stäng fönstret och öppna det igen för att se hur det står nu.</translation>
    </message>
    <message>
        <source>Its sub-problems are still in use. End those first.</source>
        <translation>Delproblemen används fortfarande. Avsluta dem först.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Retur</translation>
    </message>
    <message>
        <source>A new sub-problem</source>
        <translation>Ett nytt delproblem</translation>
    </message>
    <message>
        <source>A main category of the old scheme</source>
        <translation>En huvudkategori i den gamla indelningen</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Lägg till i listan</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Spara orden</translation>
    </message>
    <message>
        <source>End it then</source>
        <comment>on the chosen day</comment>
        <translation>Avsluta den då</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Sista dag:</translation>
    </message>
    <message>
        <source>Cases keep the code they have. A case that comes in later cannot get it.</source>
        <translation>Ärenden behåller koden de har. Ett ärende som kommer in senare kan inte få den.</translation>
    </message>
    <message>
        <source>A part of the national s&amp;tandard</source>
        <translation>Ingår i den nationella s&amp;tandarden</translation>
    </message>
    <message>
        <source>Without the tick it is the office’s own and stays out of the national statistics.</source>
        <translation>Utan bocken är det kontorets eget och räknas inte i den nationella statistiken.</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <comment>of a category</comment>
        <translation>&amp;Kod:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a category</comment>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>E&amp;xplanation:</source>
        <comment>of a category</comment>
        <translation>&amp;Förklaring:</translation>
    </message>
    <message>
        <source>Its words also find the category when somebody types them.</source>
        <translation>Orden hittar också kategorin när någon skriver dem.</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>Fö&amp;rsta dag:</translation>
    </message>
    <message>
        <source>Cases that came in before keep the words of their time.</source>
        <translation>Ärenden som kom in tidigare behåller sin tids ord.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Kasta det</translation>
    </message>
    <message>
        <source>Belongs to %1 %2.</source>
        <comment>code, main problem</comment>
        <translation>Hör till %1 %2.</translation>
    </message>
    <message>
        <source>Begins with the number of its main problem: 3.E1.</source>
        <translation>Börjar med huvudproblemets nummer: 3.E1.</translation>
    </message>
    <message>
        <source>What you have written is not saved.</source>
        <translation>Det du har skrivit är inte sparat.</translation>
    </message>
</context>
<context>
    <name>talan::ui::CategoryHistoryDialog</name>
    <message>
        <source>From</source>
        <comment>heading: first day of validity</comment>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>heading: last day of validity</comment>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a category</comment>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Written by</source>
        <comment>heading: who and when</comment>
        <translation>Skrivet av</translation>
    </message>
    <message>
        <source>Came with Talan</source>
        <comment>a category nobody has written</comment>
        <translation>Kom med Talan</translation>
    </message>
    <message>
        <source>What %1 has been called</source>
        <comment>code</comment>
        <translation>Vad %1 har hetat</translation>
    </message>
    <message>
        <source>%1 %2 through the years</source>
        <comment>code, name</comment>
        <translation>%1 %2 genom åren</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window that only shows something</comment>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Without an explanation.</source>
        <comment>a category</comment>
        <translation>Utan förklaring.</translation>
    </message>
</context>
<context>
    <name>talan::ui::CategoryQueueModel</name>
    <message>
        <source>Case</source>
        <comment>heading: its number</comment>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Came in</source>
        <comment>heading: the day</comment>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>Old category</source>
        <translation>Gammal kategori</translation>
    </message>
    <message>
        <source>Old sub-category</source>
        <translation>Gammal underkategori</translation>
    </message>
</context>
<context>
    <name>talan::ui::CategoryQueueSection</name>
    <message>
        <source>Old categories to choose for</source>
        <translation>Gamla kategorier att välja för</translation>
    </message>
    <message>
        <source>Cases from before 2019 whose category fits more than one of today’s. The number keys choose among the proposals below; Enter opens the case.</source>
        <translation>Ärenden från före 2019 vars kategori kan vara flera av dagens. Siffertangenterna väljer bland förslagen nedanför; Enter öppnar ärendet.</translation>
    </message>
    <message>
        <source>Another problem</source>
        <translation>Ett annat problem</translation>
    </message>
    <message>
        <source>Words or a number: “waiting”, “3.4”. Down shows all.</source>
        <translation>Ord eller ett nummer: ”vänta”, ”3.4”. Nedåtpil visar alla.</translation>
    </message>
    <message>
        <source>Ano&amp;ther problem:</source>
        <translation>Ett annat &amp;problem:</translation>
    </message>
    <message numerus="yes">
        <source>%n old categories wait for somebody to choose which of today’s they are. Talan never guesses.</source>
        <translation>
            <numerusform>%n gammal kategori väntar på att någon väljer vilken av dagens den är. Talan gissar aldrig.</numerusform>
            <numerusform>%n gamla kategorier väntar på att någon väljer vilka av dagens de är. Talan gissar aldrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to choose. Cases registered with their category from before 2019 stand here when it could be more than one of today’s.</source>
        <translation>Inget att välja. Ärenden som registreras med sin kategori från före 2019 står här när den kan vara flera av dagens.</translation>
    </message>
    <message>
        <source>A protected person’s case. Enter opens it for those who may.</source>
        <translation>Ett ärende för en skyddad person. Enter öppnar det för den som får.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <comment>a key of the keyboard</comment>
        <translation>Tangent %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of “%3”</source>
        <comment>case number, new category, old category</comment>
        <translation>%1: %2 i stället för ”%3”</translation>
    </message>
</context>
<context>
    <name>talan::ui::CategorySection</name>
    <message>
        <source>A case keeps the code it was given. New words hold from their first day on; what stood there before stays in the history.</source>
        <translation>Ett ärende behåller koden det fick. Nya ord gäller från sin första dag; det som stod där förut finns kvar i historiken.</translation>
    </message>
    <message>
        <source>The national code list has six areas of care. Their words can be changed.</source>
        <translation>Det nationella kodverket har sex verksamhetsområden. Orden kan ändras.</translation>
    </message>
    <message>
        <source>The main categories before the national ones. Talan knows old cases by these words: correct them to what the office wrote.</source>
        <translation>Huvudkategorierna före de nationella. Talan känner igen gamla ärenden på de här orden: rätta dem till vad kontoret skrev.</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>list of categories</comment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Areas of care</source>
        <comment>list of categories</comment>
        <translation>Verksamhetsområden</translation>
    </message>
    <message>
        <source>Before 2019</source>
        <comment>list of categories</comment>
        <translation>Före 2019</translation>
    </message>
    <message>
        <source>S&amp;how ended ones too</source>
        <translation>Visa &amp;även avslutade</translation>
    </message>
    <message>
        <source>Add a sub-probl&amp;em …</source>
        <translation>Lägg till ett &amp;delproblem …</translation>
    </message>
    <message>
        <source>Change the &amp;words …</source>
        <translation>Ändra &amp;orden …</translation>
    </message>
    <message>
        <source>End …</source>
        <comment>the use of a category</comment>
        <translation>A&amp;vsluta …</translation>
    </message>
    <message>
        <source>Histor&amp;y …</source>
        <comment>of a category</comment>
        <translation>&amp;Historik …</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>heading of settings</comment>
        <translation>Kategorier</translation>
    </message>
    <message>
        <source>The categories cases are counted by. Enter changes the words of a row, and its history shows what it has been called before.</source>
        <translation>Kategorierna som ärenden räknas efter. Enter ändrar orden på en rad, och historiken visar vad den har hetat förut.</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Vilken lista</translation>
    </message>
    <message>
        <source>You can read this. Administrators may change it.</source>
        <translation>Du kan läsa detta. Administratörer får ändra det.</translation>
    </message>
    <message>
        <source>Add a main cat&amp;egory …</source>
        <comment>of the old scheme</comment>
        <translation>Lägg till en huvu&amp;dkategori …</translation>
    </message>
    <message>
        <source>Take into use aga&amp;in</source>
        <comment>a category that has ended</comment>
        <translation>Ta i bruk igen</translation>
    </message>
    <message>
        <source>%1 %2 is added</source>
        <comment>code, name</comment>
        <translation>%1 %2 är tillagd</translation>
    </message>
    <message>
        <source>%1 is called %2 now</source>
        <comment>code, name</comment>
        <translation>%1 heter nu %2</translation>
    </message>
    <message>
        <source>%1 %2 ends %3</source>
        <comment>code, name, date</comment>
        <translation>%1 %2 slutar gälla %3</translation>
    </message>
    <message>
        <source>%1 %2 is in use again</source>
        <comment>code, name</comment>
        <translation>%1 %2 gäller igen</translation>
    </message>
    <message>
        <source>%1 is as it was before</source>
        <comment>code</comment>
        <translation>%1 är som förut</translation>
    </message>
</context>
<context>
    <name>talan::ui::CategoryTableModel</name>
    <message>
        <source>National</source>
        <comment>of the national standard</comment>
        <translation>Nationell</translation>
    </message>
    <message>
        <source>Outside it</source>
        <comment>the national standard</comment>
        <translation>Utanför</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>of a category</comment>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a category</comment>
        <translation>Namn</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading: first day of validity</comment>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>heading: last day of validity</comment>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>heading: whether it is of the national one</comment>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>talan::ui::CloseCallStrip</name>
    <message>
        <source>Close &amp;Talan</source>
        <translation>Stän&amp;g Talan</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Inte nu</translation>
    </message>
    <message>
        <source>%1, at %2, wants to bring the office's file up to date for a newer Talan. Save and close Talan, please.</source>
        <comment>name, machine</comment>
        <translation>%1, vid %2, vill uppgradera kontorets fil för en nyare Talan. Spara och stäng Talan, tack.</translation>
    </message>
</context>
<context>
    <name>talan::ui::ClosedDaysEntry</name>
    <message>
        <source>Add the day</source>
        <translation>Lägg till dagen</translation>
    </message>
    <message>
        <source>Take the day away</source>
        <translation>Ta bort dagen</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Stängda dagar</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Stängd dag</translation>
    </message>
    <message>
        <source>What the closed day is called</source>
        <translation>Vad den stängda dagen kallas</translation>
    </message>
    <message>
        <source>What it is called: Planning day</source>
        <translation>Vad den kallas: Planeringsdag</translation>
    </message>
    <message>
        <source>no closed days</source>
        <translation>inga stängda dagar</translation>
    </message>
</context>
<context>
    <name>talan::ui::ComplainantGroup</name>
    <message>
        <source>Who brings the case</source>
        <translation>Vem som för fram ärendet</translation>
    </message>
    <message>
        <source>The birth date cannot be read yet.</source>
        <translation>Födelsedatumet går inte att läsa än.</translation>
    </message>
</context>
<context>
    <name>talan::ui::ConsentFields</name>
    <message>
        <source>Consent given on</source>
        <translation>Samtycke lämnat den</translation>
    </message>
    <message>
        <source>Orally</source>
        <comment>how consent was given</comment>
        <translation>Muntligen</translation>
    </message>
    <message>
        <source>In writing</source>
        <comment>how consent was given</comment>
        <translation>Skriftligen</translation>
    </message>
    <message>
        <source>By 1177</source>
        <comment>how consent was given</comment>
        <translation>Via 1177</translation>
    </message>
    <message>
        <source>By power of attorney</source>
        <comment>how consent was given: fullmakt</comment>
        <translation>Genom fullmakt</translation>
    </message>
    <message>
        <source>Cons&amp;ent given:</source>
        <comment>when</comment>
        <translation>&amp;Samtycke lämnat:</translation>
    </message>
    <message>
        <source>Given &amp;by:</source>
        <translation>Lämnat &amp;av:</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <comment>consent was given</comment>
        <translation>&amp;Hur:</translation>
    </message>
    <message>
        <source>The day of the consent cannot be read. Write it as 2026-11-22 or today.</source>
        <translation>Dagen för samtycket går inte att läsa. Skriv den som 2026-11-22 eller i dag.</translation>
    </message>
    <message>
        <source>Say when consent was given.</source>
        <translation>Ange när samtycket lämnades.</translation>
    </message>
    <message>
        <source>The day of the consent has not come yet.</source>
        <translation>Dagen för samtycket har inte varit än.</translation>
    </message>
</context>
<context>
    <name>talan::ui::CopyProgress</name>
    <message>
        <source>&amp;Break off</source>
        <translation>A&amp;vbryt</translation>
    </message>
</context>
<context>
    <name>talan::ui::DateField</name>
    <message>
        <source>yyyy-mm-dd</source>
        <comment>placeholder of a date field</comment>
        <translation>åååå-mm-dd</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Välj i en kalender</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Välj i en kalender (Alt+Nedpil)</translation>
    </message>
    <message>
        <source>A date is needed here.</source>
        <translation>Ett datum behövs här.</translation>
    </message>
    <message>
        <source>The calendar knows the years %1 to %2.</source>
        <translation>Kalendern känner åren %1 till %2.</translation>
    </message>
    <message>
        <source>%1 w</source>
        <comment>button: that many weeks, as short as can be</comment>
        <translation>%1 v</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>button: that many months, as short as can be</comment>
        <translation>%1 mån</translation>
    </message>
    <message>
        <source>1 week on</source>
        <comment>button: the date that much later</comment>
        <translation>1 vecka framåt</translation>
    </message>
    <message>
        <source>%1 weeks on</source>
        <comment>button: the date that much later</comment>
        <translation>%1 veckor framåt</translation>
    </message>
    <message>
        <source>1 month on</source>
        <comment>button: the date that much later</comment>
        <translation>1 månad framåt</translation>
    </message>
    <message>
        <source>%1 months on</source>
        <comment>button: the date that much later</comment>
        <translation>%1 månader framåt</translation>
    </message>
    <message>
        <source>1 day on</source>
        <comment>button: the date that much later</comment>
        <translation>1 dag framåt</translation>
    </message>
    <message>
        <source>%1 days on</source>
        <comment>button: the date that much later</comment>
        <translation>%1 dagar framåt</translation>
    </message>
    <message>
        <source>For example 15/3, 28 dec, +14, 2 w, w32 fri, fri or today. Up and Down move a day.</source>
        <translation>Till exempel 15/3, 28 dec, +14, 2 v, v32 fre, fre eller idag. Upp och Ned flyttar en dag.</translation>
    </message>
    <message>
        <source>A date as you would write it: 15/3, 28 dec, 2026-12-28; counted: +14, -3, 2 w; a week: w32, w32 fri; or fri, today, tomorrow. Up and Down move a day, Ctrl+Up and Ctrl+Down a week, Page Up and Page Down a month, Alt+Down opens the calendar.</source>
        <translation>Ett datum som man brukar skriva det: 15/3, 28 dec, 2026-12-28; räknat: +14, -3, 2 v; en vecka: v32, v32 fre; eller fre, idag, imorgon. Upp och Ned flyttar en dag, Ctrl+Upp och Ctrl+Ned en vecka, PgUp och PgDn en månad, Alt+Ned öppnar kalendern.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Den dagen finns inte.</translation>
    </message>
    <message>
        <source>This cannot be read as a date. Write it as 2026-12-28, 28/12 or +14.</source>
        <translation>Det går inte att läsa som ett datum. Skriv det som 2026-12-28, 28/12 eller +14.</translation>
    </message>
</context>
<context>
    <name>talan::ui::DateWhyPopup</name>
    <message>
        <source>Why this date</source>
        <translation>Varför detta datum</translation>
    </message>
    <message>
        <source>How the date came about</source>
        <translation>Hur datumet har räknats fram</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Skriv ut …</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>an explanation</comment>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>talan::ui::DayEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ÅÅÅÅ-MM-DD</translation>
    </message>
</context>
<context>
    <name>talan::ui::DeadlinesView</name>
    <message>
        <source>Parts of the deadlines</source>
        <translation>Delar av svarstiderna</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <comment>running statement requests</comment>
        <translation>&amp;Kö</translation>
    </message>
    <message>
        <source>Look &amp;ahead</source>
        <comment>deadlines of the weeks to come</comment>
        <translation>&amp;Framåt</translation>
    </message>
</context>
<context>
    <name>talan::ui::DoctorDialog</name>
    <message>
        <source>Copy &amp;text for IT</source>
        <translation>Kopiera &amp;text till IT</translation>
    </message>
    <message>
        <source>Examine &amp;again</source>
        <translation>Undersök &amp;igen</translation>
    </message>
    <message>
        <source>&amp;Stop examining</source>
        <translation>&amp;Avbryt undersökningen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The file and its place</source>
        <translation>Filen och dess plats</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
    <message>
        <source>The file and its place are being examined</source>
        <translation>Filen och dess plats undersöks</translation>
    </message>
    <message>
        <source>The text is copied. Paste it into a message to the IT department.</source>
        <translation>Texten är kopierad. Klistra in den i ett meddelande till IT-avdelningen.</translation>
    </message>
</context>
<context>
    <name>talan::ui::DraftOffers</name>
    <message>
        <source>&amp;Continue writing</source>
        <translation>&amp;Fortsätt skriva</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <comment>an unfinished case</comment>
        <translation>&amp;Kasta</translation>
    </message>
    <message>
        <source>A case that was not finished is kept on this computer, from %1.</source>
        <comment>date and time</comment>
        <translation>Ett ärende som inte blev klart finns kvar på den här datorn, från %1.</translation>
    </message>
    <message>
        <source>The unfinished case was thrown away.</source>
        <translation>Det ofärdiga ärendet kastades.</translation>
    </message>
</context>
<context>
    <name>talan::ui::EarlierCasesPanel</name>
    <message>
        <source>Open  Alt+S</source>
        <comment>opens the marked earlier case</comment>
        <translation>Öppna  Alt+S</translation>
    </message>
    <message>
        <source>Earlier cases of the same person</source>
        <translation>Tidigare ärenden om samma person</translation>
    </message>
    <message>
        <source>When you type a number or a name, earlier cases of the same person come here.</source>
        <translation>När du skriver ett nummer eller ett namn visas tidigare ärenden om samma person här.</translation>
    </message>
    <message>
        <source>No earlier cases.</source>
        <translation>Inga tidigare ärenden.</translation>
    </message>
    <message>
        <source>Earlier cases: %1</source>
        <comment>%1 is how many</comment>
        <translation>Tidigare ärenden: %1</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Samma namn</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Samma person</translation>
    </message>
</context>
<context>
    <name>talan::ui::FactGroup</name>
    <message>
        <source>Show the whole text</source>
        <translation>Visa hela texten</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Visa mindre</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>a group of facts</comment>
        <translation>Ändra: %1</translation>
    </message>
    <message>
        <source>Change (F2)</source>
        <translation>Ändra (F2)</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Inget antecknat än</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>changed facts of a case</comment>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Retur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Kasta det</translation>
    </message>
    <message>
        <source>What you have changed here is not saved.</source>
        <translation>Det du har ändrat här är inte sparat.</translation>
    </message>
    <message>
        <source>%1: %2 saved</source>
        <comment>case number, group of facts</comment>
        <translation>%1: %2 sparat</translation>
    </message>
    <message>
        <source>Change (F2) · F1: why this date</source>
        <translation>Ändra (F2) · F1: varför detta datum</translation>
    </message>
</context>
<context>
    <name>talan::ui::FileProblemPage</name>
    <message>
        <source>&amp;Show details</source>
        <translation>&amp;Visa detaljer</translation>
    </message>
    <message>
        <source>Talan</source>
        <translation>Talan</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Försök igen</translation>
    </message>
    <message>
        <source>&amp;Choose another file …</source>
        <translation>Välj en &amp;annan fil …</translation>
    </message>
    <message>
        <source>&amp;Hide details</source>
        <translation>&amp;Dölj detaljer</translation>
    </message>
    <message>
        <source>Create a &amp;new office …</source>
        <translation>Starta ett &amp;nytt kontor …</translation>
    </message>
    <message>
        <source>&amp;Examine the place …</source>
        <translation>&amp;Undersök platsen …</translation>
    </message>
</context>
<context>
    <name>talan::ui::FindingRow</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <translation>Mer om: %1</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Mindre</translation>
    </message>
</context>
<context>
    <name>talan::ui::FirstStartDialog</name>
    <message>
        <source>&amp;Open an office that is there …</source>
        <translation>&amp;Öppna ett kontor som finns …</translation>
    </message>
    <message>
        <source>&amp;Try the demo office</source>
        <translation>&amp;Prova demokontoret</translation>
    </message>
    <message>
        <source>Talan</source>
        <translation>Talan</translation>
    </message>
    <message>
        <source>Welcome to Talan</source>
        <translation>Välkommen till Talan</translation>
    </message>
    <message>
        <source>The office’s &amp;name:</source>
        <translation>Kontorets &amp;namn:</translation>
    </message>
    <message>
        <source>As it stands on letters, for example Patientnämnden Region Exempel.</source>
        <translation>Som det står på brev, till exempel Patientnämnden Region Exempel.</translation>
    </message>
    <message>
        <source>&amp;Your own name:</source>
        <translation>Ditt &amp;eget namn:</translation>
    </message>
    <message>
        <source>You become the office’s administrator. Talan knows you by your login on this computer, “%1”.</source>
        <translation>Du blir kontorets administratör. Talan känner dig på ditt inloggningsnamn på den här datorn, ”%1”.</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Bläddra …</translation>
    </message>
    <message>
        <source>The office’s &amp;file:</source>
        <translation>Kontorets &amp;fil:</translation>
    </message>
    <message>
        <source>Where that &amp;place is:</source>
        <translation>Var &amp;platsen finns:</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>where a file lies</comment>
        <translation>På den här datorn</translation>
    </message>
    <message>
        <source>On the network, for several computers</source>
        <comment>where a file lies</comment>
        <translation>I nätverket, för flera datorer</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Retur</translation>
    </message>
    <message>
        <source>Invented people and cases, in a file of their own beside yours.</source>
        <translation>Påhittade personer och ärenden, i en egen fil bredvid din.</translation>
    </message>
    <message>
        <source>Open that file</source>
        <comment>the one that is there already</comment>
        <translation>Öppna den filen</translation>
    </message>
    <message>
        <source>Several people work in it at the same time, each at their own computer.</source>
        <translation>Flera arbetar i den samtidigt, var och en vid sin dator.</translation>
    </message>
    <message>
        <source>The fastest, for one computer only. A file on a network share could be damaged this way.</source>
        <translation>Snabbast, för en enda dator. En fil på en nätverksplats kan skadas så.</translation>
    </message>
    <message>
        <source>The file lies on a network share. Choose “On the network”.</source>
        <translation>Filen ligger på en nätverksplats. Välj ”I nätverket”.</translation>
    </message>
    <message>
        <source>Where shall the office’s file lie?</source>
        <translation>Var ska kontorets fil ligga?</translation>
    </message>
    <message>
        <source>Talan's office files (*.talan)</source>
        <translation>Talans kontorsfiler (*.talan)</translation>
    </message>
    <message>
        <source>Write your name: it stands on what you do.</source>
        <translation>Skriv ditt namn: det står på det du gör.</translation>
    </message>
    <message>
        <source>Write the office’s name.</source>
        <translation>Skriv kontorets namn.</translation>
    </message>
    <message>
        <source>The office’s file</source>
        <translation>Kontorets fil</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Öppna ett kontor</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Demo office</source>
        <comment>file name</comment>
        <translation>Demokontor</translation>
    </message>
    <message>
        <source>The demo office is being filled with invented cases. This takes a moment.</source>
        <translation>Demokontoret fylls med påhittade ärenden. Det tar en stund.</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>Starta kontoret</translation>
    </message>
    <message>
        <source>Everything an office writes lies in one file, which all its people open. Create your office here, or open its file if it is there already.</source>
        <translation>Allt som ett kontor skriver ligger i en fil, som alla på kontoret öppnar. Starta ditt kontor här, eller öppna dess fil om den redan finns.</translation>
    </message>
    <message>
        <source>The office is being created …</source>
        <translation>Kontoret startas …</translation>
    </message>
</context>
<context>
    <name>talan::ui::FolderEntry</name>
    <message>
        <source>C&amp;hoose …</source>
        <comment>a folder</comment>
        <translation>&amp;Välj …</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>ingen mapp</translation>
    </message>
</context>
<context>
    <name>talan::ui::FormEntry</name>
    <message>
        <source>yes</source>
        <comment>a tick that is set</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a tick that is not set</comment>
        <translation>nej</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Somebody else has changed this to “%1” meanwhile. When you save, you choose which of the two stands.</source>
        <translation>Någon annan har ändrat detta till ”%1” under tiden. När du sparar väljer du vilket av de två som gäller.</translation>
    </message>
</context>
<context>
    <name>talan::ui::HitEdit</name>
    <message>
        <source>%1. %2. Hit %3 of %4.</source>
        <translation>%1. %2. Träff %3 av %4.</translation>
    </message>
</context>
<context>
    <name>talan::ui::HitList</name>
    <message>
        <source>Hits</source>
        <translation>Träffar</translation>
    </message>
</context>
<context>
    <name>talan::ui::InstantField</name>
    <message>
        <source>Now</source>
        <comment>button: takes the time from the clock</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>YYYY-MM-DD hh.mm</source>
        <translation>ÅÅÅÅ-MM-DD tt.mm</translation>
    </message>
    <message>
        <source>Takes the time from the clock. In the field: N.</source>
        <translation>Tar tiden från klockan. I fältet: N.</translation>
    </message>
    <message>
        <source>%1: now</source>
        <comment>%1 is a field's name</comment>
        <translation>%1: nu</translation>
    </message>
    <message>
        <source>A date with a time, as you would write it: 22/11 10.15, today 8.30; a time alone is today’s. N takes the time from the clock. Up and Down move a day, Ctrl+Up and Ctrl+Down a week, Page Up and Page Down a month.</source>
        <translation>Ett datum med klockslag som man brukar skriva det: 22/11 10.15, idag 8.30; bara ett klockslag gäller i dag. N tar tiden från klockan. Upp och Ned flyttar en dag, Ctrl+Upp och Ctrl+Ned en vecka, PgUp och PgDn en månad.</translation>
    </message>
</context>
<context>
    <name>talan::ui::LogoEntry</name>
    <message>
        <source>Choose a p&amp;icture …</source>
        <translation>Välj en b&amp;ild …</translation>
    </message>
    <message>
        <source>Take it a&amp;way</source>
        <comment>the logo</comment>
        <translation>Ta &amp;bort den</translation>
    </message>
    <message>
        <source>The logo as it is printed</source>
        <translation>Logotypen som den skrivs ut</translation>
    </message>
    <message>
        <source>no logo</source>
        <translation>ingen logotyp</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>en annan bild</translation>
    </message>
    <message>
        <source>Choose the office’s logo</source>
        <translation>Välj kontorets logotyp</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>That file is not a picture Talan can read. Choose a PNG or JPEG file.</source>
        <translation>Den filen är ingen bild som Talan kan läsa. Välj en PNG- eller JPEG-fil.</translation>
    </message>
</context>
<context>
    <name>talan::ui::LookAheadCaseModel</name>
    <message>
        <source>Answer of the provider</source>
        <comment>what is due</comment>
        <translation>Svar från vården</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>heading: until when</comment>
        <translation>Senast</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading: what is due</comment>
        <translation>Vad</translation>
    </message>
</context>
<context>
    <name>talan::ui::LookAheadCases</name>
    <message>
        <source>Choose a week of somebody to see its cases.</source>
        <translation>Välj någons vecka för att se dess ärenden.</translation>
    </message>
    <message>
        <source>Cases of the chosen week</source>
        <translation>Ärenden i vald vecka</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiera rader</translation>
    </message>
</context>
<context>
    <name>talan::ui::LookAheadModel</name>
    <message>
        <source>w %1</source>
        <comment>short: the week with that number</comment>
        <translation>v %1</translation>
    </message>
    <message>
        <source>1 answer due</source>
        <translation>1 svar väntas</translation>
    </message>
    <message>
        <source>%1 answers due</source>
        <translation>%1 svar väntas</translation>
    </message>
    <message>
        <source>1 step of ours</source>
        <translation>1 eget steg</translation>
    </message>
    <message>
        <source>%1 steps of ours</source>
        <translation>%1 egna steg</translation>
    </message>
    <message>
        <source>1 first contact</source>
        <translation>1 första kontakt</translation>
    </message>
    <message>
        <source>%1 first contacts</source>
        <translation>%1 första kontakter</translation>
    </message>
    <message>
        <source>no deadlines</source>
        <translation>inga tidsgränser</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>handler of a case</comment>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>vecka %1</translation>
    </message>
    <message>
        <source>late</source>
        <comment>deadlines that have passed</comment>
        <translation>för sent</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a handler, a week, and what is due in it</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>away %1</source>
        <comment>days of a week</comment>
        <translation>borta %1</translation>
    </message>
    <message>
        <source>%1 stands in</source>
        <comment>a first name</comment>
        <translation>%1 tar över</translation>
    </message>
    <message>
        <source>%1 stands in %2</source>
        <comment>a name and a period</comment>
        <translation>%1 tar över %2</translation>
    </message>
    <message>
        <source>stands in for %1 %2</source>
        <comment>a name and a period</comment>
        <translation>tar över för %1 %2</translation>
    </message>
    <message>
        <source>nobody stands in</source>
        <translation>ingen tar över</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>heading: deadlines that passed</comment>
        <translation>För sent</translation>
    </message>
</context>
<context>
    <name>talan::ui::LookAheadView</name>
    <message>
        <source>Cases of the week</source>
        <translation>Veckans ärenden</translation>
    </message>
    <message>
        <source>Absence and stand-ins</source>
        <translation>Frånvaro och vikarier</translation>
    </message>
    <message>
        <source>The coming weeks</source>
        <translation>Kommande veckor</translation>
    </message>
    <message>
        <source>&amp;Plan absence …</source>
        <translation>&amp;Planera frånvaro …</translation>
    </message>
    <message>
        <source>Plans days on which you, or somebody of the staff, is away.</source>
        <translation>Planerar dagar då du, eller någon annan på kontoret, är borta.</translation>
    </message>
    <message>
        <source>Take &amp;over …</source>
        <translation>Ta &amp;över …</translation>
    </message>
    <message>
        <source>Lets you follow a colleague’s cases for a period. The cases keep their handler and come back by themselves.</source>
        <translation>Låter dig följa en kollegas ärenden en tid. Ärendena behåller sin handläggare och går tillbaka av sig själva.</translation>
    </message>
    <message>
        <source>Deadlines by week and handler</source>
        <translation>Tidsgränser per vecka och handläggare</translation>
    </message>
    <message>
        <source>How many deadlines each handler has in the coming weeks, and who is away. Enter lists the cases of a week below.</source>
        <translation>Hur många tidsgränser var och en har de kommande veckorna, och vem som är borta. Enter visar en veckas ärenden nedanför.</translation>
    </message>
    <message>
        <source>List the cases</source>
        <translation>Visa ärendena</translation>
    </message>
    <message>
        <source>Plan absence …</source>
        <translation>Planera frånvaro …</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>Ta över …</translation>
    </message>
</context>
<context>
    <name>talan::ui::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nytt ärende</translation>
    </message>
    <message>
        <source>&amp;Open another office …</source>
        <translation>&amp;Öppna ett annat kontor …</translation>
    </message>
    <message>
        <source>&amp;Print the case …</source>
        <translation>&amp;Skriv ut ärendet …</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>S&amp;täng fliken</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Ån&amp;gra</translation>
    </message>
    <message>
        <source>&amp;Do again</source>
        <comment>redo</comment>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>to the tab before</comment>
        <translation>&amp;Bakåt</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nästa flik</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Föregående flik</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <comment>part of the window</comment>
        <translation>Nästa &amp;ruta</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Färger</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <comment>colours</comment>
        <translation>Som &amp;skrivbordet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>colours</comment>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>colours</comment>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textstorlek</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <comment>text</comment>
        <translation>S&amp;törre</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <comment>text</comment>
        <translation>M&amp;indre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Ärende</translation>
    </message>
    <message>
        <source>Register &amp;answer …</source>
        <translation>Registrera &amp;svar …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <comment>what has the focus</comment>
        <translation>&amp;Hjälp om detta</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <comment>of the keyboard</comment>
        <translation>&amp;Tangenter</translation>
    </message>
    <message>
        <source>&amp;About Talan</source>
        <translation>&amp;Om Talan</translation>
    </message>
    <message>
        <source>&amp;Desktop notifications</source>
        <translation>Aviseringar på s&amp;krivbordet</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Säkerhets&amp;kopiera nu</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>&amp;Återställ en säkerhetskopia …</translation>
    </message>
    <message>
        <source>&amp;What waits on this computer …</source>
        <translation>&amp;Vad som väntar på den här datorn …</translation>
    </message>
    <message>
        <source>&amp;Examine the file’s place …</source>
        <translation>&amp;Undersök filens plats …</translation>
    </message>
</context>
<context>
    <name>talan::ui::MainWindow</name>
    <message>
        <source>Today</source>
        <comment>view</comment>
        <translation>Idag</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>view</comment>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>view</comment>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>&amp;Leave without saving</source>
        <translation>&amp;Lämna utan att spara</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Stanna kvar</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>title of a tab while the case is read</comment>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>The unfinished case is kept on this computer.</source>
        <translation>Det ofärdiga ärendet finns kvar på den här datorn.</translation>
    </message>
    <message>
        <source>What you wrote and did not save is still there.</source>
        <translation>Det du skrev och inte sparade finns kvar.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Här finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to do again here.</source>
        <translation>Här finns inget att göra om.</translation>
    </message>
    <message>
        <source>This has no explanation of its own. Ctrl+? shows the keys that work here.</source>
        <translation>Det här har ingen egen förklaring. Ctrl+? visar tangenterna som fungerar här.</translation>
    </message>
    <message>
        <source>About Talan</source>
        <translation>Om Talan</translation>
    </message>
    <message>
        <source>Talan %1
Case handling for a patientnämnd.</source>
        <translation>Talan %1
Ärendehantering för en patientnämnd.</translation>
    </message>
    <message>
        <source>Talan – %1</source>
        <comment>window title, the office's name</comment>
        <translation>Talan – %1</translation>
    </message>
    <message>
        <source>The language changes at the next start, so that nothing you are writing is disturbed.</source>
        <translation>Språket ändras vid nästa start, så att inget du håller på att skriva störs.</translation>
    </message>
    <message>
        <source>Something you wrote in %1 is not saved.</source>
        <comment>a case</comment>
        <translation>Något du skrev i %1 är inte sparat.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <comment>view</comment>
        <translation>Svarstider</translation>
    </message>
    <message>
        <source>Providers</source>
        <comment>view</comment>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Talan (%1) – %2</source>
        <comment>window title, how much is overdue, the office's name</comment>
        <translation>Talan (%1) – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>answers and steps past their date</comment>
        <translation>
            <numerusform>%n försenat (plural: %n försenade)</numerusform>
            <numerusform>%n försenat (plural: %n försenade)</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings you changed are not saved.</source>
        <translation>Inställningarna du har ändrat är inte sparade.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>name, machine</comment>
        <translation>%1, vid %2</translation>
    </message>
    <message>
        <source>A colleague has this case open too.</source>
        <translation>En kollega har också ärendet öppet.</translation>
    </message>
</context>
<context>
    <name>talan::ui::MaskedWords</name>
    <message>
        <source>Nothing else looks like a name.</source>
        <translation>Inget annat ser ut som ett namn.</translation>
    </message>
    <message>
        <source>I have &amp;read the text; nobody can be told from it</source>
        <translation>Jag har &amp;läst texten; den pekar inte ut någon</translation>
    </message>
    <message>
        <source>Words that may be names</source>
        <translation>Ord som kan vara namn</translation>
    </message>
    <message>
        <source>Mask a&amp;lso:</source>
        <comment>a word or name the person found</comment>
        <translation>Maskera &amp;också:</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <comment>button: mask the typed word</comment>
        <translation>&amp;Maskera</translation>
    </message>
    <message>
        <source>Tick what is to be masked too.</source>
        <translation>Bocka för det som också ska maskeras.</translation>
    </message>
    <message>
        <source>May be names</source>
        <translation>Kan vara namn</translation>
    </message>
    <message>
        <source>Masked in the text: %1</source>
        <comment>a number</comment>
        <translation>Maskerat i texten: %1</translation>
    </message>
</context>
<context>
    <name>talan::ui::MergeDialog</name>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Spara det valda</translation>
    </message>
    <message>
        <source>Carry out what is chosen</source>
        <translation>Utför det valda</translation>
    </message>
    <message>
        <source>Back to what I wrote</source>
        <translation>Tillbaka till det jag skrev</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ändra inget</translation>
    </message>
    <message>
        <source>Two have changed the same</source>
        <translation>Två har ändrat samma sak</translation>
    </message>
    <message>
        <source>Somebody has gone on from your change</source>
        <translation>Någon har gått vidare från din ändring</translation>
    </message>
    <message>
        <source>Underlined: was written anew. With a line through: is gone in one of the texts.</source>
        <translation>Understruket: nytt. Genomstruket: borta i en av texterna.</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Retur</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Kasta det</translation>
    </message>
    <message>
        <source>%1 has changed this after you did. Nothing is taken back yet: choose what shall stand. What does not stand is kept in the journal.</source>
        <comment>names</comment>
        <translation>%1 har ändrat detta efter dig. Inget är taget tillbaka än: välj vad som ska gälla. Det som inte gäller finns kvar i journalen.</translation>
    </message>
    <message>
        <source>%1 changed the same while you were writing. Nothing is lost: choose what shall stand. What does not stand is kept in the journal.</source>
        <comment>names</comment>
        <translation>%1 ändrade samma sak medan du skrev. Inget är förlorat: välj vad som ska gälla. Det som inte gäller finns kvar i journalen.</translation>
    </message>
    <message>
        <source>Still to choose: %1.</source>
        <comment>names of fields</comment>
        <translation>Kvar att välja: %1.</translation>
    </message>
    <message>
        <source>What you have written together here is not saved.</source>
        <translation>Det du har skrivit ihop här är inte sparat.</translation>
    </message>
</context>
<context>
    <name>talan::ui::MergeGroup</name>
    <message>
        <source>Now, by %1</source>
        <comment>name of a colleague</comment>
        <translation>Nu, av %1</translation>
    </message>
    <message>
        <source>Now, by %1 %2</source>
        <comment>name, time of day</comment>
        <translation>Nu, av %1 %2</translation>
    </message>
    <message>
        <source>%1’s</source>
        <comment>name of a colleague</comment>
        <translation>Av %1</translation>
    </message>
    <message>
        <source>%1’s, %2</source>
        <comment>name, time of day</comment>
        <translation>Av %1, %2</translation>
    </message>
    <message>
        <source>As before my change</source>
        <translation>Som före min ändring</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>what shall stand</comment>
        <translation>Mitt</translation>
    </message>
    <message>
        <source>Leave as it is now</source>
        <translation>Låt stå som nu</translation>
    </message>
    <message>
        <source>Write together</source>
        <comment>two texts</comment>
        <translation>Skriv ihop</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>Before your change</source>
        <translation>Före din ändring</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Din ändring</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>what stood there before two changed it</comment>
        <translation>Före</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>what one has written oneself</comment>
        <translation>Ditt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, whose value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is empty, read aloud</comment>
        <translation>inget</translation>
    </message>
    <message>
        <source>%1. Before your change: %2. Your change: %3. %4: %5</source>
        <comment>read aloud</comment>
        <translation>%1. Före din ändring: %2. Din ändring: %3. %4: %5</translation>
    </message>
    <message>
        <source>%1. Yours: %2. Before: %3. %4: %5</source>
        <comment>read aloud</comment>
        <translation>%1. Ditt: %2. Före: %3. %4: %5</translation>
    </message>
    <message>
        <source>%1, written together</source>
        <comment>a field whose two texts become one</comment>
        <translation>%1, ihopskrivet</translation>
    </message>
</context>
<context>
    <name>talan::ui::MergeText</name>
    <message>
        <source>Nothing</source>
        <comment>a value that is empty</comment>
        <translation>Inget</translation>
    </message>
</context>
<context>
    <name>talan::ui::MessageStrip</name>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Dölj meddelandet</translation>
    </message>
</context>
<context>
    <name>talan::ui::MissingConsent</name>
    <message>
        <source>No consent to contact the provider is noted yet. It is needed before the request is sent; note it here.</source>
        <translation>Inget samtycke till att kontakta vårdgivaren är antecknat än. Det behövs innan begäran skickas; anteckna det här.</translation>
    </message>
</context>
<context>
    <name>talan::ui::NoticeWords</name>
    <message>
        <source>1 answer is late</source>
        <translation>1 svar är försenat</translation>
    </message>
    <message>
        <source>%1 answers are late</source>
        <translation>%1 svar är försenade</translation>
    </message>
    <message>
        <source>1 case is to be confirmed today</source>
        <translation>1 ärende ska bekräftas i dag</translation>
    </message>
    <message>
        <source>%1 cases are to be confirmed today</source>
        <translation>%1 ärenden ska bekräftas i dag</translation>
    </message>
    <message>
        <source>1 first contact is to be made today</source>
        <translation>1 första kontakt ska tas i dag</translation>
    </message>
    <message>
        <source>%1 first contacts are to be made today</source>
        <translation>%1 första kontakter ska tas i dag</translation>
    </message>
    <message>
        <source>1 step of the office’s own is late</source>
        <translation>1 eget steg är försenat</translation>
    </message>
    <message>
        <source>%1 steps of the office’s own are late</source>
        <translation>%1 egna steg är försenade</translation>
    </message>
    <message>
        <source>1 date is near</source>
        <translation>1 datum är snart inne</translation>
    </message>
    <message>
        <source>%1 dates are near</source>
        <translation>%1 datum är snart inne</translation>
    </message>
    <message>
        <source>%1 should have been confirmed by now</source>
        <comment>a case</comment>
        <translation>%1 skulle ha bekräftats vid det här laget</translation>
    </message>
    <message>
        <source>%1: the first contact is late</source>
        <comment>a case</comment>
        <translation>%1: första kontakten är försenad</translation>
    </message>
    <message>
        <source>%1: the answer is late</source>
        <comment>a case</comment>
        <translation>%1: svaret är försenat</translation>
    </message>
    <message>
        <source>%1: the next step is late</source>
        <comment>a case</comment>
        <translation>%1: nästa steg är försenat</translation>
    </message>
    <message>
        <source>%1: first contact by %2</source>
        <comment>a case, a date</comment>
        <translation>%1: snart första kontakt, senast %2</translation>
    </message>
    <message>
        <source>%1: an answer is due %2</source>
        <comment>a case, a date</comment>
        <translation>%1: snart väntas svar, %2</translation>
    </message>
    <message>
        <source>%1: next step by %2</source>
        <comment>a case, a date</comment>
        <translation>%1: snart nästa steg, senast %2</translation>
    </message>
    <message>
        <source>A case</source>
        <comment>one that is not named</comment>
        <translation>Ett ärende</translation>
    </message>
    <message>
        <source>1 date has passed</source>
        <translation>1 datum har passerat</translation>
    </message>
    <message>
        <source>%1 dates have passed</source>
        <translation>%1 datum har passerat</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>heading of a notification: how the day begins</comment>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Dates</source>
        <comment>heading of a notification</comment>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>talan::ui::PatientGroup</name>
    <message>
        <source>%1 (%2 years)</source>
        <comment>birth date and age</comment>
        <translation>%1 (%2 år)</translation>
    </message>
    <message>
        <source>interpreter needed</source>
        <translation>behöver tolk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Protected data</source>
        <translation>Skyddade uppgifter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>The best interests of the child are the first thing to look at.</source>
        <translation>Barnets bästa ska särskilt beaktas.</translation>
    </message>
    <message>
        <source>The birth date cannot be read yet.</source>
        <translation>Födelsedatumet går inte att läsa än.</translation>
    </message>
</context>
<context>
    <name>talan::ui::PersonFields</name>
    <message>
        <source>Child (y&amp;ounger than 18)</source>
        <translation>Ba&amp;rn (yngre än 18 år)</translation>
    </message>
    <message>
        <source>Needs an in&amp;terpreter</source>
        <translation>Behöver &amp;tolk</translation>
    </message>
    <message>
        <source>YYYYMMDD-NNNN</source>
        <comment>placeholder of an identity number</comment>
        <translation>ÅÅÅÅMMDD-NNNN</translation>
    </message>
    <message>
        <source>Identity n&amp;umber</source>
        <translation>P&amp;ersonnummer</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;mn</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <comment>of a person</comment>
        <translation>Kö&amp;n</translation>
    </message>
    <message>
        <source>B&amp;orn</source>
        <comment>birth date</comment>
        <translation>Fö&amp;dd</translation>
    </message>
    <message>
        <source>Prote&amp;cted data</source>
        <comment>protection of personal data</comment>
        <translation>Skyddade uppgifte&amp;r</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Te&amp;lefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-p&amp;ost</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Ad&amp;ress</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Språ&amp;k</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 1990-01-31.</source>
        <translation>Det här är inget datum. Skriv det som 1990-01-31.</translation>
    </message>
    <message>
        <source>This is the number of an organisation.</source>
        <translation>Det här är en organisations nummer.</translation>
    </message>
    <message>
        <source>%1. The number says: %2.</source>
        <comment>%1 is the kind of number, %2 a sex</comment>
        <translation>%1. Numret säger: %2.</translation>
    </message>
    <message>
        <source>This day lies ahead.</source>
        <translation>Den dagen har inte varit än.</translation>
    </message>
    <message>
        <source>Age %1</source>
        <comment>%1 is a number of years</comment>
        <translation>Ålder %1</translation>
    </message>
    <message>
        <source>Is not kept for a protected person</source>
        <translation>Sparas inte för en skyddad person</translation>
    </message>
    <message>
        <source>Only name and number are kept, and lists and titles say “Protected person”. Post goes by Skatteverkets postförmedlingsservice, Box 2820, 403 20 Göteborg.</source>
        <translation>Bara namn och nummer sparas, och listor och rubriker visar ”Skyddad person”. Post går genom Skatteverkets postförmedlingsservice, Box 2820, 403 20 Göteborg.</translation>
    </message>
    <message>
        <source>The best interests of the child must be given particular consideration (lag 2017:372, 2 §).</source>
        <translation>Barnets bästa ska särskilt beaktas (lag 2017:372, 2 §).</translation>
    </message>
</context>
<context>
    <name>talan::ui::PickList</name>
    <message>
        <source>Take away %1</source>
        <comment>%1 is a chosen problem or unit</comment>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Take away (Delete)</source>
        <translation>Ta bort (Delete)</translation>
    </message>
</context>
<context>
    <name>talan::ui::PresenceLine</name>
    <message>
        <source>You have the case open at %1 too, since %2.</source>
        <comment>machine, time</comment>
        <translation>Du har ärendet öppet vid %1 också, sedan %2.</translation>
    </message>
    <message>
        <source>%1 has the case open since %2, at %3.</source>
        <comment>name, time, machine</comment>
        <translation>%1 har ärendet öppet sedan %2, vid %3.</translation>
    </message>
    <message>
        <source>%1 has the case open.</source>
        <comment>name</comment>
        <translation>%1 har ärendet öppet.</translation>
    </message>
    <message>
        <source>%1 and %2 have the case open.</source>
        <comment>names, the last name</comment>
        <translation>%1 och %2 har ärendet öppet.</translation>
    </message>
    <message>
        <source>Who else has the case open. It locks nothing: what two people change in the same case is merged when it is saved.</source>
        <translation>Vilka fler som har ärendet öppet. Det låser inget: det två ändrar i samma ärende förs samman när det sparas.</translation>
    </message>
    <message>
        <source>%1, at %2, since %3</source>
        <comment>name, machine, time</comment>
        <translation>%1, vid %2, sedan %3</translation>
    </message>
</context>
<context>
    <name>talan::ui::ProblemPicker</name>
    <message>
        <source>Words or a number: “waiting”, “3.4”. Down shows all.</source>
        <translation>Ord eller nummer: ”väntetid”, ”3.4”. Nedpil visar alla.</translation>
    </message>
    <message>
        <source>Three problems are chosen. Take one away to choose another.</source>
        <translation>Tre problem är valda. Ta bort ett för att välja ett annat.</translation>
    </message>
    <message>
        <source>Problems, one to three</source>
        <translation>Problem, ett till tre</translation>
    </message>
</context>
<context>
    <name>talan::ui::ProviderColumns</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Återställ kolumner</translation>
    </message>
</context>
<context>
    <name>talan::ui::ProviderModel</name>
    <message>
        <source>Provider</source>
        <comment>heading</comment>
        <translation>Vårdgivare</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>heading: statement requests sent</comment>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>heading: how many requests</comment>
        <translation>Besvarade</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>heading: how many requests</comment>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>Median days</source>
        <comment>heading: from dispatch to answer</comment>
        <translation>Median, dagar</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <comment>heading: days from dispatch to answer</comment>
        <translation>9 av 10 inom</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>heading: share of answers</comment>
        <translation>I tid</translation>
    </message>
    <message>
        <source>Extended</source>
        <comment>heading: how many requests</comment>
        <translation>Uppskov</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>heading: how many were sent</comment>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Half of the answers came within so many days from the day the request was sent.</source>
        <translation>Hälften av svaren kom inom så många dagar från den dag begäran skickades.</translation>
    </message>
    <message>
        <source>Nine of ten answers came within so many days.</source>
        <translation>Nio av tio svar kom inom så många dagar.</translation>
    </message>
    <message>
        <source>Of the requests that are answered or past their date: how many were answered by it, extensions included.</source>
        <translation>Av de begäranden som är besvarade eller har passerat sin dag: hur många som besvarades i tid, uppskov medräknat.</translation>
    </message>
    <message>
        <source>Requests with at least one extension.</source>
        <translation>Begäranden med minst ett uppskov.</translation>
    </message>
    <message>
        <source>Too few answers to count.</source>
        <translation>För få svar för att räkna.</translation>
    </message>
</context>
<context>
    <name>talan::ui::ProviderPanel</name>
    <message>
        <source>No answer is awaited.</source>
        <translation>Inget svar väntas.</translation>
    </message>
    <message>
        <source>1 answer is awaited</source>
        <translation>1 svar väntas</translation>
    </message>
    <message>
        <source>%1 answers are awaited</source>
        <translation>%1 svar väntas</translation>
    </message>
    <message>
        <source>; 1 concerns a protected person and is not listed</source>
        <translation>; 1 gäller en skyddad person och visas inte</translation>
    </message>
    <message>
        <source>; %1 concern protected persons and are not listed</source>
        <translation>; %1 gäller skyddade personer och visas inte</translation>
    </message>
    <message>
        <source>; the first %1 are listed</source>
        <translation>; de första %1 visas</translation>
    </message>
    <message>
        <source>Running requests to this provider</source>
        <translation>Pågående begäranden till vårdgivaren</translation>
    </message>
    <message>
        <source>Statement requests that are not answered yet. Enter opens the case.</source>
        <translation>Begäranden om yttrande som inte är besvarade än. Enter öppnar ärendet.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiera rader</translation>
    </message>
    <message>
        <source>Choose a provider to see how it answers.</source>
        <translation>Välj en vårdgivare för att se hur den svarar.</translation>
    </message>
</context>
<context>
    <name>talan::ui::ProviderRecordLine</name>
    <message>
        <source>How the provider has answered so far</source>
        <translation>Hur vårdgivaren har svarat hittills</translation>
    </message>
</context>
<context>
    <name>talan::ui::ProviderRequestModel</name>
    <message>
        <source>Awaited</source>
        <comment>heading: an answer, until when</comment>
        <translation>Väntas</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>heading: when a request was sent</comment>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>heading: how many were sent</comment>
        <translation>Påminnelser</translation>
    </message>
</context>
<context>
    <name>talan::ui::ProviderView</name>
    <message>
        <source>Region, clinic or unit</source>
        <translation>Region, klinik eller enhet</translation>
    </message>
    <message>
        <source>Show only these providers</source>
        <translation>Visa bara de här vårdgivarna</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Senaste 12 månaderna</translation>
    </message>
    <message>
        <source>All</source>
        <comment>requests of all years</comment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Requests sent during</source>
        <translation>Begäranden skickade under</translation>
    </message>
    <message>
        <source>Care providers</source>
        <translation>Vårdgivare</translation>
    </message>
    <message>
        <source>How each provider answers statement requests. A region, administration or clinic stands for everything below it. Enter goes to the running requests.</source>
        <translation>Hur varje vårdgivare besvarar begäranden om yttrande. En region, förvaltning eller klinik står för allt under sig. Enter går till de pågående begärandena.</translation>
    </message>
    <message>
        <source>Go to the running requests</source>
        <translation>Gå till pågående begäranden</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiera rader</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Kolumner …</translation>
    </message>
    <message>
        <source>No provider fits. Esc shows all again.</source>
        <translation>Ingen vårdgivare passar. Esc visar alla igen.</translation>
    </message>
    <message>
        <source>No statement request was sent in this period. As soon as one is, its provider stands here with how long it takes to answer.</source>
        <translation>Ingen begäran om yttrande har skickats under perioden. När en skickas visas vårdgivaren här, med hur lång tid svaren tar.</translation>
    </message>
</context>
<context>
    <name>talan::ui::QueueBar</name>
    <message>
        <source>&amp;Mine</source>
        <comment>requests of the person at this desk</comment>
        <translation>&amp;Mina</translation>
    </message>
    <message>
        <source>Your own cases, those you stand in for, and those nobody handles yet</source>
        <translation>Dina egna ärenden, de du bevakar åt någon annan och de som ingen handlägger ännu</translation>
    </message>
    <message>
        <source>&amp;Everybody’s</source>
        <comment>requests of the whole office</comment>
        <translation>Al&amp;las</translation>
    </message>
    <message>
        <source>The cases of the whole office</source>
        <translation>Hela kontorets ärenden</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Groups of requests (G takes the next)</source>
        <translation>Gruppera (G tar nästa)</translation>
    </message>
    <message>
        <source>How much time the picture shows</source>
        <translation>Hur mycket tid bilden visar</translation>
    </message>
    <message>
        <source>How much time the picture shows (+ and −)</source>
        <translation>Hur mycket tid bilden visar (+ och −)</translation>
    </message>
    <message>
        <source>Earlier (arrow left)</source>
        <translation>Tidigare (vänsterpil)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;I dag</translation>
    </message>
    <message>
        <source>Back to today (0)</source>
        <translation>Tillbaka till i dag (0)</translation>
    </message>
    <message>
        <source>Later (arrow right)</source>
        <translation>Senare (högerpil)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Looks the reminders over before they are sent (P)</source>
        <translation>Granska påminnelserna innan de skickas (P)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>K&amp;olumner</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Välj kolumner</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Skriv ut …</translation>
    </message>
    <message>
        <source>Prints the list and its picture in grey (Ctrl+P)</source>
        <translation>Skriver ut listan och bilden i gråskala (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Remind %1 selected …</source>
        <translation>&amp;Påminn %1 markerade …</translation>
    </message>
    <message>
        <source>&amp;Remind selected …</source>
        <translation>&amp;Påminn markerade …</translation>
    </message>
</context>
<context>
    <name>talan::ui::QueueColumns</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Återställ kolumner</translation>
    </message>
</context>
<context>
    <name>talan::ui::QueueKeys</name>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
</context>
<context>
    <name>talan::ui::QueueReminderDialog</name>
    <message>
        <source>%1 reminders are taken back</source>
        <translation>%1 påminnelser är tillbakatagna</translation>
    </message>
    <message>
        <source>Reminders to care providers</source>
        <translation>Påminnelser till vårdgivare</translation>
    </message>
    <message>
        <source>Look the reminders over and send them</source>
        <translation>Granska påminnelserna och skicka dem</translation>
    </message>
    <message>
        <source>&amp;Text of all reminders:</source>
        <translation>&amp;Text i alla påminnelser:</translation>
    </message>
    <message>
        <source>Text of all reminders</source>
        <translation>Text i alla påminnelser</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <comment>a provision of law</comment>
        <translation>Citera %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Retur</translation>
    </message>
    <message>
        <source>%1 reminders, sent today.</source>
        <translation>%1 påminnelser, skickas i dag.</translation>
    </message>
    <message>
        <source>%1 of %2 are sent today; the others are left out.</source>
        <comment>numbers of reminders</comment>
        <translation>%1 av %2 skickas i dag, de andra utelämnas.</translation>
    </message>
    <message>
        <source>&amp;Send 1 reminder</source>
        <translation>&amp;Skicka 1 påminnelse</translation>
    </message>
    <message>
        <source>&amp;Send %1 reminders</source>
        <translation>&amp;Skicka %1 påminnelser</translation>
    </message>
    <message>
        <source>%1: reminder %2 of %3 about the request of %4, answer by %5.</source>
        <comment>case number, number of the reminder, of all, date it was sent, new date</comment>
        <translation>%1: påminnelse %2 av %3 om begäran från %4, svar senast %5.</translation>
    </message>
    <message>
        <source>To %1.</source>
        <comment>a care provider</comment>
        <translation>Till %1.</translation>
    </message>
    <message>
        <source>1 reminder is sent</source>
        <translation>1 påminnelse är skickad</translation>
    </message>
    <message>
        <source>%1 reminders are sent</source>
        <translation>%1 påminnelser är skickade</translation>
    </message>
    <message>
        <source>1 reminder is taken back</source>
        <translation>1 påminnelse är tillbakatagen</translation>
    </message>
    <message>
        <source>1 reminder, sent today.</source>
        <translation>1 påminnelse, skickas i dag.</translation>
    </message>
</context>
<context>
    <name>talan::ui::QueueReminderModel</name>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>care unit</comment>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Reminder</source>
        <comment>its number</comment>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nytt datum</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
</context>
<context>
    <name>talan::ui::QueueReminderTable</name>
    <message>
        <source>New date</source>
        <translation>Nytt datum</translation>
    </message>
    <message>
        <source>Reminders to send</source>
        <translation>Påminnelser att skicka</translation>
    </message>
    <message>
        <source>Each line is a reminder that would be sent today. Space takes it out or in again, F2 changes its new date.</source>
        <translation>Varje rad är en påminnelse som skickas i dag. Blanksteg tar bort den eller tar med den igen, F2 ändrar det nya datumet.</translation>
    </message>
</context>
<context>
    <name>talan::ui::QueueTable</name>
    <message>
        <source>Running statement requests</source>
        <translation>Begäranden som väntar på svar</translation>
    </message>
    <message>
        <source>Each line is a request that waits for its answer, what is late first. The band runs from the day it was sent to the day the answer is awaited: a lighter piece is an extension, an outlined one what a reminder gave, a thin bar the days past the date, hatching a clock that stands still. Notches are reminders.</source>
        <translation>Varje rad är en begäran som väntar på svar, det som är sent först. Bandet går från dagen den skickades till dagen svaret väntas: en ljusare bit är uppskov, en bit med bara kontur är tid som en påminnelse gav, en smal linje är dagarna efter datumet och streckat är en pausad svarstid. Skårorna är påminnelser.</translation>
    </message>
</context>
<context>
    <name>talan::ui::QueueView</name>
    <message>
        <source>No answer is awaited</source>
        <translation>Inget svar väntas</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiera rader</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>Gruppera annorlunda</translation>
    </message>
    <message>
        <source>Less time, larger</source>
        <translation>Mindre tid, större</translation>
    </message>
    <message>
        <source>More time, smaller</source>
        <translation>Mer tid, mindre</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Tillbaka till i dag</translation>
    </message>
    <message>
        <source>Every statement request that is sent to a care provider runs here until its answer has come: with its date, its reminders and the days that are left.</source>
        <translation>Varje begäran om yttrande som skickats till en vårdgivare löper här tills svaret har kommit: med sitt datum, sina påminnelser och dagarna som är kvar.</translation>
    </message>
    <message>
        <source>None of your own cases, of those you stand in for or of those nobody handles waits for a care provider. “Everybody’s” shows the whole office.</source>
        <translation>Inget av dina egna ärenden, av dem du bevakar eller av dem som ingen handlägger väntar på en vårdgivare. ”Allas” visar hela kontoret.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <comment>view of running statement requests</comment>
        <translation>Svarstider</translation>
    </message>
    <message>
        <source>%1 pages are sent to the printer</source>
        <translation>%1 sidor är skickade till skrivaren</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Nothing is lost: print again when it is ready.</source>
        <translation>Skrivaren tog inte emot sidorna. Inget är förlorat: skriv ut igen när den är redo.</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Varför detta datum</translation>
    </message>
    <message>
        <source>1 page is sent to the printer</source>
        <translation>1 sida är skickad till skrivaren</translation>
    </message>
</context>
<context>
    <name>talan::ui::RegisterFields</name>
    <message>
        <source>Came in &amp;by</source>
        <translation>Kom in &amp;via</translation>
    </message>
    <message>
        <source>&amp;When it came</source>
        <translation>När det kom &amp;in</translation>
    </message>
    <message>
        <source>Their &amp;reference</source>
        <comment>number that 1177 or IVO gave the case</comment>
        <translation>Deras &amp;beteckning</translation>
    </message>
    <message>
        <source>&amp;Kind of case</source>
        <translation>Ärendet&amp;yp</translation>
    </message>
    <message>
        <source>What it is &amp;about</source>
        <translation>Vad ärendet &amp;gäller</translation>
    </message>
    <message>
        <source>Brought &amp;forward by</source>
        <comment>who complains</comment>
        <translation>&amp;Förs fram av</translation>
    </message>
    <message>
        <source>Exchange with the patient</source>
        <translation>Byt plats med patienten</translation>
    </message>
    <message>
        <source>Wants an answer from the pro&amp;vider</source>
        <translation>&amp;Vill ha svar från vårdgivaren</translation>
    </message>
    <message>
        <source>Care un&amp;it</source>
        <translation>En&amp;het</translation>
    </message>
    <message>
        <source>Cate&amp;gory of problem</source>
        <translation>&amp;Problem</translation>
    </message>
    <message>
        <source>T&amp;ype of care</source>
        <comment>area of care</comment>
        <translation>Verksamhets&amp;område</translation>
    </message>
    <message>
        <source>&amp;Handler</source>
        <translation>Handlä&amp;ggare</translation>
    </message>
    <message>
        <source>The care</source>
        <comment>heading above unit and problem</comment>
        <translation>Vården</translation>
    </message>
    <message>
        <source>Co&amp;nsents to contact with the provider</source>
        <translation>&amp;Samtycker till kontakt med vårdgivaren</translation>
    </message>
    <message>
        <source>By telephone</source>
        <comment>how consent was given</comment>
        <translation>Per telefon</translation>
    </message>
    <message>
        <source>In writing</source>
        <comment>how consent was given</comment>
        <translation>Skriftligen</translation>
    </message>
    <message>
        <source>By 1177</source>
        <comment>how consent was given</comment>
        <translation>Via 1177</translation>
    </message>
    <message>
        <source>At a visit</source>
        <comment>how consent was given</comment>
        <translation>Vid ett besök</translation>
    </message>
    <message>
        <source>Give&amp;n on</source>
        <comment>consent</comment>
        <translation>Lämnat den</translation>
    </message>
    <message>
        <source>Give&amp;n by</source>
        <comment>consent</comment>
        <translation>Lämnat av</translation>
    </message>
    <message>
        <source>How it was give&amp;n</source>
        <comment>consent</comment>
        <translation>Hur det lämnades</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>Kom in via</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>När det kom in</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Ärendetyp</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Brought forward by</source>
        <translation>Förs fram av</translation>
    </message>
    <message>
        <source>What is filled in for the one goes to the other.</source>
        <translation>Det som är ifyllt för den ena går till den andra.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Det här är inget datum.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <comment>area of care</comment>
        <translation>Inte angivet än</translation>
    </message>
    <message>
        <source>This is not a time. Write it like 2026-11-22 10.15, or press N for now.</source>
        <translation>Det här är ingen tidpunkt. Skriv den som 2026-11-22 10.15, eller tryck N för nu.</translation>
    </message>
    <message>
        <source>Say on which day the consent was given.</source>
        <translation>Ange vilken dag samtycket lämnades.</translation>
    </message>
    <message>
        <source>“%1” is not chosen yet. Choose it from the list, add it as a new unit, or empty the field.</source>
        <translation>”%1” är inte valt än. Välj ur listan, lägg till det som ny enhet eller töm fältet.</translation>
    </message>
    <message>
        <source>“%1” is not chosen yet. Choose it from the list or empty the field.</source>
        <translation>”%1” är inte valt än. Välj ur listan eller töm fältet.</translation>
    </message>
    <message>
        <source>Say in a few words what the case is about.</source>
        <translation>Skriv med några ord vad ärendet gäller.</translation>
    </message>
    <message>
        <source>This lies ahead of now.</source>
        <translation>Det här ligger framåt i tiden.</translation>
    </message>
    <message>
        <source>This is more than ten years ago. Is the year right?</source>
        <translation>Det här är mer än tio år sedan. Stämmer året?</translation>
    </message>
    <message>
        <source>This is too long to be kept whole. Please shorten it.</source>
        <translation>Det här är för långt för att sparas helt. Korta det.</translation>
    </message>
    <message>
        <source>Brought forward by: %1</source>
        <comment>%1 is e.g. relative</comment>
        <translation>Förs fram av: %1</translation>
    </message>
    <message>
        <source>the patient</source>
        <comment>who gave consent</comment>
        <translation>patienten</translation>
    </message>
    <message>
        <source>Came by post that day</source>
        <comment>a letter</comment>
        <translation>Kom med posten den dagen</translation>
    </message>
    <message>
        <source>Found when the letter box was first emptied</source>
        <comment>a letter</comment>
        <translation>Låg i brevlådan vid dagens första tömning</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>a letter</comment>
        <translation>Lämnades in</translation>
    </message>
    <message>
        <source>How it &amp;reached the office</source>
        <translation>Hur det k&amp;om fram</translation>
    </message>
    <message>
        <source>How it reached the office</source>
        <translation>Hur det kom fram</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <comment>how the day came about</comment>
        <translation>Inkommet: %1</translation>
    </message>
</context>
<context>
    <name>talan::ui::RegisterForm</name>
    <message>
        <source>Save the case  Ctrl+Return</source>
        <translation>Spara ärendet  Ctrl+Retur</translation>
    </message>
    <message>
        <source>Save and new</source>
        <comment>saves, then a new empty form</comment>
        <translation>Spara och nytt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Skift+Retur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>%1 is a time</comment>
        <translation>Utkast sparat %1</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Saving the case …</source>
        <translation>Ärendet sparas …</translation>
    </message>
    <message>
        <source>%1 saved %2</source>
        <comment>%1 is a case number, %2 a time</comment>
        <translation>%1 sparat %2</translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <comment>%1 is what to do, %2 when</comment>
        <translation>Nästa: %1 %2</translation>
    </message>
    <message>
        <source>Contact details of the protected person were not kept.</source>
        <translation>Den skyddade personens kontaktuppgifter sparades inte.</translation>
    </message>
    <message>
        <source>Throw away what you have typed?</source>
        <translation>Kasta det du har skrivit?</translation>
    </message>
    <message>
        <source>You can take it back in the line at the bottom of the window.</source>
        <translation>Du kan ta tillbaka det på raden längst ned i fönstret.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Kasta</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>Fortsätt s&amp;kriva</translation>
    </message>
    <message>
        <source>The new case was thrown away</source>
        <translation>Det nya ärendet kastades</translation>
    </message>
    <message>
        <source>The draft is back. It is offered the next time Talan starts.</source>
        <translation>Utkastet är tillbaka. Det erbjuds nästa gång Talan startar.</translation>
    </message>
    <message>
        <source>The case is kept on this computer. It gets its number when the network place answers again.</source>
        <translation>Ärendet är sparat här på datorn. Det får sitt nummer när nätverksplatsen svarar igen.</translation>
    </message>
    <message>
        <source>The case was registered before, as %1, but the answer was lost on the way. Something in the form was changed since, and that is not in %1. Write it there, or save once more to make a case of its own.</source>
        <comment>%1 is a case number</comment>
        <translation>Ärendet registrerades redan, som %1, men svaret kom bort på vägen. Något i formuläret har ändrats sedan dess, och det finns inte i %1. Skriv det där, eller spara en gång till för att göra ett eget ärende.</translation>
    </message>
    <message>
        <source>%1 was registered already, when the answer was lost on the way</source>
        <comment>%1 is a case number</comment>
        <translation>%1 var redan registrerat när svaret kom bort på vägen</translation>
    </message>
</context>
<context>
    <name>talan::ui::RemainingPanel</name>
    <message>
        <source>To save: say what it is about.</source>
        <translation>För att spara: skriv vad det gäller.</translation>
    </message>
    <message>
        <source>Left to fill in</source>
        <translation>Kvar att fylla i</translation>
    </message>
    <message>
        <source>Nothing. All is there.</source>
        <translation>Inget. Allt är ifyllt.</translation>
    </message>
    <message>
        <source>Can be done later.</source>
        <translation>Kan göras senare.</translation>
    </message>
</context>
<context>
    <name>talan::ui::RestoreDialog</name>
    <message>
        <source>&amp;Open it</source>
        <comment>the restored office</comment>
        <translation>&amp;Öppna det</translation>
    </message>
    <message>
        <source>&amp;Restore to a new file …</source>
        <translation>&amp;Återställ till en ny fil …</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Säkerhetskopior, de nyaste först</translation>
    </message>
    <message>
        <source>A backup is restored to a new file. The file you work in, and the backup itself, stay as they are.</source>
        <translation>En säkerhetskopia återställs till en ny fil. Filen du arbetar i, och säkerhetskopian själv, förblir som de är.</translation>
    </message>
    <message>
        <source>&amp;Another folder …</source>
        <translation>A&amp;nnan mapp …</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window</comment>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The office has chosen no folder for its backups yet. If you know where there are any, choose that folder.</source>
        <translation>Kontoret har inte valt någon mapp för säkerhetskopior än. Om du vet var det finns några, välj den mappen.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Mapp: %1</translation>
    </message>
    <message>
        <source>The backups are being read …</source>
        <translation>Säkerhetskopiorna läses …</translation>
    </message>
    <message>
        <source>There are no backups in this folder. The first one appears here when it has been made: choose Back up now in the File menu, or choose another folder.</source>
        <translation>Det finns inga säkerhetskopior i den här mappen. Den första visas här när den är gjord: välj Säkerhetskopiera nu i menyn Arkiv, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Ingen mapp är vald.</translation>
    </message>
    <message>
        <source>Each backup is being read to its last page …</source>
        <translation>Varje säkerhetskopia läses till sista sidan …</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation>Var finns säkerhetskopiorna?</translation>
    </message>
    <message>
        <source>%1 restored from %2.talan</source>
        <comment>suggested file name; name of the office's file, date</comment>
        <translation>%1 återställt från %2.talan</translation>
    </message>
    <message>
        <source>Where shall the restored office lie?</source>
        <translation>Var ska det återställda kontoret ligga?</translation>
    </message>
    <message>
        <source>Talan's office files (*.talan)</source>
        <translation>Talans kontorsfiler (*.talan)</translation>
    </message>
    <message>
        <source>The backup from %1 is being checked and restored …</source>
        <translation>Säkerhetskopian från %1 kontrolleras och återställs …</translation>
    </message>
    <message>
        <source>The new file %1 holds %2, as they were %3.</source>
        <comment>file, number of cases, when</comment>
        <translation>Den nya filen %1 innehåller %2, som de var %3.</translation>
    </message>
    <message>
        <source>Restoring was broken off. No new file was made.</source>
        <translation>Återställningen avbröts. Ingen ny fil gjordes.</translation>
    </message>
</context>
<context>
    <name>talan::ui::SettingsForm</name>
    <message>
        <source>The office needs a name.</source>
        <translation>Kontoret behöver ett namn.</translation>
    </message>
    <message>
        <source>The logo is too large. Choose a smaller picture.</source>
        <translation>Logotypen är för stor. Välj en mindre bild.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Någon annan har ändrat detta under tiden.</translation>
    </message>
    <message>
        <source>This cannot be saved as it stands.</source>
        <comment>a field of the settings</comment>
        <translation>Det här går inte att spara som det står.</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>heading of settings</comment>
        <translation>Kontoret</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>heading of settings</comment>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of the office</comment>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Adress:</translation>
    </message>
    <message>
        <source>&amp;Phone:</source>
        <comment>of the office</comment>
        <translation>&amp;Telefon:</translation>
    </message>
    <message>
        <source>E-&amp;mail:</source>
        <comment>of the office</comment>
        <translation>&amp;E-post:</translation>
    </message>
    <message>
        <source>Name, address and logo stand at the head of letters and summaries.</source>
        <translation>Namn, adress och logotyp står överst på brev och sammanställningar.</translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation>Logotyp:</translation>
    </message>
    <message>
        <source>Case n&amp;umber:</source>
        <translation>Ärenden&amp;ummer:</translation>
    </message>
    <message>
        <source>&amp;Confirm within:</source>
        <translation>&amp;Bekräfta inom:</translation>
    </message>
    <message>
        <source>Custom, not law. Counted by the clock from when the case came in.</source>
        <translation>Praxis, inte lag. Räknas i klocktimmar från när ärendet kom in.</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>unit behind a number field</comment>
        <translation>timmar</translation>
    </message>
    <message>
        <source>&amp;First contact within:</source>
        <translation>&amp;Första kontakt inom:</translation>
    </message>
    <message>
        <source>Custom, not law. Calendar days from the day the case came in.</source>
        <translation>Praxis, inte lag. Kalenderdagar från den dag ärendet kom in.</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit behind a number field</comment>
        <translation>dagar</translation>
    </message>
    <message>
        <source>Term &amp;offered first:</source>
        <comment>of a statement request</comment>
        <translation>Svarstid som erbjuds f&amp;örst:</translation>
    </message>
    <message>
        <source>Custom, not law. The law says that providers answer “snarast”: as soon as they can (2010:659, 3 kap. 8 b §).</source>
        <translation>Praxis, inte lag. Lagen säger att vårdgivaren ska svara snarast (2010:659, 3 kap. 8 b §).</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 veckor</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 veckor</translation>
    </message>
    <message>
        <source>A &amp;reminder gives:</source>
        <translation>En på&amp;minnelse ger:</translation>
    </message>
    <message>
        <source>Custom, not law. Counted from the day the reminder is sent.</source>
        <translation>Praxis, inte lag. Räknas från den dag påminnelsen skickas.</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>unit behind a number field</comment>
        <translation>veckor</translation>
    </message>
    <message>
        <source>Own ne&amp;xt step within:</source>
        <translation>Eget nästa ste&amp;g inom:</translation>
    </message>
    <message>
        <source>Custom, not law. For what the office does itself: ask for a statement, pass an answer on, close.</source>
        <translation>Praxis, inte lag. För det kontoret självt gör: begära yttrande, vidarebefordra ett svar, avsluta.</translation>
    </message>
    <message>
        <source>A term that ends on a weekend or holiday then ends on the next working day. The law binds terms set by law; for the office’s own it is a choice.</source>
        <translation>En tid som slutar på en helg slutar då nästa vardag. Lagen binder tider som lagen bestämmer; för kontorets egna är det ett val.</translation>
    </message>
    <message>
        <source>&amp;Secrecy, health care:</source>
        <translation>&amp;Sekretess, hälso- och sjukvård:</translation>
    </message>
    <message>
        <source>The provision that stands on what the office sends out.</source>
        <translation>Den bestämmelse som står på det kontoret lämnar ut.</translation>
    </message>
    <message>
        <source>Secrec&amp;y, social services:</source>
        <translation>Sekretess, so&amp;cialtjänst:</translation>
    </message>
    <message>
        <source>The same for cases about care in a municipality.</source>
        <translation>Detsamma för ärenden om vård i en kommun.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no example of a case number can be given</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Example: %1. # is the running number, {year} the year. Cases that are registered keep their number.</source>
        <translation>Exempel: %1. # är löpnumret, {year} året. Registrerade ärenden behåller sitt nummer.</translation>
    </message>
    <message>
        <source>A number needs {year} once and one run of #, at most 9, and no more than 40 characters in all: PN {year}-####.</source>
        <translation>Ett nummer behöver {year} en gång och en följd av #, högst 9, och högst 40 tecken i allt: PN {year}-####.</translation>
    </message>
    <message>
        <source>Every closed day needs a date from %1 to %2 and a name.</source>
        <translation>Varje stängd dag behöver ett datum från %1 till %2 och ett namn.</translation>
    </message>
    <message>
        <source>Closed days</source>
        <comment>heading of settings</comment>
        <translation>Stängda dagar</translation>
    </message>
    <message>
        <source>Warnings</source>
        <comment>heading of settings</comment>
        <translation>Förvarningar</translation>
    </message>
    <message>
        <source>Days on which the office itself is closed. They are named and shaded wherever a date is chosen; by themselves they move no date.</source>
        <translation>Dagar då kontoret självt har stängt. De nämns och skuggas överallt där ett datum väljs; av sig själva flyttar de inget datum.</translation>
    </message>
    <message>
        <source>Closed days mo&amp;ve dates</source>
        <translation>Stängda dagar &amp;flyttar datum</translation>
    </message>
    <message>
        <source>The office’s own terms then end on the next day it is open. Without this tick, and for a date that a law sets, only weekends and holidays count: lag (1930:173) knows no closed days of an office.</source>
        <translation>Kontorets egna tider slutar då nästa dag det är öppet. Utan den här bocken, och för datum som en lag bestämmer, räknas bara helger och helgdagar: lag (1930:173) känner inte till ett kontors stängda dagar.</translation>
    </message>
    <message>
        <source>no warning</source>
        <comment>before a date</comment>
        <translation>ingen förvarning</translation>
    </message>
    <message>
        <source>3 days before</source>
        <comment>a date</comment>
        <translation>3 dagar före</translation>
    </message>
    <message>
        <source>7 days before</source>
        <comment>a date</comment>
        <translation>7 dagar före</translation>
    </message>
    <message>
        <source>First contact:</source>
        <comment>when to warn of it</comment>
        <translation>Första kontakt:</translation>
    </message>
    <message>
        <source>Providers’ answers:</source>
        <comment>when to warn of them</comment>
        <translation>Vårdgivarnas svar:</translation>
    </message>
    <message>
        <source>Own steps:</source>
        <comment>when to warn of them</comment>
        <translation>Egna steg:</translation>
    </message>
    <message>
        <source>A date that comes near is told once, before it passes.</source>
        <translation>Ett datum som närmar sig sägs en gång, innan det passerar.</translation>
    </message>
    <message>
        <source>Count terms for answers &amp;by lag (1930:173)</source>
        <translation>Räkna svarstider &amp;enligt lag (1930:173)</translation>
    </message>
    <message>
        <source>The first contact counts by it too</source>
        <translation>Räkna även första kontakten så</translation>
    </message>
    <message>
        <source>The office’s own steps count by it too</source>
        <translation>Räkna även kontorets egna steg så</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or choose it.</source>
        <translation>Skriv mappens hela sökväg, eller välj den.</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>heading of settings</comment>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Bac&amp;kup folder:</source>
        <translation>Mapp för säkerhets&amp;kopior:</translation>
    </message>
    <message>
        <source>Backups of the whole office go there by themselves. Choose a folder that every computer of the office reaches, on another disk than the office’s own file. Without a folder none are made.</source>
        <translation>Dit går säkerhetskopior av hela kontoret av sig själva. Välj en mapp som alla kontorets datorer når, på en annan disk än kontorets egen fil. Utan mapp görs inga.</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Välj mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>A new one &amp;every:</source>
        <comment>backup</comment>
        <translation>En ny v&amp;ar:</translation>
    </message>
    <message>
        <source>Kept are the last of each of 14 days, 8 weeks and 12 months.</source>
        <translation>Kvar blir den sista från var och en av 14 dagar, 8 veckor och 12 månader.</translation>
    </message>
</context>
<context>
    <name>talan::ui::SettingsView</name>
    <message>
        <source>Save settings  Ctrl+Return</source>
        <translation>Spara inställningarna  Ctrl+Retur</translation>
    </message>
    <message>
        <source>Discard chan&amp;ges</source>
        <translation>&amp;Kasta ändringarna</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Spara inställningarna</translation>
    </message>
    <message>
        <source>You can read this. The head of the office and the administrators may change how the office works.</source>
        <translation>Du kan läsa detta. Kontorets chef och administratörerna får ändra hur kontoret arbetar.</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Det finns ändringar som inte är sparade.</translation>
    </message>
    <message>
        <source>The settings are saved</source>
        <translation>Inställningarna är sparade</translation>
    </message>
    <message>
        <source>The settings are as they were before</source>
        <translation>Inställningarna är som de var förut</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>talan::ui::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>In what is on screen</source>
        <translation>I det som syns</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
</context>
<context>
    <name>talan::ui::SideList</name>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>The list of views. Up and Down choose one; Ctrl and a number goes there from anywhere.</source>
        <translation>Listan över vyer. Uppil och nedpil väljer; Ctrl och en siffra leder dit från vilken plats som helst.</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <comment>view, how many things wait there</comment>
        <translation>%1, %2 väntar</translation>
    </message>
</context>
<context>
    <name>talan::ui::StaffDialog</name>
    <message>
        <source>Somebody in the staff list has that login name already.</source>
        <translation>Någon bland medarbetarna har redan det inloggningsnamnet.</translation>
    </message>
    <message>
        <source>Write the name the person logs in to the computer with.</source>
        <translation>Skriv namnet som personen loggar in på datorn med.</translation>
    </message>
    <message>
        <source>Write the person’s name.</source>
        <translation>Skriv personens namn.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Någon annan har ändrat detta under tiden.</translation>
    </message>
    <message>
        <source>Add to the staff</source>
        <translation>Lägg till medarbetaren</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>Spara personen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>A new colleague</source>
        <translation>En ny kollega</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Retur</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a person of the office</comment>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>&amp;Login name:</source>
        <translation>&amp;Inloggningsnamn:</translation>
    </message>
    <message>
        <source>The name the person logs in to the computer with.</source>
        <translation>Namnet som personen loggar in på datorn med.</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Roll:</translation>
    </message>
    <message>
        <source>May open cases of &amp;protected persons</source>
        <translation>Får öppna &amp;skyddade personers ärenden</translation>
    </message>
    <message>
        <source>Everybody else sees “Protected person”. Each opening is written down.</source>
        <translation>Alla andra ser ”Skyddad person”. Varje öppning antecknas.</translation>
    </message>
    <message>
        <source>&amp;Works here now</source>
        <translation>&amp;Arbetar här nu</translation>
    </message>
    <message>
        <source>Without the tick the person can no longer open the office. The name stays on the cases.</source>
        <translation>Utan bocken kan personen inte längre öppna kontoret. Namnet står kvar på ärendena.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Kasta det</translation>
    </message>
    <message>
        <source>Registers and confirms cases.</source>
        <comment>what a role may do</comment>
        <translation>Registrerar och bekräftar ärenden.</translation>
    </message>
    <message>
        <source>Also asks for statements and follows them.</source>
        <comment>what a role may do</comment>
        <translation>Begär också yttranden och följer dem.</translation>
    </message>
    <message>
        <source>Also spreads the work and changes the settings.</source>
        <comment>what a role may do</comment>
        <translation>Fördelar också arbetet och ändrar inställningarna.</translation>
    </message>
    <message>
        <source>May do all of it, and changes the staff list.</source>
        <comment>what a role may do</comment>
        <translation>Får göra allt detta och ändrar bland medarbetarna.</translation>
    </message>
    <message>
        <source>%1 is added to the staff</source>
        <comment>name</comment>
        <translation>%1 är tillagd bland medarbetarna</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <comment>name</comment>
        <translation>%1 är sparad</translation>
    </message>
    <message>
        <source>What you have written is not saved.</source>
        <translation>Det du har skrivit är inte sparat.</translation>
    </message>
</context>
<context>
    <name>talan::ui::StaffSection</name>
    <message>
        <source>&amp;Add a colleague …</source>
        <translation>&amp;Lägg till en kollega …</translation>
    </message>
    <message>
        <source>Change the person’s detai&amp;ls …</source>
        <translation>Ändra personens &amp;uppgifter …</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>heading of settings</comment>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Talan knows people by the name they log in to the computer with. Each person is saved at once, apart from the settings above.</source>
        <translation>Talan känner medarbetarna på namnet de loggar in på datorn med. Varje person sparas genast, skilt från inställningarna ovan.</translation>
    </message>
    <message>
        <source>Administrators may add people and change them.</source>
        <translation>Administratörer får lägga till personer och ändra dem.</translation>
    </message>
</context>
<context>
    <name>talan::ui::StaffTableModel</name>
    <message>
        <source>May open</source>
        <comment>cases of persons with protected identity</comment>
        <translation>Får öppna</translation>
    </message>
    <message>
        <source>–</source>
        <comment>may not open cases of protected persons</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbetar här</translation>
    </message>
    <message>
        <source>Has left</source>
        <comment>the office</comment>
        <translation>Har slutat</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person of the office</comment>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Inloggningsnamn</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>of a person of the office</comment>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Protected identities</source>
        <comment>heading: may somebody see them</comment>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>heading: whether somebody works here at present</comment>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>talan::ui::StatementAnswerDialog</name>
    <message>
        <source>Answer received on</source>
        <translation>Svar inkom den</translation>
    </message>
    <message>
        <source>Answer received</source>
        <translation>Svar inkommet</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Spara svaret</translation>
    </message>
    <message>
        <source>Care &amp;provider:</source>
        <translation>Vård&amp;givare:</translation>
    </message>
    <message>
        <source>&amp;Received on:</source>
        <comment>an answer</comment>
        <translation>&amp;Inkom den:</translation>
    </message>
    <message>
        <source>The answer in &amp;short:</source>
        <translation>Svaret i &amp;korthet:</translation>
    </message>
    <message>
        <source>Can be left empty</source>
        <translation>Kan lämnas tomt</translation>
    </message>
    <message>
        <source>Choose the day the answer came in.</source>
        <translation>Välj den dag svaret kom in.</translation>
    </message>
    <message>
        <source>%1: answer from %2 saved</source>
        <comment>case number, care provider</comment>
        <translation>%1: svar från %2 sparat</translation>
    </message>
</context>
<context>
    <name>talan::ui::StatementChoice</name>
    <message>
        <source>%1 · answer by %2 (%3)</source>
        <comment>provider, date, distance of the date</comment>
        <translation>%1 · svar senast %2 (%3)</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>Vårdgivare</translation>
    </message>
    <message>
        <source>Save what you have changed here before you choose another.</source>
        <translation>Spara det du har ändrat här innan du väljer en annan.</translation>
    </message>
</context>
<context>
    <name>talan::ui::StatementDraftDialog</name>
    <message>
        <source>The draft of a request</source>
        <translation>Utkast till begäran</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Skicka begäran</translation>
    </message>
    <message>
        <source>Care &amp;provider:</source>
        <translation>Vårdgi&amp;vare:</translation>
    </message>
    <message>
        <source>Save the &amp;draft</source>
        <translation>Spara utkastet</translation>
    </message>
    <message>
        <source>Keeps what is written here to be sent later. No clock starts.</source>
        <translation>Sparar det som står här för att skickas senare. Ingen svarstid börjar räknas.</translation>
    </message>
    <message>
        <source>%1: the draft to %2 is saved</source>
        <comment>case number, care provider</comment>
        <translation>%1: utkastet till %2 är sparat</translation>
    </message>
    <message>
        <source>Somebody else has rewritten this draft. Here it stands as it is now: read it, and send it then.</source>
        <translation>Någon annan har skrivit om det här utkastet. Här står det som det är nu: läs det och skicka det sedan.</translation>
    </message>
</context>
<context>
    <name>talan::ui::StatementEscalationDialog</name>
    <message>
        <source>The one who leads the care is asked for the answer, and waited for.</source>
        <translation>Den som leder vården ombeds att svara, och svaret inväntas.</translation>
    </message>
    <message>
        <source>IVO is told that the provider does not answer (Act 2017:372, section 7).</source>
        <translation>IVO uppmärksammas på att vårdgivaren inte svarar (lag 2017:372, 7 §).</translation>
    </message>
    <message>
        <source>The complainant is told that no answer has come; the office waits on.</source>
        <translation>Anmälaren får veta att inget svar har kommit; kontoret väntar vidare.</translation>
    </message>
    <message>
        <source>The office stops waiting; the case can then be closed as unanswered.</source>
        <translation>Kontoret slutar vänta; ärendet kan sedan avslutas med uteblivet yttrande.</translation>
    </message>
    <message>
        <source>How to go on without an answer</source>
        <translation>Hur ni går vidare utan svar</translation>
    </message>
    <message>
        <source>Save the choice</source>
        <translation>Spara valet</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Bestämt den</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Titta igen den</translation>
    </message>
    <message>
        <source>Care &amp;provider:</source>
        <translation>Vårdgi&amp;vare:</translation>
    </message>
    <message>
        <source>&amp;Decided on:</source>
        <translation>&amp;Bestämt den:</translation>
    </message>
    <message>
        <source>&amp;Look again on:</source>
        <comment>when no answer has come by then</comment>
        <translation>T&amp;itta igen den:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>A&amp;nteckning:</translation>
    </message>
    <message>
        <source>Can be left empty</source>
        <translation>Kan lämnas tomt</translation>
    </message>
    <message>
        <source>Choose how the office goes on.</source>
        <translation>Välj hur kontoret går vidare.</translation>
    </message>
    <message>
        <source>The choice was made on a day up to today.</source>
        <translation>Dagen för valet får inte ligga efter i dag.</translation>
    </message>
    <message>
        <source>Choose a day to look again that is later than the choice.</source>
        <translation>Välj en dag att titta igen som ligger efter valet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case number, how the office goes on</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>talan::ui::StatementExtensionDialog</name>
    <message>
        <source>Extend the time for an answer</source>
        <translation>Ge uppskov med svaret</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Ge uppskov</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nytt datum</translation>
    </message>
    <message>
        <source>Care &amp;provider:</source>
        <translation>Vård&amp;givare:</translation>
    </message>
    <message>
        <source>A&amp;sked for by:</source>
        <translation>&amp;Begärt av:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Skäl:</translation>
    </message>
    <message>
        <source>&amp;New date:</source>
        <translation>&amp;Nytt datum:</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Svar senast %1</translation>
    </message>
    <message>
        <source>Choose the new date first.</source>
        <translation>Välj det nya datumet först.</translation>
    </message>
    <message>
        <source>The new date has to be later than the one awaited now, %1.</source>
        <translation>Det nya datumet måste vara senare än det som väntas nu, %1.</translation>
    </message>
    <message>
        <source>%1: time extended to %2</source>
        <comment>case number, date</comment>
        <translation>%1: uppskov till %2</translation>
    </message>
</context>
<context>
    <name>talan::ui::StatementForwardDialog</name>
    <message>
        <source>Forwarded on</source>
        <translation>Vidarebefordrat den</translation>
    </message>
    <message>
        <source>Forward the answer</source>
        <translation>Vidarebefordra svaret</translation>
    </message>
    <message>
        <source>Save as forwarded</source>
        <translation>Spara som vidarebefordrat</translation>
    </message>
    <message>
        <source>Answer &amp;from:</source>
        <translation>Svar &amp;från:</translation>
    </message>
    <message>
        <source>For&amp;warded on:</source>
        <translation>&amp;Vidarebefordrat den:</translation>
    </message>
    <message>
        <source>Choose the day the answer was forwarded.</source>
        <translation>Välj den dag svaret vidarebefordrades.</translation>
    </message>
    <message>
        <source>%1: answer forwarded to the complainant</source>
        <comment>case number</comment>
        <translation>%1: svaret vidarebefordrat till anmälaren</translation>
    </message>
</context>
<context>
    <name>talan::ui::StatementReminderDialog</name>
    <message>
        <source>Sent on</source>
        <translation>Skickad den</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nytt datum</translation>
    </message>
    <message>
        <source>Care &amp;provider:</source>
        <translation>Vård&amp;givare:</translation>
    </message>
    <message>
        <source>&amp;Sent on:</source>
        <comment>a reminder</comment>
        <translation>&amp;Skickad den:</translation>
    </message>
    <message>
        <source>&amp;New date:</source>
        <translation>&amp;Nytt datum:</translation>
    </message>
    <message>
        <source>Reminder %1 of %2</source>
        <translation>Påminnelse %1 av %2</translation>
    </message>
    <message>
        <source>Send reminder %1</source>
        <translation>Skicka påminnelse %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Svar senast %1</translation>
    </message>
    <message>
        <source>The date of sending has to be a day up to today.</source>
        <translation>Dagen den skickades kan vara högst i dag.</translation>
    </message>
    <message>
        <source>The new date has to be later than the day the reminder is sent.</source>
        <translation>Det nya datumet måste vara senare än dagen då påminnelsen skickas.</translation>
    </message>
    <message>
        <source>%1: reminder %2 sent, answer by %3</source>
        <comment>case number, 1 to 3, date</comment>
        <translation>%1: påminnelse %2 skickad, svar senast %3</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <comment>of a reminder</comment>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>Besides the standard text; can be left empty</source>
        <translation>Utöver standardtexten; kan lämnas tomt</translation>
    </message>
    <message>
        <source>Quote the duty to answer (3:8 b)</source>
        <comment>patientsäkerhetslagen 3 kap. 8 b §</comment>
        <translation>Citera skyldigheten att svara (3:8 b)</translation>
    </message>
    <message>
        <source>Quote the duty to assist (3:8 d)</source>
        <comment>patientsäkerhetslagen 3 kap. 8 d §</comment>
        <translation>Citera skyldigheten att bistå (3:8 d)</translation>
    </message>
</context>
<context>
    <name>talan::ui::StatementRequestDialog</name>
    <message>
        <source>Request a statement</source>
        <translation>Begär yttrande</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Skicka begäran</translation>
    </message>
    <message>
        <source>Care provider:</source>
        <translation>Vårdgivare:</translation>
    </message>
    <message>
        <source>An&amp;other provider</source>
        <translation>En ann&amp;an vårdgivare</translation>
    </message>
    <message>
        <source>Choose the care provider to ask.</source>
        <translation>Välj den vårdgivare som ska frågas.</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <comment>a statement request</comment>
        <translation>Spara som ut&amp;kast</translation>
    </message>
    <message>
        <source>Keeps the request to be sent later. No clock starts.</source>
        <translation>Sparar begäran för att skickas senare. Ingen svarstid börjar räknas.</translation>
    </message>
    <message>
        <source>%1: request to %2 kept as a draft</source>
        <comment>case number, care provider</comment>
        <translation>%1: begäran till %2 sparad som utkast</translation>
    </message>
</context>
<context>
    <name>talan::ui::StatementResumptionDialog</name>
    <message>
        <source>Let the clock run again</source>
        <comment>of a statement request</comment>
        <translation>Återuppta svarstiden</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>First day that counts again</source>
        <translation>Första dag som räknas igen</translation>
    </message>
    <message>
        <source>Care &amp;provider:</source>
        <translation>Vårdgi&amp;vare:</translation>
    </message>
    <message>
        <source>Stopped:</source>
        <comment>a clock</comment>
        <translation>Pausad:</translation>
    </message>
    <message>
        <source>&amp;Runs again from:</source>
        <comment>a clock: first day that counts</comment>
        <translation>&amp;Löper igen från:</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <comment>a date and a reason</comment>
        <translation>sedan %1: %2</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Svar senast %1</translation>
    </message>
    <message>
        <source>The clock can run again from a day up to today.</source>
        <translation>Svarstiden kan återupptas från och med en dag som inte ligger efter i dag.</translation>
    </message>
    <message>
        <source>%1: the clock runs again, answer by %2</source>
        <comment>case number, date</comment>
        <translation>%1: svarstiden löper igen, svar senast %2</translation>
    </message>
</context>
<context>
    <name>talan::ui::StatementSuspensionDialog</name>
    <message>
        <source>Waiting for consent</source>
        <comment>why a clock is stopped</comment>
        <translation>Väntar på samtycke</translation>
    </message>
    <message>
        <source>Waiting for a power of attorney</source>
        <comment>why a clock is stopped: fullmakt</comment>
        <translation>Väntar på fullmakt</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>why a clock is stopped</comment>
        <translation>Annat skäl</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <comment>of a statement request</comment>
        <translation>Pausa svarstiden</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Pausa svarstiden</translation>
    </message>
    <message>
        <source>Why the clock is stopped</source>
        <translation>Varför svarstiden pausas</translation>
    </message>
    <message>
        <source>First day that does not count</source>
        <translation>Första dag som inte räknas</translation>
    </message>
    <message>
        <source>Last day that does not count</source>
        <translation>Sista dag som inte räknas</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Inte känt än</translation>
    </message>
    <message>
        <source>Care &amp;provider:</source>
        <translation>Vårdgi&amp;vare:</translation>
    </message>
    <message>
        <source>Why:</source>
        <comment>the clock is stopped</comment>
        <translation>Varför:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Skäl:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <comment>first day that does not count</comment>
        <translation>&amp;Från:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <comment>last day that does not count</comment>
        <translation>&amp;Till:</translation>
    </message>
    <message>
        <source>When the clock runs again, the date moves by the days it stood still.</source>
        <translation>När svarstiden återupptas flyttas datumet med de dagar den stod still.</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Svar senast %1</translation>
    </message>
    <message>
        <source>Say in a few words why the clock is stopped.</source>
        <translation>Skriv med några ord varför svarstiden pausas.</translation>
    </message>
    <message>
        <source>The clock can be stopped from a day up to today.</source>
        <translation>Svarstiden kan pausas från och med en dag som inte ligger efter i dag.</translation>
    </message>
    <message>
        <source>The last day has to be on or after the first one, or left empty.</source>
        <translation>Sista dagen får inte ligga före den första; den kan också lämnas tom.</translation>
    </message>
    <message>
        <source>%1: the clock of %2 is stopped</source>
        <comment>case number, care provider</comment>
        <translation>%1: svarstiden för %2 är pausad</translation>
    </message>
</context>
<context>
    <name>talan::ui::StatementWithdrawalDialog</name>
    <message>
        <source>Withdrawn on</source>
        <translation>Återtagen den</translation>
    </message>
    <message>
        <source>Withdraw a request</source>
        <translation>Återta en begäran</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Återta begäran</translation>
    </message>
    <message>
        <source>Care &amp;provider:</source>
        <translation>Vård&amp;givare:</translation>
    </message>
    <message>
        <source>With&amp;drawn on:</source>
        <translation>Åter&amp;tagen den:</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <comment>a request is withdrawn</comment>
        <translation>Va&amp;rför:</translation>
    </message>
    <message>
        <source>Choose the day the request was withdrawn.</source>
        <translation>Välj den dag begäran återtogs.</translation>
    </message>
    <message>
        <source>%1: request withdrawn</source>
        <comment>case number</comment>
        <translation>%1: begäran återtagen</translation>
    </message>
</context>
<context>
    <name>talan::ui::StatementWritingDialog</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>the term for an answer</comment>
        <translation>
            <numerusform>%n vecka</numerusform>
            <numerusform>%n veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>Svarstid</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Skickad den</translation>
    </message>
    <message>
        <source>Time for an answer:</source>
        <translation>Svarstid:</translation>
    </message>
    <message>
        <source>&amp;Sent on:</source>
        <comment>a statement request</comment>
        <translation>&amp;Skickad den:</translation>
    </message>
    <message>
        <source>What is &amp;asked:</source>
        <comment>of the provider</comment>
        <translation>Vad som &amp;frågas:</translation>
    </message>
    <message>
        <source>Besides the standard text; can be left empty</source>
        <translation>Utöver standardtexten; kan lämnas tomt</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Svar senast %1</translation>
    </message>
    <message>
        <source>The date of sending has to be a day up to today.</source>
        <translation>Dagen för utskicket får inte ligga efter i dag.</translation>
    </message>
    <message>
        <source>%1: statement requested from %2, answer by %3</source>
        <comment>case number, care provider, date</comment>
        <translation>%1: yttrande begärt av %2, svar senast %3</translation>
    </message>
</context>
<context>
    <name>talan::ui::StatusLine</name>
    <message>
        <source>Take back  Ctrl+Z</source>
        <translation>Ångra  Ctrl+Z</translation>
    </message>
    <message>
        <source>How many answers and steps are past their date. Press it to see them under Today.</source>
        <translation>Så många svar och steg är förbi sitt datum. Tryck för att se dem under Idag.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>answers and steps past their date</comment>
        <translation>
            <numerusform>%n försenat</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>● connected</source>
        <translation>● ansluten</translation>
    </message>
    <message>
        <source>○ no connection</source>
        <translation>○ ingen anslutning</translation>
    </message>
    <message>
        <source>Talan reaches the office's file.</source>
        <translation>Talan når kontorets fil.</translation>
    </message>
    <message>
        <source>Talan does not reach the office's file. What you type is kept on this computer; Talan tries again by itself.</source>
        <translation>Talan når inte kontorets fil. Det du skriver sparas på den här datorn; Talan försöker igen av sig själv.</translation>
    </message>
    <message>
        <source>Colleagues who have the office open:</source>
        <translation>Kollegor som har kontoret öppet:</translation>
    </message>
</context>
<context>
    <name>talan::ui::SummaryDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Spara som PDF…</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation>Ärendesammanställning</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the window</comment>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Read the text, then tick the box that says so.</source>
        <translation>Läs texten och bocka sedan för rutan som säger det.</translation>
    </message>
    <message>
        <source>The printer did not take the summary. Nothing was lost. Check that the printer is on, or save the summary as PDF.</source>
        <translation>Skrivaren tog inte emot sammanställningen. Inget gick förlorat. Kontrollera att skrivaren är på, eller spara sammanställningen som PDF.</translation>
    </message>
    <message>
        <source>The summary is sent to the printer.</source>
        <translation>Sammanställningen är skickad till skrivaren.</translation>
    </message>
    <message>
        <source>anonymised case.pdf</source>
        <comment>suggested file name</comment>
        <translation>avidentifierat ärende.pdf</translation>
    </message>
    <message>
        <source>%1 summary.pdf</source>
        <comment>suggested file name; %1 is the case number</comment>
        <translation>%1 sammanställning.pdf</translation>
    </message>
    <message>
        <source>Save the summary as PDF</source>
        <translation>Spara sammanställningen som PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>The summary is saved as PDF.</source>
        <translation>Sammanställningen är sparad som PDF.</translation>
    </message>
</context>
<context>
    <name>talan::ui::SummaryLevels</name>
    <message>
        <source>Who is it for?</source>
        <translation>Vem är den till?</translation>
    </message>
    <message>
        <source>The &amp;office and the patient</source>
        <translation>&amp;Kontoret och patienten</translation>
    </message>
    <message>
        <source>Everything in the case, with contact details and notes.</source>
        <translation>Allt i ärendet, med kontaktuppgifter och anteckningar.</translation>
    </message>
    <message>
        <source>The &amp;care provider</source>
        <translation>&amp;Vårdgivaren</translation>
    </message>
    <message>
        <source>What the complaint is about. No contact details, notes or calls; a protected person is not named.</source>
        <translation>Vad klagomålet gäller. Inga kontaktuppgifter, anteckningar eller samtal; en skyddad person nämns inte.</translation>
    </message>
    <message>
        <source>&amp;Anonymised, for everybody else</source>
        <translation>&amp;Avidentifierad, för alla andra</translation>
    </message>
    <message>
        <source>No name, number or date of birth, and no unit below a clinic. Names in the text are masked; read it before it goes out.</source>
        <translation>Inget namn, nummer eller födelsedatum och ingen enhet under klinik. Namn i texten maskeras; läs den innan den lämnas ut.</translation>
    </message>
</context>
<context>
    <name>talan::ui::SummaryPreview</name>
    <message>
        <source>Pages of the summary</source>
        <translation>Sammanställningens sidor</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Width</source>
        <comment>zoom: page as wide as the window</comment>
        <translation>Bredd</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Anpassa till bredden</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>zoom: whole page</comment>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Visa hela sidan</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>talan::ui::TakeOverDialog</name>
    <message>
        <source>Take over a colleague’s cases</source>
        <translation>Ta över en kollegas ärenden</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>W&amp;hose cases:</source>
        <translation>V&amp;ems ärenden:</translation>
    </message>
    <message>
        <source>&amp;Who takes them:</source>
        <translation>&amp;Vem tar dem:</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <comment>of a take-over</comment>
        <translation>&amp;Första dag:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <comment>of a take-over</comment>
        <translation>&amp;Sista dag:</translation>
    </message>
    <message>
        <source>The cases keep their handler. In the period they stand on the lists of both, and after it everything is as before by itself.</source>
        <translation>Ärendena behåller sin handläggare. Under perioden står de på bådas listor, och efteråt är allt som förut av sig självt.</translation>
    </message>
    <message>
        <source>Choose the last day to see how much it is.</source>
        <translation>Välj sista dag för att se hur mycket det är.</translation>
    </message>
    <message>
        <source>1 open case</source>
        <translation>1 öppet ärende</translation>
    </message>
    <message>
        <source>%1 open cases</source>
        <translation>%1 öppna ärenden</translation>
    </message>
    <message>
        <source>1 deadline</source>
        <translation>1 tidsgräns</translation>
    </message>
    <message>
        <source>%1 deadlines</source>
        <translation>%1 tidsgränser</translation>
    </message>
    <message>
        <source>%1, and %2 until the last day, with those already late.</source>
        <comment>how much is taken over</comment>
        <translation>%1, och %2 till och med sista dagen, de försenade medräknade.</translation>
    </message>
    <message>
        <source>Nobody else works here whose cases could be taken over.</source>
        <translation>Ingen annan arbetar här vars ärenden kan tas över.</translation>
    </message>
    <message>
        <source>Nobody takes over their own cases. Choose a colleague.</source>
        <translation>Ingen tar över sina egna ärenden. Välj en kollega.</translation>
    </message>
    <message>
        <source>The cases of %1 are given back.</source>
        <comment>a name</comment>
        <translation>Ärendena för %1 är återlämnade.</translation>
    </message>
</context>
<context>
    <name>talan::ui::TodayDelegate</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: open the case</comment>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>talan::ui::TodayModel</name>
    <message>
        <source>%1 (the first %2 are shown)</source>
        <comment>how many cases a group has</comment>
        <translation>%1 (de första %2 visas)</translation>
    </message>
    <message>
        <source>F1: why this date</source>
        <translation>F1: varför detta datum</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message>
        <source>Show the first %1</source>
        <comment>how many cases of a group</comment>
        <translation>Visa de första %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <comment>how many cases of a group</comment>
        <translation>Visa alla %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm within %n hours</source>
        <comment>by the office's own term</comment>
        <translation>
            <numerusform>Bekräfta inom %n timme</numerusform>
            <numerusform>Bekräfta inom %n timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First contact within %n days</source>
        <comment>by the office's own term</comment>
        <translation>
            <numerusform>Första kontakt inom %n dag</numerusform>
            <numerusform>Första kontakt inom %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talan::ui::TodayView</name>
    <message>
        <source>Nothing waits for you. Ctrl+N registers a new case.</source>
        <translation>Inget väntar på dig. Ctrl+N registrerar ett nytt ärende.</translation>
    </message>
    <message>
        <source>What is to be done today</source>
        <translation>Vad som ska göras i dag</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <comment>cases of the person at this desk</comment>
        <translation>&amp;Mina</translation>
    </message>
    <message>
        <source>Your own cases, and those nobody handles yet</source>
        <translation>Dina egna ärenden och de som ingen handlägger än</translation>
    </message>
    <message>
        <source>&amp;Everybody’s</source>
        <comment>cases of the whole office</comment>
        <translation>Al&amp;las</translation>
    </message>
    <message>
        <source>The cases of the whole office</source>
        <translation>Hela kontorets ärenden</translation>
    </message>
    <message>
        <source>Today, %1, week %2</source>
        <comment>Today, sun 22 nov, week 47</comment>
        <translation>Idag, %1, vecka %2</translation>
    </message>
</context>
<context>
    <name>talan::ui::TopBar</name>
    <message>
        <source>Search case, name, number, text …</source>
        <translation>Sök ärende, namn, nummer, text …</translation>
    </message>
    <message>
        <source>+ New case  Ctrl+N</source>
        <translation>+ Nytt ärende  Ctrl+N</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Opens a form for a new case. What you type is kept as a draft until you save it.</source>
        <translation>Öppnar ett formulär för ett nytt ärende. Det du skriver sparas som utkast tills du sparar det.</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Sök (Ctrl+F)</translation>
    </message>
    <message>
        <source>Finds cases by the beginnings of words in number, names, unit and text. Enter shows them in the list of cases.</source>
        <translation>Hittar ärenden på början av ord i nummer, namn, enhet och text. Enter visar dem i ärendelistan.</translation>
    </message>
    <message>
        <source>At this desk: %1, %2</source>
        <comment>name, role</comment>
        <translation>Vid det här skrivbordet: %1, %2</translation>
    </message>
</context>
<context>
    <name>talan::ui::TraySign</name>
    <message>
        <source>&amp;Open Talan</source>
        <translation>&amp;Öppna Talan</translation>
    </message>
</context>
<context>
    <name>talan::ui::UnitPicker</name>
    <message>
        <source>Words of its name or of what it belongs to</source>
        <translation>Ord ur dess namn eller ur det den hör till</translation>
    </message>
    <message>
        <source>Care unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Region, municipality or company / administration / clinic</source>
        <translation>Region, kommun eller företag / förvaltning / klinik</translation>
    </message>
    <message>
        <source>New unit</source>
        <comment>label: the name of the new unit</comment>
        <translation>Ny enhet</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <comment>label: what the new unit belongs to</comment>
        <translation>Hör till</translation>
    </message>
    <message>
        <source>Add the unit</source>
        <translation>Lägg till enheten</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Lägg inte till</translation>
    </message>
    <message>
        <source>New unit “%1” …</source>
        <comment>%1 is the name as typed</comment>
        <translation>Ny enhet ”%1” …</translation>
    </message>
    <message>
        <source>Is not in the list yet</source>
        <translation>Finns inte i listan än</translation>
    </message>
</context>
<context>
    <name>talan::ui::UpgradeWait</name>
    <message>
        <source>&amp;Ask them to close</source>
        <translation>&amp;Be dem stänga</translation>
    </message>
    <message>
        <source>Take the &amp;question back</source>
        <translation>&amp;Ta tillbaka frågan</translation>
    </message>
    <message>
        <source>They are asked to close Talan. The office opens here by itself when all have done so.</source>
        <translation>De är ombedda att stänga Talan. Kontoret öppnas här av sig självt när alla har gjort det.</translation>
    </message>
    <message>
        <source>• %1, at %2</source>
        <comment>name, machine</comment>
        <translation>• %1, vid %2</translation>
    </message>
    <message>
        <source>The office is open at:</source>
        <translation>Kontoret är öppet hos:</translation>
    </message>
</context>
<context>
    <name>talan::ui::ViewTabs</name>
    <message>
        <source>Open cases</source>
        <translation>Öppna ärenden</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Stäng fliken</translation>
    </message>
    <message>
        <source>Close tab (Ctrl+W)</source>
        <translation>Stäng fliken (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>talan::ui::WaitingDialog</name>
    <message>
        <source>Written</source>
        <comment>heading: date and time</comment>
        <translation>Skrivet</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heading: new case or note</comment>
        <translation>Slag</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading: waits, or could not come in</comment>
        <translation>Läge</translation>
    </message>
    <message>
        <source>First words</source>
        <comment>heading</comment>
        <translation>Första orden</translation>
    </message>
    <message>
        <source>Nothing waits: all that was written here is in the file.</source>
        <translation>Inget väntar: allt som skrivits här finns i filen.</translation>
    </message>
    <message>
        <source>What waits on this computer</source>
        <translation>Vad som väntar på den här datorn</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Hela texten</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <comment>the text about somebody protected</comment>
        <translation>&amp;Läs</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Kopiera texten</translation>
    </message>
    <message>
        <source>&amp;Go on in the form</source>
        <translation>&amp;Fortsätt i formuläret</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Försök &amp;igen</translation>
    </message>
    <message>
        <source>Throw &amp;away</source>
        <comment>something that could not be brought in</comment>
        <translation>Ka&amp;sta</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window that only shows something</comment>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Could not come in</source>
        <comment>an entry</comment>
        <translation>Kunde inte föras in</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>an entry</comment>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>These files cannot be read any more: %1. They lie in %2; the IT department may be able to save what is in them.</source>
        <comment>names of files, a folder</comment>
        <translation>De här filerna går inte längre att läsa: %1. De ligger i %2; IT-avdelningen kan kanske rädda det som finns i dem.</translation>
    </message>
    <message>
        <source>Waits for another file</source>
        <comment>an entry</comment>
        <translation>Väntar på en annan fil</translation>
    </message>
</context>
<context>
    <name>talan::ui::WaitingEntries</name>
    <message>
        <source>What could not be brought in was thrown away.</source>
        <translation>Det som inte kunde föras in är kastat.</translation>
    </message>
</context>
<context>
    <name>talan::ui::WaitingWords</name>
    <message>
        <source>1 case</source>
        <translation>1 ärende</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 anteckning</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Slag av ärende</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>Kom in via</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>När det kom</translation>
    </message>
    <message>
        <source>Their reference</source>
        <comment>number that 1177 or IVO gave the case</comment>
        <translation>Deras beteckning</translation>
    </message>
    <message>
        <source>Brought forward by</source>
        <comment>who complains</comment>
        <translation>Anmält av</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>Anmälare</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Care units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Categories of problem</source>
        <translation>Problemkategorier</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Answer from the provider</source>
        <translation>Svar från vårdgivaren</translation>
    </message>
    <message>
        <source>wanted</source>
        <comment>an answer</comment>
        <translation>önskas</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>so many cases, so many notes</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>%1 came in: %2</source>
        <comment>so many cases and notes, their numbers</comment>
        <translation>%1 har förts in: %2</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind of note, case number</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>About somebody with protected personal data</source>
        <translation>Om någon med skyddade personuppgifter</translation>
    </message>
    <message>
        <source>A case was registered from this as %1 before, with other words. Look there whether something is missing.</source>
        <comment>%1 is a case number</comment>
        <translation>Av detta registrerades ett ärende tidigare, som %1, med andra ord. Se där om något saknas.</translation>
    </message>
    <message>
        <source>Whoever wrote it is not among the office’s staff in this file.</source>
        <translation>Den som skrev det finns inte bland kontorets personal i den här filen.</translation>
    </message>
    <message>
        <source>The case it was written in is not in this file.</source>
        <translation>Ärendet det skrevs i finns inte i den här filen.</translation>
    </message>
    <message>
        <source>Written for another file: %1</source>
        <comment>path of a file</comment>
        <translation>Skrivet för en annan fil: %1</translation>
    </message>
</context>
</TS>
