#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include "tests/support/gui.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/fitting_scroll_area.h"
#include "ui/kit/message_strip.h"
#include "ui/kit/row_delegate.h"
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

TEST(RowDelegateTest, AColumnFittedToItsContentsElidesNothing)
{
    constexpr int kSideSpace = 8;
    RowDelegate delegate;
    QStandardItemModel model;
    for (const QString &text : {u"VC Eken · Närsjukvården"_s,
                                u"Illlliiiiijjjj"_s,
                                u"WWWWWMMMM"_s,
                                u"PN 2026-0412"_s,
                                u"10 dagar för sent"_s,
                                u"Åkesson-Öberg, Göran"_s})
        model.appendRow(new QStandardItem(text));
    QStyleOptionViewItem option;
    for (double size = 7; size < 22; size += 0.3) {
        option.font.setPointSizeF(size);
        option.fontMetrics = QFontMetrics(option.font);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            const QString text = index.data().toString();
            const int room = delegate.sizeHint(option, index).width() - 2 * kSideSpace;
            EXPECT_EQ(option.fontMetrics.elidedText(text, Qt::ElideRight, room), text) << size;
        }
    }
}

TEST(FittingScrollAreaTest, IsAsLargeAsItsContentAndGrowsWithIt)
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->addRow(u"Name:"_s, new QLineEdit(fields));
    auto *wrapped = new QLabel(QString(u"a word or two "_s).repeated(40), fields);
    wrapped->setWordWrap(true);
    form->addRow(wrapped);
    auto *area = new FittingScrollArea(fields, &window);
    column->addWidget(area);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    EXPECT_EQ(area->verticalScrollBar()->maximum(), 0) << "nothing has to be scrolled";
    const int before = area->sizeHint().height();
    auto *second = new QLabel(QString(u"and some more "_s).repeated(40), fields);
    second->setWordWrap(true);
    form->addRow(second);
    EXPECT_TRUE(QTest::qWaitFor([&] { return area->sizeHint().height() > before; }));
    for (int i = 0; i < 200; ++i)
        form->addRow(u"Field:"_s, new QLineEdit(fields));
    EXPECT_LT(area->sizeHint().height(), area->screen()->availableSize().height());
}

} // namespace
} // namespace talan::ui
