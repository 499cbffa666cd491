// What tests of subjects share: a database of their own, the console's façade over it with a listener on a thread of
// its own, and a window to stand in.
#pragma once
#include "server/admin/console.h"
#include "server/admin/office.h"
#include "server/store/listener.h"
#include "tests/support/builders.h"
#include "tests/support/test_database.h"
#include "tests/ui/window_test.h"
#include "ui/pieces/messages.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"
#include <QSignalSpy>
#include <QThread>

// The macro must stand outside of any namespace.
inline void readTranslations() { Q_INIT_RESOURCE(gatelodge_translations); }

namespace gatelodge::tests {

class Letters : public service::LetterBox {
public:
    Done post(store::Session &, const service::Letter &letter) const override {
        const QMutexLocker lock(&m_mutex);
        m_recipients << letter.recipient;
        return {};
    }
    QStringList recipients() const {
        const QMutexLocker lock(&m_mutex);
        return m_recipients;
    }

private:
    mutable QMutex m_mutex;
    mutable QStringList m_recipients;
};

class House {
public:
    explicit House(const QList<const login::Driver *> &drivers = {})
        : m_session(m_database.session()), m_letters(std::make_shared<Letters>()),
          m_office(m_database.connection(), owner(), means(drivers)),
          m_listener(new store::Listener(m_database.connection(), {QStringLiteral("gatelodge_audit")})),
          m_console(std::make_unique<admin::Console>(m_office, *m_listener)) {
        m_listener->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
        m_thread.start();
    }
    ~House() {
        m_shell.reset();
        m_console.reset();
        m_thread.quit();
        m_thread.wait();
    }

    // Begins to hear; true once the feed has a place to read from.
    bool listen() {
        QSignalSpy ready(&m_console->hub, &admin::ChangeHub::everythingMayHaveChanged);
        QMetaObject::invokeMethod(m_listener, &store::Listener::start);
        return ready.wait();
    }
    store::Session &session() { return *m_session; }
    admin::Console &console() { return *m_console; }
    const Letters &letters() const { return *m_letters; }
    void sql(const QString &text) { value(m_session->script(text)); }
    // All connections but the test's own are cut, as by a restart of the server.
    void cutConnections() {
        sql(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
                           "AND pid <> pg_backend_pid()"));
    }
    // New connections are refused, or let in again.
    void setOpen(bool open) {
        sql(QStringLiteral("UPDATE pg_database SET datallowconn = %1 WHERE datname = current_database()")
                .arg(open ? QLatin1String("true") : QLatin1String("false")));
    }

    // The window with this one subject, shown.
    ui::Shell &window(const QString &subject, std::function<ui::Page *(ui::UndoBar &)> make, QSize size = {1280, 800}) {
        m_shell = std::make_unique<ui::Shell>(std::vector<ui::SubjectSection>{
            {{}, {{QStringLiteral("overview"), QStringLiteral("go-home"), QStringLiteral("Overview")}}},
            {QStringLiteral("People"),
             {{QStringLiteral("users"), QStringLiteral("user"), QStringLiteral("Users")},
              {QStringLiteral("groups"), QStringLiteral("group"), QStringLiteral("Groups")},
              {QStringLiteral("orgs"), QStringLiteral("view-institution"), QStringLiteral("Organisations")}}}});
        m_shell->setHouse(QStringLiteral("Riverside Club"), QStringLiteral("Private database"));
        m_shell->setPageMaker(subject, [this, make] { return make(m_shell->undoBar()); });
        m_shell->resize(size);
        m_shell->openSubject(subject);
        m_shell->QWidget::show();
        m_shell->activateWindow();
        return *m_shell;
    }
    ui::Shell &shell() { return *m_shell; }

private:
    static service::Access owner() {
        return service::Access::owner({QStringLiteral("console:tester"), Source::Console, {}});
    }
    std::shared_ptr<const service::Means> means(const QList<const login::Driver *> &drivers) const {
        auto means = std::make_shared<service::Means>();
        means->vault = std::make_shared<const service::Vault>(service::Vault::generate());
        means->hasher = service::PasswordHasher({1, 64});
        means->publicUrl = "http://localhost:8080";
        means->letters = m_letters;
        means->drivers = drivers;
        return means;
    }
    TestDatabase m_database;
    std::unique_ptr<store::Session> m_session;
    std::shared_ptr<Letters> m_letters;
    admin::Office m_office;
    QThread m_thread;
    store::Listener *m_listener;
    std::unique_ptr<admin::Console> m_console;
    std::unique_ptr<ui::Shell> m_shell;
};

} // namespace gatelodge::tests
