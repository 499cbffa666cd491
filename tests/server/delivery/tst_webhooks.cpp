// Pushes as Standard Webhooks, from a change of a person to a receiver that checks them with a program of its own: the
// examples of the manual (Q6, Q8, K1).
#include "server/delivery/push_preview.h"
#include "server/service/access.h"
#include "server/service/webhooks.h"
#include "server/store/delivery_log.h"
#include "server/store/openid_clients.h"
#include "server/store/places.h"
#include "server/store/queue_view.h"
#include "server/store/webhooks.h"
#include "tests/support/queue/queue_house.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;
using gatelodge::test::HttpScript;
using gatelodge::test::HttpSeen;

class TestWebhooks : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 30'000;

    struct Verdict {
        QJsonObject event; // empty: refused
        QByteArray complaint;
    };

    // By the manual's receiver; later: seconds that its clock has gone on since the request.
    static Verdict verified(const HttpSeen &seen, const QString &secret, const QByteArray &body = {},
                            qint64 sentEarlier = 0) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("GATELODGE_WEBHOOK_SECRET"), secret);
        process.setProcessEnvironment(environment);
        const qint64 sent = headerOf(seen, "webhook-timestamp").toLongLong() - sentEarlier;
        process.start(QStringLiteral("/usr/bin/python3"),
                      {QStringLiteral(GATELODGE_SOURCE_DIR "/resources/help/examples/webhook.py"),
                       QString::fromLatin1(headerOf(seen, "webhook-id")), QString::number(sent),
                       QString::fromLatin1(headerOf(seen, "webhook-signature"))});
        process.write(body.isEmpty() ? seen.body : body);
        process.closeWriteChannel();
        if (!process.waitForFinished(kPatience))
            return {{}, "it did not end"};
        return {QJsonDocument::fromJson(process.readAllStandardOutput()).object(), process.readAllStandardError()};
    }

    static QJsonArray usersOf(const QJsonObject &event) {
        return event.value(QStringLiteral("data")).toObject().value(QStringLiteral("users")).toArray();
    }

    QString makeSecret(std::chrono::seconds overlap = std::chrono::hours(24)) {
        return value(service::makeWebhookSecret(m_house->session(), m_permit, m_house->vault()->sealingKey(), m_site,
                                                overlap))
            .text;
    }
    void endSecret(int number) {
        const auto held = value(store::listWebhookSecrets(m_house->session(), m_site));
        value(service::endWebhookSecret(m_house->session(), m_permit, m_site, held.at(number).id,
                                        std::chrono::seconds(0)));
    }
    void change(const std::function<void(SiteProfile &)> &edit) {
        const Site site = value(store::findSite(m_house->session(), m_site));
        SiteProfile profile = site.profile;
        edit(profile);
        value(store::replaceSite(m_house->session(), m_site, site.revision, profile));
    }
    void speakOpenId(const QStringList &scopes, const QList<CustomClaim> &claims = {}) {
        OpenIdProfile profile;
        profile.clientId = QStringLiteral("receiver");
        profile.scopes = scopes;
        profile.claims = claims;
        value(store::insertOpenIdClient(m_house->session(), m_site, profile));
    }
    // What the ledger has once the person has signed in there by OpenID Connect.
    void wasTold(const QStringList &shared) {
        m_house->sql(QStringLiteral("INSERT INTO openid_disclosures (user_uid, site_id, shared, text_version) VALUES "
                                    "('%1', %2, '{%3}', '')")
                         .arg(toString(m_ada))
                         .arg(m_site.value)
                         .arg(shared.join(u',')));
    }
    void forgetKey() {
        m_house->sql(QStringLiteral("SET session_replication_role = replica; UPDATE sites SET sealed_key = NULL, "
                                    "key_fingerprint = ''; SET session_replication_role = origin"));
    }
    QueueLane lane() { return value(store::listLanes(m_house->session())).value(0); }
    void retryNow() {
        m_house->sql(QStringLiteral("UPDATE deliveries SET retry_at = '-infinity'; NOTIFY gatelodge_queue"));
    }
    void drain() {
        const auto worker = m_house->worker();
        QTRY_VERIFY_WITH_TIMEOUT(m_house->isDrained(), kPatience);
    }

private Q_SLOTS:
    void initTestCase() { m_house = std::make_unique<QueueHouse>(); }
    void cleanupTestCase() { m_house.reset(); }
    void init() {
        m_house->clear();
        m_copy = std::make_unique<SiteCopy>();
        m_site = m_house->addSite(*m_copy, [](SiteProfile &site) { site.pushForm = PushForm::Webhooks; });
        m_copy->forgetKeys(); // its signatures are another matter here
        m_ada = aUser(m_house->session())
                    .called(QStringLiteral("ada"))
                    .named(QStringLiteral("Ada"), QStringLiteral("Lovelace"))
                    .withEmail(QStringLiteral("ada@example.org"))
                    .make();
        m_house->visit(m_ada, m_site);
        m_house->rename(m_ada, QStringLiteral("Byron"));
    }
    void cleanup() { m_copy.reset(); }

    void a_change_arrives_as_an_event_that_a_receiver_can_verify() {
        const QString secret = makeSecret();
        drain();
        QCOMPARE(m_copy->requests(), 1);
        const HttpSeen seen = m_copy->seen().first();
        const Verdict verdict = verified(seen, secret);
        QVERIFY2(!verdict.event.isEmpty(), verdict.complaint.constData());
        QCOMPARE(verdict.event.keys(), (QStringList{QStringLiteral("data"), QStringLiteral("timestamp"),
                                                    QStringLiteral("type")}));
        QCOMPARE(verdict.event.value(QStringLiteral("type")).toString(), QStringLiteral("user.updated"));
        const QDateTime when =
            QDateTime::fromString(verdict.event.value(QStringLiteral("timestamp")).toString(), Qt::ISODateWithMs);
        QVERIFY(qAbs(when.secsTo(QDateTime::currentDateTimeUtc())) < 300);
        const QJsonObject ada = usersOf(verdict.event).first().toObject();
        QCOMPARE(ada.value(QStringLiteral("sub")).toString(), toString(m_ada));
        QCOMPARE(ada.value(QStringLiteral("username")).toString(), QStringLiteral("ada"));
        QCOMPARE(ada.value(QStringLiteral("lastname")).toString(), QStringLiteral("Byron"));
        QCOMPARE(headerOf(seen, "X-pgauth-sig"), QByteArray()); // the classic push is another form
    }

    void whoever_has_another_secret_another_body_or_another_time_is_refused() {
        const QString secret = makeSecret();
        drain();
        const HttpSeen seen = m_copy->seen().first();
        QVERIFY(!verified(seen, secret).event.isEmpty());
        const QString other = QStringLiteral("whsec_") + QString::fromLatin1(QByteArray(32, 'x').toBase64());
        QVERIFY(verified(seen, other).complaint.contains("no signature of ours"));
        QByteArray body = seen.body;
        QVERIFY(verified(seen, secret, body.replace("Byron", "Mallo")).complaint.contains("no signature of ours"));
        QVERIFY(verified(seen, secret, {}, 60).complaint.contains("no signature of ours"));
        QVERIFY(verified(seen, secret, {}, 400).complaint.contains("too long ago")); // a replay
    }

    void a_site_without_a_secret_is_sent_nothing_and_goes_on_as_soon_as_it_has_one() {
        const auto worker = m_house->worker();
        QTRY_COMPARE_WITH_TIMEOUT(int(lane().trouble.kind), int(LaneTrouble::Kind::Key), kPatience);
        QVERIFY(lane().trouble.detail.contains(QStringLiteral("no webhook secret")));
        QCOMPARE(m_copy->requests(), 0);
        makeSecret();
        QTRY_VERIFY_WITH_TIMEOUT(m_house->isDrained(), kPatience);
        QCOMPARE(m_copy->requests(), 1);
    }

    void while_one_secret_follows_the_other_both_sign_and_an_ended_one_does_not() {
        const QString first = makeSecret();
        const QString second = makeSecret();
        drain();
        const HttpSeen both = m_copy->seen().last();
        QCOMPARE(headerOf(both, "webhook-signature").split(' ').size(), 2);
        QVERIFY(!verified(both, first).event.isEmpty());
        QVERIFY(!verified(both, second).event.isEmpty());
        endSecret(0);
        m_house->rename(m_ada, QStringLiteral("King"));
        drain();
        const HttpSeen one = m_copy->seen().last();
        QVERIFY(verified(one, first).complaint.contains("no signature of ours"));
        QVERIFY(!verified(one, second).event.isEmpty());
    }

    void a_secret_ends_by_itself_when_its_time_is_over() {
        makeSecret();
        makeSecret(std::chrono::hours(1));
        m_house->sql(QStringLiteral("ALTER DATABASE %1 SET gatelodge.clock_shift = '2 hours'")
                         .arg(m_house->database().connection().database));
        drain();
        const HttpSeen seen = m_copy->seen().last();
        QCOMPARE(headerOf(seen, "webhook-signature").split(' ').size(), 1);
        QVERIFY(!headerOf(seen, "webhook-signature").isEmpty());
        m_house->sql(QStringLiteral("ALTER DATABASE %1 RESET gatelodge.clock_shift")
                         .arg(m_house->database().connection().database));
    }

    void no_more_than_two_hold_at_a_time() {
        makeSecret();
        makeSecret();
        const auto third = service::makeWebhookSecret(m_house->session(), m_permit, m_house->vault()->sealingKey(),
                                                      m_site, std::chrono::hours(24));
        QVERIFY(!third);
        QCOMPARE(third.error().constraint, QStringLiteral("webhook_secrets_two"));
    }

    void attempts_share_their_id_and_have_a_time_of_their_own() {
        const QString secret = makeSecret();
        m_copy->answerWith(HttpScript::ofStatus(503));
        const auto worker = m_house->worker();
        QTRY_COMPARE_WITH_TIMEOUT(lane().failures, 1, kPatience);
        const HttpSeen first = m_copy->seen().first();
        m_copy->answerWith(HttpScript::ofStatus(204)); // any 2xx
        QTRY_VERIFY_WITH_TIMEOUT(QDateTime::currentSecsSinceEpoch() > headerOf(first, "webhook-timestamp").toLongLong(),
                                 kPatience);
        retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_house->isDrained(), kPatience);
        const HttpSeen second = m_copy->seen().last();
        QCOMPARE(headerOf(second, "webhook-id"), headerOf(first, "webhook-id"));
        QCOMPARE(second.body, first.body);
        QVERIFY(headerOf(second, "webhook-timestamp").toLongLong() > headerOf(first, "webhook-timestamp").toLongLong());
        QVERIFY(headerOf(second, "webhook-signature") != headerOf(first, "webhook-signature"));
        QVERIFY(!verified(second, secret).event.isEmpty());
    }

    void what_counts_as_success_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("taken");
        for (const int status : {200, 201, 202, 204})
            QTest::addRow("%d", status) << status << true;
        for (const int status : {301, 302, 400, 401, 404, 429, 500})
            QTest::addRow("%d", status) << status << false;
    }
    void what_counts_as_success() {
        QFETCH(int, status);
        QFETCH(bool, taken);
        makeSecret();
        m_copy->answerWith(HttpScript::ofStatus(status));
        const auto worker = m_house->worker();
        if (taken)
            QTRY_VERIFY_WITH_TIMEOUT(m_house->isDrained(), kPatience);
        else
            QTRY_COMPARE_WITH_TIMEOUT(lane().failures, 1, kPatience);
        QCOMPARE(m_house->isDrained(), taken);
    }

    void after_a_410_nothing_is_sent_until_somebody_resumes_it() {
        makeSecret();
        m_copy->answerWith(HttpScript::ofStatus(410));
        const auto worker = m_house->worker();
        QTRY_VERIFY_WITH_TIMEOUT(lane().paused, kPatience);
        QCOMPARE(lane().trouble.status, 410);
        const int before = m_copy->requests();
        m_copy->answerWith(HttpScript::ofStatus(200));
        m_house->rename(m_ada, QStringLiteral("King"));
        QTRY_COMPARE_WITH_TIMEOUT(m_house->ask(QStringLiteral("SELECT count(*) FROM user_change")).toInt(), 0,
                                  kPatience); // fanned out: the worker has been here since
        QCOMPARE(m_copy->requests(), before);
        value(store::resumeSite(m_house->session(), m_site));
        QTRY_VERIFY_WITH_TIMEOUT(m_house->isDrained(), kPatience);
        QVERIFY(m_copy->requests() > before);
    }

    void notices_are_events_of_their_own_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("type");
        QTest::newRow("suspended") << QStringLiteral("UPDATE users SET status = 'suspended'")
                                   << QStringLiteral("user.suspended");
        QTest::newRow("deleted") << QStringLiteral("UPDATE users SET deleted_at = gatelodge.now()")
                                 << QStringLiteral("user.suspended");
        QTest::newRow("erased") << QStringLiteral("UPDATE users SET deleted_at = gatelodge.now(); "
                                                  "UPDATE users SET erased_at = gatelodge.now()")
                                << QStringLiteral("user.erased");
    }
    void notices_are_events_of_their_own() {
        QFETCH(QString, sql);
        QFETCH(QString, type);
        const QString secret = makeSecret();
        m_house->sql(sql);
        drain();
        const Verdict verdict = verified(m_copy->seen().first(), secret);
        QVERIFY2(!verdict.event.isEmpty(), verdict.complaint.constData());
        QCOMPARE(verdict.event.value(QStringLiteral("type")).toString(), type);
        const QJsonObject ada = usersOf(verdict.event).first().toObject();
        QCOMPARE(ada.keys(), (QStringList{QStringLiteral("sub"), QStringLiteral("username")}));
        QCOMPARE(ada.value(QStringLiteral("sub")).toString(), toString(m_ada));
    }

    void a_site_of_openid_connect_is_told_what_the_person_let_it_have_data() {
        QTest::addColumn<QStringList>("shared");
        QTest::addColumn<QStringList>("told");
        const auto list = [](const char *words) {
            return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
        };
        QTest::newRow("nothing yet") << QStringList() << list("sub");
        QTest::newRow("an address") << list("email") << list("email email_verified sub");
        QTest::newRow("a profile and the site's own claim")
            << list("profile")
            << list("family_name given_name locale name preferred_username rowing sub updated_at");
        QTest::newRow("one claim of it") << list("family_name") << list("family_name sub");
        QTest::newRow("groups") << list("groups") << list("groups sub");
        QTest::newRow("what it may not ask for any more") << list("offline_access") << list("sub");
    }
    void a_site_of_openid_connect_is_told_what_the_person_let_it_have() {
        QFETCH(QStringList, shared);
        QFETCH(QStringList, told);
        forgetKey();
        speakOpenId({QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"),
                     QStringLiteral("groups")},
                    {{QStringLiteral("rowing"), CustomClaim::Fixed, QStringLiteral("yes")}});
        m_house->sql(QStringLiteral("UPDATE users SET language = 'en'"));
        if (!shared.isEmpty())
            wasTold(shared);
        const QString secret = makeSecret();
        drain();
        const Verdict verdict = verified(m_copy->seen().first(), secret);
        QVERIFY2(!verdict.event.isEmpty(), verdict.complaint.constData());
        QCOMPARE(usersOf(verdict.event).first().toObject().keys(), told);
        const Site site = value(store::findSite(m_house->session(), m_site));
        const QByteArray shown = value(delivery::previewBody(m_house->session(), *m_house->vault(), site, m_ada,
                                                             QStringLiteral("ada"), Notice::Update));
        QCOMPARE(usersOf(QJsonDocument::fromJson(shown).object()), usersOf(verdict.event));
    }

    void an_organisation_with_names_of_its_own_uses_them_here_too() {
        const QString secret = makeSecret();
        m_house->sql(QStringLiteral("UPDATE orgs SET pairwise = true"));
        drain();
        const Verdict verdict = verified(m_copy->seen().last(), secret);
        const QString sub = usersOf(verdict.event).first().toObject().value(QStringLiteral("sub")).toString();
        QCOMPARE(sub.size(), 43);
        QVERIFY(!m_copy->seen().last().body.contains(toString(m_ada).toLatin1()));
    }

    void a_change_of_groups_reaches_a_site_that_is_told_groups_and_moves_nobody_else() {
        const QString secret = makeSecret();
        drain();
        const auto revision = [this] {
            return m_house->ask(QStringLiteral("SELECT revision FROM users WHERE uid = '%1'").arg(toString(m_ada)))
                .toLongLong();
        };
        const GroupId group = value(store::insertGroup(m_house->session(), {QStringLiteral("Rowers"), {}}));
        const qint64 before = revision();
        value(store::addMembers(m_house->session(), group, {m_ada}));
        QCOMPARE(revision(), before); // nobody is told
        speakOpenId({QStringLiteral("openid"), QStringLiteral("groups")});
        wasTold({QStringLiteral("groups")});
        value(store::removeMembers(m_house->session(), group, {m_ada}));
        QVERIFY(revision() > before);
        drain();
        const auto groups = [&] {
            return usersOf(verified(m_copy->seen().last(), secret).event)
                .first()
                .toObject()
                .value(QStringLiteral("groups"))
                .toArray();
        };
        QCOMPARE(groups(), QJsonArray());
        value(store::addMembers(m_house->session(), group, {m_ada}));
        drain();
        QCOMPARE(groups(), (QJsonArray{QStringLiteral("Rowers")}));
        m_house->sql(QStringLiteral("UPDATE groups SET name = 'Oars'"));
        drain();
        QCOMPARE(groups(), (QJsonArray{QStringLiteral("Oars")}));
    }

    void another_form_owes_the_site_everybody() {
        change([](SiteProfile &site) { site.pushForm = PushForm::Classic; });
        drain();
        const int before = m_copy->requests();
        QVERIFY(!headerOf(m_copy->seen().last(), "X-pgauth-sig").isEmpty());
        makeSecret();
        change([](SiteProfile &site) { site.pushForm = PushForm::Webhooks; });
        drain();
        QVERIFY(m_copy->requests() > before);
        QVERIFY(!headerOf(m_copy->seen().last(), "webhook-signature").isEmpty());
    }

    void keys_go_along_where_the_switch_is_on() {
        forgetKey();
        speakOpenId({QStringLiteral("openid")});
        m_house->sql(QStringLiteral("INSERT INTO ssh_keys (user_uid, key) SELECT uid, 'ssh-ed25519 AAAA' FROM users"));
        change([](SiteProfile &site) { site.pushSshKeys = true; });
        const QString secret = makeSecret();
        drain();
        const QJsonObject ada = usersOf(verified(m_copy->seen().last(), secret).event).first().toObject();
        QCOMPARE(ada.keys(), (QStringList{QStringLiteral("sshkeys"), QStringLiteral("sub")}));
    }

    void a_secret_stands_in_no_table_and_no_log() {
        const QString secret = makeSecret();
        drain();
        const QString bare = secret.mid(6);
        const QByteArray raw = QByteArray::fromBase64(bare.toLatin1());
        for (const char *table : {"audit_payload", "audit", "delivery_log", "webhook_secrets", "sites", "deliveries"}) {
            const QString rows =
                m_house->ask(QStringLiteral("SELECT coalesce(string_agg(t::text, E'\\n'), '') FROM %1 t")
                                 .arg(QLatin1StringView(table)))
                    .toString();
            QVERIFY2(!rows.contains(bare) && !rows.contains(QString::fromLatin1(raw.toHex())), table);
        }
        const Delivery sent = value(store::listDeliveries(m_house->session(), {})).first();
        const QByteArray signature = headerOf(m_copy->seen().first(), "webhook-signature");
        QVERIFY(sent.requestHead.contains(QStringLiteral("webhook-id")));
        QVERIFY(!sent.requestHead.contains(QString::fromLatin1(signature)));
        const auto made = m_house->ask(QStringLiteral("SELECT count(*) FROM audit WHERE entity = 'webhook_secrets' AND "
                                                      "key LIKE '%1/%'")
                                           .arg(m_site.value));
        QCOMPARE(made.toInt(), 1);
    }

private:
    std::unique_ptr<SiteCopy> m_copy;
    std::unique_ptr<QueueHouse> m_house;
    const Permit<Duty::ManageSites> m_permit =
        service::Access::owner({QStringLiteral("console:clerk"), Source::Console, {}}).manageSites();
    SiteId m_site;
    UserId m_ada;
};

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
