#include "ui/office/category_section.h"

#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

#include "core/wording/date_words.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/row_header.h"
#include "ui/kit/table_copy.h"
#include "ui/office/category_dialog.h"
#include "ui/office/category_history_dialog.h"
#include "ui/office/category_table_model.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr std::array kLists{ReferenceList::Problem, ReferenceList::Area, ReferenceList::OldProblem};

bool hasEnded(const Category &entry, QDate today)
{
    return entry.validTo.isValid() && entry.validTo < today;
}

QString aboutText(ReferenceList list)
{
    switch (list) {
    case ReferenceList::Problem:
        return CategorySection::tr("A case keeps the code it was given. New words hold from their "
                                   "first day on; what stood there before stays in the history.");
    case ReferenceList::Area:
        return CategorySection::tr("The national code list has six areas of care. Their words can "
                                   "be changed.");
    case ReferenceList::OldProblem:
        return CategorySection::tr("The main categories before the national ones. Talan knows old "
                                   "cases by these words: correct them to what the office wrote.");
    }
    Q_UNREACHABLE();
}

} // namespace

CategorySection::CategorySection(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new CategoryTableModel(this))
    , m_about(new SecondaryLabel({}, this))
    , m_lists(new ChoiceRow({tr("Problems", "list of categories"),
                             tr("Areas of care", "list of categories"),
                             tr("Before 2019", "list of categories")},
                            this))
    , m_withEnded(new QCheckBox(tr("S&how ended ones too"), this))
    , m_table(new QTableView(this))
    , m_definition(new SecondaryLabel({}, this))
    , m_add(new QPushButton(tr("Add a sub-probl&em …"), this))
    , m_change(new QPushButton(tr("Change the &words …"), this))
    , m_end(new QPushButton(tr("End …", "the use of a category"), this))
    , m_history(new QPushButton(tr("Histor&y …", "of a category"), this))
{
    setObjectName(u"categorySection"_s);
    buildTable();
    build();
    listen();
    adaptToLists();
}

void CategorySection::buildTable()
{
    m_table->setObjectName(u"categoryTable"_s);
    m_table->setAccessibleName(tr("Categories", "heading of settings"));
    m_table->setWhatsThis(tr("The categories cases are counted by. Enter changes the words of a "
                             "row, and its history shows what it has been called before."));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *header = new RowHeader(m_table);
    m_table->setHorizontalHeader(header);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(CategoryTableModel::Label, QHeaderView::Stretch);
    m_table->installEventFilter(this);
}

void CategorySection::build()
{
    m_lists->setName(u"categoryList"_s, tr("Which list"));
    m_withEnded->setObjectName(u"withEndedCategories"_s);
    m_about->setObjectName(u"aboutCategories"_s);
    m_definition->setObjectName(u"categoryDefinition"_s);
    for (QLabel *text : {m_about, m_definition}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new SectionLabel(tr("Categories", "heading of settings"), this));
    column->addWidget(m_lists);
    column->addWidget(m_about);
    column->addWidget(m_withEnded);
    column->addWidget(m_table);
    column->addWidget(m_definition);
    column->addWidget(buildButtons());
}

QWidget *CategorySection::buildButtons()
{
    m_add->setObjectName(u"addCategory"_s);
    m_change->setObjectName(u"changeCategory"_s);
    m_end->setObjectName(u"endCategory"_s);
    m_history->setObjectName(u"categoryHistory"_s);
    auto *row = new QWidget(this);
    auto *line = new FlowLayout(row);
    for (QPushButton *button : {m_add, m_change, m_end, m_history})
        line->addWidget(button);
    return row;
}

void CategorySection::listen()
{
    connect(m_add, &QPushButton::clicked, this, &CategorySection::add);
    connect(m_change, &QPushButton::clicked, this, &CategorySection::change);
    connect(m_end, &QPushButton::clicked, this, &CategorySection::endOrResume);
    connect(m_history, &QPushButton::clicked, this, &CategorySection::showHistory);
    connect(m_table, &QTableView::doubleClicked, this, &CategorySection::change);
    connect(m_lists, &ChoiceRow::chosen, this, &CategorySection::adaptToLists);
    connect(m_withEnded, &QCheckBox::toggled, this, &CategorySection::adaptToLists);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &CategorySection::adaptToSelection);
    connect(&m_desk, &Desk::listsChanged, this, &CategorySection::adaptToLists);
}

ReferenceList CategorySection::list() const
{
    return kLists.at(static_cast<size_t>(std::max(0, m_lists->current())));
}

const QList<Category> &CategorySection::entries() const
{
    switch (list()) {
    case ReferenceList::Problem:
        return m_desk.lists().problems;
    case ReferenceList::Area:
        return m_desk.lists().areas;
    case ReferenceList::OldProblem:
        return m_desk.lists().oldProblems;
    }
    Q_UNREACHABLE();
}

const Category *CategorySection::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    const bool isSelected = m_table->selectionModel()->hasSelection() && current.isValid();
    return isSelected ? &m_model->entryAt(current.row()) : nullptr;
}

void CategorySection::adaptToLists()
{
    const Category *current = selected();
    QString code = current ? current->code : QString();
    const QDate today = m_desk.clock().today();
    const bool isOld = list() == ReferenceList::OldProblem;
    QList<Category> shown = entries();
    if (!isOld && !m_withEnded->isChecked())
        shown.removeIf([today](const Category &entry) { return hasEnded(entry, today); });
    m_model->setEntries(shown, today);
    m_withEnded->setVisible(!isOld);
    m_table->setColumnHidden(CategoryTableModel::Standard, list() != ReferenceList::Problem);
    if (m_model->rowOf(m_justSaved) >= 0)
        code = std::exchange(m_justSaved, {});
    m_table->selectRow(std::max(0, m_model->rowOf(code)));
    m_mayChange = m_desk.staff().role >= StaffRole::Administrator;
    m_about->setText(m_mayChange ? aboutText(list())
                                 : tr("You can read this. Administrators may change it."));
    m_add->setText(isOld ? tr("Add a main cat&egory …", "of the old scheme")
                         : tr("Add a sub-probl&em …"));
    m_add->setVisible(m_mayChange && list() != ReferenceList::Area);
    m_change->setVisible(m_mayChange);
    m_end->setVisible(m_mayChange && !isOld);
    adaptToSelection();
    adaptSize();
}

void CategorySection::adaptToSelection()
{
    const Category *entry = selected();
    const bool isLatest = entry && *entry == rules::entryOf(entries(), entry->code);
    const bool isOver = entry && hasEnded(*entry, m_desk.clock().today());
    const bool isOld = list() == ReferenceList::OldProblem;
    m_change->setEnabled(isLatest && (isOld || !isOver));
    m_end->setEnabled(isLatest);
    m_end->setText(entry && entry->validTo.isValid()
                       ? tr("Take into use aga&in", "a category that has ended")
                       : tr("End …", "the use of a category"));
    m_history->setEnabled(entry != nullptr);
    m_definition->setText(entry ? entry->definition : QString());
    m_definition->setVisible(entry && !entry->definition.isEmpty());
}

void CategorySection::adaptSize()
{
    constexpr int kColumnGap = 16;
    constexpr int kMostRows = 12;
    const int height = rowHeight(m_table);
    m_table->verticalHeader()->setMinimumSectionSize(height);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    const QAbstractItemView *cells = m_table;
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < CategoryTableModel::ColumnCount; ++column) {
        if (column == CategoryTableModel::Label)
            continue;
        const int needed =
            std::max(cells->sizeHintForColumn(column), header->sectionSizeHint(column));
        header->resizeSection(column, needed + kColumnGap);
    }
    const int rows = std::clamp(m_model->rowCount(), 1, kMostRows);
    m_table->setFixedHeight(header->sizeHint().height() + rows * height +
                            2 * m_table->frameWidth());
}

void CategorySection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adaptSize();
}

bool CategorySection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        copySelectedRows(*m_table);
        return true;
    }
    const bool opens =
        key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2;
    if (!opens || key->modifiers().testFlag(Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    change();
    return true;
}

void CategorySection::add()
{
    const Category *beside = selected();
    auto *dialog = CategoryDialog::toAdd(
        m_desk, list(), beside ? rules::mainCode(beside->code) : QString(), this);
    connect(dialog, &CategoryDialog::saved, this, [this](const ListChange &change) {
        tell(change, tr("%1 %2 is added", "code, name").arg(change.entry.code, change.entry.label));
    });
    dialog->open();
}

void CategorySection::change()
{
    const Category *entry = selected();
    if (!m_change->isEnabled() || !m_mayChange || !entry)
        return;
    auto *dialog = CategoryDialog::toChange(m_desk, list(), *entry, this);
    connect(dialog, &CategoryDialog::saved, this, [this](const ListChange &change) {
        tell(change,
             tr("%1 is called %2 now", "code, name").arg(change.entry.code, change.entry.label));
    });
    dialog->open();
}

void CategorySection::endOrResume()
{
    const Category *entry = selected();
    if (!entry)
        return;
    if (entry->validTo.isValid())
        return resume(*entry);
    auto *dialog = CategoryDialog::toEnd(m_desk, list(), *entry, this);
    connect(dialog, &CategoryDialog::saved, this, [this](const ListChange &change) {
        tell(change,
             tr("%1 %2 ends %3", "code, name, date")
                 .arg(change.entry.code,
                      change.entry.label,
                      dayText(change.entry.validTo, m_desk.clock().today())));
    });
    dialog->open();
}

void CategorySection::resume(const Category &entry)
{
    m_desk.change(
        this,
        [list = list(), entry](const Work &work) { return resumeCategory(work, list, entry); },
        [this](const Result<ListChange> &change) {
            if (change)
                tell(*change,
                     tr("%1 %2 is in use again", "code, name")
                         .arg(change->entry.code, change->entry.label));
            else
                m_desk.fail(Activity::SavingSettings, change.error());
        });
}

void CategorySection::showHistory()
{
    if (const Category *entry = selected())
        (new CategoryHistoryDialog(m_desk, list(), *entry, this))->open();
}

void CategorySection::tell(const ListChange &change, const QString &said)
{
    m_justSaved = change.entry.code;
    m_table->setFocus();
    if (change.changes.isEmpty())
        return;
    m_desk.say(said, [section = QPointer(this), change] {
        if (section)
            section->takeBack(change);
    });
}

void CategorySection::takeBack(const ListChange &change)
{
    m_desk.change(
        this,
        [change](const Work &work) { return takeBackListChange(work, change); },
        [this, code = change.entry.code](const Result<> &done) {
            if (done)
                m_desk.say(tr("%1 is as it was before", "code").arg(code));
            else
                m_desk.fail(Activity::Undoing, done.error());
        });
}

} // namespace talan::ui
