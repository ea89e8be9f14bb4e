#pragma once

#include <QWidget>
#include <optional>

#include "core/cases/case_file.h"
#include "core/office/work.h"

namespace talan::ui {

class ConsentFields;

/// Asks in place for the consent without which nothing is sent to a provider, where none is noted
/// on the case yet.
class MissingConsent final : public QWidget
{
    Q_OBJECT

public:
    MissingConsent(const CaseFile &caseFile, QDate today, QWidget *parent = nullptr);

    Consent consent() const;
    /// What is wrong with the fields as a sentence; empty when nothing is.
    QString fault() const;
    /// Where the cursor goes when something is wrong.
    QWidget *firstField() const;

private:
    ConsentFields *m_fields;
};

/// Notes a consent on the case inside the transaction of what needs it; nothing where none was
/// asked for. Errors: those of saveFacts.
Result<> noteConsent(const Work &work, const CaseFile &base, const std::optional<Consent> &consent);

} // namespace talan::ui
