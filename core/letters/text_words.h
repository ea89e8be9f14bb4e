#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "core/letters/mask_span.h"

namespace talan {

/// A run of letters, or of digits, in a text.
struct TextWord
{
    qsizetype from = 0;
    qsizetype to = 0;
    QString text;
    QString lower;
    QString gap; ///< What stands between the word before and this one.
    bool hasCapital = false;
    bool opensSentence = false;
    bool isCovered = false; ///< Already part of something masked.
    std::optional<MaskKind> mark = {};
    qsizetype markTo = 0; ///< Without the s of a genitive, which may stay.

    bool isFree() const { return !mark && !isCovered; }
    bool isGenitive() const { return mark && markTo < to; }
    bool isAllCapitals() const { return text.size() > 1 && text == text.toUpper(); }
    bool isInitial() const { return text.size() == 1 && hasCapital; }
    void setMark(MaskKind kind, qsizetype end)
    {
        mark = kind;
        markTo = end;
    }
};

/// The words of a text, with what is already masked noted as covered (`covered` is sorted and does
/// not overlap).
QList<TextWord> wordsIn(const QString &text, const QList<MaskSpan> &covered);

/// Whether a gap may stand inside a name or a phrase: a space, a hyphen, a line break.
bool isWordGap(const QString &gap);

/// Marks as names the capitals before and after a word marked as one: the surname of a known first
/// name, the other half of a double name, initials, "von" between them.
void markNeighboursOfNames(QList<TextWord> &words);

/// Marks what follows a word that announces a name: "doktor Ek", "Namn: Ek".
void markAnnouncedNames(QList<TextWord> &words);

} // namespace talan
