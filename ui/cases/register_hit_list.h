#pragma once

#include <QListWidget>

#include "ui/cases/register_hit_edit.h"

namespace talan::ui {

/// The hits under a HitEdit: a title and a second line each. Lies above its window's widgets and
/// never takes the focus.
class HitList final : public QListWidget
{
    Q_OBJECT

public:
    explicit HitList(QWidget *window);

    void setHits(const QList<Hit> &hits);
    QList<Hit> hits() const { return m_hits; }

    /// The height that shows all hits at that width, at most about ten lines.
    int wantedHeight(int width) const;

private:
    QList<Hit> m_hits;
};

} // namespace talan::ui
