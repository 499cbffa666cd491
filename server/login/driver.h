// Login drivers: the many ways to prove who one is. A driver is a folder under drivers/, named by its id; it describes
// itself and its settings, and makes an object for each contract it fulfils. Adding one changes no other folder: the
// registry is generated, forms are drawn from the schema, and the conformance suite of tests/support/login runs against
// it (KE-01, EA-16, EA-32).
//
// A driver sees only this room and the domain: no database, no HTTP server, no pages. It is called on the slow lane and
// must answer within the authority's time limit; a peer that is away is an answer (FailedToConnect), not an error.
// What a driver returns is escaped by whoever shows it; what a driver sends to its peer is escaped by the driver (F13).
#pragma once
#include "server/domain/authority.h"
#include "server/domain/result.h"
#include "server/login/answers.h"
#include "server/login/settings.h"
#include <chrono>
#include <functional>
#include <memory>
#include <QDateTime>
#include <QUrl>
#include <QUrlQuery>

namespace gatelodge::login {

struct Credentials {
    QString username;    // as typed, trimmed; without @authority
    QByteArray password; // UTF-8; never empty: an empty password proves nothing anywhere
};

class PasswordSignIn {
public:
    virtual ~PasswordSignIn() = default;
    virtual AuthAnswer authenticate(const Credentials &credentials) = 0;
};

struct RedirectStart {
    QUrl url;           // where the browser goes
    QJsonObject memory; // what finish() needs again; kept sealed on our side, never in a URL
};
struct RedirectReturn {
    QUrlQuery query;    // as the browser brought it
    QUrl callback;      // the address that begin() was given
    QJsonObject memory; // of begin()
    QString state;      // what begin() was given
};

class RedirectSignIn {
public:
    virtual ~RedirectSignIn() = default;
    // state: unguessable, ours. Unavailable or Misconfigured: the peer cannot be asked.
    virtual Result<RedirectStart> begin(const QUrl &callback, const QString &state, const QString &language) = 0;
    virtual AuthAnswer finish(const RedirectReturn &back) = 0;
};

struct NewAccount {
    QString username, firstName, lastName, email;
    QByteArray password;
};
enum class RegistrationField { Username, FirstName, LastName, Email, Password };

class Registrar {
public:
    virtual ~Registrar() = default;
    virtual QList<RegistrationField> requiredFields() const = 0;
    virtual RegistrationAnswer create(const NewAccount &account) = 0;
    // What create() made a moment ago goes again, because the house could not keep its side. False: it cannot.
    virtual bool takeBack(const QString & /*username*/) { return false; }
};

class PasswordKeeper {
public:
    virtual ~PasswordKeeper() = default;
    virtual bool canChange() const = 0; // by whom knows the present one
    virtual PasswordAnswer change(const QString &username, const QByteArray &present, const QByteArray &wanted) = 0;
    virtual bool canReset() const = 0; // without the present one
    virtual PasswordAnswer reset(const QString &username, const QByteArray &wanted) = 0;
};

class UserInfo {
public:
    virtual ~UserInfo() = default;
    // NotFound: nobody there has this identity. Unavailable: the authority does not answer.
    virtual Result<RemoteUser> find(const QString &identity) = 0;
};

// One account of an authority that gives its accounts away.
struct LeavingAccount {
    RemoteUser user;
    QString storedPassword; // as it stands there; empty: none that anybody could type
    bool active = true;
    QDateTime joined = {};   // since when it is there
    QStringList powers = {}; // what more than others they may do there, in its own words
};

// Accounts on their way to the house (EL-08). One conversation with the authority; not for several threads.
class Handover {
public:
    virtual ~Handover() = default;
    // The next ones behind this identity, in an order of its own; none: that was all. Empty: from the beginning.
    virtual Result<QList<LeavingAccount>> after(const QString &identity, int most) = 0;
    // Those of these identities that are there.
    virtual Result<QList<LeavingAccount>> find(const QStringList &identities) = 0;
    // The same, but nothing of them changes there until letGo(), or the end of this object.
    // Denied: the authority's account may not hold them; the detail says what it lacks.
    virtual Result<QList<LeavingAccount>> hold(const QStringList &identities) = 0;
    virtual Done stillHolds() = 0; // Unavailable: it was lost meanwhile, and something may have changed
    virtual void letGo() = 0;
};

// One exchange with a web server; redirects are not followed (the composition binds it).
struct HttpAsk {
    QByteArray method = "GET";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds limit{10'000};
    bool internalAllowed = true;    // private addresses, too (F10)
    qint64 mostBytes = 1024 * 1024; // of the answer; a longer one is none
    // Takes the body as it comes, on another thread, and none of it is kept; false: no more of it.
    std::function<bool(QByteArrayView)> piece = {};
};
struct HttpTold {
    bool answered = false;
    int status = 0;
    QByteArray body;
    QString trouble;      // not answered: why
    QByteArray head = {}; // status line and headers, the first 4,000 bytes
};

// The accounts that Gatelodge keeps itself, for the driver of the local authority. One request's worth.
class LocalAccounts {
public:
    virtual ~LocalAccounts() = default;
    // An unknown name costs what a wrong password costs (F6). Old hashes are upgraded.
    virtual Result<AuthAnswer> verify(const QString &usernameOrEmail, const QByteArray &password) = 0;
    virtual Result<RegistrationAnswer> create(const NewAccount &account) = 0;
    virtual Result<PasswordAnswer> setPassword(const QString &username, const QByteArray &wanted) = 0;
    virtual Result<RemoteUser> find(const QString &username) = 0;
};

// The house's listener that asks browsers for a certificate, and its own certificate authorities, for the driver of an
// authority that believes certificates (EL-11). One request's worth.
class CertificateDoor {
public:
    virtual ~CertificateDoor() = default;
    // Where a browser is asked for one on behalf of this authority. Invalid: this program has no such listener.
    virtual QUrl address() const = 0;
    // What a browser showed, DER, the person's own first; empty: nothing. TLS has proved that it holds the key, and
    // nobody has yet looked at whether to believe it. Once. Expired: unknown, used, too late, or of another state.
    virtual Result<QList<QByteArray>> takeShown(const QString &code, const QString &state) = 0;
    // The certificates, DER, of the authorities that the house has made for itself; empty before the first is issued.
    virtual Result<QList<QByteArray>> ownAuthorities() = 0;
    // Whether the house has issued the certificate with this identity here, and remembers it.
    virtual Result<bool> hasIssued(const QString &identity) = 0;
    // What the house has fetched last from these addresses (Driver::listsToFetch), as readList() made it. Fewer than
    // there are addresses: some have never delivered.
    virtual Result<QList<QByteArray>> fetchedLists(const QStringList &addresses) = 0;
};

// What the house lends to drivers.
struct Means {
    std::function<HttpTold(const HttpAsk &)> http;
    LocalAccounts *accounts = nullptr;
    std::function<qint64()> now; // seconds since 1970, of the database's clock
    CertificateDoor *certificates = nullptr;
    // Whether a password belongs to a hash as another system has stored it; an empty one costs what others cost (F6).
    std::function<bool(const QByteArray &stored, const QByteArray &password)> isPassword = {};
};

// A list that an authority publishes for everybody, and keeps fresh: whose certificates are revoked.
struct PublishedList {
    QByteArray content;
    QDateTime madeAt, holdsUntil; // as it says; holdsUntil may be invalid: it does not
};

class Driver {
public:
    virtual ~Driver() = default;
    virtual const DriverDescription &description() const = 0;

    // What the house should fetch now and then, and keep; each at an address of its own.
    virtual QList<HttpAsk> listsToFetch(const Settings &) const { return {}; }
    // Whether what came is such a list, signed by whom it must be, and still holds. Invalid: it is not; the detail says
    // why. `now`: seconds since 1970.
    virtual Result<PublishedList> readList(const Settings &, const QByteArray &, qint64) const {
        return failure(Fault::Invalid, QStringLiteral("%1: nothing is fetched").arg(description().id));
    }

    // Checked settings. Null where the description doesn't name the contract. `means` outlives what is made.
    virtual std::unique_ptr<PasswordSignIn> passwordSignIn(const Settings &, const Means &) const { return nullptr; }
    virtual std::unique_ptr<RedirectSignIn> redirectSignIn(const Settings &, const Means &) const { return nullptr; }
    virtual std::unique_ptr<Registrar> registrar(const Settings &, const Means &) const { return nullptr; }
    virtual std::unique_ptr<PasswordKeeper> passwordKeeper(const Settings &, const Means &) const { return nullptr; }
    virtual std::unique_ptr<UserInfo> userInfo(const Settings &, const Means &) const { return nullptr; }
    // Unavailable: the authority does not answer; Misconfigured: it answers, and has no accounts of this kind.
    virtual Result<std::unique_ptr<Handover>> handover(const Settings &) const {
        return failure(Fault::Refused, QStringLiteral("%1: accounts are not given away").arg(description().id));
    }
    // Whom a name means there, by which an administrator enters a login for somebody. Refused: this driver cannot tell
    // (description().loginsByName says so before); NotFound: nobody there; Unavailable: the authority does not answer.
    virtual Result<RemoteUser> loginNamed(const Settings &, const Means &, const QString &) const {
        return failure(Fault::Refused, QStringLiteral("%1: logins are not entered by name").arg(description().id));
    }
    // "Test connection": every step as far as it got, the last one with what went wrong.
    virtual QList<ProbeStep> probe(const Settings &settings, const Means &means) const = 0;
};

} // namespace gatelodge::login
