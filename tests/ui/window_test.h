// What tests of the window share: a main with a QApplication in a known look and with settings of its own, and
// pictures. Pictures are taken only when GATELODGE_SHOTS names a folder: shoot(widget, "users") writes users-light.png
// there.
#pragma once
#include "ui/theme/theme.h"
#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLocale>
#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QtTest/qtest_gui.h>
#include <QtTest/qtest_widgets.h>
#include <QWidget>

namespace gatelodge::ui {

inline void startWindowTest(QApplication &app, const QString &settingsFolder) {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settingsFolder);
    QCoreApplication::setOrganizationName(QStringLiteral("gatelodge"));
    QCoreApplication::setApplicationName(QStringLiteral("window-test"));
    QLocale::setDefault(QLocale(QLocale::English));
    QFont font = app.font();
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans")});
    font.setPointSizeF(10);
    QApplication::setFont(font);
    Theme::start(app, Theme::Choice::Light);
}

inline bool takesPictures() { return qEnvironmentVariableIsSet("GATELODGE_SHOTS"); }

inline void shoot(QWidget &widget, const QString &name) {
    if (!takesPictures())
        return;
    QCoreApplication::processEvents(); // layouts and polish that were put off
    QCoreApplication::processEvents();
    const QDir folder(qEnvironmentVariable("GATELODGE_SHOTS"));
    folder.mkpath(QStringLiteral("."));
    QVERIFY(widget.grab().save(folder.filePath(name + QStringLiteral(".png"))));
}

// In light, dark and high contrast, switched on the running widget.
inline void shootSchemes(QWidget &widget, const QString &name) {
    const std::pair<Theme::Choice, const char *> schemes[] = {
        {Theme::Choice::Dark, "dark"}, {Theme::Choice::HighContrast, "contrast"}, {Theme::Choice::Light, "light"}};
    for (const auto &scheme : schemes) {
        Theme::choose(scheme.first);
        QCoreApplication::processEvents();
        shoot(widget, name + QLatin1Char('-') + QLatin1StringView(scheme.second));
    }
}

// A language that is easy to see: every text of the window in brackets.
class BracketTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override {
        return QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']');
    }
};

} // namespace gatelodge::ui

#define GATELODGE_WINDOW_TEST(Class)                                                                                   \
    int main(int argc, char **argv) {                                                                                  \
        QTemporaryDir settings;                                                                                        \
        QApplication app(argc, argv);                                                                                  \
        gatelodge::ui::startWindowTest(app, settings.path());                                                          \
        Class test;                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
