// What services need beside the database: keys, the cost of a hash, the way to the mail, and limits. Made once by the
// composition, immutable, shared by all threads.
#pragma once
#include "server/login/driver.h"
#include "server/service/authority_watch.h"
#include "server/service/password_hash.h"
#include "server/service/vault.h"
#include "server/store/session.h"
#include <chrono>
#include <memory>
#include <QVariantMap>

namespace gatelodge::service {

// A mail to be written. The template decides words and form; slots are its values: "link", "name", "device", …
struct Letter {
    QString recipient;
    QString templateId; // verify-address, sign-up, password-changed, …: as mail::nameOf() spells them
    QString language;
    QVariantMap values;
};

// Where letters are put: rendered, sealed and stored in the caller's transaction, sent later (server/mail).
class LetterBox {
public:
    virtual ~LetterBox() = default;
    virtual Done post(store::Session &session, const Letter &letter) const = 0;
};
// Where a program has no way to send any. Misconfigured, for every letter.
std::shared_ptr<const LetterBox> noLetterBox();

// How often may be tried before it is time to wait (F5). Counted in windows of the given length.
struct AttemptLimits {
    std::chrono::seconds window{600};
    int perAddress = 60;       // by IPv4 address or IPv6 /64
    int perAccount = 10;       // from devices the owner has not used before
    int perKnownDevice = 30;   // from one that the owner has
    int mailsPerAddress = 3;   // of each kind, per day (EL-07)
    int lettersPerPerson = 20; // that a person asks for, to whatever addresses
};

struct Means {
    std::shared_ptr<const Vault> vault;
    PasswordHasher hasher;
    QByteArray publicUrl; // without a slash at its end: links in mails use this and nothing else (F11)
    std::shared_ptr<const LetterBox> letters = noLetterBox(); // never null
    AttemptLimits limits;
    QList<const login::Driver *> drivers = {}; // all there are: login::allDrivers(), which only the composition links
    std::function<login::HttpTold(const login::HttpAsk &)> http = {}; // for drivers whose peer is a web server
    std::shared_ptr<AuthorityWatch> watch = std::make_shared<AuthorityWatch>(); // which of them did not answer lately

    // As publicUrl, of the listener that asks browsers for a certificate; empty: this program has none (EL-11).
    QByteArray certificateUrl = {};
    // Before somebody who is known comes in: what the source that keeps them says of them now (EA-15, server/sync). It
    // takes a second or two at most, and never says no: whoever it has suspended meanwhile is stopped as anybody is.
    std::function<void(store::Session &, const Means &, const UserId &)> bringUpToDate = {};

    // A key for one purpose, the same on every node: HMAC-SHA256 of the vault's private key over the purpose.
    QByteArray keyFor(QByteArrayView purpose) const;
};

} // namespace gatelodge::service
