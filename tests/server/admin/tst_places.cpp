// Short lists stand in the order of the window's language, not of code points.
#include "server/admin/office.h"
#include "server/admin/places.h"
#include "server/store/places.h"
#include "tests/support/builders.h"
#include "tests/support/test_database.h"
#include <QTest>

using namespace gatelodge;

class PlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void names_stand_in_the_order_of_the_language_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *locale, const char *names) {
            QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromUtf8(names).split(u' ');
        };
        row("en_GB", "Ägir Anna boats Crew2 Crew10 Öl Zoo");
        row("sv_SE", "Anna boats Crew2 Crew10 Zoo Ägir Öl");
    }
    void names_stand_in_the_order_of_the_language() {
        QFETCH(QString, locale);
        QFETCH(QStringList, names);
        tests::TestDatabase database;
        const auto session = database.session();
        for (const char *name : {"Zoo", "boats", "Crew10", "Öl", "Anna", "Crew2", "Ägir"})
            tests::value(store::insertGroup(*session, {QString::fromUtf8(name), {}}));
        auto means = std::make_shared<service::Means>();
        means->vault = std::make_shared<const service::Vault>(service::Vault::generate());
        admin::Office office(database.connection(),
                             service::Access::owner({QStringLiteral("console:marta"), Source::Console, QString()}),
                             means);
        admin::Places places(office);
        QLocale::setDefault(QLocale(locale));
        QStringList read;
        for (const Group &group : tests::value(places.groups().result()))
            read << group.profile.name;
        QCOMPARE(read, names);
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_places.moc"
