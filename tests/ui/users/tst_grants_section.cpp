// The applications that a person is signed in to, in their details: how, since when, and their end.
#include "server/service/token.h"
#include "server/store/openid_clients.h"
#include "server/store/openid_grants.h"
#include "server/store/openid_shown.h"
#include "tests/ui/clipped.h"
#include "tests/ui/sites/openid_place.h"
#include "ui/common/record_rows.h"
#include "ui/pieces/dialogs.h"
#include "ui/users/grants_section.h"
#include <QLineEdit>
#include <QMenu>

using namespace gatelodge;
using namespace gatelodge::ui;
using tests::value;

namespace {

struct Opened {
    LiveConsole console;
    SiteId wiki, photos;
    UserId alice, bruno;
    std::unique_ptr<GrantsSection> section;
    explicit Opened(const QList<RoleGrant> &grants = {{Role::Owner}}) : console({}, grants) {
        store::Session &session = console.session();
        const OrgId club = tests::anOrg(session, QStringLiteral("Riverside Club"), false);
        wiki =
            aClubSite(console, club, QStringLiteral("Members’ wiki"), QStringLiteral("wiki.riverside.example"), false);
        photos = aClubSite(console, club, QStringLiteral("Photo archive"), QStringLiteral("photos.riverside.example"),
                           false);
        alice = tests::aUser(session).called(QStringLiteral("alice")).make();
        bruno = tests::aUser(session).called(QStringLiteral("bruno")).make();
        for (const SiteId &site : {wiki, photos}) {
            OpenIdProfile profile;
            profile.clientId = QStringLiteral("site-%1").arg(site.value);
            value(store::insertOpenIdClient(session, site, profile));
        }
        section = std::make_unique<GrantsSection>(*console);
        section->lockUnless(console->roles, Duty::HelpPeople);
        section->resize(500, 400);
        section->QWidget::show();
    }
    void give(const SiteId &site, const UserId &user, bool lasting = false, bool byDevice = false) {
        OpenIdGrant grant;
        grant.site = site;
        grant.user = user;
        grant.scopes = QStringList{QStringLiteral("openid")};
        if (lasting)
            grant.scopes << QStringLiteral("offline_access");
        grant.authTime = QDateTime::currentDateTimeUtc();
        grant.level = Level::Normal;
        const auto code = store::NewCode{service::Token::generate().stored, {}, {}};
        const GrantId id = value(store::insertGrant(console.session(), grant,
                                                    byDevice ? std::nullopt : std::optional<store::NewCode>(code)));
        if (!byDevice)
            value(store::markCodeUsed(console.session(), id));
    }
    void show(const UserId &user) { // as the pane does, at each of its readings
        admin::PersonDetails details;
        details.user.uid = user;
        section->show(details);
    }
    int rows() const { return section->findChild<RecordRows *>()->count(); }
};

} // namespace

class GrantsSectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_holds_is_told_a_line_for_each_way() {
        Opened it;
        it.give(it.wiki, it.alice);
        it.give(it.wiki, it.alice);
        it.give(it.wiki, it.alice, true);
        it.give(it.photos, it.alice, false, true);
        it.give(it.photos, it.bruno);
        it.show(it.alice);
        QTRY_COMPARE(it.rows(), 3);
        for (const char *words : {"Members’ wiki", "Photo archive", "Until they sign out", "2 times",
                                  "For longer than a session", "By a device", "offline_access, openid"})
            QVERIFY2(says(*it.section, QString::fromUtf8(words)), words);
        shoot(*it.section, QStringLiteral("person-applications"));
        it.give(it.photos, it.alice); // meanwhile
        it.show(it.alice);
        QTRY_COMPARE(it.rows(), 4);
    }

    void a_sign_in_in_a_browser_ends_at_once() {
        Opened it;
        it.give(it.wiki, it.alice);
        it.give(it.wiki, it.alice);
        it.show(it.alice);
        QTRY_VERIFY(button(*it.section, QStringLiteral("End")));
        button(*it.section, QStringLiteral("End"))->click();
        QTRY_VERIFY(says(*it.section, QStringLiteral("None by OpenID Connect.")));
        QVERIFY(value(store::listGrantsOfPerson(it.console.session(), it.alice)).isEmpty());
    }

    void what_has_to_be_allowed_anew_ends_by_a_typed_name() {
        Opened it;
        it.give(it.wiki, it.alice);
        it.give(it.wiki, it.alice, true);
        it.show(it.alice);
        QTRY_VERIFY(button(*it.section, QStringLiteral("End…")));
        button(*it.section, QStringLiteral("End…"))->click();
        auto *dialog = it.section->window()->findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        QVERIFY(!button(*dialog, QStringLiteral("End it"))); // dead until it is typed
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Members’ wiki"));
        button(*dialog, QStringLiteral("End it"))->click();
        QTRY_COMPARE(it.rows(), 1);
        QVERIFY(says(*it.section, QStringLiteral("Until they sign out")));
    }

    void nobodys_end_stays_when_somebody_else_is_shown() {
        Opened it;
        it.give(it.wiki, it.alice);
        it.show(it.alice);
        QTRY_COMPARE(it.rows(), 1);
        it.show(it.bruno);
        QVERIFY(!button(*it.section, QStringLiteral("End")));
        QTRY_VERIFY(says(*it.section, QStringLiteral("None by OpenID Connect.")));
    }

    void what_cannot_be_read_is_not_nothing() {
        Opened it;
        it.give(it.wiki, it.alice);
        it.show(it.alice);
        QTRY_COMPARE(it.rows(), 1);
        it.console.sql(QStringLiteral("ALTER TABLE openid_grants RENAME TO openid_grants_away"));
        it.show(it.alice);
        QTRY_COMPARE(it.rows(), 0);
        QVERIFY(!says(*it.section, QStringLiteral("None by OpenID Connect.")));
        it.console.sql(QStringLiteral("ALTER TABLE openid_grants_away RENAME TO openid_grants"));
        it.show(it.alice);
        QTRY_COMPARE(it.rows(), 1);
    }

    void who_may_only_read_ends_nothing() {
        Opened it({{Role::Auditor}});
        it.give(it.wiki, it.alice);
        it.show(it.alice);
        QTRY_COMPARE(it.rows(), 1);
        QVERIFY(!button(*it.section, QStringLiteral("End")));
    }
};

GATELODGE_WINDOW_TEST(GrantsSectionTest)
#include "tst_grants_section.moc"
