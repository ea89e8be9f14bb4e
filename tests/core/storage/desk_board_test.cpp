#include "core/storage/desk_board.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace talan;
using storage::CloseCall;
using storage::DeskBoard;
using storage::DeskNote;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const QDateTime kNine(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);

DeskNote noteOf(const QString &who, const QString &machine)
{
    return {.id = {},
            .machine = machine,
            .who = who,
            .staff = 1,
            .since = kNine,
            .schema = 2,
            .version = u"0.1.0"_s,
            .cases = {{.caseId = 12, .since = kNine.addSecs(60)}}};
}

class DeskBoardTest : public testing::Test
{
protected:
    DeskBoardTest()
    {
        QFile office(path);
        EXPECT_TRUE(office.open(QIODevice::WriteOnly));
    }

    DeskBoard board()
    {
        return DeskBoard(path, storage::newDeskId(), [this] { return now; });
    }

    static QString fileOf(DeskBoard &board)
    {
        return board.folder() + u"/desk-"_s + board.ownId() + u".json"_s;
    }

    /// Gives a file another time: `age` before the last one given, so that each is another.
    static void makeOld(const QString &file, std::chrono::milliseconds age)
    {
        QFile old(file);
        ASSERT_TRUE(old.open(QIODevice::ReadWrite));
        ASSERT_TRUE(old.setFileTime(QDateTime::currentDateTimeUtc().addMSecs(-age.count()),
                                    QFileDevice::FileModificationTime));
    }

    /// Writes the note anew; its file gets a time of its own, as it has when seconds lie between.
    void beat(DeskBoard &board, const DeskNote &note)
    {
        ASSERT_TRUE(board.post(note));
        m_beats += 1s;
        makeOld(fileOf(board), 20s - m_beats);
    }

    static QStringList whoIsSeenBy(DeskBoard &board)
    {
        const auto sight = board.look();
        EXPECT_TRUE(sight);
        QStringList names;
        for (const DeskNote &note : sight ? sight->others : QList<DeskNote>())
            names.append(note.who);
        names.sort();
        return names;
    }

    /// Writes a file into the folder of the notes as somebody else would.
    void put(const QString &name, const QByteArray &text) const
    {
        QDir().mkpath(path + u"-desks"_s);
        QFile file(path + u"-desks/"_s + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"kontor åäö.talan"_s);
    DeskBoard::Milliseconds now{1'000'000};

private:
    std::chrono::milliseconds m_beats{0};
};

TEST_F(DeskBoardTest, SeesTheOthersAndNotItself)
{
    DeskBoard anna = board();
    DeskBoard karim = board();
    ASSERT_TRUE(anna.post(noteOf(u"Anna Lind"_s, u"desk-1"_s)));
    EXPECT_THAT(whoIsSeenBy(anna), IsEmpty());
    ASSERT_TRUE(karim.post(noteOf(u"Karim Haddad"_s, u"desk-2"_s)));
    EXPECT_THAT(whoIsSeenBy(anna), ElementsAre(u"Karim Haddad"_s));

    DeskNote expected = noteOf(u"Karim Haddad"_s, u"desk-2"_s);
    expected.id = karim.ownId();
    EXPECT_THAT(anna.look()->others, ElementsAre(expected)) << "every member comes across";
}

TEST_F(DeskBoardTest, IsEmptyWhereNobodyHasBeen)
{
    DeskBoard anna = board();
    EXPECT_THAT(whoIsSeenBy(anna), IsEmpty());
    EXPECT_FALSE(QDir(anna.folder()).exists()) << "looking makes no folder";
}

TEST_F(DeskBoardTest, TakesANoteForGoneThatNoLongerChanges)
{
    DeskBoard anna = board();
    DeskBoard karim = board();
    ASSERT_TRUE(karim.post(noteOf(u"Karim Haddad"_s, u"desk-2"_s)));
    makeOld(fileOf(karim), 0s);
    ASSERT_THAT(whoIsSeenBy(anna), ElementsAre(u"Karim Haddad"_s));
    now += 58s;
    EXPECT_THAT(whoIsSeenBy(anna), ElementsAre(u"Karim Haddad"_s));
    now += 3s;
    EXPECT_THAT(whoIsSeenBy(anna), IsEmpty());
    beat(karim, noteOf(u"Karim Haddad"_s, u"desk-2"_s));
    EXPECT_THAT(whoIsSeenBy(anna), ElementsAre(u"Karim Haddad"_s)) << "it only had no network";
}

TEST_F(DeskBoardTest, KeepsADeskThatGoesOnBeating)
{
    DeskBoard anna = board();
    DeskBoard karim = board();
    for (int beats = 0; beats < 10; ++beats) {
        beat(karim, noteOf(u"Karim Haddad"_s, u"desk-2"_s));
        EXPECT_THAT(whoIsSeenBy(anna), ElementsAre(u"Karim Haddad"_s)) << beats;
        now += DeskBoard::kBeat;
    }
}

TEST_F(DeskBoardTest, ANewTimeOfTheFileAloneIsNoBeat)
{
    DeskBoard anna = board();
    DeskBoard karim = board();
    ASSERT_TRUE(karim.post(noteOf(u"Karim Haddad"_s, u"desk-2"_s)));
    ASSERT_THAT(whoIsSeenBy(anna), ElementsAre(u"Karim Haddad"_s));
    now += 61s;
    makeOld(fileOf(karim), 5s);
    EXPECT_THAT(whoIsSeenBy(anna), IsEmpty());
}

TEST_F(DeskBoardTest, BelievesNoClockOfAnotherMachine)
{
    DeskBoard anna = board();
    DeskBoard karim = board();
    DeskNote note = noteOf(u"Karim Haddad"_s, u"desk-2"_s);
    note.since = QDateTime(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC);
    ASSERT_TRUE(karim.post(note));
    EXPECT_THAT(whoIsSeenBy(anna), ElementsAre(u"Karim Haddad"_s));
}

TEST_F(DeskBoardTest, JudgesANoteOfARunBeforeByTheTimeOfItsFile)
{
    DeskBoard anna = board();
    DeskBoard crashed = board();
    DeskBoard slow = board();
    ASSERT_TRUE(crashed.post(noteOf(u"Crashed"_s, u"desk-2"_s)));
    ASSERT_TRUE(slow.post(noteOf(u"Slow"_s, u"desk-3"_s)));
    makeOld(fileOf(crashed), 90s);
    makeOld(fileOf(slow), 30s);
    EXPECT_THAT(whoIsSeenBy(anna), ElementsAre(u"Slow"_s));
    now += 31s;
    EXPECT_THAT(whoIsSeenBy(anna), IsEmpty()) << "thirty seconds were over when it was first seen";
    EXPECT_TRUE(QFile::exists(fileOf(crashed)));
}

TEST_F(DeskBoardTest, ANoteOfTheFutureGoesAllTheSame)
{
    DeskBoard anna = board();
    DeskBoard crashed = board();
    ASSERT_TRUE(crashed.post(noteOf(u"Crashed"_s, u"desk-2"_s)));
    makeOld(fileOf(crashed), -1h); // The clock of the place was set back since.
    EXPECT_THAT(whoIsSeenBy(anna), ElementsAre(u"Crashed"_s));
    now += 61s;
    EXPECT_THAT(whoIsSeenBy(anna), IsEmpty());
    EXPECT_FALSE(QFile::exists(fileOf(crashed))) << "else every new desk would believe it";
}

TEST_F(DeskBoardTest, ClearsAwayWhatIsOlderThanADay)
{
    DeskBoard anna = board();
    DeskBoard crashed = board();
    ASSERT_TRUE(crashed.post(noteOf(u"Crashed"_s, u"desk-2"_s)));
    ASSERT_TRUE(crashed.call({.id = {}, .login = u"x"_s, .machine = u"y"_s, .at = kNine}));
    put(u"desk-half.json.aBcDeF"_s, "{");
    put(u"somebody's notes.txt"_s, "keep");
    const QDir notes(anna.folder());
    for (const QString &name : notes.entryList(QDir::Files))
        makeOld(notes.filePath(name), 25h);
    EXPECT_THAT(whoIsSeenBy(anna), IsEmpty());
    EXPECT_THAT(notes.entryList(QDir::Files), ElementsAre(u"somebody's notes.txt"_s));
}

TEST_F(DeskBoardTest, LeavesNothingBehind)
{
    DeskBoard anna = board();
    DeskBoard karim = board();
    ASSERT_TRUE(anna.post(noteOf(u"Anna Lind"_s, u"desk-1"_s)));
    ASSERT_TRUE(karim.post(noteOf(u"Karim Haddad"_s, u"desk-2"_s)));
    ASSERT_TRUE(karim.call({.id = {}, .login = u"karim"_s, .machine = u"desk-2"_s, .at = kNine}));
    ASSERT_TRUE(anna.look());
    karim.leave();
    EXPECT_THAT(whoIsSeenBy(anna), IsEmpty());
    EXPECT_THAT(anna.look()->calls, IsEmpty());
    EXPECT_EQ(QDir(anna.folder()).entryList(QDir::Files).size(), 1);
    anna.leave();
    EXPECT_FALSE(QDir(anna.folder()).exists());
}

TEST_F(DeskBoardTest, MeetsTheOthersWhateverWayTheFileIsReached)
{
    const QString link = folder.filePath(u"genväg.talan"_s);
    ASSERT_TRUE(QFile::link(path, link));
    DeskBoard anna(link);
    DeskBoard karim = board();
    ASSERT_TRUE(karim.post(noteOf(u"Karim Haddad"_s, u"desk-2"_s)));
    EXPECT_THAT(whoIsSeenBy(anna), ElementsAre(u"Karim Haddad"_s));
}

TEST_F(DeskBoardTest, MakesNoFolderWhereTheFileIsNot)
{
    DeskBoard anna = board();
    ASSERT_TRUE(QFile::remove(path));
    const auto posted = anna.post(noteOf(u"Anna Lind"_s, u"desk-1"_s));
    ASSERT_FALSE(posted);
    EXPECT_EQ(posted.error().code, ErrorCode::NotConnected);
    EXPECT_THAT(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), IsEmpty());
}

TEST_F(DeskBoardTest, SaysSoWhereNotesCannotBeKept)
{
    DeskBoard anna = board();
    QFile inTheWay(anna.folder());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto posted = anna.post(noteOf(u"Anna Lind"_s, u"desk-1"_s));
    ASSERT_FALSE(posted);
    EXPECT_EQ(posted.error().code, ErrorCode::ReadOnlyFile);
    EXPECT_FALSE(anna.look()) << "an upgrade must not take this for an empty board";
}

#ifdef Q_OS_UNIX
TEST_F(DeskBoardTest, WhoeverMayUseTheFileMayUseTheNotes)
{
    constexpr auto kOffice = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                             QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup;
    constexpr auto kFile =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup;
    ASSERT_TRUE(QFile::setPermissions(folder.path(), kOffice));
    ASSERT_TRUE(QFile::setPermissions(path, kFile));
    DeskBoard anna = board();
    ASSERT_TRUE(anna.post(noteOf(u"Anna Lind"_s, u"desk-1"_s)));
    constexpr auto kOfOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                               QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    EXPECT_EQ(QFile::permissions(anna.folder()) & kOfOthers, kOffice & kOfOthers);
    EXPECT_EQ(QFile::permissions(fileOf(anna)) & kOfOthers, kFile & kOfOthers);
}
#endif

TEST_F(DeskBoardTest, ACallIsSeenByOthersUntilItIsTakenBack)
{
    DeskBoard anna = board();
    DeskBoard karim = board();
    const CloseCall call{
        .id = karim.ownId(), .login = u"karim.haddad"_s, .machine = u"desk-2"_s, .at = kNine};
    ASSERT_TRUE(karim.call(call));
    EXPECT_THAT(anna.look()->calls, ElementsAre(call));
    EXPECT_THAT(anna.look()->others, IsEmpty());
    EXPECT_THAT(karim.look()->calls, IsEmpty());
    karim.withdrawCall();
    EXPECT_THAT(anna.look()->calls, IsEmpty());
}

TEST_F(DeskBoardTest, ACallOfACrashedProgramGoesByItself)
{
    DeskBoard anna = board();
    DeskBoard karim = board();
    ASSERT_TRUE(karim.call({.id = {}, .login = u"karim"_s, .machine = u"desk-2"_s, .at = kNine}));
    ASSERT_EQ(anna.look()->calls.size(), 1);
    now += 61s;
    EXPECT_THAT(anna.look()->calls, IsEmpty());
}

TEST_F(DeskBoardTest, NeverReadsAHalfWrittenNote)
{
    DeskBoard anna = board();
    DeskBoard karim = board();
    ASSERT_TRUE(karim.post(noteOf(u"Karim Haddad"_s, u"desk-2"_s)));
    std::jthread writer([&karim](const std::stop_token &stop) {
        DeskNote note = noteOf(u"Karim Haddad"_s, u"desk-2"_s);
        while (!stop.stop_requested()) {
            note.cases.append({.caseId = note.cases.size() + 1, .since = kNine});
            note.cases = note.cases.last(note.cases.size() % 100);
            ASSERT_TRUE(karim.post(note));
        }
    });
    for (int looks = 0; looks < 500; ++looks)
        ASSERT_THAT(whoIsSeenBy(anna), ElementsAre(u"Karim Haddad"_s)) << looks;
}

// --- What others may have written there ---

const QString kId = u"0123456789abcdef0123456789abcdef"_s;

QByteArray textWith(const QString &member, const QJsonValue &value)
{
    DeskNote note = noteOf(u"Karim Haddad"_s, u"desk-2"_s);
    note.id = kId;
    QJsonObject object = QJsonDocument::fromJson(storage::rules::noteText(note, 1)).object();
    if (value.isUndefined())
        object.remove(member);
    else
        object[member] = value;
    return QJsonDocument(object).toJson();
}

QJsonArray caseWith(const QString &member, const QJsonValue &value)
{
    QJsonObject open{{u"id"_s, 12}, {u"since"_s, u"2026-11-23T08:00:00.000Z"_s}};
    open[member] = value;
    return {open};
}

TEST_F(DeskBoardTest, PassesOverNotesThatNoDeskWrites)
{
    const QList<QByteArray> texts{
        "",
        "\xff\xfe\x00",
        "[]",
        "null",
        "{",
        QByteArray(5000, '['),
        textWith(u"talan"_s, u"cat"_s),
        textWith(u"format"_s, 0),
        textWith(u"who"_s, u"Anna\nLind"_s),
        textWith(u"who"_s, u"Anna\u202eLind"_s),
        textWith(u"who"_s, u"  "_s),
        textWith(u"who"_s, 12),
        textWith(u"who"_s, QString(101, u'a')),
        textWith(u"who"_s, QJsonValue::Undefined),
        textWith(u"machine"_s, u"desk\x07"_s),
        textWith(u"machine"_s, QString()),
        textWith(u"version"_s, QJsonArray{1}),
        textWith(u"id"_s, u"../../x"_s),
        textWith(u"id"_s, u"ffffffffffffffffffffffffffffffff"_s),
        textWith(u"staff"_s, -1),
        textWith(u"staff"_s, 1.5),
        textWith(u"staff"_s, 1e300),
        textWith(u"staff"_s, u"1"_s),
        textWith(u"schema"_s, 0),
        textWith(u"schema"_s, 4e9),
        textWith(u"since"_s, u"yesterday"_s),
        textWith(u"since"_s, u"9999-01-01T00:00:00Z"_s),
        textWith(u"cases"_s, 12),
        textWith(u"cases"_s, QJsonArray{12}),
        textWith(u"cases"_s, caseWith(u"id"_s, 0)),
        textWith(u"cases"_s, caseWith(u"id"_s, u"12"_s)),
        textWith(u"cases"_s, caseWith(u"since"_s, QJsonValue::Null)),
        textWith(u"more"_s, QString(storage::rules::kLargestNote, u'a')),
    };
    for (const QByteArray &text : texts) {
        put(u"desk-"_s + kId + u".json"_s, text);
        DeskBoard anna = board();
        EXPECT_THAT(whoIsSeenBy(anna), IsEmpty()) << text.left(300).toStdString();
    }
}

TEST_F(DeskBoardTest, ReadsWhatANewerProgramAdds)
{
    put(u"desk-"_s + kId + u".json"_s, textWith(u"mood"_s, u"good"_s));
    DeskBoard anna = board();
    EXPECT_THAT(whoIsSeenBy(anna), ElementsAre(u"Karim Haddad"_s));
}

TEST_F(DeskBoardTest, FollowsNoLinksAndOpensNoFolders)
{
    const QString elsewhere = folder.filePath(u"elsewhere.json"_s);
    QFile file(elsewhere);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(textWith(u"mood"_s, u"good"_s));
    file.close();
    ASSERT_TRUE(QDir().mkpath(path + u"-desks/desk-x.json"_s));
    ASSERT_TRUE(QFile::link(elsewhere, path + u"-desks/desk-"_s + kId + u".json"_s));
    DeskBoard anna = board();
    EXPECT_THAT(whoIsSeenBy(anna), IsEmpty());
}

TEST_F(DeskBoardTest, WritesItsOwnNamesSoThatOthersTakeThem)
{
    DeskBoard anna = board();
    DeskBoard karim = board();
    ASSERT_TRUE(karim.post(noteOf(u"Karim\tHaddad"_s + QString(200, u'x'), QString())));
    const auto sight = anna.look();
    ASSERT_TRUE(sight);
    ASSERT_EQ(sight->others.size(), 1) << "an upgrade would not wait for a desk nobody sees";
    EXPECT_TRUE(sight->others.first().who.startsWith(u"Karim Haddad"_s));
}

TEST_F(DeskBoardTest, NamesTheDesksInOrder)
{
    EXPECT_EQ(storage::rules::deskNames(
                  {noteOf(u"Bo Ek"_s, u"desk-2"_s), noteOf(u"Anna Lind"_s, u"desk-1"_s)}),
              u"Anna Lind, desk-1; Bo Ek, desk-2"_s);
}

} // namespace
