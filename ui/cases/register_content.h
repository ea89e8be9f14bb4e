#pragma once

#include <QJsonObject>

#include "core/cases/case_file.h"

namespace talan::ui {

/// A case as RegisterFields holds it, for showing it in the form again. Only what the form can show
/// is carried over.
QJsonObject registerContent(const NewCase &newCase);

} // namespace talan::ui
