#include "ui/theme/measure.h"
#include <array>
#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QLocale>

namespace gatelodge::ui {
namespace {

bool hasTallMarks(QLocale::Script script) {
    switch (script) {
    case QLocale::ArabicScript:
    case QLocale::DevanagariScript:
    case QLocale::BengaliScript:
    case QLocale::ThaiScript:
    case QLocale::TamilScript:
    case QLocale::KhmerScript: return true;
    default: return false;
    }
}

struct Step {
    Type type;
    qreal factor;
    QFont::Weight weight;
};
constexpr std::array<Step, 7> steps{{{Type::Caption, 0.9, QFont::Normal},
                                     {Type::Body, 1.0, QFont::Normal},
                                     {Type::Strong, 1.0, QFont::DemiBold},
                                     {Type::Heading, 1.15, QFont::DemiBold},
                                     {Type::Title, 1.6, QFont::DemiBold},
                                     {Type::Display, 2.2, QFont::DemiBold},
                                     {Type::Mono, 0.92, QFont::Normal}}};

// Fonts and heights are asked for many times a painted row, so they are made once an application font and language.
class FontScale {
public:
    static const FontScale &current() {
        static FontScale scale;
        const QLocale::Script script = QLocale().script();
        if (scale.m_base != QApplication::font() || scale.m_script != script || !scale.m_pixels)
            scale.fill(QApplication::font(), script);
        return scale;
    }
    const QFont &font(Type type) const { return m_fonts[size_t(type)]; }
    int height(Type type) const { return m_heights[size_t(type)]; }
    int pixels() const { return m_pixels; }

private:
    void fill(const QFont &base, QLocale::Script script) {
        m_base = base;
        m_script = script;
        m_pixels = QFontInfo(base).pixelSize();
        const qreal points = base.pointSizeF() > 0 ? base.pointSizeF() : QFontInfo(base).pointSizeF();
        for (const Step &step : steps) {
            QFont font = step.type == Type::Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : base;
            font.setPointSizeF(points * step.factor);
            font.setWeight(step.weight);
            const int plain = QFontMetrics(font).height();
            m_fonts[size_t(step.type)] = font;
            m_heights[size_t(step.type)] = hasTallMarks(script) ? plain * 6 / 5 : plain;
        }
    }
    QFont m_base;
    QLocale::Script m_script = QLocale::AnyScript;
    int m_pixels = 0;
    std::array<QFont, steps.size()> m_fonts;
    std::array<int, steps.size()> m_heights{};
};

} // namespace

QFont fontOf(Type type) { return FontScale::current().font(type); }
int lineHeight(Type type) { return FontScale::current().height(type); }
int widthOf(const QString &text, Type type) { return QFontMetrics(fontOf(type)).horizontalAdvance(text); }
int em(qreal lines) { return qRound(lines * 1.2 * FontScale::current().pixels()); }
int controlHeight() { return qMax(32, lineHeight() + 14); }
int rowHeight(int lines) { return qMax(16 * (lines + 1), lines * lineHeight() + 16); }
int iconSide() { return em(1) >= 30 ? 32 : em(1) >= 22 ? 22 : 16; }
int glyphSide() { return qMax(12, lineHeight(Type::Caption) * 3 / 4); }

} // namespace gatelodge::ui
