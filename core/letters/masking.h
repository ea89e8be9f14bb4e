#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/letters/mask_span.h"
#include "core/people/person.h"

namespace talan {

struct TextWord;

/// How much is taken out of a free text.
enum class MaskScope {
    Contacts,  ///< Telephone numbers, e-mail and street addresses.
    Known,     ///< Also the names, numbers and birth dates of the persons of the case.
    Everybody, ///< Also all other names that can be told, staff, units, dates and long numbers.
};

/// Who and what is known before a text is masked.
struct KnownToMask
{
    QList<Person> persons;
    QStringList names; ///< Of others: staff, the handler.
    QStringList found; ///< Whatever a person has found besides: names or other texts.
    QStringList units; ///< Names of units below clinic.
    QStringList marks; ///< Case number and references.
    QStringList told;  ///< Names that may be told (the office, clinics): never suspicious.
};

/// A text with what could point to a person replaced by a word in brackets: "[namn]".
struct MaskedText
{
    QString text;
    QStringList masked;     ///< Each distinct text that was replaced, in order of appearance.
    QStringList suspicious; ///< Words with a capital that may be names.
};

/// Takes out of free text what could point to a person.
///
/// Masked are: every word of at least two letters of a known name, in any case of letters and in
/// the genitive ("Annas"), with parts of double names and initials ("A.L."); common Swedish first
/// names, surnames in -sson, and whatever with a capital stands beside a name or behind a title
/// ("doktor Ek"); identity numbers, telephone numbers, e-mail, links, addresses, dates and long
/// numbers in any form. A known name that is also a small word of grammar ("Han", "Do") is masked
/// only where it has a capital. No list is ever complete: what is left is for a human look, helped
/// by `suspicious`.
class Masking
{
public:
    Masking(const KnownToMask &known, MaskScope scope);

    MaskedText mask(const QString &text) const;

private:
    struct KnownText
    {
        QRegularExpression expression;
        MaskKind kind = MaskKind::Name;
    };

    void learnName(const QString &name);
    void learnInitials(const QStringList &words);
    void learnAddress(const QString &address);
    void learnPerson(const Person &person);
    void learnUnit(const QString &name);
    void learnText(const QString &text, MaskKind kind);

    QList<MaskSpan> textSpans(const QString &text) const;
    void markUnits(QList<TextWord> &words) const;
    qsizetype unitLengthAt(const QList<TextWord> &words, qsizetype first) const;
    bool isUnitWord(const QList<TextWord> &words, qsizetype at) const;
    void markNames(QList<TextWord> &words) const;
    std::optional<qsizetype> nameEnd(const TextWord &word) const;
    bool isName(const QString &lower, const TextWord &word) const;
    bool isSuspicious(const TextWord &word) const;
    QStringList suspiciousIn(const QList<TextWord> &words) const;

    MaskScope m_scope;
    QSet<QString> m_names;                      ///< Lower case.
    QSet<QString> m_foldedNames;                ///< Without dots and rings: "asa" for "åsa".
    QSet<QString> m_addressWords;               ///< Lower case.
    QSet<QString> m_unitWords;                  ///< What tells a unit from others: "eken".
    QSet<QString> m_toldWords;                  ///< Lower case.
    QHash<QString, QList<QStringList>> m_units; ///< Whole unit names by their first word.
    QList<KnownText> m_texts;                   ///< Masked wherever they stand.
};

} // namespace talan
