// The mail server on the page of the server: entered and kept, its password never shown, and nothing to be entered
// where the program was told one. What the program was told stands below in plain words.
#include "server/domain/mail_server.h"
#include "server/mail/smtp.h"
#include "server/service/mail_server.h"
#include "tests/ui/live_console.h"
#include "tests/ui/window_test.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/mail/test_mail.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/text.h"
#include "ui/server_page/deployment_section.h"
#include "ui/server_page/mail_server_section.h"
#include "ui/server_page/server_page.h"
#include <QLabel>
#include <QLineEdit>

using namespace gatelodge;
using namespace gatelodge::ui;
using tests::value;

namespace {

constexpr int kPatience = 30'000; // ms

QString words(const QWidget &around) {
    QStringList found;
    for (const QLabel *label : around.findChildren<QLabel *>())
        if (label->isVisibleTo(&around))
            found << label->text();
    return found.join(u'\n');
}

struct Open {
    Open(const MailSetup &setup) {
        console->mail.setUp(setup, {});
        console.listen();
        page = std::make_unique<ServerPage>(*console, nullptr);
        page->resize(900, 1800);
        page->show();
        [this] { QTRY_VERIFY_WITH_TIMEOUT(section().isRead(), kPatience); }();
    }
    MailServerSection &section() { return page->mailServer(); }
    QLineEdit *edit(const char *name) {
        return section().form().fieldNamed(QLatin1StringView(name))->findChild<QLineEdit *>();
    }
    void type(const char *name, const char *text) {
        edit(name)->setText(QString::fromUtf8(text));
        Q_EMIT edit(name)->textEdited(edit(name)->text());
    }
    MailServer kept() { return value(service::readMailServer(console.session())); }
    LiveConsole console;
    std::unique_ptr<ServerPage> page;
};

} // namespace

class MailServerSectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void one_that_is_entered_is_kept_and_can_be_tried() {
        Open open(MailSetup{true, false});
        QVERIFY(!open.section().test().button().isEnabled());
        open.section().test().field().setText(QStringLiteral("marta@riverside.example"));
        QVERIFY(!open.section().test().button().isEnabled()); // by which way?
        open.type("host", "127.0.0.1");
        open.type("port", "9");
        open.type("user", "gate");
        open.type("password", "correct horse");
        open.type("sender", "nobody");
        open.section().save();
        auto *sender = open.section().form().fieldNamed(QStringLiteral("sender"));
        QTRY_VERIFY_WITH_TIMEOUT(sender->isComplaining(), kPatience);
        open.type("sender", "gate@riverside.example");
        open.section().save();
        QTRY_COMPARE_WITH_TIMEOUT(open.kept().host, QStringLiteral("127.0.0.1"), kPatience);
        QCOMPARE(open.kept().sender, QStringLiteral("gate@riverside.example"));
        QTRY_VERIFY_WITH_TIMEOUT(open.section().test().button().isEnabled(), kPatience);
        QVERIFY(open.edit("password")->text().isEmpty());
        open.section().test().send();
        QTRY_VERIFY_WITH_TIMEOUT(open.section().test().answer().text().contains(QStringLiteral("could not be reached")),
                                 kPatience);
        shootSchemes(*open.page, QStringLiteral("server-mail"));
    }

    void what_somebody_else_has_entered_appears() {
        Open open(MailSetup{true, false});
        open.console.sql(QStringLiteral("UPDATE gatelodge.settings SET value = '{\"host\": \"mail.example.org\"}' "
                                        "WHERE name = 'mail_server'"));
        QTRY_COMPARE_WITH_TIMEOUT(open.edit("host")->text(), QStringLiteral("mail.example.org"), kPatience);
    }

    void what_is_typed_while_it_is_saved_stays() {
        Open open(MailSetup{true, false});
        open.type("host", "127.0.0.1");
        open.section().save();
        open.type("sender_name", "River club");
        QTRY_COMPARE_WITH_TIMEOUT(open.kept().host, QStringLiteral("127.0.0.1"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT((open.section().save(), open.kept().senderName), QStringLiteral("River club"),
                                  kPatience);
    }

    void what_is_entered_stays_where_somebody_else_was_quicker_data() {
        QTest::addColumn<QByteArray>("typed"); // with a password
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("password");
        QTest::newRow("for a server") << QByteArray("127.0.0.1") << "127.0.0.1"
                                      << "correct horse";
        QTest::newRow("for the one that stood there") << QByteArray() << "mail.other.example" << QString();
    }
    void what_is_entered_stays_where_somebody_else_was_quicker() {
        QFETCH(QByteArray, typed);
        QFETCH(QString, host);
        QFETCH(QString, password);
        Open open(MailSetup{true, false});
        const auto elsewhere = [&open](const char *server) {
            open.console.sql(QStringLiteral("UPDATE gatelodge.settings SET value = '%1' WHERE name = 'mail_server'")
                                 .arg(QString::fromLatin1(server)));
        };
        elsewhere(R"({"host": "mail.example.org"})");
        QTRY_COMPARE_WITH_TIMEOUT(open.edit("host")->text(), QStringLiteral("mail.example.org"), kPatience);
        open.type("sender_name", "River club");
        open.type("password", "correct horse");
        if (!typed.isEmpty())
            open.type("host", typed.constData());
        elsewhere(R"({"host": "mail.other.example", "sender": "gate@riverside.example"})");
        QSignalSpy refused(&open.section(), &RulesSection::refused);
        open.section().save();
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(open.edit("sender")->text(), QStringLiteral("gate@riverside.example"), kPatience);
        QCOMPARE(open.edit("sender_name")->text(), QStringLiteral("River club"));
        QCOMPARE(open.edit("host")->text(), host);
        QCOMPARE(open.edit("password")->text(), password);
        open.section().save();
        QTRY_COMPARE_WITH_TIMEOUT(open.kept().senderName, QStringLiteral("River club"), kPatience);
        QCOMPARE(open.kept().host, host);
    }

    void where_the_program_was_told_one_nothing_can_be_entered() {
        MailSetup setup{true, false};
        setup.server = QStringLiteral("smtp://mail.riverside.example:587");
        Open open(setup);
        QVERIFY(words(open.section()).contains(QStringLiteral("mail.riverside.example:587")));
        QVERIFY(!open.section().form().isVisibleTo(&open.section()));
        QVERIFY(open.section().test().isVisibleTo(&open.section()));
        shoot(*open.page, QStringLiteral("server-mail-told"));
    }

    void a_window_elsewhere_enters_it_and_tries_nothing() {
        Open open(MailSetup{});
        QVERIFY(open.section().form().isVisibleTo(&open.section()));
        QVERIFY(!open.section().test().isVisibleTo(&open.section()));
    }

    void what_was_told_at_the_start_stands_in_plain_words_and_the_rest_is_folded() {
        using Source = DeploymentSetting::Source;
        const QList<DeploymentSetting> all{
            {QStringLiteral("listen"), QStringLiteral("127.0.0.1:8080"), false, Source::Connection, {}},
            {QStringLiteral("certificate_listen"), QStringLiteral("0.0.0.0:8443"), false, Source::Elsewhere,
             QStringLiteral("gatelodge.toml")},
            {QStringLiteral("smtp_password"), {}, true, Source::Elsewhere, QStringLiteral("GATELODGE_SMTP_PASSWORD")},
            {QStringLiteral("backup_public_key"), {}, false, Source::Default, {}},
            {QStringLiteral("lane_web"), QStringLiteral("4"), false, Source::Default, {}}};
        DeploymentSection section(all);
        section.resize(400, 500);
        section.show();
        const QString told = words(section);
        for (const char *part : {"Where the server listens", "127.0.0.1:8080", "from the connection",
                                 "Where people who sign in with a certificate are listened to", "certificate_listen",
                                 "gatelodge.toml", "set, and never shown"})
            QVERIFY2(told.contains(QLatin1StringView(part)), qPrintable(told));
        QVERIFY(!told.contains(QStringLiteral("backup_public_key")));
        QCOMPARE(section.unfold().text(), QStringLiteral("As usual: 2 settings"));
        section.unfold().click();
        QVERIFY(words(section).contains(QStringLiteral("Database connections for people and sites")));
        for (const Paragraph *one : section.findChildren<Paragraph *>()) // nothing is cut
            QVERIFY2(one->heightForWidth(one->width()) <= one->height(), qPrintable(one->text()));
        shootSchemes(section, QStringLiteral("server-told"));
        section.unfold().click();
        QVERIFY(!section.usual().isVisible());
    }
};

GATELODGE_WINDOW_TEST(MailServerSectionTest)
#include "tst_mail_server_section.moc"
