#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

void failOnQtWarning(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    // Harmless: said by the offscreen platform at every window.
    if (text.startsWith(QLatin1String("This plugin does not support")))
        return;
    ADD_FAILURE() << "Qt warning: " << text.toStdString();
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME",
            home.path().toUtf8()); // remembered window states of one run stay in it
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("TalanTest"));
    QApplication::setApplicationName(QStringLiteral("TalanTest"));
    qInstallMessageHandler(failOnQtWarning);
    const int failed = RUN_ALL_TESTS();
    qInstallMessageHandler(nullptr);
    return failed;
}
