#include "tests/core/letters/summary_fixture.h"

#include "core/base/office_time.h"

using namespace Qt::StringLiterals;

namespace talan::test {

namespace {

QDateTime at(int month, int day, int hour, int minute)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), officeTimeZone()).toUTC();
}

Person theMother()
{
    Person person;
    person.id = PersonId(1);
    person.identityKind = IdentityKind::Personnummer;
    person.identityNumber = u"195401017966"_s;
    person.isIdentityValid = true;
    person.name = u"Åsa Öhman-Ljungqvist"_s;
    person.sex = Sex::Female;
    person.bornOn = QDate(1954, 1, 1);
    person.language = u"finska"_s;
    person.needsInterpreter = true;
    person.phone = u"070-174 06 05"_s;
    person.email = u"asa.ohman@example.se"_s;
    person.address = u"Björkstigen 14 B, 123 45 Ängelholm"_s;
    return person;
}

Person theDaughter()
{
    Person person;
    person.id = PersonId(2);
    person.name = u"Gunvor Öhman"_s;
    person.sex = Sex::Female;
    person.phone = u"08-465 004 21"_s;
    person.email = u"gunvor@example.com"_s;
    return person;
}

CareUnit aUnit(int id, const QString &path, BodyKind kind = BodyKind::Region)
{
    CareUnit unit;
    unit.id = CareUnitId(id);
    unit.level = static_cast<int>(path.count(u'/')) + 1;
    unit.bodyKind = kind;
    unit.path = path;
    unit.name = path.section(u'/', -1);
    return unit;
}

QList<CareUnit> theRegister()
{
    return {aUnit(1, u"Region Exempel"_s),
            aUnit(2, u"Region Exempel/Sjukhusvården"_s),
            aUnit(3, u"Region Exempel/Sjukhusvården/Ortopedkliniken"_s),
            aUnit(4, u"Region Exempel/Sjukhusvården/Ortopedkliniken/Ortopedavdelning 23"_s),
            aUnit(5, u"Region Exempel/Närsjukvården"_s),
            aUnit(6, u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s),
            aUnit(7, u"Ekby kommun"_s, BodyKind::Municipality),
            aUnit(8, u"Ekby kommun/Omsorgsförvaltningen"_s, BodyKind::Municipality)};
}

OfficeSettings theOffice()
{
    OfficeSettings office;
    office.name = u"Patientnämnden Region Exempel"_s;
    office.address = u"Box 123\n123 00 Exempelstad"_s;
    office.phone = u"010-000 00 00"_s;
    office.email = u"patientnamnden@example.org"_s;
    return office;
}

Note aNote(int id, NoteKind kind, const QDateTime &when, const QString &text)
{
    Note note;
    note.id = NoteId(id);
    note.kind = kind;
    note.at = when;
    note.staffName = u"Karin Handläggarsson"_s;
    note.text = text;
    return note;
}

Event anEvent(int id, EventKind kind, const QDateTime &when)
{
    Event event;
    event.id = EventId(id);
    event.kind = kind;
    event.at = when;
    event.staffName = u"Karin Handläggarsson"_s;
    return event;
}

StatementRequest theRequest()
{
    StatementRequest request;
    request.id = StatementRequestId(1);
    request.unit = CareUnitId(4);
    request.unitPath = u"Region Exempel/Sjukhusvården/Ortopedkliniken/Ortopedavdelning 23"_s;
    request.sentOn = QDate(2026, 3, 10);
    request.termWeeks = 4;
    request.extensions = {{.grantedOn = QDate(2026, 4, 2),
                           .until = QDate(2026, 4, 21),
                           .askedBy = u"Verksamhetschef Rolf Ekman"_s,
                           .reason = u"läkaren som träffade Åsa är ledig"_s}};
    request.reminders = {
        {.number = 1, .sentOn = QDate(2026, 4, 23), .newDueOn = QDate(2026, 5, 7)}};
    request.answeredOn = QDate(2026, 5, 6);
    request.forwardedOn = QDate(2026, 5, 8);
    return request;
}

CaseFile theCase()
{
    CaseFile caseFile;
    caseFile.id = CaseId(1);
    caseFile.number = u"PN 2026-0112"_s;
    caseFile.status = CaseStatus::Closed;
    caseFile.channel = Channel::Service1177;
    caseFile.externalRef = u"1177-ABC-77120"_s;
    caseFile.receivedAt = at(3, 2, 9, 15);
    caseFile.confirmedAt = at(3, 2, 10, 40);
    caseFile.firstContactAt = at(3, 4, 14, 5);
    caseFile.title = u"Åsa Öhman fick vänta på operation"_s;
    caseFile.narrative =
        u"Min mamma Åsa bröt höften den 14 februari. Hon fick vänta i tre dygn på operation, "
        "och Åsas värk togs inte på allvar. Doktor Bergstrand sa att det var fullt.\n"
        "Ring mig på 08-465 004 21 eller skriv till gunvor@example.com. Mamma bor på "
        "Björkstigen 14 B. <b>Detta är viktigt</b> & måste utredas.\n"
        "Hälsningar Gunvor"_s;
    caseFile.relation = Relation::Relative;
    caseFile.patient = theMother();
    caseFile.complainant = theDaughter();
    caseFile.wantsAnswer = true;
    caseFile.area = 1;
    caseFile.problems = {u"6.2"_s, u"3.4"_s};
    caseFile.units = {CareUnitId(4)};
    caseFile.consent = {
        .givenOn = QDate(2026, 3, 4), .by = u"Åsa Öhman-Ljungqvist"_s, .how = u"muntligen"_s};
    caseFile.themes = {u"höftfraktur"_s};
    caseFile.closedAt = at(5, 20, 11, 30);
    caseFile.closing = Closing{.outcome = Outcome::Satisfied,
                               .measureIndividual = true,
                               .measureOrganisation = true,
                               .satisfied = Satisfaction::Yes};
    return caseFile;
}

} // namespace

SummarySource aRichSource()
{
    SummarySource source;
    source.caseFile = theCase();
    source.handlerName = u"Karin Handläggarsson"_s;
    source.allUnits = theRegister();
    source.units = {source.allUnits.at(3)};
    source.notes = {
        aNote(1, NoteKind::Contact, at(3, 4, 14, 5), u"Samtal med dottern Gunvor. Vill ha svar."_s),
        aNote(
            2, NoteKind::Call, at(4, 1, 9, 0), u"Dottern ringde, Åsa har fått tid för röntgen."_s),
        aNote(3,
              NoteKind::Answer,
              at(5, 6, 16, 20),
              u"Kliniken beklagar väntan. Rutinen för höftbrott är ändrad."_s),
        aNote(4, NoteKind::Closing, at(5, 20, 11, 30), u"Anmälaren nöjd med svaret."_s)};
    source.requests = {theRequest()};
    source.events = {anEvent(1, EventKind::Registered, at(3, 2, 9, 20)),
                     anEvent(2, EventKind::Edited, at(3, 3, 8, 0)),
                     anEvent(3, EventKind::Closed, at(5, 20, 11, 30))};
    source.problems = {{.code = u"6.2"_s,
                        .label = u"Väntetider i vården"_s,
                        .definition = {},
                        .validFrom = {},
                        .validTo = {}},
                       {.code = u"3.4"_s,
                        .label = u"Bemötande"_s,
                        .definition = {},
                        .validFrom = {},
                        .validTo = {}}};
    source.areas = {{.code = u"1"_s,
                     .label = u"Somatisk specialistvård"_s,
                     .definition = {},
                     .validFrom = {},
                     .validTo = {}}};
    source.staffNames = {u"Karin Handläggarsson"_s, u"Anna Lind"_s};
    source.office = theOffice();
    source.printedBy = u"Anna Lind"_s;
    source.printedAt = at(5, 22, 10, 15);
    return source;
}

SummarySource aProtectedSource()
{
    SummarySource source = aRichSource();
    Person &mother = *source.caseFile.patient;
    mother.protection = Protection::Marking;
    mother.phone.clear();
    mother.email.clear();
    mother.address.clear();
    return source;
}

QStringList whatTellsWho()
{
    return {u"Åsa"_s,     u"Öhman"_s,          u"Ljungqvist"_s,  u"Gunvor"_s,     u"540101"_s,
            u"7966"_s,    u"1954"_s,           u"174 06 05"_s,   u"465 004 21"_s, u"asa.ohman"_s,
            u"gunvor@"_s, u"Björkstigen"_s,    u"Ängelholm"_s,   u"2026-0112"_s,  u"ABC-77120"_s,
            u"Karin"_s,   u"Handläggarsson"_s, u"Anna Lind"_s,   u"Bergstrand"_s, u"Rolf"_s,
            u"Ekman"_s,   u"avdelning 23"_s,   u"14 februari"_s, u"2026-03-0"_s,  u"finska"_s};
}

} // namespace talan::test
