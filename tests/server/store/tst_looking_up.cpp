// What is asked for many thousand times a minute is planned once, perhaps when the house was opened and nothing was
// there. Its plan must go by keys, and read as little when there are many.
#include "server/store/openid_facts.h"
#include "server/store/openid_redeeming.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using tests::value;

namespace {

constexpr int kMany = 2'000;
constexpr int kFew = 60; // rows that one answer may take, with all that its gates look at

enum class Asking { Redeeming, Judging, Telling };

QByteArray codeOf(int person) {
    return QByteArray::number(person).rightJustified(32, '0');
}

// So many people, each with a grant and its code at one site of OpenID Connect.
void fill(store::Session &session, const SiteId &site) {
    value(session.script(
        QStringLiteral(
            "INSERT INTO openid_clients (site_id, client_id, proof) VALUES (%1, 'shop', 'none');"
            "INSERT INTO users (username, first_name, last_name) SELECT 'u' || g, 'Ada', 'Person ' || g FROM "
            "generate_series(1, %2) g;"
            "INSERT INTO emails (user_uid, address, is_primary, verified_at) SELECT uid, username || '@example.org', true, "
            "now() FROM users;"
            "INSERT INTO visits (user_uid, site_id, revision) SELECT uid, %1, revision FROM users;"
            "INSERT INTO openid_grants (site_id, user_uid, scopes, auth_time, level, code_hash, redirect_address, "
            "challenge, code_ends_at) "
            "SELECT %1, uid, '{openid}', now(), 'normal', lpad(substr(username, 2), 32, '0')::bytea, "
            "'https://shop.example/back', 'c', now() + interval '1 day' FROM users;")
            .arg(site.value)
            .arg(kMany)));
}

// Whether it was answered as it should be.
bool ask(store::Session &session, Asking what, int person, const UserId &uid, qint64 grant) {
    switch (what) {
    case Asking::Redeeming: {
        store::Redemption one;
        one.clientId = QStringLiteral("shop");
        one.code = codeOf(person);
        one.redirectAddress = QStringLiteral("https://shop.example/back");
        one.challenge = QStringLiteral("c");
        one.bucket = QByteArray(32, 'b');
        return value(store::redeemCodes(session, {one}, {20, std::chrono::seconds(60)})).front().has_value();
    }
    case Asking::Judging: {
        const auto found = value(store::findGrantsFor(session, {{QStringLiteral("shop"), GrantId(grant), codeOf(0)}}));
        return found.front() && found.front()->grant;
    }
    case Asking::Telling: return !value(store::findOpenIdFacts(session, QList{uid})).isEmpty();
    }
    return false;
}

qint64 rowsRead(store::Session &session) {
    return tests::ask(session, QStringLiteral("SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) FROM "
                                              "pg_stat_xact_user_tables"))
        .toLongLong();
}

} // namespace

class TestLookingUp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_plan_that_was_made_when_nothing_was_there_reads_one_answers_rows_when_there_are_many_data() {
        QTest::addColumn<Asking>("asking");
        QTest::newRow("codes are redeemed") << Asking::Redeeming;
        QTest::newRow("access tokens are judged") << Asking::Judging;
        QTest::newRow("facts of people are told") << Asking::Telling;
    }
    void a_plan_that_was_made_when_nothing_was_there_reads_one_answers_rows_when_there_are_many() {
        QFETCH(const Asking, asking);
        const tests::TestDatabase database;
        const auto asker = database.session(), writer = database.session();
        const SiteId site = tests::aSite(*writer).make();
        value(store::beginLookingUp(*asker));
        QVERIFY(!ask(*asker, asking, 1, UserId(QUuid::createUuid()), 1));
        fill(*writer, site);

        const int person = kMany / 2;
        const QString of = QStringLiteral("FROM users WHERE username = 'u%1'").arg(person);
        const UserId uid(QUuid(tests::ask(*writer, QStringLiteral("SELECT uid ") + of)));
        const qint64 grant =
            tests::ask(*writer, QStringLiteral("SELECT grant_id FROM openid_grants WHERE user_uid = (SELECT uid ") + of +
                                    u')')
                .toLongLong();
        value(asker->script(QStringLiteral("BEGIN")));
        const qint64 before = rowsRead(*asker);
        QVERIFY(ask(*asker, asking, person, uid, grant));
        const qint64 read = rowsRead(*asker) - before;
        value(asker->script(QStringLiteral("COMMIT")));
        QVERIFY2(read < kFew, qPrintable(QStringLiteral("%1 rows were read").arg(read)));
    }
};

QTEST_GUILESS_MAIN(TestLookingUp)
#include "tst_looking_up.moc"
