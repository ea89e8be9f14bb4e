#pragma once

#include <QHash>
#include <QWidget>

#include "ui/cases/case_content.h"
#include "ui/cases/case_moves.h"
#include "ui/desk/desk.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace talan::ui {

class CaseTimePicture;
class FlowLayout;
class PresenceLine;

/// The top of a case: what it is, whose move it is and until when, and the buttons for what makes
/// sense now.
class CaseHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHeader(Desk &desk, QWidget *parent = nullptr);

    void setContent(const CaseContent &content, const QDateTime &now);
    /// Words that depend on the clock alone.
    void setNow(const QDateTime &now);
    /// Takes less height where there is little.
    void setCompact(bool isCompact);
    /// The next step's date explained, for help and hover; empty for a closed case.
    QString explanation() const;
    /// The same beside the date, to mark, copy and print (F1).
    void explainDate();

signals:
    void moveRequested(talan::ui::CaseMove move);
    void printRequested();
    void undoRequested();
    void redoRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeadings(QWidget *badges);
    QWidget *makeBadges();
    QToolButton *addTool(const QString &text, const QString &iconName, const QString &objectName);
    void say();
    void sayWho();
    void sayHeadline();
    void sayHistory();
    void arrangeMoves();
    void addMove(QPushButton *button, CaseMove move);
    void addPrint();
    void addMore();
    void fitIcons();

    Desk &m_desk;
    CaseContent m_content;
    QDateTime m_now;
    QLabel *m_title;
    QLabel *m_headline;
    QLabel *m_lateSign;
    QToolButton *m_why;
    PresenceLine *m_presence;
    QLabel *m_who;
    QLabel *m_child;
    QLabel *m_protected;
    QWidget *m_moves;
    CaseMoves m_shownMoves;
    QString m_shownCall;
    QToolButton *m_undo;
    QToolButton *m_redo;
    CaseTimePicture *m_picture;
};

} // namespace talan::ui
