#include "core/letters/summary_document.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocument>
#include <algorithm>
#include <ctime>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/letters/summary_fixture.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    constexpr int kPatience = 300'000; // milliseconds, on a machine that does much else
    EXPECT_TRUE(process.waitForFinished(kPatience)) << program.toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

class SummaryPdfTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            GTEST_SKIP() << "poppler-utils is not installed";
    }

    QString write(const CaseSummary &summary)
    {
        const auto written = writeSummaryPdf(summary, path);
        EXPECT_TRUE(written) << written.error().detail.toStdString();
        pages = written ? *written : 0;
        return text();
    }

    /// The text with all white space made single spaces, so that line breaks do not matter.
    QString text() const { return outputOf(u"pdftotext"_s, {path, u"-"_s}).simplified(); }
    QString information() const { return outputOf(u"pdfinfo"_s, {path}); }
    QByteArray bytes() const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"sammanställning.pdf"_s);
    int pages = 0;
};

CaseSummary summaryOf(SummaryLevel level)
{
    return composeSummary(test::aRichSource(), level);
}

TEST_F(SummaryPdfTest, HoldsEveryFactAsText)
{
    const CaseSummary summary = summaryOf(SummaryLevel::Full);
    const QString text = write(summary);

    EXPECT_TRUE(text.contains(summary.title));
    EXPECT_TRUE(text.contains(u"bröt höften den 14 februari. Hon fick vänta i tre dygn"_s));
    EXPECT_TRUE(text.contains(u"<b>Detta är viktigt</b> & måste utredas."_s));
    for (const SummarySection &section : summary.facts + summary.requests) {
        for (const SummaryFact &fact : section.facts) {
            const QStringList lines = fact.value.split(u'\n');
            for (const QString &line : lines)
                EXPECT_TRUE(text.contains(line)) << line.toStdString();
        }
    }
    for (const SummaryEntry &entry : summary.story)
        EXPECT_TRUE(text.contains(entry.when + u' ' + entry.heading))
            << entry.heading.toStdString();
    for (const QString &line : summary.letterhead + summary.secrecyNote)
        EXPECT_TRUE(text.contains(line)) << line.toStdString();
}

TEST_F(SummaryPdfTest, EmbedsItsFontsAndIsA4)
{
    write(summaryOf(SummaryLevel::Full));

    const QStringList fonts =
        outputOf(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_FALSE(fonts.isEmpty());
    for (const QString &font : fonts)
        EXPECT_TRUE(font.contains(QRegularExpression(u" yes (yes|no) +yes "_s)))
            << font.toStdString();
    EXPECT_TRUE(information().contains(u"A4"_s));
}

TEST_F(SummaryPdfTest, NumbersItsPagesAndSaysWhoPrinted)
{
    SummarySource source = test::aRichSource();
    source.caseFile.narrative = source.caseFile.narrative.repeated(20);
    write(composeSummary(source, SummaryLevel::Full));

    ASSERT_GT(pages, 2);
    for (int page = 1; page <= pages; ++page) {
        const QString number = QString::number(page);
        const QString text =
            outputOf(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, path, u"-"_s}).simplified();
        EXPECT_TRUE(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)));
        EXPECT_TRUE(text.contains(u"Printed 2026-05-22 10.15 by Anna Lind"_s));
        EXPECT_TRUE(text.contains(u"Case summary PN 2026-0112"_s));
    }
}

TEST_F(SummaryPdfTest, ForTheProviderHoldsNothingForbidden)
{
    const QString text = write(summaryOf(SummaryLevel::Provider));

    for (const QString &forbidden : {u"174 06 05"_s,
                                     u"465 004 21"_s,
                                     u"asa.ohman"_s,
                                     u"gunvor@"_s,
                                     u"Björkstigen"_s,
                                     u"finska"_s}) {
        EXPECT_FALSE(text.contains(forbidden)) << forbidden.toStdString();
        EXPECT_FALSE(information().contains(forbidden));
    }
    EXPECT_TRUE(text.contains(u"19540101-7966"_s));
    EXPECT_TRUE(information().contains(u"Case summary PN 2026-0112"_s));
}

TEST_F(SummaryPdfTest, OfAProtectedPersonForTheProviderHoldsNothingOfThePerson)
{
    const QString text =
        write(composeSummary(test::aProtectedSource(), SummaryLevel::Provider)) + information();

    for (const QString &forbidden : {u"Åsa"_s, u"Öhman"_s, u"Gunvor"_s, u"540101"_s, u"7966"_s})
        EXPECT_FALSE(text.contains(forbidden)) << forbidden.toStdString();
    EXPECT_TRUE(text.contains(u"Protected person"_s));
}

TEST_F(SummaryPdfTest, AnonymousHoldsNothingThatTellsWhoNotEvenInItsMetadata)
{
    const QString text = write(summaryOf(SummaryLevel::Anonymous));

    for (const QString &forbidden : test::whatTellsWho()) {
        EXPECT_FALSE(text.contains(forbidden, Qt::CaseInsensitive)) << forbidden.toStdString();
        EXPECT_FALSE(information().contains(forbidden, Qt::CaseInsensitive));
        // A number alone may also be a place in the file.
        const bool isNumber = std::ranges::all_of(forbidden, [](QChar c) { return c.isDigit(); });
        EXPECT_TRUE(isNumber || !bytes().contains(forbidden.toUtf8())) << forbidden.toStdString();
    }
    EXPECT_TRUE(information().contains(u"Anonymised case summary"_s));
    EXPECT_FALSE(information().contains(QString::fromLocal8Bit(qgetenv("USER")) + u'@'));
}

TEST_F(SummaryPdfTest, CutsNoTextHoweverLong)
{
    SummarySource source = test::aRichSource();
    QStringList words;
    for (int i = 0; words.size() < 14'000; ++i)
        words.append(u"ord%1"_s.arg(i));
    source.caseFile.narrative = words.join(u' ');
    ASSERT_GT(source.caseFile.narrative.size(), 100'000);

    const QStringList read = write(composeSummary(source, SummaryLevel::Full)).split(u' ');

    const QSet<QString> found(read.cbegin(), read.cend());
    for (const QString &word : words)
        ASSERT_TRUE(found.contains(word)) << word.toStdString();
}

TEST_F(SummaryPdfTest, WrapsEndlessWordsAndLongValues)
{
    SummarySource source = test::aRichSource();
    source.caseFile.narrative = QString(3000, u'ø');
    source.caseFile.externalRef = QString(400, u'W');
    source.caseFile.title = QString(300, u'Ü');

    const QString text = write(composeSummary(source, SummaryLevel::Full));

    EXPECT_EQ(text.count(u'ø'), 3000);
    EXPECT_GE(text.count(u'W'), 400);
    EXPECT_EQ(text.count(u'Ü'), 300);
}

TEST_F(SummaryPdfTest, ShowsTheLogo)
{
    CaseSummary summary = summaryOf(SummaryLevel::Full);
    QImage logo(600, 200, QImage::Format_ARGB32);
    logo.fill(QColor(0, 90, 100, 128));
    QBuffer png(&summary.logoPng);
    ASSERT_TRUE(png.open(QIODevice::WriteOnly));
    ASSERT_TRUE(logo.save(&png, "PNG"));

    write(summary);

    const QString images = outputOf(u"pdfimages"_s, {u"-list"_s, path});
    EXPECT_EQ(images.count(u" image "_s), 1) << images.toStdString();
    EXPECT_FALSE(images.contains(u"smask"_s));
}

TEST_F(SummaryPdfTest, DoesWithoutALogoThatCannotBeRead)
{
    CaseSummary summary = summaryOf(SummaryLevel::Full);
    summary.logoPng = "\x89PNG not really";

    EXPECT_TRUE(write(summary).contains(u"Patientnämnden Region Exempel"_s));
}

TEST_F(SummaryPdfTest, OfAFailedStepLeavesNoFile)
{
    const auto refuse = [](int) -> Result<> {
        return Error{ErrorCode::FileBusy, u"not now"_s, {}};
    };

    const auto written = writeSummaryPdf(summaryOf(SummaryLevel::Full), path, refuse);

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileBusy);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(SummaryPdfTest, SaysThatTheFolderIsMissing)
{
    const auto written =
        writeSummaryPdf(summaryOf(SummaryLevel::Full), folder.filePath(u"away/x.pdf"_s));

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FolderMissing);
}

TEST_F(SummaryPdfTest, TakesAtMostTwiceTheTimeOfPlainText)
{
    SummarySource source = test::aRichSource();
    source.caseFile.narrative = source.caseFile.narrative.repeated(100);
    const CaseSummary summary = composeSummary(source, SummaryLevel::Full);
    write(summary);
    const QString same = outputOf(u"pdftotext"_s, {path, u"-"_s});
    const auto plain = [&] {
        QTextDocument document;
        document.setPlainText(same);
        QPdfWriter writer(folder.filePath(u"plain.pdf"_s));
        setSummaryPage(writer);
        document.print(&writer);
    };
    // Time of the processor: the clock on the wall also counts what other programs do.
    const auto shortest = [](const std::function<void()> &work) {
        std::clock_t best = std::numeric_limits<std::clock_t>::max();
        for (int i = 0; i < 5; ++i) {
            const std::clock_t begin = std::clock();
            work();
            best = std::min(best, std::clock() - begin);
        }
        return best;
    };

    const std::clock_t ours = shortest([&] { ASSERT_TRUE(writeSummaryPdf(summary, path)); });
    const std::clock_t theirs = shortest(plain);

    RecordProperty("ratio_percent", static_cast<int>(100 * ours / theirs));
    EXPECT_LE(ours, 2 * theirs);
}

} // namespace
