// Records with sensible defaults, straight into a test's database: aUser(session).named("Ada", "Lovelace").make().
#pragma once
#include "server/domain/site.h"
#include "server/domain/user.h"
#include "server/store/session.h"

namespace gatelodge::tests {

class aUser {
public:
    explicit aUser(store::Session &session);
    aUser &named(const QString &first, const QString &last);
    aUser &called(const QString &username);
    aUser &withEmail(const QString &address, bool verified = true); // the first verified one is primary
    aUser &withPassword(const QByteArray &hash);                    // as PasswordHasher writes it
    aUser &old(int days);                                           // created so many days ago
    aUser &suspended();
    UserId make();

private:
    store::Session &m_session;
    NewUser m_user;
    QList<QPair<QString, bool>> m_emails;
    QByteArray m_hash;
    int m_days = 30;
    UserStatus m_status = UserStatus::Active;
};

class aSite {
public:
    explicit aSite(store::Session &session);
    aSite &of(const OrgId &org);          // else an organisation of its own
    aSite &requiringConsent();            // of that organisation
    aSite &pushingTo(const QString &url); // internal, pushes on
    aSite &with(const std::function<void(SiteProfile &)> &change);
    SiteId make();

private:
    store::Session &m_session;
    SiteProfile m_profile;
    bool m_consent = false;
};

OrgId anOrg(store::Session &session, const QString &name, bool consentRequired = false);

} // namespace gatelodge::tests
