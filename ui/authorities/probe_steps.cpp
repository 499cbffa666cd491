#include "ui/authorities/probe_steps.h"
#include "ui/authorities/authority_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"

namespace gatelodge::ui {

ProbeSteps::ProbeSteps(QWidget *parent)
    : QWidget(parent),
      m_button(new Button([] { return tr("Test connection"); }, QStringLiteral("media-playback-start"))),
      m_said(new Paragraph({})), m_rows(new QWidget), m_column(columnIn(m_rows, Space::one)) {
    auto *column = columnIn(this, 0);
    column->addWidget(m_said);
    column->addWidget(m_rows);
    m_rows->setAccessibleName(tr("Result of the test"));
    connect(m_button, &Button::clicked, this, &ProbeSteps::requested);
    clear();
}

void ProbeSteps::clear() {
    m_button->setEnabled(true);
    m_steps.clear();
    removeRows();
    say({});
}

void ProbeSteps::wait() {
    clear();
    m_button->setEnabled(false);
    say([] { return tr("Asking…"); });
}

void ProbeSteps::show(const QList<ProbeStep> &steps) {
    clear();
    m_steps = steps;
    for (const ProbeStep &step : steps)
        addRow(step);
    m_rows->setVisible(!steps.isEmpty());
}

void ProbeSteps::fail(const Error &error) {
    clear();
    say([error] { return authorityFaultWords(error); }, true);
}

void ProbeSteps::say(Words words, bool brick) {
    m_said->setTone(brick ? Tone::Brick : Tone::Muted);
    m_said->setVisible(!words.isEmpty());
    m_said->setWords(std::move(words));
}

void ProbeSteps::removeRows() {
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows->hide();
}

// The quote is what the other side said, untranslated: it is what one searches for, or shows to whoever runs it.
void ProbeSteps::addRow(const ProbeStep &step) {
    auto *row = new QWidget;
    auto *across = rowIn(row, Space::one);
    auto *mark = new GlyphMark(step.ok ? Glyph::Check : Glyph::Cross, step.ok ? Tone::Moss : Tone::Brick);
    across->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *sentence = new Paragraph([step] { return stepWords(step); }, Tone::Text, step.ok ? Type::Body : Type::Strong);
    words->addWidget(sentence);
    if (!step.detail.isEmpty()) {
        auto *quote =
            new Paragraph([step] { return tr("“%1”", "what the other side said").arg(keptLeftToRight(step.detail)); },
                          Tone::Muted, Type::Caption);
        quote->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->addWidget(quote);
    }
    across->addLayout(words, 1);
    m_column->addWidget(row);
}

QStringList ProbeSteps::said() const {
    QStringList lines;
    const auto texts = findChildren<Paragraph *>();
    for (const Paragraph *text : texts)
        if (!text->isHidden() && !text->text().isEmpty())
            lines << text->text();
    return lines;
}

void ProbeSteps::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        m_rows->setAccessibleName(tr("Result of the test"));
}

} // namespace gatelodge::ui
