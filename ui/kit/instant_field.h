#pragma once

#include <QDateTime>
#include <QWidget>
#include <optional>

#include "core/base/clock.h"

class QLineEdit;
class QPushButton;

namespace talan::ui {

/// Reads a typed moment on the office's clock: a date as readTypedDate() reads it, then a time
/// ("10.15", "10:15"); a time alone is today's, a date alone its first moment. "22.11" is a time.
/// Nothing for anything else.
std::optional<QDateTime> readTypedInstant(const QString &typed, const QDateTime &now);

/// A date with a time, typed ("2026-11-22 10.15") or taken from the clock with a button or the
/// letter N. Up and Down move a day, with Ctrl a week, Page Up and Page Down a month; the time of
/// day stays.
class InstantField final : public QWidget
{
    Q_OBJECT

public:
    explicit InstantField(const Clock &clock, QWidget *parent = nullptr);
    ~InstantField() override;

    /// What is typed, in UTC; nothing while it is no moment.
    std::optional<QDateTime> instant() const;
    void setInstant(const QDateTime &instant);
    void setNow();

    QString text() const;
    /// Shows what was typed earlier, whether it is a moment or not.
    void setText(const QString &text);

    /// The line edit, for labels' buddies, focus and tests.
    QLineEdit *edit() const { return m_edit; }
    void setName(const QString &objectName, const QString &accessibleName);

signals:
    void edited();
    /// The field was left; the text is written out in full if it is a moment.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void writeOut();
    bool moveByKey(int key, Qt::KeyboardModifiers modifiers);

    Clock m_clock;
    QLineEdit *m_edit;
    QPushButton *m_now;
};

} // namespace talan::ui
