#pragma once

#include "app/demo/case_writer.h"

namespace talan::demo {

/// The cases that are being worked on around now: some at every step, on every list, of every kind.
class OpenCases
{
public:
    OpenCases(const DemoTexts &texts,
              const DemoStaff &staff,
              CaseWriter &writer,
              Dice &dice,
              const QDateTime &now);

    /// All of them, in no particular order.
    QList<CaseCourse> courses();

private:
    /// Where a case has come to.
    enum class Stage {
        ToConfirm,
        ToContact,
        ToRequest,
        Awaiting, ///< The answer may still come.
        AwaitingThisWeek,
        Overdue, ///< The date has passed; `reminders` have been sent.
        ToForward,
        ToClose, ///< Nothing more to wait for.
        ToCloseAnswered,
    };

    struct Wish
    {
        Stage stage = Stage::ToContact;
        int days = 0; ///< How long ago the stage was reached, or how long the date has passed.
        int reminders = 0;
        bool isExtended = false;
        bool isMine = false;
        Channel channel = Channel::Service1177;
        CaseKind kind = CaseKind::Patient;
        bool isChild = false;
        Special special = {};
    };

    static QList<Wish> wishes();
    static QList<Wish> newWishes();
    static QList<Wish> awaitingWishes();
    static QList<Wish> overdueWishes();
    static QList<Wish> endingWishes();
    CaseCourse course(const Wish &wish);
    CasePlan planFor(const Wish &wish, const QDateTime &receivedAt);
    CaseCourse begun(const Wish &wish, QDate contactedOn);
    CaseCourse newCourse(const Wish &wish);
    RequestCourse sentRequest(QDate sentOn, const Wish &wish);
    QDate sentOnFor(const Wish &wish);
    QDate awaitedWhenSent(QDate sentOn, const Wish &wish) const;
    void answer(const Wish &wish, CaseCourse &course);

    const DemoTexts &m_texts;
    const DemoStaff &m_staff;
    CaseWriter &m_writer;
    Dice &m_dice;
    QDateTime m_now;
    QDate m_today;
    TextChooser m_chooser;
};

} // namespace talan::demo
