#include "server/protocol/oidc/parameters.h"
#include "server/http/message.h"

namespace gatelodge::oidc {

namespace {

constexpr int kMostParameters = 100;
constexpr qsizetype kLongestShown = 300;

} // namespace

Parameters Parameters::read(QByteArrayView encoded) {
    Parameters parameters;
    QSet<QString> seen;
    while (!encoded.isEmpty()) {
        const qsizetype end = encoded.indexOf('&');
        const auto form = http::Form::parse(end < 0 ? encoded : encoded.first(end));
        encoded = end < 0 ? QByteArrayView() : encoded.sliced(end + 1);
        parameters.m_unreadable |= !form || seen.size() >= kMostParameters;
        if (seen.size() >= kMostParameters)
            break;
        if (!form || form->pairs().isEmpty())
            continue; // the others still say whom to tell
        const QString name = QString::fromUtf8(form->pairs().first().first);
        const QString value = QString::fromUtf8(form->pairs().first().second);
        if (seen.contains(name))
            parameters.m_twice.insert(name);
        else if (!value.isEmpty())
            parameters.m_values.insert(name, value);
        seen.insert(name);
    }
    return parameters;
}

Parameters Parameters::of(const QJsonObject &kept) {
    Parameters parameters;
    for (auto one = kept.begin(); one != kept.end(); ++one)
        parameters.m_values.insert(one.key(), one.value().toString());
    return parameters;
}

QString Parameters::complaint() const {
    if (m_unreadable)
        return QStringLiteral("a parameter cannot be read, or there are too many");
    return m_twice.isEmpty() ? QString() : QStringLiteral("%1 stands twice").arg(shownInLog(*m_twice.begin()));
}

QJsonObject Parameters::kept(std::initializer_list<QLatin1StringView> names) const {
    QJsonObject found;
    for (const QLatin1StringView name : names) {
        if (has(name))
            found.insert(name, (*this)[name]);
    }
    return found;
}

QString shownInLog(const QString &text) {
    QString shown = text.left(kLongestShown);
    for (QChar &c : shown) {
        if (!c.isPrint())
            c = QChar(0xfffd);
    }
    return text.size() > kLongestShown ? QString(shown + u'…') : shown;
}

} // namespace gatelodge::oidc
