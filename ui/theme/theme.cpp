#include "ui/theme/theme.h"
#include "ui/theme/accessible_parts.h"
#include "ui/theme/gate_mark.h"
#include "ui/theme/gate_style.h"
#include <QApplication>
#include <QIcon>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleHints>
#include <QWidget>

namespace gatelodge::ui {
namespace {

struct State {
    Theme::Choice choice = Theme::Choice::System;
    Scheme desktop = Scheme::Light;
    Scheme scheme = Scheme::Light;
    Tokens tokens = tokensOf(Scheme::Light);
};

State &state() {
    static State s;
    return s;
}

const char *nameOf(Theme::Choice choice) {
    switch (choice) {
    case Theme::Choice::System: return "system";
    case Theme::Choice::Light: return "light";
    case Theme::Choice::Dark: return "dark";
    case Theme::Choice::HighContrast: return "high-contrast";
    }
    return "system";
}

// Before Qt 6.5 the desktop's scheme shows only in the palette it gave us, read before we set our own.
Scheme schemeOfDesktop(const QApplication &app) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (app.styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return app.styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#endif
    const QPalette given = app.palette();
    return given.color(QPalette::Window).lightness() < given.color(QPalette::WindowText).lightness() ? Scheme::Dark
                                                                                                     : Scheme::Light;
}

Scheme schemeFor(Theme::Choice choice) {
    switch (choice) {
    case Theme::Choice::System: return state().desktop;
    case Theme::Choice::Light: return Scheme::Light;
    case Theme::Choice::Dark: return Scheme::Dark;
    case Theme::Choice::HighContrast: return Scheme::HighContrast;
    }
    return Scheme::Light;
}

void useIconTheme() {
    // Platforms without a desktop integration know no icon folders; ask the XDG data directories as a desktop would.
    const QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("icons"),
                                                          QStandardPaths::LocateDirectory);
    QIcon::setThemeSearchPaths(QIcon::themeSearchPaths() + folders);
    QIcon::setThemeName(QStringLiteral("breeze"));
}

// Widgets with a palette of their own (Text) are not told by Qt when the application's palette changes, and painted
// ones read tokens that Qt knows nothing about.
void tellWidgets(QEvent::Type what) {
    QList<QPointer<QWidget>> widgets;
    for (QWidget *widget : QApplication::allWidgets())
        widgets << widget;
    for (const QPointer<QWidget> &widget : std::as_const(widgets)) {
        QEvent event(what);
        if (widget)
            QCoreApplication::sendEvent(widget, &event);
        if (widget)
            widget->update();
    }
}

class FontWatch : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::ApplicationFontChange && watched == parent())
            tellWidgets(QEvent::FontChange);
        return false;
    }
};

} // namespace

const Tokens &tokens() { return state().tokens; }

void Theme::start(QApplication &app, Choice choice) {
    state().desktop = schemeOfDesktop(app);
    useIconTheme();
    installAccessibleParts();
    app.installEventFilter(new FontWatch(&app));
    QApplication::setStyle(new GateStyle);
    QApplication::setWindowIcon(gateIcon());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(app.styleHints(), &QStyleHints::colorSchemeChanged, &app, [&app] {
        state().desktop = schemeOfDesktop(app);
        if (state().choice == Choice::System)
            choose(Choice::System);
    });
#endif
    choose(choice);
}

void Theme::choose(Choice choice) {
    state().choice = choice;
    state().scheme = schemeFor(choice);
    state().tokens = tokensOf(state().scheme);
    QApplication::setPalette(paletteOf(state().tokens));
    tellWidgets(QEvent::PaletteChange);
}

Theme::Choice Theme::choice() { return state().choice; }
Scheme Theme::scheme() { return state().scheme; }

Theme::Choice Theme::remembered() {
    const QString name = QSettings().value(QStringLiteral("look/scheme")).toString();
    for (const Choice choice : {Choice::Light, Choice::Dark, Choice::HighContrast})
        if (name == QLatin1StringView(nameOf(choice)))
            return choice;
    return Choice::System;
}

void Theme::remember(Choice choice) {
    QSettings().setValue(QStringLiteral("look/scheme"), QLatin1StringView(nameOf(choice)));
}

} // namespace gatelodge::ui
