// Works on the migration of a test's database until nothing is left to do, and says so with each batch: a program that
// can be killed. migration_driver <host> <database> <user>
#include "tests/server/service/migration_house.h"
#include <QCoreApplication>
#include <QTextStream>

using namespace gatelodge;

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    const QStringList said = QCoreApplication::arguments();
    store::Connection to;
    to.host = said.value(1);
    to.database = said.value(2);
    to.user = said.value(3);
    auto means = tests::cheapMeans(std::make_shared<tests::Letters>());
    means.drivers << login::djangoDriver();
    const auto session = tests::value(store::Session::open(to));
    QTextStream out(stdout);
    while (tests::value(service::workOnMigration(*session, means)))
        out << "batch" << Qt::endl;
    return 0;
}
