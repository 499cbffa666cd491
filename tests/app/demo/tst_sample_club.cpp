#include "app/demo/demo_logins.h"
#include "server/service/people.h"
#include "server/store/audit.h"
#include "server/store/belongings.h"
#include "server/store/demo_history.h"
#include "server/store/doors.h"
#include "server/store/places.h"
#include "server/store/queue_view.h"
#include "server/store/users.h"
#include "tests/app/demo/demo_fixture.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include <QtTest>

using namespace gatelodge;
using tests::value;

class SampleClubTest : public QObject {
    Q_OBJECT

    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    std::shared_ptr<const service::Means> m_means = tests::demoMeans();
    service::OwnerAccess m_access = service::Access::owner(Actor::system());
    app::DemoAddresses m_addresses{QUrl(QStringLiteral("http://127.0.0.1:4001")),
                                   QUrl(QStringLiteral("http://127.0.0.1:4002")),
                                   QUrl(QStringLiteral("http://127.0.0.1:4003"))};

    Result<app::DemoFacts> seed() { return app::seedClub(*m_session, m_access, *m_means, m_addresses); }
    UserId person(const char *username) {
        return value(store::findUserByUsername(*m_session, QString::fromLatin1(username)));
    }
    QString firstClosedGate(const char *username, const SiteId &site) {
        const auto closed = firstClosed(value(store::listGates(*m_session, person(username), site, Level::Normal)));
        return closed ? QString(gateName(closed->kind)) : QString();
    }

private Q_SLOTS:
    void init() { value(seed()); }

    void a_second_seeding_changes_nothing() {
        const auto first = value(seed());
        const auto counts = value(store::countUsers(*m_session));
        const auto cursor = value(store::currentCursor(*m_session));
        const auto second = value(seed());
        QVERIFY(value(store::readFeed(*m_session, cursor)).changes.isEmpty());
        QCOMPARE(value(store::countUsers(*m_session)).present, counts.present);
        QCOMPARE(second.logins.size(), 4);
        for (qsizetype i = 0; i < second.logins.size(); ++i)
            QCOMPARE(second.logins[i].password, first.logins[i].password);
    }

    void the_club_has_what_the_console_wants_to_show() {
        const auto counts = value(store::countUsers(*m_session));
        QVERIFY(counts.present >= 58 && counts.present <= 62);
        QCOMPARE(counts.suspended, 2);
        QCOMPARE(counts.pending, 2);
        const auto orgs = value(store::listOrgs(*m_session));
        QCOMPARE(orgs.size(), 2);
        for (const Org &org : orgs)
            QCOMPARE(org.consenting > 20, org.profile.consentRequired);
        QCOMPARE(value(store::listGroups(*m_session)).size(), 5);
        const auto sites = value(store::listSites(*m_session));
        QCOMPARE(sites.size(), 5);
        for (const Site &site : sites)
            QVERIFY2(!site.keyFingerprint.isEmpty(), qPrintable(site.profile.name));
    }

    void the_week_has_sign_ins_of_all_kinds() {
        int cameIn = 0, stopped = 0, refused = 0, days = 0;
        for (const auto &slot : value(store::countSignIns(*m_session, "day", "7 days"))) {
            days += slot.cameIn > 5;
            cameIn += slot.cameIn;
            stopped += slot.stopped;
            refused += slot.refused;
        }
        QVERIFY2(days >= 6, qPrintable(QString::number(days)));
        QVERIFY(cameIn > 150 && stopped > 3 && refused > 20);
    }

    void only_the_paused_site_waits_for_changes() {
        int paused = 0;
        for (const QueueLane &lane : value(store::listLanes(*m_session))) {
            QCOMPARE(lane.waiting > 0, lane.paused);
            paused += lane.paused;
        }
        QCOMPARE(paused, 1);
    }

    void the_logins_show_what_they_say() {
        const auto facts = value(seed());
        const SiteId wiki = facts.sites[0].id, calendar = facts.sites[1].id;
        QCOMPARE(firstClosedGate("alice", wiki), QString());
        QCOMPARE(firstClosedGate("bruno", facts.sites[4].id), QString());
        QCOMPARE(firstClosedGate("nour", wiki), QStringLiteral("cooloff"));
        QCOMPARE(firstClosedGate("nour", calendar), QString());
        QCOMPARE(firstClosedGate("ingrid", wiki), QStringLiteral("consent"));
        for (const auto &login : facts.logins) {
            const auto stored = value(store::findPassword(*m_session, person(qPrintable(login.username))));
            QVERIFY(m_means->hasher.verify(stored->credential.toLatin1(), login.password.toUtf8()).matches);
        }
    }

    void a_changed_password_is_set_back() {
        const auto facts = value(seed());
        const auto access = service::Access::owner(Actor::system());
        service::Means means = *m_means;
        means.letters = std::make_shared<tests::Letters>(); // the owner is told
        value(
            service::setPassword(*m_session, access.managePeople(), means, person("bruno"), "something else entirely"));
        const auto again = value(seed());
        QCOMPARE(again.logins[1].password, facts.logins[1].password);
        const auto stored = value(store::findPassword(*m_session, person("bruno")));
        QVERIFY(m_means->hasher.verify(stored->credential.toLatin1(), again.logins[1].password.toUtf8()).matches);
    }

    void history_does_not_know_the_passwords_that_are_shown() { // not even sealed
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM audit_payload WHERE "
                                                       "concat(before, after) LIKE '%passwords%'"))
                     .toInt(),
                 0);
        QVERIFY(value(store::findDemoRecord(*m_session))->contains(QStringLiteral("passwords")));
    }

    void sites_that_moved_are_found_again() {
        m_addresses.wiki.setPort(4711);
        const auto facts = value(seed());
        const Site wiki = value(store::findSite(*m_session, facts.sites[0].id));
        QCOMPARE(wiki.profile.redirectUrl, QStringLiteral("http://127.0.0.1:4711/auth/"));
        QCOMPARE(wiki.profile.apiUrl, QStringLiteral("http://127.0.0.1:4711/push/"));
    }

    void somebody_elses_database_is_refused() {
        tests::TestDatabase other;
        const auto session = other.session();
        tests::aUser(*session).make();
        const auto refused = app::seedClub(*session, m_access, *m_means, m_addresses);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Refused);
    }

    void passwords_differ_and_can_be_read_aloud() {
        QSet<QString> seen;
        for (int i = 0; i < 50; ++i) {
            const auto password = app::inventPassword();
            static const QRegularExpression shape(QStringLiteral("^([2-9a-hjkmnp-z]{5}-){3}[2-9a-hjkmnp-z]{5}$"));
            QVERIFY2(shape.match(password).hasMatch(), qPrintable(password));
            seen << password;
        }
        QCOMPARE(seen.size(), 50);
    }
};

QTEST_GUILESS_MAIN(SampleClubTest)
#include "tst_sample_club.moc"
