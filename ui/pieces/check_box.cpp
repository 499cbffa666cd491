#include "ui/pieces/check_box.h"
#include "ui/theme/measure.h"
#include <QApplication>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace gatelodge::ui {

namespace {
constexpr int kWords = Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::AlignVCenter;
constexpr qreal kFewWords = 9; // em
} // namespace

CheckBox::CheckBox(const QString &text, QWidget *parent) : QCheckBox(text, parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int CheckBox::wordsBegin() {
    QStyleOptionButton option;
    option.rect = QRect(0, 0, em(kFewWords), controlHeight());
    return QApplication::style()->subElementRect(QStyle::SE_CheckBoxContents, &option).left();
}

// Left-to-right or mirrored, as the style has it.
QRect CheckBox::textRect(const QRect &whole) const {
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = whole;
    return style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
}

int CheckBox::textHeight(int width) const {
    return fontMetrics().boundingRect(QRect(0, 0, qMax(1, width), QWIDGETSIZE_MAX), kWords, text()).height();
}

int CheckBox::heightForWidth(int width) const {
    const int oneLine = QCheckBox::sizeHint().height();
    return oneLine - fontMetrics().height() + textHeight(textRect(QRect(0, 0, width, oneLine)).width());
}

// As tall as its words in that width: letters of another font, as Arabic ones, stand taller than this one's.
QSize CheckBox::sizeHint() const {
    const int width = QCheckBox::sizeHint().width();
    return {width, heightForWidth(width)};
}

QSize CheckBox::minimumSizeHint() const {
    const QSize wanted = sizeHint();
    return {qMin(wanted.width(), em(kFewWords)), wanted.height()};
}

// The box stands beside the first line.
void CheckBox::paintEvent(QPaintEvent *) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QStyleOptionButton box = option;
    const int further = textHeight(textRect(rect()).width()) - textHeight(QWIDGETSIZE_MAX); // lines below the first
    box.rect.setHeight(height() - further);
    box.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &box, this);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, box);
    const QRect words = textRect(rect());
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    style()->drawItemText(&painter, words, kWords | int(leading), option.palette, isEnabled(), text(),
                          QPalette::WindowText);
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        ring.rect = style()->subElementRect(QStyle::SE_CheckBoxFocusRect, &option, this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, ring);
    }
}

} // namespace gatelodge::ui
