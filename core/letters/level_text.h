#pragma once

#include <memory>
#include <optional>

#include "core/letters/case_summary.h"
#include "core/letters/masking.h"

namespace talan {

namespace rules {

/// The path without what lies below a clinic. A place without units under it is a unit itself,
/// unless its name says that it is a clinic or an administration.
QString pathDownToClinic(const QString &path, const QList<CareUnit> &all);

} // namespace rules

/// How a level writes what could point to a person: days, units and free text. Collects what it
/// masked on the way.
class LevelText
{
public:
    LevelText(const SummarySource &source, SummaryLevel level, const QStringList &alsoMask);

    SummaryLevel level() const { return m_level; }

    /// "2026-11-22", or "november 2026" when anonymous; empty for a null date.
    QString day(QDate day) const;
    /// "2026-11-22 10.15", or the month.
    QString moment(const QDateTime &at) const;
    /// A care unit, no deeper than the level may tell.
    QString unit(const QString &path) const;
    /// Something somebody has written.
    QString written(const QString &text);

    const QStringList &masked() const { return m_masked; }
    const QStringList &suspicious() const { return m_suspicious; }

private:
    const SummarySource &m_source;
    SummaryLevel m_level;
    std::optional<Masking> m_masking;
    QStringList m_masked;
    QStringList m_suspicious;
};

} // namespace talan
