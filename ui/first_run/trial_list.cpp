#include "ui/first_run/trial_list.h"
#include "ui/pieces/planes.h"

namespace gatelodge::ui {

TrialList::TrialList(QWidget *parent) : QWidget(parent), m_column(columnIn(this, Space::oneAndHalf)) {}

void TrialList::clear() {
    for (const Line &line : std::as_const(m_lines))
        delete line.widget;
    m_lines.clear();
}

void TrialList::begin(Words what) {
    Line line{new QWidget, new GlyphMark(Glyph::Clock, Tone::Muted), new Paragraph(std::move(what), Tone::Text),
              new Paragraph({}, Tone::Muted, Type::Caption)};
    auto *row = rowIn(line.widget, Space::oneAndHalf);
    row->addWidget(line.glyph, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::half);
    words->addWidget(line.what);
    words->addWidget(line.detail);
    row->addLayout(words, 1);
    line.detail->hide();
    m_column->addWidget(line.widget);
    m_lines << line;
}

void TrialList::note(Words detail) {
    if (m_lines.isEmpty())
        return;
    m_lines.last().detail->setVisible(!detail().isEmpty());
    m_lines.last().detail->setWords(std::move(detail));
}

void TrialList::end(Words what) {
    m_lines.last().glyph->set(Glyph::Check, Tone::Moss);
    m_lines.last().what->setWords(std::move(what));
    note({});
}

void TrialList::fail(Words what, Words why) {
    m_lines.last().glyph->set(Glyph::Cross, Tone::Brick);
    m_lines.last().what->setTone(Tone::Brick);
    m_lines.last().what->setWords(std::move(what));
    note(std::move(why));
}

QStringList TrialList::lines() const {
    QStringList read;
    for (const Line &line : m_lines)
        read << line.what->text();
    return read;
}

} // namespace gatelodge::ui
