#pragma once

#include <QJsonObject>
#include <QWidget>
#include <optional>

#include "core/base/clock.h"
#include "core/cases/case_file.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace talan::ui {

class ChoiceRow;
class DayEdit;
class FieldCell;
class FieldGrid;
class SectionLabel;

/// The fields of one person of a new case, in the order a call gives them. A number fills in sex
/// and birth date as long as nobody has stated them otherwise; a number that looks wrong is said
/// and kept; protection empties and closes what must not be kept, and gives it back when it is
/// taken off again.
class PersonFields final : public QWidget
{
    Q_OBJECT

public:
    enum class Role {
        Complainant,
        Patient, ///< Also asks whether the patient is a child.
    };

    PersonFields(Role role, const Clock &clock, QWidget *parent = nullptr);

    void setHeading(const QString &text);
    FieldGrid *grid() const { return m_grid; }
    /// Puts a button below the fields, in line with them.
    void addButton(QPushButton *button);
    /// The field of a member as rules::validate() names it ("name", "identity_number", "phone" …);
    /// null for others.
    FieldCell *cell(const QString &member) const;
    QList<FieldCell *> cells() const;

    /// As typed; nothing when nothing is filled in.
    std::optional<TypedPerson> typed() const;
    /// The person as it will be kept: text cleaned, number read.
    Person tidied() const;
    bool hasFault() const;
    /// Says under their fields what has to be changed before saving.
    void markFaults();

    /// The day that decides who is a child: when the case came in.
    void setReferenceDay(QDate day);
    bool isChild() const;
    /// Nothing while the age decides.
    std::optional<bool> statedChild() const { return m_statedChild; }

    QJsonObject content() const;
    void setContent(const QJsonObject &content);

signals:
    void edited();
    /// The number or the name has changed.
    void identityEdited();

private:
    void addFields();
    void addContactFields();
    void nameAll(const QString &prefix);
    void listen();
    void readNumber();
    QString typedNumber() const;
    void sayNumber(bool isBeingTyped);
    void sayAge();
    void applyProtection();
    void sayProtection();
    void adaptChild();
    QString ageText() const;
    Sex sex() const;
    Protection protection() const;

    Role m_role;
    Clock m_clock;
    QDate m_referenceDay;
    bool m_isSexStated = false;
    bool m_isBirthStated = false;
    bool m_isFilling = false; ///< The program is writing, not a person.
    std::optional<bool> m_statedChild;
    QStringList m_setAside; ///< Phone, e-mail and address as typed before protection was chosen.

    SectionLabel *m_heading;
    FieldGrid *m_grid;
    QLineEdit *m_number;
    QLineEdit *m_name;
    ChoiceRow *m_sex;
    DayEdit *m_born;
    QCheckBox *m_child;
    QComboBox *m_protection;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_address;
    QLineEdit *m_language;
    QCheckBox *m_interpreter;
    QHash<QString, FieldCell *> m_cells;
};

} // namespace talan::ui
