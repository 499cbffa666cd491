#include "app/demo/site_gate.h"
#include "server/http/csrf.h"
#include "server/service/site_signature.h"
#include <QCryptographicHash>
#include <sodium.h>

namespace gatelodge::app {

using community::ReceivedAnswer;
using community::Sealer;

namespace {

constexpr qint64 kSecondsBetweenLooks = 3;
constexpr qint64 kOldestPush = 300;

Result<Sealer> sealerOf(CryptoVersion version, const service::SecretBytes &key) {
    GL_TRY(const auto format, community::formatVersionFrom(int(version)));
    GL_TRY(auto siteKey, community::SiteKey::fromBytes(format, key.view()));
    return Sealer(std::move(siteKey));
}

bool isSame(const QByteArray &a, const QByteArray &b) {
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

} // namespace

Done SiteGate::readKeys() {
    m_keysRead = now();
    GL_TRY(const auto keys, m_facts.keys());
    std::vector<Sealer> sealers;
    GL_TRY(auto current, sealerOf(keys.version, keys.current));
    sealers.push_back(std::move(current));
    if (!keys.old.isEmpty()) {
        // An old key of another version has another size, and then can't be this version's.
        if (auto old = sealerOf(keys.version, keys.old))
            sealers.push_back(std::move(*old));
    }
    m_sealers = std::move(sealers);
    return {};
}

Result<QByteArray> SiteGate::signInUrl(const QByteArray &state) {
    return origin() + "/account/auth/" + QByteArray::number(m_facts.id.value) + "/?d=" + state;
}

QByteArray SiteGate::logoutUrl() const {
    return origin() + "/account/auth/" + QByteArray::number(m_facts.id.value) + "/logout/";
}

QByteArray SiteGate::origin() const { return http::originOf(m_facts.publicUrl); }

Result<ReceivedAnswer> SiteGate::openWithAnyKey(const QByteArray &query) const {
    Result<ReceivedAnswer> answer = failure(Fault::Misconfigured, QStringLiteral("there is no key"));
    for (const Sealer &sealer : m_sealers) {
        answer = community::openAnswer(sealer, query, now().toSecsSinceEpoch());
        if (answer || answer.error().fault == Fault::Expired)
            break;
    }
    return answer;
}

bool SiteGate::keysMayHaveChanged() {
    if (m_keysRead.secsTo(now()) < kSecondsBetweenLooks)
        return false;
    const Done read = readKeys();
    if (!read)
        qWarning("demo: the key of site %d cannot be read: %ls", m_facts.id.value,
                 qUtf16Printable(read.error().detail));
    return bool(read);
}

Result<community::AnswerPerson> SiteGate::open(const QByteArray &query, const QByteArray &expectedState) {
    auto answer = openWithAnyKey(query);
    if (!answer && answer.error().fault == Fault::Invalid && keysMayHaveChanged())
        answer = openWithAnyKey(query);
    if (!answer)
        return failure(answer.error());
    if (expectedState.isEmpty() || answer->returnData.kind() != ReturnData::Kind::Opaque ||
        !isSame(answer->returnData.value(), expectedState))
        return failure(Fault::Denied, QStringLiteral("the state belongs to another browser"));
    const qint64 second = now().toSecsSinceEpoch();
    m_used.removeIf([second](const auto &entry) { return entry.value() < second; });
    // What was sealed, not how the query spelled it: nobody can make a second answer out of one.
    const QByteArray mark = QCryptographicHash::hash(answer->returnData.value(), QCryptographicHash::Sha256);
    if (m_used.contains(mark))
        return failure(Fault::Expired, QStringLiteral("this answer was used before"));
    m_used.insert(mark, second + 2 * community::kAnswerSeconds);
    return answer->person;
}

Done SiteGate::checkSignatures(const http::Request &request) const {
    std::vector<const service::SecretBytes *> keys;
    for (const Sealer &sealer : m_sealers)
        keys.push_back(&sealer.key().bytes());
    if (!service::isSignedBy(keys, request.body, request.header("x-pgauth-sig")))
        return failure(Fault::Denied, QString::fromUtf8(QT_TRANSLATE_NOOP("demo", "the signature is wrong")));
    const QByteArray sent = request.header("x-gatelodge-timestamp");
    if (sent.isEmpty())
        return {};
    const QByteArray message = request.header("x-gatelodge-delivery") + '.' + sent + '.' + request.body;
    if (!service::isSignedBy(keys, message, request.header("x-gatelodge-signature")))
        return failure(Fault::Denied,
                       QString::fromUtf8(QT_TRANSLATE_NOOP("demo", "the signature over the time is wrong")));
    if (qAbs(sent.toLongLong() - now().toSecsSinceEpoch()) > kOldestPush)
        return failure(Fault::Denied,
                       QString::fromUtf8(QT_TRANSLATE_NOOP("demo", "it was sent more than five minutes ago")));
    return {};
}

Done SiteGate::checkPush(const http::Request &request) {
    const Done checked = checkSignatures(request);
    if (checked || !keysMayHaveChanged())
        return checked;
    return checkSignatures(request);
}

} // namespace gatelodge::app
