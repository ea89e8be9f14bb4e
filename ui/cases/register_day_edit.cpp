#include "ui/cases/register_day_edit.h"

#include "core/base/office_time.h"
#include "ui/kit/typed_date.h"

namespace talan::ui {

DayEdit::DayEdit(QDate today, Meaning meaning, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
    , m_meaning(meaning)
{
    setPlaceholderText(tr("YYYY-MM-DD"));
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const QDate day = date(); day.isValid())
            setDate(day);
    });
}

QDate DayEdit::date() const
{
    const DateOrigin origin{.today = m_today, .from = m_today, .leaning = DateLeaning::Back};
    const QDate day = readTypedDate(text(), origin).value_or(QDate());
    const bool isYearTyped = text().contains(QString::number(day.year()));
    if (m_meaning == Meaning::Birth && day > m_today && !isYearTyped)
        return day.addYears(-100);
    return day;
}

void DayEdit::setDate(QDate day)
{
    const QString written = storedDate(day);
    if (written != text())
        setText(written);
}

bool DayEdit::isEmpty() const
{
    return text().trimmed().isEmpty();
}

bool DayEdit::hasFault() const
{
    return !isEmpty() && !date().isValid();
}

} // namespace talan::ui
