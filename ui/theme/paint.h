// Painters shared by widgets and delegates: tones, chips, avatars, cards, badges, and RowPainter, which mirrors once.
// They take logical (left-to-right) rectangles in px and allocate no more than a string, so a delegate calls them a
// row.
#pragma once
#include "ui/theme/glyph.h"
#include "ui/theme/icons.h"
#include "ui/theme/measure.h"

namespace gatelodge::ui {

// What a text or a wash means; see tokens.h.
enum class Tone { Text, Muted, Ink, Brass, Moss, Brick, Slate };
QColor colourOf(Tone tone);
QColor washOf(Tone tone);

// A state: glyph and word on a wash. The normal state is Quiet (no wash), so that exceptions find the eye.
struct Chip {
    enum class Weight { Washed, Quiet };
    QString text;
    Tone tone = Tone::Slate;
    Glyph glyph = Glyph::None;
    Weight weight = Weight::Washed;
};
enum class Outline { No, Yes }; // Yes on a selected row, where a wash on a wash would vanish
QSize sizeOf(const Chip &chip);
void drawChip(QPainter *painter, const QRect &rect, const Chip &chip, Qt::LayoutDirection direction,
              Outline outline = Outline::No);

// A brass pill: a number that wants a person. Returns nothing; its width is badgeSize().
QSize badgeSize(const QString &number);
void drawBadge(QPainter *painter, const QRect &rect, const QString &number);

// Initials on one of six muted hues, chosen by the name, so that a person keeps theirs. Quiet: suspended, in slate.
enum class Presence { Normal, Quiet };
void drawAvatar(QPainter *painter, const QRect &rect, const QString &name, Presence presence = Presence::Normal);
struct AvatarColours {
    QColor disc, initials;
};
AvatarColours avatarColours(int index, Scheme scheme); // index 0..5

void drawCard(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line,
              qreal radius = Radius::card);
void drawFocusRing(QPainter *painter, const QRect &rect, qreal radius = Radius::control);
void drawKeyCap(QPainter *painter, const QRect &rect, const QString &key);

// A painter that knows its row: every call takes left-to-right rectangles and mirrors itself inside outer.
class RowPainter {
public:
    RowPainter(QPainter *painter, const QRect &outer, Qt::LayoutDirection direction)
        : m_painter(painter), m_outer(outer), m_direction(direction) {}
    QRect at(const QRect &logical) const;
    void text(const QRect &logical, const QString &text, Type type = Type::Body, const QColor &colour = {},
              Qt::Alignment align = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight) const;
    int chip(const QPoint &logicalTopLeft, const Chip &chip, Outline outline = Outline::No) const; // the width used
    void avatar(const QRect &logical, const QString &name, Presence presence = Presence::Normal) const;
    void glyph(const QRect &logical, Glyph glyph, const QColor &colour) const;
    void icon(const QRect &logical, const QString &name, const QColor &colour) const;
    QPainter *painter() const { return m_painter; }
    Qt::LayoutDirection direction() const { return m_direction; }

private:
    QPainter *m_painter;
    QRect m_outer;
    Qt::LayoutDirection m_direction;
};

} // namespace gatelodge::ui
