#include "core/providers/care_unit.h"

#include <algorithm>
#include <tuple>

#include "core/base/enum_key.h"
#include "core/base/field_text.h"
#include "core/base/swedish_sort_key.h"

using namespace Qt::StringLiterals;

namespace talan {

QStringView storageKey(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Region:
        return u"region";
    case BodyKind::Municipality:
        return u"municipality";
    case BodyKind::Private:
        return u"private";
    case BodyKind::Dental:
        return u"dental";
    }
    Q_UNREACHABLE();
}

std::optional<BodyKind> bodyKindFromKey(QStringView key)
{
    return enumFromKey(kAllBodyKinds, key);
}

namespace rules {

namespace {

bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

bool haveAllWords(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return beginsAWord(text, word); });
}

/// "vc eken" is how everybody says "Vårdcentralen Eken".
QStringList searchWords(const QString &typed)
{
    QStringList words = cleanLine(typed).toLower().split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (word == "vc"_L1)
            word = u"vårdcentral"_s;
    }
    return words;
}

} // namespace

QStringList unitPathParts(const QString &path)
{
    constexpr int kDeepest = 4;
    QStringList parts;
    for (const QString &part : path.split(u'/'))
        parts.append(cleanLine(part));
    const bool hasBadPart = std::ranges::any_of(
        parts, [](const QString &part) { return part.isEmpty() || part.size() > kLongestLine; });
    return hasBadPart || parts.size() > kDeepest ? QStringList() : parts;
}

QString unitTrail(const QString &path)
{
    QStringList parts = path.split(u'/');
    std::ranges::reverse(parts);
    return parts.join(u" · "_s);
}

QList<CareUnit> findUnits(const QList<CareUnit> &all, const QString &words)
{
    using Rank = std::tuple<int, int, QString>;
    const QStringList wanted = searchWords(words);
    std::vector<std::pair<Rank, const CareUnit *>> hits;
    for (const CareUnit &unit : all) {
        if (!unit.isActive || !haveAllWords(unit.path.toLower(), wanted))
            continue;
        const bool isOwnName = haveAllWords(unit.name.toLower(), wanted);
        hits.emplace_back(Rank{isOwnName ? 0 : 1, -unit.level, swedishSortKey(unit.path)}, &unit);
    }
    std::ranges::sort(hits, {}, &decltype(hits)::value_type::first);
    QList<CareUnit> found;
    for (const auto &[rank, unit] : hits)
        found.append(*unit);
    return found;
}

BodyKind likelyBodyKind(const QString &name)
{
    const QString lower = name.toLower();
    if (lower.contains("kommun"_L1))
        return BodyKind::Municipality;
    if (lower.contains(u"tandvård"_s))
        return BodyKind::Dental;
    const QStringList words = lower.split(u' ');
    const bool isCompany =
        words.contains(u"ab"_s) || words.contains(u"hb"_s) || words.contains(u"kb"_s);
    return isCompany ? BodyKind::Private : BodyKind::Region;
}

} // namespace rules
} // namespace talan
