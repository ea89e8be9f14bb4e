#include "ui/kit/merge_group.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

#include "ui/kit/choice_row.h"
#include "ui/kit/labels.h"
#include "ui/kit/merge_text.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

constexpr int kLinesTogether = 6;
constexpr qsizetype kLongestLineTogether = 120;

QString theirHeading(MergeTask task, const MergeField &field)
{
    const QString who = mergeWho(field);
    if (task == MergeTask::TakingBack)
        return field.when.isEmpty()
                   ? MergeGroup::tr("Now, by %1", "name of a colleague").arg(who)
                   : MergeGroup::tr("Now, by %1 %2", "name, time of day").arg(who, field.when);
    return field.when.isEmpty()
               ? MergeGroup::tr("%1’s", "name of a colleague").arg(who)
               : MergeGroup::tr("%1’s, %2", "name, time of day").arg(who, field.when);
}

QString choiceText(MergeTask task, const MergeField &field, Stands side)
{
    const bool takesBack = task == MergeTask::TakingBack;
    switch (side) {
    case Stands::Mine:
        return takesBack ? MergeGroup::tr("As before my change")
                         : MergeGroup::tr("Mine", "what shall stand");
    case Stands::Theirs:
        return takesBack ? MergeGroup::tr("Leave as it is now")
                         : MergeGroup::tr("%1’s", "name of a colleague").arg(mergeWho(field));
    case Stands::Combined:
        return MergeGroup::tr("Write together", "two texts");
    }
    Q_UNREACHABLE();
}

/// What stood there before, with what at least one of the two has taken away marked.
QList<WordRun> withGone(const MergeField &field)
{
    return comparedWords(field.base, QStringList{field.mine, field.theirs});
}

/// What is new in a version; where nothing stood there before, what differs from the other one.
QList<WordRun> withNew(const QString &version, const QString &before, const QString &other)
{
    return comparedWords(version, before.trimmed().isEmpty() ? other : before);
}

} // namespace

QString mergeWho(const MergeField &field)
{
    return field.who.isEmpty() ? MergeGroup::tr("Somebody else") : field.who;
}

MergeGroup::MergeGroup(MergeTask task, const MergeField &field, QWidget *parent)
    : QWidget(parent)
    , m_task(task)
    , m_field(field)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"merge-"_s + field.key);
    m_columns->setSpacing(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new SectionLabel(field.label, this));
    column->addLayout(m_columns);
    buildColumns();
    buildChoice();
    column->addWidget(m_choice);
    if (!m_field.isText)
        return;
    buildTogether();
    column->addWidget(m_together);
}

MergeText *MergeGroup::makeText(const QString &name)
{
    auto *text = new MergeText(this);
    text->setObjectName(objectName() + name);
    return text;
}

/// In the order in which it happened.
void MergeGroup::buildColumns()
{
    const MergeField &field = m_field;
    MergeText *base = makeText(u"Base"_s);
    MergeText *mine = makeText(u"Mine"_s);
    MergeText *theirs = makeText(u"Theirs"_s);
    theirs->show(withNew(field.theirs, field.base, field.mine), MergeText::Mark::Written);
    if (m_task == MergeTask::TakingBack) {
        mine->show(comparedWords(field.mine, field.base), MergeText::Mark::Gone);
        base->show(comparedWords(field.base, field.mine), MergeText::Mark::Written);
        addColumn(tr("Before your change"), mine);
        addColumn(tr("Your change"), base);
    } else {
        base->show(withGone(field), MergeText::Mark::Gone);
        mine->show(withNew(field.mine, field.base, field.theirs), MergeText::Mark::Written);
        addColumn(tr("Before", "what stood there before two changed it"), base);
        addColumn(tr("Yours", "what one has written oneself"), mine);
    }
    addColumn(theirHeading(m_task, field), theirs);
}

void MergeGroup::addColumn(const QString &heading, MergeText *text)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *label = new SecondaryLabel(heading, this);
    label->setWordWrap(true);
    label->setBuddy(text);
    text->setAccessibleName(tr("%1: %2", "a field, whose value").arg(m_field.label, heading));
    column->addWidget(label);
    column->addWidget(text, 1);
    m_columns->addLayout(column, 1);
}

void MergeGroup::buildChoice()
{
    m_sides = {Stands::Mine, Stands::Theirs};
    if (m_field.isText)
        m_sides << Stands::Combined;
    QStringList texts;
    for (const Stands side : std::as_const(m_sides))
        texts << choiceText(m_task, m_field, side);
    m_choice = new ChoiceRow(texts, this);
    m_choice->setName(objectName() + u"Choice"_s, spoken());
    m_choice->clear();
    connect(m_choice, &ChoiceRow::chosen, this, [this](int place) {
        if (m_together != nullptr)
            m_together->setVisible(m_sides.at(place) == Stands::Combined);
        emit changed();
    });
}

/// The three values for a screen reader, which meets the choice and not the columns.
QString MergeGroup::spoken() const
{
    const auto words = [](const QString &value) {
        return value.trimmed().isEmpty() ? tr("nothing", "a value that is empty, read aloud")
                                         : value;
    };
    const QString all =
        m_task == MergeTask::TakingBack
            ? tr("%1. Before your change: %2. Your change: %3. %4: %5", "read aloud")
            : tr("%1. Yours: %2. Before: %3. %4: %5", "read aloud");
    return all.arg(m_field.label,
                   words(m_field.mine),
                   words(m_field.base),
                   theirHeading(m_task, m_field),
                   words(m_field.theirs));
}

void MergeGroup::buildTogether()
{
    m_together = new QPlainTextEdit(this);
    m_together->setObjectName(objectName() + u"Together"_s);
    m_together->setAccessibleName(
        tr("%1, written together", "a field whose two texts become one").arg(m_field.label));
    m_together->setTabChangesFocus(true);
    m_together->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_proposal = bothTexts(m_field.theirs, m_field.mine);
    m_together->setPlainText(m_proposal);
    const bool isLong = m_proposal.size() > kLongestLineTogether || m_proposal.contains(u'\n');
    const int frame =
        2 * (m_together->frameWidth() + int(m_together->document()->documentMargin()));
    m_together->setFixedHeight(
        (isLong ? kLinesTogether : 2) * m_together->fontMetrics().lineSpacing() + frame);
    m_together->hide();
    connect(m_together, &QPlainTextEdit::textChanged, this, &MergeGroup::changed);
}

std::optional<FieldChoice> MergeGroup::choice() const
{
    if (m_choice->current() < 0)
        return {};
    const Stands side = m_sides.at(m_choice->current());
    const bool isTogether = side == Stands::Combined;
    return FieldChoice{side, isTogether ? m_together->toPlainText() : QString()};
}

QString MergeGroup::written() const
{
    if (m_together == nullptr || m_together->toPlainText() == m_proposal)
        return {};
    return m_together->toPlainText();
}

void MergeGroup::take(const MergeGroup &before)
{
    if (m_together != nullptr && !before.written().isEmpty())
        m_together->setPlainText(before.written());
    if (before.m_field == m_field)
        m_choice->setCurrent(before.m_choice->current());
}

void MergeGroup::arrange(bool isStacked)
{
    m_columns->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MergeGroup::setLocked(bool isLocked)
{
    m_choice->setDisabled(isLocked);
    if (m_together != nullptr)
        m_together->setReadOnly(isLocked);
}

void MergeGroup::focusChoice()
{
    m_choice->setFocus(Qt::OtherFocusReason);
}

} // namespace talan::ui
