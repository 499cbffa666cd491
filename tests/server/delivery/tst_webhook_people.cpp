// What a site is told of people by webhooks: what it may see of them by its own rules, under the name that it knows
// them by, as the preview shows it; and that whatever moves it is sent (Q2).
#include "server/delivery/push_preview.h"
#include "server/store/queue.h"
#include "tests/server/delivery/webhook_house.h"
#include "tests/support/rival.h"

using namespace gatelodge;
using namespace gatelodge::tests;

class TestWebhookPeople : public QObject {
    Q_OBJECT

    void speakOpenId(const QStringList &scopes, const QList<CustomClaim> &claims = {}) {
        OpenIdProfile profile;
        profile.clientId = QStringLiteral("receiver");
        profile.scopes = scopes;
        profile.claims = claims;
        value(store::insertOpenIdClient(m_house->session(), m_house->site(), profile));
    }
    // What the ledger has once the person has signed in there by OpenID Connect.
    void wasTold(const QStringList &shared) {
        m_house->sql(QStringLiteral("INSERT INTO openid_disclosures (user_uid, site_id, shared, text_version) VALUES "
                                    "('%1', %2, '{%3}', '')")
                         .arg(toString(m_house->ada()))
                         .arg(m_house->site().value)
                         .arg(shared.join(u',')));
    }
    void forgetKey() {
        m_house->sql(QStringLiteral("SET session_replication_role = replica; UPDATE sites SET sealed_key = NULL, "
                                    "key_fingerprint = ''; SET session_replication_role = origin"));
    }
private Q_SLOTS:
    void initTestCase() { m_house = std::make_unique<WebhookHouse>(); }
    void cleanupTestCase() { m_house.reset(); }
    void init() { m_house->begin(); }
    void cleanup() { m_house->end(); }

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
        const QString secret = m_house->makeSecret();
        m_house->sql(sql);
        QVERIFY(m_house->drains());
        const Verdict verdict = verified(m_house->copy().seen().first(), secret);
        QVERIFY2(!verdict.event.isEmpty(), verdict.complaint.constData());
        QCOMPARE(verdict.event.value(QStringLiteral("type")).toString(), type);
        const QJsonObject ada = verdict.first();
        QCOMPARE(ada.keys(), (QStringList{QStringLiteral("sub"), QStringLiteral("username")}));
        QCOMPARE(ada.value(QStringLiteral("sub")).toString(), toString(m_house->ada()));
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
        const QString secret = m_house->makeSecret();
        QVERIFY(m_house->drains());
        const Verdict verdict = verified(m_house->copy().seen().first(), secret);
        QVERIFY2(!verdict.event.isEmpty(), verdict.complaint.constData());
        QCOMPARE(verdict.first().keys(), told);
        const Site site = value(store::findSite(m_house->session(), m_house->site()));
        const QByteArray shown =
            value(delivery::previewBody(m_house->session(), *m_house->vault(), site, m_house->ada(),
                                        QStringLiteral("ada"), Notice::Update));
        QCOMPARE((Verdict{QJsonDocument::fromJson(shown).object(), {}}.users()), verdict.users());
    }

    void an_organisation_with_names_of_its_own_uses_them_here_too() {
        const QString secret = m_house->makeSecret();
        m_house->sql(QStringLiteral("UPDATE orgs SET pairwise = true"));
        QVERIFY(m_house->drains());
        const Verdict verdict = verified(m_house->copy().seen().last(), secret);
        const QString sub = verdict.first().value(QStringLiteral("sub")).toString();
        QCOMPARE(sub.size(), 43);
        QVERIFY(!m_house->copy().seen().last().body.contains(toString(m_house->ada()).toLatin1()));
    }

    void a_change_of_groups_reaches_a_site_that_is_told_groups_and_moves_nobody_else() {
        const QString secret = m_house->makeSecret();
        QVERIFY(m_house->drains());
        const auto revision = [this] {
            return m_house
                ->ask(QStringLiteral("SELECT revision FROM users WHERE uid = '%1'").arg(toString(m_house->ada())))
                .toLongLong();
        };
        const GroupId group = value(store::insertGroup(m_house->session(), {QStringLiteral("Rowers"), {}}));
        const qint64 before = revision();
        value(store::addMembers(m_house->session(), group, {m_house->ada()}));
        QCOMPARE(revision(), before); // nobody is told
        speakOpenId({QStringLiteral("openid"), QStringLiteral("groups")});
        wasTold({QStringLiteral("groups")});
        value(store::removeMembers(m_house->session(), group, {m_house->ada()}));
        QVERIFY(revision() > before);
        QVERIFY(m_house->drains());
        const auto groups = [&] {
            return verified(m_house->copy().seen().last(), secret)
                .first()
                .value(QStringLiteral("groups"))
                .toArray();
        };
        QCOMPARE(groups(), QJsonArray());
        value(store::addMembers(m_house->session(), group, {m_house->ada()}));
        QVERIFY(m_house->drains());
        QCOMPARE(groups(), (QJsonArray{QStringLiteral("Rowers")}));
        m_house->sql(QStringLiteral("UPDATE groups SET name = 'Oars'"));
        QVERIFY(m_house->drains());
        QCOMPARE(groups(), (QJsonArray{QStringLiteral("Oars")}));
    }

    void a_group_that_changes_while_somebody_comes_for_the_first_time_is_told_too() {
        speakOpenId({QStringLiteral("openid"), QStringLiteral("groups")});
        const UserId bob = aUser(m_house->session()).called(QStringLiteral("bob")).make();
        const GroupId group = value(store::insertGroup(m_house->session(), {QStringLiteral("Rowers"), {}}));
        const Revision before = value(m_house->session().one("user.lock_shared", bob)).revision();
        Rival change(m_house->database().connection()), coming(m_house->database().connection());
        value(change.script(QStringLiteral("BEGIN")));
        value(change.script(QStringLiteral("INSERT INTO group_members (group_id, user_uid) VALUES (%1, '%2')")
                                .arg(group.value)
                                .arg(toString(bob))));
        auto came = coming.start([&](store::Session &session) {
            return store::recordVisits(session, {{bob, m_house->site(), before}});
        });
        waitUntilBlocked(m_house->session());
        value(change.script(QStringLiteral("COMMIT")));
        value(came.get());
        const QString owed = QStringLiteral("SELECT count(*) FROM (SELECT user_uid FROM user_change UNION ALL SELECT "
                                            "user_uid FROM site_queue) q WHERE user_uid = '%1'");
        QVERIFY(m_house->ask(owed.arg(toString(bob))).toInt() > 0);
    }

    // Whoever sets a site up does not wait for an import that changes groups, nor stands in its way, and the site has
    // what the import has changed.
    void who_begins_to_show_groups_waits_for_nobody_and_misses_nothing_data() {
        QTest::addColumn<QString>("begins");
        QTest::newRow("by the form of its updates") << QStringLiteral("UPDATE sites SET push_form = 'webhooks'");
        QTest::newRow("by its scopes") << QStringLiteral("UPDATE openid_clients SET scopes = '{openid,groups}'");
    }
    void who_begins_to_show_groups_waits_for_nobody_and_misses_nothing() {
        QFETCH(QString, begins);
        const QString name = QStringLiteral("Rowers ") + QString::fromUtf8(QTest::currentDataTag());
        const bool byForm = begins.contains(QLatin1String("push_form"));
        speakOpenId(byForm ? QStringList{QStringLiteral("openid"), QStringLiteral("groups")}
                           : QStringList{QStringLiteral("openid")});
        wasTold({QStringLiteral("groups")});
        const QString secret = m_house->makeSecret();
        if (byForm)
            m_house->change([](SiteProfile &site) { site.pushForm = PushForm::Classic; });
        const GroupId group = value(store::insertGroup(m_house->session(), {name, {}}));
        QVERIFY(m_house->drains());
        const int before = m_house->copy().requests();
        Rival import(m_house->database().connection());
        value(import.script(QStringLiteral("BEGIN; INSERT INTO group_members (group_id, user_uid) VALUES (%1, '%2')")
                                .arg(group.value)
                                .arg(toString(m_house->ada()))));
        m_house->sql(QStringLiteral("SET lock_timeout = '20s'; ") + begins + QStringLiteral("; RESET lock_timeout"));
        const auto running = m_house->worker();
        const auto groups = [&] {
            const Verdict verdict = verified(m_house->copy().seen().last(), secret);
            return verdict.first().value(QStringLiteral("groups")).toArray();
        };
        // It has everybody as they are, however long the import takes, and whose end is waited for is known.
        QTRY_VERIFY_WITH_TIMEOUT(m_house->copy().requests() > before, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_house->isDrained(), kPatience);
        QCOMPARE(groups(), QJsonArray());
        QCOMPARE(m_house->ask(QStringLiteral("SELECT count(*) FROM deliveries WHERE site_id = %1 AND NOT owed "
                                             "AND owed_behind NOT IN ('{}', '{?}')")
                                  .arg(m_house->site().value))
                     .toInt(),
                 1);
        const int once = m_house->copy().requests();
        value(import.script(QStringLiteral("COMMIT")));
        QTRY_VERIFY_WITH_TIMEOUT(m_house->copy().requests() > once, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_house->isDrained(), kPatience);
        QCOMPARE(groups(), QJsonArray{name});
    }

    void a_site_that_takes_no_webhooks_is_owed_nothing_for_its_claims() {
        speakOpenId({QStringLiteral("openid")});
        m_house->makeSecret();
        m_house->change([](SiteProfile &site) { site.pushForm = PushForm::Classic; });
        QVERIFY(m_house->drains());
        m_house->sql(QStringLiteral("UPDATE openid_clients SET scopes = '{openid,groups}'"));
        QVERIFY(!m_house->lane().owed);
        m_house->change([](SiteProfile &site) { site.pushForm = PushForm::Webhooks; });
        QVERIFY(m_house->lane().owed);
    }

    // With the first key comes the community protocol, and what its push tells; without one it goes.
    void a_first_key_and_the_end_of_the_last_owe_the_site_everybody() {
        const QString secret = m_house->makeSecret();
        const auto names = [&] {
            return verified(m_house->copy().seen().last(), secret).first().keys().contains(QStringLiteral("username"));
        };
        QVERIFY(m_house->drains());
        QVERIFY(names());
        const auto key = [&](const char *set) {
            m_house->sql(QStringLiteral("UPDATE sites SET %1").arg(QLatin1StringView(set)));
            return m_house->lane().owed;
        };
        QVERIFY(!key("key_fingerprint = 'another'"));
        QVERIFY(key("key_fingerprint = ''"));
        QVERIFY(m_house->drains());
        QVERIFY(!names());
        QVERIFY(key("key_fingerprint = 'the first'"));
        QVERIFY(m_house->drains());
        QVERIFY(names());
    }

    void keys_go_along_where_the_switch_is_on() {
        forgetKey();
        speakOpenId({QStringLiteral("openid")});
        m_house->sql(QStringLiteral("INSERT INTO ssh_keys (user_uid, key) SELECT uid, 'ssh-ed25519 AAAA' FROM users"));
        m_house->change([](SiteProfile &site) { site.pushSshKeys = true; });
        const QString secret = m_house->makeSecret();
        QVERIFY(m_house->drains());
        const QJsonObject ada = verified(m_house->copy().seen().last(), secret).first();
        QCOMPARE(ada.keys(), (QStringList{QStringLiteral("sshkeys"), QStringLiteral("sub")}));
    }

private:
    std::unique_ptr<WebhookHouse> m_house;
};

QTEST_GUILESS_MAIN(TestWebhookPeople)
#include "tst_webhook_people.moc"
