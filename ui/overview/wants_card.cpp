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
    QStringList standing;
    const auto add = [&standing](const QString &key, const Mend &mend) {
        standing << key << QString::number(int(mend.deed)) << QString::number(mend.site.value) << mend.place
                 << mend.record << mend.verb();
    };
    for (const Want &want : wants)
        add(want.key, want.mend);
    standing << QString(); // no finding is without a key
    for (const CalmLine &line : calm)
        add(line.known ? QStringLiteral("fine") : QStringLiteral("unknown"), line.mend);
    const bool stays = m_rows && standing == m_standing;
    m_standing = standing;
    if (!stays)
        return build(wants, calm);
    auto row = m_told.cbegin(); // in the order in which they were built
    for (const Want &want : wants)
        retell(*row++, want);
    for (const CalmLine &line : calm)
        retell(*row++, {{}, {}, {}, line.sentence, {}, line.mend});
}

void WantsCard::build(const std::vector<Want> &wants, const std::vector<CalmLine> &calm) {
    m_title->setWords([count = int(wants.size())] {
        return count ? tr("%n things want you", nullptr, count) : tr("Nothing wants you");
    });
    if (m_rows)
        m_rows->deleteLater(); // one of its buttons may be what brought us here
    m_told.clear();
    m_rows = new QWidget;
    auto *column = columnIn(m_rows, Space::one);
    for (const Want &want : wants)
        column->addWidget(rowFor(want));
    for (const CalmLine &line : calm)
        column->addLayout(lineFor(line));
    rows()->insertWidget(1, m_rows);
}

// Numbers and times in sentences change every second on a busy house.
void WantsCard::retell(const Row &row, const Want &want) {
    const auto rename = [](QWidget *widget, const QString &name) {
        if (widget && widget->accessibleName() != name)
            widget->setAccessibleName(name); // a screen reader is told of it
    };
    row.sentence->setWords(want.sentence);
    if (row.detail)
        row.detail->setWords(want.detail);
    if (row.mark)
        row.mark->set(want.glyph, want.tone);
    rename(row.named, want.sentence());
    rename(row.button, buttonName(want.mend, want.sentence));
}

QLayout *WantsCard::lineFor(const CalmLine &line) {
    auto *row = new QHBoxLayout;
    row->addWidget(line.known ? new GlyphMark(Glyph::Check, Tone::Moss) : new GlyphMark(Glyph::Ring, Tone::Slate), 0,
                   line.mend.isEmpty() ? Qt::AlignTop : Qt::AlignVCenter); // the button is higher than the line
    Row told;
    row->addWidget(told.sentence = new Paragraph(line.sentence), 1);
    if (!line.mend.isEmpty())
        row->addWidget(told.button = buttonFor(line.mend, line.sentence, true), 0, Qt::AlignTop);
    m_told.push_back(told);
    return row;
}

// Several may say the same: what it is about stands in the name that is read aloud.
QString WantsCard::buttonName(const Mend &mend, const Words &finding) {
    return tr("%1: %2", "a verb, what it mends").arg(mend.verb(), finding());
}

Button *WantsCard::buttonFor(const Mend &mend, const Words &finding, bool quiet) {
    auto *button = new Button(mend.verb, {}, quiet ? ButtonKind::Quiet : ButtonKind::Outlined);
    button->setAccessibleName(buttonName(mend, finding));
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
    Row told{new GlyphMark(want.glyph, want.tone), nullptr, nullptr, widget, nullptr};
    auto *row = rowIn(widget);
    row->addWidget(told.mark, 0, want.detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(told.sentence = new Paragraph(want.sentence, Tone::Text, Type::Strong));
    if (!want.detail.isEmpty())
        words->addWidget(told.detail = new Paragraph(want.detail));
    row->addLayout(words, 1);
    if (!want.mend.isEmpty())
        row->addWidget(told.button = buttonFor(want.mend, want.sentence, false), 0, Qt::AlignTop);
    m_told.push_back(told);
    return widget;
}

} // namespace gatelodge::ui
