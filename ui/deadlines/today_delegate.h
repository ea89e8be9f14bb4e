#pragma once

#include <QStyledItemDelegate>

#include "ui/cases/case_moves.h"
#include "ui/deadlines/today_model.h"

namespace talan::ui {

/// Draws the lines of today's list in straight columns, and at the end of the current one buttons
/// with their keys. Where there is no room for one line, a case takes two.
class TodayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TodayDelegate(const TodayModel &model, QAbstractItemView &list);

    /// Whether the lines say whose case it is (when everybody's are shown).
    void setShowsHandlers(bool showsHandlers) { m_showsHandlers = showsHandlers; }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event,
                     QAbstractItemModel *model,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event,
                   QAbstractItemView *view,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

signals:
    void moveRequested(const QModelIndex &index, talan::ui::CaseMove move);
    void openRequested(const QModelIndex &index);
    /// Somebody clicked on the date, which stands at `place`.
    void whyRequested(const QModelIndex &index, const QRect &place);

private:
    /// A button of a line: a move, or opening the case.
    struct Button
    {
        std::optional<CaseMove> move;
        QString text;
        QString key;
        QRect place;
    };
    struct Columns
    {
        QRect number;
        QRect what;
        QRect patient;
        QRect title;
        QRect handler;
        QRect due;
        QRect buttons;
    };
    int characters(int count) const;
    int buttonsWidth() const;
    int buttonWidth(const QString &text, const QString &key) const;
    bool isNarrow() const;
    int lineHeight() const;
    Columns columns(const QRect &line) const;
    Columns narrowColumns(const QRect &line) const;
    QList<Button> buttons(const TodayModel::Line &line, const QRect &space) const;

    void paintHeading(QPainter *painter,
                      const QStyleOptionViewItem &option,
                      const TodayModel::Line &line) const;
    void paintMore(QPainter *painter,
                   const QStyleOptionViewItem &option,
                   const TodayModel::Line &line) const;
    void paintCase(QPainter *painter,
                   const QStyleOptionViewItem &option,
                   const TodayModel::Line &line,
                   const QModelIndex &index) const;
    void
    paintHint(QPainter *painter, const QStyleOptionViewItem &option, const Button &button) const;
    void paintButtons(QPainter *painter,
                      const QStyleOptionViewItem &option,
                      const QList<Button> &buttons) const;

    const TodayModel &m_model;
    QAbstractItemView &m_list;
    bool m_showsHandlers = false;
};

} // namespace talan::ui
