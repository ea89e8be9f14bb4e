#include "ui/office/category_entries.h"

#include <QLineEdit>

#include "core/wording/date_words.h"
#include "ui/kit/date_field.h"

namespace talan::ui {

namespace {

class DayEntry final : public FormEntry
{
public:
    DayEntry(const Words &words, QDate today, QWidget *parent)
        : FormEntry(words, parent)
        , m_field(new DateField(today, DateLeaning::Ahead, this))
        , m_today(today)
    {
        setControl(m_field->edit(), m_field);
        m_field->setName(words.name, labelText());
        connect(m_field, &DateField::dateChanged, this, [this] {
            if (!m_isShowing)
                emit edited();
        });
    }

    QVariant value() const override { return m_field->date(); }
    void setValue(const QVariant &value) override
    {
        m_isShowing = true;
        m_field->setDate(value.toDate());
        m_isShowing = false;
    }
    QString wordsFor(const QVariant &value) const override
    {
        return dayText(value.toDate(), m_today);
    }
    void setLocked(bool isLocked) override { m_field->setDisabled(isLocked); }

private:
    DateField *m_field;
    QDate m_today;
    bool m_isShowing = false;
};

} // namespace

FormEntry *dayEntry(const FormEntry::Words &words, QDate today, QWidget *parent)
{
    return new DayEntry(words, today, parent);
}

} // namespace talan::ui
