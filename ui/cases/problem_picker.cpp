#include "ui/cases/problem_picker.h"

#include <QVBoxLayout>

#include "core/wording/words.h"
#include "ui/cases/register_pick_list.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kMostProblems = 3;

Hit hitFor(const CategoryMatch &match)
{
    const QString title = u"%1 %2"_s.arg(match.category.code, match.category.label);
    const bool isMain = match.main.code == match.category.code;
    return {.key = match.category.code,
            .title = isMain ? title : u"%1 (%2)"_s.arg(title, match.main.label),
            .detail = match.category.definition};
}

PickList::Chosen chosenFor(const QString &code, const QList<Category> &problems, QDate on)
{
    const auto found = rules::entryOf(problems, code, on);
    return {.key = code,
            .text = shownCategory(code, problems, on),
            .toolTip = found ? found->definition : QString()};
}

} // namespace

ProblemPicker::ProblemPicker(QWidget *parent)
    : QWidget(parent)
    , m_list(new PickList(u"problem"_s, kMostProblems, this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_list);
    setFocusPolicy(Qt::ClickFocus); // Before the proxy, which would get it too.
    setFocusProxy(m_list);
    m_list->setPlaceholders(tr("Words or a number: “waiting”, “3.4”. Down shows all."),
                            tr("Three problems are chosen. Take one away to choose another."));
    edit()->setAccessibleName(tr("Problems, one to three"));
    edit()->setSearch([this](const QString &words) {
        QList<Hit> hits;
        if (m_list->isFull())
            return hits;
        const QStringList taken = codes();
        for (const CategoryMatch &match : rules::findCategories(m_problems, words, m_on)) {
            if (!taken.contains(match.category.code))
                hits.append(hitFor(match));
        }
        return hits;
    });
    connect(edit(), &HitEdit::picked, this, [this](const Hit &hit) {
        m_list->add(chosenFor(hit.key, m_problems, m_on));
    });
    connect(m_list, &PickList::changed, this, &ProblemPicker::changed);
    connect(edit(), &QLineEdit::textChanged, this, &ProblemPicker::typedChanged);
}

void ProblemPicker::setProblems(const QList<Category> &problems, QDate on)
{
    m_problems = problems;
    m_on = on;
    setCodes(codes());
}

QStringList ProblemPicker::codes() const
{
    return m_list->keys();
}

void ProblemPicker::setCodes(const QStringList &codes)
{
    QList<PickList::Chosen> chosen;
    for (const QString &code : codes)
        chosen.append(chosenFor(code, m_problems, m_on));
    m_list->setChosen(chosen);
}

QString ProblemPicker::typed() const
{
    return edit()->text().trimmed();
}

void ProblemPicker::setTyped(const QString &text)
{
    edit()->setText(text);
}

HitEdit *ProblemPicker::edit() const
{
    return m_list->edit();
}

} // namespace talan::ui
