#pragma once

#include <QDate>
#include <QWidget>

#include "core/categories/category.h"

namespace talan::ui {

class HitEdit;
class PickList;

/// One to three problems of the national categories, found by typed words in code, label and
/// definition; the first is the main one.
class ProblemPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemPicker(QWidget *parent = nullptr);

    /// The list to choose from, as it was in force on `on`. What is chosen already stays.
    void setProblems(const QList<Category> &problems, QDate on);

    QStringList codes() const;
    void setCodes(const QStringList &codes);

    /// What is typed and not chosen yet.
    QString typed() const;
    void setTyped(const QString &text);

    HitEdit *edit() const;

signals:
    void changed();
    /// What is typed and not chosen yet has changed.
    void typedChanged();

private:
    PickList *m_list;
    QList<Category> m_problems;
    QDate m_on;
};

} // namespace talan::ui
