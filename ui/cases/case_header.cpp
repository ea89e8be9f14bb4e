#include "ui/cases/case_header.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/office_time.h"
#include "core/cases/case_rules.h"
#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/cases/case_time_picture.h"
#include "ui/cases/date_why_popup.h"
#include "ui/cases/presence_line.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// A small mark with an icon and its word: never the one without the other.
QLabel *makeBadge(const QString &objectName, QWidget *parent)
{
    auto *badge = new QLabel(parent);
    badge->setObjectName(objectName);
    badge->setTextFormat(Qt::PlainText);
    badge->hide();
    return badge;
}

} // namespace

CaseHeader::CaseHeader(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new Headline({}, this))
    , m_headline(new Headline({}, this))
    , m_lateSign(new QLabel(this))
    , m_why(new QToolButton(this))
    , m_presence(new PresenceLine(desk, this))
    , m_who(new SecondaryLabel({}, this))
    , m_child(makeBadge(u"childBadge"_s, this))
    , m_protected(makeBadge(u"protectedBadge"_s, this))
    , m_moves(new QWidget(this))
    , m_undo(addTool(tr("Take back"), u"undo"_s, u"undoButton"_s))
    , m_redo(addTool(tr("Do again"), u"redo"_s, u"redoButton"_s))
    , m_picture(new CaseTimePicture(this))
{
    m_moves->setObjectName(u"moves"_s);
    new FlowLayout(m_moves);
    buildHeadings(makeBadges());
    connect(m_why, &QToolButton::clicked, this, &CaseHeader::explainDate);
    connect(m_undo, &QToolButton::clicked, this, &CaseHeader::undoRequested);
    connect(m_redo, &QToolButton::clicked, this, &CaseHeader::redoRequested);
}

QWidget *CaseHeader::makeBadges()
{
    m_protected->setText(tr("Protected person"));
    m_child->setText(tr("Child – the best interests of the child come first"));
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row, 16);
    for (QLabel *badge : {m_protected, m_child}) {
        auto *pair = new QWidget(row);
        pair->setObjectName(badge->objectName() + u"Pair"_s);
        auto *sign = new QLabel(pair);
        sign->setObjectName(u"sign"_s);
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(4);
        line->addWidget(sign);
        line->addWidget(badge);
        layout->addWidget(pair);
        pair->hide();
    }
    row->setObjectName(u"badges"_s);
    return row;
}

void CaseHeader::buildHeadings(QWidget *badges)
{
    m_title->setObjectName(u"caseTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_headline->setObjectName(u"caseHeadline"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_headline->installEventFilter(this);
    m_who->setObjectName(u"caseWho"_s);
    m_who->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    m_lateSign->setAccessibleName(tr("Past its date"));
    m_why->setObjectName(u"whyDate"_s);
    m_why->setText(u"ⓘ"_s);
    m_why->setAutoRaise(true);
    m_why->setAccessibleName(tr("Why this date"));

    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_title, 1);
    title->addWidget(m_undo, 0, Qt::AlignTop);
    title->addWidget(m_redo, 0, Qt::AlignTop);
    auto *headlineRow = new QHBoxLayout;
    headlineRow->setSpacing(4);
    headlineRow->addWidget(m_lateSign);
    headlineRow->addWidget(m_headline, 1);
    headlineRow->addWidget(m_why);
    headlineRow->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(title);
    column->addLayout(headlineRow);
    column->addWidget(m_presence);
    column->addWidget(m_who);
    column->addWidget(badges);
    column->addSpacing(4);
    column->addWidget(m_moves);
    column->addSpacing(4);
    column->addWidget(m_picture);
}

QToolButton *
CaseHeader::addTool(const QString &text, const QString &iconName, const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    return button;
}

void CaseHeader::setContent(const CaseContent &content, const QDateTime &now)
{
    m_content = content;
    m_now = now;
    say();
}

void CaseHeader::setNow(const QDateTime &now)
{
    m_now = now;
    say();
}

void CaseHeader::say()
{
    sayWho();
    sayHeadline();
    m_presence->setCase(m_content.caseFile.id, m_content.caseFile.isProtected());
    sayHistory();
    arrangeMoves();
    m_picture->setTimeLine(timeLineOf(m_content, m_now));
}

void CaseHeader::sayWho()
{
    const CaseFile &caseFile = m_content.caseFile;
    const DeskLists &lists = m_desk.lists();
    m_title->setText(caseFile.number + u"   "_s + caseFile.shownTitle());

    QStringList parts;
    QString patient = shownPatient(caseFile, true);
    const QDate born = caseFile.patient ? caseFile.patient->bornOn : QDate();
    if (born.isValid())
        patient = tr("%1, %2 years", "name and age")
                      .arg(patient)
                      .arg(rules::ageAt(born, officeDate(m_now)));
    parts << patient;
    if (!m_content.units.isEmpty())
        parts << m_content.units.first().name;
    if (!caseFile.problems.isEmpty())
        parts << shownCategory(caseFile.problems.first(), lists.problems);
    const auto handler = std::ranges::find(lists.staff, caseFile.handler, &StaffMember::id);
    parts << (handler == lists.staff.end() ? tr("no handler yet")
                                           : tr("handled by %1").arg(handler->name));
    m_who->setText(parts.join(u" · "_s));

    const auto showBadge = [this](QLabel *badge, const QString &iconName, bool isShown) {
        auto *sign = badge->parentWidget()->findChild<QLabel *>(u"sign"_s);
        sign->setPixmap(icon(iconName).pixmap(smallIconSide(this)));
        badge->setVisible(isShown);
        badge->parentWidget()->setVisible(isShown);
    };
    showBadge(m_protected, u"protected"_s, caseFile.isProtected());
    showBadge(m_child, u"child"_s, caseFile.isChild);
    m_child->parentWidget()->parentWidget()->setVisible(caseFile.isProtected() || caseFile.isChild);
}

void CaseHeader::sayHeadline()
{
    const CaseFile &caseFile = m_content.caseFile;
    const bool isLate = caseFile.next && caseFile.next->isOverdue(m_now);
    const QString words = headline(caseFile, m_content.requests, m_now);
    m_headline->setText(words);
    // As wide as its words, so that the sign for "why" stands right behind them; narrower windows
    // wrap it.
    m_headline->setMaximumWidth(m_headline->fontMetrics().horizontalAdvance(words) + 4);
    QPalette own = palette();
    if (isLate)
        own.setColor(QPalette::WindowText, colour(own, ColourRole::Late));
    m_headline->setPalette(own);
    m_lateSign->setVisible(isLate);
    if (isLate)
        m_lateSign->setPixmap(icon(u"warning"_s).pixmap(smallIconSide(this)));
    const QString why = explanation();
    m_headline->setToolTip(why);
    m_why->setToolTip(why);
    m_why->setVisible(!why.isEmpty());
    m_headline->setCursor(why.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void CaseHeader::setCompact(bool isCompact)
{
    m_picture->setCompact(isCompact);
}

void CaseHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isNewLook =
        event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange;
    if (!isNewLook || !m_now.isValid())
        return;
    // The labels take their new fonts and colours first.
    QMetaObject::invokeMethod(
        this,
        [this] {
            say();
            fitIcons();
        },
        Qt::QueuedConnection);
}

/// Icons grow with the text beside them.
void CaseHeader::fitIcons()
{
    const int side = smallIconSide(this);
    for (QAbstractButton *button : findChildren<QAbstractButton *>())
        button->setIconSize(QSize(side, side));
}

QString CaseHeader::explanation() const
{
    const DateWhy why = whyNext(m_content, officeDate(m_now), DetailShown::Named);
    return why.isEmpty() ? QString() : why.text();
}

void CaseHeader::explainDate()
{
    DateWhyPopup::open(whyNext(m_content, officeDate(m_now), DetailShown::Named),
                       m_content.caseFile.number,
                       m_why);
}

/// A click on the headline asks why, as the sign behind it does.
bool CaseHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_headline && event->type() == QEvent::MouseButtonRelease)
        explainDate();
    return QWidget::eventFilter(watched, event);
}

void CaseHeader::sayHistory()
{
    m_undo->setEnabled(m_content.undo.has_value());
    m_undo->setToolTip(m_content.undo
                           ? tr("Take back: %1 (Ctrl+Z)").arg(displayText(m_content.undo->kind))
                           : tr("There is nothing to take back here."));
    m_redo->setEnabled(m_content.redo.has_value());
    m_redo->setToolTip(m_content.redo ? tr("Do again what was taken back (Ctrl+Shift+Z)")
                                      : tr("There is nothing to do again here."));
}

/// Buttons are made anew only when what makes sense has changed, so that none vanishes under a
/// finger.
void CaseHeader::arrangeMoves()
{
    const CaseMoves moves = movesOf(m_content, m_now);
    const QString callText = moveText(CaseMove::Call, m_content.caseFile);
    const bool isSame = moves == m_shownMoves && callText == m_shownCall;
    if (isSame)
        return;
    m_shownMoves = moves;
    m_shownCall = callText;
    const QWidget *focused = m_moves->focusWidget();
    const bool hadFocus = focused != nullptr && focused->hasFocus();
    qDeleteAll(m_moves->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));

    if (moves.next)
        addMove(new PrimaryButton(moveText(*moves.next, m_content.caseFile), m_moves), *moves.next);
    for (const CaseMove move : moves.near)
        addMove(new QPushButton(icon(moveIcon(move)), moveText(move, m_content.caseFile), m_moves),
                move);
    addPrint();
    addMore();
    if (hadFocus)
        m_moves->findChildren<QPushButton *>().first()->setFocus();
    fitIcons();
    m_moves->updateGeometry();
}

void CaseHeader::addMove(QPushButton *button, CaseMove move)
{
    button->setObjectName(moveName(move));
    const QString key = moveKey(move).toString(QKeySequence::NativeText);
    button->setToolTip(key.isEmpty() ? moveTip(move) : u"%1 (%2)"_s.arg(moveTip(move), key));
    button->setAccessibleDescription(button->toolTip());
    m_moves->layout()->addWidget(button);
    button->show();
    connect(button, &QPushButton::clicked, this, [this, move] { emit moveRequested(move); });
}

void CaseHeader::addPrint()
{
    auto *print = new QPushButton(icon(u"print"_s), tr("&Print …"), m_moves);
    print->setObjectName(u"printButton"_s);
    print->setToolTip(tr("Prints or saves a summary of the case (Ctrl+P)"));
    m_moves->layout()->addWidget(print);
    print->show();
    connect(print, &QPushButton::clicked, this, &CaseHeader::printRequested);
}

/// Everything that is allowed but less likely now.
void CaseHeader::addMore()
{
    auto *more = new QPushButton(tr("More", "further things to do with a case"), m_moves);
    more->setObjectName(u"moreMoves"_s);
    auto *menu = new QMenu(more);
    for (const CaseMove move : m_shownMoves.possible) {
        if (move == m_shownMoves.next || m_shownMoves.near.contains(move))
            continue;
        // The key is only shown here: it belongs to the whole case window.
        const QString key = moveKey(move).toString(QKeySequence::NativeText);
        const QString text = moveText(move, m_content.caseFile);
        QAction *action =
            menu->addAction(icon(moveIcon(move)), key.isEmpty() ? text : text + u'\t' + key);
        connect(action, &QAction::triggered, this, [this, move] { emit moveRequested(move); });
    }
    more->setMenu(menu);
    m_moves->layout()->addWidget(more);
    more->setVisible(!menu->isEmpty());
}

} // namespace talan::ui
