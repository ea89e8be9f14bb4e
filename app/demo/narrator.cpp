#include "app/demo/narrator.h"

using namespace Qt::StringLiterals;

namespace talan::demo {

namespace {

constexpr int kMostAttempts = 200;

bool isWrittenChannel(Channel channel)
{
    return channel == Channel::Service1177 || channel == Channel::Letter ||
           channel == Channel::Email;
}

QString monthName(int month)
{
    static const QStringList names{u"januari"_s,
                                   u"februari"_s,
                                   u"mars"_s,
                                   u"april"_s,
                                   u"maj"_s,
                                   u"juni"_s,
                                   u"juli"_s,
                                   u"augusti"_s,
                                   u"september"_s,
                                   u"oktober"_s,
                                   u"november"_s,
                                   u"december"_s};
    return names.at((month + 11) % 12);
}

/// The unit's name as it stands inside a sentence: common nouns in lower case, proper names as they
/// are.
QString unitInSentence(const QString &name)
{
    const QString first = name.section(u' ', 0, 0);
    const bool isAbbreviation = first.size() > 1 && !first.at(1).isLower();
    const bool isGenitive = first.endsWith(u's') || first == "Klara"_L1;
    if (name.isEmpty() || isAbbreviation || isGenitive)
        return name;
    return name.at(0).toLower() + name.mid(1);
}

/// Puts `word` for `placeholder`, with a capital letter where a sentence begins.
QString replaced(QString text, QStringView placeholder, const QString &word)
{
    qsizetype at = text.indexOf(placeholder);
    while (at >= 0) {
        const QString before = text.left(at).trimmed();
        const bool begins = before.isEmpty() || u".!?:\n"_s.contains(before.back());
        const QString shown = begins && !word.isEmpty() ? word.at(0).toUpper() + word.mid(1) : word;
        text.replace(at, placeholder.size(), shown);
        at = text.indexOf(placeholder, at + shown.size());
    }
    return text;
}

QString voiceKey(Voice voice)
{
    switch (voice) {
    case Voice::Patient:
        return u"i"_s;
    case Voice::Relatives:
        return u"we"_s;
    case Voice::Note:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

/// Where the openers of a story are: relatives and guardians begin in different ways.
QString openerKey(const ComplaintText &text)
{
    if (text.voice != Voice::Relatives)
        return voiceKey(text.voice);
    return text.relation == Relation::Guardian ? u"guardian"_s : u"relative"_s;
}

bool isSalutation(const QString &opener)
{
    return opener.endsWith(u',') || !opener.contains(u' ') || opener == "God dag."_L1 ||
           opener == u"Till patientnämnden."_s;
}

bool isSignOff(const QString &closer)
{
    return !closer.endsWith(u'.') && !closer.endsWith(u'?');
}

} // namespace

Narrator::Narrator(const DemoTexts &texts, Dice &dice)
    : m_texts(texts)
    , m_dice(dice)
{}

QString Narrator::dealt(const QString &deck, const QStringList &list)
{
    if (list.isEmpty())
        return {};
    if (!m_decks.contains(deck))
        m_decks.insert(deck, Deck(list.size()));
    return list.at(m_decks[deck].deal(m_dice));
}

bool Narrator::isNew(const QString &narrative)
{
    if (m_told.contains(narrative))
        return false;
    m_told.insert(narrative);
    return true;
}

QString Narrator::complaint(const ComplaintText &text, const Telling &telling)
{
    QString narrative;
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        const Additions more = additions(text, telling, attempt);
        const QString story = composed(more, text.narrative, telling);
        narrative = filled(story, text, telling);
        if (isNew(narrative))
            break;
    }
    return narrative;
}

QString Narrator::information(const InformationText &text, const Telling &telling)
{
    constexpr int kPercentOpened = 20;
    constexpr int kPercentClosed = 60;
    const Asides asides = m_texts.asides.value(u"information"_s);
    QString narrative;
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        Additions more;
        if (m_dice.chance(kPercentOpened + attempt))
            more.opener = dealt(u"information.opener"_s, asides.openers);
        if (m_dice.chance(attempt > 0 ? 100 : kPercentClosed))
            more.closer = dealt(u"information.closer"_s, asides.closers);
        narrative = composed(more, text.narrative, telling);
        if (isNew(narrative))
            break;
    }
    return narrative;
}

QString
Narrator::filled(const QString &text, const ComplaintText &complaint, const Telling &telling)
{
    static const QStringList spans{u"tre veckor"_s,
                                   u"drygt tre veckor"_s,
                                   u"fyra veckor"_s,
                                   u"fem veckor"_s,
                                   u"sex veckor"_s,
                                   u"sju veckor"_s,
                                   u"nästan två månader"_s,
                                   u"två månader"_s,
                                   u"drygt två månader"_s,
                                   u"tio veckor"_s,
                                   u"elva veckor"_s,
                                   u"tre månader"_s,
                                   u"drygt tre månader"_s,
                                   u"nästan fyra månader"_s,
                                   u"fyra månader"_s,
                                   u"nästan fem månader"_s};
    static const QStringList weekdays{
        u"måndag"_s, u"tisdag"_s, u"onsdag"_s, u"torsdag"_s, u"fredag"_s};
    const int monthsAgo = m_dice.between(2, 5);
    const QString kin = complaint.voice == Voice::Note ? u"patienten"_s : telling.kin;
    QString story = replaced(text, u"{span}", m_dice.pick(spans));
    story = replaced(story, u"{weekday}", m_dice.pick(weekdays));
    story = replaced(story, u"{month}", monthName(telling.receivedOn.month() - monthsAgo + 12));
    story = replaced(story, u"{relative}", kin);
    story = replaced(story, u"{unit}", unitInSentence(telling.unit));
    return replaced(story, u"{age}", QString::number(telling.age));
}

QString Narrator::opener(const ComplaintText &text, const Telling &telling)
{
    const QString key = openerKey(text);
    const Asides asides = m_texts.asides.value(key);
    const bool isWritten = isWrittenChannel(telling.channel);
    const bool wantsWritten = m_dice.chance(60) && !asides.writtenOpeners.isEmpty();
    QString opener = isWritten && wantsWritten ? dealt(key + u".written"_s, asides.writtenOpeners)
                                               : dealt(key + u".opener"_s, asides.openers);
    const bool saysUnit = opener.contains("{unit}"_L1) &&
                          (telling.unit.isEmpty() || text.narrative.contains("{unit}"_L1));
    const bool saysAge = opener.contains("{age}"_L1) && text.narrative.contains("{age}"_L1);
    const bool saysKin = opener.contains("{relative}"_L1) && telling.kin.isEmpty();
    return saysUnit || saysAge || saysKin ? QString() : opener;
}

QString Narrator::closer(const ComplaintText &text, const Telling &telling)
{
    const QString key = voiceKey(text.voice);
    const Asides asides = m_texts.asides.value(key);
    const bool isSigned = isWrittenChannel(telling.channel) && m_dice.chance(14);
    if (isSigned && !asides.writtenClosers.isEmpty())
        return dealt(key + u".signed"_s, asides.writtenClosers);
    return dealt(key + u".closer"_s, asides.closers);
}

Narrator::Additions
Narrator::additions(const ComplaintText &text, const Telling &telling, int attempt)
{
    constexpr int kPercentOpened = 24;
    constexpr int kPercentClosed = 50;
    constexpr int kPercentWished = 28;
    const QString key = voiceKey(text.voice);
    const Asides asides = m_texts.asides.value(key);
    Additions more;
    if (m_dice.chance(kPercentOpened + 5 * attempt))
        more.opener = opener(text, telling);
    if (m_dice.chance(attempt > 1 ? 100 : kPercentClosed) && !telling.isAnonymous)
        more.closer = closer(text, telling);
    const bool mayWish = m_dice.chance(kPercentWished) || (attempt > 0 && telling.isAnonymous);
    if (mayWish && telling.wantsAnswer)
        more.wish = dealt(key + u".wants"_s, asides.wants);
    else if (mayWish && !text.asks)
        more.wish = dealt(key + u".nowants"_s, asides.noWants);
    return more;
}

QString Narrator::composed(const Additions &additions, const QString &story, const Telling &telling)
{
    const bool isWritten = isWrittenChannel(telling.channel);
    QString text = story;
    if (!additions.opener.isEmpty()) {
        const bool breaks = isWritten && (isSalutation(additions.opener) || m_dice.chance(25));
        text = additions.opener + (breaks ? u"\n\n"_s : u" "_s) + text;
    }
    QStringList endings{additions.wish, additions.closer};
    endings.removeAll(QString());
    for (const QString &ending : endings) {
        const bool breaks = isWritten && (isSignOff(ending) || m_dice.chance(22));
        text += (breaks ? u"\n\n"_s : u" "_s) + ending;
    }
    return text;
}

} // namespace talan::demo
