#pragma once

#include <QWidget>
#include <variant>

#include "core/deadlines/look_ahead.h"
#include "ui/desk/desk.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace talan::ui {

/// Who is away and who stands in for whom in the coming weeks, one line each, soonest first. Enter
/// or F2 changes an absence, Delete removes it; Delete on a stand-in gives the cases back.
class AbsenceList final : public QWidget
{
    Q_OBJECT

public:
    explicit AbsenceList(Desk &desk, QWidget *parent = nullptr);

    /// Shows what is planned; the current line stays.
    void show(const LookAhead &ahead);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Line = std::variant<Absence, StandIn>;

    void build();
    void fill();
    void adaptToLine();
    void adaptSize();
    void changeCurrent();
    void removeCurrent();
    bool mayChange(const Line &line) const;
    QString textOf(const Line &line) const;
    const Line *currentLine() const;

    Desk &m_desk;
    QList<Line> m_lines;
    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_giveBack;
};

} // namespace talan::ui
