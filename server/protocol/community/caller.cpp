#include "server/protocol/community/caller.h"
#include "server/service/attempts.h"
#include "server/service/site_signature.h"
#include "server/store/doors.h"

namespace gatelodge::community {
namespace {

constexpr qsizetype kSignatureCharacters = 88; // base64 of 64 bytes

bool isWellFormed(const QByteArray &signature) {
    const auto decoded =
        QByteArray::fromBase64Encoding(signature, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return signature.size() == kSignatureCharacters && decoded;
}

Result<store::Attempts> countCall(const CommunityMeans &means, const HopSite &site, const http::Request &request,
                                  store::Session &session) {
    const QByteArray caller = service::addressBlock(request.client.toString());
    const QByteArray bucket =
        service::attemptBucket(means.attemptKey, "search " + QByteArray::number(site.id.value), caller);
    return store::countAttempt(session, bucket, means.searchLimits.window);
}

} // namespace

Signature signatureIn(const http::Request &request, const HopSite &site, QByteArrayView message) {
    const QByteArray signature = request.header(QByteArray(service::kSignatureHeader).toLower());
    if (signature.isEmpty())
        return Signature::Missing;
    if (!isWellFormed(signature))
        return Signature::Malformed;
    // Without an old key the present one is tried twice, so that the time does not tell.
    const service::SecretBytes &current = site.sealer.key().bytes();
    const service::SecretBytes *keys[] = {&current, site.oldKey.isEmpty() ? &current : &site.oldKey};
    return service::isSignedBy(keys, message, signature) ? Signature::Genuine : Signature::Wrong;
}

QByteArray signedTarget(const http::Request &request) {
    return request.query.isEmpty() ? request.path : request.path + '?' + request.query;
}

std::optional<http::Response> refuseCaller(const CommunityMeans &means, const HopSite &site,
                                           const http::Request &request, store::Session &session) {
    const auto calls = countCall(means, site, request, session);
    if (!calls)
        return means.troubleFor(request, calls.error());
    if (calls->tries > means.searchLimits.perCaller)
        return means.page(request, 429).with("Retry-After", QByteArray::number(qMax<qint64>(1, calls->left.count())));
    if (site.signedSearch && signatureIn(request, site, signedTarget(request)) != Signature::Genuine)
        return means.page(request, 401);
    return std::nullopt;
}

} // namespace gatelodge::community
