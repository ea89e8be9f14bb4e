#include "ui/cases/week_buttons.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace talan::ui {

QWidget *makeWeekButtons(const std::function<void(int weeks)> &chosen, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const int weeks : {1, 2}) {
        const QString text = weeks == 1
                                 ? QCoreApplication::translate(
                                       "WeekButtons", "+1 week", "one click: that much later")
                                 : QCoreApplication::translate(
                                       "WeekButtons", "+%1 weeks", "one click: that much later")
                                       .arg(weeks);
        auto *button = new QPushButton(text, row);
        button->setObjectName(u"plusWeeks%1"_s.arg(weeks));
        button->setAutoDefault(false);
        layout->addWidget(button);
        QObject::connect(button, &QPushButton::clicked, row, [chosen, weeks] { chosen(weeks); });
    }
    layout->addStretch();
    return row;
}

} // namespace talan::ui
