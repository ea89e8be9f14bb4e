#pragma once

#include <QString>

namespace talan {

// Small lists that tell names from other words. All take lower case.

/// Swedish first names that are no ordinary words.
bool isFirstName(const QString &word);

/// First names that are also ordinary words ("per", "jan", "björn"): names only with a capital.
bool isFirstNameWithCapital(const QString &word);

/// A word of grammar that would ruin a text if it were masked without a capital: "han", "man",
/// "de".
bool isGrammarWord(const QString &word);

/// A word after which a name follows: "doktor", "syster", "heter".
bool isNameAnnouncer(const QString &word);

/// "von", "af", "de": the small words inside a name.
bool isNameParticle(const QString &word);

/// A word that has a capital and is no name: authorities, months, polite forms, medicines.
bool isPlainCapitalWord(const QString &word);

/// A word that many sentences begin with.
bool isSentenceOpener(const QString &word);

/// An ending of verbs and nouns that first names hardly have: "väntade", "operationen".
bool hasOrdinaryEnding(const QString &word);

/// A word that many unit names share and that tells no unit from others: "vårdcentralen", "norr".
bool isGenericUnitWord(const QString &word);

/// An abbreviation that ends with a full stop without ending the sentence: "t.ex.", "dr.", "kl.".
bool isAbbreviation(const QString &word);

} // namespace talan
