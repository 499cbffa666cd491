#include "ui/theme/paint.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"
#include <QPainter>
#include <QStyle>

namespace gatelodge::ui {

QColor colourOf(Tone tone) {
    const Tokens &t = tokens();
    switch (tone) {
    case Tone::Text: return t.text;
    case Tone::Muted: return t.muted;
    case Tone::Ink: return t.inkText;
    case Tone::Brass: return t.brass;
    case Tone::Moss: return t.moss;
    case Tone::Brick: return t.brick;
    case Tone::Slate: return t.slate;
    }
    return t.text;
}

QColor washOf(Tone tone) {
    const Tokens &t = tokens();
    switch (tone) {
    case Tone::Ink: return t.inkSoft;
    case Tone::Brass: return t.brassSoft;
    case Tone::Moss: return t.mossSoft;
    case Tone::Brick: return t.brickSoft;
    case Tone::Text:
    case Tone::Muted:
    case Tone::Slate: return t.slateSoft;
    }
    return t.slateSoft;
}

void drawCard(QPainter *p, const QRect &rect, const QColor &fill, const QColor &line, qreal radius) {
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    p->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    p->drawRoundedRect(line.isValid() ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect), radius, radius);
    p->restore();
}

void drawFocusRing(QPainter *p, const QRect &rect, qreal radius) {
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setBrush(Qt::NoBrush);
    p->setPen(QPen(tokens().ink, Space::ring));
    p->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    p->restore();
}

void drawKeyCap(QPainter *p, const QRect &rect, const QString &key) {
    drawCard(p, rect, tokens().surface, tokens().hairline, Radius::small);
    p->setFont(fontOf(Type::Caption));
    p->setPen(tokens().muted);
    p->drawText(rect, Qt::AlignCenter, keptLeftToRight(key));
}

QSize sizeOf(const Chip &chip) {
    const int sides = chip.weight == Chip::Weight::Quiet ? 4 : 16;
    const int glyph = chip.glyph == Glyph::None ? 0 : glyphSide() + 4;
    return {widthOf(chip.text, Type::Caption) + sides + glyph, qMax(20, lineHeight(Type::Caption) + 4)};
}

void drawChip(QPainter *p, const QRect &rect, const Chip &chip, Qt::LayoutDirection direction, Outline outline) {
    const bool quiet = chip.weight == Chip::Weight::Quiet, full = Theme::scheme() == Scheme::HighContrast;
    const QColor tone = colourOf(chip.tone), wash = washOf(chip.tone);
    if (!quiet)
        drawCard(p, rect, wash,
                 full                      ? tone
                 : outline == Outline::Yes ? mix(tone, wash, 0.5)
                                           : QColor(),
                 rect.height() / 2.0);
    const RowPainter row(p, rect, direction);
    int left = rect.left() + (quiet ? 0 : 8);
    if (chip.glyph != Glyph::None) {
        const int side = glyphSide();
        row.glyph(QRect(left, rect.top() + (rect.height() - side) / 2, side, side), chip.glyph, tone);
        left += side + 4;
    }
    row.text(QRect(left, rect.top(), rect.right() - left, rect.height()), chip.text, Type::Caption,
             quiet ? tokens().muted : tone, Qt::AlignLeft, Qt::ElideNone);
}

QSize badgeSize(const QString &number) {
    const int height = lineHeight(Type::Caption) + 2;
    return {qMax(height + 4, widthOf(number, Type::Caption) + 12), height};
}

void drawBadge(QPainter *p, const QRect &rect, const QString &number) {
    drawCard(p, rect, tokens().brassSoft, mix(tokens().brass, tokens().brassSoft, 0.6), rect.height() / 2.0);
    p->setFont(fontOf(Type::Caption));
    p->setPen(tokens().brass);
    p->drawText(rect, Qt::AlignCenter, number);
}

AvatarColours avatarColours(int index, Scheme scheme) {
    static constexpr int hues[] = {212, 28, 150, 285, 338, 184};
    const int hue = hues[index % 6];
    if (scheme == Scheme::Dark)
        return {QColor::fromHsl(hue, 60, 62), QColor::fromHsl(hue, 120, 206)};
    return {QColor::fromHsl(hue, 90, 224), QColor::fromHsl(hue, 120, 66)};
}

namespace {

QString initialsOf(const QString &name) {
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    QString initials = words.first().left(1);
    // Joined scripts would connect two initials into a syllable nobody has.
    const bool joins =
        initials.at(0).script() == QChar::Script_Arabic || initials.at(0).script() == QChar::Script_Syriac;
    if (words.size() > 1 && !joins)
        initials += words.last().left(1);
    return initials.toUpper();
}

} // namespace

void drawAvatar(QPainter *p, const QRect &rect, const QString &name, Presence presence) {
    uint sum = 0;
    for (const QChar c : name)
        sum = sum * 31 + c.unicode();
    AvatarColours c = avatarColours(int(sum % 6), Theme::scheme());
    const bool full = Theme::scheme() == Scheme::HighContrast;
    if (presence == Presence::Quiet || full)
        c = {tokens().slateSoft, tokens().slate};
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(full ? QPen(c.initials, 1) : QPen(Qt::NoPen));
    p->setBrush(c.disc);
    p->drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    QFont font = fontOf(Type::Strong);
    font.setPixelSize(qMax(6, qRound(rect.height() * 0.38)));
    p->setFont(font);
    p->setPen(c.initials);
    p->drawText(rect, Qt::AlignCenter, initialsOf(name));
    p->restore();
}

QRect RowPainter::at(const QRect &logical) const { return QStyle::visualRect(m_direction, m_outer, logical); }

namespace {

// A name of one script is written in its own direction, so that its full stop and its ellipsis stand at its end; a
// sentence of several goes with the window.
Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection window) {
    bool left = false, right = false;
    for (const QChar one : text) {
        left |= one.direction() == QChar::DirL;
        right |= one.direction() == QChar::DirR || one.direction() == QChar::DirAL;
    }
    if (left == right)
        return window;
    return left ? Qt::LeftToRight : Qt::RightToLeft;
}

} // namespace

void RowPainter::text(const QRect &logical, const QString &text, Type type, const QColor &colour, Qt::Alignment align,
                      Qt::TextElideMode elide) const {
    const QFont font = fontOf(type);
    m_painter->setFont(font);
    m_painter->setPen(colour.isValid() ? colour : tokens().text);
    const QString shown =
        elide == Qt::ElideNone ? text : QFontMetrics(font).elidedText(text, elide, qMax(0, logical.width()));
    const Qt::LayoutDirection before = m_painter->layoutDirection();
    m_painter->setLayoutDirection(directionOf(shown, m_direction));
    m_painter->drawText(at(logical),
                        int(QStyle::visualAlignment(m_direction, align) | Qt::AlignVCenter | Qt::AlignAbsolute) |
                            Qt::TextSingleLine | Qt::TextDontClip,
                        shown);
    m_painter->setLayoutDirection(before);
}

int RowPainter::chip(const QPoint &topLeft, const Chip &chip, Outline outline) const {
    const QRect logical(topLeft, sizeOf(chip));
    drawChip(m_painter, at(logical), chip, m_direction, outline);
    return logical.width();
}

void RowPainter::avatar(const QRect &logical, const QString &name, Presence presence) const {
    drawAvatar(m_painter, at(logical), name, presence);
}
void RowPainter::glyph(const QRect &logical, Glyph glyph, const QColor &colour) const {
    drawGlyph(m_painter, at(logical), glyph, colour);
}
void RowPainter::icon(const QRect &logical, const QString &name, const QColor &colour) const {
    drawIcon(m_painter, at(logical), name, colour);
}

} // namespace gatelodge::ui
