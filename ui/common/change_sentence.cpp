#include "ui/common/change_sentence.h"
#include <QCoreApplication>

namespace gatelodge::ui {
namespace {

// What a changed column means; the first that has changed speaks for all.
struct Column {
    const char *entity, *column, *value; // value: of "after"; null: any
    const char *words;
};

constexpr Column columns[] = {
    {"users", "erased_at", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "was erased")},
    {"users", "status", "suspended", QT_TRANSLATE_NOOP("ChangeSentence", "was suspended")},
    {"users", "status", "active", QT_TRANSLATE_NOOP("ChangeSentence", "was let in again")},
    {"users", "status", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "waits for approval")},
    {"users", "username", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has a new username")},
    {"users", "first_name", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has a new name")},
    {"users", "last_name", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has a new name")},
    {"users", "valid_from", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has new dates")},
    {"users", "valid_until", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has new dates")},
    {"users", "language", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "chose a language")},
    {"users", "username_sent_at", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "is known to a site")},
    {"users", "notes", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has new notes")},
    {"emails", "is_primary", "true", QT_TRANSLATE_NOOP("ChangeSentence", "has another main address")},
    {"emails", "is_primary", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has another main address")},
    {"emails", "verified_at", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has a confirmed address")},
    {"logins", "credential", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has a new password")},
    {"logins", "must_change", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has to choose another password")},
    {"logins", "state", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has a login in another state")},
    {"sites", "sealed_key", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "got a new key")},
    {"sites", "sealed_old_key", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "uses its new key only")},
    {"sites", "name", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has a new name")},
    {"sites", "crypto_version", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "asks by another protocol")},
    {"sites", "push_changes", "true", QT_TRANSLATE_NOOP("ChangeSentence", "is told of changes")},
    {"sites", "push_changes", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "is told of changes no more")},
    {"sites", "push_form", "webhooks", QT_TRANSLATE_NOOP("ChangeSentence", "is told of changes by webhooks")},
    {"sites", "push_form", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "is told of changes by the classic push")},
    {"sites", "push_ssh_keys", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has other rules for SSH keys")},
    {"sites", "redirect_url", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has another address to come back to")},
    {"sites", "api_url", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has another address for updates")},
    {"sites", "cooloff_hours", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "lets in accounts of another age")},
    {"sites", "min_level", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "asks for another level")},
    {"sites", "org_id", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has another organisation")},
    {"sites", "accent", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has another colour")},
    {"orgs", "consent_required", "true", QT_TRANSLATE_NOOP("ChangeSentence", "asks for consent")},
    {"orgs", "consent_required", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "asks for consent no more")},
    {"orgs", "name", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has a new name")},
    {"orgs", "pairwise", "true", QT_TRANSLATE_NOOP("ChangeSentence", "has names of its own for people")},
    {"orgs", "pairwise", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has the usual names for people")},
    {"openid_clients", "enabled", "true", QT_TRANSLATE_NOOP("ChangeSentence", "takes sign-ins by OpenID Connect")},
    {"openid_clients", "enabled", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "takes no sign-ins by OpenID Connect")},
    {"openid_clients", "redirect_addresses", nullptr,
     QT_TRANSLATE_NOOP("ChangeSentence", "has other redirect addresses")},
    {"openid_clients", "claims", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has other claims of its own")},
    {"openid_clients", "revision", nullptr,
     QT_TRANSLATE_NOOP("ChangeSentence", "has other settings of OpenID Connect")},
    {"webhook_secrets", "ends_at", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has a webhook secret that ends")},
    {"openid_secrets", "ends_at", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "ends")},
    {"openid_keys", "published_until", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "is followed by another")},
    {"openid_keys", "signs_until", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "is followed by another")},
    {"groups", "name", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has a new name")},
    {"people_migrations", "state", "preparing", QT_TRANSLATE_NOOP("ChangeSentence", "brings everybody in")},
    {"people_migrations", "state", "ready", QT_TRANSLATE_NOOP("ChangeSentence", "came to the end of a step")},
    {"people_migrations", "state", "converting", QT_TRANSLATE_NOOP("ChangeSentence", "moves people")},
    {"people_migrations", "state", "undoing", QT_TRANSLATE_NOOP("ChangeSentence", "takes people back")},
    {"people_migrations", "state", "paused", QT_TRANSLATE_NOOP("ChangeSentence", "was paused")},
    {"people_migrations", "state", "finished", QT_TRANSLATE_NOOP("ChangeSentence", "was finished")},
    {"people_migrations", "state", "given_up", QT_TRANSLATE_NOOP("ChangeSentence", "was given up")},
    {"authorities", "enabled", "true", QT_TRANSLATE_NOOP("ChangeSentence", "was switched on")},
    {"authorities", "enabled", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "was switched off")},
    {"authorities", "password_policy", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has other rules for passwords")},
    {"authorities", "settings", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "is reached another way")},
    {"authorities", "sign_in", "true", QT_TRANSLATE_NOOP("ChangeSentence", "lets people sign in")},
    {"authorities", "sign_in", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "lets nobody sign in")},
    {"authorities", "creates_accounts", "true", QT_TRANSLATE_NOOP("ChangeSentence", "makes accounts")},
    {"authorities", "creates_accounts", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "makes no accounts any more")},
    {"authorities", "registration", "true", QT_TRANSLATE_NOOP("ChangeSentence", "takes those who sign up")},
    {"authorities", "registration", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "takes those who sign up no more")},
    {"authorities", "username_is_email", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has other names for people")},
    {"authorities", "position", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has another place in the order")},
    {"authorities", "title", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has a new title")},
    {"authorities", "name", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has a new name")},
    {"authorities", "help_text", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has another help text")},
    {"authorities", "forgotten_url", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has other pages of its own")},
    {"authorities", "change_url", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has other pages of its own")},
    {"authorities", "register_url", nullptr, QT_TRANSLATE_NOOP("ChangeSentence", "has other pages of its own")},
};

// What became of a whole record.
struct Whole {
    const char *entity, *inserted, *removed;
};

constexpr Whole wholes[] = {
    {"users", QT_TRANSLATE_NOOP("ChangeSentence", "was added"), QT_TRANSLATE_NOOP("ChangeSentence", "was removed")},
    {"emails", QT_TRANSLATE_NOOP("ChangeSentence", "has one more address"),
     QT_TRANSLATE_NOOP("ChangeSentence", "has one address less")},
    {"ssh_keys", QT_TRANSLATE_NOOP("ChangeSentence", "has one more SSH key"),
     QT_TRANSLATE_NOOP("ChangeSentence", "has one SSH key less")},
    {"logins", QT_TRANSLATE_NOOP("ChangeSentence", "has one more way to sign in"),
     QT_TRANSLATE_NOOP("ChangeSentence", "has one way to sign in less")},
    {"group_members", QT_TRANSLATE_NOOP("ChangeSentence", "joined a group"),
     QT_TRANSLATE_NOOP("ChangeSentence", "left a group")},
    {"role_grants", QT_TRANSLATE_NOOP("ChangeSentence", "got a role"),
     QT_TRANSLATE_NOOP("ChangeSentence", "lost a role")},
    {"orgs", QT_TRANSLATE_NOOP("ChangeSentence", "was founded"), QT_TRANSLATE_NOOP("ChangeSentence", "was removed")},
    {"groups", QT_TRANSLATE_NOOP("ChangeSentence", "was made"), QT_TRANSLATE_NOOP("ChangeSentence", "was removed")},
    {"sites", QT_TRANSLATE_NOOP("ChangeSentence", "was connected"), QT_TRANSLATE_NOOP("ChangeSentence", "was removed")},
    {"site_groups", QT_TRANSLATE_NOOP("ChangeSentence", "lets in one group more"),
     QT_TRANSLATE_NOOP("ChangeSentence", "lets in one group less")},
    {"site_messages", QT_TRANSLATE_NOOP("ChangeSentence", "has new words at a gate"),
     QT_TRANSLATE_NOOP("ChangeSentence", "has the usual words at a gate")},
    {"openid_clients", QT_TRANSLATE_NOOP("ChangeSentence", "speaks OpenID Connect"),
     QT_TRANSLATE_NOOP("ChangeSentence", "speaks OpenID Connect no more")},
    {"openid_secrets", QT_TRANSLATE_NOOP("ChangeSentence", "is new"),
     QT_TRANSLATE_NOOP("ChangeSentence", "was removed")},
    {"webhook_secrets", QT_TRANSLATE_NOOP("ChangeSentence", "has a new webhook secret"),
     QT_TRANSLATE_NOOP("ChangeSentence", "has one webhook secret less")},
    {"openid_keys", QT_TRANSLATE_NOOP("ChangeSentence", "is new"), QT_TRANSLATE_NOOP("ChangeSentence", "was removed")},
    {"authorities", QT_TRANSLATE_NOOP("ChangeSentence", "was added"),
     QT_TRANSLATE_NOOP("ChangeSentence", "was removed")},
    {"people_migrations", QT_TRANSLATE_NOOP("ChangeSentence", "was begun"),
     QT_TRANSLATE_NOOP("ChangeSentence", "was removed")},
    {"site_authorities", QT_TRANSLATE_NOOP("ChangeSentence", "takes one authority more"),
     QT_TRANSLATE_NOOP("ChangeSentence", "takes one authority less")},
    {"authority_actions", QT_TRANSLATE_NOOP("ChangeSentence", "does one thing more for somebody new"),
     QT_TRANSLATE_NOOP("ChangeSentence", "does one thing less for somebody new")},
};

QString said(const char *words) { return QCoreApplication::translate("ChangeSentence", words); }
bool is(const QString &text, const char *name) { return text == QLatin1StringView(name); }

QString deletion(const Change &change) {
    const bool gone = !change.after.value(QLatin1StringView("deleted_at")).isNull();
    return gone ? said(QT_TRANSLATE_NOOP("ChangeSentence", "was removed"))
                : said(QT_TRANSLATE_NOOP("ChangeSentence", "was brought back"));
}

QString updateWords(const Change &change) {
    if (change.after.contains(QLatin1StringView("gone_at")))
        return said(QT_TRANSLATE_NOOP("ChangeSentence", "was deleted for good"));
    if (change.after.contains(QLatin1StringView("deleted_at")))
        return deletion(change);
    for (const Column &column : columns) {
        const QLatin1StringView name(column.column);
        if (is(change.entity, column.entity) && change.after.contains(name) &&
            (!column.value || is(change.after.value(name).toVariant().toString(), column.value)))
            return said(column.words);
    }
    return said(QT_TRANSLATE_NOOP("ChangeSentence", "was changed"));
}

QString whatOf(const Change &change) {
    if (is(change.entity, "consents"))
        return change.after.value(QLatin1StringView("given")).toBool()
                   ? said(QT_TRANSLATE_NOOP("ChangeSentence", "gave consent"))
                   : said(QT_TRANSLATE_NOOP("ChangeSentence", "withdrew consent"));
    if (is(change.action, "update"))
        return updateWords(change);
    for (const Whole &whole : wholes)
        if (is(change.entity, whole.entity))
            return said(is(change.action, "insert") ? whole.inserted : whole.removed);
    return said(QT_TRANSLATE_NOOP("ChangeSentence", "was changed"));
}

QString recordOf(const Change &change, const RecordNames &names) {
    if (!isNull(change.subject))
        return change.subjectName;
    const QString key = change.key.section(QLatin1Char('/'), 0, 0);
    const bool ofSite = change.entity.startsWith(QLatin1String("site")) || is(change.entity, "openid_clients") ||
                        is(change.entity, "webhook_secrets");
    QString name = ofSite                                                ? names.sites.value(key)
                   : is(change.entity, "groups")                         ? names.groups.value(key)
                   : is(change.entity, "orgs")                           ? names.orgs.value(key)
                   : change.entity.startsWith(QLatin1String("authorit")) ? names.authorities.value(key)
                                                                         : QString();
    for (const QJsonObject &side : {change.after, change.before})
        if (name.isEmpty())
            name = side.value(QLatin1StringView("name")).toString();
    if (!name.isEmpty() && !is(change.entity, "settings"))
        return name;
    if (is(change.entity, "syncs"))
        return said(QT_TRANSLATE_NOOP("ChangeSentence", "A synchronisation"));
    if (is(change.entity, "openid_secrets"))
        return said(QT_TRANSLATE_NOOP("ChangeSentence", "A site’s secret"));
    if (is(change.entity, "openid_keys"))
        return said(QT_TRANSLATE_NOOP("ChangeSentence", "A signing key"));
    if (is(change.entity, "people_migrations"))
        return said(QT_TRANSLATE_NOOP("ChangeSentence", "A migration"));
    return is(change.entity, "settings") ? said(QT_TRANSLATE_NOOP("ChangeSentence", "A setting"))
                                         : said(QT_TRANSLATE_NOOP("ChangeSentence", "A record"));
}

QString byOf(const Change &change) {
    const bool self = !isNull(change.subject) && toString(change.subject) == change.actor;
    const bool nobody = change.actor.isEmpty() || is(change.actor, "system") || is(change.actor, "anonymous") || self;
    if (nobody)
        return {};
    if (change.actor.startsWith(QLatin1String("sql:")))
        return said(QT_TRANSLATE_NOOP("ChangeSentence", "by hand-written SQL"));
    if (change.actor.startsWith(QLatin1String("migration:")))
        return said(QT_TRANSLATE_NOOP("ChangeSentence", "by the server"));
    const QString name = change.actor.startsWith(QLatin1String("console:")) ? change.actor.section(QLatin1Char(':'), 1)
                                                                            : change.actorName;
    return said(QT_TRANSLATE_NOOP("ChangeSentence", "by %1")).arg(name.isEmpty() ? change.actor : name);
}

} // namespace

ChangeSentence changeSentence(const Change &change, const RecordNames &names) {
    return {recordOf(change, names), whatOf(change), byOf(change)};
}

} // namespace gatelodge::ui
