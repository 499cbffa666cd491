// The parameters of a request that a browser brings. They are read even where something is wrong with them: whoever
// asks has to be known before they can be told what (RFC 6749 §4.1.2.1).
#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace gatelodge::oidc {

class Parameters {
public:
    // A query, or the body of a form.
    static Parameters read(QByteArrayView encoded);
    static Parameters of(const QJsonObject &kept);

    // One without a value is as good as none (RFC 6749 §3.1).
    bool has(QLatin1StringView name) const { return !(*this)[name].isEmpty(); }
    QString operator[](QLatin1StringView name) const {
        const One *one = find(name);
        return one ? one->value : QString();
    }
    bool isTwice(QLatin1StringView name) const {
        const One *one = find(name);
        return one && one->twice;
    }
    // Empty: all of them can be read, and each stands once; else what is wrong, for logs.
    QString complaint() const;
    void set(QLatin1StringView name, const QString &value);
    // Those of these names that there are.
    QJsonObject kept(std::initializer_list<QLatin1StringView> names) const;

private:
    struct One {
        QString name, value; // the first of that name
        bool twice = false;
    };
    template <typename Name> const One *find(const Name &name) const {
        for (const One &one : m_all) {
            if (one.name == name)
                return &one;
        }
        return nullptr;
    }

    std::vector<One> m_all; // few: they are read for every hop, and found sooner than hashed
    bool m_unreadable = false;
};

// What somebody else wrote, for a line of the log: short, and on one line.
QString shownInLog(const QString &text);

} // namespace gatelodge::oidc
