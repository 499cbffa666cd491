#include "app/demo/sample_club.h"
#include "app/demo/demo_logins.h"
#include "app/demo/sample_past.h"
#include "server/service/people.h"
#include "server/service/random_bytes.h"
#include "server/service/token.h"
#include "server/store/belongings.h"
#include "server/store/demo_history.h"
#include "server/store/settings.h"
#include "server/store/transaction.h"
#include "server/store/users.h"

namespace gatelodge::app {

using service::OwnerAccess;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

Done refuseForeignDatabase(store::Session &session) {
    GL_TRY(const auto counts, store::countUsers(session));
    if (counts.present + counts.deleted > 0)
        return failure(Fault::Refused,
                       QStringLiteral("there are people in this database already: the demo wants one of its own"));
    return {};
}

Done addAddresses(store::Session &session, const OwnerAccess &access, const UserId &uid, const SamplePerson &sample) {
    const auto others = text(sample.others).split(u',', Qt::SkipEmptyParts);
    for (const QString &address : others) {
        const bool claim = address.startsWith(u'?');
        GL_DO(service::addEmail(session, access.managePeople(), uid, address.mid(claim ? 1 : 0), !claim));
    }
    return {};
}

Done setStanding(store::Session &session, const OwnerAccess &access, const UserId &uid, Standing standing) {
    const auto permit = access.managePeople();
    switch (standing) {
    case Standing::Pending: GL_DO(service::setStatus(session, permit, {uid}, UserStatus::Pending, {})); return {};
    case Standing::Suspended:
        GL_DO(service::setStatus(
            session, permit, {uid}, UserStatus::Suspended,
            QStringLiteral("The fee of this year has not arrived. Write to office@riverside.example.")));
        return {};
    case Standing::Leaving: {
        GL_TRY(const User user, store::findUser(session, uid));
        UserProfile profile{user.username,
                            user.firstName,
                            user.lastName,
                            user.language,
                            QStringLiteral("Moves away; guest until the end of the season."),
                            {},
                            QDateTime::currentDateTimeUtc().addDays(45)};
        return service::changeProfile(session, permit, uid, user.revision, profile);
    }
    case Standing::Active:
    case Standing::NeverSeen:
    case Standing::Unverified: return {};
    }
    return {};
}

// A public key that belongs to nobody.
QString inventedKey(const QString &comment) {
    const QByteArray blob = QByteArray("\0\0\0\x0bssh-ed25519\0\0\0\x20", 19) + service::randomBytes(32);
    return QStringLiteral("ssh-ed25519 %1 %2").arg(QString::fromLatin1(blob.toBase64()), comment);
}

Result<UserId> invite(store::Session &session, const OwnerAccess &access, const SamplePerson &sample) {
    const auto permit = access.managePeople();
    const NewUser fresh{text(sample.username),
                        text(sample.first),
                        text(sample.last),
                        text(sample.address),
                        sample.standing != Standing::Unverified,
                        text(sample.language)};
    GL_TRY(const UserId uid, service::createUser(session, permit, fresh));
    GL_DO(addAddresses(session, access, uid, sample));
    GL_DO(setStanding(session, access, uid, sample.standing));
    if (fresh.username.size() % 4 == 0 && sample.standing == Standing::Active)
        GL_DO(service::addSshKey(session, permit, uid, inventedKey(fresh.username + QStringLiteral("@boathouse"))));
    return uid;
}

Result<QList<SeededPerson>> invitePeople(store::Session &session, const OwnerAccess &access,
                                         const SampleHouses &houses) {
    QList<SeededPerson> people;
    QHash<char, QList<UserId>> members;
    for (const SamplePerson &sample : samplePeople()) {
        auto found = store::findUserByUsername(session, text(sample.username));
        GL_TRY(const UserId uid,
               found || found.error().fault != Fault::NotFound ? found : invite(session, access, sample));
        people.append({&sample, uid});
        for (const char *letter = sample.groups; *letter; ++letter)
            members[*letter] << uid;
    }
    for (auto it = members.cbegin(); it != members.cend(); ++it)
        GL_DO(service::addToGroup(session, access.managePeople(), houses.groups.value(it.key()), it.value()));
    return people;
}

// So that everybody could sign in who has been here before: a password that nobody knows. "Forgot it" mails a link.
Done giveUnknownPasswords(store::Session &session, const OwnerAccess &access, const service::Means &means,
                          const QList<SeededPerson> &people) {
    GL_TRY(const QByteArray hash, means.hasher.hash(service::Token::generate().text));
    return store::inTransaction(session, access.actor(), [&]() -> Done {
        for (const SeededPerson &person : people)
            if (person.sample->standing != Standing::NeverSeen && person.sample->standing != Standing::Pending)
                GL_DO(store::putPassword(session, person.uid, QString::fromLatin1(hash)));
        return {};
    });
}

QJsonObject recordOf(const SampleSites &sites) {
    return {{QStringLiteral("wiki"), sites.wiki.value},
            {QStringLiteral("calendar"), sites.calendar.value},
            {QStringLiteral("shop"), sites.shop.value},
            {QStringLiteral("photos"), sites.photos.value},
            {QStringLiteral("forms"), sites.forms.value}};
}

SampleSites sitesOf(const QJsonObject &record) {
    const auto id = [&record](QLatin1StringView name) { return SiteId(record.value(name).toInt()); };
    return {id(QLatin1StringView("wiki")), id(QLatin1StringView("calendar")), id(QLatin1StringView("shop")),
            id(QLatin1StringView("photos")), id(QLatin1StringView("forms"))};
}

// An empty record marks the database as a demo's before anything is made in it.
Result<QJsonObject> makeClub(store::Session &session, const OwnerAccess &access, const service::Means &means,
                             const DemoAddresses &addresses) {
    GL_DO(store::inTransaction(session, access.actor(), [&]() -> Done {
        GL_DO(store::putHouseSetting(session, QStringLiteral("name"), QStringLiteral("Riverside Sailing Club")));
        return store::putDemoRecord(session, {});
    }));
    GL_TRY(const SampleHouses houses, buildHouses(session, access, means.vault->sealingKey(), addresses));
    GL_TRY(const auto people, invitePeople(session, access, houses));
    GL_DO(giveUnknownPasswords(session, access, means, people));
    const QJsonObject record = recordOf(houses.sites);
    GL_DO(store::inTransaction(session, access.actor(), [&]() -> Done {
        GL_DO(inventPast(session, houses, people));
        return store::putDemoRecord(session, record);
    }));
    return record;
}

} // namespace

Result<DemoFacts> seedClub(store::Session &session, const OwnerAccess &access, const service::Means &means,
                           const DemoAddresses &addresses) {
    GL_TRY(const auto found, store::findDemoRecord(session));
    if (!found)
        GL_DO(refuseForeignDatabase(session));
    QJsonObject record = found.value_or(QJsonObject());
    if (!record.contains(QLatin1StringView("wiki"))) {
        GL_TRY(record, makeClub(session, access, means, addresses));
    }
    if (!record.contains(QLatin1StringView("shop"))) {
        GL_TRY(const SiteId shop, buildShop(session, access, means.vault->sealingKey(), addresses.shop));
        record.insert(QStringLiteral("shop"), shop.value);
        GL_DO(store::inTransaction(session, access.actor(), [&] { return store::putDemoRecord(session, record); }));
    }
    const SampleSites sites = sitesOf(record);
    GL_DO(moveLiveSites(session, access, means.vault->sealingKey(), sites, addresses));

    DemoFacts facts;
    GL_TRY(facts.logins, openLogins(session, access, means, record));
    facts.sites = {{QStringLiteral("Members’ wiki"), sites.wiki, addresses.wiki},
                   {QStringLiteral("Race calendar"), sites.calendar, addresses.calendar},
                   {QStringLiteral("Club shop"), sites.shop, addresses.shop},
                   {QStringLiteral("Photo archive"), sites.photos, {}},
                   {QStringLiteral("Regatta forms"), sites.forms, {}}};
    return facts;
}

} // namespace gatelodge::app
