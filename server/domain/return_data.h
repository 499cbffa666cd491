// What a site wants back after a sign-in (PG-02): the opaque `d`, or, where there is none, the old path `su`.
#pragma once
#include <QByteArray>
#include <QByteArrayView>

namespace gatelodge {

class ReturnData {
public:
    enum class Kind { Nothing, Opaque, Path };

    // Both percent-decoded, empty where absent. `d` counts only if every character is in [A-Za-z0-9_.~$=-]; otherwise
    // all of it is dropped, never part of it. `su` counts only without a `d`, and only as a path of the site itself: it
    // begins with one '/' (two, or "/\", would name another host to a browser) and has no control characters.
    static ReturnData from(QByteArrayView d, QByteArrayView su);

    Kind kind() const { return m_kind; }
    const QByteArray &value() const { return m_value; }

private:
    Kind m_kind = Kind::Nothing;
    QByteArray m_value;
};

} // namespace gatelodge
