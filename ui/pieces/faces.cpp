#include "ui/pieces/faces.h"
#include "ui/pieces/text.h"
#include <QLocale>
#include <QPainter>

namespace gatelodge::ui {

ChipLabel::ChipLabel(Words words, Tone tone, Glyph glyph, Chip::Weight weight, QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(std::move(words), tone, glyph, weight);
}

void ChipLabel::set(Words words, Tone tone, Glyph glyph, Chip::Weight weight) {
    m_words = std::move(words);
    m_chip = {{}, tone, glyph, weight};
    rename();
}

void ChipLabel::rename() {
    m_chip.text = m_words();
    setAccessibleName(m_chip.text);
    updateGeometry();
    update();
}

void ChipLabel::paintEvent(QPaintEvent *) {
    QPainter p(this);
    drawChip(&p, rect(), m_chip, layoutDirection());
}

void ChipLabel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLook(event))
        rename();
}

Avatar::Avatar(QString name, qreal ems, QWidget *parent) : QWidget(parent), m_ems(ems) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void Avatar::setName(const QString &name, Presence presence) {
    m_name = name;
    m_presence = presence;
    update();
}

void Avatar::paintEvent(QPaintEvent *) {
    QPainter p(this);
    drawAvatar(&p, rect(), m_name, m_presence);
}

AvatarStack::AvatarStack(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void AvatarStack::set(const QStringList &names, int more) {
    m_names = names;
    m_more = more;
    setAccessibleName(QLocale().createSeparatedList(names));
    updateGeometry();
    update();
}

QSize AvatarStack::sizeHint() const {
    return {int(m_names.size()) * em(1.5) + em(0.5) + (m_more ? em(2) : 0), em(1.75)};
}

void AvatarStack::paintEvent(QPaintEvent *) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const RowPainter row(&p, rect(), layoutDirection());
    const int step = em(1.5), side = em(1.75);
    for (int i = int(m_names.size()) - 1; i >= 0; --i) { // from the back, so that the first lies on top
        const QRect logical(i * step, 0, side, side);
        p.setPen(Qt::NoPen);
        p.setBrush(tokens().surface);
        p.drawEllipse(row.at(logical).adjusted(-2, -2, 2, 2));
        row.avatar(logical, m_names[i]);
    }
    if (m_more)
        row.text(QRect(int(m_names.size()) * step + em(0.9), 0, em(4), side),
                 QLatin1Char('+') + QLocale().toString(m_more), Type::Body, tokens().muted);
}

} // namespace gatelodge::ui
