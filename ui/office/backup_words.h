#pragma once

#include <QDate>
#include <QString>

#include "core/storage/backup.h"

namespace talan::ui {

/// "fre 27 nov 10.42", "i dag 10.42" on the day itself.
QString backupTimeText(const QDateTime &madeAt, QDate today);

/// "1,2 MB".
QString fileSizeText(qint64 bytes);

/// "1 657 ärenden".
QString caseCountText(int cases);

} // namespace talan::ui
