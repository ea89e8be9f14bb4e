#pragma once

#include <QWidget>

#include "core/cases/case_rules.h"

class QLabel;

namespace talan::ui {

/// What a new case still lacks: the one thing it cannot be saved without, and what may wait.
class RemainingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RemainingPanel(QWidget *parent = nullptr);

    void setRemaining(bool hasNarrative, const QList<Gap> &gaps);

private:
    QLabel *m_needed;
    QLabel *m_gaps;
    QLabel *m_words;
};

} // namespace talan::ui
