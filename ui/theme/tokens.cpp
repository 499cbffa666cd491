#include "ui/theme/tokens.h"

namespace gatelodge::ui {
namespace {

Tokens lightTokens() {
    return {.window = 0xf3f2ee,
            .surface = 0xffffff,
            .sunken = 0xfaf9f7,
            .raised = 0xffffff,
            .hairline = 0xe4e2dc,
            .control = 0x8b8880,
            .text = 0x1d2126,
            .muted = 0x5c6068,
            .disabled = 0x9a9ca1,
            .hover = 0xecebe6,
            .press = 0xe0ded7,
            .ink = 0x2758ab,
            .onInk = 0xffffff,
            .inkSoft = 0xe3ebf9,
            .inkText = 0x2452a3,
            .brass = 0x855200,
            .brassSoft = 0xfbefd6,
            .moss = 0x24693d,
            .mossSoft = 0xe2f1e5,
            .brick = 0xaf2f24,
            .brickSoft = 0xfce8e5,
            .slate = 0x535861,
            .slateSoft = 0xecebe8,
            .series1 = 0x2f66c4,
            .series2 = 0xc97c00,
            .series3 = 0x8b3a7e,
            .series4 = 0x8e9298,
            .shadow = QColor(20, 22, 26, 46)};
}

Tokens darkTokens() {
    return {.window = 0x17191c,
            .surface = 0x1e2125,
            .sunken = 0x1a1d20,
            .raised = 0x282c31,
            .hairline = 0x32363c,
            .control = 0x7f858e,
            .text = 0xe9e7e2,
            .muted = 0xabafb7,
            .disabled = 0x6c7078,
            .hover = 0x272b30,
            .press = 0x32373d,
            .ink = 0x8bb2f5,
            .onInk = 0x0e1c33,
            .inkSoft = 0x263753,
            .inkText = 0x98bbf7,
            .brass = 0xf0bd66,
            .brassSoft = 0x3d3120,
            .moss = 0x85cf9b,
            .mossSoft = 0x203528,
            .brick = 0xf79a8e,
            .brickSoft = 0x442624,
            .slate = 0xb9bdc5,
            .slateSoft = 0x31353b,
            .series1 = 0x6ea0f2,
            .series2 = 0xf0a63a,
            .series3 = 0xd08cc4,
            .series4 = 0x868b93,
            .shadow = QColor(0, 0, 0, 150)};
}

Tokens highContrastTokens() {
    return {.window = 0xffffff,
            .surface = 0xffffff,
            .sunken = 0xffffff,
            .raised = 0xffffff,
            .hairline = QColor(Qt::black),
            .control = QColor(Qt::black),
            .text = QColor(Qt::black),
            .muted = 0x262626,
            .disabled = 0x595959,
            .hover = 0xe6e6e6,
            .press = 0xcccccc,
            .ink = 0x00308f,
            .onInk = 0xffffff,
            .inkSoft = 0xcfe0ff,
            .inkText = 0x00308f,
            .brass = 0x5a3600,
            .brassSoft = 0xffffff,
            .moss = 0x00401a,
            .mossSoft = 0xffffff,
            .brick = 0x850d00,
            .brickSoft = 0xffffff,
            .slate = 0x1a1a1a,
            .slateSoft = 0xffffff,
            .series1 = 0x00308f,
            .series2 = 0xb36b00,
            .series3 = 0x7a1f6c,
            .series4 = 0x595959,
            .shadow = QColor(0, 0, 0, 0)};
}

} // namespace

Tokens tokensOf(Scheme scheme) {
    switch (scheme) {
    case Scheme::Light: return lightTokens();
    case Scheme::Dark: return darkTokens();
    case Scheme::HighContrast: return highContrastTokens();
    }
    return lightTokens();
}

QPalette paletteOf(const Tokens &t) {
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.sunken);
    p.setColor(QPalette::Button, t.surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, t.text);
    p.setColor(QPalette::BrightText, t.onInk);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Highlight, t.inkSoft);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.inkText);
    p.setColor(QPalette::LinkVisited, t.inkText);
    p.setColor(QPalette::Mid, t.hairline);
    p.setColor(QPalette::Midlight, t.hairline);
    p.setColor(QPalette::Dark, t.control);
    p.setColor(QPalette::Light, t.raised);
    p.setColor(QPalette::Shadow, t.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    return p;
}

} // namespace gatelodge::ui
