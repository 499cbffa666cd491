#include "server/protocol/oidc/parameters.h"
#include "server/http/message.h"
#include <algorithm>

namespace gatelodge::oidc {

namespace {

constexpr size_t kMostParameters = 100;
constexpr qsizetype kLongestShown = 300;

} // namespace

Parameters Parameters::read(QByteArrayView encoded) {
    Parameters parameters;
    while (!encoded.isEmpty()) {
        const qsizetype end = encoded.indexOf('&');
        const auto form = http::Form::parse(end < 0 ? encoded : encoded.first(end));
        encoded = end < 0 ? QByteArrayView() : encoded.sliced(end + 1);
        parameters.m_unreadable |= !form || parameters.m_all.size() >= kMostParameters;
        if (parameters.m_all.size() >= kMostParameters)
            break;
        if (!form || form->pairs().isEmpty())
            continue; // the others still say whom to tell
        const auto &[name, value] = form->pairs().first();
        One one{QString::fromUtf8(name), QString::fromUtf8(value)};
        if (const One *known = parameters.find(one.name))
            parameters.m_all[size_t(known - parameters.m_all.data())].twice = true;
        else
            parameters.m_all.push_back(std::move(one));
    }
    return parameters;
}

Parameters Parameters::of(const QJsonObject &kept) {
    Parameters parameters;
    for (auto one = kept.begin(); one != kept.end(); ++one)
        parameters.m_all.push_back({one.key(), one.value().toString()});
    return parameters;
}

void Parameters::set(QLatin1StringView name, const QString &value) {
    const auto known = std::find_if(m_all.begin(), m_all.end(), [&](const One &one) { return one.name == name; });
    if (known == m_all.end())
        m_all.push_back({name, value});
    else
        known->value = value;
}

QString Parameters::complaint() const {
    if (m_unreadable)
        return QStringLiteral("a parameter cannot be read, or there are too many");
    const auto twice = std::find_if(m_all.begin(), m_all.end(), [](const One &one) { return one.twice; });
    return twice == m_all.end() ? QString() : QStringLiteral("%1 stands twice").arg(shownInLog(twice->name));
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
