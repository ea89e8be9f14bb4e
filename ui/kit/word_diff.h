#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace talan::ui {

/// A piece of a text that is as in another text, or stands only here.
struct WordRun
{
    QString text;
    bool isOnlyHere = false;

    friend bool operator==(const WordRun &, const WordRun &) = default;
};

/// The text in pieces, word by word: put together they are the text again. Words are what stands
/// between spaces; spaces themselves are never a difference. Where two long texts have little in
/// common, all between their common beginning and end counts as different.
QList<WordRun> comparedWords(const QString &text, const QString &other);
/// The same against several: what is missing in one of them is marked.
QList<WordRun> comparedWords(const QString &text, const QStringList &others);

/// Both texts in one: what they begin and end with once, and between it the one after the other.
/// Every word of both stands in it.
QString bothTexts(const QString &first, const QString &second);

} // namespace talan::ui
