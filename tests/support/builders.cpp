#include "tests/support/builders.h"
#include "server/store/belongings.h"
#include "server/store/places.h"
#include "server/store/users.h"
#include "tests/support/test_database.h"
#include <QUuid>

namespace gatelodge::tests {

aUser::aUser(store::Session &session) : m_session(session) {
    m_user.username = QStringLiteral("u") + QUuid::createUuid().toString(QUuid::Id128).left(12);
    m_user.firstName = QStringLiteral("Ada");
    m_user.lastName = QStringLiteral("Lovelace");
}

aUser &aUser::named(const QString &first, const QString &last) {
    m_user.firstName = first;
    m_user.lastName = last;
    return *this;
}

aUser &aUser::called(const QString &username) {
    m_user.username = username;
    return *this;
}

aUser &aUser::withEmail(const QString &address, bool verified) {
    m_emails.append({address, verified});
    return *this;
}

aUser &aUser::withPassword(const QByteArray &hash) {
    m_hash = hash;
    return *this;
}

aUser &aUser::old(int days) {
    m_days = days;
    return *this;
}

aUser &aUser::suspended() {
    m_status = UserStatus::Suspended;
    return *this;
}

UserId aUser::make() {
    const UserId uid = value(store::insertUser(m_session, m_user.username, m_user, m_status));
    bool primary = true;
    for (const auto &[address, verified] : std::as_const(m_emails)) {
        value(store::insertEmail(m_session, uid, address, verified && primary, verified));
        primary = primary && !verified;
    }
    if (!m_hash.isEmpty())
        value(store::putPassword(m_session, uid, QString::fromLatin1(m_hash)));
    value(m_session.script(
        QStringLiteral("UPDATE gatelodge.users SET created_at = gatelodge.now() - interval '%1 days' WHERE uid = '%2'")
            .arg(m_days)
            .arg(toString(uid))));
    return uid;
}

OrgId anOrg(store::Session &session, const QString &name, bool consentRequired) {
    OrgProfile profile;
    profile.name = name;
    profile.consentRequired = consentRequired;
    return value(store::insertOrg(session, profile));
}

aSite::aSite(store::Session &session) : m_session(session) {
    m_profile.name = QStringLiteral("Members’ wiki");
    m_profile.redirectUrl = QStringLiteral("https://wiki.example.org/auth/");
}

aSite &aSite::of(const OrgId &org) {
    m_profile.org = org;
    return *this;
}

aSite &aSite::requiringConsent() {
    m_consent = true;
    return *this;
}

aSite &aSite::pushingTo(const QString &url) {
    m_profile.apiUrl = url;
    m_profile.pushChanges = true;
    m_profile.internal = true;
    return *this;
}

aSite &aSite::with(const std::function<void(SiteProfile &)> &change) {
    change(m_profile);
    return *this;
}

SiteId aSite::make() {
    if (m_profile.org == OrgId())
        m_profile.org = anOrg(m_session, QStringLiteral("Riverside Club"), m_consent);
    return value(store::insertSite(m_session, m_profile));
}

} // namespace gatelodge::tests
