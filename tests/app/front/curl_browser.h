// A browser made of curl: TLS with or without a certificate of the person's, cookies in a file of its own, redirects
// shown and followed only when the test says so.
#pragma once
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace gatelodge::tests {

struct Seen {
    int status = 0; // 0: no answer
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    QByteArray location() const { return headers.value("location"); }
    QString heading() const {
        static const QRegularExpression h1(QStringLiteral("<h1[^>]*>\\s*(.*?)\\s*</h1>"),
                                           QRegularExpression::DotMatchesEverythingOption);
        return h1.match(QString::fromUtf8(body)).captured(1).replace(QStringLiteral("&#39;"), QStringLiteral("'"));
    }
};

class CurlBrowser {
public:
    Seen get(const QByteArray &url, const QStringList &more = {}) {
        return run(more + QStringList{QString::fromLatin1(url)});
    }
    // With the proof of the page that this browser saw last.
    Seen post(const QByteArray &url, const QList<QPair<QString, QString>> &fields) {
        static const QRegularExpression hidden(QStringLiteral("name=\"csrf\" value=\"([^\"]+)\""));
        QStringList arguments{QStringLiteral("--data-urlencode"),
                              QStringLiteral("csrf=") + hidden.match(QString::fromUtf8(m_page)).captured(1)};
        for (const auto &[name, value] : fields)
            arguments << QStringLiteral("--data-urlencode") << name + u'=' + value;
        const QUrl origin = QUrl(QString::fromLatin1(url));
        arguments << QStringLiteral("-H")
                  << QStringLiteral("Origin: ") + origin.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString();
        return get(url, arguments);
    }
    // Whether the jar holds a session of the house.
    bool isSignedIn() const {
        QFile jar(m_folder.filePath(QStringLiteral("jar")));
        return jar.open(QIODevice::ReadOnly) && jar.readAll().contains("__Host-gatelodge\t");
    }

private:
    Seen run(const QStringList &arguments) {
        QProcess curl;
        const QString jar = m_folder.filePath(QStringLiteral("jar"));
        curl.start(QStringLiteral("curl"),
                   QStringList{QStringLiteral("-q"), QStringLiteral("-sk4i"), QStringLiteral("--noproxy"),
                               QStringLiteral("*"), QStringLiteral("--max-time"), QStringLiteral("60"),
                               QStringLiteral("-b"), jar, QStringLiteral("-c"), jar} +
                       arguments);
        curl.waitForFinished(70'000);
        Seen seen = read(curl.readAllStandardOutput());
        if (seen.body.startsWith("<!DOCTYPE"))
            m_page = seen.body;
        return seen;
    }
    static Seen read(const QByteArray &said) {
        const qsizetype end = said.indexOf("\r\n\r\n");
        Seen seen;
        if (end < 0)
            return seen;
        const QList<QByteArray> lines = said.first(end).split('\n');
        seen.status = lines.first().split(' ').value(1).toInt();
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            seen.headers.insert(line.first(qMax<qsizetype>(colon, 0)).toLower(), line.mid(colon + 1).trimmed());
        }
        seen.body = said.mid(end + 4);
        return seen;
    }
    QTemporaryDir m_folder;
    QByteArray m_page;
};

} // namespace gatelodge::tests
