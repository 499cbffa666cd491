// The club shop: anybody may look, members put things aside and fetch them at the boathouse. People come in by OpenID
// Connect, as with any application that is bought or downloaded.
#pragma once
#include "app/demo/demo_site.h"

namespace gatelodge::app {

class ShopSite : public DemoSite {
public:
    explicit ShopSite(const QString &folder) : DemoSite(QStringLiteral("shop"), folder) {}

protected:
    QString name(const Words &say) const override;
    QList<Room> rooms(const Visit &visit) const override;
    std::vector<http::Route> ownRoutes() override;
    QString entryName(const QString &entry, const Words &say) const override;

private:
    http::Response home(const Visit &visit) const;
    http::Response putAsideOrBack(const Visit &visit);
};

} // namespace gatelodge::app
