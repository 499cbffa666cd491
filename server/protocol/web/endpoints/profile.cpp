#include "server/protocol/web/endpoints/closed.h"
#include "server/protocol/web/endpoints/rooms.h"
#include "server/protocol/web/pages/account_pages.h"
#include "server/service/account.h"
#include "server/store/belongings.h"
#include "server/store/online.h"
#include "server/store/places.h"
#include "server/store/syncs.h"

namespace gatelodge::web {

namespace {

Profile profileOf(const User &user) {
    return {user.username, user.firstName, user.lastName, user.usernameFixed, user.language, user.revision, {}};
}

// Sites that the person has visited and that take changes.
Result<QStringList> toldSites(store::Session &session, const UserId &uid) {
    GL_TRY(const auto visits, store::listVisits(session, uid));
    QStringList told;
    for (const gatelodge::Visit &visit : visits) {
        GL_TRY(const Site site, store::findSite(session, visit.site));
        if (site.profile.pushChanges && !site.deleted)
            told << site.profile.name;
    }
    return told;
}

service::OwnProfile typedProfile(const Turn &turn, const User &user, const HeldFields &held) {
    const QString language = turn.typed("language");
    return {user.usernameFixed ? user.username : turn.typed("username").trimmed(),
            held.has(ImportField::FirstName) ? user.firstName : turn.typed("first").trimmed(),
            held.has(ImportField::LastName) ? user.lastName : turn.typed("last").trimmed(),
            text::Texts::languages().contains(language) ? language : QString()};
}

bool isWhatStands(const service::OwnProfile &typed, const User &user) {
    return typed.username == user.username && typed.firstName == user.firstName && typed.lastName == user.lastName &&
           typed.language == user.language;
}

Complaints complaintsAbout(const service::OwnProfile &typed, const HeldFields &held) {
    Complaints complaints;
    const auto check = [&](const QString &id, const QString &name) {
        if (held.has(id == QLatin1StringView("first") ? ImportField::FirstName : ImportField::LastName))
            return; // not theirs to mend
        if (name.isEmpty())
            complaints[id] = Complaint::Missing;
        else if (name.size() > 200)
            complaints[id] = Complaint::TooLong;
    };
    check(QStringLiteral("first"), typed.firstName);
    check(QStringLiteral("last"), typed.lastName);
    return complaints;
}

std::optional<Complaint> complaintFrom(const Error &error) {
    switch (error.fault) {
    case Fault::Conflict: return Complaint::Conflict;
    case Fault::Duplicate: return Complaint::UsernameTaken;
    case Fault::Invalid: return Complaint::UsernameShape;
    default: return std::nullopt;
    }
}

http::Response saved(const Turn &turn) {
    auto response = backTo(Room::Profile, "saved");
    if (!turn.cookie(languageCookie).isEmpty()) // what was chosen last counts
        response.with("Set-Cookie", turn.cookies().expire(languageCookie));
    return response;
}

Done addShownOnline(const Turn &turn, const User &user, Profile &shown) {
    if (!turn.house().membersSeeOnline)
        return {};
    GL_TRY(shown.shownOnline, store::isShownOnline(turn.session(), user.uid));
    return {};
}

void addHeld(const HeldFields &held, Profile &shown) {
    shown.keptBy = held.source;
    shown.firstKept = held.has(ImportField::FirstName);
    shown.lastKept = held.has(ImportField::LastName);
}

Result<http::Response> complain(const Turn &turn, const User &user, const HeldFields &held,
                                const service::OwnProfile &typed, const Complaints &complaints) {
    Profile shown{
        typed.username, typed.firstName, typed.lastName, user.usernameFixed, typed.language, user.revision, {}};
    shown.complaints = complaints;
    addHeld(held, shown);
    GL_DO(addShownOnline(turn, user, shown));
    return turn.page(profilePage(shown, turn.visit()), complained);
}

} // namespace

Result<http::Response> showProfile(Turn &turn, const Member &member) {
    Profile shown = profileOf(member.user);
    GL_TRY(const HeldFields held, store::readHeld(turn.session(), member.user.uid));
    addHeld(held, shown);
    GL_DO(addShownOnline(turn, member.user, shown));
    const QString news = turn.query().value(QLatin1StringView("news"));
    if (news == QLatin1StringView("shown"))
        shown.news = Profile::News::ShownOnline;
    else if (news == QLatin1StringView("hidden"))
        shown.news = Profile::News::HiddenOnline;
    else if (news == QLatin1StringView("saved")) {
        shown.news = Profile::News::Saved;
        GL_TRY(shown.told, toldSites(turn.session(), member.user.uid));
    }
    return turn.page(profilePage(shown, turn.visit()));
}

Result<http::Response> saveProfile(Turn &turn, const Member &member) {
    GL_TRY(const HeldFields held, store::readHeld(turn.session(), member.user.uid));
    const auto typed = typedProfile(turn, member.user, held);
    if (isWhatStands(typed, member.user)) // nothing to do, or sent twice
        return saved(turn);
    if (const auto complaints = complaintsAbout(typed, held); !complaints.isEmpty())
        return complain(turn, member.user, held, typed, complaints);
    const Revision seen{turn.typed("revision").toLongLong()};
    const auto done = service::changeOwnProfile(turn.session(), member.user.uid, seen, typed, turn.visitor());
    if (done)
        return saved(turn);
    const auto complaint = complaintFrom(done.error());
    if (!complaint)
        return failure(done.error());
    const auto field = *complaint == Complaint::Conflict ? QStringLiteral("revision") : QStringLiteral("username");
    return complain(turn, member.user, held, typed, {{field, *complaint}});
}

} // namespace gatelodge::web
