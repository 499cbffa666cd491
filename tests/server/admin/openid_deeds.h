// The rows of the OpenID façade (duty_table.h).
#pragma once
#include "tests/server/admin/duty_table.h"

namespace gatelodge::tests {

// A site that speaks it, as far as there is none yet; made past all rights.
inline OpenIdClient speaking(const DutyScene &s) {
    if (const auto there = value(store::findOpenIdClientOf(*s.session, s.site)))
        return *there;
    OpenIdProfile profile;
    profile.clientId = QStringLiteral("site-%1").arg(s.site.value);
    value(store::insertOpenIdClient(*s.session, s.site, profile));
    return *value(store::findOpenIdClientOf(*s.session, s.site));
}

inline QList<Deed> openIdDeeds() {
    return {
        {"OpenId::setup", Duty::ReadSites,
         [](Facades &f, const DutyScene &s) { return errorOf(f.openid.setup(s.site)); }},
        {"OpenId::start", Duty::ManageSite,
         [](Facades &f, const DutyScene &s) {
             if (value(store::findOpenIdClientOf(*s.session, s.site)))
                 value(store::removeOpenIdClient(*s.session, s.site));
             return errorOf(f.openid.start(s.site));
         }},
        {"OpenId::save", Duty::ManageSite,
         [](Facades &f, const DutyScene &s) {
             const OpenIdClient client = speaking(s);
             return errorOf(f.openid.save(s.site, client.revision, client.profile));
         }},
        {"OpenId::makeSecret", Duty::ManageSite,
         [](Facades &f, const DutyScene &s) {
             speaking(s);
             return errorOf(f.openid.makeSecret(s.site, std::chrono::seconds(0)));
         }},
        {"OpenId::endSecret", Duty::ManageSite,
         [](Facades &f, const DutyScene &s) {
             speaking(s);
             const SecretId id = value(store::insertClientSecret(
                 *s.session, s.site, QUuid::createUuid().toRfc4122() + QUuid::createUuid().toRfc4122(),
                 QStringLiteral("begins")));
             const auto error = errorOf(f.openid.endSecret(s.site, id, std::chrono::seconds(0)));
             (void)store::endClientSecret(*s.session, s.site, id, std::chrono::seconds(0));
             return error;
         }},
        {"OpenId::addAddress", Duty::ManageSite,
         [](Facades &f, const DutyScene &s) {
             speaking(s);
             return errorOf(f.openid.addAddress(s.site, admin::OpenId::AddressList::Redirect,
                                                QStringLiteral("https://a.org/back")));
         }},
        {"OpenId::forgetRejected", Duty::ManageSite,
         [](Facades &f, const DutyScene &s) { return errorOf(f.openid.forgetRejected(s.site)); }},
        {"OpenId::stop", Duty::ManageSite,
         [](Facades &f, const DutyScene &s) {
             speaking(s);
             return errorOf(f.openid.stop(s.site));
         }},
        {"OpenId::keys", Duty::ReadSettings, [](Facades &f, const DutyScene &) { return errorOf(f.openid.keys()); }},
        {"OpenId::replaceKey", Duty::ManageSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.openid.replaceKey(SigningAlgorithm::Es256, false)); }},
        {"OpenId::told", Duty::ReadPeople,
         [](Facades &f, const DutyScene &s) {
             speaking(s);
             return errorOf(f.openid.told(s.ada, s.site));
         }},
        {"OpenId::grantsOf", Duty::ReadPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.openid.grantsOf(s.ada)); }},
        {"OpenId::grantsAt", Duty::ReadPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.openid.grantsAt(s.site, 10)); }},
        {"OpenId::endGrant", Duty::HelpPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.openid.endGrant({s.ada, s.site})); },
         Database::AnyFault}, // there is none
    };
}

} // namespace gatelodge::tests
