// A directory as the source of a synchronisation: a real slapd, everybody or who has changed since, page by page, and
// one that dies in the middle.
#include "server/service/sign_in.h"
#include "server/sync/at_sign_in.h"
#include "tests/server/sync/job_fixture.h"
#include "tests/support/login/slapd/slapd.h"
#include "tests/support/receivers/server_thread.h"
#include <ldap.h>
#include <list>

using namespace gatelodge;
using service::SignInOutcome;
using tests::value;

namespace {

constexpr auto kPeople = "ou=people,dc=example,dc=org";

// Its administrator, who changes what it holds.
class Desk {
public:
    explicit Desk(const tests::Slapd &slapd) {
        ldap_initialize(&m_handle, qPrintable(slapd.url()));
        const int version = LDAP_VERSION3;
        ldap_set_option(m_handle, LDAP_OPT_PROTOCOL_VERSION, &version);
        QByteArray password = "admins-own-password";
        berval secret{ber_len_t(password.size()), password.data()};
        expect(ldap_sasl_bind_s(m_handle, "cn=admin,dc=example,dc=org", LDAP_SASL_SIMPLE, &secret, nullptr, nullptr,
                                nullptr));
    }
    ~Desk() { ldap_unbind_ext(m_handle, nullptr, nullptr); }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    void add(const QByteArray &name, const QByteArray &number) {
        const QList<std::pair<QByteArray, QByteArray>> values{
            {"objectClass", "inetOrgPerson"}, {"uid", name}, {"cn", name}, {"sn", "Sync"}, {"givenName", "Given"},
            {"employeeNumber", number}};
        std::list<Change> changes;
        for (const auto &[attribute, value] : values)
            changes.emplace_back(LDAP_MOD_ADD, attribute, value);
        expect(ldap_add_ext_s(m_handle, dnOf(name), pointers(changes).data(), nullptr, nullptr));
    }
    void set(const QByteArray &name, const QByteArray &attribute, const QByteArray &value) {
        std::list<Change> changes;
        changes.emplace_back(LDAP_MOD_REPLACE, attribute, value);
        expect(ldap_modify_ext_s(m_handle, dnOf(name), pointers(changes).data(), nullptr, nullptr));
    }
    void include(const QByteArray &name, const QByteArray &attribute, const QByteArray &value) {
        std::list<Change> changes;
        changes.emplace_back(LDAP_MOD_ADD, attribute, value);
        expect(ldap_modify_ext_s(m_handle, dnOf(name), pointers(changes).data(), nullptr, nullptr));
    }
    void remove(const QByteArray &name) { expect(ldap_delete_ext_s(m_handle, dnOf(name), nullptr, nullptr)); }

private:
    struct Change {
        Change(int operation, QByteArray name, QByteArray given) : attribute(std::move(name)), text(std::move(given)) {
            value = {ber_len_t(text.size()), text.data()};
            values[0] = &value;
            mod.mod_op = operation | LDAP_MOD_BVALUES;
            mod.mod_type = attribute.data();
            mod.mod_vals.modv_bvals = values;
        }
        Change(Change &&) = delete;
        QByteArray attribute, text;
        berval value{};
        berval *values[2] = {nullptr, nullptr};
        LDAPMod mod{};
    };
    static QByteArray dnOf(const QByteArray &name) { return "uid=" + name + ',' + kPeople; }
    static void expect(int code) {
        if (code != LDAP_SUCCESS)
            qFatal("slapd: %s", ldap_err2string(code));
    }
    static std::vector<LDAPMod *> pointers(std::list<Change> &changes) {
        std::vector<LDAPMod *> mods;
        for (Change &change : changes)
            mods.push_back(&change.mod);
        mods.push_back(nullptr);
        return mods;
    }
    LDAP *m_handle = nullptr;
};

} // namespace

class TestJobDirectory : public tests::JobFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        begin();
        m_settings.origin = SyncOrigin::Ldap;
        m_settings.address = m_slapd.url();
        m_settings.base = QString::fromLatin1(kPeople);
        m_settings.filter = QStringLiteral("(uid=*-%1)").arg(m_round);
        m_settings.account = QStringLiteral("cn=gatelodge,ou=services,dc=example,dc=org");
        m_settings.columns = {{QStringLiteral("employeeNumber"), QStringLiteral("key")}};
        m_settings.format = QStringLiteral("ldif");
        m_settings.pageSize = 2;
        for (int i = 1; i <= 5; ++i)
            desk().add(uid(i), QByteArray::number(i));
    }
    void cleanup() {
        end();
        m_desk.reset();
    }

    void everybody_comes_page_by_page_however_the_way_is_encrypted_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("startTls");
        QTest::newRow("on this computer") << m_slapd.url() << false;
        QTest::newRow("StartTLS") << m_slapd.url() << true;
        QTest::newRow("ldaps") << m_slapd.tlsUrl() << false;
    }
    void everybody_comes_page_by_page_however_the_way_is_encrypted() {
        QFETCH(QString, address);
        QFETCH(bool, startTls);
        m_settings.address = address;
        m_settings.startTls = startTls;
        m_settings.trusted = tests::Slapd::authority();
        const SyncRun run = ran(job());
        QVERIFY2(run.outcome == SyncOutcome::Done, qPrintable(run.trouble));
        QCOMPARE(run.counts[ImportVerdict::Added], 5);
        QCOMPARE(asked("SELECT count(*) FROM sync_people WHERE source_key = ANY ('{1,2,3,4,5}')"), QStringLiteral("5"));
    }

    void who_has_left_the_directory_is_gone_and_who_is_renamed_is_not() {
        const SyncId id = job();
        ran(id);
        desk().remove(uid(2));
        desk().set(uid(3), "givenName", "Other");
        const SyncRun run = due(id);
        QCOMPARE(run.counts[ImportVerdict::Changed], 2);
        QCOMPARE(run.gone, 1);
        QCOMPARE(stateOf(2), QStringLiteral("suspended true"));
        QCOMPARE(due(id).outcome, SyncOutcome::Unchanged);
    }

    void no_snapshot_asks_only_for_who_has_changed_since() {
        m_settings.snapshot = false;
        m_settings.columns.insert(QStringLiteral("memberOf"), QString());
        m_settings.columns.insert(QStringLiteral("mail"), QStringLiteral("email"));
        desk().set(uid(5), "mail", "five" + QByteArray::number(m_round) + "@example.org");
        const SyncId id = job();
        QCOMPARE(ran(id).counts[ImportVerdict::Added], 5);
        // As if that had been yesterday.
        QVERIFY(asked("SELECT seen_modified FROM sync_states").startsWith(QLatin1String("modifyTimestamp>=")));
        const QString soon = QDateTime::currentDateTimeUtc().addSecs(1).toString(QStringLiteral("yyyyMMddHHmmss"));
        value(m_session->script(
            QStringLiteral("UPDATE sync_states SET seen_modified = 'modifyTimestamp>=%1Z'").arg(soon)));
        QCOMPARE(due(id).outcome, SyncOutcome::Unchanged);
        QTRY_VERIFY_WITH_TIMEOUT(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddHHmmss")) > soon,
                                 10'000);
        desk().set(uid(3), "givenName", "Other"); // who has no mail: the column is missing from what comes
        const SyncRun run = due(id);
        QVERIFY2(run.outcome == SyncOutcome::Done, qPrintable(run.trouble));
        QCOMPARE(run.counts[ImportVerdict::Changed], 1);
        QCOMPARE(run.counts[ImportVerdict::Same], 0);
        QVERIFY(asked("SELECT held FROM sync_states").contains(QLatin1String("email"))); // it is the source's still
        value(m_session->script(QStringLiteral("UPDATE sync_states SET seen_modified = 'uid>=0)(uid=*'")));
        QCOMPARE(due(id).counts[ImportVerdict::Same], 5); // what is none of ours is not asked
    }

    // An Active Directory's own attribute, at a time that a clock on this computer never shows.
    void an_active_directory_is_asked_by_the_time_that_it_keeps() {
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Europe/Berlin"); // 02:00 to 03:00 is skipped there on this day
        tzset();
        const auto back = qScopeGuard([&zone] {
            zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
            tzset();
        });
        m_settings.snapshot = false;
        m_settings.columns.insert(QStringLiteral("memberOf"), QString());
        for (int i = 1; i <= 5; ++i) {
            desk().include(uid(i), "objectClass", "extensibleObject"); // may have whatever attribute there is
            desk().set(uid(i), "whenChanged", "202603290" + QByteArray::number(i / 2) + "3000.0Z");
        }
        const SyncId id = job();
        QCOMPARE(ran(id).counts[ImportVerdict::Added], 5);
        QCOMPARE(asked("SELECT seen_modified FROM sync_states"), QStringLiteral("whenChanged>=20260329022000.0Z"));
        desk().set(uid(3), "givenName", "Other"); // somebody whose time there has not moved: nobody asks for them
        QCOMPARE(due(id).counts[ImportVerdict::Changed], 0);
        desk().set(uid(2), "givenName", "Other");
        desk().set(uid(2), "whenChanged", "20260329023500.0Z");
        const SyncRun run = due(id);
        QVERIFY2(run.outcome == SyncOutcome::Done, qPrintable(run.trouble));
        QCOMPARE(run.counts[ImportVerdict::Changed], 1);
        QCOMPARE(asked("SELECT seen_modified FROM sync_states"), QStringLiteral("whenChanged>=20260329022500.0Z"));
    }

    // Who is put into a group is not changed by that, as the directory sees it.
    void where_groups_count_everybody_is_asked_for_each_time_data() {
        QTest::addColumn<bool>("used");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("since");
        QTest::newRow("memberOf is not used") << false << QStringLiteral("(uid=*-%1)") << true;
        QTest::newRow("it is groups") << true << QStringLiteral("(uid=*-%1)") << false;
        QTest::newRow("it says whom") << false << QStringLiteral("(|(uid=*-%1)(MemberOf=cn=crew))") << false;
    }
    void where_groups_count_everybody_is_asked_for_each_time() {
        QFETCH(bool, used);
        QFETCH(QString, filter);
        QFETCH(bool, since);
        m_settings.snapshot = false;
        m_settings.filter = filter.arg(m_round);
        if (!used)
            m_settings.columns.insert(QStringLiteral("memberOf"), QString());
        QCOMPARE(ran(job()).counts[ImportVerdict::Added], 5);
        QCOMPARE(asked("SELECT seen_modified <> '' FROM sync_states"),
                 since ? QStringLiteral("t") : QStringLiteral("f"));
    }

    void who_was_left_is_asked_for_again() {
        m_settings.snapshot = false;
        m_settings.columns.insert(QStringLiteral("memberOf"), QString());
        m_settings.columns.insert(QStringLiteral("mail"), QStringLiteral("email"));
        const QString address = QStringLiteral("five%1@example.org").arg(m_round);
        const UserId stranger = tests::aUser(*m_session).withEmail(address).make();
        desk().set(uid(5), "mail", address.toLatin1());
        const SyncId id = job();
        QCOMPARE(ran(id).counts[ImportVerdict::Conflict], 1);
        QCOMPARE(asked("SELECT seen_modified FROM sync_states"), QString());
        value(m_session->script(QStringLiteral("UPDATE emails SET address = 'x' || address WHERE user_uid = '%1'")
                                    .arg(toString(stranger))));
        desk().set(uid(5), "givenName", "Other");
        QCOMPARE(due(id).counts[ImportVerdict::Added], 1);
        QVERIFY(!asked("SELECT seen_modified FROM sync_states").isEmpty());
    }

    void who_asks_otherwise_starts_anew_data() {
        QTest::addColumn<QString>("change");
        QTest::newRow("another account") << QStringLiteral("account = 'cn=x'");
        QTest::newRow("encrypted") << QStringLiteral("start_tls = true");
        QTest::newRow("another authority") << QStringLiteral("trusted = 'x'");
    }
    void who_asks_otherwise_starts_anew() {
        QFETCH(QString, change);
        job();
        value(m_session->script(
            QStringLiteral("UPDATE sync_states SET seen_modified = 'x'; UPDATE syncs SET sealed_password = NULL, %1")
                .arg(change)));
        QCOMPARE(asked("SELECT seen_modified FROM sync_states"), QString());
    }

    void what_is_no_field_of_ours_makes_no_other_answer() {
        m_settings.guardLeast = 1;
        const SyncId id = job();
        ran(id);
        desk().set(uid(1), "description", "seen at 10:03");
        QCOMPARE(due(id).outcome, SyncOutcome::Unchanged);
        desk().remove(uid(2));
        const SyncRun run = due(id);
        QCOMPARE(run.outcome, SyncOutcome::Asking);
        value(service::answerGuard(*m_session, m_access.managePeople(), run.id, true));
        desk().set(uid(1), "description", "seen at 10:04");
        QCOMPARE(value(sync::runNextJob(*m_session, m_means, m_folder.path(), tests::kNode))->outcome,
                 SyncOutcome::Done);
        QCOMPARE(stateOf(2), QStringLiteral("suspended true"));
    }

    // Nobody says by what they are found there: here they may be called otherwise.
    void without_a_key_of_theirs_nobody_is_searched_for() {
        m_settings.columns = {{QStringLiteral("uid"), QString()}, {QStringLiteral("mail"), QStringLiteral("email")}};
        m_settings.atSignIn = 15;
        const auto made =
            service::addSync(*m_session, m_access.manageSettings(), m_means.vault->sealingKey(), m_settings, {});
        QVERIFY(!made && made.error().fault == Fault::Invalid);
        QVERIFY2(made.error().detail.startsWith(QLatin1String("person:")), qPrintable(made.error().detail));
        m_settings.atSignIn = 0;
        for (int i = 1; i <= 5; ++i)
            desk().set(uid(i), "mail", 'p' + uid(i) + "@example.org");
        QCOMPARE(ran(job()).counts[ImportVerdict::Added], 5);
        value(m_session->script(QStringLiteral("UPDATE syncs SET at_sign_in = 15")));
        m_means.bringUpToDate = sync::askAtSignIn({});
        givePasswords();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("goes on with what is known")));
        const QString name = asked("SELECT min(username) FROM users JOIN sync_people ON user_uid = uid");
        QVERIFY(!name.contains(QString::fromLatin1(uid(1))));
        QCOMPARE(signIn(name.toLatin1()), SignInOutcome::CameIn);
        QCOMPARE(asked("SELECT count(*) FROM sync_people WHERE gone_at IS NULL"), QStringLiteral("5"));
    }

    void a_directory_that_dies_in_the_middle_has_given_nothing() {
        qint64 passed = 0;
        const auto all = throughRelay(std::numeric_limits<qint64>::max(), passed);
        QCOMPARE(all.counts[ImportVerdict::Added], 5);
        const qint64 enough = passed;
        value(m_session->script(QStringLiteral("DELETE FROM syncs")));
        desk().set(uid(1), "givenName", "Later");
        const SyncRun run = throughRelay(enough * 2 / 3, passed);
        QCOMPARE(run.outcome, SyncOutcome::Failed);
        QCOMPARE(run.fault, QStringLiteral("unavailable"));
        QVERIFY2(!run.trouble.isEmpty() && !run.trouble.contains(u'\n'), qPrintable(run.trouble));
        QCOMPARE(asked("SELECT count(*) FROM users WHERE first_name = 'Later'"), QStringLiteral("0"));
        QCOMPARE(asked("SELECT count(*) FROM import_rows"), QStringLiteral("0"));
    }

    void the_guard_lets_this_answer_pass_and_no_other() {
        m_settings.guardLeast = 1;
        const SyncId id = job();
        ran(id);
        desk().remove(uid(2));
        const SyncRun run = due(id);
        QCOMPARE(run.outcome, SyncOutcome::Asking);
        value(service::answerGuard(*m_session, m_access.managePeople(), run.id, true));
        desk().remove(uid(3));
        const auto other = value(sync::runNextJob(*m_session, m_means, m_folder.path(), tests::kNode));
        QVERIFY(other);
        QCOMPARE(other->outcome, SyncOutcome::Asking);
        value(service::answerGuard(*m_session, m_access.managePeople(), other->id, true));
        QCOMPARE(value(sync::runNextJob(*m_session, m_means, m_folder.path(), tests::kNode))->outcome,
                 SyncOutcome::Done);
        QCOMPARE(stateOf(2), QStringLiteral("suspended true"));
    }

    void settings_of_a_directory_are_looked_at_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no directory") << QStringLiteral("address") << QStringLiteral("https://x.example");
        QTest::newRow("a password in it") << QStringLiteral("address") << QStringLiteral("ldaps://a:b@x.example");
        QTest::newRow("a query in it") << QStringLiteral("address") << QStringLiteral("ldaps://x.example/dc=x??sub");
        QTest::newRow("not encrypted") << QStringLiteral("address") << QStringLiteral("ldap://x.example");
        QTest::newRow("below nothing") << QStringLiteral("base") << QString();
        QTest::newRow("no filter") << QStringLiteral("filter") << QStringLiteral("uid=ada");
        QTest::newRow("one of nobody") << QStringLiteral("person") << QStringLiteral("(uid=ada)");
        QTest::newRow("no filter of one") << QStringLiteral("person") << QStringLiteral("uid={key}");
    }
    void settings_of_a_directory_are_looked_at() {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QHash<QString, QString *> fields{{QStringLiteral("address"), &m_settings.address},
                                         {QStringLiteral("base"), &m_settings.base},
                                         {QStringLiteral("filter"), &m_settings.filter},
                                         {QStringLiteral("person"), &m_settings.person}};
        *fields.value(field) = text;
        const auto made =
            service::addSync(*m_session, m_access.manageSettings(), m_means.vault->sealingKey(), m_settings, {});
        QVERIFY(!made && made.error().fault == Fault::Invalid);
        QVERIFY2(made.error().detail.startsWith(field + u':'), qPrintable(made.error().detail));
    }

    // By the attribute that is the key; what is in a name is no filter.
    void whoever_signs_in_is_searched_for_by_one_search() {
        m_settings.atSignIn = 15;
        const SyncId id = job();
        ran(id);
        m_means.bringUpToDate = sync::askAtSignIn({});
        givePasswords();
        desk().set(uid(1), "givenName", "Augusta");
        desk().set(uid(2), "givenName", "Nobody's");
        QCOMPARE(signIn(1), SignInOutcome::CameIn);
        QCOMPARE(firstName(1), QStringLiteral("Augusta"));
        QCOMPARE(firstName(2), QStringLiteral("Given"));
        desk().remove(uid(1));
        value(m_session->script(QStringLiteral("UPDATE sync_people SET asked_at = NULL")));
        QCOMPARE(signIn(1), SignInOutcome::NotActive);
        QCOMPARE(stateOf(2), QStringLiteral("active true"));
        // A directory that accepts and says nothing.
        sync::AtSignIn how;
        how.limit = std::chrono::milliseconds(300);
        m_means.bringUpToDate = sync::askAtSignIn(how);
        m_slapd.freeze();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("goes on with what is known")));
        QElapsedTimer timer;
        timer.start();
        const auto kind = signIn(2);
        m_slapd.thaw();
        QCOMPARE(kind, SignInOutcome::CameIn);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

private:
    QByteArray uid(int number) const { return 'u' + QByteArray::number(number) + '-' + QByteArray::number(m_round); }
    Desk &desk() {
        if (!m_desk)
            m_desk = std::make_unique<Desk>(m_slapd);
        return *m_desk;
    }
    SyncId job() { return added("services-own-password"); }
    SyncRun due(SyncId id) {
        value(m_session->script(QStringLiteral("UPDATE sync_states SET next_at = now()")));
        Q_UNUSED(id);
        return *value(sync::runNextJob(*m_session, m_means, m_folder.path(), tests::kNode));
    }
    void givePasswords() {
        value(m_session->script(
            QStringLiteral("INSERT INTO logins (user_uid, authority_id, kind, identity, credential, state) SELECT uid, "
                           "1, 'password', username, '%1', 'validated' FROM users JOIN sync_people ON user_uid = uid")
                .arg(QString::fromLatin1(tests::cheapHash("correct horse")))));
    }
    SignInOutcome::Kind signIn(int number) { return signIn(uid(number)); }
    SignInOutcome::Kind signIn(const QByteArray &username) {
        service::Visitor visitor;
        visitor.address = QStringLiteral("192.0.2.7");
        return value(service::signIn(*m_session, m_means, {QString::fromLatin1(username), "correct horse", false, {}},
                                     visitor))
            .kind;
    }
    QString firstName(int number) {
        return tests::ask(
            *m_session,
            QStringLiteral("SELECT first_name FROM users WHERE username = '%1'").arg(QString::fromLatin1(uid(number))));
    }
    // A run whose answers go through a machine that fails after so many bytes.
    SyncRun throughRelay(qint64 most, qint64 &passed) {
        const quint16 port = quint16(m_slapd.url().section(u':', -1).toUInt());
        auto count = std::make_shared<std::atomic<qint64>>(0);
        const test::ServerThread relay([port, most, count](QTcpSocket *socket) {
            auto *directory = new QTcpSocket(socket);
            directory->connectToHost(QHostAddress::LocalHost, port);
            const auto ask = [socket, directory] { directory->write(socket->readAll()); };
            QObject::connect(socket, &QTcpSocket::readyRead, directory, ask);
            QObject::connect(directory, &QTcpSocket::readyRead, socket, [=] {
                const QByteArray piece = directory->readAll();
                *count += piece.size();
                if (*count > most)
                    socket->abort();
                else
                    socket->write(piece);
            });
            QObject::connect(directory, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
            ask();
        });
        m_settings.address = QStringLiteral("ldap://127.0.0.1:%1").arg(relay.port());
        const SyncRun run = ran(job());
        passed = *count;
        return run;
    }

    tests::Slapd m_slapd;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestJobDirectory)
#include "tst_job_directory.moc"
