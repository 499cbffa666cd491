// Claims of a site's own that are made of groups, where the site may not ask for these.
#include "server/domain/untold_claims.h"
#include <QtTest>

using namespace gatelodge;

class TestUntoldClaims : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void only_what_is_made_of_groups_waits_for_that_scope_data() {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QStringList>("untold");
        const QString openId = QStringLiteral("openid"), profile = QStringLiteral("profile");
        QTest::newRow("it may ask for groups")
            << QStringList{openId, profile, QStringLiteral("groups")} << QStringList();
        QTest::newRow("it may not") << QStringList{openId, profile}
                                    << QStringList{QStringLiteral("is_member"), QStringLiteral("teams")};
    }
    void only_what_is_made_of_groups_waits_for_that_scope() {
        QFETCH(QStringList, scopes);
        OpenIdProfile site;
        site.scopes = scopes;
        site.claims = {{QStringLiteral("is_member"), CustomClaim::InGroup, QStringLiteral("Members")},
                       {QStringLiteral("kind"), CustomClaim::Fixed, QStringLiteral("club")},
                       {QStringLiteral("nick"), CustomClaim::Username, {}},
                       {QStringLiteral("teams"), CustomClaim::Groups, QStringLiteral("team-")}};
        QTEST(claimsWithoutGroups(site), "untold");
    }
    void a_site_without_claims_waits_for_nothing() { QVERIFY(claimsWithoutGroups(OpenIdProfile()).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestUntoldClaims)
#include "tst_untold_claims.moc"
