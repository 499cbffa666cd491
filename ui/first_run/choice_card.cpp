#include "ui/first_run/choice_card.h"
#include "ui/pieces/text.h"
#include <QPainter>

namespace gatelodge::ui {

namespace {

constexpr int kPadding = Space::oneAndHalf;

int textHeight(const QString &text, Type type, int width) {
    return QFontMetrics(fontOf(type)).boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, text).height();
}

} // namespace

ChoiceCard::ChoiceCard(QString iconName, Words title, Words text, Words cost, QWidget *parent)
    : QAbstractButton(parent), m_iconName(std::move(iconName)), m_title(std::move(title)), m_text(std::move(text)),
      m_cost(std::move(cost)) {
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // all as high as the highest
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::toggled, this, qOverload<>(&QWidget::update));
    rename();
}

void ChoiceCard::rename() {
    setText(m_title());
    setAccessibleDescription(m_text() + u' ' + m_cost());
    updateGeometry();
    update();
}

QSize ChoiceCard::sizeHint() const { return {em(16), heightForWidth(em(16))}; }

int ChoiceCard::heightForWidth(int width) const {
    const int inner = width - 2 * kPadding;
    return 2 * kPadding + iconSide() + Space::one + textHeight(m_title(), Type::Strong, inner) + Space::half +
           textHeight(m_text(), Type::Body, inner) + Space::two + textHeight(m_cost(), Type::Body, inner);
}

void ChoiceCard::paintEvent(QPaintEvent *) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    drawCard(&p, rect(),
             isChecked()    ? t.inkSoft
             : underMouse() ? t.hover
                            : t.surface,
             isChecked() ? t.ink : t.control, Radius::control);
    if (isChecked() || hasFocus())
        drawFocusRing(&p, rect());
    const RowPainter row(&p, rect(), layoutDirection());
    const int side = iconSide(), inner = width() - 2 * kPadding;
    row.icon(QRect(kPadding, kPadding, side, side), m_iconName, isChecked() ? t.ink : t.muted);
    const QRectF dot = row.at(QRect(width() - kPadding - side, kPadding, side, side));
    p.setPen(QPen(isChecked() ? t.ink : t.control, isChecked() ? side / 3.2 : 1.2));
    p.setBrush(t.surface);
    p.drawEllipse(dot.adjusted(side / 6.0, side / 6.0, -side / 6.0, -side / 6.0));
    int y = kPadding + side + Space::one;
    const auto write = [&](const QString &text, Type type, const QColor &colour) {
        const int high = textHeight(text, type, inner);
        p.setFont(fontOf(type));
        p.setPen(colour);
        p.drawText(QRect(kPadding, y, inner, high), int(Qt::TextWordWrap | Qt::AlignLeading), text);
        y += high;
    };
    write(m_title(), Type::Strong, t.text);
    y += Space::half;
    write(m_text(), Type::Body, isChecked() ? t.text : t.muted);
    y = height() - kPadding - textHeight(m_cost(), Type::Body, inner);
    write(m_cost(), Type::Body, t.text);
}

void ChoiceCard::changeEvent(QEvent *event) {
    QAbstractButton::changeEvent(event);
    if (changesLook(event))
        rename();
}

StepStrip::StepStrip(QList<Words> steps, QWidget *parent) : QWidget(parent), m_steps(std::move(steps)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rename();
}

void StepStrip::setCurrent(int number) {
    m_current = number;
    rename();
}

void StepStrip::rename() {
    setAccessibleName(
        tr("Step %1 of %2: %3", "of an assistant")
            .arg(QLocale().toString(m_current + 1), QLocale().toString(m_steps.size()), m_steps.value(m_current)()));
    update();
}

QSize StepStrip::sizeHint() const { return {em(20), em(1.5)}; }

void StepStrip::paintEvent(QPaintEvent *) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const RowPainter row(&p, rect(), layoutDirection());
    const int side = em(1.5);
    int x = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool now = i == m_current;
        const QRect circle = row.at(QRect(x, 0, side, side).adjusted(1, 1, -1, -1));
        p.setPen(QPen(now ? t.ink : t.control, 1));
        p.setBrush(now ? t.ink : t.surface);
        p.drawEllipse(circle);
        p.setFont(fontOf(Type::Strong));
        p.setPen(now ? t.onInk : t.muted);
        p.drawText(circle, Qt::AlignCenter, QLocale().toString(i + 1));
        const QString name = m_steps[i]();
        const Type type = now ? Type::Strong : Type::Body;
        x += side + Space::one;
        row.text(QRect(x, 0, widthOf(name, type) + 2, side), name, type, now ? t.text : t.muted, Qt::AlignLeft,
                 Qt::ElideNone);
        x += widthOf(name, type) + Space::oneAndHalf;
        if (i + 1 < m_steps.size())
            p.fillRect(row.at(QRect(x, side / 2, Space::three, 1)), t.control);
        x += Space::three + Space::oneAndHalf;
    }
}

void StepStrip::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLook(event)) {
        updateGeometry();
        rename();
    }
}

} // namespace gatelodge::ui
