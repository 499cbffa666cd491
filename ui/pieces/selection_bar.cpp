#include "ui/pieces/selection_bar.h"
#include "ui/pieces/planes.h"
#include "ui/theme/contrast.h"
#include <QPainter>

namespace gatelodge::ui {

SelectionBar::SelectionBar(QList<Button *> actions, QWidget *parent)
    : QWidget(parent), m_sentence(new Text({}, Type::Strong)) {
    auto *flow = new FlowLayout(Space::one, Space::half);
    for (Button *action : actions)
        flow->addWidget(action);
    auto *verbs = new QWidget;
    verbs->setLayout(flow);
    auto *row = rowIn(this);
    row->setContentsMargins(Space::one, Space::one, Space::one, Space::one);
    row->addSpacing(Space::one); // margins keep their sides from right to left, what stands in a row does not
    row->addWidget(m_sentence);
    row->addStretch();
    row->addWidget(verbs, 0, Qt::AlignVCenter);
    auto *clear = new IconButton(QStringLiteral("gatelodge-cross"), [] { return tr("Select nothing"); });
    connect(clear, &IconButton::clicked, this, &SelectionBar::clearRequested);
    row->addWidget(clear);
}

void SelectionBar::setSentence(Words sentence) {
    m_sentence->setWords(std::move(sentence));
    rename();
}

void SelectionBar::rename() { setAccessibleName(m_sentence->words()()); }

// Told before what it holds: the sentence's text is still the old one.
void SelectionBar::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

void SelectionBar::paintEvent(QPaintEvent *) {
    QPainter p(this);
    p.fillRect(rect(), tokens().inkSoft);
    p.fillRect(QRect(0, 0, width(), 1), mix(tokens().ink, tokens().inkSoft, 0.6));
}

} // namespace gatelodge::ui
