#pragma once

#include <QWidget>
#include <optional>

#include "core/deadlines/look_ahead.h"
#include "ui/desk/desk.h"

class QLabel;
class QTableView;

namespace talan::ui {

class LookAheadCaseModel;

/// The cases behind one cell of the look-ahead: Enter opens one, the other keys of case lists act
/// on it.
class LookAheadCases final : public QWidget
{
    Q_OBJECT

public:
    explicit LookAheadCases(Desk &desk, QWidget *parent = nullptr);

    /// Lists the deadlines of a cell under those words; with `takesFocus` the keyboard goes there
    /// once they are read.
    void show(const LookAheadCell &cell, const QString &words, bool takesFocus);
    /// The cell that is listed, if any.
    const std::optional<LookAheadCell> &cell() const { return m_cell; }

signals:
    void openCaseRequested(talan::CaseId id);
    void leftByKey(); ///< Esc: back to the weeks.
    void shown();     ///< The cases of the cell stand there.

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTable();
    void take(const QList<LookAheadDeadline> &deadlines, bool takesFocus);
    void adaptSizes();
    const CaseRow *currentRow() const;

    Desk &m_desk;
    LookAheadCaseModel *m_model;
    QTableView *m_table;
    QLabel *m_words;
    std::optional<LookAheadCell> m_cell;
    int m_question = 0; ///< Counts the questions, so that a late answer is known as such.
};

} // namespace talan::ui
