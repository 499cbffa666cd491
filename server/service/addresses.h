// A person's own addresses: add, confirm by mailed link, choose the main one, remove (PG-14).
#pragma once
#include "server/domain/email.h"
#include "server/domain/email_address.h"
#include "server/service/people.h"
#include "server/service/sign_in.h"

namespace gatelodge::service {

// Adds a claim and mails a link; where the address is somebody else's, its owner is told instead and the person sees
// the same. Invalid: not an address. Duplicate: already in the person's own list.
Done addAddress(store::Session &session, const Means &means, const UserId &uid, const QString &address,
                const Visitor &visitor);
// The same, in the caller's transaction.
Done claimAddress(store::Session &session, const Means &means, const UserId &uid, const EmailAddress &address,
                  const Visitor &visitor);
// An administrator has another link mailed for a claim of somebody's. NotFound: it is no claim of theirs (any more), or
// somebody else has confirmed the address. Denied: see service/people.h.
Done mailVerificationAgain(store::Session &session, const HelpPeople &permit, const Means &means, const UserId &uid,
                           const EmailId &id);
// The same without asking who may: for who has asked, in a transaction.
Done mailVerificationWithin(store::Session &session, const Means &means, const UserId &uid, const EmailId &id);
// Mails another link for a claim of the person's.
Done mailLinkAgain(store::Session &session, const Means &means, const UserId &uid, const EmailId &id,
                   const Visitor &visitor);

struct OpenedVerification {
    UserId user;
    QString address;
    QString username;
};
Result<OpenedVerification> lookAtVerification(store::Session &session, QByteArrayView token); // uses up nothing
// The first to verify an address wins, and other people's claims on it go. Expired: link or claim is gone.
Result<OpenedVerification> verifyAddress(store::Session &session, QByteArrayView token, const Visitor &visitor);

// "It isn't mine": uses the link up, and the claim goes. Expired: the link is gone.
Done declineAddress(store::Session &session, QByteArrayView token, const Visitor &visitor);

// What a person removed may be put back for ten minutes, as it was; the audit remembers it.
inline constexpr std::chrono::minutes kPutBackSpan{10};
struct RemovedAddress {
    QString address;
    bool verified = false;
};
// The address that the person removed last, if that was just now and it is not back already.
Result<std::optional<RemovedAddress>> lastRemovedAddress(store::Session &session, const UserId &uid);
// Expired: there is none, or somebody else has confirmed it meanwhile.
Result<EmailId> putAddressBack(store::Session &session, const UserId &uid, const Visitor &visitor);

Done makeMainAddress(store::Session &session, const UserId &uid, const EmailId &id, const Visitor &visitor);
Done removeAddress(store::Session &session, const UserId &uid, const EmailId &id, const Visitor &visitor);

} // namespace gatelodge::service
