#include "ui/office/folder_entry.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "core/base/field_text.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

FolderEntry::FolderEntry(const Words &words, const QString &chooserTitle, QWidget *parent)
    : FormEntry(words, parent)
    , m_chooserTitle(chooserTitle)
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(tr("C&hoose …", "a folder"), this))
{
    m_path->setMaxLength(static_cast<int>(kLongestLine));
    m_choose->setObjectName(words.name + u"Choose"_s);
    m_choose->setAccessibleName(chooserTitle);
    auto *shown = new QWidget(this);
    auto *row = new QHBoxLayout(shown);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    setControl(m_path, shown);
    connect(m_path, &QLineEdit::textEdited, this, &FormEntry::edited);
    connect(m_choose, &QPushButton::clicked, this, &FolderEntry::choose);
}

QVariant FolderEntry::value() const
{
    return QDir::fromNativeSeparators(cleanLine(m_path->text()));
}

void FolderEntry::setValue(const QVariant &value)
{
    if (value != this->value())
        m_path->setText(QDir::toNativeSeparators(value.toString()));
    m_path->setCursorPosition(m_path->hasFocus() ? m_path->cursorPosition() : 0);
}

QString FolderEntry::wordsFor(const QVariant &value) const
{
    return value.toString().isEmpty() ? tr("no folder") : value.toString();
}

void FolderEntry::setLocked(bool isLocked)
{
    m_path->setReadOnly(isLocked);
    m_choose->setVisible(!isLocked);
    // As other fields that can only be read: on the window's ground.
    QPalette own = QApplication::palette();
    if (isLocked)
        own.setBrush(QPalette::Base, own.window());
    m_path->setPalette(own);
}

void FolderEntry::choose()
{
    auto *dialog = new QFileDialog(this, m_chooserTitle);
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    if (QDir(value().toString()).exists())
        dialog->setDirectory(value().toString());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        setValue(folder);
        m_path->setFocus();
        emit edited();
        emit left();
    });
    dialog->open();
}

} // namespace talan::ui
