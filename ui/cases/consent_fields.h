#pragma once

#include <QWidget>

#include "core/cases/case_file.h"

class QComboBox;
class QLineEdit;

namespace talan::ui {

class DateField;

/// The consent to contact the provider (samtycke): when, by whom, how.
class ConsentFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentFields(QDate today, QWidget *parent = nullptr);

    Consent consent() const;
    void setConsent(const Consent &consent);

    /// Offers who most likely gives the consent, judged by who brings the case.
    void suggestGiver(Relation relation);

    /// What is wrong with the fields as a sentence; empty when nothing is. Without a date there is
    /// no consent, which is no fault unless `isNeeded`.
    QString fault(bool isNeeded) const;

    DateField *date() const { return m_givenOn; }

private:
    DateField *m_givenOn;
    QLineEdit *m_by;
    QComboBox *m_how;
    QDate m_today;
};

} // namespace talan::ui
