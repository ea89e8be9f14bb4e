#pragma once

#include <QWidget>

#include "core/storage/place_findings.h"

namespace talan::ui {

/// A light as a shape that is known without its colour: a round tick, a triangle with an
/// exclamation mark, a square with a cross, an empty ring. Its word stands beside it.
class LightMark final : public QWidget
{
    Q_OBJECT

public:
    explicit LightMark(storage::Light light, QWidget *parent = nullptr);

    void setLight(storage::Light light);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    storage::Light m_light;
};

/// The colour of a light's word and shape in the theme that `palette` belongs to.
QColor lightColour(const QPalette &palette, storage::Light light);

} // namespace talan::ui
