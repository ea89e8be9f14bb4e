#include "ui/cases/presence_line.h"

#include <atomic>

#include "tests/support/other_desk.h"
#include "tests/ui/cases/case_window.h"

namespace talan::ui {
namespace {

const QDateTime kNow = test::at(QDate(2026, 11, 26), 10, 15);

Colleague colleague(const QString &who, const QString &machine = u"desk-2"_s)
{
    return {.who = who,
            .machine = machine,
            .since = test::at(QDate(2026, 11, 26), 10, 12),
            .isSelf = false};
}

TEST(PresenceTextTest, NamesOneColleagueWithTimeAndMachine)
{
    useLanguage(Language::English);
    EXPECT_EQ(presenceText({colleague(u"Anna Lind"_s)}, false, kNow),
              u"Anna Lind has the case open since 10.12, at desk-2."_s);
    Colleague early = colleague(u"Anna Lind"_s);
    early.since = test::at(QDate(2026, 11, 25), 16, 40);
    EXPECT_EQ(presenceText({early}, false, kNow),
              u"Anna Lind has the case open since Wed 25 Nov 16.40, at desk-2."_s);
}

TEST(PresenceTextTest, NamesSeveralColleagues)
{
    useLanguage(Language::English);
    EXPECT_EQ(presenceText({colleague(u"Anna Lind"_s), colleague(u"Karim Haddad"_s)}, false, kNow),
              u"Anna Lind and Karim Haddad have the case open."_s);
    EXPECT_EQ(presenceText(
                  {colleague(u"Anna"_s), colleague(u"Bo"_s), colleague(u"Karim"_s)}, false, kNow),
              u"Anna, Bo and Karim have the case open."_s);
    EXPECT_EQ(presenceText({colleague(u"Anna"_s), colleague(u"Anna"_s, u"desk-3"_s)}, false, kNow),
              u"Anna has the case open since 10.12, at desk-2."_s)
        << "somebody at two machines is one";
}

TEST(PresenceTextTest, KnowsThePersonWhoSitsHere)
{
    useLanguage(Language::English);
    Colleague self = colleague(u"Anna Lind"_s);
    self.isSelf = true;
    EXPECT_EQ(presenceText({self}, false, kNow),
              u"You have the case open at desk-2 too, since 10.12."_s);
}

TEST(PresenceTextTest, SaysOfAProtectedPersonsCaseTheNameAlone)
{
    useLanguage(Language::English);
    EXPECT_EQ(presenceText({colleague(u"Anna Lind"_s)}, true, kNow),
              u"Anna Lind has the case open."_s);
    EXPECT_EQ(presenceText({}, true, kNow), QString());
}

class PresenceLineTest : public CaseWindowTest
{
protected:
    PresenceLineTest()
        : presence(*desk, [this] { return storage::DeskBoard::Milliseconds(time.load()); })
    {}

    std::unique_ptr<CaseView> show(CaseId id)
    {
        auto view = std::make_unique<CaseView>(*desk, id);
        const QSignalSpy loaded(view.get(), &CaseView::loaded);
        view->resize(1100, 700);
        view->show();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !loaded.isEmpty(); }, kPatience));
        return view;
    }

    bool becomesVisible(const QWidget *line, bool isVisible)
    {
        return QTest::qWaitFor(
            [&] {
                presence.look();
                return line->isVisible() == isVisible;
            },
            kPatience);
    }

    std::atomic<qint64> time = 1'000'000; // milliseconds
    Presence presence;
    test::OtherDesk karim{office.path()};
};

TEST_F(PresenceLineTest, AppearsForANoteOfAnotherDeskAndGoesByItself)
{
    const CaseFile caseFile = newCase();
    const auto view = show(caseFile.id);
    const auto *line = find<PresenceLine>(view.get(), u"presenceLine"_s);
    EXPECT_FALSE(line->isVisible());
    karim.open(caseFile.id, test::at(QDate(2026, 11, 26), 10, 12));
    ASSERT_TRUE(becomesVisible(line, true));
    EXPECT_EQ(find<QLabel>(line, u"presenceWords"_s)->text(),
              u"Karim Haddad has the case open since 10.12, at desk-2."_s);
    time += storage::DeskBoard::kLife.count();
    EXPECT_TRUE(becomesVisible(line, false));
}

TEST_F(PresenceLineTest, IsThereAtOnceWhenTheCaseIsOpenedAfterwards)
{
    const CaseFile caseFile = newCase();
    karim.open(caseFile.id);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            presence.look();
            return !presence.others().isEmpty();
        },
        kPatience));
    const auto view = show(caseFile.id);
    EXPECT_TRUE(find<PresenceLine>(view.get(), u"presenceLine"_s)->isVisible());
    const CaseFile other = newCase();
    const auto otherView = show(other.id);
    EXPECT_FALSE(find<PresenceLine>(otherView.get(), u"presenceLine"_s)->isVisible());
}

} // namespace
} // namespace talan::ui
