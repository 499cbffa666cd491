#include "ui/theme/gate_style.h"
#include "ui/theme/choice_popup.h"
#include "ui/theme/contrast.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolTip>

namespace gatelodge::ui {
namespace {

constexpr char kindProperty[] = "gatelodgeKind";
constexpr char framelessProperty[] = "gatelodgeFrameless";

// Colours of a push or tool button in its present state; an invalid line means none.
struct ButtonLook {
    QColor fill, line, text;
};

ButtonLook buttonLook(const QStyleOption *o, ButtonKind kind) {
    const Tokens &t = tokens();
    const bool on = o->state & QStyle::State_Enabled;
    const bool over = on && o->state & QStyle::State_MouseOver, down = on && o->state & QStyle::State_Sunken;
    const QColor line = Theme::scheme() == Scheme::HighContrast ? t.control : mix(t.control, t.hairline, 0.45);
    switch (kind) {
    case ButtonKind::Primary:
        if (on)
            return {down ? mix(t.ink, t.text, 0.25) : over ? mix(t.ink, t.text, 0.12) : t.ink, {}, t.onInk};
        break;
    case ButtonKind::Quiet: return {{}, {}, !on ? t.disabled : down ? t.text : t.inkText};
    case ButtonKind::Danger:
        if (on)
            return {down || over ? t.brickSoft : t.surface,
                    Theme::scheme() == Scheme::HighContrast ? t.brick : mix(t.brick, t.surface, 0.35), t.brick};
        break;
    case ButtonKind::Outlined: break;
    }
    return {down ? t.press : over ? t.hover : t.surface, on ? line : t.hairline, on ? t.text : t.disabled};
}

void drawCheckBox(QPainter *p, const QStyleOption *o) {
    const Tokens &t = tokens();
    const bool on = o->state & QStyle::State_On, part = o->state & QStyle::State_NoChange;
    const bool enabled = o->state & QStyle::State_Enabled;
    const QColor fill = !enabled ? t.disabled : t.ink;
    const QRect r = o->rect;
    drawCard(p, r, on || part ? fill : t.surface, on || part ? fill : enabled ? t.control : t.hairline, Radius::small);
    if (on)
        drawGlyph(p, QRectF(r).adjusted(r.width() / 8.0, r.width() / 8.0, -r.width() / 8.0, -r.width() / 8.0),
                  Glyph::Check, t.onInk);
    else if (part)
        p->fillRect(QRectF(r.left() + r.width() / 4.0, r.center().y(), r.width() / 2.0, 2), t.onInk);
}

void drawRadio(QPainter *p, const QStyleOption *o) {
    const Tokens &t = tokens();
    const bool on = o->state & QStyle::State_On;
    const QRectF r = QRectF(o->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setBrush(on ? t.ink : t.surface);
    p->setPen(QPen(on ? t.ink : t.control, 1));
    p->drawEllipse(r);
    if (on) {
        const qreal inset = r.width() * 0.32;
        p->setBrush(t.onInk);
        p->setPen(Qt::NoPen);
        p->drawEllipse(r.adjusted(inset, inset, -inset, -inset));
    }
    p->restore();
}

void drawToolPanel(QPainter *p, const QStyleOption *o) {
    const Tokens &t = tokens();
    if (o->state & QStyle::State_On)
        drawCard(p, o->rect, t.inkSoft, {}, Radius::control);
    else if (o->state & QStyle::State_Enabled && o->state & (QStyle::State_MouseOver | QStyle::State_Sunken))
        drawCard(p, o->rect, o->state & QStyle::State_Sunken ? t.press : t.hover, {}, Radius::control);
}

void drawLineEdit(QPainter *p, const QStyleOption *o, const QWidget *w) {
    if (w && w->property(framelessProperty).toBool())
        return;
    const Tokens &t = tokens();
    const bool enabled = o->state & QStyle::State_Enabled;
    drawCard(p, o->rect, enabled ? t.surface : t.sunken, enabled ? t.control : t.hairline, Radius::control);
    if (o->state & QStyle::State_HasFocus)
        drawFocusRing(p, o->rect);
}

void drawHeaderGround(QPainter *p, const QRect &rect) {
    p->fillRect(rect, tokens().surface);
    p->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens().hairline);
}

} // namespace

void setKind(QWidget *button, ButtonKind kind) { button->setProperty(kindProperty, int(kind)); }
ButtonKind kindOf(const QWidget *button) {
    return button ? ButtonKind(button->property(kindProperty).toInt()) : ButtonKind::Outlined;
}
void setFrameless(QWidget *lineEdit) { lineEdit->setProperty(framelessProperty, true); }

GateStyle::GateStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void GateStyle::polish(QWidget *w) {
    QProxyStyle::polish(w);
    if (qobject_cast<QAbstractButton *>(w) || qobject_cast<QComboBox *>(w) || qobject_cast<QLineEdit *>(w) ||
        qobject_cast<QScrollBar *>(w))
        w->setAttribute(Qt::WA_Hover);
    // Qt's own is as dark as on white paper in every scheme.
    if (QAction *clear = w->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"), Qt::FindDirectChildrenOnly))
        clear->setIcon(icon(QStringLiteral("edit-clear"), &Tokens::muted));
    if (qobject_cast<QComboBox *>(w)) {
        if (w->focusPolicy() == Qt::WheelFocus)
            w->setFocusPolicy(Qt::StrongFocus);
        w->installEventFilter(this);
    }
}

bool GateStyle::eventFilter(QObject *watched, QEvent *event) {
    const auto *box = qobject_cast<QComboBox *>(watched);
    if (event->type() == QEvent::ToolTip && box && box->toolTip().isEmpty() && !box->isEditable()) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const bool isCut = wordsRoom(&option, box) < box->fontMetrics().horizontalAdvance(box->currentText());
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), isCut ? box->currentText() : QString());
        return true;
    }
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

void GateStyle::drawPrimitive(PrimitiveElement e, const QStyleOption *o, QPainter *p, const QWidget *w) const {
    const Tokens &t = tokens();
    switch (e) {
    case PE_PanelButtonCommand: {
        const ButtonLook look = buttonLook(o, kindOf(w));
        drawCard(p, o->rect, look.fill, look.line, Radius::control);
        if (o->state & State_HasFocus && kindOf(w) == ButtonKind::Primary) // ink on ink would not be seen
            drawCard(p, o->rect.adjusted(3, 3, -3, -3), {}, t.onInk, Radius::small);
        else if (o->state & State_HasFocus && kindOf(w) != ButtonKind::Quiet)
            drawFocusRing(p, o->rect);
        return;
    }
    case PE_PanelButtonTool: drawToolPanel(p, o); return;
    case PE_FrameFocusRect:
        // Views draw the ring around their current row themselves, buttons with their ground.
        if (!qobject_cast<const QAbstractItemView *>(w) && !qobject_cast<const QPushButton *>(w))
            drawFocusRing(p, o->rect);
        return;
    case PE_PanelLineEdit: drawLineEdit(p, o, w); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(p, o); return;
    case PE_IndicatorRadioButton: drawRadio(p, o); return;
    case PE_FrameMenu:
        drawCard(p, o->rect, {}, Theme::scheme() == Scheme::HighContrast ? t.control : t.hairline, 0);
        return;
    case PE_PanelMenu: p->fillRect(o->rect, t.raised); return;
    case PE_PanelItemViewItem:
        if (o->state & (State_Selected | State_MouseOver))
            p->fillRect(o->rect, o->state & State_Selected ? t.inkSoft : t.hover);
        return;
    case PE_PanelTipLabel: drawCard(p, o->rect, t.raised, t.hairline, 0); return;
    case PE_Frame:
        if (isChoicePopup(w))
            drawCard(p, o->rect, t.raised, Theme::scheme() == Scheme::HighContrast ? t.control : t.hairline, 0);
        return;
    case PE_FrameLineEdit:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow:
    case PE_IndicatorHeaderArrow: return;
    default: QProxyStyle::drawPrimitive(e, o, p, w);
    }
}

void GateStyle::drawControl(ControlElement e, const QStyleOption *o, QPainter *p, const QWidget *w) const {
    const Tokens &t = tokens();
    switch (e) {
    case CE_PushButtonBevel: proxy()->drawPrimitive(PE_PanelButtonCommand, o, p, w); return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(o))
            drawButtonLabel(button, p, w);
        return;
    case CE_HeaderEmptyArea:
    case CE_HeaderSection: drawHeaderGround(p, o->rect); return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(o))
            drawHeaderLabel(header, p, w);
        return;
    case CE_ComboBoxLabel: // Fusion cuts it in the middle of a letter
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(o)) {
            QStyleOptionComboBox shown(*box);
            shown.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, wordsRoom(box, w));
            QProxyStyle::drawControl(e, &shown, p, w);
        }
        return;
    case CE_Splitter: p->fillRect(o->rect, t.hairline); return;
    case CE_ProgressBarGroove: drawCard(p, o->rect, t.slateSoft, {}, o->rect.height() / 2.0); return;
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(o);
        const int span = bar->maximum - bar->minimum;
        const qreal share = span > 0 ? qreal(bar->progress - bar->minimum) / span : 0.3;
        const QRect done(o->rect.left(), o->rect.top(), qMax(o->rect.height(), int(o->rect.width() * share)),
                         o->rect.height());
        drawCard(p, visualRect(o->direction, o->rect, done), t.ink, {}, o->rect.height() / 2.0);
        return;
    }
    default: QProxyStyle::drawControl(e, o, p, w);
    }
}

// Drawn here because the base style glues icon and text together and centres them unequally when mirrored.
void GateStyle::drawButtonLabel(const QStyleOptionButton *b, QPainter *p, const QWidget *w) const {
    const QColor colour = buttonLook(b, kindOf(w)).text;
    const bool menu = b->features & QStyleOptionButton::HasMenu;
    const int side = b->icon.isNull() ? 0 : b->iconSize.width(), gap = side && !b->text.isEmpty() ? 6 : 0;
    const int text = b->fontMetrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, b->text).width();
    int x = b->rect.left() + (b->rect.width() - side - gap - text - (menu ? em(1) : 0)) / 2;
    if (side) {
        const QRect logical(x, b->rect.top() + (b->rect.height() - side) / 2, side, side);
        b->icon.paint(p, visualRect(b->direction, b->rect, logical), Qt::AlignCenter,
                      b->state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
        x += side + gap;
    }
    p->save();
    p->setPen(colour);
    if (kindOf(w) == ButtonKind::Quiet && b->state & (State_MouseOver | State_HasFocus)) {
        QFont font = p->font();
        font.setUnderline(true);
        p->setFont(font);
    }
    p->drawText(visualRect(b->direction, b->rect, QRect(x, b->rect.top(), text + 2, b->rect.height())),
                Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip | Qt::TextShowMnemonic |
                    (styleHint(SH_UnderlineShortcut, b, w) ? 0 : Qt::TextHideMnemonic),
                b->text);
    p->restore();
    if (menu) {
        const QRect chevron(x + text + em(0.25), b->rect.top(), em(0.75), b->rect.height());
        drawChevron(p, QRectF(visualRect(b->direction, b->rect, chevron)).center(), colour);
    }
}

void GateStyle::drawHeaderLabel(const QStyleOptionHeader *h, QPainter *p, const QWidget *w) const {
    const bool sorted = h->sortIndicator != QStyleOptionHeader::None;
    QFont font = fontOf(Type::Caption);
    font.setWeight(sorted ? QFont::DemiBold : QFont::Normal);
    p->save();
    p->setFont(font);
    p->setPen(sorted ? tokens().text : tokens().muted);
    // The first and the last visible column keep the gutter of the page; their cells do the same.
    const bool mirrored = h->direction == Qt::RightToLeft, only = h->position == QStyleOptionHeader::OnlyOneSection;
    const bool first = only || h->position == (mirrored ? QStyleOptionHeader::End : QStyleOptionHeader::Beginning);
    const bool last = only || h->position == (mirrored ? QStyleOptionHeader::Beginning : QStyleOptionHeader::End);
    const QRect r =
        visualRect(h->direction, h->rect, h->rect.adjusted(first ? Space::two : 4, 0, last ? -Space::two : -8, 0));
    const int mark = em(0.4) + 10, room = r.width() - (sorted ? mark : 0); // the arrow keeps its distance
    p->drawText(r, int(visualAlignment(h->direction, h->textAlignment) | Qt::AlignVCenter),
                QFontMetrics(font).elidedText(h->text, Qt::ElideRight, room));
    if (sorted) {
        const int words = qMin(room, QFontMetrics(font).horizontalAdvance(h->text));
        const int x = h->textAlignment & Qt::AlignRight ? h->rect.width() - (last ? Space::two : 8) - words - mark
                                                        : (first ? Space::two : 4) + words + em(0.4);
        const QRect logical(h->rect.left() + x, r.top(), 10, r.height());
        const QPointF centre = QRectF(visualRect(h->direction, h->rect, logical)).center();
        p->translate(centre);
        if (h->sortIndicator == QStyleOptionHeader::SortDown) // by this name Qt calls the ascending order
            p->rotate(180);
        drawChevron(p, {}, tokens().text);
    }
    p->restore();
    Q_UNUSED(w)
}

void GateStyle::drawComplexControl(ComplexControl c, const QStyleOptionComplex *o, QPainter *p,
                                   const QWidget *w) const {
    switch (c) {
    case CC_ComboBox: {
        const ButtonLook look = buttonLook(o, ButtonKind::Outlined);
        const bool enabled = o->state & State_Enabled;
        drawCard(p, o->rect, look.fill, enabled ? tokens().control : tokens().hairline, Radius::control);
        if (o->state & State_HasFocus)
            drawFocusRing(p, o->rect);
        const QRect arrow(o->rect.right() - em(1.5), o->rect.top(), em(1), o->rect.height());
        drawChevron(p, QRectF(visualRect(o->direction, o->rect, arrow)).center(), tokens().muted);
        return;
    }
    case CC_ScrollBar: drawScrollBar(o, p, w); return;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(o))
            drawToolButton(button, p, w);
        return;
    default: QProxyStyle::drawComplexControl(c, o, p, w);
    }
}

void GateStyle::drawScrollBar(const QStyleOptionComplex *o, QPainter *p, const QWidget *w) const {
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(o);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const bool upright = bar->orientation == Qt::Vertical, active = o->state & State_MouseOver;
    QRect thumb = proxy()->subControlRect(CC_ScrollBar, o, SC_ScrollBarSlider, w);
    thumb = upright ? thumb.adjusted(active ? 2 : 4, 2, -2, -2) : thumb.adjusted(2, active ? 2 : 4, -2, -2);
    drawCard(p, thumb, mix(tokens().control, tokens().surface, active ? 0.1 : 0.5), {},
             (upright ? thumb.width() : thumb.height()) / 2.0);
}

void GateStyle::drawToolButton(const QStyleOptionToolButton *button, QPainter *p, const QWidget *w) const {
    proxy()->drawPrimitive(PE_PanelButtonTool, button, p, w);
    if (button->state & State_HasFocus)
        drawFocusRing(p, button->rect);
    auto label = *button;
    label.state &= ~(State_Sunken | State_On);
    if (button->features & QStyleOptionToolButton::HasMenu && button->toolButtonStyle != Qt::ToolButtonIconOnly) {
        const QRect arrow(button->rect.right() - em(1.125), button->rect.top(), em(0.75), button->rect.height());
        drawChevron(p, QRectF(visualRect(button->direction, button->rect, arrow)).center(), tokens().muted);
        label.rect = visualRect(button->direction, button->rect, button->rect.adjusted(0, 0, -em(0.875), 0));
    }
    label.features = {};
    proxy()->drawControl(CE_ToolButtonLabel, &label, p, w);
}

} // namespace gatelodge::ui
