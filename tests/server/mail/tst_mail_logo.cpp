// A mail's logo: carried along as a part of its own, judged by another implementation (Python's email module); read
// when the mail is sent, and never in the way of one.
#include "server/mail/outbox.h"
#include "server/mail/own_words.h"
#include "server/mail/sender.h"
#include "server/service/mailed_link.h"
#include "server/store/brandings.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/png.h"
#include "tests/support/receivers/smtp_receiver.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QTimeZone>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::mail;
using tests::value;

namespace {

const auto reader = R"(
import sys, json, re, email, email.policy, base64
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
def tree(p):
  return [p.get_content_type()] + ([tree(c) for c in p.iter_parts()] if p.is_multipart() else [])
body = lambda kind: m.get_body((kind,)).get_content().replace(chr(13), '')
related = [p for p in m.walk() if p.get_content_type() == "multipart/related"]
picture = [p for p in m.walk() if p.get_content_type() == "image/png"]
print(json.dumps({"tree": tree(m), "html": body("html"), "text": body("plain"),
  "sources": re.findall("src=.([^ ]*). alt", body("html")), "start": [p.get_param("type") for p in related],
  "boundaries": [p.get_boundary() for p in m.walk() if p.is_multipart()],
  "ids": [str(p["Content-ID"]) for p in picture], "place": [str(p["Content-Disposition"]) for p in picture],
  "coding": [str(p["Content-Transfer-Encoding"]) for p in picture],
  "picture": [base64.b64encode(p.get_content()).decode() for p in picture],
  "defects": [str(d) for p in m.walk() for d in p.defects] + [str(d) for v in m.values() for d in v.defects]}))
)";

QJsonObject readByPython(const QByteArray &bytes) {
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromLatin1(reader)});
    python.write(bytes);
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QString treeOf(const QJsonObject &seen) {
    return QString::fromUtf8(QJsonDocument(seen[QStringLiteral("tree")].toArray()).toJson(QJsonDocument::Compact));
}

const QString kPlain = QStringLiteral(R"(["multipart/alternative",["text/plain"],["text/html"]])");
const QString kWithLogo =
    QStringLiteral(R"(["multipart/alternative",["text/plain"],["multipart/related",["text/html"],["image/png"]]])");

QStringList listOf(const QJsonObject &seen, const char *name) {
    return seen[QLatin1StringView(name)].toVariant().toStringList();
}

Message messageOf(MailTemplate which, const QString &language, const std::optional<MailLogo> &logo) {
    Mail mail = sampleMail(which, language, QStringLiteral("https://id.example.org"));
    mail.logo = logo;
    const RenderedMail rendered = value(renderMail(mail));
    Message message;
    message.from = {QStringLiteral("Lake Club"), QStringLiteral("gate@id.example.org")};
    message.to = {{}, mail.recipient};
    message.subject = rendered.subject;
    message.text = rendered.text;
    message.html = rendered.html;
    message.language = language;
    message.date = QDateTime(QDate(2026, 11, 23), QTime(17, 0), QTimeZone::utc());
    message.messageId = "abc.def@id.example.org";
    return message;
}

const MailLogo kHouse{{}, QStringLiteral("Lake Club")};

} // namespace

class TestMailLogo : public QObject {
    Q_OBJECT

    // An outbox that is emptied into a real mail server.
    struct Posted {
        void wear(const BrandingPlace &place, const QByteArray &logo, const QString &name = {}) {
            const auto kept = value(store::findBranding(*session, place));
            Branding branding = kept.branding;
            branding.logo = logo;
            branding.name = name;
            value(store::putBranding(*session, place, kept.revision, branding));
        }
        void post(const std::optional<SiteId> &site = {}) {
            auto sample =
                sampleMail(MailTemplate::SignUp, QStringLiteral("en"), QStringLiteral("https://id.example.org"));
            if (site)
                sample.slots.insert(service::kSiteOfLetter, site->value);
            value(outbox.post(*session,
                              {sample.recipient, QStringLiteral("sign-up"), QStringLiteral("en"), sample.slots}));
        }
        QByteArray send() {
            const auto before = receiver.messages().size();
            SmtpServer server;
            server.url = "smtp://127.0.0.1:" + QByteArray::number(receiver.port());
            server.startTls = StartTls::IfOffered;
            Sender sender(database.connection(), means.vault, always(smtpTransport(server)));
            sender.wake();
            if (!QTest::qWaitFor([&] { return receiver.messages().size() > before; }, 30'000))
                qWarning("no mail came");
            return receiver.messages().value(before).message;
        }
        QString ask(const QString &sql) { return tests::ask(*session, sql); }
        tests::TestDatabase database;
        std::unique_ptr<store::Session> session = database.session();
        service::Means means = tests::cheapMeans(std::make_shared<tests::Letters>());
        Outbox outbox{means.vault->sealingKey(),
                      {{{}, QStringLiteral("gate@id.example.org")},
                       QStringLiteral("id.example.org"),
                       QStringLiteral("help@id.example.org")}};
        test::SmtpReceiver receiver;
    };

private Q_SLOTS:
    void another_reader_finds_the_logo_in_every_mail_data() {
        QTest::addColumn<MailTemplate>("which");
        QTest::addColumn<QString>("language");
        const QStringList languages{QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("ja")};
        int number = 0; // a Python takes its time to start: each mail in one language
        for (const MailTemplate which : allMailTemplates())
            QTest::newRow(nameOf(which).data()) << which << languages.at(number++ % 3);
    }
    void another_reader_finds_the_logo_in_every_mail() {
        QFETCH(MailTemplate, which);
        QFETCH(QString, language);
        Message message = messageOf(which, language, kHouse);
        Logos logos;
        carryLogo(message, logos.make(kHouse, tests::aPng(300)));
        const QByteArray bytes = value(composeMessage(message));
        const QJsonObject seen = readByPython(bytes);
        QCOMPARE(listOf(seen, "defects"), QStringList());
        QCOMPARE(treeOf(seen), kWithLogo); // the text first: the last part is the one that is best (RFC 2046 §5.1.4)
        QCOMPARE(listOf(seen, "start"), QStringList{QStringLiteral("text/html")});
        QCOMPARE(listOf(seen, "sources"), QStringList{QStringLiteral("cid:logo.abc.def@id.example.org")});
        QCOMPARE(listOf(seen, "ids"), QStringList{QStringLiteral("<logo.abc.def@id.example.org>")});
        QVERIFY(listOf(seen, "place").value(0).startsWith(QStringLiteral("inline;")));
        QCOMPARE(listOf(seen, "coding"), QStringList{QStringLiteral("base64")});
        QCOMPARE(QByteArray::fromBase64(listOf(seen, "picture").value(0).toLatin1()), message.picture->png);
        QCOMPARE(seen[QStringLiteral("text")].toString(), message.text);
        QCOMPARE(seen[QStringLiteral("html")].toString(), message.html);
        QVERIFY(message.html.contains(QStringLiteral("alt=\"Lake Club\" width=\"48\" height=\"48\"")));
    }

    void the_wire_stays_narrow_ascii_and_no_boundary_is_met_twice() {
        Message message = messageOf(MailTemplate::SignUp, QStringLiteral("ja"), kHouse);
        // Words that look like boundaries, in the text, in the page, and beside the logo.
        message.text += QStringLiteral("\n--=_gatelodge_part\n--=_gatelodge_related--\n");
        message.html += QStringLiteral("\n--=_gatelodge_related\n");
        Logos logos;
        carryLogo(message, logos.make(kHouse, tests::aPng(200)));
        const QByteArray bytes = value(composeMessage(message));
        const QStringList boundaries = listOf(readByPython(bytes), "boundaries");
        QCOMPARE(boundaries.size(), 2);
        QVERIFY(!boundaries[0].startsWith(boundaries[1]) && !boundaries[1].startsWith(boundaries[0]));
        for (const QString &boundary : boundaries) // two parts each, and the end
            QCOMPARE(bytes.count("\r\n--" + boundary.toLatin1()), 3);
        QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
        QCOMPARE(bytes.count('\r'), bytes.count("\r\n"));
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.trimmed().size() <= 76, line.constData());
            QVERIFY(!line.startsWith('.'));
            QVERIFY(std::all_of(line.begin(), line.end(),
                                [](char c) { return c == '\r' || c == '\t' || (c >= ' ' && c <= '~'); }));
        }
    }

    void without_a_logo_a_mail_is_what_it_always_was_data() { another_reader_finds_the_logo_in_every_mail_data(); }
    void without_a_logo_a_mail_is_what_it_always_was() {
        QFETCH(MailTemplate, which);
        QFETCH(QString, language);
        const Message plain = messageOf(which, language, {});
        QVERIFY(!plain.html.contains(QStringLiteral("<!--")) && !plain.html.contains(QStringLiteral("<img")));
        QVERIFY(plain.html.contains(QStringLiteral("<p class=\"org\"><bdi>")));
        Message lost = messageOf(which, language, kHouse); // one that was to have a logo, and there is none
        carryLogo(lost, std::nullopt);
        QCOMPARE(value(composeMessage(lost)), value(composeMessage(plain)));
        if (which == MailTemplate::SignUp)
            QCOMPARE(treeOf(readByPython(value(composeMessage(plain)))), kPlain);
    }

    void a_hostile_name_stays_a_name() {
        const MailLogo logo{{}, QStringLiteral("\"><script>%1 %4\r\nX: y <!--logo-->")};
        Message message = messageOf(MailTemplate::SignUp, QStringLiteral("en"), logo);
        Logos logos;
        carryLogo(message, logos.make(logo, tests::aPng(50)));
        QCOMPARE(message.html.count(QStringLiteral("<img")), 1);
        QVERIFY(message.html.contains(
            QStringLiteral("alt=\"&quot;&gt;&lt;script&gt;%1 %4 X: y &lt;!--logo--&gt;\" width=\"48\"")));
        message.picture->id = "a>\r\nBcc: x@y.example";
        QVERIFY(!composeMessage(message));
    }

    void what_is_looked_at_in_the_console_has_the_picture_within() {
        Mail mail = sampleMail(MailTemplate::SignUp, QStringLiteral("en"), QStringLiteral("https://id.example.org"));
        const QString plain = value(renderMail(mail)).html;
        mail.logo = kHouse;
        const QString html = value(renderMail(mail)).html;
        QCOMPARE(withLogo(html, std::nullopt), plain);
        Logos logos;
        const auto logo = logos.make(kHouse, tests::aPng(50));
        QVERIFY(withLogo(html, logo)
                    .contains(QStringLiteral("src=\"data:image/png;base64,") +
                              QString::fromLatin1(logo->picture.png.toBase64()) + u'"'));
    }

    void the_outbox_keeps_whose_logo_it_is_and_no_picture() {
        Posted house;
        house.wear({}, {}, QStringLiteral("Lake Club"));
        house.post();
        house.wear({}, tests::aPng(400), QStringLiteral("Lake Club"));
        house.post();
        const int plain = house.ask(QStringLiteral("SELECT length(sealed) FROM mails WHERE mail_id = 1")).toInt();
        const int worn = house.ask(QStringLiteral("SELECT length(sealed) FROM mails WHERE mail_id = 2")).toInt();
        QVERIFY(plain > 1000);
        QVERIFY2(worn > plain && worn < plain + 100, QByteArray::number(worn - plain));
    }

    // As it stands when the mail leaves, whatever stood there when it was written.
    void a_mail_leaves_with_the_logo_of_that_hour() {
        Posted house;
        const QByteArray first = tests::aPng(30), second = tests::aPng(40);
        house.wear({}, first);
        house.post();
        house.wear({}, second);
        QJsonObject seen = readByPython(house.send());
        QCOMPARE(treeOf(seen), kWithLogo);
        QCOMPARE(listOf(seen, "picture"), QStringList{QString::fromLatin1(value(logoPicture(second)).png.toBase64())});
        QCOMPARE(listOf(seen, "sources"),
                 QStringList{QStringLiteral("cid:") + listOf(seen, "ids").value(0).chopped(1).mid(1)});
        house.post();
        house.wear({}, {}); // none any more
        seen = readByPython(house.send());
        QCOMPARE(treeOf(seen), kPlain);
        QVERIFY(!seen[QStringLiteral("html")].toString().contains(QStringLiteral("logo")));
        house.wear({}, first);
        house.post();
        value(house.session->script(QStringLiteral("UPDATE gatelodge.brandings SET logo = 'no picture'")));
        QCOMPARE(treeOf(readByPython(house.send())), kPlain); // it goes out all the same
        QCOMPARE(house.ask(QStringLiteral("SELECT count(*) FROM mails WHERE sent_at IS NULL")), QStringLiteral("0"));
    }

    void a_logo_that_cannot_be_read_is_named_in_the_log() {
        Posted house;
        const SiteId site = tests::aSite(*house.session).make();
        house.wear({{}, site}, tests::aPng(20));
        value(house.session->script(QStringLiteral("UPDATE gatelodge.brandings SET logo = 'no picture'")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^the logo of a site \\(%1\\) cannot be "
                                                                             "read, mails go without it: .+")
                                                                  .arg(site.value)));
        Logos logos;
        QVERIFY(!logos.find(*house.session, {{{}, site}, QStringLiteral("Wiki")}));
        QVERIFY(!logos.find(*house.session, kHouse)); // none was ever chosen: nothing to say
    }

    void the_nearest_logo_is_worn_and_called_by_its_name_data() {
        QTest::addColumn<QString>("branded");
        QTest::addColumn<QString>("name");
        QTest::newRow("the house’s") << QStringLiteral("house") << QStringLiteral("Lake House");
        QTest::newRow("its organisation’s") << QStringLiteral("house org") << QStringLiteral("Riverside Club");
        QTest::newRow("its own") << QStringLiteral("house org site") << QStringLiteral("Members’ wiki");
    }
    void the_nearest_logo_is_worn_and_called_by_its_name() {
        QFETCH(QString, branded);
        QFETCH(QString, name);
        Posted house;
        const OrgId org = tests::anOrg(*house.session, QStringLiteral("Riverside Club"), false);
        const SiteId site = tests::aSite(*house.session)
                                .of(org)
                                .with([](SiteProfile &p) { p.name = QStringLiteral("Members’ wiki"); })
                                .make();
        const QStringList whose = branded.split(u' ');
        house.wear({}, tests::aPng(30), QStringLiteral("Lake House"));
        if (whose.contains(QStringLiteral("org")))
            house.wear({org, {}}, tests::aPng(31));
        if (whose.contains(QStringLiteral("site")))
            house.wear({{}, site}, tests::aPng(32));
        house.post(site);
        const QJsonObject seen = readByPython(house.send());
        const int side = 29 + int(whose.size());
        QVERIFY2(seen[QStringLiteral("html")].toString().contains(
                     QStringLiteral("alt=\"%1\" width=\"%2\"").arg(name, QString::number(side))),
                 qPrintable(seen[QStringLiteral("html")].toString()));
        house.post(); // nobody was on the way to a site
        QVERIFY(readByPython(house.send())[QStringLiteral("html")].toString().contains(
            QStringLiteral("alt=\"Lake House\" width=\"30\"")));
    }
};

QTEST_GUILESS_MAIN(TestMailLogo)
#include "tst_mail_logo.moc"
