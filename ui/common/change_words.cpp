#include "ui/common/change_words.h"
#include "ui/common/login_words.h"
#include "ui/common/role_lock.h"
#include "ui/common/time_words.h"
#include <QCoreApplication>
#include <QStringList>

namespace gatelodge::ui {
namespace {

struct Named {
    const char *entity, *column;
    const char *words;
};

// What columns are called; others keep their own name, which is English and says enough.
constexpr Named columns[] = {
    {"users", "username", QT_TRANSLATE_NOOP("ChangeWords", "Username")},
    {"users", "first_name", QT_TRANSLATE_NOOP("ChangeWords", "First name")},
    {"users", "last_name", QT_TRANSLATE_NOOP("ChangeWords", "Last name")},
    {"users", "status", QT_TRANSLATE_NOOP("ChangeWords", "State")},
    {"users", "status_message", QT_TRANSLATE_NOOP("ChangeWords", "Message to the person")},
    {"users", "valid_from", QT_TRANSLATE_NOOP("ChangeWords", "Valid from")},
    {"users", "valid_until", QT_TRANSLATE_NOOP("ChangeWords", "Valid until")},
    {"users", "language", QT_TRANSLATE_NOOP("ChangeWords", "Language")},
    {"users", "notes", QT_TRANSLATE_NOOP("ChangeWords", "Notes")},
    {"users", "username_sent_at", QT_TRANSLATE_NOOP("ChangeWords", "Username fixed")},
    {"emails", "is_primary", QT_TRANSLATE_NOOP("ChangeWords", "Main address")},
    {"emails", "verified_at", QT_TRANSLATE_NOOP("ChangeWords", "Address confirmed")},
    {"emails", "address", QT_TRANSLATE_NOOP("ChangeWords", "Address")},
    {"logins", "state", QT_TRANSLATE_NOOP("ChangeWords", "Login")},
    {"logins", "identity", QT_TRANSLATE_NOOP("ChangeWords", "Login’s identity")},
    {"orgs", "name", QT_TRANSLATE_NOOP("ChangeWords", "Name")},
    {"orgs", "consent_required", QT_TRANSLATE_NOOP("ChangeWords", "Consent required")},
    {"orgs", "purpose", QT_TRANSLATE_NOOP("ChangeWords", "Purpose")},
    {"orgs", "contact", QT_TRANSLATE_NOOP("ChangeWords", "Contact")},
    {"groups", "name", QT_TRANSLATE_NOOP("ChangeWords", "Name")},
    {"groups", "description", QT_TRANSLATE_NOOP("ChangeWords", "Description")},
};

class ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
public:
    static QString column(const QString &entity, const QString &name) {
        for (const Named &known : columns)
            if (entity == QLatin1StringView(known.entity) && name == QLatin1StringView(known.column))
                return tr(known.words);
        return name;
    }

    static QString value(const QJsonValue &value) {
        if (value.isBool())
            return value.toBool() ? tr("yes") : tr("no");
        const QString text = value.toVariant().toString();
        if (text.isEmpty())
            return tr("nothing");
        const QDateTime time =
            text.size() >= 19 && text[10] == u'T' ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
        return time.isValid() ? exactTime(time) : state(text);
    }

    static QString state(const QString &text) {
        if (text == QLatin1String("active"))
            return tr("active", "state of a person");
        if (text == QLatin1String("suspended"))
            return tr("suspended", "state of a person");
        if (text == QLatin1String("pending"))
            return tr("waiting", "state of a person");
        if (text == QLatin1String("validated"))
            return tr("valid", "state of a login");
        if (text == QLatin1String("invalidated"))
            return tr("invalid", "state of a login");
        return text;
    }

    static QString update(const Change &change) {
        QStringList parts;
        for (auto after = change.after.begin(); after != change.after.end(); ++after) {
            const QJsonValue before = change.before.value(after.key());
            const QString name = column(change.entity, after.key());
            if (after.value() == QLatin1String("changed") && before == QLatin1String("changed"))
                parts << secret(change.entity);
            else
                parts << tr("%1: %2 → %3", "field, value before, value after")
                             .arg(name, value(before), value(after.value()));
        }
        return parts.join(tr("; ", "between two changed fields"));
    }

    static QString secret(const QString &entity) {
        return entity == QLatin1String("logins") ? tr("Password changed") : tr("Secret changed");
    }

    static QString words(const Change &change, const ChangeNames &names) {
        const bool added = change.action == QLatin1String("insert");
        const QJsonObject &row = added ? change.after : change.before;
        if (change.action == QLatin1String("erase"))
            return tr("Erased");
        if (change.action == QLatin1String("update"))
            return deletion(change).isEmpty() ? update(change) : deletion(change);
        if (change.entity == QLatin1String("users"))
            return tr("Came to be");
        if (change.entity == QLatin1String("emails"))
            return (added ? tr("Address added: %1") : tr("Address removed: %1"))
                .arg(row.value(QLatin1String("address")).toString());
        if (change.entity == QLatin1String("group_members")) {
            const int id = row.value(QLatin1String("group_id")).toInt();
            const QString name = names.groups.value(id, QString::number(id));
            return (added ? tr("Joined the group %1") : tr("Left the group %1")).arg(name);
        }
        if (change.entity == QLatin1String("consents")) {
            const int id = row.value(QLatin1String("org_id")).toInt();
            const bool given = row.value(QLatin1String("given")).toBool();
            return (given ? tr("Consent given to %1") : tr("Consent to %1 withdrawn"))
                .arg(names.orgs.value(id, QString::number(id)));
        }
        if (change.entity == QLatin1String("ssh_keys"))
            return added ? tr("SSH key added") : tr("SSH key removed");
        if (change.entity == QLatin1String("logins"))
            return (added ? tr("Login added: %1") : tr("Login removed: %1"))
                .arg(loginKindWords(row.value(QLatin1String("kind")).toString()));
        if (change.entity == QLatin1String("role_grants")) {
            const QString name = row.value(QLatin1String("role")).toString();
            const auto role = roleNamed(name);
            return (added ? tr("Role given: %1") : tr("Role taken away: %1")).arg(role ? roleCaption(*role) : name);
        }
        return tr("%1: %2", "kind of record, what happened").arg(change.entity, change.action);
    }

    static QString deletion(const Change &change) {
        if (!change.after.contains(QLatin1String("deleted_at")))
            return {};
        return change.after.value(QLatin1String("deleted_at")).isNull() ? tr("Brought back") : tr("Deleted");
    }

    static QString actor(const Change &change) {
        if (change.actor == QLatin1String("system"))
            return tr("Gatelodge itself");
        if (change.actor == QLatin1String("anonymous"))
            return tr("somebody not signed in");
        if (change.actor.startsWith(QLatin1String("console:")))
            return tr("%1 in the console").arg(change.actor.mid(8));
        if (change.actor.startsWith(QLatin1String("sql:")))
            return tr("%1 by hand-written SQL").arg(change.actor.mid(4));
        return change.actorName;
    }

    static QString who(const Change &change) {
        return tr("%1, %2", "who, when").arg(actor(change), timeWords(change.at));
    }
};

} // namespace

QString titleOf(const Change &change, const ChangeNames &names) { return ChangeWords::words(change, names); }
QString byWhom(const Change &change) { return ChangeWords::who(change); }

QString iconOf(const Change &change) {
    if (change.entity == QLatin1String("emails"))
        return QStringLiteral("mail-message");
    if (change.entity == QLatin1String("group_members"))
        return QStringLiteral("group");
    if (change.entity == QLatin1String("logins"))
        return QStringLiteral("object-locked");
    if (change.entity == QLatin1String("consents"))
        return QStringLiteral("dialog-ok-apply");
    if (change.entity == QLatin1String("ssh_keys"))
        return QStringLiteral("security-high");
    return QStringLiteral("document-edit");
}

} // namespace gatelodge::ui
