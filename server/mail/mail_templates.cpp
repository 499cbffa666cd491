#include "server/mail/mail_templates.h"
#include "server/domain/colour.h"
#include "server/mail/own_words.h"
#include "server/mail/sentences.h"
#include "server/text/texts.h"
#include <kainjow/mustache.hpp>
#include <QFile>

// The resource function is looked up outside of any namespace.
static void loadMailFiles() { Q_INIT_RESOURCE(gatelodge_mail_files); }

namespace gatelodge::mail {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::list;
using kainjow::mustache::mustache;
using Values = QMap<QString, QString>;

constexpr int columns = 72;
constexpr int labelColumns = 18; // where the values of facts begin
constexpr qsizetype longestValue = 200;

QString oneLine(QString value) {
    for (QChar &c : value) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    value = value.simplified();
    return value.size() <= longestValue ? value : value.left(longestValue) + u'…';
}

bool isLink(const QString &link) {
    return (link.startsWith(QLatin1StringView("https://")) || link.startsWith(QLatin1StringView("http://"))) &&
           std::all_of(link.begin(), link.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

std::string utf8(const QString &text) { return text.toStdString(); }

class Rendering {
public:
    explicit Rendering(const Mail &mail)
        : m_mail(mail), m_words(wordsOf(mail.which)), m_texts(text::Texts::forLanguage(mail.language)) {}
    Result<RenderedMail> render();

private:
    Done readSlots();
    QString slotText(const QVariant &slot) const;
    QStringList neededSlots() const;
    QString say(const char *sentence) const { return m_texts->say(mailContext, sentence); }
    QList<Span> fill(const char *sentence) const { return fillSentence(say(sentence), m_values); }
    QString subject() const;
    QString greeting() const;
    data paragraph(const QString &sentence) const;
    list paragraphs(const QList<const char *> &sentences) const;
    list paragraphs(const QStringList &sentences) const;
    void setBody(data &slotValues) const;
    void setColours(data &slotValues) const;
    list facts() const;
    data factLine(const MailFact &fact, const QString &value) const;
    data slotsForTemplates() const;

    QStringList valuesOf(const char *slot) const;

    const Mail &m_mail;
    const MailWords &m_words;
    std::shared_ptr<const text::Texts> m_texts;
    Values m_values;
};

QString readTemplate(const QString &name) {
    loadMailFiles();
    QFile file(QLatin1StringView(":/mail/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not compiled in", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

QString renderFile(const QString &name, const data &slotValues, bool html) {
    mustache view(utf8(readTemplate(name)));
    if (!html)
        view.set_custom_escape([](const std::string &text) { return text; });
    if (!view.is_valid())
        qFatal("%s: %s", qPrintable(name), view.error_message().c_str());
    return QString::fromStdString(view.render(slotValues));
}

Result<RenderedMail> Rendering::render() {
    GL_DO(readSlots());
    const data slotValues = slotsForTemplates();
    RenderedMail rendered;
    rendered.subject = subject();
    rendered.text = renderFile(QStringLiteral("mail.txt.mustache"), slotValues, false);
    rendered.html = renderFile(QStringLiteral("mail.html.mustache"), slotValues, true);
    return rendered;
}

QString Rendering::slotText(const QVariant &slot) const {
    if (slot.typeId() == QMetaType::QStringList)
        return oneLine(m_texts->list(slot.toStringList()));
    if (slot.typeId() != QMetaType::QDateTime)
        return oneLine(slot.toString());
    const QDateTime when = slot.toDateTime();
    //: A date and time, and the time zone it is meant in
    return joined(fillSentence(
        say(QT_TRANSLATE_NOOP("mail", "{time} ({zone})")),
        {{QStringLiteral("time"), m_texts->dateTime(when)}, {QStringLiteral("zone"), m_texts->zone(when)}}));
}

QStringList Rendering::neededSlots() const {
    QList<const char *> sentences = m_words.before + m_words.after + m_words.last + m_words.foot;
    sentences << m_words.subject << m_words.preview;
    QStringList names;
    for (const char *sentence : std::as_const(sentences))
        names += slotNames(QString::fromUtf8(sentence));
    for (const MailFact &fact : m_words.facts) {
        if (!fact.optional)
            names.append(QLatin1StringView(fact.slot));
    }
    names.append(QStringLiteral("organisation"));
    return names;
}

Done Rendering::readSlots() {
    for (auto slot = m_mail.slots.cbegin(); slot != m_mail.slots.cend(); ++slot)
        m_values.insert(slot.key(), slotText(slot.value()));
    for (const QString &name : neededSlots()) {
        if (m_values.value(name).isEmpty())
            return failure(Fault::Internal, QStringLiteral("mail %1 lacks %2").arg(nameOf(m_mail.which), name));
    }
    const QString link = m_mail.slots.value(QStringLiteral("link")).toString();
    m_values.insert(QStringLiteral("link"), link); // whole, however long
    for (const MailVariable &variable : m_mail.own ? variablesOf(m_mail.which) : QList<MailVariable>())
        m_values.insert(variable.name, m_values.value(variable.name)); // those that may be absent are filled by nothing
    if (m_words.button && !isLink(link))
        return failure(Fault::Internal, QStringLiteral("mail %1 lacks a link").arg(nameOf(m_mail.which)));
    return {};
}

QString Rendering::subject() const {
    return m_mail.own ? joined(fillSentence(m_mail.own->subject.trimmed(), m_values)) : joined(fill(m_words.subject));
}

QString Rendering::greeting() const {
    return m_values.value(QStringLiteral("name")).isEmpty() ? say(QT_TRANSLATE_NOOP("mail", "Hello,"))
                                                            : joined(fill(QT_TRANSLATE_NOOP("mail", "Hello {name},")));
}

data Rendering::paragraph(const QString &sentence) const {
    static const QStringList strong{QStringLiteral("account"), QStringLiteral("address"), QStringLiteral("host"),
                                    QStringLiteral("help")};
    const QList<Span> filled = fillSentence(sentence, m_values);
    list spans;
    for (const Span &span : filled) {
        data one;
        one.set("text", utf8(span.text));
        one.set("strong", data(strong.contains(span.slot))); // set always: mustache would look upwards
        spans.push_back(one);
    }
    data result;
    result.set("text", utf8(wrapped(joined(filled), columns)));
    result.set("spans", spans);
    return result;
}

list Rendering::paragraphs(const QList<const char *> &sentences) const {
    list result;
    for (const char *sentence : sentences)
        result.push_back(paragraph(say(sentence)));
    return result;
}

list Rendering::paragraphs(const QStringList &sentences) const {
    list result;
    for (const QString &sentence : sentences) {
        if (!joined(fillSentence(sentence, m_values)).trimmed().isEmpty()) // else only of what is absent
            result.push_back(paragraph(sentence));
    }
    return result;
}

// The program's own sentences, or the house's.
void Rendering::setBody(data &slotValues) const {
    if (!m_mail.own) {
        slotValues.set("preview", utf8(joined(fill(m_words.preview))));
        slotValues.set("before", paragraphs(m_words.before));
        slotValues.set("after", paragraphs(m_words.after));
        slotValues.set("last", paragraphs(m_words.last));
        return;
    }
    const OwnParagraphs own = paragraphsOf(m_mail.own->body);
    slotValues.set("preview", utf8(joined(fillSentence((own.before + own.after + own.last).value(0), m_values))));
    slotValues.set("before", paragraphs(own.before));
    slotValues.set("after", paragraphs(own.after));
    slotValues.set("last", paragraphs(own.last));
}

void Rendering::setColours(data &slotValues) const {
    const auto set = [&slotValues](const char *name, const QByteArray &colour) {
        slotValues.set(name, colour.toStdString());
    };
    const QString light = isColour(m_mail.accent) ? m_mail.accent : m_mail.accentDark;
    const QString dark = isColour(m_mail.accentDark) ? m_mail.accentDark : light;
    if (!isColour(light)) {
        for (const char *name : {"fill", "darkFill"})
            set(name, "#23695b");
        for (const char *name : {"onFill", "darkOnFill"})
            set(name, "#fff");
        return set("darkLink", "#8fd3c2");
    }
    const Tones byDay = tonesOf(light, false), byNight = tonesOf(dark, true);
    set("fill", byDay.fill);
    set("onFill", byDay.onFill);
    set("darkFill", byNight.fill);
    set("darkOnFill", byNight.onFill);
    set("darkLink", byNight.link);
}

list Rendering::facts() const {
    list result;
    for (const MailFact &fact : m_words.facts) {
        for (const QString &value : valuesOf(fact.slot))
            result.push_back(factLine(fact, value));
    }
    return result;
}

data Rendering::factLine(const MailFact &fact, const QString &value) const {
    const QString label = say(fact.label);
    //: What stands before a value in a list of facts; French has a space before the colon
    const QString before =
        joined(fillSentence(say(QT_TRANSLATE_NOOP("mail", "{label}:")), {{QStringLiteral("label"), label}}));
    const QString start = QString(QStringLiteral("  ") + before).leftJustified(labelColumns - 1) + u' ';
    data one;
    one.set("label", utf8(label));
    one.set("value", utf8(value));
    one.set("line", utf8(start + wrapped(value, columns, int(start.size()))));
    return one;
}

// A list is as many facts of the same name.
QStringList Rendering::valuesOf(const char *slot) const {
    const QVariant given = m_mail.slots.value(QLatin1StringView(slot));
    QStringList values = given.typeId() == QMetaType::QStringList
                             ? given.toStringList()
                             : QStringList{m_values.value(QLatin1StringView(slot))};
    for (QString &value : values)
        value = oneLine(value);
    values.removeAll(QString());
    return values;
}

data Rendering::slotsForTemplates() const {
    const list factList = facts();
    data slotValues;
    slotValues.set("language", utf8(m_texts->tag()));
    slotValues.set("direction", m_texts->rightToLeft() ? "rtl" : "ltr");
    slotValues.set("subject", utf8(subject()));
    slotValues.set("heading", utf8(subject()));
    setBody(slotValues);
    setColours(slotValues);
    slotValues.set("organisation", utf8(m_values.value(QStringLiteral("organisation"))));
    const QString site = oneLine(m_mail.site);
    slotValues.set("site", site.isEmpty() ? data(false) : data(utf8(site)));
    slotValues.set("logo", data(m_mail.logo.has_value()));
    slotValues.set("greeting", utf8(greeting()));
    slotValues.set("foot", paragraphs(m_words.foot));
    slotValues.set("facts", factList);
    slotValues.set("hasFacts", data(!factList.empty()));
    slotValues.set("link", m_words.button ? data(utf8(m_values.value(QStringLiteral("link")))) : data(false));
    slotValues.set("button", m_words.button ? utf8(say(m_words.button)) : std::string());
    return slotValues;
}

} // namespace

bool isCausedByVisitors(MailTemplate which) {
    const MailWords &words = wordsOf(which);
    return std::any_of(words.facts.begin(), words.facts.end(), [](const MailFact &fact) {
        return QLatin1StringView(fact.slot) == QLatin1StringView("client");
    });
}

Result<RenderedMail> renderMail(const Mail &mail) { return Rendering(mail).render(); }

} // namespace gatelodge::mail
