#include "server/store/authorities.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/common/record_rows.h"
#include "ui/sites/ways_section.h"
#include <QAbstractButton>

using namespace gatelodge;
using namespace gatelodge::ui;

class WaysSectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void one_authority_alone_leaves_nothing_to_choose();
    void a_site_takes_all_of_them_until_it_leaves_one_out();
    void what_others_choose_appears_by_itself();

private:
    struct Place {
        LiveConsole console;
        SiteId site;
        std::unique_ptr<SiteEditor> editor;
        std::unique_ptr<WaysSection> section;
        explicit Place(const QStringList &authorities) : site(tests::aSite(console.session()).make()) {
            // Whatever else a fresh database may bring.
            console.sql(QStringLiteral("UPDATE authorities SET deleted_at = now() WHERE authority_id <> 1"));
            for (const QString &name : authorities) {
                Authority authority;
                authority.name = name;
                authority.driver = QStringLiteral("ldap");
                tests::value(store::insertAuthority(console.session(), authority));
            }
            console.listen();
            editor = std::make_unique<SiteEditor>(*console);
            section = std::make_unique<WaysSection>(*editor);
            editor->open(site);
        }
        bool click(const QString &verb, int nth = 0) {
            for (auto *button : section->findChildren<QAbstractButton *>())
                if (button->text() == verb && button->isVisibleTo(section.get()) && nth-- == 0) {
                    button->click();
                    return true;
                }
            return false;
        }
        QList<AuthorityId> stored() { return tests::value(store::listSiteChoice(console.session(), site)); }
    };
};

void WaysSectionTest::one_authority_alone_leaves_nothing_to_choose() {
    Place place({});
    QTRY_COMPARE(place.section->offered(), QStringList{QStringLiteral("local")});
    QVERIFY(place.section->isHidden());
}

void WaysSectionTest::a_site_takes_all_of_them_until_it_leaves_one_out() {
    Place place({QStringLiteral("club"), QStringLiteral("school")});
    QTRY_COMPARE(place.section->offered(), (QStringList{"local", "club", "school"}));
    QTRY_VERIFY(!place.section->isHidden());
    QVERIFY(place.stored().isEmpty());
    QVERIFY(place.click(QStringLiteral("Leave it out"))); // local, whose first verb it is
    QTRY_COMPARE(place.section->offered(), (QStringList{"club", "school"}));
    QCOMPARE(place.stored().size(), 2);
    QTRY_VERIFY(place.click(QStringLiteral("Earlier")));
    QTRY_COMPARE(place.section->offered(), (QStringList{"school", "club"}));
    QTRY_VERIFY(place.click(QStringLiteral("Take it")));
    QTRY_COMPARE(place.section->offered(), (QStringList{"school", "club", "local"}));
    QTRY_VERIFY(place.click(QStringLiteral("Take all of them")));
    QTRY_COMPARE(place.section->offered(), (QStringList{"local", "club", "school"}));
    QVERIFY(place.stored().isEmpty());
}

void WaysSectionTest::what_others_choose_appears_by_itself() {
    Place place({QStringLiteral("club")});
    QTRY_COMPARE(place.section->offered(), (QStringList{"local", "club"}));
    place.console.sql(QStringLiteral("INSERT INTO site_authorities SELECT %1, authority_id, 1 FROM authorities WHERE "
                                     "name = 'club'")
                          .arg(place.site.value));
    QTRY_COMPARE(place.section->offered(), QStringList{QStringLiteral("club")});
}

GATELODGE_WINDOW_TEST(WaysSectionTest)
#include "tst_ways_section.moc"
