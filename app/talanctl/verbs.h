#pragma once

#include <QList>
#include <QString>

#include "app/talanctl/call.h"

namespace talan::ctl {

/// Something talanctl can do.
struct Verb
{
    QString name;
    QString grammar = {}; ///< What follows the name: "NUMBER [--at I] [--text T]".
    QList<Option> options = {};
    Exit (*run)(Call &call) = nullptr;
    bool needsFile = true;
    qsizetype leastArguments = 0;
    qsizetype mostArguments = 0;

    /// "talanctl [--file FILE] [--json] confirm NUMBER [--at I] [--text T]".
    QString usage() const;
};

/// All verbs, in the order they are told.
const QList<Verb> &verbs();

/// Divides the words of a command line, runs its verb, and answers on `streams`.
Exit runTalanctl(const QStringList &words, const Streams &streams);

// The office file.
Exit initOffice(Call &call);
Exit makeDemo(Call &call);
Exit checkOffice(Call &call);
Exit examineFilesPlace(Call &call);
Exit showVersion(Call &call);
Exit backUp(Call &call);
Exit restore(Call &call);

// Cases.
Exit registerFromInput(Call &call);
Exit listOffice(Call &call);
Exit showCase(Call &call);
Exit confirm(Call &call);
Exit contact(Call &call);
Exit note(Call &call);
Exit closeNamedCase(Call &call);
Exit reopen(Call &call);
Exit addOwnStep(Call &call);
Exit finishOwnStep(Call &call);
Exit undoLast(Call &call);
Exit redoLast(Call &call);
Exit summarise(Call &call);

// Statement requests.
Exit request(Call &call);
Exit extend(Call &call);
Exit sendWritten(Call &call);
Exit remind(Call &call);
Exit suspend(Call &call);
Exit resume(Call &call);
Exit escalate(Call &call);
Exit answer(Call &call);
Exit forward(Call &call);
Exit withdraw(Call &call);

// Rules that need no file.
Exit computeDeadline(Call &call);
Exit readIdentities(Call &call);
Exit listCategories(Call &call);

} // namespace talan::ctl
