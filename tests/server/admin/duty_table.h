// Role × action: every operation of the façades with the duty that it takes. A function of a façade without a row here
// fails tst_duties.
#pragma once
#include "server/admin/approvals.h"
#include "server/admin/authorities.h"
#include "server/admin/bin.h"
#include "server/admin/entry.h"
#include "server/admin/health.h"
#include "server/admin/history.h"
#include "server/admin/imports.h"
#include "server/admin/invitations.h"
#include "server/admin/logins.h"
#include "server/admin/mail.h"
#include "server/admin/migrations.h"
#include "server/admin/openid.h"
#include "server/admin/outward.h"
#include "server/admin/overview.h"
#include "server/admin/people.h"
#include "server/admin/places.h"
#include "server/admin/preview.h"
#include "server/admin/queue.h"
#include "server/admin/roles.h"
#include "server/admin/sessions.h"
#include "server/admin/sign_in_log.h"
#include "server/admin/syncs.h"
#include "server/admin/views.h"
#include "server/admin/walks.h"
#include "server/domain/walk_order.h"
#include "server/store/openid_clients.h"
#include "server/store/webhooks.h"
#include "tests/server/admin/duty_scene.h"
#include <QTemporaryDir>

namespace gatelodge::tests {

// All façades over one office.
struct Facades {
    explicit Facades(admin::Office &office)
        : people(office), logins(office), entry(office), places(office), queue(office), overview(office),
          health(office), authorities(office), signInLog(office), sessions(office), invitations(office), roles(office),
          approvals(office), history(office), walks(office), bin(office), preview(office), mail(office),
          imports(office), views(office), syncs(office), migrations(office), outward(office), openid(office) {}
    admin::People people;
    admin::Logins logins;
    admin::Entry entry;
    admin::Places places;
    admin::Queue queue;
    admin::Overview overview;
    admin::Health health;
    admin::Authorities authorities;
    admin::SignInLog signInLog;
    admin::Sessions sessions;
    admin::Invitations invitations;
    admin::Roles roles;
    admin::Approvals approvals;
    admin::History history;
    admin::Walks walks;
    admin::Bin bin;
    admin::Preview preview;
    admin::Mail mail;
    admin::Imports imports;
    admin::Views views;
    admin::Syncs syncs;
    admin::Migrations migrations;
    admin::Outward outward;
    admin::OpenId openid;
};

inline admin::EnteredSync someSync() {
    admin::EnteredSync entered;
    entered.settings.name = QStringLiteral("School");
    entered.settings.address = QStringLiteral("/srv/people.csv");
    entered.settings.format = QStringLiteral("csv");
    return entered;
}

// What may go otherwise than by the table when the database alone is asked.
enum class Database {
    Same,      // what is allowed succeeds, what is not is Denied
    AnyFault,  // what is allowed may fail for want of something in the scene, but is not Denied
    NotAsked,  // nothing of it is in the database
    ReadsMore, // reading something harmless beside what the duty is about
};

struct Deed {
    const char *name; // "People::open"
    Duty duty;
    std::function<std::optional<Error>(Facades &, const DutyScene &)> act;
    Database database = Database::Same;
};

template <typename T> std::optional<Error> errorOf(QFuture<Result<T>> future) {
    future.waitForFinished();
    const Result<T> result = future.result();
    return result ? std::nullopt : std::optional(result.error());
}

inline QList<Deed> peopleDeeds() {
    const auto status = [](UserStatus to) {
        return [to](Facades &f, const DutyScene &s) { return errorOf(f.people.setStatus({s.ada}, to, {})); };
    };
    return {
        {"People::open", Duty::ReadPeople, [](Facades &f, const DutyScene &) { return errorOf(f.people.open({})); },
         Database::ReadsMore}, // a site owner: those who have been there
        {"People::rowStarting", Duty::ReadPeople,
         [](Facades &f, const DutyScene &) {
             auto opened = f.people.open({});
             opened.waitForFinished();
             return errorOf(f.people.rowStarting(opened.result().value_or(admin::PeopleList()), QStringLiteral("a")));
         },
         Database::ReadsMore},
        {"People::page", Duty::ReadPeople,
         [](Facades &f, const DutyScene &) {
             auto opened = f.people.open({});
             opened.waitForFinished();
             return errorOf(f.people.page(opened.result().value_or(admin::PeopleList()), 0, 10));
         },
         Database::AnyFault},
        {"People::lines", Duty::ReadPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.people.lines({s.ada})); }},
        {"People::find", Duty::ReadPeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.people.find(QStringLiteral("ada"), 8)); },
         Database::ReadsMore}, // as with open
        {"People::details", Duty::ReadPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.people.details(s.ada)); }},
        {"People::counts", Duty::ReadPeople, [](Facades &f, const DutyScene &) { return errorOf(f.people.counts()); }},
        {"People::create", Duty::ManagePeople,
         [](Facades &f, const DutyScene &) {
             return errorOf(
                 f.people.create({QStringLiteral("neu"), {}, {}, QStringLiteral("neu@example.org"), true, {}}));
         }},
        {"People::changeProfile", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             UserProfile profile;
             profile.username = QStringLiteral("ada");
             profile.firstName = QStringLiteral("Augusta");
             return errorOf(f.people.changeProfile(s.ada, s.revisionOf(s.ada), profile));
         }},
        {"People::setStatus", Duty::ManagePeople, status(UserStatus::Suspended)},
        {"People::remove", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.people.remove({s.ada})); }},
        {"People::bringBack", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.people.bringBack({s.gone})); }},
        {"People::addEmail", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.people.addEmail(s.ada, QStringLiteral("augusta@example.org"), true));
         }},
        {"People::vouchForEmail", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.people.vouchForEmail(s.ada, s.claim)); }},
        {"People::makePrimary", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.people.makePrimary(s.ada, s.second)); }},
        {"People::removeEmail", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.people.removeEmail(s.ada, s.second)); }},
        {"People::addSshKey", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.people.addSshKey(s.ada, QStringLiteral("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHC"
                                                                     "AkKCwwNDg8QERITFBUWFxgZGhscHR4f ada")));
         },
         Database::AnyFault},
        {"People::removeSshKey", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.people.removeSshKey(s.ada, s.sshKey)); }},
        {"People::setPassword", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.people.setPassword(s.ada, "seven grey herons over the weir"));
         }},
        {"People::mailResetLink", Duty::HelpPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.people.mailResetLink(s.ada)); }},
        {"People::mailVerification", Duty::HelpPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.people.mailVerification(s.ada, s.claim)); }},
        {"People::setLoginState", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             return errorOf(
                 f.people.setLoginState(s.login, s.revisionIn("logins", "login_id", s.login), LoginState::Invalidated));
         }},
        {"People::endSession", Duty::HelpPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.people.endSession(s.ada, s.webSession)); }},
        {"People::endAllSessions", Duty::HelpPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.people.endAllSessions(s.ada)); }},
        {"People::addToGroup", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.people.addToGroup(s.group, {s.bob})); }},
        {"People::removeFromGroup", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.people.removeFromGroup(s.group, {s.ada})); }},
        {"People::doInBulk", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             return errorOf(
                 f.people.doInBulk({BulkDeed::Kind::Suspend}, QList<UserId>{s.ada}, std::make_shared<Progress>()));
         }},
        {"Views::list", Duty::FollowChanges,
         [](Facades &f, const DutyScene &) { return errorOf(f.views.list(QStringLiteral("users"))); }},
        {"Views::save", Duty::FollowChanges,
         [](Facades &f, const DutyScene &) {
             return errorOf(f.views.save(QStringLiteral("users"), QStringLiteral("Mine"), {}));
         }},
        {"Views::rename", Duty::FollowChanges,
         [](Facades &f, const DutyScene &) { return errorOf(f.views.rename(0, QStringLiteral("Mine"))); },
         Database::AnyFault}, // there is none of that number
        {"Views::forget", Duty::FollowChanges, [](Facades &f, const DutyScene &) { return errorOf(f.views.forget(0)); },
         Database::AnyFault},
        {"Roles::list", Duty::ReadPeople, [](Facades &f, const DutyScene &) { return errorOf(f.roles.list()); }},
        {"Roles::of", Duty::ReadPeople, [](Facades &f, const DutyScene &s) { return errorOf(f.roles.of(s.ada)); }},
        {"Roles::grant", Duty::ManageRoles,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.roles.grant(s.ada, {Role::SiteOwner, s.site}));
         }},
        {"Roles::revoke", Duty::ManageRoles,
         [](Facades &f, const DutyScene &s) { return errorOf(f.roles.revoke(s.owner, {Role::Owner})); },
         Database::AnyFault}, // the last owner who can sign in
        {"Syncs::list", Duty::ReadSettings, [](Facades &f, const DutyScene &) { return errorOf(f.syncs.list()); }},
        {"Syncs::details", Duty::ReadSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.syncs.details(SyncId(0))); }, Database::AnyFault},
        {"Syncs::entries", Duty::ReadSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.syncs.entries(SyncRunId(0), 0, 10)); }},
        {"Syncs::writeAcknowledgement", Duty::ReadSettings,
         [](Facades &f, const DutyScene &) {
             return errorOf(f.syncs.writeAcknowledgement(SyncId(0), SyncRunId(0), QStringLiteral("/nowhere/x")));
         },
         Database::AnyFault},
        {"Syncs::add", Duty::ManageSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.syncs.add(someSync())); }},
        {"Syncs::change", Duty::ManageSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.syncs.change(SyncId(0), {}, someSync())); },
         Database::AnyFault}, // there is none of that number, here and below
        {"Syncs::remove", Duty::ManageSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.syncs.remove(SyncId(0))); }, Database::AnyFault},
        {"Syncs::pause", Duty::ManagePeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.syncs.pause(SyncId(0), true)); }, Database::AnyFault},
        {"Syncs::runSoon", Duty::ManagePeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.syncs.runSoon(SyncId(0))); }, Database::AnyFault},
        {"Syncs::pauseAll", Duty::ManagePeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.syncs.pauseAll({SyncId(0)}, true)); },
         Database::AnyFault},
        {"Syncs::runAllSoon", Duty::ManagePeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.syncs.runAllSoon({SyncId(0)})); }, Database::AnyFault},
        {"Syncs::removeAll", Duty::ManageSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.syncs.removeAll({SyncId(0)})); }, Database::AnyFault},
        {"Syncs::answer", Duty::ManagePeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.syncs.answer(SyncRunId(0), false)); },
         Database::AnyFault},
        {"Bin::page", Duty::ReadAudit, [](Facades &f, const DutyScene &) { return errorOf(f.bin.page({}, 10)); },
         Database::NotAsked}, // the helpdesk reads all of it but places, a site owner nothing of people
        {"Bin::bringBack", Duty::ManageSite,
         [](Facades &f, const DutyScene &) { return errorOf(f.bin.bringBack({0})); }, Database::NotAsked},
        {"Bin::removeForGood", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.bin.removeForGood(s.ada, QStringLiteral("users"), toString(s.ada)));
         },
         Database::AnyFault}, // she is not in the bin
        {"Bin::days", Duty::ReadAudit, [](Facades &f, const DutyScene &) { return errorOf(f.bin.days()); },
         Database::ReadsMore},
        {"Bin::setDays", Duty::ManageSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.bin.setDays(30)); }},
        {"History::page", Duty::ReadAudit,
         [](Facades &f, const DutyScene &) { return errorOf(f.history.page({}, 0, 10)); },
         Database::ReadsMore}, // helpdesk and site owners: what is about people, or about their own sites
        {"History::lines", Duty::ReadAudit, [](Facades &f, const DutyScene &) { return errorOf(f.history.lines({1})); },
         Database::ReadsMore},
        {"History::entries", Duty::ReadAudit,
         [](Facades &f, const DutyScene &) { return errorOf(f.history.entries(QStringLiteral("tx:1:1"))); },
         Database::ReadsMore},
        {"History::actors", Duty::ReadAudit, [](Facades &f, const DutyScene &) { return errorOf(f.history.actors()); },
         Database::ReadsMore},
        {"History::ownEntries", Duty::ManageSite,
         [](Facades &f, const DutyScene &) { return errorOf(f.history.ownEntries(QStringLiteral("tx:1:1"))); },
         Database::ReadsMore},
        {"History::lastOwn", Duty::ManageSite,
         [](Facades &f, const DutyScene &) { return errorOf(f.history.lastOwn()); }, Database::ReadsMore},
        // What a deed takes besides, tst_undo looks at; an unknown one is read, and nothing more.
        {"History::undo", Duty::ManageSite,
         [](Facades &f, const DutyScene &) { return errorOf(f.history.undo(QStringLiteral("tx:1:1"))); },
         Database::NotAsked},
        {"History::undoEntry", Duty::ManageSite,
         [](Facades &f, const DutyScene &) { return errorOf(f.history.undoEntry(0)); }, Database::NotAsked},
        {"Entry::explain", Duty::ReadPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.entry.explain(s.ada, s.site)); }},
        {"Walks::walk", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             auto walk = f.walks.walk(s.ada, s.site); // elsewhere it is ordered, and no server is there to take it
             while (!walk.isFinished() && walk.progressValue() < int(WalkStage::Ordered))
                 QThread::msleep(5);
             if (walk.isFinished())
                 return errorOf(walk);
             walk.cancel();
             walk.waitForFinished();
             return std::optional<Error>();
         }},
        {"Approvals::list", Duty::ReadPeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.approvals.list()); }},
        {"Approvals::decide", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             auto future = f.approvals.decide(
                 {ApprovalId(s.number(QStringLiteral("SELECT max(approval_id) FROM approvals")))}, {});
             future.waitForFinished();
             if (const auto outcome = future.result(); outcome && !outcome->impossible.isEmpty())
                 return std::optional(Error{Fault::Denied, QStringLiteral("told of the one that was asked for"), {}});
             return errorOf(future);
         }},
        {"Approvals::changeRules", Duty::ManageSettings,
         [](Facades &f, const DutyScene &) {
             admin::ApprovalList list;
             list.rules.warningDays = 7;
             return errorOf(f.approvals.changeRules({}, list.rules));
         }},
    };
}

// A file with one newcomer, planned.
inline Result<admin::PlannedImport> planOne(Facades &f, QTemporaryDir &folder) {
    QFile file(folder.filePath(QStringLiteral("one.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write("email\ncomer@example.org\n") < 0)
        qFatal("there is no room for a file");
    file.close();
    auto planned = f.imports.plan({file.fileName(), {}, {}, {}, {}}, {}, std::make_shared<ImportProgress>());
    planned.waitForFinished();
    return planned.result();
}

inline QList<Deed> importDeeds() {
    using Use = std::function<std::optional<Error>(Facades &, const admin::PlannedImport &)>;
    // Who may not plan is told so by that; a number that there is none of asks the function alone.
    const auto planned = [](Use use) {
        return [use = std::move(use)](Facades &f, const DutyScene &) {
            QTemporaryDir folder;
            return use(f, planOne(f, folder).value_or(admin::PlannedImport()));
        };
    };
    return {
        {"Imports::look", Duty::ManagePeople, [](Facades &f, const DutyScene &) { return errorOf(f.imports.look({})); },
         Database::NotAsked},
        {"Imports::fetchDirectory", Duty::ManagePeople,
         [](Facades &f, const DutyScene &) {
             return errorOf(f.imports.fetchDirectory({}, std::make_shared<ImportProgress>()));
         },
         Database::NotAsked},
        {"Imports::plan", Duty::ManagePeople,
         [](Facades &f, const DutyScene &) {
             QTemporaryDir folder;
             const auto plan = planOne(f, folder);
             return plan ? std::nullopt : std::optional(plan.error());
         }},
        {"Imports::open", Duty::ManagePeople, planned([](Facades &f, const admin::PlannedImport &plan) {
             return errorOf(f.imports.open(plan.id, {ImportVerdict::Added}));
         })},
        {"Imports::page", Duty::ManagePeople, planned([](Facades &f, const admin::PlannedImport &plan) {
             const auto pages =
                 std::make_shared<const admin::ImportPages>(admin::ImportPages{plan.id, {ImportVerdict::Added}, {1}});
             return errorOf(f.imports.page(pages, 0, 10));
         })},
        {"Imports::apply", Duty::ManagePeople, planned([](Facades &f, const admin::PlannedImport &plan) {
             return errorOf(f.imports.apply(plan, std::make_shared<ImportProgress>()));
         }),
         Database::AnyFault}, // an earlier row has made the newcomer
        {"Imports::drop", Duty::ManagePeople,
         planned([](Facades &f, const admin::PlannedImport &plan) { return errorOf(f.imports.drop(plan.id)); })},
        {"Imports::writeLeft", Duty::ManagePeople, planned([](Facades &f, const admin::PlannedImport &plan) {
             return errorOf(f.imports.writeLeft(plan, {}, QString()));
         }),
         Database::NotAsked}, // there is no such file
        {"Imports::resume", Duty::ManagePeople, planned([](Facades &f, const admin::PlannedImport &plan) {
             return errorOf(f.imports.resume(plan.id, std::make_shared<ImportProgress>(), 0));
         }),
         Database::AnyFault}, // nothing of it has been applied
        {"Imports::unfinished", Duty::ManagePeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.imports.unfinished()); }},
        {"Imports::past", Duty::ManagePeople, [](Facades &f, const DutyScene &) { return errorOf(f.imports.past()); }},
    };
}

inline QList<Deed> doorDeeds() {
    return {
        {"Logins::list", Duty::ReadPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.logins.list(s.ada)); }},
        {"Logins::add", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.logins.add(s.bob, s.spareAuthority, {QStringLiteral("bob"), {}, {}}));
         },
         Database::AnyFault},
        {"Logins::change", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.logins.change(s.login, s.revisionIn("logins", "login_id", s.login),
                                            {{}, {}, QDateTime::currentDateTimeUtc().addDays(9)}));
         },
         Database::AnyFault},
        {"Logins::setState", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             return errorOf(
                 f.logins.setState(s.login, s.revisionIn("logins", "login_id", s.login), LoginState::Invalidated, {}));
         }},
        {"Logins::remove", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.logins.remove(s.login, s.revisionIn("logins", "login_id", s.login)));
         },
         Database::AnyFault},
        {"Logins::bringBack", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.logins.bringBack(s.login, true)); }, Database::AnyFault},
        {"Logins::demandNewPassword", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.logins.demandNewPassword(s.ada)); }},
        {"Sessions::page", Duty::ReadPeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.sessions.page({}, 10)); }},
        {"Sessions::lines", Duty::ReadPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.sessions.lines({s.webSession})); }},
        {"Sessions::logins", Duty::ReadPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.sessions.logins(s.webSession)); }},
        {"Sessions::counts", Duty::ReadPeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.sessions.counts()); }},
        {"Sessions::end", Duty::HelpPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.sessions.end({s.webSession})); }},
        {"SignInLog::page", Duty::ReadPeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.signInLog.page({}, {}, 10)); }},
        {"SignInLog::cause", Duty::ReadPeople,
         [](Facades &f, const DutyScene &s) {
             SignInLine line;
             line.user = s.ada;
             line.site = s.site;
             line.address = QStringLiteral("203.0.113.7");
             return errorOf(f.signInLog.cause(line));
         }},
        {"SignInLog::blocked", Duty::ReadPeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.signInLog.blocked()); },
         Database::AnyFault}, // whoever has no key cannot look
        {"SignInLog::forgive", Duty::HelpPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.signInLog.forgive(s.ada)); }},
        {"SignInLog::forgiveFrom", Duty::HelpPeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.signInLog.forgiveFrom(QStringLiteral("203.0.113.7"))); }},
        {"Invitations::list", Duty::ReadPeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.invitations.list()); }},
        {"Invitations::plan", Duty::ManagePeople,
         [](Facades &f, const DutyScene &) {
             return errorOf(f.invitations.plan(QStringLiteral("fay@example.org"), InvitationWay::Mail));
         },
         Database::ReadsMore}, // what would be done; nothing is
        {"Invitations::invite", Duty::ManagePeople,
         [](Facades &f, const DutyScene &) {
             return errorOf(f.invitations.invite(QStringLiteral("fay@example.org"), {}));
         }},
        {"Invitations::sendAgain", Duty::HelpPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.invitations.sendAgain(s.invitation)); }},
        {"Invitations::sendAllAgain", Duty::HelpPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.invitations.sendAllAgain({s.invitation})); }},
        {"Invitations::print", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.invitations.print({s.invitation})); }},
        {"Invitations::revoke", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.invitations.revoke({s.invitation})); }},
        {"Invitations::reinstate", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.invitations.reinstate({s.revoked})); }},
        {"Overview::facts", Duty::ReadHouse,
         [](Facades &f, const DutyScene &) { return errorOf(f.overview.facts(admin::Span::Day)); }},
        {"Health::items", Duty::ReadHouse, [](Facades &f, const DutyScene &) { return errorOf(f.health.items()); },
         Database::ReadsMore}, // what each may see of it
        {"Health::nodes", Duty::ReadHouse, [](Facades &f, const DutyScene &) { return errorOf(f.health.nodes()); }},
        {"Overview::history", Duty::ReadHouse,
         [](Facades &f, const DutyScene &) { return errorOf(f.overview.history(Span::Day)); }},
        {"Overview::putSetting", Duty::ManageSettings,
         [](Facades &f, const DutyScene &) {
             return errorOf(f.overview.putSetting(QStringLiteral("name"), QStringLiteral("Riverside")));
         }},
    };
}

inline QList<Deed> placeDeeds() {
    return {
        {"Places::orgs", Duty::ReadSites, [](Facades &f, const DutyScene &) { return errorOf(f.places.orgs()); }},
        {"Places::createOrg", Duty::ManageSites,
         [](Facades &f, const DutyScene &) {
             return errorOf(f.places.createOrg({QStringLiteral("New"), false, {}, {}}));
         }},
        {"Places::changeOrg", Duty::ManageSites,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.places.changeOrg(s.org, s.revisionIn("orgs", "org_id", s.org),
                                               {QStringLiteral("Print"), false, {}, {}}));
         }},
        {"Places::removeOrg", Duty::ManageSites,
         [](Facades &f, const DutyScene &s) { return errorOf(f.places.removeOrg(s.emptyOrg)); }},
        {"Places::bringBackOrg", Duty::ManageSites,
         [](Facades &f, const DutyScene &s) { return errorOf(f.places.bringBackOrg(s.goneOrg)); }},
        {"Places::changeOrgs", Duty::ManageSites,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.places.changeOrgs({s.emptyOrg}, {OrgDeed::Kind::Remove}));
         }},
        {"Places::ledger", Duty::ReadPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.places.ledger(s.org, {}, 10)); }},
        {"Places::countLedger", Duty::ReadPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.places.countLedger(s.org)); }},
        {"Places::groups", Duty::ReadSites, [](Facades &f, const DutyScene &) { return errorOf(f.places.groups()); }},
        {"Places::createGroup", Duty::ManageSites,
         [](Facades &f, const DutyScene &) {
             return errorOf(f.places.createGroup({QStringLiteral("New"), {}}));
         }},
        {"Places::changeGroup", Duty::ManageSites,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.places.changeGroup(s.group, s.revisionIn("groups", "group_id", s.group),
                                                 {QStringLiteral("Jury"), {}}));
         }},
        {"Places::removeGroup", Duty::ManageSites,
         [](Facades &f, const DutyScene &s) { return errorOf(f.places.removeGroup(s.group)); }},
        {"Places::bringBackGroup", Duty::ManageSites,
         [](Facades &f, const DutyScene &s) { return errorOf(f.places.bringBackGroup(s.goneGroup)); }},
        {"Places::changeGroups", Duty::ManageSites,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.places.changeGroups({s.group}, {GroupDeed::Kind::Remove}));
         }},
        {"Places::sites", Duty::ReadSites, [](Facades &f, const DutyScene &) { return errorOf(f.places.sites()); }},
        {"Places::site", Duty::ReadSites,
         [](Facades &f, const DutyScene &s) { return errorOf(f.places.site(s.site)); }},
        {"Places::createSite", Duty::ManageSites,
         [](Facades &f, const DutyScene &s) {
             SiteProfile profile;
             profile.name = QStringLiteral("New");
             profile.org = s.org;
             profile.redirectUrl = QStringLiteral("https://new.example.org/");
             return errorOf(f.places.createSite(profile));
         }},
        {"Places::changeSite", Duty::ManageSite,
         [](Facades &f, const DutyScene &s) {
             SiteProfile profile = value(store::findSite(*s.session, s.site)).profile;
             profile.name = QStringLiteral("Wiki of the club");
             profile.groups = {s.group};
             return errorOf(f.places.changeSite(s.site, s.revisionIn("sites", "site_id", s.site), profile));
         }},
        {"Places::changeSites", Duty::ManageSites,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.places.changeSites({s.site}, {SiteDeed::Kind::Move, s.emptyOrg}));
         }},
        {"Places::removeSite", Duty::ManageSites,
         [](Facades &f, const DutyScene &s) { return errorOf(f.places.removeSite(s.site)); }},
        {"Places::bringBackSite", Duty::ManageSites,
         [](Facades &f, const DutyScene &s) { return errorOf(f.places.bringBackSite(s.goneSite)); },
         Database::AnyFault}, // of a site owner no row of it is there
        {"Places::putMessage", Duty::ManageSite,
         [](Facades &f, const DutyScene &s) {
             return errorOf(
                 f.places.putMessage(s.site, {QStringLiteral("groups"), {}, QStringLiteral("Ask the club.")}));
         }},
        {"Places::makeKey", Duty::ManageSite,
         [](Facades &f, const DutyScene &s) { return errorOf(f.places.makeKey(s.site)); }},
        {"Places::importKey", Duty::ManageSite,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.places.importKey(s.site, QString::fromLatin1(QByteArray(64, 'k').toBase64())));
         }},
        {"Places::confirmKey", Duty::ManageSite,
         [](Facades &f, const DutyScene &s) {
             s.run(QStringLiteral("UPDATE sites SET old_fingerprint = 'x', sealed_old_key = 'x' WHERE site_id = %1")
                       .arg(s.site.value));
             return errorOf(f.places.confirmKey(s.site));
         }},
        {"Places::makeWebhookSecret", Duty::ManageSite,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.places.makeWebhookSecret(s.site, std::chrono::seconds(0)));
         }},
        {"Places::endWebhookSecret", Duty::ManageSite,
         [](Facades &f, const DutyScene &s) {
             const auto id = value(store::insertWebhookSecret(*s.session, s.site, "sealed", QStringLiteral("whsec_a")));
             const auto error = errorOf(f.places.endWebhookSecret(s.site, id, std::chrono::seconds(0)));
             (void)store::endWebhookSecret(*s.session, s.site, id, std::chrono::seconds(0));
             return error;
         }},
        {"Places::gates", Duty::ReadPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.places.gates(s.ada, s.site)); }},
        {"Queue::lanes", Duty::ReadQueue, [](Facades &f, const DutyScene &) { return errorOf(f.queue.lanes()); }},
        {"Queue::waiting", Duty::ReadQueue,
         [](Facades &f, const DutyScene &) { return errorOf(f.queue.waiting({}, 10)); }},
        {"Queue::deliveries", Duty::ReadQueue,
         [](Facades &f, const DutyScene &) { return errorOf(f.queue.deliveries({}, {}, 10)); }},
        {"Queue::log", Duty::ReadQueue, [](Facades &f, const DutyScene &) { return errorOf(f.queue.log({}, {}, 10)); }},
        {"Queue::preview", Duty::ReadPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.queue.preview(s.site, s.ada)); }},
        {"Queue::timeline", Duty::ReadQueue,
         [](Facades &f, const DutyScene &) { return errorOf(f.queue.timeline({}, Span::Day)); },
         Database::ReadsMore}, // when anything was sent, for the Overview
        {"Queue::retryFailed", Duty::ManageQueue,
         [](Facades &f, const DutyScene &) { return errorOf(f.queue.retryFailed()); }, Database::ReadsMore}, // own ones
        {"Queue::redeliver", Duty::ManageLane,
         [](Facades &f, const DutyScene &s) { return errorOf(f.queue.redeliver(s.site, s.ada)); }},
        {"Queue::redeliverSite", Duty::ManageLane,
         [](Facades &f, const DutyScene &s) { return errorOf(f.queue.redeliverSite(s.site)); }},
        {"Queue::redeliverAll", Duty::ManageQueue,
         [](Facades &f, const DutyScene &) { return errorOf(f.queue.redeliverAll()); },
         Database::ReadsMore}, // own ones
        {"Queue::pause", Duty::ManageLane,
         [](Facades &f, const DutyScene &s) { return errorOf(f.queue.pause(s.site, true)); }},
        {"Queue::pauseAll", Duty::ManageQueue,
         [](Facades &f, const DutyScene &) { return errorOf(f.queue.pauseAll(true)); }},
        {"Queue::tryNow", Duty::ManageLane,
         [](Facades &f, const DutyScene &s) { return errorOf(f.queue.tryNow(s.site)); }},
        {"Queue::pauseSites", Duty::ManageLane,
         [](Facades &f, const DutyScene &s) {
             const auto error = errorOf(f.queue.pauseSites({s.site}, true));
             const auto back = errorOf(f.queue.pauseSites({s.site}, false)); // both change it, whatever was before
             return error ? error : back;
         }},
        {"Queue::redeliverSites", Duty::ManageLane,
         [](Facades &f, const DutyScene &s) { return errorOf(f.queue.redeliverSites({s.site})); }},
    };
}

inline QList<Deed> authorityDeeds() {
    const auto fresh = [](const char *name) {
        Authority authority;
        authority.name = QLatin1String(name);
        authority.driver = QStringLiteral("sample");
        authority.settings = {{QStringLiteral("host"), QStringLiteral("paper")},
                              {QStringLiteral("bind_password"), QStringLiteral("right")}};
        return authority;
    };
    return {
        {"Authorities::list", Duty::ReadSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.authorities.list()); },
         Database::ReadsMore}, // the helpdesk sees why somebody cannot come in
        {"Authorities::details", Duty::ReadSettings,
         [](Facades &f, const DutyScene &s) { return errorOf(f.authorities.details(s.spareAuthority)); }},
        {"Authorities::create", Duty::ManageSettings,
         [=](Facades &f, const DutyScene &) { return errorOf(f.authorities.create(fresh("new"))); }},
        {"Authorities::change", Duty::ManageSettings,
         [=](Facades &f, const DutyScene &s) {
             return errorOf(f.authorities.change(
                 s.spareAuthority, s.revisionIn("authorities", "authority_id", s.spareAuthority), fresh("other")));
         }},
        {"Authorities::disable", Duty::ManageSettings,
         [](Facades &f, const DutyScene &s) { return errorOf(f.authorities.disable(s.spareAuthority)); }},
        {"Authorities::enable", Duty::ManageSettings,
         [](Facades &f, const DutyScene &s) { return errorOf(f.authorities.enable(s.spareAuthority)); }},
        {"Authorities::remove", Duty::ManageSettings,
         [](Facades &f, const DutyScene &s) { return errorOf(f.authorities.remove(s.spareAuthority)); }},
        {"Authorities::bringBack", Duty::ManageSettings,
         [](Facades &f, const DutyScene &s) { return errorOf(f.authorities.bringBack(s.goneAuthority)); }},
        {"Authorities::changeAll", Duty::ManageSettings,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.authorities.changeAll({s.spareAuthority}, {AuthorityDeed::Kind::SwitchOff}));
         }},
        {"Authorities::move", Duty::ManageSettings,
         [](Facades &f, const DutyScene &s) { return errorOf(f.authorities.move(s.spareAuthority, 1)); }},
        {"Authorities::chooseRegistration", Duty::ManageSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.authorities.chooseRegistration({})); }},
        {"Authorities::chooseActions", Duty::ManageSettings,
         [](Facades &f, const DutyScene &s) {
             return errorOf(
                 f.authorities.chooseActions(s.spareAuthority, {{CreationAction::JoinGroup, s.group, {}, {}}}));
         }},
        {"Authorities::passwordPolicy", Duty::ReadSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.authorities.passwordPolicy(kLocalAuthority)); },
         Database::ReadsMore}, // the helpdesk sees when a password ends
        {"Authorities::changePasswordPolicy", Duty::ManageSettings,
         [](Facades &f, const DutyScene &s) {
             PasswordPolicy policy;
             policy.history = 3;
             return errorOf(f.authorities.changePasswordPolicy(
                 kLocalAuthority, s.revisionIn("authorities", "authority_id", kLocalAuthority), policy));
         }},
        {"Authorities::tryPassword", Duty::ReadSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.authorities.tryPassword({}, "correct horse")); },
         Database::NotAsked},
        {"Authorities::limits", Duty::ReadSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.authorities.limits()); },
         Database::ReadsMore}, // the helpdesk sees how many tries are left
        {"Authorities::changeLimits", Duty::ManageSettings,
         [](Facades &f, const DutyScene &) {
             return errorOf(f.authorities.changeLimits({}, {{QStringLiteral("tries_per_account"), 5}}));
         }},
        {"Authorities::probe", Duty::ManageSettings,
         [=](Facades &f, const DutyScene &) { return errorOf(f.authorities.probe(fresh("new"))); }, Database::NotAsked},
        {"Authorities::siteChoice", Duty::ReadSites,
         [](Facades &f, const DutyScene &s) { return errorOf(f.authorities.siteChoice(s.site)); }},
        {"Authorities::chooseForSite", Duty::ManageSettings,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.authorities.chooseForSite(s.site, {kLocalAuthority, s.spareAuthority}));
         }},
    };
}

inline QList<Deed> faceDeeds() {
    const auto own = [] {
        OwnMail mail = admin::Mail::builtIn(QStringLiteral("sign-up"), QStringLiteral("en"));
        mail.subject = QStringLiteral("Welcome");
        return mail;
    };
    const auto waiting = [](const DutyScene &s) {
        s.run(QStringLiteral("INSERT INTO mails (recipient, template, subject, sealed) VALUES "
                             "('ada@example.org', 'sign-up', 'x', 'x')"));
        return MailId(s.number(QStringLiteral("SELECT max(mail_id) FROM mails")));
    };
    return {
        {"Preview::branding", Duty::ReadSites,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.preview.branding({{}, s.site}));
         }},
        {"Preview::changeHouse", Duty::ManageSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.preview.changeHouse(Revision{0}, {})); }},
        {"Preview::changeOrg", Duty::ManageSites,
         [](Facades &f, const DutyScene &s) { return errorOf(f.preview.changeOrg(s.org, Revision{0}, {})); }},
        {"Preview::changeSite", Duty::ManageSite,
         [](Facades &f, const DutyScene &s) { return errorOf(f.preview.changeSite(s.site, Revision{0}, {})); },
         Database::AnyFault}, // it may have been dressed before
        {"Preview::open", Duty::ReadSites,
         [](Facades &f, const DutyScene &) { return errorOf(f.preview.open({}, {})); }, Database::NotAsked},
        {"Mail::page", Duty::ReadPeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.mail.page({}, {}, 10)); }},
        {"Mail::lines", Duty::ReadPeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.mail.lines({MailId(1)})); }},
        {"Mail::counts", Duty::ReadPeople, [](Facades &f, const DutyScene &) { return errorOf(f.mail.counts()); }},
        {"Mail::read", Duty::ReadPeople, [](Facades &f, const DutyScene &) { return errorOf(f.mail.read(MailId(1))); },
         Database::NotAsked}, // without a key nothing is
        {"Mail::sendAgain", Duty::HelpPeople,
         [=](Facades &f, const DutyScene &s) { return errorOf(f.mail.sendAgain(waiting(s))); }},
        {"Mail::drop", Duty::ManagePeople,
         [=](Facades &f, const DutyScene &s) { return errorOf(f.mail.drop(waiting(s))); }},
        {"Mail::sendAllAgain", Duty::HelpPeople,
         [=](Facades &f, const DutyScene &s) { return errorOf(f.mail.sendAllAgain({waiting(s)})); }},
        {"Mail::dropAll", Duty::ManagePeople,
         [=](Facades &f, const DutyScene &s) { return errorOf(f.mail.dropAll({waiting(s)})); }},
        {"Mail::ownTexts", Duty::ReadSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.mail.ownTexts()); }},
        {"Mail::putText", Duty::ManageSettings,
         [=](Facades &f, const DutyScene &s) {
             s.run(QStringLiteral("DELETE FROM mail_texts"));
             return errorOf(f.mail.putText(own()));
         }},
        {"Mail::resetText", Duty::ManageSettings,
         [=](Facades &f, const DutyScene &s) {
             s.run(QStringLiteral("DELETE FROM mail_texts"));
             s.run(QStringLiteral("INSERT INTO mail_texts VALUES ('sign-up', 'en', 'Welcome', '{link}')"));
             OwnMail mail = own();
             mail.revision = Revision{1};
             return errorOf(f.mail.resetText(mail));
         }},
        {"Mail::sample", Duty::ReadSettings,
         [](Facades &f, const DutyScene &) {
             return errorOf(f.mail.sample(QStringLiteral("sign-up"), QStringLiteral("en"), {}));
         }},
        {"Mail::sendTest", Duty::ManageSettings,
         [](Facades &f, const DutyScene &) {
             return errorOf(
                 f.mail.sendTest(QStringLiteral("a@example.org"), QStringLiteral("sign-up"), QStringLiteral("en"), {}));
         },
         Database::NotAsked},
    };
}

inline QList<Deed> outwardDeeds() {
    return {
        {"Outward::record", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.outward.record(s.ada)); }},
        {"Outward::knowingSites", Duty::ReadPeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.outward.knowingSites(s.ada)); }, Database::ReadsMore},
        {"Outward::exportPeople", Duty::ReadPeople,
         [](Facades &f, const DutyScene &) {
             QTemporaryDir folder;
             return errorOf(f.outward.exportPeople(UserFilter(), ExportFormat::Csv,
                                                   folder.filePath(QStringLiteral("people.csv")),
                                                   std::make_shared<Progress>()));
         }},
        {"Outward::rehearse", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             return errorOf(
                 f.outward.rehearse({true, {}, {s.group}, {}}, QList<UserId>{s.ada}, std::make_shared<Progress>()));
         }},
        {"Outward::rollOver", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             return errorOf(
                 f.outward.rollOver({true, {}, {s.group}, {}}, QList<UserId>{s.ada}, std::make_shared<Progress>()));
         }},
        {"Outward::duplicates", Duty::ReadPeople,
         [](Facades &f, const DutyScene &) { return errorOf(f.outward.duplicates()); }},
        {"Outward::rehearseMerge", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) { return errorOf(f.outward.rehearseMerge(s.bob, s.ada)); }},
        {"Outward::merge", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.outward.merge(s.bob, s.ada));
         }}, // and no ada from here on
        {"Outward::erase", Duty::ManagePeople,
         [](Facades &f, const DutyScene &s) {
             return errorOf(f.outward.erase(s.ada, QStringLiteral("ada")));
         }}, // the last: she is gone then
    };
}

// There is none of that number, and no authority that gives accounts away: whoever may is told of that.
inline QList<Deed> migrationDeeds() {
    using Step = QFuture<Done> (admin::Migrations::*)(MigrationId);
    const auto step = [](const char *name, Step which, Database database = Database::AnyFault) {
        return Deed{name, Duty::ManageSettings,
                    [which](Facades &f, const DutyScene &) { return errorOf((f.migrations.*which)(MigrationId(0))); },
                    database};
    };
    const auto reading = [] { return std::make_shared<Progress>(); };
    return {
        {"Migrations::list", Duty::ReadSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.migrations.list()); }},
        {"Migrations::sources", Duty::ReadSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.migrations.sources()); }, Database::ReadsMore},
        {"Migrations::leftBehind", Duty::ReadSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.migrations.leftBehind(MigrationId(0), {}, 10)); }},
        {"Migrations::foreseeStart", Duty::ManageSettings,
         [=](Facades &f, const DutyScene &) {
             return errorOf(f.migrations.foreseeStart(AuthorityId(0), {200}, reading()));
         },
         Database::NotAsked}, // by the house alone, here and below
        {"Migrations::foreseeConversion", Duty::ManageSettings,
         [=](Facades &f, const DutyScene &) {
             return errorOf(f.migrations.foreseeConversion(MigrationId(0), false, reading()));
         },
         Database::NotAsked},
        {"Migrations::start", Duty::ManageSettings,
         [](Facades &f, const DutyScene &s) { return errorOf(f.migrations.start(s.spareAuthority, {200})); },
         Database::AnyFault},
        {"Migrations::choosePilot", Duty::ManageSettings,
         [](Facades &f, const DutyScene &) {
             return errorOf(f.migrations.choosePilot(MigrationId(0), {{QStringLiteral("ada")}}));
         }},
        {"Migrations::convert", Duty::ManageSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.migrations.convert(MigrationId(0), false)); },
         Database::AnyFault},
        step("Migrations::refresh", &admin::Migrations::refresh),
        step("Migrations::pause", &admin::Migrations::pause),
        step("Migrations::resume", &admin::Migrations::resume),
        step("Migrations::undo", &admin::Migrations::undo),
        step("Migrations::giveUp", &admin::Migrations::giveUp),
        {"Migrations::foreseeEnd", Duty::ManageSettings,
         [=](Facades &f, const DutyScene &) { return errorOf(f.migrations.foreseeEnd(MigrationId(0), reading())); },
         Database::NotAsked},
        {"Migrations::finish", Duty::ManageSettings,
         [](Facades &f, const DutyScene &) { return errorOf(f.migrations.finish(MigrationId(0), {})); },
         Database::NotAsked},
        {"Migrations::compare", Duty::ReadSettings,
         [=](Facades &f, const DutyScene &) {
             return errorOf(f.migrations.compare(MigrationId(0), false, 10, reading()));
         },
         Database::NotAsked},
        {"Migrations::writeComparison", Duty::ReadSettings,
         [=](Facades &f, const DutyScene &) {
             return errorOf(
                 f.migrations.writeComparison(MigrationId(0), false, QStringLiteral("/nowhere/x"), reading()));
         },
         Database::NotAsked},
    };
}

inline QList<Deed> openIdDeeds(); // openid_deeds.h

inline const QList<Deed> &allDeeds() {
    static const QList<Deed> all = peopleDeeds() + importDeeds() + doorDeeds() + placeDeeds() + authorityDeeds() +
                                   faceDeeds() + outwardDeeds() + openIdDeeds() + migrationDeeds();
    return all;
}

} // namespace gatelodge::tests

#include "tests/server/admin/openid_deeds.h" // which takes what stands above
