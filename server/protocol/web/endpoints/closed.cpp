#include "server/protocol/web/endpoints/closed.h"
#include "server/domain/own_claims.h"
#include "server/protocol/web/pages/gate_pages.h"
#include "server/service/consent.h"
#include "server/service/personal_letter.h"
#include "server/store/audit.h"
#include "server/store/belongings.h"
#include "server/store/openid_clients.h"
#include "server/store/places.h"
#include "server/store/syncs.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace gatelodge::web {

namespace {

namespace page = gatelodge::web;
constexpr int forbidden = 403;

// When the account got the status it has: the audit knows, where it reaches back so far.
Result<QDateTime> statusSince(store::Session &session, const User &user) {
    GL_TRY(const auto changes, store::listChangesOfRecord(session, QStringLiteral("users"), toString(user.uid), 100));
    for (const Change &change : changes) {
        if (change.after.value(QLatin1String("status")).toString() == statusName(user.status))
            return change.at;
    }
    return QDateTime();
}

ClosedAccount::Kind kindOf(const User &user, const QDateTime &now) {
    if (user.status == UserStatus::Suspended || user.deletedAt.isValid())
        return ClosedAccount::Kind::Suspended;
    if (user.status == UserStatus::Pending)
        return ClosedAccount::Kind::AwaitingApproval;
    return user.validFrom > now ? ClosedAccount::Kind::NotYet : ClosedAccount::Kind::Expired;
}

struct Facing {
    Org org;
    QString words; // the site's own at this gate; may be empty
    Way way;
    QString help;
};

Result<Facing> facing(const Turn &turn, const Member &member, const gatelodge::Gate &gate, page::Gate shown) {
    const Site &site = *turn.site();
    Facing facing;
    GL_TRY(facing.org, store::findOrg(turn.session(), site.profile.org));
    GL_TRY(facing.words, store::findSiteMessage(turn.session(), site.id, gate.kind, turn.texts().code()));
    facing.way = {member.user.username, gatesOf(site, facing.org.profile.consentRequired, member.web.level), shown};
    const QString contact = facing.org.profile.contact.trimmed();
    facing.help = contact.contains(u'@') && !contact.contains(u' ') ? contact : turn.help();
    return facing;
}

Result<http::Response> simpleGate(Turn &turn, const Member &member, const gatelodge::Gate &gate, ClosedGate::Kind kind,
                                  page::Gate shownGate) {
    const Site &site = *turn.site();
    GL_TRY(const Facing at, facing(turn, member, gate, shownGate));
    ClosedGate shown{kind, at.way};
    if (kind == ClosedGate::Kind::Group) {
        GL_TRY(shown.groups, groupNames(turn.session(), site.profile.groups));
    }
    if (kind == ClosedGate::Kind::CoolOff)
        shown.opens = turn.here(
            QDateTime::fromString(gate.detail.value(QLatin1String("opens")).toString(), Qt::ISODateWithMs).toUTC());
    shown.now = turn.now();
    shown.message = {at.words, site.profile.name};
    shown.helpAddress = at.help;
    shown.next = turn.destination().next();
    shown.passwordOpens = site.profile.minLevel <= Level::Normal;
    return turn.page(closedGatePage(shown, turn.visit()), forbidden);
}

Result<http::Response> profileGate(Turn &turn, const Member &member, const gatelodge::Gate &gate,
                                   const Complaints &complaints) {
    GL_TRY(const Facing at, facing(turn, member, gate, page::Gate::Details));
    GL_TRY(const QString address, service::mainAddressOf(turn.session(), member.user.uid));
    const bool posted = !complaints.isEmpty();
    ProfileGate shown{at.way, turn.destination().next(), posted ? turn.typed("first") : member.user.firstName,
                      posted ? turn.typed("last") : member.user.lastName, address};
    GL_TRY(const HeldFields held, store::readHeld(turn.session(), member.user.uid));
    shown.firstKept = held.has(ImportField::FirstName);
    shown.lastKept = held.has(ImportField::LastName);
    shown.message = {at.words, turn.site()->profile.name};
    shown.complaints = complaints;
    return turn.page(profileGatePage(shown, turn.visit()), posted ? complained : forbidden);
}

// What the parameter claims asks for at either place. Read as it is read when it counts: a name may be spelled with
// escapes, and is still that name.
QStringList claimsNamedIn(const QString &json) {
    const QJsonObject wanted = QJsonDocument::fromJson(json.toUtf8()).object();
    return wanted[QLatin1StringView("userinfo")].toObject().keys() +
           wanted[QLatin1StringView("id_token")].toObject().keys();
}

// What stands in a claim of a site's own, as the site reads it.
QString valueIn(const CustomClaim &claim, const Member &member, const QStringList &groups) {
    const QJsonValue value = valueOf(claim, member.user.username, groups);
    return value.isArray() ? value.toVariant().toStringList().join(QStringLiteral(", ")) : value.toVariant().toString();
}

// What a site of OpenID Connect gets: by the scopes that it may ask for, and by single claims (Core §5.4, §5.5).
Result<std::optional<page::Consent::Share>> shareOf(const Turn &turn, const Member &member) {
    if (!turn.destination().openid())
        return std::optional<page::Consent::Share>();
    GL_TRY(const auto client, store::findOpenIdClientOf(turn.session(), turn.site()->id));
    const QStringList scopes = turn.destination().asks("scope").split(u' ', Qt::SkipEmptyParts);
    const QStringList named = claimsNamedIn(turn.destination().asks("claims"));
    const auto asksFor = [&named](const QString &name) { return named.contains(name); };
    const auto gets = [&](const char *scope, const QStringList &single) {
        return scopes.contains(QLatin1StringView(scope)) ||
               (client && client->profile.scopes.contains(QLatin1StringView(scope)) &&
                std::any_of(single.begin(), single.end(), asksFor));
    };
    page::Consent::Share share;
    if (client && !client->pairwise)
        share.identifier = toString(member.user.uid);
    share.name =
        gets("profile", QStringLiteral("name given_name family_name preferred_username locale updated_at").split(u' '));
    share.address = gets("email", {QStringLiteral("email"), QStringLiteral("email_verified")});
    share.groups = scopes.contains(QLatin1StringView("groups")); // with their scope only
    share.stays = scopes.contains(QLatin1StringView("offline_access"));
    share.language = text::Texts::known(member.user.language).isEmpty() ? QString()
                                                                        : text::Texts::nameOf(member.user.language);
    if (share.groups) {
        GL_TRY(const auto groups, store::listGroupsOfUser(turn.session(), member.user.uid));
        for (const Group &group : groups)
            share.groupNames << group.profile.name;
    }
    for (const CustomClaim &claim : client ? client->profile.claims : QList<CustomClaim>()) {
        const bool ofGroups = scopeOf(claim) == QLatin1StringView("groups");
        if (ofGroups ? share.groups : gets("profile", {claim.name}))
            share.more << claim.name + QStringLiteral(": ") + valueIn(claim, member, share.groupNames);
    }
    return std::optional(share);
}

Result<http::Response> consentGate(Turn &turn, const Member &member, const gatelodge::Gate &gate) {
    GL_TRY(const Facing at, facing(turn, member, gate, page::Gate::Agreement));
    GL_TRY(page::Consent shown, whatIsShared(turn, member));
    if (shown.share &&
        at.org.profile.consentRequired) // the agreement holds for all requests of its sites, not for this one
        shown.share->name = shown.share->address = true;
    const QString asker = turn.visit().look.asker;
    shown.organisation = asker.isEmpty() ? at.org.profile.name : asker;
    shown.reason =
        at.words.isEmpty() ? at.org.profile.purpose : QString(at.org.profile.purpose + u'\n' + at.words).trimmed();
    shown.version = service::textVersionOf(at.org.profile);
    return turn.page(consentPage(shown, turn.visit()), forbidden);
}

} // namespace

Result<page::Consent> whatIsShared(const Turn &turn, const Member &member) {
    GL_TRY(const auto emails, store::listEmails(turn.session(), member.user.uid));
    page::Consent shown{turn.destination().next(),
                        {},
                        member.user.username,
                        QString(member.user.firstName + u' ' + member.user.lastName).trimmed(),
                        {},
                        {}};
    for (const Email &email : emails) {
        if (email.primary)
            shown.mainAddress = email.address;
        else if (email.verified())
            shown.otherAddresses << email.address;
    }
    GL_TRY(shown.share, shareOf(turn, member));
    return shown;
}

QList<page::Gate> gatesOf(const Site &site, bool asksConsent, Level level) {
    QList<page::Gate> gates{page::Gate::SignedIn};
    if (site.profile.minLevel > Level::Normal || level < site.profile.minLevel)
        gates << page::Gate::Level;
    if (!site.profile.groups.isEmpty())
        gates << page::Gate::Group;
    gates << page::Gate::Details;
    if (site.profile.cooloffHours > 0)
        gates << page::Gate::Waiting;
    if (asksConsent)
        gates << page::Gate::Agreement;
    return gates;
}

Result<QStringList> groupNames(store::Session &session, const QList<GroupId> &wanted) {
    GL_TRY(const auto groups, store::listGroups(session));
    QStringList names;
    for (const Group &group : groups) {
        if (wanted.contains(group.id))
            names << group.profile.name;
    }
    return names;
}

Result<http::Response> closedAccount(Turn &turn, const User &user) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ClosedAccount shown;
    shown.kind = kindOf(user, now);
    shown.username = user.username;
    switch (shown.kind) {
    case ClosedAccount::Kind::Suspended: {
        GL_TRY(shown.date, statusSince(turn.session(), user));
        break;
    }
    case ClosedAccount::Kind::NotYet: shown.date = user.validFrom; break;
    case ClosedAccount::Kind::Expired: shown.date = user.validUntil; break;
    case ClosedAccount::Kind::AwaitingApproval: break;
    }
    shown.date = turn.here(shown.date);
    shown.now = turn.now();
    shown.message = {user.statusMessage, turn.house().name};
    if (shown.message.text.isEmpty() && turn.site()) {
        const SiteId site = turn.site()->id;
        GL_TRY(shown.message.text, store::findSiteMessage(turn.session(), site, GateKind::Active, turn.texts().code()));
        shown.message.signedBy = turn.site()->profile.name;
    }
    shown.helpAddress = turn.help();
    shown.next = turn.destination().next();
    return turn.page(closedAccountPage(shown, turn.visit()), forbidden);
}

Result<http::Response> closedGate(Turn &turn, const Member &member, const gatelodge::Gate &gate,
                                  const Complaints &complaints) {
    switch (gate.kind) {
    case GateKind::SignedIn: return goTo(withNext(QStringLiteral("/account/login/"), turn.destination().next()));
    case GateKind::Active: return closedAccount(turn, member.user);
    case GateKind::Level: return simpleGate(turn, member, gate, ClosedGate::Kind::Level, page::Gate::Level);
    case GateKind::Groups: return simpleGate(turn, member, gate, ClosedGate::Kind::Group, page::Gate::Group);
    case GateKind::Profile: return profileGate(turn, member, gate, complaints);
    case GateKind::Cooloff: return simpleGate(turn, member, gate, ClosedGate::Kind::CoolOff, page::Gate::Waiting);
    case GateKind::Consent: return consentGate(turn, member, gate);
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::web
