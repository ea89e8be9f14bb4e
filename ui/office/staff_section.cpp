#include "ui/office/staff_section.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/kit/labels.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/row_header.h"
#include "ui/kit/table_copy.h"
#include "ui/office/staff_dialog.h"
#include "ui/office/staff_table_model.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

StaffSection::StaffSection(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new StaffTableModel(this))
    , m_table(new QTableView(this))
    , m_about(new SecondaryLabel({}, this))
    , m_add(new QPushButton(tr("&Add a colleague …"), this))
    , m_change(new QPushButton(tr("Change the person’s detai&ls …"), this))
{
    m_add->setObjectName(u"addStaff"_s);
    m_change->setObjectName(u"changeStaff"_s);
    m_about->setObjectName(u"aboutStaff"_s);
    m_about->setWordWrap(true);
    buildTable();
    build();
    connect(m_add, &QPushButton::clicked, this, &StaffSection::add);
    connect(m_change, &QPushButton::clicked, this, &StaffSection::change);
    connect(m_table, &QTableView::doubleClicked, this, &StaffSection::change);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &StaffSection::adaptToSelection);
    connect(&m_desk, &Desk::listsChanged, this, &StaffSection::adaptToLists);
    adaptToLists();
    adaptSize();
}

void StaffSection::buildTable()
{
    m_table->setObjectName(u"staffTable"_s);
    m_table->setAccessibleName(tr("Staff", "heading of settings"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *header = new RowHeader(m_table);
    m_table->setHorizontalHeader(header);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setStretchLastSection(true);
    m_table->installEventFilter(this);
}

void StaffSection::build()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_change);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new SectionLabel(tr("Staff", "heading of settings"), this));
    column->addWidget(m_about);
    column->addWidget(m_table);
    column->addLayout(buttons);
}

void StaffSection::adaptToLists()
{
    const QModelIndex current = m_table->currentIndex();
    StaffId selected = current.isValid() ? m_model->memberAt(current.row()).id : StaffId();
    m_model->setMembers(m_desk.lists().staff);
    if (m_model->rowOf(m_justSaved) >= 0)
        selected = std::exchange(m_justSaved, {});
    if (const int row = m_model->rowOf(selected); row >= 0)
        m_table->selectRow(row);
    m_mayChange = m_desk.staff().role >= StaffRole::Administrator;
    m_add->setVisible(m_mayChange);
    m_change->setVisible(m_mayChange);
    m_about->setText(m_mayChange ? tr("Talan knows people by the name they log in to the computer "
                                      "with. Each person is saved at once, apart from the "
                                      "settings above.")
                                 : tr("Administrators may add people and change them."));
    adaptToSelection();
    adaptSize();
}

void StaffSection::adaptToSelection()
{
    m_change->setEnabled(m_table->selectionModel()->hasSelection());
}

void StaffSection::adaptSize()
{
    constexpr int kColumnGap = 16;
    const int height = rowHeight(m_table);
    m_table->verticalHeader()->setMinimumSectionSize(height);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    const QAbstractItemView *cells = m_table;
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < StaffTableModel::ColumnCount; ++column) {
        const int needed =
            std::max(cells->sizeHintForColumn(column), header->sectionSizeHint(column));
        header->resizeSection(column, needed + kColumnGap);
    }
    const int rows = std::max(1, m_model->rowCount());
    m_table->setFixedHeight(header->sizeHint().height() + rows * height +
                            2 * m_table->frameWidth());
}

void StaffSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adaptSize();
}

bool StaffSection::eventFilter(QObject *watched, QEvent *event)
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

void StaffSection::add()
{
    ask({});
}

void StaffSection::change()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_mayChange && current.isValid())
        ask(m_model->memberAt(current.row()));
}

void StaffSection::ask(const StaffMember &member)
{
    auto *dialog = new StaffDialog(m_desk, member, this);
    connect(dialog, &StaffDialog::saved, this, [this](StaffId id) {
        m_justSaved = id;
        m_table->setFocus();
    });
    dialog->open();
}

} // namespace talan::ui
