#include "ui/common/change_words.h"
#include "ui/common/column_words.h"
#include "ui/common/login_words.h"
#include "ui/common/role_lock.h"
#include "ui/common/time_words.h"
#include <QCoreApplication>
#include <QStringList>

namespace gatelodge::ui {
namespace {

class ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
public:
    static QString update(const Change &change, const ChangeNames &names) {
        QStringList parts;
        bool saidSecret = false;
        for (const QString &name : change.after.keys()) {
            if (change.after.value(name) == QLatin1String("changed") &&
                change.before.value(name) == QLatin1String("changed")) {
                if (!std::exchange(saidSecret, true))
                    parts << secret(change.entity);
                continue;
            }
            const QString words = columnWords(change.entity, name);
            if (!words.isEmpty())
                parts << tr("%1: %2 → %3", "field, value before, value after")
                             .arg(words, value(change, name, change.before, names),
                                  value(change, name, change.after, names));
        }
        return parts.isEmpty() ? tr("Changed") : parts.join(tr("; ", "between two changed fields"));
    }

    static QString value(const Change &change, const QString &name, const QJsonObject &side, const ChangeNames &names) {
        const QString words = valueWords(change.entity, name, side.value(name), names);
        return words.isEmpty() ? tr("nothing") : words;
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
            return deletion(change).isEmpty() ? update(change, names) : deletion(change);
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
        return added ? tr("Added") : tr("Removed");
    }

    static QString deletion(const Change &change) {
        if (change.after.contains(QLatin1String("gone_at")))
            return tr("Deleted for good");
        if (!change.after.contains(QLatin1String("deleted_at")))
            return {};
        return change.after.value(QLatin1String("deleted_at")).isNull() ? tr("Brought back") : tr("Deleted");
    }

    static QString actor(const QString &actor, const QString &name) {
        if (actor == QLatin1String("system"))
            return tr("Gatelodge");
        if (actor == QLatin1String("anonymous"))
            return tr("somebody not signed in");
        if (actor.startsWith(QLatin1String("console:")))
            return tr("%1 in the console").arg(actor.mid(8));
        if (actor.startsWith(QLatin1String("migration:")))
            return tr("the migration from %1").arg(actor.mid(10));
        if (actor.startsWith(QLatin1String("sql:")))
            return tr("%1 by hand-written SQL").arg(actor.mid(4));
        return name;
    }

    static QString source(const QString &source) {
        if (source == QLatin1String("console"))
            return tr("in the console");
        if (source == QLatin1String("web"))
            return tr("on the pages");
        if (source == QLatin1String("api"))
            return tr("by a program");
        if (source == QLatin1String("cli"))
            return tr("on the command line");
        if (source == QLatin1String("sync"))
            return tr("by a synchronisation");
        if (source == QLatin1String("system"))
            return tr("by itself");
        return tr("by hand-written SQL");
    }

    static QString who(const Change &change) {
        return tr("%1, %2", "who, when").arg(actor(change.actor, change.actorName), timeWords(change.at));
    }
};

} // namespace

QString titleOf(const Change &change, const ChangeNames &names) { return ChangeWords::words(change, names); }
QString actorWords(const QString &actor, const QString &name) { return ChangeWords::actor(actor, name); }
QString sourceWords(const QString &source) { return ChangeWords::source(source); }
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
