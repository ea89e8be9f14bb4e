#include "core/exchange/local_journal.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/cases/draft_store.h"
#include "core/cases/registration.h"
#include "core/exchange/local_entry_json.h"
#include "core/office/journal.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

/// Makes cases of every kind, over and over the same ones.
class AnyCase
{
    int number(int below) { return static_cast<int>(m_random.bounded(below)); }
    bool yes() { return number(2) == 1; }
    template <class Values>
    auto pick(const Values &values)
    {
        return values.at(static_cast<size_t>(number(static_cast<int>(values.size()))));
    }

public:
    NewCase next()
    {
        NewCase newCase;
        newCase.kind = pick(kAllCaseKinds);
        newCase.channel = pick(kAllChannels);
        newCase.receivedAt = instant();
        newCase.arrival = pick(kAllArrivals);
        newCase.title = text();
        newCase.narrative = text();
        newCase.handler = text();
        newCase.wantsAnswer = yes();
        newCase.externalRef = text();
        newCase.relation = pick(kAllRelations);
        newCase.complainant = somebody();
        newCase.patient = somebody();
        newCase.isChild = yes() ? std::optional(yes()) : std::nullopt;
        newCase.units = texts();
        newCase.area = number(7);
        newCase.problems = texts();
        for (int i = number(4); i > 0; --i)
            newCase.oldCategories.append({.main = text(), .sub = text()});
        newCase.consent = {.givenOn = day(), .by = text(), .how = text()};
        newCase.themes = texts();
        return newCase;
    }

private:
    QString text()
    {
        // What JSON and file systems trip over, and what an office types all day.
        static const QStringList kPieces{u"å"_s,
                                         u"Ö"_s,
                                         u"\""_s,
                                         u"\\"_s,
                                         u"\n"_s,
                                         u"\t"_s,
                                         QString(QChar(u'\0')),
                                         u"</x>"_s,
                                         u"\u2028"_s,
                                         u"😀"_s,
                                         u"null"_s,
                                         u" "_s,
                                         u"a"_s,
                                         u"é"_s,
                                         u"{}"_s,
                                         u"7"_s};
        QString text;
        for (int i = number(12); i > 0; --i)
            text += kPieces.at(number(static_cast<int>(kPieces.size())));
        return text;
    }

    QStringList texts()
    {
        QStringList texts;
        for (int i = number(4); i > 0; --i)
            texts.append(text());
        return texts;
    }

    QDate day() { return yes() ? QDate(1800, 1, 1).addDays(number(146'000)) : QDate(); }
    QDateTime instant()
    {
        return yes() ? QDateTime(QDate(1950, 1, 1).addDays(number(80'000)),
                                 QTime::fromMSecsSinceStartOfDay(number(86'400'000)),
                                 Qt::UTC)
                     : QDateTime();
    }

    std::optional<TypedPerson> somebody()
    {
        if (number(3) == 0)
            return std::nullopt;
        TypedPerson typed;
        typed.number = text();
        typed.person.id = yes() ? PersonId(number(100'000)) : PersonId();
        typed.person.identityKind = pick(std::array{IdentityKind::None,
                                                    IdentityKind::Personnummer,
                                                    IdentityKind::Reservnummer,
                                                    IdentityKind::Unknown});
        typed.person.identityNumber = text();
        typed.person.isIdentityValid = yes();
        typed.person.name = text();
        typed.person.sex = pick(std::array{Sex::Unknown, Sex::Female, Sex::Male});
        typed.person.bornOn = day();
        typed.person.protection = pick(kAllProtections);
        typed.person.language = text();
        typed.person.needsInterpreter = yes();
        typed.person.phone = text();
        typed.person.email = text();
        typed.person.address = text();
        return typed;
    }

    QRandomGenerator m_random{4711};
};

class LocalJournalTest : public testing::Test
{
protected:
    LocalEntry aCase(const QString &narrative, const QDateTime &at = test::aMonday()) const
    {
        NewCase newCase = test::aComplaint();
        newCase.receivedAt = {};
        newCase.narrative = narrative;
        return {.id = DraftStore::newDraftId(), .at = at, .actor = anna(), .what = newCase};
    }

    LocalEntry aNote(const CaseFile &in,
                     const QString &text,
                     const QDateTime &at = test::aMonday().addSecs(60)) const
    {
        return {.id = DraftStore::newDraftId(),
                .at = at,
                .actor = anna(),
                .what = LocalNote{.caseId = in.id, .text = text, .caseNumber = in.number}};
    }

    Actor anna() const { return {office.anna().id, u"laptop-7"_s}; }
    QDir folder() const { return QDir(home.filePath(u"local/office-1"_s)); }
    QStringList files() const { return folder().entryList(QDir::Files, QDir::Name); }

    void plant(const QString &name, const QByteArray &content) const
    {
        QFile file(folder().filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QByteArray contentOf(const QString &name) const
    {
        QFile file(folder().filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// The narratives of all cases in the file.
    static QStringList caseList(storage::Database &database)
    {
        QStringList narratives;
        for (qint64 id = 1;; ++id) {
            const auto caseFile = CaseStore(database).byId(CaseId(id));
            if (!caseFile)
                return narratives;
            narratives.append(caseFile->narrative);
        }
    }

    /// Tries all that waits; the number of each entry's case, or why it did not come in.
    QStringList takeAllIn(const QDateTime &now = test::aMonday())
    {
        QStringList answers;
        for (const LocalEntry &entry : journal.waiting()) {
            const auto caseFile = takeIn(office.work(now), journal, entry);
            answers.append(caseFile ? caseFile->number
                                    : storageKey(caseFile.error().code).toString());
        }
        return answers;
    }

    QList<Note> notesOf(CaseId id)
    {
        const auto notes = CaseStore(office.database()).notes(id);
        EXPECT_TRUE(notes);
        return notes ? *notes : QList<Note>();
    }

    test::OfficeFile office;
    QTemporaryDir home;
    LocalJournal journal{home.filePath(u"local"_s), u"office-1"_s};
};

} // namespace

TEST_F(LocalJournalTest, NothingOfACaseIsLostOnTheWayToTheDiskAndBack)
{
    AnyCase any;
    for (int i = 0; i < 500; ++i) {
        const StoredEntry stored{
            .entry = {.id = DraftStore::newDraftId(),
                      .at = test::aMonday().addMSecs(i),
                      .actor = {StaffId(i + 1), u"dator-å"_s},
                      .what = any.next()},
            .refusal = i % 3 == 0
                           ? std::optional(Error{static_cast<ErrorCode>(i % 40), u"d"_s, u"s"_s})
                           : std::nullopt};
        const auto read = readStoredEntry(storedEntryJson(stored));
        ASSERT_TRUE(read) << read.error().detail.toStdString() << ' '
                          << read.error().subject.toStdString();
        ASSERT_EQ(*read, stored) << storedEntryJson(stored).toStdString();
    }
}

TEST_F(LocalJournalTest, WhatIsKeptWaitsInTheOrderItWasWritten)
{
    const LocalEntry first = aCase(u"Först"_s);
    const LocalEntry second = aCase(u"Sedan"_s, test::aMonday().addSecs(60));
    ASSERT_TRUE(journal.keep(first));
    ASSERT_TRUE(journal.keep(second));

    EXPECT_EQ(journal.waiting(), (QList{first, second}));
}

TEST_F(LocalJournalTest, TheFileAnEntryWasWrittenForIsKeptAndAnOlderEntryIsForAny)
{
    LocalEntry entry = aCase(u"För en fil"_s);
    EXPECT_FALSE(storedEntryJson({.entry = entry, .refusal = {}}).contains("office"));
    EXPECT_TRUE(entry.isFor(u"/srv/en/talan.db"_s));
    entry.office = u"/srv/en/talan.db"_s;
    ASSERT_TRUE(journal.keep(entry));
    ASSERT_EQ(journal.waiting(), QList{entry});
    EXPECT_TRUE(journal.waiting().first().isFor(u"/srv/en/talan.db"_s));
    EXPECT_FALSE(journal.waiting().first().isFor(u"/srv/kopia/talan.db"_s));
}

TEST_F(LocalJournalTest, AClockSetBackDoesNotReorder)
{
    const LocalEntry first = aCase(u"Först"_s);
    const LocalEntry second = aCase(u"Sedan"_s, test::aMonday().addSecs(-3600));
    ASSERT_TRUE(journal.keep(first));
    ASSERT_TRUE(journal.keep(second));

    EXPECT_EQ(journal.waiting(), (QList{first, second}));
}

TEST_F(LocalJournalTest, MoreThanTenEntriesKeepTheirOrderAlsoAfterSomeHaveComeIn)
{
    QList<LocalEntry> kept;
    for (int i = 0; i < 12; ++i) {
        kept.append(aCase(u"Nummer %1"_s.arg(i)));
        ASSERT_TRUE(journal.keep(kept.last()));
    }
    ASSERT_TRUE(journal.remove(kept.takeFirst().id));
    kept.append(aCase(u"Sist"_s));
    ASSERT_TRUE(journal.keep(kept.last()));

    EXPECT_EQ(journal.waiting(), kept);
}

TEST_F(LocalJournalTest, KeepingTheSameEntryAgainReplacesItInItsPlace)
{
    LocalEntry first = aCase(u"Först"_s);
    const LocalEntry second = aCase(u"Sedan"_s);
    ASSERT_TRUE(journal.keep(first));
    ASSERT_TRUE(journal.keep(second));
    std::get<NewCase>(first.what).narrative = u"Först, ändrat"_s;
    ASSERT_TRUE(journal.keep(first));

    EXPECT_EQ(journal.waiting(), (QList{first, second}));
}

TEST_F(LocalJournalTest, OnlyTheWriterCanReadIt)
{
    ASSERT_TRUE(journal.keep(aCase(u"känsligt"_s)));

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    EXPECT_FALSE(QFile::permissions(folder().path()) & others);
    ASSERT_EQ(files().size(), 1);
    EXPECT_FALSE(QFile::permissions(folder().filePath(files().first())) & others);
}

TEST_F(LocalJournalTest, HowSomebodyProtectedCanBeReachedIsKeptNowhere)
{
    LocalEntry entry = aCase(u"x"_s);
    Person &person = std::get<NewCase>(entry.what).patient->person;
    person.protection = Protection::Marking;
    person.phone = u"070-1740699"_s;
    person.email = u"asa@example.se"_s;
    person.address = u"Storgatan 1"_s;
    ASSERT_TRUE(journal.keep(entry));

    const QByteArray kept = contentOf(files().first());
    for (const char *secret : {"070-1740699", "asa@example.se", "Storgatan"})
        EXPECT_FALSE(kept.contains(secret)) << secret;
    EXPECT_TRUE(kept.contains(person.name.toUtf8()));
}

TEST_F(LocalJournalTest, EntriesOfAnotherOfficeAreNotItsOwn)
{
    ASSERT_TRUE(journal.keep(aCase(u"mitt"_s)));

    EXPECT_TRUE(LocalJournal(home.filePath(u"local"_s), u"office-2"_s).waiting().isEmpty());
}

TEST_F(LocalJournalTest, WhatACrashLeftBehindIsSetAsideAndHidesNothing)
{
    const LocalEntry whole = aCase(u"helt"_s);
    ASSERT_TRUE(journal.keep(whole));
    const QByteArray good = contentOf(files().first());
    plant(u"00000000-half.entry"_s, good.left(good.size() / 2));
    plant(u"00000007-empty.entry"_s, {});
    plant(u"00000003-torn.entry.x81yGs"_s, good.left(10)); // Never got its name.

    EXPECT_EQ(journal.waiting(), QList{whole});
    EXPECT_EQ(journal.setAside().size(), 2);
    EXPECT_EQ(contentOf(u"00000000-half.entry.unreadable"_s), good.left(good.size() / 2));
}

TEST_F(LocalJournalTest, HostileContentIsRefused)
{
    const QByteArray good = storedEntryJson({.entry = aNote({}, u"text"_s), .refusal = {}})
                                .replace(R"("id":")", R"("id":"x)");
    ASSERT_TRUE(readStoredEntry(good));
    const auto codeOf = [&](const QByteArray &from, const QByteArray &to) {
        QByteArray bad = good;
        EXPECT_TRUE(bad.contains(from)) << from.toStdString() << good.toStdString();
        const auto read = readStoredEntry(bad.replace(from, to));
        return read ? QString() : storageKey(read.error().code).toString();
    };
    EXPECT_EQ(codeOf(R"("id":")", R"("id":"../../)"), u"invalid_input");
    EXPECT_EQ(codeOf(R"("machine":)", R"("zeal":1,"machine":)"), u"unknown_member");
    EXPECT_EQ(codeOf(R"("machine":)", R"("machine":"a","machine":)"), u"invalid_input");
    EXPECT_EQ(codeOf(R"("staff":)", R"("staff":-)"), u"unknown_value");
    EXPECT_EQ(codeOf(R"("kind":"note")", R"("kind":"bomb")"), u"unknown_value");
    EXPECT_EQ(codeOf(R"("text":"text")", R"("text":["text"])"), u"invalid_input");
    EXPECT_EQ(codeOf(R"("text":"text")", R"("text":")" + QByteArray(300'000, 'x') + '"'),
              u"text_too_long");
    EXPECT_EQ(codeOf(R"("text":"text")", R"("text":")" + QByteArray(4'000'000, 'x') + '"'),
              u"too_large");
    EXPECT_EQ(codeOf(R"("note":)", R"("case":{},"note":)"), u"invalid_input");
    EXPECT_EQ(codeOf(R"("at":"2026)", R"("at":"9226)"), u"invalid_date");
    EXPECT_EQ(codeOf(R"("format":1)", R"("format":2)"), u"newer_file");
}

TEST_F(LocalJournalTest, AnIdThatIsNoneNeverBecomesAFile)
{
    for (const QString &id : {u""_s, u"../up"_s, u"a/b"_s, u"a.b"_s, u"x\n"_s, QString(65, u'a')}) {
        LocalEntry entry = aCase(u"x"_s);
        entry.id = id;
        const auto kept = journal.keep(entry);
        ASSERT_FALSE(kept) << id.toStdString();
        EXPECT_EQ(kept.error().code, ErrorCode::InvalidInput);
        EXPECT_FALSE(journal.remove(id));
        EXPECT_FALSE(bringIn(office.work(), entry));
    }
    EXPECT_FALSE(QFile::exists(home.filePath(u"local"_s)));
}

TEST_F(LocalJournalTest, AnEntryUnderAnothersNameIsSetAside)
{
    ASSERT_TRUE(journal.keep(aCase(u"x"_s)));
    ASSERT_TRUE(QFile::copy(folder().filePath(files().first()),
                            folder().filePath(u"00000009-another.entry"_s)));

    EXPECT_EQ(journal.waiting().size(), 1);
    EXPECT_EQ(journal.setAside().size(), 1);
}

TEST_F(LocalJournalTest, WhatANewerTalanWroteIsLeftForIt)
{
    ASSERT_TRUE(journal.keep(aCase(u"x"_s)));
    const QString name = files().first();
    plant(name, contentOf(name).replace(R"("format":1)", R"("format":2)"));

    EXPECT_TRUE(journal.waiting().isEmpty());
    EXPECT_EQ(files(), QStringList{name});
}

TEST_F(LocalJournalTest, WhenItCannotBeWrittenNothingIsSaidToBeKept)
{
    QFile inTheWay(home.filePath(u"local"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();

    EXPECT_FALSE(journal.keep(aCase(u"x"_s)));
}

TEST_F(LocalJournalTest, ACaseGetsItsNumberNowAndWasReceivedWhenItWasWritten)
{
    const QDateTime written = test::at(QDate(2026, 12, 30), 14, 5);
    const QDateTime now = test::at(QDate(2027, 1, 4), 9);
    const auto caseFile = bringIn(office.work(now), aCase(u"Skrivet utan nät"_s, written));
    ASSERT_TRUE(caseFile) << caseFile.error().detail.toStdString();

    EXPECT_EQ(caseFile->number, u"PN 2027-0001"_s);
    EXPECT_EQ(caseFile->receivedAt, written);
    EXPECT_EQ(caseFile->registeredAt, now);
    ASSERT_TRUE(caseFile->next);
    EXPECT_EQ(caseFile->next->step, NextStep::Confirm);
    EXPECT_EQ(caseFile->next->at, written.addDays(1));
}

TEST_F(LocalJournalTest, ADayThatWasSaidStands)
{
    LocalEntry entry = aCase(u"Brev"_s);
    std::get<NewCase>(entry.what).receivedAt = test::at(QDate(2026, 11, 20), 10);
    const auto caseFile = bringIn(office.work(), entry);
    ASSERT_TRUE(caseFile);
    EXPECT_EQ(caseFile->receivedAt, test::at(QDate(2026, 11, 20), 10));
}

TEST_F(LocalJournalTest, AClockThatRanAheadPutsNothingIntoTheFuture)
{
    const QDateTime ahead = test::aMonday().addDays(2);
    LocalEntry entry = aCase(u"Klockan gick före"_s, ahead);
    std::get<NewCase>(entry.what).receivedAt = ahead;
    const auto caseFile = bringIn(office.work(), entry);
    ASSERT_TRUE(caseFile) << caseFile.error().subject.toStdString();
    EXPECT_EQ(caseFile->receivedAt, test::aMonday());

    const auto noted = bringIn(office.work(), aNote(*caseFile, u"också före"_s, ahead));
    ASSERT_TRUE(noted) << noted.error().subject.toStdString();
    EXPECT_EQ(notesOf(caseFile->id).first().at, test::aMonday());
}

TEST_F(LocalJournalTest, TheJournalSaysWhoWroteItNotWhoBroughtItIn)
{
    const StaffMember bo = office.addStaff(u"bo"_s, u"Bo Ek"_s, StaffRole::Handler);
    LocalEntry entry = aCase(u"Bos"_s);
    entry.actor = {bo.id, u"laptop-bo"_s};
    const auto caseFile = bringIn(office.work(test::aMonday().addSecs(600)), entry);
    ASSERT_TRUE(caseFile);

    const auto events = Journal(office.database()).ofCase(caseFile->id);
    ASSERT_TRUE(events);
    EXPECT_EQ(events->first().staffName, u"Bo Ek"_s);
    EXPECT_EQ(events->first().machine, u"laptop-bo"_s);
    EXPECT_EQ(caseFile->handler, bo.id);
}

TEST_F(LocalJournalTest, AWriterTheFileDoesNotKnowIsRefused)
{
    LocalEntry entry = aCase(u"x"_s);
    entry.actor.staff = StaffId(99);
    const auto caseFile = bringIn(office.work(), entry);
    ASSERT_FALSE(caseFile);
    EXPECT_EQ(caseFile.error().code, ErrorCode::UnknownStaff);
}

TEST_F(LocalJournalTest, ANoteKeepsItsTimeAndGoesIntoAClosedCaseToo)
{
    const CaseFile caseFile = test::registered(office.work(), test::aComplaint());
    const QDateTime written = test::aMonday().addSecs(1800);
    const QDateTime now = test::aMonday().addDays(1);
    ASSERT_TRUE(closeCase(office.work(now.addSecs(-60)), caseFile.id, {}));

    const auto noted = bringIn(office.work(now), aNote(caseFile, u"Ringde tillbaka"_s, written));
    ASSERT_TRUE(noted) << noted.error().detail.toStdString();
    EXPECT_TRUE(noted->closedAt.isValid());
    ASSERT_EQ(notesOf(caseFile.id).size(), 1);
    EXPECT_EQ(notesOf(caseFile.id).first().at, written);
    EXPECT_EQ(notesOf(caseFile.id).first().text, u"Ringde tillbaka"_s);
}

TEST_F(LocalJournalTest, ANoteGoesIntoNoOtherCaseWhenAnotherFileHasComeIntoThePlace)
{
    const CaseFile caseFile = test::registered(office.work(), test::aComplaint());
    LocalEntry note = aNote(caseFile, u"hör hemma i ett annat ärende"_s);
    std::get<LocalNote>(note.what).caseNumber = u"PN 2026-0977"_s;

    const auto noted = bringIn(office.work(), note);
    ASSERT_FALSE(noted);
    EXPECT_EQ(noted.error().code, ErrorCode::NotFound);
    EXPECT_EQ(noted.error().subject, u"PN 2026-0977"_s);
    EXPECT_TRUE(notesOf(caseFile.id).isEmpty());
}

TEST_F(LocalJournalTest, BroughtInTwiceItIsThereOnce)
{
    const LocalEntry entry = aCase(u"En gång"_s);
    const auto first = bringIn(office.work(), entry);
    const auto again = bringIn(office.work(test::aMonday().addSecs(60)), entry);
    ASSERT_TRUE(first);
    ASSERT_TRUE(again) << again.error().detail.toStdString();
    EXPECT_EQ(again->number, first->number);
    EXPECT_EQ(caseList(office.database()).size(), 1);

    const LocalEntry note = aNote(*first, u"en anteckning"_s);
    ASSERT_TRUE(bringIn(office.work(), note));
    ASSERT_TRUE(bringIn(office.work(), note));
    EXPECT_EQ(notesOf(first->id).size(), 1);
    const auto events = Journal(office.database()).ofCase(first->id);
    EXPECT_EQ(events->size(), 2);
}

TEST_F(LocalJournalTest, AnEntryThatCameInIsKnownAfterOthersHaveEditedTheCase)
{
    const LocalEntry entry = aCase(u"Som det skrevs"_s);
    const auto first = bringIn(office.work(), entry);
    ASSERT_TRUE(first);
    CaseFile edited = *first;
    edited.narrative = u"Som en kollega skrev om det"_s;
    ASSERT_TRUE(saveFacts(office.work(), *first, edited));

    const auto again = bringIn(office.work(), entry);
    ASSERT_TRUE(again) << again.error().detail.toStdString();
    EXPECT_EQ(again->narrative, edited.narrative);
}

TEST_F(LocalJournalTest, TwoDesksBringingTheSameAtOnceRegisterItOnce)
{
    storage::Database other = office.anotherDesk();
    const LocalEntry entry = aCase(u"Från två håll"_s);
    const auto here = bringIn(office.work(), entry);
    const auto there = bringIn(Work{other, entry.actor, test::aMonday()}, entry);
    ASSERT_TRUE(here);
    ASSERT_TRUE(there);
    EXPECT_EQ(here->number, there->number);
    EXPECT_EQ(caseList(office.database()).size(), 1);
}

TEST_F(LocalJournalTest, WordsThatWereChangedAfterALostAnswerAreNotSwallowed)
{
    const QString id = DraftStore::newDraftId();
    NewCase newCase = test::aComplaint();
    const auto first = registerOnce(office.work(), id, newCase);
    ASSERT_TRUE(first);
    EXPECT_FALSE(first->wasThereBefore);

    const auto same = registerOnce(office.work(), id, newCase);
    ASSERT_TRUE(same) << same.error().detail.toStdString();
    EXPECT_TRUE(same->wasThereBefore);
    EXPECT_EQ(same->caseFile.number, first->caseFile.number);

    newCase.patient->person.phone = u"070-1740699"_s;
    const auto reachable = registerOnce(office.work(), id, newCase);
    ASSERT_FALSE(reachable);
    EXPECT_EQ(reachable.error().code, ErrorCode::AlreadyDone);
    EXPECT_EQ(reachable.error().subject, first->caseFile.number);

    newCase = test::aComplaint();
    newCase.narrative += u"\nOch en sak till."_s;
    EXPECT_FALSE(registerOnce(office.work(), id, newCase));
    EXPECT_EQ(caseList(office.database()).size(), 1);
}

TEST_F(LocalJournalTest, ARefusedRegistrationLeavesTheIdFree)
{
    const QString id = DraftStore::newDraftId();
    NewCase bad = test::aComplaint();
    bad.narrative.clear();
    EXPECT_FALSE(registerOnce(office.work(), id, bad));
    const auto good = registerOnce(office.work(), id, test::aComplaint());
    ASSERT_TRUE(good);
    EXPECT_FALSE(good->wasThereBefore);
    EXPECT_EQ(good->caseFile.number, u"PN 2026-0001"_s);
}

TEST_F(LocalJournalTest, AllThatWaitsComesInInOrder)
{
    const CaseFile caseFile = test::registered(office.work(), test::aComplaint());
    ASSERT_TRUE(journal.keep(aCase(u"Först"_s)));
    ASSERT_TRUE(journal.keep(aNote(caseFile, u"en anteckning"_s)));
    ASSERT_TRUE(journal.keep(aCase(u"Sedan"_s, test::aMonday().addSecs(-60))));

    EXPECT_EQ(takeAllIn(test::aMonday().addSecs(3600)),
              (QStringList{u"PN 2026-0002"_s, caseFile.number, u"PN 2026-0003"_s}));
    EXPECT_EQ(notesOf(caseFile.id).size(), 1);
    EXPECT_EQ(caseList(office.database()).sliced(1), (QStringList{u"Först"_s, u"Sedan"_s}));
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(LocalJournalTest, ARefusedOneBlocksNobodyAndStaysWithItsReason)
{
    LocalEntry bad = aCase(u"Dålig"_s);
    std::get<NewCase>(bad.what).problems = {u"77.7"_s};
    ASSERT_TRUE(journal.keep(bad));
    ASSERT_TRUE(journal.keep(aCase(u"Bra"_s)));

    EXPECT_EQ(takeAllIn(), (QStringList{u"unknown_value"_s, u"PN 2026-0001"_s}));
    EXPECT_TRUE(journal.waiting().isEmpty());
    ASSERT_EQ(journal.refused().size(), 1);
    EXPECT_EQ(journal.refused().first().entry, bad);
    EXPECT_EQ(journal.refused().first().why.subject, u"problems[0].code"_s);

    EXPECT_EQ(takeAllIn(), QStringList{});
    ASSERT_TRUE(journal.keep(bad)); // Somebody tries it again.
    EXPECT_EQ(journal.waiting(), QList{bad});
    EXPECT_TRUE(journal.refused().isEmpty());
    EXPECT_EQ(takeAllIn(), QStringList{u"unknown_value"_s});
    EXPECT_EQ(journal.refused().size(), 1);

    ASSERT_TRUE(journal.remove(bad.id));
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(LocalJournalTest, ACrashBetweenCommitAndForgettingBringsNothingInTwice)
{
    const LocalEntry entry = aCase(u"En gång"_s);
    ASSERT_TRUE(journal.keep(entry));
    ASSERT_TRUE(bringIn(office.work(), entry)); // Killed here: the entry lies there still.

    EXPECT_EQ(takeAllIn(), QStringList{u"PN 2026-0001"_s});
    EXPECT_EQ(caseList(office.database()).size(), 1);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(LocalJournalTest, ACrashWhileAnEntryIsSetApartLosesItNowhere)
{
    const LocalEntry entry = aCase(u"x"_s);
    ASSERT_TRUE(journal.keep(entry));
    const QString waiting = files().first();
    const QByteArray content = contentOf(waiting);
    ASSERT_TRUE(journal.refuse(entry.id, {ErrorCode::RuleViolated, {}, {}}));
    plant(waiting, content); // As if it had not come to removing it.

    EXPECT_EQ(journal.waiting(), QList{entry});
    EXPECT_TRUE(journal.refused().isEmpty());
    ASSERT_TRUE(journal.remove(entry.id));
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(LocalJournalTest, AFileThatMayNotBeWrittenLeavesAllWaiting)
{
    ASSERT_TRUE(journal.keep(aCase(u"ett"_s)));
    ASSERT_TRUE(journal.keep(aCase(u"två"_s)));
    auto onlyReading = storage::Database::open(office.path(), storage::Database::Access::ReadOnly);
    ASSERT_TRUE(onlyReading);

    for (const LocalEntry &entry : journal.waiting()) {
        const Work work{*onlyReading, entry.actor, test::aMonday()};
        EXPECT_FALSE(takeIn(work, journal, entry));
    }
    EXPECT_TRUE(journal.refused().isEmpty());
    EXPECT_EQ(journal.waiting().size(), 2);
}

TEST_F(LocalJournalTest, AProtectedPersonMakesTheEntryProtected)
{
    LocalEntry entry = aCase(u"x"_s);
    EXPECT_FALSE(entry.isProtected());
    std::get<NewCase>(entry.what).complainant = TypedPerson{};
    EXPECT_FALSE(entry.isProtected());
    std::get<NewCase>(entry.what).complainant->person.protection = Protection::Marking;
    EXPECT_TRUE(entry.isProtected());
    entry.what = LocalNote{.isOfProtected = true};
    EXPECT_TRUE(entry.isProtected());
}
