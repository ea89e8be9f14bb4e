#include "app/talanctl/plain_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace talan::ctl {

namespace {

constexpr qsizetype kWidestColumn = 36;
constexpr auto kBetweenColumns = "  "_L1;

QString shortened(const QString &cell)
{
    return cell.size() <= kWidestColumn ? cell : cell.first(kWidestColumn - 1) + u'…';
}

QList<qsizetype> widthsOf(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), shortened(row.at(i)).size());
    }
    return widths;
}

QString lineOf(const QStringList &row, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype i = 0; i + 1 < row.size(); ++i)
        line += shortened(row.at(i)).leftJustified(widths.at(i)) + kBetweenColumns;
    return row.isEmpty() ? line : line + row.last();
}

} // namespace

QString factsText(const QList<Fact> &facts)
{
    QList<QStringList> rows;
    for (const Fact &fact : facts) {
        if (!fact.value.isEmpty())
            rows.append({fact.name, fact.value});
    }
    return tableText(rows);
}

QString tableText(const QList<QStringList> &rows)
{
    const QList<qsizetype> widths = widthsOf(rows);
    QString text;
    for (const QStringList &row : rows)
        text += lineOf(row, widths) + u'\n';
    return text;
}

} // namespace talan::ctl
