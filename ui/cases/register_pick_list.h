#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

#include "ui/cases/register_hit_edit.h"

namespace talan::ui {

class FlowLayout;

/// Some things chosen out of many: a field that finds them, and what is chosen above it, each with
/// a button that takes it away again (also Delete on the button, and Backspace in the empty field
/// for the last one).
class PickList final : public QWidget
{
    Q_OBJECT

public:
    struct Chosen
    {
        QString key;
        QString text;
        QString toolTip;

        friend bool operator==(const Chosen &, const Chosen &) = default;
    };

    /// `name` begins the object names of its parts.
    PickList(const QString &name, int most, QWidget *parent = nullptr);

    HitEdit *edit() const { return m_edit; }
    /// What the field asks for while something can be chosen, and what it says when no more can be.
    void setPlaceholders(const QString &asking, const QString &full);

    QStringList keys() const;
    bool isFull() const { return m_chosen.size() >= m_most; }
    /// Adds it at the end, unless it is there already or nothing more fits.
    void add(const Chosen &chosen);
    void setChosen(const QList<Chosen> &chosen);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(const QString &key);
    void showChosen();
    QWidget *chip(const Chosen &chosen);
    QList<QWidget *> removeButtons() const;

    QString m_name;
    int m_most;
    QList<Chosen> m_chosen;
    QString m_asking;
    QString m_full;
    QWidget *m_chips;
    FlowLayout *m_line;
    HitEdit *m_edit;
};

} // namespace talan::ui
