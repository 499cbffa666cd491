#include "ui/common/column_words.h"
#include "ui/common/login_words.h"
#include "ui/common/role_lock.h"
#include "ui/common/time_words.h"
#include "ui/theme/words.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace gatelodge::ui {
namespace {

struct Column {
    const char *entity; // null: of every table
    const char *name;
    const char *words; // null: left out, because it says nothing to people
};

// The first that fits counts.
constexpr Column columns[] = {
    {"users", "status", QT_TRANSLATE_NOOP("ColumnWords", "State")},
    {"users", "username_sent_at", QT_TRANSLATE_NOOP("ColumnWords", "Username fixed since")},
    {"users", "uid", nullptr},
    {"emails", "address", QT_TRANSLATE_NOOP("ColumnWords", "Address")},
    {"emails", "is_primary", QT_TRANSLATE_NOOP("ColumnWords", "Main address")},
    {"emails", "verified_at", QT_TRANSLATE_NOOP("ColumnWords", "Confirmed")},
    {"ssh_keys", "key", QT_TRANSLATE_NOOP("ColumnWords", "Key")},
    {"logins", "state", QT_TRANSLATE_NOOP("ColumnWords", "Login")},
    {"logins", "identity", QT_TRANSLATE_NOOP("ColumnWords", "Identity there")},
    {"logins", "credential", QT_TRANSLATE_NOOP("ColumnWords", "Secret")},
    {"logins", "credential_changed_at", QT_TRANSLATE_NOOP("ColumnWords", "Secret set")},
    {"logins", "must_change", QT_TRANSLATE_NOOP("ColumnWords", "Must be changed")},
    {"logins", "removed_at", QT_TRANSLATE_NOOP("ColumnWords", "Removed")},
    {"logins", "properties", QT_TRANSLATE_NOOP("ColumnWords", "What it carries")},
    {"consents", "given", QT_TRANSLATE_NOOP("ColumnWords", "Consent")},
    {"consents", "text_version", nullptr},
    {"consents", "actor", nullptr},
    {"consents", "at", QT_TRANSLATE_NOOP("ColumnWords", "When")},
    {"orgs", "consent_required", QT_TRANSLATE_NOOP("ColumnWords", "Consent required")},
    {"orgs", "purpose", QT_TRANSLATE_NOOP("ColumnWords", "Purpose")},
    {"orgs", "contact", QT_TRANSLATE_NOOP("ColumnWords", "Contact")},
    {"orgs", "pairwise", QT_TRANSLATE_NOOP("ColumnWords", "Names of its own for people")},
    {"sites", "redirect_url", QT_TRANSLATE_NOOP("ColumnWords", "Address to come back to")},
    {"sites", "crypto_version", QT_TRANSLATE_NOOP("ColumnWords", "Protocol version")},
    {"sites", "sealed_key", QT_TRANSLATE_NOOP("ColumnWords", "Key")},
    {"sites", "sealed_old_key", QT_TRANSLATE_NOOP("ColumnWords", "Earlier key")},
    {"sites", "key_fingerprint", QT_TRANSLATE_NOOP("ColumnWords", "Key’s fingerprint")},
    {"sites", "old_fingerprint", QT_TRANSLATE_NOOP("ColumnWords", "Earlier key’s fingerprint")},
    {"sites", "key_made_at", QT_TRANSLATE_NOOP("ColumnWords", "Key made")},
    {"sites", "api_url", QT_TRANSLATE_NOOP("ColumnWords", "Address for updates")},
    {"sites", "internal", QT_TRANSLATE_NOOP("ColumnWords", "Updates into our own network")},
    {"sites", "signed_search", QT_TRANSLATE_NOOP("ColumnWords", "Questions must be signed")},
    {"sites", "push_changes", QT_TRANSLATE_NOOP("ColumnWords", "Is told of changes")},
    {"sites", "push_ssh_keys", QT_TRANSLATE_NOOP("ColumnWords", "Is told SSH keys")},
    {"sites", "push_form", QT_TRANSLATE_NOOP("ColumnWords", "Form of the updates")},
    {"sites", "min_level", QT_TRANSLATE_NOOP("ColumnWords", "Least level")},
    {"sites", "cooloff_hours", QT_TRANSLATE_NOOP("ColumnWords", "Hours an account must be old")},
    {"site_messages", "gate", QT_TRANSLATE_NOOP("ColumnWords", "Gate")},
    {"site_messages", "message", QT_TRANSLATE_NOOP("ColumnWords", "Message")},
    {"authorities", "driver", QT_TRANSLATE_NOOP("ColumnWords", "Kind")},
    {"authorities", "settings", QT_TRANSLATE_NOOP("ColumnWords", "Settings")},
    {"authorities", "enabled", QT_TRANSLATE_NOOP("ColumnWords", "Switched on")},
    {"authorities", "registration", QT_TRANSLATE_NOOP("ColumnWords", "Takes those who sign up")},
    {"authorities", "title", QT_TRANSLATE_NOOP("ColumnWords", "Title")},
    {"authorities", "help_text", QT_TRANSLATE_NOOP("ColumnWords", "Help text")},
    {"authorities", "sign_in", QT_TRANSLATE_NOOP("ColumnWords", "Lets people sign in")},
    {"authorities", "creates_accounts", QT_TRANSLATE_NOOP("ColumnWords", "Makes accounts")},
    {"authorities", "username_is_email", QT_TRANSLATE_NOOP("ColumnWords", "Names are addresses")},
    {"authorities", "forgotten_url", QT_TRANSLATE_NOOP("ColumnWords", "Its page for forgotten passwords")},
    {"authorities", "change_url", QT_TRANSLATE_NOOP("ColumnWords", "Its page for new passwords")},
    {"authorities", "register_url", QT_TRANSLATE_NOOP("ColumnWords", "Its page for new accounts")},
    {"authorities", "password_policy", QT_TRANSLATE_NOOP("ColumnWords", "Rules for passwords")},
    {"authorities", "logins_need_approval", QT_TRANSLATE_NOOP("ColumnWords", "Logins wait for approval")},
    {"authorities", "recovery_needs_approval", QT_TRANSLATE_NOOP("ColumnWords", "New passwords wait for approval")},
    {"authorities", "newcomer_message", QT_TRANSLATE_NOOP("ColumnWords", "To somebody without an account")},
    {"authority_actions", "kind", nullptr},
    {"settings", "name", nullptr},
    {"settings", "value", QT_TRANSLATE_NOOP("ColumnWords", "Value")},
    {"invitations", "way", QT_TRANSLATE_NOOP("ColumnWords", "Sent by")},
    {"invitations", "token_hash", QT_TRANSLATE_NOOP("ColumnWords", "Link")},
    {"invitations", "signed_by", QT_TRANSLATE_NOOP("ColumnWords", "Signed by")},
    {"invitations", "invited_by", nullptr},
    {"invitations", "issued_at", QT_TRANSLATE_NOOP("ColumnWords", "Link made")},
    {"invitations", "sent_at", QT_TRANSLATE_NOOP("ColumnWords", "Sent")},
    {"invitations", "revoked_at", QT_TRANSLATE_NOOP("ColumnWords", "Taken back")},
    {"invitations", "accepted_at", QT_TRANSLATE_NOOP("ColumnWords", "Accepted")},
    {"invitations", "accepted_by", nullptr},
    {"certificate_authorities", "certificate", nullptr},
    {"certificate_authorities", "sealed_key", nullptr},
    {"consoles", "made_at", QT_TRANSLATE_NOOP("ColumnWords", "Made")},
    {"consoles", "database_role", QT_TRANSLATE_NOOP("ColumnWords", "Role in the database")},
    {"approvals", "kind", QT_TRANSLATE_NOOP("ColumnWords", "Asked for")},
    {"approvals", "state", QT_TRANSLATE_NOOP("ColumnWords", "Request")},
    {"approvals", "client", QT_TRANSLATE_NOOP("ColumnWords", "Asked from")},
    {"approvals", "asked_at", QT_TRANSLATE_NOOP("ColumnWords", "Asked")},
    {"approvals", "decided_at", QT_TRANSLATE_NOOP("ColumnWords", "Decided")},
    {"approvals", "decided_by", nullptr},
    {"approvals", "login", nullptr},
    {"brandings", "name", QT_TRANSLATE_NOOP("ColumnWords", "Name shown")},
    {"brandings", "support", QT_TRANSLATE_NOOP("ColumnWords", "Whom to ask")},
    {"brandings", "accent_dark", QT_TRANSLATE_NOOP("ColumnWords", "Colour in the dark")},
    {"brandings", "logo", QT_TRANSLATE_NOOP("ColumnWords", "Logo")},
    {"brandings", "texts", QT_TRANSLATE_NOOP("ColumnWords", "Own words")},
    {"brandings", "branding_id", nullptr},
    {"mail_texts", "template", QT_TRANSLATE_NOOP("ColumnWords", "Mail")},
    {"mail_texts", "subject", QT_TRANSLATE_NOOP("ColumnWords", "Subject")},
    {"mail_texts", "body", QT_TRANSLATE_NOOP("ColumnWords", "Text")},
    {"syncs", "source", QT_TRANSLATE_NOOP("ColumnWords", "Kind")},
    {"syncs", "account", QT_TRANSLATE_NOOP("ColumnWords", "Account there")},
    {"syncs", "sealed_password", QT_TRANSLATE_NOOP("ColumnWords", "Secret")},
    {"syncs", "has_password", nullptr},
    {"syncs", "internal", QT_TRANSLATE_NOOP("ColumnWords", "The address may be a private one")},
    {"syncs", "format", QT_TRANSLATE_NOOP("ColumnWords", "Format")},
    {"syncs", "encoding", QT_TRANSLATE_NOOP("ColumnWords", "Encoding")},
    {"syncs", "separator", QT_TRANSLATE_NOOP("ColumnWords", "Separator")},
    {"syncs", "columns", QT_TRANSLATE_NOOP("ColumnWords", "Columns")},
    {"syncs", "snapshot", QT_TRANSLATE_NOOP("ColumnWords", "The document has everybody")},
    {"syncs", "absent", QT_TRANSLATE_NOOP("ColumnWords", "Who is gone")},
    {"syncs", "bring_back", QT_TRANSLATE_NOOP("ColumnWords", "Bring people back out of the recycle bin")},
    {"syncs", "guard_percent", QT_TRANSLATE_NOOP("ColumnWords", "Ask before more per cent go")},
    {"syncs", "guard_least", QT_TRANSLATE_NOOP("ColumnWords", "Ask only where so many go")},
    {"syncs", "acknowledge", QT_TRANSLATE_NOOP("ColumnWords", "Acknowledgement")},
    {"syncs", "every_minutes", QT_TRANSLATE_NOOP("ColumnWords", "Minutes between runs")},
    {"syncs", "at_time", QT_TRANSLATE_NOOP("ColumnWords", "Time of day")},
    {"syncs", "weekdays", QT_TRANSLATE_NOOP("ColumnWords", "Weekdays")},
    {"syncs", "time_zone", QT_TRANSLATE_NOOP("ColumnWords", "Time zone")},
    {"syncs", "paused_at", QT_TRANSLATE_NOOP("ColumnWords", "Paused")},
    {"syncs", "owner", QT_TRANSLATE_NOOP("ColumnWords", "Mails to")},
    {"syncs", "mail_after", QT_TRANSLATE_NOOP("ColumnWords", "Mails after")},
    {"syncs", "base", QT_TRANSLATE_NOOP("ColumnWords", "Search below")},
    {"syncs", "filter", QT_TRANSLATE_NOOP("ColumnWords", "Filter")},
    {"syncs", "page_size", QT_TRANSLATE_NOOP("ColumnWords", "Entries a page")},
    {"syncs", "start_tls", QT_TRANSLATE_NOOP("ColumnWords", "StartTLS")},
    {"syncs", "trusted", QT_TRANSLATE_NOOP("ColumnWords", "Trusted certificates")},
    {"syncs", "at_sign_in", QT_TRANSLATE_NOOP("ColumnWords", "Minutes between two questions")},
    {"syncs", "of_one", QT_TRANSLATE_NOOP("ColumnWords", "Address of one person")},
    {"syncs", "sync_id", nullptr},
    {"people_migrations", "state", QT_TRANSLATE_NOOP("ColumnWords", "State")},
    {"sync_people", "source_key", QT_TRANSLATE_NOOP("ColumnWords", "Key")},
    {"sync_people", "sync_id", nullptr},
    {"sync_people", "gone_at", nullptr},
    {"sync_people", "taken", nullptr},
    {"openid_clients", "client_id", QT_TRANSLATE_NOOP("ColumnWords", "Client ID")},
    {"openid_clients", "enabled", QT_TRANSLATE_NOOP("ColumnWords", "OpenID Connect")},
    {"openid_clients", "proof", QT_TRANSLATE_NOOP("ColumnWords", "Proves who it is by")},
    {"openid_clients", "client_keys", QT_TRANSLATE_NOOP("ColumnWords", "Its own keys")},
    {"openid_clients", "needs_challenge", QT_TRANSLATE_NOOP("ColumnWords", "PKCE required")},
    {"openid_clients", "needs_nonce", QT_TRANSLATE_NOOP("ColumnWords", "Nonce required without PKCE")},
    {"openid_clients", "needs_pushed", QT_TRANSLATE_NOOP("ColumnWords", "Only pushed requests")},
    {"openid_clients", "id_token_alg", QT_TRANSLATE_NOOP("ColumnWords", "Signature")},
    {"openid_clients", "redirect_addresses", QT_TRANSLATE_NOOP("ColumnWords", "Redirect addresses")},
    {"openid_clients", "logout_addresses", QT_TRANSLATE_NOOP("ColumnWords", "Addresses after signing out")},
    {"openid_clients", "logout_notice", QT_TRANSLATE_NOOP("ColumnWords", "Told of signing out at")},
    {"openid_clients", "scopes", QT_TRANSLATE_NOOP("ColumnWords", "Scopes")},
    {"openid_clients", "may_use_devices", QT_TRANSLATE_NOOP("ColumnWords", "Devices may sign in")},
    {"openid_clients", "is_service", QT_TRANSLATE_NOOP("ColumnWords", "Acts for itself")},
    {"openid_clients", "claims", QT_TRANSLATE_NOOP("ColumnWords", "Claims of its own")},
    {"openid_clients", "access_minutes", QT_TRANSLATE_NOOP("ColumnWords", "Minutes of access")},
    {"openid_clients", "refresh_days", QT_TRANSLATE_NOOP("ColumnWords", "Days without signing in")},
    {"openid_secrets", "hash", QT_TRANSLATE_NOOP("ColumnWords", "Secret")},
    {"openid_secrets", "beginning", QT_TRANSLATE_NOOP("ColumnWords", "Begins with")},
    {"openid_secrets", "made_at", QT_TRANSLATE_NOOP("ColumnWords", "Made")},
    {"openid_secrets", "ends_at", QT_TRANSLATE_NOOP("ColumnWords", "Ends")},
    {"openid_secrets", "secret_id", nullptr},
    {"webhook_secrets", "sealed", QT_TRANSLATE_NOOP("ColumnWords", "Secret")},
    {"webhook_secrets", "beginning", QT_TRANSLATE_NOOP("ColumnWords", "Begins with")},
    {"webhook_secrets", "made_at", QT_TRANSLATE_NOOP("ColumnWords", "Made")},
    {"webhook_secrets", "ends_at", QT_TRANSLATE_NOOP("ColumnWords", "Ends")},
    {"webhook_secrets", "secret_id", nullptr},
    {"openid_keys", "kid", QT_TRANSLATE_NOOP("ColumnWords", "Key")},
    {"openid_keys", "alg", QT_TRANSLATE_NOOP("ColumnWords", "Signature")},
    {"openid_keys", "made_at", QT_TRANSLATE_NOOP("ColumnWords", "Made")},
    {"openid_keys", "signs_from", QT_TRANSLATE_NOOP("ColumnWords", "Signs from")},
    {"openid_keys", "signs_until", QT_TRANSLATE_NOOP("ColumnWords", "Signs until")},
    {"openid_keys", "published_until", QT_TRANSLATE_NOOP("ColumnWords", "Published until")},
    {"openid_keys", "public_key", nullptr},
    {"openid_keys", "sealed", nullptr},
    {"merges", "kept", nullptr},
    {"merges", "gone", nullptr},
    {"merges", "source_moved", nullptr},
    {"merges", "at", QT_TRANSLATE_NOOP("ColumnWords", "When")},
    {nullptr, "name", QT_TRANSLATE_NOOP("ColumnWords", "Name")},
    {nullptr, "description", QT_TRANSLATE_NOOP("ColumnWords", "Description")},
    {nullptr, "username", QT_TRANSLATE_NOOP("ColumnWords", "Username")},
    {nullptr, "first_name", QT_TRANSLATE_NOOP("ColumnWords", "First name")},
    {nullptr, "last_name", QT_TRANSLATE_NOOP("ColumnWords", "Last name")},
    {nullptr, "status_message", QT_TRANSLATE_NOOP("ColumnWords", "Message to the person")},
    {nullptr, "valid_from", QT_TRANSLATE_NOOP("ColumnWords", "Valid from")},
    {nullptr, "valid_until", QT_TRANSLATE_NOOP("ColumnWords", "Valid until")},
    {nullptr, "home_authority", QT_TRANSLATE_NOOP("ColumnWords", "Home authority")},
    {nullptr, "language", QT_TRANSLATE_NOOP("ColumnWords", "Language")},
    {nullptr, "notes", QT_TRANSLATE_NOOP("ColumnWords", "Notes")},
    {nullptr, "note", QT_TRANSLATE_NOOP("ColumnWords", "Note")},
    {nullptr, "address", QT_TRANSLATE_NOOP("ColumnWords", "Address")},
    {nullptr, "accent", QT_TRANSLATE_NOOP("ColumnWords", "Colour")},
    {nullptr, "created_at", QT_TRANSLATE_NOOP("ColumnWords", "Added")},
    {nullptr, "expires_at", QT_TRANSLATE_NOOP("ColumnWords", "Ends")},
    {nullptr, "deleted_at", QT_TRANSLATE_NOOP("ColumnWords", "Deleted")},
    {nullptr, "gone_at", QT_TRANSLATE_NOOP("ColumnWords", "Deleted for good")},
    {nullptr, "erased_at", QT_TRANSLATE_NOOP("ColumnWords", "Erased")},
    {nullptr, "kind", QT_TRANSLATE_NOOP("ColumnWords", "Kind")},
    {nullptr, "role", QT_TRANSLATE_NOOP("ColumnWords", "Role")},
    {nullptr, "position", QT_TRANSLATE_NOOP("ColumnWords", "Place in the order")},
    {nullptr, "site_id", QT_TRANSLATE_NOOP("ColumnWords", "Site")},
    {nullptr, "org_id", QT_TRANSLATE_NOOP("ColumnWords", "Organisation")},
    {nullptr, "group_id", QT_TRANSLATE_NOOP("ColumnWords", "Group")},
    {nullptr, "authority_id", QT_TRANSLATE_NOOP("ColumnWords", "Authority")},
    {nullptr, "user_uid", nullptr},
    {nullptr, "revision", nullptr},
    {nullptr, "email_id", nullptr},
    {nullptr, "ssh_key_id", nullptr},
    {nullptr, "login_id", nullptr},
    {nullptr, "consent_id", nullptr},
    {nullptr, "invitation_id", nullptr},
    {nullptr, "approval_id", nullptr},
    {nullptr, "certificate_authority_id", nullptr},
};

// States and kinds as the database spells them.
struct Value {
    const char *column, *value, *words;
};
constexpr Value values[] = {
    {"status", "active", QT_TRANSLATE_NOOP("ColumnWords", "active")},
    {"status", "suspended", QT_TRANSLATE_NOOP("ColumnWords", "suspended")},
    {"status", "pending", QT_TRANSLATE_NOOP("ColumnWords", "waiting")},
    {"state", "draft", QT_TRANSLATE_NOOP("ColumnWords", "not proved yet")},
    {"state", "validated", QT_TRANSLATE_NOOP("ColumnWords", "valid")},
    {"state", "invalidated", QT_TRANSLATE_NOOP("ColumnWords", "invalid")},
    {"state", "expired", QT_TRANSLATE_NOOP("ColumnWords", "expired")},
    {"state", "waiting", QT_TRANSLATE_NOOP("ColumnWords", "waiting")},
    {"state", "approved", QT_TRANSLATE_NOOP("ColumnWords", "approved")},
    {"state", "declined", QT_TRANSLATE_NOOP("ColumnWords", "declined")},
    {"state", "withdrawn", QT_TRANSLATE_NOOP("ColumnWords", "withdrawn")},
    {"state", "preparing", QT_TRANSLATE_NOOP("ColumnWords", "people come in")},
    {"state", "ready", QT_TRANSLATE_NOOP("ColumnWords", "rests")},
    {"state", "converting", QT_TRANSLATE_NOOP("ColumnWords", "people move")},
    {"state", "undoing", QT_TRANSLATE_NOOP("ColumnWords", "people go back")},
    {"state", "paused", QT_TRANSLATE_NOOP("ColumnWords", "paused")},
    {"state", "finished", QT_TRANSLATE_NOOP("ColumnWords", "finished")},
    {"way", "mail", QT_TRANSLATE_NOOP("ColumnWords", "mail")},
    {"way", "print", QT_TRANSLATE_NOOP("ColumnWords", "paper")},
    {"kind", "account", QT_TRANSLATE_NOOP("ColumnWords", "an account")},
    {"kind", "login", QT_TRANSLATE_NOOP("ColumnWords", "a login")},
    {"kind", "recovery", QT_TRANSLATE_NOOP("ColumnWords", "a new password")},
    {"min_level", "none", QT_TRANSLATE_NOOP("ColumnWords", "none")},
    {"min_level", "untrusted", QT_TRANSLATE_NOOP("ColumnWords", "untrusted")},
    {"min_level", "normal", QT_TRANSLATE_NOOP("ColumnWords", "normal")},
    {"min_level", "secure", QT_TRANSLATE_NOOP("ColumnWords", "secure")},
    {"must_change", "given", QT_TRANSLATE_NOOP("ColumnWords", "because it was given")},
    {"must_change", "asked", QT_TRANSLATE_NOOP("ColumnWords", "because somebody asked")},
    {"must_change", "second_factor_gone", QT_TRANSLATE_NOOP("ColumnWords", "because the second factor is gone")},
    {"mail_after", "changes", QT_TRANSLATE_NOOP("ColumnWords", "every run that changed something")},
    {"mail_after", "trouble", QT_TRANSLATE_NOOP("ColumnWords", "what needs a person")},
    {"mail_after", "never", QT_TRANSLATE_NOOP("ColumnWords", "no run")},
    {"gate", "active", QT_TRANSLATE_NOOP("ColumnWords", "account")},
    {"gate", "level", QT_TRANSLATE_NOOP("ColumnWords", "level")},
    {"gate", "groups", QT_TRANSLATE_NOOP("ColumnWords", "groups")},
    {"gate", "profile", QT_TRANSLATE_NOOP("ColumnWords", "profile")},
    {"gate", "cooloff", QT_TRANSLATE_NOOP("ColumnWords", "age of the account")},
    {"gate", "consent", QT_TRANSLATE_NOOP("ColumnWords", "consent")},
};

QString said(const char *words) { return QCoreApplication::translate("ColumnWords", words); }

const Column *find(const QString &entity, const QString &name) {
    for (const Column &column : columns) {
        if (name == QLatin1String(column.name) && (!column.entity || entity == QLatin1String(column.entity)))
            return &column;
    }
    return nullptr;
}

std::optional<QString> nameOf(const QString &column, int id, const ChangeNames &names) {
    const QHash<int, QString> *known =
        column == QLatin1String("group_id")                                                    ? &names.groups
        : column == QLatin1String("org_id")                                                    ? &names.orgs
        : column == QLatin1String("site_id")                                                   ? &names.sites
        : column == QLatin1String("authority_id") || column == QLatin1String("home_authority") ? &names.authorities
                                                                                               : nullptr;
    if (!known)
        return std::nullopt;
    return known->value(id, said(QT_TRANSLATE_NOOP("ColumnWords", "number %1")).arg(QLocale().toString(id)));
}

// "least_length" as "least length": names of settings are the driver's, in English.
QString objectWords(const QJsonObject &object) {
    QStringList parts;
    for (auto field = object.begin(); field != object.end(); ++field) {
        QString name = field.key();
        const QJsonValue value = field.value();
        const bool sealed = value.isObject() && value.toObject().contains(QLatin1String("sealed"));
        const QString words = sealed ? said(QT_TRANSLATE_NOOP("ColumnWords", "a secret"))
                              : value.isObject()
                                  ? objectWords(value.toObject())
                                  : (value.isArray() ? value.toVariant().toStringList().join(QLatin1String(", "))
                                                     : value.toVariant().toString());
        if (!words.isEmpty())
            parts << said(QT_TRANSLATE_NOOP("ColumnWords", "%1: %2")).arg(name.replace(u'_', u' '), words);
    }
    return parts.join(QStringLiteral("; "));
}

QString listWords(const QJsonArray &list) {
    QStringList parts;
    for (const QJsonValue &part : list)
        parts << (part.isObject() ? objectWords(part.toObject()) : part.toVariant().toString());
    return parts.join(QLatin1String(", "));
}

QString textWords(const QString &column, const QString &text) {
    for (const Value &known : values) {
        if (column == QLatin1String(known.column) && text == QLatin1String(known.value))
            return said(known.words);
    }
    if (column == QLatin1String("role")) {
        const auto role = roleNamed(text);
        return role ? roleCaption(*role) : text;
    }
    if (column == QLatin1String("key")) // of SSH: what people know it by
        return text.section(u' ', 2).isEmpty() ? text.section(u' ', 0, 0) : text.section(u' ', 2);
    if (text.size() >= 19 && text[10] == u'T') {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (time.isValid())
            return exactTime(time);
    }
    return column.endsWith(QLatin1String("url")) || column == QLatin1String("address") ||
                   column == QLatin1String("username")
               ? keptLeftToRight(text)
               : text;
}

} // namespace

QString columnWords(const QString &entity, const QString &column) {
    const Column *known = find(entity, column);
    return known && known->words ? said(known->words) : QString();
}

bool isKnownColumn(const QString &entity, const QString &column) { return find(entity, column); }

QString valueWords(const QString &entity, const QString &column, const QJsonValue &value, const ChangeNames &names) {
    if (value.isBool())
        return value.toBool() ? said(QT_TRANSLATE_NOOP("ColumnWords", "yes"))
                              : said(QT_TRANSLATE_NOOP("ColumnWords", "no"));
    if (value.isDouble()) {
        const auto name = nameOf(column, value.toInt(), names);
        return name ? *name : QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    }
    if (value.isObject())
        return objectWords(value.toObject());
    if (value.isArray())
        return listWords(value.toArray());
    if (entity == QLatin1String("logins") && column == QLatin1String("kind"))
        return loginKindWords(value.toString());
    return textWords(column, value.toString());
}

QList<FieldChange> fieldsOf(const Change &change, const ChangeNames &names) {
    QStringList columnNames = change.after.keys();
    for (const QString &name : change.before.keys()) {
        if (!columnNames.contains(name))
            columnNames << name;
    }
    QList<FieldChange> fields;
    for (const QString &name : std::as_const(columnNames)) {
        const QString words = columnWords(change.entity, name);
        const QJsonValue before = change.before.value(name), after = change.after.value(name);
        if (words.isEmpty())
            continue;
        if (before == QLatin1String("changed") || after == QLatin1String("changed")) {
            fields << FieldChange{words, said(QT_TRANSLATE_NOOP("ColumnWords", "hidden")),
                                  said(QT_TRANSLATE_NOOP("ColumnWords", "changed"))};
            continue;
        }
        const FieldChange field{words, valueWords(change.entity, name, before, names),
                                valueWords(change.entity, name, after, names)};
        if (!field.before.isEmpty() || !field.after.isEmpty())
            fields << field;
    }
    return fields;
}

} // namespace gatelodge::ui
