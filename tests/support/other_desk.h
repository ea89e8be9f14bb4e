#pragma once

#include <QFile>
#include <QString>

#include <gtest/gtest.h>

#include "core/storage/desk_board.h"
#include "tests/support/office_file.h"

namespace talan::test {

/// Another desk of an office, as far as its note tells of it: Karim Haddad at desk-2, who came at
/// 10.12 on the Monday of the tests.
class OtherDesk
{
public:
    explicit OtherDesk(const QString &officePath)
        : m_board(officePath)
    {
        note = {.id = {},
                .machine = QStringLiteral("desk-2"),
                .who = QStringLiteral("Karim Haddad"),
                .staff = 77,
                .since = at(QDate(2026, 11, 23), 10, 12),
                .schema = 2,
                .version = QStringLiteral("0.1.0"),
                .cases = {}};
    }

    void post() { EXPECT_TRUE(m_board.post(note)); }
    void open(CaseId id, const QDateTime &since = at(QDate(2026, 11, 23), 10, 12))
    {
        note.cases.append({.caseId = id.value(), .since = since});
        post();
    }
    void leave() { m_board.leave(); }

    storage::DeskBoard::Sight look()
    {
        const auto sight = m_board.look();
        EXPECT_TRUE(sight);
        return sight ? *sight : storage::DeskBoard::Sight();
    }

    storage::DeskBoard &board() { return m_board; }

    storage::DeskNote note;

private:
    storage::DeskBoard m_board;
};

} // namespace talan::test
