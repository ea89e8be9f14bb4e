#include "ui/shell/waiting_words.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

#include "core/base/field_text.h"
#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/cases/field_words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr qsizetype kMostNumbers = 6;
constexpr qsizetype kMostFirstWords = 120;

/// Knows the context of the texts.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(talan::ui::WaitingWords)
};

bool isCase(const LocalEntry &entry)
{
    return std::holds_alternative<NewCase>(entry.what);
}

QString casesText(qsizetype count)
{
    return count == 1 ? Words::tr("1 case")
                      : Words::tr("%n cases", nullptr, static_cast<int>(count));
}

QString notesText(qsizetype count)
{
    return count == 1 ? Words::tr("1 note")
                      : Words::tr("%n notes", nullptr, static_cast<int>(count));
}

/// A line "Label: value" for each that has a value.
class Lines
{
public:
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_lines.append(label + u": "_s + value);
    }
    QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

QString personText(const std::optional<TypedPerson> &typed)
{
    if (!typed)
        return {};
    QStringList parts{typed->person.name,
                      typed->number,
                      typed->person.phone,
                      typed->person.email,
                      typed->person.address};
    if (typed->person.isProtected())
        parts.append(displayText(typed->person.protection));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString consentText(const Consent &consent)
{
    if (!consent.isGiven())
        return {};
    QStringList parts{isoText(consent.givenOn), consent.by, consent.how};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString caseText(const NewCase &newCase)
{
    Lines lines;
    lines.add(Words::tr("Kind of case"), displayText(newCase.kind));
    lines.add(Words::tr("Came in by"), displayText(newCase.channel));
    if (newCase.receivedAt.isValid())
        lines.add(Words::tr("When it came"), instantText(newCase.receivedAt));
    lines.add(Words::tr("Their reference", "number that 1177 or IVO gave the case"),
              newCase.externalRef);
    lines.add(Words::tr("Brought forward by", "who complains"), displayText(newCase.relation));
    lines.add(Words::tr("Complainant"), personText(newCase.complainant));
    lines.add(Words::tr("Patient"), personText(newCase.patient));
    lines.add(Words::tr("Care units"), newCase.units.join(u", "_s));
    lines.add(Words::tr("Categories of problem"), newCase.problems.join(u", "_s));
    lines.add(Words::tr("Consent"), consentText(newCase.consent));
    if (newCase.wantsAnswer)
        lines.add(Words::tr("Answer from the provider"), Words::tr("wanted", "an answer"));
    QStringList texts{cleanLine(newCase.title), cleanText(newCase.narrative), lines.text()};
    texts.removeAll(QString());
    return texts.join(u"\n\n"_s);
}

/// The field an error names, as people call it: "Problems" for "problems[0].code".
Error inWords(Error why)
{
    QString field = why.subject.section(u'[', 0, 0);
    if (field.startsWith("consent."_L1))
        field = u"consent"_s;
    const bool isOfNote = field == "text"_L1 || field == "at"_L1;
    why.subject = field.isEmpty() || isOfNote ? QString() : fieldName(field);
    return why;
}

} // namespace

QString amountText(const QList<LocalEntry> &entries)
{
    const auto cases = std::ranges::count_if(entries, isCase);
    const auto notes = entries.size() - cases;
    if (notes == 0)
        return casesText(cases);
    if (cases == 0)
        return notesText(notes);
    return Words::tr("%1 and %2", "so many cases, so many notes")
        .arg(casesText(cases), notesText(notes));
}

QString cameInText(const QList<BroughtIn> &entries)
{
    QList<LocalEntry> came;
    QStringList cases;
    QStringList noted;
    for (const BroughtIn &one : entries) {
        if (!one.caseFile)
            continue;
        came.append(one.entry);
        (isCase(one.entry) ? cases : noted).append(one.caseFile->number);
    }
    if (came.isEmpty())
        return {};
    // The numbers that are news; when only notes came in, where they went.
    QStringList numbers = cases.isEmpty() ? noted : cases;
    numbers.removeDuplicates();
    QString shown = numbers.first(std::min(numbers.size(), kMostNumbers)).join(u", "_s);
    if (numbers.size() > kMostNumbers)
        shown += u" …"_s;
    return Words::tr("%1 came in: %2", "so many cases and notes, their numbers")
        .arg(amountText(came), shown);
}

QString kindText(const LocalEntry &entry)
{
    if (isCase(entry))
        return Words::tr("New case");
    const auto &note = std::get<LocalNote>(entry.what);
    return Words::tr("%1 in %2", "kind of note, case number")
        .arg(displayText(note.kind), note.caseNumber);
}

QString firstWords(const LocalEntry &entry)
{
    if (entry.isProtected())
        return Words::tr("About somebody with protected personal data");
    const auto *newCase = std::get_if<NewCase>(&entry.what);
    const QString text =
        cleanLine(newCase ? newCase->narrative : std::get<LocalNote>(entry.what).text);
    return text.size() <= kMostFirstWords ? text : text.first(kMostFirstWords) + u" …"_s;
}

QString wholeText(const LocalEntry &entry, const QString &path)
{
    const auto *newCase = std::get_if<NewCase>(&entry.what);
    const QString text =
        newCase ? caseText(*newCase) : cleanText(std::get<LocalNote>(entry.what).text);
    if (entry.isFor(path))
        return text;
    return text + u"\n\n"_s +
           Words::tr("Written for another file: %1", "path of a file")
               .arg(QDir::toNativeSeparators(entry.office));
}

QString refusalText(const Error &why)
{
    if (why.code == ErrorCode::AlreadyDone)
        return Words::tr("A case was registered from this as %1 before, with other words. Look "
                         "there whether something is missing.",
                         "%1 is a case number")
            .arg(why.subject);
    if (why.code == ErrorCode::UnknownStaff)
        return Words::tr("Whoever wrote it is not among the office’s staff in this file.");
    if (why.code == ErrorCode::NotFound)
        return Words::tr("The case it was written in is not in this file.");
    return errorText(Activity::BringingIn, inWords(why)).sentence();
}

} // namespace talan::ui
