#pragma once

#include "ui/cases/case_content.h"
#include "ui/desk/desk.h"

namespace talan::ui {

// What the story of a case says of two people's changes that met.

/// Of a line Merged: "Title by Anna Lind, Area of care by Karim Aziz".
QString mergedWords(const Event &event, const CaseContent &content);

/// Of a line ConflictSettled: "Title: what Anna Lind wrote stands".
QString settledWords(const Event &event, const CaseContent &content);

/// The versions that do not stand, field by field; empty for no such line.
QString unchosenTexts(const Event &event, const DeskLists &lists, QDate today);

} // namespace talan::ui
