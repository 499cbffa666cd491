#include "server/service/certificate_door.h"
#include "server/service/redirect_sign_in.h"
#include "server/service/token.h"
#include "server/store/certificates.h"
#include "server/store/doors.h"
#include "server/store/fetched_lists.h"
#include "server/store/logins.h"
#include "server/store/transaction.h"
#include <QDataStream>
#include <QUrlQuery>

namespace gatelodge::service {

using store::inTransaction;

namespace {

constexpr qsizetype kMostBytes = 32 * 1024; // of a chain; those of smart cards have some 6 KiB
constexpr char kDepartures[] = "redirect";  // as redirect_sign_in keeps them

QByteArray packed(const QList<QByteArray> &shown) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << shown;
    return bytes;
}

QList<QByteArray> unpacked(QByteArrayView bytes) {
    QDataStream stream(bytes.toByteArray());
    stream.setVersion(QDataStream::Qt_6_0);
    QList<QByteArray> shown;
    stream >> shown;
    return shown;
}

// A chain that nobody has is kept as one that cannot be read: the person is told that it is not believed.
QList<QByteArray> bounded(const QList<QByteArray> &shown) {
    qsizetype bytes = 0;
    for (const QByteArray &certificate : shown)
        bytes += certificate.size();
    return bytes > kMostBytes ? QList<QByteArray>{QByteArray("too long")} : shown;
}

} // namespace

Result<QUrl> handOver(store::Session &session, const Means &means, const QString &authority, QByteArrayView state,
                      const QList<QByteArray> &shown) {
    const auto stored = Token::storedFormOf(state);
    if (!stored)
        return failure(Fault::Expired, QStringLiteral("state"));
    const Token code = Token::generate();
    const QByteArray sealed = means.vault->sealingKey().seal(kShownCertificates, packed(bounded(shown)));
    GL_DO(inTransaction(session, Actor::system(), [&]() -> Done {
        GL_TRY(const auto waiting,
               store::peekToken(session, *stored, kDepartures)); // else anybody could fill the table
        return store::keepShownCertificates(session, *stored, code.stored, sealed);
    }));
    QUrl back = callbackOf(means, authority);
    back.setQuery(QUrlQuery{{QStringLiteral("state"), QString::fromLatin1(state)},
                            {QStringLiteral("code"), QString::fromLatin1(code.text)}});
    return back;
}

QUrl HouseCertificates::address() const {
    if (m_means.certificateUrl.isEmpty())
        return {};
    return QUrl::fromEncoded(m_means.certificateUrl + "/account/login/certificate/" +
                             QUrl::toPercentEncoding(m_authority.name) + '/');
}

Result<QList<QByteArray>> HouseCertificates::takeShown(const QString &code, const QString &state) {
    const auto token = Token::storedFormOf(code.toLatin1());
    const auto departure = Token::storedFormOf(state.toLatin1());
    if (!token || !departure)
        return failure(Fault::Expired, QStringLiteral("what was shown"));
    GL_TRY(const QByteArray sealed, inTransaction(m_session, Actor::system(), [&] {
               return store::takeShownCertificates(m_session, *departure, *token);
           }));
    GL_TRY(const SecretBytes opened, m_means.vault->open(kShownCertificates, sealed));
    return unpacked(opened.view());
}

Result<QList<QByteArray>> HouseCertificates::ownAuthorities() {
    return store::listAuthorityCertificates(m_session, m_authority.id);
}

Result<bool> HouseCertificates::hasIssued(const QString &identity) {
    return store::findLogin(m_session, m_authority.id, QStringLiteral("x509"), identity).map([](const auto &found) {
        return found.has_value();
    });
}

Result<QList<QByteArray>> HouseCertificates::fetchedLists(const QStringList &addresses) {
    return store::listFetched(m_session, m_authority.id, addresses);
}

} // namespace gatelodge::service
