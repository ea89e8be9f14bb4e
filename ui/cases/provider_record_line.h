#pragma once

#include <QLabel>

#include "core/providers/care_unit.h"

namespace talan::ui {

class Desk;

/// How a provider has answered so far, in words, where the time for its answer is chosen.
class ProviderRecordLine final : public QLabel
{
    Q_OBJECT

public:
    explicit ProviderRecordLine(Desk &desk, QWidget *parent = nullptr);

    /// Says nothing for a provider the office does not know yet, which has no id.
    void say(CareUnitId unit);

private:
    void ask(CareUnitId unit);

    Desk &m_desk;
    CareUnitId m_unit;
    int m_question = 0; ///< Counts the questions, so that a late answer is known as such.
};

} // namespace talan::ui
