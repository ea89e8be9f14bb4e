#include "core/wording/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

#include "core/wording/date_words.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

class LanguageTest : public testing::Test
{
protected:
    void TearDown() override { useLanguage(Language::English); }
};

} // namespace

TEST_F(LanguageTest, DaysAreSaidInTheLanguageOfTheProgram)
{
    useLanguage(Language::Swedish);
    EXPECT_EQ(languageInUse(), Language::Swedish);
    EXPECT_EQ(dayText({2026, 12, 28}, {2026, 11, 23}), u"mån 28 dec"_s);
    EXPECT_EQ(dayText({2027, 9, 5}, {2026, 11, 23}), u"sön 5 sep 2027"_s);

    useLanguage(Language::English);
    EXPECT_EQ(languageInUse(), Language::English);
    EXPECT_EQ(dayText({2026, 12, 28}, {2026, 11, 23}), u"Mon 28 Dec"_s);
}

TEST_F(LanguageTest, NumbersStaySwedishInBoth)
{
    for (const Language language : {Language::Swedish, Language::English}) {
        useLanguage(language);
        EXPECT_EQ(QLocale().name(), u"sv_SE"_s);
    }
}

TEST_F(LanguageTest, ChangingOverAndOverLeavesNothingBehind)
{
    useLanguage(Language::English);
    const auto before = qApp->children().size();
    for (int i = 0; i < 3; ++i) {
        useLanguage(Language::Swedish);
        useLanguage(Language::Swedish);
        useLanguage(Language::English);
    }
    EXPECT_EQ(qApp->children().size(), before);
}

TEST_F(LanguageTest, TheEnvironmentChoosesAndSwedishIsTheDefault)
{
    const QByteArray before = qgetenv("LANG");
    qputenv("LANG", "en_GB.UTF-8");
    EXPECT_EQ(languageOfEnvironment(), Language::English);
    for (const char *other : {"sv_SE.UTF-8", "C", "", "de_DE"}) {
        qputenv("LANG", other);
        EXPECT_EQ(languageOfEnvironment(), Language::Swedish) << other;
    }
    qputenv("LANG", before);
}
