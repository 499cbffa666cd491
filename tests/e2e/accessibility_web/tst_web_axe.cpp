// Every page that people see, in every language, light and dark, on a desk and on a phone: axe-core finds nothing to
// say (WCAG 2.2 A and AA, and its own best practices). The pages are those of tests/server/protocol/web/sample_pages.h.
// GATELODGE_LONG=1 looks at all four looks; otherwise each page is seen in every language in one of them, in turn, and
// its contrast in two languages only.
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

bool isLong() { return qEnvironmentVariableIsSet("GATELODGE_LONG"); }

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
                const QByteArray body = sheet ? style : pages.value(path.mid(1, path.indexOf('/', 1) - 1).toInt());
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: " + QByteArray(sheet ? "text/css" : "text/html") +
                              "; charset=utf-8\r\nCache-Control: no-store\r\nConnection: close\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    QUrl url(int number) const { return QUrl(QStringLiteral("http://127.0.0.1:%1/%2/").arg(serverPort()).arg(number)); }
    QByteArrayList pages; // by the number in their address
    QByteArray style;
};

constexpr const char *judging = R"js(;
return (async () => {
  const found = [];
  for (let page = 0; page < %1; ++page) {
    if (page > 0) {
      const words = await (await fetch('/' + page + '/')).text();
      document.open();
      document.write(words);
      document.close();
      for (const link of document.querySelectorAll('link[rel=stylesheet]'))
        if (!link.sheet) await new Promise(done => link.onload = link.onerror = done);
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const result = await axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag', values: tags},
      rules: {'color-contrast': {enabled: %2 || page < 2}}}); // the slowest by far, and colours speak no language
    found.push(result.violations.map(v => ({id: v.id, help: v.help, where: v.nodes.slice(0, 3).map(
      n => n.html + ' ' + (n.any[0] ? n.any[0].message : '')).join(' | ')})));
  }
  return found;
})();)js";

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
    QStringList judge(const QStringList &names);
    QString m_axe;
    size_t m_turn = 0;
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

// All pages of the shelf, named by what stands beside them. The browser opens the first; the others are written into
// its window, so that axe is brought once.
QStringList WebAxeTest::judge(const QStringList &names) {
    if (!m_browser->open(m_shelf.url(0)))
        return {QStringLiteral("the page does not open")};
    const QJsonArray found = m_browser
                                 ->run(m_axe + QString::fromUtf8(judging)
                                                   .arg(m_shelf.pages.size())
                                                   .arg(QLatin1StringView(isLong() ? "true" : "false")))
                                 .toArray();
    QStringList lines;
    if (found.size() != m_shelf.pages.size())
        lines << QStringLiteral("%1 of %2 pages were judged").arg(found.size()).arg(m_shelf.pages.size());
    for (qsizetype page = 0; page < found.size(); ++page)
        for (const QString &line : violationsOf(found[page]))
            lines << names.value(page) + QStringLiteral(": ") + line;
    return lines;
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
    const QStringList languages = text::Texts::languages();
    m_shelf.pages.clear();
    for (const QString &code : languages) {
        const auto texts = text::Texts::forLanguage(code);
        for (const auto &sample : web::sample::allPages(cast)) {
            if (sample.name == page)
                m_shelf.pages << sample.page({*texts, look, QStringLiteral("csrf")});
        }
    }
    QCOMPARE(m_shelf.pages.size(), languages.size());
    QStringList found;
    ++m_turn;
    for (size_t i = 0; i < std::size(views); ++i) {
        if (!isLong() && i != m_turn % std::size(views))
            continue;
        m_browser = &views[i].browser;
        m_shelf.style = web::inScheme(style, views[i].scheme);
        for (const QString &line : judge(languages))
            found << QLatin1String(views[i].name) + QStringLiteral(", ") + line;
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void WebAxeTest::a_page_without_names_would_be_noticed() {
    m_browser = m_desk.get();
    m_shelf.pages = {QByteArray(),
                     "<!DOCTYPE html><html><body><input><img src='a.png'><p style='color:#999'>pale</p></body></html>"};
    m_shelf.style.clear();
    const QString found = judge({}).join(u'\n');
    for (const char *rule : {"label", "image-alt", "color-contrast", "html-has-lang", "document-title"})
        QVERIFY2(found.contains(QLatin1String(rule)), qPrintable(found));
}

QTEST_GUILESS_MAIN(WebAxeTest)
#include "tst_web_axe.moc"
