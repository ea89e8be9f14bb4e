#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include "app/talanctl/verbs.h"
#include "core/base/office_time.h"
#include "core/storage/backup.h"
#include "core/wording/date_words.h"

using namespace Qt::StringLiterals;

namespace talan::ctl {

namespace {

using storage::Database;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString madeText(const storage::MadeBackup &made)
{
    QString text = QCoreApplication::translate("TalanCtl",
                                               "The backup is made and checked: %1 (%2 cases, %3).",
                                               "file, number of cases, size")
                       .arg(QFileInfo(made.file.path).fileName())
                       .arg(made.file.cases)
                       .arg(sizeText(made.file.bytes));
    if (!made.removed.isEmpty()) {
        text += u'\n' + QCoreApplication::translate("TalanCtl", "Older backups removed: %1.")
                            .arg(made.removed.size());
    }
    return text;
}

} // namespace

Exit backUp(Call &call)
{
    const QString folder = call.line().argumentText();
    if (folder.isEmpty())
        call.line().refuse(
            QCoreApplication::translate("TalanCtl", "The folder for the backup is missing."));
    if (call.isMisused())
        return call.misuse();
    auto office = Database::open(call.file(), Database::Access::ReadOnly);
    if (!office)
        return call.fail(Activity::OpeningFile, office.error());
    const auto made = storage::makeBackup(*office, folder, call.now());
    if (!made)
        return call.fail(Activity::MakingBackup, made.error());
    const QJsonObject json{{u"file"_s, made->file.path},
                           {u"cases"_s, made->file.cases},
                           {u"bytes"_s, made->file.bytes},
                           {u"made_at"_s, isoWithOffset(made->file.madeAt)},
                           {u"removed"_s, QJsonArray::fromStringList(made->removed)}};
    return call.answer(json, madeText(*made));
}

Exit restore(Call &call)
{
    const QString backup = call.line().argumentText();
    if (backup.isEmpty())
        call.line().refuse(QCoreApplication::translate("TalanCtl", "The backup is missing."));
    const QString target = call.line().needed(u"to"_s);
    if (call.isMisused())
        return call.misuse();
    const auto restored = storage::restoreBackup(backup, target);
    if (!restored)
        return call.fail(Activity::RestoringBackup, restored.error());
    const QJsonObject json{{u"file"_s, restored->path},
                           {u"cases"_s, restored->cases},
                           {u"schema"_s, restored->schema}};
    return call.answer(json,
                       QCoreApplication::translate(
                           "TalanCtl", "%1 is restored to %2: %3 cases.", "office, file, number")
                           .arg(restored->officeName, restored->path)
                           .arg(restored->cases));
}

} // namespace talan::ctl
