// Type scale and distances. Everything is relative to the font the system gave the application: at 10 pt one em (one
// body line) is 16 px, and at 200 % text it is 32 px, so widths, columns and breakpoints given in em grow along.
#pragma once
#include <QFont>

namespace gatelodge::ui {

// The 8-px grid, in px: distances that need not grow with text.
struct Space {
    static constexpr int hair = 1, ring = 2, bar = 3, half = 4, one = 8, oneAndHalf = 12, two = 16, three = 24,
                         four = 32, six = 48;
};
struct Radius {
    static constexpr int small = 4, control = 6, card = 10;
};

// Body is the system's size; Caption 0.9, Heading 1.15, Title 1.6 (one a page), Display 2.2, Mono 0.92 of it.
// Strong, Heading, Title and Display are demi-bold.
enum class Type { Caption, Body, Strong, Heading, Title, Display, Mono };

QFont fontOf(Type type);
int lineHeight(Type type = Type::Body); // px; scripts with tall marks get a fifth more
int widthOf(const QString &text, Type type = Type::Body);
int em(qreal lines);      // px of that many body lines
int controlHeight();      // 32 px at 10 pt, grows with the text
int rowHeight(int lines); // one line 32, two lines 48 at 10 pt
int iconSide();           // 16, 22 or 32 px, the sizes icons are drawn for

// Where a glyph must be seen at every text size: 12 px at 10 pt.
int glyphSide();

} // namespace gatelodge::ui
