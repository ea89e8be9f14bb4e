#include "ui/deadlines/queue_band.h"

#include <algorithm>

namespace talan::ui {

namespace {

// In gaps between band and words.
constexpr double kArrowRoom = 1.5;
constexpr double kPieceToSee = 4;

/// Adds pieces one behind the other and cuts them at the edges of the picture.
class BandBuilder
{
public:
    BandBuilder(double start, const TimeAxis &axis)
        : m_at(start)
        , m_axis(axis)
    {}

    void addUntil(double end, BandPart::Kind kind)
    {
        if (end <= m_at)
            return;
        const double from = std::max(m_at, 0.0);
        const double to = std::min(end, m_axis.width);
        if (to > from)
            m_parts.append({kind, from, to});
        m_at = end;
    }

    double end() const { return m_at; }
    const QList<BandPart> &parts() const { return m_parts; }

private:
    double m_at;
    const TimeAxis &m_axis;
    QList<BandPart> m_parts;
};

} // namespace

bool isLate(const QueueRow &row, QDate today)
{
    return row.dueOn < today && row.state != RequestState::Suspended;
}

QueueBand bandOf(const QueueRow &row, const TimeAxis &axis)
{
    const auto endOf = [&axis](QDate day) { return axis.xOf(day.addDays(1)); };
    const double start = axis.xOf(row.sentOn);
    const double due = endOf(row.dueOn);
    const double today = axis.middleOf(axis.today);
    const bool isResting = row.suspendedOn.isValid();
    const double runs = isResting ? std::min(due, axis.xOf(row.suspendedOn)) : due;

    BandBuilder band(start, axis);
    band.addUntil(std::min(endOf(row.termEnd), runs), BandPart::Kind::Term);
    band.addUntil(std::min(endOf(row.deadlineOn), runs), BandPart::Kind::Extension);
    band.addUntil(runs, BandPart::Kind::Reminded);
    if (isResting)
        band.addUntil(std::max(due, today), BandPart::Kind::Resting);
    else if (isLate(row, axis.today))
        band.addUntil(today, BandPart::Kind::Late);

    QueueBand picture{.parts = band.parts(),
                      .reminders = {},
                      .dueX = due,
                      .endX = band.end(),
                      .goesOnLeft = start<0, .goesOnRight = band.end()> axis.width};
    for (const QDate day : row.remindedOn) {
        const double x = axis.middleOf(day);
        if (x >= 0 && x <= axis.width)
            picture.reminders.append(x);
    }
    return picture;
}

LabelPlace labelPlace(const QueueBand &band, double textWidth, double gap, const TimeAxis &axis)
{
    const double end = std::clamp(band.endX, 0.0, axis.width);
    // An arrow head stands where the band goes on.
    const double behind = end + gap * (band.endX < 0 ? 1 + kArrowRoom : 1);
    if (behind + textWidth <= axis.width)
        return {.left = behind, .isOnBand = false};
    return {.left = std::max(gap, end - textWidth - gap * kPieceToSee), .isOnBand = true};
}

} // namespace talan::ui
