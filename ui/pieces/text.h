// Pieces: the small things every page is made of. They own their look, their keyboard and their words for a screen
// reader; they know no subject and no server. A piece takes Words (ui/theme/words.h) and retranslates itself on
// LanguageChange; it takes Tokens when it paints and so follows a switch of scheme; it measures in em and so follows
// the text size. What a person does leaves as a signal; what became of it comes back through a setter (setSaved,
// setError).
//
// This header: text that knows its step of the type scale and its tone.
#pragma once
#include "ui/theme/paint.h"
#include "ui/theme/words.h"
#include <QEvent>
#include <QLabel>

namespace gatelodge::ui {

class Text : public QLabel {
    Q_OBJECT
public:
    explicit Text(Words words, Type type = Type::Body, Tone tone = Tone::Text, QWidget *parent = nullptr);
    void setWords(Words words);
    void setTone(Tone tone);
    Words words() const { return m_words; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void align();
    Words m_words;
    Type m_type;
    Tone m_tone;
};

// A wrapping text that never lets a layout squeeze it: it asks for the height that its present width needs.
class Paragraph : public Text {
    Q_OBJECT
public:
    explicit Paragraph(Words words, Tone tone = Tone::Muted, Type type = Type::Body, QWidget *parent = nullptr);
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void claimHeight();
};

// One line that ends in an ellipsis when there is no room, and then shows itself whole in a tool tip.
class Elided : public QWidget {
    Q_OBJECT
public:
    explicit Elided(Words words, Type type = Type::Body, Tone tone = Tone::Text,
                    Qt::TextElideMode mode = Qt::ElideRight, QWidget *parent = nullptr);
    void setWords(Words words);
    void setTone(Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {em(2), lineHeight(m_type)}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rename();
    Words m_words;
    Type m_type;
    Tone m_tone;
    Qt::TextElideMode m_mode;
};

// A state glyph standing alone beside a text that says the same in words.
class GlyphMark : public QWidget {
    Q_OBJECT
public:
    explicit GlyphMark(Glyph glyph, Tone tone, QWidget *parent = nullptr);
    void set(Glyph glyph, Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    Tone m_tone;
};

// An icon standing alone; side 0 means iconSide(). Decoration: the text beside it carries the meaning.
class IconMark : public QWidget {
    Q_OBJECT
public:
    explicit IconMark(QString name, Token token = &Tokens::muted, qreal ems = 0, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Token m_token;
    qreal m_ems;
};

// True for the events after which sizes, colours or words may be different.
bool changesLook(const QEvent *event);
inline bool changesSize(const QEvent *event) {
    return event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange;
}
inline bool changesLanguage(const QEvent *event) { return event->type() == QEvent::LanguageChange; }

} // namespace gatelodge::ui
