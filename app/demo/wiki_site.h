// The members' wiki: a few articles for people who are signed in, and the list of members as this site knows them.
#pragma once
#include "app/demo/demo_site.h"

namespace gatelodge::app {

class WikiSite : public DemoSite {
public:
    explicit WikiSite(const QString &folder) : DemoSite(QStringLiteral("wiki"), folder) {}

protected:
    QString name(const Words &say) const override;
    QList<Room> rooms(const Visit &visit) const override;
    std::vector<http::Route> ownRoutes() override;
    QString entryName(const QString &entry, const Words &) const override { return entry; } // it has none

private:
    http::Response home(const Visit &visit) const;
    http::Response article(const Visit &visit) const;
    http::Response members(const Visit &visit) const;
};

} // namespace gatelodge::app
