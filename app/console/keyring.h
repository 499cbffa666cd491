// Passwords of connections, in the desktop's own keyring (Secret Service or KWallet, through QtKeychain). Where none
// answers there is no other place: QtKeychain's fallback to a plain file stays off, and the password is asked for each
// time.
#pragma once
#include <functional>
#include <QObject>

namespace gatelodge::app {

class Keyring : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    enum class Outcome { Done, NothingThere, NoKeyring, Refused };
    using Read = std::function<void(Outcome outcome, const QString &password)>;
    using Written = std::function<void(Outcome outcome)>;

    // Each answers once, later, on this object's thread, unless the keyring goes first. A locked one asks the person.
    void read(const QString &connection, Read answer);
    void write(const QString &connection, const QString &password, Written answer);
    void remove(const QString &connection, Written answer);

    // What the last answer taught; true before the first.
    bool isThere() const { return m_there; }
    void look(); // finds out, without asking anybody

Q_SIGNALS:
    void thereChanged();

private:
    Outcome learn(int error);
    bool m_there = true;
};

} // namespace gatelodge::app
