#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace talan::ui {

/// The records of providers sorted by any column, and only those whose path holds all typed words
/// as beginnings of its words.
class ProviderSort final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ProviderSort(QObject *parent = nullptr);

    void setWords(const QString &words);
    bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace talan::ui
