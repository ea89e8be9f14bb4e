#include "ui/kit/word_diff.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include "tests/support/print.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

QString onlyHere(const QString &text, const QString &other)
{
    QStringList marked;
    for (const WordRun &run : comparedWords(text, other)) {
        if (run.isOnlyHere)
            marked << run.text;
    }
    return marked.join(u'|');
}

QString joined(const QList<WordRun> &runs)
{
    QString text;
    for (const WordRun &run : runs)
        text += run.text;
    return text;
}

TEST(WordDiffTest, MarksTheWordsThatStandOnlyHere)
{
    EXPECT_EQ(onlyHere(u"Lång väntan på svar"_s, u"Väntan på svar"_s), u"Lång väntan"_s);
    EXPECT_EQ(onlyHere(u"a b c d"_s, u"a c"_s), u"b|d"_s);
    EXPECT_EQ(onlyHere(u"a b"_s, u"a b"_s), QString());
}

TEST(WordDiffTest, KnowsSwedishLettersAndWhatLiesOutsideThePlane)
{
    EXPECT_EQ(onlyHere(u"Öppen vård åt äldre"_s, u"Oppen vård at äldre"_s), u"Öppen|åt"_s);
    EXPECT_EQ(onlyHere(u"tack 🙂 nu"_s, u"tack 🙃 nu"_s), u"🙂"_s);
}

TEST(WordDiffTest, TakesEmptyTextsAndSpaces)
{
    EXPECT_TRUE(comparedWords({}, u"a"_s).isEmpty());
    EXPECT_EQ(onlyHere(u"a"_s, {}), u"a"_s);
    EXPECT_EQ(onlyHere(u" a\n b "_s, u"a b"_s), QString());
    EXPECT_EQ(joined(comparedWords(u" a\n b "_s, QString())), u" a\n b "_s);
}

TEST(WordDiffTest, MarksTheBreakBetweenTwoNewWordsToo)
{
    EXPECT_EQ(onlyHere(u"x\ny z"_s, u"z"_s), u"x\ny"_s);
}

TEST(WordDiffTest, MarksWhatIsMissingInOneOfSeveral)
{
    const QList<WordRun> runs = comparedWords(u"a b c"_s, QStringList{u"b c"_s, u"a b"_s});
    const QList<WordRun> expected{{u"a"_s, true}, {u" b "_s, false}, {u"c"_s, true}};
    EXPECT_EQ(runs, expected);
}

TEST(WordDiffTest, PutTogetherThePiecesAreTheText)
{
    QRandomGenerator random(4);
    const QStringList words{u"å"_s, u"ä"_s, u"ö"_s, u" "_s, u"\n"_s, u"  "_s, u"bb"_s};
    const auto any = [&] {
        QString text;
        for (int i = random.bounded(30); i > 0; --i)
            text += words.at(random.bounded(int(words.size())));
        return text;
    };
    for (int round = 0; round < 500; ++round) {
        const QString one = any();
        const QString other = any();
        ASSERT_EQ(joined(comparedWords(one, other)), one);
        // What is not marked is in both, in the same order: as many words here as there.
        const auto kept = [](const QString &text, const QString &against) {
            QString all;
            for (const WordRun &run : comparedWords(text, against))
                all += run.isOnlyHere ? u" "_s : run.text;
            return all.simplified().split(u' ', Qt::SkipEmptyParts).size();
        };
        ASSERT_EQ(kept(one, other), kept(other, one)) << one.toStdString() << other.toStdString();
    }
}

TEST(WordDiffTest, GoesThroughVeryLongTexts)
{
    const QString base = u"ord åter "_s.repeated(20'000);
    EXPECT_EQ(onlyHere(u"ny "_s + base, base), u"ny"_s);
    const QString strange = u"annat nytt "_s.repeated(20'000);
    EXPECT_EQ(onlyHere(u"ord "_s + strange, base), strange.trimmed());
}

TEST(WordDiffTest, WritesBothTextsInOneWithoutSayingAnythingTwice)
{
    EXPECT_EQ(bothTexts(u"Väntat länge. Ringt."_s, u"Väntat länge. Skrivit."_s),
              u"Väntat länge. Ringt. Skrivit."_s);
    EXPECT_EQ(bothTexts(u"a b"_s, u"a x b"_s), u"a x b"_s);
    EXPECT_EQ(bothTexts(u"a x b"_s, u"a b"_s), u"a x b"_s);
    EXPECT_EQ(bothTexts({}, u"ö"_s), u"ö"_s);
    EXPECT_EQ(bothTexts(u"ö"_s, {}), u"ö"_s);
    EXPECT_EQ(bothTexts({}, {}), QString());
    EXPECT_EQ(bothTexts(u"rad ett\nmin"_s, u"rad ett\ndin"_s), u"rad ett\nmin\ndin"_s);
    EXPECT_EQ(bothTexts(u"helt annat"_s, u"inget lika"_s), u"helt annat inget lika"_s);
    EXPECT_EQ(bothTexts(u"a a"_s, u"a"_s), u"a a"_s);
}

} // namespace
} // namespace talan::ui
