#include "server/service/login_records.h"
#include "server/service/authorities.h"
#include "server/service/login_notice.h"
#include "server/service/roles.h"
#include "server/store/authorities.h"
#include "server/store/login_records.h"
#include "server/store/transaction.h"
#include "server/store/users.h"

namespace gatelodge::service {

using store::inTransaction;
using ManagePeople = Permit<Duty::ManagePeople>;

namespace {

const DriverDescription *descriptionOf(const Means &means, const QString &driver) {
    for (const login::Driver *one : means.drivers)
        if (one->description().id == driver)
            return &one->description();
    return nullptr;
}

QJsonObject cutToSchema(const QJsonObject &stored, const DriverDescription *driver) {
    QJsonObject shown;
    for (const SettingField &field : driver ? driver->loginProperties : QList<SettingField>())
        if (stored.contains(field.name))
            shown.insert(field.name, stored.value(field.name));
    return shown;
}

Done fillInActors(store::Session &session, QList<LoginRecord> &records) {
    QList<UserId> uids;
    for (const LoginRecord &record : std::as_const(records))
        for (const LoginStep &step : record.history)
            if (const UserId actor = userIdFrom(step.actor); !isNull(actor) && !uids.contains(actor))
                uids << actor;
    GL_TRY(const auto captions, store::captionsOf(session, uids));
    for (LoginRecord &record : records)
        for (LoginStep &step : record.history)
            step.actorName = captions.value(userIdFrom(step.actor), step.actor);
    return {};
}

// What may be entered: the authority's own words are not for people to write.
QList<SettingField> enteredFields(const DriverDescription &driver) {
    QList<SettingField> fields = driver.loginProperties;
    fields.removeIf([](const SettingField &field) { return field.told; });
    return fields;
}

Result<login::RemoteUser> whoIsNamed(store::Session &session, const Means &means, const Authority &authority,
                                     const login::Driver &driver, const QString &username) {
    GL_TRY(const login::Settings settings, openSettings(means, authority));
    GL_TRY(const login::Means lent, lentToDrivers(session, means));
    return driver.loginNamed(settings, lent, username);
}

QJsonObject mergedProperties(QJsonObject stored, const DriverDescription &driver, const QJsonObject &entered) {
    for (const SettingField &field : enteredFields(driver)) {
        if (entered.contains(field.name))
            stored.insert(field.name, entered.value(field.name));
        else
            stored.remove(field.name);
    }
    return stored;
}

void putName(store::NewLogin &login, const login::RemoteUser &user) {
    login.identity = user.identity;
    login.properties.insert(QStringLiteral("username"), user.username);
    if (!user.emails.isEmpty())
        login.properties.insert(QStringLiteral("email"), user.emails.first().address);
}

Done checkEnd(const QDateTime &end) {
    if (end.isValid() && end <= QDateTime::currentDateTimeUtc())
        return failure(Fault::Invalid, QStringLiteral("expiresAt: it lies in the past"));
    return {};
}

Done checkFree(store::Session &session, const store::NewLogin &login, const LoginId &except) {
    GL_TRY(const auto owner, store::findOwnerOfIdentity(session, login, except));
    if (!owner)
        return {};
    return failure(Fault::Duplicate, QStringLiteral("login"),
                   *owner == login.user ? QStringLiteral("login_is_theirs") : QStringLiteral("logins_identity"));
}

} // namespace

Result<QList<LoginRecord>> listLoginRecords(store::Session &session, const Permit<Duty::ReadPeople> &,
                                            const Means &means, const UserId &uid) {
    GL_TRY(auto records, store::listLoginRecords(session, uid));
    for (LoginRecord &record : records) {
        const DriverDescription *driver = descriptionOf(means, record.driver);
        record.properties = cutToSchema(record.properties, driver);
        if (!driver || driver->secretIdentity || record.login.kind != driver->loginKind)
            record.login.identity.clear(); // a one-time code or a passkey is of another kind than its authority's own
    }
    GL_DO(fillInActors(session, records));
    return records;
}

Result<SavedLogin> addLogin(store::Session &session, const ManagePeople &permit, const Means &means, const UserId &uid,
                            const AuthorityId &authority, const LoginEntry &entered) {
    GL_DO(checkEnd(entered.expiresAt));
    GL_TRY(const Authority at, store::findAuthority(session, authority));
    GL_TRY(const login::Driver *driver, driverOf(means, at));
    const DriverDescription &description = driver->description();
    const auto complaints = login::complaintsAbout(enteredFields(description), entered.properties);
    if (!complaints.isEmpty())
        return SavedLogin{{}, complaints};
    GL_TRY(const auto user, whoIsNamed(session, means, at, *driver, entered.username.trimmed()));
    store::NewLogin fresh{uid, authority, description.loginKind, {}, entered.properties};
    putName(fresh, user);
    return inTransaction(session, permit.actor(), [&]() -> Result<SavedLogin> {
        GL_DO(store::holdOwner(session, uid));
        GL_DO(checkCommands(session, permit, {uid}));
        GL_DO(checkFree(session, fresh, LoginId(0)));
        GL_TRY(const LoginId id, store::insertLoginRecord(session, fresh, entered.expiresAt));
        GL_DO(tellLoginAdded(session, means, uid, {AddedLogin::Elsewhere, at.caption()}, {}));
        return SavedLogin{id, {}};
    });
}

Result<SavedLogin> changeLogin(store::Session &session, const ManagePeople &permit, const Means &means,
                               const LoginId &id, Revision seen, const LoginEntry &entered) {
    GL_TRY(store::StoredLogin stored, store::findLoginRecord(session, id));
    GL_TRY(const Authority at, store::findAuthority(session, stored.login.authority));
    GL_TRY(const login::Driver *driver, driverOf(means, at));
    const DriverDescription &description = driver->description();
    const auto complaints = login::complaintsAbout(enteredFields(description), entered.properties);
    if (!complaints.isEmpty())
        return SavedLogin{id, complaints};
    store::NewLogin &login = stored.login;
    login.properties = mergedProperties(login.properties, description, entered.properties);
    const QString name = entered.username.trimmed();
    if (!name.isEmpty() && name != login.properties.value(QLatin1String("username")).toString()) {
        GL_TRY(const auto user, whoIsNamed(session, means, at, *driver, name));
        putName(login, user);
    }
    return inTransaction(session, permit.actor(), [&]() -> Result<SavedLogin> {
        GL_DO(store::holdOwner(session, login.user));
        GL_DO(checkCommands(session, permit, {login.user}));
        GL_DO(checkFree(session, login, id));
        GL_DO(store::replaceLoginRecord(session, id, seen, login, entered.expiresAt));
        return SavedLogin{id, {}};
    });
}

Done changeLoginState(store::Session &session, const ManagePeople &permit, const LoginId &id, Revision seen,
                      LoginState state, const QString &reason) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_TRY(const auto stored, store::findLoginRecord(session, id));
        GL_DO(store::holdOwner(session, stored.login.user));
        GL_DO(checkCommands(session, permit, {stored.login.user}));
        GL_DO(store::because(session, reason.trimmed().left(500)));
        return store::setLoginRecordState(session, id, seen, state);
    });
}

Done removeLogin(store::Session &session, const ManagePeople &permit, const LoginId &id, Revision seen) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_TRY(const auto stored, store::findLoginRecord(session, id));
        GL_DO(store::holdOwner(session, stored.login.user));
        GL_DO(checkCommands(session, permit, {stored.login.user}));
        return store::removeLoginRecord(session, id, seen);
    });
}

Done bringBackLogin(store::Session &session, const ManagePeople &permit, const LoginId &id, bool valid) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_TRY(const UserId owner, store::bringBackLoginRecord(session, id, valid));
        return checkCommands(session, permit, {owner});
    });
}

} // namespace gatelodge::service
