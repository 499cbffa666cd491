// What this machine takes, in this build and in this run, for work of a known size: the measure against which tests
// judge how long the window may be kept from its events.
#pragma once
#include "tests/support/gui_watchdog.h"
#include "ui/pieces/field.h"
#include "ui/pieces/planes.h"
#include <QTest>

namespace gatelodge::tests {

// What has arrived is laid out and painted in rounds of this thread.
inline void letItCome() {
    for (int i = 0; i < 60; ++i)
        QTest::qWait(5);
}

// What one round of the same work takes here and now: a hundred fields, made, laid out and painted at once.
inline double formOfAHundredFields() {
    double least = 1e9;
    for (int i = 0; i < 3; ++i) {
        GuiWatchdog watchdog(1e9);
        auto *window = new QWidget;
        QTimer::singleShot(0, window, [window] {
            auto *content = new QWidget;
            auto *rows = ui::columnIn(content, ui::Space::one);
            for (int row = 0; row < 100; ++row) {
                auto *field = new ui::FieldEdit([] { return QStringLiteral("A label"); });
                field->setValue(QStringLiteral("and a value"));
                rows->addWidget(field);
            }
            ui::columnIn(window, 0)->addWidget(new ui::ScrollPage(content));
            window->resize(800, 800);
            window->show();
        });
        letItCome();
        least = std::min(least, watchdog.busiest());
        delete window;
    }
    return least;
}

} // namespace gatelodge::tests
