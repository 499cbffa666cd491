// Texts that have less room than they need, widgets that are cut off by what they stand in, and pages wider than what
// they are seen through.
#pragma once
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyleOption>
#include <QTextDocumentFragment>
#include <QWidget>

namespace gatelodge::tests {

inline QString asPlain(const QString &text) {
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

inline QString nameOf(const QWidget &widget, const QString &text) {
    return QStringLiteral("%1 “%2” has %3 × %4")
        .arg(QLatin1StringView(widget.metaObject()->className()), asPlain(text))
        .arg(widget.width())
        .arg(widget.height());
}

// What scrolls may be larger than what it is seen through.
inline bool isScrolled(const QWidget &widget) {
    const auto *area =
        widget.parentWidget() ? qobject_cast<QAbstractScrollArea *>(widget.parentWidget()->parentWidget()) : nullptr;
    return area && area->viewport() == widget.parentWidget();
}

inline bool saysLessInLessRoom(const QAbstractButton &button) {
    return !qobject_cast<const QPushButton *>(&button) && !qobject_cast<const QCheckBox *>(&button) &&
           !qobject_cast<const QRadioButton *>(&button);
}

// Pages that scroll upright only, with those that ask for more room than there is, from the outermost inwards.
inline QStringList tooWideIn(const QWidget &window) {
    QStringList wide;
    for (const auto *area : window.findChildren<QScrollArea *>()) {
        const bool cut = area->isVisible() && area->widget() && area->widget()->width() > area->viewport()->width() + 1;
        if (!cut || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            continue;
        QStringList asking;
        for (const QWidget *child : area->widget()->findChildren<QWidget *>()) {
            const int asks = qMax(child->minimumWidth(), child->minimumSizeHint().width());
            if (child->isVisible() && asks > area->viewport()->width() - 2 * 16)
                asking << QStringLiteral("%1 %2 (%3)")
                              .arg(QLatin1StringView(child->metaObject()->className()), child->objectName())
                              .arg(asks);
        }
        wide << QStringLiteral("%1 is %2 wide and shows %3, because of %4")
                    .arg(QLatin1StringView(area->widget()->metaObject()->className()))
                    .arg(area->widget()->width())
                    .arg(area->viewport()->width())
                    .arg(asking.join(QStringLiteral(", ")));
    }
    return wide;
}

// What is chosen, in the room that the style leaves for it.
inline bool isCut(const QComboBox &box) {
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.subControls = QStyle::SC_All;
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int icon = box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width() + 4;
    const QString whole = box.currentText();
    constexpr int breath = 2; // a pixel at either end
    return !box.isEditable() &&
           box.fontMetrics().elidedText(whole, Qt::ElideRight, room.width() - icon - breath) != whole;
}

inline QStringList cutChoicesIn(const QWidget &window) {
    QStringList cut;
    for (const auto *box : window.findChildren<QComboBox *>()) {
        if (box->isVisible() && isCut(*box))
            cut << nameOf(*box, box->currentText()) + QStringLiteral(" and cuts its words");
    }
    return cut;
}

// What a widget reaches beyond: the innermost around it that has less room. Null: it is seen whole.
inline const QWidget *cutterOf(const QWidget &widget, const QWidget &window) {
    for (const QWidget *at = &widget; at != &window && !isScrolled(*at); at = at->parentWidget())
        if (!at->parentWidget()->rect().adjusted(-1, -1, 1, 1).contains(at->geometry()))
            return at->parentWidget();
    return nullptr;
}

// Fields, and verbs that have a picture only.
inline QStringList cutControlsIn(const QWidget &window) {
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool control = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                             (button && button->text().isEmpty());
        const QWidget *cutter = control && widget->isVisible() ? cutterOf(*widget, window) : nullptr;
        if (cutter)
            cut << nameOf(*widget, widget->accessibleName()) +
                       QStringLiteral(" and is cut off by %1")
                           .arg(QLatin1StringView(cutter->metaObject()->className()));
    }
    return cut;
}

inline QStringList clippedIn(const QWidget &window) {
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (!widget->isVisible() || text.isEmpty() || (button && saysLessInLessRoom(*button)))
            continue;
        // A label asks for what its own letters need: of another script they may be lower than those of its font.
        const QSize needed = (label ? label->wordWrap() : widget->hasHeightForWidth())
                                 ? QSize(0, widget->heightForWidth(widget->width()))
                             : label ? label->sizeHint()
                                     : QSize(widget->sizeHint().width(), widget->fontMetrics().height());
        if (needed.width() > widget->width() + 1 || needed.height() > widget->height() + 1)
            clipped << nameOf(*widget, text) +
                           QStringLiteral(" and needs %1 × %2").arg(needed.width()).arg(needed.height());
        if (const QWidget *cutter = cutterOf(*widget, window))
            clipped << nameOf(*widget, text) +
                           QStringLiteral(" and is cut off by %1")
                               .arg(QLatin1StringView(cutter->metaObject()->className()));
    }
    return clipped + cutControlsIn(window) + cutChoicesIn(window) + tooWideIn(window);
}

} // namespace gatelodge::tests
