#include "server/mail/own_words.h"
#include "server/mail/sentences.h"
#include "server/text/texts.h"
#include <QRegularExpression>

namespace gatelodge::mail {

namespace {

constexpr qsizetype longestSubject = 200, longestBody = 10'000;

QString braced(const QString &name) { return u'{' + name + u'}'; }

QStringList slotsOf(const MailWords &words) {
    QStringList names{QStringLiteral("organisation"), QStringLiteral("host"), QStringLiteral("help"),
                      QStringLiteral("name")};
    QList<const char *> sentences = words.before + words.after + words.last + words.foot;
    sentences << words.subject << words.preview;
    for (const char *sentence : std::as_const(sentences))
        names += slotNames(QString::fromUtf8(sentence));
    for (const MailFact &fact : words.facts)
        names << QLatin1StringView(fact.slot);
    names.removeDuplicates();
    names.sort();
    return names;
}

// Every word in braces, known or not.
QStringList bracedNames(const QString &text) {
    static const QRegularExpression pattern(QStringLiteral("\\{(\\s*[\\w-]+\\s*)\\}"));
    QStringList names;
    for (auto found = pattern.globalMatch(text); found.hasNext();)
        names << found.next().captured(1);
    return names;
}

QStringList paragraphsIn(const QString &body) {
    static const QRegularExpression blank(QStringLiteral("\\n\\s*\\n"));
    static const QRegularExpression gap(QStringLiteral("[ \\t\\n]+")); // a space that may not break a line stays
    QStringList paragraphs;
    const QStringList parts = QString(body).replace(QLatin1String("\r\n"), QLatin1String("\n")).split(blank);
    for (const QString &part : parts) {
        if (const QString text = QString(part).replace(gap, QStringLiteral(" ")).trimmed(); !text.isEmpty())
            paragraphs << text;
    }
    return paragraphs;
}

std::optional<OwnMailComplaint> complaintAboutBlock(const QStringList &paragraphs, const QString &name, bool required) {
    const auto mentions = QStringList(paragraphs).filter(braced(name)).join(u' ').count(braced(name));
    if (mentions == 0)
        return required ? std::optional(OwnMailComplaint{OwnMailComplaint::Missing, name}) : std::nullopt;
    if (mentions > 1 || !paragraphs.contains(braced(name)))
        return OwnMailComplaint{OwnMailComplaint::NotAlone, name};
    return std::nullopt;
}

} // namespace

std::optional<MailTemplate> templateNamed(const QString &name) {
    for (const MailTemplate which : allMailTemplates()) {
        if (name == nameOf(which))
            return which;
    }
    return std::nullopt;
}

QList<MailVariable> variablesOf(MailTemplate which) {
    const MailWords &words = wordsOf(which);
    QList<MailVariable> variables;
    if (words.button)
        variables << MailVariable{kLinkVariable, true, {}};
    if (!words.facts.isEmpty())
        variables << MailVariable{kDetailsVariable, true, {}};
    const QVariantMap samples = sampleMail(which, QStringLiteral("en"), QStringLiteral("https://id.example.org")).slots;
    for (const QString &name : slotsOf(words))
        variables << MailVariable{name, false, samples.value(name).toString()};
    return variables;
}

std::optional<OwnMailComplaint> complaintAbout(MailTemplate which, const OwnMail &own) {
    const MailWords &words = wordsOf(which);
    const QString subject = own.subject.trimmed();
    if (subject.isEmpty())
        return OwnMailComplaint{OwnMailComplaint::NoSubject};
    if (subject.contains(u'\n') || subject.contains(u'\r'))
        return OwnMailComplaint{OwnMailComplaint::SeveralLines};
    const QStringList paragraphs = paragraphsIn(own.body);
    if (paragraphs.isEmpty())
        return OwnMailComplaint{OwnMailComplaint::NoBody};
    if (subject.size() > longestSubject || own.body.size() > longestBody)
        return OwnMailComplaint{OwnMailComplaint::TooLong};
    const QStringList known = slotsOf(words);
    for (const QString &name : bracedNames(subject)) {
        if (!known.contains(name))
            return OwnMailComplaint{OwnMailComplaint::Unknown, name};
    }
    QStringList inBody = known;
    if (words.button)
        inBody << kLinkVariable;
    if (!words.facts.isEmpty())
        inBody << kDetailsVariable;
    for (const QString &name : bracedNames(own.body)) {
        if (!inBody.contains(name))
            return OwnMailComplaint{OwnMailComplaint::Unknown, name};
    }
    if (auto complaint = complaintAboutBlock(paragraphs, kLinkVariable, words.button))
        return complaint;
    if (auto complaint = complaintAboutBlock(paragraphs, kDetailsVariable, !words.facts.isEmpty()))
        return complaint;
    const auto link = paragraphs.indexOf(braced(kLinkVariable)), details = paragraphs.indexOf(braced(kDetailsVariable));
    if (link >= 0 && details >= 0 && details < link)
        return OwnMailComplaint{OwnMailComplaint::WrongOrder, kDetailsVariable};
    return std::nullopt;
}

OwnMail builtIn(MailTemplate which, const QString &language) {
    const MailWords &words = wordsOf(which);
    const auto texts = text::Texts::forLanguage(language);
    QStringList paragraphs;
    const auto add = [&](const QList<const char *> &sentences) {
        for (const char *sentence : sentences)
            paragraphs << texts->say(mailContext, sentence);
    };
    add(words.before);
    if (words.button)
        paragraphs << braced(kLinkVariable);
    add(words.after);
    if (!words.facts.isEmpty())
        paragraphs << braced(kDetailsVariable);
    add(words.last);
    return {nameOf(which),
            texts->code(),
            texts->say(mailContext, words.subject),
            paragraphs.join(QLatin1String("\n\n")),
            {}};
}

Mail sampleMail(MailTemplate which, const QString &language, const QString &publicUrl) {
    const QDateTime now = QDateTime::currentDateTime();
    Mail mail{QStringLiteral("ada@example.org"), which, language, {}};
    mail.slots = {{QStringLiteral("name"), QStringLiteral("Ada")},
                  {QStringLiteral("account"), QStringLiteral("ada.lovelace")},
                  {QStringLiteral("address"), QStringLiteral("ada@example.org")},
                  {QStringLiteral("link"), QString(publicUrl + QStringLiteral("/account/?token=sample"))},
                  {QStringLiteral("until"), now.addSecs(3600)},
                  {QStringLiteral("asked"), now},
                  {QStringLiteral("changed"), now},
                  {QStringLiteral("client"), QStringLiteral("Firefox, Linux, 192.0.2.14")},
                  {QStringLiteral("way"), QStringLiteral("OpenID Connect")},
                  {QStringLiteral("inviter"), QStringLiteral("Ada Lovelace")},
                  {QStringLiteral("what"), QStringLiteral("OpenID Connect")},
                  {QStringLiteral("ways"), QStringList{QStringLiteral("ada.lovelace")}},
                  {QStringLiteral("job"), QStringLiteral("Riverside school")},
                  {QStringLiteral("run"), QStringLiteral("41")},
                  {QStringLiteral("added"), QStringLiteral("12")},
                  {QStringLiteral("updated"), QStringLiteral("7")},
                  {QStringLiteral("out"), QStringLiteral("2")},
                  {QStringLiteral("left"), QStringLiteral("3")},
                  {QStringLiteral("accounts"), 2},
                  {QStringLiteral("logins"), 1},
                  {QStringLiteral("passwords"), 1},
                  {QStringLiteral("erasures"), 1},
                  {QStringLiteral("organisation"), QStringLiteral("Gatelodge")},
                  {QStringLiteral("host"), QStringLiteral("id.example.org")},
                  {QStringLiteral("help"), QStringLiteral("help@example.org")}};
    return mail;
}

OwnParagraphs paragraphsOf(const QString &body) {
    OwnParagraphs cut;
    QStringList *into = &cut.before;
    for (const QString &paragraph : paragraphsIn(body)) {
        if (paragraph == braced(kLinkVariable))
            into = &cut.after;
        else if (paragraph == braced(kDetailsVariable))
            into = &cut.last;
        else
            *into << paragraph;
    }
    return cut;
}

} // namespace gatelodge::mail
