#pragma once

#include <QByteArray>
#include <QList>

#include "core/base/strong_id.h"

class QSettings;
class QWidget;

namespace talan::ui {

/// What a window looked like when it was left, for one office: case ids only, so that no name and
/// no case number stands in the machine's settings.
struct WindowMemory
{
    QByteArray geometry;
    QList<CaseId> openCases;

    friend bool operator==(const WindowMemory &, const WindowMemory &) = default;
};

WindowMemory readWindowMemory(QSettings &settings, const QString &officeId);
void saveWindowMemory(QSettings &settings, const QString &officeId, const WindowMemory &memory);

/// Puts the panes of a page (its splitters, known by their object names) where they were left, and
/// remembers where somebody moves them. The same for every office; may be called again.
/// `settings` outlives the page.
void rememberPanes(QSettings &settings, QWidget &page);

} // namespace talan::ui
