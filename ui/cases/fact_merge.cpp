#include "ui/cases/fact_merge.h"

namespace talan::ui {

CaseFile decidedBase(const CaseFile &base, const CaseFile &mine, const CaseFile &theirs)
{
    CaseFile decided = base;
    const auto decide = [&](auto... facts) {
        const auto one = [&](auto fact) {
            if (mine.*fact != base.*fact)
                decided.*fact = theirs.*fact;
        };
        (one(facts), ...);
    };
    decide(&CaseFile::kind,
           &CaseFile::channel,
           &CaseFile::externalRef,
           &CaseFile::receivedAt,
           &CaseFile::arrival,
           &CaseFile::arrivedAt,
           &CaseFile::handler,
           &CaseFile::title,
           &CaseFile::narrative,
           &CaseFile::relation,
           &CaseFile::patient,
           &CaseFile::complainant,
           &CaseFile::wantsAnswer,
           &CaseFile::isChild,
           &CaseFile::area,
           &CaseFile::problems,
           &CaseFile::units,
           &CaseFile::consent,
           &CaseFile::themes);
    return decided;
}

} // namespace talan::ui
