// How a site is set up for OpenID Connect on its page, over a real database.
#include "server/service/token.h"
#include "server/store/openid_grants.h"
#include "server/store/openid_rejected.h"
#include "tests/ui/clipped.h"
#include "tests/ui/sites/openid_place.h"
#include "ui/common/add_line.h"
#include "ui/common/person_finder.h"
#include "ui/common/record_rows.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/field.h"
#include "ui/pieces/planes.h"
#include "ui/server_page/openid_keys_section.h"
#include "ui/sites/openid_claims.h"
#include "ui/sites/openid_grants.h"
#include "ui/sites/openid_rejected.h"
#include "ui/sites/openid_secrets.h"
#include "ui/sites/openid_section.h"
#include "ui/sites/site_pane.h"
#include "ui/sites/sites_page.h"
#include "ui/sites/told_section.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace gatelodge;
using namespace gatelodge::ui;
using tests::value;

class OpenIdSectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_site_learns_it_by_one_press_and_ends_it_by_its_name();
    void a_secret_is_shown_once_and_ends_after_the_next();
    void an_address_is_added_and_a_wrong_one_says_why();
    void the_checker_names_the_near_miss_and_adds_it();
    void a_refused_address_is_added_by_one_press();
    void what_others_change_appears_by_itself();
    void another_binding_says_its_cost_and_is_none_without_a_secret();
    void what_it_did_not_send_is_asked_for_no_more_by_one_press();
    void claims_of_its_own_are_added_and_refused();
    void a_claim_of_groups_that_is_never_told_is_said_and_mended();
    void an_application_is_told_this_sites_values();
    void what_would_be_told_is_what_the_store_says();
    void what_somebody_let_it_have_is_ended();
    void keys_are_replaced_and_withdrawn();
    void nothing_is_cut_off_where_room_is_scarce();
};

void OpenIdSectionTest::a_site_learns_it_by_one_press_and_ends_it_by_its_name() {
    Place place;
    QTRY_VERIFY(button(*place.section, QStringLiteral("Set up OpenID Connect")));
    QVERIFY(!says(*place.section, QStringLiteral("Client ID")));
    place.start();
    QCOMPARE(place.client()->profile.clientId, QStringLiteral("members-wiki"));
    QVERIFY(says(*place.section, QStringLiteral("Client ID")));
    QVERIFY(place.click(QStringLiteral("End OpenID Connect here…")));
    auto *dialog = place.section->window()->findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("members-wiki"));
    button(*dialog, QStringLiteral("End it"))->click();
    QTRY_VERIFY(!place.client());
    QTRY_VERIFY(button(*place.section, QStringLiteral("Set up OpenID Connect")));
}

void OpenIdSectionTest::a_secret_is_shown_once_and_ends_after_the_next() {
    Place place;
    place.start();
    const auto secrets = [&] { return value(store::listClientSecrets(place.console.session(), place.club.wiki)); };
    QVERIFY(place.click(QStringLiteral("Make secret")));
    QTRY_VERIFY(place.section->window()->findChild<KeyDialog *>());
    auto *dialog = place.section->window()->findChild<KeyDialog *>();
    const QString shown = dialog->findChild<CodeBox *>()->code();
    QVERIFY(shown.startsWith(secrets().first().beginning) && shown.size() == 43);
    dialog->close();
    QVERIFY(place.click(QStringLiteral("Make another secret")));
    QTRY_COMPARE(secrets().size(), 2);
    QVERIFY(secrets().first().endsAt >
            QDateTime::currentDateTimeUtc().addSecs(3600 * 23));                 // a day, as is chosen at first
    QTRY_VERIFY(!button(*place.section, QStringLiteral("Make another secret"))); // two are enough
    QVERIFY(place.click(QStringLiteral("End now")));
    QTRY_COMPARE(secrets().size(), 1);
    QTRY_VERIFY(button(*place.section, QStringLiteral("Make another secret")));
}

void OpenIdSectionTest::an_address_is_added_and_a_wrong_one_says_why() {
    Place place;
    place.start();
    QVERIFY(place.click(QStringLiteral("Add address…")));
    AddLine *line = nullptr;
    for (AddLine *one : place.section->findChildren<AddLine *>())
        if (one->isOpen())
            line = one;
    QVERIFY(line);
    line->edit()->setText(QStringLiteral("http://wiki.riverside.example/back"));
    QTest::keyClick(line->edit(), Qt::Key_Return);
    QTRY_VERIFY(says(*line, QStringLiteral("It needs https.")));
    line->edit()->setText(kBack);
    QTest::keyClick(line->edit(), Qt::Key_Return);
    QTRY_COMPARE(place.client()->profile.redirectAddresses, QStringList{kBack});
    QTRY_VERIFY(says(*place.section, kBack));
    QVERIFY(place.click(QStringLiteral("Remove")));
    QTRY_VERIFY(place.client()->profile.redirectAddresses.isEmpty());
}

void OpenIdSectionTest::the_checker_names_the_near_miss_and_adds_it() {
    Place place;
    place.start();
    place.edit([](OpenIdProfile &profile) { profile.redirectAddresses = QStringList{kBack}; });
    QTRY_VERIFY(says(*place.section, kBack));
    QVERIFY(place.click(QStringLiteral("Check an address…")));
    AddLine *line = nullptr;
    for (AddLine *one : place.section->findChildren<AddLine *>())
        if (one->isOpen())
            line = one;
    line->edit()->setText(kBack + u'/');
    QTest::keyClick(line->edit(), Qt::Key_Return);
    QTRY_VERIFY(says(*place.section, QStringLiteral("a slash at the end of one of them only")));
    QVERIFY(place.click(QStringLiteral("Add this address")));
    QTRY_COMPARE(place.client()->profile.redirectAddresses, (QStringList{kBack, kBack + u'/'}));
}

void OpenIdSectionTest::a_refused_address_is_added_by_one_press() {
    Place place;
    place.start();
    place.edit([](OpenIdProfile &profile) { profile.redirectAddresses = QStringList{kBack}; });
    const QString wanted = QStringLiteral("https://www.wiki.riverside.example/back");
    store::Session &session = place.console.session();
    value(store::noteOpenIdRejected(session, place.club.wiki, RejectionCause::Redirect, wanted));
    value(store::noteOpenIdRejected(session, place.club.wiki, RejectionCause::Redirect, wanted));
    value(store::noteOpenIdRejected(session, place.club.wiki, RejectionCause::NoChallenge));
    place.editor->read();
    QTRY_VERIFY(says(*place.section, QStringLiteral("No PKCE challenge came")));
    QVERIFY(says(*place.section, QStringLiteral("www. before one of them only")));
    QVERIFY(says(*place.section, QStringLiteral("2 times")));
    QVERIFY(place.click(QStringLiteral("Add this address")));
    QTRY_COMPARE(place.client()->profile.redirectAddresses, (QStringList{kBack, wanted}));
    QTRY_VERIFY(says(*place.section, QStringLiteral("It has been added since.")));
    QVERIFY(place.click(QStringLiteral("Forget these")));
    QTRY_VERIFY(value(store::listOpenIdRejected(session, place.club.wiki)).isEmpty());
    QTRY_VERIFY(says(*place.section, QStringLiteral("Nothing was refused.")));
}

void OpenIdSectionTest::what_others_change_appears_by_itself() {
    Place place;
    place.start();
    place.edit([](OpenIdProfile &profile) { profile.clientId = QStringLiteral("wiki-of-ours"); });
    const auto shown = [&] {
        QStringList values;
        for (const FieldEdit *field : place.section->findChildren<FieldEdit *>())
            values << field->value();
        return values;
    };
    QTRY_VERIFY(shown().contains(QStringLiteral("wiki-of-ours")));
}

void OpenIdSectionTest::another_binding_says_its_cost_and_is_none_without_a_secret() {
    Place place;
    place.start();
    const QString warning = QStringLiteral("less well protected");
    const auto binding = [&] { return place.client()->profile.binding; };
    QCOMPARE(binding(), Binding::Challenge);
    QVERIFY(!says(*place.section, warning));
    QVERIFY(place.choose(QStringLiteral("A nonce instead of PKCE")));
    QTRY_COMPARE(binding(), Binding::Nonce);
    QTRY_VERIFY(says(*place.section, QStringLiteral("unless the application checks its nonce")));
    QVERIFY(place.choose(QStringLiteral("Neither PKCE nor a nonce")));
    QTRY_COMPARE(binding(), Binding::Neither);
    QTRY_VERIFY(says(*place.section, QStringLiteral("and nobody notices")));
    // Whoever gives the secret up gets PKCE back in the same step.
    QVERIFY(place.choose(QStringLiteral("Nothing: an app or a page in the browser")));
    QTRY_COMPARE(place.client()->profile.proof, ClientProof::None);
    QCOMPARE(binding(), Binding::Challenge);
    QTRY_VERIFY(says(*place.section, QStringLiteral("PKCE is all that protects a sign-in")));
    QVERIFY(!place.boxOf(QStringLiteral("Neither PKCE nor a nonce")));
    QVERIFY(!place.section->findChild<OpenIdSecrets *>()->isVisible());
    QVERIFY(place.choose(QStringLiteral("A secret, in the form")));
    QTRY_COMPARE(place.client()->profile.proof, ClientProof::Post);
    QVERIFY(place.choose(QStringLiteral("A nonce instead of PKCE")));
    QTRY_COMPARE(binding(), Binding::Nonce);
}

void OpenIdSectionTest::what_it_did_not_send_is_asked_for_no_more_by_one_press() {
    Place place;
    place.start();
    store::Session &session = place.console.session();
    const auto binding = [&] { return place.client()->profile.binding; };
    value(store::noteOpenIdRejected(session, place.club.wiki, RejectionCause::NoChallenge));
    place.editor->read();
    QVERIFY(place.click(QStringLiteral("Take a nonce instead")));
    QTRY_COMPARE(binding(), Binding::Nonce);
    QTRY_VERIFY(!button(*place.section, QStringLiteral("Take a nonce instead")));
    value(store::noteOpenIdRejected(session, place.club.wiki, RejectionCause::NoNonce));
    place.editor->read();
    QTRY_VERIFY(says(*place.section, QStringLiteral("Neither a PKCE challenge nor a nonce came")));
    QVERIFY(says(*place.section, QStringLiteral("can then be put into another sign-in")));
    QVERIFY(place.click(QStringLiteral("Ask for neither")));
    QTRY_COMPARE(binding(), Binding::Neither);
    place.edit([](OpenIdProfile &profile) {
        profile.proof = ClientProof::None;
        profile.binding = Binding::Challenge;
    });
    QTRY_VERIFY(says(*place.section, QStringLiteral("PKCE is all that protects a sign-in")));
    QVERIFY(!button(*place.section, QStringLiteral("Ask for neither"))); // it is offered to nobody without a secret
}

void OpenIdSectionTest::claims_of_its_own_are_added_and_refused() {
    Place place;
    place.start();
    auto *claims = place.section->findChild<OpenIdClaims *>();
    const auto enter = [&](const QString &name, const QString &text) {
        const auto fields = claims->findChildren<QLineEdit *>();
        fields.at(0)->setText(name);
        fields.at(1)->setText(text);
        button(*claims, QStringLiteral("Add"))->click();
    };
    QVERIFY(place.click(QStringLiteral("Add claim…")));
    enter(QStringLiteral("email_verified"), QStringLiteral("Members"));
    QTRY_VERIFY(says(*claims, QStringLiteral("is not one that has a meaning already")));
    enter(QStringLiteral("is_member"), QStringLiteral("Members"));
    QTRY_COMPARE(place.client()->profile.claims.size(), 1);
    QCOMPARE(place.client()->profile.claims.first().from, CustomClaim::InGroup);
    QTRY_VERIFY(says(*claims, QStringLiteral("true for those in the group “Members”, else false")));
    QVERIFY(button(*claims, QStringLiteral("Remove")));
    button(*claims, QStringLiteral("Remove"))->click();
    QTRY_VERIFY(place.client()->profile.claims.isEmpty());
}

void OpenIdSectionTest::a_claim_of_groups_that_is_never_told_is_said_and_mended() {
    Place place;
    place.start();
    auto *claims = place.section->findChild<OpenIdClaims *>();
    place.edit([](OpenIdProfile &profile) {
        profile.scopes = QStringList{QStringLiteral("openid"), QStringLiteral("profile")};
        profile.claims = {{QStringLiteral("is_member"), CustomClaim::InGroup, QStringLiteral("Members")},
                          {QStringLiteral("nick"), CustomClaim::Username, {}}};
    });
    const QString verb = QStringLiteral("Let it ask for groups");
    QTRY_VERIFY_WITH_TIMEOUT(button(*claims, verb), 20'000);
    QVERIFY(says(*claims, QStringLiteral("is_member: made of groups, and never told")));
    button(*claims, verb)->click();
    QTRY_VERIFY_WITH_TIMEOUT(place.client()->profile.scopes.contains(QStringLiteral("groups")), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!button(*claims, verb), 20'000);
    QVERIFY(!says(*claims, QStringLiteral("never told")));
}

void OpenIdSectionTest::an_application_is_told_this_sites_values() {
    Place place;
    place.start();
    QComboBox *application = nullptr;
    for (auto *box : place.section->findChildren<QComboBox *>())
        if (box->accessibleName() == QLatin1String("Application"))
            application = box;
    QVERIFY(application);
    QCOMPARE(application->count(), 8);
    const auto code = [&] {
        for (auto *box : place.section->findChildren<CodeBox *>())
            if (box->accessibleName() == QLatin1String("Settings of the application") ||
                box->code().contains(QLatin1String("SECRET")))
                return box->code();
        return QString();
    };
    for (int number = 0; number < application->count(); ++number) {
        application->setCurrentIndex(number);
        QVERIFY2(code().contains(QStringLiteral("https://login.riverside.example")), qPrintable(code()));
        QVERIFY(code().contains(QStringLiteral("members-wiki")));
        QVERIFY2(!code().contains(QRegularExpression(QStringLiteral("\\{(issuer|client|scopes|base|back)"))),
                 qPrintable(code()));
    }
    QVERIFY(!button(*place.section, QStringLiteral("Choose its binding")));
    application->setCurrentText(QStringLiteral("Apache (mod_auth_openidc)"));
    QVERIFY(place.click(QStringLiteral("Choose its addresses for signing out")));
    QTRY_COMPARE(place.client()->profile.logoutNotice,
                 QStringLiteral("https://wiki.riverside.example/oidc/callback?logout=backchannel"));
    QVERIFY(place.client()->profile.logoutAddresses.contains(QStringLiteral("https://wiki.riverside.example/")));
    QTRY_VERIFY(says(*place.section, QStringLiteral("It is told when people sign out")));
    QVERIFY(!button(*place.section, QStringLiteral("Choose its addresses for signing out")));
    application->setCurrentText(QStringLiteral("Matrix (Synapse)")); // of which nobody has tried any
    QVERIFY(!says(*place.section, QStringLiteral("It is told when people sign out")));
    QVERIFY(place.click(QStringLiteral("Add its redirect address")));
    QTRY_COMPARE(place.client()->profile.redirectAddresses,
                 QStringList{QStringLiteral("https://wiki.riverside.example/_synapse/client/oidc/callback")});
    QTRY_VERIFY(says(*place.section, QStringLiteral("is on the list")));
    // What an application sends less than is asked of it here is chosen by one press, which says what that costs.
    for (const auto &[name, binding] :
         {std::pair{"MediaWiki", Binding::Nonce}, std::pair{"WordPress", Binding::Neither},
          std::pair{"Gitea, Forgejo", Binding::Neither}}) {
        application->setCurrentText(QLatin1StringView(name));
        QTRY_VERIFY(says(*place.section, QStringLiteral("Its sign-ins are less well protected that way")));
        QVERIFY(place.click(QStringLiteral("Choose its binding")));
        QTRY_COMPARE(place.client()->profile.binding, binding);
        QTRY_VERIFY(!button(*place.section, QStringLiteral("Choose its binding")));
        QVERIFY(place.choose(QStringLiteral("PKCE (the usual way)")));
        QTRY_COMPARE(place.client()->profile.binding, Binding::Challenge);
    }
}

void OpenIdSectionTest::what_would_be_told_is_what_the_store_says() {
    Place place;
    place.start();
    place.edit([](OpenIdProfile &profile) {
        profile.scopes << QStringLiteral("groups");
        profile.claims << CustomClaim{QStringLiteral("is_member"), CustomClaim::InGroup, QStringLiteral("Members")};
    });
    ToldSection told(*place.editor);
    told.resize(700, 900);
    told.show();
    told.findChild<PersonFinder *>()->choose(answerOf(place.console->people.lines({place.club.alice})).first());
    const auto codes = [&] {
        QStringList shown;
        for (auto *box : told.findChildren<CodeBox *>())
            if (box->isVisibleTo(&told))
                shown << box->code();
        return shown;
    };
    QTRY_COMPARE(codes().size(), 3); // no community answer without a server beside the window
    const QJsonObject idToken = QJsonDocument::fromJson(codes().at(0).toUtf8()).object();
    QCOMPARE(idToken[QLatin1String("sub")].toString(), toString(place.club.alice));
    QCOMPARE(idToken[QLatin1String("aud")].toString(), QStringLiteral("members-wiki"));
    QCOMPARE(idToken[QLatin1String("is_member")].toBool(), true);
    const QJsonObject userInfo = QJsonDocument::fromJson(codes().at(1).toUtf8()).object();
    QCOMPARE(userInfo[QLatin1String("email")].toString(), QStringLiteral("alice@riverside.example"));
    QCOMPARE(userInfo[QLatin1String("groups")].toArray(), QJsonArray{QStringLiteral("Members")});
    QVERIFY(codes().at(2).contains(QStringLiteral("\"type\": \"update\"")));
    shoot(told, QStringLiteral("openid-told"));
}

void OpenIdSectionTest::what_somebody_let_it_have_is_ended() {
    Place place;
    place.start();
    OpenIdGrant grant;
    grant.site = place.club.wiki;
    grant.user = place.club.alice;
    grant.scopes = QStringList{QStringLiteral("openid"), QStringLiteral("offline_access")};
    grant.authTime = QDateTime::currentDateTimeUtc();
    grant.level = Level::Normal;
    store::Session &session = place.console.session();
    const GrantId id =
        value(store::insertGrant(session, grant, store::NewCode{service::Token::generate().stored, {}, {}}));
    value(store::markCodeUsed(session, id));
    place.editor->read();
    auto *grants = place.section->findChild<OpenIdGrants *>();
    QTRY_VERIFY(says(*grants, QStringLiteral("Alice Moreau")));
    button(*grants, QStringLiteral("End…"))->click(); // for longer than a session
    auto *dialog = grants->window()->findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("alice"));
    button(*dialog, QStringLiteral("End it"))->click();
    QTRY_VERIFY(says(*grants, QStringLiteral("Nobody.")));
    QCOMPARE(value(store::findGrant(session, id))->endedWhy, QStringLiteral("administrator"));
}

void OpenIdSectionTest::keys_are_replaced_and_withdrawn() {
    LiveConsole console;
    console.listen();
    OpenIdKeysSection section(*console);
    section.resize(700, 500);
    section.show();
    QTRY_VERIFY(says(section, QStringLiteral("None yet")));
    answerOf(console->openid.replaceKey(SigningAlgorithm::Es256, false));
    const auto count = [&] { return section.findChild<RecordRows *>()->count(); };
    QTRY_COMPARE(count(), 1);
    QTRY_VERIFY(button(section, QStringLiteral("Replace now")));
    button(section, QStringLiteral("Replace now"))->click();
    QTRY_COMPARE(count(), 2);
    QTRY_VERIFY(says(section, QStringLiteral("Signs from")));
    // One that others may know needs its name to be typed.
    QMenu *more = nullptr;
    QTRY_VERIFY((more = section.findChild<QMenu *>()));
    more->actions().first()->trigger();
    auto *dialog = section.window()->findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("ES256"));
    button(*dialog, QStringLiteral("Replace and withdraw"))->click();
    QTRY_COMPARE(count(), 3);
    QTRY_VERIFY(says(section, QStringLiteral("Nobody takes it for ours any more.")));
    QVERIFY(says(section, QStringLiteral("Another took its turn before it had signed anything.")));
    QVERIFY(!says(section, QStringLiteral("Signs from")));
    shoot(section, QStringLiteral("openid-keys"));
}

void OpenIdSectionTest::nothing_is_cut_off_where_room_is_scarce() {
    LiveConsole console;
    const Riverside club = riverside(console);
    answerOf(console->openid.start(club.wiki));
    OpenIdClient client = *value(store::findOpenIdClientOf(console.session(), club.wiki));
    client.profile.redirectAddresses = QStringList{kBack};
    client.profile.claims << CustomClaim{QStringLiteral("is_member"), CustomClaim::InGroup, QStringLiteral("Members")};
    client.profile.binding = Binding::Nonce;
    answerOf(console->openid.save(club.wiki, client.revision, client.profile));
    answerOf(console->openid.makeSecret(club.wiki, std::chrono::hours(24)));
    answerOf(console->openid.makeSecret(club.wiki, std::chrono::hours(24)));
    value(store::noteOpenIdRejected(console.session(), club.wiki, RejectionCause::Redirect, kBack + u'/'));
    value(store::noteOpenIdRejected(console.session(), club.wiki, RejectionCause::NoChallenge));
    console.listen();
    SitesPage page(*console);
    page.resize(1064, 900);
    page.show();
    page.openSite(club.wiki);
    auto *section = page.findChild<OpenIdSection *>();
    QTRY_VERIFY(says(*section, QStringLiteral("Client ID")));
    const auto shootAll = [&](const QString &name) {
        QCoreApplication::processEvents();
        const auto cut = [&] { return tests::clippedIn(*section) + tests::tooWideIn(page); };
        if (!QTest::qWaitFor([&] { return cut().isEmpty(); }))
            QFAIL(qPrintable(name + QStringLiteral(": ") + cut().join(u'\n')));
        if (!takesPictures())
            return;
        auto *bar = page.pane()->scroll()->verticalScrollBar();
        for (int part = 0; part < 5; ++part) {
            QCoreApplication::processEvents();
            bar->setValue(section->mapTo(page.pane()->scroll()->widget(), QPoint()).y() + part * 760);
            QCoreApplication::processEvents();
            shoot(page, name + QStringLiteral("-%1").arg(part));
        }
    };
    shootAll(QStringLiteral("openid-light"));
    Theme::choose(Theme::Choice::Dark);
    shootAll(QStringLiteral("openid-dark"));
    Theme::choose(Theme::Choice::Light);
    page.resize(640, 900);
    shootAll(QStringLiteral("openid-640"));
    QFont large = QApplication::font();
    large.setPointSizeF(20);
    QApplication::setFont(large);
    page.resize(1064, 900);
    shootAll(QStringLiteral("openid-200"));
    large.setPointSizeF(10);
    QApplication::setFont(large);
}

GATELODGE_WINDOW_TEST(OpenIdSectionTest)
#include "tst_openid_section.moc"
