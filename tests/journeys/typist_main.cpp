// Types a case and stays at the form, for the test that pulls the plug. Arguments: office file,
// home, text. Says "drafted" when a second has passed since the last key, the time within which a
// draft has to be on disk.

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>
#include <cstdio>

#include "tests/journeys/desk_session.h"
#include "tests/support/office_file.h"
#include "ui/cases/register_form.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;
using namespace talan;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QApplication::arguments();
    test::DeskSession desk(arguments.at(1), u"anna.lind"_s, test::aMonday(), arguments.at(2));
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.waitUntil(u"the form"_s,
                   [&] { return desk.window().findChild<ui::RegisterForm *>() != nullptr; });
    desk.type(u"narrative"_s, arguments.at(3));
    constexpr int kPromisedMilliseconds = 1000;
    QTimer::singleShot(kPromisedMilliseconds, &application, [] {
        std::puts("drafted");
        std::fflush(stdout);
    });
    return QApplication::exec();
}
