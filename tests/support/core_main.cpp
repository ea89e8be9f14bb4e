#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    // Far from the office's zone: a rule that looks at the machine's own time zone fails here.
    qputenv("TZ", "Pacific/Auckland");
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
