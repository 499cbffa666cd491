#include "ui/shell/appearance.h"
#include "ui/theme/theme.h"
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace gatelodge::ui {
namespace {

struct Appearance {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::Appearance)
};

} // namespace

void addThemeMenu(QMenu *menu) {
    QMenu *themes = menu->addMenu(Appearance::tr("Theme"));
    auto *group = new QActionGroup(themes);
    const auto add = [themes, group](const QString &name, Theme::Choice choice) {
        QAction *action = themes->addAction(name, themes, [choice] {
            Theme::choose(choice);
            Theme::remember(choice);
        });
        action->setCheckable(true);
        action->setChecked(Theme::choice() == choice);
        group->addAction(action);
    };
    add(Appearance::tr("As the desktop"), Theme::Choice::System);
    add(Appearance::tr("Light"), Theme::Choice::Light);
    add(Appearance::tr("Dark"), Theme::Choice::Dark);
    add(Appearance::tr("High contrast"), Theme::Choice::HighContrast);
}

void addLanguageMenu(QMenu *menu, const QList<Language> &languages, const QString &current,
                     std::function<void(const QString &code)> chosen) {
    QMenu *list = menu->addMenu(Appearance::tr("Language"));
    auto *group = new QActionGroup(list);
    for (const Language &language : languages) {
        QAction *action = list->addAction(language.nativeName, list, [chosen, code = language.code] { chosen(code); });
        action->setCheckable(true);
        action->setChecked(language.code == current);
        group->addAction(action);
    }
}

} // namespace gatelodge::ui
