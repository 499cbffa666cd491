// The parameters of a request that a browser brings. They are read even where something is wrong with them: whoever
// asks has to be known before they can be told what (RFC 6749 §4.1.2.1).
#pragma once
#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace gatelodge::oidc {

class Parameters {
public:
    // A query, or the body of a form.
    static Parameters read(QByteArrayView encoded);
    static Parameters of(const QJsonObject &kept);

    // One without a value is as good as none (RFC 6749 §3.1).
    bool has(QLatin1StringView name) const { return m_values.contains(name); }
    QString operator[](QLatin1StringView name) const { return m_values.value(name); }
    bool isTwice(QLatin1StringView name) const { return m_twice.contains(name); }
    // Empty: all of them can be read, and each stands once; else what is wrong, for logs.
    QString complaint() const;
    void set(QLatin1StringView name, const QString &value) { m_values.insert(name, value); }
    void drop(QLatin1StringView name) { m_values.remove(name); }
    // Those of these names that there are.
    QJsonObject kept(std::initializer_list<QLatin1StringView> names) const;

private:
    QHash<QString, QString> m_values;
    QSet<QString> m_twice;
    bool m_unreadable = false;
};

// What somebody else wrote, for a line of the log: short, and on one line.
QString shownInLog(const QString &text);

} // namespace gatelodge::oidc
