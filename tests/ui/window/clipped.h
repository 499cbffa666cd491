// Texts that have less room than they need, and widgets that are cut off by what they stand in.
#pragma once
#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QWidget>

namespace gatelodge::tests {

inline QString nameOf(const QWidget &widget, const QString &text) {
    return QStringLiteral("%1 “%2” has %3 × %4")
        .arg(QLatin1StringView(widget.metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.height());
}

// What scrolls may be larger than what it is seen through.
inline bool isScrolled(const QWidget &widget) {
    const auto *area =
        widget.parentWidget() ? qobject_cast<QAbstractScrollArea *>(widget.parentWidget()->parentWidget()) : nullptr;
    return area && area->viewport() == widget.parentWidget();
}

inline QStringList clippedIn(const QWidget &window) {
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && !qobject_cast<const QPushButton *>(button) && !qobject_cast<const QCheckBox *>(button) &&
            !qobject_cast<const QRadioButton *>(button))
            continue; // paints itself, and says less where there is less room
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (!widget->isVisible() || text.isEmpty())
            continue;
        const QSize needed = (label ? label->wordWrap() : widget->hasHeightForWidth())
                                 ? QSize(0, widget->heightForWidth(widget->width()))
                                 : QSize(widget->sizeHint().width(), widget->fontMetrics().height());
        if (needed.width() > widget->width() + 1 || needed.height() > widget->height() + 1)
            clipped << nameOf(*widget, text) +
                           QStringLiteral(" and needs %1 × %2").arg(needed.width()).arg(needed.height());
        for (const QWidget *at = widget; at != &window && !isScrolled(*at); at = at->parentWidget()) {
            if (!at->parentWidget()->rect().adjusted(-1, -1, 1, 1).contains(at->geometry())) {
                clipped << nameOf(*widget, text) +
                               QStringLiteral(" and is cut off by %1")
                                   .arg(QLatin1StringView(at->parentWidget()->metaObject()->className()));
                break;
            }
        }
    }
    return clipped;
}

} // namespace gatelodge::tests
