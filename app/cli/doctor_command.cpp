#include "app/cli/command.h"
#include "app/outbox_settings.h"
#include "server/login/registry.h"
#include "server/service/authorities.h"
#include "server/service/health.h"
#include "server/service/houses.h"
#include "server/service/node_report.h"
#include "server/store/doors.h"
#include "server/store/places.h"
#include "server/store/pooler.h"
#include <QSysInfo>

namespace gatelodge::app {

namespace {

struct Finding {
    bool fine = true;
    QString what;
};

// To the database; nothing stands before a private one.
QList<store::Connection> waysTo(const ToolHouse &house) {
    if (house.settings.database.isEmpty())
        return {};
    QList<store::Connection> ways{house.foundation.connection};
    if (!house.settings.listenDatabaseUrl.isEmpty())
        ways << house.foundation.listenConnection;
    return ways;
}

// Each examination is one sentence: what was looked at, and what is wrong with it.
QList<Finding> examine(ToolHouse &house) {
    QList<Finding> findings;
    const auto add = [&](bool fine, const QString &what) { findings.append({fine, what}); };
    add(true, QStringLiteral("The database's schema is this program's."));
    add(true,
        QStringLiteral("The master key %1 is the one the secrets were sealed to.").arg(house.settings.masterKeyFile));
    if (const QString &pooler = house.foundation.passedPooler; !pooler.isEmpty())
        add(true, QStringLiteral("%1: a pooler answers there that hands connections on (pool_mode = transaction or "
                                 "statement). The house goes by listen_database_url alone.")
                      .arg(pooler));
    for (const store::Connection &way : waysTo(house)) {
        const Done each = store::isOneEach(way);
        add(bool(each),
            each ? QStringLiteral("%1: each session has a connection of its own, as LISTEN and locks need it.")
                       .arg(way.shown())
                 : each.error().detail + u'.');
    }
    if (const auto sites = store::listSites(*house.session)) {
        for (const Site &site : *sites) {
            const auto keys = service::openKeys(*house.session, *house.foundation.vault, site.id);
            if (!keys)
                add(false, QStringLiteral("%1: %2.").arg(site.profile.name, keys.error().detail));
            if (site.profile.version == CryptoVersion::V2)
                add(false,
                    QStringLiteral("%1 uses protocol v2, whose answers prove nothing of their origin. Move it to v3.")
                        .arg(site.profile.name));
            if (!site.oldKeyFingerprint.isEmpty())
                add(false, QStringLiteral("%1: a key rotation waits to be confirmed.").arg(site.profile.name));
        }
    }
    service::Means means;
    means.vault = house.foundation.vault;
    means.drivers = login::allDrivers();
    if (const auto troubles = service::troubleWithAuthorities(*house.session, means)) {
        for (const QString &trouble : *troubles)
            add(false, trouble + QStringLiteral(". Nobody can sign in with it; the others work."));
    }
    const auto own =
        service::lookAround(*house.session, {QSysInfo::machineHostName(), house.settings.dataDir,
                                             house.settings.tlsCertificate, mailServerToldTo(house.settings)});
    const auto permit = house.access.permit<Duty::ReadHouse>();
    if (!own || !permit)
        add(false, own ? permit.error().detail : own.error().detail);
    else if (const auto health = service::examineHouse(*house.session, *permit, *own); !health)
        add(false, health.error().detail);
    else
        for (const HealthItem &item : *health)
            findings.append({!item.wantsSomebody(), plainSentence(item)});
    return findings;
}

int doctor(const Invocation &invocation) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    const auto findings = examine(*house);
    QList<QStringList> rows;
    bool fine = true;
    for (const Finding &finding : findings) {
        rows << QStringList{finding.fine ? QStringLiteral("fine") : QStringLiteral("look"), finding.what};
        fine = fine && finding.fine;
    }
    showTable(invocation, {QStringLiteral("state"), QStringLiteral("finding")}, rows);
    return fine ? 0 : 1;
}

} // namespace

void addDoctorCommand(CLI::App &app, Invocation &invocation) {
    app.add_subcommand("doctor", "Examines the installation and says what wants you")->callback([&invocation] {
        invocation.run = doctor;
    });
}

} // namespace gatelodge::app
