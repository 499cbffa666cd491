// An authority's page that was left before an answer came, and a connection that two set at once: a refusal is told
// where the person is by then, in the name of its authority, and nothing is overwritten before it was told.
#include "server/store/authorities.h"
#include "tests/support/login/sample_driver.h"
#include "tests/ui/window/record_window.h"
#include "ui/authorities/arrivals_section.h"
#include "ui/authorities/authorities_page.h"
#include "ui/authorities/authority_pane.h"
#include "ui/authorities/probe_steps.h"
#include "ui/authorities/settings_section.h"
#include "ui/authorities/trust_section.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include <QCheckBox>
#include <QComboBox>
#include <QSemaphore>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

namespace {

// Its peer answers when the test lets it.
class SlowDriver : public SampleDriver {
public:
    QList<ProbeStep> probe(const login::Settings &settings, const login::Means &means) const override {
        m_asked.release();
        m_mayAnswer.acquire();
        return SampleDriver::probe(settings, means);
    }
    mutable QSemaphore m_asked, m_mayAnswer;
};

} // namespace

class AuthorityLeftTest : public QObject, RecordWindow {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void a_refusal_is_told_where_the_person_is_data();
    void a_refusal_is_told_where_the_person_is();
    void a_test_that_fails_is_told_where_the_person_is();
    void who_stays_is_told_at_the_place_alone();
    void a_connection_that_another_has_set_is_told_before_it_is_overwritten();
    void what_another_has_set_beside_it_stays();
    void a_connection_that_another_sets_while_it_is_saved_is_not_overwritten_and_what_was_typed_stays();

private:
    enum Where { AnotherAuthority, AnotherSubject };
    AuthorityPane &pane() { return m_page->pane(); }
    UndoBar &bar() { return m_window->shell()->undoBar(); }
    SettingsSection &settings() { return pane().settings(); }
    QLineEdit *line(const char *name) {
        return settings().form().fieldNamed(QLatin1String(name))->findChild<QLineEdit *>();
    }
    static void enter(QLineEdit *edit, const QString &text) {
        edit->selectAll();
        edit->insert(text);
        Q_EMIT edit->textEdited(text);
    }
    AuthorityId directory(const QString &name, const QString &title);
    void open(const AuthorityId &id);
    void leave(Where where);
    bool isTold(const QString &sentence) { return says(bar(), sentence); }
    // As another client of the same database does.
    QString theirs(const char *setting, const char *value) const {
        return QStringLiteral("UPDATE gatelodge.authorities SET settings = settings || '{\"%1\": \"%2\"}' WHERE "
                              "authority_id = %3")
            .arg(QLatin1String(setting), QLatin1String(value))
            .arg(m_club.value);
    }
    QString stored(const char *setting) {
        return value(store::findAuthority(m_console->session(), m_club))
            .settings.value(QLatin1String(setting))
            .toString();
    }
    SlowDriver m_driver;
    AuthoritiesPage *m_page = nullptr;
    AuthorityId m_club, m_harbour;
};

void AuthorityLeftTest::init() {
    start({login::findDriver(QStringLiteral("local")), &m_driver}, [this] {
        m_club = directory(QStringLiteral("club"), QStringLiteral("Members’ directory"));
        m_harbour = directory(QStringLiteral("harbour"), QStringLiteral("Harbour"));
    });
    m_window->shell()->openSubject(QStringLiteral("authorities"));
    m_page = qobject_cast<AuthoritiesPage *>(&page());
    QVERIFY(m_page);
    open(m_club);
}

AuthorityId AuthorityLeftTest::directory(const QString &name, const QString &title) {
    Authority authority;
    authority.name = name;
    authority.title = title;
    authority.driver = QStringLiteral("sample");
    authority.createsAccounts = true;
    authority.settings = {{QStringLiteral("host"), name + QStringLiteral(".example")},
                          {QStringLiteral("bind_password"), QStringLiteral("right")}};
    auto made = (*m_console)->authorities.create(authority);
    return answerOf(made).id;
}

void AuthorityLeftTest::open(const AuthorityId &id) {
    const QString key = QString::number(id.value);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->rows().rowOf(key) >= 0, kSoon);
    m_page->open(key);
    QTRY_VERIFY_WITH_TIMEOUT(pane().authority().id == id && line("host")->isVisible(), kSoon);
}

void AuthorityLeftTest::leave(Where where) {
    if (where == AnotherAuthority)
        return open(m_harbour);
    m_window->shell()->openSubject(QStringLiteral("overview"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isVisible(), kSoon);
}

void AuthorityLeftTest::a_refusal_is_told_where_the_person_is_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("where");
    for (const char *what : {"a field", "a switch", "the connection", "somebody new"}) {
        QTest::addRow("%s, at another authority", what) << QString::fromLatin1(what) << int(AnotherAuthority);
        QTest::addRow("%s, at another subject", what) << QString::fromLatin1(what) << int(AnotherSubject);
    }
}

void AuthorityLeftTest::a_refusal_is_told_where_the_person_is() {
    QFETCH(QString, what);
    QFETCH(int, where);
    QTRY_VERIFY_WITH_TIMEOUT(pane().arrivals().chooser().count() > 0, kSoon);
    for (const char *table : {"UPDATE ON gatelodge.authorities", "INSERT ON gatelodge.authority_actions"})
        m_console->sql(QStringLiteral("CREATE TRIGGER aa_never BEFORE %1 FOR EACH ROW EXECUTE FUNCTION "
                                      "gatelodge.refuse('never')")
                           .arg(QLatin1String(table)));
    Rival rival(m_console->database().connection());
    QVERIFY(rival.script(QStringLiteral("BEGIN; LOCK gatelodge.authorities, gatelodge.authority_actions IN EXCLUSIVE "
                                        "MODE")));
    if (what == QLatin1String("a field")) {
        pane().title().open();
        pane().title().edit()->setText(QStringLiteral("Ours"));
        QTest::keyClick(pane().title().edit(), Qt::Key_Return);
    } else if (what == QLatin1String("a switch")) {
        pane().trust().loginsNeedApproval().findChild<QCheckBox *>()->click();
    } else if (what == QLatin1String("the connection")) {
        enter(line("host"), QStringLiteral("ours.example"));
        settings().save();
    } else {
        QComboBox &chooser = pane().arrivals().chooser();
        Q_EMIT chooser.activated(0);
    }
    waitUntilBlocked(m_console->session());
    leave(Where(where));
    QVERIFY(!isTold(QStringLiteral("was not changed")));
    QVERIFY(rival.script(QStringLiteral("ROLLBACK")));
    QTRY_VERIFY_WITH_TIMEOUT(isTold(QStringLiteral("Members’ directory was not changed.")), kSoon);
    QVERIFY(isTold(QStringLiteral("A rule of the database forbids this step.")));
    if (where == AnotherAuthority) // which has nothing to do with it
        QVERIFY(!says(pane(), QStringLiteral("A rule of the database forbids this step.")));
}

void AuthorityLeftTest::a_test_that_fails_is_told_where_the_person_is() {
    enter(line("host"), QStringLiteral("away.example"));
    settings().probe().button().click();
    QVERIFY(m_driver.m_asked.tryAcquire(1, kSoon));
    leave(AnotherAuthority);
    m_driver.m_mayAnswer.release();
    QTRY_VERIFY_WITH_TIMEOUT(isTold(QStringLiteral("The test of Members’ directory failed.")), kSoon);
    QVERIFY(isTold(QStringLiteral("It does not answer")));
    QVERIFY(settings().probe().said().isEmpty());
}

void AuthorityLeftTest::who_stays_is_told_at_the_place_alone() {
    m_driver.m_mayAnswer.release();
    enter(line("host"), QStringLiteral("away.example"));
    settings().probe().button().click();
    QTRY_VERIFY_WITH_TIMEOUT(settings().probe().said().join(u' ').contains(QStringLiteral("Connection refused")),
                             kSoon);
    pane().name().open();
    pane().name().edit()->setText(QStringLiteral("not a name"));
    QTest::keyClick(pane().name().edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!pane().name().isPending(), kSoon);
    QVERIFY(pane().name().isOpen());
    QVERIFY(!bar().isVisible());
}

void AuthorityLeftTest::a_connection_that_another_has_set_is_told_before_it_is_overwritten() {
    enter(line("host"), QStringLiteral("ours.example"));
    const Revision before = pane().authority().revision;
    m_console->sql(theirs("host", "theirs.example"));
    QTRY_VERIFY_WITH_TIMEOUT(pane().authority().revision != before, kSoon);
    settings().save();
    QTRY_VERIFY_WITH_TIMEOUT(says(settings(), QStringLiteral("Somebody else changed this meanwhile: Host.")), kSoon);
    QCOMPARE(stored("host"), QStringLiteral("theirs.example"));
    QCOMPARE(line("host")->text(), QStringLiteral("ours.example"));
    settings().save(); // known by now
    QTRY_COMPARE_WITH_TIMEOUT(stored("host"), QStringLiteral("ours.example"), kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(!settings().saveButton().isVisible(), kSoon);
}

void AuthorityLeftTest::what_another_has_set_beside_it_stays() {
    enter(line("host"), QStringLiteral("ours.example"));
    m_console->sql(theirs("page", "https://theirs.example/"));
    QTRY_COMPARE_WITH_TIMEOUT(line("page")->text(), QStringLiteral("https://theirs.example/"), kSoon);
    QCOMPARE(line("host")->text(), QStringLiteral("ours.example"));
    settings().save();
    QTRY_COMPARE_WITH_TIMEOUT(stored("host"), QStringLiteral("ours.example"), kSoon);
    QCOMPARE(stored("page"), QStringLiteral("https://theirs.example/"));
    QTRY_VERIFY_WITH_TIMEOUT(!settings().saveButton().isVisible(), kSoon);
}

void AuthorityLeftTest::a_connection_that_another_sets_while_it_is_saved_is_not_overwritten_and_what_was_typed_stays() {
    Rival rival(m_console->database().connection());
    QVERIFY(rival.script(QStringLiteral("BEGIN;") + theirs("host", "theirs.example")));
    enter(line("host"), QStringLiteral("ours.example"));
    settings().save();
    waitUntilBlocked(m_console->session());
    QVERIFY(rival.script(QStringLiteral("COMMIT")));
    QTRY_VERIFY_WITH_TIMEOUT(says(settings(), QStringLiteral("Somebody else changed this meanwhile: Host.")), kSoon);
    QCOMPARE(stored("host"), QStringLiteral("theirs.example"));
    QCOMPARE(line("host")->text(), QStringLiteral("ours.example"));
    // Another place is no quarrel, whoever comes first: what was told is known.
    QVERIFY(rival.script(QStringLiteral("BEGIN;") + theirs("page", "https://theirs.example/")));
    settings().save();
    waitUntilBlocked(m_console->session());
    QVERIFY(rival.script(QStringLiteral("COMMIT")));
    QTRY_COMPARE_WITH_TIMEOUT(stored("host"), QStringLiteral("ours.example"), kSoon);
    QCOMPARE(stored("page"), QStringLiteral("https://theirs.example/"));
}

GATELODGE_WINDOW_TEST(AuthorityLeftTest)
#include "tst_authority_left.moc"
