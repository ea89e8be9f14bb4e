#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace talan::ui {

/// One field of the registration form: its label, its control, and beneath them a line of words
/// when something has to be said about what was typed.
class FieldCell final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone {
        Info,
        Warning, ///< Looks wrong, and may be saved all the same.
        Error,   ///< Has to be changed before the case can be saved.
    };

    /// `label` may be empty for a control that says its own name; else its mnemonic leads to the
    /// control.
    FieldCell(const QString &label, QWidget *control, QWidget *parent = nullptr);

    QWidget *control() const { return m_control; }
    QString labelText() const;

    void say(Tone tone, const QString &text);
    void sayNothing();
    QString said() const;
    bool hasError() const;

    int neededLabelWidth() const;
    /// Puts the label above the control instead of beside it, where there is little room.
    void arrange(int labelWidth, bool isStacked);

protected:
    void changeEvent(QEvent *event) override;

private:
    void adaptLooks();

    QWidget *m_control;
    QLabel *m_label;
    QWidget *m_note;
    QLabel *m_sign;
    QLabel *m_words;
    QGridLayout *m_grid;
    Tone m_tone = Tone::Info;
};

/// Fields beneath each other, or in pairs where the form is wide enough.
class FieldGrid final : public QWidget
{
    Q_OBJECT

public:
    enum class Width {
        Full,
        Half,
    };

    struct Shape
    {
        bool hasPairs = true;
        bool isStacked = false;

        friend bool operator==(const Shape &, const Shape &) = default;
    };

    explicit FieldGrid(QWidget *parent = nullptr);

    /// Adds a field at the end; an unlabelled control still stands in line with the others.
    FieldCell *add(const QString &label,
                   QWidget *control,
                   Width width = Width::Full,
                   const QString &name = {});

    /// What the labels of the left column need; the form gives all its grids the same.
    int neededLabelWidth() const;
    /// The least any of its controls can do with.
    int neededControlWidth() const;
    void arrange(const Shape &shape, int labelWidth);

private:
    struct Placed
    {
        FieldCell *cell;
        Width width;
    };

    QList<Placed> m_cells;
    QGridLayout *m_grid;
};

} // namespace talan::ui
