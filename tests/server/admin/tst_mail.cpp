// The outbox for an administrator: how far each mail got, what it looks like, once more, never, and a test.
#include "server/admin/mail.h"
#include "server/admin/office.h"
#include "server/mail/outbox.h"
#include "server/mail/smtp.h"
#include "server/service/mail_texts.h"
#include "server/service/mailed_link.h"
#include "server/store/brandings.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/png.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using tests::value;

class TestMail : public QObject {
    Q_OBJECT

    struct Posted {
        Posted() {
            means.letters = std::make_shared<mail::Outbox>(
                means.vault->sealingKey(), mail::OutboxSettings{{{}, QStringLiteral("gate@id.example.org")},
                                                                QStringLiteral("id.example.org"),
                                                                QStringLiteral("help@id.example.org")});
            office = std::make_unique<admin::Office>(
                database.connection(), service::Access::owner({QStringLiteral("test"), Source::Console, {}}),
                std::make_shared<const service::Means>(means), 1);
            mail = std::make_unique<admin::Mail>(*office);
        }
        void sql(const QString &text) { value(session->script(text)); }
        void post(const char *to, const std::optional<SiteId> &site = {}) {
            QVariantMap values{{QStringLiteral("link"), QStringLiteral("https://id.example.org/account/signup/"
                                                                       "password/?token=") +
                                                            QString(43, u's')},
                               {QStringLiteral("until"), QDateTime::currentDateTime()},
                               {QStringLiteral("asked"), QDateTime::currentDateTime()}};
            if (site)
                values.insert(service::kSiteOfLetter, site->value);
            value(means.letters->post(*session, {QString::fromLatin1(to), QStringLiteral("sign-up"), {}, values}));
        }
        template <typename T> T wait(QFuture<Result<T>> future) {
            future.waitForFinished();
            return value(future.result());
        }
        Fault faultOf(auto future) {
            future.waitForFinished();
            return future.result() ? Fault::Internal : future.result().error().fault;
        }
        tests::TestDatabase database;
        std::unique_ptr<store::Session> session = database.session();
        service::Means means = tests::cheapMeans(std::make_shared<tests::Letters>());
        std::unique_ptr<admin::Office> office;
        std::unique_ptr<admin::Mail> mail;
    };

private Q_SLOTS:
    void the_list_says_how_far_each_mail_got() {
        Posted house;
        for (const char *to : {"a@x.example", "b@x.example", "c@x.example", "d@y.example"})
            house.post(to);
        value(store::markMailSent(*house.session, MailId(1)));
        value(store::markMailFailed(*house.session, MailId(2), QStringLiteral("try later"), std::chrono::minutes(2)));
        value(store::markMailFailed(*house.session, MailId(3), QStringLiteral("no such box"),
                                    std::chrono::hours(24 * 365 * 10)));
        const auto all = house.wait(house.mail->page({}, {}, 10));
        QCOMPARE(all.size(), 4);
        QCOMPARE(all.at(0).progress, MailProgress::Waiting); // the newest first
        QCOMPARE(all.at(1).progress, MailProgress::GivenUp);
        QCOMPARE(all.at(1).lastError, QStringLiteral("no such box"));
        QCOMPARE(all.at(2).progress, MailProgress::Failing);
        QCOMPARE(all.at(3).progress, MailProgress::Sent);
        QCOMPARE(house.wait(house.mail->page({}, MailPlace{{}, all.at(1).id}, 1)).first().id, all.at(2).id);
        QCOMPARE(house.wait(house.mail->page({MailProgress::Failing}, {}, 10)).size(), 1);
        QCOMPARE(house.wait(house.mail->page({{}, {}, QStringLiteral("Y.Example")}, {}, 10)).size(), 1);
        QCOMPARE(house.wait(house.mail->page({{}, QStringLiteral("reset-password")}, {}, 10)).size(), 0);
        QCOMPARE(house.wait(house.mail->lines({all.at(0).id, MailId(99)})).size(), 1);
        const auto counts = house.wait(house.mail->counts());
        QCOMPARE(QList<int>({counts.waiting, counts.failing, counts.givenUp, counts.sent}), QList<int>({1, 1, 1, 1}));
    }

    void every_order_leaves_no_mail_out_and_repeats_none_data() {
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("upwards");
        using By = MailSorting::By;
        QTest::newRow("when") << int(By::When) << QStringLiteral("123456");
        QTest::newRow("to whom") << int(By::Recipient) << QStringLiteral("415236");
        QTest::newRow("how far it got") << int(By::State) << QStringLiteral("145623");
        QTest::newRow("how often it was tried") << int(By::Attempts) << QStringLiteral("145623");
    }
    void every_order_leaves_no_mail_out_and_repeats_none() {
        QFETCH(int, by);
        QFETCH(QString, upwards);
        Posted house;
        for (const char *to : {"b@x.example", "C-1@x.example", "c@x.example", "a@x.example", "B@x.example",
                               "d@y.example"})
            house.post(to);
        value(store::markMailSent(*house.session, MailId(1)));
        value(store::markMailFailed(*house.session, MailId(2), QStringLiteral("later"), std::chrono::minutes(2)));
        value(store::markMailFailed(*house.session, MailId(3), QStringLiteral("no such box"),
                                    std::chrono::hours(24 * 365 * 10)));
        value(house.session->script(
            QStringLiteral("UPDATE mails SET attempts = CASE mail_id WHEN 2 THEN 1 WHEN 3 THEN 12 ELSE 0 END")));
        for (const bool down : {false, true}) {
            const MailSorting sorting{MailSorting::By(by), down};
            QString read;
            std::optional<MailPlace> after;
            for (;;) {
                const auto page = house.wait(house.mail->page({}, after, 2, sorting));
                for (const MailLine &line : page)
                    read += QString::number(line.id.value);
                if (page.size() < 2)
                    break;
                after = MailPlace{page.last().key, page.last().id};
                QCOMPARE(house.wait(house.mail->lines({page.last().id}, sorting)).first(), page.last());
            }
            QString wanted = upwards;
            if (down)
                std::reverse(wanted.begin(), wanted.end());
            QCOMPARE(read, wanted);
        }
    }

    void a_mail_is_read_without_the_secret_in_its_link_while_it_is_kept() {
        Posted house;
        house.post("a@x.example");
        const auto shown = house.wait(house.mail->read(MailId(1)));
        QVERIFY(shown.text.contains(QStringLiteral("/account/signup/password/?token=…")));
        QVERIFY(!(shown.text + shown.html).contains(QString(20, u's')));
        value(store::markMailSent(*house.session, MailId(1)));
        QCOMPARE(house.faultOf(house.mail->read(MailId(1))), Fault::Expired);
        QCOMPARE(house.faultOf(house.mail->read(MailId(7))), Fault::NotFound);
    }

    void what_was_not_sent_goes_once_more_or_never() {
        Posted house;
        house.post("a@x.example");
        value(
            store::markMailFailed(*house.session, MailId(1), QStringLiteral("no"), std::chrono::hours(24 * 365 * 10)));
        QVERIFY(value(store::claimDueMails(*house.session)).isEmpty());
        value(house.mail->sendAgain(MailId(1)).result());
        QCOMPARE(value(store::claimDueMails(*house.session)).size(), 1);
        value(store::markMailSent(*house.session, MailId(1)));
        QCOMPARE(house.mail->sendAgain(MailId(1)).result().error().fault, Fault::Refused);
        QCOMPARE(house.mail->drop(MailId(1)).result().error().fault, Fault::Refused);
        house.post("b@x.example");
        value(house.mail->drop(MailId(2)).result());
        QCOMPARE(house.wait(house.mail->page({}, {}, 10)).size(), 1);
    }

    void own_words_are_checked_before_they_are_kept() {
        Posted house;
        OwnMail own = admin::Mail::builtIn(QStringLiteral("sign-up"), QStringLiteral("en"));
        own.body = QStringLiteral("Without a link");
        QCOMPARE(house.mail->putText(own).result().error().fault, Fault::Invalid);
        own.body = QStringLiteral("With one.\n\n{link}\n\n{details}");
        value(house.mail->putText(own).result());
        QCOMPARE(house.mail->putText(own).result().error().fault, Fault::Conflict);
        const auto kept = house.wait(house.mail->ownTexts());
        QCOMPARE(kept.size(), 1);
        QVERIFY(house.wait(house.mail->sample(own.templateId, own.language, {}))
                    .text.contains(QStringLiteral("With one.")));
        value(house.mail->resetText(kept.first()).result());
        QVERIFY(!house.wait(house.mail->sample(own.templateId, own.language, {}))
                     .text.contains(QStringLiteral("With one.")));
    }

    // What is seen beforehand is what is sent: the same face, put together in one place.
    void a_mail_wears_the_face_of_the_site_that_somebody_came_from_data() {
        QTest::addColumn<QString>("branded"); // what has a face of its own
        QTest::addColumn<QString>("fill");
        QTest::addColumn<QString>("help");
        QTest::newRow("nobody") << QString() << QStringLiteral("#2f4f8f") << QStringLiteral("help@id.example.org");
        QTest::newRow("the house") << QStringLiteral("house") << QStringLiteral("#2f4f8f")
                                   << QStringLiteral("house@lake.example");
        QTest::newRow("its organisation")
            << QStringLiteral("house org") << QStringLiteral("#3b6e22") << QStringLiteral("org@lake.example");
        QTest::newRow("the site") << QStringLiteral("house org site") << QStringLiteral("#b3123b")
                                  << QStringLiteral("site@lake.example");
    }
    void a_mail_wears_the_face_of_the_site_that_somebody_came_from() {
        QFETCH(QString, branded);
        QFETCH(QString, fill);
        QFETCH(QString, help);
        Posted house;
        const OrgId org = tests::anOrg(*house.session, QStringLiteral("Riverside Club"), false);
        const SiteId site = tests::aSite(*house.session)
                                .of(org)
                                .with([](SiteProfile &p) {
                                    p.name = QStringLiteral("Members’ wiki");
                                    p.accent = QStringLiteral("#2f4f8f");
                                })
                                .make();
        const auto brand = [&](const char *whose, const BrandingPlace &place, const char *accent) {
            Branding face;
            face.support = QLatin1String(whose) + QStringLiteral("@lake.example");
            face.accent = QLatin1String(accent);
            if (branded.split(u' ').contains(QLatin1String(whose)))
                value(store::putBranding(*house.session, place, {}, face));
        };
        brand("house", {}, "#5b4a12");
        brand("org", {org, {}}, "#3b6e22");
        brand("site", {{}, site}, "#b3123b");
        if (branded.contains(QLatin1String("org"))) // a colour of the record stands before its organisation's
            house.sql(QStringLiteral("UPDATE gatelodge.sites SET accent = ''"));
        house.post("a@x.example", site);
        const ShownMail sent = house.wait(house.mail->read(MailId(1)));
        house.mail->setUp({true,
                           false,
                           {},
                           {},
                           true,
                           QStringLiteral("gate@id.example.org"),
                           QStringLiteral("id.example.org"),
                           QStringLiteral("help@id.example.org")},
                          {});
        const ShownMail seen =
            house.wait(house.mail->sample(QStringLiteral("sign-up"), QStringLiteral("en"), {}, site));
        for (const ShownMail &mail : {sent, seen}) {
            QVERIFY2(mail.html.contains(QStringLiteral("background: ") + fill), qPrintable(mail.html));
            QVERIFY2(mail.html.contains(help) && mail.text.contains(help), qPrintable(mail.text));
            QVERIFY2(mail.html.contains(QStringLiteral("Members’ wiki</bdi>")), qPrintable(mail.html));
        }
        house.post("a@x.example");
        const ShownMail plain = house.wait(house.mail->read(MailId(2)));
        QVERIFY(!plain.html.contains(QStringLiteral("Members’ wiki")));
        house.sql(QStringLiteral("UPDATE gatelodge.sites SET deleted_at = now()"));
        house.post("a@x.example", site); // it has no face any more, and the mail goes out all the same
        QCOMPARE(house.wait(house.mail->read(MailId(3))).html, plain.html);
    }

    void a_face_in_the_making_is_seen_where_it_would_count() {
        Posted house;
        const SiteId site = tests::aSite(*house.session).make(), other = tests::aSite(*house.session).make();
        Branding face;
        face.accent = QStringLiteral("#b3123b");
        const auto wears = [&](const char *kind, const SiteId &at) {
            return house
                .wait(house.mail->sample(QLatin1String(kind), QStringLiteral("en"), {}, at,
                                         PreviewDraft{{{}, site}, face}))
                .html.contains(face.accent);
        };
        QVERIFY(wears("sign-up", site));
        QVERIFY(!wears("sign-up", other));
        QVERIFY(!wears("approvals-wait", site)); // nobody's step in a page causes it
        for (const char *kind : {"verify-address", "reset-password", "sign-up", "password-changed", "login-added",
                                 "address-taken", "address-added", "forgotten-login", "recovery-waits"})
            QVERIFY2(admin::Mail::comesFromSites(QLatin1String(kind)), kind);
        for (const char *kind : {"invitation", "account-approved", "account-ends", "password-expires", "sync-report"})
            QVERIFY2(!admin::Mail::comesFromSites(QLatin1String(kind)), kind);
    }

    // Within the page where it is looked at, since a preview loads nothing; as a part of the mail that is sent.
    void a_logo_is_seen_beforehand_and_sent_with_the_test() {
        Posted house;
        const auto dataOf = [](const QByteArray &logo) {
            return QStringLiteral("<img src=\"data:image/png;base64,") +
                   QString::fromLatin1(value(mail::logoPicture(logo)).png.toBase64());
        };
        const auto sampled = [&](const std::optional<PreviewDraft> &look) {
            return house.wait(house.mail->sample(QStringLiteral("sign-up"), QStringLiteral("en"), {}, {}, look)).html;
        };
        QVERIFY(!sampled({}).contains(QStringLiteral("<img")));
        Branding kept, making;
        kept.logo = tests::aPng(30);
        making.logo = tests::aPng(40);
        QVERIFY(sampled(PreviewDraft{{}, making}).contains(dataOf(making.logo)));
        value(store::putBranding(*house.session, {}, {}, kept));
        QVERIFY(sampled({}).contains(dataOf(kept.logo)));
        QVERIFY(sampled(PreviewDraft{{}, making}).contains(dataOf(making.logo)));
        QVERIFY(!sampled(PreviewDraft{{}, {}}).contains(QStringLiteral("<img"))); // taken away in the making
        house.post("a@x.example");
        QVERIFY(house.wait(house.mail->read(MailId(1))).html.contains(dataOf(kept.logo)));
        std::optional<mail::Message> sent;
        house.mail->setUp({true,
                           false,
                           QStringLiteral("smtp://localhost"),
                           {},
                           true,
                           QStringLiteral("gate@id.example.org"),
                           QStringLiteral("id.example.org"),
                           {}},
                          [&sent](const mail::Message &message) {
                              sent = message;
                              return mail::SmtpAnswer{mail::SmtpAnswer::Accepted, 250, QStringLiteral("250 kept")};
                          });
        house.wait(house.mail->sendTest(QStringLiteral("me@x.example"), QStringLiteral("sign-up"), {}, {}));
        QVERIFY(sent && sent->picture);
        QCOMPARE(sent->picture->png, value(mail::logoPicture(kept.logo)).png);
        QVERIFY(sent->html.contains(QStringLiteral("<img src=\"cid:") + QString::fromLatin1(sent->picture->id) + u'"'));
        QVERIFY(!sent->html.contains(QStringLiteral("data:")));
    }

    void a_test_mail_brings_the_servers_own_answer() {
        Posted house;
        QCOMPARE(house.faultOf(house.mail->sendTest(QStringLiteral("me@x.example"), QStringLiteral("sign-up"), {}, {})),
                 Fault::Unavailable);
        house.mail->setUp(MailSetup{true, false}, {}); // here, and nobody has set one
        const auto missing = house.mail->sendTest(QStringLiteral("me@x.example"), QStringLiteral("sign-up"), {}, {});
        QCOMPARE(house.faultOf(missing), Fault::Refused);
        QCOMPARE(missing.result().error().constraint, QStringLiteral("mail_server_missing"));
        QString to;
        house.mail->setUp(
            {true,
             false,
             QStringLiteral("smtp://localhost"),
             {},
             true,
             QStringLiteral("gate@id.example.org"),
             QStringLiteral("id.example.org"),
             {}},
            [&to](const mail::Message &message) {
                to = message.to.address;
                return mail::SmtpAnswer{mail::SmtpAnswer::PermanentFailure, 550, QStringLiteral("550 no such box")};
            });
        const auto answer =
            house.wait(house.mail->sendTest(QStringLiteral("me@x.example"), QStringLiteral("sign-up"), {}, {}));
        QCOMPARE(to, QStringLiteral("me@x.example"));
        QCOMPARE(answer.verdict, MailAnswer::Refused);
        QCOMPARE(answer.code, 550);
        QCOMPARE(answer.detail, QStringLiteral("550 no such box"));
        QCOMPARE(house.faultOf(house.mail->sendTest(QStringLiteral("nobody"), QStringLiteral("sign-up"), {}, {})),
                 Fault::Invalid);
        QVERIFY(house.wait(house.mail->page({}, {}, 10)).isEmpty()); // not through the outbox
    }
};

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
