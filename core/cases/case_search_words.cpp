#include "core/cases/case_search_words.h"

#include <algorithm>

#include "core/base/field_text.h"
#include "core/people/identity_number.h"

using namespace Qt::StringLiterals;

namespace talan::rules {

QString searchExpression(const QString &typed)
{
    QStringList phrases;
    for (QString word : cleanLine(typed).split(u' ', Qt::SkipEmptyParts)) {
        const bool hasToken =
            std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); });
        if (hasToken)
            phrases.append(u'"' + word.replace(u'"', u' ') + u"\"*"_s);
    }
    return phrases.join(u" AND "_s);
}

QString searchedIdentityNumber(const QString &typed, QDate today)
{
    const IdentityNumber number = readIdentityNumber(cleanLine(typed), today);
    return number.isValid ? number.normalised : QString();
}

} // namespace talan::rules
