#include "server/service/redirect_sign_in.h"
#include "server/service/asking.h"
#include "server/service/attempts.h"
#include "server/service/authorities.h"
#include "server/service/authority_watch.h"
#include "server/service/certificate_door.h"
#include "server/service/next.h"
#include "server/store/authorities.h"
#include "server/store/transaction.h"
#include <QJsonDocument>
#include <QLoggingCategory>

namespace gatelodge::service {

Q_LOGGING_CATEGORY(logRedirect, "gatelodge.service.redirect_sign_in")

using login::Verdict;
using store::inTransaction;

namespace {

constexpr char kPurpose[] = "redirect";
constexpr std::chrono::minutes kLifetime{30};
const auto kSomebodyWaits = QStringLiteral("away, and somebody is waiting for it already");

struct Counterpart {
    Authority authority;
    const login::Driver *driver = nullptr;
    std::unique_ptr<login::RedirectSignIn> signIn;
};

Result<Counterpart> counterpartOf(const Means &means, const Authority &authority, const login::Means &lent) {
    GL_TRY(const auto driver, driverOf(means, authority));
    GL_TRY(const auto settings, openSettings(means, authority));
    auto signIn = driver->redirectSignIn(settings, lent);
    if (!signIn)
        return failure(Fault::Misconfigured, QStringLiteral("the driver sends people nowhere"));
    return Counterpart{authority, driver, std::move(signIn)};
}

Result<Authority> offered(store::Session &session, const Means &means, const QString &name,
                          const std::optional<SiteId> &site) {
    GL_TRY(const auto authorities, authoritiesAt(session, site));
    for (const Authority &authority : offering(authorities, means, Contract::RedirectSignIn)) {
        if (authority.name == name)
            return authority;
    }
    return failure(Fault::NotFound, QStringLiteral("authority"));
}

// What begin() wants back holds secrets of this one sign-in (nonce, verifier): sealed like everything at rest.
QString sealed(const Means &means, const QJsonObject &memory) {
    const QByteArray text = QJsonDocument(memory).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(means.vault->sealingKey().seal(kRedirectMemory, text).toBase64());
}

Result<QJsonObject> opened(const Means &means, const QJsonValue &stored) {
    GL_TRY(const auto text, means.vault->open(kRedirectMemory, QByteArray::fromBase64(stored.toString().toLatin1())));
    return QJsonDocument::fromJson(text.view().toByteArray()).object();
}

Done keep(store::Session &session, const Means &means, const Token &state, const Authority &authority,
          const QJsonObject &memory, const std::optional<SiteId> &site, const QString &next,
          const std::optional<UserId> &joining, const Visitor &visitor) {
    const QByteArray bucket = attemptBucket(means.keyFor("attempts"), "redirect", addressBlock(visitor.address));
    store::MailedToken waiting;
    waiting.payload = {{QStringLiteral("authority"), authority.id.value},
                       {QStringLiteral("site"), site ? QJsonValue(site->value) : QJsonValue()},
                       {QStringLiteral("next"), next},
                       {QStringLiteral("joining"), joining ? toString(*joining) : QString()},
                       {QStringLiteral("memory"), sealed(means, memory)}};
    return inTransaction(session, Actor::anonymous(visitor.request), [&]() -> Done {
        GL_DO(countWithin(session, bucket, kMostRequestsKept, means.limits.window));
        return store::insertToken(session, state.stored, kPurpose, waiting, kLifetime);
    });
}

// What waits for this browser's return, used up; nothing where the answer belongs to another browser or time.
Result<std::optional<QJsonObject>> takeWaiting(store::Session &session, const QUrlQuery &query,
                                               const QByteArray &state) {
    const auto stored = Token::storedFormOf(state);
    const QString told = query.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded);
    if (!stored || told != QLatin1StringView(state))
        return std::optional<QJsonObject>();
    auto waiting = inTransaction(session, Actor::system(), [&] { return store::useToken(session, *stored, kPurpose); });
    if (!waiting && waiting.error().fault == Fault::Expired)
        return std::optional<QJsonObject>();
    if (!waiting)
        return failure(waiting.error());
    return std::optional(waiting->payload);
}

SignInOutcome outcomeOf(const Authority &authority, const login::AuthAnswer &answer, const QUrlQuery &query) {
    SignInOutcome outcome;
    outcome.authority = authority.caption();
    outcome.message = answer.message;
    outcome.flaw = answer.flaw;
    const bool declined = query.hasQueryItem(QStringLiteral("error"));
    if (answer.verdict == Verdict::FailedToConnect)
        outcome.kind = SignInOutcome::Away;
    else if (answer.verdict == Verdict::AuthError && !declined)
        outcome.kind = SignInOutcome::Trouble;
    else if (answer.verdict == Verdict::Ok)
        outcome.kind = answer.closed ? SignInOutcome::ClosedThere : SignInOutcome::CameIn;
    if (outcome.kind == SignInOutcome::Away || outcome.kind == SignInOutcome::Trouble)
        qCWarning(logRedirect, "authority %ls: %ls", qUtf16Printable(authority.name), qUtf16Printable(answer.detail));
    return outcome;
}

// What the pages say of a certificate that is good in itself (EL-11).
CertificateFlaw flawAfterwards(const login::Driver &driver, SignInOutcome::Kind kind) {
    if (!driver.description().contracts.testFlag(Contract::Certificate))
        return CertificateFlaw::None;
    if (kind == SignInOutcome::Withdrawn)
        return CertificateFlaw::Revoked;
    return kind == SignInOutcome::NoAccount ? CertificateFlaw::NotLinked : CertificateFlaw::None;
}

Result<login::AuthAnswer> finish(store::Session &session, const Means &means, const Authority &authority,
                                 const QUrlQuery &query, const QByteArray &state, const QJsonObject &waiting) {
    GL_TRY(login::Means lent, lentToDrivers(session, means));
    HouseCertificates certificates(session, means, authority);
    lent.certificates = &certificates;
    GL_TRY(const QJsonObject memory, opened(means, waiting.value(QLatin1StringView("memory"))));
    const auto counterpart = counterpartOf(means, authority, lent);
    if (!counterpart)
        return login::answered(Verdict::AuthError, counterpart.error().detail);
    AuthorityWatch::Attempt attempt(*means.watch, authority.id);
    if (!attempt.mayAsk())
        return login::answered(Verdict::FailedToConnect, kSomebodyWaits);
    auto answer =
        counterpart->signIn->finish({query, callbackOf(means, authority.name), memory, QString::fromLatin1(state)});
    attempt.answered(answer.verdict != Verdict::FailedToConnect);
    return answer;
}

} // namespace

QUrl callbackOf(const Means &means, const QString &authority) {
    return QUrl::fromEncoded(means.publicUrl + "/account/login/back/" + QUrl::toPercentEncoding(authority) + '/');
}

Result<Departure> leave(store::Session &session, const Means &means, const QString &name,
                        const std::optional<SiteId> &site, const QString &next, const std::optional<UserId> &joining,
                        const Visitor &visitor) {
    GL_TRY(const Authority authority, offered(session, means, name, site));
    GL_TRY(login::Means lent, lentToDrivers(session, means));
    HouseCertificates certificates(session, means, authority);
    lent.certificates = &certificates;
    GL_TRY(const Counterpart counterpart, counterpartOf(means, authority, lent));
    AuthorityWatch::Attempt attempt(*means.watch, authority.id);
    if (!attempt.mayAsk())
        return failure(Fault::Unavailable, kSomebodyWaits);
    const Token state = Token::generate();
    const auto begun =
        counterpart.signIn->begin(callbackOf(means, name), QString::fromLatin1(state.text), visitor.language);
    attempt.answered(begun || begun.error().fault != Fault::Unavailable);
    if (!begun)
        return failure(begun.error());
    GL_DO(keep(session, means, state, authority, begun->memory, site, next, joining, visitor));
    return Departure{begun->url, state.text};
}

Result<Homecoming> comeBack(store::Session &session, const Means &means, const QString &name, const QUrlQuery &query,
                            const QByteArray &state, const std::optional<WebSession> &member, const Visitor &visitor) {
    Homecoming home;
    home.outcome.kind = SignInOutcome::Trouble;
    home.outcome.authority = name;
    ComingIn coming;
    const auto notIn = [&]() -> Result<Homecoming> {
        GL_TRY(home.outcome, logged(session, home.outcome, coming, {}, visitor));
        return home;
    };
    GL_TRY(const auto waiting, takeWaiting(session, query, state));
    if (!waiting)
        return notIn();
    home.next = waiting->value(QLatin1StringView("next")).toString();
    const QJsonValue site = waiting->value(QLatin1StringView("site"));
    coming.site = site.isDouble() ? std::optional(SiteId(site.toInt())) : std::nullopt;
    const auto authority = offered(session, means, name, coming.site);
    if (!authority || authority->id.value != waiting->value(QLatin1StringView("authority")).toInt())
        return notIn(); // mixed up, or switched off meanwhile
    coming.authority = authority->id;
    const QString joining = waiting->value(QLatin1StringView("joining")).toString();
    if (!joining.isEmpty() && !(member && toString(member->user) == joining))
        return notIn(); // somebody else is signed in here by now
    GL_TRY(const auto answer, finish(session, means, *authority, query, state, *waiting));
    home.outcome = outcomeOf(*authority, answer, query);
    if (home.outcome.kind != SignInOutcome::CameIn)
        return notIn();
    GL_TRY(const auto driver, driverOf(means, *authority));
    const QString &kind = driver->description().loginKind;
    if (joining.isEmpty()) {
        GL_TRY(home.outcome, recognise(session, means, *authority, kind, *answer.user, coming, visitor));
        home.outcome = withOwnWords(std::move(home.outcome), answer);
        home.outcome.flaw = flawAfterwards(*driver, home.outcome.kind);
    } else {
        home.outcome.kind = SignInOutcome::ToLink;
        GL_TRY(home.outcome.link, keepToJoin(session, *authority, kind, *answer.user, member->user, visitor));
    }
    return home;
}

} // namespace gatelodge::service
