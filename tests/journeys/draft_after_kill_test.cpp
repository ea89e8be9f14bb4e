#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>

#include <gtest/gtest.h>

#include "core/cases/draft_store.h"
#include "core/office/office_settings.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

/// Starts somebody typing a case in a program of its own, and pulls the plug a second after the
/// last key at the latest.
class DraftAfterKillTest : public testing::Test
{
protected:
    QString typedThenKilled(const QString &text)
    {
        QProcess typist;
        typist.start(QStringLiteral(TALAN_TYPIST), {office.path(), home.path(), text});
        EXPECT_TRUE(typist.waitForStarted());
        QByteArray said;
        while (!said.contains("drafted") && typist.waitForReadyRead(30'000))
            said += typist.readAllStandardOutput();
        EXPECT_TRUE(said.contains("drafted")) << typist.readAllStandardError().toStdString();
        ::kill(static_cast<pid_t>(typist.processId()), SIGKILL);
        typist.waitForFinished();
        EXPECT_EQ(typist.exitStatus(), QProcess::CrashExit);

        const OfficeSettings settings = OfficeSettingStore(office.database()).load().value();
        const QList<Draft> drafts = DraftStore(home.filePath(u"drafts"_s), settings.officeId).all();
        EXPECT_EQ(drafts.size(), 1);
        return drafts.isEmpty() ? QString()
                                : QString::fromUtf8(QJsonDocument(drafts.first().content).toJson());
    }

    test::OfficeFile office;
    QTemporaryDir home;
};

} // namespace

TEST_F(DraftAfterKillTest, EveryWordTypedIsThereAtTheNextStart)
{
    const QString text = u"Hon grät i telefonen. Återkommer på måndag."_s;

    EXPECT_TRUE(typedThenKilled(text).contains(text));
}
