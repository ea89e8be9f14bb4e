#include "ui/letters/masked_words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/letters/case_summary.h"
#include "tests/support/gui.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using namespace talan::ui;

namespace {

CaseSummary anonymous()
{
    CaseSummary summary;
    summary.level = SummaryLevel::Anonymous;
    summary.masked = {u"Åsa Öhman"_s, u"070-174 06 05"_s};
    summary.suspicious = {u"Kråkvik"_s, u"Gudrid"_s};
    return summary;
}

class MaskedWordsTest : public testing::Test
{
protected:
    MaskedWordsTest() { words.setSummary(anonymous()); }

    QStringList textsOf(const QListWidget *list) const
    {
        QStringList texts;
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text());
        return texts;
    }

    MaskedWords words;
    QListWidget *masked = words.findChild<QListWidget *>(u"maskedList"_s);
    QListWidget *suspicious = words.findChild<QListWidget *>(u"suspiciousList"_s);
    QCheckBox *read = words.findChild<QCheckBox *>(u"readBox"_s);
    QLineEdit *more = words.findChild<QLineEdit *>(u"alsoMaskEdit"_s);
    QSignalSpy asked{&words, &MaskedWords::alsoMaskChanged};
};

TEST_F(MaskedWordsTest, ShowsWhatWasMaskedAndWhatMayBeAName)
{
    EXPECT_EQ(textsOf(masked), anonymous().masked);
    EXPECT_EQ(textsOf(suspicious), anonymous().suspicious);
    EXPECT_TRUE(words.findChild<QLabel *>(u"maskedHeading"_s)->text().contains(u"2"_s));
    EXPECT_FALSE(words.isRead());
}

TEST_F(MaskedWordsTest, AsksToMaskATickedWordAndKeepsItInTheList)
{
    suspicious->item(1)->setCheckState(Qt::Checked);

    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(words.alsoMask(), QStringList({u"Gudrid"_s}));

    CaseSummary without = anonymous();
    without.suspicious = {u"Kråkvik"_s};
    words.setSummary(without);
    EXPECT_EQ(textsOf(suspicious), QStringList({u"Gudrid"_s, u"Kråkvik"_s}));
    EXPECT_EQ(suspicious->item(0)->checkState(), Qt::Checked);

    suspicious->item(0)->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(words.alsoMask().isEmpty());
}

TEST_F(MaskedWordsTest, AsksToMaskATypedWord)
{
    words.show();
    test::typeText(more, u"väster om ån"_s);
    QTest::keyClick(more, Qt::Key_Return);

    EXPECT_EQ(words.alsoMask(), QStringList({u"väster om ån"_s}));
    EXPECT_EQ(asked.size(), 1);
    EXPECT_TRUE(more->text().isEmpty());
}

TEST_F(MaskedWordsTest, ForgetsThatItWasReadWhenTheTextIsAnother)
{
    read->setChecked(true);
    EXPECT_TRUE(words.isRead());

    words.setSummary(anonymous());

    EXPECT_FALSE(words.isRead());
}

TEST_F(MaskedWordsTest, ForAProviderShowsOnlyWhatWasMasked)
{
    CaseSummary summary;
    summary.level = SummaryLevel::Provider;
    summary.masked = {u"070-174 06 05"_s};
    words.show();

    words.setSummary(summary);

    EXPECT_TRUE(masked->isVisible());
    EXPECT_FALSE(suspicious->isVisible());
    EXPECT_FALSE(read->isVisible());
    summary.masked.clear();
    words.setSummary(summary);
    EXPECT_FALSE(words.isVisible());
}

} // namespace
