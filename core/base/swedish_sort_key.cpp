#include "core/base/swedish_sort_key.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// Swedish letters that stand after z, as the three characters that follow it in ASCII.
QChar letterKey(QChar lower)
{
    switch (lower.unicode()) {
    case u'å':
        return u'{';
    case u'ä':
    case u'æ':
        return u'|';
    case u'ö':
    case u'ø':
        return u'}';
    case u'ü':
        return u'y';
    default:
        break;
    }
    const QString base = lower.decomposition();
    return base.isEmpty() ? lower : base.front();
}

} // namespace

QString swedishSortKey(const QString &text)
{
    constexpr int kDigits = 9;
    const QString lower = text.normalized(QString::NormalizationForm_C).toLower();
    QString key;
    key.reserve(lower.size() + kDigits);
    for (qsizetype i = 0; i < lower.size(); ++i) {
        if (!lower.at(i).isDigit()) {
            key += letterKey(lower.at(i));
            continue;
        }
        qsizetype end = i;
        while (end < lower.size() && lower.at(end).isDigit())
            ++end;
        key += lower.sliced(i, end - i).rightJustified(kDigits, u'0');
        i = end - 1;
    }
    return key;
}

} // namespace talan
