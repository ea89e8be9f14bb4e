#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QRadioButton;

namespace talan::ui {

/// One of a few, all in sight: radio buttons in a line that wraps. One stop for Tab; arrows move,
/// and a first letter chooses (the next one with that letter, where several share it).
class ChoiceRow final : public QWidget
{
    Q_OBJECT

public:
    /// The first text is chosen at the start.
    explicit ChoiceRow(const QStringList &texts, QWidget *parent = nullptr);

    /// -1 while none is chosen.
    int current() const;
    void setCurrent(int index);
    /// Chooses none, for a question that has no answer until somebody gives it.
    void clear();

    /// Names the row and its buttons ("channelRow", "channelRow0", …) for tests and screen readers.
    void setName(const QString &objectName, const QString &accessibleName);

signals:
    /// Somebody or the program has chosen another one.
    void chosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool chooseByLetter(const QString &typed);
    bool moveByArrow(int key);
    void choose(int index);

    QList<QRadioButton *> m_buttons;
};

} // namespace talan::ui
