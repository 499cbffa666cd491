// From the palette to one control of a page: it is pressed, or takes the focus. A page may read its records first, so
// the control is waited for a little; where it does not come, the page stands open.
#pragma once
#include <functional>
#include <QWidget>

namespace gatelodge::ui {

class Shell;

// Opens the subject, waits until look finds a visible, enabled widget in its page, and hands it to use.
void leadTo(Shell &shell, const QString &subject, std::function<QWidget *(QWidget &page)> look,
            std::function<void(QWidget &)> use);

// A button, or a part of a painted strip, that says this now. Null: none is to be seen.
QWidget *controlSaying(QWidget &page, const QString &verb);
void press(QWidget &control, const QString &verb);
// A field of a form. Null: none is to be seen.
QWidget *fieldNamed(QWidget &page, const QString &name);
// Scrolled to where it is seen, and given the focus.
void standAt(QWidget &control);

} // namespace gatelodge::ui
