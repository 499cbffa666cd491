// Access tokens (EL-01, EL-05): what a database keeps of one, what opens with it, and who stops it.
#include "server/service/access_tokens.h"
#include "server/store/access_tokens.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <atomic>
#include <QtTest>
#include <thread>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestAccessTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        m_ada = tests::aUser(*m_session).called(QStringLiteral("ada")).named(QStringLiteral("Ada"), {}).make();
        m_means = tests::cheapMeans(std::make_shared<tests::Letters>());
        m_visitor.address = QStringLiteral("192.0.2.7");
        m_visitor.request = "abcdefghijkl";
    }
    void cleanup() {
        m_session.reset();
        m_database.reset();
    }

    void one_says_whose_it_is_and_leaves_only_its_hash() {
        const FreshToken fresh = make();
        QVERIFY(QRegularExpression(QStringLiteral("^gl_[A-Za-z0-9_-]{43}$"))
                    .match(QString::fromLatin1(fresh.text))
                    .hasMatch());
        const TokenHolder holder = value(holderOf(fresh.text));
        QVERIFY(holder.user == m_ada && holder.token == fresh.id);
        QCOMPARE(holder.displayName, QStringLiteral("Ada"));
        QCOMPARE(holder.actor.source, Source::Api);

        const AccessToken listed = value(service::listAccessTokens(*m_session, m_ada)).first();
        QCOMPARE(listed.beginning, QString::fromLatin1(fresh.text.first(7)));
        QCOMPARE(listed.createdAt.daysTo(listed.expiresAt), 30);
        QVERIFY(listed.lastUsedAt.isValid() && !listed.expired);
        const QString secret = QString::fromLatin1(fresh.text.sliced(7));
        for (const char *table : {"logins", "audit_payload", "login_history", "attempts"})
            QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM %1 x WHERE strpos(x::text, '%2') > 0")
                             .arg(QLatin1StringView(table), secret)),
                     QStringLiteral("0"));
    }

    void what_is_wrong_with_a_wish_is_named_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("about");
        const auto row = [](const char *title, const QString &name, const QStringList &scopes, int days, Fault fault,
                            const char *about) {
            QTest::newRow(title) << name << scopes << days << int(fault) << QString::fromLatin1(about);
        };
        const auto fine = QStringLiteral("fine");
        row("no name", QStringLiteral(" \t"), {}, 30, Fault::Invalid, "name");
        row("a long name", QString(101, u'x'), {}, 30, Fault::Invalid, "name");
        row("a name that is there", QStringLiteral("BACKUP  script"), {}, 30, Fault::Duplicate, "name");
        row("no day", fine, {}, 0, Fault::Invalid, "days");
        row("more than a year", fine, {}, 366, Fault::Invalid, "days");
        row("a scope that nobody has", fine, {QStringLiteral("sites:write")}, 30, Fault::Invalid, "scope");
        row("a scope that is not hers", fine, {QStringLiteral("people:read")}, 30, Fault::Denied, "people:read");
    }
    void what_is_wrong_with_a_wish_is_named() {
        QFETCH(QString, name);
        QFETCH(QStringList, scopes);
        QFETCH(int, days);
        QFETCH(int, fault);
        QFETCH(QString, about);
        make();
        const auto made = createAccessToken(*m_session, m_means, m_ada, {name, scopes, days}, m_visitor);
        QVERIFY(!made);
        QCOMPARE(int(made.error().fault), fault);
        QVERIFY2(made.error().detail.startsWith(about), qPrintable(made.error().detail));
        QCOMPARE(value(service::listAccessTokens(*m_session, m_ada)).size(), 1);
    }

    void what_stops_a_token_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *title, const char *sql, Fault fault) {
            QTest::newRow(title) << QString::fromLatin1(sql) << int(fault);
        };
        row("revoked", "UPDATE logins SET state = 'invalidated' WHERE kind = 'token'", Fault::NotFound);
        row("all of them switched off", "UPDATE authorities SET enabled = false WHERE driver = 'token'",
            Fault::NotFound);
        row("its owner is suspended", "UPDATE users SET status = 'suspended'", Fault::Denied);
        row("its owner is deleted", "UPDATE users SET deleted_at = now()", Fault::Denied);
        row("its owner's time is over", "UPDATE users SET valid_until = now() - interval '1 s'", Fault::Denied);
        row("its owner's time is to come", "UPDATE users SET valid_from = now() + interval '1 h'", Fault::Denied);
    }
    void what_stops_a_token() {
        QFETCH(QString, sql);
        QFETCH(int, fault);
        const FreshToken fresh = make();
        value(holderOf(fresh.text));
        value(m_session->script(sql));
        QCOMPARE(int(holderOf(fresh.text).error().fault), fault);
    }

    void it_ends_with_its_last_day() {
        const FreshToken fresh = make();
        m_database->shiftClock(std::chrono::hours(24 * 30) - std::chrono::minutes(5));
        m_session = m_database->session();
        value(holderOf(fresh.text));
        m_database->shiftClock(std::chrono::hours(24 * 30) + std::chrono::minutes(5));
        m_session = m_database->session();
        QCOMPARE(holderOf(fresh.text).error().fault, Fault::Expired);
        QVERIFY(value(service::listAccessTokens(*m_session, m_ada)).first().expired);
    }

    void what_is_no_token_opens_nothing_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("the mark") << QByteArray("gl_");
        QTest::newRow("one of somebody else's") << QByteArray("ghp_" + QByteArray(43, 'a'));
        QTest::newRow("too short") << QByteArray("gl_" + QByteArray(42, 'a'));
        QTest::newRow("too long") << QByteArray("gl_" + QByteArray(44, 'a'));
        QTest::newRow("nobody's") << QByteArray("gl_" + QByteArray(43, 'a'));
        QTest::newRow("a quote") << QByteArray("gl_" + QByteArray(42, 'a') + '\'');
    }
    void what_is_no_token_opens_nothing() {
        QFETCH(QByteArray, text);
        QCOMPARE(holderOf(text).error().fault, Fault::NotFound);
    }

    void nor_does_its_hash_or_the_cookie_of_a_session() {
        const FreshToken fresh = make();
        const QByteArray identity = ask(QStringLiteral("SELECT identity FROM logins WHERE kind = 'token'")).toLatin1();
        QCOMPARE(holderOf("gl_" + identity).error().fault, Fault::NotFound);
        QCOMPARE(holderOf(fresh.text.sliced(3)).error().fault, Fault::NotFound);
        QCOMPARE(holderOf(fresh.text + '=').error().fault, Fault::NotFound);
    }

    void a_role_decides_what_a_token_may_do_data() {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("scopes");
        const auto all = QStringLiteral("people:read people:write sites:read queue:read ops");
        QTest::newRow("nobody special") << QString() << QString();
        QTest::newRow("owner") << "owner" << all;
        QTest::newRow("administrator") << "administrator" << all;
        QTest::newRow("helpdesk") << "helpdesk"
                                  << "people:read people:write";
        QTest::newRow("auditor") << "auditor"
                                 << "people:read sites:read queue:read";
    }
    void a_role_decides_what_a_token_may_do() {
        QFETCH(QString, role);
        QFETCH(QString, scopes);
        if (!role.isEmpty())
            grant(role);
        QCOMPARE(value(grantableScopes(*m_session, m_ada)).join(u' '), scopes);
        const auto granted = value(grantableScopes(*m_session, m_ada));
        const FreshToken fresh = make(QStringLiteral("all of it"), granted);
        for (const QString &scope : accessScopes()) {
            const auto holder = holderOf(fresh.text, scope);
            QCOMPARE(holder.has_value(), granted.contains(scope));
            if (!holder)
                QCOMPARE(holder.error().fault, Fault::Refused);
        }
    }

    void a_role_that_is_gone_is_gone_from_the_token_too() {
        grant(QStringLiteral("helpdesk"));
        const FreshToken fresh = make(QStringLiteral("x"), {QStringLiteral("people:write")});
        value(holderOf(fresh.text, QStringLiteral("people:write")));
        QCOMPARE(holderOf(fresh.text, QStringLiteral("people:read")).error().fault, Fault::Refused); // not asked for
        value(m_session->script(QStringLiteral("DELETE FROM role_grants")));
        QCOMPARE(holderOf(fresh.text, QStringLiteral("people:write")).error().fault, Fault::Refused);
        QCOMPARE(value(holderOf(fresh.text)).scopes, QStringList());
    }

    void a_use_is_noted_once_a_minute_and_is_no_change() {
        const FreshToken fresh = make();
        const QString audited = ask(QStringLiteral("SELECT count(*) FROM audit"));
        value(holderOf(fresh.text));
        const auto noted = [this] { return ask(QStringLiteral("SELECT last_used_at || ' ' || xmin FROM login_uses")); };
        const QString first = noted();
        for (int i = 0; i < 5; ++i)
            value(holderOf(fresh.text));
        QCOMPARE(noted(), first);
        m_database->shiftClock(std::chrono::seconds(70));
        m_session = m_database->session();
        value(holderOf(fresh.text));
        QVERIFY(noted() != first);
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM audit")), audited);
    }

    void wrong_ones_are_counted_by_address_and_right_ones_are_not() {
        m_means.limits.perAddress = 5;
        const FreshToken fresh = make();
        for (int i = 0; i < 20; ++i)
            value(holderOf(fresh.text));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(holderOf("gl_" + QByteArray(43, char('a' + i))).error().fault, Fault::NotFound);
        const auto late = holderOf("gl_" + QByteArray(43, 'z'));
        QCOMPARE(late.error().fault, Fault::Throttled);
        QVERIFY(late.error().detail.toInt() > 0);
        QCOMPARE(holderOf(fresh.text).error().fault, Fault::Throttled); // else a right guess would still be told
        m_visitor.address = QStringLiteral("192.0.2.8");
        value(holderOf(fresh.text)); // elsewhere nothing has changed
    }

    void many_wrong_ones_at_once_are_all_counted() {
        m_means.limits.perAddress = 10;
        std::atomic<int> looked = 0;
        std::vector<std::thread> guessers;
        for (int t = 0; t < 4; ++t)
            guessers.emplace_back([this, t, &looked] {
                const auto session = m_database->session();
                for (int i = 0; i < 25; ++i) {
                    const QByteArray guess = "gl_" + QByteArray::number(t * 1000 + i).rightJustified(43, 'x');
                    const auto holder = findTokenHolder(*session, m_means, guess, {}, m_visitor);
                    looked += !holder && holder.error().fault == Fault::NotFound;
                }
            });
        for (auto &guesser : guessers)
            guesser.join();
        QCOMPARE(looked.load(), 10);
    }

    void a_revoked_one_comes_back_by_its_owner_for_ten_minutes() {
        const FreshToken fresh = make();
        value(service::revokeAccessToken(*m_session, m_ada, fresh.id, m_visitor));
        QCOMPARE(service::revokeAccessToken(*m_session, m_ada, fresh.id, m_visitor).error().fault, Fault::NotFound);
        QCOMPARE(holderOf(fresh.text).error().fault, Fault::NotFound);
        QCOMPARE(value(lastRevokedToken(*m_session, m_ada)), QStringLiteral("backup script"));
        value(service::bringBackAccessToken(*m_session, m_ada, m_visitor));
        value(holderOf(fresh.text));
        QCOMPARE(service::bringBackAccessToken(*m_session, m_ada, m_visitor).error().fault, Fault::Expired);

        value(service::revokeAccessToken(*m_session, m_ada, fresh.id, m_visitor));
        m_database->shiftClock(std::chrono::minutes(11));
        m_session = m_database->session();
        QCOMPARE(value(lastRevokedToken(*m_session, m_ada)), std::optional<QString>());
        QCOMPARE(service::bringBackAccessToken(*m_session, m_ada, m_visitor).error().fault, Fault::Expired);
    }

    void what_an_administrator_has_stopped_stays_stopped() {
        const FreshToken fresh = make();
        value(store::inTransaction(*m_session, Actor::system(), [&] {
            return m_session->script(QStringLiteral("UPDATE logins SET state = 'invalidated' WHERE kind = 'token'"));
        }));
        QCOMPARE(service::bringBackAccessToken(*m_session, m_ada, m_visitor).error().fault, Fault::Expired);
    }

    void nobody_touches_somebody_elses() {
        const UserId bob = tests::aUser(*m_session).called(QStringLiteral("bob")).make();
        const FreshToken fresh = make();
        QCOMPARE(service::revokeAccessToken(*m_session, bob, fresh.id, m_visitor).error().fault, Fault::NotFound);
        value(service::revokeAccessToken(*m_session, m_ada, fresh.id, m_visitor));
        QCOMPARE(service::bringBackAccessToken(*m_session, bob, m_visitor).error().fault, Fault::Expired);
        QVERIFY(value(service::listAccessTokens(*m_session, bob)).isEmpty());
    }

    void no_use_succeeds_after_the_revocation() {
        for (int round = 0; round < 20; ++round) {
            const FreshToken fresh = make(QString::number(round));
            std::atomic<bool> revoked = false, stop = false;
            std::atomic<int> before = 0, after = 0, strange = 0;
            std::thread user([&] {
                const auto session = m_database->session();
                service::Means means = m_means;
                means.limits.perAddress = 1'000'000;
                while (!stop && after < 20) { // a revocation that does nothing must not last for ever
                    const bool wasRevoked = revoked;
                    const auto holder = findTokenHolder(*session, means, fresh.text, {}, m_visitor);
                    if (holder)
                        ++(wasRevoked ? after : before);
                    else if (holder.error().fault != Fault::NotFound)
                        ++strange;
                    else
                        stop = true;
                }
            });
            while (before == 0)
                std::this_thread::yield();
            const Done done = service::revokeAccessToken(*m_session, m_ada, fresh.id, m_visitor);
            revoked = true;
            user.join();
            value(done);
            QCOMPARE(after.load(), 0);
            QCOMPARE(strange.load(), 0);
            value(m_session->script(QStringLiteral("DELETE FROM attempts")));
        }
    }

    void two_of_one_name_at_once_become_one() {
        value(m_session->script(QStringLiteral("BEGIN")));
        value(store::lockTokenOwner(*m_session, m_ada));
        tests::Rival one(m_database->connection()), other(m_database->connection());
        const auto making = [this](store::Session &session) {
            return createAccessToken(session, m_means, m_ada, {QStringLiteral("twin"), {}, 7}, m_visitor);
        };
        auto first = one.start(making), second = other.start(making);
        const auto watch = m_database->session();
        tests::waitUntilBlocked(*watch, 2);
        value(m_session->script(QStringLiteral("COMMIT")));
        const auto a = first.get(), b = second.get();
        QVERIFY(a.has_value() != b.has_value());
        QCOMPARE((a ? b : a).error().fault, Fault::Duplicate);
    }

    void fifty_are_enough() {
        value(m_session->script(
            QStringLiteral(
                "INSERT INTO logins (user_uid, authority_id, kind, identity, properties, state, expires_at) "
                "SELECT '%1', authority_id, 'token', encode(sha256(n::text::bytea), 'hex'), "
                "jsonb_build_object('name', n, 'scopes', '[]'::jsonb), 'validated', now() + interval '1 day' "
                "FROM authorities, generate_series(1, 50) n WHERE driver = 'token'")
                .arg(toString(m_ada))));
        QCOMPARE(
            createAccessToken(*m_session, m_means, m_ada, {QStringLiteral("one more"), {}, 7}, m_visitor).error().fault,
            Fault::Refused);
    }

    void the_database_takes_none_that_lasts_or_that_is_no_hash_data() {
        QTest::addColumn<QString>("identity");
        QTest::addColumn<QString>("expires");
        const QString hash(64, u'a');
        QTest::newRow("for ever") << hash << "NULL";
        QTest::newRow("for two years") << hash << "now() + interval '2 years'";
        QTest::newRow("in the clear") << QStringLiteral("gl_") + QString(43, u'a') << "now() + interval '1 day'";
    }
    void the_database_takes_none_that_lasts_or_that_is_no_hash() {
        QFETCH(QString, identity);
        QFETCH(QString, expires);
        const Done done = m_session->script(
            QStringLiteral(
                "INSERT INTO logins (user_uid, authority_id, kind, identity, properties, state, expires_at) "
                "SELECT '%1', authority_id, 'token', '%2', '{\"scopes\": []}', 'validated', %3 FROM authorities "
                "WHERE driver = 'token'")
                .arg(toString(m_ada), identity, expires));
        QVERIFY(!done);
        QCOMPARE(done.error().constraint, QStringLiteral("logins_token_form"));
    }

    void switched_off_none_is_made() {
        value(m_session->script(QStringLiteral("UPDATE authorities SET enabled = false WHERE driver = 'token'")));
        QVERIFY(!value(takesTokens(*m_session)));
        QCOMPARE(createAccessToken(*m_session, m_means, m_ada, {QStringLiteral("x"), {}, 7}, m_visitor).error().fault,
                 Fault::Misconfigured);
    }

private:
    FreshToken make(const QString &name = QStringLiteral("backup script"), const QStringList &scopes = {}) {
        service::Means means = m_means;
        means.limits.window = std::chrono::seconds(0); // not what is tested here
        return value(createAccessToken(*m_session, means, m_ada, {name, scopes, 30}, m_visitor));
    }
    Result<TokenHolder> holderOf(const QByteArray &text, const QString &scope = {}) {
        return findTokenHolder(*m_session, m_means, text, scope, m_visitor);
    }
    QString ask(const QString &sql) { return tests::ask(*m_session, sql); }
    void grant(const QString &role) {
        value(store::inTransaction(*m_session, Actor::system(),
                                   [&] { return store::grantRole(*m_session, m_ada, role); }));
    }

    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    UserId m_ada;
    service::Means m_means;
    Visitor m_visitor;
};

QTEST_GUILESS_MAIN(TestAccessTokens)
#include "tst_access_tokens.moc"
