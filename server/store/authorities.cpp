#include "server/store/authorities.h"
#include "server/store/authority_use.h"
#include "server/store/listing.h"
#include "server/store/touched.h"
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

Authority authorityFrom(const Row &row) {
    Authority authority;
    authority.id = row.id<AuthorityId>("authority_id");
    authority.name = row.text("name");
    authority.title = row.text("title");
    authority.helpText = row.text("help_text");
    authority.driver = row.text("driver");
    authority.settings = row.json("settings");
    authority.position = row.number("position");
    authority.enabled = row.flag("enabled");
    authority.signIn = row.flag("sign_in");
    authority.createsAccounts = row.flag("creates_accounts");
    authority.registration = row.flag("registration");
    authority.usernameIsEmail = row.flag("username_is_email");
    authority.forgottenUrl = row.text("forgotten_url");
    authority.changeUrl = row.text("change_url");
    authority.registerUrl = row.text("register_url");
    authority.loginsNeedApproval = row.flag("logins_need_approval");
    authority.recoveryNeedsApproval = row.flag("recovery_needs_approval");
    authority.newcomerMessage = row.text("newcomer_message");
    authority.revision = row.revision();
    return authority;
}

QString written(const QJsonObject &settings) {
    return QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact));
}

Done touchAuthority(Session &session, const char *statement, const AuthorityId &id) {
    return expectTouched(session.run(statement, id), Fault::NotFound, "authority");
}

} // namespace

Result<QList<Authority>> listAuthorities(Session &session) {
    return listed(session.rows("authority.list"), authorityFrom);
}

Result<QList<Authority>> listAuthoritiesForSite(Session &session, const SiteId &site) {
    return listed(session.rows("authority.list_for_site", site), authorityFrom);
}

Result<Authority> findAuthority(Session &session, const AuthorityId &id) {
    return session.one("authority.find", id).map(authorityFrom);
}

Result<std::optional<AuthorityToAsk>> findAuthorityToAsk(Session &session, const AskedFor &asked) {
    GL_TRY(const auto row, asked.site ? session.maybe("authority.find_to_ask_at_site", asked.drivers, asked.chosen,
                                                      asked.suffix, asked.isAddress, *asked.site)
                                      : session.maybe("authority.find_to_ask", asked.drivers, asked.chosen,
                                                      asked.suffix, asked.isAddress));
    return row ? std::optional(AuthorityToAsk{authorityFrom(*row), row->time("asked_at"), row->flag("migrating")})
               : std::nullopt;
}

Result<Authority> findAuthorityByName(Session &session, const QString &name) {
    return session.one("authority.find_by_name", name).map(authorityFrom);
}

Result<std::optional<Authority>> findRegistrationAuthority(Session &session) {
    return session.maybe("authority.find_registration").map([](const std::optional<Row> &row) {
        return row ? std::optional(authorityFrom(*row)) : std::nullopt;
    });
}

Result<AuthorityId> insertAuthority(Session &session, const Authority &a) {
    return session
        .one("authority.insert", a.name, a.title, a.helpText, a.driver, written(a.settings), a.enabled, a.signIn,
             a.createsAccounts, a.usernameIsEmail, a.forgottenUrl, a.changeUrl, a.registerUrl, a.loginsNeedApproval,
             a.recoveryNeedsApproval, a.newcomerMessage)
        .map([](const Row &row) { return row.id<AuthorityId>("authority_id"); });
}

Done replaceAuthority(Session &session, const AuthorityId &id, Revision seen, const Authority &a) {
    return expectTouched(session.run("authority.replace", id, seen, a.name, a.title, a.helpText, written(a.settings),
                                     a.signIn, a.createsAccounts, a.usernameIsEmail, a.forgottenUrl, a.changeUrl,
                                     a.registerUrl, a.loginsNeedApproval, a.recoveryNeedsApproval, a.newcomerMessage),
                         Fault::Conflict, "authority");
}

Done enableAuthority(Session &session, const AuthorityId &id) {
    return touchAuthority(session, "authority.enable", id);
}

Done disableAuthority(Session &session, const AuthorityId &id) {
    return touchAuthority(session, "authority.disable", id);
}

Done removeAuthority(Session &session, const AuthorityId &id) {
    return touchAuthority(session, "authority.remove", id);
}

Result<bool> hasLogins(Session &session, const AuthorityId &id) {
    return session.one("authority.has_logins", id).map([](const Row &row) { return row.flag("has"); });
}

Done bringBackAuthority(Session &session, const AuthorityId &id) {
    return touchAuthority(session, "authority.bring_back", id);
}

Done moveAuthority(Session &session, const AuthorityId &id, int place) {
    GL_TRY(const auto locked, session.rows("authority.lock_order"));
    const auto isIt = [&](const Row &row) { return row.id<AuthorityId>("authority_id") == id; };
    if (std::none_of(locked.begin(), locked.end(), isIt))
        return failure(Fault::NotFound, QStringLiteral("authority"));
    GL_DO(session.run("authority.move", id, place));
    return {};
}

Done setRegistrationAuthority(Session &session, const std::optional<AuthorityId> &id) {
    GL_DO(session.run("authority.end_registration", id.value_or(AuthorityId())));
    return id ? touchAuthority(session, "authority.begin_registration", *id) : Done();
}

Result<QHash<AuthorityId, int>> countLoginsOfAuthorities(Session &session) {
    GL_TRY(const auto rows, session.rows("authority.count_logins"));
    QHash<AuthorityId, int> counts;
    for (const Row &row : rows)
        counts.insert(row.id<AuthorityId>("authority_id"), row.number("number"));
    return counts;
}

Result<QList<AuthorityId>> listSiteChoice(Session &session, const SiteId &site) {
    return listed(session.rows("authority.site_choice", site),
                  [](const Row &row) { return row.id<AuthorityId>("authority_id"); });
}

Done replaceSiteChoice(Session &session, const SiteId &site, const QList<AuthorityId> &chosen) {
    GL_DO(session.run("authority.remove_site_choice", site, chosen));
    GL_DO(session.run("authority.put_site_choice", site, chosen));
    return {};
}

Result<QList<CreationAction>> listCreationActions(Session &session, const AuthorityId &id) {
    return listed(session.rows("authority.list_actions", id), [](const Row &row) {
        const bool joins = row.text("kind") == QLatin1StringView("group");
        return CreationAction{joins ? CreationAction::JoinGroup : CreationAction::GrantRole,
                              row.id<GroupId>("group_id"), row.text("role"), row.text("group_name")};
    });
}

Done replaceCreationActions(Session &session, const AuthorityId &id, const QList<CreationAction> &actions) {
    QList<GroupId> groups;
    QStringList roles;
    for (const CreationAction &action : actions) {
        if (action.kind == CreationAction::JoinGroup)
            groups << action.group;
        else
            roles << action.role;
    }
    GL_DO(session.run("authority.remove_actions", id, groups, roles));
    GL_DO(session.run("authority.add_actions", id, groups, roles));
    return {};
}

} // namespace gatelodge::store
