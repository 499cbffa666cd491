// The settings of an authority that believes certificates, read once: whose certificates, and which part of one is the
// person (EL-11).
#pragma once
#include "server/domain/authority.h"
#include "server/domain/result.h"
#include "server/login/openssl_handles.h"
#include "server/login/settings.h"
#include <QUrl>
#include <vector>

namespace gatelodge::login::x509 {

enum class Source { Own, Trusted };
enum class PersonIs { CommonName, Email, PrincipalName, Subject, ThisCertificate };

struct Options {
    Source source = Source::Own;
    std::vector<Certificate> authorities; // of the settings; Own has them from the house
    std::vector<RevocationList> revocations;
    QList<QUrl> revocationAddresses; // where more of them are published
    bool revocationsInternal = false;
    bool revocationsMustBeCurrent = true;
    PersonIs person = PersonIs::CommonName;
    bool emailsAreProved = false;
};

DriverDescription describe();

// Misconfigured names the setting: "authorities: no PEM certificate is in it".
Result<Options> readOptions(const Settings &settings);

} // namespace gatelodge::login::x509
