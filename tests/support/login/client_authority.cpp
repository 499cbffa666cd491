#include "tests/support/login/client_authority.h"
#include <QFile>
#include <QProcess>
#include <QSslCertificate>

namespace gatelodge::tests {

namespace {

constexpr char kSettings[] = "[ca]\ndefault_ca=here\n[here]\nnew_certs_dir=.\ndatabase=index.txt\nserial=serial\n"
                             "crlnumber=crlnumber\ndefault_md=sha256\npolicy=any\nunique_subject=no\n"
                             "[any]\ncommonName=supplied\norganizationName=optional\ngivenName=optional\n"
                             "surname=optional\n[req]\ndistinguished_name=name\n[name]\n";

QByteArray contentOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void write(const QString &path, const QByteArray &content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

QStringList newKey(const QString &key) {
    return key.startsWith(QLatin1String("rsa"))
               ? QStringList{QStringLiteral("-newkey"), key}
               : words("-newkey ec -pkeyopt") << QStringLiteral("ec_paramgen_curve:") + key;
}

} // namespace

QByteArray openssl(const QString &folder, const QStringList &arguments, const QByteArray &input) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("openssl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QByteArray ClientCertificate::pem() const { return contentOf(certificate); }

QByteArray ClientCertificate::der() const { return QSslCertificate(pem()).toDer(); }

ClientAuthority::ClientAuthority(const QString &name, const ClientWish &times) : m_name(name) {
    furnish();
    makeKeyAndRequest(QStringLiteral("ca"), QStringLiteral("/CN=") + name, times.key);
    sign(QStringLiteral("ca"), {QStringLiteral("basicConstraints=critical,CA:TRUE")}, times.from, times.until,
         words("-selfsign -keyfile ca.key"));
}

ClientAuthority::ClientAuthority(const QString &name, ClientAuthority &above) : m_name(name) {
    furnish();
    makeKeyAndRequest(QStringLiteral("ca"), QStringLiteral("/CN=") + name, QStringLiteral("P-256"));
    QFile::copy(path(QStringLiteral("ca.csr")), above.path(QStringLiteral("below.csr")));
    const ClientWish times;
    above.sign(QStringLiteral("below"), {QStringLiteral("basicConstraints=critical,CA:TRUE")}, times.from, times.until);
    QFile::copy(above.path(QStringLiteral("below.pem")), path(QStringLiteral("ca.pem")));
}

void ClientAuthority::furnish() {
    write(path(QStringLiteral("ca.cnf")), kSettings);
    write(path(QStringLiteral("index.txt")), {});
    write(path(QStringLiteral("serial")), "01\n");
    write(path(QStringLiteral("crlnumber")), "01\n");
}

void ClientAuthority::makeKeyAndRequest(const QString &stem, const QString &subject, const QString &key) const {
    openssl(m_folder->path(), words("req -new -nodes -utf8 -config ca.cnf -subj")
                                  << subject << newKey(key) << QStringLiteral("-keyout")
                                  << stem + QStringLiteral(".key") << QStringLiteral("-out")
                                  << stem + QStringLiteral(".csr"));
}

void ClientAuthority::sign(const QString &stem, const QStringList &extensions, const QString &from,
                           const QString &until, const QStringList &how) {
    write(path(stem + QStringLiteral(".ext")), extensions.join(u'\n').toUtf8() + '\n');
    QStringList arguments = words("ca -batch -notext -utf8 -preserveDN -config ca.cnf -in")
                            << stem + QStringLiteral(".csr") << QStringLiteral("-out") << stem + QStringLiteral(".pem")
                            << QStringLiteral("-extfile") << stem + QStringLiteral(".ext")
                            << QStringLiteral("-startdate") << from << QStringLiteral("-enddate") << until;
    openssl(m_folder->path(), arguments << (how.isEmpty() ? words("-cert ca.pem -keyfile ca.key") : how));
}

ClientCertificate ClientAuthority::issue(const ClientWish &wish) {
    const QString stem = QStringLiteral("person-%1").arg(++m_issued);
    makeKeyAndRequest(stem, QStringLiteral("/CN=") + wish.name + wish.subject, wish.key);
    QStringList extensions{QStringLiteral("basicConstraints=critical,CA:FALSE")};
    if (!wish.usage.isEmpty())
        extensions << QStringLiteral("extendedKeyUsage=") + wish.usage;
    if (!wish.alternative.isEmpty())
        extensions << QStringLiteral("subjectAltName=") + wish.alternative;
    sign(stem, extensions, wish.from, wish.until);
    return {path(stem + QStringLiteral(".pem")), path(stem + QStringLiteral(".key"))};
}

void ClientAuthority::revoke(const ClientCertificate &certificate) {
    openssl(m_folder->path(), words("ca -batch -config ca.cnf -cert ca.pem -keyfile ca.key -revoke")
                                  << certificate.certificate);
}

QByteArray ClientAuthority::revocations(const QString &from, const QString &until) {
    openssl(m_folder->path(),
            words("ca -batch -config ca.cnf -cert ca.pem -keyfile ca.key -gencrl -out crl.pem -crl_lastupdate")
                << from << QStringLiteral("-crl_nextupdate") << until);
    return contentOf(path(QStringLiteral("crl.pem")));
}

ClientCertificate selfSigned(const QTemporaryDir &folder, const QString &name) {
    const ClientCertificate made{folder.filePath(name + QStringLiteral(".pem")),
                                 folder.filePath(name + QStringLiteral(".key"))};
    openssl(folder.path(), words("req -x509 -nodes -days 2 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -addext "
                                 "extendedKeyUsage=clientAuth -subj")
                               << QStringLiteral("/CN=") + name << QStringLiteral("-keyout") << made.key
                               << QStringLiteral("-out") << made.certificate);
    return made;
}

} // namespace gatelodge::tests
