#include <gtest/gtest.h>

#include "core/cases/case_undo.h"
#include "core/cases/case_work.h"
#include "core/wording/words.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/cases/case_story_entries.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::aMonday;

namespace {

/// What the story says after Anna and Karim have changed one case.
class CaseMergeWordsTest : public testing::Test
{
protected:
    Work karims() { return office.workOf(karim.id, aMonday().addSecs(60)); }
    Work annas() { return office.work(aMonday().addSecs(120)); }

    CaseFile edited(const QString &title, bool wantsAnswer)
    {
        CaseFile caseFile = base;
        caseFile.title = title;
        caseFile.wantsAnswer = wantsAnswer;
        return caseFile;
    }

    QList<ui::StoryEntry> story()
    {
        const auto content = ui::readCaseContent(
            office.database(), base.id, office.anna().id, ui::ProtectedCase::StaysSealed);
        EXPECT_TRUE(content);
        return ui::storyOf(*content, {}, QDate(2026, 11, 23));
    }

    ui::StoryEntry entry(EventKind kind)
    {
        for (const ui::StoryEntry &told : story()) {
            if (told.heading == displayText(kind))
                return told;
        }
        ADD_FAILURE() << "no such entry";
        return {};
    }

    test::OfficeFile office;
    StaffMember karim = office.addStaff(u"karim"_s, u"Karim Aziz"_s, StaffRole::Handler);
    CaseFile base = test::registered(office.work(), test::aComplaint());
};

} // namespace

TEST_F(CaseMergeWordsTest, AMergeSaysWhoChangedWhat)
{
    ASSERT_TRUE(saveFacts(karims(), base, edited(base.title, false)));
    ASSERT_TRUE(saveFacts(annas(), base, edited(u"Ny rubrik"_s, true)));

    const ui::StoryEntry told = entry(EventKind::Merged);

    EXPECT_EQ(told.who, u"Anna Lind"_s);
    EXPECT_EQ(told.detail, u"Title by Anna Lind, Wants an answer by Karim Aziz"_s);
    EXPECT_EQ(told.text, QString());
}

TEST_F(CaseMergeWordsTest, ASettledConflictShowsTheVersionThatDoesNotStand)
{
    ASSERT_TRUE(saveFacts(karims(), base, edited(u"Karims rubrik"_s, true)));
    const CaseFile mine = edited(u"Annas rubrik"_s, true);
    const auto conflict = factConflict(office.database(), base, mine);
    const auto decided =
        settleFacts(base, mine, conflict->theirs, {{u"title"_s, {.stands = Stands::Theirs}}});
    ASSERT_TRUE(saveFacts(annas(), *decided));

    const ui::StoryEntry told = entry(EventKind::ConflictSettled);

    EXPECT_EQ(told.detail, u"Title: the colleague’s version stands"_s);
    EXPECT_EQ(told.text, u"Title, not chosen: Annas rubrik"_s);
}

TEST_F(CaseMergeWordsTest, AnUndoThatOverwroteAColleagueShowsTheirVersion)
{
    ASSERT_TRUE(saveFacts(annas(), base, edited(u"Annas rubrik"_s, true)));
    CaseFile theirs = base;
    theirs.title = u"Karims rubrik"_s;
    ASSERT_TRUE(saveFacts(karims(), edited(u"Annas rubrik"_s, true), theirs));
    const auto conflict = undoConflict(office.database(), base.id, office.anna().id);
    ASSERT_TRUE(conflict);
    ASSERT_TRUE(undo(annas(),
                     base.id,
                     {.event = conflict->event,
                      .columns = {{.column = conflict->columns.first(), .restoresMine = true}}}));

    const ui::StoryEntry told = entry(EventKind::ConflictSettled);

    EXPECT_EQ(told.detail, u"Title: Anna Lind’s version stands"_s);
    EXPECT_EQ(told.text, u"Title, not chosen: Karims rubrik"_s);
}

TEST_F(CaseMergeWordsTest, AnEditStillSaysWhatItChanged)
{
    ASSERT_TRUE(saveFacts(annas(), base, edited(u"Ny rubrik"_s, true)));

    EXPECT_EQ(entry(EventKind::Edited).detail, u"Title: Lång väntan på besked → Ny rubrik"_s);
}
