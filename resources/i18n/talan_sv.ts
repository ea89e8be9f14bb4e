<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>CaseChange</name>
    <message>
        <source>Title</source>
        <comment>field of a case</comment>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>field of a case</comment>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Ärendetyp</translation>
    </message>
    <message>
        <source>Came in by</source>
        <comment>field of a case: channel</comment>
        <translation>Kom in via</translation>
    </message>
    <message>
        <source>Other reference</source>
        <comment>field of a case</comment>
        <translation>Annan beteckning</translation>
    </message>
    <message>
        <source>Came in</source>
        <comment>field of a case: when</comment>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>Handler</source>
        <comment>field of a case</comment>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Who brings the case</source>
        <translation>Vem som för fram ärendet</translation>
    </message>
    <message>
        <source>Wants an answer</source>
        <translation>Vill ha svar</translation>
    </message>
    <message>
        <source>Concerns a child</source>
        <translation>Gäller ett barn</translation>
    </message>
    <message>
        <source>Area of care</source>
        <translation>Verksamhetsområde</translation>
    </message>
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
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Care units</source>
        <translation>Enheter</translation>
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
        <source>Came &amp;in:</source>
        <translation>Kom &amp;in:</translation>
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
            <numerusform>%n vecka, svar senast %1</numerusform><numerusform>%n veckor, svar senast %1</numerusform></translation>
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
        <source>was due %1</source>
        <comment>with a date that has passed</comment>
        <translation>skulle svarat %1</translation>
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
        <source>that statement request is answered or withdrawn already</source>
        <translation>den begäran är redan besvarad eller återtagen</translation>
    </message>
    <message>
        <source>Choose a request that is still open.</source>
        <translation>Välj en begäran som fortfarande väntar.</translation>
    </message>
    <message>
        <source>the answer has not come in yet</source>
        <translation>svaret har inte kommit in än</translation>
    </message>
    <message>
        <source>Register the answer first.</source>
        <translation>Registrera svaret först.</translation>
    </message>
    <message>
        <source>all three reminders are sent already</source>
        <translation>alla tre påminnelser är redan skickade</translation>
    </message>
    <message>
        <source>Decide how to go on: give a new date, withdraw the request or close the case.</source>
        <translation>Bestäm hur det ska gå vidare: ge ett nytt datum, återta begäran eller avsluta ärendet.</translation>
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
    <message numerus="yes">
        <source>The office confirms a case within %n hours of it coming in.</source>
        <translation>
            <numerusform>Kontoret bekräftar ett ärende inom %n timme från att det kom in.</numerusform><numerusform>Kontoret bekräftar ett ärende inom %n timmar från att det kom in.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The office makes its first contact within %n days of the case coming in.</source>
        <translation>
            <numerusform>Kontoret tar den första kontakten inom %n dag från att ärendet kom in.</numerusform><numerusform>Kontoret tar den första kontakten inom %n dagar från att ärendet kom in.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The office gives itself %n days for its own next step.</source>
        <translation>
            <numerusform>Kontoret ger sig %n dag för sitt eget nästa steg.</numerusform><numerusform>Kontoret ger sig %n dagar för sitt eget nästa steg.</numerusform></translation>
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
    <name>talan::ui::DateField</name>
    <message>
        <source>yyyy-mm-dd</source>
        <comment>placeholder of a date field</comment>
        <translation>åååå-mm-dd</translation>
    </message>
    <message>
        <source>For example 15/3, 28 dec, +14, fri or today. Arrow up and down move a day.</source>
        <translation>Till exempel 15/3, 28 dec, +14, fre eller i dag. Uppil och nedpil flyttar en dag.</translation>
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
        <source>This cannot be read as a date. Write it as 2026-12-28 or 28/12.</source>
        <translation>Det här går inte att läsa som ett datum. Skriv det som 2026-12-28 eller 28/12.</translation>
    </message>
    <message>
        <source>The calendar knows the years %1 to %2.</source>
        <translation>Kalendern känner åren %1 till %2.</translation>
    </message>
    <message>
        <source>%1 – not a working day</source>
        <comment>a weekday</comment>
        <translation>%1 – ingen vardag</translation>
    </message>
    <message>
        <source>%1, %2 – not a working day</source>
        <comment>a weekday and a holiday</comment>
        <translation>%1, %2 – ingen vardag</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>followed by a weekday</comment>
        <translation>i dag, %1</translation>
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
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has changed this while you were writing:
%2
Your text is kept here. Save again if yours should stand, or cancel to keep theirs.</source>
        <comment>name of a colleague, then what they wrote</comment>
        <translation>%1 har ändrat detta medan du skrev:
%2
Din text finns kvar här. Spara igen om din ska gälla, eller avbryt för att behålla den andra.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
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
        <translation>&amp;Välj en annan fil …</translation>
    </message>
    <message>
        <source>&amp;Hide details</source>
        <translation>&amp;Dölj detaljer</translation>
    </message>
    <message>
        <source>Create a &amp;new office …</source>
        <translation>Starta ett &amp;nytt kontor …</translation>
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
        <source>Somebody else has changed this to “%1” meanwhile. Saving puts what stands here in its place.</source>
        <translation>Någon annan har under tiden ändrat detta till ”%1”. Om du sparar gäller det som står här.</translation>
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
        <source>Count terms &amp;by lag (1930:173)</source>
        <translation>&amp;Räkna tider enligt lag (1930:173)</translation>
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
        <source>+1 week</source>
        <comment>one click: that much later</comment>
        <translation>+1 vecka</translation>
    </message>
    <message>
        <source>+%1 weeks</source>
        <comment>one click: that much later</comment>
        <translation>+%1 veckor</translation>
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
</context>
<context>
    <name>talan::ui::StatementRequestDialog</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>the term for an answer</comment>
        <translation>
            <numerusform>%n vecka</numerusform><numerusform>%n veckor</numerusform></translation>
    </message>
    <message>
        <source>Request a statement</source>
        <translation>Begär yttrande</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Skicka begäran</translation>
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
        <source>Care provider:</source>
        <translation>Vårdgivare:</translation>
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
        <source>An&amp;other provider</source>
        <translation>En ann&amp;an vårdgivare</translation>
    </message>
    <message>
        <source>No consent to contact the provider is noted yet. It is needed before the request is sent; note it here.</source>
        <translation>Samtycke till kontakt med vårdgivaren är inte antecknat än. Det behövs innan begäran skickas; anteckna det här.</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Svar senast %1</translation>
    </message>
    <message>
        <source>Choose the care provider to ask.</source>
        <translation>Välj den vårdgivare som ska frågas.</translation>
    </message>
    <message>
        <source>The date of sending has to be a day up to today.</source>
        <translation>Dagen den skickades kan vara högst i dag.</translation>
    </message>
    <message>
        <source>%1: statement requested from %2, answer by %3</source>
        <comment>case number, care provider, date</comment>
        <translation>%1: yttrande begärt från %2, svar senast %3</translation>
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
            <numerusform>%n försenat</numerusform><numerusform>%n försenade</numerusform></translation>
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
        <translation>&amp;Allas</translation>
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
</TS>
