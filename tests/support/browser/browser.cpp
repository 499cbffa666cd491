#include "tests/support/browser/browser.h"
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QTimer>

namespace gatelodge::tests {

namespace {

constexpr std::chrono::seconds kPatience{45};
constexpr int kPhone = 500;                                                     // px
const QString kElement = QStringLiteral("element-6066-11e4-a52e-4f735466cecf"); // WebDriver §12: how elements are named
const QString kCss = QStringLiteral("css selector"), kXPath = QStringLiteral("xpath");

QJsonObject wish(const Browser::Options &options, const QString &profile) {
    const QJsonArray arguments{
        QStringLiteral("--headless=new"),
        QStringLiteral("--no-sandbox"), // as root there is none
        QStringLiteral("--disable-gpu"),
        QStringLiteral("--disable-dev-shm-usage"),
        QStringLiteral("--no-first-run"),
        QStringLiteral("--disable-background-networking"),
        QStringLiteral("--disable-component-update"),
        QStringLiteral("--disable-sync"),
        QStringLiteral("--disable-quic"),
        QStringLiteral("--disable-extensions"),
        QStringLiteral("--hide-scrollbars"),
        QStringLiteral("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"),
        QStringLiteral("--accept-lang=") + options.language,
        QStringLiteral("--user-data-dir=") + profile,
        QStringLiteral("--window-size=%1,%2").arg(options.size.width()).arg(options.size.height())};
    const QJsonObject chrome{
        {QStringLiteral("args"), arguments},
        {QStringLiteral("prefs"), QJsonObject{{QStringLiteral("intl.accept_languages"), options.language}}}};
    return {{QStringLiteral("capabilities"),
             QJsonObject{{QStringLiteral("alwaysMatch"),
                          QJsonObject{{QStringLiteral("browserName"), QStringLiteral("chrome")},
                                      {QStringLiteral("goog:chromeOptions"), chrome},
                                      {QStringLiteral("goog:loggingPrefs"),
                                       QJsonObject{{QStringLiteral("browser"), QStringLiteral("ALL")}}}}}}}};
}

} // namespace

Browser::Browser(ChromeDriver &driver, const Options &options) : m_driver(driver), m_scripts(options.scripts) {
    const DriverAnswer made = driver.post(QStringLiteral("/session"), wish(options, m_profile.path()));
    if (!made.isFine())
        qFatal("Chromium does not start: %s", qPrintable(made.error));
    m_session = QStringLiteral("/session/") + made.value.toObject().value(QLatin1String("sessionId")).toString();
    command(QStringLiteral("Emulation.setDeviceMetricsOverride"),
            {{QStringLiteral("width"), options.size.width()},
             {QStringLiteral("height"), options.size.height()},
             {QStringLiteral("deviceScaleFactor"), 1},
             {QStringLiteral("mobile"), options.size.width() < kPhone}});
    if (!m_scripts)
        command(QStringLiteral("Emulation.setScriptExecutionDisabled"), {{QStringLiteral("value"), true}});
}

Browser::~Browser() { m_driver.remove(m_session); }

void Browser::command(const QString &name, const QJsonObject &parameters) {
    const DriverAnswer done = m_driver.post(path(QStringLiteral("/goog/cdp/execute")),
                                            {{QStringLiteral("cmd"), name}, {QStringLiteral("params"), parameters}});
    if (!done.isFine())
        qFatal("%s: %s", qPrintable(name), qPrintable(done.error));
}

bool Browser::open(const QUrl &url) {
    const DriverAnswer done = m_driver.post(path(QStringLiteral("/url")), {{QStringLiteral("url"), url.toString()}});
    if (!done.isFine())
        qWarning("%s: %s", qPrintable(url.toString()), qPrintable(done.error));
    return done.isFine();
}

bool Browser::reload() { return m_driver.post(path(QStringLiteral("/refresh")), {}).isFine(); }

// Asked again and again, with the event loop going on between, since a page that is being left answers with faults.
bool Browser::until(const QString &what, const std::function<bool()> &isSo) {
    QDeadlineTimer deadline(kPatience);
    while (!isSo()) {
        if (deadline.hasExpired()) {
            qWarning("%s: not within %lld s. The page %s says:\n%s", qPrintable(what), qlonglong(kPatience.count()),
                     qPrintable(url().toString()), qPrintable(text()));
            shoot(QStringLiteral("failed"));
            return false;
        }
        QEventLoop pause;
        QTimer::singleShot(20, &pause, &QEventLoop::quit);
        pause.exec();
    }
    return true;
}

bool Browser::sees(const QString &words) {
    return until(QStringLiteral("“%1”").arg(words), [&] { return text().contains(words); });
}

bool Browser::seesAfterReload(const QString &words) {
    return until(QStringLiteral("“%1” after reloading").arg(words),
                 [&] { return text().contains(words) || (reload() && text().contains(words)); });
}

bool Browser::arrivesAt(const QUrl &beginning) {
    return until(beginning.toString(), [&] { return url().toString().startsWith(beginning.toString()); });
}

bool Browser::shows(const QString &css) {
    return until(css, [&] { return find(kCss, css).has_value(); });
}

std::optional<QString> Browser::find(const QString &using_, const QString &value) {
    const DriverAnswer found = m_driver.post(path(QStringLiteral("/element")),
                                             {{QStringLiteral("using"), using_}, {QStringLiteral("value"), value}});
    if (!found.isFine())
        return std::nullopt;
    return path(QStringLiteral("/element/")) + found.value.toObject().value(kElement).toString();
}

bool Browser::type(const QString &css, const QString &words) {
    return until(QStringLiteral("typing into ") + css, [&] {
        const auto field = find(kCss, css);
        return field && m_driver.post(*field + QStringLiteral("/clear"), {}).isFine() &&
               m_driver.post(*field + QStringLiteral("/value"), {{QStringLiteral("text"), words}}).isFine();
    });
}

bool Browser::pressFound(const QString &using_, const QString &value) {
    return until(QStringLiteral("pressing ") + value, [&] {
        const auto element = find(using_, value);
        return element && m_driver.post(*element + QStringLiteral("/click"), {}).isFine();
    });
}

bool Browser::press(const QString &css) { return pressFound(kCss, css); }

bool Browser::pressLink(const QString &words) {
    return pressFound(kXPath,
                      QStringLiteral("//*[self::a or self::button][contains(normalize-space(), \"%1\")]").arg(words));
}

bool Browser::pressKeys(const QString &keys) {
    QJsonArray strokes;
    for (const QChar key : keys) {
        for (const char *way : {"keyDown", "keyUp"})
            strokes.append(
                QJsonObject{{QStringLiteral("type"), QLatin1String(way)}, {QStringLiteral("value"), QString(key)}});
    }
    const QJsonObject keyboard{{QStringLiteral("type"), QStringLiteral("key")},
                               {QStringLiteral("id"), QStringLiteral("keyboard")},
                               {QStringLiteral("actions"), strokes}};
    return m_driver.post(path(QStringLiteral("/actions")), {{QStringLiteral("actions"), QJsonArray{keyboard}}})
        .isFine();
}

QUrl Browser::url() { return QUrl(m_driver.get(path(QStringLiteral("/url"))).value.toString()); }

QString Browser::text() {
    const auto body = find(kCss, QStringLiteral("body"));
    return body ? m_driver.get(*body + QStringLiteral("/text")).value.toString() : QString();
}

QString Browser::attribute(const QString &css, const QString &name) {
    const auto element = find(kCss, css);
    return element ? m_driver.get(*element + QStringLiteral("/attribute/") + name).value.toString() : QString();
}

QJsonValue Browser::run(const QString &script) {
    return m_driver
        .post(path(QStringLiteral("/execute/sync")),
              {{QStringLiteral("script"), script}, {QStringLiteral("args"), QJsonArray()}})
        .value;
}

bool Browser::fitsItsWidth() {
    const QJsonObject width =
        run(QStringLiteral("const e = document.documentElement; return {content: e.scrollWidth, page: e.clientWidth};"))
            .toObject();
    const int content = width.value(QLatin1String("content")).toInt(),
              page = width.value(QLatin1String("page")).toInt();
    if (content > page)
        qWarning("%s: %d px of content on %d px", qPrintable(url().toString()), content, page);
    return page > 0 && content <= page;
}

QStringList Browser::complaints() {
    const DriverAnswer log =
        m_driver.post(path(QStringLiteral("/se/log")), {{QStringLiteral("type"), QStringLiteral("browser")}});
    if (!log.isFine())
        return {log.error};
    QStringList complaints;
    for (const QJsonValue &entry : log.value.toArray()) {
        const QString message = entry.toObject().value(QLatin1String("message")).toString();
        const QString source = entry.toObject().value(QLatin1String("source")).toString();
        // An answer of 403 is no fault of a page; everything else a page causes is.
        if (source != QLatin1String("network") ||
            !message.contains(QLatin1String("the server responded with a status")))
            complaints << source + QStringLiteral(": ") + message;
    }
    return complaints;
}

void Browser::shoot(const QString &name) {
    if (!qEnvironmentVariableIsSet("GATELODGE_SHOTS"))
        return;
    const QDir folder(qEnvironmentVariable("GATELODGE_SHOTS"));
    folder.mkpath(QStringLiteral("."));
    QFile file(folder.filePath(name + QStringLiteral(".png")));
    const auto picture =
        QByteArray::fromBase64(m_driver.get(path(QStringLiteral("/screenshot"))).value.toString().toLatin1());
    if (!file.open(QIODevice::WriteOnly) || file.write(picture) <= 0)
        qWarning("no picture %s", qPrintable(file.fileName()));
}

} // namespace gatelodge::tests
