#pragma once

#include <QString>

class QWidget;

namespace talan::test {

/// Types any text into the widget, one key at a time. QTest::keyClicks stops at letters outside
/// ASCII, and å, ä and ö are what an office types all day.
void typeText(QWidget *widget, const QString &text);

} // namespace talan::test
