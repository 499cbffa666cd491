#include "ui/shell/page.h"
#include "ui/pieces/planes.h"
#include <QSettings>
#include <QSplitter>

namespace gatelodge::ui {

void Page::openView(const QJsonObject &) {}

PageHeader::PageHeader(Words title, Words sentence, QList<QWidget *> actions, int gutter, QWidget *parent)
    : QWidget(parent), m_title(new Paragraph(std::move(title), Tone::Text, Type::Title)),
      m_sentence(new Paragraph(sentence)) {
    auto *row = rowIn(this);
    row->setContentsMargins(gutter, Space::two, gutter, Space::one);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    row->addLayout(words, 1); // first: what is shown before it has a parent is a window
    QSizePolicy wraps(QSizePolicy::Ignored, QSizePolicy::Preferred);
    wraps.setHeightForWidth(true);
    for (Paragraph *line : {m_title, m_sentence})
        line->setSizePolicy(wraps);
    words->addStretch(); // a title alone stands beside the middle of the actions
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addStretch();
    m_sentence->setVisible(!sentence.isEmpty());
    for (QWidget *action : actions)
        row->addWidget(action, 0, Qt::AlignVCenter);
}

void PageHeader::setTitle(Words title) { m_title->setWords(std::move(title)); }

void PageHeader::setSentence(Words sentence) {
    m_sentence->setVisible(!sentence.isEmpty());
    m_sentence->setWords(std::move(sentence));
}

ListDetails::ListDetails(QWidget *list, QWidget *details, Wide wide, QWidget *parent)
    : QWidget(parent), m_splitter(new QSplitter), m_list(list), m_details(details), m_wide(wide) {
    columnIn(this, 0)->addWidget(m_splitter);
    m_splitter->addWidget(list);
    m_splitter->addWidget(details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, wide == Wide::List ? 1 : 0);
    m_splitter->setStretchFactor(1, wide == Wide::List ? 0 : 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, &ListDetails::rememberWidth);
    arrange();
}

void ListDetails::showDetails() {
    const bool appears = !std::exchange(m_wantsDetails, true);
    arrange();
    if (appears && !m_folded)
        shareWidth();
    if (m_folded)
        m_details->setFocus();
}

void ListDetails::showList() {
    m_wantsDetails = false;
    arrange();
    m_list->setFocus();
}

void ListDetails::arrange() {
    m_list->setVisible(!m_folded || !m_wantsDetails);
    m_details->setVisible(m_wantsDetails);
    const bool listIsWide = m_wide == Wide::List;
    m_list->setMinimumWidth(m_folded ? 0 : em(listIsWide ? 22 : 12));
    m_details->setMinimumWidth(m_folded ? 0 : em(listIsWide ? 20 : 28));
}

// With less room than both need, one stands in place of the other.
QSize ListDetails::minimumSizeHint() const {
    const QSize list = m_list->minimumSizeHint();
    return m_wantsDetails ? list.expandedTo(m_details->minimumSizeHint()) : list;
}

QString ListDetails::memory() const {
    const QWidget *above = parentWidget();
    while (above && !qobject_cast<const Page *>(above))
        above = above->parentWidget();
    return above && !above->objectName().isEmpty() ? QStringLiteral("widths/") + above->objectName() : QString();
}

// Kept is the part that does not grow with the window.
void ListDetails::rememberWidth() {
    if (!memory().isEmpty() && !m_folded && m_wantsDetails)
        QSettings().setValue(memory(), m_splitter->sizes().at(m_wide == Wide::List ? 1 : 0) * 100.0 / em(100));
}

void ListDetails::shareWidth() {
    const qreal usual = m_wide == Wide::List ? 25 : 17;
    const qreal kept = memory().isEmpty() ? usual : QSettings().value(memory(), usual).toDouble();
    const int part = em(qBound(qreal(12), kept, qreal(80)));
    const int list = m_wide == Wide::List ? width() - part : part;
    m_splitter->setSizes({list, width() - list});
}

void ListDetails::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fold();
}

// By the room there is for the text as large as it is.
void ListDetails::fold() {
    const bool folded = width() < em(48);
    if (folded == m_folded)
        return;
    m_folded = folded;
    arrange();
    if (!folded && m_wantsDetails)
        shareWidth();
    Q_EMIT foldedChanged(folded);
}

void ListDetails::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (!changesSize(event))
        return;
    arrange();
    fold();
}

} // namespace gatelodge::ui
