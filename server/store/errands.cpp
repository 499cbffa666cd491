#include "server/store/errands.h"

namespace gatelodge::store {

namespace {

struct KindName {
    ErrandKind kind;
    const char *name;
};
constexpr KindName kKinds[]{{ErrandKind::ResetLink, "reset_link"},           {ErrandKind::Verification, "verification"},
                            {ErrandKind::Invitation, "invitation"},          {ErrandKind::Forgive, "forgive"},
                            {ErrandKind::ForgiveAddress, "forgive_address"}, {ErrandKind::TakeBack, "take_back"}};

const char *nameOf(ErrandKind kind) {
    for (const KindName &known : kKinds) {
        if (known.kind == kind)
            return known.name;
    }
    Q_UNREACHABLE();
}

ErrandKind kindNamed(const QString &name) {
    for (const KindName &known : kKinds) {
        if (name == QLatin1String(known.name))
            return known.kind;
    }
    Q_UNREACHABLE(); // the table has a CHECK
}

TakenErrand errandFrom(const Row &row) {
    TakenErrand taken;
    taken.id = row.bigNumber("errand_id");
    taken.askedBy = row.text("asked_by");
    taken.ofTheHouse = row.flag("of_the_house");
    taken.errand.kind = kindNamed(row.text("kind"));
    if (!row.isNull("user_uid"))
        taken.errand.user = row.user("user_uid");
    if (!row.isNull("email_id"))
        taken.errand.email = row.id<EmailId>("email_id");
    if (!row.isNull("invitation_id"))
        taken.errand.invitation = row.id<InvitationId>("invitation_id");
    taken.errand.address = row.text("address");
    taken.errand.made = {row.id<AuthorityId>("authority_id"), row.text("identity"), row.text("account")};
    taken.tries = row.number("tries");
    return taken;
}

} // namespace

Done insertErrand(Session &session, const Errand &errand) {
    GL_DO(session.run("errand.insert", nameOf(errand.kind), errand.user, errand.email, errand.invitation,
                      errand.address));
    return {};
}

Result<std::optional<TakenErrand>> takeErrand(Session &session) {
    GL_TRY(const auto row, session.maybe("errand.take"));
    return row ? std::optional(errandFrom(*row)) : std::nullopt;
}

Done removeErrand(Session &session, qint64 id) {
    GL_DO(session.run("errand.remove", id));
    return {};
}

Done putOffErrand(Session &session, qint64 id) {
    GL_DO(session.run("errand.put_off", id));
    return {};
}

Done noteMadeElsewhere(Session &session, const UserId &uid, const MadeElsewhere &made) {
    GL_DO(session.run("errand.note_made", uid, made.authority, made.identity, made.account));
    return {};
}

Done takeBackMade(Session &session, const UserId &uid) {
    GL_DO(session.one("errand.take_back_made", uid));
    return {};
}

} // namespace gatelodge::store
