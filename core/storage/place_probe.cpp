#include "core/storage/place_probe.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <functional>

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

constexpr auto kStem = ".talan-doctor-"_L1;

QString randomName()
{
    return u"%1"_s.arg(qulonglong{QRandomGenerator::system()->generate64()}, 16, 16, QChar(u'0'));
}

void removeAll(const QDir &folder, const QString &pattern, const QDateTime &before = {})
{
    const auto left = folder.entryInfoList({pattern},
                                           QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System |
                                               QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &entry : left) {
        if (before.isValid() && entry.lastModified() >= before)
            continue;
        if (entry.isDir())
            QDir(entry.absoluteFilePath()).removeRecursively();
        else
            QFile::remove(entry.absoluteFilePath());
    }
}

/// Tries the same thing until there are enough tries to judge by, or until it has taken too long.
Result<Timing> timeTries(const std::function<Result<>(int)> &tryOnce, const StopSign &stop)
{
    constexpr int kMostTries = 20;
    constexpr int kFewestTries = 3;
    constexpr qint64 kLongEnoughMilliseconds = 5'000;
    constexpr qint64 kNanosecondsInMicrosecond = 1'000;
    QList<qint64> taken;
    QElapsedTimer all;
    all.start();
    for (int i = 0; i < kMostTries && !stop.isRaised(); ++i) {
        QElapsedTimer one;
        one.start();
        if (const auto done = tryOnce(i); !done)
            return done.error();
        taken.append(one.nsecsElapsed() / kNanosecondsInMicrosecond);
        if (taken.size() >= kFewestTries && all.elapsed() > kLongEnoughMilliseconds)
            break;
    }
    return rules::timingOf(taken);
}

Error failure(const QString &what, const QFile &file)
{
    const bool isRefused =
        file.error() == QFile::PermissionsError || file.error() == QFile::OpenError;
    return {isRefused ? ErrorCode::ReadOnlyFile : ErrorCode::StorageFailed,
            what + u": "_s + file.errorString(),
            {}};
}

Result<> trySmallFile(const QString &path, const QByteArray &content)
{
    QFile written(path);
    if (!written.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failure(u"create"_s, written);
    if (written.write(content) != content.size())
        return failure(u"write"_s, written);
    written.close();
    QFile read(path);
    if (!read.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(u"open"_s, read);
    if (read.readAll() != content)
        return Error{ErrorCode::StorageFailed, u"read: not what was written"_s, {}};
    read.close();
    if (QFileInfo(path).size() != content.size())
        return Error{ErrorCode::StorageFailed, u"size: not what was written"_s, {}};
    if (!read.remove())
        return failure(u"remove"_s, read);
    return {};
}

} // namespace

ProbeFiles::ProbeFiles(const QString &folder)
    : m_folder(folder)
    , m_stem(kStem + randomName())
{
    removeAll(QDir(m_folder), kStem + u"*"_s, QDateTime::currentDateTimeUtc().addDays(-1));
}

ProbeFiles::~ProbeFiles()
{
    removeAll(QDir(m_folder), m_stem + u'*');
}

QString ProbeFiles::path(const QString &ending) const
{
    return QDir(m_folder).filePath(m_stem + u'.' + ending);
}

Result<Timing> timeSmallFile(const QString &path, const StopSign &stop)
{
    constexpr qsizetype kPage = 4'096;
    const QByteArray content(kPage, 't');
    return timeTries([&](int) { return trySmallFile(path, content); }, stop);
}

Result<Timing> timeCommits(Database &scratch, const StopSign &stop)
{
    return timeTries(
        [&](int number) {
            return scratch.transaction([&] {
                return Statement(
                           scratch,
                           u"INSERT OR REPLACE INTO office_setting (key, value) VALUES (:key, :value)"_s)
                    .bind(u":key", u"probe"_s)
                    .bind(u":value", QString::number(number))
                    .exec();
            });
        },
        stop);
}

} // namespace talan::storage
