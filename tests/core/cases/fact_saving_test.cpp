#include "core/cases/fact_saving.h"

#include <QJsonDocument>
#include <functional>

#include <gtest/gtest.h>

#include "core/cases/case_history.h"
#include "core/cases/case_rows.h"
#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/office/journal.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::aComplaint;
using test::aMonday;

namespace {

/// Anna at one desk and Karim at another have the same case open.
class FactSavingTest : public testing::Test
{
protected:
    Work annas() { return office.work(); }
    Work karims() { return {otherDesk, {karim.id, u"desk-2"_s}, aMonday().addSecs(60)}; }

    CaseFile stored() { return CaseStore(office.database()).byId(base.id).value(); }
    QList<Event> events() { return Journal(office.database()).ofCase(base.id).value(); }
    QList<EventKind> kinds()
    {
        QList<EventKind> kinds;
        for (const Event &event : events())
            kinds.append(event.kind);
        return kinds;
    }

    CaseFile karimSaves(const std::function<void(CaseFile &)> &edit)
    {
        CaseFile theirs = base;
        edit(theirs);
        const auto saved = saveFacts(karims(), base, theirs);
        EXPECT_TRUE(saved) << saved.error().detail.toStdString();
        return saved ? *saved : theirs;
    }

    CaseFile edited(const std::function<void(CaseFile &)> &edit)
    {
        CaseFile mine = base;
        edit(mine);
        return mine;
    }

    FactDecision settled(const CaseFile &mine, const QString &field, const FieldChoice &choice)
    {
        const auto conflict = factConflict(office.database(), base, mine);
        EXPECT_TRUE(conflict);
        return settleFacts(base, conflict->mine, conflict->theirs, {{field, choice}}).value();
    }

    test::OfficeFile office;
    storage::Database otherDesk = office.anotherDesk();
    StaffMember karim = office.addStaff(u"karim"_s, u"Karim Aziz"_s, StaffRole::Handler, true);
    CaseFile base = test::registered(office.work(), aComplaint());
};

} // namespace

TEST_F(FactSavingTest, ChangesOfDifferentFieldsBothStandAndTheHistorySaysSo)
{
    karimSaves([](CaseFile &c) { c.area = 2; });
    const EventId karimsEdit = events().last().id;

    const auto saved =
        saveFacts(annas(), base, edited([](CaseFile &c) { c.title = u"Ny rubrik"_s; }));

    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->area, 2);
    EXPECT_EQ(saved->title, u"Ny rubrik"_s);
    EXPECT_EQ(
        kinds(),
        (QList{EventKind::Registered, EventKind::Edited, EventKind::Edited, EventKind::Merged}));
    const auto line = mergedLine(events().last());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->thing, (MergedThing{u"case_file"_s, base.id.value()}));
    EXPECT_EQ(line->mine, QStringList{u"title"_s});
    EXPECT_EQ(line->theirs, QStringList{u"area"_s});
    EXPECT_EQ(line->events, QList{karimsEdit});
}

TEST_F(FactSavingTest, ASaveThatMeetsNothingWritesNoLineOfAMerge)
{
    ASSERT_TRUE(confirmCase(karims(), base.id, aMonday()));
    ASSERT_TRUE(saveFacts(annas(), base, edited([](CaseFile &c) { c.title = u"Ny"_s; })));
    karimSaves([](CaseFile &c) { c.area = 2; });
    const auto count = events().size();

    ASSERT_TRUE(saveFacts(annas(), base, base)) << "nothing changed here";

    EXPECT_EQ(events().size(), count);
    EXPECT_EQ(kinds().count(EventKind::Merged), 1) << "only Karim's save met Anna's";
}

TEST_F(FactSavingTest, MeetingOnesOwnChangeIsNoMeeting)
{
    ASSERT_TRUE(saveFacts(annas(), base, edited([](CaseFile &c) { c.area = 2; })));

    ASSERT_TRUE(saveFacts(annas(), base, edited([](CaseFile &c) { c.title = u"Ny"_s; })));

    EXPECT_FALSE(kinds().contains(EventKind::Merged));
}

TEST_F(FactSavingTest, ALineOfAMergeIsNotUndoneAndNotTakenForAChangeOfRows)
{
    karimSaves([](CaseFile &c) { c.area = 2; });
    ASSERT_TRUE(saveFacts(annas(), base, edited([](CaseFile &c) { c.title = u"Ny"_s; })));
    ASSERT_EQ(kinds().last(), EventKind::Merged);

    EXPECT_TRUE(differencesFromJournal(office.database(), base.id)->isEmpty());
    ASSERT_TRUE(undo(annas(), base.id));
    EXPECT_EQ(stored().title, base.title);
    EXPECT_EQ(stored().area, 2);
    ASSERT_TRUE(redo(annas(), base.id));
    EXPECT_EQ(stored().title, u"Ny"_s);
}

TEST_F(FactSavingTest, AConflictTellsAllFieldsAndWhoChangedThemAndWhen)
{
    karimSaves([](CaseFile &c) {
        c.title = u"Karims rubrik"_s;
        c.area = 2;
        c.units.clear();
        c.patient->name = u"Åsa Öhman Berg"_s;
    });
    const CaseFile mine = edited([](CaseFile &c) {
        c.title = u"  Min rubrik "_s;
        c.area = 4;
        c.patient->name = u"Åsa Berg"_s;
        c.wantsAnswer = false;
    });

    const auto refused = saveFacts(annas(), base, mine);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::EditConflict);
    EXPECT_EQ(refused.error().subject, u"title"_s);
    EXPECT_EQ(stored().title, u"Karims rubrik"_s);

    const auto conflict = factConflict(office.database(), base, mine);
    ASSERT_TRUE(conflict);
    EXPECT_EQ(conflict->mine.title, u"Min rubrik"_s) << "as it would be stored";
    EXPECT_EQ(conflict->merge.fields.conflicts,
              (QStringList{u"title"_s, u"area"_s, u"patient.name"_s}));
    EXPECT_EQ(conflict->merge.fields.mine, QStringList{u"wants_answer"_s});
    EXPECT_EQ(conflict->merge.fields.theirs, QStringList{u"units"_s});
    ASSERT_EQ(conflict->origins.size(), 4);
    for (const FieldOrigin &origin : conflict->origins) {
        EXPECT_EQ(origin.staffName, u"Karim Aziz"_s) << origin.field.toStdString();
        EXPECT_EQ(origin.at, aMonday().addSecs(60)) << origin.field.toStdString();
    }
}

TEST_F(FactSavingTest, OnlyTheListThatWasChangedIsSaidToBeChanged)
{
    ASSERT_TRUE(saveFacts(annas(), base, edited([](CaseFile &c) { c.problems = {u"1.2"_s}; })));

    QStringList tables;
    const QJsonArray changes = events().last().changes;
    for (const auto &change : changes)
        tables.append(change[u"table"_s].toString());
    tables.removeDuplicates();
    EXPECT_EQ(tables, QStringList{u"case_problem"_s});
}

TEST_F(FactSavingTest, WhenMineStandsTheOtherTextIsKept)
{
    karimSaves([](CaseFile &c) { c.title = u"Karims rubrik"_s; });
    const CaseFile mine = edited([](CaseFile &c) { c.title = u"Min rubrik"_s; });

    const auto saved = saveFacts(annas(), settled(mine, u"title"_s, {.stands = Stands::Mine}));

    ASSERT_TRUE(saved) << saved.error().detail.toStdString();
    EXPECT_EQ(saved->title, u"Min rubrik"_s);
    ASSERT_EQ(kinds().last(), EventKind::ConflictSettled);
    const auto lines = settledLines(events().last());
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.first().fields,
              (QList{SettledField{.field = u"title"_s,
                                  .base = base.title,
                                  .mine = u"Min rubrik"_s,
                                  .theirs = u"Karims rubrik"_s,
                                  .stood = Stands::Mine}}));
}

TEST_F(FactSavingTest, WhenTheirsStandsMyTextIsKeptThoughNothingOfTheCaseChanges)
{
    const CaseFile theirs = karimSaves([](CaseFile &c) { c.narrative = u"Karims text."_s; });
    const CaseFile mine = edited([](CaseFile &c) { c.narrative = u"Min långa text."_s; });

    const auto saved =
        saveFacts(annas(), settled(mine, u"narrative"_s, {.stands = Stands::Theirs}));

    ASSERT_TRUE(saved);
    EXPECT_EQ(*saved, theirs);
    EXPECT_EQ(kinds(),
              (QList{EventKind::Registered, EventKind::Edited, EventKind::ConflictSettled}));
    EXPECT_EQ(settledLines(events().last()).first().fields.first().mine,
              QJsonValue(u"Min långa text."_s));
    EXPECT_EQ(nextUndo(office.database(), base.id, annas().actor.staff)->has_value(), false)
        << "there is nothing to undo";
}

TEST_F(FactSavingTest, ACombinedTextStandsAndBothPartsAreKept)
{
    karimSaves([](CaseFile &c) { c.narrative = u"Karims text."_s; });
    const CaseFile mine = edited([](CaseFile &c) { c.narrative = u"Min text."_s; });

    const auto saved =
        saveFacts(annas(),
                  settled(mine,
                          u"narrative"_s,
                          {.stands = Stands::Combined, .combined = u"Min text.\nKarims text."_s}));

    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->narrative, u"Min text.\nKarims text."_s);
    const SettledField field = settledLines(events().last()).first().fields.first();
    EXPECT_EQ(field.stood, Stands::Combined);
    EXPECT_EQ(field.mine, QJsonValue(u"Min text."_s));
    EXPECT_EQ(field.theirs, QJsonValue(u"Karims text."_s));
}

TEST_F(FactSavingTest, WhatOthersWroteSinceTheChoiceIsAConflictAgainAndNothingIsForgotten)
{
    const CaseFile first = karimSaves([](CaseFile &c) { c.title = u"Karims rubrik"_s; });
    const CaseFile mine = edited([](CaseFile &c) { c.title = u"Min rubrik"_s; });
    const FactDecision decision = settled(mine, u"title"_s, {.stands = Stands::Mine});
    CaseFile second = first;
    second.title = u"Karims andra rubrik"_s;
    ASSERT_TRUE(saveFacts(karims(), first, second));
    const auto count = events().size();

    const auto refused = saveFacts(annas(), decision);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::EditConflict);
    EXPECT_EQ(events().size(), count) << "no line of a choice that was not saved";
    const auto again = factConflict(office.database(), decision.base, decision.edited);
    const auto anew = settleFacts(decision.base,
                                  again->mine,
                                  again->theirs,
                                  {{u"title"_s, {.stands = Stands::Theirs}}},
                                  decision.settled);
    ASSERT_TRUE(saveFacts(annas(), *anew));
    const auto fields = settledLines(events().last()).first().fields;
    ASSERT_EQ(fields.size(), 2);
    EXPECT_EQ(fields.first().theirs, QJsonValue(u"Karims rubrik"_s));
    EXPECT_EQ(fields.last().theirs, QJsonValue(u"Karims andra rubrik"_s));
}

TEST_F(FactSavingTest, TwoPartsOfOnePersonMerge)
{
    karimSaves([](CaseFile &c) { c.patient->email = u"asa@example.se"_s; });

    const auto saved =
        saveFacts(annas(), base, edited([](CaseFile &c) { c.patient->phone = u"070-1740606"_s; }));

    ASSERT_TRUE(saved) << saved.error().detail.toStdString();
    EXPECT_EQ(saved->patient->email, u"asa@example.se"_s);
    EXPECT_EQ(saved->patient->phone, u"070-1740606"_s);
    EXPECT_EQ(*saved, stored());
}

TEST_F(FactSavingTest, APhoneSavedAfterSomebodyMarkedThePersonIsKeptNowhere)
{
    karimSaves([](CaseFile &c) {
        c.patient->protection = Protection::Marking;
        c.patient->phone.clear();
    });

    const auto saved =
        saveFacts(annas(), base, edited([](CaseFile &c) { c.patient->phone = u"070-1740606"_s; }));

    ASSERT_TRUE(saved) << saved.error().detail.toStdString();
    EXPECT_EQ(saved->patient->phone, QString());
    for (const Event &event : events()) {
        const QString kept = QString::fromUtf8(QJsonDocument(event.changes).toJson());
        EXPECT_FALSE(kept.contains(u"070-1740606"_s));
    }
}

TEST_F(FactSavingTest, WhenItCameInAndHowAreOneField)
{
    karimSaves([](CaseFile &c) {
        c.arrival = Arrival::Post;
        c.arrivedAt = aMonday();
    });
    const CaseFile mine = edited([](CaseFile &c) { c.receivedAt = aMonday().addSecs(-3600); });

    const auto refused = saveFacts(annas(), base, mine);

    ASSERT_FALSE(refused) << "else what Karim said of the arrival would be lost";
    EXPECT_EQ(refused.error().subject, u"received_at"_s);
    for (const Stands stands : {Stands::Theirs, Stands::Mine}) {
        const auto saved = saveFacts(annas(), settled(mine, u"received_at"_s, {.stands = stands}));
        ASSERT_TRUE(saved) << saved.error().detail.toStdString();
        EXPECT_EQ(saved->arrival, stands == Stands::Mine ? Arrival::Direct : Arrival::Post);
    }
}

TEST_F(FactSavingTest, AnArrivalThatWasChosenIsNotTakenForADaySetByHand)
{
    // Emptied on Monday morning, a letter box counts for Friday; post counts for Monday.
    const QDateTime arrivedAt = test::at(QDate(2026, 11, 23), 8, 15);
    const auto arrivedBy = [arrivedAt](Arrival arrival) {
        return [arrival, arrivedAt](CaseFile &c) {
            c.arrival = arrival;
            c.arrivedAt = arrivedAt;
        };
    };
    karimSaves(arrivedBy(Arrival::Post));

    const auto saved = saveFacts(
        annas(),
        settled(edited(arrivedBy(Arrival::LetterBox)), u"received_at"_s, {.stands = Stands::Mine}));

    ASSERT_TRUE(saved) << saved.error().detail.toStdString();
    EXPECT_EQ(saved->arrival, Arrival::LetterBox);
    EXPECT_EQ(saved->arrivedAt, arrivedAt);
}

TEST_F(FactSavingTest, TheSameEditOfBothIsNoConflict)
{
    const auto byPost = [](CaseFile &c) {
        c.arrival = Arrival::Post;
        c.arrivedAt = aMonday();
    };
    const CaseFile theirs = karimSaves(byPost);

    const auto saved = saveFacts(annas(), base, edited(byPost));

    ASSERT_TRUE(saved) << saved.error().subject.toStdString();
    EXPECT_EQ(*saved, theirs);
    EXPECT_FALSE(kinds().contains(EventKind::Merged));
}
