// What it costs to know who somebody is, by the snapshot of the HTTP thread and by the lane; and everybody who is
// signed in, as the console lists them.
//   bench_sessions [sessions=10000] [known=100000]
#include "server/admin/sessions.h"
#include "server/admin/office.h"
#include "server/protocol/community/hop_snapshot.h"
#include "server/service/sign_in.h"
#include "tests/bench/queue_bench.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>

using namespace gatelodge;
using namespace gatelodge::bench;

namespace {

template <typename Step> double medianMicroseconds(int samples, int stepsEach, const Step &step) {
    std::vector<double> taken;
    int number = 0;
    for (int sample = 0; sample < samples; ++sample) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < stepsEach; ++i)
            step(++number);
        taken.push_back(double(timer.nsecsElapsed()) / 1e3 / stepsEach);
    }
    return median(std::move(taken));
}

template <typename T> T value(Result<T> result) {
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *std::move(result);
}

// One after the other, but never the same again soon: the maps are looked at where the processor has not just been.
qsizetype scattered(int number, qsizetype size) { return qsizetype(quint64(number) * 7919 % quint64(size)); }

double snapshotMicroseconds(int known) {
    community::HopSnapshot snapshot;
    auto key = value(community::SiteKey::parse(community::FormatVersion::AesSiv, QByteArray(64, 'k').toBase64()));
    const community::HopSitePointer site(
        new community::HopSite{SiteId(1), {}, Level::Normal, false, community::Sealer(std::move(key)), {}});
    const qint64 day = QDateTime::currentMSecsSinceEpoch() + 86'400'000;
    QList<QByteArray> cookies;
    for (int i = 0; i < known; ++i) {
        const service::Token token = service::Token::generate();
        const UserId uid(QUuid::createUuid());
        cookies << token.text;
        quick::KnownSession session{uid, Level::Normal, day, day, day, 8 * 3'600'000};
        snapshot.keep({token.stored, session, {{Revision{1}}, QByteArray("p")}, site});
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return medianMicroseconds(200, 1000, [&](int number) {
        const auto stored = service::Token::storedFormOf(cookies.at(scattered(number, cookies.size())));
        if (!snapshot.find(*stored, site->id, now))
            qFatal("a session is not in the snapshot");
    });
}

QList<QByteArray> signIn(BenchHouse &house, int sessions) {
    house.addPeople(sessions);
    house.sql(QStringLiteral("INSERT INTO logins (user_uid, authority_id, kind, identity, credential, state) "
                             "SELECT uid, 1, 'password', username, '', 'validated' FROM users"));
    house.sql(QStringLiteral(
        "CREATE TEMP TABLE cookies AS SELECT login_id, user_uid, row_number() OVER () AS i FROM logins;"
        "INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at, last_seen_at, address, device) "
        "SELECT sha256(convert_to(translate(encode(sha256(convert_to('c' || i, 'UTF8')), 'base64'), '+/=', '-_'), "
        "'UTF8')), user_uid, login_id, 'normal', now() + interval '1 day', now() - i * interval '20 ms', '192.0.2.1', "
        "'Firefox on Linux' FROM cookies;"
        "INSERT INTO session_logins (token_hash, login_id) SELECT token_hash, login_id FROM sessions;"
        "ANALYZE"));
    QList<QByteArray> texts;
    for (int i = 1; i <= sessions; ++i)
        texts << QCryptographicHash::hash("c" + QByteArray::number(i), QCryptographicHash::Sha256)
                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return texts;
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const int sessions = argc > 1 ? atoi(argv[1]) : 10'000;
    const int known = argc > 2 ? atoi(argv[2]) : 100'000;
    BenchHouse house;
    const QList<QByteArray> cookies = signIn(house, sessions);
    store::Session &session = house.session();
    const auto settings = value(store::readHouseSettings(session));
    const double byLane = medianMicroseconds(60, 100, [&](int number) {
        const auto fresh = value(store::readHouseSettings(session));
        value(service::findSession(session, fresh, cookies.at(scattered(number, cookies.size()))));
    });
    const double look = medianMicroseconds(60, 100, [&](int number) {
        value(service::findSession(session, settings, cookies.at(scattered(number, cookies.size()))));
    });
    print({{QStringLiteral("bench"), QStringLiteral("session_check")},
           {QStringLiteral("known_sessions"), known},
           {QStringLiteral("snapshot_us"), snapshotMicroseconds(known)},
           {QStringLiteral("lane_us"), byLane}, // with the settings that say how long a session lasts
           {QStringLiteral("lane_session_alone_us"), look}});

    admin::Office office(house.connection(), service::Access::owner(Actor::system()), nullptr);
    admin::Sessions console(office);
    constexpr int rows = 200; // as the console asks for them
    const auto first = value(console.page({}, rows).result());
    SessionPlace middle = first.last().place;
    for (int read = rows; read < sessions / 2; read += rows)
        middle = value(console.page(middle, rows).result()).last().place;
    QList<SessionId> shown;
    for (const SessionLine &line : first)
        shown << line.place.session;
    const auto milliseconds = [](const auto &step) { return medianMicroseconds(25, 1, step) / 1000; };
    print({{QStringLiteral("bench"), QStringLiteral("session_list")},
           {QStringLiteral("sessions"), sessions},
           {QStringLiteral("first_page_ms"), milliseconds([&](int) { value(console.page({}, rows).result()); })},
           {QStringLiteral("jump_ms"), milliseconds([&](int) { value(console.page(middle, rows).result()); })},
           {QStringLiteral("refresh_ms"), milliseconds([&](int) { value(console.lines(shown).result()); })},
           {QStringLiteral("counts_ms"), milliseconds([&](int) { value(console.counts().result()); })}});
    return 0;
}
