#include "core/cases/draft_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

class DraftStoreTest : public testing::Test
{
protected:
    Draft aDraft(const QString &text, int minute = 0) const
    {
        return {.id = DraftStore::newDraftId(),
                .savedAt = test::aMonday().addSecs(minute * 60),
                .content = {{u"narrative"_s, text}}};
    }

    QTemporaryDir folder;
    DraftStore store{folder.filePath(u"drafts"_s), u"office-1"_s};
};

} // namespace

TEST_F(DraftStoreTest, WhatWasTypedComesBackNewestFirst)
{
    const Draft first = aDraft(u"Åsa ringde"_s);
    const Draft second = aDraft(u"<b>ännu ett</b>"_s, 1);
    ASSERT_TRUE(store.save(first));
    ASSERT_TRUE(store.save(second));

    EXPECT_EQ(store.all(), (QList<Draft>{second, first}));
    ASSERT_TRUE(store.remove(second.id));
    EXPECT_EQ(store.all(), (QList<Draft>{first}));
}

TEST_F(DraftStoreTest, OnlyThePersonWhoTypedItCanReadIt)
{
    ASSERT_TRUE(store.save(aDraft(u"känsligt"_s)));

    const QDir office(folder.filePath(u"drafts/office-1"_s));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    EXPECT_FALSE(QFile::permissions(office.path()) & others);
    ASSERT_EQ(office.entryList(QDir::Files).size(), 1);
    EXPECT_FALSE(QFile::permissions(office.filePath(office.entryList(QDir::Files).first())) &
                 others);
}

TEST_F(DraftStoreTest, ADraftOfAnotherOfficeIsNotShown)
{
    ASSERT_TRUE(store.save(aDraft(u"mitt"_s)));

    EXPECT_TRUE(DraftStore(folder.filePath(u"drafts"_s), u"office-2"_s).all().isEmpty());
}

TEST_F(DraftStoreTest, AFileThatCannotBeReadIsSetAsideNotDeleted)
{
    ASSERT_TRUE(store.save(aDraft(u"helt"_s)));
    QFile broken(folder.filePath(u"drafts/office-1/broken.draft"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"saved_at\":\"2026-");
    broken.close();

    EXPECT_EQ(store.all().size(), 1);
    EXPECT_TRUE(QFile::exists(folder.filePath(u"drafts/office-1/broken.draft.unreadable"_s)));
}
