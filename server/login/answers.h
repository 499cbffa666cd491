// What drivers answer. Values only; the words for people are elsewhere.
#pragma once
#include "server/domain/certificate_flaw.h"
#include <optional>
#include <QList>
#include <QString>
#include <QStringList>

namespace gatelodge::login {

struct RemoteEmail {
    QString address;
    bool verified = false; // the authority vouches for it; nothing else may be linked by it (R4)
};

// Somebody as an authority knows them.
struct RemoteUser {
    QString identity; // canonical and lasting: what a login is matched on (KE-02), however the name was typed
    QString username; // a proposal
    QString firstName, lastName;
    QList<RemoteEmail> emails;
    QStringList groups; // the authority's own names of them
};

enum class Verdict { Ok, NoAccount, BadPassword, AuthError, FailedToConnect }; // EA-01

struct AuthAnswer {
    Verdict verdict = Verdict::AuthError;
    bool closed = false;            // Ok, and the authority has closed the account: that wins over what we think of it
    QString message;                // the authority's own words for the person; may be empty
    QString detail;                 // for logs and "Test connection"
    std::optional<RemoteUser> user; // Ok
    CertificateFlaw flaw = CertificateFlaw::None; // not Ok, of a certificate: why
};

inline AuthAnswer answered(Verdict verdict, QString detail = {}) { return {verdict, false, {}, std::move(detail), {}}; }

enum class RegistrationVerdict { Ok, BadInput, Refused, Failed }; // EA-03: ok, data_error, reg_error, fail

struct FieldComplaint {
    QString field;   // of Registrar::fields
    QString message; // the authority's own words; empty: taken or malformed
};

struct RegistrationAnswer {
    RegistrationVerdict verdict = RegistrationVerdict::Failed;
    QList<FieldComplaint> complaints;
    QString detail;
    std::optional<RemoteUser> user; // Ok
};

enum class PasswordVerdict { Ok, BadPassword, NotAccepted, Cannot, FailedToConnect, Failed }; // EA-05

struct PasswordAnswer {
    PasswordVerdict verdict = PasswordVerdict::Failed;
    QString message; // NotAccepted: why, in the authority's words
    QString detail;
};

} // namespace gatelodge::login
