#pragma once

#include <QList>
#include <QVariant>
#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace talan::ui {

/// One value of a form: its label, its control, a small line that explains it, and beneath, in
/// words, what is wrong with what stands there.
class FormEntry : public QWidget
{
    Q_OBJECT

public:
    /// How an entry is named and explained. `note` may be empty.
    struct Words
    {
        QString name; ///< The control's object name; "Note" and "Fault" behind it name the lines.
        QString label;
        QString note;
    };

    virtual QVariant value() const = 0;
    /// Shows a stored value; leaves the cursor alone when it stands there already.
    virtual void setValue(const QVariant &value) = 0;
    /// The value in words, to tell people what another desk has put there.
    virtual QString wordsFor(const QVariant &value) const;
    /// Locked entries can be read and copied, not changed.
    virtual void setLocked(bool isLocked) = 0;

    /// The entry by name, where no label stands beside it.
    QString title() const;
    /// Whether it holds running text, of which two versions can be written together.
    virtual bool isText() const { return false; }

    QWidget *control() const { return m_control; }

    /// What the label needs beside the control; 0 where there is none.
    int neededLabelWidth() const;
    /// Puts the label beside the control, or above it where there is little room.
    void arrange(int labelWidth, bool isStacked);

    void setNote(const QString &text);
    /// What is wrong with the value; nothing when empty.
    void sayFault(const QString &text);
    QString fault() const;

signals:
    void edited(); ///< By a person.
    void left();   ///< The keyboard has gone on to another control.

protected:
    FormEntry(const Words &words, QWidget *parent);

    /// The widget that holds the value, and what stands in the form for it where that is more.
    void setControl(QWidget *control, QWidget *shown = nullptr);
    /// The height of what the label stands beside.
    virtual int firstLineHeight() const;
    QString labelText() const;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void adaptSign();
    int labelInset() const;

    Words m_words;
    QGridLayout *m_grid;
    QLabel *m_label;
    QWidget *m_content;
    QLabel *m_note;
    QWidget *m_faultLine;
    QLabel *m_sign;
    QLabel *m_fault;
    QVBoxLayout *m_column;
    QWidget *m_control = nullptr;
    QWidget *m_shown = nullptr;
};

/// Gives the entries of one column the same place for their labels.
void arrangeEntries(const QList<FormEntry *> &entries, bool isStacked);

/// A line of text, cleaned of outer space. QString.
FormEntry *lineEntry(const FormEntry::Words &words, QWidget *parent);

/// A few lines of text. QString.
FormEntry *textEntry(const FormEntry::Words &words, QWidget *parent);

/// What a number may be, and what it counts ("days").
struct NumberRange
{
    int least = 0;
    int most = 0;
    QString unit;
};

/// A whole number; the mouse wheel scrolls the page and leaves it alone. int.
FormEntry *numberEntry(const FormEntry::Words &words, const NumberRange &range, QWidget *parent);

/// One value to choose, and its word.
struct EntryChoice
{
    QVariant value;
    QString text;
};

/// One of a few, all in sight.
FormEntry *
choiceEntry(const FormEntry::Words &words, const QList<EntryChoice> &choices, QWidget *parent);

/// A tick; the label stands behind it. bool.
FormEntry *yesNoEntry(const FormEntry::Words &words, QWidget *parent);

} // namespace talan::ui
