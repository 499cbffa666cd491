#include "server/domain/site_filter.h"
#include <QtTest>

using namespace gatelodge;

class TestSiteFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_is_written_is_read_again() {
        SiteFilter filter;
        QVERIFY(toJson(filter).isEmpty());
        filter.state = SiteFilter::State::Rotating;
        filter.org = OrgId(5);
        filter.protocol = SiteFilter::Protocol::V4;
        filter.visitors = SiteFilter::Visitors::SomeGroups;
        filter.group = GroupId(3);
        filter.text = QStringLiteral("wiki");
        QVERIFY(!filter.isPlain());
        QVERIFY(siteFilterFrom(toJson(filter)) == filter);
    }
    void what_is_not_known_is_left_out() {
        const QJsonObject json{{QStringLiteral("state"), QStringLiteral("dreaming")},
                               {QStringLiteral("protocol"), 7},
                               {QStringLiteral("group"), -1}};
        QVERIFY(siteFilterFrom(json).isPlain());
    }
};

QTEST_GUILESS_MAIN(TestSiteFilter)
#include "tst_site_filter.moc"
