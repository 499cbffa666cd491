#include "ui/sites/protocol_section.h"
#include "ui/common/fault_words.h"
#include "ui/pieces/planes.h"
#include "ui/sites/bindings.h"
#include "ui/sites/site_words.h"
#include "ui/theme/contrast.h"
#include <QPainter>
#include <QPointer>
#include <QStyle>
#include <QtMath>

namespace gatelodge::ui {

const std::vector<ProtocolCards::Card> &ProtocolCards::cards() {
    static const std::vector<Card> all{{CryptoVersion::V3, QStringLiteral("object-locked")},
                                       {CryptoVersion::V4, QStringLiteral("object-locked")},
                                       {CryptoVersion::V2, QStringLiteral("object-unlocked")}};
    return all;
}

int ProtocolCards::numberOf(CryptoVersion version) {
    for (size_t i = 0; i < cards().size(); ++i)
        if (cards()[i].version == version)
            return int(i);
    return 0;
}

ProtocolCards::ProtocolCards(QWidget *parent)
    : PaintedStrip(
          QAccessible::Grouping, [] { return tr("How it asks"); }, parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    std::vector<Choice> choices;
    for (const Card &card : cards())
        choices.push_back({[version = card.version] { return protocolName(version); }, {}});
    setChoices(std::move(choices));
    measure();
}

QString ProtocolCards::partName(int number) const {
    const CryptoVersion version = cards()[size_t(number)].version;
    return tr("%1: %2", "a protocol and what it is for").arg(protocolName(version), protocolNote(version));
}

QRect ProtocolCards::logicalRect(int number) const {
    const int count = partCount(),
              high = (height() - (isFolded() ? (count - 1) * Space::one : 0)) / (isFolded() ? count : 1);
    if (isFolded())
        return {0, number * (high + Space::one), width(), high};
    const int wide = (width() - (count - 1) * Space::one) / count;
    return {number * (wide + Space::one), 0, wide, high};
}

void ProtocolCards::measure() {
    const int wide = isFolded() ? width() : (width() - 2 * Space::one) / 3;
    const QFontMetrics metrics(fontOf(Type::Caption));
    m_noteLines = 1;
    for (const Card &card : cards()) {
        const QRect room(0, 0, qMax(em(4), wide - Space::oneAndHalf * 2), 1000);
        const int needed = metrics.boundingRect(room, Qt::TextWordWrap, protocolNote(card.version)).height();
        m_noteLines = qMax(m_noteLines, qCeil(needed / double(lineHeight(Type::Caption))));
    }
    const int one =
        Space::oneAndHalf * 2 + iconSide() + Space::half + lineHeight() + m_noteLines * lineHeight(Type::Caption) + 2;
    setFixedHeight(isFolded() ? one * 3 + Space::one * 2 : one);
}

void ProtocolCards::resizeEvent(QResizeEvent *event) {
    PaintedStrip::resizeEvent(event);
    measure();
}

void ProtocolCards::changeEvent(QEvent *event) {
    PaintedStrip::changeEvent(event);
    if (changesLook(event))
        measure();
}

void ProtocolCards::paintEvent(QPaintEvent *) {
    QPainter p(this);
    p.setOpacity(isEnabled() ? 1 : 0.55);
    const RowPainter row(&p, rect(), layoutDirection());
    for (int number = 0; number < partCount(); ++number)
        drawChoice(row, number);
}

void ProtocolCards::drawChoice(const RowPainter &row, int number) const {
    const Card &card = cards()[size_t(number)];
    const Tokens &t = tokens();
    const bool now = number == current();
    const QRect box = logicalRect(number);
    QPainter *p = row.painter();
    drawCard(p, row.at(box),
             now                   ? t.inkSoft
             : number == hovered() ? t.hover
                                   : t.surface,
             now ? t.ink : mix(t.control, t.hairline, 0.6), Radius::control);
    if (now && hasFocus())
        drawFocusRing(p, row.at(box));
    QRect inner = box.adjusted(Space::oneAndHalf, Space::oneAndHalf, -Space::oneAndHalf, -Space::one);
    const bool old = card.version == CryptoVersion::V2;
    row.icon(QRect(inner.left(), inner.top(), iconSide(), iconSide()), card.iconName,
             old   ? t.brass
             : now ? t.inkText
                   : t.muted);
    p->setRenderHint(QPainter::Antialiasing);
    const int side = em(0.9);
    const QRectF ring = row.at(QRect(inner.right() - side, inner.top(), side, side));
    p->setPen(QPen(now ? t.ink : t.control, now ? em(0.28) : 1));
    p->setBrush(now ? t.onInk : t.surface);
    p->drawEllipse(now ? ring.adjusted(2, 2, -2, -2) : ring);
    inner.setTop(inner.top() + iconSide() + Space::half);
    row.text(QRect(inner.left(), inner.top(), inner.width(), lineHeight()), protocolName(card.version), Type::Strong);
    inner.setTop(inner.top() + lineHeight() + 1);
    p->setFont(fontOf(Type::Caption));
    p->setPen(old ? t.brass : t.muted);
    const Qt::Alignment start = QStyle::visualAlignment(row.direction(), Qt::AlignLeft);
    p->drawText(row.at(inner), int(Qt::TextWordWrap) | int(start | Qt::AlignAbsolute), protocolNote(card.version));
}

ProtocolSection::ProtocolSection(SiteEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_cards(new ProtocolCards),
      m_said(new Paragraph({}, Tone::Brass, Type::Caption)) {
    auto *column = columnIn(this, Space::one);
    column->addWidget(new SectionHeader([] { return tr("How it asks"); }, [] { return tr("protocol"); }));
    column->addWidget(m_cards);
    column->addWidget(m_said);
    m_said->hide();
    bindLock(m_cards, editor);
    connect(&editor, &SiteEditor::arrived, this, &ProtocolSection::showSite);
    connect(m_cards, &ProtocolCards::chosen, this, &ProtocolSection::save);
}

void ProtocolSection::showSite() {
    const CryptoVersion version = m_editor.profile().version;
    m_cards->setCurrent(ProtocolCards::numberOf(version));
    m_said->setTone(Tone::Brass);
    m_said->setVisible(version == CryptoVersion::V2);
    m_said->setWords([] {
        return tr("v2 is for old plug-ins only: its answers are encrypted, but not protected against tampering.");
    });
}

void ProtocolSection::save(int number) {
    const CryptoVersion version = ProtocolCards::cards()[size_t(number)].version;
    m_editor.put(&SiteProfile::version, m_editor.profile().version, version,
                 [self = QPointer<ProtocolSection>(this)](const Done &done) {
                     if (!self || done)
                         return;
                     self->showSite();
                     self->m_said->setTone(Tone::Brick);
                     self->m_said->setWords([error = done.error()] { return faultWords(error); });
                     self->m_said->show();
                 });
}

} // namespace gatelodge::ui
