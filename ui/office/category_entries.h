#pragma once

#include <QDate>

#include "ui/office/form_entry.h"

namespace talan::ui {

/// A day, typed or chosen in a calendar. QDate; null while what stands there is no date.
FormEntry *dayEntry(const FormEntry::Words &words, QDate today, QWidget *parent);

} // namespace talan::ui
