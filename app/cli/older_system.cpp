#include "app/cli/older_system.h"
#include "server/domain/this_machine.h"
#include "server/service/authorities.h"
#include "server/store/authorities.h"
#include <QFile>

namespace gatelodge::app {

namespace {

// What of the address says how the connection is encrypted. Nothing that is said is passed over.
Result<QJsonObject> encryptionOf(const store::Connection &from) {
    QJsonObject settings{{QStringLiteral("encryption"),
                          isThisMachine(from.host) ? QStringLiteral("disable") : QStringLiteral("verify-full")}};
    for (const QString &option : from.options) {
        const QString name = option.section(u'=', 0, 0), value = option.section(u'=', 1);
        if (name == QLatin1String("sslrootcert")) {
            QFile file(value);
            if (!file.open(QIODevice::ReadOnly))
                return failure(Fault::NotFound, QStringLiteral("%1: %2").arg(value, file.errorString()));
            settings[QStringLiteral("ca_certificate")] = QString::fromLatin1(file.readAll());
            settings[QStringLiteral("encryption")] = QStringLiteral("verify-full");
        } else if (name == QLatin1String("sslmode") &&
                   (value == QLatin1String("verify-full") || value == QLatin1String("disable"))) {
            settings[QStringLiteral("encryption")] = value;
        } else {
            return failure(Fault::Invalid, QStringLiteral("--from: %1; of options there are sslrootcert, and sslmode: "
                                                          "verify-full, or disable on this machine")
                                               .arg(option));
        }
    }
    if (settings[QStringLiteral("encryption")] == QLatin1String("disable") && !isThisMachine(from.host))
        return failure(Fault::Invalid, QStringLiteral("--from: sslmode=disable is for this machine only"));
    return settings;
}

Result<Authority> describedBy(const QString &name, const QString &address, bool asks) {
    GL_DO(expectNoPassword(address, "--password"));
    GL_TRY(const auto from, store::Connection::parse(address));
    GL_TRY(const QJsonObject encryption, encryptionOf(from));
    Authority older;
    older.name = name;
    older.driver = QStringLiteral("django");
    older.settings = {{QStringLiteral("host"), from.host},
                      {QStringLiteral("port"), from.port},
                      {QStringLiteral("database"), from.database},
                      {QStringLiteral("account"), from.user}};
    for (auto one = encryption.begin(); one != encryption.end(); ++one)
        older.settings.insert(one.key(), one.value());
    if (asks)
        older.settings.insert(QStringLiteral("password"),
                              QString::fromUtf8(askSecret(QStringLiteral("Password of %1").arg(from.user))));
    return older;
}

} // namespace

Result<OlderSystem> olderSystemFrom(const QString &name, const QString &from, bool asksPassword) {
    OlderSystem older{name, {}};
    if (!from.isEmpty()) {
        GL_TRY(older.made, describedBy(name, from, asksPassword));
    }
    return older;
}

Result<AuthorityId> authorityOf(ToolHouse &house, const OlderSystem &older) {
    if (!older.made)
        return store::findAuthorityByName(*house.session, older.name).map([](const Authority &authority) {
            return authority.id;
        });
    GL_TRY(const auto saved,
           service::createAuthority(*house.session, house.access.manageSettings(), meansOf(house), *older.made));
    if (!saved.complaints.isEmpty())
        return failure(Fault::Invalid, login::complaintLine(older.made->driver, saved.complaints));
    return saved.id;
}

} // namespace gatelodge::app
