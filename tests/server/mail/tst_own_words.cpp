// A house's own words of mails: checked before they are kept, filled like the program's, and never in the way of a
// mail.
#include "server/mail/outbox.h"
#include "server/mail/own_words.h"
#include "server/store/brandings.h"
#include "tests/support/letters.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::mail;
using tests::value;

class TestOwnWords : public QObject {
    Q_OBJECT

    static OwnMail own(const QString &subject, const QString &body) {
        return {QStringLiteral("sign-up"), QStringLiteral("en"), subject, body, {}};
    }

private Q_SLOTS:
    void words_that_make_no_mail_are_told_why_data() {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("kind"); // -1: none
        QTest::addColumn<QString>("variable");
        const QString fine = QStringLiteral("Welcome to {organisation}.\n\n{link}\n\nUntil {until}.\n\n{details}");
        QTest::newRow("fine") << "Hello {name}" << fine << -1 << "";
        QTest::newRow("no subject") << " " << fine << int(OwnMailComplaint::NoSubject) << "";
        QTest::newRow("two lines") << "a\nb" << fine << int(OwnMailComplaint::SeveralLines) << "";
        QTest::newRow("no body") << "a"
                                 << "\n\n"
                                 << int(OwnMailComplaint::NoBody) << "";
        QTest::newRow("too long") << "a" << fine + QString(10'000, u'x') << int(OwnMailComplaint::TooLong) << "";
        QTest::newRow("unknown") << "a" << fine + "\n\n{password}" << int(OwnMailComplaint::Unknown) << "password";
        QTest::newRow("unknown in the subject") << "{link}" << fine << int(OwnMailComplaint::Unknown) << "link";
        QTest::newRow("of another mail") << "a" << fine + "{inviter}" << int(OwnMailComplaint::Unknown) << "inviter";
        QTest::newRow("no link") << "a"
                                 << "Hello\n\n{details}" << int(OwnMailComplaint::Missing) << "link";
        QTest::newRow("no details") << "a"
                                    << "Hello\n\n{link}" << int(OwnMailComplaint::Missing) << "details";
        QTest::newRow("link in a sentence")
            << "a"
            << "Press {link} now\n\n{details}" << int(OwnMailComplaint::NotAlone) << "link";
        QTest::newRow("two links") << "a"
                                   << "{link}\n\n{link}\n\n{details}" << int(OwnMailComplaint::NotAlone) << "link";
        QTest::newRow("the other way round") << "a"
                                             << "{details}\n\n{link}" << int(OwnMailComplaint::WrongOrder) << "details";
        QTest::newRow("braces that are none") << "a" << fine + "\n\nuse { } and {a b} as you like" << -1 << "";
    }
    void words_that_make_no_mail_are_told_why() {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        QFETCH(int, kind);
        QFETCH(QString, variable);
        const auto complaint = complaintAbout(MailTemplate::SignUp, own(subject, body));
        QCOMPARE(complaint ? int(complaint->kind) : -1, kind);
        if (complaint)
            QCOMPARE(complaint->variable, variable);
    }

    void the_programs_words_make_a_mail_in_the_same_form_data() {
        QTest::addColumn<MailTemplate>("which");
        for (const MailTemplate which : allMailTemplates())
            QTest::newRow(nameOf(which).data()) << which;
    }
    void the_programs_words_make_a_mail_in_the_same_form() {
        QFETCH(MailTemplate, which);
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("fr")}) {
            const OwnMail same = builtIn(which, language);
            QVERIFY(!complaintAbout(which, same));
            Mail mail = sampleMail(which, language, QStringLiteral("https://id.example.org"));
            const auto theirs = value(renderMail(mail));
            mail.own = same;
            const auto ours = value(renderMail(mail));
            QCOMPARE(ours.subject, theirs.subject);
            QCOMPARE(ours.text, theirs.text);
        }
    }

    void own_words_are_filled_and_escaped() {
        Mail mail = sampleMail(MailTemplate::SignUp, QStringLiteral("en"), QStringLiteral("https://id.example.org"));
        mail.own =
            own(QStringLiteral("{name}, welcome to {organisation}"),
                QStringLiteral("Ahoy <b>{name}</b>\nand welcome.\n\n{link}\n\n{details}\n\nSee you at the lake."));
        mail.slots[QStringLiteral("name")] = QStringLiteral("Ada {link} <i>");
        const auto made = value(renderMail(mail));
        QCOMPARE(made.subject, QStringLiteral("Ada {link} <i>, welcome to Gatelodge"));
        QVERIFY(made.text.contains(QStringLiteral("Ahoy <b>Ada {link} <i></b> and welcome.")));
        QVERIFY(made.html.contains(QStringLiteral("Ahoy &lt;b&gt;Ada {link} &lt;i&gt;&lt;/b&gt; and welcome.")));
        QVERIFY(made.text.contains(QStringLiteral("\n  https://id.example.org/account/?token=sample\n")));
        QVERIFY(made.text.indexOf(QStringLiteral("Asked:")) <
                made.text.indexOf(QStringLiteral("See you at the lake.")));
        QVERIFY(made.text.contains(QStringLiteral("You get this mail because"))); // the foot stays
    }

    void a_mail_wears_the_colours_of_the_house() {
        Mail mail = sampleMail(MailTemplate::SignUp, QStringLiteral("en"), QStringLiteral("https://id.example.org"));
        QVERIFY(value(renderMail(mail)).html.contains(QStringLiteral("background: #23695b; color: #fff")));
        mail.accent = QStringLiteral("#b3123b");
        const QString html = value(renderMail(mail)).html;
        QVERIFY(html.contains(QStringLiteral("background: #b3123b; color: #ffffff")));
        QVERIFY(!html.contains(QStringLiteral("#23695b")));
        mail.accent = QStringLiteral("red; } body { display: none");
        QVERIFY(!value(renderMail(mail)).html.contains(QStringLiteral("display: none")));
    }

    void letters_are_written_in_the_houses_words_and_name() {
        tests::TestDatabase database;
        const auto session = database.session();
        const auto means = tests::cheapMeans(std::make_shared<tests::Letters>());
        const Outbox outbox(means.vault->sealingKey(), {{{}, QStringLiteral("gate@id.example.org")},
                                                        QStringLiteral("id.example.org"),
                                                        QStringLiteral("help@id.example.org")});
        const auto post = [&](const QString &language) {
            auto sample = sampleMail(MailTemplate::SignUp, language, QStringLiteral("https://id.example.org"));
            value(outbox.post(*session, {sample.recipient, QStringLiteral("sign-up"), language, sample.slots}));
            const auto due = value(store::claimDueMails(*session));
            return value(openMail(*means.vault, due.last())).message;
        };
        Branding branding;
        branding.name = QStringLiteral("Lake Club");
        branding.support = QStringLiteral("office@club.example");
        value(store::putBranding(*session, {}, Revision{0}, branding));
        value(store::putOwnMail(*session, own(QStringLiteral("Ahoy from {organisation}"),
                                              QStringLiteral("Come in.\n\n{link}\n\n{details}"))));
        const auto english = post(QStringLiteral("en"));
        QCOMPARE(english.subject, QStringLiteral("Ahoy from Lake Club"));
        QCOMPARE(english.from.name, QStringLiteral("Lake Club"));
        QVERIFY(english.text.contains(QStringLiteral("office@club.example")));
        QVERIFY(!post(QStringLiteral("fr")).subject.startsWith(QStringLiteral("Ahoy"))); // has words of the program's
        value(session->script(QStringLiteral("UPDATE mail_texts SET body = 'A link was forgotten.'")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("own words of sign-up in en")));
        QVERIFY(post(QStringLiteral("en")).text.contains(QStringLiteral("token=sample"))); // goes out all the same
    }
};

QTEST_GUILESS_MAIN(TestOwnWords)
#include "tst_own_words.moc"
