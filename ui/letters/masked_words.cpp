#include "ui/letters/masked_words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include "core/letters/case_summary.h"
#include "ui/kit/labels.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// As high as its rows, within reason: the panel around it scrolls.
void fitHeight(QListWidget *list)
{
    constexpr int kMostRows = 7;
    const int rows = std::clamp(list->count(), 1, kMostRows);
    const int row = std::max(list->sizeHintForRow(0), list->fontMetrics().height());
    list->setFixedHeight(rows * row + 2 * list->frameWidth() + 2);
}

} // namespace

MaskedWords::MaskedWords(QWidget *parent)
    : QWidget(parent)
    , m_maskedHeading(new SectionLabel({}, this))
    , m_masked(new QListWidget(this))
    , m_look(new QWidget(this))
    , m_suspicious(new QListWidget(m_look))
    , m_nothingSuspicious(new SecondaryLabel(tr("Nothing else looks like a name."), m_look))
    , m_more(new QLineEdit(m_look))
    , m_read(new QCheckBox(tr("I have &read the text; nobody can be told from it"), m_look))
{
    m_masked->setObjectName(u"maskedList"_s);
    m_masked->setSelectionMode(QAbstractItemView::NoSelection);
    m_maskedHeading->setObjectName(u"maskedHeading"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_maskedHeading);
    column->addWidget(m_masked);
    column->addSpacing(8);
    column->addWidget(m_look);
    buildSuspicious();
}

void MaskedWords::buildSuspicious()
{
    m_suspicious->setObjectName(u"suspiciousList"_s);
    m_suspicious->setAccessibleName(tr("Words that may be names"));
    m_more->setObjectName(u"alsoMaskEdit"_s);
    m_read->setObjectName(u"readBox"_s);
    auto *moreLabel = new QLabel(tr("Mask a&lso:", "a word or name the person found"), m_look);
    moreLabel->setBuddy(m_more);
    auto *add = new QPushButton(tr("&Mask", "button: mask the typed word"), m_look);
    add->setObjectName(u"alsoMaskButton"_s);
    add->setAutoDefault(false);
    auto *explanation = new SecondaryLabel(tr("Tick what is to be masked too."), m_look);
    explanation->setWordWrap(true);

    auto *typed = new QHBoxLayout;
    typed->addWidget(moreLabel);
    typed->addWidget(m_more, 1);
    typed->addWidget(add);
    auto *column = new QVBoxLayout(m_look);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new SectionLabel(tr("May be names"), m_look));
    column->addWidget(explanation);
    column->addWidget(m_nothingSuspicious);
    column->addWidget(m_suspicious);
    column->addLayout(typed);
    column->addSpacing(8);
    column->addWidget(m_read);

    connect(m_suspicious, &QListWidget::itemChanged, this, &MaskedWords::takeTicks);
    connect(m_more, &QLineEdit::returnPressed, this, &MaskedWords::addTyped);
    connect(add, &QPushButton::clicked, this, &MaskedWords::addTyped);
    connect(m_read, &QCheckBox::toggled, this, &MaskedWords::readChanged);
}

void MaskedWords::setSummary(const CaseSummary &summary)
{
    const bool isAnonymous = summary.level == SummaryLevel::Anonymous;
    m_maskedHeading->setText(tr("Masked in the text: %1", "a number").arg(summary.masked.size()));
    m_masked->setAccessibleName(m_maskedHeading->text());
    m_masked->clear();
    m_masked->addItems(summary.masked);
    m_masked->setVisible(!summary.masked.isEmpty());
    fitHeight(m_masked);
    m_look->setVisible(isAnonymous);
    fillSuspicious(summary.suspicious);
    m_read->setChecked(false);
    setVisible(isAnonymous || !summary.masked.isEmpty());
}

void MaskedWords::fillSuspicious(const QStringList &suspicious)
{
    const QSignalBlocker blocked(m_suspicious);
    m_suspicious->clear();
    const auto add = [this](const QString &text, Qt::CheckState state) {
        auto *item = new QListWidgetItem(text, m_suspicious);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(state);
    };
    for (const QString &text : std::as_const(m_alsoMask))
        add(text, Qt::Checked);
    for (const QString &text : suspicious)
        add(text, Qt::Unchecked);
    const bool isEmpty = m_suspicious->count() == 0;
    m_suspicious->setVisible(!isEmpty);
    m_nothingSuspicious->setVisible(isEmpty);
    fitHeight(m_suspicious);
}

bool MaskedWords::isRead() const
{
    return m_read->isChecked();
}

void MaskedWords::addTyped()
{
    const QString text = m_more->text().simplified();
    m_more->clear();
    if (text.isEmpty() || m_alsoMask.contains(text))
        return;
    m_alsoMask.append(text);
    emit alsoMaskChanged();
}

void MaskedWords::takeTicks()
{
    QStringList ticked;
    for (int row = 0; row < m_suspicious->count(); ++row) {
        const QListWidgetItem *item = m_suspicious->item(row);
        if (item->checkState() == Qt::Checked)
            ticked.append(item->text());
    }
    if (ticked == m_alsoMask)
        return;
    m_alsoMask = ticked;
    emit alsoMaskChanged();
}

} // namespace talan::ui
