#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <array>
#include <cstdio>
#include <memory>

#include "core/cases/registration.h"
#include "tests/bench/benches.h"
#include "tests/bench/raw_case_rows.h"
#include "tests/support/office_file.h"

using namespace Qt::StringLiterals;

namespace talan::bench {

namespace {

constexpr int kWriters = 8;
constexpr int kSavesOfAWriter = 100;
constexpr int kPatience = 120'000; ///< Milliseconds until something is broken, not slow.

/// What a writer measured: from the beginning of a save to its end, waiting included.
using Milliseconds = std::vector<double>;

/// Says that the file is open, and waits until all others have it open too.
void waitForTheOthers()
{
    std::puts("ready");
    std::fflush(stdout);
    std::array<char, 8> line{};
    if (std::fgets(line.data(), static_cast<int>(line.size()), stdin) == nullptr)
        std::exit(1);
}

int reportTimes(const Milliseconds &times)
{
    for (const double time : times)
        std::printf("%.3f\n", time);
    return 0;
}

struct Round
{
    double perSave = 0; ///< Milliseconds from the first save to the last, divided by their number.
    double p95 = 0;
    double longest = 0;
};

double percentile95(Milliseconds times)
{
    std::ranges::sort(times);
    constexpr double kPart = 0.95;
    return times.at(static_cast<std::size_t>(static_cast<double>(times.size() - 1) * kPart));
}

/// Eight writers as processes of their own, all at once.
Round writeAtOnce(const QString &self, const QString &side, const QString &file)
{
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int writer = 0; writer < kWriters; ++writer) {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(self, {side, file, QString::number(writer)});
        if (!process->waitForReadyRead(kPatience))
            qFatal("bench writer does not start");
        process->readAllStandardOutput();
        writers.push_back(std::move(process));
    }
    Milliseconds times;
    const double all = millisecondsOf([&] {
        for (const auto &writer : writers) {
            writer->write("go\n");
            writer->waitForBytesWritten(kPatience);
        }
        for (const auto &writer : writers) {
            if (!writer->waitForFinished(kPatience) || writer->exitCode() != 0)
                qFatal("bench writer failed");
            const QByteArray said = writer->readAllStandardOutput();
            for (const QByteArray &line : said.split('\n')) {
                if (!line.isEmpty())
                    times.push_back(line.toDouble());
            }
        }
    });
    if (times.size() != std::size_t{kWriters} * kSavesOfAWriter)
        qFatal("bench writers lost saves");
    return {.perSave = all / static_cast<double>(times.size()),
            .p95 = percentile95(times),
            .longest = *std::ranges::max_element(times)};
}

} // namespace

SharedFileTimes eightWritersOnOneFile(const QString &self)
{
    constexpr int kRounds = 3;
    struct Waits
    {
        Milliseconds p95;
        Milliseconds longest;
    };
    Waits ours;
    Waits raw;
    const auto round = [&](const QString &side, Waits &waits) {
        test::OfficeFile office;
        // The unit of all cases is there already on both sides.
        test::registered(office.work(), test::aComplaint());
        const Round measured = writeAtOnce(self, side, office.path());
        waits.p95.push_back(measured.p95);
        waits.longest.push_back(measured.longest);
        return measured.perSave;
    };
    SharedFileTimes times;
    times.perSave = compare(
        kRounds,
        [&] { return round(u"write-talan"_s, ours); },
        [&] { return round(u"write-raw"_s, raw); });
    times.p95 = {.ours = median(ours.p95), .raw = median(raw.p95)};
    times.longest = {.ours = median(ours.longest), .raw = median(raw.longest)};
    return times;
}

int writeAsTalan(const QString &file, int writer)
{
    auto database = storage::Database::open(file);
    if (!database)
        return 1;
    database->signAs(u"Skribent %1"_s.arg(writer));
    const Work work{*database, {StaffId(1), u"desk-%1"_s.arg(writer)}, test::aMonday()};
    waitForTheOthers();
    Milliseconds times;
    for (int i = 0; i < kSavesOfAWriter; ++i) {
        NewCase complaint = test::aComplaint();
        complaint.patient->number.clear();
        complaint.patient->person.name += u" %1-%2"_s.arg(writer).arg(i);
        times.push_back(millisecondsOf([&] { test::registered(work, complaint); }));
    }
    return reportTimes(times);
}

int writeAsRaw(const QString &file, int writer)
{
    RawCaseRows rows(file);
    waitForTheOthers();
    Milliseconds times;
    for (int i = 0; i < kSavesOfAWriter; ++i)
        times.push_back(
            millisecondsOf([&] { rows.writeOne((writer + 1) * 2 * kSavesOfAWriter + i); }));
    return reportTimes(times);
}

} // namespace talan::bench
