#include "core/letters/mask_patterns.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace talan {

namespace {

struct Pattern
{
    MaskKind kind;
    QRegularExpression expression; ///< What is masked is the group "m", or all without one.
};

Pattern pattern(MaskKind kind, const QString &expression)
{
    return {kind,
            QRegularExpression(expression,
                               QRegularExpression::CaseInsensitiveOption |
                                   QRegularExpression::UseUnicodePropertiesOption)};
}

/// The same where a capital has to be a capital.
Pattern exactPattern(MaskKind kind, const QString &expression)
{
    return {kind, QRegularExpression(expression, QRegularExpression::UseUnicodePropertiesOption)};
}

QList<MaskSpan> spansOf(const QList<Pattern> &patterns, const QString &text)
{
    QList<MaskSpan> spans;
    for (const Pattern &pattern : patterns) {
        const bool hasGroup = pattern.expression.namedCaptureGroups().contains(u"m"_s);
        auto matches = pattern.expression.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString group = hasGroup ? u"m"_s : QString();
            const qsizetype from = hasGroup ? match.capturedStart(group) : match.capturedStart();
            const qsizetype to = hasGroup ? match.capturedEnd(group) : match.capturedEnd();
            spans.append({from, to, pattern.kind});
        }
    }
    return spans;
}

// Digits are written as [0-9]: with Unicode properties \d would be slower and is no wider after
// plainForm().

QString monthWords()
{
    return u"(?:januari|jan|februari|feb|mars|mar|april|apr|maj|juni|jun|juli|jul|augusti|aug|"
           "september|sept|sep|oktober|okt|november|nov|december|dec|january|february|march|may|"
           "june|"
           "july|august|october|oct)"_s;
}

QString ordinalWords()
{
    return u"(?:(?:tjugo|trettio)?(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde)"
           u"|"
           "tionde|elfte|tolfte|trettonde|fjortonde|femtonde|sextonde|sjuttonde|artonde|nittonde|"
           "tjugonde|trettionde)"_s;
}

QList<Pattern> datePatterns()
{
    const QString day = u"(?:0?[1-9]|[12][0-9]|3[01])"_s;
    const QString month = u"(?:0?[1-9]|1[0-2])"_s;
    const QString full = u"(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"_s;
    const QString year = u"(?:1[89]|20)[0-9]{2}"_s;
    const QString end = u"(?![0-9])"_s;
    const QString start = u"(?<![0-9])"_s;
    return {
        pattern(MaskKind::Date, start + year + u"[-./ ]"_s + month + u"[-./ ]"_s + day + end),
        pattern(MaskKind::Date,
                start + u"[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"_s + end),
        pattern(MaskKind::Date, start + u"(?:"_s + year + u"|[0-9]{2})"_s + full + end),
        pattern(MaskKind::Date,
                u"(?<![0-9/])"_s + day + u"/"_s + month + u"(?:[ /.-]{1,2}(?:"_s + year +
                    u"|[0-9]{2}))(?![0-9/])"_s),
        // Without a year: not the fractions of a tablet, not "8/10" on a scale, not a pulse of
        // "7/7".
        pattern(MaskKind::Date,
                u"(?<![0-9/,.])(?!(?:1/[2348]|2/3|3/4)(?![0-9]))"_s + day +
                    u"/(?:0?[1-9]|1[12])(?![0-9/])"_s),
        pattern(MaskKind::Date, u"\\bden "_s + day + u"/"_s + month + end),
        pattern(MaskKind::Date,
                u"(?<![0-9.])"_s + day + u"\\. ?"_s + month + u"\\. ?(?:"_s + year +
                    u"|[0-9]{2})"_s + end),
        pattern(MaskKind::Date,
                start + u"(?:"_s + day + u" ?[-–] ?)?"_s + day +
                    u"(?:[:.]?(?:e|a|de|ste|st|nd|rd|th))?(?: of)? ?"_s + monthWords() +
                    u"\\b(?:\\.(?= ?[0-9]))?(?:,? (?:"_s + year + u"|['’-][0-9]{2}))?"_s + end),
        pattern(MaskKind::Date,
                u"\\b"_s + ordinalWords() + u" "_s + monthWords() + u"\\b(?: "_s + year + u")?"_s),
        pattern(MaskKind::Date,
                u"\\b(?:född|födda|fött|f\\.|födelseår|född år|born)[ :]{1,2}(?:(?:år|den|i|in) )?"
                "(?<m>['’-]?(?:"_s +
                    year + u"|[0-9]{2}))(?![0-9])"_s),
    };
}

QList<Pattern> numberPatterns()
{
    return {
        exactPattern(MaskKind::Number, u"(?<![\\p{L}0-9])SE[0-9]{10}-[0-9A-Z]{1,20}"_s),
        exactPattern(MaskKind::Number,
                     u"(?<![\\p{L}0-9])\\p{Lu}{1,6} ?(?:19|20)[0-9]{2}[-:/][0-9]{1,7}(?![0-9])"_s),
        pattern(
            MaskKind::Number,
            u"\\b(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer|ärende nr|löpnummer|journalnr)"
            "[.:]{0,2} ?(?<m>\\p{L}{0,6}[ -]?[0-9][0-9\\p{L}:/.-]*[0-9\\p{L}])"_s),
        // Six digits or more that are neither a span of years nor an amount.
        pattern(
            MaskKind::Number,
            u"(?<![\\p{L}0-9.,])(?!(?:19|20)[0-9]{2} ?[-–] ?(?:19|20)[0-9]{2}(?![0-9]))"
            "[0-9](?:[ –-]?[0-9]){5,}(?![0-9])"
            "(?! ?(?:kr\\b|kronor|sek\\b|:-|mg\\b|ml\\b|mikrogram|µg|enheter|euro|€|%|ie\\b))"_s),
    };
}

} // namespace

QList<MaskSpan> contactSpans(const QString &text)
{
    const QString broad =
        u"gatan|gata|vägen|gränd|gränden|stigen|torget|allén|esplanaden|promenaden"_s;
    const QString narrow = u"plan|plats|platsen|backen|leden|stråket|kajen|ringen|höjden|slingan|"
                           "svängen|väg|stig|hagen|gården|ängen|lyckan|hamnen|torg|parken|kroken"_s;
    const QString houseNumber =
        u" [0-9]{1,4}(?: ?[A-Za-z](?![\\p{L}0-9]))?"
        "(?:,? ?[0-9]{0,2} ?(?:lgh|lägenhet|trappor|tr|vån|våning|uppg|bv)(?!\\p{L})\\.?(?: ?[0-9]{1,4})?)?"_s;
    const QString firstWords =
        u"(?:(?:Stora|Lilla|Norra|Södra|Östra|Västra|Gamla|Nya|Övre|Nedre|Sankt|Sankta|S:t|S:ta) |"
        "(?:\\p{Lu}\\p{L}{1,20} )?\\p{Lu}\\p{L}{1,20}s )"_s;
    static const QList<Pattern> patterns{
        // Word runs are taken whole, from their beginning: linear also in very long words.
        pattern(MaskKind::Email,
                u"(?<![\\w.+%-])[\\w.+%-]++ ?(?:@|\\(at\\)|\\[at\\]|\\(a\\)|snabel-?a) ?"
                "[\\w-]++(?:(?:\\.| ?\\((?:dot|punkt)\\) ?| punkt )[\\w-]++)+"_s),
        pattern(MaskKind::Link, u"(?:https?://|\\bwww\\.)[^\\s<>\"]+"_s),
        pattern(MaskKind::Link, u"(?<![\\w.@])@[\\p{L}][\\w.]+"_s),
        // "08.00-16.30" is no number to call.
        pattern(MaskKind::Phone,
                u"(?<![0-9\\p{L}.,])(?![0-9]{1,2}[.:][0-9]{2} ?[-–])"
                "(?:\\+ ?[0-9]{1,3}|00 ?[0-9]{2}|\\(?0)(?:[ ()/.–-]{0,3}[0-9]){6,12}(?![0-9])"_s),
        pattern(MaskKind::Phone,
                u"\\b(?:tel|telefon|tfn|mobil|mob|nås på|ring mig på)[.:]{0,2} ?"
                "(?<m>[0-9](?:[ –-]?[0-9]){4,})(?![0-9])"_s),
        pattern(MaskKind::Address, u"(?<!\\p{L})\\p{L}{2,40}?(?:"_s + broad + u")"_s + houseNumber),
        exactPattern(MaskKind::Address,
                     u"(?<!\\p{L})"_s + firstWords + u"\\p{L}{0,40}?(?:"_s + broad + u"|"_s +
                         narrow + u")"_s + houseNumber),
        exactPattern(MaskKind::Address,
                     u"(?<!\\p{L})\\p{Lu}\\p{Ll}{1,40}?(?:"_s + narrow + u")"_s + houseNumber),
        exactPattern(
            MaskKind::Address,
            u"(?<![0-9])(?:SE?-)?[0-9]{3} ?[0-9]{2} {1,2}\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?"_s),
        pattern(MaskKind::Address, u"\\b(?:box|lgh) [0-9]{1,5}\\b"_s),
    };
    return spansOf(patterns, text);
}

QList<MaskSpan> identitySpans(const QString &text)
{
    static const QList<Pattern> patterns{
        // Year, month, day with or without signs between, then the last four in digits, with an
        // interim letter, in pairs, or blotted out.
        pattern(
            MaskKind::Number,
            u"(?<![0-9])(?:(?:1[6-9]|2[0-9]|99|00)[ .-]?)?[0-9]{2}[ ./-]?[0-9]{2}[ ./-]?[0-9]{2}"
            " ?[-–+]? ?(?:[0-9]{4}|[0-9]{2} [0-9]{2}|[TRSUWXJKLMN][0-9]{3}|[x*]{4})(?![0-9])"_s),
        pattern(MaskKind::Number,
                u"(?<![0-9\\p{L}])[0-9]{8}[A-HJ-NPR-UX-Z]{2}[0-9A-Z]{2}(?![0-9\\p{L}])"_s),
    };
    return spansOf(patterns, text);
}

QList<MaskSpan> dateAndNumberSpans(const QString &text)
{
    static const QList<Pattern> patterns = datePatterns() + numberPatterns();
    return spansOf(patterns, text);
}

QStringList writtenForms(QDate day)
{
    if (!day.isValid())
        return {};
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    QStringList forms;
    for (const QString &form : {u"yyyy-MM-dd"_s,
                                u"yyyyMMdd"_s,
                                u"yyyy.MM.dd"_s,
                                u"yyyy/MM/dd"_s,
                                u"yyyy MM dd"_s,
                                u"yy-MM-dd"_s,
                                u"yyMMdd"_s,
                                u"d/M yyyy"_s,
                                u"d/M-yyyy"_s,
                                u"d/M-yy"_s,
                                u"d/M/yyyy"_s,
                                u"d/M/yy"_s,
                                u"d/M yy"_s,
                                u"d.M.yyyy"_s,
                                u"dd.MM.yyyy"_s,
                                u"dd/MM/yyyy"_s,
                                u"d MMMM yyyy"_s,
                                u"d:e MMMM yyyy"_s,
                                u"d MMMM"_s})
        forms.append(swedish.toString(day, form));
    forms.append(swedish.toString(day, u"d"_s) + u' ' +
                 swedish.monthName(day.month(), QLocale::LongFormat).left(3) + u' ' +
                 QString::number(day.year()));
    return forms;
}

QString plainForm(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_C)) {
        if (letter == u'\n' || letter == QChar::LineSeparator ||
            letter == QChar::ParagraphSeparator)
            plain.append(u'\n');
        else if (letter.isSpace())
            plain.append(u' ');
        else if (letter.category() == QChar::Other_Format)
            continue;
        else if (letter.category() == QChar::Number_DecimalDigit)
            plain.append(QChar(u'0' + letter.digitValue()));
        else if (letter == u'\u2010' || letter == u'\u2011' || letter == u'\u2212')
            plain.append(u'-');
        else
            plain.append(letter);
    }
    return plain;
}

} // namespace talan
