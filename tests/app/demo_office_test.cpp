#include "app/demo/demo_office.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <memory>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/demo/published_figures.h"
#include "core/base/office_time.h"
#include "core/cases/case_list.h"
#include "core/cases/case_store.h"
#include "core/categories/category.h"
#include "core/deadlines/file_check.h"
#include "core/deadlines/statement_request_store.h"
#include "core/deadlines/today_list.h"
#include "core/office/staff_store.h"
#include "core/people/person.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using testing::ElementsAre;
using testing::Pair;

namespace {

const QString kLogin = u"anna.berg"_s;

/// A demo office in a folder of its own, with all its cases read.
class Office
{
public:
    explicit Office(const DemoPlan &plan, const QDateTime &now = test::aMonday())
        : m_database(storage::Database::create(m_folder.filePath(u"demo.talan"_s),
                                               storage::JournalMode::Local))
        , m_now(now)
        , m_built(buildDemoOffice(*m_database, plan, kLogin, now))
    {
        if (m_built)
            readCases();
    }

    const Result<DemoOffice> &built() const { return m_built; }
    storage::Database &database() { return *m_database; }
    const QDateTime &now() const { return m_now; }
    const QList<CaseFile> &all() const { return m_cases; }

    /// The cases that came in from..to.
    QList<CaseFile> receivedIn(QDate from, QDate to) const
    {
        QList<CaseFile> found;
        for (const CaseFile &caseFile : m_cases) {
            const QDate on = officeDate(caseFile.receivedAt);
            if (on >= from && on <= to)
                found.append(caseFile);
        }
        return found;
    }

    QList<CaseFile> of2023() const { return receivedIn(QDate(2023, 1, 1), QDate(2023, 12, 31)); }

    QList<CaseFile> open() const
    {
        QList<CaseFile> found;
        for (const CaseFile &caseFile : m_cases) {
            if (caseFile.status != CaseStatus::Closed)
                found.append(caseFile);
        }
        return found;
    }

private:
    void readCases()
    {
        CaseQuery query;
        query.sort = CaseColumn::Number;
        query.descending = false;
        const CaseStore store(*m_database);
        do {
            const auto page = listCases(*m_database, query, m_now);
            ASSERT_TRUE(page) << page.error().detail.toStdString();
            for (const CaseRow &row : page->rows) {
                const auto caseFile = store.byId(row.id);
                ASSERT_TRUE(caseFile);
                m_cases.append(*caseFile);
            }
            query.after = page->next;
        } while (!query.after.isEmpty());
    }

    QTemporaryDir m_folder;
    Result<storage::Database> m_database;
    QDateTime m_now;
    Result<DemoOffice> m_built;
    QList<CaseFile> m_cases;
};

/// How many of each.
template <class Key>
QMap<QString, int> counted(const QList<CaseFile> &cases, Key key)
{
    QMap<QString, int> counts;
    for (const CaseFile &caseFile : cases)
        ++counts[key(caseFile)];
    return counts;
}

QString mainOf(const CaseFile &caseFile)
{
    return rules::mainCode(caseFile.problems.value(0));
}

QString channelOf(const CaseFile &caseFile)
{
    return storageKey(caseFile.channel).toString();
}

/// How many of each main problem, of all problems of the cases.
QList<int> problemsByMain(const QList<CaseFile> &cases)
{
    QList<int> counts(9, 0);
    for (const CaseFile &caseFile : cases) {
        for (const QString &code : caseFile.problems)
            ++counts[rules::mainCode(code).toInt() - 1];
    }
    return counts;
}

/// The office with the published figures, built once for all tests.
class DemoOfficeTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_office = std::make_unique<Office>(DemoPlan{}); }
    static void TearDownTestSuite() { s_office.reset(); }

    void SetUp() override
    {
        ASSERT_TRUE(s_office->built()) << s_office->built().error().detail.toStdString();
    }

    static QList<StatementRequest> requestsOf2023()
    {
        QSet<CaseId> ids;
        for (const CaseFile &caseFile : s_office->of2023())
            ids.insert(caseFile.id);
        QList<StatementRequest> found;
        for (const StatementRequest &request : *StatementRequestStore(s_office->database()).all()) {
            if (ids.contains(request.caseId))
                found.append(request);
        }
        return found;
    }

    static std::unique_ptr<Office> s_office;
};

std::unique_ptr<Office> DemoOfficeTest::s_office;

TEST_F(DemoOfficeTest, TellsWhatItHolds)
{
    const DemoOffice &office = *s_office->built();
    EXPECT_EQ(office.cases, s_office->all().size());
    EXPECT_EQ(office.cases, 1657 + s_office->open().size());
    EXPECT_GT(office.persons, 1500);
    EXPECT_GT(office.units, 100);
}

TEST_F(DemoOfficeTest, HasThePublishedCasesOfEachMonth)
{
    QList<int> cases(12, 0);
    QList<int> written(12, 0);
    QSet<CaseId> withRequest;
    for (const StatementRequest &request : requestsOf2023())
        withRequest.insert(request.caseId);
    for (const CaseFile &caseFile : s_office->of2023()) {
        const int month = officeDate(caseFile.receivedAt).month() - 1;
        ++cases[month];
        written[month] += withRequest.contains(caseFile.id) ? 1 : 0;
        EXPECT_EQ(withRequest.contains(caseFile.id),
                  caseFile.wantsAnswer && caseFile.consent.isGiven());
        EXPECT_TRUE(!caseFile.wantsAnswer || caseFile.kind == CaseKind::Patient);
    }
    EXPECT_EQ(cases, (QList<int>{143, 174, 146, 105, 164, 146, 126, 123, 121, 164, 129, 116}));
    EXPECT_EQ(written, (QList<int>{43, 68, 48, 39, 61, 69, 50, 41, 46, 60, 43, 33}));
    EXPECT_EQ(requestsOf2023().size(), 601);
}

TEST_F(DemoOfficeTest, HasThePublishedContactWays)
{
    EXPECT_THAT(counted(s_office->of2023(), channelOf).toStdMap(),
                ElementsAre(Pair(u"1177"_s, 746),
                            Pair(u"email"_s, 83),
                            Pair(u"letter"_s, 248),
                            Pair(u"phone"_s, 580)));
}

TEST_F(DemoOfficeTest, HasThePublishedMainProblems)
{
    EXPECT_THAT(counted(s_office->of2023(), mainOf).toStdMap(),
                ElementsAre(Pair(u"1"_s, 712),
                            Pair(u"2"_s, 50),
                            Pair(u"3"_s, 315),
                            Pair(u"4"_s, 66),
                            Pair(u"5"_s, 50),
                            Pair(u"6"_s, 199),
                            Pair(u"7"_s, 149),
                            Pair(u"8"_s, 99),
                            Pair(u"9"_s, 17)));
}

TEST_F(DemoOfficeTest, KeepsTheSharesAmongSecondAndThirdProblems)
{
    const QList<CaseFile> cases = s_office->of2023();
    const QList<int> byMain = problemsByMain(cases);
    int all = 0;
    for (const int count : byMain)
        all += count;
    EXPECT_EQ(all, 1657 + 298 + 66);
    EXPECT_EQ(byMain, demo::largestRemainder(all, demo::kMainProblemPercent));
    int two = 0;
    int three = 0;
    for (const CaseFile &caseFile : cases) {
        two += caseFile.problems.size() >= 2 ? 1 : 0;
        three += caseFile.problems.size() == 3 ? 1 : 0;
    }
    EXPECT_EQ(two, 298);
    EXPECT_EQ(three, 66);
}

TEST_F(DemoOfficeTest, HasThePublishedTimeliness)
{
    int confirmed = 0;
    int contacted = 0;
    for (const CaseFile &caseFile : s_office->of2023()) {
        ASSERT_TRUE(caseFile.confirmedAt.isValid() && caseFile.firstContactAt.isValid());
        constexpr qint64 kDay = 24 * 3600 * 1000;
        confirmed += caseFile.receivedAt.msecsTo(caseFile.confirmedAt) < kDay ? 1 : 0;
        const QDate receivedOn = officeDate(caseFile.receivedAt);
        contacted += receivedOn.daysTo(officeDate(caseFile.firstContactAt)) <= 7 ? 1 : 0;
    }
    EXPECT_EQ(confirmed, 1640);
    EXPECT_EQ(contacted, 1574);

    int inTime = 0;
    int extended = 0;
    for (const StatementRequest &request : requestsOf2023()) {
        ASSERT_EQ(request.state(), RequestState::Forwarded);
        const bool isInTime = *rules::isInTime(request, officeDate(s_office->now()));
        inTime += isInTime ? 1 : 0;
        extended += request.extensions.isEmpty() ? 0 : 1;
        EXPECT_EQ(isInTime, request.reminders.isEmpty());
        EXPECT_LE(request.reminders.size(), kMostReminders);
    }
    EXPECT_EQ(inTime, 475);
    EXPECT_EQ(extended, 72);
}

TEST_F(DemoOfficeTest, ClosedAllCasesOf2023AfterForwardingTheAnswers)
{
    QMap<qint64, QDate> forwarded;
    for (const StatementRequest &request : requestsOf2023())
        forwarded.insert(request.caseId.value(), request.forwardedOn);
    for (const CaseFile &caseFile : s_office->of2023()) {
        ASSERT_EQ(caseFile.status, CaseStatus::Closed) << caseFile.number.toStdString();
        EXPECT_TRUE(caseFile.number.startsWith(u"PN 2023-"));
        EXPECT_LT(officeDate(caseFile.closedAt), QDate(2024, 7, 1));
        EXPECT_GE(officeDate(caseFile.closedAt), forwarded.value(caseFile.id.value()));
    }
}

TEST_F(DemoOfficeTest, TellsNoStoryTwiceAndLeavesNoPlaceholder)
{
    QSet<QString> told;
    for (const CaseFile &caseFile : s_office->all()) {
        EXPECT_FALSE(told.contains(caseFile.narrative)) << caseFile.narrative.toStdString();
        told.insert(caseFile.narrative);
        EXPECT_FALSE(caseFile.narrative.contains(u'{')) << caseFile.narrative.toStdString();
        EXPECT_FALSE(caseFile.narrative.contains(u"  "_s)) << caseFile.narrative.toStdString();
        EXPECT_FALSE(caseFile.title.isEmpty());
    }
}

TEST_F(DemoOfficeTest, GivesPeopleAgesThatFitTheirStory)
{
    for (const CaseFile &caseFile : s_office->all()) {
        const bool isGuardian = caseFile.relation == Relation::Guardian;
        EXPECT_EQ(caseFile.isChild, isGuardian && caseFile.kind == CaseKind::Patient)
            << caseFile.number.toStdString();
        if (caseFile.relation == Relation::Anonymous) {
            EXPECT_FALSE(caseFile.patient || caseFile.complainant);
        }
    }
}

TEST_F(DemoOfficeTest, HasPeopleWithSeveralCases)
{
    QMap<qint64, int> casesOf;
    for (const CaseFile &caseFile : s_office->all()) {
        if (caseFile.patient && caseFile.patient->isIdentityValid)
            ++casesOf[caseFile.patient->id.value()];
    }
    int several = 0;
    for (const int count : casesOf) {
        several += count > 1 ? 1 : 0;
        EXPECT_LE(count, 3);
    }
    EXPECT_GT(several, 50);
}

TEST_F(DemoOfficeTest, UsesOnlyPublicTestNumbers)
{
    const QString folder = QString::fromUtf8(TALAN_REFERENCE_DATA) + u"/personnummer/"_s;
    QSet<QString> published;
    for (const QString &name : {u"allPins.json"_s, u"allCoords.json"_s}) {
        QFile file(folder + name);
        if (!file.open(QIODevice::ReadOnly))
            GTEST_SKIP() << "reference data is not on this machine";
        for (const auto &number : QJsonDocument::fromJson(file.readAll()).array())
            published.insert(number.toString());
    }
    int numbers = 0;
    for (const CaseFile &caseFile : s_office->all()) {
        for (const auto &person : {caseFile.patient, caseFile.complainant}) {
            if (!person || person->identityNumber.isEmpty())
                continue;
            ++numbers;
            EXPECT_TRUE(published.contains(person->identityNumber))
                << person->identityNumber.toStdString();
        }
    }
    EXPECT_GT(numbers, 1000);
}

TEST_F(DemoOfficeTest, KeepsNoContactDetailsOfProtectedPersons)
{
    QSet<Protection> kinds;
    for (const CaseFile &caseFile : s_office->open()) {
        if (!caseFile.isProtected())
            continue;
        kinds.insert(caseFile.patient->protection);
        EXPECT_TRUE(caseFile.patient->phone.isEmpty() && caseFile.patient->address.isEmpty());
        const auto handler = StaffStore(s_office->database()).byId(caseFile.handler);
        EXPECT_TRUE(handler && handler->seesProtected);
    }
    EXPECT_EQ(kinds.size(), 3);
}

TEST_F(DemoOfficeTest, HasWorkInEverySectionOfToday)
{
    const auto office = todayList(s_office->database(), {}, s_office->now());
    ASSERT_TRUE(office);
    for (const TodayList::Section &section : office->sections)
        EXPECT_GT(section.total, 2) << static_cast<int>(section.group);

    const auto me = StaffStore(s_office->database()).activeByLogin(kLogin);
    ASSERT_TRUE(me);
    EXPECT_EQ(me->name, u"Anna Berg"_s);
    const auto mine = todayList(s_office->database(), me->id, s_office->now());
    ASSERT_TRUE(mine);
    for (const TodayList::Section &section : mine->sections)
        EXPECT_GT(section.total, 0) << static_cast<int>(section.group);
}

TEST_F(DemoOfficeTest, HasOpenCasesOfEveryKind)
{
    const QList<CaseFile> open = s_office->open();
    EXPECT_EQ(open.size(), 65);
    QSet<Channel> channels;
    QSet<NextStep> steps;
    int children = 0;
    int anonymous = 0;
    int interpreters = 0;
    for (const CaseFile &caseFile : open) {
        channels.insert(caseFile.channel);
        steps.insert(caseFile.next->step);
        children += caseFile.isChild ? 1 : 0;
        anonymous += caseFile.relation == Relation::Anonymous ? 1 : 0;
        interpreters += caseFile.patient && caseFile.patient->needsInterpreter ? 1 : 0;
        EXPECT_TRUE(caseFile.number.startsWith(u"PN 2026-"));
    }
    EXPECT_EQ(channels.size(), static_cast<qsizetype>(kAllChannels.size()));
    EXPECT_EQ(steps.size(), static_cast<qsizetype>(kAllNextSteps.size()));
    EXPECT_GE(children, 6);
    EXPECT_GE(anonymous, 2);
    EXPECT_GE(interpreters, 3);
}

TEST_F(DemoOfficeTest, PassesTheCheckOfTheFile)
{
    const auto check = checkFile(s_office->database());
    ASSERT_TRUE(check);
    for (const FileProblem &problem : check->problems)
        ADD_FAILURE() << problem.where.toStdString() << ": " << problem.text.toStdString();
}

TEST(DemoOfficeOfAnySize, IsTheSameForTheSamePlan)
{
    const DemoPlan plan{.cases = 30, .seed = 7};
    const Office first(plan);
    const Office second(plan);
    ASSERT_TRUE(first.built() && second.built());
    EXPECT_EQ(first.all(), second.all());
}

TEST(DemoOfficeOfAnySize, KeepsTheSharesWithAnotherSeed)
{
    for (const quint32 seed : {3U, 4U}) {
        Office office({.cases = 100, .seed = seed});
        ASSERT_TRUE(office.built()) << office.built().error().detail.toStdString();
        const QDate today = officeDate(office.now());
        QList<CaseFile> closed;
        for (const CaseFile &caseFile : office.all()) {
            if (caseFile.status == CaseStatus::Closed)
                closed.append(caseFile);
        }
        EXPECT_EQ(closed.size(), 100);
        EXPECT_EQ(office.open().size(), 65);
        EXPECT_GE(officeDate(closed.first().receivedAt), today.addYears(-3));
        const auto byChannel = counted(closed, channelOf);
        EXPECT_THAT(byChannel.toStdMap(),
                    ElementsAre(Pair(u"1177"_s, 45),
                                Pair(u"email"_s, 5),
                                Pair(u"letter"_s, 15),
                                Pair(u"phone"_s, 35)));
        const auto byMain = counted(closed, mainOf);
        EXPECT_EQ(byMain.value(u"1"_s), 43);
        EXPECT_EQ(byMain.value(u"3"_s), 19);
        const auto check = checkFile(office.database());
        ASSERT_TRUE(check);
        EXPECT_TRUE(check->problems.isEmpty());
    }
}

TEST(DemoOfficeOfAnySize, HasWorkOnAnyDayOfTheYear)
{
    // A night, a Sunday, Christmas and midsummer.
    for (const QDateTime &now : {test::at(QDate(2026, 12, 25), 3),
                                 test::at(QDate(2027, 6, 26), 23),
                                 test::at(QDate(2027, 1, 3), 12),
                                 test::at(QDate(2024, 7, 1), 0)}) {
        Office office({.cases = 1, .seed = 1}, now);
        ASSERT_TRUE(office.built()) << office.built().error().detail.toStdString();
        const auto today = todayList(office.database(), {}, now);
        ASSERT_TRUE(today);
        for (const TodayList::Section &section : today->sections)
            EXPECT_GT(section.total, 0) << static_cast<int>(section.group);
    }
}

TEST(DemoOfficeOfAnySize, RefusesATimeBeforeTheCasesAreClosed)
{
    const Office office({}, test::at(QDate(2024, 6, 30)));
    ASSERT_FALSE(office.built());
    EXPECT_EQ(office.built().error().code, ErrorCode::RuleViolated);
    EXPECT_TRUE(office.all().isEmpty());
}

TEST(DemoOfficeOfAnySize, RefusesAnImpossibleNumberOfCases)
{
    const Office office({.cases = 0, .seed = 1});
    ASSERT_FALSE(office.built());
    EXPECT_EQ(office.built().error().code, ErrorCode::InvalidInput);
}

TEST(LargestRemainder, GivesTheRestToTheLargestRemainders)
{
    EXPECT_EQ(demo::largestRemainder(1657, demo::kChannelPercent), (QList<int>{746, 580, 248, 83}));
    EXPECT_EQ(demo::largestRemainder(10, {1, 1, 1}), (QList<int>{4, 3, 3}));
    EXPECT_EQ(demo::largestRemainder(0, {1, 1}), (QList<int>{0, 0}));
    EXPECT_EQ(demo::largestRemainder(5, {0, 0}), (QList<int>{0, 0}));
}

} // namespace
