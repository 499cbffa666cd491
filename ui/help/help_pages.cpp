#include "ui/help/help_pages.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatelodge::ui {

const std::vector<HelpPage> &helpPages() {
    static const std::vector<HelpPage> pages{
        {"first-steps.md", QT_TRANSLATE_NOOP("HelpPages", "The first start"),
         QT_TRANSLATE_NOOP(
             "HelpPages",
             "The assistant’s three steps: the demo, a house of your own, or one that somebody else serves")},
        {"getting-started.md", QT_TRANSLATE_NOOP("HelpPages", "Getting started"),
         QT_TRANSLATE_NOOP("HelpPages", "What Gatelodge is, and the way from the demo to a house that people use")},
        {"lists.md", QT_TRANSLATE_NOOP("HelpPages", "Lists: finding, ordering, changing and printing"),
         QT_TRANSLATE_NOOP(
             "HelpPages",
             "How every list is searched, put in order, narrowed, kept as a view, changed by many rows and printed")},
        {"finding.md", QT_TRANSLATE_NOOP("HelpPages", "Finding anything, keys, and reading aloud"),
         QT_TRANSLATE_NOOP("HelpPages",
                           "One field that finds everything, every key of the window, and what a screen reader says")},
        {"connecting-a-site.md", QT_TRANSLATE_NOOP("HelpPages", "Connecting a site"),
         QT_TRANSLATE_NOOP(
             "HelpPages",
             "A website learns who somebody is by the community protocol: address, key, gates and the first sign-in")},
        {"openid.md", QT_TRANSLATE_NOOP("HelpPages", "OpenID Connect"),
         QT_TRANSLATE_NOOP(
             "HelpPages",
             "Applications that sign people in by OpenID Connect: settings, claims, secrets and what they are told")},
        {"webhooks.md", QT_TRANSLATE_NOOP("HelpPages", "Webhooks"),
         QT_TRANSLATE_NOOP(
             "HelpPages",
             "A site is told of changes by classic push or by Standard Webhooks, with secrets that follow each other")},
        {"who-gets-in.md", QT_TRANSLATE_NOOP("HelpPages", "Who gets in, and who does not"),
         QT_TRANSLATE_NOOP("HelpPages", "Gates of a site, the entry check, refused sign-ins and who is blocked now")},
        {"update-queue.md", QT_TRANSLATE_NOOP("HelpPages", "The update queue"),
         QT_TRANSLATE_NOOP("HelpPages", "How changes reach the sites, what waits, why, and how it is sent again")},
        {"coming-in.md", QT_TRANSLATE_NOOP("HelpPages", "Coming in"),
         QT_TRANSLATE_NOOP("HelpPages",
                           "Signing up, invitations, approvals, how long an account holds, forgotten passwords")},
        {"import.md", QT_TRANSLATE_NOOP("HelpPages", "People from elsewhere"),
         QT_TRANSLATE_NOOP("HelpPages",
                           "People come in as a file: columns, a plan that changes nothing yet, and the way back")},
        {"sync.md", QT_TRANSLATE_NOOP("HelpPages", "Synchronisation"),
         QT_TRANSLATE_NOOP("HelpPages",
                           "The house follows a list that is kept elsewhere: CSV, IMS, Django or LDAP, at set times")},
        {"migration.md", QT_TRANSLATE_NOOP("HelpPages", "Moving from an older website"),
         QT_TRANSLATE_NOOP("HelpPages", "People move here from an older website while it stays in use")},
        {"leaving.md", QT_TRANSLATE_NOOP("HelpPages", "Out of the house"),
         QT_TRANSLATE_NOOP("HelpPages",
                           "What is kept about a person, erasing for good, people in a file for another system")},
        {"groups.md", QT_TRANSLATE_NOOP("HelpPages", "Groups and organisations"),
         QT_TRANSLATE_NOOP(
             "HelpPages",
             "Lists of people with a name, who belongs to them, and the organisations that sites belong to")},
        {"authorities.md", QT_TRANSLATE_NOOP("HelpPages", "Authorities: whom Gatelodge believes"),
         QT_TRANSLATE_NOOP(
             "HelpPages", "Who vouches for a login: passwords, LDAP, PAM, OpenID Connect elsewhere, tokens, passkeys")},
        {"certificates.md", QT_TRANSLATE_NOOP("HelpPages", "Certificates: signing in without a password"),
         QT_TRANSLATE_NOOP("HelpPages", "Signing in by a certificate: issuing, accepting, revoking")},
        {"roles.md", QT_TRANSLATE_NOOP("HelpPages", "Roles: sharing the work"),
         QT_TRANSLATE_NOOP("HelpPages", "Who may see and do what in this house, and how the work is shared")},
        {"people-pages.md", QT_TRANSLATE_NOOP("HelpPages", "The people's pages"),
         QT_TRANSLATE_NOOP("HelpPages",
                           "What people do for themselves: profile, addresses, logins, sessions, consents")},
        {"what-they-see.md", QT_TRANSLATE_NOOP("HelpPages", "What they see"),
         QT_TRANSLATE_NOOP("HelpPages",
                           "Pages and mails as people meet them, and how they get your colours, logo and words")},
        {"mail.md", QT_TRANSLATE_NOOP("HelpPages", "Mail"),
         QT_TRANSLATE_NOOP("HelpPages", "Every mail the house has written, what became of it, and the mail server")},
        {"history.md", QT_TRANSLATE_NOOP("HelpPages", "History and Undo"),
         QT_TRANSLATE_NOOP("HelpPages", "What was changed, by whom and when, and how it is taken back")},
        {"health.md", QT_TRANSLATE_NOOP("HelpPages", "The Overview and the health list"),
         QT_TRANSLATE_NOOP("HelpPages",
                           "The verdict, the charts, what the health list looks at, and how each finding is mended")},
        {"backups.md", QT_TRANSLATE_NOOP("HelpPages", "Backups"),
         QT_TRANSLATE_NOOP("HelpPages", "Making, keeping, proving and restoring a backup of the whole house")},
        {"connections.md", QT_TRANSLATE_NOOP("HelpPages", "Connections"),
         QT_TRANSLATE_NOOP("HelpPages", "Where a house is: in a folder, in a PostgreSQL, or only managed from here")},
        {"server.md", QT_TRANSLATE_NOOP("HelpPages", "Server and settings"),
         QT_TRANSLATE_NOOP("HelpPages", "The built-in server, its settings, and several servers over one database")},
        {"configuration.md", QT_TRANSLATE_NOOP("HelpPages", "Configuration"),
         QT_TRANSLATE_NOOP("HelpPages", "Settings in the file, the environment and on the command line")},
        {"protocol.md", QT_TRANSLATE_NOOP("HelpPages", "The community sign-on protocol"),
         QT_TRANSLATE_NOOP("HelpPages", "Every byte of the community protocol, for people who write a client")},
        {"openid-conformance.md", QT_TRANSLATE_NOOP("HelpPages", "OpenID Connect, point by point"),
         QT_TRANSLATE_NOOP("HelpPages", "Every MUST of OpenID Connect for a provider, and where it is kept")},
        {"architecture.md", QT_TRANSLATE_NOOP("HelpPages", "How Gatelodge is built"),
         QT_TRANSLATE_NOOP("HelpPages", "How the program is laid out, and why: for people who change it")},
        {"requirements.md", QT_TRANSLATE_NOOP("HelpPages", "Requirements"),
         QT_TRANSLATE_NOOP("HelpPages", "Every requirement, where it lives and which test proves it")},
    };
    return pages;
}

const HelpPage *helpPage(const QString &id) {
    const auto &pages = helpPages();
    const auto found = std::find_if(pages.begin(), pages.end(),
                                    [&id](const HelpPage &page) { return id == QLatin1StringView(page.id); });
    return found == pages.end() ? nullptr : &*found;
}

QString HelpPage::titleNow() const { return QCoreApplication::translate("HelpPages", title); }
QString HelpPage::summaryNow() const { return QCoreApplication::translate("HelpPages", summary); }

} // namespace gatelodge::ui
