// What a site is told of a person: what scopes and the parameter claims allow, and nothing beside it.
#include "server/openid/claims.h"
#include "server/store/belongings.h"
#include "server/store/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QJsonDocument>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::openid;
using namespace Qt::StringLiterals;
using tests::value;

namespace {

QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

store::OpenIdFacts ada() {
    store::OpenIdFacts facts;
    facts.username = u"ada"_s;
    facts.firstName = u"Ada"_s;
    facts.lastName = u"Brandt"_s;
    facts.language = u"pt_BR"_s;
    facts.email = u"ada@lake.example"_s;
    facts.groups = {u"Board"_s, u"shop:buyers"_s, u"shop:sellers"_s};
    facts.changedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000);
    return facts;
}

CustomClaim claim(const char *name, CustomClaim::From from, const char *value = "") {
    return {QString::fromLatin1(name), from, QString::fromLatin1(value)};
}

} // namespace

Q_DECLARE_METATYPE(gatelodge::openid::ClaimsFor)
Q_DECLARE_METATYPE(gatelodge::CustomClaim)

class ClaimsTest : public QObject {
    Q_OBJECT

    UserId person(const QString &name = u"ada"_s) {
        return tests::aUser(*m_session)
            .called(name)
            .named(u"Ada"_s, u"Brandt"_s)
            .withEmail(name + u"@lake.example"_s)
            .make();
    }
    QJsonObject told(const UserId &person, const char *scopes = "openid profile email groups") {
        OpenIdGrant grant;
        grant.user = person;
        grant.scopes = words(scopes);
        return value(claimsOf(*m_session, m_means, {}, grant, ClaimsFor::UserInfo));
    }

private Q_SLOTS:
    void what_is_told_data() {
        QTest::addColumn<QByteArray>("granted");
        QTest::addColumn<QByteArray>("mayAsk"); // scopes of the client
        QTest::addColumn<QByteArray>("wanted"); // the parameter claims
        QTest::addColumn<ClaimsFor>("place");
        QTest::addColumn<QByteArray>("told"); // names
        const auto row = [](const char *name, const char *granted, const char *mayAsk, const char *wanted,
                            ClaimsFor place, const char *told) {
            QTest::newRow(name) << QByteArray(granted) << QByteArray(mayAsk) << QByteArray(wanted) << place
                                << QByteArray(told);
        };
        const char *const all = "openid profile email groups";
        const char *const profile = "family_name given_name locale name preferred_username shelf updated_at";
        const auto info = ClaimsFor::UserInfo, token = ClaimsFor::IdToken;
        row("openid alone says nothing", "openid", all, "{}", info, "");
        row("profile", "openid profile", all, "{}", info, profile);
        row("email", "openid email", all, "{}", info, "email email_verified");
        row("groups", "openid groups", all, "{}", info, "groups roles");
        row("offline access says nothing", "openid offline_access", all, "{}", info, "");
        row("the id token has none of the scopes'", all, all, "{}", token, "roles shelf");
        row("but the site's own, with profile", "openid profile", all, "{}", token, "shelf");
        row("and only with it", "openid email", all, "{}", token, "");
        row("one claim by name", "openid", all, R"({"userinfo":{"given_name":null}})", info, "given_name");
        row("one in the id token", "openid", all, R"({"id_token":{"email":{"essential":true}}})", token, "email");
        row("one in the other place", "openid", all, R"({"id_token":{"email":null}})", info, "");
        row("with a scope's", "openid email", all, R"({"userinfo":{"name":null}})", info, "email email_verified name");
        row("one that comes anyway", "openid email", all, R"({"userinfo":{"email":null}})", info,
            "email email_verified");
        row("of a certain value", "openid", all, R"({"userinfo":{"name":{"value":"Eve"}}})", info, "name");
        row("of one of some values", "openid", all, R"({"userinfo":{"name":{"values":["Eve","Bob"]}}})", info, "name");
        row("one that nobody knows", "openid", all, R"({"userinfo":{"shoe_size":{"essential":true}}})", info, "");
        row("one in a language", "openid", all, "{\"userinfo\":{\"name#fr\":null}}", info, "");
        row("one of a scope that the site may not ask for", "openid", "openid profile",
            R"({"userinfo":{"email":null,"groups":null,"name":null}})", info, "name");
        row("groups by their scope only", "openid profile", all, R"({"userinfo":{"groups":null,"email":null}})", info,
            (QByteArray("email ") + profile).constData());
        row("groups by name in the id token", "openid groups", all, R"({"id_token":{"groups":null}})", token,
            "groups roles");
        row("the site's own by name", "openid", all, R"({"userinfo":{"shelf":null}})", info, "shelf");
        row("the site's own without profile", "openid", "openid email", R"({"userinfo":{"shelf":null}})", info, "");
        row("groups by the site's own name", "openid profile groups", all, "{}", token, "roles shelf");
        row("and by their scope alone", "openid profile", all, "{}", token, "shelf");
        row("nor by name", "openid profile", all, R"({"id_token":{"roles":null,"on_board":null}})", token, "shelf");
        row("by name with their scope", "openid groups", all, R"({"userinfo":{"groups":null}})", info, "groups roles");
        row("what is no object is ignored", "openid", all, R"({"userinfo":["name"],"id_token":7})", info, "");
    }
    void what_is_told() {
        QFETCH(QByteArray, granted);
        QFETCH(QByteArray, mayAsk);
        QFETCH(QByteArray, wanted);
        QFETCH(ClaimsFor, place);
        QFETCH(QByteArray, told);
        OpenIdClient client;
        client.profile.scopes = words(mayAsk);
        client.profile.claims = {claim("shelf", CustomClaim::Fixed, "B7"), claim("roles", CustomClaim::Groups)};
        OpenIdGrant grant;
        grant.scopes = words(granted);
        grant.wanted = object(wanted);
        QCOMPARE(claimsFrom(ada(), client, grant, place).keys(), words(told));
        // What is kept of a request tells the same.
        grant.wanted = wantedThatCounts(client.profile, grant.scopes, grant.wanted);
        QCOMPARE(claimsFrom(ada(), client, grant, place).keys(), words(told));
    }

    // Whatever a request makes up, whoever brought it: neither in what was granted nor in the ledger.
    void only_what_is_told_is_kept_of_what_was_asked_for() {
        OpenIdProfile profile;
        profile.scopes = words("openid profile groups");
        profile.claims = {claim("shelf", CustomClaim::Fixed, "B7"), claim("on_board", CustomClaim::InGroup, "Board")};
        const QJsonObject wanted = object(R"({"userinfo":{"z3":null,"email":null,"name":{"value":"Eve"},"shelf":null,)"
                                          R"("on_board":null,"groups":null,"a\u0000b":null},"id_token":{"acr":null}})");
        QCOMPARE(wantedThatCounts(profile, words("openid"), wanted),
                 object(R"({"userinfo":{"name":null,"shelf":null}})"));
        QCOMPARE(wantedThatCounts(profile, words("openid groups"), wanted),
                 object(R"({"userinfo":{"groups":null,"name":null,"on_board":null,"shelf":null}})"));
    }

    void the_values_are_hers() {
        OpenIdGrant grant;
        grant.scopes = words("openid profile email groups");
        const QJsonObject claims = claimsFrom(ada(), {}, grant, ClaimsFor::UserInfo);
        QCOMPARE(claims, object(R"({"name":"Ada Brandt","given_name":"Ada","family_name":"Brandt",)"
                                R"("preferred_username":"ada","locale":"pt-BR","updated_at":1700000000,)"
                                R"("email":"ada@lake.example","email_verified":true,)"
                                R"("groups":["Board","shop:buyers","shop:sellers"]})"));
    }

    void what_is_not_known_is_not_there() {
        store::OpenIdFacts facts = ada();
        facts.firstName = facts.lastName = facts.language = facts.email = QString();
        facts.groups.clear();
        OpenIdGrant grant;
        grant.scopes = words("openid profile email groups");
        const QJsonObject claims = claimsFrom(facts, {}, grant, ClaimsFor::UserInfo);
        QCOMPARE(claims, object(R"({"name":"ada","preferred_username":"ada","updated_at":1700000000,"groups":[]})"));
    }

    void a_sites_own_claim_data() {
        QTest::addColumn<CustomClaim>("own");
        QTest::addColumn<QByteArray>("value"); // as JSON in a list
        QTest::newRow("fixed") << claim("x", CustomClaim::Fixed, "B7") << QByteArray(R"(["B7"])");
        QTest::newRow("in the group") << claim("x", CustomClaim::InGroup, "Board") << QByteArray("[true]");
        QTest::newRow("not in the group") << claim("x", CustomClaim::InGroup, "board") << QByteArray("[false]");
        QTest::newRow("groups by prefix")
            << claim("x", CustomClaim::Groups, "shop:") << QByteArray(R"([["buyers","sellers"]])");
        QTest::newRow("all groups") << claim("x", CustomClaim::Groups)
                                    << QByteArray(R"([["Board","shop:buyers","shop:sellers"]])");
        QTest::newRow("no such groups") << claim("x", CustomClaim::Groups, "wiki:") << QByteArray("[[]]");
        QTest::newRow("the username") << claim("x", CustomClaim::Username) << QByteArray(R"(["ada"])");
        QTest::newRow("the standard's names win") << claim("name", CustomClaim::Fixed, "Eve")
                                                  << QByteArray(R"(["Ada Brandt"])");
    }
    void a_sites_own_claim() {
        QFETCH(CustomClaim, own);
        QFETCH(QByteArray, value);
        OpenIdClient client;
        client.profile.claims = {own};
        OpenIdGrant grant;
        grant.scopes = words("openid profile groups");
        const QJsonObject claims = claimsFrom(ada(), client, grant, ClaimsFor::UserInfo);
        QCOMPARE(QJsonArray{claims[own.name]}, QJsonDocument::fromJson(value).array());
    }

    void an_address_that_is_not_verified_is_not_told() {
        const UserId uid = tests::aUser(*m_session).called(u"bob"_s).withEmail(u"bob@lake.example"_s, false).make();
        const QJsonObject claims = told(uid);
        QVERIFY(!claims.contains("email"_L1) && !claims.contains("email_verified"_L1));
    }

    void a_group_that_is_gone_is_not_told() {
        const UserId uid = person(u"cem"_s);
        value(m_session->script(
            u"WITH g AS (INSERT INTO groups (name) VALUES ('Rowers'), ('Chess') RETURNING group_id) "
            "INSERT INTO group_members (group_id, user_uid) SELECT group_id, '%1' FROM g;"
            "UPDATE groups SET deleted_at = now() WHERE name = 'Chess'"_s.arg(toString(uid))));
        QCOMPARE(told(uid)["groups"_L1].toArray(), QJsonArray{u"Rowers"_s});
    }

    void when_something_was_changed_is_told() {
        const UserId uid = person(u"dora"_s);
        const qint64 before = told(uid)["updated_at"_L1].toInteger();
        QVERIFY(before > 1'700'000'000);
        m_database.shiftClock(std::chrono::hours(5));
        m_session = m_database.session();
        value(m_session->script(u"UPDATE users SET last_name = 'Berg' WHERE uid = '%1'"_s.arg(toString(uid))));
        const qint64 after = told(uid)["updated_at"_L1].toInteger();
        QVERIFY2(after >= before + 5 * 3600, qPrintable(QString::number(after - before)));
    }

    void whoever_is_gone_is_not_told_of() {
        const UserId uid = person(u"emil"_s);
        value(m_session->script(u"UPDATE users SET deleted_at = now() WHERE uid = '%1'"_s.arg(toString(uid))));
        OpenIdGrant grant;
        grant.user = uid;
        const auto claims = claimsOf(*m_session, m_means, {}, grant, ClaimsFor::UserInfo);
        QVERIFY(!claims);
        QCOMPARE(claims.error().fault, Fault::NotFound);
    }

    void the_subject_is_the_uid_or_a_name_of_the_organisations_own() {
        const UserId ada(QUuid::createUuid()), bob(QUuid::createUuid());
        OpenIdClient open, shop, wiki, elsewhere;
        QCOMPARE(subjectOf(m_means, open, ada), toString(ada));
        shop.pairwise = wiki.pairwise = elsewhere.pairwise = true;
        shop.org = wiki.org = OrgId(7);
        shop.site = SiteId(1), wiki.site = SiteId(2);
        elsewhere.org = OrgId(8);
        const QString name = subjectOf(m_means, shop, ada);
        QCOMPARE(name.size(), 43); // 256 bits, below the 255 characters of Core §2
        QVERIFY(!name.contains(toString(ada)));
        QCOMPARE(subjectOf(m_means, wiki, ada), name);
        QVERIFY(subjectOf(m_means, elsewhere, ada) != name);
        QVERIFY(subjectOf(m_means, shop, bob) != name);
        service::Means others = m_means;
        others.vault = std::make_shared<const service::Vault>(service::Vault::generate());
        QVERIFY(subjectOf(others, shop, ada) != name);
    }

    void a_session_has_another_name_at_each_site() {
        const QString name = sessionNameOf(m_means, SiteId(1), 12);
        QCOMPARE(sessionNameOf(m_means, SiteId(1), 12), name);
        QSet<QString> names{name, sessionNameOf(m_means, SiteId(2), 12), sessionNameOf(m_means, SiteId(1), 13),
                            sessionNameOf(m_means, SiteId(11), 2)};
        QCOMPARE(names.size(), 4);
    }

    void sub_stands_always() {
        const UserId uid = person(u"finn"_s);
        QCOMPARE(told(uid, "openid"), (QJsonObject{{u"sub"_s, toString(uid)}}));
    }

    void levels_and_logins_have_registered_names_data() {
        QTest::addColumn<Level>("level");
        QTest::addColumn<QString>("acr");
        QTest::newRow("none") << Level::None << u"0"_s;
        QTest::newRow("untrusted") << Level::Untrusted << u"0"_s;
        QTest::newRow("normal") << Level::Normal << u"normal"_s;
        QTest::newRow("secure") << Level::Secure << u"secure"_s;
    }
    void levels_and_logins_have_registered_names() {
        QFETCH(Level, level);
        QTEST(acrOf(level), "acr");
        QCOMPARE(amrOf(u"password"_s), QStringList{u"pwd"_s});
        QCOMPARE(amrOf(u"x509"_s), QStringList{u"swk"_s});
        QVERIFY(amrOf(u"openid"_s).isEmpty());
    }

private:
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    service::Means m_means = tests::cheapMeans(std::make_shared<tests::Letters>());
};

Q_DECLARE_METATYPE(gatelodge::Level)
QTEST_GUILESS_MAIN(ClaimsTest)
#include "tst_claims.moc"
