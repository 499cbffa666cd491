// People out of a real directory, a page at a time; and directories that give nothing.
#include "server/sync/directory.h"
#include "server/sync/source.h"
#include "tests/support/login/slapd/slapd.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::sync;

class TestDirectory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_trusted.open());
        m_trusted.write(tests::Slapd::authority().toLatin1());
        m_trusted.flush();
    }

    void everybody_comes_however_the_way_is_encrypted_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("startTls");
        QTest::newRow("on this computer") << m_slapd.url() << false;
        QTest::newRow("StartTLS") << m_slapd.url() << true;
        QTest::newRow("ldaps") << m_slapd.tlsUrl() << false;
    }
    void everybody_comes_however_the_way_is_encrypted() {
        QFETCH(QString, url);
        QFETCH(bool, startTls);
        DirectoryQuestion question = asked();
        question.url = url;
        question.startTls = startTls;
        int told = 0;
        const auto file = fetchDirectory(question, [&told](int entries) {
            told = entries;
            return Done();
        });
        QVERIFY2(file, qPrintable(file ? QString() : file.error().detail));
        SourceChoices choices;
        choices.format = SourceFormat::Ldif;
        choices.columns = {{QStringLiteral("userPassword"), std::nullopt}};
        const auto source = Source::open((*file)->fileName(), choices);
        QVERIFY2(source, qPrintable(source ? QString() : source.error().detail));
        QStringList names;
        while (true) {
            const auto line = (*source)->next();
            QVERIFY(line);
            if (!*line)
                break;
            if (const auto *row = std::get_if<ImportRow>(&**line))
                names << row->username + u' ' + row->firstName + u' ' + row->lastName;
        }
        QVERIFY2(names.contains(QStringLiteral("ada Ada Lovelace")), qPrintable(names.join(u'\n')));
        QVERIFY(told >= names.size());
    }

    void a_directory_that_gives_nothing_is_said_in_one_line_data() {
        QTest::addColumn<DirectoryQuestion>("question");
        QTest::addColumn<Fault>("fault");
        const auto row = [this](const char *name, Fault fault, const std::function<void(DirectoryQuestion &)> &change) {
            DirectoryQuestion question = asked();
            change(question);
            QTest::newRow(name) << question << fault;
        };
        row("a wrong password", Fault::Denied, [](auto &question) { question.password = "wrong"; });
        row("an empty password", Fault::Denied, [](auto &question) { question.password.clear(); });
        row("a filter that is none", Fault::Misconfigured,
            [](auto &question) { question.filter = QStringLiteral("(uid"); });
        row("a base that is not there", Fault::Misconfigured,
            [](auto &question) { question.base = QStringLiteral("ou=nobody,dc=example,dc=org"); });
        row("another protocol", Fault::Misconfigured,
            [](auto &question) { question.url = QStringLiteral("http://localhost"); });
        row("a password for everybody to read", Fault::Misconfigured,
            [](auto &question) { question.url = QStringLiteral("ldap://192.0.2.1"); });
        row("a certificate of somebody else", Fault::Unavailable, [this](auto &question) {
            question.url = m_slapd.tlsUrl();
            question.trusted.clear();
        });
        row("nobody there", Fault::Unavailable,
            [](auto &question) { question.url = QStringLiteral("ldap://127.0.0.1:1"); });
    }
    void a_directory_that_gives_nothing_is_said_in_one_line() {
        QFETCH(DirectoryQuestion, question);
        QFETCH(Fault, fault);
        const auto file = fetchDirectory(question, [](int) { return Done(); });
        QVERIFY(!file);
        QVERIFY2(file.error().fault == fault, qPrintable(file.error().detail));
        QVERIFY(!file.error().detail.isEmpty() && !file.error().detail.contains(u'\n'));
    }

    void who_gives_up_hears_no_more() {
        const auto file =
            fetchDirectory(asked(), [](int) { return Done(failure(Fault::Refused, QStringLiteral("enough"))); });
        QVERIFY(!file && file.error().fault == Fault::Refused);
    }

private:
    DirectoryQuestion asked() const {
        DirectoryQuestion question;
        question.url = m_slapd.url();
        question.base = QStringLiteral("ou=people,dc=example,dc=org");
        question.dn = QStringLiteral("cn=gatelodge,ou=services,dc=example,dc=org");
        question.password = "services-own-password";
        question.trusted = m_trusted.fileName();
        return question;
    }
    tests::Slapd m_slapd;
    QTemporaryFile m_trusted;
};

Q_DECLARE_METATYPE(gatelodge::sync::DirectoryQuestion)
Q_DECLARE_METATYPE(gatelodge::Fault)
QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
