// What the driver makes: one object a contract. Each reads its settings once; settings that make no sense become the
// answer of every call.
#pragma once
#include "server/login/driver.h"
#include "server/login/drivers/ldap/directory.h"

namespace gatelodge::login::ldap {

std::unique_ptr<PasswordSignIn> makeSignIn(Result<DirectorySettings> settings, Pool &pool);
std::unique_ptr<Registrar> makeRegistrar(Result<DirectorySettings> settings, Pool &pool);
std::unique_ptr<PasswordKeeper> makePasswordKeeper(Result<DirectorySettings> settings, Pool &pool);
std::unique_ptr<UserInfo> makeUserInfo(Result<DirectorySettings> settings, Pool &pool);
Result<RemoteUser> whoIsNamed(const Result<DirectorySettings> &settings, Pool &pool, const QString &username);
QList<ProbeStep> probeDirectory(const Result<DirectorySettings> &settings);

const DriverDescription &describeLdap();

} // namespace gatelodge::login::ldap
