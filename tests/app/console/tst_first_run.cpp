// The assistant as somebody meets it who starts the window for the first time: real houses, and a sign-in over HTTP.
#include "app/console/window_house.h"
#include "tests/e2e/free_port.h"
#include "tests/ui/window_test.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/first_run/choice_card.h"
#include "ui/first_run/first_run_page.h"
#include "ui/first_run/trial_list.h"
#include "ui/main_window.h"
#include "ui/pieces/buttons.h"
#include "ui/shell/shell.h"
#include <QLineEdit>

using namespace gatelodge;
using namespace gatelodge::app;
using ui::ProfileKind;

inline void readTranslations() { Q_INIT_RESOURCE(gatelodge_translations); }

namespace {
constexpr int kPatience = 120'000; // ms: a first PostgreSQL on a busy machine
}

class FirstRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void every_choice_has_room_for_its_words_in_large_text();
    void a_house_for_real_ends_with_its_owner_signed_in();
    void what_is_missing_is_said_before_anything_is_made();
    void every_mistake_is_said_at_its_field_before_anything_is_made();
    void a_name_that_somebody_has_leads_back_to_its_field();
    void what_is_typed_as_a_password_may_be_seen();
    void the_folder_is_seen_without_scrolling();
    void a_port_that_somebody_has_is_told_and_can_be_mended();
    void the_demo_opens_with_a_sign_in();
    void a_server_that_is_not_there_is_told();

private:
    ui::FirstRunPage *page() { return qobject_cast<ui::FirstRunPage *>(m_window->centralWidget()); }
    ui::SchemaField *field(const char *name) { return page()->form().fieldNamed(QLatin1StringView(name)); }
    QString note(const char *name) { return field(name)->findChild<QLineEdit *>()->accessibleDescription(); }
    void type(const char *name, const QString &text) {
        auto *edit = field(name)->findChild<QLineEdit *>();
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void fill(quint16 port) {
        type("name", QStringLiteral("Riverside Club"));
        type("first", QStringLiteral("Marta"));
        type("last", QStringLiteral("Lindqvist"));
        type("email", QStringLiteral("marta@riverside.example"));
        type("username", QStringLiteral("marta"));
        type("password", QStringLiteral("six quiet herons at noon"));
        type("data_dir", m_folder->filePath(QStringLiteral("house")));
        type("listen", QStringLiteral("127.0.0.1:%1").arg(port));
    }
    bool worked() { return page() && page()->next().isEnabled() && !page()->isOpening(); }
    QString told() { return page()->trial().lines().join(u'\n'); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QFont m_font; // as the program started
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<WindowHouse> m_house;
};

void FirstRunTest::initTestCase() {
    readTranslations();
    m_font = QApplication::font();
}

void FirstRunTest::init() {
    m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/gatelodge-first-XXXXXX"));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7711)));
    m_window = std::make_unique<ui::MainWindow>(QList<ui::Language>{{QStringLiteral("en"), QStringLiteral("English")}},
                                                QStringLiteral("en"), [](const QString &) {});
    SettingSources sources;
    sources.environment = {{QStringLiteral("HOME"), m_folder->path()},
                           {QStringLiteral("GATELODGE_ARGON2_MEMORY_KIB"), QStringLiteral("64")},
                           {QStringLiteral("GATELODGE_ARGON2_PASSES"), QStringLiteral("1")},
                           {QStringLiteral("GATELODGE_LISTEN"), QStringLiteral("127.0.0.1:%1").arg(tests::freePort())}};
    m_house =
        std::make_unique<WindowHouse>(*m_window, sources, Actor{QStringLiteral("console:tester"), Source::Console, {}});
    m_window->setHost(*m_house);
    m_window->resize(1280, 800);
    m_window->show();
    m_house->openUsual();
    QVERIFY(page());
}

void FirstRunTest::cleanup() {
    m_house.reset();
    m_window.reset();
    QSettings().clear();
    m_folder.reset();
    QApplication::setFont(m_font);
}

void FirstRunTest::every_choice_has_room_for_its_words_in_large_text() {
    QFont large = m_font;
    large.setPointSizeF(2 * m_font.pointSizeF());
    QApplication::setFont(large);
    m_window->resize(1280, 900);
    for (const ProfileKind kind : {ProfileKind::Demo, ProfileKind::Private, ProfileKind::Remote}) {
        const ui::ChoiceCard &card = page()->card(kind);
        QTRY_VERIFY_WITH_TIMEOUT(card.height() >= card.heightForWidth(card.width()), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(card.height(), page()->card(ProfileKind::Demo).height(), 20'000);
    }
    QCOMPARE(m_window->size(), QSize(1280, 900));
    ui::shoot(*m_window, QStringLiteral("first-start-large"));
}

void FirstRunTest::a_house_for_real_ends_with_its_owner_signed_in() {
    ui::shootSchemes(*m_window, QStringLiteral("first-run"));
    page()->card(ProfileKind::Private).click();
    page()->next().click();
    fill(tests::freePort());
    ui::shoot(*m_window, QStringLiteral("first-run-real-light"));
    page()->next().click();
    QTRY_VERIFY_WITH_TIMEOUT(worked(), kPatience);
    ui::shoot(*m_window, QStringLiteral("first-run-works-light"));
    QCOMPARE(page()->trial().lines().size(), 3);
    QVERIFY2(told().contains(QLatin1String("signed in")), qPrintable(told()));
    page()->next().click();
    QTRY_VERIFY(m_window->shell());
    QCOMPARE(m_house->profiles().size(), 1);
    QTRY_COMPARE(m_window->shell()->sidebar().house().accessibleName().contains(QLatin1String("Riverside Club")), true);
}

void FirstRunTest::what_is_missing_is_said_before_anything_is_made() {
    page()->card(ProfileKind::Private).click();
    page()->next().click();
    fill(tests::freePort());
    page()->form().fieldNamed(QStringLiteral("username"))->findChild<QLineEdit *>()->clear();
    page()->next().click();
    QVERIFY(page()->form().fieldNamed(QStringLiteral("username"))->isComplaining());
    QCOMPARE(m_house->profiles().size(), 0);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("house"))));
}

void FirstRunTest::every_mistake_is_said_at_its_field_before_anything_is_made() {
    page()->card(ProfileKind::Private).click();
    page()->next().click();
    fill(tests::freePort());
    type("last", {});
    type("email", QStringLiteral("elodie at home"));
    type("username", QStringLiteral("Elodie Big"));
    type("password", QStringLiteral("abc"));
    page()->next().click();
    for (const char *name : {"last", "email", "username", "password"})
        QVERIFY2(field(name)->isComplaining(), name);
    for (const char *name : {"name", "first", "data_dir", "listen"})
        QVERIFY2(!field(name)->isComplaining(), name);
    QVERIFY(field("last")->isAncestorOf(m_window->focusWidget()));
    QCOMPARE(note("email"), QStringLiteral("This is no email address."));
    QCOMPARE(note("username"), QStringLiteral("A username has 1 to 30 of a–z, 0–9, dot and hyphen."));
    QCOMPARE(note("password"), QStringLiteral("This password is too short or too easy to guess."));
    auto *address = field("email")->findChild<QLineEdit *>();
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents(); // it is laid out with its notes
    QTRY_VERIFY_WITH_TIMEOUT(address->height() >= address->sizeHint().height(), 20'000);
    ui::shoot(*m_window, QStringLiteral("first-run-mistakes-light"));
    QCOMPARE(m_house->profiles().size(), 0);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("house"))));
    type("last", QStringLiteral("Big"));
    type("email", QStringLiteral("elodie@home.example"));
    type("username", QStringLiteral("elodie"));
    type("password", QStringLiteral("elodie@home.example")); // her own address is no password
    page()->next().click();
    QVERIFY(!field("email")->isComplaining());
    QVERIFY(field("password")->isComplaining());
    QCOMPARE(m_house->profiles().size(), 0);
}

// What only the house itself knows: the name is somebody's there.
void FirstRunTest::a_name_that_somebody_has_leads_back_to_its_field() {
    page()->card(ProfileKind::Private).click();
    page()->next().click();
    fill(tests::freePort());
    page()->next().click();
    QTRY_VERIFY_WITH_TIMEOUT(worked(), kPatience);
    page()->stop({Fault::Duplicate, {}, QStringLiteral("users_username_key")});
    QVERIFY(page()->back().isHidden()); // one way on
    QCOMPARE(page()->next().text(), QStringLiteral("Back to the field"));
    page()->next().click();
    QVERIFY(field("username")->isVisible());
    QVERIFY(field("username")->isComplaining());
    QVERIFY(field("username")->isAncestorOf(m_window->focusWidget()));
}

void FirstRunTest::what_is_typed_as_a_password_may_be_seen() {
    page()->card(ProfileKind::Private).click();
    page()->next().click();
    auto *edit = field("password")->findChild<QLineEdit *>();
    auto *eye = field("password")->findChild<ui::IconButton *>();
    QVERIFY(eye);
    QTRY_VERIFY_WITH_TIMEOUT(eye->isVisible(), 20'000);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QCOMPARE(eye->accessibleName(), QStringLiteral("Show what is typed"));
    eye->click();
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
    QCOMPARE(eye->accessibleName(), QStringLiteral("Hide what is typed"));
    page()->back().click();
    page()->next().click();
    QCOMPARE(field("password")->findChild<QLineEdit *>()->echoMode(), QLineEdit::Password);
}

void FirstRunTest::the_folder_is_seen_without_scrolling() {
    m_window->resize(1280, 900);
    page()->card(ProfileKind::Private).click();
    page()->next().click();
    const auto isSeen = [this] {
        auto *edit = field("data_dir")->findChild<QLineEdit *>();
        return edit->visibleRegion().boundingRect() == edit->rect();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(), 20'000);
    ui::shoot(*m_window, QStringLiteral("first-run-form-light"));
}

void FirstRunTest::a_port_that_somebody_has_is_told_and_can_be_mended() {
    QTcpServer somebody;
    QVERIFY(somebody.listen(QHostAddress::LocalHost));
    page()->card(ProfileKind::Private).click();
    page()->next().click();
    fill(somebody.serverPort());
    page()->next().click();
    QTRY_VERIFY_WITH_TIMEOUT(worked(), kPatience);
    QVERIFY2(told().contains(QLatin1String("cannot be opened")), qPrintable(told()));
    page()->back().click();
    type("listen", QStringLiteral("127.0.0.1:%1").arg(tests::freePort()));
    page()->next().click();
    QTRY_VERIFY_WITH_TIMEOUT(worked() && told().contains(QLatin1String("signed in")), kPatience);
    QCOMPARE(m_house->profiles().size(), 1);
}

void FirstRunTest::the_demo_opens_with_a_sign_in() {
    page()->card(ProfileKind::Demo).click();
    page()->next().click();
    QTRY_VERIFY_WITH_TIMEOUT(worked(), kPatience);
    QVERIFY2(told().contains(QLatin1String("signed in")), qPrintable(told()));
}

void FirstRunTest::a_server_that_is_not_there_is_told() {
    page()->card(ProfileKind::Remote).click();
    page()->next().click();
    type("name", QStringLiteral("Elsewhere"));
    type("host", QStringLiteral("127.0.0.1"));
    type("port", QString::number(tests::freePort()));
    type("database", QStringLiteral("gatelodge"));
    type("role", QStringLiteral("gatelodge_console_marta"));
    type("password", QStringLiteral("x"));
    page()->next().click();
    QTRY_VERIFY_WITH_TIMEOUT(worked(), kPatience);
    QVERIFY2(told().contains(QLatin1String("cannot be opened")), qPrintable(told()));
    page()->back().click();
    QVERIFY(page()->form().isVisible());
}

GATELODGE_WINDOW_TEST(FirstRunTest)
#include "tst_first_run.moc"
