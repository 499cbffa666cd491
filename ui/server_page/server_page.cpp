#include "ui/server_page/server_page.h"
#include "server/admin/languages.h"
#include "ui/authorities/limits_section.h"
#include "ui/common/role_lock.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/planes.h"
#include "ui/server_page/backup_section.h"
#include "ui/server_page/deployment_section.h"
#include "ui/server_page/house_section.h"
#include "ui/server_page/mail_server_section.h"
#include "ui/server_page/nodes_section.h"
#include "ui/server_page/openid_keys_section.h"
#include <QLocale>

namespace gatelodge::ui {

ServerPage::ServerPage(admin::Console &console, Host *host, QWidget *parent)
    : Page(parent), m_console(console), m_host(host), m_facts(new KeyValueList),
      m_trouble(new Paragraph({}, Tone::Brick)), m_houseSection(new HouseSection(console.authorities)),
      m_mailServer(new MailServerSection(console)),
      m_sessions(new LimitsSection(console.authorities, LimitsSection::About::Sessions)), m_power(new Button({})) {
    auto *connections = new Button([] { return tr("Connections…"); });
    connections->setVisible(host != nullptr);
    m_header = new PageHeader([] { return tr("Server and settings"); }, Words(QString()), {m_power, connections},
                              Space::three);
    auto *all = columnIn(this, 0);
    all->addWidget(m_header);
    all->addWidget(new ScrollPage(makeBody()), 1);
    setFocusProxy(m_houseSection);
    connect(connections, &Button::clicked, this, &ServerPage::connectionsWanted);
    connect(m_power, &Button::clicked, this, &ServerPage::switchServer);
    lockUnless(m_power, console.roles, Duty::ManageSettings);
    m_houseSection->lockFor(console.roles);
    m_sessions->lockFor(console.roles);
    const auto read = [this] {
        m_houseSection->show();
        m_mailServer->show();
        m_sessions->show();
    };
    const auto follow = [this, read](const QList<Change> &changes) {
        for (const Change &change : changes)
            if (change.entity == QLatin1String("settings"))
                return read();
    };
    connect(&console.hub, &admin::ChangeHub::changed, this, follow);
    connect(&console.hub, &admin::ChangeHub::everythingMayHaveChanged, this, read);
    if (host) {
        connect(host, &Host::serverChanged, this, [this] {
            m_trouble->hide();
            showServer();
        });
        connect(host, &Host::serverFailed, this, [this](const Error &error) {
            m_trouble->setWords([why = error.detail] { return tr("The server did not start: %1").arg(why); });
            m_trouble->show();
            showServer();
        });
    }
    read();
    showServer();
}

QWidget *ServerPage::makeBody() {
    auto *body = new QWidget;
    auto *rows = columnIn(body, Space::three);
    rows->setContentsMargins(Space::three, Space::one, Space::three, Space::four);
    body->setMaximumWidth(em(52));
    auto *state = new Card;
    state->rows()->addWidget(new SectionHeader([] { return tr("The built-in server"); }));
    m_trouble->hide();
    state->rows()->addWidget(m_trouble);
    state->rows()->addWidget(m_facts);
    rows->addWidget(state);
    for (QWidget *section :
         std::initializer_list<QWidget *>{new NodesSection(m_console), new BackupSection(m_console, m_host),
                                          m_houseSection, m_mailServer, m_sessions, new OpenIdKeysSection(m_console)}) {
        auto *card = new Card;
        card->rows()->addWidget(section);
        rows->addWidget(card);
    }
    rows->addWidget(makeDeployment());
    rows->addStretch();
    return body;
}

QWidget *ServerPage::makeDeployment() {
    auto *card = new Card;
    card->setVisible(m_host != nullptr);
    card->rows()->addWidget(new SectionHeader([] { return tr("Told at the start"); }));
    card->rows()->addWidget(new Paragraph([] {
        return tr("These are read once, when the house is opened: from the connection, gatelodge.toml, the environment "
                  "or the command line. They are changed there.");
    }));
    if (m_host)
        card->rows()->addWidget(new DeploymentSection(m_host->deployment()));
    return card;
}

void ServerPage::switchServer() {
    m_power->setEnabled(false);
    m_console.server.serving ? m_host->stopServer() : m_host->startServer();
}

void ServerPage::showServer() {
    const admin::ServerFacts server = m_console.server;
    m_power->setVisible(m_host && !server.elsewhere);
    m_power->setEnabled(true);
    m_power->setWords(server.serving ? Words([] { return tr("Stop serving"); })
                                     : Words([] { return tr("Start serving"); }));
    m_header->setSentence([server] {
        if (server.elsewhere)
            return tr("This house is served by another computer.");
        return server.serving ? tr("People can sign in at %1.").arg(keptLeftToRight(server.publicUrl))
                              : tr("Nobody can sign in: the server is off.");
    });
    m_facts->clear();
    const bool tls = !server.addresses.isEmpty() && server.addresses.first().startsWith(QLatin1String("https"));
    m_facts->add([] { return tr("State"); },
                 [server] { return server.elsewhere ? tr("elsewhere")
                                   : server.serving ? tr("serving")
                                                    : tr("off"); });
    if (server.serving) {
        m_facts->add([] { return tr("Since"); },
                     [at = server.since] { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); });
        m_facts->add([] { return tr("Listens at"); },
                     [list = server.addresses] {
                         QStringList shown;
                         for (const QString &address : list)
                             shown << keptLeftToRight(address);
                         return shown.join(QLatin1Char('\n'));
                     });
        m_facts->add([] { return tr("TLS"); },
                     [tls] {
                         return tls ? tr("with the certificate of the connection")
                                    : tr("none: for this computer only, or a proxy before it");
                     });
        m_facts->add([] { return tr("People see"); }, keptLeftToRight(server.publicUrl));
    }
    m_facts->add([] { return tr("Database"); },
                 [server] {
                     return server.privateDatabase ? tr("private, in a folder of this computer")
                                                   : keptLeftToRight(server.database);
                 });
    QStringList languages; // in themselves
    for (const admin::SpokenLanguage &language : admin::spokenLanguages())
        languages << language.name;
    m_facts->add([] { return tr("Languages"); }, [languages] { return QLocale().createSeparatedList(languages); });
}

void ServerPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (changesLanguage(event))
        showServer();
}

} // namespace gatelodge::ui
