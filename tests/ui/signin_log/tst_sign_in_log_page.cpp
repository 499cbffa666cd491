#include "server/service/attempts.h"
#include "server/store/authorities.h"
#include "server/store/doors.h"
#include "server/store/logins.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/common/live_watch.h"
#include "ui/common/view_tabs.h"
#include "ui/list/list_table.h"
#include "ui/main_window.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/strips.h"
#include "ui/shell/shell.h"
#include "ui/signin_log/blocked_panel.h"
#include "ui/signin_log/sign_in_filter_bar.h"
#include "ui/signin_log/sign_in_log_page.h"
#include "ui/signin_log/sign_in_model.h"
#include "ui/signin_log/sign_in_pane.h"
#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>

using namespace gatelodge;
using namespace gatelodge::ui;
using tests::value;

Q_DECLARE_METATYPE(gatelodge::CertificateFlaw)

class SignInLogPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_line_says_who_what_and_where();
    void new_lines_come_in_by_themselves();
    void while_a_line_is_read_newer_ones_wait_behind_a_pill();
    void more_is_read_when_somebody_scrolls_down();
    void the_log_is_read_from_either_end_and_remembers_it();
    void the_sentence_and_the_field_narrow_the_log();
    void a_rejection_says_why_and_its_button_mends_the_cause_data();
    void a_rejection_says_why_and_its_button_mends_the_cause();
    void what_nobody_can_mend_has_no_button_data();
    void what_nobody_can_mend_has_no_button();
    void why_a_certificate_was_refused_is_said_with_what_helps_data();
    void why_a_certificate_was_refused_is_said_with_what_helps();
    void a_certificate_that_lets_nobody_in_has_its_own_words_data();
    void a_certificate_that_lets_nobody_in_has_its_own_words();
    void who_is_blocked_now_stands_in_a_view_of_its_own_and_is_unblocked();
    void every_gate_is_asked_for_with_both_filled_in();
    void words_follow_the_language();
    void the_page_in_pictures();
};

namespace {

const QString kAddress = QStringLiteral("203.0.113.7");

struct Shown {
    LiveConsole console;
    Riverside club;
    AuthorityId directory;
    UndoBar undo;
    std::unique_ptr<SignInLogPage> page;
    Shown() : club(riverside(console)) {
        console.sql(QStringLiteral("INSERT INTO gatelodge.authorities (name, driver, title) VALUES ('club', 'ldap', "
                                   "'Club directory')"));
        for (const Authority &one : value(store::listAuthorities(console.session())))
            if (one.driver == QLatin1String("ldap"))
                directory = one.id;
    }
    void log(const char *result, const std::optional<UserId> &user = {}, const std::optional<SiteId> &site = {},
             const QString &gate = {}, const std::optional<AuthorityId> &authority = {}) {
        value(store::appendSignIn(
            console.session(), {result, gate, user, {}, site, authority, kAddress, QStringLiteral("Firefox, Linux")}));
    }
    void fill(const QByteArray &bucket, int tries) {
        console.sql(QStringLiteral("INSERT INTO gatelodge.attempts (bucket, tries) VALUES ('\\x%1', %2)")
                        .arg(QString::fromLatin1(bucket.toHex()))
                        .arg(tries));
    }
    void show() {
        console.listen();
        page = std::make_unique<SignInLogPage>(*console, undo);
        page->resize(1064, 770);
        page->show();
        QTRY_VERIFY(page->model().isRead());
    }
    QString spoken(int row) const { return page->model().index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    void open(int row) {
        page->table().setCurrentIndex(page->model().index(row, 0));
        QTRY_VERIFY(page->pane().isExplained());
    }
    QPushButton *button(const QString &text) const {
        for (auto *one : page->findChildren<QPushButton *>())
            if (one->text() == text && one->isVisible())
                return one;
        return nullptr;
    }
    QString text() const { // all that the details say
        QStringList all;
        for (const auto *label : page->pane().findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all.join(QLatin1Char('\n'));
    }
};

} // namespace

void SignInLogPageTest::a_line_says_who_what_and_where() {
    Shown s;
    s.log("came_in", s.club.alice, s.club.wiki);
    s.log("no_match");
    s.log("withdrawn", s.club.bruno, s.club.photos, {}, s.directory);
    s.show();
    QAbstractItemModelTester tester(&s.page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(s.page->model().rowCount(), 3);
    QVERIFY2(s.spoken(0).startsWith(QStringLiteral("Bruno Castellani, Login withdrawn, to Photo archive, with Club "
                                                   "directory, Firefox, Linux, 203.0.113.7, ")),
             qPrintable(s.spoken(0)));
    QVERIFY2(s.spoken(1).startsWith(QStringLiteral("Somebody unknown, No match, at our own door")),
             qPrintable(s.spoken(1)));
    QVERIFY2(s.spoken(2).startsWith(QStringLiteral("Alice Moreau, Came in, to Members’ wiki")),
             qPrintable(s.spoken(2)));
    QCOMPARE(s.page->table().accessibleName(), QStringLiteral("Sign-in log"));
    QVERIFY(!s.page->filterBar().search()->accessibleName().isEmpty());
}

void SignInLogPageTest::new_lines_come_in_by_themselves() {
    Shown s;
    s.show();
    QAbstractItemModelTester tester(&s.page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(s.page->model().rowCount(), 0);
    s.log("came_in", s.club.alice);
    QTRY_COMPARE(s.page->model().rowCount(), 1);
    s.log("signed_out", s.club.alice);
    QTRY_COMPARE(s.page->model().rowCount(), 2);
    QVERIFY(s.spoken(0).contains(QStringLiteral("Signed out")));
}

void SignInLogPageTest::while_a_line_is_read_newer_ones_wait_behind_a_pill() {
    Shown s;
    s.log("came_in", s.club.alice);
    s.show();
    QAbstractItemModelTester tester(&s.page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    s.open(0);
    s.log("came_in", s.club.bruno);
    s.log("no_match");
    QTRY_COMPARE(s.page->model().waiting(), 2);
    QCOMPARE(s.page->model().rowCount(), 1);
    QVERIFY(s.button(QStringLiteral("Show 2 newer")));
    s.button(QStringLiteral("Show 2 newer"))->click();
    QTRY_COMPARE(s.page->model().rowCount(), 3);
    QVERIFY(!s.button(QStringLiteral("Show 2 newer")));
}

void SignInLogPageTest::more_is_read_when_somebody_scrolls_down() {
    Shown s;
    s.console.sql(QStringLiteral("INSERT INTO gatelodge.sign_in_log (at, result) SELECT now() - make_interval(secs => "
                                 "g / 3), 'no_match' FROM generate_series(1, 450) g"));
    s.show();
    QAbstractItemModelTester tester(&s.page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(s.page->model().rowCount(), KeysetModel::pageRows);
    QScrollBar *bar = s.page->table().verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0); // laid out
    bar->setValue(bar->maximum());
    QTRY_COMPARE(s.page->model().rowCount(), 2 * KeysetModel::pageRows);
    bar->setValue(bar->maximum());
    QTRY_COMPARE(s.page->model().rowCount(), 450);
    QVERIFY(!s.page->model().hasMore());
    QSet<QString> keys;
    for (int row = 0; row < 450; ++row)
        keys.insert(s.page->model().keyAt(row));
    QCOMPARE(keys.size(), 450);
}

void SignInLogPageTest::the_log_is_read_from_either_end_and_remembers_it() {
    QSettings().clear();
    Shown s;
    s.log("came_in", s.club.alice);
    s.log("no_match");
    s.log("came_in", s.club.bruno);
    s.show();
    QTRY_COMPARE(s.page->model().rowCount(), 3);
    QVERIFY(s.spoken(0).startsWith(QStringLiteral("Bruno")));
    s.page->table().sortByColumn(SignInModel::When, Qt::AscendingOrder);
    QTRY_VERIFY(s.page->model().rowCount() == 3 && s.spoken(0).startsWith(QStringLiteral("Alice")));
    s.log("signed_out", s.club.bruno);
    QTRY_COMPARE(s.page->model().rowCount(), 4);
    QVERIFY(s.spoken(3).contains(QStringLiteral("Signed out")));           // what is new stands last
    s.page->table().sortByColumn(SignInModel::Device, Qt::AscendingOrder); // no index: it stays as it is
    QCOMPARE(s.page->table().header()->sortIndicatorSection(), int(SignInModel::When));
    s.page = std::make_unique<SignInLogPage>(*s.console, s.undo);
    s.page->show();
    QTRY_VERIFY(s.page->model().rowCount() == 4 && s.spoken(0).startsWith(QStringLiteral("Alice")));
    QSettings().clear();
}

void SignInLogPageTest::the_sentence_and_the_field_narrow_the_log() {
    Shown s;
    s.log("came_in", s.club.alice, s.club.wiki);
    s.log("stopped", s.club.alice, s.club.photos, QStringLiteral("groups"));
    s.log("no_match");
    s.show();
    const auto rows = [&] { return s.page->model().isRead() ? s.page->model().rowCount() : -1; };
    s.page->filterBar().setRejectionsOnly(true);
    QTRY_COMPARE(rows(), 2);
    s.page->filterBar().setRejectionsOnly(false);
    QTRY_COMPARE(rows(), 3);
    s.open(2);
    s.button(QStringLiteral("Show only theirs"))->click();
    QTRY_COMPARE(rows(), 2);
    s.page->filterBar().reset();
    QTRY_COMPARE(rows(), 3);
    QTest::keyClicks(s.page->filterBar().search(), QStringLiteral("more"));
    QTRY_COMPARE(rows(), 2);
    s.page->filterBar().search()->setText(QStringLiteral("203.0.113"));
    QTRY_COMPARE(rows(), 3);
    s.page->filterBar().search()->setText(QStringLiteral("203.0.114."));
    QTRY_COMPARE(rows(), 0);
    QVERIFY(s.button(QStringLiteral("Show everything")));
    s.button(QStringLiteral("Show everything"))->click();
    QTRY_COMPARE(rows(), 3);
}

void SignInLogPageTest::a_rejection_says_why_and_its_button_mends_the_cause_data() {
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("why"); // part of what is said
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("afterwards"); // part of what is said then
    QTest::addColumn<bool>("undone");        // whether there is a way back
    QTest::newRow("suspended") << "suspended"
                               << "Daniel Osei is suspended, and reads at the door: “See the treasurer.”"
                               << "Restore"
                               << "nothing would stop Daniel Osei now" << true;
    QTest::newRow("waits for approval") << "pending"
                                        << "Daniel Osei has signed up, and waits for somebody who lets them in."
                                        << "Let in"
                                        << "nothing would stop Daniel Osei now" << true;
    QTest::newRow("deleted") << "deleted"
                             << "The account of Daniel Osei is deleted."
                             << "Bring back"
                             << "nothing would stop Daniel Osei now" << true;
    QTest::newRow("too many tries") << "throttled"
                                    << "from devices that Daniel Osei has not used before"
                                    << "Forgive the tries"
                                    << "The waiting time is over" << false;
    QTest::newRow("too many from an address") << "address"
                                              << "and its neighbours"
                                              << "Forgive the tries"
                                              << "The waiting time is over" << false;
    QTest::newRow("login withdrawn") << "withdrawn"
                                     << "somebody made it invalid here"
                                     << "Make the login valid again"
                                     << "by now it is valid again" << true;
    QTest::newRow("in none of the groups") << "groups"
                                           << "Members’ wiki lets in Race committee, and Daniel Osei is in none"
                                           << "Add to Race committee"
                                           << "nothing would stop Daniel Osei now" << true;
}

void SignInLogPageTest::a_rejection_says_why_and_its_button_mends_the_cause() {
    QFETCH(QString, cause);
    QFETCH(QString, why);
    QFETCH(QString, verb);
    QFETCH(QString, afterwards);
    QFETCH(bool, undone);
    Shown s;
    const UserId daniel = s.club.daniel;
    const QByteArray key = s.console.means().keyFor("attempts");
    if (cause == QLatin1String("suspended")) {
        answerOf(s.console->people.setStatus({daniel}, UserStatus::Suspended, QStringLiteral("See the treasurer.")));
        s.log("stopped", daniel, {}, QStringLiteral("active"));
    } else if (cause == QLatin1String("pending")) {
        answerOf(s.console->people.setStatus({daniel}, UserStatus::Pending, QString()));
        s.log("stopped", daniel, {}, QStringLiteral("active"));
    } else if (cause == QLatin1String("deleted")) {
        answerOf(s.console->people.remove({daniel}));
        s.log("stopped", daniel, {}, QStringLiteral("active"));
    } else if (cause == QLatin1String("throttled")) {
        for (int i = 0; i < 11; ++i)
            value(store::countAttempt(s.console.session(), service::accountBucket(key, toString(daniel).toLatin1()),
                                      std::chrono::seconds(600)));
        s.log("throttled", daniel);
    } else if (cause == QLatin1String("address")) {
        for (int i = 0; i < 61; ++i)
            value(store::countAttempt(s.console.session(), service::addressBucket(key, kAddress),
                                      std::chrono::seconds(600)));
        s.log("throttled");
    } else if (cause == QLatin1String("withdrawn")) {
        const auto login = value(store::insertLogin(
            s.console.session(), {daniel, s.directory, QStringLiteral("ldap"), QStringLiteral("d"), {}}));
        answerOf(s.console->people.setLoginState(login.login, login.revision, LoginState::Invalidated));
        s.log("withdrawn", daniel, {}, {}, s.directory);
    } else {
        Site wiki = answerOf(s.console->places.site(s.club.wiki)).site;
        wiki.profile.groups = {s.club.race};
        answerOf(s.console->places.changeSite(wiki.id, wiki.revision, wiki.profile));
        s.console.sql(QStringLiteral("UPDATE gatelodge.orgs SET consent_required = false"));
        s.log("stopped", daniel, s.club.wiki, QStringLiteral("groups"));
    }
    s.show();
    s.open(0);
    QVERIFY2(s.text().contains(why), qPrintable(s.text()));
    QVERIFY2(s.button(verb), qPrintable(s.text()));
    s.button(verb)->click();
    QTRY_VERIFY2(s.text().contains(afterwards), qPrintable(s.text()));
    QVERIFY(!s.button(verb));
    QCOMPARE(s.undo.isOffering(), undone);
    if (!undone)
        return;
    s.undo.undo();
    QTRY_VERIFY2(s.text().contains(why), qPrintable(s.text()));
}

void SignInLogPageTest::what_nobody_can_mend_has_no_button_data() {
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("elsewhere");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("verb"); // that leads on; empty: none
    QTest::newRow("unknown name") << QByteArray("no_match") << false << false
                                  << "Nobody here has that name and password"
                                  << "";
    QTest::newRow("wrong password there")
        << QByteArray("no_match") << true << true << "Somebody typed a wrong password for Alice Moreau"
        << "Open the authority";
    QTest::newRow("to be linked") << QByteArray("to_link") << true << true
                                  << "Alice Moreau has yet to link a login at Club directory"
                                  << "";
    QTest::newRow("away") << QByteArray("away") << false << true << "Club directory did not answer"
                          << "Open the authority";
    QTest::newRow("trouble") << QByteArray("trouble") << false << true
                             << "Club directory answered something that proves nothing"
                             << "Open the authority";
    QTest::newRow("no account") << QByteArray("no_account") << false << true
                                << "Somebody proved a login at Club directory, and has no account here"
                                << "Open the authority";
    QTest::newRow("closed there") << QByteArray("closed_there") << true << true
                                  << "Club directory has closed the account of Alice Moreau"
                                  << "Open the authority";
}

void SignInLogPageTest::what_nobody_can_mend_has_no_button() {
    QFETCH(QByteArray, result);
    QFETCH(bool, known);
    QFETCH(bool, elsewhere);
    QFETCH(QString, what);
    QFETCH(QString, verb);
    Shown s;
    s.log(result.constData(), known ? std::optional(s.club.alice) : std::nullopt, {}, {},
          elsewhere ? std::optional(s.directory) : std::nullopt);
    s.show();
    QSignalSpy wanted(s.page.get(), &SignInLogPage::authorityWanted);
    s.open(0);
    QVERIFY2(s.text().startsWith(what), qPrintable(s.text()));
    s.page->pane().mend();
    QCOMPARE(wanted.size(), verb.isEmpty() ? 0 : 1);
    QCOMPARE(s.button(QStringLiteral("Open the authority")) != nullptr, !verb.isEmpty());
    if (!verb.isEmpty())
        QCOMPARE(wanted.first().first().value<AuthorityId>(), s.directory);
}

void SignInLogPageTest::a_certificate_that_lets_nobody_in_has_its_own_words_data() {
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("verb");
    const auto row = [](const char *result, bool known, const char *what, const char *verb) {
        QTest::newRow(result) << QByteArray(result) << known << QString::fromLatin1(what) << QString::fromLatin1(verb);
    };
    row("no_match", false, "A certificate was not believed, or none was shown", "Open the authority");
    row("trouble", false, "No certificate can be judged at present", "Open the authority");
    row("away", false, "No browser can be asked for a certificate", "Open the authority");
    row("no_account", false, "A good certificate was shown, and no account has it", "Open the authority");
    row("withdrawn", true, "Alice Moreau came with a certificate that is revoked", "Open the person");
}

void SignInLogPageTest::why_a_certificate_was_refused_is_said_with_what_helps_data() {
    QTest::addColumn<CertificateFlaw>("flaw");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("means");
    QTest::addColumn<QString>("helps");
    const auto row = [](CertificateFlaw flaw, const char *means, const char *helps) {
        const bool shown = flaw != CertificateFlaw::NotShown;
        QTest::newRow(certificateFlawName(flaw).data())
            << flaw
            << (shown ? QStringLiteral("A certificate was not believed") : QStringLiteral("No certificate was shown"))
            << QString::fromUtf8(means) << QString::fromUtf8(helps);
    };
    using enum CertificateFlaw;
    row(NotShown, "showed none", "a new one can be issued");
    row(Foreign, "an issuer that Cards does not believe", "add the certificate of its issuer");
    row(Expired, "Its time is over", "A new one has to be issued");
    row(NotYet, "has not begun", "by the clock of the database");
    row(AuthorityExpired, "the authority above it", "Put the authority’s new certificate in");
    row(Revoked, "revocation list", "A new one has to be issued");
    row(WrongPurpose, "something else than signing in", "A new one has to be issued");
    row(Weak, "too weak", "A new one has to be issued");
    row(Nameless, "counts as the person", "Which part counts");
    row(Unchecked, "missing or out of date", "the address from which it is fetched");
    row(NotLinked, "its login has been removed", "A new one has to be issued");
}

void SignInLogPageTest::why_a_certificate_was_refused_is_said_with_what_helps() {
    QFETCH(CertificateFlaw, flaw);
    QFETCH(QString, what);
    QFETCH(QString, means);
    QFETCH(QString, helps);
    Shown s;
    s.console.sql(
        QStringLiteral("UPDATE gatelodge.authorities SET driver = 'x509', title = 'Cards' WHERE authority_id = %1")
            .arg(s.directory.value));
    const bool ours = flaw == CertificateFlaw::AuthorityExpired || flaw == CertificateFlaw::Unchecked;
    store::SignInEntry entry{ours ? "trouble" : "no_match", {}, {}, {}, {}, s.directory, kAddress, QString()};
    entry.flaw = certificateFlawName(flaw);
    value(store::appendSignIn(s.console.session(), entry));
    s.show();
    s.open(0);
    QTRY_VERIFY2(s.text().startsWith(what), qPrintable(s.text()));
    QVERIFY2(s.text().contains(means), qPrintable(s.text()));
    QVERIFY2(s.text().contains(helps), qPrintable(s.text()));
    QVERIFY(s.button(QStringLiteral("Open the authority")));
}

void SignInLogPageTest::a_certificate_that_lets_nobody_in_has_its_own_words() {
    QFETCH(QByteArray, result);
    QFETCH(bool, known);
    QFETCH(QString, what);
    QFETCH(QString, verb);
    Shown s;
    s.console.sql(
        QStringLiteral("UPDATE gatelodge.authorities SET driver = 'x509', title = 'Cards' WHERE authority_id = %1")
            .arg(s.directory.value));
    s.log(result.constData(), known ? std::optional(s.club.alice) : std::nullopt, {}, {}, s.directory);
    s.show();
    s.open(0);
    QTRY_VERIFY2(s.text().startsWith(what), qPrintable(s.text()));
    QVERIFY(s.button(verb));
}

void SignInLogPageTest::who_is_blocked_now_stands_in_a_view_of_its_own_and_is_unblocked() {
    Shown s;
    s.log("no_match", s.club.alice);
    const QByteArray key = s.console.means().keyFor("attempts");
    s.show();
    QVERIFY(s.page->blocked().blocked().isEmpty());
    s.fill(service::accountBucket(key, toString(s.club.alice).toLatin1()), s.console.means().limits.perAccount);
    s.fill(service::addressBucket(key, kAddress), s.console.means().limits.perAddress);
    QTRY_COMPARE(s.page->blocked().blocked().size(), 2);
    s.page->showBlocked();
    QVERIFY(s.page->blocked().isVisible());
    QVERIFY(!s.page->filterBar().isVisible());
    const auto unblock = [&] {
        for (auto *one : s.page->blocked().findChildren<QPushButton *>())
            if (one->text() == QLatin1String("Unblock") && one->isVisible())
                return one->click();
    };
    unblock();
    QTRY_COMPARE(s.page->blocked().blocked().size(), 1);
    QTRY_VERIFY(s.undo.isVisibleTo(nullptr));
    unblock();
    QTRY_VERIFY(s.page->blocked().blocked().isEmpty());
    s.page->showBlocked(false);
    TabStrip &tabs = s.page->findChild<ViewTabs *>()->strip();
    QCOMPARE(tabs.current(), 0);
    tabs.pressPart(2); // rejections
    QVERIFY(s.page->filterBar().filter().rejectionsOnly);
    tabs.pressPart(1);
    QVERIFY(s.page->blocked().isVisible());
    s.page->openView({{QStringLiteral("text"), QStringLiteral("alice")}});
    QVERIFY(!s.page->blocked().isVisible());
    QCOMPARE(s.page->filterBar().filter().text, QStringLiteral("alice"));
    QCOMPARE(tabs.current(), -1);
    tabs.pressPart(0);
    QVERIFY(s.page->table().isVisible());
}

void SignInLogPageTest::every_gate_is_asked_for_with_both_filled_in() {
    Shown s;
    s.log("stopped", s.club.marta, s.club.wiki, QStringLiteral("groups"));
    s.show();
    QSignalSpy wanted(s.page.get(), &SignInLogPage::gatesWanted);
    s.open(0);
    s.button(QStringLiteral("Check every gate"))->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.first()[0].value<UserId>() == s.club.marta);
    QCOMPARE(wanted.first()[1].value<SiteId>(), s.club.wiki);
}

void SignInLogPageTest::words_follow_the_language() {
    Shown s;
    s.log("came_in", s.club.alice);
    s.show();
    s.open(0);
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(s.button(QStringLiteral("[Open the person]")));
    QCOMPARE(s.page->table().accessibleName(), QStringLiteral("[Sign-in log]"));
    QVERIFY(s.text().contains(QStringLiteral("[Alice Moreau signed in]")));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_VERIFY(s.button(QStringLiteral("Open the person")));
}

void SignInLogPageTest::the_page_in_pictures() {
    Shown s;
    for (int i = 0; i < 6; ++i) {
        s.log("came_in", i % 2 ? s.club.alice : s.club.bruno, i % 3 ? s.club.wiki : s.club.photos);
        s.log("signed_out", s.club.bruno);
    }
    s.console.sql(QStringLiteral("UPDATE gatelodge.sign_in_log SET at = at - interval '26 h'"));
    s.log("no_match", s.club.marta);
    s.log("no_account", {}, s.club.forms, {}, s.directory);
    s.log("to_link", s.club.alice, s.club.forms, {}, s.directory);
    s.log("closed_there", s.club.bruno, {}, {}, s.directory);
    s.log("stopped", s.club.marta, s.club.wiki, QStringLiteral("consent"));
    s.log("away", {}, s.club.wiki, {}, s.directory);
    s.log("no_match");
    s.log("throttled", s.club.alice);
    s.log("came_in", s.club.marta, s.club.races);
    answerOf(s.console->people.setStatus({s.club.daniel}, UserStatus::Suspended, QStringLiteral("See the treasurer.")));
    s.log("stopped", s.club.daniel, {}, QStringLiteral("active"));
    s.log("came_in", s.club.alice, s.club.wiki);
    s.console.listen();
    MainWindow window({}, QStringLiteral("en"), [](const QString &) {});
    window.resize(1280, 800);
    window.openConsole(*s.console);
    window.show();
    window.shell()->openSubject(QStringLiteral("signin_log"));
    auto *page = qobject_cast<SignInLogPage *>(window.shell()->currentPage());
    QTRY_VERIFY(page->model().rowCount() > 20);
    shootSchemes(window, QStringLiteral("signin-log"));
    page->table().setCurrentIndex(page->model().index(1, 0));
    QTRY_VERIFY(page->pane().isExplained());
    shootSchemes(window, QStringLiteral("signin-log-rejected"));
    page->table().setCurrentIndex(page->model().index(6, 0));
    QTRY_VERIFY(page->pane().isExplained());
    s.log("came_in", s.club.alice, s.club.wiki);
    QTRY_VERIFY(page->model().waiting());
    shoot(window, QStringLiteral("signin-log-consent"));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    shoot(window, QStringLiteral("signin-log-mirrored"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    window.resize(700, 800);
    shoot(window, QStringLiteral("signin-log-narrow"));
    page->stepOut();
    page->showBlocked();
    for (const QSize size : {QSize(1000, 700), QSize(1400, 900)}) {
        window.resize(size);
        QTRY_VERIFY(page->blocked().isVisible());
        shootSchemes(window, QStringLiteral("blocked-none-%1").arg(size.width()));
    }
    s.fill(service::accountBucket(s.console.means().keyFor("attempts"), toString(s.club.alice).toLatin1()), 12);
    s.fill(service::addressBucket(s.console.means().keyFor("attempts"), kAddress), 64);
    QTRY_COMPARE(page->blocked().blocked().size(), 2);
    for (const QSize size : {QSize(1000, 700), QSize(1400, 900)}) {
        window.resize(size);
        shootSchemes(window, QStringLiteral("blocked-%1").arg(size.width()));
    }
    window.closeConsole();
}

GATELODGE_WINDOW_TEST(SignInLogPageTest)
#include "tst_sign_in_log_page.moc"
