#include <gtest/gtest.h>

#include "core/cases/case_undo.h"
#include "core/deadlines/file_check.h"
#include "core/deadlines/statement_request_store.h"
#include "core/deadlines/statements.h"
#include "core/office/journal.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::aMonday;

namespace {

/// One draft, which Anna and Karim both read before either changes it.
class RequestDraftTest : public testing::Test
{
protected:
    RequestDraftTest()
        : caseFile(test::registered(office.work(), test::aComplaint()))
    {
        const auto drafted = draftRequest(
            office.work(),
            caseFile.id,
            {.unit = caseFile.units.first(), .termWeeks = 4, .message = u"Vad hände?"_s});
        EXPECT_TRUE(drafted);
        draft = drafted->request;
    }

    Work annas() { return office.work(); }
    Work karims() { return {otherDesk, {karim.id, u"desk-2"_s}, aMonday().addSecs(60)}; }
    StatementRequest stored()
    {
        return StatementRequestStore(office.database()).byId(draft.id).value();
    }
    QList<Event> events() { return Journal(office.database()).ofCase(caseFile.id).value(); }

    DraftEdit edit(int weeks, const QString &message)
    {
        DraftEdit edit{.base = asWritten(draft), .mine = asWritten(draft)};
        edit.mine.termWeeks = weeks;
        edit.mine.message = message;
        return edit;
    }

    test::OfficeFile office;
    storage::Database otherDesk = office.anotherDesk();
    StaffMember karim = office.addStaff(u"karim"_s, u"Karim Aziz"_s, StaffRole::Handler);
    CaseFile caseFile;
    StatementRequest draft;
};

} // namespace

TEST_F(RequestDraftTest, ItsTermAndItsTextMerge)
{
    ASSERT_TRUE(changeDraft(karims(), caseFile.id, draft.id, edit(2, u"Vad hände?"_s)));

    const auto changed =
        changeDraft(annas(), caseFile.id, draft.id, edit(4, u"Vad hände, och när?"_s));

    ASSERT_TRUE(changed) << changed.error().detail.toStdString();
    EXPECT_EQ(changed->request.termWeeks, 2);
    EXPECT_EQ(changed->request.message, u"Vad hände, och när?"_s);
    const auto line = mergedLine(events().last());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->thing, (MergedThing{u"statement_request"_s, draft.id.value()}));
    EXPECT_EQ(line->mine, QStringList{u"message"_s});
    EXPECT_EQ(line->theirs, QStringList{u"weeks"_s});
    ASSERT_EQ(line->events.size(), 1);
    EXPECT_TRUE(checkFile(office.database())->problems.isEmpty());
}

TEST_F(RequestDraftTest, TheLastWriterDoesNotOverwriteTheTextOfTheFirst)
{
    ASSERT_TRUE(changeDraft(karims(), caseFile.id, draft.id, edit(4, u"Karims text."_s)));
    const DraftEdit mine = edit(2, u"Annas text."_s);

    const auto refused = changeDraft(annas(), caseFile.id, draft.id, mine);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::EditConflict);
    EXPECT_EQ(refused.error().subject, u"message"_s);
    EXPECT_EQ(asWritten(stored()), (NewRequest{draft.unit, 4, u"Karims text."_s}));
    const auto conflict = draftConflict(office.database(), draft.id, mine);
    ASSERT_TRUE(conflict);
    EXPECT_EQ(conflict->fields.conflicts, QStringList{u"message"_s});
    EXPECT_EQ(conflict->fields.mine, QStringList{u"weeks"_s});
    EXPECT_EQ(conflict->origins.first().staffName, u"Karim Aziz"_s);
    EXPECT_EQ(conflict->origins.first().at, aMonday().addSecs(60));
}

TEST_F(RequestDraftTest, ASettledTextStandsAndBothAreKept)
{
    ASSERT_TRUE(changeDraft(karims(), caseFile.id, draft.id, edit(4, u"Karims text."_s)));
    const auto conflict = draftConflict(office.database(), draft.id, edit(4, u"Annas text."_s));
    const FieldChoice both{.stands = Stands::Combined, .combined = u"Annas text.\nKarims text."_s};

    const auto changed =
        changeDraft(annas(), caseFile.id, draft.id, settleDraft(*conflict, {{u"message"_s, both}}));

    ASSERT_TRUE(changed) << changed.error().detail.toStdString();
    EXPECT_EQ(changed->request.message, both.combined);
    const auto lines = settledLines(events().last());
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.first().fields.first(),
              (SettledField{.field = u"message"_s,
                            .base = u"Vad hände?"_s,
                            .mine = u"Annas text."_s,
                            .theirs = u"Karims text."_s,
                            .stood = Stands::Combined}));
    EXPECT_TRUE(checkFile(office.database())->problems.isEmpty());
}

TEST_F(RequestDraftTest, WhereTheirsStandsOnlyTheDroppedTextIsNoted)
{
    ASSERT_TRUE(changeDraft(karims(), caseFile.id, draft.id, edit(4, u"Karims text."_s)));
    const auto conflict = draftConflict(office.database(), draft.id, edit(4, u"Annas text."_s));
    const auto count = events().size();

    ASSERT_TRUE(changeDraft(annas(),
                            caseFile.id,
                            draft.id,
                            settleDraft(*conflict, {{u"message"_s, {.stands = Stands::Theirs}}})));

    EXPECT_EQ(stored().message, u"Karims text."_s);
    EXPECT_EQ(events().size(), count + 1);
    EXPECT_EQ(events().last().kind, EventKind::ConflictSettled);
}

TEST_F(RequestDraftTest, ADraftSentMeanwhileIsNotChangedAnyMore)
{
    ASSERT_TRUE(sendDraft(karims(), caseFile.id, draft.id, karims().today()));
    const DraftEdit mine = edit(2, u"Annas text."_s);

    EXPECT_EQ(changeDraft(annas(), caseFile.id, draft.id, mine).error().code,
              ErrorCode::ActionNotAllowed);
    EXPECT_EQ(draftConflict(office.database(), draft.id, mine).error().code,
              ErrorCode::ActionNotAllowed);
}

TEST_F(RequestDraftTest, NothingIsTakenBackFromUnderWhatCameLaterInTheRequest)
{
    ASSERT_TRUE(changeDraft(annas(), caseFile.id, draft.id, edit(2, u"Annas text."_s)));
    ASSERT_TRUE(sendDraft(karims(), caseFile.id, draft.id, karims().today()));

    const auto conflict = undoConflict(office.database(), caseFile.id, office.anna().id);

    ASSERT_FALSE(conflict);
    EXPECT_EQ(conflict.error().code, ErrorCode::EditConflict);
    EXPECT_EQ(conflict.error().subject, u"statement_request"_s);
}

TEST_F(RequestDraftTest, AMergedAndSettledFileIsInOrder)
{
    ASSERT_TRUE(changeDraft(karims(), caseFile.id, draft.id, edit(2, u"Vad hände?"_s)));
    ASSERT_TRUE(changeDraft(annas(), caseFile.id, draft.id, edit(4, u"Annas text."_s)));
    ASSERT_EQ(events().last().kind, EventKind::Merged);

    ASSERT_TRUE(undo(annas(), caseFile.id)) << "a line of a merge is in nobody's way";

    EXPECT_EQ(asWritten(stored()), (NewRequest{draft.unit, 2, u"Vad hände?"_s}));
    EXPECT_TRUE(checkFile(office.database())->problems.isEmpty());
}
