#include "ui/overview/wants_card.h"
#include "ui/pieces/buttons.h"

namespace gatelodge::ui {

WantsCard::WantsCard(QWidget *parent) : Card(parent), m_title(new Text({}, Type::Heading)) {
    rows()->addWidget(m_title);
    rows()->addStretch();
}

void WantsCard::set(std::vector<Want> wants, std::vector<CalmLine> calm) {
    QStringList said;
    for (const Want &want : wants)
        said << want.key << want.sentence() << want.detail();
    for (const CalmLine &line : calm)
        said << line.sentence();
    if (said == m_said && m_rows)
        return;
    m_said = said;
    m_title->setWords([count = int(wants.size())] {
        return count ? tr("%n things want you", nullptr, count) : tr("Nothing wants you");
    });
    if (m_rows)
        m_rows->deleteLater(); // one of its buttons may be what brought us here
    m_rows = new QWidget;
    auto *column = columnIn(m_rows, Space::one);
    for (const Want &want : wants)
        column->addWidget(rowFor(want));
    for (const CalmLine &line : calm)
        column->addLayout(lineFor(line));
    rows()->insertWidget(1, m_rows);
}

QLayout *WantsCard::lineFor(const CalmLine &line) {
    auto *row = new QHBoxLayout;
    row->addWidget(line.known ? new GlyphMark(Glyph::Check, Tone::Moss) : new GlyphMark(Glyph::Ring, Tone::Slate), 0,
                   line.fix.isEmpty() ? Qt::AlignTop : Qt::AlignVCenter); // the button is higher than the line
    row->addWidget(new Paragraph(line.sentence), 1);
    if (line.fix.isEmpty())
        return row;
    auto *fix = new Button(line.fix, {}, ButtonKind::Quiet);
    fix->setAccessibleDescription(line.sentence());
    row->addWidget(fix, 0, Qt::AlignTop);
    connect(fix, &Button::clicked, this, [this, subject = line.subject] { Q_EMIT subjectWanted(subject); });
    return row;
}

QWidget *WantsCard::rowFor(const Want &want) {
    auto *widget = new QWidget;
    widget->setAccessibleName(want.sentence());
    auto *row = rowIn(widget);
    row->addWidget(new GlyphMark(want.glyph, want.tone), 0, want.detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Paragraph(want.sentence, Tone::Text, Type::Strong));
    if (!want.detail.isEmpty())
        words->addWidget(new Paragraph(want.detail));
    row->addLayout(words, 1);
    if (want.fix.isEmpty())
        return widget;
    auto *fix = new Button(want.fix);
    fix->setAccessibleDescription(want.sentence());
    row->addWidget(fix, 0, Qt::AlignTop);
    connect(fix, &Button::clicked, this, [this, want] {
        if (want.site == SiteId())
            Q_EMIT subjectWanted(want.subject);
        else
            Q_EMIT siteWanted(want.subject, want.site);
    });
    return widget;
}

} // namespace gatelodge::ui
