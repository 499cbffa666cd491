#include "ui/mend_ways.h"
#include "server/admin/console.h"
#include "server/domain/deliver.h"
#include "ui/authorities/authority_pane.h"
#include "ui/authorities/password_section.h"
#include "ui/authorities/settings_section.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/connections/connections_page.h"
#include "ui/connections/profile_pane.h"
#include "ui/mail/mail_page.h"
#include "ui/palette_lead.h"
#include "ui/pieces/buttons.h"
#include "ui/server_page/backup_section.h"
#include "ui/server_page/mail_server_section.h"
#include "ui/shell/shell.h"
#include "ui/sites/key_section.h"
#include "ui/sites/sites_page.h"
#include <QLineEdit>

namespace gatelodge::ui {

namespace {

void startServer(const MendWays &ways) {
    ways.open(QStringLiteral("server"), {}); // which says why it did not start
    if (ways.host && !ways.console->server.serving)
        ways.host->startServer();
}

void makeBackup(const MendWays &ways) {
    leadTo(
        *ways.shell, QStringLiteral("server"), [](QWidget &page) { return page.findChild<BackupSection *>(); },
        [](QWidget &found) {
            standAt(found);
            static_cast<BackupSection &>(found).start();
        });
}

void confirmKey(const MendWays &ways, const SiteId &site) {
    ways.open(QStringLiteral("sites"), site);
    leadTo(
        *ways.shell, QStringLiteral("sites"),
        [site](QWidget &page) -> QWidget * {
            const auto *sites = qobject_cast<SitesPage *>(&page);
            const auto *keys = page.findChild<KeySection *>();
            const bool there = sites && sites->isOpen(site) && keys && keys->confirmButton().isVisible();
            return there ? &keys->confirmButton() : nullptr;
        },
        standAt);
}

// A house that was named on the command line has its certificate there, and the manual says so.
void chooseCertificate(const MendWays &ways, const QString &manual) {
    const auto current = ways.host ? ways.host->current() : std::nullopt;
    const auto known = ways.host ? ways.host->profiles() : QList<Profile>();
    const QString field = QStringLiteral("tls_certificate");
    const auto isThis = [&](const Profile &one) {
        const QList<SettingField> schema = profileSchema(one.kind);
        return current && one.id == current->id &&
               std::any_of(schema.begin(), schema.end(), [&](const SettingField &each) { return each.name == field; });
    };
    if (std::none_of(known.begin(), known.end(), isThis))
        return ways.read(manual);
    ways.open(QStringLiteral("connections"), {});
    if (auto *page = qobject_cast<ConnectionsPage *>(ways.shell->currentPage()))
        page->open(current->id);
    leadTo(
        *ways.shell, QStringLiteral("connections"), [field](QWidget &page) { return fieldNamed(page, field); },
        standAt);
}

// The accounts kept here have no connection to set up: theirs are the rules for passwords, which take no focus before it is
// known what is stored.
QWidget *settingsOf(const AuthorityPane &pane) {
    if (!pane.settings().isHidden())
        return &pane.settings().form();
    auto *first = pane.passwords().findChild<SchemaField *>();
    return first && first->isEnabled() ? first : nullptr;
}

// Whatever becomes of the question, its page stands open: there it can be looked for, and a fault is said.
void openAuthority(const MendWays &ways, const QString &name) {
    const QString subject = QStringLiteral("authorities");
    ways.open(subject, {});
    deliver(ways.shell, ways.console->authorities.list(),
            [ways, subject, name](const Result<admin::AuthorityList> &list) {
                if (!list || ways.shell->currentSubject() != subject)
                    return;
                for (const Authority &authority : list->authorities) {
                    if (authority.name != name)
                        continue;
                    ways.authority(authority.id);
                    leadTo(
                        *ways.shell, subject,
                        [id = authority.id](QWidget &page) -> QWidget * {
                            const auto *pane = page.findChild<AuthorityPane *>();
                            const bool there = pane && pane->authority().id == id && pane->isVisible();
                            return there ? settingsOf(*pane) : nullptr;
                        },
                        standAt);
                }
            });
}

void testMail(const MendWays &ways) {
    leadTo(
        *ways.shell, QStringLiteral("mail"),
        [](QWidget &page) -> QWidget * {
            const auto *mails = qobject_cast<MailPage *>(&page);
            return mails && mails->testField().isVisible() ? &mails->testField() : nullptr;
        },
        standAt);
}

} // namespace

void leadToMailServer(Shell &shell) {
    leadTo(
        shell, QStringLiteral("server"),
        [](QWidget &page) -> QWidget * {
            const auto *section = page.findChild<MailServerSection *>();
            auto *first = section ? section->findChild<SchemaField *>() : nullptr;
            return first && first->isVisible() && first->isEnabled() ? first : nullptr;
        },
        standAt);
}

void leadToMend(const MendWays &ways, const Mend &mend) {
    switch (mend.deed) {
    case MendDeed::Open: return ways.open(mend.place, mend.site);
    case MendDeed::Read: return ways.read(mend.place);
    case MendDeed::StartServer: return startServer(ways);
    case MendDeed::MakeBackup: return makeBackup(ways);
    case MendDeed::ConfirmKey: return confirmKey(ways, mend.site);
    case MendDeed::ChooseCertificate: return chooseCertificate(ways, mend.record);
    case MendDeed::OpenAuthority: return openAuthority(ways, mend.record);
    case MendDeed::TestMail: return testMail(ways);
    case MendDeed::SetUpMail: return leadToMailServer(*ways.shell);
    case MendDeed::None:
    case MendDeed::TryDatabase:
    case MendDeed::ResumeAll:
    case MendDeed::ResumeSite:
    case MendDeed::TrySite:
    case MendDeed::SendFailed:
    case MendDeed::MakeKey:
    case MendDeed::ReplaceKey: return; // done where they were pressed
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::ui
