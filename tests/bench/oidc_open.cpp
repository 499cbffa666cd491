// What everybody may ask of the OpenID provider (discovery, keys) against a route that does nothing, in turns; and what
// signing and verifying a token costs. Needs wrk.
//
//   bench_oidc_open [--turns 5] [--seconds 2] [--connections 64]
//
// One JSON object a line. The goal: at least 0.8 of the bare route.
#include "server/jose/jws.h"
#include "server/jose/signing_key.h"
#include "tests/support/front/front_house.h"
#include <algorithm>
#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>

using namespace gatelodge;

namespace {

struct Asked {
    QString path;
    QList<double> rates = {};
};

void print(const QJsonObject &line) {
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double median(QList<double> values) {
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

double ratePerSecond(const QString &url, const QString &connections, const QString &seconds) {
    QProcess wrk;
    wrk.start(QStringLiteral("wrk"), {QStringLiteral("-t"), QStringLiteral("2"), QStringLiteral("-c"), connections,
                                      QStringLiteral("-d"), seconds, url});
    if (!wrk.waitForFinished(-1) || wrk.exitStatus() != QProcess::NormalExit)
        qFatal("wrk cannot be run");
    const QString out = QString::fromUtf8(wrk.readAll());
    static const QRegularExpression rate(QStringLiteral("Requests/sec:\\s+([0-9.]+)"));
    if (out.contains(QLatin1String("Non-2xx")))
        qFatal("%ls is refused", qUtf16Printable(url));
    return rate.match(out).captured(1).toDouble();
}

void compareRoutes(int turns, const QString &connections, const QString &seconds) {
    const tests::TestDatabase database;
    const tests::FrontHouse house(database);
    QList<Asked> routes{{QStringLiteral("/healthz")},
                        {QStringLiteral("/.well-known/openid-configuration")},
                        {QStringLiteral("/oidc/jwks.json")}};
    for (int turn = 0; turn < turns; ++turn) {
        for (Asked &route : routes)
            route.rates << ratePerSecond(QStringLiteral("http://127.0.0.1:%1").arg(house.port()) + route.path,
                                         connections, seconds);
    }
    const double bare = median(routes.first().rates);
    for (const Asked &route : routes)
        print({{QStringLiteral("what"), route.path},
               {QStringLiteral("per_second"), median(route.rates)},
               {QStringLiteral("of_the_bare_route"), median(route.rates) / bare}});
}

template <typename Work> double microseconds(int times, const Work &work) {
    work(); // warm
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i)
        work();
    return double(timer.nsecsElapsed()) / 1000 / times;
}

void weighTokens() {
    const QJsonObject claims{{QStringLiteral("iss"), QStringLiteral("https://id.lake.example")},
                             {QStringLiteral("sub"), QStringLiteral("0b1f4b0e-6f3c-4c0c-9d1c-2b1f3b9f7a11")},
                             {QStringLiteral("aud"), QStringLiteral("club-shop")},
                             {QStringLiteral("exp"), 1'800'000'000},
                             {QStringLiteral("nonce"), QStringLiteral("n-0S6_WzA2Mj-0S6_WzA2Mj")}};
    for (const auto algorithm : {SigningAlgorithm::Rs256, SigningAlgorithm::Es256, SigningAlgorithm::EdDsa}) {
        const auto key = tests::value(jose::SigningKey::generate(algorithm));
        const auto known = *jose::JsonWebKey::read(key.publicJwk());
        const QByteArray token = tests::value(key.sign(claims, "JWT"));
        const auto verify = [&] {
            const auto jws = tests::value(jose::parseJws(token));
            if (!known.verifies(jws.algorithm, jws.signedPart, jws.signature))
                qFatal("not verified");
        };
        print({{QStringLiteral("what"), QStringLiteral("a token, ") + algorithmName(algorithm)},
               {QStringLiteral("sign_us"), microseconds(500, [&] { tests::value(key.sign(claims, "JWT")); })},
               {QStringLiteral("verify_us"), microseconds(500, verify)}});
    }
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("turns"), QString(), QStringLiteral("n"), QStringLiteral("5")});
    parser.addOption({QStringLiteral("seconds"), QString(), QStringLiteral("n"), QStringLiteral("2")});
    parser.addOption({QStringLiteral("connections"), QString(), QStringLiteral("n"), QStringLiteral("64")});
    parser.process(app);
    weighTokens();
    compareRoutes(parser.value(QStringLiteral("turns")).toInt(), parser.value(QStringLiteral("connections")),
                  parser.value(QStringLiteral("seconds")));
    return 0;
}
