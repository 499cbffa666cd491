// A window with one record open while others write the same row, for tests that come between a person and what they
// edit: the records of each subject with editable lines, and how to get at a line and at what is stored.
#pragma once
#include "server/login/registry.h"
#include "tests/support/rival.h"
#include "tests/ui/live_console.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/main_window.h"
#include "ui/pieces/field.h"
#include "ui/pieces/field_value.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>

namespace gatelodge::tests {

inline constexpr int kSoon = 30'000; // ms

struct Written {
    const char *subject, *row;          // of the sidebar, and the beginning of its line in the list
    const char *table, *which;          // in the database
    const char *column, *field;         // what both write, and as what it stands on the page
    const char *besides, *besidesField; // another value of the same record
    const char *theirs = "Besides";     // as others write that one
};
inline constexpr Written kRecords[] = {
    {"users", "Alice Moreau", "users", "username = 'alice'", "first_name", "First name", "last_name", "Last name"},
    {"groups", "Members", "groups", "name IN ('Members', 'Theirs', 'Ours')", "name", "Name", "description",
     "Description"},
    {"orgs", "Riverside Club", "orgs", "name IN ('Riverside Club', 'Theirs', 'Ours')", "name", "Name", "contact",
     "Contact"},
    {"sites", "Members’ wiki", "sites", "api_url LIKE 'https://wiki.%'", "name", "Name", "redirect_url",
     "Comes back to", "https://elsewhere.example/auth/"},
    {"authorities", "Before", "authorities", "authority_id = 1", "title", "Title", "help_text", "Help text"},
};

class RecordWindow {
protected:
    static void records() {
        QTest::addColumn<int>("number");
        for (size_t i = 0; i < std::size(kRecords); ++i)
            QTest::newRow(kRecords[i].subject) << int(i);
    }

    // prepare: what this console does before the window hears of what is done; it offers to take back its own deeds.
    void start(const QList<const login::Driver *> &drivers = login::allDrivers(),
               const std::function<void()> &prepare = [] {}) {
        QSettings().clear();
        m_console = std::make_unique<ui::LiveConsole>(drivers);
        ui::riverside(*m_console);
        m_console->sql(QStringLiteral("UPDATE gatelodge.authorities SET title = 'Before' WHERE authority_id = 1"));
        prepare();
        m_console->listen();
        m_window =
            std::make_unique<ui::MainWindow>(QList<ui::Language>{}, QStringLiteral("en"), [](const QString &) {});
        m_window->resize(1280, 800);
        m_window->openConsole(**m_console);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void end() {
        m_window->closeConsole();
        m_window.reset();
        m_console.reset();
    }

    void open(const Written &record) {
        m_window->shell()->openSubject(QLatin1StringView(record.subject));
        QModelIndex found;
        const auto isThere = [&] {
            QAbstractItemView *view = list();
            for (int row = 0; view && row < view->model()->rowCount(); ++row) {
                found = view->model()->index(row, 0);
                if (found.data(Qt::AccessibleTextRole).toString().startsWith(QString::fromUtf8(record.row)))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), kSoon);
        list()->setCurrentIndex(found);
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(field(record.field) && !field(record.field)->value().isEmpty(), kSoon);
    }

    QAbstractItemView *list() {
        for (auto *view : page().findChildren<QAbstractItemView *>())
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                return view;
        return nullptr;
    }

    ui::FieldEdit *field(const char *label) {
        for (auto *edit : page().findChildren<ui::FieldEdit *>()) {
            const auto *value = edit->findChild<ui::FieldValue *>();
            if (edit->isVisible() && value->accessibleName().startsWith(QLatin1StringView(label) + QLatin1Char(':')))
                return edit;
        }
        return nullptr;
    }

    static void type(ui::FieldEdit *field, const char *words) {
        field->open();
        QVERIFY(field->isOpen());
        field->edit()->setText(QString::fromUtf8(words));
    }

    // As another client does.
    void write(const Written &record, const char *column, const char *words) {
        m_console->sql(update(record, column, words));
    }

    static QString update(const Written &record, const char *column, const char *words) {
        return QStringLiteral("UPDATE gatelodge.%1 SET %2 = '%3' WHERE %4")
            .arg(QLatin1StringView(record.table), QLatin1StringView(column), QString::fromUtf8(words),
                 QLatin1StringView(record.which));
    }

    static QString lock(const Written &record) {
        return QStringLiteral("BEGIN; SELECT 1 FROM gatelodge.%1 WHERE %2 FOR UPDATE")
            .arg(QLatin1StringView(record.table), QLatin1StringView(record.which));
    }

    QString stored(const Written &record, const char *column) {
        return ask(m_console->session(), QStringLiteral("SELECT %1 FROM gatelodge.%2 WHERE %3")
                                             .arg(QLatin1StringView(column), QLatin1StringView(record.table),
                                                  QLatin1StringView(record.which)));
    }

    static bool says(const QWidget &window, const QString &words) {
        for (const auto *label : window.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    ui::Page &page() { return *m_window->shell()->currentPage(); }

    std::unique_ptr<ui::LiveConsole> m_console;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace gatelodge::tests
