#include "ui/office/backup_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/base/office_time.h"
#include "core/wording/date_words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

QString backupTimeText(const QDateTime &madeAt, QDate today)
{
    const QDate day = officeDate(madeAt);
    const QString time = officeTime(madeAt).toString(u"HH.mm"_s);
    const QString when =
        day == today ? QCoreApplication::translate("talan::ui::BackupWords", "today", "and a time")
                     : dayText(day, today);
    return when + u' ' + time;
}

QString fileSizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString caseCountText(int cases)
{
    const QString count = QLocale().toString(cases);
    return cases == 1
               ? QCoreApplication::translate("talan::ui::BackupWords", "1 case")
               : QCoreApplication::translate("talan::ui::BackupWords", "%1 cases").arg(count);
}

} // namespace talan::ui
