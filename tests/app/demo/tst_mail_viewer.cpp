#include "app/demo/mail_viewer.h"
#include "tests/app/demo/browser.h"
#include <QThread>
#include <QtTest>

using namespace gatelodge;
using tests::Browser;
using tests::Seen;

class MailViewerTest : public QObject {
    Q_OBJECT

    app::MailViewer m_viewer;
    QUrl m_address;

    static mail::Message message(const QString &subject, const QString &text) {
        mail::Message written;
        written.from = {QStringLiteral("Club"), QStringLiteral("club@example.org")};
        written.to = {QStringLiteral("Ada"), QStringLiteral("ada@example.org")};
        written.subject = subject;
        written.text = text;
        written.html = QStringLiteral("<script>html()</script>");
        return written;
    }
    Seen see(const QString &path) { return Browser().get(m_address.resolved(QUrl(path))); }

private Q_SLOTS:
    void initTestCase() {
        const auto port = m_viewer.listen(0);
        QVERIFY(port);
        m_address = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(*port));
    }

    void a_mail_is_taken_and_shown() {
        QVERIFY(see(QStringLiteral("/")).says("No mail yet"));
        const auto answer = m_viewer.transport()(message(
            QStringLiteral("Hello"), QStringLiteral("Open http://localhost:8080/account/reset/x_y-z/?a=1&b=2.\nBye")));
        QCOMPARE(answer.verdict, mail::SmtpAnswer::Accepted);
        QVERIFY(see(QStringLiteral("/")).says("Hello"));
        const Seen shown = see(QStringLiteral("/mail/1/"));
        QVERIFY(shown.says("<a href=\"http://localhost:8080/account/reset/x_y-z/?a=1&amp;b=2\""));
        QVERIFY(shown.says("Bye"));
    }

    void a_hostile_mail_is_only_text() {
        m_viewer.transport()(message(
            QStringLiteral("<img src=x onerror=a()>"),
            QStringLiteral("<script>b()</script> javascript:c() http://x.example/\"onclick=\"d() \u202Egpj.exe")));
        for (const QString &path : {QStringLiteral("/"), QStringLiteral("/mail/2/")}) {
            const Seen shown = see(path);
            QVERIFY(!shown.says("<img") && !shown.says("<script") && !shown.says("\"onclick") && !shown.says("\u202E"));
            QVERIFY(!shown.says("href=\"javascript"));
            QVERIFY(shown.policy.contains("default-src 'none'"));
        }
        QVERIFY(!see(QStringLiteral("/mail/2/")).says("html()"));
    }

    void the_newest_five_hundred_are_kept() {
        // As the sender does: from another thread, while the pages are read.
        std::unique_ptr<QThread> sender(QThread::create([transport = m_viewer.transport()] {
            for (int i = 0; i < 520; ++i)
                transport(message(QStringLiteral("number %1").arg(i), QStringLiteral("text")));
        }));
        sender->start();
        while (!sender->isFinished())
            QCOMPARE(see(QStringLiteral("/")).status, 200);
        sender->wait();
        QVERIFY(see(QStringLiteral("/")).says("500 mails"));
        QCOMPARE(see(QStringLiteral("/mail/1/")).status, 404);
        QCOMPARE(see(QStringLiteral("/mail/522/")).status, 200);
    }

    void an_unknown_mail_is_not_found() {
        QCOMPARE(see(QStringLiteral("/mail/999999/")).status, 404);
        QCOMPARE(see(QStringLiteral("/mail/x/")).status, 404);
    }

    void links_end_where_the_sentence_does_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("links");
        QTest::newRow("full stop") << QStringLiteral("See https://a.example/b.")
                                   << QStringList{QStringLiteral("https://a.example/b")};
        QTest::newRow("brackets") << QStringLiteral("(http://a.example/)")
                                  << QStringList{QStringLiteral("http://a.example/")};
        QTest::newRow("angle brackets") << QStringLiteral("<http://a.example/?x=1>")
                                        << QStringList{QStringLiteral("http://a.example/?x=1")};
        QTest::newRow("another scheme") << QStringLiteral("javascript:alert(1) data:x ftp://x") << QStringList{};
        QTest::newRow("two") << QStringLiteral("http://a.example http://b.example")
                             << QStringList{QStringLiteral("http://a.example"), QStringLiteral("http://b.example")};
    }
    void links_end_where_the_sentence_does() {
        QFETCH(QString, text);
        QStringList found;
        QString whole;
        for (const auto &[piece, href] : app::linkedPieces(text)) {
            whole += piece;
            if (!href.isEmpty())
                found << href;
        }
        QTEST(found, "links");
        QCOMPARE(whole, text);
    }
};

QTEST_GUILESS_MAIN(MailViewerTest)
#include "tst_mail_viewer.moc"
