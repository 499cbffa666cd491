#include "server/login/drivers/oidc/issuer.h"
#include <QRegularExpression>
#include <QUrl>

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPlace = "{tenantid}"_L1;

// What stands in the template's place; empty: it doesn't fit.
QString segmentIn(const QString &announced, const QString &name) {
    const auto place = announced.indexOf(kPlace);
    const QStringView before = QStringView(announced).first(place);
    const QStringView after = QStringView(announced).sliced(place + kPlace.size());
    if (name.size() <= before.size() + after.size() || !name.startsWith(before) || !name.endsWith(after))
        return {};
    return name.sliced(before.size(), name.size() - before.size() - after.size());
}

bool isTenant(const QString &segment) {
    static const QRegularExpression form(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    return form.match(segment).hasMatch();
}

} // namespace

bool isTemplate(const QString &announced) {
    const auto place = announced.indexOf(kPlace);
    // In the path, as a whole segment, once: never a part of the host.
    const auto path = announced.indexOf(u'/', announced.indexOf("//"_L1) + 2);
    const auto end = place + kPlace.size();
    return path >= 0 && path < place && announced[place - 1] == u'/' && announced.count(u'{') == 1 &&
           (end == announced.size() || announced[end] == u'/');
}

bool announces(const QString &announced, const QString &configured) {
    if (announced == configured)
        return true;
    if (!isTemplate(announced))
        return false;
    const QString segment = segmentIn(announced, configured);
    return segment == "common"_L1 || segment == "organizations"_L1;
}

bool mayIssue(const QString &announced, const QString &iss) {
    return isTemplate(announced) ? isTenant(segmentIn(announced, iss)) : announced == iss;
}

QString issuerFor(const QString &announced, const QJsonObject &claims) {
    if (!isTemplate(announced))
        return announced;
    const QString tenant = claims["tid"_L1].toString();
    return isTenant(tenant) ? QString(announced).replace(kPlace, tenant) : QString();
}

} // namespace gatelodge::login::oidc
