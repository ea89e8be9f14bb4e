#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/categories/category.h"

namespace talan {

/// What a case had in the scheme before the national one, as it was written: a main category and
/// perhaps a sub-category.
struct OldCategory
{
    QString main;
    QString sub; ///< May be empty.

    friend bool operator==(const OldCategory &, const OldCategory &) = default;
};

/// What an old category is in the national scheme.
struct OldCategoryMapping
{
    QString code;          ///< Empty: somebody has to choose.
    QStringList proposals; ///< Codes to choose among, likeliest first; at most nine.

    friend bool operator==(const OldCategoryMapping &, const OldCategoryMapping &) = default;
};

namespace rules {

/// The national code of an old category, where that is beyond doubt.
///
/// No crosswalk was ever published; the table is the office's proposal. Each old main category is
/// known by the number it has in `oldMains` (valid to the end of 2018), so that an office may
/// correct the words:
/// 1 Vård och behandling → 1, by the sub-category 1.x or 2.1 (resultat, komplikation);
/// 2 Omvårdnad → 1.5; 3 Kommunikation → 3, by the sub-category 3.x; 4 Patientjournal och sekretess
/// → 4, by the sub-category 4.x; 5 Ekonomi → 5; 6 Organisation och tillgänglighet → 6 or 7, by the
/// sub-category only; 7 Vårdansvar → 7; 8 Administrativ hantering → 8; 9 Övrigt → 9.
///
/// A sub-category decides by its name: the name of one national problem, or a part of one, or its
/// first words. One that fits none or several is left to a person; so is a main category nobody
/// knows, and a code that is not in force on `on`.
OldCategoryMapping nationalCodeOf(const OldCategory &old,
                                  const QList<Category> &oldMains,
                                  const QList<Category> &problems,
                                  QDate on);

} // namespace rules
} // namespace talan
