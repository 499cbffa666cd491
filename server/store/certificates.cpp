#include "server/store/certificates.h"

namespace gatelodge::store {

Result<QList<StoredCertificateAuthority>> listCertificateAuthorities(Session &session, const AuthorityId &id) {
    GL_TRY(const auto rows, session.rows("certificate.authorities_of", id));
    QList<StoredCertificateAuthority> authorities;
    for (const Row &row : rows)
        authorities.append({row.bytes("certificate"), row.bytes("sealed_key"), row.time("valid_until")});
    return authorities;
}

Result<QList<QByteArray>> listAuthorityCertificates(Session &session, const AuthorityId &id) {
    GL_TRY(const auto rows, session.rows("certificate.certificates_of_authorities", id));
    QList<QByteArray> certificates;
    for (const Row &row : rows)
        certificates.append(row.bytes("certificate"));
    return certificates;
}

Done lockIssuingAuthority(Session &session, const AuthorityId &id) {
    GL_TRY(const auto row, session.maybe("certificate.lock_authority", id));
    return row ? Done() : Done(failure(Fault::NotFound, QStringLiteral("authority")));
}

Done insertCertificateAuthority(Session &session, const AuthorityId &id, const StoredCertificateAuthority &fresh) {
    GL_DO(session.run("certificate.insert_authority", id, fresh.certificate, fresh.sealedKey, fresh.validUntil));
    return {};
}

Result<QString> lockCertificateOwner(Session &session, const UserId &uid) {
    GL_TRY(const auto row, session.maybe("certificate.lock_owner", uid));
    return row ? Result<QString>(row->text("username"))
               : failure(Fault::Refused, QStringLiteral("the owner is not active"));
}

Result<int> countIssuedCertificates(Session &session, const UserId &uid) {
    return session.one("certificate.count_of_user", uid).map([](const Row &row) { return row.number("number"); });
}

Result<LoginId> insertCertificate(Session &session, const NewCertificate &fresh) {
    GL_TRY(const auto row, session.one("certificate.insert", fresh.user, fresh.authority, fresh.identity, fresh.device,
                                       fresh.expiresAt));
    return row.id<LoginId>("login_id");
}

Result<QList<LoginId>> listDueCertificates(Session &session) {
    GL_TRY(const auto rows, session.rows("certificate.list_due"));
    QList<LoginId> due;
    for (const Row &row : rows)
        due.append(row.id<LoginId>("login_id"));
    return due;
}

Done expireCertificate(Session &session, const LoginId &id) {
    GL_DO(session.run("certificate.expire", id));
    return {};
}

Done keepShownCertificates(Session &session, const QByteArray &stateHash, const QByteArray &tokenHash,
                           const QByteArray &sealed) {
    GL_DO(session.run("certificate.prune"));
    GL_DO(session.run("certificate.show", stateHash, tokenHash, sealed));
    return {};
}

Result<QByteArray> takeShownCertificates(Session &session, const QByteArray &stateHash, const QByteArray &tokenHash) {
    GL_TRY(const auto row, session.maybe("certificate.take", stateHash, tokenHash));
    if (!row)
        return failure(Fault::Expired, QStringLiteral("what was shown"));
    return row->bytes("sealed");
}

} // namespace gatelodge::store
