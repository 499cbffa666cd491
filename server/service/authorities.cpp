#include "server/service/authorities.h"
#include "server/domain/http_address.h"
#include "server/service/certificate_door.h"
#include "server/service/driver_settings.h"
#include "server/store/authorities.h"
#include "server/store/authority_use.h"
#include "server/store/clock.h"
#include "server/store/settings.h"
#include "server/store/transaction.h"
#include <QElapsedTimer>
#include <QRegularExpression>

namespace gatelodge::service {

using store::inTransaction;

namespace {

bool isPage(const QString &address) {
    return isHttpAddress(address) && !address.contains(u'#') && address.size() <= 1000;
}

Done checkAuthority(const Authority &authority) {
    static const QRegularExpression nameForm(QStringLiteral("^[a-z0-9.-]{1,60}$"));
    if (!nameForm.match(authority.name).hasMatch())
        return failure(Fault::Invalid, QStringLiteral("authorityName: 1 to 60 of a-z, 0-9, dot and hyphen"));
    if (authority.title.size() > 200)
        return failure(Fault::Invalid, QStringLiteral("title: at most 200 characters"));
    if (authority.helpText.size() > 2000)
        return failure(Fault::Invalid, QStringLiteral("helpText: at most 2000 characters"));
    if (authority.newcomerMessage.size() > 500)
        return failure(Fault::Invalid, QStringLiteral("newcomerMessage: at most 500 characters"));
    const std::pair<const char *, QString> pages[] = {{"forgottenUrl", authority.forgottenUrl},
                                                      {"changeUrl", authority.changeUrl},
                                                      {"registerUrl", authority.registerUrl}};
    for (const auto &[field, address] : pages) {
        if (!address.isEmpty() && !isPage(address))
            return failure(Fault::Invalid,
                           QLatin1StringView(field) + QStringLiteral(": an http or https address without #"));
    }
    return {};
}

} // namespace

Result<const login::Driver *> driverOf(const Means &means, const Authority &authority) {
    QStringList known;
    for (const login::Driver *driver : means.drivers) {
        if (driver->description().id == authority.driver)
            return driver;
        known << driver->description().id;
    }
    return failure(Fault::Misconfigured, QStringLiteral("authority %1: there is no login driver %2; known are %3")
                                             .arg(authority.name, authority.driver, known.join(QStringLiteral(", "))));
}

Result<login::Settings> openSettings(const Means &means, const Authority &authority) {
    GL_TRY(const login::Driver *driver, driverOf(means, authority));
    return openedSettings(*means.vault, driver->description(), authority);
}

Result<login::Means> lentToDrivers(store::Session &session, const Means &means) {
    return store::readClock(session).map([&](const QDateTime &now) { return lentToDrivers(means, now); });
}

login::Means lentToDrivers(const Means &means, const QDateTime &now) {
    QElapsedTimer since;
    since.start();
    login::Means lent{means.http, nullptr, [now, since] { return now.toSecsSinceEpoch() + since.elapsed() / 1000; }};
    lent.isPassword = [hasher = means.hasher](const QByteArray &stored, const QByteArray &password) {
        if (!stored.isEmpty())
            return hasher.verify(stored, password).matches;
        hasher.verifyAgainstNobody(password);
        return false;
    };
    return lent;
}

Result<QStringList> troubleWithAuthorities(store::Session &session, const Means &means) {
    GL_TRY(const auto authorities, store::listAuthorities(session));
    QStringList lines;
    for (const Authority &authority : authorities) {
        if (const auto opened = openSettings(means, authority); authority.enabled && !opened)
            lines << opened.error().detail;
    }
    return lines;
}

Result<QList<Authority>> listAuthorities(store::Session &session, const ReadSettings &, const Means &) {
    GL_TRY(auto authorities, store::listAuthorities(session));
    for (Authority &authority : authorities)
        authority.settings = withoutSecrets(authority.settings);
    return authorities;
}

Result<SavedAuthority> createAuthority(store::Session &session, const ManageSettings &permit, const Means &means,
                                       const Authority &entered) {
    GL_DO(checkAuthority(entered));
    GL_TRY(const login::Driver *driver, driverOf(means, entered));
    auto sealed = sealedSettings(means.vault->sealingKey(), driver->description(), entered.settings, {});
    if (!sealed.complaints.isEmpty())
        return SavedAuthority{{}, sealed.complaints};
    Authority fresh = entered;
    fresh.settings = sealed.settings;
    return inTransaction(session, permit.actor(), [&] { return store::insertAuthority(session, fresh); })
        .map([](const AuthorityId &id) {
            return SavedAuthority{id, {}};
        });
}

Result<SavedAuthority> changeAuthority(store::Session &session, const ManageSettings &permit, const Means &means,
                                       const AuthorityId &id, Revision seen, const Authority &entered) {
    GL_DO(checkAuthority(entered));
    return inTransaction(session, permit.actor(), [&]() -> Result<SavedAuthority> {
        GL_TRY(const Authority stored, store::findAuthority(session, id));
        GL_TRY(const login::Driver *driver, driverOf(means, stored));
        auto sealed =
            sealedSettings(means.vault->sealingKey(), driver->description(), entered.settings, stored.settings);
        if (!sealed.complaints.isEmpty())
            return SavedAuthority{id, sealed.complaints};
        Authority changed = entered;
        changed.settings = sealed.settings;
        GL_DO(store::replaceAuthority(session, id, seen, changed));
        return SavedAuthority{id, {}};
    });
}

Done disableAuthority(store::Session &session, const ManageSettings &permit, const AuthorityId &id) {
    return inTransaction(session, permit.actor(), [&] { return store::disableAuthority(session, id); });
}

Done enableAuthority(store::Session &session, const ManageSettings &permit, const AuthorityId &id) {
    return inTransaction(session, permit.actor(), [&] { return store::enableAuthority(session, id); });
}

Done removeAuthority(store::Session &session, const ManageSettings &permit, const AuthorityId &id) {
    return inTransaction(session, permit.actor(), [&] { return store::removeAuthority(session, id); });
}

Result<BulkOutcome> changeAuthorities(store::Session &session, const ManageSettings &permit,
                                      const QList<AuthorityId> &ids, const AuthorityDeed &deed) {
    return inTransaction(session, permit.actor(), [&]() -> Result<BulkOutcome> {
        BulkOutcome outcome{int(ids.size()), 0};
        for (const AuthorityId &id : ids) {
            if (deed.kind == AuthorityDeed::Kind::Remove) {
                GL_TRY(const bool inUse, store::hasLogins(session, id));
                if (inUse)
                    continue;
                GL_DO(store::removeAuthority(session, id));
            } else {
                const bool on = deed.kind == AuthorityDeed::Kind::SwitchOn;
                GL_TRY(const Authority authority, store::findAuthority(session, id));
                if (authority.enabled == on)
                    continue;
                GL_DO(on ? store::enableAuthority(session, id) : store::disableAuthority(session, id));
            }
            ++outcome.changed;
        }
        return outcome;
    });
}

Done bringBackAuthority(store::Session &session, const ManageSettings &permit, const AuthorityId &id) {
    return inTransaction(session, permit.actor(), [&] { return store::bringBackAuthority(session, id); });
}

Done moveAuthority(store::Session &session, const ManageSettings &permit, const AuthorityId &id, int place) {
    return inTransaction(session, permit.actor(), [&] { return store::moveAuthority(session, id, place); });
}

Done chooseRegistration(store::Session &session, const ManageSettings &permit, const Means &means,
                        const std::optional<AuthorityId> &id) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        if (id) {
            GL_TRY(const Authority chosen, store::findAuthority(session, *id));
            GL_TRY(const login::Driver *driver, driverOf(means, chosen));
            if (!driver->description().contracts.testFlag(Contract::Registration))
                return failure(Fault::Invalid, QStringLiteral("registration: %1 makes no accounts").arg(chosen.driver));
        }
        GL_DO(store::setRegistrationAuthority(session, id));
        return store::putHouseSetting(session, QStringLiteral("sign_up"), id.has_value());
    });
}

Done chooseForSite(store::Session &session, const ManageSettings &permit, const SiteId &site,
                   const QList<AuthorityId> &chosen) {
    return inTransaction(session, permit.actor(), [&] { return store::replaceSiteChoice(session, site, chosen); });
}

Done chooseCreationActions(store::Session &session, const ManageSettings &permit, const AuthorityId &id,
                           const QList<CreationAction> &actions) {
    return inTransaction(session, permit.actor(), [&] { return store::replaceCreationActions(session, id, actions); });
}

Result<ProbedAuthority> probeAuthority(store::Session &session, const ManageSettings &, const Means &means,
                                       const Authority &entered) {
    GL_TRY(const login::Driver *driver, driverOf(means, entered));
    QJsonObject stored;
    if (entered.id.value > 0) {
        GL_TRY(const Authority found, store::findAuthority(session, entered.id));
        stored = found.settings;
    }
    auto sealed = sealedSettings(means.vault->sealingKey(), driver->description(), entered.settings, stored);
    if (!sealed.complaints.isEmpty())
        return ProbedAuthority{sealed.complaints, {}};
    Authority tried = entered;
    tried.settings = sealed.settings;
    GL_TRY(const login::Settings settings, openSettings(means, tried));
    GL_TRY(login::Means lent, lentToDrivers(session, means));
    HouseCertificates certificates(session, means, tried);
    lent.certificates = &certificates;
    return ProbedAuthority{{}, driver->probe(settings, lent)};
}

} // namespace gatelodge::service
