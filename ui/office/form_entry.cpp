#include "ui/office/form_entry.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>

#include "core/base/field_text.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// What is chosen stays as readable as other text where it cannot be changed.
void disableReadably(QWidget *choice, bool isDisabled)
{
    QPalette own = QApplication::palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        own.setBrush(QPalette::Disabled, role, own.brush(QPalette::Active, role));
    choice->setPalette(own);
    choice->setDisabled(isDisabled);
}

/// A field that can only be read stands on the window's ground, so that nobody tries to type.
void showLocked(QWidget *field, bool isLocked)
{
    QPalette own = QApplication::palette();
    if (isLocked)
        own.setBrush(QPalette::Base, own.window());
    field->setPalette(own);
}

class LineEntry final : public FormEntry
{
public:
    LineEntry(const Words &words, QWidget *parent)
        : FormEntry(words, parent)
        , m_edit(new QLineEdit(this))
    {
        m_edit->setMaxLength(static_cast<int>(kLongestLine));
        setControl(m_edit);
        connect(m_edit, &QLineEdit::textEdited, this, &FormEntry::edited);
    }

    QVariant value() const override { return cleanLine(m_edit->text()); }
    void setValue(const QVariant &value) override
    {
        if (value != this->value())
            m_edit->setText(value.toString());
        m_edit->setCursorPosition(m_edit->hasFocus() ? m_edit->cursorPosition() : 0);
    }
    void setLocked(bool isLocked) override
    {
        m_edit->setReadOnly(isLocked);
        showLocked(m_edit, isLocked);
    }

private:
    QLineEdit *m_edit;
};

class TextEntry final : public FormEntry
{
public:
    TextEntry(const Words &words, QWidget *parent)
        : FormEntry(words, parent)
        , m_edit(new QPlainTextEdit(this))
    {
        m_edit->setTabChangesFocus(true);
        m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setControl(m_edit);
        adaptHeight();
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_isShowing)
                emit edited();
        });
    }

    bool isText() const override { return true; }
    QVariant value() const override { return cleanText(m_edit->toPlainText()); }
    void setValue(const QVariant &value) override
    {
        if (value == this->value())
            return;
        m_isShowing = true;
        m_edit->setPlainText(value.toString());
        m_isShowing = false;
    }
    void setLocked(bool isLocked) override
    {
        m_edit->setReadOnly(isLocked);
        showLocked(m_edit, isLocked);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        FormEntry::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            adaptHeight();
    }

private:
    void adaptHeight()
    {
        constexpr int kLines = 4; // name, unit, street, town
        constexpr int kFrame = 12;
        m_edit->setFixedHeight(kLines * m_edit->fontMetrics().lineSpacing() + kFrame);
    }

    QPlainTextEdit *m_edit;
    bool m_isShowing = false;
};

/// A wheel turned over a page of settings is meant for the page.
class CalmSpinBox final : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

class NumberEntry final : public FormEntry
{
public:
    NumberEntry(const Words &words, const NumberRange &range, QWidget *parent)
        : FormEntry(words, parent)
        , m_box(new CalmSpinBox(this))
    {
        m_box->setRange(range.least, range.most);
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->setAlignment(Qt::AlignRight);
        auto *shown = new QWidget(this);
        auto *row = new QHBoxLayout(shown);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(m_box);
        row->addWidget(new QLabel(range.unit, shown), 1);
        m_unit = range.unit;
        setControl(m_box, shown);
        connect(m_box, &QSpinBox::valueChanged, this, [this] {
            if (!m_isShowing)
                emit edited();
        });
    }

    QVariant value() const override { return m_box->value(); }
    void setValue(const QVariant &value) override
    {
        m_isShowing = true;
        m_box->setValue(value.toInt());
        m_isShowing = false;
    }
    QString wordsFor(const QVariant &value) const override
    {
        return value.toString() + u' ' + m_unit;
    }
    void setLocked(bool isLocked) override
    {
        m_box->setReadOnly(isLocked);
        m_box->setButtonSymbols(isLocked ? QSpinBox::NoButtons : QSpinBox::UpDownArrows);
        showLocked(m_box, isLocked);
    }

private:
    CalmSpinBox *m_box;
    QString m_unit;
    bool m_isShowing = false;
};

class ChoiceEntry final : public FormEntry
{
public:
    ChoiceEntry(const Words &words, const QList<EntryChoice> &choices, QWidget *parent)
        : FormEntry(words, parent)
        , m_choices(choices)
    {
        QStringList texts;
        for (const EntryChoice &choice : choices)
            texts.append(choice.text);
        m_row = new ChoiceRow(texts, this);
        setControl(m_row);
        m_row->setName(words.name, labelText());
        connect(m_row, &ChoiceRow::chosen, this, [this] {
            if (!m_isShowing)
                emit edited();
        });
    }

    QVariant value() const override
    {
        const int current = m_row->current();
        return current < 0 ? QVariant() : m_choices.at(current).value;
    }
    void setValue(const QVariant &value) override
    {
        m_isShowing = true;
        for (qsizetype index = 0; index < m_choices.size(); ++index) {
            if (m_choices.at(index).value == value)
                m_row->setCurrent(static_cast<int>(index));
        }
        m_isShowing = false;
    }
    QString wordsFor(const QVariant &value) const override
    {
        for (const EntryChoice &choice : m_choices) {
            if (choice.value == value)
                return choice.text;
        }
        return value.toString();
    }
    void setLocked(bool isLocked) override { disableReadably(m_row, isLocked); }

protected:
    int firstLineHeight() const override
    {
        return m_row->findChild<QRadioButton *>()->sizeHint().height();
    }

private:
    QList<EntryChoice> m_choices;
    ChoiceRow *m_row;
    bool m_isShowing = false;
};

class YesNoEntry final : public FormEntry
{
    Q_DECLARE_TR_FUNCTIONS(talan::ui::FormEntry)

public:
    YesNoEntry(const Words &words, QWidget *parent)
        : FormEntry({.name = words.name, .label = {}, .note = words.note}, parent)
        , m_box(new QCheckBox(words.label, this))
    {
        setControl(m_box);
        connect(m_box, &QCheckBox::clicked, this, &FormEntry::edited);
    }

    QVariant value() const override { return m_box->isChecked(); }
    void setValue(const QVariant &value) override { m_box->setChecked(value.toBool()); }
    QString wordsFor(const QVariant &value) const override
    {
        return value.toBool() ? tr("yes", "a tick that is set")
                              : tr("no", "a tick that is not set");
    }
    void setLocked(bool isLocked) override { disableReadably(m_box, isLocked); }

private:
    QCheckBox *m_box;
};

} // namespace

FormEntry::FormEntry(const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_grid(new QGridLayout(this))
    , m_label(new QLabel(words.label, this))
    , m_content(new QWidget(this))
    , m_note(new SecondaryLabel(words.note, m_content))
    , m_faultLine(new QWidget(m_content))
    , m_sign(new QLabel(m_faultLine))
    , m_fault(new QLabel(m_faultLine))
    , m_column(new QVBoxLayout(m_content))
{
    m_label->setVisible(!words.label.isEmpty());
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_note->setObjectName(words.name + u"Note"_s);
    m_fault->setObjectName(words.name + u"Fault"_s);
    for (QLabel *text : {m_note, m_fault}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
    }
    m_note->setVisible(!words.note.isEmpty());
    m_sign->setAlignment(Qt::AlignTop);
    auto *line = new QHBoxLayout(m_faultLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_sign);
    line->addWidget(m_fault, 1);
    m_faultLine->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addWidget(m_note);
    m_column->addWidget(m_faultLine);
    m_column->addStretch(); // Beside its label, whatever height the page gives it.
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(4);
    adaptSign();
}

QString FormEntry::wordsFor(const QVariant &value) const
{
    return value.toString();
}

int FormEntry::neededLabelWidth() const
{
    return m_words.label.isEmpty() ? 0 : m_label->sizeHint().width();
}

int FormEntry::firstLineHeight() const
{
    return m_shown->sizeHint().height();
}

int FormEntry::labelInset() const
{
    const int lineHeight = m_label->fontMetrics().height();
    return std::clamp((firstLineHeight() - lineHeight) / 2, 0, lineHeight / 3);
}

void FormEntry::arrange(int labelWidth, bool isStacked)
{
    constexpr int kLabelGap = 16;
    const int inset = isStacked ? 0 : labelInset();
    m_label->setContentsMargins(0, inset, 0, 0);
    m_grid->removeWidget(m_label);
    m_grid->removeWidget(m_content);
    m_grid->addWidget(m_label, 0, 0);
    m_grid->addWidget(m_content, isStacked ? 1 : 0, isStacked ? 0 : 1);
    m_grid->setColumnMinimumWidth(0, isStacked ? 0 : labelWidth + kLabelGap);
    m_grid->setColumnStretch(0, isStacked ? 1 : 0);
    m_grid->setColumnStretch(1, isStacked ? 0 : 1);
}

void FormEntry::setControl(QWidget *control, QWidget *shown)
{
    m_control = control;
    m_shown = shown ? shown : control;
    control->setObjectName(m_words.name);
    control->installEventFilter(this);
    m_label->setBuddy(control);
    m_column->insertWidget(0, m_shown);
    arrange(neededLabelWidth(), true);
    describe();
}

QString FormEntry::title() const
{
    return labelText().isEmpty() ? m_control->accessibleName() : labelText();
}

QString FormEntry::labelText() const
{
    QString text = m_words.label;
    return text.remove(u'&').remove(u':');
}

void FormEntry::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    describe();
}

void FormEntry::sayFault(const QString &text)
{
    const bool isNew = m_fault->text() != text;
    m_fault->setText(text);
    m_faultLine->setVisible(!text.isEmpty());
    describe();
    if (!isNew || text.isEmpty())
        return;
    QAccessibleEvent event(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString FormEntry::fault() const
{
    return m_fault->text();
}

void FormEntry::describe()
{
    m_control->setAccessibleDescription(
        QStringList{m_fault->text(), m_note->text()}.join(u' ').trimmed());
}

void FormEntry::adaptSign()
{
    m_sign->setPixmap(icon(u"warning"_s).pixmap(smallIconSide(this)));
    m_sign->setAccessibleName(tr("Warning"));
}

bool FormEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_control && event->type() == QEvent::FocusOut)
        emit left();
    return QWidget::eventFilter(watched, event);
}

void FormEntry::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        adaptSign();
}

void arrangeEntries(const QList<FormEntry *> &entries, bool isStacked)
{
    int width = 0;
    for (const FormEntry *entry : entries)
        width = std::max(width, entry->neededLabelWidth());
    for (FormEntry *entry : entries)
        entry->arrange(width, isStacked);
}

FormEntry *lineEntry(const FormEntry::Words &words, QWidget *parent)
{
    return new LineEntry(words, parent);
}

FormEntry *textEntry(const FormEntry::Words &words, QWidget *parent)
{
    return new TextEntry(words, parent);
}

FormEntry *numberEntry(const FormEntry::Words &words, const NumberRange &range, QWidget *parent)
{
    return new NumberEntry(words, range, parent);
}

FormEntry *
choiceEntry(const FormEntry::Words &words, const QList<EntryChoice> &choices, QWidget *parent)
{
    return new ChoiceEntry(words, choices, parent);
}

FormEntry *yesNoEntry(const FormEntry::Words &words, QWidget *parent)
{
    return new YesNoEntry(words, parent);
}

} // namespace talan::ui
