// What the story is played on: the demo with its private PostgreSQL, its sites and its window, put together as
// app/console/main.cpp does, in a folder that goes when the story is over.
#pragma once
#include "app/house.h"
#include "tests/e2e/free_port.h"
#include "tests/ui/window_test.h"
#include "ui/main_window.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/shell.h"
#include "ui/starting_page.h"
#include "ui/users/person_pane.h"
#include "ui/users/users_page.h"
#include <QUrl>

inline void readTranslations() { Q_INIT_RESOURCE(gatelodge_translations); }

namespace gatelodge::tests {

// Every window that was shown. A piece shown before it has a parent is one for a moment: it flashes, and takes the
// focus.
class ShownWindows : public QObject {
public:
    ShownWindows() { qApp->installEventFilter(this); }
    QStringList names;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        const auto *widget = event->type() == QEvent::Show ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget && widget->isWindow())
            names << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName();
        return false;
    }
};

class Stage {
public:
    Stage()
        : m_folder(QStringLiteral("/tmp/gatelodge-e2e-XXXXXX")),
          m_window({}, QStringLiteral("en"), [](const QString &) {}) {
        app::SettingSources sources;
        sources.environment.insert(QStringLiteral("HOME"), m_folder.path());
        sources.flags = {{QStringLiteral("listen"), QStringLiteral("127.0.0.1:%1").arg(freePort())},
                         {QStringLiteral("data_dir"), m_folder.path()}};
        const auto settings = app::loadSettings(sources);
        if (!settings)
            qFatal("%s", qPrintable(settings.error().detail));
        readTranslations();
        if (m_english.load(QStringLiteral(":/translations/gatelodge_en"))) // it knows the plurals
            QCoreApplication::installTranslator(&m_english);
        m_window.resize(1280, 800);
        m_window.show();
        m_house = std::make_unique<app::House>(
            *settings, app::HouseOptions{true, true, {QStringLiteral("console:marta"), Source::Console, {}}});
        QObject::connect(m_house.get(), &app::House::progress, &m_window,
                         [this](const QString &step) { m_window.starting().showStep(step); });
        QObject::connect(m_house.get(), &app::House::failed, &m_window,
                         [](const Error &error) { qFatal("the house does not open: %s", qPrintable(error.detail)); });
        QObject::connect(m_house.get(), &app::House::opened, &m_window, [this] {
            m_window.openConsole(*m_house->console());
            m_window.activateWindow();
        });
    }
    ~Stage() {
        m_window.closeConsole();
        m_house.reset();
    }

    void open() { m_house->open(); }
    bool isOpen() const { return m_house->isOpen() && m_window.shell(); }

    const QStringList &shownWindows() const { return m_shown.names; }
    ui::MainWindow &window() { return m_window; }
    ui::Shell &shell() const { return *m_window.shell(); }
    template <typename Page> Page *current() const { return qobject_cast<Page *>(shell().currentPage()); }
    // Ctrl and a number, as a person goes there.
    template <typename Page> Page *go(int subject) {
        QTest::keyClick(&shell(), Qt::Key(Qt::Key_0 + subject), Qt::ControlModifier);
        return current<Page>();
    }
    ui::UsersPage *users() { return go<ui::UsersPage>(2); }
    ui::QueuePage *queue() { return go<ui::QueuePage>(8); }

    QUrl page(const char *path) const { return below(m_house->facts().publicUrl, path); }
    QUrl wiki(const char *path) const { return below(m_house->facts().demoSites.value(0).second, path); }
    QUrl calendar(const char *path) const { return below(m_house->facts().demoSites.value(1).second, path); }
    QUrl mails() const { return QUrl(m_house->facts().mailViewer); }
    QString passwordOf(const char *username) const {
        for (const admin::DemoLogin &login : m_house->facts().demoLogins) {
            if (login.username == QLatin1String(username))
                return login.password;
        }
        qFatal("the demo has no login %s", username);
    }

private:
    static QUrl below(const QString &address, const char *path) {
        return QUrl(address).resolved(QUrl(QLatin1String(path)));
    }
    QTemporaryDir m_folder;
    ShownWindows m_shown;
    QTranslator m_english;
    ui::MainWindow m_window;
    std::unique_ptr<app::House> m_house;
};

} // namespace gatelodge::tests
