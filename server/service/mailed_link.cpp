#include "server/service/mailed_link.h"
#include <QDateTime>
#include <QUrl>

namespace gatelodge::service {

Result<QString> makeLink(store::Session &session, const Means &means, const LinkKind &kind,
                         const store::MailedToken &token) {
    const Token fresh = Token::generate();
    GL_DO(store::insertToken(session, fresh.stored, kind.purpose, token, kind.lifetime));
    return QString::fromLatin1(means.publicUrl + kind.path + "?token=" + fresh.text);
}

Result<store::MailedToken> lookAtLink(store::Session &session, const LinkKind &kind, QByteArrayView token) {
    const auto stored = Token::storedFormOf(token);
    if (!stored)
        return failure(Fault::Expired, QStringLiteral("token"));
    return store::peekToken(session, *stored, kind.purpose);
}

Result<store::MailedToken> useLink(store::Session &session, const LinkKind &kind, QByteArrayView token) {
    const auto stored = Token::storedFormOf(token);
    if (!stored)
        return failure(Fault::Expired, QStringLiteral("token"));
    return store::useToken(session, *stored, kind.purpose);
}

Done postWithin(store::Session &session, const Means &means, const Letter &letter) {
    GL_TRY(const int today, store::countMailsToday(session, letter.recipient, letter.templateId));
    if (today >= means.limits.mailsPerAddress)
        return {};
    return means.letters->post(session, letter);
}

QString clientOf(const QString &device, const QString &address) {
    return device.isEmpty() ? address : device + QStringLiteral(" (") + address + u')';
}

QVariantMap askedBy(const Visitor &visitor) {
    QVariantMap slots{{QStringLiteral("asked"), QDateTime::currentDateTime()},
                      {QStringLiteral("changed"), QDateTime::currentDateTime()},
                      {QStringLiteral("client"), clientOf(visitor.device, visitor.address)}};
    if (visitor.site)
        slots.insert(kSiteOfLetter, visitor.site->value);
    return slots;
}

QVariantMap askedBy(const Visitor &visitor, const LinkKind &kind) {
    QVariantMap slots = askedBy(visitor);
    slots.insert(QStringLiteral("until"), QDateTime::currentDateTime().addSecs(kind.lifetime.count()));
    return slots;
}

} // namespace gatelodge::service
