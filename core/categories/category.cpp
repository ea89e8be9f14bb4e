#include "core/categories/category.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <limits>

#include "core/categories/category_words.h"

using namespace Qt::StringLiterals;

namespace talan::rules {

namespace {

/// The place a word was found in; the worst place of all words ranks a category.
enum class Place {
    FullCode,
    Label,
    MainLabel,
    Definition,
    Nowhere,
};

struct RankedMatch
{
    CategoryMatch match;
    Place place = Place::Nowhere;
};

/// The words somebody typed; what looks like a code ("3", "3.", "3.4", "3.E1") stays in one piece.
QStringList typedWords(const QString &text)
{
    QStringList words;
    for (const QString &piece : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const auto isCodePart = [](QChar c) { return c.isLetterOrNumber() || c == u'.'; };
        if (piece.at(0).isDigit() && std::ranges::all_of(piece, isCodePart))
            words.append(folded(piece));
        else
            words.append(wordsOf(piece));
    }
    return words;
}

bool beginsOneOf(const QString &typed, const QStringList &words)
{
    return std::ranges::any_of(words,
                               [&typed](const QString &word) { return word.startsWith(typed); });
}

Place placeOf(const QString &typed, const Category &category, const Category &main)
{
    const QString code = folded(category.code);
    if (code == typed)
        return Place::FullCode;
    if (code.startsWith(typed) || beginsOneOf(typed, wordsOf(category.label)))
        return Place::Label;
    if (beginsOneOf(typed, wordsOf(main.label)))
        return Place::MainLabel;
    if (beginsOneOf(typed, wordsOf(category.definition)))
        return Place::Definition;
    return Place::Nowhere;
}

RankedMatch ranked(const QStringList &typed, const Category &category, const Category &main)
{
    Place worst = typed.isEmpty() ? Place::Label : Place::FullCode;
    for (const QString &word : typed)
        worst = std::max(worst, placeOf(word, category, main));
    return {{category, main, worst == Place::Definition}, worst};
}

bool isBetter(const RankedMatch &left, const RankedMatch &right)
{
    if (left.place != right.place)
        return left.place < right.place;
    return isCodeBefore(left.match.category.code, right.match.category.code);
}

/// The main problems of a day, and the codes of those that are chosen by a sub-problem only.
struct MainProblems
{
    QHash<QString, Category> byCode;
    QSet<QString> divided;
};

MainProblems mainProblems(const QList<Category> &all, QDate on)
{
    MainProblems mains;
    for (const Category &category : all) {
        if (!isValidOn(category, on))
            continue;
        const QString main = mainCode(category.code);
        if (category.code == main)
            mains.byCode.insert(main, category);
        else
            mains.divided.insert(main);
    }
    return mains;
}

int codePart(const QString &code, qsizetype index)
{
    const QStringList parts = code.split(u'.');
    if (index >= parts.size())
        return -1; // "3" comes before "3.1".
    bool isNumber = false;
    const int number = parts.at(index).toInt(&isNumber);
    return isNumber ? number : std::numeric_limits<int>::max();
}

} // namespace

bool isValidOn(const Category &category, QDate day)
{
    return category.validFrom <= day && (category.validTo.isNull() || day <= category.validTo);
}

std::optional<Category> entryOf(const QList<Category> &all, const QString &code, QDate on)
{
    const Category *first = nullptr;
    const Category *begun = nullptr;
    for (const Category &entry : all) {
        if (entry.code != code)
            continue;
        if (!first || entry.validFrom < first->validFrom)
            first = &entry;
        const bool hasBegun = on.isNull() || entry.validFrom <= on;
        if (hasBegun && (!begun || entry.validFrom > begun->validFrom))
            begun = &entry;
    }
    const Category *found = begun ? begun : first;
    return found ? std::optional(*found) : std::nullopt;
}

QList<Category> entriesOn(const QList<Category> &all, QDate day)
{
    QList<Category> entries;
    std::ranges::copy_if(all, std::back_inserter(entries), [day](const Category &entry) {
        return isValidOn(entry, day);
    });
    return entries;
}

QList<Category> latestEntries(const QList<Category> &all)
{
    QList<Category> entries;
    for (const Category &entry : all) {
        if (entry == entryOf(all, entry.code))
            entries.append(entry);
    }
    return entries;
}

QString mainCode(const QString &code)
{
    return code.section(u'.', 0, 0);
}

QString nextCode(const QList<Category> &all, const QString &mainCode, bool isNational)
{
    const QString prefix = mainCode + (isNational ? u"."_s : u".E"_s);
    int last = 0;
    for (const Category &entry : all) {
        if (entry.code.startsWith(prefix))
            last = std::max(last, QStringView(entry.code).mid(prefix.size()).toInt());
    }
    return prefix + QString::number(last + 1);
}

bool isCodeBefore(const QString &left, const QString &right)
{
    for (qsizetype index = 0; index < 2; ++index) {
        const int leftPart = codePart(left, index);
        const int rightPart = codePart(right, index);
        if (leftPart != rightPart)
            return leftPart < rightPart;
    }
    return left < right;
}

QList<CategoryMatch> findCategories(const QList<Category> &all, const QString &words, QDate on)
{
    const MainProblems mains = mainProblems(all, on);
    const QStringList typed = typedWords(words);
    QList<RankedMatch> found;
    for (const Category &category : all) {
        if (!isValidOn(category, on) || mains.divided.contains(category.code))
            continue;
        const Category main = mains.byCode.value(mainCode(category.code), category);
        const RankedMatch match = ranked(typed, category, main);
        if (match.place != Place::Nowhere)
            found.append(match);
    }
    std::ranges::stable_sort(found, isBetter);

    QList<CategoryMatch> matches;
    matches.reserve(found.size());
    for (const RankedMatch &match : found)
        matches.append(match.match);
    return matches;
}

} // namespace talan::rules
