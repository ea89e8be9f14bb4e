#include "ui/cases/unit_picker.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/field_text.h"
#include "ui/cases/register_field.h"
#include "ui/cases/register_pick_list.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kMostUnits = 10;
constexpr qsizetype kMostHits = 30;
constexpr int kDeepestParent = 3;
/// The key of "New unit …"; no path is empty.
const QString kNewUnit;

Hit hitFor(const CareUnit &unit)
{
    const QString above = unit.path.section(u'/', 0, -2);
    return {.key = unit.path,
            .title = unit.name,
            .detail = above.isEmpty() ? QString() : rules::unitTrail(above)};
}

PickList::Chosen chosenFor(const QString &path)
{
    const QString trail = rules::unitTrail(path);
    return {.key = path, .text = trail, .toolTip = trail};
}

} // namespace

UnitPicker::UnitPicker(QWidget *parent)
    : QWidget(parent)
    , m_list(new PickList(u"unit"_s, kMostUnits, this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_list);
    addNewUnitRow();
    all->addWidget(m_newUnit);
    setFocusPolicy(Qt::ClickFocus); // Before the proxy, which would get it too.
    setFocusProxy(m_list);
    m_list->setPlaceholders(tr("Words of its name or of what it belongs to"), {});
    edit()->setAccessibleName(tr("Care unit"));
    edit()->setSearch([this](const QString &words) { return find(words); });
    connect(edit(), &HitEdit::picked, this, &UnitPicker::pick);
    connect(m_list, &PickList::changed, this, &UnitPicker::changed);
    connect(edit(), &QLineEdit::textChanged, this, &UnitPicker::typedChanged);
}

void UnitPicker::addNewUnitRow()
{
    m_newUnit = new QWidget(this);
    m_newFields = new FieldGrid(m_newUnit);
    m_newName = new QLineEdit(m_newFields);
    m_newName->setObjectName(u"newUnitName"_s);
    m_parent = new HitEdit(m_newFields);
    m_parent->setObjectName(u"newUnitParent"_s);
    m_parent->setPlaceholderText(tr("Region, municipality or company / administration / clinic"));
    m_newFields->add(tr("New unit", "label: the name of the new unit"), m_newName);
    m_newFields->add(tr("Belongs to", "label: what the new unit belongs to"), m_parent);
    m_parent->setSearch([this](const QString &words) { return findParents(words); });

    m_add = new QPushButton(tr("Add the unit"), m_newUnit);
    m_add->setObjectName(u"newUnitAdd"_s);
    auto *drop = new QPushButton(tr("Do not add"), m_newUnit);
    drop->setObjectName(u"newUnitDrop"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_add);
    buttons->addWidget(drop);
    auto *column = new QVBoxLayout(m_newUnit);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_newFields);
    column->addLayout(buttons);
    m_newUnit->hide();

    connect(m_parent, &HitEdit::picked, this, [this](const Hit &hit) {
        m_parent->setText(hit.key);
        m_add->setFocus(Qt::OtherFocusReason);
    });
    connect(m_parent, &QLineEdit::textChanged, this, &UnitPicker::adaptAddButton);
    connect(m_newName, &QLineEdit::textChanged, this, &UnitPicker::adaptAddButton);
    connect(m_newName, &QLineEdit::textChanged, this, &UnitPicker::typedChanged);
    connect(m_newName, &QLineEdit::returnPressed, this, &UnitPicker::addNewUnit);
    connect(m_parent, &QLineEdit::returnPressed, this, &UnitPicker::addNewUnit);
    connect(m_add, &QPushButton::clicked, this, &UnitPicker::addNewUnit);
    connect(drop, &QPushButton::clicked, this, &UnitPicker::closeNewUnit);
    m_add->setAutoDefault(true);
    drop->setAutoDefault(true);
}

void UnitPicker::setUnits(const QList<CareUnit> &units)
{
    m_units = units;
}

QStringList UnitPicker::paths() const
{
    return m_list->keys();
}

void UnitPicker::setPaths(const QStringList &paths)
{
    QList<PickList::Chosen> chosen;
    for (const QString &path : paths)
        chosen.append(chosenFor(path));
    m_list->setChosen(chosen);
}

QString UnitPicker::typed() const
{
    return m_newUnit->isHidden() ? edit()->text().trimmed() : m_newName->text().trimmed();
}

void UnitPicker::setTyped(const QString &text)
{
    edit()->setText(text);
}

int UnitPicker::area() const
{
    const QStringList chosen = paths();
    if (chosen.isEmpty())
        return 0;
    const auto found = std::ranges::find(m_units, chosen.first(), &CareUnit::path);
    return found == m_units.end() ? 0 : found->area;
}

HitEdit *UnitPicker::edit() const
{
    return m_list->edit();
}

QList<Hit> UnitPicker::find(const QString &words) const
{
    QList<Hit> hits;
    const QStringList taken = paths();
    const QString name = cleanLine(words);
    bool isKnown = name.isEmpty();
    for (const CareUnit &unit : rules::findUnits(m_units, words)) {
        isKnown = isKnown || unit.name.compare(name, Qt::CaseInsensitive) == 0;
        if (hits.size() < kMostHits && !taken.contains(unit.path))
            hits.append(hitFor(unit));
    }
    if (!isKnown) {
        hits.append({.key = kNewUnit,
                     .title = tr("New unit “%1” …", "%1 is the name as typed").arg(name),
                     .detail = tr("Is not in the list yet"),
                     .isOffer = true});
    }
    return hits;
}

QList<Hit> UnitPicker::findParents(const QString &words) const
{
    QList<Hit> hits;
    for (const CareUnit &unit : rules::findUnits(m_units, QString(words).replace(u'/', u' '))) {
        if (hits.size() < kMostHits && unit.level <= kDeepestParent)
            hits.append(hitFor(unit));
    }
    return hits;
}

void UnitPicker::pick(const Hit &hit)
{
    if (hit.isOffer)
        openNewUnit(edit()->text());
    else
        m_list->add(chosenFor(hit.key));
}

void UnitPicker::openNewUnit(const QString &name)
{
    m_newName->setText(cleanLine(name));
    m_parent->clear();
    arrangeNewUnit();
    m_newUnit->show();
    edit()->clear();
    adaptAddButton();
    m_parent->setFocus(Qt::OtherFocusReason);
}

void UnitPicker::closeNewUnit()
{
    edit()->setFocus(Qt::OtherFocusReason);
    m_newUnit->hide();
    edit()->setText(m_newName->text());
}

void UnitPicker::addNewUnit()
{
    if (m_parent->isListOpen() || rules::unitPathParts(newPath()).isEmpty())
        return;
    const QString path = rules::unitPathParts(newPath()).join(u'/');
    closeNewUnit();
    m_list->add(chosenFor(path));
}

QString UnitPicker::newPath() const
{
    const QString above = cleanLine(m_parent->text());
    // A slash divides the levels; inside a name it would make two of one.
    const QString name = cleanLine(m_newName->text()).replace(u'/', u'-');
    return above.isEmpty() ? name : above + u'/' + name;
}

void UnitPicker::adaptAddButton()
{
    m_add->setEnabled(!rules::unitPathParts(newPath()).isEmpty());
}

void UnitPicker::arrangeNewUnit()
{
    m_newFields->arrange({.hasPairs = false, .isStacked = false}, m_newFields->neededLabelWidth());
}

} // namespace talan::ui
