// "Why can't this person enter this site?" says what the real way through the server comes to: a browser signs in and
// asks for the site, and wherever it ends, the explanation ends there too.
#include "app/front.h"
#include "server/service/access.h"
#include "server/service/entry_explanation.h"
#include "server/service/password_policy.h"
#include "server/store/belongings.h"
#include "server/store/places.h"
#include "tests/server/protocol/community/node.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include <QRegularExpression>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::app;
using community::tests::hopPath;
using community::tests::Records;
using tests::value;

namespace {

const QByteArray kPassword = "correct horse battery staple";

// A browser as far as it matters here: it keeps cookies and follows one step when told.
class Browser {
public:
    explicit Browser(quint16 port) : m_port(port) {}

    struct Page {
        int status = 0;
        QByteArray location, body;
    };
    Page get(const QByteArray &target) { return ask("GET " + target + " HTTP/1.1\r\n", {}); }
    Page post(const QByteArray &target, const QByteArray &form) {
        return ask("POST " + target +
                       " HTTP/1.1\r\nOrigin: http://localhost\r\nContent-Type: "
                       "application/x-www-form-urlencoded\r\n",
                   form);
    }

private:
    Page ask(QByteArray request, const QByteArray &form) {
        QByteArrayList cookies;
        for (auto cookie = m_cookies.begin(); cookie != m_cookies.end(); ++cookie)
            cookies << cookie.key() + '=' + *cookie;
        request += "Host: localhost\r\nConnection: close\r\n";
        if (!cookies.isEmpty())
            request += "Cookie: " + cookies.join("; ") + "\r\n";
        if (!form.isEmpty())
            request += "Content-Length: " + QByteArray::number(form.size()) + "\r\n";
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        socket.waitForConnected(10'000);
        socket.write(request + "\r\n" + form);
        while (socket.state() == QAbstractSocket::ConnectedState)
            socket.waitForReadyRead(10'000);
        return read(socket.readAll());
    }
    Page read(const QByteArray &answer) {
        Page page;
        const qsizetype end = answer.indexOf("\r\n\r\n");
        page.status = answer.mid(9, 3).toInt();
        page.body = answer.mid(end + 4);
        for (const QByteArray &line : answer.left(end).split('\n')) {
            const QByteArray name = line.left(line.indexOf(':')).toLower();
            const QByteArray text = line.mid(line.indexOf(':') + 1).trimmed();
            if (name == "location")
                page.location = text;
            if (name == "set-cookie") {
                const QByteArray cookie = text.split(';').first();
                m_cookies.insert(cookie.left(cookie.indexOf('=')), cookie.mid(cookie.indexOf('=') + 1));
            }
        }
        return page;
    }
    quint16 m_port;
    QMap<QByteArray, QByteArray> m_cookies;
};

} // namespace

class TestEntryExplained : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_front.reset(); }
    void the_explanation_ends_where_the_real_way_ends_data();
    void the_explanation_ends_where_the_real_way_ends();
    void a_session_that_is_open_is_judged_by_its_own_level();
    void nothing_is_written_while_somebody_asks();

private:
    QString filled(QString sql) const {
        return sql.replace(QLatin1String(":uid"), toString(m_ada))
            .replace(QLatin1String(":site"), QString::number(m_site.value));
    }
    QString whereTheWayEnds(); // "" inside
    QString whereItIsSaidToEnd();
    EntryExplanation explain() { return value(service::explainEntry(*m_session, m_permit, *m_means, m_ada, m_site)); }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    std::shared_ptr<const service::Vault> m_vault = std::make_shared<const service::Vault>(service::Vault::generate());
    std::shared_ptr<const service::Means> m_means;
    std::unique_ptr<Front> m_front;
    Permit<Duty::ManagePeople> m_permit = service::Access::owner(Actor::system()).managePeople();
    quint16 m_port = 0;
    UserId m_ada;
    SiteId m_site;
    int m_number = 0;
};

void TestEntryExplained::initTestCase() {
    service::Means means = tests::cheapMeans(std::make_shared<tests::Letters>());
    means.vault = m_vault;
    means.publicUrl = "http://localhost";
    m_means = std::make_shared<const service::Means>(std::move(means));
    Settings settings;
    settings.listen = {{QStringLiteral("127.0.0.1"), 0}};
    settings.publicUrl = QUrl(QStringLiteral("http://localhost"));
    settings.laneWeb = settings.laneSlow = 2;
    settings.laneQueue = 1000;
    m_front = std::make_unique<Front>(settings, Front::Parts{m_means, m_database.connection(), m_database.connection(),
                                                             QStringLiteral("gate@example.org")});
    m_port = quint16(QUrl(value(m_front->listen()).first()).port());
    value(m_session->script(QStringLiteral(
        "INSERT INTO authorities (name, driver, position) VALUES ('club', 'ldap', 9)"))); // nobody here has a login
                                                                                          // there
}

void TestEntryExplained::init() {
    ++m_number;
    value(m_session->script(QStringLiteral(
        "DELETE FROM attempts; DELETE FROM sign_in_log; UPDATE authorities SET enabled = true, sign_in = true, "
        "password_policy = '{}'")));
    m_ada = tests::aUser(*m_session)
                .called(QStringLiteral("ada%1").arg(m_number))
                .withEmail(QStringLiteral("ada%1@example.org").arg(m_number))
                .withPassword(tests::cheapHash(kPassword))
                .make();
    Records records(*m_session, m_vault->sealingKey());
    m_site = records.site();
    records.giveKey(m_site);
}

void TestEntryExplained::the_explanation_ends_where_the_real_way_ends_data() {
    QTest::addColumn<QString>("sql"); // what stands in the way
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const char *sql, const char *end) {
        QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(end);
    };
    row("nothing", "SELECT 1", "");
    row("the site is removed", "UPDATE sites SET deleted_at = now() WHERE site_id = :site", "site");
    row("the site has no key",
        "UPDATE sites SET sealed_key = NULL, key_fingerprint = '', key_made_at = NULL WHERE site_id = :site", "key");
    row("no login", "UPDATE logins SET state = 'invalidated' WHERE user_uid = ':uid'", "way");
    row("a removed login", "UPDATE logins SET state = 'invalidated', removed_at = now() WHERE user_uid = ':uid'",
        "way");
    row("a login that is over", "UPDATE logins SET expires_at = now() - interval '1 s' WHERE user_uid = ':uid'", "way");
    row("the authority lets nobody sign in", "UPDATE authorities SET sign_in = false WHERE authority_id = 1", "way");
    row("the site takes another authority",
        "INSERT INTO site_authorities SELECT :site, authority_id, 1 FROM authorities WHERE name = 'club'", "way");
    row("too many tries", "TRIES", "tries");
    row("suspended", "UPDATE users SET status = 'suspended' WHERE uid = ':uid'", "active");
    row("waiting to be let in", "UPDATE users SET status = 'pending' WHERE uid = ':uid'", "active");
    row("deleted: the name is nobody's", "UPDATE users SET deleted_at = now() WHERE uid = ':uid'", "way");
    row("not yet", "UPDATE users SET valid_from = now() + interval '1 day' WHERE uid = ':uid'", "active");
    row("no longer", "UPDATE users SET valid_until = now() - interval '1 s' WHERE uid = ':uid'", "active");
    row("a password that must be changed", "UPDATE logins SET must_change = 'asked' WHERE user_uid = ':uid'",
        "password");
    row("a password that is too old",
        "UPDATE authorities SET password_policy = '{\"ageing_days\": 30}' WHERE authority_id = 1; UPDATE logins SET "
        "credential_changed_at = now() - interval '31 days' WHERE user_uid = ':uid'",
        "password");
    row("the level", "UPDATE sites SET min_level = 'secure' WHERE site_id = :site", "level");
    row("the groups",
        "WITH g AS (INSERT INTO groups (name) VALUES ('crew ' || :site) RETURNING group_id) INSERT INTO site_groups "
        "SELECT :site, group_id FROM g",
        "groups");
    row("a name that is missing", "UPDATE users SET last_name = '' WHERE uid = ':uid'", "profile");
    row("an address that is not confirmed",
        "UPDATE emails SET is_primary = false, verified_at = NULL WHERE user_uid = ':uid'", "profile");
    row("too young", "UPDATE sites SET cooloff_hours = 87600 WHERE site_id = :site", "cooloff");
    row("the consent",
        "UPDATE orgs SET consent_required = true WHERE org_id = (SELECT org_id FROM sites WHERE site_id = :site)",
        "consent");
    row("two things at once",
        "UPDATE users SET last_name = '' WHERE uid = ':uid'; UPDATE sites SET min_level = 'secure' WHERE site_id = "
        ":site",
        "level");
}

void TestEntryExplained::the_explanation_ends_where_the_real_way_ends() {
    QFETCH(QString, sql);
    QFETCH(QString, end);
    if (sql == QLatin1String("TRIES")) {
        for (int i = 0; i <= m_means->limits.perAccount; ++i)
            value(service::signIn(*m_session, *m_means, {QStringLiteral("ada%1").arg(m_number), "wrong", false, {}},
                                  {QStringLiteral("203.0.113.7"), {}, {}, {}, {}}));
    } else {
        value(m_session->script(filled(sql)));
    }
    const QString said = whereItIsSaidToEnd();
    QCOMPARE(whereTheWayEnds(), end);
    QCOMPARE(said, end);
}

QString TestEntryExplained::whereTheWayEnds() {
    static const QRegularExpression hidden(QStringLiteral("name=\"csrf\" value=\"([^\"]+)\""));
    Browser browser(m_port);
    const auto hop = browser.get(hopPath(m_site, "?d=abc"));
    if (hop.status == 404)
        return QStringLiteral("site");
    if (hop.status == 503)
        return QStringLiteral("key");
    const auto form = browser.get(hop.location);
    const QByteArray csrf = hidden.match(QString::fromUtf8(form.body)).captured(1).toUtf8();
    if (csrf.isEmpty())
        return QStringLiteral("way"); // nobody is asked for a password here
    const QByteArray next = hop.location.mid(hop.location.indexOf("next=") + 5);
    const auto signedIn = browser.post("/account/login/", "csrf=" + csrf.toPercentEncoding() + "&next=" + next +
                                                              "&login=ada" + QByteArray::number(m_number) +
                                                              "&password=" + kPassword.toPercentEncoding());
    if (signedIn.status == 303 && signedIn.location.startsWith("/account/auth/")) {
        const auto inside = browser.get(signedIn.location);
        if (inside.status == 302)
            return {};
    } else if (signedIn.status == 303 && signedIn.location.startsWith("/account/reset/")) {
        return QStringLiteral("password");
    }
    const QString last = tests::ask(*m_session, QStringLiteral("SELECT result || ' ' || coalesce(gate, '') FROM "
                                                               "sign_in_log ORDER BY entry_id DESC LIMIT 1"));
    const QString result = last.section(u' ', 0, 0);
    if (result == QLatin1String("stopped"))
        return last.section(u' ', 1);
    return result == QLatin1String("no_match")    ? QStringLiteral("way")
           : result == QLatin1String("throttled") ? QStringLiteral("tries")
                                                  : QStringLiteral("?") + last;
}

QString TestEntryExplained::whereItIsSaidToEnd() {
    const EntryExplanation told = explain();
    const EntryStep *stop = told.firstStop();
    if (!stop)
        return {};
    switch (stop->stop) {
    case EntryStep::SiteStands: return QStringLiteral("site");
    case EntryStep::SiteKey: return QStringLiteral("key");
    case EntryStep::WayIn: return QStringLiteral("way");
    case EntryStep::Tries: return QStringLiteral("tries");
    case EntryStep::NewPassword: return QStringLiteral("password");
    case EntryStep::AtGate: return gateName(stop->gate->kind);
    }
    Q_UNREACHABLE();
}

void TestEntryExplained::a_session_that_is_open_is_judged_by_its_own_level() {
    Records(*m_session, m_vault->sealingKey()).signIn(m_ada);
    QCOMPARE(explain().sessions.size(), 1);
    QVERIFY(!explain().sessions[0].stopped);
    value(m_session->script(
        filled(QStringLiteral("UPDATE sessions SET auth_time = now() - interval '13 h' WHERE user_uid = ':uid'"))));
    const EntryExplanation told = explain();
    QVERIFY(!told.firstStop()); // who signs in anew may enter
    QCOMPARE(told.sessions[0].level, Level::Untrusted);
    QCOMPARE(told.sessions[0].stopped->kind, GateKind::Level);
}

void TestEntryExplained::nothing_is_written_while_somebody_asks() {
    const auto count = [this] {
        return tests::ask(*m_session, QStringLiteral("SELECT (SELECT count(*) FROM sign_in_log) || ' ' || (SELECT "
                                                     "count(*) FROM attempts) || ' ' || (SELECT count(*) FROM visits) "
                                                     "|| ' ' || (SELECT count(*) FROM audit)"));
    };
    const QString before = count();
    explain();
    QCOMPARE(count(), before);
}

QTEST_GUILESS_MAIN(TestEntryExplained)
#include "tst_entry_explained.moc"
