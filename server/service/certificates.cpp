#include "server/service/certificates.h"
#include "server/service/asking.h"
#include "server/service/attempts.h"
#include "server/service/authorities.h"
#include "server/service/certificate_making.h"
#include "server/service/digest.h"
#include "server/service/login_notice.h"
#include "server/store/certificates.h"
#include "server/store/clock.h"
#include "server/store/settings.h"
#include "server/store/transaction.h"
#include <algorithm>
#include <QRegularExpression>

namespace gatelodge::service {

using store::inTransaction;

namespace {

constexpr int kAuthorityYears = 10;
constexpr int kMostInAWindow = 10; // made by one person
constexpr qsizetype kLongestDevice = 100;
constexpr qint64 kSkew = 300; // seconds by which another clock may be behind ours

struct Issuer {
    QByteArray certificate;
    SecretBytes key;
    QDateTime validUntil;
};

Done check(const WantedCertificate &wanted, int mostMonths) {
    const QString device = wanted.device.simplified();
    if (device.isEmpty() || device.size() > kLongestDevice)
        return failure(Fault::Invalid, QStringLiteral("device: 1 to 100 characters"));
    const bool printable =
        std::all_of(wanted.password.begin(), wanted.password.end(), [](char c) { return c >= ' ' && c <= '~'; });
    if (wanted.password.size() < kShortestFilePassword || wanted.password.size() > kLongestFilePassword || !printable)
        return failure(Fault::Invalid, QStringLiteral("password: 8 to 100 printable ASCII characters"));
    if (wanted.months < 1 || wanted.months > mostMonths)
        return failure(Fault::Invalid, QStringLiteral("months: 1 to %1").arg(mostMonths));
    return {};
}

Result<Issuer> freshAuthority(store::Session &session, const Means &means, const IssuingAuthority &authority,
                              const QDateTime &now) {
    GL_TRY(const auto house, store::readHouseSettings(session));
    const QString name =
        house.name + QStringLiteral(" – ") + (authority.caption.isEmpty() ? authority.name : authority.caption);
    const QDateTime until = now.addYears(kAuthorityYears);
    GL_TRY(MadeAuthority made, makeCertificateAuthority(name, {now.addSecs(-kSkew), until}));
    GL_DO(store::insertCertificateAuthority(
        session, authority.id,
        {made.certificate, means.vault->sealingKey().seal(kCertificateAuthority, made.key.view()), until}));
    return Issuer{made.certificate, std::move(made.key), until};
}

// The youngest that outlives what it is to issue; else a new one. In a transaction that holds the authority.
Result<Issuer> issuerFor(store::Session &session, const Means &means, const IssuingAuthority &authority,
                         const QDateTime &now, const QDateTime &until) {
    GL_TRY(const auto stored, store::listCertificateAuthorities(session, authority.id));
    if (stored.isEmpty() || stored.first().validUntil < until)
        return freshAuthority(session, means, authority, now);
    GL_TRY(SecretBytes key, means.vault->open(kCertificateAuthority, stored.first().sealedKey));
    return Issuer{stored.first().certificate, std::move(key), stored.first().validUntil};
}

QString fileNameFor(const QString &device) {
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString name = device.normalized(QString::NormalizationForm_KD).toLower().replace(others, QStringLiteral("-"));
    name = name.left(40);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("certificate") : name) + QStringLiteral(".p12");
}

Result<IssuedCertificate> make(store::Session &session, const Means &means, const UserId &uid,
                               const IssuingAuthority &authority, const WantedCertificate &wanted,
                               const Visitor &visitor) {
    GL_TRY(const QDateTime now, store::readClock(session));
    GL_TRY(const auto house, store::readHouseSettings(session));
    GL_TRY(const QString username, store::lockCertificateOwner(session, uid));
    GL_DO(store::lockIssuingAuthority(session, authority.id));
    GL_TRY(const int present, store::countIssuedCertificates(session, uid));
    if (present >= kMostCertificates)
        return failure(Fault::Refused, QStringLiteral("%1 certificates at most").arg(kMostCertificates));
    const QDateTime until = now.addMonths(wanted.months);
    const QString device = wanted.device.simplified();
    GL_TRY(const Issuer issuer, issuerFor(session, means, authority, now, until));
    const QString person = QStringLiteral("%1 (%2)").arg(username, device);
    GL_TRY(const MadeCertificate made, makeCertificate(issuer.certificate, issuer.key,
                                                       {person,
                                                        house.name,
                                                        house.name + QStringLiteral(": ") + device,
                                                        {now.addSecs(-kSkew), until},
                                                        wanted.password}));
    const QString identity = QString::fromLatin1(sha256(made.certificate).toHex());
    GL_TRY(const LoginId login, store::insertCertificate(session, {uid, authority.id, identity, device, until}));
    GL_DO(tellLoginAdded(session, means, uid, {AddedLogin::Certificate, device}, visitor));
    return IssuedCertificate{login, made.file, fileNameFor(device)};
}

} // namespace

Result<QList<IssuingAuthority>> issuingAuthorities(store::Session &session, const Means &means) {
    GL_TRY(const auto authorities, authoritiesAt(session, {}));
    QList<IssuingAuthority> issuing;
    for (const Authority &authority : offering(authorities, means, Contract::Certificate)) {
        const auto settings = openSettings(means, authority);
        if (settings && !authority.loginsNeedApproval &&
            settings->text(QLatin1StringView("source")) == QLatin1StringView("own"))
            issuing.append(
                {authority.id, authority.name, authority.title, settings->number(QLatin1StringView("months"))});
    }
    return issuing;
}

Result<IssuedCertificate> issueCertificate(store::Session &session, const Means &means, const UserId &uid,
                                           const WantedCertificate &wanted, const Visitor &visitor) {
    GL_TRY(const auto issuing, issuingAuthorities(session, means));
    const auto found = std::find_if(issuing.begin(), issuing.end(),
                                    [&](const IssuingAuthority &one) { return one.name == wanted.authority; });
    if (found == issuing.end())
        return failure(Fault::NotFound, QStringLiteral("authority"));
    GL_DO(check(wanted, found->months));
    const QByteArray bucket = attemptBucket(means.keyFor("attempts"), "make-certificate", toString(uid).toLatin1());
    GL_DO(inTransaction(session, Actor::person(uid, visitor.request),
                        [&] { return countWithin(session, bucket, kMostInAWindow, means.limits.window); }));
    return inTransaction(session, Actor::person(uid, visitor.request),
                         [&] { return make(session, means, uid, *found, wanted, visitor); });
}

Done expireCertificates(store::Session &session) {
    GL_TRY(const auto due, store::listDueCertificates(session));
    for (const LoginId &login : due) {
        const auto done =
            inTransaction(session, Actor::system(), [&] { return store::expireCertificate(session, login); });
        // The last owner's login stays valid by its state. By its date it opens nothing all the same.
        if (!done && done.error().constraint != QLatin1StringView("owner_remains"))
            return done;
    }
    return {};
}

} // namespace gatelodge::service
