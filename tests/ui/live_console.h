// The console as it runs: a database of its own, the façades, and a listener that hears its notifications. Destroyed in
// the order that lets answers under way come to nothing.
#pragma once
#include "server/admin/console.h"
#include "server/admin/office.h"
#include "server/store/listener.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/test_database.h"
#include <QSignalSpy>
#include <QTest>

namespace gatelodge::ui {

class LiveConsole {
public:
    explicit LiveConsole(const QList<const login::Driver *> &drivers = {},
                         const QList<RoleGrant> &grants = {{Role::Owner}})
        : m_session(m_database.session()) {
        auto means = std::make_shared<service::Means>(tests::cheapMeans(std::make_shared<tests::Letters>()));
        means->publicUrl = "https://login.riverside.example";
        means->drivers = drivers;
        m_office = std::make_unique<admin::Office>(
            m_database.connection(),
            service::Access({QStringLiteral("console:marta"), Source::Console, QString()}, grants), means);
        m_listener = std::make_unique<store::Listener>(
            m_database.connection(), QStringList{QStringLiteral("gatelodge_audit"), QStringLiteral("gatelodge_queue"),
                                                 QStringLiteral("gatelodge_mail")});
        m_console = std::make_unique<admin::Console>(*m_office, *m_listener);
        m_console->server.publicUrl = QStringLiteral("https://login.riverside.example");
        m_console->server.serving = true;
        m_console->server.addresses = {QStringLiteral("https://login.riverside.example"),
                                       QStringLiteral("http://127.0.0.1:8080")};
        m_console->server.since = QDateTime::currentDateTimeUtc().addSecs(-6 * 86400 - 4 * 3600);
        m_console->server.database = QStringLiteral("private database");
    }
    ~LiveConsole() {
        m_listener.reset();
        m_office.reset();
        m_console.reset();
    }
    // After what the test has prepared, so that its pages begin with that.
    void listen() {
        QSignalSpy ready(&m_console->hub, &admin::ChangeHub::everythingMayHaveChanged);
        m_listener->start();
        QTRY_VERIFY(!ready.isEmpty());
    }
    admin::Console &operator*() { return *m_console; }
    admin::Console *operator->() { return m_console.get(); }
    store::Session &session() { return *m_session; }
    const service::Means &means() const { return m_office->means(); }
    void sql(const QString &text) { tests::value(m_session->script(text)); }
    tests::TestDatabase &database() { return m_database; }

private:
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<admin::Office> m_office;
    std::unique_ptr<store::Listener> m_listener;
    std::unique_ptr<admin::Console> m_console;
};

// The value of a façade's answer, waited for while the window goes on.
template <typename T> T answerOf(QFuture<Result<T>> future) {
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return tests::value(future.result());
}

} // namespace gatelodge::ui
