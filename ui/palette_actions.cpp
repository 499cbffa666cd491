#include "ui/palette_actions.h"
#include "ui/palette_lead.h"
#include "ui/shell/keys.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include <QCoreApplication>

namespace gatelodge::ui {

namespace {

struct PaletteActions {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::PaletteActions)
};

Words wordsOf(const char *context, const char *text) {
    return [context, text] { return *text ? QCoreApplication::translate(context, text) : QString(); };
}

Words subjectName(const Shell &shell, const QString &id) {
    const SubjectModel &subjects = shell.sidebar().subjects();
    const int row = subjects.rowOf(id);
    return row < 0 ? Words() : subjects.line(row).subject.name;
}

Findable themeAction(const char *id, Theme::Choice choice, Words title) {
    return {QLatin1StringView(id),
            std::move(title),
            [] { return PaletteActions::tr("Theme"); },
            QStringLiteral("contrast"),
            [choice] {
                Theme::choose(choice);
                Theme::remember(choice);
            },
            [] { return PaletteActions::tr("colours appearance mode"); }};
}

} // namespace

// One line an action. A page that shows the button only now and then is opened all the same, and that is as far as it
// goes.
const std::vector<PageAction> &pageActions() {
    static const std::vector<PageAction> actions{
        {"users.add", "users", Duty::ManagePeople, "list-add", "gatelodge::ui::UsersPage", "Add person",
         QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "new user account create register"), keys::addNew()},
        {"users.never", "users", Duty::ReadPeople, "user", "gatelodge::ui::UsersViews", "Never signed in",
         QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "people who were never here")},
        {"users.unverified", "users", Duty::ReadPeople, "user", "gatelodge::ui::UsersViews", "Not confirmed for a month",
         QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "people whose address is not confirmed")},
        {"users.dormant", "users", Duty::ReadPeople, "user", "gatelodge::ui::UsersViews", "Dormant for a year",
         QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "people who have not come for long, inactive, stale")},
        {"users.waiting", "users", Duty::ReadPeople, "user", "gatelodge::ui::UsersViews", "Waiting for approval",
         QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "people who are not let in yet, pending")},
        {"users.suspended", "users", Duty::ReadPeople, "user", "gatelodge::ui::UsersViews", "Suspended",
         QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "people who are locked out")},
        {"users.deleted", "users", Duty::ReadPeople, "user", "gatelodge::ui::UsersViews", "Deleted",
         QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "people who were removed, recycle bin")},
        {"groups.add", "groups", Duty::ManageSites, "list-add", "gatelodge::ui::GroupsPage", "New group",
         QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "add create team"), keys::addNew()},
        {"orgs.add", "orgs", Duty::ManageSites, "list-add", "gatelodge::ui::OrgsPage", "New organisation",
         QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "add create association"), keys::addNew()},
        {"approvals.rules", "approvals", Duty::ManageSettings, "configure", "gatelodge::ui::ApprovalsPage", "Rules…",
         QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions",
                           "sign-up on or off, what has to be approved, domains, days that a request waits")},
        {"invitations.add", "invitations", Duty::ManagePeople, "list-add", "gatelodge::ui::InvitationsPage",
         "Invite people", QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "new invitation send link paper sheet"),
         keys::addNew()},
        {"imports.choose", "imports", Duty::ManagePeople, "document-import", "gatelodge::ui::FileStep",
         "Choose a file…", QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "import people members CSV spreadsheet")},
        {"sites.add", "sites", Duty::ManageSites, "list-add", "gatelodge::ui::SitesPage", "Connect a site",
         QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "add new create website application client"),
         keys::addNew()},
        {"queue.pause", "queue", Duty::ManageQueue, "media-playback-pause", "gatelodge::ui::QueuePage", "Pause all",
         QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "stop the update queue")},
        {"queue.again", "queue", Duty::ManageQueue, "view-refresh", "gatelodge::ui::QueuePage", "Send failed again",
         QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "retry redeliver resend the queue")},
        {"authorities.add", "authorities", Duty::ManageSettings, "list-add", "gatelodge::ui::AuthoritiesPage",
         "New authority",
         QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "add LDAP directory OpenID Connect Google Microsoft PAM"),
         keys::addNew()},
        {"signin_log.blocked", "signin_log", Duty::ReadPeople, "view-history", "gatelodge::ui::SignInLogPage",
         "Blocked now", QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "too many tries, unblock, has to wait")},
        {"audit.bin", "audit", Duty::ReadAudit, "user-trash", "gatelodge::ui::AuditPage", "Recycle bin",
         QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "what was deleted, bring back, restore, trash")},
        {"migrations.add", "migrations", Duty::ManageSettings, "document-swap", "gatelodge::ui::MigrationsPage",
         "Move people in", QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "new migration from an older website"),
         keys::addNew()},
        {"syncs.add", "syncs", Duty::ManageSettings, "view-refresh", "gatelodge::ui::SyncsPage", "New synchronisation",
         QT_TRANSLATE_NOOP("gatelodge::ui::PaletteActions", "add a list that is followed at set times"),
         keys::addNew()},
    };
    return actions;
}

std::unique_ptr<FindableSource> actionsOf(Shell &shell, const admin::Roles &roles) {
    auto source = std::make_unique<FindableSource>([] { return PaletteActions::tr("Do"); });
    for (const PageAction &action : pageActions()) {
        const QString subject = QLatin1StringView(action.subject);
        const Words verb = wordsOf(action.context, action.verb);
        const auto run = [&shell, subject, verb] {
            leadTo(
                shell, subject, [verb](QWidget &page) { return controlSaying(page, verb()); },
                [verb](QWidget &control) { press(control, verb()); });
        };
        source->add({QStringLiteral("action:") + QLatin1StringView(action.id), verb, subjectName(shell, subject),
                     QLatin1StringView(action.iconName), run, wordsOf("gatelodge::ui::PaletteActions", action.also),
                     action.keys, [&roles, &shell, subject, duty = action.duty] {
                         return roles.mayDo(duty) && shell.sidebar().subjects().rowOf(subject) >= 0;
                     }});
    }
    source->add(themeAction("action:theme.desktop", Theme::Choice::System,
                            [] { return PaletteActions::tr("Colours as the desktop"); }));
    source->add(
        themeAction("action:theme.light", Theme::Choice::Light, [] { return PaletteActions::tr("Light colours"); }));
    source->add(
        themeAction("action:theme.dark", Theme::Choice::Dark, [] { return PaletteActions::tr("Dark colours"); }));
    source->add(themeAction("action:theme.contrast", Theme::Choice::HighContrast,
                            [] { return PaletteActions::tr("High contrast"); }));
    return source;
}

} // namespace gatelodge::ui
