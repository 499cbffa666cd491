// What tests of every list share: a house with three and more of everything in it, its window, and a page's menu.
#pragma once
#include "server/login/registry.h"
#include "tests/ui/queue/a_delivery.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/house_subjects.h"
#include "ui/list/list_table.h"
#include "ui/main_window.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"
#include <QActionGroup>
#include <QMenu>
#include <QPointer>

inline void readTranslations() { Q_INIT_RESOURCE(gatelodge_translations); }

namespace gatelodge::ui {

inline constexpr int soon = 20'000;

// Pages of another shape, and what they are.
inline const QHash<QString, QString> kNoLists{
    {QStringLiteral("overview"), QStringLiteral("cards")},
    {QStringLiteral("entry"), QStringLiteral("a question about one person and one site")},
    {QStringLiteral("preview"), QStringLiteral("a picture of a page")},
    {QStringLiteral("imports"), QStringLiteral("three steps")},
    {QStringLiteral("server"), QStringLiteral("settings")},
};
// Somebody and something to sign in with are always there.
inline const QStringList kNeverEmpty{QStringLiteral("users"), QStringLiteral("authorities")};

// Three and more of everything, one of each called as a formula. In no list do all columns give the same order.
inline void fill(LiveConsole &console) {
    const Riverside club = riverside(console);
    console.sql(
        QStringLiteral(
            "INSERT INTO groups (name) VALUES ('=SUM(1)'), ('Juniors');"
            "INSERT INTO orgs (name) VALUES ('=SUM(1)'), ('School');"
            "INSERT INTO users (username, first_name, last_name) VALUES ('formula', '=SUM(1)', 'Osei');"
            "INSERT INTO authorities (name, title, driver, position) VALUES ('club', '=SUM(1)', 'ldap', 90), "
            "('harbour', 'Harbour', 'ldap', 91), ('school', 'School', 'ldap', 92);"
            "INSERT INTO logins (user_uid, authority_id, kind, identity, state) SELECT uid, 1, 'password', username, "
            "'validated' FROM users;"
            "INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at, last_seen_at, device) SELECT "
            "sha256(identity::bytea), user_uid, login_id, 'normal', now() + interval '1 day', now() - "
            "make_interval(mins => login_id::int), '=SUM(1)' FROM logins;"
            "INSERT INTO sign_in_log (result, user_uid, site_id, address, device) SELECT 'came_in', uid, %1, "
            "'198.51.100.7', '=SUM(1)' FROM users;"
            "INSERT INTO mails (recipient, template, subject, sealed) SELECT '=' || username || '@riverside.example', "
            "'sign-up', 'x', 'x' FROM users;"
            "INSERT INTO approvals (kind, user_uid, authority_id, first_name, asked_at, expires_at) SELECT 'recovery', "
            "uid, 1, first_name, now() - CASE username WHEN 'alice' THEN interval '1 h' ELSE interval '2 h' END, "
            "now() + interval '1 day' FROM users;"
            "INSERT INTO invitations (token_hash, way, address, first_name, expires_at) SELECT "
            "sha256(username::bytea), "
            "'mail', username || '@harbour.example', '=SUM(1)', now() + interval '1 day' FROM users;"
            "INSERT INTO syncs (name, source, address, format, at_time, paused_at) VALUES ('=SUM(1)', 'file', 'a.csv', "
            "'csv', '03:00', now()), ('School', 'http', 'https://school.example/p.csv', 'csv', '03:00', NULL), "
            "('Choir', 'file', 'c.csv', 'csv', '03:00', NULL);"
            "INSERT INTO people_migrations (authority_id, login_kind, state, started_at, finished_at) SELECT "
            "authority_id, 'ldap', 'finished', now() - make_interval(days => position), now() FROM authorities WHERE "
            "name IN ('club', 'harbour', 'school')")
            .arg(club.wiki.value));
    for (int i = 0; i < 3; ++i)
        tests::value(store::insertDelivery(console.session(), aDelivery(club.wiki, club.alice)));
}

class House {
public:
    explicit House(bool filled) : m_console(login::allDrivers()) {
        if (filled)
            fill(m_console);
        m_console.listen();
        open();
    }
    ~House() { m_window->closeConsole(); }
    // Another day: what somebody chose is remembered, and nothing else.
    void reopen() {
        m_window->closeConsole();
        m_window.reset();
        open();
    }
    Page &page(const QString &subject) {
        m_window->activateWindow(); // a dialog or a menu may have been here
        if (!QTest::qWaitForWindowActive(m_window.get(), soon))
            qFatal("the window does not come to the front");
        m_window->shell()->openSubject(subject);
        return *m_window->shell()->currentPage();
    }
    Page &page() { return *m_window->shell()->currentPage(); }
    QStringList subjects() {
        QStringList ids;
        for (const SubjectSection &section : houseSubjects(m_console->roles))
            for (const Subject &subject : section.subjects)
                ids << subject.id;
        return ids;
    }

private:
    void open() {
        m_window = std::make_unique<MainWindow>(QList<Language>{}, QStringLiteral("en"), [](const QString &) {});
        m_window->resize(1280, 900);
        m_window->openConsole(*m_console);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    LiveConsole m_console;
    std::unique_ptr<MainWindow> m_window;
};

template <typename Widget> QList<Widget *> visibleIn(const QWidget &page) {
    auto found = page.findChildren<Widget *>();
    found.removeIf([](const Widget *one) { return !one->isVisible(); });
    return found;
}

inline ListTable *tableOf(const Page &page) { return visibleIn<ListTable>(page).value(0); }

inline bool fills(const Page &page) {
    return QTest::qWaitFor(
        [&] {
            const ListTable *table = tableOf(page);
            return table && table->model()->rowCount() >= 3 &&
                   !table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty();
        },
        soon);
}

// The menu at the end of the page's header, as it opens.
struct Menu {
    explicit Menu(const Page &page) {
        for (auto *button : visibleIn<IconButton>(page))
            if (!menu && button->accessibleName().startsWith(QLatin1String("More a"))) {
                button->click();
                menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            }
    }
    ~Menu() { delete menu; }
    Q_DISABLE_COPY_MOVE(Menu)
    QPointer<QMenu> menu; // goes by itself once it is closed
};

inline QList<QAction *> actionsOf(const QMenu &menu) {
    QList<QAction *> all;
    for (QAction *action : menu.actions()) {
        all << action;
        if (action->menu())
            all << actionsOf(*action->menu());
    }
    return all;
}

inline QAction *actionIn(const QMenu &menu, const char *words) {
    for (QAction *action : actionsOf(menu))
        if (action->text() == QString::fromUtf8(words))
            return action;
    return nullptr;
}

// Which of what excludes each other is chosen: the orders of a list.
inline QStringList chosenIn(const QMenu &menu) {
    QStringList chosen;
    for (const QAction *action : actionsOf(menu))
        if (action->actionGroup() && action->isChecked())
            chosen << action->text();
    return chosen;
}

inline EmptyState *emptyState(const Page &page) { return visibleIn<EmptyState>(page).value(0); }

inline bool isWithin(const QWidget *widget, const QWidget *place) {
    return widget && place && (widget == place || place->isAncestorOf(widget));
}

} // namespace gatelodge::ui
