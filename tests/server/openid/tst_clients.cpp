// How sites are set up as OpenID clients: what is refused and why, secrets that follow each other, and what is taken
// back.
#include "server/openid/clients.h"
#include "server/service/access.h"
#include "server/service/digest.h"
#include "server/service/token.h"
#include "server/service/undo.h"
#include "server/store/audit.h"
#include "server/store/openid_clients.h"
#include "server/store/openid_grants.h"
#include "server/store/openid_rejected.h"
#include "server/store/openid_shown.h"
#include "server/store/places.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::openid;
using namespace std::chrono_literals;
using tests::value;

namespace {

service::Access as(Role role, std::optional<SiteId> site = {}) {
    return service::Access({QStringLiteral("console:eva"), Source::Console, {}}, {{role, site}});
}

OpenIdProfile aProfile() {
    OpenIdProfile profile;
    profile.clientId = QStringLiteral("shop");
    profile.redirectAddresses = {QStringLiteral("https://shop.example.org/back")};
    return profile;
}

const QJsonObject kKey{
    {"kty", "OKP"}, {"crv", "Ed25519"}, {"kid", "a"}, {"x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}};

QJsonObject keySet(const QList<QJsonObject> &keys) {
    QJsonArray list;
    for (const QJsonObject &key : keys)
        list << key;
    return {{"keys", list}};
}

QJsonObject with(QJsonObject object, const char *name, const QJsonValue &value) {
    object.insert(QLatin1StringView(name), value);
    return object;
}

} // namespace

class ClientsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_is_wrong_is_named_data();
    void what_is_wrong_is_named();
    void a_site_starts_as_it_is_safest();
    void client_ids_follow_the_name_and_no_two_are_the_same();
    void whoever_saves_over_somebody_elses_edit_is_told();
    void a_site_owner_sets_up_their_own_site_only();
    void a_secret_is_shown_once_and_follows_another();
    void who_proves_themselves_otherwise_has_no_secret();
    void what_was_given_ends_with_the_client();
    void an_edit_of_the_profile_is_taken_back();
    void whoever_takes_back_pkce_alone_needs_a_nonce_again();
    void the_database_lets_nobody_without_a_secret_send_neither();
    void a_refused_address_is_noted_once_and_added_in_one_step();
    void the_last_twenty_refusals_of_a_site_stay();
    void a_grant_is_listed_and_ended();
    void it_was_used_last_when_its_last_token_was_made();
    void who_came_last_to_a_site_is_listed_first();

private:
    using Edit = std::function<void(OpenIdProfile &)>;
    SiteId started(const QString &name = QStringLiteral("Club shop")) {
        const SiteId site = tests::aSite(*m_session).with([&](SiteProfile &p) { p.name = name; }).make();
        value(startOpenId(*m_session, permit(), site));
        return site;
    }
    Permit<Duty::ManageSite> permit() { return value(as(Role::Administrator).permit<Duty::ManageSite>()); }
    OpenIdClient client(const SiteId &site) { return *value(store::findOpenIdClientOf(*m_session, site)); }
    GrantId aGrant(const SiteId &site, const UserId &user,
                   const QStringList &more = {QStringLiteral("offline_access")}) {
        OpenIdGrant grant;
        grant.site = site;
        grant.user = user;
        grant.scopes = QStringList{QStringLiteral("openid")} + more;
        grant.authTime = QDateTime::currentDateTimeUtc();
        grant.level = Level::Normal;
        grant.method = QStringLiteral("password");
        const GrantId id =
            value(store::insertGrant(*m_session, grant, store::NewCode{service::Token::generate().stored, {}, {}}));
        value(store::markCodeUsed(*m_session, id));
        return id;
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
};

void ClientsTest::what_is_wrong_is_named_data() {
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *field, Edit edit) {
        QTest::newRow(name) << std::move(edit) << QString::fromUtf8(field);
    };
    const auto claim = [](const char *name, CustomClaim::From from = CustomClaim::Fixed, const char *text = "x") {
        return [=](OpenIdProfile &p) {
            p.claims << CustomClaim{QString::fromUtf8(name), from, QString::fromUtf8(text)};
        };
    };
    row("as it should be", "", [](OpenIdProfile &) {});
    row("no client_id", "clientId", [](OpenIdProfile &p) { p.clientId.clear(); });
    row("a client_id with a space", "clientId", [](OpenIdProfile &p) { p.clientId = QStringLiteral("my shop"); });
    row("a client_id with a line's end", "clientId", [](OpenIdProfile &p) { p.clientId = QStringLiteral("shop\n"); });
    row("a wildcard", "redirectAddresses",
        [](OpenIdProfile &p) { p.redirectAddresses << QStringLiteral("https://a.org/*"); });
    row("an address twice", "redirectAddresses",
        [](OpenIdProfile &p) { p.redirectAddresses << p.redirectAddresses.constFirst(); });
    row("too many addresses", "redirectAddresses", [](OpenIdProfile &p) {
        for (int n = 0; n < 50; ++n)
            p.redirectAddresses << QStringLiteral("https://a.org/%1").arg(n);
    });
    row("a logout address in plain http", "logoutAddresses",
        [](OpenIdProfile &p) { p.logoutAddresses << QStringLiteral("http://shop.example.org/"); });
    row("a notice to nowhere", "logoutNotice", [](OpenIdProfile &p) { p.logoutNotice = QStringLiteral("shop"); });
    row("a notice with a #", "logoutNotice",
        [](OpenIdProfile &p) { p.logoutNotice = QStringLiteral("https://a.org/#x"); });
    row("a notice in the own network", "",
        [](OpenIdProfile &p) { p.logoutNotice = QStringLiteral("http://shop.local/out"); });
    row("without openid", "scopes", [](OpenIdProfile &p) { p.scopes = QStringList{QStringLiteral("profile")}; });
    row("an unknown scope", "scopes", [](OpenIdProfile &p) { p.scopes << QStringLiteral("admin"); });
    row("no PKCE without a secret", "binding", [](OpenIdProfile &p) {
        p.proof = ClientProof::None;
        p.binding = Binding::Nonce;
    });
    row("a nonce instead of PKCE", "", [](OpenIdProfile &p) { p.binding = Binding::Nonce; });
    row("neither", "", [](OpenIdProfile &p) { p.binding = Binding::Neither; });
    row("neither, and no secret", "binding", [](OpenIdProfile &p) {
        p.proof = ClientProof::None;
        p.binding = Binding::Neither;
    });
    row("a service without a secret", "isService", [](OpenIdProfile &p) {
        p.proof = ClientProof::None;
        p.isService = true;
    });
    row("a service that is named as a person is", "isServiceName", [](OpenIdProfile &p) {
        p.isService = true;
        p.clientId = QStringLiteral("9fde5718-5998-4024-899c-5c0de55665b3");
    });
    row("one that is named as an organisation names people", "isServiceName", [](OpenIdProfile &p) {
        p.isService = true;
        p.clientId = QString(43, QLatin1Char('x'));
    });
    row("a site's name may be a number from elsewhere", "",
        [](OpenIdProfile &p) { p.clientId = QStringLiteral("9FDE5718-5998-4024-899C-5C0DE55665B3"); });
    row("no keys to prove with", "clientKeys", [](OpenIdProfile &p) { p.proof = ClientProof::PrivateKey; });
    row("an empty set of keys", "clientKeys", [](OpenIdProfile &p) { p.clientKeys = keySet({}); });
    row("a key", "", [](OpenIdProfile &p) {
        p.proof = ClientProof::PrivateKey;
        p.clientKeys = keySet({kKey});
    });
    row("a private key", "clientKeys", [](OpenIdProfile &p) {
        p.clientKeys = keySet({with(kKey, "d", QStringLiteral("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"))});
    });
    row("a key for encryption", "clientKeys",
        [](OpenIdProfile &p) { p.clientKeys = keySet({with(kKey, "use", QStringLiteral("enc"))}); });
    row("a shared key", "clientKeys", [](OpenIdProfile &p) {
        p.clientKeys = keySet({{{"kty", "oct"}, {"k", "AAAA"}}});
    });
    row("two keys of one name", "clientKeys", [](OpenIdProfile &p) { p.clientKeys = keySet({kKey, kKey}); });
    row("two keys", "", [](OpenIdProfile &p) {
        p.clientKeys = keySet({kKey, with(kKey, "kid", QStringLiteral("b"))});
    });
    row("access for a moment", "accessMinutes", [](OpenIdProfile &p) { p.accessMinutes = 0; });
    row("access for ever", "accessMinutes", [](OpenIdProfile &p) { p.accessMinutes = 1441; });
    row("no refreshing", "refreshDays", [](OpenIdProfile &p) { p.refreshDays = 0; });
    row("refreshing for ever", "refreshDays", [](OpenIdProfile &p) { p.refreshDays = 367; });
    row("a claim of its own", "", claim("https://shop.example.org/roles", CustomClaim::Groups, "shop-"));
    row("a claim without a name", "claims", claim(""));
    row("a claim with a space", "claims", claim("my role"));
    row("somebody else's sub", "claims", claim("sub", CustomClaim::Username));
    row("a false email_verified", "claims", claim("email_verified", CustomClaim::Fixed, "true"));
    row("groups have a scope", "claims", claim("groups", CustomClaim::Groups, ""));
    row("a claim of no group", "claims", claim("admin", CustomClaim::InGroup, ""));
    row("a claim twice", "claims", [](OpenIdProfile &p) {
        p.claims << CustomClaim{QStringLiteral("team"), CustomClaim::Fixed, QStringLiteral("1")};
        p.claims << CustomClaim{QStringLiteral("team"), CustomClaim::Fixed, QStringLiteral("2")};
    });
}

void ClientsTest::what_is_wrong_is_named() {
    QFETCH(Edit, edit);
    QFETCH(QString, field);
    OpenIdProfile profile = aProfile();
    edit(profile);
    const Done done = checkOpenIdProfile(profile);
    QCOMPARE(done ? QString() : done.error().detail.section(u':', 0, 0), field);
    // What is found in order, the database takes.
    if (!done)
        return;
    const SiteId site = started();
    value(saveOpenIdProfile(*m_session, permit(), site, client(site).revision, profile));
    const OpenIdProfile kept = client(site).profile;
    QCOMPARE(kept.redirectAddresses, profile.redirectAddresses);
    QCOMPARE(kept.clientKeys, profile.clientKeys);
    QCOMPARE(kept.claims.size(), profile.claims.size());
    QCOMPARE(kept.binding, profile.binding);
    value(stopOpenId(*m_session, permit(), site));
}

void ClientsTest::a_site_starts_as_it_is_safest() {
    const OpenIdProfile profile = client(started()).profile;
    QVERIFY(profile.enabled && profile.binding == Binding::Challenge && !profile.isService && !profile.mayUseDevices);
    QCOMPARE(profile.proof, ClientProof::Basic);
    QVERIFY(profile.redirectAddresses.isEmpty());
    QCOMPARE(profile.scopes, (QStringList{"openid", "profile", "email"}));
    value(checkOpenIdProfile(profile));
}

void ClientsTest::client_ids_follow_the_name_and_no_two_are_the_same() {
    QCOMPARE(client(started(QStringLiteral("Members’ wiki"))).profile.clientId, QStringLiteral("members-wiki"));
    QCOMPARE(client(started(QStringLiteral("Members wiki"))).profile.clientId, QStringLiteral("members-wiki-2"));
    QCOMPARE(client(started(QStringLiteral("Bücher & mehr!"))).profile.clientId, QStringLiteral("bucher-mehr"));
    QCOMPARE(client(started(QStringLiteral("港"))).profile.clientId, QStringLiteral("site"));
    const SiteId site = started(QStringLiteral("Photos"));
    QCOMPARE(startOpenId(*m_session, permit(), site).error().fault, Fault::Duplicate);
    OpenIdProfile profile = client(site).profile;
    profile.clientId = QStringLiteral("members-wiki");
    QCOMPARE(saveOpenIdProfile(*m_session, permit(), site, client(site).revision, profile).error().fault,
             Fault::Duplicate);
}

void ClientsTest::whoever_saves_over_somebody_elses_edit_is_told() {
    const SiteId site = started();
    const OpenIdClient seen = client(site);
    OpenIdProfile mine = seen.profile, theirs = seen.profile;
    theirs.accessMinutes = 5;
    value(saveOpenIdProfile(*m_session, permit(), site, seen.revision, theirs));
    mine.accessMinutes = 60;
    QCOMPARE(saveOpenIdProfile(*m_session, permit(), site, seen.revision, mine).error().fault, Fault::Conflict);
    QCOMPARE(client(site).profile.accessMinutes, 5);
}

void ClientsTest::a_site_owner_sets_up_their_own_site_only() {
    const SiteId own = tests::aSite(*m_session).make(), other = started();
    const auto owner = value(as(Role::SiteOwner, own).permit<Duty::ManageSite>());
    value(startOpenId(*m_session, owner, own));
    value(makeClientSecret(*m_session, owner, own, 0s));
    QCOMPARE(startOpenId(*m_session, owner, other).error().fault, Fault::Denied);
    QCOMPARE(saveOpenIdProfile(*m_session, owner, other, client(other).revision, aProfile()).error().fault,
             Fault::Denied);
    QCOMPARE(makeClientSecret(*m_session, owner, other, 0s).error().fault, Fault::Denied);
    QCOMPARE(endClientSecret(*m_session, owner, other, SecretId(1), 0s).error().fault, Fault::Denied);
    QCOMPARE(addOpenIdAddress(*m_session, owner, other, AddressList::Redirect, QStringLiteral("https://a.org/"))
                 .error()
                 .fault,
             Fault::Denied);
    QCOMPARE(forgetRejected(*m_session, owner, other).error().fault, Fault::Denied);
    QCOMPARE(stopOpenId(*m_session, owner, other).error().fault, Fault::Denied);
}

void ClientsTest::a_secret_is_shown_once_and_follows_another() {
    const SiteId site = started();
    const auto holds = [&](const MadeSecret &secret) {
        return value(store::isClientSecret(*m_session, site, service::sha256(secret.text.toLatin1())));
    };
    const MadeSecret first = value(makeClientSecret(*m_session, permit(), site, 24h));
    QCOMPARE(first.text.size(), 43);
    QVERIFY(holds(first));
    const MadeSecret second = value(makeClientSecret(*m_session, permit(), site, 24h));
    QVERIFY(holds(first) && holds(second));
    const auto secrets = value(store::listClientSecrets(*m_session, site));
    QCOMPARE(secrets.size(), 2);
    QVERIFY(secrets.at(0).endsAt.isValid() && !secrets.at(1).endsAt.isValid());
    QVERIFY(first.text.startsWith(secrets.at(0).beginning) && secrets.at(0).beginning.size() == 6);
    // A third one only when one of the two has ended.
    const auto third = makeClientSecret(*m_session, permit(), site, 24h);
    QCOMPARE(third.error().constraint, QStringLiteral("openid_secrets_two"));
    QVERIFY(holds(first) && holds(second));
    value(endClientSecret(*m_session, permit(), site, first.id, 0s));
    QVERIFY(!holds(first));
    QCOMPARE(endClientSecret(*m_session, permit(), site, first.id, 0s).error().fault, Fault::NotFound);
    // One that others have seen ends at once.
    const MadeSecret fourth = value(makeClientSecret(*m_session, permit(), site, 0s));
    QVERIFY(holds(fourth) && !holds(second));
    // Neither the secret nor its hash is in the book.
    for (const Change &change : value(store::listLatestChanges(*m_session, 100))) {
        const QByteArray said = QJsonDocument(change.after).toJson() + QJsonDocument(change.before).toJson();
        QVERIFY(!said.contains(fourth.text.toLatin1()));
        QVERIFY(!said.contains(service::sha256(fourth.text.toLatin1()).toHex()));
    }
}

void ClientsTest::who_proves_themselves_otherwise_has_no_secret() {
    const SiteId site = started();
    OpenIdProfile profile = client(site).profile;
    profile.proof = ClientProof::None;
    value(saveOpenIdProfile(*m_session, permit(), site, client(site).revision, profile));
    QCOMPARE(makeClientSecret(*m_session, permit(), site, 0s).error().constraint, QStringLiteral("openid_no_secret"));
}

void ClientsTest::what_was_given_ends_with_the_client() {
    const SiteId site = started();
    const UserId ada = tests::aUser(*m_session).make();
    const GrantId grant = aGrant(site, ada);
    value(makeClientSecret(*m_session, permit(), site, 0s));
    value(stopOpenId(*m_session, permit(), site));
    QVERIFY(!value(store::findOpenIdClientOf(*m_session, site)));
    QVERIFY(value(store::listClientSecrets(*m_session, site)).isEmpty());
    QCOMPARE(value(store::findGrant(*m_session, grant))->endedWhy, QStringLiteral("administrator"));
    QCOMPARE(stopOpenId(*m_session, permit(), site).error().fault, Fault::NotFound);
}

void ClientsTest::an_edit_of_the_profile_is_taken_back() {
    const SiteId site = started();
    OpenIdProfile profile = aProfile();
    profile.clientId = client(site).profile.clientId;
    value(saveOpenIdProfile(*m_session, permit(), site, client(site).revision, profile));
    profile.redirectAddresses = QStringList{QStringLiteral("https://shop.example.org/other")};
    profile.claims = {{QStringLiteral("team"), CustomClaim::Fixed, QStringLiteral("sailing")}};
    profile.logoutNotice = QStringLiteral("https://shop.example.org/out");
    value(saveOpenIdProfile(*m_session, permit(), site, client(site).revision, profile));
    const qint64 last = value(store::listLatestChanges(*m_session, 1)).first().seq;
    const auto outcome = value(service::undoEntry(*m_session, permit(), last));
    QCOMPARE(outcome.restored, 1);
    const OpenIdProfile back = client(site).profile;
    QCOMPARE(back.redirectAddresses, QStringList{QStringLiteral("https://shop.example.org/back")});
    QVERIFY(back.claims.isEmpty() && back.logoutNotice.isEmpty());
}

// Two steps, of which the first is taken back: what the second gave up comes back with it, and not on the sly later.
void ClientsTest::whoever_takes_back_pkce_alone_needs_a_nonce_again() {
    const SiteId site = started();
    const auto bind = [&](Binding binding) {
        OpenIdProfile profile = client(site).profile;
        profile.binding = binding;
        value(saveOpenIdProfile(*m_session, permit(), site, client(site).revision, profile));
        return value(store::listLatestChanges(*m_session, 1)).first().seq;
    };
    const qint64 first = bind(Binding::Nonce);
    bind(Binding::Neither);
    QCOMPARE(value(service::undoEntry(*m_session, permit(), first)).restored, 1);
    QCOMPARE(client(site).profile.binding, Binding::Challenge);
    const auto asWritten = [&](const QString &column) {
        return tests::ask(
            *m_session, QStringLiteral("SELECT %1 FROM openid_clients WHERE site_id = %2").arg(column).arg(site.value));
    };
    QCOMPARE(asWritten(QStringLiteral("needs_nonce")), QStringLiteral("t"));
}

void ClientsTest::the_database_lets_nobody_without_a_secret_send_neither() {
    const SiteId site = started();
    const auto write = [&](const char *set) {
        return m_session->script(QStringLiteral("UPDATE gatelodge.openid_clients SET %1 WHERE site_id = %2")
                                     .arg(QLatin1StringView(set))
                                     .arg(site.value));
    };
    value(write("needs_challenge = false, needs_nonce = false"));
    QCOMPARE(client(site).profile.binding, Binding::Neither);
    QCOMPARE(write("proof = 'none'").error().constraint, QStringLiteral("openid_clients_public_challenge"));
    value(write("proof = 'none', needs_challenge = true"));
    QCOMPARE(write("needs_challenge = false, needs_nonce = false").error().constraint,
             QStringLiteral("openid_clients_public_challenge"));
    value(write("needs_nonce = false"));
    QCOMPARE(client(site).profile.binding, Binding::Challenge);
}

void ClientsTest::a_refused_address_is_noted_once_and_added_in_one_step() {
    const SiteId site = started();
    const QString wanted = QStringLiteral("https://shop.example.org/back/");
    for (int n = 0; n < 3; ++n)
        value(store::noteOpenIdRejected(*m_session, site, RejectionCause::Redirect, wanted));
    value(store::noteOpenIdRejected(*m_session, site, RejectionCause::NoChallenge));
    const auto rejected = value(store::listOpenIdRejected(*m_session, site));
    QCOMPARE(rejected.size(), 2);
    QCOMPARE(rejected.at(0).cause, RejectionCause::NoChallenge);
    QCOMPARE(rejected.at(1).address, wanted);
    QCOMPARE(rejected.at(1).times, 3);
    value(addOpenIdAddress(*m_session, permit(), site, AddressList::Redirect, wanted));
    value(addOpenIdAddress(*m_session, permit(), site, AddressList::Redirect, wanted)); // once more is fine
    QCOMPARE(client(site).profile.redirectAddresses, QStringList{wanted});
    QCOMPARE(addOpenIdAddress(*m_session, permit(), site, AddressList::Redirect, QStringLiteral("http://evil.example/"))
                 .error()
                 .fault,
             Fault::Invalid);
    value(forgetRejected(*m_session, permit(), site));
    QVERIFY(value(store::listOpenIdRejected(*m_session, site)).isEmpty());
}

void ClientsTest::the_last_twenty_refusals_of_a_site_stay() {
    const SiteId site = started(), other = started();
    value(store::noteOpenIdRejected(*m_session, other, RejectionCause::Scope));
    for (int n = 0; n < 30; ++n)
        value(store::noteOpenIdRejected(*m_session, site, RejectionCause::Redirect,
                                        QStringLiteral("https://a.org/%1").arg(n)));
    value(store::noteOpenIdRejected(*m_session, site, RejectionCause::Redirect, QString(5000, u'x')));
    const auto rejected = value(store::listOpenIdRejected(*m_session, site));
    QCOMPARE(rejected.size(), 20);
    QVERIFY(rejected.at(0).address.isEmpty());
    QCOMPARE(rejected.at(1).address, QStringLiteral("https://a.org/29"));
    QCOMPARE(value(store::listOpenIdRejected(*m_session, other)).size(), 1);
}

void ClientsTest::a_grant_is_listed_and_ended() {
    const SiteId site = started(QStringLiteral("Race results"));
    const UserId ada = tests::aUser(*m_session)
                           .called(QStringLiteral("ada.l"))
                           .named(QStringLiteral("Ada"), QStringLiteral("Lovelace"))
                           .make();
    const GrantId first = aGrant(site, ada), second = aGrant(site, ada), brief = aGrant(site, ada, {});
    aGrant(started(QStringLiteral("Wiki")), ada);
    const auto listed = value(store::listGrantsOfPerson(*m_session, ada));
    QCOMPARE(listed.size(), 3); // what came in one way is one line
    const auto lasting = std::find_if(listed.begin(), listed.end(),
                                      [&](const auto &one) { return one.line == GrantLine{ada, site, {}, true}; });
    QVERIFY(lasting != listed.end());
    QCOMPARE(lasting->siteName, QStringLiteral("Race results"));
    QCOMPARE(lasting->times, 2);
    QCOMPARE(lasting->scopes, (QStringList{QStringLiteral("offline_access"), QStringLiteral("openid")}));
    const auto there = value(store::listGrantsOfSite(*m_session, site, 100));
    QCOMPARE(there.lines.size(), 2);
    QCOMPARE(there.lines.first().caption, QStringLiteral("Ada Lovelace"));
    QVERIFY(!there.goesOn);
    const auto help = value(as(Role::Helpdesk).permit<Duty::HelpPeople>());
    value(endGrant(*m_session, help, lasting->line));
    for (const GrantId &ended : {first, second})
        QCOMPARE(value(store::findGrant(*m_session, ended))->endedWhy, QStringLiteral("administrator"));
    QVERIFY(!value(store::findGrant(*m_session, brief))->endedAt.isValid());
    QCOMPARE(value(store::listGrantsOfPerson(*m_session, ada)).size(), 2);
    QCOMPARE(endGrant(*m_session, help, lasting->line).error().fault, Fault::NotFound);
}

void ClientsTest::it_was_used_last_when_its_last_token_was_made() {
    const SiteId site = started();
    const UserId ada = tests::aUser(*m_session).make();
    const GrantId lasting = aGrant(site, ada), brief = aGrant(site, ada, {});
    value(m_session->script(QStringLiteral("UPDATE gatelodge.openid_grants SET made_at = made_at - interval '5 days' "
                                           "WHERE grant_id IN (%1, %2)")
                                .arg(lasting.value)
                                .arg(brief.value)));
    value(store::insertRefreshToken(*m_session, lasting, service::Token::generate().stored, std::chrono::hours(24)));
    const auto ofPerson = value(store::listGrantsOfPerson(*m_session, ada));
    const auto ofSite = value(store::listGrantsOfSite(*m_session, site, 100)).lines;
    for (const QList<ShownGrant> &lines : {ofPerson, ofSite}) {
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).line.lasting && lines.at(0).firstAt.daysTo(lines.at(0).lastAt) == 5);
        QCOMPARE(lines.at(1).lastAt, lines.at(1).firstAt);
    }
}

// However often one person comes: whoever is shown has all of theirs in the line, and whoever is not comes with the
// rest.
void ClientsTest::who_came_last_to_a_site_is_listed_first() {
    const SiteId site = started();
    QList<UserId> people;
    for (int i = 0; i < 6; ++i) {
        people << tests::aUser(*m_session).make();
        aGrant(site, people.last());
    }
    for (int i = 0; i < 4; ++i)
        aGrant(site, people.first());
    value(m_session->script(
        QStringLiteral("UPDATE gatelodge.openid_grants SET made_at = made_at + grant_id * interval '1 s'")));
    const auto few = value(store::listGrantsOfSite(*m_session, site, 5));
    QVERIFY(few.goesOn);
    QCOMPARE(few.lines.size(), 2);
    QVERIFY(few.lines.at(0).line.user == people.first());
    QCOMPARE(few.lines.at(0).times, 5);
    QVERIFY(few.lines.at(1).line.user == people.last());
    const auto all = value(store::listGrantsOfSite(*m_session, site, 50));
    QVERIFY(!all.goesOn);
    QCOMPARE(all.lines.size(), 6);
}

QTEST_GUILESS_MAIN(ClientsTest)
#include "tst_clients.moc"
