// Whoever signs out at a server is let in by it no more, by any way and from the answer on: it does not wait until the
// database tells it what it has done itself.
#include "server/openid/tokens.h"
#include "server/service/houses.h"
#include "tests/server/protocol/oidc/openid_house.h"

using namespace gatelodge;
using namespace gatelodge::oidc::tests;

class EndedHereTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenIdHouse> m_house;
    Peer m_wiki;

    bool isLetIn(const QByteArray &cookie) {
        return answerIn(m_house->client().get(authorizePath(m_wiki), cookie).location()).contains("code");
    }
    bool mayHop(const QByteArray &cookie) {
        return m_house->client().get(hopPath(), cookie).status == 302; // else by 303 to a page of ours
    }
    QByteArray hopPath(const QByteArray &more = {}) const {
        return "/account/auth/" + QByteArray::number(m_wiki.site.value) + '/' + more;
    }
    QByteArray idToken(const QByteArray &cookie) {
        const QByteArray code = answerIn(m_house->client().get(authorizePath(m_wiki), cookie).location()).value("code");
        const openid::KeyRings rings(m_house->means().vault);
        return value(openid::makeIdToken(
            m_house->session(), m_house->means(), *value(rings.current(m_house->session())),
            value(store::findOpenIdClient(m_house->session(), m_wiki.profile.clientId)), *m_house->grantOf(code), "a"));
    }
    void signOutByPage(const QByteArray &cookie) {
        Client client = m_house->client();
        const Answer page = client.get("/account/logout/?ask=1", cookie);
        const auto proof =
            QRegularExpression(QStringLiteral("name=\"csrf\" value=\"([^\"]*)\"")).match(QString::fromUtf8(page.body));
        QVERIFY(proof.hasMatch());
        client.post("/account/logout/", "csrf=" + proof.captured(1).toUtf8().toPercentEncoding(),
                    "Cookie: gatelodge=" + cookie +
                        "\r\nOrigin: http://localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n");
    }
    void signOut(const QString &way, const QByteArray &cookie, const QByteArray &hint) {
        Client client = m_house->client();
        if (way == u"the page")
            return signOutByPage(cookie);
        if (way == u"a site's link")
            client.get(hopPath("logout/"), cookie);
        else if (way == u"a relying party's link")
            client.get("/oidc/logout?id_token_hint=" + hint, cookie);
        else {
            const Answer kept = client.post("/oidc/logout", "id_token_hint=" + hint,
                                            "Content-Type: application/x-www-form-urlencoded\r\n");
            client.get(kept.location(), cookie);
        }
    }

private Q_SLOTS:
    void initTestCase() {
        m_house = std::make_unique<OpenIdHouse>();
        m_wiki = m_house->peer();
        value(service::makeKey(m_house->session(), service::Access::owner(Actor::system()).manageSites(),
                               m_house->means().vault->sealingKey(), m_wiki.site));
        // From here on no server hears of a session that ends.
        m_house->sql(QStringLiteral("ALTER TABLE gatelodge.sessions DISABLE TRIGGER USER"));
    }
    void cleanupTestCase() { m_house.reset(); }

    void nobody_is_let_in_from_memory_data() {
        QTest::addColumn<QString>("way");
        for (const char *way : {"the page", "a site's link", "a relying party's link", "a relying party's form"})
            QTest::addRow("%s", way) << QString::fromLatin1(way);
    }
    void nobody_is_let_in_from_memory() {
        QFETCH(QString, way);
        const auto comes = [this](const QByteArray &cookie) { return isLetIn(cookie) && mayHop(cookie); };
        QDeadlineTimer deadline(60'000);
        for (bool compared = false; !compared && !deadline.hasExpired();) {
            const QByteArray leaves = m_house->signedIn(m_house->freshPerson());
            const UserId unheard = m_house->freshPerson();
            const QByteArray stays = m_house->signedIn(unheard);
            const QByteArray hint = idToken(leaves);
            QVERIFY(comes(leaves) && comes(stays) && comes(leaves) && comes(stays));
            m_house->sql(QStringLiteral("DELETE FROM gatelodge.sessions WHERE user_uid = '%1'").arg(toString(unheard)));
            signOut(way, leaves, hint);
            const bool letIn = isLetIn(leaves), hops = mayHop(leaves);
            QVERIFY(!letIn);
            QVERIFY(!hops);
            compared = isLetIn(stays) && mayHop(stays); // else memory was emptied just then, and this proves nothing
            if (compared)
                return;
        }
        QFAIL("nobody was ever let in from memory");
    }
};

QTEST_GUILESS_MAIN(EndedHereTest)
#include "tst_ended_here.moc"
