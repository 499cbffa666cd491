// Adding a driver changes no folder of the house: a toy driver in a folder of its own is built against the two rooms
// that drivers see, gets into the registry, and lets somebody in.
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

class TestOutOfTree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_driver_that_lives_elsewhere_is_registered_and_works();

private:
    void write(const QString &name, const char *content);
    QString run(const QStringList &command);
    QTemporaryDir m_folder;
};

namespace {

// What the house's own build does with -DGATELODGE_MORE_LOGIN_DRIVERS, on a small scale.
constexpr char kProject[] = R"(cmake_minimum_required(VERSION 3.22)
project(toy LANGUAGES CXX)
set(CMAKE_CXX_STANDARD 20)
find_package(Qt6 REQUIRED COMPONENTS Core)
add_library(gatelodge_login INTERFACE)
target_include_directories(gatelodge_login INTERFACE ${HOUSE})
target_link_libraries(gatelodge_login INTERFACE ${LOGIN} ${DOMAIN} Qt6::Core)
include(${HOUSE}/server/login/login_driver.cmake)
add_subdirectory(toy)
gatelodge_login_registry(registry)
add_executable(try main.cpp)
target_link_libraries(try PRIVATE registry)
)";

constexpr char kDriver[] = R"(#include "server/login/driver.h"
namespace gatelodge::login {
namespace {
class SignIn : public PasswordSignIn {
    AuthAnswer authenticate(const Credentials &given) override {
        if (given.password != "open sesame")
            return answered(Verdict::BadPassword);
        return {Verdict::Ok, false, {}, {}, RemoteUser{given.username, given.username, {}, {}, {}, {}}};
    }
};
class Toy : public Driver {
    const DriverDescription &description() const override {
        static const DriverDescription self{QStringLiteral("toy"), QStringLiteral("toy"), "Toy", "",
                                            Contract::PasswordSignIn, {}};
        return self;
    }
    std::unique_ptr<PasswordSignIn> passwordSignIn(const Settings &, const Means &) const override {
        return std::make_unique<SignIn>();
    }
    QList<ProbeStep> probe(const Settings &, const Means &) const override { return {{ProbeStep::Reach, true, {}}}; }
};
} // namespace
const Driver *toyDriver() {
    static const Toy toy;
    return &toy;
}
} // namespace gatelodge::login
)";

constexpr char kProgram[] = R"(#include "server/login/registry.h"
#include <cstdio>
using namespace gatelodge::login;
int main() {
    const Driver *toy = findDriver(QStringLiteral("toy"));
    if (allDrivers().size() != 1 || !toy)
        return 1;
    const auto answer = toy->passwordSignIn({}, {})->authenticate({QStringLiteral("ali"), "open sesame"});
    std::puts(answer.verdict == Verdict::Ok ? qPrintable(answer.user->identity) : "stays out");
}
)";

} // namespace

void TestOutOfTree::write(const QString &name, const char *content) {
    QFile file(m_folder.filePath(name));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(content) == qint64(strlen(content)));
}

QString TestOutOfTree::run(const QStringList &command) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.mid(1));
    const bool ended = process.waitForFinished(200'000) && process.exitCode() == 0;
    const QString said = QString::fromUtf8(process.readAll());
    return ended ? said : QStringLiteral("failed: ") + process.errorString() + u'\n' + said;
}

void TestOutOfTree::a_driver_that_lives_elsewhere_is_registered_and_works() {
    write(QStringLiteral("CMakeLists.txt"), kProject);
    write(QStringLiteral("main.cpp"), kProgram);
    write(QStringLiteral("toy/driver.cpp"), kDriver);
    write(QStringLiteral("toy/CMakeLists.txt"), "gatelodge_login_driver(toy)\n");
    const QString built = m_folder.filePath(QStringLiteral("build"));
    const QString configured =
        run({QStringLiteral("cmake"), QStringLiteral("-G"), QStringLiteral("Ninja"), QStringLiteral("-S"),
             m_folder.path(), QStringLiteral("-B"), built, QStringLiteral("-DHOUSE=" GATELODGE_SOURCE_DIR),
             QStringLiteral("-DLOGIN=" GATELODGE_LOGIN_LIBRARY), QStringLiteral("-DDOMAIN=" GATELODGE_DOMAIN_LIBRARY),
             QStringLiteral("-DCMAKE_CXX_FLAGS=" GATELODGE_SANITIZE_FLAGS)});
    QVERIFY2(!configured.startsWith(QLatin1String("failed")), qPrintable(configured));
    const QString compiled = run({QStringLiteral("cmake"), QStringLiteral("--build"), built});
    QVERIFY2(!compiled.startsWith(QLatin1String("failed")), qPrintable(compiled));
    QCOMPARE(run({built + QStringLiteral("/try")}), QStringLiteral("ali\n"));
}

QTEST_GUILESS_MAIN(TestOutOfTree)
#include "tst_out_of_tree.moc"
