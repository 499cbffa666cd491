// The real server over a test's own database: the composed front with its lanes, pages and snapshots, listening on a
// port of its own, and people with real browsers' manners in front of it. Two fronts over one database are two nodes.
//
// Its public address is http://localhost; visitors find it there. It believes X-Forwarded-For of this machine, so that
// one machine can play many addresses.
#pragma once
#include "app/front.h"
#include "tests/support/letters.h"
#include "tests/support/login/web_exchange.h"
#include "tests/support/test_database.h"
#include <QRegularExpression>
#include <QUrlQuery>

namespace gatelodge::tests {

class FrontHouse {
public:
    using Change = std::function<void(service::Means &, app::Settings &)>;

    explicit FrontHouse(
        const TestDatabase &database, const Change &change = [](auto &, auto &) {})
        : FrontHouse(database, std::make_shared<const service::Vault>(service::Vault::generate()), change) {}
    // Nodes share a vault.
    FrontHouse(const TestDatabase &database, std::shared_ptr<const service::Vault> vault, const Change &change) {
        service::Means means = cheapMeans(m_letters);
        means.vault = std::move(vault);
        means.publicUrl = "http://localhost";
        means.http = [](const login::HttpAsk &ask) { return exchange(ask); };
        app::Settings settings;
        settings.listen = {{QStringLiteral("127.0.0.1"), 0}};
        settings.publicUrl = QUrl(QStringLiteral("http://localhost"));
        settings.trustedProxies = {{QHostAddress(QStringLiteral("127.0.0.1")), 32}};
        settings.laneWeb = 4;
        settings.laneSlow = 4;
        settings.laneQueue = 10'000;
        change(means, settings);
        m_means = std::make_shared<const service::Means>(std::move(means));
        m_front = std::make_unique<app::Front>(settings,
                                               app::Front::Parts{m_means, database.connection(), database.connection(),
                                                                 QStringLiteral("gate@example.org")});
        m_port = quint16(QUrl(value(m_front->listen()).first()).port());
    }

    quint16 port() const { return m_port; }
    const service::Means &means() const { return *m_means; }
    const Letters &letters() const { return *m_letters; }

private:
    std::shared_ptr<Letters> m_letters = std::make_shared<Letters>();
    std::shared_ptr<const service::Means> m_means;
    std::unique_ptr<app::Front> m_front;
    quint16 m_port = 0;
};

// Somebody with a browser at the people's pages: cookies, forms with their proofs, redirects followed by hand.
class Guest {
public:
    using Fields = QList<QPair<QByteArray, QByteArray>>;

    explicit Guest(const FrontHouse &house, const QByteArray &address = {}) {
        m_browser.findAt("localhost:80", house.port());
        if (!address.isEmpty())
            m_browser.alwaysSend("X-Forwarded-For: " + address);
    }

    const Page &get(const QByteArray &path) {
        return show(m_browser.get(QUrl::fromEncoded("http://localhost" + path)));
    }
    const Page &get(const QUrl &url) { return show(m_browser.get(url)); }
    const Page &post(const QByteArray &path, const Fields &fields) {
        QByteArray body = "csrf=" + hidden("csrf").toPercentEncoding();
        for (const auto &[name, text] : fields)
            body += '&' + name.toPercentEncoding() + '=' + text.toPercentEncoding();
        return show(m_browser.post(QUrl::fromEncoded("http://localhost" + path), body));
    }
    // As long as a page of ours sends on to another one.
    const Page &follow() {
        for (int hops = 0; hops < 6 && m_page.location.host() == QLatin1String("localhost"); ++hops)
            get(m_page.location);
        return m_page;
    }
    const Page &page() const { return m_page; }
    bool shows(const char *text) const { return m_page.body.contains(text); }
    QString heading() const {
        static const QRegularExpression heading(QStringLiteral("<h1[^>]*>\\s*([^<]*?)\\s*</h1>"));
        return heading.match(QString::fromUtf8(m_page.body)).captured(1);
    }
    QByteArray hidden(const char *name) const {
        const QRegularExpression field(QStringLiteral("name=\"%1\" value=\"([^\"]*)\"").arg(QLatin1String(name)));
        return field.match(QString::fromUtf8(m_page.body)).captured(1).toUtf8();
    }
    Visitor &browser() { return m_browser; }

    const Page &signIn(const QByteArray &login, const QByteArray &password, const Fields &more = {}) {
        get("/account/login/");
        return post("/account/login/", Fields{{"login", login}, {"password", password}} + more);
    }
    bool isSignedIn() { return get("/account/").status == 200; }

private:
    const Page &show(Page page) {
        m_page = std::move(page);
        return m_page;
    }
    Visitor m_browser;
    Page m_page;
};

} // namespace gatelodge::tests
