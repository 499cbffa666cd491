#include "server/store/demo_history.h"
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

struct EventColumns {
    QList<UserId> people;
    QList<int> minutes;
    explicit EventColumns(const QList<PastEvent> &events) {
        for (const PastEvent &event : events) {
            people << event.user;
            minutes << int(event.ago.count());
        }
    }
};

Done done(Result<int> counted) {
    return std::move(counted).map([](int) {});
}

} // namespace

Result<std::optional<QJsonObject>> findDemoRecord(Session &session) {
    GL_TRY(const auto row, session.maybe("demo.find"));
    if (!row)
        return std::nullopt;
    return row->json("record");
}

Done putDemoRecord(Session &session, const QJsonObject &record) {
    return done(session.run("demo.put", QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact))));
}

Done agePeople(Session &session, const QList<PastEvent> &joined) {
    const EventColumns columns(joined);
    return done(session.run("demo.age_people", columns.people, columns.minutes));
}

Done keepNew(Session &session, const UserId &user, std::chrono::hours longest) {
    return done(session.run("demo.keep_new", user, int(longest.count())));
}

Done recordPastConsents(Session &session, const OrgId &org, const QString &textVersion, const QList<PastEvent> &given) {
    const EventColumns columns(given);
    return done(session.run("demo.consents", org, textVersion, columns.people, columns.minutes));
}

Done recordPastVisits(Session &session, const QList<PastVisits> &visits) {
    QList<UserId> people;
    QList<SiteId> sites;
    QList<int> first, last, counts;
    for (const PastVisits &visit : visits) {
        people << visit.user;
        sites << visit.site;
        first << int(visit.first.count());
        last << int(visit.last.count());
        counts << visit.count;
    }
    return done(session.run("demo.visits", people, sites, first, last, counts));
}

Done forgetChanges(Session &session, const QList<UserId> &people) {
    return done(session.run("demo.forget_changes", people));
}

Done appendPastSignIns(Session &session, const QList<PastSignIn> &entries) {
    QList<int> seconds;
    QStringList results, gates, people, addresses, devices;
    QList<SiteId> sites;
    for (const PastSignIn &entry : entries) {
        seconds << int(entry.ago.count());
        results << entry.result;
        gates << entry.gate;
        people << (entry.user ? toString(*entry.user) : QString());
        sites << entry.site;
        addresses << entry.address;
        devices << entry.device;
    }
    return done(session.run("demo.sign_ins", seconds, results, gates, people, sites, addresses, devices));
}

Result<QList<PastVisitor>> listVisitors(Session &session, const SiteId &site) {
    GL_TRY(const auto rows, session.rows("demo.visitors", site));
    QList<PastVisitor> visitors;
    for (const Row &row : rows)
        visitors.append({row.text("username"), row.text("first_name"), row.text("last_name"), row.text("email"),
                         row.list("secondary"), row.time("first_at"), row.time("last_at"), row.flag("suspended")});
    return visitors;
}

} // namespace gatelodge::store
