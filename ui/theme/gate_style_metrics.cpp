// The measures of GateStyle: how large things are and where their parts lie. What they look like is in gate_style.cpp.
#include "ui/theme/choice_popup.h"
#include "ui/theme/gate_style.h"
#include "ui/theme/measure.h"
#include <QComboBox>
#include <QLineEdit>
#include <QStyleOption>

namespace gatelodge::ui {

int GateStyle::pixelMetric(PixelMetric m, const QStyleOption *o, const QWidget *w) const {
    switch (m) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return Space::two;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_ButtonMargin:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return Space::one;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_HeaderMargin: // the label keeps the page's gutter itself
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 0;
    case PM_ScrollBarExtent: return 12;
    case PM_SplitterWidth: return 1;
    case PM_DefaultFrameWidth: return qobject_cast<const QLineEdit *>(w) ? 2 : isChoicePopup(w) ? choicePopupFrame : 0;
    case PM_MenuPanelWidth: return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return qMax(16, em(1));
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return iconSide();
    default: return QProxyStyle::pixelMetric(m, o, w);
    }
}

int GateStyle::styleHint(StyleHint h, const QStyleOption *o, const QWidget *w, QStyleHintReturn *result) const {
    switch (h) {
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animation_Duration: return 0;
    default: return QProxyStyle::styleHint(h, o, w, result);
    }
}

namespace {

QSize buttonSize(const QStyleOptionButton *b, const QWidget *w) {
    int width = b->fontMetrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, b->text).width();
    width += kindOf(w) == ButtonKind::Quiet ? 2 : 26; // quiet has no padding, so that its edges align with text
    width += b->icon.isNull() ? 0 : b->iconSize.width() + 6;
    width += b->features & QStyleOptionButton::HasMenu ? em(1) : 0;
    return {b->text.isEmpty() ? controlHeight() : width, controlHeight()};
}

QSize toolButtonSize(const QStyleOptionToolButton *b, const QSize &content) {
    if (b->toolButtonStyle == Qt::ToolButtonIconOnly)
        return {controlHeight(), controlHeight()};
    const int chevron = b->features & QStyleOptionToolButton::HasMenu ? em(0.875) - 10 : 0;
    return {content.width() + 14 + chevron, controlHeight()};
}

} // namespace

QSize GateStyle::sizeFromContents(ContentsType type, const QStyleOption *o, const QSize &s, const QWidget *w) const {
    const QSize base = QProxyStyle::sizeFromContents(type, o, s, w);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(o))
            return buttonSize(button, w);
        return base;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(o))
            return toolButtonSize(button, s);
        return base;
    case CT_LineEdit:
    case CT_HeaderSection: return {base.width(), controlHeight()};
    case CT_ComboBox: // its chevron grows with the text, Fusion's does not
        return {qMax(base.width() + Space::oneAndHalf, s.width() + Space::two + em(1.75)), controlHeight()};
    case CT_CheckBox:
    case CT_RadioButton: return {base.width() + Space::one, qMax(base.height(), controlHeight() - 4)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(o);
        const bool line = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return line ? base : QSize(base.width() + Space::two, qMax(base.height(), lineHeight() + 12));
    }
    case CT_ProgressBar: return {base.width(), 4};
    default: return base;
    }
}

QRect GateStyle::subElementRect(SubElement e, const QStyleOption *o, const QWidget *w) const {
    switch (e) {
    case SE_LineEditContents: return visualRect(o->direction, o->rect, o->rect.adjusted(6, 0, -6, 0));
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: return o->rect; // text and box together, never over the text
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator: {
        const int side = pixelMetric(PM_IndicatorWidth, o, w);
        const QRect box(o->rect.left() + 4, o->rect.top() + (o->rect.height() - side) / 2, side, side);
        return visualRect(o->direction, o->rect, box);
    }
    case SE_CheckBoxContents:
    case SE_RadioButtonContents: {
        const int side = pixelMetric(PM_IndicatorWidth, o, w);
        return visualRect(o->direction, o->rect, o->rect.adjusted(4 + side + Space::one, 0, 0, 0));
    }
    default: return QProxyStyle::subElementRect(e, o, w);
    }
}

QRect GateStyle::scrollBarRect(const QStyleOptionComplex *o, SubControl sub) const {
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(o);
    const bool upright = bar->orientation == Qt::Vertical;
    const int room = upright ? o->rect.height() : o->rect.width(),
              across = upright ? o->rect.width() : o->rect.height();
    const qint64 span = qint64(bar->maximum) - bar->minimum;
    const int least = qMin(24, room);
    const int thumb = span > 0 ? qBound(least, int(qint64(bar->pageStep) * room / (span + bar->pageStep)), room) : room;
    const int at =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - thumb, bar->upsideDown);
    const auto piece = [&](int from, int length) {
        return upright ? QRect(0, from, across, length)
                       : visualRect(o->direction, o->rect, QRect(from, 0, length, across));
    };
    switch (sub) {
    case SC_ScrollBarGroove: return o->rect;
    case SC_ScrollBarSlider: return piece(at, thumb);
    case SC_ScrollBarSubPage: return piece(0, at);
    case SC_ScrollBarAddPage: return piece(at + thumb, room - at - thumb);
    default: return {};
    }
}

int GateStyle::wordsRoom(const QStyleOptionComboBox *o, const QWidget *w) const {
    constexpr int breath = 2; // Fusion leaves a pixel at either end
    const int icon = o->currentIcon.isNull() ? 0 : o->iconSize.width() + 4;
    return proxy()->subControlRect(CC_ComboBox, o, SC_ComboBoxEditField, w).width() - icon - breath;
}

QRect GateStyle::subControlRect(ComplexControl c, const QStyleOptionComplex *o, SubControl sub,
                                const QWidget *w) const {
    if (c == CC_ScrollBar)
        return scrollBarRect(o, sub);
    if (c == CC_ComboBox && sub == SC_ComboBoxEditField)
        return visualRect(o->direction, o->rect, o->rect.adjusted(10, 0, -em(1.75), 0));
    // Asked for just before the list opens, by whatever way.
    if (const auto *box = qobject_cast<const QComboBox *>(w);
        c == CC_ComboBox && sub == SC_ComboBoxListBoxPopup && box) {
        dressChoices(*const_cast<QComboBox *>(box));
        return choicePopupBeside(*box);
    }
    return QProxyStyle::subControlRect(c, o, sub, w);
}

} // namespace gatelodge::ui
