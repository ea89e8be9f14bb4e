#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace talan::ctl {

/// A name and its value, for text that people read in a terminal.
struct Fact
{
    QString name;
    QString value;
};

/// One fact a line, values under each other; facts without a value are left out.
QString factsText(const QList<Fact> &facts);

/// Rows with columns under each other; the last column may be as long as it likes.
QString tableText(const QList<QStringList> &rows);

} // namespace talan::ctl
