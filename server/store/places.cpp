#include "server/store/places.h"
#include "server/store/listing.h"
#include "server/store/touched.h"
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

Org orgFrom(const Row &row) {
    return Org{row.id<OrgId>("org_id"),
               {row.text("name"), row.flag("consent_required"), row.text("purpose"), row.text("contact"),
                row.flag("pairwise")},
               row.number("sites"),
               row.number("consenting"),
               row.revision()};
}

} // namespace

Result<QList<Org>> listOrgs(Session &session) { return listed(session.rows("org.list"), orgFrom); }
Result<Org> findOrg(Session &session, const OrgId &id) { return session.one("org.find", id).map(orgFrom); }

Result<OrgId> insertOrg(Session &session, const OrgProfile &profile) {
    return session
        .one("org.insert", profile.name, profile.consentRequired, profile.purpose, profile.contact, profile.pairwise)
        .map([](const Row &row) { return row.id<OrgId>("org_id"); });
}

Done replaceOrg(Session &session, const OrgId &id, Revision seen, const OrgProfile &profile) {
    return expectTouched(session.run("org.replace", id, seen, profile.name, profile.consentRequired, profile.purpose,
                                     profile.contact, profile.pairwise),
                         Fault::Conflict, "organisation");
}

Done removeOrg(Session &session, const OrgId &id) {
    return expectTouched(session.run("org.remove", id), Fault::Refused, "organisation");
}

Done bringBackOrg(Session &session, const OrgId &id) {
    return expectTouched(session.run("org.bring_back", id), Fault::NotFound, "organisation");
}

Result<QList<Group>> listGroups(Session &session) {
    return listed(session.rows("group.list"), [](const Row &row) {
        return Group{row.id<GroupId>("group_id"),
                     {row.text("name"), row.text("description")},
                     row.number("members"),
                     row.number("sites"),
                     row.revision()};
    });
}

Result<GroupId> insertGroup(Session &session, const GroupProfile &profile) {
    return session.one("group.insert", profile.name, profile.description).map([](const Row &row) {
        return row.id<GroupId>("group_id");
    });
}

Done replaceGroup(Session &session, const GroupId &id, Revision seen, const GroupProfile &profile) {
    return expectTouched(session.run("group.replace", id, seen, profile.name, profile.description), Fault::Conflict,
                         "group");
}

Done removeGroup(Session &session, const GroupId &id) {
    return expectTouched(session.run("group.remove", id), Fault::NotFound, "group");
}

Done bringBackGroup(Session &session, const GroupId &id) {
    return expectTouched(session.run("group.bring_back", id), Fault::NotFound, "group");
}

Result<int> addMembers(Session &session, const GroupId &id, const QList<UserId> &uids) {
    return session.run("group.add_members", id, uids);
}

Result<int> removeMembers(Session &session, const GroupId &id, const QList<UserId> &uids) {
    return session.run("group.remove_members", id, uids);
}

Result<QList<Gate>> listGates(Session &session, const UserId &uid, const SiteId &site, Level level,
                              const std::optional<SessionId> &with) {
    GL_TRY(
        const auto gates, listed(session.rows("gate.list", uid, site, levelName(level), with), [](const Row &row) {
            // An unknown gate counts as closed: a newer schema must not let anybody in.
            return Gate{gateFrom(row.text("gate")).value_or(GateKind::Level), row.flag("passed"), row.json("detail")};
        }));
    if (gates.isEmpty())
        return failure(Fault::NotFound, QStringLiteral("site"));
    return gates;
}

Result<QHash<QString, int>> countAtGates(Session &session, const SiteId &site) {
    GL_TRY(const auto rows, session.rows("gate.counts", site));
    QHash<QString, int> counts;
    for (const Row &row : rows)
        counts.insert(row.text("gate"), row.number("number"));
    return counts;
}

} // namespace gatelodge::store
