// Every page that people see, in every language, light and dark, on a desk and on a phone: axe-core finds nothing to
// say (WCAG 2.2 A and AA, and its own best practices). The pages are those of tests/server/protocol/web/sample_pages.h.
// GATELODGE_LONG=1 looks at every language in all looks; otherwise each page is seen in English and in one other
// language, in turn, so that every language has its pages.
#include "server/protocol/web/look.h"
#include "tests/server/protocol/web/sample_pages.h"
#include "tests/support/browser/browser.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace gatelodge;
using namespace gatelodge::tests;

inline void readWebFiles() { Q_INIT_RESOURCE(gatelodge_web_files); }

namespace {

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Answers every address with what was put there.
class Shelf : public QTcpServer {
public:
    Shelf() {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port: %s", qPrintable(errorString()));
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray path = socket->readAll().split(' ').value(1);
                const bool sheet = path.contains(".css");
                const QByteArray body = sheet ? style : page;
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: " + QByteArray(sheet ? "text/css" : "text/html") +
                              "; charset=utf-8\r\nCache-Control: no-store\r\nConnection: close\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    QUrl url(int number) const { return QUrl(QStringLiteral("http://127.0.0.1:%1/%2/").arg(serverPort()).arg(number)); }
    QByteArray page, style;
};

// One line a violation: the rule, what it says, and the first elements.
QStringList violationsOf(const QJsonValue &found) {
    QStringList lines;
    const QJsonArray violations = found.toArray();
    for (const QJsonValue &violation : violations)
        lines << violation[QLatin1String("id")].toString() + QStringLiteral(": ") +
                     violation[QLatin1String("help")].toString() + QStringLiteral(" — ") +
                     violation[QLatin1String("where")].toString();
    return lines;
}

} // namespace

class WebAxeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void every_page_is_accessible_data();
    void every_page_is_accessible();
    void a_page_without_names_would_be_noticed();

private:
    QStringList judge();
    QString m_axe;
    int m_number = 0;
    qsizetype m_turn = 0;
    Shelf m_shelf;
    std::unique_ptr<ChromeDriver> m_driver;
    std::unique_ptr<Browser> m_desk, m_phone;
    Browser *m_browser = nullptr;
};

void WebAxeTest::initTestCase() {
    readWebFiles();
    const QString folder = QStringLiteral(GATELODGE_BINARY_DIR "/axe");
    const QString script = folder + QStringLiteral("/node_modules/axe-core/axe.min.js");
    QVERIFY(QDir().mkpath(folder));
    for (const QString &name : {QStringLiteral("/package.json"), QStringLiteral("/package-lock.json")}) {
        QFile::remove(folder + name);
        QVERIFY(QFile::copy(QStringLiteral(GATELODGE_SOURCE_DIR "/tests/e2e/accessibility_web") + name, folder + name));
    }
    if (!QFile::exists(script)) {
        QProcess npm;
        npm.setWorkingDirectory(folder);
        npm.setProcessChannelMode(QProcess::MergedChannels);
        npm.start(QStringLiteral("npm"), {QStringLiteral("ci"), QStringLiteral("--ignore-scripts"),
                                          QStringLiteral("--no-audit"), QStringLiteral("--no-fund")});
        QVERIFY2(npm.waitForFinished(120'000) && npm.exitCode() == 0, npm.readAll().constData());
    }
    m_axe = QString::fromUtf8(contentOf(script));
    QVERIFY(m_axe.size() > 100'000);
    m_driver = std::make_unique<ChromeDriver>();
    m_desk = std::make_unique<Browser>(*m_driver);
    Browser::Options phone;
    phone.size = {390, 844};
    m_phone = std::make_unique<Browser>(*m_driver, phone);
}

QStringList WebAxeTest::judge() {
    if (!m_browser->open(m_shelf.url(++m_number)))
        return {QStringLiteral("the page does not open")};
    return violationsOf(m_browser->run(
        m_axe +
        QStringLiteral("; return axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag', values: "
                       "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})"
                       ".then(r => r.violations.map(v => ({id: v.id, help: v.help, where: v.nodes.slice(0, 3)"
                       ".map(n => n.html + ' ' + (n.any[0] ? n.any[0].message : '')).join(' | ')})));")));
}

void WebAxeTest::every_page_is_accessible_data() {
    QTest::addColumn<QString>("page");
    for (const auto &sample : web::sample::allPages({}))
        QTest::newRow(qPrintable(sample.name)) << sample.name;
}

void WebAxeTest::every_page_is_accessible() {
    QFETCH(QString, page);
    struct View {
        Browser &browser;
        web::Scheme scheme;
        const char *name;
    };
    const View views[] = {{*m_desk, web::Scheme::Light, "light"},
                          {*m_phone, web::Scheme::Dark, "dark, phone"},
                          {*m_desk, web::Scheme::Dark, "dark"},
                          {*m_phone, web::Scheme::Light, "phone"}};
    const QByteArray style = contentOf(QStringLiteral(":/web/site.css"));
    QVERIFY(!style.isEmpty());
    const web::sample::Cast cast;
    const auto look = web::sample::lookOf(cast);
    const bool all = qEnvironmentVariableIsSet("GATELODGE_LONG");
    const QStringList languages = text::Texts::languages();
    QStringList found;
    ++m_turn;
    for (const QString &code : languages) {
        const bool english = code == QLatin1String("en");
        if (!all && !english && code != languages[m_turn % languages.size()])
            continue;
        const auto texts = text::Texts::forLanguage(code);
        for (const auto &sample : web::sample::allPages(cast)) {
            if (sample.name == page)
                m_shelf.page = sample.page({*texts, look, QStringLiteral("csrf")});
        }
        for (size_t i = 0; i < (all ? std::size(views) : 1); ++i) {
            const View &view = views[all ? i : size_t(m_turn / languages.size() + !english) % std::size(views)];
            m_browser = &view.browser;
            m_shelf.style = web::inScheme(style, view.scheme);
            for (const QString &line : judge())
                found << code + QStringLiteral(", ") + QLatin1String(view.name) + QStringLiteral(": ") + line;
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void WebAxeTest::a_page_without_names_would_be_noticed() {
    m_browser = m_desk.get();
    m_shelf.page = "<!DOCTYPE html><html><body><input><img src='a.png'><p style='color:#999'>pale</p></body></html>";
    m_shelf.style.clear();
    const QString found = judge().join(u'\n');
    for (const char *rule : {"label", "image-alt", "color-contrast", "html-has-lang", "document-title"})
        QVERIFY2(found.contains(QLatin1String(rule)), qPrintable(found));
}

QTEST_GUILESS_MAIN(WebAxeTest)
#include "tst_web_axe.moc"
