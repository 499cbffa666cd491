// Fusion with its bevels removed: flat planes, 1-px outlines, one focus ring, quiet scroll bars. A proxy style rather
// than a style sheet: it mirrors by itself, follows the tokens live, keeps native size hints at 200 % text, and costs
// nothing per widget. A push button says what it is by ButtonKind (setKind below).
#pragma once
#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionToolButton;
class QStyleOptionHeader;

namespace gatelodge::ui {

// Outlined: the default. Primary: filled, one a pane. Quiet: a link that underlines. Danger: takes away, outlined in
// brick.
enum class ButtonKind { Outlined, Primary, Quiet, Danger };
void setKind(QWidget *button, ButtonKind kind);
ButtonKind kindOf(const QWidget *button);
// A line edit that stands inside another frame (palette, search) draws none of its own.
void setFrameless(QWidget *lineEdit);

class GateStyle : public QProxyStyle {
    Q_OBJECT
public:
    GateStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *result = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    // A wheel scrolls the page that a choice stands on. It never changes the choice: what is chosen is saved at once.
    // A choice that has no room for its words says them when it is pointed at.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget) const;
    void drawHeaderLabel(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget) const;
    QRect scrollBarRect(const QStyleOptionComplex *option, SubControl sub) const;
    int wordsRoom(const QStyleOptionComboBox *option, const QWidget *widget) const; // px, of what is chosen
};

} // namespace gatelodge::ui
