// A site as it should be: takes pushes over HTTP, checks their signature, and keeps a copy of what it was told.
#pragma once
#include "server/service/secret_bytes.h"
#include "tests/support/receivers/http_receiver.h"
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <vector>

namespace gatelodge::tests {

struct CopiedPerson {
    QJsonObject told;                         // the last update
    QString state = QStringLiteral("active"); // active, suspended, erased
};

class SiteCopy {
public:
    SiteCopy();

    QString url() const { return QString::fromLatin1(m_receiver.url()); }
    void accept(QByteArrayView key); // one more valid key; while there is none, every signature is fine
    void forgetKeys();
    void answerWith(const test::HttpScript &script); // from now on; requests that fail are not taken over
    void answerEach(test::HttpReceiver::Answerer answerer);

    int requests() const { return m_receiver.requests(); }
    int refusedSignatures() const { return m_refused; }
    QList<test::HttpSeen> seen() const;
    QStringList kinds() const; // of every request, in order
    QMap<QString, CopiedPerson> people() const;
    QString lastName(const QString &username) const; // as last told; "" for a stranger

private:
    test::HttpScript take(const test::HttpSeen &seen);
    bool isGenuine(const test::HttpSeen &seen) const;
    void apply(const QJsonObject &body);

    mutable std::mutex m_lock;
    test::HttpReceiver::Answerer m_answerer;
    std::vector<service::SecretBytes> m_keys;
    QList<test::HttpSeen> m_seen;
    QMap<QString, CopiedPerson> m_people;
    std::atomic<int> m_refused{0};
    test::HttpReceiver m_receiver; // last: its thread ends before what it uses goes
};

// A header's value in a request head; empty where there is none.
QByteArray headerOf(const test::HttpSeen &seen, const QByteArray &name);

} // namespace gatelodge::tests
