// What is typed, said and asked for one site stays with it when the page goes on to another.
#include "server/service/token.h"
#include "server/store/openid_grants.h"
#include "tests/ui/sites/openid_place.h"
#include "ui/common/add_line.h"
#include "ui/common/typed_number.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/field.h"
#include "ui/sites/key_section.h"
#include "ui/sites/openid_claims.h"
#include "ui/sites/openid_grants.h"
#include "ui/sites/openid_secrets.h"
#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace gatelodge;
using namespace gatelodge::ui;
using tests::value;

namespace {

// Two sites speak it; the first one's page is open.
struct TwoPlaces : Place {
    TwoPlaces() {
        start();
        answerOf(console->openid.start(club.photos));
    }
    OpenIdClient other() { return *value(store::findOpenIdClientOf(console.session(), club.photos)); }
    bool goOn() {
        editor->open(club.photos);
        const QString name = other().profile.clientId;
        return QTest::qWaitFor([&] { return fieldOf(name) != nullptr; });
    }
    FieldEdit *fieldOf(const QString &saved) {
        for (auto *field : section->findChildren<FieldEdit *>())
            if (field->value() == saved)
                return field;
        return nullptr;
    }
    AddLine *openLine() {
        for (auto *line : section->findChildren<AddLine *>())
            if (line->isOpen())
                return line;
        return nullptr;
    }
};

QPlainTextEdit *recipeOf(OpenIdSection &section) {
    for (auto *text : section.findChildren<QPlainTextEdit *>())
        if (text->toPlainText().contains(QLatin1String("SECRET")))
            return text;
    return nullptr;
}

} // namespace

class OpenIdSitesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_was_checked_and_typed_for_one_site_is_gone_at_the_next();
    void a_key_that_was_typed_for_one_site_is_gone_at_the_next();
    void an_end_that_was_confirmed_for_one_site_ends_no_other();
    void an_edit_that_waits_does_not_land_on_the_next_site();
    void the_proof_by_signature_is_chosen_after_its_keys();
    void the_only_secret_ends_by_a_typed_name();
    void a_recipe_that_is_read_again_stays_selected();
    void numbers_are_read_in_the_digits_of_the_language();
    void nobody_is_ended_where_they_cannot_be_read();
};

void OpenIdSitesTest::what_was_checked_and_typed_for_one_site_is_gone_at_the_next() {
    TwoPlaces place;
    QVERIFY(place.click(QStringLiteral("Check an address…")));
    place.openLine()->edit()->setText(kBack);
    QTest::keyClick(place.openLine()->edit(), Qt::Key_Return);
    QTRY_VERIFY(button(*place.section, QStringLiteral("Add this address")));
    QVERIFY(place.click(QStringLiteral("Add address…")));
    place.openLine()->edit()->setText(kBack);
    QVERIFY(place.click(QStringLiteral("Add claim…")));
    auto *claims = place.section->findChild<OpenIdClaims *>();
    claims->findChild<QLineEdit *>()->setText(QStringLiteral("is_member"));
    QVERIFY(place.goOn());
    QVERIFY(!button(*place.section, QStringLiteral("Add this address")));
    QVERIFY(!says(*place.section, QStringLiteral("is not on the list")));
    QVERIFY(!place.openLine());
    QVERIFY(!claims->findChild<QLineEdit *>()->isVisible());
    QVERIFY(place.other().profile.redirectAddresses.isEmpty());
}

void OpenIdSitesTest::a_key_that_was_typed_for_one_site_is_gone_at_the_next() {
    TwoPlaces place;
    KeySection keys(*place.editor);
    keys.show();
    QSignalSpy first(place.editor.get(), &SiteEditor::arrived);
    place.editor->read();
    QTRY_VERIFY(!first.isEmpty());
    QTRY_VERIFY(button(keys, QStringLiteral("Import key…")));
    button(keys, QStringLiteral("Import key…"))->click();
    QVERIFY(keys.findChild<AddLine *>()->isOpen());
    QSignalSpy again(place.editor.get(), &SiteEditor::arrived);
    place.editor->read();
    QTRY_VERIFY(!again.isEmpty());
    QVERIFY(keys.findChild<AddLine *>()->isOpen()); // the same site once more closes nothing
    QVERIFY(place.goOn());
    QVERIFY(!keys.findChild<AddLine *>()->isOpen());
}

void OpenIdSitesTest::an_end_that_was_confirmed_for_one_site_ends_no_other() {
    TwoPlaces place;
    QVERIFY(place.click(QStringLiteral("End OpenID Connect here…")));
    auto *dialog = place.section->window()->findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    QVERIFY(place.goOn());
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("members-wiki"));
    button(*dialog, QStringLiteral("End it"))->click();
    QTRY_VERIFY(!place.client());
    QVERIFY(value(store::findOpenIdClientOf(place.console.session(), place.club.photos)));
}

void OpenIdSitesTest::an_edit_that_waits_does_not_land_on_the_next_site() {
    TwoPlaces place;
    const OpenIdClient before = place.other();
    FieldEdit *field = place.fieldOf(QStringLiteral("members-wiki"));
    QVERIFY(field);
    Q_EMIT field->saveRequested(QStringLiteral("first"));
    Q_EMIT field->saveRequested(QStringLiteral("second"));
    QVERIFY(place.goOn());
    QTRY_COMPARE(place.client()->profile.clientId, QStringLiteral("first"));
    // What is asked for the second one comes after whatever waited.
    Q_EMIT place.fieldOf(before.profile.clientId)->saveRequested(QStringLiteral("photos-of-ours"));
    QTRY_COMPARE(place.other().profile.clientId, QStringLiteral("photos-of-ours"));
    QVERIFY(place.other().revision.value - before.revision.value == 1);
}

void OpenIdSitesTest::the_proof_by_signature_is_chosen_after_its_keys() {
    Place place;
    place.start();
    const auto choose = [&] {
        for (auto *field : place.section->findChildren<ChoiceField *>())
            if (field->findChild<QComboBox *>()->findText(QStringLiteral("Nothing: an app or a page in the browser")) >=
                0)
                Q_EMIT field->saveRequested(int(ClientProof::PrivateKey));
    };
    choose();
    QTRY_VERIFY(says(*place.section, QStringLiteral("and nothing private")));
    FieldEdit *keys = nullptr;
    for (auto *field : place.section->findChildren<FieldEdit *>())
        if (field->isVisible() && says(*field, QStringLiteral("Its keys")))
            keys = field;
    QVERIFY(keys);
    keys->open();
    keys->edit()->setText(QStringLiteral(
        R"({"keys":[{"kty":"OKP","crv":"Ed25519","kid":"one","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]})"));
    QTest::keyClick(keys->edit(), Qt::Key_Return);
    QTRY_VERIFY(!place.client()->profile.clientKeys.isEmpty());
    QTRY_VERIFY(!keys->isPending());
    choose();
    QTRY_COMPARE(place.client()->profile.proof, ClientProof::PrivateKey);
}

void OpenIdSitesTest::the_only_secret_ends_by_a_typed_name() {
    Place place;
    place.start();
    answerOf(place.console->openid.makeSecret(place.club.wiki, std::chrono::hours(24)));
    const auto secrets = [&] { return value(store::listClientSecrets(place.console.session(), place.club.wiki)); };
    QVERIFY(place.click(QStringLiteral("End now")));
    auto *dialog = place.section->window()->findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    QCOMPARE(secrets().size(), 1);
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("members-wiki"));
    button(*dialog, QStringLiteral("End now"))->click();
    QTRY_VERIFY(secrets().isEmpty());
}

void OpenIdSitesTest::a_recipe_that_is_read_again_stays_selected() {
    Place place;
    place.start();
    QPlainTextEdit *recipe = nullptr;
    QTRY_VERIFY((recipe = recipeOf(*place.section)));
    recipe->selectAll();
    QSignalSpy arrived(place.editor.get(), &SiteEditor::arrived);
    place.edit([](OpenIdProfile &profile) { profile.accessMinutes = 7; });
    const auto shown = [&] {
        for (auto *field : place.section->findChildren<FieldEdit *>())
            if (field->value() == QLatin1String("7"))
                return true;
        return false;
    };
    QTRY_VERIFY(shown());
    QVERIFY(recipe->textCursor().hasSelection());
}

void OpenIdSitesTest::numbers_are_read_in_the_digits_of_the_language() {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(typedNumber(QStringLiteral(" ٢٤ ")), std::optional<int>(24));
    QCOMPARE(typedNumber(QStringLiteral("24")), std::optional<int>(24));
    QVERIFY(!typedNumber(QStringLiteral("many")));
    Place place;
    place.start();
    for (auto *field : place.section->findChildren<FieldEdit *>()) {
        const auto *range = qobject_cast<const QIntValidator *>(field->edit()->validator());
        if (!range || range->top() != 1440)
            continue;
        field->open();
        field->edit()->setText(QStringLiteral("٣٠"));
        QTest::keyClick(field->edit(), Qt::Key_Return);
    }
    QLocale::setDefault(before);
    QTRY_COMPARE(place.client()->profile.accessMinutes, 30);
}

void OpenIdSitesTest::nobody_is_ended_where_they_cannot_be_read() {
    TwoPlaces place;
    OpenIdGrant grant;
    grant.site = place.club.wiki;
    grant.user = place.club.alice;
    grant.scopes = QStringList{QStringLiteral("openid")};
    grant.authTime = QDateTime::currentDateTimeUtc();
    grant.level = Level::Normal;
    store::Session &session = place.console.session();
    const GrantId id =
        value(store::insertGrant(session, grant, store::NewCode{service::Token::generate().stored, {}, {}}));
    value(store::markCodeUsed(session, id));
    place.editor->read();
    auto *grants = place.section->findChild<OpenIdGrants *>();
    QTRY_VERIFY(says(*grants, QStringLiteral("Alice Moreau")));
    place.console.sql(QStringLiteral("ALTER TABLE openid_grants RENAME TO openid_grants_away"));
    QVERIFY(place.goOn());
    QVERIFY(!button(*grants, QStringLiteral("End")));
    QTRY_VERIFY(!grants->findChildren<Paragraph *>().last()->text().isEmpty());
    QVERIFY(!says(*grants, QStringLiteral("Nobody.")));
    place.console.sql(QStringLiteral("ALTER TABLE openid_grants_away RENAME TO openid_grants"));
}

GATELODGE_WINDOW_TEST(OpenIdSitesTest)
#include "tst_openid_sites.moc"
