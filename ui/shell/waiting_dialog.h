#pragma once

#include <QDialog>

#include "core/exchange/local_journal.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace talan::ui {

class Desk;
class WaitingEntries;

/// What waits on this computer: cases and notes written while the file was away, and those that
/// could not come in, each to be read, copied and, when it was refused, dealt with.
class WaitingDialog final : public QDialog
{
    Q_OBJECT

public:
    WaitingDialog(Desk &desk, WaitingEntries &waiting, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A row: an entry, and why it was refused if it was.
    struct Row
    {
        LocalEntry entry;
        std::optional<Error> why;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void buildTable();
    QWidget *makeButtons();
    void fill();
    void fillRow(int row);
    QString stateText(const Row &row) const;
    void adaptColumns();
    void showCurrent();
    const Row *current() const;
    bool mayRead(const LocalEntry &entry) const;
    QString setAsideText() const;

    Desk &m_desk;
    WaitingEntries &m_waiting;
    QList<Row> m_rows;
    QString m_unsealed; ///< The id of a protected person's entry that somebody asked to read.
    QLabel *m_empty;
    QTableWidget *m_table;
    QLabel *m_reason;
    QPlainTextEdit *m_text;
    QLabel *m_setAside;
    QPushButton *m_read;
    QPushButton *m_copy;
    QPushButton *m_edit;
    QPushButton *m_again;
    QPushButton *m_throwAway;
};

} // namespace talan::ui
