#include "server/service/migration_comparison.h"
#include "server/service/migrations.h"
#include "server/store/people_migrations.h"
#include <algorithm>
#include <QCryptographicHash>

namespace gatelodge::service {

using login::LeavingAccount;
using store::MigrationSide;
using store::MigrationSite;

namespace {

constexpr int kPage = 500; // people

QString listed(QStringList items) {
    items.sort(Qt::CaseInsensitive);
    return items.join(QStringLiteral(", "));
}
QString yesOrNo(bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); }

QString digestOf(const LeavingAccount *account) {
    if (!account)
        return {};
    const QByteArray stored = account->storedPassword.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(stored, QCryptographicHash::Sha256).toHex());
}

// Who may do everything there is looked for among those who look after everything here. Which role somebody with less
// is to have is for people to say.
bool isSamePower(const QStringList &there, const QStringList &here) {
    const bool everything = here.contains(QLatin1String("owner")) || here.contains(QLatin1String("administrator"));
    return there.isEmpty() == here.isEmpty() && there.contains(QLatin1String("superuser")) == everything;
}

class Comparison {
public:
    Comparison(QList<MigrationSite> sites, std::function<Done(const MigrationDifference &)> told)
        : m_sites(std::move(sites)), m_told(std::move(told)) {}

    Done take(const MigratingPerson &person, const LeavingAccount *account, const MigrationSide &side) {
        ++counts.people;
        m_person = &person;
        const int before = counts.differences;
        if (account) {
            GL_DO(fields(*account, side));
            GL_DO(entries(*account, side));
        } else {
            GL_DO(compare("account", QStringLiteral("none"), side.username));
        }
        counts.same += counts.differences == before;
        return {};
    }
    ComparedMigration counts;

private:
    // Usernames, addresses and groups are the same with whatever letters; names of people are not.
    Done compare(const QString &what, const QString &there, const QString &here,
                 Qt::CaseSensitivity letters = Qt::CaseInsensitive) {
        if (there.compare(here, letters) == 0)
            return {};
        ++counts.differences;
        return m_told({m_person->key, m_person->username, what, there, here});
    }
    Done compare(const char *what, const QString &there, const QString &here,
                 Qt::CaseSensitivity letters = Qt::CaseInsensitive) {
        return compare(QString::fromLatin1(what), there, here, letters);
    }

    Done fields(const LeavingAccount &account, const MigrationSide &side) {
        const login::RemoteUser &there = account.user;
        QStringList others;
        for (const login::RemoteEmail &email : there.emails.mid(1))
            others << email.address.toLower();
        GL_DO(compare("username", there.username, side.username));
        GL_DO(compare("first_name", there.firstName.simplified(), side.firstName, Qt::CaseSensitive));
        GL_DO(compare("last_name", there.lastName.simplified(), side.lastName, Qt::CaseSensitive));
        GL_DO(compare("email", there.emails.value(0).address, side.email));
        GL_DO(compare("other_emails", listed(others), listed(side.others)));
        GL_DO(compare("active", yesOrNo(account.active), yesOrNo(side.active)));
        GL_DO(compare("groups", listed(there.groups), listed(side.groups)));
        if (!isSamePower(account.powers, side.roles))
            GL_DO(compare("powers", listed(account.powers), listed(side.roles)));
        if (!side.samePassword)
            GL_DO(compare("password", QStringLiteral("another one since"), QStringLiteral("as it was taken over")));
        return {};
    }

    // As the older system has it, by its authority and its groups; and as the house does, by a password of its own.
    Done entries(const LeavingAccount &account, const MigrationSide &side) {
        for (const MigrationSite &site : m_sites) {
            const bool inGroup =
                site.groups.isEmpty() || std::any_of(site.groups.begin(), site.groups.end(), [&](const QString &group) {
                    return account.user.groups.contains(group, Qt::CaseInsensitive);
                });
            const bool there = site.takesOlder && account.active && inGroup;
            const QString gate = site.takesLocal ? side.stopped.value(site.id.value) : QStringLiteral("authority");
            if (there == gate.isEmpty())
                continue;
            GL_DO(compare(QStringLiteral("enter ") + site.name, yesOrNo(there),
                          gate.isEmpty() ? yesOrNo(true) : QStringLiteral("no: ") + gate));
        }
        return {};
    }

    const QList<MigrationSite> m_sites;
    const std::function<Done(const MigrationDifference &)> m_told;
    const MigratingPerson *m_person = nullptr;
};

} // namespace

Result<ComparedMigration> compareMigration(store::Session &session, const ReadSettings &permit, const Means &means,
                                           MigrationId id, bool onlyChosen,
                                           const std::function<Done(const MigrationDifference &)> &told,
                                           Progress *progress) {
    GL_TRY(const auto migration, findMigration(session, permit, id));
    if (progress)
        progress->total = onlyChosen ? migration.chosen : migration.waiting + migration.converted + migration.left;
    GL_TRY(const auto older, openOlderSystem(session, means, migration));
    GL_TRY(const auto sites, store::listMigrationSites(session, migration.authority));
    Comparison comparison(sites, told);
    for (QString after;;) {
        GL_TRY(const auto people, store::listMigrating(session, id, {onlyChosen, false}, after, kPage));
        if (people.isEmpty())
            return comparison.counts;
        QStringList keys;
        for (const MigratingPerson &person : people)
            keys << person.key;
        GL_TRY(const auto accounts, older->find(keys));
        QHash<QString, const LeavingAccount *> there;
        for (const LeavingAccount &account : accounts)
            there.insert(account.user.identity, &account);
        QStringList digests;
        for (const QString &key : std::as_const(keys))
            digests << digestOf(there.value(key));
        GL_TRY(const auto sides, store::listMigrationSides(session, id, keys, digests));
        for (const MigratingPerson &person : people)
            GL_DO(comparison.take(person, there.value(person.key), sides.value(person.key)));
        after = keys.last();
        if (progress)
            GL_DO(progress->goOn(int(people.size())));
    }
}

} // namespace gatelodge::service
