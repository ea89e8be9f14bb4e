#include "ui/office/logo_entry.h"

#include <QFileDialog>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/kit/flow_layout.h"
#include "ui/office/logo_picture.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr QSize kPreview(240, 96);

} // namespace

LogoEntry::LogoEntry(Desk &desk, const Words &words, QWidget *parent)
    : FormEntry(words, parent)
    , m_desk(desk)
    , m_picture(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose a p&icture …"), this))
    , m_remove(new QPushButton(tr("Take it a&way", "the logo"), this))
{
    m_picture->setObjectName(u"logoPreview"_s);
    m_picture->setMargin(8);
    // A logo is made for paper: it is shown on white in the dark theme too.
    m_picture->setAutoFillBackground(true);
    QPalette paper = m_picture->palette();
    paper.setColor(QPalette::Window, Qt::white);
    m_picture->setPalette(paper);
    m_picture->setAccessibleName(tr("The logo as it is printed"));
    m_remove->setObjectName(u"removeLogo"_s);
    auto *shown = new QWidget(this);
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_picture, 0, Qt::AlignLeft);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    column->addLayout(buttons);
    setControl(m_choose, shown);
    connect(m_choose, &QPushButton::clicked, this, &LogoEntry::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setValue(QByteArray());
        m_choose->setFocus();
        emit edited();
        emit left();
    });
    showPicture();
}

void LogoEntry::setValue(const QVariant &value)
{
    m_png = value.toByteArray();
    showPicture();
}

QString LogoEntry::wordsFor(const QVariant &value) const
{
    return value.toByteArray().isEmpty() ? tr("no logo") : tr("another picture");
}

void LogoEntry::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    showPicture();
}

void LogoEntry::showPicture()
{
    QPixmap picture;
    const bool hasPicture = picture.loadFromData(m_png, "PNG");
    if (hasPicture) {
        const QSize shown =
            picture.size().boundedTo(picture.size().scaled(kPreview, Qt::KeepAspectRatio));
        const qreal ratio = devicePixelRatioF();
        picture = picture.scaled(shown * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
    }
    m_picture->setPixmap(picture);
    m_picture->setVisible(hasPicture);
    m_choose->setVisible(!m_isLocked);
    m_remove->setVisible(!m_isLocked && !m_png.isEmpty());
}

void LogoEntry::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose the office’s logo"));
    dialog->setObjectName(u"logoFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &LogoEntry::readPicture);
    dialog->open();
}

void LogoEntry::readPicture(const QString &path)
{
    // Beside the GUI thread, where reading goes: a photograph may take a while.
    auto job = [path](storage::Database &) { return logoFromPicture(path); };
    m_desk.read(this, std::move(job), [this](const Result<QByteArray> &png) {
        if (!png) {
            sayFault(tr("That file is not a picture Talan can read. Choose a PNG or JPEG file."));
            return;
        }
        sayFault({});
        setValue(*png);
        emit edited();
        emit left();
    });
}

} // namespace talan::ui
