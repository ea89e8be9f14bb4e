#include "ui/cases/case_dialog.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/cases/case_actions.h"
#include "ui/kit/labels.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

constexpr double kMostOfScreen = 0.7;

/// As large as what it holds, until the screen ends: at large text a dialog scrolls rather than
/// lose its buttons.
class FittingScrollArea final : public QScrollArea
{
public:
    explicit FittingScrollArea(QWidget *fields, QWidget *parent)
        : QScrollArea(parent)
    {
        setWidget(fields);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
        fields->setAutoFillBackground(false);
    }

    QSize sizeHint() const override
    {
        const QSize room = screen()->availableSize() * kMostOfScreen;
        const int bar = verticalScrollBar()->sizeHint().width();
        const int width =
            std::min(std::max(widget()->sizeHint().width() + bar, columnWidth()), room.width());
        const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                                         : widget()->sizeHint().height();
        return {width, std::min(height, room.height())};
    }

    QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isHandled = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return isHandled;
    }

private:
    int columnWidth() const { return 64 * fontMetrics().averageCharWidth(); }
};

} // namespace

CaseDialog::CaseDialog(Desk &desk, const CaseContent &content, QWidget *window)
    : QDialog(window)
    , m_desk(desk)
    , m_content(content)
    , m_column(new QVBoxLayout(this))
    , m_heading(new Headline({}, this))
    , m_form(new QFormLayout)
    , m_problem(new MessageStrip(MessageStrip::Tone::Warning, this))
    , m_discard(new MessageStrip(MessageStrip::Tone::Calm, this))
    , m_fields(new QWidget(this))
    , m_accept(new PrimaryButton({}, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setWordWrap(true);
    m_problem->setObjectName(u"dialogProblem"_s);
    m_problem->hide();
    m_discard->setObjectName(u"discardQuestion"_s);
    m_discard->hide();
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setDefault(true);
    m_accept->setToolTip(tr("Ctrl+Return"));
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    makeDiscardStrip();
    buildColumn();
    connect(m_accept, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_cancel, &QPushButton::clicked, this, &CaseDialog::reject);
}

void CaseDialog::buildColumn()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fields->setLayout(m_form);
    // Else the fields are as high as their texts would be in the narrowest form.
    m_fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);

    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(16);
    m_column->addWidget(m_heading);
    m_column->addWidget(new FittingScrollArea(m_fields, this), 1);
    m_column->addWidget(m_problem);
    m_column->addWidget(m_discard);
    m_column->addLayout(buttons);
}

void CaseDialog::makeDiscardStrip()
{
    m_discard->setFocusPolicy(Qt::NoFocus);
    QPushButton *keep = m_discard->addAction(tr("Go on writing"));
    keep->setObjectName(u"keepWriting"_s);
    keep->setAutoDefault(false);
    QPushButton *discard = m_discard->addAction(tr("Throw it away"));
    discard->setObjectName(u"throwAway"_s);
    discard->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_discard->hide();
        if (m_lastFocus)
            m_lastFocus->setFocus();
    });
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
}

void CaseDialog::setWords(const QString &heading, const QString &verb)
{
    setWindowTitle(heading + u" – "_s + caseFile().number);
    m_heading->setText(heading + u" · "_s + caseFile().number);
    m_accept->setText(verb);
}

QPlainTextEdit *CaseDialog::addText(const QString &label, const QString &objectName)
{
    auto *text = new QPlainTextEdit(m_fields);
    text->setObjectName(objectName);
    text->setTabChangesFocus(true);
    text->setFixedHeight(5 * text->fontMetrics().lineSpacing());
    m_form->addRow(label, text);
    watchTyped([text] { return !text->toPlainText().trimmed().isEmpty(); });
    return text;
}

void CaseDialog::watchTyped(const std::function<bool()> &typed)
{
    m_typed.append(typed);
}

bool CaseDialog::hasTyped() const
{
    return std::ranges::any_of(m_typed, [](const auto &typed) { return typed(); });
}

void CaseDialog::reject()
{
    if (m_isBusy)
        return;
    if (!hasTyped()) {
        QDialog::reject();
        return;
    }
    m_lastFocus = focusWidget();
    m_discard->say(tr("What you have written is not saved."));
    m_discard->findChild<QPushButton *>(u"keepWriting"_s)->setFocus();
}

void CaseDialog::refuse(const QString &sentence, QWidget *field)
{
    m_problem->say(sentence);
    if (field != nullptr)
        field->setFocus();
}

/// Grows with what appears in it; only the person makes it smaller.
bool CaseDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        resize(size().expandedTo(sizeHint()).boundedTo(screen()->availableSize()));
    return isHandled;
}

void CaseDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (!m_isBusy && m_accept->isEnabled())
            submit();
        return;
    }
    QDialog::keyPressEvent(event);
}

void CaseDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_problem->hide();
    m_discard->hide();
    m_accept->setDisabled(isBusy);
    m_fields->setDisabled(isBusy);
}

void CaseDialog::fail(Activity activity, const Error &error)
{
    m_problem->say(errorText(activity, error).sentence());
}

void CaseDialog::finish(const QString &words)
{
    const CaseId id = caseFile().id;
    m_desk.say(words, undoOf(m_desk, id));
    emit saved(id);
    QDialog::accept();
}

} // namespace talan::ui
