#include "core/cases/case_file.h"

#include "core/base/office_time.h"

namespace talan {

bool DueStep::isOverdue(const QDateTime &now) const
{
    return at.isValid() ? at < now : on < officeDate(now);
}

QString DueStep::stored() const
{
    return at.isValid() ? storedInstant(at) : storedDate(on);
}

bool CaseFile::isProtected() const
{
    return (patient && patient->isProtected()) || (complainant && complainant->isProtected());
}

QString CaseFile::shownTitle() const
{
    constexpr qsizetype kLongestShown = 60;
    if (!title.isEmpty())
        return title;
    const QString line = narrative.section(u'\n', 0, 0);
    if (line.size() <= kLongestShown)
        return line;
    const auto space = line.lastIndexOf(u' ', kLongestShown);
    return line.first(space > 0 ? space : kLongestShown) + u'…';
}

} // namespace talan
