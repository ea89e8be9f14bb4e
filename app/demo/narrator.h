#pragma once

#include <QDate>
#include <QSet>

#include "app/demo/demo_texts.h"
#include "app/demo/dice.h"
#include "core/cases/case_terms.h"

namespace talan::demo {

/// What a story has to fit.
struct Telling
{
    Channel channel = Channel::Phone;
    QDate receivedOn;
    bool wantsAnswer = false;
    bool isAnonymous = false;
    QString unit; ///< Its name.
    int age = 0;  ///< The patient's.
    QString kin;  ///< "min mamma"; only for those who tell it for somebody else.
};

/// Writes narratives: fills the placeholders and adds sentences of the kind people add, so that no
/// two are alike.
class Narrator
{
public:
    Narrator(const DemoTexts &texts, Dice &dice);

    QString complaint(const ComplaintText &text, const Telling &telling);
    QString information(const InformationText &text, const Telling &telling);

private:
    struct Additions
    {
        QString opener;
        QString closer;
        QString wish;
    };

    QString filled(const QString &text, const ComplaintText &complaint, const Telling &telling);
    Additions additions(const ComplaintText &text, const Telling &telling, int attempt);
    QString opener(const ComplaintText &text, const Telling &telling);
    QString closer(const ComplaintText &text, const Telling &telling);
    QString composed(const Additions &additions, const QString &story, const Telling &telling);
    QString dealt(const QString &deck, const QStringList &list);
    bool isNew(const QString &narrative);

    const DemoTexts &m_texts;
    Dice &m_dice;
    QHash<QString, Deck> m_decks;
    QSet<QString> m_told;
};

} // namespace talan::demo
