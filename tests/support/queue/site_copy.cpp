#include "tests/support/queue/site_copy.h"
#include "server/service/site_signature.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace gatelodge::tests {

using test::HttpScript;
using test::HttpSeen;

SiteCopy::SiteCopy() : m_receiver([this](const HttpSeen &seen) { return take(seen); }) {}

void SiteCopy::accept(QByteArrayView key) {
    const std::lock_guard guard(m_lock);
    m_keys.emplace_back(key);
}

void SiteCopy::forgetKeys() {
    const std::lock_guard guard(m_lock);
    m_keys.clear();
}

void SiteCopy::answerWith(const HttpScript &script) {
    answerEach([script](const HttpSeen &) { return script; });
}

void SiteCopy::answerEach(test::HttpReceiver::Answerer answerer) {
    const std::lock_guard guard(m_lock);
    m_answerer = std::move(answerer);
}

QList<HttpSeen> SiteCopy::seen() const {
    const std::lock_guard guard(m_lock);
    return m_seen;
}

QStringList SiteCopy::kinds() const {
    QStringList kinds;
    const auto requests = seen();
    for (const HttpSeen &request : requests)
        kinds << QJsonDocument::fromJson(request.body).object().value(QStringLiteral("type")).toString();
    return kinds;
}

QMap<QString, CopiedPerson> SiteCopy::people() const {
    const std::lock_guard guard(m_lock);
    return m_people;
}

QString SiteCopy::lastName(const QString &username) const {
    return people().value(username).told.value(QStringLiteral("lastname")).toString();
}

HttpScript SiteCopy::take(const HttpSeen &seen) {
    const std::lock_guard guard(m_lock);
    m_seen << seen;
    const HttpScript script = m_answerer ? m_answerer(seen) : HttpScript();
    if (!isGenuine(seen)) {
        ++m_refused;
        return HttpScript::ofStatus(401);
    }
    // Half an answer or a reset may mean that the site has taken it over all the same: at least once, never at most.
    if (script.status == 200)
        apply(QJsonDocument::fromJson(seen.body).object());
    return script;
}

bool SiteCopy::isGenuine(const HttpSeen &seen) const {
    std::vector<const service::SecretBytes *> keys;
    for (const auto &key : m_keys)
        keys.push_back(&key);
    return keys.empty() || service::isSignedBy(keys, seen.body, headerOf(seen, service::kSignatureHeader));
}

void SiteCopy::apply(const QJsonObject &body) {
    const QString type = body.value(QStringLiteral("type")).toString();
    const QJsonArray users = body.value(QStringLiteral("users")).toArray();
    for (const QJsonValue &value : users) {
        CopiedPerson &person = m_people[value.toObject().value(QStringLiteral("username")).toString()];
        if (type == QLatin1String("update"))
            person.told = value.toObject();
        else if (type == QLatin1String("restore"))
            person.state = QStringLiteral("active");
        else
            person.state = type == QLatin1String("suspend") ? QStringLiteral("suspended") : QStringLiteral("erased");
    }
}

QByteArray headerOf(const HttpSeen &seen, const QByteArray &name) {
    const auto lines = seen.head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace gatelodge::tests
