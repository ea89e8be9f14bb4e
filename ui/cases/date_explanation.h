#pragma once

#include <QWidget>

#include "core/calendar/statutory_time.h"
#include "core/wording/error_text.h"

class QLabel;

namespace talan::ui {

/// A computed date in words, with every step that led to it beneath: "why this date?" answered
/// before it is asked.
class DateExplanation final : public QWidget
{
    Q_OBJECT

public:
    explicit DateExplanation(QWidget *parent = nullptr);

    /// `lead` is what the date is, with "%1" for it: "Answer by %1". A date there is none of is
    /// explained as what failed in `activity`.
    void explain(const QString &lead,
                 const Result<ExplainedDate> &date,
                 QDate today,
                 Activity activity = Activity::ComputingDate);
    /// There is no date to explain, but something to know.
    void say(const QString &sentence);
    /// Nothing to explain yet.
    void clear();

private:
    QLabel *m_result;
    QLabel *m_steps;
};

} // namespace talan::ui
