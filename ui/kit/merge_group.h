#pragma once

#include <QWidget>
#include <optional>

#include "ui/kit/merge_dialog.h"

class QBoxLayout;
class QLabel;
class QPlainTextEdit;

namespace talan::ui {

class ChoiceRow;
class MergeText;

/// One field of a MergeDialog: three values side by side, or one beneath the other where there is
/// little room, and the choice under them.
class MergeGroup final : public QWidget
{
    Q_OBJECT

public:
    MergeGroup(MergeTask task, const MergeField &field, QWidget *parent);

    const MergeField &field() const { return m_field; }
    /// Nothing while it is not chosen.
    std::optional<FieldChoice> choice() const;
    /// What was written out of both, whether it is chosen or not; empty where nobody touched it.
    QString written() const;
    /// Takes over what was chosen and written in the group that stood here before.
    void take(const MergeGroup &before);

    void arrange(bool isStacked);
    void setLocked(bool isLocked);
    void focusChoice();

signals:
    void changed();

private:
    void buildColumns();
    void addColumn(const QString &heading, MergeText *text);
    void buildChoice();
    void buildTogether();
    MergeText *makeText(const QString &name);
    QString spoken() const;

    MergeTask m_task;
    MergeField m_field;
    QBoxLayout *m_columns;
    QList<Stands> m_sides; ///< What the choices stand for.
    ChoiceRow *m_choice = nullptr;
    QPlainTextEdit *m_together = nullptr; ///< Only for what is written freely.
    QString m_proposal;                   ///< What stands there before somebody writes.
};

/// "Karim Ahmadi", or words for somebody who is not known.
QString mergeWho(const MergeField &field);

} // namespace talan::ui
