#pragma once

#include <QString>

#include "ui/deadlines/queue_axis.h"

class QPagedPaintDevice;

namespace talan::ui {

class QueueModel;

/// What a printed work queue shows besides its lines.
struct QueuePaper
{
    QString heading; ///< "Svarstider · Patientnämnden Region Exempel".
    QueueZoom zoom = QueueZoom::Month;
    QList<ClosedDay> closedDays;
};

/// The most lines that are put on paper; more are counted at the end.
inline constexpr int kMostPrintedLines = 1000;

/// Paints the queue on pages in black, white and grey, with groups and picture as on screen but
/// without a patient's name. Returns the number of pages.
int paintQueue(QPagedPaintDevice &device, const QueueModel &model, const QueuePaper &paper);

} // namespace talan::ui
