#include "app/process.h"
#include <QLoggingCategory>
#include <QtTest>

using namespace gatelodge;
using app::LogLevel;

class TestLogLevel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { app::setLogLevel(LogLevel::Info); }

    void what_is_less_serious_is_silent_data() {
        QTest::addColumn<LogLevel>("level");
        QTest::addColumn<QString>("heard");
        QTest::newRow("debug") << LogLevel::Debug << "debug info warning critical";
        QTest::newRow("info") << LogLevel::Info << "info warning critical";
        QTest::newRow("warning") << LogLevel::Warning << "warning critical";
        QTest::newRow("error") << LogLevel::Error << "critical";
    }
    void what_is_less_serious_is_silent() {
        QFETCH(LogLevel, level);
        QFETCH(QString, heard);
        app::setLogLevel(level);
        const QLoggingCategory category("gatelodge.test");
        QStringList enabled;
        if (category.isDebugEnabled())
            enabled << QStringLiteral("debug");
        if (category.isInfoEnabled())
            enabled << QStringLiteral("info");
        if (category.isWarningEnabled())
            enabled << QStringLiteral("warning");
        if (category.isCriticalEnabled())
            enabled << QStringLiteral("critical");
        QCOMPARE(enabled.join(u' '), heard);
    }
};

Q_DECLARE_METATYPE(gatelodge::app::LogLevel)
QTEST_GUILESS_MAIN(TestLogLevel)
#include "tst_log_level.moc"
