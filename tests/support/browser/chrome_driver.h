// chromedriver as a process of the test's own, on a port that the system chose, and the W3C WebDriver commands it takes
// (https://www.w3.org/TR/webdriver2/). While an answer is awaited the test's event loop goes on, so that a window and a
// server in the same program live meanwhile.
#pragma once
#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QProcess>

namespace gatelodge::tests {

struct DriverAnswer {
    QJsonValue value;
    QString error; // WebDriver's name of it, such as "no such element", and its message; empty: none
    bool isFine() const { return error.isEmpty(); }
};

class ChromeDriver {
public:
    ChromeDriver(); // aborts with a clear line when there is none (tests/packages.txt)
    ~ChromeDriver();
    ChromeDriver(const ChromeDriver &) = delete;
    ChromeDriver &operator=(const ChromeDriver &) = delete;

    // Below the driver's address, such as "/session/1234/url". No body: a GET.
    DriverAnswer get(const QString &path);
    DriverAnswer post(const QString &path, const QJsonObject &body);
    DriverAnswer remove(const QString &path);

private:
    DriverAnswer wait(QNetworkReply *reply);
    QNetworkRequest request(const QString &path) const;
    QNetworkAccessManager m_network;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace gatelodge::tests
