// The mails people get: the same words in text and HTML, escaped, in their language (LOOK-WEB "Mails", F11, F13).
#include "server/mail/mail_templates.h"
#include "server/mail/sentences.h"
#include "server/text/texts.h"
#include "tests/support/pseudo/pseudo.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::mail;

namespace {

const QString mailedLink =
    QStringLiteral("https://account.riverside.example/account/reset/p3Ra8zVc5tYk-") + QString(60, u'x');

QVariantMap someSlots() {
    const QTimeZone berlin("Europe/Berlin");
    return {{QStringLiteral("organisation"), QStringLiteral("Riverside Sailing Club")},
            {QStringLiteral("host"), QStringLiteral("account.riverside.example")},
            {QStringLiteral("help"), QStringLiteral("help@riverside.example")},
            {QStringLiteral("name"), QStringLiteral("Mara")},
            {QStringLiteral("account"), QStringLiteral("mara.lindqvist")},
            {QStringLiteral("address"), QStringLiteral("m.l@school.example")},
            {QStringLiteral("link"), mailedLink},
            {QStringLiteral("until"), QDateTime(QDate(2026, 11, 21), QTime(15, 5), berlin)},
            {QStringLiteral("asked"), QDateTime(QDate(2026, 11, 21), QTime(14, 5), berlin)},
            {QStringLiteral("changed"), QDateTime(QDate(2026, 11, 21), QTime(14, 12), berlin)},
            {QStringLiteral("client"), QStringLiteral("Safari on iPhone, near Kiel")},
            {QStringLiteral("method"), QStringLiteral("with a link mailed to this address")},
            {QStringLiteral("what"), QStringLiteral("to sign in with Club directory")},
            {QStringLiteral("note"), QStringLiteral("Come by on Thursday.")},
            {QStringLiteral("accounts"), QStringLiteral("3")},
            {QStringLiteral("job"), QStringLiteral("Riverside school")},
            {QStringLiteral("run"), QStringLiteral("41")},
            {QStringLiteral("added"), QStringLiteral("12")},
            {QStringLiteral("ways"), QStringList{QStringLiteral("the password of Riverside Sailing Club"),
                                                 QStringLiteral("Club directory, as mara")}},
            {QStringLiteral("way"), QStringLiteral("Members’ directory")},
            {QStringLiteral("logins"), QStringLiteral("2")},
            {QStringLiteral("passwords"), QStringLiteral("1")},
            {QStringLiteral("erasures"), QStringLiteral("4")},
            {QStringLiteral("ways"), QStringLiteral("Members’ directory: mara")}};
}

Mail mailOf(MailTemplate which, const QString &language, const QVariantMap &values = someSlots()) {
    return {QStringLiteral("mara@lindqvist.example"), which, language, values};
}

QString unescaped(QString html) {
    return html.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&apos;"), QStringLiteral("'"))
        .replace(QStringLiteral("&#39;"), QStringLiteral("'"))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

// What a reader of the HTML reads, in one line.
QString wordsOfHtml(QString html) {
    html.remove(
        QRegularExpression(QStringLiteral("<style>.*</style>"), QRegularExpression::DotMatchesEverythingOption));
    html.replace(QRegularExpression(QStringLiteral("</?(p|tr|td|th|h1|div|table)[^>]*>")), QStringLiteral(" "));
    html.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    return unescaped(html).simplified();
}

QString withoutSpaces(QString text) { return text.remove(u' '); }

void everyMail() {
    QTest::addColumn<MailTemplate>("which");
    QTest::addColumn<QString>("language");
    for (MailTemplate which : allMailTemplates()) {
        for (const QString &language : text::Texts::languages())
            QTest::addRow("%s %s", nameOf(which).data(), qPrintable(language)) << which << language;
    }
}

} // namespace

class TestMailTemplates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void text_and_html_say_the_same_words_data() { everyMail(); }
    void text_and_html_say_the_same_words();
    void text_lines_are_narrow_and_the_link_stands_alone_data() { everyMail(); }
    void text_lines_are_narrow_and_the_link_stands_alone();
    void the_html_loads_nothing_and_has_one_target_data() { everyMail(); }
    void the_html_loads_nothing_and_has_one_target();
    void hostile_values_stay_values_data() { everyMail(); }
    void hostile_values_stay_values();
    void a_missing_slot_is_an_error_data() { everyMail(); }
    void a_missing_slot_is_an_error();
    void every_text_is_translated_and_whole_data() { everyMail(); }
    void every_text_is_translated_and_whole();
    void a_link_that_is_no_link_is_an_error();
    void french_is_french_and_keeps_every_slot();
    void the_reset_mail_reads_as_designed();
    void an_unknown_name_and_device_are_left_out();
    void who_decides_reads_how_many_wait_for_what();
    void sentences_are_filled_once();
};

void TestMailTemplates::text_and_html_say_the_same_words() {
    QFETCH(MailTemplate, which);
    QFETCH(QString, language);
    const RenderedMail mail = renderMail(mailOf(which, language)).value();
    const QString html = wordsOfHtml(mail.html);
    for (const QString &paragraph : mail.text.split(QStringLiteral("\n\n"))) {
        if (paragraph.startsWith(QStringLiteral("  ")) && !paragraph.contains(mailedLink))
            continue; // facts: a table there
        const QString words = QString(paragraph).remove(QStringLiteral("-- \n")).simplified();
        // Without spaces: Japanese lines are broken where none stands.
        QVERIFY2(withoutSpaces(html).contains(withoutSpaces(words)),
                 qPrintable(words + QStringLiteral("\nnot in\n") + html));
    }
    QVERIFY(html.contains(mail.subject));
    const auto texts = text::Texts::forLanguage(language);
    QVERIFY(mail.html.contains(
        QStringLiteral("<html lang=\"%1\" dir=\"%2\">")
            .arg(texts->tag(), texts->rightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr"))));
}

void TestMailTemplates::text_lines_are_narrow_and_the_link_stands_alone() {
    QFETCH(MailTemplate, which);
    QFETCH(QString, language);
    const RenderedMail mail = renderMail(mailOf(which, language)).value();
    int links = 0;
    for (const QString &line : mail.text.split(u'\n')) {
        if (line.contains(mailedLink)) {
            QCOMPARE(line, QString(QStringLiteral("  ") + mailedLink));
            ++links;
            continue;
        }
        QVERIFY2(line.size() <= 72, qPrintable(line));
    }
    QCOMPARE(links, wordsOf(which).button ? 1 : 0);
    QVERIFY(mail.text.contains(QStringLiteral("\n\n-- \n")));
    QVERIFY(!mail.text.contains(QStringLiteral("\n\n\n")));
    QVERIFY(!mail.text.contains(u'{') && !mail.html.contains(QStringLiteral("{{")));
}

void TestMailTemplates::the_html_loads_nothing_and_has_one_target() {
    QFETCH(MailTemplate, which);
    QFETCH(QString, language);
    const QString html = renderMail(mailOf(which, language)).value().html;
    for (const char *loader : {"<img", "<script", "src=", "@import", "url(", "<link", "<iframe", "http-equiv"})
        QVERIFY2(!html.contains(QLatin1StringView(loader)), loader);
    QCOMPARE(html.count(QStringLiteral("href=")), wordsOf(which).button ? 1 : 0);
}

void TestMailTemplates::hostile_values_stay_values() {
    QFETCH(MailTemplate, which);
    QFETCH(QString, language);
    for (const QString &hostile :
         {QStringLiteral("<script>alert(1)</script>"), QStringLiteral("\"><img src=x>"),
          QStringLiteral("{{link}} {{{link}}}"), QStringLiteral("{account}{host}{help}"), QStringLiteral("a & b"),
          QStringLiteral("%1 %2 %n"), QStringLiteral("x\r\nBcc: y@z.example\r\n\r\n  https://evil.example/"),
          QStringLiteral("</b></p><a href='x'>")}) {
        QVariantMap values = someSlots();
        for (const char *slot : {"organisation", "name", "account", "address", "client", "method", "host", "help"})
            values[QLatin1StringView(slot)] = hostile;
        const RenderedMail mail = renderMail(mailOf(which, language, values)).value();
        const RenderedMail usual = renderMail(mailOf(which, language)).value();
        QCOMPARE(mail.html.count(u'<'), usual.html.count(u'<'));
        QCOMPARE(mail.html.count(u'"'), usual.html.count(u'"'));
        QVERIFY(wordsOfHtml(mail.html).contains(hostile.simplified()));
        QVERIFY(!mail.subject.contains(u'\n') && !mail.subject.contains(u'\r'));
        QCOMPARE(mail.text.count(QRegularExpression(QStringLiteral("\n\n  https?://"))),
                 usual.text.count(QRegularExpression(QStringLiteral("\n\n  https?://"))));
    }
}

void TestMailTemplates::a_missing_slot_is_an_error() {
    QFETCH(MailTemplate, which);
    QFETCH(QString, language);
    const QVariantMap all = someSlots();
    QStringList missing;
    for (const QString &slot : all.keys()) {
        QVariantMap values = all;
        values.remove(slot);
        if (const auto mail = renderMail(mailOf(which, language, values)); !mail) {
            QCOMPARE(mail.error().fault, Fault::Internal);
            QVERIFY(mail.error().detail.contains(slot));
            missing.append(slot);
        }
    }
    for (const char *always : {"organisation", "host", "help"})
        QVERIFY(missing.contains(QLatin1StringView(always)));
    QCOMPARE(missing.contains(QStringLiteral("link")), wordsOf(which).button != nullptr);
    QVERIFY(!missing.contains(QStringLiteral("name")) && !missing.contains(QStringLiteral("client")));
}

// In the language of tests: what stands outside its brackets is a value.
void TestMailTemplates::every_text_is_translated_and_whole() {
    QFETCH(MailTemplate, which);
    tests::Values values;
    for (const QVariant &value : someSlots())
        values.add(value.toStringList().join(u' ') + value.toString());
    values.add(QStringLiteral("November Berlin"));
    const RenderedMail mail = renderMail(mailOf(which, tests::pseudoCode)).value();
    QCOMPARE(values.unknownIn(mail.subject + mail.text), QStringList());
    QVERIFY(!tests::isPutTogether(mail.subject));
}

void TestMailTemplates::a_link_that_is_no_link_is_an_error() {
    for (const char *bad :
         {"javascript:alert(1)", "account/reset/x", "https://a.example/ b", "https://a.example/\nX", "ftp://a"}) {
        QVariantMap values = someSlots();
        values[QStringLiteral("link")] = QString::fromLatin1(bad);
        QVERIFY2(!renderMail(mailOf(MailTemplate::ResetPassword, QStringLiteral("en"), values)), bad);
    }
}

void TestMailTemplates::french_is_french_and_keeps_every_slot() {
    const auto french = text::Texts::forLanguage(QStringLiteral("fr"));
    for (MailTemplate which : allMailTemplates()) {
        const MailWords &words = wordsOf(which);
        QList<const char *> sentences = words.before + words.after + words.last + words.foot;
        sentences << words.subject << words.preview;
        if (words.button)
            sentences << words.button;
        for (const MailFact &fact : words.facts)
            sentences << fact.label;
        for (const char *sentence : std::as_const(sentences)) {
            const QString english = QString::fromUtf8(sentence);
            const QString said = french->say(mailContext, sentence);
            QCOMPARE(slotNames(said), slotNames(english));
            QVERIFY2(said != english || english.startsWith(u'{'), sentence);
        }
    }
}

void TestMailTemplates::the_reset_mail_reads_as_designed() {
    QVariantMap values = someSlots();
    values.remove(QStringLiteral("note"));
    values[QStringLiteral("link")] = QStringLiteral("https://account.riverside.example/account/reset/p3Ra8zVc5tYk");
    const RenderedMail mail = renderMail(mailOf(MailTemplate::ResetPassword, QStringLiteral("en"), values)).value();
    QCOMPARE(mail.subject, QStringLiteral("Set a new password"));
    QCOMPARE(mail.text, QStringLiteral(R"(Hello Mara,

Somebody, probably you, asked for a new password for the account
mara.lindqvist. Choose it here:

  https://account.riverside.example/account/reset/p3Ra8zVc5tYk

It works once, until 21 November 2026, 15:05 (Berlin time). Until you
use it, your old password stays as it is.

Not you? Do nothing. Nobody can see or use this link but the reader of
this mailbox.

  Asked:          21 November 2026, 14:05 (Berlin time)
  From:           Safari on iPhone, near Kiel

-- 
You get this mail because this is a confirmed address of that account.
If a mail asks for your password, or leads to another address than
account.riverside.example, it is not from us.
Riverside Sailing Club, account.riverside.example,
help@riverside.example
)"));
}

void TestMailTemplates::an_unknown_name_and_device_are_left_out() {
    QVariantMap values = someSlots();
    values.remove(QStringLiteral("name"));
    values[QStringLiteral("client")] = QString();
    const RenderedMail mail = renderMail(mailOf(MailTemplate::SignUp, QStringLiteral("en"), values)).value();
    QVERIFY(mail.text.startsWith(QStringLiteral("Hello,\n\n")));
    QVERIFY(!mail.text.contains(QStringLiteral("From:")));
}

void TestMailTemplates::who_decides_reads_how_many_wait_for_what() {
    QVariantMap values = someSlots();
    values.remove(QStringLiteral("logins"));
    const RenderedMail mail = renderMail(mailOf(MailTemplate::ApprovalsWait, QStringLiteral("en"), values)).value();
    QVERIFY(QRegularExpression(QStringLiteral("Erasures: +4\n")).match(mail.text).hasMatch());
    QVERIFY(QRegularExpression(QStringLiteral("New accounts: +3\n")).match(mail.text).hasMatch());
    QVERIFY(!mail.text.contains(QStringLiteral("Ways to sign in")));
}

void TestMailTemplates::sentences_are_filled_once() {
    const QMap<QString, QString> values{{QStringLiteral("a"), QStringLiteral("{b}")},
                                        {QStringLiteral("b"), QStringLiteral("{a}")}};
    QCOMPARE(joined(fillSentence(QStringLiteral("{a}-{b}-{c}{"), values)), QStringLiteral("{b}-{a}-{c}{"));
    QCOMPARE(wrapped(QStringLiteral("aa bb  cc ddddddd e"), 5), QStringLiteral("aa bb\ncc\nddddddd\ne"));
    QCOMPARE(wrapped(QStringLiteral("aa bb cc"), 6, 3), QStringLiteral("aa\n   bb\n   cc"));
    QCOMPARE(wrapped(QString(), 5), QString());
    QCOMPARE(wrapped(QStringLiteral("ご入力の、言葉です。 https://a.example/b"), 12),
             QStringLiteral("ご入力の、言\n葉です。\nhttps://a.example/b"));
}

// The language of tests is there before anybody asks which there are.
int main(int argc, char **argv) {
    tests::speakPseudo();
    QCoreApplication app(argc, argv);
    TestMailTemplates test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mail_templates.moc"
