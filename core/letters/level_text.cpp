#include "core/letters/level_text.h"

#include <QLocale>
#include <QSet>
#include <algorithm>

#include "core/wording/date_words.h"
#include "core/wording/language.h"
#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

constexpr qsizetype kClinicLevel = 3;

bool hasUnitsUnder(const QString &path, const QList<CareUnit> &all)
{
    const QString beginning = path + u'/';
    return std::ranges::any_of(
        all, [&](const CareUnit &unit) { return unit.path.startsWith(beginning); });
}

/// Whether a place without units under it is still no unit, by its name.
bool isNamedAsClinicOrAbove(const QString &name)
{
    static const QStringList kinds{u"klinik"_s,
                                   u"förvaltning"_s,
                                   u"verksamhetsområde"_s,
                                   u"division"_s,
                                   u"sjukhusvård"_s,
                                   u"närsjukvård"_s};
    return std::ranges::any_of(
        kinds, [&](const QString &kind) { return name.contains(kind, Qt::CaseInsensitive); });
}

/// Names that no anonymous text may hold: whatever the cut takes away of some path.
QStringList namesBelowClinic(const QList<CareUnit> &all)
{
    QStringList names;
    for (const CareUnit &unit : all) {
        if (rules::pathDownToClinic(unit.path, all) != unit.path)
            names.append(unit.name);
    }
    return names;
}

QStringList namesThatMayBeTold(const SummarySource &source)
{
    QStringList names{source.office.name};
    for (const CareUnit &unit : source.allUnits) {
        if (unit.level <= kClinicLevel &&
            rules::pathDownToClinic(unit.path, source.allUnits) == unit.path)
            names.append(unit.name);
    }
    return names;
}

KnownToMask knownIn(const SummarySource &source, SummaryLevel level, const QStringList &alsoMask)
{
    KnownToMask known;
    for (const auto &person : {source.caseFile.patient, source.caseFile.complainant}) {
        if (person)
            known.persons.append(*person);
    }
    if (level != SummaryLevel::Anonymous)
        return known;
    known.names = source.staffNames;
    known.found = alsoMask;
    known.names << source.handlerName << source.printedBy << source.caseFile.consent.by;
    for (const Note &note : source.notes)
        known.names.append(note.staffName);
    known.units = namesBelowClinic(source.allUnits);
    known.marks << source.caseFile.number << source.caseFile.externalRef;
    known.told = namesThatMayBeTold(source);
    return known;
}

std::optional<MaskScope> scopeFor(const SummarySource &source, SummaryLevel level)
{
    switch (level) {
    case SummaryLevel::Full:
        return std::nullopt;
    case SummaryLevel::Provider:
        return source.caseFile.isProtected() ? MaskScope::Known : MaskScope::Contacts;
    case SummaryLevel::Anonymous:
        return MaskScope::Everybody;
    }
    Q_UNREACHABLE();
}

QString monthText(QDate day)
{
    const QLocale locale = languageInUse() == Language::Swedish
                               ? QLocale(QLocale::Swedish, QLocale::Sweden)
                               : QLocale::c();
    return locale.toString(day, u"MMMM yyyy"_s);
}

void addNew(QStringList &list, const QStringList &more)
{
    QSet<QString> known(list.cbegin(), list.cend());
    for (const QString &text : more) {
        if (!known.contains(text))
            list.append(text);
    }
}

} // namespace

namespace rules {

QString pathDownToClinic(const QString &path, const QList<CareUnit> &all)
{
    QStringList parts = path.split(u'/');
    if (parts.size() > kClinicLevel)
        return parts.first(kClinicLevel).join(u'/');
    const bool isUnit =
        parts.size() > 1 && !hasUnitsUnder(path, all) && !isNamedAsClinicOrAbove(parts.last());
    if (isUnit)
        parts.removeLast();
    return parts.join(u'/');
}

} // namespace rules

LevelText::LevelText(const SummarySource &source, SummaryLevel level, const QStringList &alsoMask)
    : m_source(source)
    , m_level(level)
{
    if (const auto scope = scopeFor(source, level))
        m_masking.emplace(knownIn(source, level, alsoMask), *scope);
}

QString LevelText::day(QDate day) const
{
    if (!day.isValid())
        return {};
    return m_level == SummaryLevel::Anonymous ? monthText(day) : isoText(day);
}

QString LevelText::moment(const QDateTime &at) const
{
    return m_level == SummaryLevel::Anonymous ? day(officeDate(at)) : instantText(at);
}

QString LevelText::unit(const QString &path) const
{
    if (path.isEmpty() || m_level != SummaryLevel::Anonymous)
        return rules::unitTrail(path);
    const QString shown = rules::pathDownToClinic(path, m_source.allUnits);
    const auto found = std::ranges::find(m_source.allUnits, path, &CareUnit::path);
    const BodyKind kind = found == m_source.allUnits.end() ? BodyKind::Region : found->bodyKind;
    // A body without anything under it is the unit itself; and where a protected person seeks care
    // tells where the person lives.
    const bool isBodyAlone = !path.contains(u'/') && kind == BodyKind::Private &&
                             !hasUnitsUnder(path, m_source.allUnits);
    if (isBodyAlone || m_source.caseFile.isProtected())
        return displayText(kind);
    return rules::unitTrail(shown);
}

QString LevelText::written(const QString &text)
{
    if (!m_masking || text.isEmpty())
        return text;
    const MaskedText result = m_masking->mask(text);
    addNew(m_masked, result.masked);
    addNew(m_suspicious, result.suspicious);
    return result.text;
}

} // namespace talan
