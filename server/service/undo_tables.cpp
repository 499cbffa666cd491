#include "server/service/undo_tables.h"
#include <QtGlobal>

namespace gatelodge::service {

namespace {

constexpr const char *kPassword = QT_TRANSLATE_NOOP("UndoReasons", "An earlier password is never brought back.");
constexpr const char *kKey = QT_TRANSLATE_NOOP("UndoReasons", "An earlier key is never brought back.");
constexpr const char *kLogo =
    QT_TRANSLATE_NOOP("UndoReasons", "Pictures are not kept in the history. Choose the earlier one again.");
constexpr const char *kErased = QT_TRANSLATE_NOOP("UndoReasons", "Who was erased is gone for good.");
constexpr const char *kGone = QT_TRANSLATE_NOOP("UndoReasons", "What was deleted for good does not come back.");
constexpr const char *kErasedWords = QT_TRANSLATE_NOOP("UndoReasons", "What the history said of it was erased, too.");
constexpr const char *kAccepted = QT_TRANSLATE_NOOP("UndoReasons", "An invitation is accepted once and for all.");
constexpr const char *kLink = QT_TRANSLATE_NOOP("UndoReasons", "The link of an invitation is not kept. Invite again.");
constexpr const char *kProved =
    QT_TRANSLATE_NOOP("UndoReasons", "A login that has been proved cannot become one that has not.");

constexpr const char *kNotCovered = QT_TRANSLATE_NOOP("UndoReasons", "This kind of record cannot be taken back.");

constexpr UndoTable kTables[] = {
    {"users", UndoTable::Softly, {"uid"}, Duty::ManagePeople, "deleted_at"},
    {"emails", UndoTable::Rows, {"email_id"}, Duty::ManagePeople},
    {"ssh_keys", UndoTable::Rows, {"ssh_key_id"}, Duty::ManagePeople},
    {"logins", UndoTable::Softly, {"login_id"}, Duty::ManagePeople, "removed_at"},
    {"group_members", UndoTable::Rows, {"user_uid", "group_id"}, Duty::ManagePeople},
    {"invitations", UndoTable::Softly, {"invitation_id"}, Duty::ManagePeople, "revoked_at"},
    {"invitation_groups", UndoTable::Rows, {"invitation_id", "group_id"}, Duty::ManagePeople},
    {"orgs", UndoTable::Softly, {"org_id"}, Duty::ManageSites, "deleted_at"},
    {"groups", UndoTable::Softly, {"group_id"}, Duty::ManageSites, "deleted_at"},
    {"sites", UndoTable::Softly, {"site_id"}, Duty::ManageSite, "deleted_at"},
    {"site_groups", UndoTable::Rows, {"site_id", "group_id"}, Duty::ManageSite},
    {"site_messages", UndoTable::Rows, {"site_id", "gate", "language"}, Duty::ManageSite},
    {"site_authorities", UndoTable::Rows, {"site_id", "authority_id"}, Duty::ManageSettings},
    {"authorities", UndoTable::Softly, {"authority_id"}, Duty::ManageSettings, "deleted_at"},
    {"authority_actions", UndoTable::Rows, {"authority_id", "group_id", "role"}, Duty::ManageSettings},
    {"settings", UndoTable::Rows, {"name"}, Duty::ManageSettings},
    {"mail_texts", UndoTable::Rows, {"template", "language"}, Duty::ManageSettings},
    {"brandings", UndoTable::Emptied, {"branding_id"}, Duty::ManageSite},
    {"role_grants", UndoTable::Rows, {"user_uid", "role", "site_id"}, Duty::ManageRoles},
    {"syncs", UndoTable::Softly, {"sync_id"}, Duty::ManageSettings, "deleted_at"},
    {"openid_clients", UndoTable::Rows, {"site_id"}, Duty::ManageSite},
    {"openid_secrets",
     UndoTable::Never,
     {"secret_id"},
     Duty::ManageSite,
     nullptr,
     QT_TRANSLATE_NOOP("UndoReasons", "A secret that has ended never holds again. Make a new one.")},
    {"webhook_secrets",
     UndoTable::Never,
     {"site_id", "secret_id"},
     Duty::ManageSite,
     nullptr,
     QT_TRANSLATE_NOOP("UndoReasons", "A secret that has ended never holds again. Make a new one.")},
    {"openid_keys",
     UndoTable::Never,
     {"kid"},
     Duty::ManageSettings,
     nullptr,
     QT_TRANSLATE_NOOP("UndoReasons", "Sites know of the new key already. Replace it by another one.")},
    {"consents",
     UndoTable::Never,
     {"consent_id"},
     Duty::ManagePeople,
     nullptr,
     QT_TRANSLATE_NOOP("UndoReasons", "Only the person gives or withdraws a consent.")},
    {"merges", UndoTable::Rows, {"gone"}, Duty::ManagePeople},
    {"approvals",
     UndoTable::Never,
     {"approval_id"},
     Duty::ManagePeople,
     nullptr,
     QT_TRANSLATE_NOOP("UndoReasons", "A request is decided once. Suspend the person, or let them in.")},
    {"certificate_authorities",
     UndoTable::Never,
     {"certificate_authority_id"},
     Duty::ManageSettings,
     nullptr,
     QT_TRANSLATE_NOOP("UndoReasons", "Certificates were issued by it, so it stays.")},
    {"consoles",
     UndoTable::Never,
     {"database_role"},
     Duty::ManageRoles,
     nullptr,
     QT_TRANSLATE_NOOP("UndoReasons", "The password of a console is not kept. Make a new console.")},
};

struct Column {
    const char *entity, *name;
};
constexpr Column kNeverWritten[] = {
    {"users", "username_sent_at"}, {"users", "created_at"},       {"logins", "credential_changed_at"},
    {"logins", "created_at"},      {"invitations", "issued_at"},  {"invitations", "sent_at"},
    {"invitations", "created_at"}, {"sites", "key_fingerprint"},  {"sites", "old_fingerprint"},
    {"sites", "key_made_at"},      {"site_messages", "revision"},
};

bool saysChanged(const Change &change, const char *column) {
    const auto name = QLatin1String(column);
    return change.after.value(name) == QLatin1String("changed") &&
           change.before.value(name) == QLatin1String("changed");
}

} // namespace

std::span<const UndoTable> undoTables() { return kTables; }

const UndoTable *undoTableOf(const QString &entity) {
    for (const UndoTable &table : kTables) {
        if (entity == QLatin1String(table.entity))
            return &table;
    }
    return nullptr;
}

bool isNeverWritten(const QString &entity, const QString &column) {
    if (column == QLatin1String("revision"))
        return true;
    for (const Column &known : kNeverWritten) {
        if (entity == QLatin1String(known.entity) && column == QLatin1String(known.name))
            return true;
    }
    return false;
}

Duty dutyOf(const UndoTable &table, const QJsonObject &id, const QJsonObject &fields, const QJsonObject &present) {
    const auto is = [&](const char *entity) { return QLatin1String(table.entity) == QLatin1String(entity); };
    if (is("sites")) {
        for (const char *column : {"org_id", "internal", "deleted_at"}) {
            if (fields.contains(QLatin1String(column)))
                return Duty::ManageSites;
        }
    }
    if (is("syncs") && fields.size() == 1 && fields.contains(QLatin1String("paused_at")))
        return Duty::ManagePeople;
    if (is("settings") && id.value(QLatin1String("name")) == QLatin1String("queue_paused"))
        return Duty::ManageQueue;
    if (is("brandings")) {
        if (!present.value(QLatin1String("site_id")).isNull() && present.contains(QLatin1String("site_id")))
            return Duty::ManageSite;
        return present.value(QLatin1String("org_id")).toInt() ? Duty::ManageSites : Duty::ManageSettings;
    }
    return table.duty;
}

const char *whyForGood(const UndoTable &table, const Change &change) {
    const QLatin1String entity(table.entity);
    const auto becomes = [&](const char *column) {
        return !change.after.value(QLatin1String(column)).isNull() && change.after.contains(QLatin1String(column));
    };
    if (change.before.isEmpty() && change.after.isEmpty())
        return kErasedWords;
    if (table.how == UndoTable::Never)
        return table.reason;
    const bool update = change.action == QLatin1String("update");
    if (update && becomes("gone_at"))
        return kGone;
    if (entity == QLatin1String("syncs") && change.action == QLatin1String("delete") &&
        change.before.contains(QLatin1String("deleted_at")))
        return kGone; // out of the recycle bin
    if (update && (saysChanged(change, "sealed_key") || saysChanged(change, "sealed_old_key")))
        return kKey;
    if (update && (saysChanged(change, "credential") || saysChanged(change, "sealed_password")))
        return kPassword;
    if (update && saysChanged(change, "token_hash"))
        return kLink;
    if (entity == QLatin1String("brandings") && saysChanged(change, "logo"))
        return kLogo;
    if (entity == QLatin1String("users") &&
        (change.action == QLatin1String("erase") || (update && becomes("erased_at"))))
        return kErased;
    if (entity == QLatin1String("invitations") && update && becomes("accepted_at"))
        return kAccepted;
    if (entity == QLatin1String("invitations") && change.action == QLatin1String("delete"))
        return kLink;
    if (entity == QLatin1String("logins") && update &&
        change.before.value(QLatin1String("state")) == QLatin1String("draft"))
        return kProved;
    return nullptr;
}

const char *whyNotCovered() { return kNotCovered; }
const char *whyGonePlace() { return kGone; }

// A request that waits is withdrawn when the person goes.
bool followsByItself(const Change &change) {
    return change.entity == QLatin1String("approvals") &&
           change.after.value(QLatin1String("state")) == QLatin1String("withdrawn");
}

} // namespace gatelodge::service
