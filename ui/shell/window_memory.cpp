#include "ui/shell/window_memory.h"

#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr auto kGeometry = "geometry"_L1;
constexpr auto kOpenCases = "open_cases"_L1;
constexpr auto kIsRemembered = "talanPanesRemembered";

QString groupOf(const QString &officeId)
{
    return u"office-%1"_s.arg(officeId);
}

} // namespace

WindowMemory readWindowMemory(QSettings &settings, const QString &officeId)
{
    WindowMemory memory;
    settings.beginGroup(groupOf(officeId));
    memory.geometry = settings.value(kGeometry).toByteArray();
    const QStringList ids = settings.value(kOpenCases).toStringList();
    for (const QString &id : ids) {
        if (const CaseId caseId(id.toLongLong()); caseId.isValid())
            memory.openCases.append(caseId);
    }
    settings.endGroup();
    return memory;
}

void saveWindowMemory(QSettings &settings, const QString &officeId, const WindowMemory &memory)
{
    QStringList ids;
    for (const CaseId id : memory.openCases)
        ids.append(QString::number(id.value()));
    settings.beginGroup(groupOf(officeId));
    settings.setValue(kGeometry, memory.geometry);
    settings.setValue(kOpenCases, ids);
    settings.endGroup();
}

void rememberPanes(QSettings &settings, QWidget &page)
{
    const auto splitters = page.findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        if (splitter->objectName().isEmpty() || splitter->property(kIsRemembered).toBool())
            continue;
        splitter->setProperty(kIsRemembered, true);
        const QString key = u"panes/%1"_s.arg(splitter->objectName());
        if (const QByteArray state = settings.value(key).toByteArray(); !state.isEmpty())
            splitter->restoreState(state);
        QObject::connect(splitter, &QSplitter::splitterMoved, splitter, [&settings, splitter, key] {
            settings.setValue(key, splitter->saveState());
        });
    }
}

} // namespace talan::ui
