// The entry page before a real database: people who have logins, and every site without a consent to give.
#pragma once
#include "tests/ui/live_console.h"
#include "tests/ui/riverside.h"
#include "ui/common/person_finder.h"
#include "ui/entry/entry_gates.h"
#include "ui/entry/entry_page.h"
#include "ui/entry/walk_section.h"
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

namespace gatelodge::login {
const Driver *localDriver();
}

namespace gatelodge::ui {

struct ShownEntry {
    static constexpr int patience = 20'000; // ms
    LiveConsole console{{login::localDriver()}};
    Riverside club;
    std::unique_ptr<EntryPage> page;
    std::function<void()> undo;
    ShownEntry() : club(riverside(console)) {
        console.sql(QStringLiteral(
            "INSERT INTO gatelodge.logins (user_uid, authority_id, kind, identity, state) SELECT uid, 1, 'password', "
            "username, 'validated' FROM gatelodge.users;"
            "UPDATE gatelodge.orgs SET consent_required = false"));
    }
    void show() {
        console.listen();
        page = std::make_unique<EntryPage>(*console);
        page->resize(1064, 770);
        page->show();
        QObject::connect(page.get(), &EntryPage::undoOffered, page.get(),
                         [this](const Words &, const std::function<void()> &back) { undo = back; });
        QTRY_VERIFY_WITH_TIMEOUT(page->sites().count() > 0, patience);
    }
    void ask(const UserId &uid, const SiteId &site) {
        QSignalSpy answered(&page->gates(), &EntryGates::answered);
        page->ask(uid, site);
        QTRY_VERIFY_WITH_TIMEOUT(!answered.isEmpty(), patience);
    }
    bool says(const QString &text) const {
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->text() == text && label->isVisible())
                return true;
        return false;
    }
    QString all() const { return wordsOf(page->gates()); }
    QString walked() const { return wordsOf(page->walk()); }
    static QString wordsOf(const QWidget &part) {
        QStringList lines;
        for (const QLabel *label : part.findChildren<QLabel *>())
            if (label->isVisible())
                lines << label->text();
        return lines.join(u'\n');
    }
    QPushButton *button(const QString &text) const {
        for (auto *one : page->findChildren<QPushButton *>())
            if (one->text() == text && one->isVisible())
                return one;
        return nullptr;
    }
};

} // namespace gatelodge::ui
