// A house that issues certificates and believes them, over a database of its own, and a browser's way round it.
#pragma once
#include "server/login/registry.h"
#include "server/service/certificate_door.h"
#include "server/service/certificates.h"
#include "server/service/redirect_sign_in.h"
#include "server/store/authorities.h"
#include "server/store/belongings.h"
#include "server/store/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/login/client_authority.h"
#include "tests/support/test_database.h"
#include <QFile>
#include <QSslCertificate>
#include <QTemporaryDir>

namespace gatelodge::tests {

using namespace gatelodge::service;

struct CertificateHouse {
    void open() {
        m_database = std::make_unique<TestDatabase>();
        m_session = m_database->session();
        m_folder = std::make_unique<QTemporaryDir>();
        m_letters = std::make_shared<Letters>();
        m_means = cheapMeans(m_letters);
        m_means.drivers = login::allDrivers();
        m_means.publicUrl = "https://id.example.org";
        m_means.certificateUrl = "https://cards.example.org:8443";
        m_visitor.address = QStringLiteral("192.0.2.7");
        m_mara = aUser(*m_session)
                     .called(QStringLiteral("mara"))
                     .withEmail(QStringLiteral("mara@lake.example"))
                     .withPassword("x")
                     .make();
        m_cards = add(authority());
    }
    void close() {
        m_session.reset();
        m_database.reset();
    }
    void passTime(std::chrono::seconds time) {
        m_database->shiftClock(time);
        m_session = m_database->session();
    }

    Authority authority(const QString &name = QStringLiteral("cards"), int months = 12) {
        Authority one;
        one.name = name;
        one.driver = QStringLiteral("x509");
        one.settings = {{QStringLiteral("months"), months}};
        return one;
    }
    AuthorityId add(const Authority &fresh) {
        return value(store::inTransaction(*m_session, Actor::system(),
                                          [&] { return store::insertAuthority(*m_session, fresh); }));
    }
    Result<IssuedCertificate> issue(const QString &device, const QByteArray &password = kPassword, int months = 12) {
        return issueCertificate(*m_session, m_means, m_mara, {QStringLiteral("cards"), device, password, months},
                                m_visitor);
    }
    Result<IssuedCertificate> issue() { return issue(QStringLiteral("Laptop")); }
    QString written(const QByteArray &file) {
        const QString path = m_folder->filePath(QStringLiteral("file.p12"));
        QFile opened(path);
        if (!opened.open(QIODevice::WriteOnly) || opened.write(file) != file.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QByteArray read(const QByteArray &file, const QStringList &how) {
        return openssl(m_folder->path(), QStringList{QStringLiteral("pkcs12"), QStringLiteral("-in"), written(file),
                                                     QStringLiteral("-passin"),
                                                     QStringLiteral("pass:") + QString::fromLatin1(kPassword)} +
                                             how);
    }
    QByteArray certificateIn(const QByteArray &file) {
        return QSslCertificate(read(file, {QStringLiteral("-clcerts"), QStringLiteral("-nokeys")})).toDer();
    }
    Login onlyLogin() {
        const auto logins = value(store::listLogins(*m_session, m_mara));
        for (const Login &login : logins) {
            if (login.kind == QLatin1String("x509"))
                return login;
        }
        qFatal("there is no certificate login");
    }
    Done setState(LoginState state) {
        const Login login = onlyLogin();
        return store::inTransaction(*m_session, Actor::system(),
                                    [&] { return store::setLoginState(*m_session, login.id, login.revision, state); });
    }
    // All the way round, as a browser would: leaves, shows these, comes back.
    SignInOutcome signIn(const QList<QByteArray> &shown) {
        const auto left = value(leave(*m_session, m_means, QStringLiteral("cards"), {}, {}, {}, m_visitor));
        const QUrl back = value(handOver(*m_session, m_means, QStringLiteral("cards"), left.state, shown));
        return value(comeBack(*m_session, m_means, QStringLiteral("cards"), QUrlQuery(back), left.state, {}, m_visitor))
            .outcome;
    }

    static inline const QByteArray kPassword = "seven lamps";
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Letters> m_letters;
    Means m_means = cheapMeans(std::make_shared<Letters>());
    Visitor m_visitor;
    UserId m_mara;
    AuthorityId m_cards;
};

} // namespace gatelodge::tests
