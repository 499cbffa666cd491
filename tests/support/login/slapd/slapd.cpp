#include "tests/support/login/slapd/slapd.h"
#include "tests/support/receivers/test_certificates.h"
#include <cerrno>
#include <csignal>
#include <ldap.h>
#include <optional>
#include <QDeadlineTimer>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>
#include <sys/prctl.h>
#include <sys/wait.h>

namespace gatelodge::tests {

namespace {
// Which library this machine's OpenLDAP encrypts with: Debian 12's is GnuTLS, Debian 13's OpenSSL.
bool isOfOpenSsl() {
    char *package = nullptr;
    ldap_get_option(nullptr, LDAP_OPT_X_TLS_PACKAGE, static_cast<void *>(&package));
    const bool is = QByteArrayView(package) == "OpenSSL";
    ldap_memfree(package);
    return is;
}

constexpr auto kProgram = "/usr/sbin/slapd";

const test::TestCertificates &certificates() {
    static const test::TestCertificates made;
    return made;
}

std::optional<QSslConfiguration> serverWith(Slapd::Certificate certificate) {
    switch (certificate) {
    case Slapd::Certificate::Good:
    case Slapd::Certificate::OldTls: return certificates().good();
    case Slapd::Certificate::Expired: return certificates().expired();
    case Slapd::Certificate::WrongHost: return certificates().wrongHost();
    case Slapd::Certificate::None: return std::nullopt;
    }
    Q_UNREACHABLE();
}

QByteArray contentOf(const QString &name) {
    QFile file(QStringLiteral(GATELODGE_SLAPD_FOLDER "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

// Free now; whoever takes it meanwhile makes slapd end at once, and we choose again.
quint16 freePort() {
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        qFatal("no port: %s", qPrintable(probe.errorString()));
    return probe.serverPort();
}

bool isListening(quint16 port) {
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1000);
}

} // namespace

Slapd::Slapd(Certificate certificate) : m_certificate(certificate) {
    if (!m_folder.isValid() || !QFile::exists(QLatin1StringView(kProgram)))
        qFatal("the package slapd is needed, and a temporary folder");
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    prepare();
    for (int attempt = 0; attempt < 20; ++attempt) {
        m_port = freePort();
        m_tlsPort = freePort();
        if (m_port != m_tlsPort && tryStart())
            return;
    }
    QFile log(m_folder.filePath(QStringLiteral("log")));
    qFatal("slapd does not start: %s", log.open(QIODevice::ReadOnly) ? log.readAll().constData() : "");
}

Slapd::~Slapd() {
    if (m_process.state() != QProcess::NotRunning) {
        thaw();
        stop();
    }
}

void Slapd::write(const QString &name, const QByteArray &content) const {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QByteArray Slapd::tlsLines() const {
    const auto server = serverWith(m_certificate);
    if (!server)
        return {};
    write(QStringLiteral("ca.pem"), certificates().authority());
    write(QStringLiteral("server.pem"), server->localCertificate().toPem());
    write(QStringLiteral("server.key"), server->privateKey().toPem());
    const QByteArray files = "TLSCACertificateFile @FOLDER@/ca.pem\nTLSCertificateFile @FOLDER@/server.pem\n"
                             "TLSCertificateKeyFile @FOLDER@/server.key\n";
    if (m_certificate != Certificate::OldTls)
        return files;
    if (!isOfOpenSsl())
        return files + "TLSCipherSuite NORMAL:-VERS-ALL:+VERS-TLS1.1:+SHA1:+SIGN-ALL:%COMPAT\n";
    // slapd has no highest version there: OpenSSL's own settings have one.
    write(QStringLiteral("openssl.cnf"), "openssl_conf = all\n[all]\nssl_conf = contexts\n[contexts]\n"
                                         "system_default = old\n[old]\nMinProtocol = TLSv1\nMaxProtocol = TLSv1.1\n"
                                         "CipherString = ALL:@SECLEVEL=0\n");
    return files + "TLSCipherSuite ALL:@SECLEVEL=0\n";
}

void Slapd::prepare() {
    write(QStringLiteral("people.ldif"), contentOf(QStringLiteral("people.ldif")));
    QByteArray settings = contentOf(QStringLiteral("slapd.conf"));
    settings.replace("@TLS@", tlsLines()).replace("@FOLDER@", QFile::encodeName(m_folder.path()));
    write(QStringLiteral("slapd.conf"), settings);
    QDir(m_folder.path()).mkdir(QStringLiteral("data"));
    QProcess load;
    load.setProcessChannelMode(QProcess::MergedChannels);
    load.start(QLatin1StringView(kProgram), {QStringLiteral("-T"), QStringLiteral("add"), QStringLiteral("-q"),
                                             QStringLiteral("-f"), m_folder.filePath(QStringLiteral("slapd.conf")),
                                             QStringLiteral("-l"), m_folder.filePath(QStringLiteral("people.ldif"))});
    if (!load.waitForFinished() || load.exitCode() != 0)
        qFatal("slapadd: %s", load.readAll().constData());
}

bool Slapd::tryStart() {
    if (const QString settings = m_folder.filePath(QStringLiteral("openssl.cnf")); QFile::exists(settings)) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("OPENSSL_CONF"), settings);
        m_process.setProcessEnvironment(environment);
    }
    // With -d it stays our child instead of going to the background; 0 says nothing.
    m_process.start(QLatin1StringView(kProgram),
                    {QStringLiteral("-d"), QStringLiteral("0"), QStringLiteral("-f"),
                     m_folder.filePath(QStringLiteral("slapd.conf")), QStringLiteral("-h"), addresses()});
    if (!m_process.waitForStarted())
        return false;
    const QDeadlineTimer limit(60'000);
    while (!limit.hasExpired()) {
        if (m_process.waitForFinished(5))
            return false;
        // The pid file comes after the ports are taken: somebody else's server there is not mistaken for ours.
        if (QFile::exists(m_folder.filePath(QStringLiteral("slapd.pid"))) && isListening(m_port))
            return true;
    }
    qFatal("slapd takes more than a minute to start");
}

QString Slapd::addresses() const {
    QStringList list{url(), socketUrl()};
    if (m_certificate != Certificate::None)
        list << tlsUrl();
    return list.join(u' ');
}

QString Slapd::url() const { return QStringLiteral("ldap://127.0.0.1:%1").arg(m_port); }

QString Slapd::tlsUrl() const { return QStringLiteral("ldaps://127.0.0.1:%1").arg(m_tlsPort); }

QString Slapd::socketUrl() const {
    const QString path = m_folder.filePath(QStringLiteral("ldapi"));
    return QStringLiteral("ldapi://") + QString::fromLatin1(QUrl::toPercentEncoding(path));
}

QString Slapd::authority() { return QString::fromLatin1(certificates().authority()); }

QJsonObject Slapd::settingsByTemplate() const {
    return {{QStringLiteral("servers"), url()},
            {QStringLiteral("ca_certificate"), authority()},
            {QStringLiteral("binding"), QStringLiteral("template")},
            {QStringLiteral("dn_template"), QStringLiteral("uid={username},ou=people,dc=example,dc=org")}};
}

QJsonObject Slapd::settingsBySearch() const {
    return {{QStringLiteral("servers"), url()},
            {QStringLiteral("ca_certificate"), authority()},
            {QStringLiteral("search_dn"), QStringLiteral("cn=gatelodge,ou=services,dc=example,dc=org")},
            {QStringLiteral("search_password"), QStringLiteral("services-own-password")},
            {QStringLiteral("base"), QStringLiteral("ou=people,dc=example,dc=org")}};
}

void Slapd::freeze() {
    const auto process = pid_t(m_process.processId());
    ::kill(process, SIGSTOP);
    // Its threads stop one by one: until the last has, somebody may still be answered. Leaves the news for QProcess.
    siginfo_t news;
    while (::waitid(P_PID, id_t(process), &news, WSTOPPED | WEXITED | WNOWAIT) < 0 && errno == EINTR) {
    }
}

void Slapd::thaw() { ::kill(pid_t(m_process.processId()), SIGCONT); }

void Slapd::stop() {
    m_process.terminate();
    if (!m_process.waitForFinished(30'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void Slapd::start() {
    if (!tryStart())
        qFatal("slapd does not start again");
}

QByteArray Slapd::entries(const QString &filter) const {
    QProcess read;
    read.start(QLatin1StringView(kProgram),
               {QStringLiteral("-T"), QStringLiteral("cat"), QStringLiteral("-f"),
                m_folder.filePath(QStringLiteral("slapd.conf")), QStringLiteral("-a"), filter});
    if (!read.waitForFinished() || read.exitCode() != 0)
        return {};
    return read.readAllStandardOutput();
}

int Slapd::binds() const {
    LDAP *handle = nullptr;
    const int version = LDAP_VERSION3;
    if (ldap_initialize(&handle, url().toLatin1().constData()) != LDAP_SUCCESS)
        qFatal("no handle for slapd");
    ldap_set_option(handle, LDAP_OPT_PROTOCOL_VERSION, &version);
    char attribute[] = "monitorOpCompleted";
    char *attributes[] = {attribute, nullptr};
    LDAPMessage *found = nullptr;
    const int code = ldap_search_ext_s(handle, "cn=Bind,cn=Operations,cn=Monitor", LDAP_SCOPE_BASE, nullptr, attributes,
                                       0, nullptr, nullptr, nullptr, 1, &found);
    berval **values = code == LDAP_SUCCESS ? ldap_get_values_len(handle, found, attribute) : nullptr;
    if (!values)
        qFatal("slapd does not tell what it has done: %s", ldap_err2string(code));
    const int number = QByteArray((*values)->bv_val, qsizetype((*values)->bv_len)).toInt();
    ldap_value_free_len(values);
    ldap_msgfree(found);
    ldap_unbind_ext_s(handle, nullptr, nullptr);
    return number;
}

} // namespace gatelodge::tests
