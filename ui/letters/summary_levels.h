#pragma once

#include <QWidget>

#include "core/letters/case_summary.h"

class QButtonGroup;

namespace talan::ui {

/// The choice of whom a summary is for, each with a line that says what it holds.
class SummaryLevels final : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryLevels(QWidget *parent = nullptr);

    SummaryLevel current() const;

signals:
    void chosen(talan::SummaryLevel level);

private:
    void add(SummaryLevel level, const QString &text, const QString &explanation);

    QButtonGroup *m_buttons;
};

} // namespace talan::ui
