#include "ui/overview/wants_card.h"
#include "ui/pieces/buttons.h"

namespace gatelodge::ui {

WantsCard::WantsCard(QWidget *parent) : Card(parent), m_title(new Text({}, Type::Heading)) {
    rows()->addWidget(m_title);
    rows()->addStretch();
}

void WantsCard::set(std::vector<Want> wants, std::vector<Words> calm) {
    QStringList said;
    for (const Want &want : wants)
        said << want.key << want.sentence() << want.detail();
    for (const Words &line : calm)
        said << line();
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
    for (const Words &line : calm) {
        auto *row = new QHBoxLayout;
        row->addWidget(new GlyphMark(Glyph::Check, Tone::Moss), 0, Qt::AlignTop);
        row->addWidget(new Paragraph(line), 1);
        column->addLayout(row);
    }
    rows()->insertWidget(1, m_rows);
}

QWidget *WantsCard::rowFor(const Want &want) {
    auto *widget = new QWidget;
    widget->setAccessibleName(want.sentence());
    auto *row = rowIn(widget);
    row->addWidget(new GlyphMark(want.glyph, want.tone), 0, Qt::AlignTop);
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
