#include "ui/cases/case_fact_groups.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/field_text.h"
#include "core/cases/received_day.h"
#include "core/providers/unit_adding.h"
#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/cases/case_person_groups.h"
#include "ui/cases/consent_fields.h"
#include "ui/cases/problem_picker.h"
#include "ui/cases/register_hit_edit.h"
#include "ui/cases/unit_picker.h"
#include "ui/kit/date_field.h"
#include "ui/kit/instant_field.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

QFormLayout *makeForm(QWidget *editor)
{
    auto *form = new QFormLayout(editor);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QString yesOrNothing(bool is)
{
    return is ? QCoreApplication::translate("CaseFacts", "Yes") : QString();
}

class MatterGroup final : public FactGroup
{
public:
    MatterGroup(Desk &desk, QWidget *parent)
        : FactGroup(desk,
                    QCoreApplication::translate("CaseFacts", "What it is about"),
                    u"matterFacts"_s,
                    parent)
    {}

protected:
    QList<FactLine> lines(const CaseFile &caseFile) const override
    {
        return {{QCoreApplication::translate("CaseFacts", "Title"), caseFile.title},
                {{}, caseFile.narrative},
                {QCoreApplication::translate("CaseFacts", "Wants an answer"),
                 yesOrNothing(caseFile.wantsAnswer)}};
    }

    QWidget *makeEditor() override
    {
        auto *editor = new QWidget(this);
        m_title = new QLineEdit(editor);
        m_title->setObjectName(u"titleEdit"_s);
        m_title->setMaxLength(int(kLongestLine));
        m_narrative = new QPlainTextEdit(editor);
        m_narrative->setObjectName(u"narrativeEdit"_s);
        m_narrative->setAccessibleName(QCoreApplication::translate("CaseFacts", "Description"));
        m_narrative->setTabChangesFocus(true);
        m_narrative->setMinimumHeight(8 * m_narrative->fontMetrics().lineSpacing());
        m_wantsAnswer = new QCheckBox(
            QCoreApplication::translate("CaseFacts", "Wants an ans&wer from the provider"), editor);
        m_wantsAnswer->setObjectName(u"wantsAnswerBox"_s);
        QFormLayout *form = makeForm(editor);
        form->addRow(QCoreApplication::translate("CaseFacts", "&Title:"), m_title);
        form->addRow(m_narrative);
        form->addRow(m_wantsAnswer);
        editor->setFocusProxy(m_title);
        return editor;
    }

    void fill(const CaseFile &caseFile) override
    {
        m_title->setText(caseFile.title);
        m_narrative->setPlainText(caseFile.narrative);
        m_wantsAnswer->setChecked(caseFile.wantsAnswer);
    }

    void apply(CaseFile &caseFile) const override
    {
        caseFile.title = m_title->text();
        caseFile.narrative = m_narrative->toPlainText();
        caseFile.wantsAnswer = m_wantsAnswer->isChecked();
    }

    QString fault() const override
    {
        if (!m_narrative->toPlainText().trimmed().isEmpty())
            return {};
        return QCoreApplication::translate("CaseFacts",
                                           "A few words about the matter have to stand here.");
    }

private:
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_narrative = nullptr;
    QCheckBox *m_wantsAnswer = nullptr;
};

class UnitsGroup final : public FactGroup
{
public:
    UnitsGroup(Desk &desk, QWidget *parent)
        : FactGroup(
              desk, QCoreApplication::translate("CaseFacts", "Care units"), u"unitFacts"_s, parent)
    {}

protected:
    QList<FactLine> lines(const CaseFile &caseFile) const override
    {
        QList<FactLine> lines;
        for (const QString &path : pathsOf(caseFile))
            lines.append({{}, rules::unitTrail(path)});
        return lines;
    }

    QWidget *makeEditor() override
    {
        m_picker = new UnitPicker(this);
        return m_picker;
    }

    void fill(const CaseFile &caseFile) override
    {
        m_picker->setUnits(desk().lists().units);
        m_picker->setPaths(pathsOf(caseFile));
        m_filled = m_picker->paths();
    }

    /// A new unit has no id yet: it counts as changed here and gets its id in preparation().
    void apply(CaseFile &caseFile) const override
    {
        if (m_picker->paths() == m_filled)
            return;
        caseFile.units.clear();
        for (const QString &path : m_picker->paths()) {
            const auto &units = desk().lists().units;
            const auto found = std::ranges::find(units, path, &CareUnit::path);
            caseFile.units.append(found == units.end() ? CareUnitId() : found->id);
        }
    }

    QString fault() const override
    {
        if (m_picker->typed().isEmpty())
            return {};
        return QCoreApplication::translate(
                   "CaseFacts", "“%1” is typed but no unit is chosen yet.", "typed words")
            .arg(m_picker->typed());
    }

    Preparation preparation() const override
    {
        if (m_picker->paths() == m_filled)
            return {};
        return [paths = m_picker->paths()](const Work &work, CaseFile &edited) -> Result<> {
            edited.units.clear();
            for (const QString &path : paths) {
                const auto unit = findOrAddUnit(work, path);
                if (!unit)
                    return unit.error();
                edited.units.append(unit->id);
            }
            return {};
        };
    }

    QStringList typedUnits() const override
    {
        const QStringList paths = m_picker->paths();
        const auto isNew = [this](const QString &path) {
            const auto &units = desk().lists().units;
            return std::ranges::find(units, path, &CareUnit::path) == units.end();
        };
        return paths != m_filled && std::ranges::any_of(paths, isNew) ? paths : QStringList();
    }

private:
    QStringList pathsOf(const CaseFile &caseFile) const
    {
        QStringList paths;
        for (const CareUnitId id : caseFile.units) {
            const auto &units = desk().lists().units;
            const auto found = std::ranges::find(units, id, &CareUnit::id);
            if (found != units.end())
                paths << found->path;
        }
        return paths;
    }

    UnitPicker *m_picker = nullptr;
    QStringList m_filled;
};

class ProblemsGroup final : public FactGroup
{
public:
    ProblemsGroup(Desk &desk, QWidget *parent)
        : FactGroup(
              desk, QCoreApplication::translate("CaseFacts", "Problems"), u"problemFacts"_s, parent)
    {}

protected:
    QList<FactLine> lines(const CaseFile &caseFile) const override
    {
        QList<FactLine> lines;
        const QDate receivedOn = officeDate(caseFile.receivedAt);
        for (const QString &code : caseFile.problems)
            lines.append({{}, shownCategory(code, desk().lists().problems, receivedOn)});
        const auto area =
            rules::entryOf(desk().lists().areas, QString::number(caseFile.area), receivedOn);
        lines.append({QCoreApplication::translate("CaseFacts", "Area of care"),
                      area ? area->label : QString()});
        lines.append(
            {QCoreApplication::translate("CaseFacts", "Themes"), caseFile.themes.join(u", "_s)});
        return lines;
    }

    QWidget *makeEditor() override
    {
        auto *editor = new QWidget(this);
        m_picker = new ProblemPicker(editor);
        m_area = new QComboBox(editor);
        m_area->setObjectName(u"areaBox"_s);
        m_area->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_themes = new QLineEdit(editor);
        m_themes->setObjectName(u"themesEdit"_s);
        m_themes->setToolTip(
            QCoreApplication::translate("CaseFacts", "Several with commas between."));
        QFormLayout *form = makeForm(editor);
        form->addRow(m_picker);
        form->addRow(QCoreApplication::translate("CaseFacts", "A&rea of care:"), m_area);
        form->addRow(QCoreApplication::translate("CaseFacts", "Th&emes:"), m_themes);
        editor->setFocusProxy(m_picker->edit());
        return editor;
    }

    void fill(const CaseFile &caseFile) override
    {
        m_picker->setProblems(desk().lists().problems, officeDate(caseFile.receivedAt));
        m_picker->setCodes(caseFile.problems);
        m_area->clear();
        m_area->addItem(QCoreApplication::translate("CaseFacts", "Not chosen", "area of care"), 0);
        const QDate receivedOn = officeDate(caseFile.receivedAt);
        for (const Category &area : rules::latestEntries(desk().lists().areas)) {
            const auto then = rules::entryOf(desk().lists().areas, area.code, receivedOn);
            const bool hasEnded = then->validTo.isValid() && then->validTo < receivedOn;
            if (!hasEnded || area.code.toInt() == caseFile.area)
                m_area->addItem(then->label, area.code.toInt());
        }
        m_area->setCurrentIndex(std::max(0, m_area->findData(caseFile.area)));
        m_themes->setText(caseFile.themes.join(u", "_s));
    }

    void apply(CaseFile &caseFile) const override
    {
        caseFile.problems = m_picker->codes();
        caseFile.area = m_area->currentData().toInt();
        caseFile.themes.clear();
        for (const QString &theme : m_themes->text().split(u',')) {
            if (!theme.trimmed().isEmpty())
                caseFile.themes << theme.trimmed();
        }
    }

private:
    ProblemPicker *m_picker = nullptr;
    QComboBox *m_area = nullptr;
    QLineEdit *m_themes = nullptr;
};

class ConsentGroup final : public FactGroup
{
public:
    ConsentGroup(Desk &desk, QWidget *parent)
        : FactGroup(
              desk, QCoreApplication::translate("CaseFacts", "Consent"), u"consentFacts"_s, parent)
    {}

protected:
    QList<FactLine> lines(const CaseFile &caseFile) const override
    {
        const Consent &consent = caseFile.consent;
        if (!consent.isGiven())
            return {};
        return {{QCoreApplication::translate("CaseFacts", "Given"),
                 dayText(consent.givenOn, desk().clock().today())},
                {QCoreApplication::translate("CaseFacts", "By"), consent.by},
                {QCoreApplication::translate("CaseFacts", "How"), consent.how}};
    }

    DateWhy why(const CaseFile &caseFile) const override
    {
        return whyConsent(caseFile.consent, desk().clock().today());
    }

    QWidget *makeEditor() override
    {
        m_fields = new ConsentFields(desk().clock().today(), this);
        m_fields->setFocusProxy(m_fields->date());
        return m_fields;
    }

    void fill(const CaseFile &caseFile) override
    {
        m_fields->setConsent(caseFile.consent);
        m_fields->suggestGiver(caseFile.relation);
    }

    void apply(CaseFile &caseFile) const override { caseFile.consent = m_fields->consent(); }
    QString fault() const override { return m_fields->fault(false); }

private:
    ConsentFields *m_fields = nullptr;
};

/// The day that counts, with its reason where it is not the moment the case reached the desk.
QString receivedDayText(const CaseFile &caseFile)
{
    if (caseFile.arrival == Arrival::Direct)
        return instantText(caseFile.receivedAt);
    const auto day = rules::receivedDay(caseFile.reachedAt(), caseFile.arrival);
    return day ? explanationText(*day) : isoText(officeDate(caseFile.receivedAt));
}

/// … and how long ago that is.
QString receivedText(const CaseFile &caseFile, QDate today)
{
    return u"%1 · %2"_s.arg(receivedDayText(caseFile), ageText(caseFile, today));
}

/// Empty where the case came in that very moment.
QString arrivedText(const CaseFile &caseFile)
{
    if (caseFile.arrival == Arrival::Direct)
        return {};
    return u"%1 · %2"_s.arg(instantText(caseFile.reachedAt()), displayText(caseFile.arrival));
}

class HandlingGroup final : public FactGroup
{
public:
    HandlingGroup(Desk &desk, QWidget *parent)
        : FactGroup(desk,
                    QCoreApplication::translate("CaseFacts", "Handling"),
                    u"handlingFacts"_s,
                    parent)
    {}

protected:
    QList<FactLine> lines(const CaseFile &caseFile) const override
    {
        QString handler;
        for (const StaffMember &member : desk().lists().staff) {
            if (member.id == caseFile.handler)
                handler = member.name;
        }
        return {
            {QCoreApplication::translate("CaseFacts", "Handler"), handler},
            {QCoreApplication::translate("CaseFacts", "Kind"), displayText(caseFile.kind)},
            {QCoreApplication::translate("CaseFacts", "Came in"),
             receivedText(caseFile, desk().clock().today())},
            {QCoreApplication::translate("CaseFacts", "Reached the desk"), arrivedText(caseFile)},
            {QCoreApplication::translate("CaseFacts", "Came in by"), displayText(caseFile.channel)},
            {QCoreApplication::translate("CaseFacts", "Other reference"), caseFile.externalRef}};
    }

    DateWhy why(const CaseFile &caseFile) const override
    {
        return whyReceived(caseFile, desk().clock().today());
    }

    QWidget *makeEditor() override;
    void fill(const CaseFile &caseFile) override;
    void apply(CaseFile &caseFile) const override;
    void applyArrival(CaseFile &caseFile) const;

    QString fault() const override
    {
        if (m_received->instant())
            return {};
        return QCoreApplication::translate(
            "CaseFacts", "When did the case come in? Write it as 2026-11-22 10.15.");
    }

private:
    QComboBox *m_handler = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_channel = nullptr;
    InstantField *m_received = nullptr;
    QComboBox *m_arrival = nullptr;
    QLineEdit *m_reference = nullptr;
    QString m_receivedText; ///< As filled in, to the minute; the stored instant is finer.
};

QWidget *HandlingGroup::makeEditor()
{
    auto *editor = new QWidget(this);
    m_handler = new QComboBox(editor);
    m_handler->setObjectName(u"handlerEdit"_s);
    m_kind = new QComboBox(editor);
    m_kind->setObjectName(u"kindEdit"_s);
    for (const CaseKind kind : kAllCaseKinds)
        m_kind->addItem(displayText(kind), int(kind));
    m_channel = new QComboBox(editor);
    m_channel->setObjectName(u"channelEdit"_s);
    for (const Channel channel : kAllChannels)
        m_channel->addItem(displayText(channel), int(channel));
    m_received = new InstantField(desk().clock(), editor);
    m_received->setName(u"receivedEdit"_s,
                        QCoreApplication::translate("CaseFacts", "Reached the desk"));
    m_arrival = new QComboBox(editor);
    m_arrival->setObjectName(u"arrivalEdit"_s);
    for (const Arrival arrival : kAllArrivals)
        m_arrival->addItem(displayText(arrival), int(arrival));
    m_reference = new QLineEdit(editor);
    m_reference->setObjectName(u"referenceEdit"_s);
    m_reference->setMaxLength(int(kLongestLine));
    QFormLayout *form = makeForm(editor);
    form->addRow(QCoreApplication::translate("CaseFacts", "&Handler:"), m_handler);
    form->addRow(QCoreApplication::translate("CaseFacts", "&Kind:"), m_kind);
    form->addRow(QCoreApplication::translate("CaseFacts", "Reached the &desk:"), m_received);
    form->addRow(QCoreApplication::translate("CaseFacts", "Came in &by:"), m_channel);
    form->addRow(QCoreApplication::translate("CaseFacts", "How it &arrived:"), m_arrival);
    form->addRow(QCoreApplication::translate("CaseFacts", "Other re&ference:"), m_reference);
    editor->setFocusProxy(m_handler);
    return editor;
}

void HandlingGroup::fill(const CaseFile &caseFile)
{
    m_handler->clear();
    m_handler->addItem(QCoreApplication::translate("CaseFacts", "Nobody yet", "handler"),
                       qint64(0));
    for (const StaffMember &member : desk().lists().staff) {
        if (member.isActive || member.id == caseFile.handler)
            m_handler->addItem(member.name, member.id.value());
    }
    m_handler->setCurrentIndex(std::max(0, m_handler->findData(caseFile.handler.value())));
    m_kind->setCurrentIndex(m_kind->findData(int(caseFile.kind)));
    m_channel->setCurrentIndex(m_channel->findData(int(caseFile.channel)));
    m_received->setInstant(caseFile.reachedAt());
    m_arrival->setCurrentIndex(m_arrival->findData(int(caseFile.arrival)));
    m_receivedText = m_received->text();
    m_reference->setText(caseFile.externalRef);
}

/// When a letter counts as received follows from when it reached the desk, and is computed when the
/// facts are saved.
void HandlingGroup::applyArrival(CaseFile &caseFile) const
{
    const bool isTyped = m_received->text() != m_receivedText && m_received->instant().has_value();
    const QDateTime reached = isTyped ? *m_received->instant() : caseFile.reachedAt();
    const auto arrival = Arrival(m_arrival->currentData().toInt());
    const bool isChanged = isTyped || arrival != caseFile.arrival;
    if (!isChanged)
        return;
    caseFile.arrival = arrival;
    if (arrival == Arrival::Direct)
        caseFile.receivedAt = reached;
    caseFile.arrivedAt = arrival == Arrival::Direct ? QDateTime() : reached;
}

void HandlingGroup::apply(CaseFile &caseFile) const
{
    caseFile.handler = StaffId(m_handler->currentData().toLongLong());
    caseFile.kind = CaseKind(m_kind->currentData().toInt());
    caseFile.channel = Channel(m_channel->currentData().toInt());
    applyArrival(caseFile);
    caseFile.externalRef = m_reference->text();
}

} // namespace

CaseFactGroups makeFactGroups(Desk &desk, QWidget *parent)
{
    return {.matter = new MatterGroup(desk, parent),
            .patient = new PatientGroup(desk, parent),
            .complainant = new ComplainantGroup(desk, parent),
            .units = new UnitsGroup(desk, parent),
            .problems = new ProblemsGroup(desk, parent),
            .consent = new ConsentGroup(desk, parent),
            .handling = new HandlingGroup(desk, parent)};
}

} // namespace talan::ui
