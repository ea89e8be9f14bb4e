#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace talan {

/// One entry of the national categorisation (huvud- och delproblem) or of the areas of care
/// (verksamhetsområde): reference data with validity dates. Source: Patientnämndernas handbok;
/// Inera kodverk kv-huvud-och-delproblem-klagomål 1.0.
struct Category
{
    QString code; ///< "3" for a main problem (huvudproblem), "3.4" for a sub-problem (delproblem).
    QString label;
    QString definition; ///< May be empty: not every definition is published.
    QDate validFrom;
    QDate validTo;          ///< Null while in use.
    bool isNational = true; ///< False for "positiv återkoppling" and the office's own additions.

    friend bool operator==(const Category &, const Category &) = default;
};

/// A found entry and the place of the match, for showing why it was found.
struct CategoryMatch
{
    Category category;
    Category main; ///< The main problem it belongs to; itself for a main problem.
    bool isInDefinition = false;

    friend bool operator==(const CategoryMatch &, const CategoryMatch &) = default;
};

namespace rules {

/// Whether `category` may be chosen for something that happened on `day`.
bool isValidOn(const Category &category, QDate day);

/// What a code stood for on `on`, in a list that holds all that ever were in force: the entry of
/// that day, else the last that had begun, else the first. Without a day the latest. Nothing for a
/// code the list does not know.
std::optional<Category> entryOf(const QList<Category> &all, const QString &code, QDate on = {});

/// The entries that may be chosen for something that happened on `day`.
QList<Category> entriesOn(const QList<Category> &all, QDate day);

/// One entry for each code, the latest.
QList<Category> latestEntries(const QList<Category> &all);

/// "3" for "3.4" and for "3".
QString mainCode(const QString &code);

/// The code for a new sub-problem of a main problem: "3.5" after "3.4" if it is a part of the
/// national standard, else "3.E1". The office's own never take a number the standard may need. A
/// code that has once been used is not given again.
QString nextCode(const QList<Category> &all, const QString &mainCode, bool isNational);

/// Code order: "2" before "10", "1.2" before "1.10", codes that are no numbers last.
bool isCodeBefore(const QString &left, const QString &right);

/// The sub-problems (and main problems without any) that fit typed words, best first.
///
/// Every word must begin a word of code, label, main label or definition; å, ä and ö are letters of
/// their own, case does not matter. Hits in code and own label come first, then those that need the
/// main label, then those that need the definition; then by code. No words give all in code order.
/// A code typed in full ("3.4") gives exactly that one first. What is not valid on `on` is left
/// out.
QList<CategoryMatch> findCategories(const QList<Category> &all, const QString &words, QDate on);

} // namespace rules
} // namespace talan
