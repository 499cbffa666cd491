#include "server/store/outward.h"
#include "server/store/audit.h"
#include "server/store/listing.h"

namespace gatelodge::store {

namespace {

ExportedPerson exportedFrom(const Row &row) {
    ExportedPerson person;
    person.uid = row.user("uid");
    person.username = row.text("username");
    person.firstName = row.text("first_name");
    person.lastName = row.text("last_name");
    person.email = row.text("email");
    person.language = row.text("language");
    person.notes = row.text("notes");
    person.status = row.text("status");
    person.statusMessage = row.text("status_message");
    person.otherEmails = row.list("other_emails");
    person.groups = row.list("group_names");
    person.sshKeys = row.list("ssh_keys");
    person.validFrom = row.time("valid_from");
    person.validUntil = row.time("valid_until");
    return person;
}

} // namespace

Result<QList<ExportedPerson>> listExported(Session &session, const UserId &after, int limit) {
    return listed(session.rows("outward.export_after", after, limit), exportedFrom);
}

Result<QList<ExportedPerson>> listExported(Session &session, const QList<UserId> &uids) {
    return listed(session.rows("outward.export_these", uids), exportedFrom);
}

Result<QJsonObject> readRecord(Session &session, const UserId &uid) {
    GL_TRY(const Row row, session.one("outward.record", uid));
    if (row.isNull("record"))
        return failure(Fault::NotFound, QStringLiteral("nobody has this id"));
    QJsonObject record = row.json("record");
    QJsonValue changes = record.value(QLatin1String("changes"));
    hideSecrets(changes);
    record.insert(QStringLiteral("changes"), changes);
    return record;
}

Result<QList<KnowingSite>> listKnowingSites(Session &session, const UserId &uid) {
    return listed(session.rows("outward.sites_that_know", uid), [](const Row &row) {
        return KnowingSite{row.text("name"), row.flag("told")};
    });
}

Result<MergeCounts> mergePeople(Session &session, const UserId &kept, const UserId &gone) {
    GL_TRY(const Row row, session.one("outward.merge", kept, gone));
    const QJsonObject moved = row.json("moved");
    const auto of = [&moved](const char *kind) { return moved.value(QLatin1StringView(kind)).toInt(); };
    return MergeCounts{of("addresses"), of("logins"), of("keys"), of("groups"), of("roles")};
}

Result<QList<Duplicate>> listDuplicates(Session &session, int most) {
    return listed(session.rows("outward.duplicates", most), [](const Row &row) {
        return Duplicate{row.user("one"),        row.user("other"),   row.text("one_name"),
                         row.text("other_name"), row.text("caption"), row.text("why")};
    });
}

Result<std::optional<QDateTime>> erasureAskedAt(Session &session, const UserId &uid) {
    GL_TRY(const auto row, session.maybe("outward.erasure_waits", uid));
    return row ? std::optional(row->time("asked_at")) : std::nullopt;
}

Result<bool> withdrawErasure(Session &session, const UserId &uid) {
    return session.run("outward.withdraw_erasure", uid).map([](int touched) { return touched > 0; });
}

Result<int> forgetErasedVisits(Session &session) {
    return session.one("outward.forget_erased_visits").map([](const Row &row) { return row.number("people"); });
}

} // namespace gatelodge::store
