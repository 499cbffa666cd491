#include "ui/overview/wants_card.h"
#include "ui/common/role_lock.h"
#include "ui/pieces/buttons.h"

namespace gatelodge::ui {

WantsCard::WantsCard(const admin::Roles &roles, QWidget *parent)
    : Card(parent), m_roles(roles), m_title(new Text({}, Type::Heading)) {
    rows()->addWidget(m_title);
    rows()->addStretch();
}

void WantsCard::set(std::vector<Want> wants, std::vector<CalmLine> calm) {
    QStringList said;
    for (const Want &want : wants)
        said << want.key << want.sentence() << want.detail() << want.mend.verb();
    for (const CalmLine &line : calm)
        said << line.sentence() << line.mend.verb();
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
                   line.mend.isEmpty() ? Qt::AlignTop : Qt::AlignVCenter); // the button is higher than the line
    row->addWidget(new Paragraph(line.sentence), 1);
    if (!line.mend.isEmpty())
        row->addWidget(buttonFor(line.mend, line.sentence, true), 0, Qt::AlignTop);
    return row;
}

// Several may say the same: what it is about stands in the name that is read aloud.
Button *WantsCard::buttonFor(const Mend &mend, const Words &finding, bool quiet) {
    auto *button = new Button(mend.verb, {}, quiet ? ButtonKind::Quiet : ButtonKind::Outlined);
    button->setAccessibleName(tr("%1: %2", "a verb, what it mends").arg(mend.verb(), finding()));
    if (const auto duty = dutyOf(mend.deed); duty && mend.site == SiteId())
        lockUnless(button, m_roles, *duty);
    else if (duty)
        lockUnless(button, m_roles, *duty, mend.site);
    connect(button, &Button::clicked, this, [this, mend] { Q_EMIT mendWanted(mend); });
    return button;
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
    if (!want.mend.isEmpty())
        row->addWidget(buttonFor(want.mend, want.sentence, false), 0, Qt::AlignTop);
    return widget;
}

} // namespace gatelodge::ui
