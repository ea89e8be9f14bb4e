#pragma once

#include <QList>
#include <QString>
#include <array>
#include <optional>

#include "core/base/strong_id.h"

namespace talan {

/// Who is responsible for the care (huvudman), lag (2017:372) 1 §.
enum class BodyKind {
    Region,
    Municipality,
    Private, ///< With an agreement with region or municipality.
    Dental,
};

inline constexpr std::array kAllBodyKinds{
    BodyKind::Region, BodyKind::Municipality, BodyKind::Private, BodyKind::Dental};

QStringView storageKey(BodyKind kind);
std::optional<BodyKind> bodyKindFromKey(QStringView key);

/// A place in the tree of care providers: responsible body (huvudman), administration
/// (förvaltning), clinic, unit.
struct CareUnit
{
    CareUnitId id;
    CareUnitId parent; ///< Invalid for a responsible body.
    int level = 1;     ///< 1 responsible body … 4 unit.
    BodyKind bodyKind = BodyKind::Region;
    QString name;
    QString path; ///< "Region Exempel/Närsjukvården/Vårdcentralen Eken"; unique.
    int area = 0; ///< Area of care 1..6 its cases usually belong to; 0 when not said.
    QString hsaId;
    bool isActive = true;

    friend bool operator==(const CareUnit &, const CareUnit &) = default;
};

namespace rules {

/// The parts of a path as typed, trimmed; empty when it is no path of one to four non-empty names.
QStringList unitPathParts(const QString &path);

/// "Vårdcentralen Eken · Närsjukvården · Region Exempel" for showing a found unit.
QString unitTrail(const QString &path);

/// The units that fit typed words, best first: every word begins a word of the path; hits in the
/// unit's own name come first, then the deeper (a unit before its region), then Swedish order.
QList<CareUnit> findUnits(const QList<CareUnit> &all, const QString &words);

/// What a new responsible body most likely is, judged by its name; the office can change it.
BodyKind likelyBodyKind(const QString &name);

} // namespace rules
} // namespace talan
