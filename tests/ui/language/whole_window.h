// The window as it is used, with every subject of the house, over the Riverside club's database.
#pragma once
#include "server/login/registry.h"
#include "tests/ui/language/visible_texts.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/common/short_page.h"
#include "ui/house_subjects.h"
#include "ui/main_window.h"
#include "ui/shell/keys.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"
#include <QAction>
#include <QShortcut>

namespace gatelodge::tests {

class WholeWindow {
public:
    WholeWindow()
        : m_console(login::allDrivers()),
          m_window(QList<ui::Language>{{QStringLiteral("en"), QStringLiteral("English")}}, QStringLiteral("en"),
                   [](const QString &) {}) {
        ui::riverside(m_console);
        m_console.listen();
        m_window.resize(1280, 800);
        m_window.openConsole(*m_console);
        m_window.show();
    }
    ~WholeWindow() { m_window.closeConsole(); }
    Q_DISABLE_COPY_MOVE(WholeWindow)

    ui::MainWindow &window() { return m_window; }
    ui::LiveConsole &console() { return m_console; }
    QStringList subjects() {
        QStringList ids;
        for (const ui::SubjectSection &section : ui::houseSubjects((*m_console).roles))
            for (const ui::Subject &subject : section.subjects)
                ids << subject.id;
        return ids;
    }
    // Both say whether the window came to rest.
    bool open(const QString &subject) {
        m_window.shell()->openSubject(subject);
        return isCalm();
    }
    // Where there is one.
    bool openFirstRecord() {
        for (auto *view : m_window.shell()->currentPage()->findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || !view->model() || view->model()->rowCount() == 0)
                continue;
            const QModelIndex first = view->model()->index(0, 0);
            if (!QTest::qWaitFor([&] { return !first.data(Qt::AccessibleTextRole).toString().isEmpty(); }, 60'000))
                return false; // its page of the list never came
            view->setCurrentIndex(first);
            QTest::keyClick(view, Qt::Key_Return);
            return isCalm();
        }
        return true;
    }
    bool startNew() {
        auto *page = qobject_cast<ui::ShortPage *>(m_window.shell()->currentPage());
        if (page)
            page->add();
        return page && isCalm();
    }
    // What the button for something new does on any page. False: this one has none.
    bool hasNew() {
        ui::Page *page = m_window.shell()->currentPage();
        for (QAction *action : page->actions())
            if (action->shortcut() == ui::keys::addNew())
                return action->trigger(), true;
        for (auto *shortcut : page->findChildren<QShortcut *>())
            if (shortcut->key() == ui::keys::addNew())
                return QMetaObject::invokeMethod(shortcut, "activated"), true;
        return false;
    }
    // Until twelve looks, a moment apart, see the same: pages fill from the database.
    bool isCalm() {
        QStringList before;
        int same = 0;
        return QTest::qWaitFor(
            [&] {
                QStringList now;
                for (const auto &[widget, text] : visibleTexts(m_window))
                    now << text;
                same = now == before ? same + 1 : 0;
                before = std::move(now);
                return same >= 12;
            },
            60'000);
    }

private:
    ui::LiveConsole m_console;
    ui::MainWindow m_window;
};

} // namespace gatelodge::tests
