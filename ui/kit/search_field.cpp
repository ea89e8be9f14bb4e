#include "ui/kit/search_field.h"

#include <QKeyEvent>

#include "ui/kit/icons.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(
        this, &QLineEdit::returnPressed, this, [this] { emit searchRequested(text().trimmed()); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace talan::ui
