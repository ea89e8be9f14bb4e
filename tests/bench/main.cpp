#include <QApplication>
#include <QStandardPaths>
#include <cstdio>

#include "core/wording/language.h"
#include "tests/bench/benches.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

constexpr double kMostNanosecondsPerDeadline = 1000;

/// One line of the report. Returns whether the limit holds.
bool report(const char *what, const bench::Compared &compared, double limit)
{
    const bool holds = compared.ratio() <= limit;
    std::printf("%-44s %9.2f ms  raw %9.2f ms  ratio %5.2f  limit %4.1f  %s\n",
                what,
                compared.ours,
                compared.raw,
                compared.ratio(),
                limit,
                holds ? "ok" : "TOO SLOW");
    std::fflush(stdout);
    return holds;
}

bool reportQueue()
{
    const bench::QueueTimes times = bench::workQueueOfFiftyThousand();
    const bool opens = report("work queue of 50 000 / raw query + bare Qt", times.opened, 1.5);
    return report("… in other groups / raw query + bare Qt", times.regrouped, 1.5) && opens;
}

bool reportSharedFile()
{
    // At least 0.3 times as many saves as by raw SQLite.
    constexpr double kMostTimesSlower = 1 / 0.3;
    constexpr double kGoalOfASave = 50;
    const bench::SharedFileTimes times =
        bench::eightWritersOnOneFile(QApplication::applicationFilePath());
    const bool holds =
        report("8 writers on one file, a save / raw SQLite", times.perSave, kMostTimesSlower);
    std::printf("%-44s %9.2f ms  raw %9.2f ms  ratio %5.2f  goal %2.0f ms\n",
                "… p95 of a save with its waiting",
                times.p95.ours,
                times.p95.raw,
                times.p95.ratio(),
                kGoalOfASave);
    // Without a fair wait a few writers get all: a fine p95, and somebody who waits for seconds.
    std::printf("%-44s %9.2f ms  raw %9.2f ms  ratio %5.2f\n",
                "… the longest of all",
                times.longest.ours,
                times.longest.raw,
                times.longest.ratio());
    return holds;
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"TalanBench"_s);
    useLanguage(Language::Swedish);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "start-talan"_L1)
        return bench::startTalan(arguments.value(2));
    if (arguments.value(1) == "start-bare"_L1)
        return bench::startBareTable(arguments.value(2));
    if (arguments.value(1) == "write-talan"_L1)
        return bench::writeAsTalan(arguments.value(2), arguments.value(3).toInt());
    if (arguments.value(1) == "write-raw"_L1)
        return bench::writeAsRaw(arguments.value(2), arguments.value(3).toInt());

    if (arguments.value(1) == "summary"_L1)
        return report("summary PDF / plain QPdfWriter text", bench::summaryPdf(), 2.0) ? 0 : 1;

    if (arguments.value(1) == "queue"_L1)
        return reportQueue() ? 0 : 1;

    if (arguments.value(1) == "shared"_L1)
        return reportSharedFile() ? 0 : 1;

    bool allHold = report("save of a case / same rows by raw SQLite", bench::saveOfACase(), 3.0);
    allHold &= report("summary PDF / plain QPdfWriter text", bench::summaryPdf(), 2.0);
    allHold &= report("start to painted list, 10 000 cases / bare Qt",
                      bench::coldStartToList(QApplication::applicationFilePath()),
                      1.4);
    allHold &= reportQueue();
    allHold &= reportSharedFile();
    std::printf("%-44s %9.2f ms                              limit 100 ms\n",
                "Ctrl+N to painted form",
                bench::newCaseForm());
    const double perDeadline = bench::nanosecondsPerDeadline();
    allHold &= perDeadline < kMostNanosecondsPerDeadline;
    std::printf("%-44s %9.0f ns                              limit %.0f ns\n",
                "a deadline with its explanation",
                perDeadline,
                kMostNanosecondsPerDeadline);
    return allHold ? 0 : 1;
}
