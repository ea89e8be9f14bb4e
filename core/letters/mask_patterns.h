#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

#include "core/letters/mask_span.h"

namespace talan {

/// Telephone numbers, e-mail addresses, links and street addresses in a text.
QList<MaskSpan> contactSpans(const QString &text);

/// Identity numbers of persons in any form, valid or not.
QList<MaskSpan> identitySpans(const QString &text);

/// Dates that name a day, years of birth, and numbers of six digits or more that are no amount.
QList<MaskSpan> dateAndNumberSpans(const QString &text);

/// The ways people write a date: "1989-01-01", "890101", "1/1 1989", "1 januari 1989" …
QStringList writtenForms(QDate day);

/// A text made comparable: composed letters, plain digits, spaces and hyphens, nothing invisible.
QString plainForm(const QString &text);

} // namespace talan
