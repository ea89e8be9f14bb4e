#include "tests/journeys/office_day.h"

#include <QDialog>
#include <QFileDialog>
#include <QPointer>
#include <QTest>

#include "ui/cases/register_form.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace talan::test {

namespace {

/// Places in the form's rows of choices; the same order as the lists of case_terms.h.
template <class List, class Value>
QString choice(const QString &row, const List &all, Value value)
{
    const auto at = std::find(all.begin(), all.end(), value);
    return row + QString::number(at - all.begin());
}

void startForm(DeskSession &desk, Channel channel, const QString &narrative)
{
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.waitUntil(u"the form"_s,
                   [&] { return desk.window().findChild<ui::RegisterForm *>() != nullptr; });
    desk.click(choice(u"channel"_s, kAllChannels, channel));
    desk.type(u"narrative"_s, narrative);
}

void chooseRelation(DeskSession &desk, Relation relation)
{
    desk.click(choice(u"relation"_s, kAllRelations, relation));
}

void accept(DeskSession &desk)
{
    desk.click(u"acceptButton"_s);
}

} // namespace

CaseFile registerPhoneCall(DeskSession &desk)
{
    startForm(
        desk,
        Channel::Phone,
        u"Ringer om att hon väntat elva veckor på svar efter röntgen. Ingen hör av sig, telefonkön är alltid full."_s);
    chooseRelation(desk, Relation::Patient);
    desk.type(u"patientNumber"_s, u"900101-2385"_s);
    desk.type(u"patientName"_s, u"Åsa Öhman"_s);
    desk.type(u"patientPhone"_s, u"070-1740605"_s);
    desk.pick(u"unitEdit"_s, u"vc eken"_s);
    desk.pick(u"problemEdit"_s, u"väntetid"_s);
    desk.pick(u"problemEdit"_s, u"bemötande"_s);
    desk.click(u"wantsAnswer"_s);
    desk.click(u"consent"_s);
    desk.type(u"consentBy"_s, u"patienten"_s);
    return desk.save();
}

CaseFile registerLetter(DeskSession &desk, const QString &cameIn)
{
    startForm(
        desk,
        Channel::Letter,
        u"Till patientnämnden. Min man fick vänta sju timmar på akuten utan att någon såg till honom."_s);
    desk.type(u"receivedEdit"_s, cameIn);
    chooseRelation(desk, Relation::Relative);
    desk.type(u"complainantName"_s, u"Örjan Åkerblom"_s);
    desk.type(u"patientName"_s, u"Märta Åkerblom"_s);
    return desk.save();
}

CaseFile registerChild(DeskSession &desk)
{
    startForm(desk,
              Channel::Service1177,
              u"Vår son fick fel dos på avdelningen och vi vill veta hur det kunde hända."_s);
    chooseRelation(desk, Relation::Guardian);
    desk.type(u"complainantName"_s, u"Elin Ström"_s);
    desk.type(u"patientNumber"_s, u"20180101-2392"_s);
    desk.type(u"patientName"_s, u"Noel Ström"_s);
    return desk.save();
}

CaseFile registerProtected(DeskSession &desk)
{
    startForm(desk, Channel::Visit, u"Kom till kontoret. Hennes adress lästes upp i väntrummet."_s);
    chooseRelation(desk, Relation::Patient);
    desk.type(u"patientName"_s, u"Hemliga Hulda"_s);
    QWidget *protection = desk.find(u"patientProtection"_s);
    protection->setFocus();
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    return desk.save();
}

CaseFile registerAnonymous(DeskSession &desk)
{
    startForm(desk,
              Channel::Phone,
              u"Vill inte säga sitt namn. Undrar vart man vänder sig med en fråga om avgifter."_s);
    chooseRelation(desk, Relation::Anonymous);
    desk.click(choice(u"kind"_s, kAllCaseKinds, CaseKind::Information));
    return desk.save();
}

void confirm(DeskSession &desk)
{
    desk.act(Qt::Key_B, u"confirmMove"_s);
}

void makeFirstContact(DeskSession &desk, const QString &said)
{
    desk.act(Qt::Key_R, u"callMove"_s);
    desk.inDialog([&] {
        desk.type(u"callText"_s, said);
        accept(desk);
    });
}

void requestStatement(DeskSession &desk)
{
    desk.act(Qt::Key_Y, u"requestMove"_s);
    desk.inDialog([&] { accept(desk); });
}

void extend(DeskSession &desk)
{
    desk.act(Qt::Key_U, u"extendMove"_s);
    desk.inDialog([&] {
        desk.type(u"askedByEdit"_s, u"verksamhetschefen"_s);
        desk.type(u"reasonEdit"_s, u"semester"_s);
        desk.click(u"plusWeeks2"_s);
        accept(desk);
    });
}

void remind(DeskSession &desk)
{
    desk.act(Qt::Key_P, u"remindMove"_s);
    desk.inDialog([&] { accept(desk); });
}

void registerAnswer(DeskSession &desk, const QString &summary)
{
    desk.act(Qt::Key_S, u"answerMove"_s);
    desk.inDialog([&] {
        desk.type(u"summaryEdit"_s, summary);
        accept(desk);
    });
}

void forwardAnswer(DeskSession &desk)
{
    desk.act(Qt::Key_V, u"forwardMove"_s);
    desk.inDialog([&] { accept(desk); });
}

void closeCase(DeskSession &desk)
{
    desk.act(Qt::Key_A, u"closeMove"_s);
    desk.inDialog([&] {
        desk.click(u"outcome_satisfied"_s);
        desk.click(u"measureOrganisation"_s);
        accept(desk);
    });
}

void printSummary(DeskSession &desk, const QString &level, const QString &pdf)
{
    desk.press(Qt::Key_P, Qt::ControlModifier);
    desk.inDialog([&] {
        desk.click(level + u"Level"_s);
        if (level == u"anonymous"_s)
            desk.click(u"readBox"_s);
        desk.waitUntil(u"the summary to be ready"_s,
                       [&] { return desk.find(u"savePdfButton"_s)->isEnabled(); });
        desk.click(u"savePdfButton"_s);
        QPointer<QFileDialog> files;
        desk.waitUntil(u"the file dialog"_s, [&] {
            files = desk.window().findChild<QFileDialog *>(u"savePdfDialog"_s);
            return files && files->isVisible();
        });
        files->selectFile(pdf);
        QMetaObject::invokeMethod(files, "accept");
        desk.waitUntil(u"the PDF"_s,
                       [&] { return QFile::exists(pdf) && (!files || !files->isVisible()); });
        desk.click(u"closeButton"_s);
    });
}

} // namespace talan::test
