#pragma once

#include <QAbstractTableModel>
#include <atomic>
#include <memory>

#include "core/cases/case_list.h"
#include "ui/desk/desk.h"

namespace talan::ui {

/// The cases that a query finds, one row each, fetched page by page as somebody scrolls. Sorting
/// and filtering happen in the file. Changes come in as exact row signals, so that views keep
/// selection and place.
class CaseTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CaseIdRole = Qt::UserRole, ///< qint64
    };

    explicit CaseTableModel(Desk &desk, QObject *parent = nullptr);

    const CaseQuery &query() const { return m_query; }
    /// Starts over with another query, unless it is the same. Before the first reload() nothing is
    /// asked yet.
    void setQuery(const CaseQuery &query);

    /// Reads as many rows again as are shown, and changes what has changed.
    void reload();

    /// Lets views ask again for texts that depend on the time of day.
    void refreshWords();

    /// Of the whole query, not only what has been fetched; -1 before the first answer.
    qint64 total() const { return m_total; }
    /// An answer is still awaited.
    bool isAsking() const { return m_isFetching; }
    const CaseRow &rowAt(int row) const { return m_rows.at(row); }
    /// Invalid while the case is not among the fetched rows.
    QModelIndex indexOf(CaseId id) const;

    static CaseColumn columnAt(int column)
    {
        return kAllCaseColumns.at(static_cast<size_t>(column));
    }
    static int placeOf(CaseColumn column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Sorts in the file, with the rest of the query as it is.
    void sort(int column, Qt::SortOrder order) override;

signals:
    void aboutToAnswer(); ///< Rows are going to change.
    void answered();      ///< Rows and total are those of query() now.

private:
    enum class Answer {
        Replaces,
        Renews,
        Continues,
    };
    void ask(CaseQuery query, Answer answer);
    void take(const CasePage &page, Answer answer);
    void replace(const QList<CaseRow> &rows);
    void renew(const QList<CaseRow> &rows);
    void reorder(const QList<int> &order);
    void append(const QList<CaseRow> &rows);
    QString displayed(const CaseRow &row, CaseColumn column) const;
    QString explained(const CaseRow &row, CaseColumn column) const;

    Desk &m_desk;
    CaseQuery m_query;
    QList<CaseRow> m_rows;
    qint64 m_total = -1;
    QString m_next; ///< Key of the page after the last row; empty when all are here.
    bool m_isFetching = false;
    bool m_isStarted = false; ///< The first reload() has come.
    /// Counts the questions; shared with the jobs, so that one nobody waits for any more is not
    /// run.
    std::shared_ptr<std::atomic<int>> m_question = std::make_shared<std::atomic<int>>(0);
};

} // namespace talan::ui
