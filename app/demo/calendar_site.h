// The race calendar: anybody may read it, people who are signed in enter races. Entries are the site's own, kept by
// user name.
#pragma once
#include "app/demo/demo_site.h"

namespace gatelodge::app {

class CalendarSite : public DemoSite {
public:
    explicit CalendarSite(const QString &folder) : DemoSite(QStringLiteral("calendar"), folder) {}

protected:
    QString name(const Words &say) const override;
    QList<Room> rooms(const Visit &visit) const override;
    std::vector<http::Route> ownRoutes() override;
    QString entryName(const QString &entry, const Words &say) const override;

private:
    http::Response home(const Visit &visit) const;
    http::Response enterOrLeave(const Visit &visit);
    QStringList entered(const QString &race) const; // names
};

} // namespace gatelodge::app
