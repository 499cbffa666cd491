// Ctrl+K over the whole window with a live database: what is found, by whom, and where it leads.
#include "server/admin/views.h"
#include "server/login/registry.h"
#include "tests/ui/live_console.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/authorities/authorities_page.h"
#include "ui/authorities/authority_pane.h"
#include "ui/common/schema_field.h"
#include "ui/entry/entry_page.h"
#include "ui/help/help_window.h"
#include "ui/list/list_table.h"
#include "ui/main_window.h"
#include "ui/palette_actions.h"
#include "ui/palette_lead.h"
#include "ui/shell/shell.h"
#include "ui/signin_log/sign_in_filter_bar.h"
#include "ui/signin_log/sign_in_log_page.h"
#include "ui/sites/sites_filter.h"
#include "ui/sites/sites_page.h"
#include "ui/users/new_person_form.h"
#include "ui/users/person_pane.h"
#include "ui/users/users_filter.h"
#include "ui/users/users_page.h"
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTranslator>

inline void readTranslations() { Q_INIT_RESOURCE(gatelodge_translations); }

using namespace gatelodge;
using namespace gatelodge::ui;

namespace {

constexpr int kSoon = 30'000; // ms

struct Scene {
    explicit Scene(const QList<RoleGrant> &grants = {{Role::Owner}}) : console(login::allDrivers(), grants) {
        if (grants == QList<RoleGrant>{{Role::Owner}})
            club = riverside(console);
        else
            club.marta = tests::aUser(console.session())
                             .named(QStringLiteral("Marta"), QStringLiteral("Lindqvist"))
                             .called(QStringLiteral("marta"))
                             .make();
        window = std::make_unique<MainWindow>(QList<Language>{{QStringLiteral("en"), QStringLiteral("English")},
                                                              {QStringLiteral("fr"), QStringLiteral("Français")}},
                                              QStringLiteral("en"), [this](const QString &code) { chosen = code; });
        window->resize(1280, 800);
        window->openConsole(*console);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window did not become active");
    }
    ~Scene() { window->closeConsole(); }
    Shell &shell() { return *window->shell(); }
    CommandPalette &palette() { return shell().palette(); }
    void type(const char *text) {
        if (!palette().isVisible())
            palette().open();
        palette().field()->setText(QString::fromUtf8(text));
    }
    QStringList titles() {
        QStringList lines;
        for (int row = 0; row < palette().answers()->model()->rowCount(); ++row)
            lines << palette().answers()->model()->index(row, 0).data().toString();
        return lines;
    }
    bool offers(const char *title) { return titles().contains(QString::fromUtf8(title)); }
    bool choose(const char *title) {
        for (int row = 0; row < palette().answers()->model()->rowCount(); ++row) {
            const QModelIndex index = palette().answers()->model()->index(row, 0);
            if (index.data().toString() == QString::fromUtf8(title) && index.flags() & Qt::ItemIsEnabled) {
                palette().answers()->setCurrentIndex(index);
                QTest::keyClick(palette().field(), Qt::Key_Return);
                return true;
            }
        }
        return false;
    }

    QString chosen; // language
    LiveConsole console;
    Riverside club;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class PaletteSourcesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void initTestCase() {
        readTranslations();
        m_shared = std::make_unique<Scene>(); // for what changes nothing
    }
    void cleanupTestCase() { m_shared.reset(); }

    void records_of_every_kind_are_found_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *typed, const char *title) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(title);
        };
        row("queue", "Update queue");
        row("lindqvist mar", "Marta Lindqvist");
        row("daniel.osei", "Daniel Osei");
        row("wiki", "Members’ wiki");
        row("committee", "Race committee");
        row("riverside club", "Riverside Club");
        row("enter wiki", "Who may enter Members’ wiki?");
        row("moreau", "Why can’t Alice Moreau enter a site?");
        row("create website", "Connect a site");
        row("add person", "Add person");
        row("dark", "Dark colours");
        row("walk sign", "Walk a sign-in"); // of the manual
        row("characters at least", "Characters at least");
        row("house is called", "What the house is called");
        row("licences", "About Gatelodge");
        row("franç", "Français");
        row("dormant", "Dormant for a year");
        row("kept signed in", "Days that a browser is kept signed in on request");
    }
    void records_of_every_kind_are_found() {
        QFETCH(QString, typed);
        QFETCH(QString, title);
        Scene &s = *m_shared;
        s.type(typed.toUtf8().constData());
        QTRY_VERIFY2(s.offers(title.toUtf8().constData()), qPrintable(s.titles().join(u'|')));
    }

    void a_person_opens_with_details_and_is_recent_afterwards() {
        Scene s;
        s.type("lindqvist");
        QTRY_VERIFY(s.offers("Marta Lindqvist"));
        QVERIFY(s.choose("Marta Lindqvist"));
        auto *page = qobject_cast<UsersPage *>(s.shell().currentPage());
        QVERIFY(page);
        QTRY_VERIFY(page->person().isVisible());
        s.palette().open();
        QTRY_COMPARE(s.titles(), QStringList({QStringLiteral("Recent"), QStringLiteral("Marta Lindqvist")}));
        // No name of a person lies in the settings: erasing somebody erases them.
        const QStringList keys = QSettings().allKeys();
        for (const QString &key : keys)
            QVERIFY2(!QSettings().value(key).toStringList().join(u' ').contains(QStringLiteral("Marta")),
                     qPrintable(key));
        s.palette().close();
        answerOf(s.console->people.remove({s.club.marta}));
        s.palette().open();
        QTRY_VERIFY(!s.offers("Marta Lindqvist"));
    }

    void what_was_opened_in_lists_is_recent_too() {
        Scene s;
        s.shell().openSubject(QStringLiteral("users"));
        auto *people = qobject_cast<UsersPage *>(s.shell().currentPage());
        QTRY_VERIFY_WITH_TIMEOUT(people->table().model()->rowCount() > 1, kSoon);
        QTRY_VERIFY_WITH_TIMEOUT(!people->table().model()->index(1, 0).data(KeyRole).toString().isEmpty(), kSoon);
        const QModelIndex second = people->table().model()->index(1, 0);
        const QString whom = second.data(Qt::AccessibleTextRole).toString();
        people->table().setCurrentIndex(second);
        QTRY_VERIFY_WITH_TIMEOUT(people->person().isVisible(), kSoon);
        s.palette().open();
        QTRY_COMPARE_WITH_TIMEOUT(s.titles().size(), 2, kSoon);
        QVERIFY2(whom.startsWith(s.titles().constLast()), qPrintable(whom));
        s.palette().close();
        s.shell().openSubject(QStringLiteral("groups"));
        auto *groups = qobject_cast<ShortPage *>(s.shell().currentPage());
        QTRY_VERIFY_WITH_TIMEOUT(groups->table().model()->rowCount() > 1, kSoon);
        groups->table().setCurrentIndex(groups->table().model()->index(0, 0)); // one that is only passed by
        groups->table().setCurrentIndex(groups->table().model()->index(1, 0));
        const QString which = groups->table().model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        s.palette().open();
        QTRY_COMPARE_WITH_TIMEOUT(s.titles().size(), 3, kSoon);
        QVERIFY2(which.startsWith(s.titles().value(1)), qPrintable(which));
        QVERIFY2(whom.startsWith(s.titles().value(2)), qPrintable(whom));
    }

    void a_view_of_ones_own_opens_its_page_with_it() {
        Scene s;
        UserFilter suspended;
        suspended.state = UserFilter::State::Suspended;
        SiteFilter paused;
        paused.state = SiteFilter::State::Paused;
        answerOf(s.console->views.save(QStringLiteral("users"), QStringLiteral("Locked out"), toJson(suspended)));
        answerOf(s.console->views.save(QStringLiteral("sites"), QStringLiteral("Standing still"), toJson(paused)));
        s.type("locked");
        QTRY_VERIFY(s.offers("Locked out"));
        QVERIFY(s.choose("Locked out"));
        auto *people = qobject_cast<UsersPage *>(s.shell().currentPage());
        QVERIFY(people);
        QCOMPARE(people->filterBar().filter().state, UserFilter::State::Suspended);
        s.type("standing");
        QTRY_VERIFY(s.offers("Standing still"));
        QVERIFY(s.choose("Standing still"));
        auto *sites = qobject_cast<SitesPage *>(s.shell().currentPage());
        QVERIFY(sites);
        QCOMPARE(sites->sentence()->filter().state, SiteFilter::State::Paused);
        QTRY_VERIFY(sites->sentence()->openView());
        s.palette().open();
        QTRY_COMPARE(s.titles(), QStringList({QStringLiteral("Recent"), QStringLiteral("Standing still"),
                                              QStringLiteral("Locked out")}));
    }

    void a_setting_leads_to_its_field() {
        Scene s;
        s.type("characters at least second");
        QTRY_VERIFY(s.offers("Characters at least, for who also has a second factor"));
        QVERIFY(s.choose("Characters at least, for who also has a second factor"));
        auto *page = qobject_cast<AuthoritiesPage *>(s.shell().currentPage());
        QVERIFY(page);
        QTRY_COMPARE(inField(), QStringLiteral("least_length_with_second_factor"));
        QVERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty()); // scrolled to
    }

    void every_action_finds_its_button_data() {
        QTest::addColumn<int>("number");
        for (size_t i = 0; i < pageActions().size(); ++i)
            QTest::newRow(pageActions()[i].id) << int(i);
    }
    void every_action_finds_its_button() {
        QFETCH(int, number);
        const PageAction &action = pageActions()[size_t(number)];
        Scene &s = *m_shared;
        s.shell().openSubject(QLatin1StringView(action.subject));
        QVERIFY(s.shell().currentPage());
        // Also one that is shown only now and then.
        const auto isThere = [&s, verb = QString::fromUtf8(action.verb)] {
            for (const auto *button : s.shell().currentPage()->findChildren<QAbstractButton *>()) {
                if (button->text() == verb || button->accessibleName() == verb)
                    return true;
            }
            return controlSaying(*s.shell().currentPage(), verb) != nullptr;
        };
        QTRY_VERIFY2(isThere(), action.verb);
    }

    // Else its verb would be English there, and lead to no button.
    void every_action_is_called_as_its_button_is_in_every_language_data() {
        QTest::addColumn<QString>("code");
        for (const char *code : {"ar", "de", "es", "fr", "ja", "pt_BR"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void every_action_is_called_as_its_button_is_in_every_language() {
        QFETCH(QString, code);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/translations/gatelodge_") + code));
        for (const PageAction &action : pageActions())
            QVERIFY2(!translator.translate(action.context, action.verb).isEmpty(), action.id);
    }

    void a_setting_of_the_house_leads_to_its_field_and_a_language_is_chosen() {
        Scene s;
        s.type("what the house is called");
        QTRY_VERIFY_WITH_TIMEOUT(s.offers("What the house is called"), 20'000);
        QVERIFY(s.choose("What the house is called"));
        QTRY_COMPARE_WITH_TIMEOUT(inField(), QStringLiteral("name"), 20'000);
        s.type("français");
        QTRY_VERIFY_WITH_TIMEOUT(s.offers("Français"), 20'000);
        QVERIFY(s.choose("Français"));
        QCOMPARE(s.chosen, QStringLiteral("fr"));
    }

    void a_view_of_the_log_opens_there() {
        Scene s;
        answerOf(s.console->views.save(QStringLiteral("signin_log"), QStringLiteral("Who did not come in"),
                                       {{QStringLiteral("rejections"), true}}));
        s.type("did not come");
        QTRY_VERIFY_WITH_TIMEOUT(s.offers("Who did not come in"), 20'000);
        QVERIFY(s.choose("Who did not come in"));
        auto *log = qobject_cast<SignInLogPage *>(s.shell().currentPage());
        QVERIFY(log && log->filterBar().filter().rejectionsOnly);
    }

    void an_action_acts() {
        Scene s;
        s.type("register new account");
        QTRY_VERIFY(s.offers("Add person"));
        QVERIFY(s.choose("Add person"));
        auto *page = qobject_cast<UsersPage *>(s.shell().currentPage());
        QVERIFY(page);
        QTRY_VERIFY(page->form().isVisible());
        QVERIFY(!s.palette().isVisible());
    }

    void who_may_not_is_not_offered_it() {
        Scene s({{Role::Helpdesk}});
        s.type("add");
        QTRY_VERIFY(!s.titles().isEmpty());
        s.type("people");
        QVERIFY(!s.offers("Invite people"));
        s.type("add person");
        QVERIFY(!s.offers("Add person"));
        s.type("characters at least");
        QVERIFY(!s.offers("Characters at least"));
        s.type("lindqvist"); // people are theirs to see
        QTRY_VERIFY(s.offers("Marta Lindqvist"));
        QVERIFY(!s.offers("Authorities"));
    }

    void f1_opens_the_manual_where_one_is() {
        Scene s;
        const auto place = [&s] {
            const auto *help = s.window->findChild<HelpWindow *>();
            return help && help->isVisible() ? help->place() : QString();
        };
        s.shell().openSubject(QStringLiteral("mail"));
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QTRY_COMPARE_WITH_TIMEOUT(place(), QStringLiteral("mail.md"), 20'000);
        s.window->findChild<HelpWindow *>()->close();
        s.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(s.window.get()));
        s.shell().openSubject(QStringLiteral("users"));
        s.shell().sidebar().list()->setFocus(); // the sidebar has no place of its own: that of the page
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QTRY_COMPARE_WITH_TIMEOUT(place(), QStringLiteral("lists.md"), 20'000);
    }

    void the_palette_in_pictures() {
        if (!takesPictures())
            QSKIP("no folder for pictures");
        Scene s;
        QTest::qWait(300);
        s.type("a");
        shootSchemes(*s.window, QStringLiteral("palette-a"));
        s.type("mar");
        QTRY_VERIFY(s.offers("Marta Lindqvist"));
        shootSchemes(*s.window, QStringLiteral("palette-mar"));
        s.type("site");
        QTRY_VERIFY(s.offers("Connect a site"));
        shoot(*s.window, QStringLiteral("palette-site"));
        s.type("password");
        shoot(*s.window, QStringLiteral("palette-password"));
    }

private:
    static QString inField() {
        for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
            if (const auto *field = qobject_cast<SchemaField *>(at))
                return field->field().name;
        }
        return {};
    }
    std::unique_ptr<Scene> m_shared;
};

GATELODGE_WINDOW_TEST(PaletteSourcesTest)
#include "tst_palette_sources.moc"
