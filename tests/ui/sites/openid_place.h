// The page of a site that speaks OpenID Connect, and what is read and pressed on it.
#pragma once
#include "server/store/openid_clients.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/sites/openid_section.h"
#include "ui/sites/site_editor.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>

namespace gatelodge::ui {

inline const QString kBack = QStringLiteral("https://wiki.riverside.example/back");

inline QAbstractButton *button(QWidget &in, const QString &text) {
    for (auto *one : in.findChildren<QAbstractButton *>())
        if (one->text() == text && one->isVisibleTo(&in) && one->isEnabled())
            return one;
    return nullptr;
}

inline bool says(QWidget &in, const QString &text) {
    for (auto *label : in.findChildren<QLabel *>())
        if (label->isVisibleTo(&in) && label->text().contains(text))
            return true;
    for (auto *widget : in.findChildren<QWidget *>()) // rows of records are painted, and named
        if (widget->isVisibleTo(&in) && widget->accessibleName().contains(text))
            return true;
    return false;
}

struct Place {
    LiveConsole console;
    Riverside club;
    std::unique_ptr<SiteEditor> editor;
    std::unique_ptr<OpenIdSection> section;
    Place() {
        club = riverside(console);
        console.listen();
        editor = std::make_unique<SiteEditor>(*console);
        section = std::make_unique<OpenIdSection>(*editor);
        section->resize(700, 2000);
        section->show();
        editor->open(club.wiki);
    }
    bool click(const QString &verb) {
        QAbstractButton *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = button(*section, verb)) != nullptr; }))
            return false;
        found->click();
        return true;
    }
    QComboBox *boxOf(const QString &choice) const { // null: there is no such choice, or it is nobody's now
        for (auto *box : section->findChildren<QComboBox *>())
            if (box->findText(choice) >= 0 && box->isEnabled())
                return box;
        return nullptr;
    }
    bool choose(const QString &choice) {
        QComboBox *box = nullptr;
        if (!QTest::qWaitFor([&] { return (box = boxOf(choice)) != nullptr; }, 20'000))
            return false;
        box->setCurrentIndex(box->findText(choice));
        Q_EMIT box->activated(box->currentIndex());
        return true;
    }
    void start() {
        QVERIFY(click(QStringLiteral("Set up OpenID Connect")));
        QTRY_VERIFY(client());
        QTRY_VERIFY(button(*section, QStringLiteral("Add address…")));
    }
    std::optional<OpenIdClient> client() { return tests::value(store::findOpenIdClientOf(console.session(), club.wiki)); }
    void edit(const std::function<void(OpenIdProfile &)> &change) {
        OpenIdClient now = *client();
        change(now.profile);
        answerOf(console->openid.save(club.wiki, now.revision, now.profile));
    }
};

} // namespace gatelodge::ui
