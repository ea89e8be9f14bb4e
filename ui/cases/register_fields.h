#pragma once

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include "core/cases/case_file.h"
#include "core/cases/case_rules.h"
#include "ui/cases/register_field.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace talan::ui {

class ChoiceRow;
class DayEdit;
class Desk;
class InstantField;
class PersonFields;
class ProblemPicker;
class UnitPicker;

/// All fields of a new case on one page, in the order a call gives them. Knows what is typed and
/// how it reads as a case; saves nothing itself.
class RegisterFields final : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterFields(Desk &desk, QWidget *parent = nullptr);

    /// Empties everything; the case comes in now, by telephone.
    void startNew();
    /// The cursor goes to the free text.
    void focusStart();

    /// What is typed, also what is not valid; setContent() shows it again.
    QJsonObject content() const;
    void setContent(const QJsonObject &content);

    NewCase newCase() const;
    /// The patient, then whoever brings the case, as far as they are filled in.
    QList<TypedPerson> persons() const;
    bool hasNarrative() const;
    QList<Gap> gaps() const;

    /// Says under its field what cannot be read as a case yet, and goes there. False when there is
    /// nothing of the kind.
    bool markFaults();
    /// Says under the field the error names what is wrong, and goes there. False when no field is
    /// meant.
    bool markError(const Error &error);
    void clearErrors();

    void arrange(const FieldGrid::Shape &shape);
    /// What the form needs to have its labels beside the fields.
    int widthForLabelsBeside() const;
    /// Puts a widget below the persons, for windows too narrow to have it beside the form.
    void placeBelowPersons(QWidget *widget);

signals:
    void edited();
    /// A number or a name has changed, or who of the two persons counts.
    void identityEdited();

private:
    void addArrival();
    void addPersons();
    void addCare();
    void addConsent();
    void nameAll();
    void listen();
    void listenToCare();
    void fillLists();
    void adaptToRelation();
    void adaptConsent();
    void adaptReceived();
    void adaptArrival();
    void sayReceivedDay();
    void adaptArea();
    void exchangePersons();
    bool markUnchosen();
    void go(FieldCell *cell, FieldCell::Tone tone, const QString &text);
    FieldCell *cellOf(const QString &subject) const;

    QList<FieldGrid *> grids() const;
    int labelWidth() const;
    Relation relation() const;
    Channel channel() const;
    Arrival arrival() const;
    QDate receivedOn() const;
    bool hasComplainant() const;

    Desk &m_desk;
    ChoiceRow *m_channel;
    ChoiceRow *m_arrival; ///< Only asked where it decides the day: letters and other ways.
    InstantField *m_received;
    QLineEdit *m_reference;
    ChoiceRow *m_kind;
    QPlainTextEdit *m_narrative;
    ChoiceRow *m_relation;
    PersonFields *m_complainant;
    QPushButton *m_exchange;
    PersonFields *m_patient;
    UnitPicker *m_units;
    ProblemPicker *m_problems;
    QComboBox *m_area;
    QCheckBox *m_wantsAnswer;
    QCheckBox *m_consent;
    DayEdit *m_consentOn;
    QLineEdit *m_consentBy;
    QComboBox *m_consentHow;
    QComboBox *m_handler;
    QVBoxLayout *m_column;
    QVBoxLayout *m_belowPersons;
    FieldGrid *m_arrivalGrid;
    FieldGrid *m_careGrid;
    QHash<QString, FieldCell *> m_cells;
    FieldCell *m_marked = nullptr;  ///< The field an error stands under, until somebody types.
    bool m_isArrivalChosen = false; ///< By a person, not preset by the way it came in.
    bool m_isAreaChosen = false;    ///< By a person, not taken from the unit.
};

} // namespace talan::ui
