#include "server/domain/user_filter.h"
#include <QtTest>

using namespace gatelodge;

class TestUserFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_is_written_is_read_again() {
        UserFilter filter;
        QVERIFY(toJson(filter).isEmpty());
        filter.state = UserFilter::State::Suspended;
        filter.address = UserFilter::Address::None;
        filter.seen = {UserFilter::Span::Kind::Before, 365};
        filter.created = {UserFilter::Span::Kind::Within, 7};
        filter.group = GroupId(3);
        filter.site = SiteId(4);
        filter.org = OrgId(5);
        filter.authority = AuthorityId(6);
        filter.text = QStringLiteral("berg");
        filter.sorting = {UserSorting::By::LastSeen, true};
        QVERIFY(userFilterFrom(toJson(filter)) == filter);
    }
    void what_is_not_known_is_left_out() {
        const QJsonObject json{{QStringLiteral("state"), QStringLiteral("dreaming")},
                               {QStringLiteral("group"), -1},
                               {QStringLiteral("sort"), 7},
                               {QStringLiteral("later"), true}};
        QVERIFY(userFilterFrom(json) == UserFilter());
    }
    void an_order_alone_leaves_a_list_plain() {
        UserFilter filter;
        filter.sorting = {UserSorting::By::Created, true};
        QVERIFY(filter.isPlain());
        filter.text = QStringLiteral("ada");
        QVERIFY(!filter.isPlain());
    }
};

QTEST_GUILESS_MAIN(TestUserFilter)
#include "tst_user_filter.moc"
