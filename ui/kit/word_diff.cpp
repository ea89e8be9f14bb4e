#include "ui/kit/word_diff.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// Of the table the longest common sequence is read from: some 8 MB.
constexpr qsizetype kMostCells = 4'000'000;

/// A word with its place in the text.
struct Word
{
    qsizetype from = 0;
    QStringView letters;

    qsizetype end() const { return from + letters.size(); }
};

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    qsizetype from = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isSpace = at == text.size() || text.at(at).isSpace();
        if (!isSpace && from < 0)
            from = at;
        if (!isSpace || from < 0)
            continue;
        words.append({from, QStringView(text).sliced(from, at - from)});
        from = -1;
    }
    return words;
}

/// How many words two texts begin and end with in common; never the same word twice.
struct CommonEnds
{
    qsizetype first = 0;
    qsizetype last = 0;
};

CommonEnds commonEnds(const QList<Word> &one, const QList<Word> &other)
{
    CommonEnds ends;
    const qsizetype most = std::min(one.size(), other.size());
    while (ends.first < most && one.at(ends.first).letters == other.at(ends.first).letters)
        ++ends.first;
    while (ends.first + ends.last < most && one.at(one.size() - 1 - ends.last).letters ==
                                                other.at(other.size() - 1 - ends.last).letters)
        ++ends.last;
    return ends;
}

/// Adds to `isOnlyHere` the words between the common ends that are not part of the longest
/// sequence both texts have.
void markMiddle(const QList<Word> &words,
                const QList<Word> &others,
                const CommonEnds &ends,
                QList<bool> &isOnlyHere)
{
    const qsizetype rows = words.size() - ends.first - ends.last;
    const qsizetype columns = others.size() - ends.first - ends.last;
    if (rows == 0 || columns == 0 || rows > kMostCells / columns) {
        std::fill_n(isOnlyHere.begin() + ends.first, rows, true);
        return;
    }
    // Cell (r, c): the longest sequence of what follows word r here and word c there.
    const auto width = static_cast<std::size_t>(columns + 1);
    std::vector<int> longest(static_cast<std::size_t>(rows + 1) * width, 0);
    const auto cell = [&](qsizetype row, qsizetype column) -> int & {
        return longest[static_cast<std::size_t>(row) * width + static_cast<std::size_t>(column)];
    };
    const auto isSame = [&](qsizetype row, qsizetype column) {
        return words.at(ends.first + row).letters == others.at(ends.first + column).letters;
    };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column)
            cell(row, column) = isSame(row, column)
                                    ? cell(row + 1, column + 1) + 1
                                    : std::max(cell(row + 1, column), cell(row, column + 1));
    }
    for (qsizetype row = 0, column = 0; row < rows;) {
        if (column < columns && isSame(row, column)) {
            ++row;
            ++column;
        } else if (column == columns || cell(row + 1, column) >= cell(row, column + 1)) {
            isOnlyHere[ends.first + row] = true;
            ++row;
        } else {
            ++column;
        }
    }
}

/// Spaces between two words that stand only here belong to them.
QList<WordRun> runsOf(const QString &text, const QList<Word> &words, const QList<bool> &isOnlyHere)
{
    QList<WordRun> runs;
    const auto add = [&runs](const QString &piece, bool isMarked) {
        if (piece.isEmpty())
            return;
        if (!runs.isEmpty() && runs.last().isOnlyHere == isMarked)
            runs.last().text += piece;
        else
            runs.append({piece, isMarked});
    };
    qsizetype done = 0;
    bool wasMarked = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const bool isMarked = isOnlyHere.at(at);
        add(text.sliced(done, words.at(at).from - done), wasMarked && isMarked);
        add(words.at(at).letters.toString(), isMarked);
        done = words.at(at).end();
        wasMarked = isMarked;
    }
    add(text.sliced(done), false);
    return runs;
}

} // namespace

QList<WordRun> comparedWords(const QString &text, const QString &other)
{
    return comparedWords(text, QStringList{other});
}

QList<WordRun> comparedWords(const QString &text, const QStringList &others)
{
    const QList<Word> words = wordsOf(text);
    QList<bool> isOnlyHere(words.size(), false);
    for (const QString &other : others) {
        const QList<Word> otherWords = wordsOf(other);
        markMiddle(words, otherWords, commonEnds(words, otherWords), isOnlyHere);
    }
    return runsOf(text, words, isOnlyHere);
}

QString bothTexts(const QString &first, const QString &second)
{
    const QList<Word> ones = wordsOf(first);
    const QList<Word> twos = wordsOf(second);
    const CommonEnds ends = commonEnds(ones, twos);
    const auto middleFrom = [&ends](const QList<Word> &words) {
        return ends.first < words.size() ? words.at(ends.first).from : -1;
    };
    const qsizetype middleOfTwo = middleFrom(twos);
    if (ones.size() == ends.first + ends.last)
        return second; // nothing stands only in the first
    if (twos.size() == ends.first + ends.last || middleOfTwo < 0)
        return first;
    const qsizetype endOfOne = ones.at(ones.size() - 1 - ends.last).end();
    const qsizetype endOfTwo = twos.at(twos.size() - 1 - ends.last).end();
    const QString inserted = second.sliced(middleOfTwo, endOfTwo - middleOfTwo);
    const bool hasLines = first.contains(u'\n') || second.contains(u'\n');
    return first.first(endOfOne) + (hasLines ? u'\n' : u' ') + inserted + first.sliced(endOfOne);
}

} // namespace talan::ui
