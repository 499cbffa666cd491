#include "app/house.h"
#include "app/backup_plan.h"
#include "app/demo/demo.h"
#include "app/driver_http.h"
#include "app/front.h"
#include "app/outbox_settings.h"
#include "app/upkeep.h"
#include "app/walk_guide.h"
#include "server/admin/office.h"
#include "server/delivery/logout_sender.h"
#include "server/delivery/outbound.h"
#include "server/delivery/worker.h"
#include "server/login/registry.h"
#include "server/service/authorities.h"
#include "server/sync/at_sign_in.h"
#include <QSysInfo>

namespace gatelodge::app {

namespace {

// That was told at the start.
mail::Transport transportOf(const Settings &settings) {
    mail::SmtpServer server;
    server.url = settings.smtpUrl.toEncoded();
    server.startTls = settings.smtpTls == SmtpTls::Required ? mail::StartTls::Required : mail::StartTls::IfOffered;
    server.user = settings.smtpUser;
    server.password = settings.smtpPassword;
    return mail::smtpTransport(server);
}

MailSetup mailSetup(const Settings &settings, bool demo) {
    const mail::OutboxSettings outbox = outboxSettings(settings);
    MailSetup setup{true, demo};
    setup.server = mailServerToldTo(settings);
    setup.user = settings.smtpUser;
    setup.tlsRequired = settings.smtpTls == SmtpTls::Required || settings.smtpUrl.scheme() == QLatin1String("smtps");
    setup.from = outbox.from.address;
    setup.host = outbox.host;
    setup.help = outbox.help;
    return setup;
}

QByteArray withoutSlash(const QUrl &url) {
    QByteArray text = url.toEncoded();
    while (text.endsWith('/'))
        text.chop(1);
    return text;
}

} // namespace

House::House(Settings settings, HouseOptions options, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_options(std::move(options)),
      m_keeper(std::make_unique<Keeper>()) {
    connect(m_keeper.get(), &Keeper::progress, this, &House::progress);
    connect(m_keeper.get(), &Keeper::failed, this, &House::failed);
    connect(m_keeper.get(), &Keeper::laid, this, &House::furnish);
}

House::~House() {
    m_console.reset();
    endServing();
    if (m_listener)
        QMetaObject::invokeMethod(
            m_listener.get(), [this] { m_listener.reset(); }, Qt::BlockingQueuedConnection);
    m_listenerThread.quit();
    m_listenerThread.wait();
    if (m_giveUpWalks) // who asked for them is gone
        m_giveUpWalks();
    m_office.reset();
    m_keeper.reset();
}

// The front first: nobody adds to the queue any more while it is finished. A walk would find its door closed, so none
// begins any more.
void House::endServing() {
    if (m_upkeep)
        m_upkeep->endWalks();
    m_front.reset();
    if (m_worker)
        m_worker->quiesce();
    m_worker.reset();
    m_logouts.reset();
    m_outbound.reset();
    m_sender.reset();
    m_upkeep.reset();
}

void House::open() { m_keeper->lay(m_settings, m_options.serve ? Laying::ToServe : Laying::ToManage); }

void House::furnish() {
    const Foundation &foundation = m_keeper->foundation();
    auto means = std::make_shared<service::Means>(
        service::Means{foundation.vault,
                       service::PasswordHasher({unsigned(m_settings.argon2Passes), m_settings.argon2MemoryKib}),
                       withoutSlash(m_settings.publicUrl),
                       std::make_shared<mail::Outbox>(foundation.vault->sealingKey(), outboxSettings(m_settings)),
                       {},
                       login::allDrivers(),
                       driverHttp()});
    sync::AtSignIn atSignIn{QSysInfo::machineHostName()};
    atSignIn.atOnce = std::max(1, m_settings.laneSlow / 2); // the others' threads stay free
    means->bringUpToDate = sync::askAtSignIn(std::move(atSignIn));
    if (!m_settings.certificateListen.isEmpty())
        means->certificateUrl = withoutSlash(m_settings.certificateUrl);
    m_means = means;
    m_facts.database = foundation.connection.shown();
    m_facts.privateDatabase = foundation.cluster != nullptr;
    m_facts.publicUrl = QString::fromUtf8(m_means->publicUrl);
    if (m_options.demo)
        startDemo();
    else
        openDoors();
}

void House::startDemo() {
    Q_EMIT progress(QStringLiteral("Furnishing the sample club"));
    m_keeper->run([this] {
        auto started =
            Demo::start(m_keeper->foundation().connection, m_means, m_settings.publicUrl, QDir(m_settings.dataDir));
        auto demo =
            started ? std::shared_ptr<std::unique_ptr<Demo>>(new std::unique_ptr<Demo>(std::move(*started))) : nullptr;
        const Error error = started ? Error() : started.error();
        QMetaObject::invokeMethod(this, [this, demo, error] {
            if (!demo) {
                Q_EMIT failed(error);
                return;
            }
            m_demo = std::move(*demo);
            tellOfDemo();
            openDoors();
        });
    });
}

void House::tellOfDemo() {
    const DemoFacts &facts = m_demo->facts();
    for (const ListedSite &site : facts.sites) {
        if (site.address.isValid())
            m_facts.demoSites.append({site.name, site.address.toString()});
    }
    for (const DemoLogin &login : facts.logins)
        m_facts.demoLogins.append({login.username, login.password, login.shows});
    m_facts.mailViewer = facts.mailViewer.toString();
}

void House::openDoors() {
    if (m_keeper->foundation().elsewhere) {
        openElsewhere();
        return;
    }
    if (m_options.serve) {
        if (auto serving = startServing(); !serving) {
            Q_EMIT failed(serving.error());
            return;
        }
    }
    startListening();
    if (m_options.serve)
        startQueue();
    startOffice();
    lookAtAuthorities();
    m_open = true;
    Q_EMIT opened();
}

// A console at a house whose server runs elsewhere: nothing is served, sent or pushed from here.
void House::openElsewhere() {
    if (!m_options.console) {
        Q_EMIT failed({Fault::Misconfigured,
                       QStringLiteral("database: this role is somebody's console; the server needs one of its own"),
                       {}});
        return;
    }
    m_facts.elsewhere = true;
    startListening();
    startOffice();
    m_open = true;
    Q_EMIT opened();
}

Done House::startServing() {
    const Foundation &foundation = m_keeper->foundation();
    m_front =
        std::make_unique<Front>(m_settings, Front::Parts{m_means, foundation.connection, foundation.listenConnection,
                                                         outboxSettings(m_settings).from.address, m_previews});
    GL_TRY(m_facts.addresses, m_front->listen());
    m_facts.serving = true;
    m_facts.since = QDateTime::currentDateTimeUtc();
    m_upkeep =
        std::make_unique<Upkeep>(foundation.connection, foundation.listenConnection, m_means, m_settings.syncFolder);
    const auto plan = backupPlan(m_settings, foundation.vault->sealingKey());
    if (plan && m_settings.worker == DeliveryWorker::On)
        m_upkeep->makeBackups(*plan);
    m_upkeep->tellOf({QSysInfo::machineHostName(), m_settings.dataDir, m_settings.tlsCertificate,
                      m_demo ? m_facts.mailViewer : mailServerToldTo(m_settings)});
    m_upkeep->takeWalks(walkGuide(m_settings));
    return {};
}

void House::startListening() {
    m_listener = std::make_unique<store::Listener>(
        m_keeper->foundation().listenConnection,
        QStringList{QStringLiteral("gatelodge_audit"), QStringLiteral("gatelodge_queue"),
                    QStringLiteral("gatelodge_mail"), QStringLiteral("gatelodge_errands"),
                    QStringLiteral("gatelodge_sessions")});
    connect(m_listener.get(), &store::Listener::heard, this, &House::hear);
    if (m_options.console) // it shows when it tries again
        m_listener->setLongestPause(std::chrono::seconds(15));
    m_listenerThread.setObjectName(QStringLiteral("listener"));
    m_listener->moveToThread(&m_listenerThread);
    m_listenerThread.start();
}

void House::hear(const store::Notification &notification) {
    const bool errands = notification.channel == QLatin1String("gatelodge_errands");
    if (m_logouts && errands)
        m_logouts->wake();
    if (m_upkeep && errands)
        m_upkeep->runErrands(), m_upkeep->runSyncs(), m_upkeep->runMigration(), m_upkeep->runWalks();
    else if (m_sender && notification.channel == QLatin1String("gatelodge_mail"))
        m_sender->wake();
}

void House::startServer() {
    if (m_facts.serving)
        return;
    auto serving = m_facts.elsewhere
                       ? Done(failure(Fault::Refused, QStringLiteral("this house is served by another computer")))
                       : startServing();
    if (!serving) {
        endServing();
        Q_EMIT serverFailed(serving.error());
        return;
    }
    startQueue();
    Q_EMIT serverChanged(m_facts);
}

void House::stopServer() {
    endServing();
    m_facts.serving = false;
    m_facts.addresses.clear();
    m_facts.since = {};
    Q_EMIT serverChanged(m_facts);
}

void House::startQueue() {
    const Foundation &foundation = m_keeper->foundation();
    m_sender = std::make_unique<mail::Sender>(foundation.connection, foundation.vault,
                                              m_demo                         ? mail::always(m_demo->transport())
                                              : m_settings.smtpUrl.isEmpty() ? mail::keptByTheHouse(foundation.vault)
                                                                             : mail::always(transportOf(m_settings)));
    if (m_settings.worker == DeliveryWorker::Off)
        return;
    m_outbound = std::make_unique<delivery::Outbound>(delivery::OutboundOptions{});
    delivery::WorkerOptions options;
    options.database = foundation.connection;
    options.listenDatabase = foundation.listenConnection;
    options.vault = foundation.vault;
    options.node = QSysInfo::machineHostName();
    m_worker = std::make_unique<delivery::Worker>(options, *m_outbound);
    m_worker->start();
    m_logouts = std::make_unique<delivery::LogoutSender>(
        delivery::LogoutSender::Options{foundation.connection, m_means}, *m_outbound);
}

// Only when everybody is there does the listener begin, so that all hear of the first connection.
void House::startOffice() {
    if (!m_options.console) {
        QMetaObject::invokeMethod(m_listener.get(), &store::Listener::start);
        return;
    }
    const auto &console = m_keeper->foundation().console;
    m_office = std::make_unique<admin::Office>(m_keeper->foundation().connection,
                                               console ? *console : service::Access::owner(m_options.operatorActor),
                                               m_means, m_settings.laneConsole);
}

admin::Console *House::console() {
    if (m_console || !m_office)
        return m_console.get();
    m_console = std::make_unique<admin::Console>(*m_office, *m_listener);
    m_console->server = m_facts;
    if (!m_facts.elsewhere) {
        const auto guide = walkGuide(m_settings);
        m_giveUpWalks = guide->giveUp;
        m_console->walks.follow(guide);
        m_console->openid.follow(guide);
        m_console->preview.take(m_previews);
        m_console->mail.setUp(mailSetup(m_settings, m_demo != nullptr),
                              m_demo ? m_demo->transport() : transportOf(m_settings));
    }
    QMetaObject::invokeMethod(m_listener.get(), &store::Listener::start);
    return m_console.get();
}

void House::closeConsole() { m_console.reset(); }

// On the keeper's thread: nobody waits for it, and a trouble with one authority stops nothing (KE-04).
void House::lookAtAuthorities() {
    m_keeper->run([connection = m_keeper->foundation().connection, means = m_means] {
        auto session = store::Session::open(connection);
        auto troubles = session ? service::troubleWithAuthorities(**session, *means)
                                : Result<QStringList>(failure(session.error()));
        for (const QString &trouble : troubles ? *troubles : QStringList{troubles.error().detail})
            qWarning("%ls", qUtf16Printable(trouble));
    });
}

} // namespace gatelodge::app
