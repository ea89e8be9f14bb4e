#include "ui/kit/merge_dialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/office_time.h"
#include "core/wording/date_words.h"
#include "ui/kit/fitting_scroll_area.h"
#include "ui/kit/labels.h"
#include "ui/kit/merge_group.h"
#include "ui/kit/message_strip.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// "Karim Ahmadi and Erik Berg": everybody who changed something.
QString everybody(const QList<MergeField> &fields)
{
    QStringList names;
    for (const MergeField &field : fields) {
        if (!names.contains(mergeWho(field)))
            names << mergeWho(field);
    }
    QString all = names.value(0);
    for (qsizetype i = 1; i < names.size(); ++i)
        all = MergeDialog::tr("%1 and %2", "names").arg(all, names.at(i));
    return all;
}

} // namespace

QString mergeWhen(const QDateTime &at, QDate today)
{
    if (!at.isValid())
        return {};
    const QString time = officeTime(at).toString(u"HH.mm"_s);
    const QDate day = officeDate(at);
    return day == today
               ? time
               : MergeDialog::tr("%1 %2", "day, time of day").arg(dayText(day, today), time);
}

MergeDialog::MergeDialog(MergeTask task,
                         const QString &about,
                         const QList<MergeField> &fields,
                         QWidget *window)
    : QDialog(window)
    , m_task(task)
    , m_heading(new Headline({}, this))
    , m_sentence(new QLabel(this))
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout(m_content))
    , m_scroll(new FittingScrollArea(m_content, this))
    , m_problem(new MessageStrip(MessageStrip::Tone::Warning, this))
    , m_discard(new MessageStrip(MessageStrip::Tone::Calm, this))
    , m_left(new SecondaryLabel({}, this))
    , m_save(new PrimaryButton(task == MergeTask::Saving ? tr("Save what is chosen")
                                                         : tr("Carry out what is chosen"),
                               this))
    , m_back(new QPushButton(
          task == MergeTask::Saving ? tr("Back to what I wrote") : tr("Change nothing"), this))
{
    setObjectName(u"mergeDialog"_s);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString heading = task == MergeTask::Saving ? tr("Two have changed the same")
                                                      : tr("Somebody has gone on from your change");
    setWindowTitle(about.isEmpty() ? heading : heading + u" – "_s + about);
    m_heading->setText(about.isEmpty() ? heading : heading + u" · "_s + about);
    m_heading->setWordWrap(true);
    build();
    // Else it would open as high as narrow columns need.
    resize(wantedWidth(), minimumSizeHint().height());
    setFields(fields);
    connect(m_save, &QPushButton::clicked, this, &MergeDialog::submit);
    connect(m_back, &QPushButton::clicked, this, &MergeDialog::reject);
}

void MergeDialog::build()
{
    m_sentence->setObjectName(u"mergeSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *legend = new SecondaryLabel(
        tr("Underlined: was written anew. With a line through: is gone in one of the texts."),
        this);
    legend->setWordWrap(true);
    m_column->setContentsMargins(0, 0, 4, 0);
    m_column->setSpacing(20);
    m_column->addStretch(); // what is over stands beneath the groups
    buildStrips();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    column->addWidget(m_scroll, 1);
    column->addWidget(legend);
    column->addWidget(m_problem);
    column->addWidget(m_discard);
    column->addWidget(m_left);
    column->addWidget(buildButtons());
}

QWidget *MergeDialog::buildButtons()
{
    m_left->setObjectName(u"mergeLeft"_s);
    m_left->setWordWrap(true);
    m_left->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_save->setObjectName(u"mergeSave"_s);
    m_save->setToolTip(tr("Ctrl+Return"));
    m_save->setAutoDefault(false);
    m_back->setObjectName(u"mergeBack"_s);
    m_back->setToolTip(tr("Esc"));
    m_back->setAutoDefault(false);
    auto *row = new QWidget(this);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_save);
    return row;
}

void MergeDialog::buildStrips()
{
    m_problem->setObjectName(u"mergeProblem"_s);
    m_problem->hide();
    m_discard->setObjectName(u"mergeDiscard"_s);
    m_discard->hide();
    QPushButton *keep = m_discard->addAction(tr("Go on writing"));
    keep->setObjectName(u"keepWriting"_s);
    keep->setAutoDefault(false);
    QPushButton *leave = m_discard->addAction(tr("Throw it away"));
    leave->setObjectName(u"throwAway"_s);
    leave->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_discard->hide();
        if (m_lastFocus)
            m_lastFocus->setFocus();
    });
    connect(leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
}

void MergeDialog::setFields(const QList<MergeField> &fields)
{
    const QList<MergeGroup *> before = std::exchange(m_groups, {});
    m_fields = fields;
    for (const MergeField &field : fields) {
        auto *group = new MergeGroup(m_task, field, m_content);
        for (const MergeGroup *old : before) {
            if (old->field().key == field.key)
                group->take(*old);
        }
        connect(group, &MergeGroup::changed, this, &MergeDialog::sayWhatIsLeft);
        m_column->insertWidget(int(m_groups.size()), group);
        m_groups.append(group);
    }
    qDeleteAll(before);
    m_sentence->setText(whatHappened());
    setAccessibleDescription(m_sentence->text());
    setBusy(false);
    arrange();
    if (isVisible())
        growToContent(this);
    const auto open = openGroups();
    if (!open.isEmpty())
        open.first()->focusChoice();
}

/// What happened, what was kept, what to do.
QString MergeDialog::whatHappened() const
{
    if (m_task == MergeTask::TakingBack)
        return tr("%1 has changed this after you did. Nothing is taken back yet: choose what shall "
                  "stand. What does not stand is kept in the journal.",
                  "names")
            .arg(everybody(m_fields));
    return tr("%1 changed the same while you were writing. Nothing is lost: choose what shall "
              "stand. What does not stand is kept in the journal.",
              "names")
        .arg(everybody(m_fields));
}

QList<MergeGroup *> MergeDialog::openGroups() const
{
    QList<MergeGroup *> open;
    for (MergeGroup *group : m_groups) {
        if (!group->choice())
            open << group;
    }
    return open;
}

FieldChoices MergeDialog::choices() const
{
    FieldChoices choices;
    for (const MergeGroup *group : m_groups) {
        if (const auto choice = group->choice())
            choices.insert(group->field().key, *choice);
    }
    return choices;
}

/// A button that does nothing yet says why.
void MergeDialog::sayWhatIsLeft()
{
    QStringList labels;
    for (const MergeGroup *group : openGroups())
        labels << group->field().label;
    const QString left =
        labels.isEmpty() ? QString()
                         : tr("Still to choose: %1.", "names of fields").arg(labels.join(u", "_s));
    m_left->setText(left);
    m_left->setVisible(!left.isEmpty());
    m_save->setEnabled(left.isEmpty() && !m_isBusy);
    m_save->setAccessibleDescription(left);
}

void MergeDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_problem->hide();
    m_discard->hide();
    m_back->setDisabled(isBusy);
    for (MergeGroup *group : std::as_const(m_groups))
        group->setLocked(isBusy);
    sayWhatIsLeft();
}

void MergeDialog::refuse(const QString &sentence)
{
    setBusy(false);
    m_problem->say(sentence);
}

void MergeDialog::submit()
{
    if (m_isBusy || !openGroups().isEmpty())
        return;
    setBusy(true);
    emit settled(choices());
}

void MergeDialog::reject()
{
    if (m_isBusy)
        return;
    const bool hasWritten = std::ranges::any_of(
        m_groups, [](const MergeGroup *group) { return !group->written().isEmpty(); });
    if (!hasWritten || m_discard->isVisibleTo(this)) {
        QDialog::reject();
        return;
    }
    m_lastFocus = focusWidget();
    m_discard->say(tr("What you have written together here is not saved."));
    m_discard->findChild<QPushButton *>(u"keepWriting"_s)->setFocus();
}

/// Three columns need room for some words a line.
void MergeDialog::arrange()
{
    constexpr int kThreeColumns = 84; // letters
    const bool isStacked = width() < kThreeColumns * fontMetrics().averageCharWidth();
    for (MergeGroup *group : std::as_const(m_groups))
        group->arrange(isStacked);
}

bool MergeDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        growToContent(this);
    return isHandled;
}

void MergeDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

/// Wide enough for three columns of a line one reads at ease, as far as the screen goes.
int MergeDialog::wantedWidth() const
{
    constexpr int kWanted = 120; // letters
    constexpr int kWidest = 1100;
    const int wanted = std::min(kWanted * fontMetrics().averageCharWidth(), kWidest);
    return std::min(wanted, int(screen()->availableSize().width() * 0.92));
}

void MergeDialog::showEvent(QShowEvent *event)
{
    // Texts that break into lines say their height only once they have their width.
    arrange();
    growToContent(this);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    growToContent(this);
    QDialog::showEvent(event);
}

void MergeDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        submit();
    else
        QDialog::keyPressEvent(event);
}

} // namespace talan::ui
