#pragma once

#include <QString>

class QCoreApplication;

namespace talan {

enum class Language {
    Swedish,
    English,
};

/// Sets the program's language and locale: Swedish is the default and complete, English is the
/// source text. Dates and numbers stay Swedish (sv_SE) in both. Installs Talan's and Qt's own
/// Swedish texts. May be called again.
void useLanguage(Language language);
Language languageInUse();

/// Swedish unless the environment's LANG begins with "en".
Language languageOfEnvironment();

} // namespace talan
