#include "ui/deadlines/provider_sort.h"

#include <QRegularExpression>
#include <algorithm>

#include "ui/deadlines/provider_model.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gaps(u"[^\\p{L}\\p{N}]+"_s);
    return text.toLower().split(gaps, Qt::SkipEmptyParts);
}

} // namespace

ProviderSort::ProviderSort(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ProviderModel::SortRole);
}

void ProviderSort::setWords(const QString &words)
{
    const QStringList wanted = wordsOf(words);
    if (wanted == m_words)
        return;
    m_words = wanted;
    invalidateFilter();
}

bool ProviderSort::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, ProviderModel::Provider, parent);
    const QStringList path = wordsOf(index.data(ProviderModel::PathRole).toString());
    return std::ranges::all_of(m_words, [&path](const QString &word) {
        return std::ranges::any_of(path,
                                   [&word](const QString &part) { return part.startsWith(word); });
    });
}

} // namespace talan::ui
