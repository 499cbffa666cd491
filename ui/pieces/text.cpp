#include "ui/pieces/text.h"
#include <algorithm>
#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace gatelodge::ui {

bool changesLook(const QEvent *event) {
    switch (event->type()) {
    case QEvent::ApplicationPaletteChange:
    case QEvent::PaletteChange:
    case QEvent::ApplicationFontChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::StyleChange: return true;
    default: return false;
    }
}

namespace {

// A sentence runs as the window does, also one that begins with a name in another script. What has nothing of the
// window's script, as an address in an Arabic window, keeps its own direction.
QString inDirection(const QString &text, Qt::LayoutDirection direction) {
    const bool fromRight = direction == Qt::RightToLeft;
    if (text.isRightToLeft() == fromRight)
        return text;
    const bool hasOwn = std::any_of(text.begin(), text.end(), [fromRight](QChar letter) {
        const QChar::Direction way = letter.direction();
        return fromRight ? way == QChar::DirR || way == QChar::DirAL : way == QChar::DirL;
    });
    return hasOwn ? QChar(fromRight ? 0x200F : 0x200E) + text : text;
}

} // namespace

Text::Text(Words words, Type type, Tone tone, QWidget *parent)
    : QLabel(parent), m_words(std::move(words)), m_type(type), m_tone(tone) {
    setTextFormat(Qt::PlainText);
    setText(inDirection(m_words(), layoutDirection()));
    restyle();
    align();
}

void Text::setWords(Words words) {
    m_words = std::move(words);
    setText(inDirection(m_words(), layoutDirection()));
    if (wordWrap() && minimumHeight() > 0) // what a paragraph claimed for longer words holds no room any more
        setMinimumHeight(qMax(0, heightForWidth(width())));
}

void Text::setTone(Tone tone) {
    m_tone = tone;
    restyle();
}

void Text::restyle() {
    // Only when something differs: setting a font or a palette sends the event that brought us here.
    if (const QFont font = fontOf(m_type); font != this->font())
        setFont(font);
    if (palette().color(QPalette::WindowText) != colourOf(m_tone)) {
        QPalette p = palette();
        p.setColor(QPalette::WindowText, colourOf(m_tone));
        setPalette(p);
    }
}

// With the window, not with the script of the text: a Latin name in an Arabic window starts at the right like its
// neighbours.
void Text::align() {
    if (alignment() & Qt::AlignHCenter)
        return;
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
}

void Text::changeEvent(QEvent *event) {
    QLabel::changeEvent(event);
    const bool turns = event->type() == QEvent::LayoutDirectionChange;
    if (turns)
        align();
    if (turns || changesLanguage(event))
        setText(inDirection(m_words(), layoutDirection()));
    if (changesLook(event))
        restyle();
}

Paragraph::Paragraph(Words words, Tone tone, Type type, QWidget *parent) : Text(std::move(words), type, tone, parent) {
    setWordWrap(true);
}

// QLabel's own answer is never less than the minimum height, which is what we claimed when we were narrower.
int Paragraph::heightForWidth(int width) const {
    const QMargins around = contentsMargins() + margin();
    if (text().isEmpty())
        return around.top() + around.bottom(); // the style would answer with all the room there is
    const QRect room(0, 0, width - around.left() - around.right(), QWIDGETSIZE_MAX);
    const QRect taken =
        style()->itemTextRect(fontMetrics(), room, int(alignment() | Qt::TextWordWrap), isEnabled(), text());
    return taken.height() + around.top() + around.bottom();
}

void Paragraph::claimHeight() { setMinimumHeight(qMax(0, heightForWidth(width()))); }

void Paragraph::resizeEvent(QResizeEvent *event) {
    Text::resizeEvent(event);
    claimHeight();
}

void Paragraph::changeEvent(QEvent *event) {
    Text::changeEvent(event);
    if (changesLook(event))
        claimHeight();
}

Elided::Elided(Words words, Type type, Tone tone, Qt::TextElideMode mode, QWidget *parent)
    : QWidget(parent), m_words(std::move(words)), m_type(type), m_tone(tone), m_mode(mode) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rename();
}

void Elided::setWords(Words words) {
    m_words = std::move(words);
    rename();
}

void Elided::setTone(Tone tone) {
    m_tone = tone;
    update();
}

void Elided::rename() {
    setAccessibleName(m_words());
    setToolTip(widthOf(m_words(), m_type) > width() ? m_words() : QString());
    updateGeometry();
    update();
}

QSize Elided::sizeHint() const { return {widthOf(m_words(), m_type) + 2, lineHeight(m_type)}; }

void Elided::paintEvent(QPaintEvent *) {
    QPainter p(this);
    RowPainter(&p, rect(), layoutDirection())
        .text(rect(), m_words(), m_type, isEnabled() ? colourOf(m_tone) : tokens().disabled, Qt::AlignLeft, m_mode);
}

void Elided::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    setToolTip(widthOf(m_words(), m_type) > width() ? m_words() : QString());
}

void Elided::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLook(event))
        rename();
}

GlyphMark::GlyphMark(Glyph glyph, Tone tone, QWidget *parent) : QWidget(parent), m_glyph(glyph), m_tone(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphMark::set(Glyph glyph, Tone tone) {
    m_glyph = glyph;
    m_tone = tone;
    update();
}

QSize GlyphMark::sizeHint() const { return {glyphSide() + 2, glyphSide() + 2}; }

void GlyphMark::paintEvent(QPaintEvent *) {
    QPainter p(this);
    drawGlyph(&p, QRectF(rect()).adjusted(1, 1, -1, -1), m_glyph, colourOf(m_tone));
}

IconMark::IconMark(QString name, Token token, qreal ems, QWidget *parent)
    : QWidget(parent), m_name(std::move(name)), m_token(token), m_ems(ems) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconMark::sizeHint() const {
    const int side = m_ems > 0 ? em(m_ems) : iconSide();
    return {side, side};
}

void IconMark::paintEvent(QPaintEvent *) {
    QPainter p(this);
    drawIcon(&p, rect(), m_name, colour(m_token));
}

} // namespace gatelodge::ui
