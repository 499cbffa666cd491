// One browser with cookies of its own, as a person uses it: it opens, reads, types and presses. Nothing sleeps:
// whatever is asked for is waited for, up to a deadline, and what was on the page instead is then said as a warning, so
// that a test writes QVERIFY(browser.sees(...)). Only addresses of this computer are reached.
#pragma once
#include "tests/support/browser/chrome_driver.h"
#include <chrono>
#include <QSize>
#include <QTemporaryDir>
#include <QUrl>

namespace gatelodge::tests {

class Browser {
public:
    struct Options {
        QString language = QStringLiteral("en"); // Accept-Language
        bool scripts = true;                     // JavaScript
        QSize size = {1280, 900};                // of the page; a width below 500 px is taken for a phone
    };
    Browser(ChromeDriver &driver, const Options &options);
    explicit Browser(ChromeDriver &driver) : Browser(driver, Options()) {}
    ~Browser();
    Browser(const Browser &) = delete;
    Browser &operator=(const Browser &) = delete;

    bool open(const QUrl &url);
    bool reload();

    // Waiting for what a person would see.
    bool sees(const QString &text);            // letters as they are shown
    bool seesAfterReload(const QString &text); // reloads until it is there
    bool arrivesAt(const QUrl &beginning);     // the address begins so
    bool shows(const QString &css);            // an element is there

    bool type(const QString &css, const QString &text); // in place of what the field holds
    bool press(const QString &css);
    bool pressLink(const QString &text); // the first link or button that says so
    bool pressKeys(const QString &keys); // to whatever has the focus; Tab and Enter below
    static inline const QString Tab = QStringLiteral("\uE004"), Enter = QStringLiteral("\uE007"),
                                Space = QStringLiteral(" ");

    // As it is now.
    QUrl url();
    QString text();
    QString attribute(const QString &css, const QString &name); // empty: no such element or attribute
    QJsonValue run(const QString &script);                      // "return …;"
    bool fitsItsWidth();                                        // nothing to scroll to sideways

    // What the browser's console says of blocked content and policies since it was last asked.
    QStringList complaints();
    void shoot(const QString &name); // GATELODGE_SHOTS=folder: name.png there

private:
    QString path(const QString &rest) const { return m_session + rest; }
    std::optional<QString> find(const QString &using_, const QString &value);
    bool pressFound(const QString &using_, const QString &value);
    bool until(const QString &what, const std::function<bool()> &isSo);
    void command(const QString &name, const QJsonObject &parameters);
    ChromeDriver &m_driver;
    QTemporaryDir m_profile;
    QString m_session; // "/session/…"
    bool m_scripts;
};

} // namespace gatelodge::tests
