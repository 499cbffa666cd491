#include "app/demo/demo.h"
#include "app/demo/calendar_site.h"
#include "app/demo/mail_viewer.h"
#include "app/demo/sample_club.h"
#include "app/demo/shop_secret.h"
#include "app/demo/shop_site.h"
#include "app/demo/wiki_site.h"
#include "server/store/demo_history.h"
#include "server/store/openid_clients.h"
#include "server/store/webhooks.h"
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QThread>

namespace gatelodge::app {

namespace {

struct Ports {
    quint16 wiki = 0, calendar = 0, shop = 0, mail = 0;
};

QString portsFile(const QDir &folder) { return folder.filePath(QStringLiteral("ports.json")); }

// A convenience only: without the file, or with a damaged one, any ports will do.
Ports lastPorts(const QDir &folder) {
    QFile file(portsFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    const auto port = [&json](const char *name) { return quint16(json.value(QLatin1StringView(name)).toInt()); };
    return {port("wiki"), port("calendar"), port("shop"), port("mail")};
}

void rememberPorts(const QDir &folder, const Ports &ports) {
    QSaveFile file(portsFile(folder));
    const QJsonObject json{{QStringLiteral("wiki"), ports.wiki},
                           {QStringLiteral("calendar"), ports.calendar},
                           {QStringLiteral("shop"), ports.shop},
                           {QStringLiteral("mail"), ports.mail}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        qWarning("demo: %ls: %ls", qUtf16Printable(portsFile(folder)), qUtf16Printable(file.errorString()));
}

QUrl loopback(quint16 port) { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)); }

QList<SiteAccount> accountsOf(const QList<store::PastVisitor> &visitors) {
    QList<SiteAccount> accounts;
    for (const auto &visitor : visitors)
        accounts.append({visitor.username,
                         visitor.firstName,
                         visitor.lastName,
                         visitor.email,
                         visitor.secondary,
                         {},
                         visitor.firstAt,
                         visitor.lastAt,
                         visitor.suspended,
                         {}});
    return accounts;
}

} // namespace

struct Demo::Servers {
    QThread thread;
    QObject *context = nullptr; // lives in the thread
    std::unique_ptr<WikiSite> wiki;
    std::unique_ptr<CalendarSite> calendar;
    std::unique_ptr<ShopSite> shop;
    std::unique_ptr<MailViewer> mails;

    store::Connection connection;
    std::shared_ptr<const service::Means> means;
    QUrl publicUrl;
    QDir folder;

    // All of the following in the thread.
    Result<DemoFacts> open();
    SiteGateFacts gateOf(const SiteId &id) const;
    Done connectSite(DemoSite &site, store::Session &session, const SiteId &id);
    Done connectShop(store::Session &session, const ListedSite &listed);
    WebhookCheck webhooksOf(const SiteId &id) const;
    void close();
};

SiteGateFacts Demo::Servers::gateOf(const SiteId &id) const {
    SiteGateFacts gate{publicUrl, id, {}};
    gate.keys = [connection = connection, vault = means->vault, id]() -> Result<service::OpenedKeys> {
        GL_TRY(const auto own, store::Session::open(connection));
        return service::openKeys(*own, *vault, id);
    };
    return gate;
}

Done Demo::Servers::connectSite(DemoSite &site, store::Session &session, const SiteId &id) {
    GL_TRY(const auto visitors, store::listVisitors(session, id));
    return site.connectTo(gateOf(id), accountsOf(visitors));
}

WebhookCheck Demo::Servers::webhooksOf(const SiteId &id) const {
    return WebhookCheck([connection = connection, vault = means->vault,
                         id]() -> Result<std::vector<service::SecretBytes>> {
        GL_TRY(const auto own, store::Session::open(connection));
        GL_TRY(const auto sealed, store::listSealedWebhookSecrets(*own, id));
        std::vector<service::SecretBytes> secrets;
        for (const store::SealedWebhookSecret &one : sealed) {
            GL_TRY(auto secret, vault->open(service::kWebhookSecret, one.sealed));
            secrets.push_back(std::move(secret));
        }
        return secrets;
    });
}

Done Demo::Servers::connectShop(store::Session &session, const ListedSite &listed) {
    shop->takeWebhooks(webhooksOf(listed.id));
    GL_TRY(const auto client, store::findOpenIdClientOf(session, listed.id));
    const login::Driver *driver = nullptr;
    for (const login::Driver *known : means->drivers)
        driver = known->description().id == QLatin1StringView("oidc") ? known : driver;
    if (!client || !driver) // somebody has switched it off; or a program without this driver
        return connectSite(*shop, session, listed.id);
    GL_TRY(const auto visitors, store::listVisitors(session, listed.id));
    GL_TRY(const QByteArray secret, secretOfShop(session, listed.id, folder));
    OpenIdFacts facts{driver, publicUrl, listed.address, client->profile.clientId, secret, means->http};
    facts.callback.setPath(QStringLiteral("/auth/"));
    return shop->connectTo(gateOf(listed.id), std::move(facts), accountsOf(visitors));
}

Result<DemoFacts> Demo::Servers::open() {
    Ports ports = lastPorts(folder);
    wiki = std::make_unique<WikiSite>(folder.path());
    calendar = std::make_unique<CalendarSite>(folder.path());
    shop = std::make_unique<ShopSite>(folder.path());
    GL_TRY(ports.wiki, wiki->listen(ports.wiki));
    GL_TRY(ports.calendar, calendar->listen(ports.calendar));
    GL_TRY(ports.shop, shop->listen(ports.shop));
    GL_TRY(ports.mail, mails->listen(ports.mail));
    rememberPorts(folder, ports);

    GL_TRY(const auto session, store::Session::open(connection));
    GL_TRY(DemoFacts facts, seedClub(*session, service::Access::owner(Actor::system()), *means,
                                     {loopback(ports.wiki), loopback(ports.calendar), loopback(ports.shop)}));
    GL_DO(connectSite(*wiki, *session, facts.sites[0].id));
    GL_DO(connectSite(*calendar, *session, facts.sites[1].id));
    GL_DO(connectShop(*session, facts.sites[2]));
    facts.mailViewer = loopback(ports.mail);
    return facts;
}

void Demo::Servers::close() {
    mails.reset();
    shop.reset();
    calendar.reset();
    wiki.reset();
}

Demo::Demo() : m_servers(std::make_unique<Servers>()) {}

Result<std::unique_ptr<Demo>> Demo::start(const store::Connection &connection,
                                          std::shared_ptr<const service::Means> means, const QUrl &publicUrl,
                                          const QDir &dataDir) {
    const QDir folder(dataDir.filePath(QStringLiteral("demo")));
    if (!QDir().mkpath(folder.path()) ||
        !QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return failure(Fault::Misconfigured, QStringLiteral("data_dir: %1 cannot be made").arg(folder.path()));
    std::unique_ptr<Demo> demo(new Demo);
    Servers &servers = *demo->m_servers;
    servers.connection = connection;
    servers.means = std::move(means);
    servers.publicUrl = publicUrl;
    servers.folder = folder;
    servers.mails = std::make_unique<MailViewer>();
    demo->m_transport = servers.mails->transport();

    servers.thread.setObjectName(QStringLiteral("demo"));
    servers.context = new QObject;
    servers.context->moveToThread(&servers.thread);
    QObject::connect(&servers.thread, &QThread::finished, servers.context, &QObject::deleteLater);
    servers.thread.start();
    Result<DemoFacts> facts = failure(Fault::Internal);
    QMetaObject::invokeMethod(
        servers.context, [&] { facts = servers.open(); }, Qt::BlockingQueuedConnection);
    if (!facts)
        return failure(facts.error());
    demo->m_facts = std::move(*facts);
    return demo;
}

Demo::~Demo() {
    Servers &servers = *m_servers;
    if (!servers.thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        servers.context, [&servers] { servers.close(); }, Qt::BlockingQueuedConnection);
    servers.thread.quit();
    servers.thread.wait();
}

} // namespace gatelodge::app
