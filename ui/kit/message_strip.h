#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace talan::ui {

/// A calm message in its place, instead of a box that stops the work: what happened, and what can
/// be done about it.
class MessageStrip final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone {
        Calm,
        Warning, ///< Something could not be done.
    };

    explicit MessageStrip(Tone tone = Tone::Calm, QWidget *parent = nullptr);

    /// Shows the text and tells a screen reader.
    void say(const QString &text);
    QString text() const;

    /// Adds a button behind the text; the strip owns it.
    QPushButton *addAction(const QString &text);
    /// Adds a button that hides the strip.
    void addCloseButton();

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    Tone m_tone;
    QLabel *m_text;
    QBoxLayout *m_row;
};

} // namespace talan::ui
