#pragma once

#include "core/deadlines/statements.h"
#include "ui/cases/case_dialog.h"

namespace talan::ui {

class ChoiceRow;
class DateExplanation;
class DateField;
class MissingConsent;
class ProviderRecordLine;

/// What writing a statement request and rewriting its draft have in common: the term by one click
/// with how the provider has answered so far, the day of sending with the date it gives, what is
/// asked, and the consent that sending needs where none is noted.
class StatementWritingDialog : public CaseDialog
{
    Q_OBJECT

signals:
    /// The term or what is asked is another now.
    void writingChanged();

protected:
    StatementWritingDialog(Desk &desk, const CaseContent &content, QWidget *window);

    /// Adds the fields beneath those that say whom to ask.
    void addWriting();

    /// What is written already.
    void setWritten(int termWeeks, const QString &message);
    /// The fields differ from what was written already.
    bool isRewritten() const;

    /// The request as the fields have it.
    NewRequest written(CareUnitId unit) const;
    QDate sentOn() const;
    /// The consent that is noted here; nothing where one is noted already, or none is typed.
    std::optional<Consent> typedConsent() const;

    /// Says how the provider has answered so far; nothing for one without an id.
    void sayRecord(CareUnitId unit);

    /// Says why the request cannot be sent as the fields stand; whether it can.
    bool maySend();

    /// For the status line.
    QString sentText(const RequestChange &sent) const;

private:
    QWidget *makeTerm();
    int termWeeks() const;
    void explain();

    ChoiceRow *m_term = nullptr;
    ProviderRecordLine *m_record = nullptr;
    DateField *m_sentOn = nullptr;
    DateExplanation *m_explanation = nullptr;
    QPlainTextEdit *m_message = nullptr;
    MissingConsent *m_consent = nullptr; ///< Only where none is noted.
    int m_writtenWeeks = 0;
    QString m_writtenMessage;
};

} // namespace talan::ui
