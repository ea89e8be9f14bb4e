#include "ui/cases/date_why_popup.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <memory>

#include "ui/desk/desk.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

constexpr int kWidthInLetters = 64;
constexpr int kMostLines = 14;

/// Asks for a printer and puts the explanation on a page of it.
void printWhy(const DateWhy &why, const QString &about, QWidget *window)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(about);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setObjectName(u"printWhyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog,
                     qOverload<QPrinter *>(&QPrintDialog::accepted),
                     window,
                     [printer, why, about](QPrinter *device) { paintWhy(why, about, *device); });
    dialog->open();
}

} // namespace

DateWhyPopup *
DateWhyPopup::open(const DateWhy &why, const QString &about, QWidget *beside, const QRect &place)
{
    if (why.isEmpty())
        return nullptr;
    auto *popup = new DateWhyPopup(why, about, beside);
    popup->placeBelow(place.isNull() ? beside->rect() : place);
    popup->show();
    popup->m_text->setFocus(Qt::PopupFocusReason);
    return popup;
}

DateWhyPopup::DateWhyPopup(const DateWhy &why, const QString &about, QWidget *beside)
    : QFrame(beside, Qt::Popup)
    , m_why(why)
    , m_about(about)
    , m_beside(beside)
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"dateWhyPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Why this date"));
    setAccessibleDescription(why.text());
    auto *what = new SecondaryLabel(why.what, this);
    what->setObjectName(u"whyWhat"_s);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *when = new SectionLabel(why.when, this);
    when->setObjectName(u"whyWhen"_s);
    when->setTextFormat(Qt::PlainText);
    when->setWordWrap(true);
    when->setVisible(!why.when.isEmpty());
    m_text->setObjectName(u"whySteps"_s);
    m_text->setAccessibleName(tr("How the date came about"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_text->setPlainText(why.steps.join(u'\n'));
    fitText();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(what);
    column->addWidget(when);
    column->addWidget(m_text);
    column->addWidget(makeButtons());
}

QWidget *DateWhyPopup::makeButtons()
{
    auto *row = new QWidget(this);
    auto *copyButton = new QPushButton(icon(u"copy"_s), tr("&Copy"), row);
    copyButton->setObjectName(u"copyWhy"_s);
    auto *printButton = new QPushButton(icon(u"print"_s), tr("&Print …"), row);
    printButton->setObjectName(u"printWhy"_s);
    auto *closeButton = new QPushButton(tr("Close", "an explanation"), row);
    closeButton->setObjectName(u"closeWhy"_s);
    closeButton->setToolTip(tr("Esc"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(copyButton);
    layout->addWidget(printButton);
    layout->addStretch();
    layout->addWidget(closeButton);
    connect(copyButton, &QPushButton::clicked, this, &DateWhyPopup::copy);
    connect(printButton, &QPushButton::clicked, this, &DateWhyPopup::print);
    connect(closeButton, &QPushButton::clicked, this, &QWidget::close);
    return row;
}

/// As high as its lines, until it has to scroll.
void DateWhyPopup::fitText()
{
    const int width = kWidthInLetters * m_text->fontMetrics().averageCharWidth();
    int lines = 0;
    for (const QString &step : std::as_const(m_why.steps))
        lines += 1 + m_text->fontMetrics().horizontalAdvance(step) / width;
    m_text->setMinimumWidth(width);
    const bool hasMore = lines > kMostLines;
    m_text->setVerticalScrollBarPolicy(hasMore ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_text->setFixedHeight(std::min(lines + 1, kMostLines) * m_text->fontMetrics().lineSpacing());
}

/// Below the date, or above it where the screen ends, and never beyond its edges.
void DateWhyPopup::placeBelow(const QRect &place)
{
    adjustSize();
    const QRect room = m_beside->screen()->availableGeometry();
    QPoint at = m_beside->mapToGlobal(place.bottomLeft() + QPoint(0, 2));
    if (at.y() + height() > room.bottom())
        at.setY(m_beside->mapToGlobal(place.topLeft()).y() - height() - 2);
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::max(at.y(), room.top()));
    move(at);
}

/// What is marked, or all of it.
void DateWhyPopup::copy()
{
    const QString marked = m_text->textCursor().selectedText().replace(QChar(0x2029), u'\n');
    QGuiApplication::clipboard()->setText(marked.isEmpty() ? m_why.text() : marked);
}

void DateWhyPopup::print()
{
    QWidget *window = m_beside->window();
    const DateWhy why = m_why;
    const QString about = m_about;
    close();
    printWhy(why, about, window);
}

void DateWhyPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1)
        close();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Print))
        print();
    else
        QFrame::keyPressEvent(event);
}

void explainDue(Desk &desk, CaseId id, QWidget *beside, const QRect &place)
{
    desk.read(
        beside,
        [id, staff = desk.staff().id](storage::Database &database) {
            return readCaseContent(database, id, staff, ProtectedCase::IsOpened);
        },
        [&desk, beside, place](const Result<CaseContent> &content) {
            if (!content)
                return desk.fail(Activity::OpeningCase, content.error());
            const bool isProtected = content->caseFile.isProtected();
            DateWhyPopup::open(whyNext(*content,
                                       desk.clock().today(),
                                       isProtected ? DetailShown::Unnamed : DetailShown::Named),
                               content->caseFile.number,
                               beside,
                               place);
        });
}

} // namespace talan::ui
