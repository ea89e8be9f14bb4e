#include "core/categories/old_category.h"

#include <algorithm>
#include <array>

#include "core/categories/category_words.h"

using namespace Qt::StringLiterals;

namespace talan::rules {

namespace {

constexpr qsizetype kMostProposals = 9; ///< One key each.

/// What becomes of one old main category.
struct MainRule
{
    QStringView oldCode;
    std::array<QStringView, 2> mains; ///< The national main problems it went into.
    QStringView withoutSub;           ///< Empty: a sub-category has to decide.
    QStringView withUnknownSub;
};

constexpr std::array kMainRules{
    MainRule{u"1", {u"1", u"2"}, u"1", u""},
    MainRule{u"2", {u"", u""}, u"1.5", u"1.5"},
    MainRule{u"3", {u"3", u""}, u"3", u""},
    MainRule{u"4", {u"4", u""}, u"4", u""},
    MainRule{u"5", {u"5", u""}, u"5", u"5"},
    MainRule{u"6", {u"6", u"7"}, u"", u""},
    MainRule{u"7", {u"7", u""}, u"7", u"7"},
    MainRule{u"8", {u"8", u""}, u"8", u"8"},
    MainRule{u"9", {u"9", u""}, u"9", u"9"},
};

/// Old words that no national label begins with.
struct Alias
{
    QStringView word;
    QStringView code;
};

constexpr std::array kAliases{
    Alias{u"komplikation", u"2.1"},
    Alias{u"komplikationer", u"2.1"},
};

using Words = QStringList;

/// "undersökning/bedömning" and "delaktighet och samtycke" name two things each.
QList<Words> partsOf(const QString &text)
{
    QList<Words> parts;
    for (const QString &piece : text.split(u'/')) {
        Words part;
        for (const QString &word : wordsOf(piece)) {
            if (word != u"och"_s) {
                part.append(word);
                continue;
            }
            parts.append(part);
            part.clear();
        }
        parts.append(part);
    }
    parts.removeAll(Words());
    return parts;
}

/// "väntetid" is "väntetider" and "delaktig" is "delaktighet"; "vård" is not "vårdflöde".
bool isSameWord(const QString &old, const QString &word)
{
    constexpr qsizetype kFewestLetters = 6;
    return old == word || (old.size() >= kFewestLetters && word.startsWith(old));
}

bool beginsWith(const Words &label, const Words &old)
{
    return old.size() <= label.size() &&
           std::ranges::equal(old, label.first(old.size()), isSameWord);
}

enum class Likeness {
    Same,
    SamePart,
    Beginning,
    None,
};

Likeness likeness(const Words &old, const Category &problem)
{
    if (wordsOf(problem.label) == old)
        return Likeness::Same;
    const QList<Words> parts = partsOf(problem.label);
    const auto isAliased = [&](const Alias &alias) {
        return problem.code == alias.code && old == Words{alias.word.toString()};
    };
    if (parts.contains(old) || std::ranges::any_of(kAliases, isAliased))
        return Likeness::SamePart;
    const bool isBegun =
        std::ranges::any_of(parts, [&old](const Words &part) { return beginsWith(part, old); });
    return isBegun ? Likeness::Beginning : Likeness::None;
}

/// The codes whose labels are likest to some words. A sub-problem goes before its main problem of
/// the same name.
QStringList likest(const Words &old, const QList<Category> &candidates)
{
    QStringList codes;
    Likeness best = Likeness::None;
    for (const Category &problem : candidates) {
        const Likeness found = likeness(old, problem);
        if (found == Likeness::None || found > best)
            continue;
        if (found < best)
            codes.clear();
        best = found;
        codes.append(problem.code);
    }
    const QStringList all = codes;
    codes.removeIf([&all](const QString &code) {
        return std::ranges::any_of(all, [&code](const QString &other) {
            return other != code && mainCode(other) == code;
        });
    });
    return codes;
}

/// The one code a sub-category names; empty for none or several.
QString namedCode(const QString &sub, const QList<Category> &candidates)
{
    const QStringList whole = likest(wordsOf(sub), candidates);
    if (!whole.isEmpty())
        return whole.size() == 1 ? whole.first() : QString();
    QStringList codes;
    for (const Words &part : partsOf(sub)) {
        const QStringList found = likest(part, candidates);
        if (found.size() != 1)
            return {};
        codes.append(found);
    }
    codes.removeDuplicates();
    return codes.size() == 1 ? codes.first() : QString();
}

const MainRule *ruleFor(const OldCategory &old, const QList<Category> &oldMains)
{
    for (const Category &main : oldMains) {
        if (wordsOf(main.label) != wordsOf(old.main))
            continue;
        const auto rule = std::ranges::find(kMainRules, main.code, &MainRule::oldCode);
        return rule == kMainRules.end() ? nullptr : rule;
    }
    return nullptr;
}

/// The problems of a rule's main problems, those themselves among them.
QList<Category> candidatesOf(const MainRule &rule, const QList<Category> &inForce)
{
    QList<Category> candidates;
    for (const Category &problem : inForce) {
        const auto isItsMain = [main = mainCode(problem.code)](QStringView one) {
            return main == one;
        };
        if (std::ranges::any_of(rule.mains, isItsMain))
            candidates.append(problem);
    }
    return candidates;
}

QString codeBy(const MainRule &rule, const QString &sub, const QList<Category> &candidates)
{
    if (wordsOf(sub).isEmpty())
        return rule.withoutSub.toString();
    const QString named = namedCode(sub, candidates);
    return named.isEmpty() ? rule.withUnknownSub.toString() : named;
}

/// What the longer words of a text find.
QStringList foundBy(const QString &text, const QList<Category> &problems, QDate on)
{
    constexpr qsizetype kFewestLetters = 4;
    QStringList codes;
    for (const QString &word : wordsOf(text)) {
        if (word.size() < kFewestLetters)
            continue;
        for (const CategoryMatch &match : findCategories(problems, word, on))
            codes.append(match.category.code);
    }
    return codes;
}

QStringList
proposalsFor(const OldCategory &old, const MainRule *rule, const QList<Category> &inForce, QDate on)
{
    QList<Category> candidates = rule ? candidatesOf(*rule, inForce) : QList<Category>();
    const bool isOpen = candidates.isEmpty();
    if (isOpen)
        candidates = inForce;
    QStringList codes = foundBy(old.sub, candidates, on);
    codes += isOpen ? foundBy(old.main, candidates, on) : QStringList();
    if (!isOpen) {
        for (const CategoryMatch &match : findCategories(candidates, {}, on))
            codes.append(match.category.code);
    }
    codes.removeDuplicates();
    return codes.mid(0, kMostProposals);
}

} // namespace

OldCategoryMapping nationalCodeOf(const OldCategory &old,
                                  const QList<Category> &oldMains,
                                  const QList<Category> &problems,
                                  QDate on)
{
    const QList<Category> inForce = entriesOn(problems, on);
    const MainRule *rule = ruleFor(old, oldMains);
    const QString code = rule ? codeBy(*rule, old.sub, candidatesOf(*rule, inForce)) : QString();
    if (std::ranges::find(inForce, code, &Category::code) != inForce.end())
        return {.code = code, .proposals = {}};
    return {.code = {}, .proposals = proposalsFor(old, rule, inForce, on)};
}

} // namespace talan::rules
