#include "core/letters/text_words.h"

#include "core/letters/mask_words.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

bool isQuoteOrBracket(QChar letter)
{
    return u"\"'“”„‘’«»([{"_s.contains(letter);
}

/// Whether the line that ends at `newline` was broken only because it was full.
bool isWrappedAt(const QString &text, qsizetype newline)
{
    constexpr qsizetype kFullLine = 40;
    if (newline == 0 || text.at(newline - 1) == u'\n')
        return false;
    const QChar last = text.at(newline - 1);
    const qsizetype begin = text.lastIndexOf(u'\n', newline - 1) + 1;
    return newline - begin >= kFullLine && (last.isLetterOrNumber() || last == u',');
}

/// Whether a word at `from` has its capital because a sentence begins there.
bool beginsSentence(const QString &text, qsizetype from, const QString &before)
{
    qsizetype at = from - 1;
    while (at >= 0 && (text.at(at) == u' ' || isQuoteOrBracket(text.at(at))))
        --at;
    if (at < 0)
        return true;
    const QChar sign = text.at(at);
    if (sign == u'\n')
        return !isWrappedAt(text, at);
    if (sign == u'.' && at > 0 && text.at(at - 1).isLetter())
        return !isAbbreviation(before);
    if (u".!?:;…•*"_s.contains(sign))
        return true;
    const bool isDash = sign == u'-' || sign == u'–' || sign == u'—';
    const bool isAtLineStart = at == 0 || text.at(at - 1) == u'\n';
    return isDash && isAtLineStart && from > at + 1;
}

/// Whether a name can go on into `word` over the gap before it: a space, a hyphen, a line that was
/// full, or the stop of an initial.
bool mayContinueName(const TextWord &word, bool isAfterInitial)
{
    if (isAfterInitial && (word.gap == u". " || word.gap == u"."))
        return true;
    return isWordGap(word.gap) && !(word.gap == u"\n" && word.opensSentence);
}

/// Capitals before and after a name belong to it: the surname of a known first name, an initial.
void markForward(QList<TextWord> &words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        const TextWord &before = words.at(i - 1);
        TextWord &word = words[i];
        if (before.mark != MaskKind::Name || before.isGenitive() || !word.isFree() ||
            !mayContinueName(word, before.isInitial()))
            continue;
        if (before.isAllCapitals() && word.isAllCapitals())
            continue;
        if (word.hasCapital && !isPlainCapitalWord(word.lower)) {
            word.setMark(MaskKind::Name, word.to);
        } else if (isNameParticle(word.lower) && i + 1 < words.size() &&
                   words.at(i + 1).hasCapital && words.at(i + 1).gap == u" ") {
            word.setMark(MaskKind::Name, word.to);
        }
    }
}

void markBackward(QList<TextWord> &words)
{
    for (qsizetype i = words.size() - 2; i >= 0; --i) {
        const TextWord &after = words.at(i + 1);
        TextWord &word = words[i];
        if (after.mark != MaskKind::Name || !word.isFree() || !word.hasCapital ||
            !mayContinueName(after, word.isInitial()) || isPlainCapitalWord(word.lower))
            continue;
        if (word.isAllCapitals() && after.isAllCapitals())
            continue;
        if (word.opensSentence && after.gap != u"-" && !word.isInitial())
            continue;
        word.setMark(MaskKind::Name, word.to);
    }
}

} // namespace

/// The runs of letters and digits of a text, with what is already masked marked as covered.
QList<TextWord> wordsIn(const QString &text, const QList<MaskSpan> &covered)
{
    QList<TextWord> words;
    qsizetype end = 0;
    auto cover = covered.cbegin();
    for (qsizetype at = 0; at < text.size();) {
        const bool isDigit = text.at(at).isDigit();
        if (!isDigit && !text.at(at).isLetter()) {
            ++at;
            continue;
        }
        qsizetype to = at;
        while (to < text.size() &&
               (isDigit ? text.at(to).isDigit() : text.at(to).isLetter() || text.at(to).isMark()))
            ++to;
        while (cover != covered.cend() && cover->to <= at)
            ++cover;
        TextWord word;
        word.from = at;
        word.to = to;
        word.text = text.mid(at, to - at);
        word.lower = word.text.toLower();
        word.gap = text.mid(end, at - end);
        word.hasCapital = text.at(at).isUpper();
        word.opensSentence =
            word.hasCapital &&
            beginsSentence(text, at, words.isEmpty() ? QString() : words.last().lower);
        word.isCovered = cover != covered.cend() && cover->from < to;
        words.append(word);
        end = to;
        at = to;
    }
    return words;
}

bool isWordGap(const QString &gap)
{
    return gap == u" " || gap == u"-" || gap == u"\n";
}

void markNeighboursOfNames(QList<TextWord> &words)
{
    markForward(words);
    markBackward(words);
}

void markAnnouncedNames(QList<TextWord> &words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &announcer = words.at(i - 1).lower;
        TextWord &word = words[i];
        if (!word.isFree() || !word.hasCapital || !isNameAnnouncer(announcer) ||
            isPlainCapitalWord(word.lower))
            continue;
        const bool isAnnounced = word.gap == u" " || word.gap == u": " || word.gap == u":" ||
                                 (word.gap == u". " && isAbbreviation(announcer));
        if (isAnnounced)
            word.setMark(MaskKind::Name, word.to);
    }
}

} // namespace talan
