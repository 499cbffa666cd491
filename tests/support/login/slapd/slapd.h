// A directory server of one's own: OpenLDAP's slapd on loopback ports that nobody else uses, in a temporary folder,
// with the people of people.ldif. It runs as whoever starts it, root too, and ends with this object, or with the
// process.
#pragma once
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace gatelodge::tests {

class Slapd {
public:
    // Good: for localhost and 127.0.0.1. OldTls: the same, but no newer version than 1.1.
    enum class Certificate { Good, OldTls, Expired, WrongHost, None };

    explicit Slapd(Certificate certificate = Certificate::Good);
    ~Slapd();

    QString url() const;        // ldap://127.0.0.1:…, StartTLS possible
    QString tlsUrl() const;     // ldaps://127.0.0.1:…
    QString socketUrl() const;  // ldapi://…
    static QString authority(); // PEM of who signed its certificate

    // Settings of an authority of the driver `ldap` that knows these people: bound to by a template of their names, or
    // searched for by the service account first.
    QJsonObject settingsByTemplate() const;
    QJsonObject settingsBySearch() const;

    void freeze(); // SIGSTOP: connections are still accepted, by the system, and nobody answers
    void thaw();
    void stop();
    void start(); // on the same ports; answers when this returns

    // What the directory holds, as its administrator sees it, in LDIF; empty: nothing matches.
    QByteArray entries(const QString &filter) const;

    // Binds that it has answered since it was started, of anybody.
    int binds() const;

private:
    void prepare();
    QByteArray tlsLines() const; // of slapd.conf; writes the files that they name
    QString addresses() const;
    void write(const QString &name, const QByteArray &content) const;
    bool tryStart();

    Certificate m_certificate;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0, m_tlsPort = 0;
};

} // namespace gatelodge::tests
