// Where the Overview's buttons lead in the whole window, when a finding is mended elsewhere: to the very control.
#include "tests/support/login/sample_driver.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/authorities/authorities_page.h"
#include "ui/authorities/authority_pane.h"
#include "ui/authorities/password_section.h"
#include "ui/authorities/settings_section.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/help/help_window.h"
#include "ui/mail/mail_page.h"
#include "ui/main_window.h"
#include "ui/overview/overview_page.h"
#include "ui/pieces/buttons.h"
#include "ui/queue/lane_pane.h"
#include "ui/queue/queue_page.h"
#include "ui/server_page/mail_server_section.h"
#include "ui/server_page/server_page.h"
#include "ui/shell/shell.h"
#include "ui/sites/key_section.h"
#include "ui/sites/sites_page.h"
#include <QLineEdit>

using namespace gatelodge;
using namespace gatelodge::ui;

namespace {

constexpr int kPatience = 20'000; // ms

struct Open {
    Open() {
        club = riverside(console);
        MailSetup setup;
        setup.here = true;
        console->mail.setUp(setup, {});
        console.listen();
        window.resize(1280, 800);
        window.openConsole(*console);
        window.show();
    }
    ~Open() { window.closeConsole(); }
    template <typename T> T *page() { return qobject_cast<T *>(window.shell()->currentPage()); }
    void press(const Mend &mend) {
        window.shell()->openSubject(QStringLiteral("overview"));
        auto *overview = page<OverviewPage>();
        QVERIFY(overview);
        Q_EMIT overview->mendWanted(mend);
    }
    static Mend toSubject(MendDeed deed, const char *subject, const SiteId &site = {}) {
        return {deed, {}, QString::fromLatin1(subject), site, {}};
    }
    tests::SampleDriver sample;
    LiveConsole console{{&sample}};
    Riverside club;
    MainWindow window{{}, QStringLiteral("en"), [](const QString &) {}};
};

} // namespace

class MendWaysTest : public QObject {
    Q_OBJECT
    static QLineEdit *edit(const RulesSection &section, const char *name) {
        return section.form().fieldNamed(QLatin1StringView(name))->findChild<QLineEdit *>();
    }
private Q_SLOTS:
    void a_new_key_is_confirmed_at_its_button() {
        Open house;
        answerOf(house.console->places.makeKey(house.club.wiki)); // a second one
        house.press(Open::toSubject(MendDeed::ConfirmKey, "sites", house.club.wiki));
        auto *sites = house.page<SitesPage>();
        QVERIFY(sites);
        const auto *keys = sites->findChild<KeySection *>();
        QVERIFY(keys);
        QTRY_VERIFY_WITH_TIMEOUT(sites->isOpen(house.club.wiki) && keys->confirmButton().isVisible() &&
                                     sites->focusWidget() == &keys->confirmButton(),
                                 kPatience);
        keys->confirmButton().click(); // one press
        QTRY_VERIFY_WITH_TIMEOUT(!keys->confirmButton().isVisible(), kPatience);
    }

    void what_waits_is_sent_from_its_lane() {
        Open house;
        house.press(Open::toSubject(MendDeed::Open, "queue", house.club.races));
        auto *queue = house.page<QueuePage>();
        QVERIFY(queue);
        QTRY_VERIFY_WITH_TIMEOUT(queue->findChild<LanePane *>()->isVisible() &&
                                     queue->findChild<LanePane *>()->site() == house.club.races,
                                 kPatience);
    }

    void a_test_mail_has_its_field_ready() {
        Open house;
        house.press(Open::toSubject(MendDeed::TestMail, "mail"));
        auto *mails = house.page<MailPage>();
        QVERIFY(mails);
        QTRY_COMPARE_WITH_TIMEOUT(mails->focusWidget(), static_cast<QWidget *>(&mails->testField()), kPatience);
    }

    void the_mail_server_is_entered_at_its_card() {
        Open house;
        house.press(Open::toSubject(MendDeed::SetUpMail, "server"));
        auto *page = house.page<ServerPage>();
        QVERIFY(page);
        QTRY_COMPARE_WITH_TIMEOUT(page->focusWidget(), static_cast<QWidget *>(edit(page->mailServer(), "host")),
                                  kPatience);
        house.window.shell()->openSubject(QStringLiteral("mail"));
        auto *mails = house.page<MailPage>();
        QVERIFY(mails);
        QTRY_VERIFY_WITH_TIMEOUT(mails->setUpButton().isVisible(), kPatience); // once it is read that there is none
        mails->setUpButton().click();
        QTRY_COMPARE_WITH_TIMEOUT(house.page<ServerPage>(), page, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(page->focusWidget(), static_cast<QWidget *>(edit(page->mailServer(), "host")),
                                  kPatience);
    }

    void an_authority_stands_open_at_its_settings() {
        Open house;
        Authority cards;
        cards.name = QStringLiteral("cards");
        cards.driver = QStringLiteral("sample");
        cards.settings = {{QStringLiteral("host"), QStringLiteral("paper")},
                          {QStringLiteral("bind_password"), QStringLiteral("right")}};
        answerOf(house.console->authorities.create(cards));
        Mend mend = Open::toSubject(MendDeed::OpenAuthority, "authorities");
        mend.record = cards.name;
        house.press(mend);
        QTRY_VERIFY_WITH_TIMEOUT(house.page<AuthoritiesPage>(), kPatience);
        auto *page = house.page<AuthoritiesPage>();
        QTRY_COMPARE_WITH_TIMEOUT(page->pane().authority().name, mend.record, kPatience);
        const QWidget &form = page->pane().settings().form();
        const auto isIn = [&](const QWidget *focus) { return focus && (focus == &form || form.isAncestorOf(focus)); };
        QTRY_VERIFY_WITH_TIMEOUT(form.isVisible() && isIn(page->focusWidget()), kPatience);
    }

    void the_accounts_kept_here_stand_open_at_their_rules() {
        Open house;
        Mend mend = Open::toSubject(MendDeed::OpenAuthority, "authorities");
        const auto list = answerOf(house.console->authorities.list());
        for (const Authority &authority : list.authorities)
            if (authority.driver == QLatin1String("local"))
                mend.record = authority.name;
        QVERIFY(!mend.record.isEmpty());
        house.press(mend);
        QTRY_VERIFY_WITH_TIMEOUT(house.page<AuthoritiesPage>(), kPatience);
        auto *page = house.page<AuthoritiesPage>();
        QTRY_COMPARE_WITH_TIMEOUT(page->pane().authority().name, mend.record, kPatience);
        const QWidget &rules = page->pane().passwords();
        QTRY_VERIFY_WITH_TIMEOUT(rules.isVisible() && page->focusWidget() && rules.isAncestorOf(page->focusWidget()),
                                 kPatience);
    }

    void an_authority_that_was_renamed_is_looked_for_on_its_page() {
        Open house;
        Mend mend = Open::toSubject(MendDeed::OpenAuthority, "authorities");
        mend.record = QStringLiteral("no longer called so");
        house.press(mend);
        QCOMPARE(house.window.shell()->currentSubject(), QStringLiteral("authorities"));
    }

    void the_manual_opens_where_it_tells_of_it() {
        Open house;
        house.press(Open::toSubject(MendDeed::Read, "health.md#a-disk-that-fills-up"));
        QTRY_VERIFY_WITH_TIMEOUT(house.window.findChild<HelpWindow *>(), kPatience);
        QVERIFY(house.window.findChild<HelpWindow *>()->isVisible());
        // A certificate that was named on the command line is told of there, too.
        house.window.findChild<HelpWindow *>()->close();
        Mend mend = Open::toSubject(MendDeed::ChooseCertificate, "connections");
        mend.record = QStringLiteral("health.md#a-certificate-that-ends");
        house.press(mend);
        QVERIFY(house.window.findChild<HelpWindow *>()->isVisible());
    }

    void decisions_wait_on_their_page() {
        Open house;
        house.press(Open::toSubject(MendDeed::Open, "approvals"));
        QCOMPARE(house.window.shell()->currentSubject(), QStringLiteral("approvals"));
    }
};

GATELODGE_WINDOW_TEST(MendWaysTest)
#include "tst_mend_ways.moc"
