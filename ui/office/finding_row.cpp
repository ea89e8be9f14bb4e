#include "ui/office/finding_row.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/wording/doctor_words.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"
#include "ui/office/light_mark.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

FindingRow::FindingRow(const storage::Finding &finding, QWidget *parent)
    : QWidget(parent)
    , m_finding(finding)
    , m_word(new QLabel(displayText(finding.light), this))
    , m_more(new QPushButton(tr("More"), this))
{
    const FindingWords words = findingWords(finding);
    setAccessibleName(words.title + u": "_s + m_word->text() + u". "_s + words.found);
    auto *mark = new LightMark(finding.light, this);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(buildHead(words.title));
    addLine(column, words.found)->setObjectName(u"found"_s);
    if (!words.toDo.isEmpty())
        addLine(column, words.toDo)->setObjectName(u"toDo"_s);
    m_why = new SecondaryLabel(words.why, this);
    m_why->setObjectName(u"why"_s);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->hide();
    column->addWidget(m_why);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    adaptColours();
}

QWidget *FindingRow::buildHead(const QString &title)
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *name = new SectionLabel(title, head);
    name->setWordWrap(true);
    m_word->setObjectName(u"lightWord"_s);
    m_more->setObjectName(u"more"_s);
    m_more->setFlat(true);
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    m_more->setAccessibleName(tr("More about: %1").arg(title));
    m_more->setVisible(!findingWords(m_finding).why.isEmpty());
    connect(m_more, &QPushButton::toggled, this, [this](bool isOn) {
        m_why->setVisible(isOn);
        m_more->setText(isOn ? tr("Less") : tr("More"));
    });
    row->addWidget(name, 1);
    row->addWidget(m_word);
    row->addWidget(m_more);
    return head;
}

QLabel *FindingRow::addLine(QVBoxLayout *column, const QString &text)
{
    auto *line = new QLabel(text, this);
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(line);
    return line;
}

bool FindingRow::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange ||
        event->type() == QEvent::ApplicationFontChange)
        adaptColours();
    return QWidget::event(event);
}

void FindingRow::adaptColours()
{
    QPalette own = QApplication::palette();
    own.setColor(m_word->foregroundRole(), lightColour(own, m_finding.light));
    m_word->setPalette(own);
    QFont bold = QApplication::font();
    bold.setWeight(QFont::DemiBold);
    m_word->setFont(bold);
}

} // namespace talan::ui
