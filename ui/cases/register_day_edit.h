#pragma once

#include <QDate>
#include <QLineEdit>
#include <optional>

namespace talan::ui {

/// One line for a day that has been, typed as people write it and written out in full when the
/// field is left.
class DayEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// What a year of two digits means: a birth may be in the century before.
    enum class Meaning {
        Recent,
        Birth,
    };

    DayEdit(QDate today, Meaning meaning, QWidget *parent = nullptr);

    void setToday(QDate today) { m_today = today; }

    /// The typed day; null when the field is empty or holds no day.
    QDate date() const;
    void setDate(QDate day);
    bool isEmpty() const;
    /// Something stands in the field that is no day.
    bool hasFault() const;

private:
    QDate m_today;
    Meaning m_meaning;
};

} // namespace talan::ui
