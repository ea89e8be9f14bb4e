#include "core/wording/doctor_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include "core/wording/date_words.h"
#include "core/wording/error_text.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

using namespace storage;

/// What was found, why it matters and what to do; the title is the same for all of a kind.
struct Said
{
    QString found;
    QString why = {};
    QString toDo = {};
};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

Said saidOf(FindingKind, Light, const NothingMeasured &nothing)
{
    switch (nothing.why) {
    case NotExamined::FolderAway:
        return {QCoreApplication::translate(
                    "DoctorWords", "It could not be examined: the folder cannot be reached."),
                {},
                QCoreApplication::translate(
                    "DoctorWords",
                    "Check that the folder is still there and that the network is connected.")};
    case NotExamined::FileNotOpen:
        return {QCoreApplication::translate(
            "DoctorWords", "It could not be examined, because the file cannot be opened.")};
    case NotExamined::NotWritten:
        return {QCoreApplication::translate(
            "DoctorWords", "It was not examined, because nothing may be written there.")};
    case NotExamined::Stopped:
        return {QCoreApplication::translate("DoctorWords",
                                            "It was not examined: the examination was stopped.")};
    case NotExamined::Failed:
        return {QCoreApplication::translate("DoctorWords", "It could not be examined."),
                {},
                QCoreApplication::translate(
                    "DoctorWords",
                    "Examine again. If it happens again, send the text for IT to whoever looks "
                    "after the computers.")};
    }
    Q_UNREACHABLE();
}

QString askForAShare()
{
    return QCoreApplication::translate(
        "DoctorWords",
        "Ask the IT department for a network folder that keeps locks between computers (NFS "
        "version "
        "4; SMB where all computers run Windows), and move the file there.");
}

Said saidOf(FindingKind, Light, const PlaceMeasured &measured)
{
    const QString system = measured.place.fileSystem;
    switch (measured.place.kind) {
    case PlaceKind::LocalDisk:
        return {QCoreApplication::translate(
                    "DoctorWords", "The file lies on a disk of this computer (%1).", "file system")
                    .arg(system),
                QCoreApplication::translate(
                    "DoctorWords",
                    "That is the fastest and safest place. Only this computer can reach it.")};
    case PlaceKind::NetworkShare:
        return {QCoreApplication::translate(
                    "DoctorWords", "The file lies in a network folder (%1).", "file system")
                    .arg(system),
                QCoreApplication::translate(
                    "DoctorWords",
                    "Several computers can work in it at the same time, as long as the folder "
                    "keeps locks.")};
    case PlaceKind::LocksIgnored:
        return {QCoreApplication::translate(
                    "DoctorWords",
                    "The file lies in a network folder (%1) that keeps locks on each computer "
                    "only.",
                    "file system")
                    .arg(system),
                QCoreApplication::translate(
                    "DoctorWords",
                    "Two computers could write at the same time without knowing of each other, "
                    "and damage the file. Therefore Talan only reads it here."),
                askForAShare()};
    case PlaceKind::SyncFolder:
        return {
            QCoreApplication::translate("DoctorWords", "The file system is %1.").arg(system),
            QCoreApplication::translate(
                "DoctorWords", "The folder is copied to the cloud; that is examined by itself.")};
    }
    Q_UNREACHABLE();
}

Said saidOf(FindingKind, Light, const SyncMeasured &measured)
{
    const QString why = QCoreApplication::translate(
        "DoctorWords",
        "Programs that copy a folder to the cloud overwrite what others write in it meanwhile. "
        "Therefore Talan does not write in such a folder.");
    if (!measured.isCopied)
        return {QCoreApplication::translate(
                    "DoctorWords", "Nothing shows that the folder is copied to the cloud."),
                why};
    const QString found =
        measured.service.isEmpty()
            ? QCoreApplication::translate("DoctorWords", "The folder is copied to the cloud.")
            : QCoreApplication::translate(
                  "DoctorWords", "The folder is copied to the cloud by %1.", "program")
                  .arg(measured.service);
    return {found,
            why,
            QCoreApplication::translate(
                "DoctorWords", "Move the file to a disk of this computer or to a network folder.")};
}

Said saidOf(FindingKind, Light, const FileMeasured &measured)
{
    if (measured.refusal) {
        const ErrorText text = errorText(Activity::OpeningFile, *measured.refusal);
        return {text.whatHappened, text.whatWasKept, text.whatToDo};
    }
    if (measured.schema < measured.newestSchema)
        return {
            QCoreApplication::translate("DoctorWords",
                                        "The file is from an earlier version of Talan."),
            QCoreApplication::translate(
                "DoctorWords",
                "It is brought up to date when this version opens it; after that the earlier "
                "version can only read it."),
            QCoreApplication::translate(
                "DoctorWords", "Open the office with this version when nobody else has it open.")};
    if (measured.schema > measured.newestSchema)
        return {
            QCoreApplication::translate(
                "DoctorWords",
                "The file is from a later version of Talan and can only be read here."),
            QCoreApplication::translate(
                "DoctorWords", "This version does not know everything that the later one writes."),
            QCoreApplication::translate("DoctorWords",
                                        "Install the later version on this computer.")};
    return {
        QCoreApplication::translate("DoctorWords", "Talan can open the file."),
        QCoreApplication::translate("DoctorWords", "It is an office of this version of Talan.")};
}

Said saidOf(FindingKind, Light, const WritingMeasured &measured)
{
    const QString why = QCoreApplication::translate(
        "DoctorWords",
        "While something is saved, a second file is kept beside the office’s, so that nothing is "
        "lost if the power goes. Therefore both the file and its folder have to be writable.");
    if (measured.isFileWritable && measured.isFolderWritable)
        return {
            QCoreApplication::translate("DoctorWords", "The file and its folder may be written."),
            why};
    const QString found =
        measured.isFileWritable
            ? QCoreApplication::translate("DoctorWords",
                                          "Nothing may be written in the folder of the file.")
            : QCoreApplication::translate("DoctorWords", "The file may only be read from here.");
    return {found,
            why,
            QCoreApplication::translate(
                "DoctorWords",
                "If you should be able to write here: ask the IT department for the right to "
                "change files in the folder.")};
}

Said saidOf(FindingKind, Light light, const JournalMeasured &measured)
{
    if (light == Light::Red)
        return {QCoreApplication::translate(
                    "DoctorWords",
                    "The file is kept in a way that fits only a disk of one’s own (%1).",
                    "journal mode of SQLite")
                    .arg(measured.mode),
                QCoreApplication::translate(
                    "DoctorWords",
                    "Several computers that write to it can damage it: this journal lives in a "
                    "memory that computers do not share."),
                QCoreApplication::translate(
                    "DoctorWords",
                    "Let everybody close Talan. Then open the office on one computer: Talan "
                    "changes the journal by itself.")};
    return {QCoreApplication::translate("DoctorWords",
                                        "The journal of the file fits its place (%1).",
                                        "journal mode of SQLite")
                .arg(measured.mode),
            QCoreApplication::translate(
                "DoctorWords",
                "The journal takes back what was half written when the power goes in the middle "
                "of a save.")};
}

Said saidOf(FindingKind, Light light, const SpaceMeasured &measured)
{
    const QString found =
        QCoreApplication::translate("DoctorWords",
                                    "There is room for %1 more; the file takes %2.",
                                    "sizes, e.g. 12,3 GB and 40,1 MB")
            .arg(sizeText(measured.freeBytes), sizeText(measured.fileBytes));
    const QString why = QCoreApplication::translate(
        "DoctorWords", "When the place is full, nothing more can be saved.");
    if (light == Light::Green)
        return {found, why};
    return {found,
            why,
            light == Light::Red
                ? QCoreApplication::translate(
                      "DoctorWords", "Free space at once, or ask the IT department for more.")
                : QCoreApplication::translate(
                      "DoctorWords",
                      "Free space, or ask the IT department for more, before it is full.")};
}

QString timingText(const Timing &timing)
{
    return QCoreApplication::translate(
               "DoctorWords", "%1, and %2 when it is slow", "times, e.g. 3,2 ms and 8,1 ms")
        .arg(durationText(timing.medianMicroseconds), durationText(timing.p95Microseconds));
}

QString mendTheNetwork()
{
    return QCoreApplication::translate(
        "DoctorWords",
        "Examine again at another time. A cable is steadier than a wireless network. If it stays "
        "slow, send the text for IT to the IT department.");
}

Said saidOf(FindingKind, Light light, const AnswerMeasured &measured)
{
    return {
        QCoreApplication::translate("DoctorWords",
                                    "A small file is written, read and removed in %1.",
                                    "“3,2 ms, and 8,1 ms when it is slow”")
            .arg(timingText(measured.timing)),
        QCoreApplication::translate(
            "DoctorWords", "Every list and every save asks the place many times over the network."),
        light == Light::Green ? QString() : mendTheNetwork()};
}

Said saidOf(FindingKind, Light light, const CommitMeasured &measured)
{
    return {
        QCoreApplication::translate(
            "DoctorWords", "Saving takes %1.", "“3,2 ms, and 8,1 ms when it is slow”")
            .arg(timingText(measured.timing)),
        QCoreApplication::translate(
            "DoctorWords", "One saves at a time: as long as a save takes, everybody else waits."),
        light == Light::Green ? QString() : mendTheNetwork()};
}

Said saidOf(FindingKind, Light, const LocksMeasured &measured)
{
    const QString why = QCoreApplication::translate(
        "DoctorWords",
        "Locks see to it that only one writes at a time. Without them two computers can damage "
        "the file.");
    if (measured.areKept)
        return {QCoreApplication::translate(
                    "DoctorWords",
                    "The place keeps locks: a second program saw that the first one held it."),
                why};
    return {QCoreApplication::translate(
                "DoctorWords",
                "The place does not keep locks: two programs could write at the same time. "
                "Therefore Talan only reads the file here."),
            why,
            askForAShare()};
}

QString backupAgeText(const BackupMeasured &measured)
{
    const QString when = instantText(measured.newestAt);
    const qint64 days = storage::rules::ageInDays(measured).value_or(0);
    if (days < 1)
        return QCoreApplication::translate("DoctorWords", "The latest verified backup is from %1.")
            .arg(when);
    return QCoreApplication::translate("DoctorWords",
                                       "The latest verified backup is from %1: %n day(s) ago.",
                                       nullptr,
                                       static_cast<int>(days))
        .arg(when);
}

Said saidOf(FindingKind, Light light, const BackupMeasured &measured)
{
    const QString why = QCoreApplication::translate(
        "DoctorWords", "A backup brings back the office if the file is lost or damaged.");
    if (measured.folder.isEmpty())
        return {QCoreApplication::translate("DoctorWords", "No folder for backups is set."),
                why,
                QCoreApplication::translate("DoctorWords",
                                            "Set a folder for backups in Settings, on another disk "
                                            "than the file.")};
    if (!measured.isFolderThere)
        return {QCoreApplication::translate("DoctorWords",
                                            "The folder for backups cannot be reached: %1")
                    .arg(QDir::toNativeSeparators(measured.folder)),
                why,
                QCoreApplication::translate(
                    "DoctorWords",
                    "Check that the folder is still there and that the network is connected.")};
    const QString makeOne = QCoreApplication::translate(
        "DoctorWords", "Make a backup now, and see whether the next one comes by itself.");
    if (!measured.newestAt.isValid())
        return {QCoreApplication::translate("DoctorWords", "There is no verified backup yet."),
                why,
                makeOne};
    return {backupAgeText(measured), why, light == Light::Green ? QString() : makeOne};
}

Said saidOf(FindingKind, Light, const VersionsMeasured &measured)
{
    return {
        QCoreApplication::translate("DoctorWords", "Talan %1, SQLite %2.", "versions")
            .arg(measured.talan, measured.sqlite),
        QCoreApplication::translate(
            "DoctorWords", "All computers of the office should have the same version of Talan.")};
}

Said saidOf(FindingKind kind, Light light, const CheckMeasured &)
{
    const QString why =
        kind == FindingKind::ForeignKeys
            ? QCoreApplication::translate(
                  "DoctorWords",
                  "Everything in the file that belongs to a case points to that case.")
            : QCoreApplication::translate(
                  "DoctorWords", "A damaged file can lose cases, and gets worse if one goes on.");
    if (light != Light::Red) {
        if (kind == FindingKind::ForeignKeys)
            return {QCoreApplication::translate("DoctorWords",
                                                "Everything that belongs together still does."),
                    why};
        if (kind == FindingKind::QuickCheck)
            return {QCoreApplication::translate("DoctorWords", "The quick check found no damage."),
                    why};
        return {QCoreApplication::translate("DoctorWords",
                                            "The whole file was read and found undamaged."),
                why};
    }
    return {kind == FindingKind::ForeignKeys
                ? QCoreApplication::translate(
                      "DoctorWords", "Something in the file belongs to what is no longer there.")
                : QCoreApplication::translate("DoctorWords", "The file is damaged."),
            why,
            QCoreApplication::translate(
                "DoctorWords",
                "Let everybody close Talan. Keep the file as it is, restore the latest verified "
                "backup to a new file, and send the text for IT to the IT department.")};
}

/// "Lås, Ledigt utrymme".
QString titlesOf(const Diagnosis &diagnosis, Light light)
{
    QStringList titles;
    for (const Finding &finding : diagnosis.findings) {
        if (finding.light == light)
            titles.append(displayText(finding.kind));
    }
    return titles.join(u", "_s);
}

/// After a while it is said that, and how long, it waits.
QString withWaiting(const QString &what, qint64 seconds)
{
    constexpr qint64 kLong = 3;
    if (seconds < kLong)
        return what;
    return what + u' ' +
           QCoreApplication::translate("DoctorWords", "Still waiting for the place (%1 s).")
               .arg(seconds);
}

} // namespace

QString displayText(storage::FindingKind kind)
{
    switch (kind) {
    case FindingKind::Place:
        return QCoreApplication::translate("DoctorWords", "Place");
    case FindingKind::SyncFolder:
        return QCoreApplication::translate("DoctorWords", "Copying to the cloud");
    case FindingKind::FileState:
        return QCoreApplication::translate("DoctorWords", "The file");
    case FindingKind::Writing:
        return QCoreApplication::translate("DoctorWords", "The right to write");
    case FindingKind::Journal:
        return QCoreApplication::translate("DoctorWords", "Journal of the file");
    case FindingKind::FreeSpace:
        return QCoreApplication::translate("DoctorWords", "Free space");
    case FindingKind::AnswerTime:
        return QCoreApplication::translate("DoctorWords", "How fast the place answers");
    case FindingKind::Locks:
        return QCoreApplication::translate("DoctorWords", "Locks");
    case FindingKind::CommitTime:
        return QCoreApplication::translate("DoctorWords", "How long a save takes");
    case FindingKind::Backup:
        return QCoreApplication::translate("DoctorWords", "Backup");
    case FindingKind::Versions:
        return QCoreApplication::translate("DoctorWords", "Versions");
    case FindingKind::QuickCheck:
        return QCoreApplication::translate("DoctorWords", "Quick check of the file");
    case FindingKind::ForeignKeys:
        return QCoreApplication::translate("DoctorWords", "What belongs together");
    case FindingKind::Integrity:
        return QCoreApplication::translate("DoctorWords", "Full check of the file");
    }
    Q_UNREACHABLE();
}

QString displayText(storage::Light light)
{
    switch (light) {
    case Light::Green:
        return QCoreApplication::translate("DoctorWords", "Good");
    case Light::Amber:
        return QCoreApplication::translate("DoctorWords", "Look at this");
    case Light::Red:
        return QCoreApplication::translate("DoctorWords", "Wrong");
    case Light::Unlit:
        return QCoreApplication::translate("DoctorWords", "Not examined");
    }
    Q_UNREACHABLE();
}

FindingWords findingWords(const storage::Finding &finding)
{
    Said said = std::visit(
        [&](const auto &measured) { return saidOf(finding.kind, finding.light, measured); },
        finding.measured);
    return {.title = displayText(finding.kind),
            .found = said.found,
            .why = said.why,
            .toDo = said.toDo};
}

QString overallText(const storage::Diagnosis &diagnosis)
{
    const Light light = diagnosis.light();
    if (diagnosis.refusal())
        return QCoreApplication::translate(
            "DoctorWords", "The file cannot be used. Here is what could be examined.");
    if (light == Light::Red)
        return QCoreApplication::translate("DoctorWords",
                                           "Something is wrong: %1. Read about it before you work "
                                           "on.",
                                           "headings of what is wrong")
            .arg(titlesOf(diagnosis, Light::Red));
    if (diagnosis.wasStopped)
        return QCoreApplication::translate(
            "DoctorWords", "The examination was stopped. What was examined so far works.");
    if (light == Light::Green)
        return QCoreApplication::translate(
            "DoctorWords", "All is well with the file and the place where it lies.");
    const QString amber = titlesOf(diagnosis, Light::Amber);
    if (amber.isEmpty())
        return QCoreApplication::translate(
            "DoctorWords", "What could be examined works; something could not be examined.");
    return QCoreApplication::translate("DoctorWords",
                                       "You can work. When you have time, look at: %1.",
                                       "headings of what should be looked at")
        .arg(amber);
}

QString examiningText(storage::FindingKind kind, qint64 seconds)
{
    return withWaiting(
        QCoreApplication::translate("DoctorWords", "Examining: %1 …").arg(displayText(kind)),
        seconds);
}

QString stoppingText(qint64 seconds)
{
    return withWaiting(QCoreApplication::translate("DoctorWords", "Stopping …"), seconds);
}

QString durationText(qint64 microseconds)
{
    constexpr double kMicrosecondsInMillisecond = 1'000;
    constexpr double kMicrosecondsInSecond = 1'000'000;
    const auto exact = static_cast<double>(microseconds);
    if (exact < kMicrosecondsInSecond)
        return QLocale().toString(exact / kMicrosecondsInMillisecond, 'f', 1) + u" ms"_s;
    return QLocale().toString(exact / kMicrosecondsInSecond, 'f', 1) + u" s"_s;
}

} // namespace talan
