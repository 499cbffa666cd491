// The form of a site's updates on its page, and the secrets of webhooks: made, shown once, followed by the next and
// ended.
#include "server/store/places.h"
#include "server/store/webhooks.h"
#include "tests/ui/sites/openid_place.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/facts.h"
#include "ui/sites/record_sections.h"
#include "ui/sites/webhook_secrets.h"
#include <QComboBox>
#include <QLineEdit>

using namespace gatelodge;
using namespace gatelodge::ui;
using tests::value;

namespace {

struct Updates {
    LiveConsole console;
    Riverside club;
    std::unique_ptr<SiteEditor> editor;
    std::unique_ptr<UpdateSection> section;
    Updates() {
        club = riverside(console);
        console.listen();
        editor = std::make_unique<SiteEditor>(*console);
        section = std::make_unique<UpdateSection>(*editor);
        section->resize(700, 900);
        section->show();
        editor->open(club.wiki);
    }
    Site site() { return value(store::findSite(console.session(), club.wiki)); }
    QList<WebhookSecret> secrets() { return value(store::listWebhookSecrets(console.session(), club.wiki)); }
    bool choose(const QString &form) {
        if (!QTest::qWaitFor([&] { return editor->isOpen(); }))
            return false;
        for (auto *box : section->findChildren<QComboBox *>()) {
            const int at = box->findText(form);
            if (at < 0)
                continue;
            box->setCurrentIndex(at);
            Q_EMIT box->activated(at);
            return true;
        }
        return false;
    }
    bool click(const QString &verb) {
        QAbstractButton *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = button(*section, verb)) != nullptr; }))
            return false;
        found->click();
        return true;
    }
    QString make(const QString &verb) {
        const auto dialogs = [this] { return section->window()->findChildren<KeyDialog *>(); };
        if (!click(verb) || !QTest::qWaitFor([&] { return !dialogs().isEmpty(); }))
            return {};
        KeyDialog *dialog = dialogs().last();
        const QString shown = dialog->findChild<CodeBox *>()->code();
        delete dialog;
        return shown;
    }
};

} // namespace

class WebhookSecretsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_form_is_chosen_and_a_secret_is_asked_for() {
        Updates page;
        QTRY_VERIFY(page.editor->isOpen());
        QVERIFY(!button(*page.section, QStringLiteral("Make webhook secret")));
        QVERIFY(page.choose(QStringLiteral("Standard Webhooks")));
        QTRY_COMPARE(page.site().profile.pushForm, PushForm::Webhooks);
        QTRY_VERIFY(button(*page.section, QStringLiteral("Make webhook secret")));
        QVERIFY(says(*page.section, QStringLiteral("Nothing is sent before there is one.")));
    }

    void a_secret_is_shown_once_and_holds_a_day_beside_the_next() {
        Updates page;
        QVERIFY(page.choose(QStringLiteral("Standard Webhooks")));
        const QString shown = page.make(QStringLiteral("Make webhook secret"));
        QVERIFY(shown.startsWith(QStringLiteral("whsec_")));
        QCOMPARE(QByteArray::fromBase64(shown.mid(6).toLatin1()).size(), 32);
        QTRY_VERIFY(says(*page.section, page.secrets().first().beginning));
        QVERIFY(!says(*page.section, shown));
        QVERIFY(page.make(QStringLiteral("Make the next webhook secret")) != shown);
        QCOMPARE(page.secrets().size(), 2);
        QVERIFY(page.secrets().first().endsAt > QDateTime::currentDateTimeUtc().addSecs(3600 * 23));
        QTRY_VERIFY(!button(*page.section, QStringLiteral("Make the next webhook secret"))); // two are enough
        QVERIFY(page.click(QStringLiteral("End now")));
        QTRY_COMPARE(page.secrets().size(), 1);
        QTRY_VERIFY(button(*page.section, QStringLiteral("Make the next webhook secret")));
    }

    void the_only_one_ends_by_a_typed_name() {
        Updates page;
        const Site site = page.site();
        SiteProfile profile = site.profile;
        profile.pushForm = PushForm::Webhooks;
        profile.apiUrl = QStringLiteral("https://wiki.riverside.example/hooks");
        profile.pushChanges = true;
        value(store::replaceSite(page.console.session(), site.id, site.revision, profile));
        QVERIFY(!page.make(QStringLiteral("Make webhook secret")).isEmpty());
        QVERIFY(page.click(QStringLiteral("End now")));
        auto *dialog = page.section->window()->findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        QCOMPARE(page.secrets().size(), 1);
        dialog->findChild<QLineEdit *>()->setText(profile.name);
        button(*dialog, QStringLiteral("End now"))->click();
        QTRY_VERIFY(page.secrets().isEmpty());
        QTRY_VERIFY(button(*page.section, QStringLiteral("Make webhook secret")));
    }

    void a_secret_that_somebody_else_makes_appears_by_itself() {
        Updates page;
        QVERIFY(page.choose(QStringLiteral("Standard Webhooks")));
        QTRY_VERIFY(button(*page.section, QStringLiteral("Make webhook secret")));
        value(
            store::insertWebhookSecret(page.console.session(), page.club.wiki, "sealed", QStringLiteral("whsec_Zz9")));
        QTRY_VERIFY(says(*page.section, QStringLiteral("whsec_Zz9")));
    }
};

GATELODGE_WINDOW_TEST(WebhookSecretsTest)
#include "tst_webhook_secrets.moc"
