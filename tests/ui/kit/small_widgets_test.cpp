#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/gui.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/message_strip.h"
#include "ui/kit/search_field.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

TEST(MessageStripTest, SaysItsTextAndOffersWhatCanBeDone)
{
    MessageStrip strip(MessageStrip::Tone::Warning);
    QPushButton *again = strip.addAction(u"&Try again"_s);
    strip.addCloseButton();
    const QSignalSpy pressed(again, &QPushButton::clicked);
    const QSignalSpy closed(&strip, &MessageStrip::closed);

    strip.say(u"The network does not answer."_s);
    EXPECT_TRUE(strip.isVisible());
    EXPECT_EQ(strip.accessibleName(), u"The network does not answer."_s);

    QTest::keyClick(again, Qt::Key_Space);
    EXPECT_EQ(pressed.size(), 1);
    QTest::keyClick(&strip, Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 1);
    EXPECT_FALSE(strip.isVisible());
}

TEST(SearchFieldTest, SearchesOnEnterAndIsEmptiedByEscape)
{
    SearchField field(u"Search"_s);
    QSignalSpy searched(&field, &SearchField::searchRequested);
    test::typeText(&field, u" Åsa – önskar "_s);
    QTest::keyClick(&field, Qt::Key_Return);
    ASSERT_EQ(searched.size(), 1);
    EXPECT_EQ(searched.first().first().toString(), u"Åsa – önskar"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_TRUE(field.text().isEmpty());
}

TEST(ElidedLabelTest, NeverMakesAWindowWiderAndShowsAllOnHover)
{
    const QString text = u"Vårdcentralen Eken · Närsjukvården · Region Exempel"_s;
    ElidedLabel label(text);
    EXPECT_LT(label.minimumSizeHint().width(), label.sizeHint().width() / 4);
    label.resize(60, label.sizeHint().height());
    label.show();
    EXPECT_EQ(label.toolTip(), text);
    label.resize(label.sizeHint());
    EXPECT_TRUE(label.toolTip().isEmpty());
}

} // namespace
} // namespace talan::ui
