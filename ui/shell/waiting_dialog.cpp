#include "ui/shell/waiting_dialog.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/wording/date_words.h"
#include "ui/desk/desk.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/row_header.h"
#include "ui/kit/table_copy.h"
#include "ui/shell/waiting_entries.h"
#include "ui/shell/waiting_words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kStateColumn = 2;
constexpr int kWordsColumn = 3;

QStringList headings()
{
    return {WaitingDialog::tr("Written", "heading: date and time"),
            WaitingDialog::tr("Kind", "heading: new case or note"),
            WaitingDialog::tr("State", "heading: waits, or could not come in"),
            WaitingDialog::tr("First words", "heading")};
}

} // namespace

WaitingDialog::WaitingDialog(Desk &desk, WaitingEntries &waiting, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_waiting(waiting)
    , m_empty(new QLabel(tr("Nothing waits: all that was written here is in the file."), this))
    , m_table(new QTableWidget(this))
    , m_reason(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_setAside(new SecondaryLabel({}, this))
{
    setObjectName(u"waitingDialog"_s);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What waits on this computer"));
    buildTable();
    m_empty->setObjectName(u"nothingWaits"_s);
    m_reason->setObjectName(u"refusal"_s);
    m_text->setObjectName(u"entryText"_s);
    m_text->setAccessibleName(tr("The whole text"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_setAside->setObjectName(u"setAside"_s);
    for (QLabel *label : {m_empty, m_reason, m_setAside}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_setAside->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    for (QWidget *part : {static_cast<QWidget *>(new Headline(windowTitle(), this)),
                          static_cast<QWidget *>(m_empty)})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    column->addWidget(m_text, 1);
    column->addWidget(m_setAside);
    column->addWidget(makeButtons());
    connect(&m_waiting, &WaitingEntries::changed, this, &WaitingDialog::fill);
    const int letter = fontMetrics().averageCharWidth();
    const QSize room = screen()->availableSize() * 0.9;
    resize(std::min(110 * letter, room.width()), std::min(70 * letter, room.height()));
    fill();
    m_table->setFocus();
}

void WaitingDialog::buildTable()
{
    m_table->setObjectName(u"waitingTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->setHorizontalHeader(new RowHeader(m_table));
    m_table->setColumnCount(static_cast<int>(headings().size()));
    m_table->setHorizontalHeaderLabels(headings());
    m_table->horizontalHeader()->setVisible(true);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(kWordsColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &WaitingDialog::showCurrent);
}

QWidget *WaitingDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *line = new FlowLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [bar, line](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, bar);
        button->setObjectName(name);
        line->addWidget(button);
        return button;
    };
    m_read = add(tr("&Read", "the text about somebody protected"), u"readEntry"_s);
    m_copy = add(tr("&Copy the text"), u"copyEntry"_s);
    m_edit = add(tr("&Go on in the form"), u"editEntry"_s);
    m_again = add(tr("&Try again"), u"tryEntryAgain"_s);
    m_throwAway =
        add(tr("Throw &away", "something that could not be brought in"), u"throwEntryAway"_s);
    auto *close = add(tr("Close", "a window that only shows something"), u"closeWaiting"_s);
    connect(m_read, &QPushButton::clicked, this, [this] {
        m_unsealed = current() ? current()->entry.id : QString();
        showCurrent();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const Row *row = current())
            m_waiting.makeDraft(row->entry);
        accept();
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const Row *row = current())
            m_waiting.tryAgain(row->entry);
    });
    connect(m_throwAway, &QPushButton::clicked, this, [this] {
        if (const Row *row = current(); row && row->why)
            m_waiting.throwAway({.entry = row->entry, .why = *row->why});
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return bar;
}

/// What needs somebody first, then what comes in by itself. The same entry stays selected.
void WaitingDialog::fill()
{
    const QString selected = current() ? current()->entry.id : QString();
    const WaitingEntries::State &state = m_waiting.state();
    m_rows.clear();
    for (const RefusedEntry &refused : state.refused)
        m_rows.append({.entry = refused.entry, .why = refused.why});
    for (const LocalEntry &entry : state.waiting)
        m_rows.append({.entry = entry, .why = {}});
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row);
    adaptColumns();
    const auto place =
        std::ranges::find_if(m_rows, [&](const Row &row) { return row.entry.id == selected; });
    m_table->selectRow(place == m_rows.end() ? 0 : static_cast<int>(place - m_rows.begin()));
    m_table->setVisible(!m_rows.isEmpty());
    m_empty->setVisible(m_rows.isEmpty());
    m_setAside->setText(setAsideText());
    m_setAside->setVisible(!state.setAside.isEmpty());
    showCurrent();
}

QString WaitingDialog::stateText(const Row &row) const
{
    if (row.why)
        return tr("Could not come in", "an entry");
    return row.entry.isFor(m_desk.path()) ? tr("Waits", "an entry")
                                          : tr("Waits for another file", "an entry");
}

void WaitingDialog::fillRow(int row)
{
    const Row &shown = m_rows.at(row);
    const QStringList texts{instantText(shown.entry.at),
                            kindText(shown.entry),
                            stateText(shown),
                            firstWords(shown.entry)};
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto *cell = new QTableWidgetItem(texts.at(column));
        if (shown.why && column == kStateColumn)
            cell->setData(kToneRole, QVariant::fromValue(RowTone::Soon));
        m_table->setItem(row, column, cell);
    }
}

void WaitingDialog::adaptColumns()
{
    constexpr int kColumnGap = 16;
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(m_table));
    const QAbstractItemView *table = m_table;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        if (column == kWordsColumn)
            continue;
        m_table->setColumnWidth(column,
                                std::max(table->sizeHintForColumn(column),
                                         m_table->horizontalHeader()->sectionSizeHint(column)) +
                                    kColumnGap);
    }
}

const WaitingDialog::Row *WaitingDialog::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

/// Whoever wrote it, and those who may see protected identities.
bool WaitingDialog::mayRead(const LocalEntry &entry) const
{
    return !entry.isProtected() || m_desk.staff().seesProtected ||
           entry.actor.staff == m_desk.staff().id;
}

void WaitingDialog::showCurrent()
{
    const Row *row = current();
    const bool isRefused = row && row->why;
    const bool isSealed = row && row->entry.isProtected() && row->entry.id != m_unsealed;
    const bool isCase = row && std::holds_alternative<NewCase>(row->entry.what);
    m_read->setVisible(isSealed);
    m_read->setEnabled(isSealed && mayRead(row->entry));
    m_copy->setEnabled(row && !isSealed);
    m_edit->setVisible(isRefused && isCase);
    m_edit->setEnabled(isRefused && mayRead(row->entry));
    m_again->setVisible(isRefused || (row && !row->entry.isFor(m_desk.path())));
    m_throwAway->setVisible(isRefused);
    m_reason->setText(isRefused ? refusalText(*row->why) : QString());
    m_reason->setVisible(isRefused);
    m_text->setVisible(row && !isSealed);
    m_text->setPlainText(row && !isSealed ? wholeText(row->entry, m_desk.path()) : QString());
}

QString WaitingDialog::setAsideText() const
{
    const QStringList &paths = m_waiting.state().setAside;
    if (paths.isEmpty())
        return {};
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    return tr("These files cannot be read any more: %1. They lie in %2; the IT department may be "
              "able to save what is in them.",
              "names of files, a folder")
        .arg(names.join(u", "_s), QDir::toNativeSeparators(QFileInfo(paths.first()).path()));
}

bool WaitingDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isCopy = event->type() == QEvent::KeyPress &&
                        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy);
    if (watched != m_table || !isCopy)
        return QDialog::eventFilter(watched, event);
    copySelectedRows(*m_table);
    return true;
}

} // namespace talan::ui
