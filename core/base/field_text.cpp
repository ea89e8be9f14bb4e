#include "core/base/field_text.h"

#include <QList>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// Characters that change how other text is shown without being seen themselves: they could make a
/// name or number read differently from what is stored.
bool isHarmful(char32_t c)
{
    const bool isControl = QChar::category(c) == QChar::Other_Control;
    const bool isOverride = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool isNonCharacter = QChar::isNonCharacter(c);
    return isControl || isOverride || isNonCharacter || c == 0xFEFF;
}

QString withoutHarm(const QString &text, bool keepsLines)
{
    QString clean;
    clean.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        const bool isBreak = c == U'\n' || c == 0x2028 || c == 0x2029;
        if (isBreak)
            clean += keepsLines ? u'\n' : u' ';
        else if (c == U'\t' || c == 0x00A0)
            clean += u' ';
        else if (!isHarmful(c))
            clean += QString::fromUcs4(&c, 1);
    }
    return clean.normalized(QString::NormalizationForm_C);
}

QString withPlainBreaks(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

} // namespace

QString cleanLine(const QString &text)
{
    return withoutHarm(withPlainBreaks(text), false).simplified();
}

QString cleanText(const QString &text)
{
    QStringList lines = withoutHarm(withPlainBreaks(text), true).split(u'\n');
    for (QString &line : lines) {
        while (line.endsWith(u' '))
            line.chop(1);
    }
    return lines.join(u'\n').trimmed();
}

} // namespace talan
