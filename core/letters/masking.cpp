#include "core/letters/masking.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/letters/mask_patterns.h"
#include "core/letters/mask_words.h"
#include "core/letters/text_words.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

constexpr qsizetype kShortestName = 2;

QString wordFor(MaskKind kind)
{
    switch (kind) {
    case MaskKind::Name:
        return QCoreApplication::translate("Masking", "[name]", "stands in place of a name");
    case MaskKind::Number:
        return QCoreApplication::translate("Masking", "[number]", "in place of an identity number");
    case MaskKind::Phone:
        return QCoreApplication::translate("Masking", "[phone]", "in place of a phone number");
    case MaskKind::Email:
        return QCoreApplication::translate("Masking", "[e-mail]", "in place of an e-mail address");
    case MaskKind::Link:
        return QCoreApplication::translate("Masking", "[link]", "in place of a web address");
    case MaskKind::Date:
        return QCoreApplication::translate("Masking", "[date]", "in place of a date");
    case MaskKind::Address:
        return QCoreApplication::translate("Masking", "[address]", "in place of an address");
    case MaskKind::Unit:
        return QCoreApplication::translate("Masking", "[unit]", "in place of a care unit’s name");
    }
    Q_UNREACHABLE();
}

/// Letters without their dots, rings and accents.
QString folded(const QString &lower)
{
    QString plain;
    for (const QChar letter : lower.normalized(QString::NormalizationForm_D)) {
        if (!letter.isMark())
            plain.append(letter);
    }
    return plain;
}

QStringList lettersIn(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber() || letter.isMark()) {
            word.append(letter);
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QRegularExpression alone(const QString &expression, bool anyCase)
{
    return QRegularExpression(u"(?<![\\p{L}0-9])"_s + expression + u"(?![\\p{L}0-9])"_s,
                              QRegularExpression::UseUnicodePropertiesOption |
                                  (anyCase ? QRegularExpression::CaseInsensitiveOption
                                           : QRegularExpression::NoPatternOption));
}

/// Whether two masked neighbours of a kind with this between them are one: "Anna Lind", not "Anna,
/// Bo".
bool isInnerGap(const QString &gap, MaskKind kind)
{
    constexpr qsizetype kLongestGap = 2;
    const bool mayHaveComma = kind == MaskKind::Address;
    return gap.size() <= kLongestGap && std::ranges::none_of(gap, [&](QChar sign) {
               return sign.isLetter() || sign == u'\n' || (sign == u',' && !mayHaveComma);
           });
}

/// Sorted, without overlaps; neighbours of one kind become one.
QList<MaskSpan> merged(QList<MaskSpan> spans, const QString &text)
{
    std::ranges::stable_sort(spans, [](const MaskSpan &left, const MaskSpan &right) {
        return left.from != right.from ? left.from < right.from : left.to > right.to;
    });
    QList<MaskSpan> result;
    for (const MaskSpan &span : std::as_const(spans)) {
        if (span.to <= span.from)
            continue;
        if (!result.isEmpty()) {
            MaskSpan &last = result.last();
            const QString gap =
                span.from > last.to ? text.mid(last.to, span.from - last.to) : QString();
            const bool isOneThing = span.kind == last.kind && isInnerGap(gap, span.kind);
            if (span.from < last.to || isOneThing) {
                last.to = std::max(last.to, span.to);
                continue;
            }
        }
        result.append(span);
    }
    return result;
}

/// A list in which each text stands once, in the order they came.
class DistinctTexts
{
public:
    void add(const QString &text)
    {
        if (text.isEmpty() || m_known.contains(text))
            return;
        m_known.insert(text);
        m_texts.append(text);
    }
    const QStringList &texts() const { return m_texts; }

private:
    QSet<QString> m_known;
    QStringList m_texts;
};

MaskedText replaced(const QString &text, const QList<MaskSpan> &spans)
{
    MaskedText result;
    DistinctTexts originals;
    qsizetype done = 0;
    for (const MaskSpan &span : spans) {
        result.text += QStringView(text).mid(done, span.from - done);
        result.text += wordFor(span.kind);
        originals.add(text.mid(span.from, span.to - span.from).simplified());
        done = span.to;
    }
    result.text += QStringView(text).mid(done);
    result.masked = originals.texts();
    return result;
}

bool isSurnameByEnding(const QString &lower)
{
    constexpr qsizetype kShortestSurname = 6;
    return lower.size() >= kShortestSurname && lower.endsWith(u"sson");
}

} // namespace

Masking::Masking(const KnownToMask &known, MaskScope scope)
    : m_scope(scope)
{
    for (const QString &name : known.told) {
        for (const QString &word : lettersIn(plainForm(name)))
            m_toldWords.insert(word.toLower());
    }
    for (const Person &person : known.persons)
        learnPerson(person);
    for (const QString &mark : known.marks)
        learnText(mark, MaskKind::Number);
    if (scope != MaskScope::Everybody)
        return;
    for (const QString &name : known.names)
        learnName(name);
    for (const QString &text : known.found) {
        learnText(text, MaskKind::Name);
        if (std::ranges::none_of(text, [](QChar letter) { return letter.isDigit(); }))
            learnName(text);
    }
    for (const QString &unit : known.units)
        learnUnit(unit);
}

void Masking::learnName(const QString &name)
{
    const QStringList parts = plainForm(name).split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    for (const QString &part : parts) {
        const QStringList pieces = lettersIn(part);
        if (pieces.size() == 1 && isNameParticle(part.toLower()) && parts.size() > 1)
            continue;
        words.append(pieces);
        if (pieces.size() > 1)
            m_names.insert(pieces.join(QString()).toLower());
    }
    for (const QString &word : std::as_const(words)) {
        if (word.size() < kShortestName)
            continue;
        m_names.insert(word.toLower());
        m_foldedNames.insert(folded(word.toLower()));
    }
    if (words.size() > 1) {
        m_names.insert(words.join(QString()).toLower());
        m_names.insert((words.first() + words.last()).toLower());
        learnInitials(words);
    }
}

void Masking::learnInitials(const QStringList &words)
{
    QStringList letters;
    for (const QString &word : words)
        letters.append(QRegularExpression::escape(word.first(1).toUpper()));
    // Only with full stops: "AL" may be an abbreviation of anything.
    const QString all = letters.join(u"\\.[ -]?"_s) + u"\\.?"_s;
    const QString ends = letters.first() + u"\\.[ -]?"_s + letters.last() + u"\\.?"_s;
    m_texts.append({alone(all, false), MaskKind::Name});
    if (letters.size() > 2)
        m_texts.append({alone(ends, false), MaskKind::Name});
}

void Masking::learnText(const QString &text, MaskKind kind)
{
    constexpr qsizetype kShortestText = 2;
    const QString plain = plainForm(text).simplified();
    if (plain.size() < kShortestText)
        return;
    QString expression = QRegularExpression::escape(plain);
    expression.replace(u"\\ "_s, u"\\s{0,3}"_s);
    m_texts.append({alone(expression, true), kind});
}

void Masking::learnAddress(const QString &address)
{
    static const QRegularExpression separators(u"[,\n]"_s);
    static const QRegularExpression street(u"(\\p{L}{3,}) [0-9]{1,4}(?![0-9 ]*[0-9])"_s);
    const QString plain = plainForm(address);
    for (const QString &part : plain.split(separators, Qt::SkipEmptyParts))
        learnText(part, MaskKind::Address);
    const auto match = street.match(plain);
    if (match.hasMatch())
        m_addressWords.insert(match.captured(1).toLower());
    if (m_scope == MaskScope::Contacts)
        return;
    for (const QString &word : lettersIn(plain)) {
        if (word.size() > kShortestName && word.front().isUpper())
            m_addressWords.insert(word.toLower());
    }
}

void Masking::learnPerson(const Person &person)
{
    learnText(person.email, MaskKind::Email);
    learnAddress(person.address);
    QStringList digits;
    for (const QChar letter : person.phone) {
        if (letter.isDigit())
            digits.append(letter);
    }
    constexpr qsizetype kShortestPhone = 5;
    if (digits.size() >= kShortestPhone)
        m_texts.append({alone(digits.join(u"[ ()/.–-]{0,3}"_s), false), MaskKind::Phone});
    if (m_scope == MaskScope::Contacts)
        return;
    learnName(person.name);
    learnText(person.identityNumber, MaskKind::Number);
    for (const QString &form : writtenForms(person.bornOn))
        learnText(form, MaskKind::Date);
}

void Masking::learnUnit(const QString &name)
{
    QStringList words;
    for (const QString &word : lettersIn(plainForm(name)))
        words.append(word.toLower());
    if (words.isEmpty())
        return;
    m_units[words.first()].append(words);
    constexpr qsizetype kShortestUnitWord = 3;
    for (const QString &word : std::as_const(words)) {
        if (word.size() >= kShortestUnitWord && word.front().isLetter() &&
            !isGenericUnitWord(word) && !m_toldWords.contains(word))
            m_unitWords.insert(word);
    }
}

QList<MaskSpan> Masking::textSpans(const QString &text) const
{
    // Of two readings of the same digits the first one names it.
    QList<MaskSpan> spans = contactSpans(text);
    if (m_scope != MaskScope::Contacts)
        spans += identitySpans(text);
    if (m_scope == MaskScope::Everybody)
        spans += dateAndNumberSpans(text);
    for (const KnownText &known : m_texts) {
        auto matches = known.expression.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            spans.append({match.capturedStart(), match.capturedEnd(), known.kind});
        }
    }
    return spans;
}

qsizetype Masking::unitLengthAt(const QList<TextWord> &words, qsizetype first) const
{
    qsizetype longest = 0;
    for (const QStringList &unit : m_units.value(words.at(first).lower)) {
        if (first + unit.size() > words.size() || unit.size() <= longest)
            continue;
        bool fits = true;
        for (qsizetype i = 1; fits && i < unit.size(); ++i) {
            const QString &lower = words.at(first + i).lower;
            const bool isLast = i + 1 == unit.size();
            fits = lower == unit.at(i) || (isLast && lower == unit.at(i) + u's');
        }
        if (fits)
            longest = unit.size();
    }
    return longest;
}

bool Masking::isUnitWord(const QList<TextWord> &words, qsizetype at) const
{
    const TextWord &word = words.at(at);
    const bool isKnown = m_unitWords.contains(word.lower) ||
                         (word.lower.endsWith(u's') && m_unitWords.contains(word.lower.chopped(1)));
    return isKnown && (word.hasCapital || (at > 0 && isGenericUnitWord(words.at(at - 1).lower)));
}

void Masking::markUnits(QList<TextWord> &words) const
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype length =
            std::max(unitLengthAt(words, i), isUnitWord(words, i) ? qsizetype{1} : 0);
        for (qsizetype k = i; k < i + length; ++k) {
            if (words.at(k).isFree())
                words[k].setMark(MaskKind::Unit, words.at(k).to);
        }
    }
}

bool Masking::isName(const QString &lower, const TextWord &word) const
{
    if (m_names.contains(lower) && (word.hasCapital || !isGrammarWord(word.lower)))
        return true;
    if (word.hasCapital && m_foldedNames.contains(folded(lower)))
        return true;
    if (m_scope != MaskScope::Everybody)
        return false;
    const bool isMidSentence = word.hasCapital && !word.opensSentence;
    return isFirstName(lower) || isSurnameByEnding(lower) ||
           (isMidSentence && isFirstNameWithCapital(lower));
}

std::optional<qsizetype> Masking::nameEnd(const TextWord &word) const
{
    if (word.lower.size() >= kShortestName && isName(word.lower, word))
        return word.to;
    const bool mayBeGenitive = word.lower.size() > kShortestName && word.lower.endsWith(u's');
    if (mayBeGenitive && isName(word.lower.chopped(1), word))
        return word.to - 1;
    return std::nullopt;
}

void Masking::markNames(QList<TextWord> &words) const
{
    for (TextWord &word : words) {
        if (!word.isFree())
            continue;
        if (const auto end = nameEnd(word))
            word.setMark(MaskKind::Name, *end);
        else if (m_addressWords.contains(word.lower) && word.hasCapital)
            word.setMark(MaskKind::Address, word.to);
    }
    if (m_scope == MaskScope::Contacts)
        return;
    if (m_scope == MaskScope::Everybody)
        markAnnouncedNames(words);
    markNeighboursOfNames(words);
}

bool Masking::isSuspicious(const TextWord &word) const
{
    constexpr qsizetype kLongestAbbreviation = 4;
    const bool isAbbreviated = word.text.size() <= kLongestAbbreviation && word.isAllCapitals();
    return word.isFree() && word.hasCapital && word.text.size() >= kShortestName &&
           !isAbbreviated && !isPlainCapitalWord(word.lower) && !m_toldWords.contains(word.lower) &&
           !isNameAnnouncer(word.lower);
}

QStringList Masking::suspiciousIn(const QList<TextWord> &words) const
{
    QSet<QString> seenSmall;
    for (const TextWord &word : words) {
        if (!word.hasCapital)
            seenSmall.insert(word.lower);
    }
    // At the beginning of a sentence the capital tells nothing: there a word is listed unless it is
    // plainly an ordinary one.
    const auto isOrdinary = [&seenSmall](const TextWord &word) {
        return isSentenceOpener(word.lower) || hasOrdinaryEnding(word.lower) ||
               seenSmall.contains(word.lower);
    };
    DistinctTexts found;
    QString phrase;
    for (const TextWord &word : words) {
        const bool isFound = isSuspicious(word) && !(word.opensSentence && isOrdinary(word));
        if (isFound && !phrase.isEmpty() && isWordGap(word.gap) && !word.opensSentence) {
            phrase += (word.gap == u"-" ? u"-"_s : u" "_s) + word.text;
            continue;
        }
        found.add(std::exchange(phrase, isFound ? word.text : QString()));
    }
    found.add(phrase);
    return found.texts();
}

MaskedText Masking::mask(const QString &text) const
{
    const QString plain = plainForm(text);
    QList<MaskSpan> spans = merged(textSpans(plain), plain);
    auto words = wordsIn(plain, spans);
    if (m_scope == MaskScope::Everybody)
        markUnits(words);
    markNames(words);
    for (const TextWord &word : std::as_const(words)) {
        if (word.mark)
            spans.append({word.from, word.markTo, *word.mark});
    }
    MaskedText result = replaced(plain, merged(spans, plain));
    if (m_scope == MaskScope::Everybody)
        result.suspicious = suspiciousIn(words);
    return result;
}

} // namespace talan
