#include "ui/cases/unit_picker.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include "tests/support/gui.h"
#include "ui/cases/register_hit_edit.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

CareUnit unit(qint64 id, const QString &path, int area = 0)
{
    CareUnit unit;
    unit.id = CareUnitId(id);
    unit.path = path;
    unit.name = path.section(u'/', -1);
    unit.level = static_cast<int>(path.count(u'/')) + 1;
    unit.area = area;
    return unit;
}

class UnitPickerTest : public testing::Test
{
protected:
    UnitPickerTest()
        : picker(new UnitPicker(&window))
        , edit(picker->edit())
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(picker);
        column->addStretch();
        picker->setUnits({unit(1, u"Region Exempel"_s),
                          unit(2, u"Region Exempel/Närsjukvården"_s),
                          unit(3, u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s, 3),
                          unit(4, u"Region Exempel/Närsjukvården/Vårdcentralen Ekbacken"_s, 3),
                          unit(5, u"Ekeby kommun/Äldreomsorg/Eklunden"_s, 5)});
        window.resize(600, 500);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        edit->setFocus();
    }

    template <class T>
    T *part(const QString &name)
    {
        return window.findChild<T *>(name);
    }

    QWidget window;
    UnitPicker *picker;
    HitEdit *edit;
};

TEST_F(UnitPickerTest, FindsAUnitByTheBeginningsOfItsWords)
{
    test::typeText(edit, u"vc eken"_s);
    ASSERT_TRUE(edit->isListOpen());
    const Hit hit = edit->shownHits().first();
    EXPECT_EQ(hit.title, u"Vårdcentralen Eken"_s);
    EXPECT_EQ(hit.detail, u"Närsjukvården · Region Exempel"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(picker->paths(), QStringList{u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s});
    EXPECT_EQ(picker->area(), 3);
}

TEST_F(UnitPickerTest, OffersANewUnitLastWhenNothingBearsThatName)
{
    test::typeText(edit, u"ek"_s);
    EXPECT_TRUE(edit->shownHits().last().isOffer);
    edit->clear();
    test::typeText(edit, u"vårdcentralen eken"_s);
    EXPECT_FALSE(edit->shownHits().last().isOffer);
}

TEST_F(UnitPickerTest, AddsANewUnitInItsPlace)
{
    test::typeText(edit, u"Rehab Nord"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    auto *parent = part<HitEdit>(u"newUnitParent"_s);
    ASSERT_TRUE(parent->hasFocus());
    EXPECT_EQ(part<QLineEdit>(u"newUnitName"_s)->text(), u"Rehab Nord"_s);
    test::typeText(parent, u"när"_s);
    QTest::keyClick(parent, Qt::Key_Return);
    EXPECT_EQ(parent->text(), u"Region Exempel/Närsjukvården"_s);
    QTest::keyClick(part<QPushButton>(u"newUnitAdd"_s), Qt::Key_Space);
    EXPECT_EQ(picker->paths(), QStringList{u"Region Exempel/Närsjukvården/Rehab Nord"_s});
    EXPECT_TRUE(picker->typed().isEmpty());
    EXPECT_TRUE(edit->hasFocus());
}

TEST_F(UnitPickerTest, AddsAUnitUnderAPathThatIsNewToo)
{
    test::typeText(edit, u"Tandläkarna Å/Ä"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    auto *parent = part<HitEdit>(u"newUnitParent"_s);
    test::typeText(parent, u"Folktandvården Exempel / Söder"_s);
    QTest::keyClick(parent, Qt::Key_Return);
    EXPECT_EQ(picker->paths(), QStringList{u"Folktandvården Exempel/Söder/Tandläkarna Å-Ä"_s});
}

TEST_F(UnitPickerTest, RefusesAPathDeeperThanTheTree)
{
    test::typeText(edit, u"Rehab Nord"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    part<HitEdit>(u"newUnitParent"_s)->setText(u"A/B/C/D"_s);
    EXPECT_FALSE(part<QPushButton>(u"newUnitAdd"_s)->isEnabled());
}

TEST_F(UnitPickerTest, GivesTheWordsBackWhenNothingIsAdded)
{
    test::typeText(edit, u"Rehab Nord"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(picker->typed(), u"Rehab Nord"_s);
    QTest::mouseClick(part<QPushButton>(u"newUnitDrop"_s), Qt::LeftButton);
    EXPECT_EQ(edit->text(), u"Rehab Nord"_s);
    EXPECT_TRUE(picker->paths().isEmpty());
}

} // namespace
} // namespace talan::ui
