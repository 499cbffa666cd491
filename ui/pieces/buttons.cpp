#include "ui/pieces/buttons.h"
#include "ui/pieces/text.h"
#include "ui/theme/icons.h"

namespace gatelodge::ui {
namespace {

Token inkOf(ButtonKind kind) {
    switch (kind) {
    case ButtonKind::Outlined: return &Tokens::text;
    case ButtonKind::Primary: return &Tokens::onInk;
    case ButtonKind::Quiet: return &Tokens::inkText;
    case ButtonKind::Danger: return &Tokens::brick;
    }
    return &Tokens::text;
}

} // namespace

Button::Button(Words verb, const QString &iconName, ButtonKind kind, QWidget *parent)
    : QPushButton(parent), m_verb(std::move(verb)) {
    setKind(this, kind);
    setAutoDefault(false);
    setText(m_verb());
    if (!iconName.isEmpty())
        setIcon(gatelodge::ui::icon(iconName, inkOf(kind)));
    setIconSize({iconSide(), iconSide()});
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Button::setWords(Words verb) {
    m_verb = std::move(verb);
    setText(m_verb());
}

void Button::changeEvent(QEvent *event) {
    QPushButton::changeEvent(event);
    if (changesLanguage(event))
        setText(m_verb());
    if (changesLook(event))
        setIconSize({iconSide(), iconSide()});
}

IconButton::IconButton(const QString &iconName, Words verb, QWidget *parent)
    : QToolButton(parent), m_verb(std::move(verb)) {
    setIcon(gatelodge::ui::icon(iconName, &Tokens::muted));
    setIconSize({iconSide(), iconSide()});
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    rename();
}

void IconButton::setWords(Words verb) {
    m_verb = std::move(verb);
    rename();
}

void IconButton::rename() {
    setAccessibleName(m_verb());
    setToolTip(m_verb());
}

void IconButton::changeEvent(QEvent *event) {
    QToolButton::changeEvent(event);
    if (changesLanguage(event))
        rename();
    if (changesLook(event))
        setIconSize({iconSide(), iconSide()});
}

} // namespace gatelodge::ui
