// Requests that are answered on the HTTP thread: they say and leave what the lane does, and nothing is let through for
// longer than a second after it has ended, on any node (F7).
#include "server/service/people.h"
#include "server/store/doors.h"
#include "tests/server/protocol/oidc/quick_node.h"
#include "tests/support/crowding.h"

using namespace gatelodge;
using namespace gatelodge::oidc;
using namespace gatelodge::oidc::tests;

class QuickAuthorizeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Log> m_log;
    std::unique_ptr<OpenIdHouse> m_house;
    std::unique_ptr<QuickNode> m_here, m_there, m_lane;
    Peer m_wiki, m_plain;

    static service::ManagePeople mayManagePeople() { return service::Access::owner(Actor::system()).managePeople(); }
    static bool hasCode(const Answer &answer) { return !answerIn(answer.location()).value("code").isEmpty(); }
    void sql(const QString &text, const UserId &uid) { m_house->sql(text.arg(toString(uid))); }
    bool isQuick(QuickNode &node, const QByteArray &path, const QByteArray &cookie) {
        const int before = node.quickly();
        return hasCode(node.client().get(path, cookie)) && node.quickly() > before;
    }
    // What has just been made may still be on its way to the snapshot, to be forgotten there once more.
    Answer quickAnswer(QuickNode &node, const QByteArray &path, const QByteArray &cookie) {
        Answer answer;
        QDeadlineTimer deadline(30'000);
        const int before = node.quickly();
        for (m_tries = 0; node.quickly() == before && !deadline.hasExpired(); ++m_tries)
            answer = node.client().get(path, cookie);
        return node.quickly() > before ? answer : Answer();
    }
    void passQuickly(QuickNode &node, const Peer &peer, const QByteArray &cookie, const Fields &changes = {}) {
        QVERIFY(hasCode(quickAnswer(node, authorizePath(peer, changes), cookie)));
    }
    int m_tries = 0; // of the last quickAnswer
    // All that is random in an answer has one name.
    static QByteArray compared(const Answer &answer) {
        static const QRegularExpression random(
            QStringLiteral("(code=|next=|request |device=)[A-Za-z0-9_-]{8,}"));
        QString text = QString::fromLatin1(answer.location());
        text.replace(random, QStringLiteral("\\1?"));
        QByteArray all = QByteArray::number(answer.status) + ' ' + text.toUtf8() + '\n';
        for (auto header = answer.headers.begin(); header != answer.headers.end(); ++header) {
            if (header.key() != "date" && header.key() != "location" && header.key() != "x-request-id")
                all += header.key() + ": " + header.value() + '\n';
        }
        return all + answer.body;
    }
    // What stands in the database of a code, but for what no two codes share.
    QString writtenFor(const Answer &answer) {
        const auto hash = service::Token::storedFormOf(answerIn(answer.location()).value("code"));
        if (!hash)
            return QString();
        return m_house->ask(
            QStringLiteral(
                "SELECT concat_ws('|', site_id, user_uid, session_id, scopes, wanted, nonce, auth_time, level, method, "
                "redirect_address, challenge, code_ends_at - made_at, code_used_at, ended_at) "
                "FROM gatelodge.openid_grants WHERE code_hash = '\\x%1'")
                .arg(QString::fromLatin1(hash->toHex())));
    }

private Q_SLOTS:
    void initTestCase() {
        m_log = std::make_unique<Log>();
        m_house = std::make_unique<OpenIdHouse>();
        m_wiki = m_house->peer([](OpenIdProfile &profile) {
            profile.redirectAddresses << QStringLiteral("http://127.0.0.1/done") << kBack + QStringLiteral("?a=b");
            profile.scopes << QStringLiteral("groups");
        });
        m_plain = m_house->peer([](OpenIdProfile &profile) {
            profile.proof = ClientProof::Basic;
            profile.binding = Binding::Nonce;
        });
        m_here = std::make_unique<QuickNode>(*m_house);
        m_there = std::make_unique<QuickNode>(*m_house);
        m_lane = std::make_unique<QuickNode>(*m_house, QuickNode::ByLane);
        QTRY_VERIFY(m_here->isFresh() && m_there->isFresh());
    }
    void cleanupTestCase() {
        m_here.reset();
        m_there.reset();
        m_lane.reset();
        m_house.reset();
        m_log.reset();
    }

    void answers_are_the_lanes_data() {
        QTest::addColumn<Fields>("changes");
        QTest::addColumn<bool>("quick");
        const auto row = [](const char *name, const Fields &changes, bool quick) {
            QTest::addRow("%s", name) << changes << quick;
        };
        row("as usual", {}, true);
        row("prompt=none", {{"prompt", "none"}}, true);
        row("without state", {{"state", ""}}, true);
        row("a state of many letters", {{"state", "a b&c=d%é+\"<ü"}}, true);
        row("without nonce", {{"nonce", ""}}, true);
        row("a scope that it may not have", {{"scope", "openid profile email offline_access"}}, true);
        row("a scope that nobody knows, blanks, another order", {{"scope", "email  openid wonders profile"}}, true);
        row("an address with a query", {{"redirect_uri", (kBack + QStringLiteral("?a=b")).toUtf8()}}, true);
        row("an address of this machine, with a port", {{"redirect_uri", "http://127.0.0.1:51234/done"}}, true);
        row("with what nobody knows", {{"display", "page"}, {"login_hint", "x"}, {"foo", "bar"}}, true);
        row("response_mode=query", {{"response_mode", "query"}}, true);
        row("an old sign-in is fine", {{"max_age", "100000"}}, false);
        row("a new sign-in", {{"prompt", "login"}}, false);
        row("another account", {{"prompt", "select_account"}}, false);
        row("consent", {{"prompt", "consent"}}, false);
        row("none and more", {{"prompt", "none login"}}, false);
        row("a prompt that nobody knows", {{"prompt", "maybe"}}, false);
        row("a level", {{"acr_values", "urn:gatelodge:secure"}}, false);
        row("claims", {{"claims", R"({"id_token":{"email":null}})"}}, false);
        row("claims that are none", {{"claims", "x"}}, false);
        row("a hint that is no token", {{"id_token_hint", "x.y.z"}}, false);
        row("a scope of its own", {{"scope", "openid"}}, false);
        row("no scope", {{"scope", "profile"}}, false);
        row("a malformed scope", {{"scope", "openid \"x"}}, false);
        row("a request object", {{"request", "x.y."}}, false);
        row("a request from elsewhere", {{"request_uri", "https://wiki.example.org/r"}}, false);
        row("pushed, and unknown", {{"request_uri", "urn:ietf:params:oauth:request_uri:x"}}, false);
        row("a token at once", {{"response_type", "token"}}, false);
        row("another response_mode", {{"response_mode", "fragment"}}, false);
        row("no PKCE", {{"code_challenge", ""}, {"code_challenge_method", ""}}, false);
        row("a plain PKCE", {{"code_challenge_method", "plain"}}, false);
        row("a short challenge", {{"code_challenge", "x"}}, false);
        row("another address", {{"redirect_uri", "https://wiki.example.org/elsewhere"}}, false);
        row("no address", {{"redirect_uri", ""}}, false);
        row("another client", {{"client_id", "nobody"}}, false);
        row("no client", {{"client_id", ""}}, false);
        row("a nonce that is too long", {{"nonce", QByteArray(1001, 'n')}}, false);
        row("a state that is too long", {{"state", QByteArray(4001, 's')}}, false);
        row("a long state", {{"state", QByteArray(3999, 's')}}, false);
    }
    void answers_are_the_lanes() {
        QFETCH(Fields, changes);
        QFETCH(bool, quick);
        const QByteArray cookie = m_house->signedIn(m_house->freshPerson());
        passQuickly(*m_here, m_wiki, cookie);
        const int before = m_here->quickly();
        const QByteArray path = authorizePath(m_wiki, changes);
        const Answer here = quick ? quickAnswer(*m_here, path, cookie) : m_here->client().get(path, cookie);
        QCOMPARE(m_here->quickly() > before, quick);
        const Answer lane = m_lane->client().get(authorizePath(m_wiki, changes), cookie);
        QCOMPARE(compared(here), compared(lane));
        QCOMPARE(writtenFor(here), writtenFor(lane));
        QCOMPARE(!writtenFor(here).isEmpty(), hasCode(lane));
        if (quick)
            QVERIFY(hasCode(here));
    }

    void what_stands_twice_is_refused() {
        const QByteArray cookie = m_house->signedIn(m_house->freshPerson());
        passQuickly(*m_here, m_wiki, cookie);
        for (const char *more :
             {"&state=x", "&client_id=x", "&redirect_uri=x", "&prompt=none&prompt=none", "&a=1&a=2", "&b=%zz"}) {
            const QByteArray path = authorizePath(m_wiki) + more;
            const int before = m_here->quickly();
            const Answer here = m_here->client().get(path, cookie);
            QCOMPARE(m_here->quickly(), before);
            QVERIFY(!hasCode(here));
            QCOMPARE(compared(here), compared(m_lane->client().get(path, cookie)));
        }
    }

    void a_site_without_pkce_is_answered_quickly_with_its_nonce() {
        const QByteArray cookie = m_house->signedIn(m_house->freshPerson());
        const Fields old{{"code_challenge", ""}, {"code_challenge_method", ""}};
        passQuickly(*m_here, m_plain, cookie, old);
        const Answer here = quickAnswer(*m_here, authorizePath(m_plain, old), cookie);
        const Answer lane = m_lane->client().get(authorizePath(m_plain, old), cookie);
        QCOMPARE(compared(here), compared(lane));
        QCOMPARE(writtenFor(here), writtenFor(lane));
    }

    void more_scopes_are_asked_of_the_lane_first() {
        const QByteArray cookie = m_house->signedIn(m_house->freshPerson());
        passQuickly(*m_here, m_wiki, cookie);
        const Fields more{{"scope", "openid profile email groups"}};
        QVERIFY(!isQuick(*m_here, authorizePath(m_wiki, more), cookie));
        passQuickly(*m_here, m_wiki, cookie, more);
    }

    void another_persons_cookie_and_none_take_the_lane() {
        const QByteArray known = m_house->signedIn(m_house->freshPerson());
        passQuickly(*m_here, m_wiki, known);
        const int before = m_here->quickly();
        QVERIFY(hasCode(m_here->client().get(authorizePath(m_wiki), m_house->signedIn(m_house->freshPerson()))));
        QCOMPARE(m_here->client().get(authorizePath(m_wiki)).status, 303);
        QCOMPARE(m_here->client().get(authorizePath(m_wiki), QByteArray(43, 'A')).status, 303);
        QCOMPARE(m_here->quickly(), before);
    }

    void a_quick_code_counts_as_a_visit_and_stands_in_the_ledger_when_it_is_used() {
        const UserId uid = m_house->freshPerson();
        const QByteArray cookie = m_house->signedIn(uid);
        passQuickly(*m_here, m_wiki, cookie);
        int visits = value(store::listVisits(m_house->session(), uid)).first().visits;
        Answer answer;
        int rounds = 0;
        do { // one that went by a lane stands there already
            m_house->sql(QStringLiteral("DELETE FROM gatelodge.openid_disclosures"));
            answer = quickAnswer(*m_here, authorizePath(m_wiki), cookie);
            visits += m_tries;
        } while (hasCode(answer) && m_tries > 1 && ++rounds < 30);
        QCOMPARE(m_tries, 1);
        QCOMPARE(value(store::listVisits(m_house->session(), uid)).first().visits, visits);
        const QString ledger =
            QStringLiteral("SELECT string_agg(shared::text, ' ') FROM gatelodge.openid_disclosures WHERE user_uid = "
                           "'%1'")
                .arg(toString(uid));
        QCOMPARE(m_house->ask(ledger), QString()); // the site knows nothing yet
        const Fields redeeming{{"grant_type", "authorization_code"},
                               {"client_id", m_wiki.profile.clientId.toUtf8()},
                               {"code", answerIn(answer.location()).value("code")},
                               {"redirect_uri", kBack.toUtf8()},
                               {"code_verifier", kVerifier}};
        const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n";
        QCOMPARE(m_here->client().post("/oidc/token", encoded(redeeming), form).status, 200);
        QCOMPARE(m_house->ask(ledger), QStringLiteral("{email,profile}"));
        // Neither the lane's nor the quick ones are visits by the community protocol.
        QCOMPARE(m_house->ask(QStringLiteral("SELECT concat_ws(' ', community_first, community_last) FROM "
                                             "gatelodge.visits WHERE user_uid = '%1'")
                                  .arg(toString(uid))),
                 QStringLiteral("infinity"));
    }

    void many_at_once_all_have_codes_of_their_own() {
        constexpr int clients = 8, each = 25;
        const UserId uid = m_house->freshPerson();
        const QByteArray cookie = m_house->signedIn(uid);
        passQuickly(*m_here, m_wiki, cookie);
        passQuickly(*m_there, m_wiki, cookie);
        const QString count =
            QStringLiteral("SELECT count(*) FROM gatelodge.openid_grants WHERE user_uid = '%1'").arg(toString(uid));
        const int before = m_house->ask(count).toInt();
        std::mutex mutex;
        QSet<QByteArray> codes;
        std::vector<std::thread> browsers;
        for (int i = 0; i < clients; ++i)
            browsers.emplace_back([&, node = (i % 2 ? m_here : m_there).get()] {
                Client client = node->client();
                for (int n = 0; n < each; ++n) {
                    const Answer answer = client.get(authorizePath(m_wiki), cookie);
                    const std::lock_guard lock(mutex);
                    codes << answerIn(answer.location()).value("code");
                }
            });
        for (std::thread &browser : browsers)
            browser.join();
        QCOMPARE(codes.size(), clients * each);
        QCOMPARE(m_house->ask(count).toInt(), before + clients * each);
    }

    void what_ends_is_ended_everywhere_within_a_second_data() {
        QTest::addColumn<QString>("how");
        for (const char *how :
             {"suspension", "deletion", "sign-out everywhere", "sign-out by hand, with SQL", "consent withdrawn",
              "client switched off", "address taken away", "client removed", "site deleted"})
            QTest::addRow("%s", how) << QString::fromLatin1(how);
    }
    void what_ends_is_ended_everywhere_within_a_second() {
        QFETCH(QString, how);
        const Peer peer = m_house->peer();
        if (how == u"consent withdrawn")
            m_house->sql(
                QStringLiteral(
                    "UPDATE gatelodge.orgs SET consent_required = true, purpose = '{\"en\": \"x\"}' WHERE org_id = "
                    "(SELECT org_id FROM gatelodge.sites WHERE site_id = %1)")
                    .arg(peer.site.value));
        const UserId uid = m_house->freshPerson();
        const QString consent =
            QStringLiteral("INSERT INTO gatelodge.consents (user_uid, org_id, given, text_version) "
                           "SELECT '%1', org_id, %2, '0123456789ab' FROM gatelodge.sites WHERE site_id = %3");
        if (how == u"consent withdrawn")
            m_house->sql(consent.arg(toString(uid), QStringLiteral("true")).arg(peer.site.value));
        const QByteArray cookie = m_house->signedIn(uid);
        passQuickly(*m_here, peer, cookie);
        passQuickly(*m_there, peer, cookie);
        const QString ofClient = QStringLiteral(" WHERE site_id = %1").arg(peer.site.value);
        if (how == u"suspension")
            value(service::setStatus(m_house->session(), mayManagePeople(), {uid}, UserStatus::Suspended, {}));
        else if (how == u"deletion")
            value(service::removeUsers(m_house->session(), mayManagePeople(), {uid}));
        else if (how == u"sign-out everywhere")
            value(service::endAllSessions(m_house->session(), mayManagePeople(), uid));
        else if (how == u"consent withdrawn")
            m_house->sql(consent.arg(toString(uid), QStringLiteral("false")).arg(peer.site.value));
        else if (how == u"client switched off")
            m_house->sql(QStringLiteral("UPDATE gatelodge.openid_clients SET enabled = false") + ofClient);
        else if (how == u"address taken away")
            m_house->sql(
                QStringLiteral(
                    "UPDATE gatelodge.openid_clients SET redirect_addresses = '{https://wiki.example.org/new}'") +
                ofClient);
        else if (how == u"client removed")
            m_house->sql(QStringLiteral("DELETE FROM gatelodge.openid_clients") + ofClient);
        else if (how == u"site deleted")
            m_house->sql(QStringLiteral("UPDATE gatelodge.sites SET deleted_at = now()") + ofClient);
        else
            sql(QStringLiteral("DELETE FROM gatelodge.sessions WHERE user_uid = '%1'"), uid);
        QElapsedTimer since;
        since.start();
        Client here = m_here->client(), there = m_there->client();
        const QByteArray path = authorizePath(peer);
        while ((hasCode(here.get(path, cookie)) || hasCode(there.get(path, cookie))) && since.elapsed() < 30'000) {
        }
        QVERIFY2(since.elapsed() < 1000 * ::gatelodge::tests::crowding(), qPrintable(QString::number(since.elapsed())));
        QVERIFY(!hasCode(here.get(path, cookie)));
        QVERIFY(!hasCode(there.get(path, cookie)));
    }

    void a_site_that_changes_is_read_anew() {
        const Peer peer = m_house->peer();
        const QByteArray cookie = m_house->signedIn(m_house->freshPerson());
        passQuickly(*m_here, peer, cookie);
        m_house->sql(QStringLiteral("UPDATE gatelodge.openid_clients SET scopes = '{openid,email}' WHERE site_id = %1")
                         .arg(peer.site.value));
        QTRY_COMPARE(
            m_house->grantOf(answerIn(m_here->client().get(authorizePath(peer), cookie).location()).value("code"))
                ->scopes,
            QStringList({QStringLiteral("openid"), QStringLiteral("email")}));
        passQuickly(*m_here, peer, cookie);
        const Answer quick = quickAnswer(*m_here, authorizePath(peer), cookie);
        QCOMPARE(m_house->grantOf(answerIn(quick.location()).value("code"))->scopes,
                 QStringList({QStringLiteral("openid"), QStringLiteral("email")}));
    }

    void a_session_proved_again_is_told_with_its_new_time() {
        const UserId uid = m_house->freshPerson();
        const QByteArray cookie = m_house->signedIn(uid);
        passQuickly(*m_here, m_wiki, cookie);
        sql(QStringLiteral(
                "UPDATE gatelodge.sessions SET auth_time = auth_time - interval '1 h' WHERE user_uid = '%1'"),
            uid);
        const auto told = [&] {
            return m_house
                ->grantOf(answerIn(m_here->client().get(authorizePath(m_wiki), cookie).location()).value("code"))
                ->authTime;
        };
        QTRY_VERIFY(told() < QDateTime::currentDateTimeUtc().addSecs(-3000));
        passQuickly(*m_here, m_wiki, cookie);
        QVERIFY(told() < QDateTime::currentDateTimeUtc().addSecs(-3000));
    }

    // The gatherer is asked for a code in a session that has just ended: the code opens nothing.
    void no_grant_stands_in_a_session_that_is_gone() {
        const UserId uid = m_house->freshPerson();
        const auto session = m_house->database().session();
        store::VisitWriter writer(*session);
        store::NewGrant grant;
        grant.grant.site = m_wiki.site;
        grant.grant.user = uid;
        grant.grant.session = 1'000'000'000;
        grant.grant.scopes = QStringList{QStringLiteral("openid")};
        grant.grant.authTime = QDateTime::currentDateTimeUtc();
        grant.grant.level = Level::Normal;
        grant.code.hash = QByteArray(32, 'h');
        const store::NewGrant *const grants[] = {&grant};
        const store::RecordedVisit visits[] = {{uid, m_wiki.site, Revision{1}}};
        value(writer.record(visits, grants));
        QVERIFY(!value(store::holdCode(*session, grant.code.hash)));
        QCOMPARE(value(store::listVisits(*session, uid)).size(), 1);
    }

    // All or nothing: a visit whose grant cannot be written is not written either.
    void a_visit_and_what_came_of_it_are_one() {
        const UserId uid = m_house->freshPerson();
        const QByteArray cookie = m_house->signedIn(uid);
        passQuickly(*m_here, m_wiki, cookie);
        const int before = value(store::listVisits(m_house->session(), uid)).first().visits;
        m_house->sql(
            QStringLiteral("ALTER TABLE gatelodge.openid_grants ADD CONSTRAINT none_now CHECK (nonce <> 'never')"));
        QLoggingCategory::setFilterRules(QStringLiteral("gatelodge.*=false"));
        const Answer answer = quickAnswer(*m_here, authorizePath(m_wiki, {{"nonce", "never"}}), cookie);
        QLoggingCategory::setFilterRules(QString());
        m_house->sql(QStringLiteral("ALTER TABLE gatelodge.openid_grants DROP CONSTRAINT none_now"));
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.headers.value("retry-after").toInt() > 0);
        QCOMPARE(value(store::listVisits(m_house->session(), uid)).first().visits, before);
        passQuickly(*m_here, m_wiki, cookie); // the next one is fine
    }

    void what_was_read_before_a_change_is_not_kept_after_it() {
        const Peer peer = m_house->peer();
        const UserId uid = m_house->freshPerson();
        const QByteArray cookie = m_house->signedIn(uid);
        QuickAuthorize &quick = m_here->quickAuthorize();
        const quint64 ticket = quick.takeTicket();
        const auto keepUnder = [&](quint64 number, const Peer &at) {
            Admission admission;
            admission.tokenHash = *service::Token::storedFormOf(cookie);
            admission.session.user = uid;
            admission.session.level = Level::Normal;
            admission.session.expiresAt = QDateTime::currentMSecsSinceEpoch() + 3'600'000;
            admission.session.id = value(store::listWebSessions(m_house->session(), uid)).first().id;
            admission.session.authTime = QDateTime::currentDateTimeUtc();
            admission.person.revision = Revision{
                m_house->ask(QStringLiteral("SELECT revision FROM gatelodge.users WHERE uid = '%1'").arg(toString(uid)))
                    .toLongLong()};
            admission.site = std::make_shared<const AuthorizeKept::Site>(AuthorizeKept::Site{
                at.site, Level::Normal, value(store::findOpenIdClient(m_house->session(), at.profile.clientId))});
            admission.extent = extentOf({QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email")});
            quick.keep(number, admission);
            m_here->settle();
        };
        m_house->freshPerson(); // a change
        QTRY_VERIFY(quick.takeTicket() > ticket);
        keepUnder(ticket, peer);
        QVERIFY(!isQuick(*m_here, authorizePath(peer), cookie));
        const Peer other = m_house->peer(); // where no lane has left anything
        keepUnder(quick.takeTicket(), other);
        passQuickly(*m_here, other, cookie);
    }

    void nothing_is_believed_while_the_database_is_away() {
        const QByteArray cookie = m_house->signedIn(m_house->freshPerson());
        passQuickly(*m_here, m_wiki, cookie);
        auto admin = m_house->database().connection();
        const QString name = admin.database;
        admin.database = QStringLiteral("postgres");
        const auto keeper = value(store::Session::open(admin));
        QLoggingCategory::setFilterRules(QStringLiteral("gatelodge.*=false"));
        value(keeper->script(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS false").arg(name)));
        value(keeper->script(
            QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'").arg(name)));
        QTRY_COMPARE(m_here->client().get(authorizePath(m_wiki), cookie).status, 503);
        QTRY_VERIFY(!m_here->isFresh());
        const int before = m_here->quickly();
        QCOMPARE(m_here->client().get(authorizePath(m_wiki), cookie).status, 503);
        QCOMPARE(m_here->quickly(), before);
        value(keeper->script(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS true").arg(name)));
        QTRY_VERIFY(m_here->isFresh());
        passQuickly(*m_here, m_wiki, cookie);
        QLoggingCategory::setFilterRules(QString());
    }
};

QTEST_GUILESS_MAIN(QuickAuthorizeTest)
#include "tst_quick_authorize.moc"
