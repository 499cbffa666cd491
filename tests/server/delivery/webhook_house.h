// A house with a site that is told of changes by webhooks, somebody whom it knows and of whom it is owed news, and a
// receiver that checks what comes by a program of its own: the examples of the manual.
#pragma once
#include "server/service/access.h"
#include "server/service/webhooks.h"
#include "server/store/openid_clients.h"
#include "server/store/places.h"
#include "server/store/queue_view.h"
#include "server/store/webhooks.h"
#include "tests/support/queue/queue_house.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

namespace gatelodge::tests {

constexpr int kPatience = 30'000; // ms

struct Verdict {
    QJsonObject event; // empty: refused
    QByteArray complaint;
    QJsonArray users() const {
        return event.value(QStringLiteral("data")).toObject().value(QStringLiteral("users")).toArray();
    }
    QJsonObject first() const { return users().first().toObject(); }
};

// Runs a program with the secret in its environment and the headers of a request as arguments; the body is its input.
// sentEarlier: seconds that the request pretends to be older than it is.
inline Verdict verdictOf(const QString &interpreter, const QStringList &program, const test::HttpSeen &seen,
                         const QString &secret, const QByteArray &body, qint64 sentEarlier) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GATELODGE_WEBHOOK_SECRET"), secret);
    process.setProcessEnvironment(environment);
    const qint64 sent = headerOf(seen, "webhook-timestamp").toLongLong() - sentEarlier;
    process.start(interpreter,
                  program + QStringList{QString::fromLatin1(headerOf(seen, "webhook-id")), QString::number(sent),
                                        QString::fromLatin1(headerOf(seen, "webhook-signature"))});
    process.write(body.isEmpty() ? seen.body : body);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatience))
        return {{}, "it did not end"};
    return {QJsonDocument::fromJson(process.readAllStandardOutput()).object(), process.readAllStandardError()};
}

// The manual's: its two examples, and the function that its page shows.
enum class Receiver { Python, JavaScript, Page };

inline Verdict verified(const test::HttpSeen &seen, const QString &secret, const QByteArray &body = {},
                        qint64 sentEarlier = 0, Receiver receiver = Receiver::Python) {
    const QString help = QStringLiteral(GATELODGE_SOURCE_DIR "/resources/help/");
    const QString python = QStringLiteral("/usr/bin/python3");
    static const char around[] = R"(
import base64, hashlib, hmac, json, os, re, sys, time
class Refused(Exception): pass
exec(re.search("```python\n(.*?)```", open(sys.argv[1]).read(), re.S).group(1))
try:
    print(json.dumps(verify(os.environ["GATELODGE_WEBHOOK_SECRET"], *sys.argv[2:5], sys.stdin.buffer.read())))
except Refused as refused:
    sys.exit("refused: " + str(refused))
)";
    switch (receiver) {
    case Receiver::Python:
        return verdictOf(python, {help + QStringLiteral("examples/webhook.py")}, seen, secret, body, sentEarlier);
    case Receiver::JavaScript:
        return verdictOf(QStringLiteral("node"), {help + QStringLiteral("examples/webhook.mjs")}, seen, secret, body,
                         sentEarlier);
    case Receiver::Page:
        return verdictOf(python,
                         {QStringLiteral("-c"), QString::fromUtf8(around), help + QStringLiteral("webhooks.md")}, seen,
                         secret, body, sentEarlier);
    }
    Q_UNREACHABLE();
}

class WebhookHouse : public QueueHouse {
public:
    void begin() {
        clear();
        m_copy = std::make_unique<SiteCopy>();
        m_site = addSite(*m_copy, [](SiteProfile &site) { site.pushForm = PushForm::Webhooks; });
        m_copy->forgetKeys(); // its signatures are another matter here
        sql(QStringLiteral("UPDATE deliveries SET owed = false")); // the first key owes it everybody, and that is nobody
        m_ada = aUser(session())
                    .called(QStringLiteral("ada"))
                    .named(QStringLiteral("Ada"), QStringLiteral("Lovelace"))
                    .withEmail(QStringLiteral("ada@example.org"))
                    .make();
        visit(m_ada, m_site);
        rename(m_ada, QStringLiteral("Byron"));
    }
    void end() { m_copy.reset(); }

    SiteCopy &copy() { return *m_copy; }
    const SiteId &site() const { return m_site; }
    const UserId &ada() const { return m_ada; }

    Result<service::MadeWebhookSecret> trySecret(std::chrono::seconds overlap = std::chrono::hours(24)) {
        return service::makeWebhookSecret(session(), m_permit, vault()->sealingKey(), m_site, overlap);
    }
    QString makeSecret(std::chrono::seconds overlap = std::chrono::hours(24)) { return value(trySecret(overlap)).text; }
    void endSecret(int number) {
        const auto held = value(store::listWebhookSecrets(session(), m_site));
        value(service::endWebhookSecret(session(), m_permit, m_site, held.at(number).id, std::chrono::seconds(0)));
    }
    void change(const std::function<void(SiteProfile &)> &edit) {
        const Site site = value(store::findSite(session(), m_site));
        SiteProfile profile = site.profile;
        edit(profile);
        value(store::replaceSite(session(), m_site, site.revision, profile));
    }
    QueueLane lane() { return value(store::listLanes(session())).value(0); }
    void retryNow() { sql(QStringLiteral("UPDATE deliveries SET retry_at = '-infinity'; NOTIFY gatelodge_queue")); }
    bool drains() {
        const auto running = worker();
        return QTest::qWaitFor([this] { return isDrained(); }, kPatience);
    }

private:
    const Permit<Duty::ManageSites> m_permit =
        service::Access::owner({QStringLiteral("console:clerk"), Source::Console, {}}).manageSites();
    std::unique_ptr<SiteCopy> m_copy;
    SiteId m_site;
    UserId m_ada;
};

} // namespace gatelodge::tests
