#include "ui/cases/provider_record_line.h"

#include "core/deadlines/provider_record.h"
#include "core/wording/record_words.h"
#include "ui/desk/desk.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

ProviderRecordLine::ProviderRecordLine(Desk &desk, QWidget *parent)
    : QLabel(parent)
    , m_desk(desk)
{
    setObjectName(u"providerRecord"_s);
    setAccessibleName(tr("How the provider has answered so far"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    // Its answer comes a moment later, and the fields below it are not to jump.
    QSizePolicy size = sizePolicy();
    size.setRetainSizeWhenHidden(true);
    setSizePolicy(size);
    hide();
}

void ProviderRecordLine::say(CareUnitId unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    ++m_question;
    clear();
    hide();
    if (unit.isValid())
        ask(unit);
}

/// A record that cannot be read is no reason to keep anybody from writing: the line stays away.
void ProviderRecordLine::ask(CareUnitId unit)
{
    m_desk.read(
        this,
        [unit, today = m_desk.clock().today()](storage::Database &database) {
            return providerRecord(database, unit, today);
        },
        [this, question = m_question](const Result<ProviderRecord> &record) {
            if (question != m_question || !record)
                return;
            setText(recordText(*record));
            show();
        });
}

} // namespace talan::ui
