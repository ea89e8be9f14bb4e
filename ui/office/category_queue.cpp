#include "ui/office/category_queue.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/wording/words.h"
#include "ui/cases/case_actions.h"
#include "ui/cases/register_hit_edit.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/row_header.h"
#include "ui/kit/table_copy.h"
#include "ui/office/category_queue_model.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kMostShown = 200; ///< Rows; the next come when these are done.

QList<Hit> hitsFor(const QList<Category> &problems, const QString &words, QDate today)
{
    QList<Hit> hits;
    for (const CategoryMatch &match : rules::findCategories(problems, words, today)) {
        hits.append({.key = match.category.code,
                     .title = u"%1 %2 (%3)"_s.arg(
                         match.category.code, match.category.label, match.main.label),
                     .detail = match.category.definition});
    }
    return hits;
}

} // namespace

CategoryQueueSection::CategoryQueueSection(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new CategoryQueueModel(this))
    , m_about(new SecondaryLabel({}, this))
    , m_table(new QTableView(this))
    , m_choice(new QWidget(this))
    , m_narrative(new QLabel(m_choice))
    , m_proposals(new QWidget(m_choice))
    , m_proposalLine(new FlowLayout(m_proposals))
    , m_other(new HitEdit(m_choice))
{
    setObjectName(u"categoryQueue"_s);
    buildTable();
    buildChoice();
    build();
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &CategoryQueueSection::adaptToSelection);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (const CategoryToChoose *waiting = selected())
            emit openCaseRequested(waiting->caseId);
    });
    connect(m_other, &HitEdit::picked, this, [this](const Hit &hit) {
        m_other->clear();
        choose(hit.key);
    });
    connect(&m_desk, &Desk::casesChanged, this, &CategoryQueueSection::refresh);
    showQueue(CategoryQueue());
    refresh();
}

void CategoryQueueSection::buildTable()
{
    m_table->setObjectName(u"categoryQueueTable"_s);
    m_table->setAccessibleName(tr("Old categories to choose for"));
    m_table->setWhatsThis(tr("Cases from before 2019 whose category fits more than one of today’s. "
                             "The number keys choose among the proposals below; Enter opens the "
                             "case."));
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
    header->setStretchLastSection(true);
    m_table->installEventFilter(this);
}

void CategoryQueueSection::buildChoice()
{
    m_narrative->setObjectName(u"categoryQueueNarrative"_s);
    m_narrative->setWordWrap(true);
    m_narrative->setTextFormat(Qt::PlainText);
    m_other->setObjectName(u"categoryQueueOther"_s);
    m_other->setAccessibleName(tr("Another problem"));
    m_other->setPlaceholderText(tr("Words or a number: “waiting”, “3.4”. Down shows all."));
    m_other->setSearch([this](const QString &words) {
        return hitsFor(m_desk.lists().problems, words, m_desk.clock().today());
    });
    auto *label = new QLabel(tr("Ano&ther problem:"), m_choice);
    label->setBuddy(m_other);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_other, 1);
    auto *column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_narrative);
    column->addWidget(m_proposals);
    column->addLayout(line);
}

void CategoryQueueSection::build()
{
    m_about->setObjectName(u"aboutCategoryQueue"_s);
    m_about->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new SectionLabel(tr("Old categories to choose for"), this));
    column->addWidget(m_about);
    column->addWidget(m_table);
    column->addWidget(m_choice);
}

void CategoryQueueSection::refresh()
{
    m_desk.read(
        this,
        [today = m_desk.clock().today()](storage::Database &database) {
            return categoryQueue(database, today, kMostShown);
        },
        [this](const Result<CategoryQueue> &queue) {
            if (queue)
                showQueue(*queue);
        });
}

void CategoryQueueSection::showQueue(const CategoryQueue &queue)
{
    const CategoryToChoose *before = selected();
    const OldCategoryId id = before ? before->id : OldCategoryId();
    const int row = m_table->currentIndex().row();
    m_model->setWaiting(queue.first);
    m_count = queue.count;
    const int same = m_model->rowOf(id);
    if (m_model->rowCount() > 0)
        m_table->selectRow(same >= 0 ? same : std::clamp(row, 0, m_model->rowCount() - 1));
    m_about->setText(m_count > 0
                         ? tr("%n old categories wait for somebody to choose which of today’s "
                              "they are. Talan never guesses.",
                              nullptr,
                              m_count)
                         : tr("Nothing to choose. Cases registered with their category from before "
                              "2019 stand here when it could be more than one of today’s."));
    m_table->setVisible(m_count > 0);
    m_choice->setVisible(m_count > 0);
    adaptToSelection();
    adaptSize();
}

const CategoryToChoose *CategoryQueueSection::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    const bool isSelected = m_table->selectionModel()->hasSelection() && current.isValid();
    return isSelected ? &m_model->waitingAt(current.row()) : nullptr;
}

void CategoryQueueSection::adaptToSelection()
{
    const CategoryToChoose *waiting = selected();
    if (waiting && waiting->isProtected)
        m_narrative->setText(tr("A protected person’s case. Enter opens it for those who may."));
    else
        m_narrative->setText(waiting ? waiting->about : QString());
    showProposals(waiting);
}

void CategoryQueueSection::showProposals(const CategoryToChoose *waiting)
{
    qDeleteAll(m_proposals->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    const QStringList codes = waiting ? waiting->proposals : QStringList();
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QString name = shownCategory(codes.at(i), m_desk.lists().problems);
        auto *button = new QPushButton(u"%1:  %2"_s.arg(i + 1).arg(name), m_proposals);
        button->setObjectName(u"proposal%1"_s.arg(i + 1));
        button->setAccessibleName(name);
        button->setToolTip(tr("Key %1", "a key of the keyboard").arg(i + 1));
        button->setFocusPolicy(Qt::TabFocus);
        // Queued, because choosing takes the buttons away.
        connect(
            button,
            &QPushButton::clicked,
            this,
            [this, code = codes.at(i)] { choose(code); },
            Qt::QueuedConnection);
        m_proposalLine->addWidget(button);
    }
    m_proposals->setVisible(!codes.isEmpty());
}

void CategoryQueueSection::adaptSize()
{
    constexpr int kColumnGap = 16;
    constexpr int kMostRows = 8;
    const int height = rowHeight(m_table);
    m_table->verticalHeader()->setMinimumSectionSize(height);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    const QAbstractItemView *cells = m_table;
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < CategoryQueueModel::ColumnCount; ++column) {
        const int needed =
            std::max(cells->sizeHintForColumn(column), header->sectionSizeHint(column));
        header->resizeSection(column, needed + kColumnGap);
    }
    const int rows = std::clamp(m_model->rowCount(), 1, kMostRows);
    m_table->setFixedHeight(header->sizeHint().height() + rows * height +
                            2 * m_table->frameWidth());
}

void CategoryQueueSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adaptSize();
}

bool CategoryQueueSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        copySelectedRows(*m_table);
        return true;
    }
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isPlain && !key->isAutoRepeat() && answersKey(key->key());
}

bool CategoryQueueSection::answersKey(int key)
{
    const CategoryToChoose *waiting = selected();
    if (!waiting)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit openCaseRequested(waiting->caseId);
        return true;
    }
    const int place = key - Qt::Key_1;
    if (place < 0 || place >= waiting->proposals.size())
        return false;
    choose(waiting->proposals.at(place));
    return true;
}

void CategoryQueueSection::choose(const QString &code)
{
    const CategoryToChoose *waiting = selected();
    if (m_isChoosing || !waiting)
        return;
    m_isChoosing = true;
    m_table->setFocus();
    m_desk.change(
        this,
        [id = waiting->id, code](const Work &work) { return chooseCategory(work, id, code); },
        [this, chosenFor = *waiting, code](const Result<CaseFile> &changed) {
            m_isChoosing = false;
            if (changed)
                return chosen(chosenFor, code);
            m_desk.fail(Activity::SavingCase, changed.error());
            refresh();
        });
}

void CategoryQueueSection::chosen(const CategoryToChoose &waiting, const QString &code)
{
    m_desk.say(tr("%1: %2 instead of “%3”", "case number, new category, old category")
                   .arg(waiting.caseNumber,
                        shownCategory(code, m_desk.lists().problems),
                        waiting.old.main),
               undoOf(m_desk, waiting.caseId));
    // The next row is there at once; the list itself is read again when the change is told.
    const int row = m_model->rowOf(waiting.id);
    m_model->remove(waiting.id);
    if (row >= 0 && m_model->rowCount() > 0)
        m_table->selectRow(std::min(row, m_model->rowCount() - 1));
    adaptToSelection();
}

} // namespace talan::ui
