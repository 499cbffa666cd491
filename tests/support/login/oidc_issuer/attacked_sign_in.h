// One sign-in at a made-up provider, with one thing wrong: the fixture of the tables of attacks.
#pragma once
#include "server/login/driver.h"
#include "tests/support/login/oidc_issuer/made_up_provider.h"
#include "tests/support/login/web_exchange.h"
#include <QtTest>

namespace gatelodge::login {
const Driver *oidcDriver();
}

namespace gatelodge::tests {

using namespace Qt::StringLiterals;
using login::Verdict;
using test::HttpScript;

struct Attack {
    Lies lies = {};
    std::function<void(login::RedirectReturn &)> onTheWayBack = {};
    QJsonObject settings = {};
};
struct Outcome {
    Verdict verdict = Verdict::AuthError;
    QString detail = {}; // a part of it
};

inline const qint64 kNow = QDateTime::currentSecsSinceEpoch();
inline const QUrl kCallback(u"http://localhost:8080/back"_s);

inline void set(QUrlQuery &query, const QString &key, const QString &value) {
    query.removeAllQueryItems(key);
    query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

inline Attack withQuery(const QString &key, const QString &value) {
    return {.onTheWayBack = [=](login::RedirectReturn &back) { set(back.query, key, value); }};
}
inline Attack withoutQuery(const QString &key) {
    return {.onTheWayBack = [=](login::RedirectReturn &back) { back.query.removeAllQueryItems(key); }};
}
inline Attack withMemory(const QString &key, const QJsonValue &value) {
    return {.onTheWayBack = [=](login::RedirectReturn &back) { back.memory[key] = value; }};
}
inline Lies::Change setting(const QString &key, const QJsonValue &value) {
    return [=](QJsonObject &object) { object[key] = value; };
}
inline Lies::Change lacking(const QString &key) {
    return [=](QJsonObject &object) { object.remove(key); };
}
inline Attack withMetadata(const QString &key, const QJsonValue &value) { return {{.metadata = setting(key, value)}}; }
inline Attack withClaim(const QString &key, const QJsonValue &value) { return {{.claims = setting(key, value)}}; }
inline Attack withoutClaim(const QString &key) { return {{.claims = lacking(key)}}; }
inline Attack withHeader(const QString &key, const QJsonValue &value) { return {{.header = setting(key, value)}}; }
inline Attack withTokens(const QString &key, const QJsonValue &value) { return {{.tokens = setting(key, value)}}; }
inline Attack withUserInfo(const QString &key, const QJsonValue &value) { return {{.userInfo = setting(key, value)}}; }
inline Attack scripted(const QByteArray &path, const HttpScript &script) { return {{.scripts = {{path, script}}}}; }
inline HttpScript ofBody(const QByteArray &body, int status = 200) { return {HttpScript::Answer, status, body, {}}; }
inline Attack signedBy(decltype(Lies::sign) sign) { return {{.sign = std::move(sign)}}; }

class AttackedSignIn : public QObject {
protected:
    // Only those are hurried that would never come to an end.
    login::Means m_means{[this](const login::HttpAsk &ask) {
                             const bool hurry = !m_slow.isEmpty() && ask.url.path().endsWith(m_slow);
                             return exchange(ask, std::chrono::milliseconds(hurry ? 300 : 8000));
                         },
                         nullptr, [] { return kNow; }};
    QString m_slow;

    login::Settings settingsFor(const MadeUpProvider &provider, const QJsonObject &more) {
        QJsonObject entered{
            {"issuer"_L1, provider.url()}, {"client_id"_L1, u"lodge"_s}, {"client_secret"_L1, u"very secret"_s}};
        for (auto change = more.begin(); change != more.end(); ++change)
            entered[change.key()] = change.value();
        return {login::oidcDriver()->description().settings, entered};
    }

    // From the start to the answer, with everything done as the attack wants it.
    login::AuthAnswer outcomeOf(const Attack &attack) {
        MadeUpProvider provider(attack.lies);
        provider.setClock([] { return kNow; });
        m_slow.clear();
        for (auto script = attack.lies.scripts.begin(); script != attack.lies.scripts.end(); ++script) {
            if (script->behaviour == HttpScript::Drip || script->behaviour == HttpScript::Hang)
                m_slow = QString::fromLatin1(script.key());
        }
        const auto signIn = login::oidcDriver()->redirectSignIn(settingsFor(provider, attack.settings), m_means);
        const auto start = signIn->begin(kCallback, u"state-1"_s, {});
        if (!start)
            return login::answered(start.error().fault == Fault::Unavailable ? Verdict::FailedToConnect
                                                                             : Verdict::AuthError,
                                   start.error().detail);
        provider.setNonce(QUrlQuery(start->url).queryItemValue(u"nonce"_s));
        login::RedirectReturn back{{}, kCallback, start->memory, u"state-1"_s};
        set(back.query, u"code"_s, u"a-code"_s);
        set(back.query, u"state"_s, u"state-1"_s);
        set(back.query, u"iss"_s, provider.url());
        if (attack.onTheWayBack)
            attack.onTheWayBack(back);
        return signIn->finish(back);
    }

    static void row(const char *name, Attack attack, const QString &detail, Verdict verdict = Verdict::AuthError) {
        QTest::newRow(name) << std::move(attack) << Outcome{verdict, detail};
    }
    static void columns() {
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<Outcome>("outcome");
    }
    void isRefused() {
        QFETCH(Attack, attack);
        QFETCH(Outcome, outcome);
        const auto answer = outcomeOf(attack);
        QVERIFY2(answer.detail.contains(outcome.detail), qPrintable(answer.detail));
        QCOMPARE(answer.verdict, outcome.verdict);
        QVERIFY(!answer.user);
        // Neither secrets nor who it was stand in a log (EL-05).
        for (const auto secret : {"very secret"_L1, "a-code"_L1, "an-access-token"_L1, "ada-1815"_L1})
            QVERIFY2(!answer.detail.contains(secret), qPrintable(answer.detail));
    }
};

} // namespace gatelodge::tests
