#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/theme/contrast.h"
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>

namespace gatelodge::ui {

InlineMessage::InlineMessage(Tone tone, Glyph glyph, Words sentence, Words detail, QList<QAbstractButton *> actions,
                             Closing closing, Shape shape, QWidget *parent)
    : QWidget(parent), m_tone(tone), m_shape(shape), m_sentence(new Text({}, Type::Strong)),
      m_detail(new Paragraph({}, Tone::Text)) {
    auto *row = rowIn(this);
    row->setContentsMargins(Space::one, Space::one, Space::one, Space::one);
    row->addSpacing(Space::one); // margins keep their sides from right to left, what stands in a row does not
    auto *mark = new GlyphMark(glyph, tone);
    row->addWidget(mark, 0, Qt::AlignVCenter);
    row->addSpacing(Space::half);
    m_sentence->setWordWrap(true);
    m_sentence->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_sentence, 3);
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_detail, 2);
    for (QAbstractButton *action : actions)
        row->addWidget(action);
    if (closing == Closing::Yes) {
        auto *cross = new IconButton(QStringLiteral("gatelodge-cross"), [] { return tr("Dismiss"); });
        connect(cross, &IconButton::clicked, this, &InlineMessage::dismissed);
        row->addWidget(cross);
    }
    setMinimumHeight(controlHeight() + Space::two);
    set(std::move(sentence), std::move(detail));
}

void InlineMessage::set(Words sentence, Words detail) {
    m_sentence->setWords(std::move(sentence));
    m_detail->setWords(std::move(detail));
    rename();
}

void InlineMessage::rename() {
    const QString sentence = m_sentence->words()(); // the label itself hears of another language later
    setAccessibleName(sentence);
    setAccessibleDescription(m_detail->words()());
    // One line where there is room for it; a wrapping label alone would ask for a square.
    m_sentence->setMinimumWidth(qMin(widthOf(sentence, Type::Strong) + 2, em(24)));
}

void InlineMessage::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event) || changesSize(event))
        rename();
}

void InlineMessage::paintEvent(QPaintEvent *) {
    QPainter p(this);
    const QColor wash = washOf(m_tone), edge = mix(colourOf(m_tone), wash, 0.65);
    if (m_shape == Shape::Card) {
        drawCard(&p, rect(), wash, edge, Radius::control);
        return;
    }
    p.fillRect(rect(), wash);
    p.fillRect(QRect(0, height() - 1, width(), 1), edge);
}

UndoBar::UndoBar(QWidget *parent) : QWidget(parent) {
    columnIn(this)->setContentsMargins(Space::two, Space::one, Space::two, Space::one);
    hide();
}

void UndoBar::say(Words sentence, Words detail, std::function<void()> undoIt) {
    m_undo = m_way ? m_way(std::move(undoIt)) : std::move(undoIt);
    if (m_undo)
        put(
            std::move(sentence), std::move(detail), [] { return tr("Undo"); }, QStringLiteral("edit-undo"),
            [this] { undo(); });
    else
        put(std::move(sentence), std::move(detail), {}, {}, {});
}

void UndoBar::offer(Words sentence, Words detail, Words verb, std::function<void()> act) {
    m_undo = nullptr;
    put(std::move(sentence), std::move(detail), std::move(verb), {}, [this, act = std::move(act)] {
        const std::function<void()> chosen = act; // its button goes
        dismiss();
        chosen();
    });
}

void UndoBar::refuse(Words sentence, Words detail) {
    m_undo = nullptr;
    put(std::move(sentence), std::move(detail), {}, {}, {}, Says::Refused);
}

void UndoBar::put(Words sentence, Words detail, Words verb, const QString &iconName, std::function<void()> press,
                  Says says) {
    if (m_message) { // its own button may have been pressed just now
        m_message->setParent(nullptr);
        m_message->deleteLater();
    }
    QList<QAbstractButton *> actions;
    if (!verb.isEmpty()) {
        auto *button = new Button(std::move(verb), iconName);
        connect(button, &Button::clicked, this, std::move(press));
        actions << button;
    }
    const bool refused = says == Says::Refused;
    auto *message = new InlineMessage(refused ? Tone::Brick : Tone::Slate, refused ? Glyph::Cross : Glyph::Check,
                                      std::move(sentence), std::move(detail), actions, InlineMessage::Closing::Yes);
    connect(message, &InlineMessage::dismissed, this, &UndoBar::dismiss);
    layout()->addWidget(message);
    m_message = message;
    show();
    QAccessibleEvent event(message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UndoBar::undo() {
    const std::function<void()> undoIt = std::exchange(m_undo, nullptr);
    dismiss();
    if (undoIt)
        undoIt();
}

void UndoBar::dismiss() {
    m_undo = nullptr;
    hide();
}

void UndoBar::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

namespace {

// Scrolls where the room is low, and lets the room be low.
class LowRoom : public QScrollArea {
public:
    explicit LowRoom(QWidget *content) {
        setWidget(content);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        content->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
        content->installEventFilter(this);
    }
    QSize minimumSizeHint() const override {
        const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        return {widget()->minimumSizeHint().width() + bar, 2 * lineHeight(Type::Title)};
    }
    QSize sizeHint() const override { return widget()->sizeHint(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

EmptyState::EmptyState(const QString &iconName, Words title, Words text, QList<QAbstractButton *> actions,
                       QList<Words> steps, QWidget *parent)
    : QWidget(parent) {
    auto *content = new QWidget;
    auto *column = columnIn(content);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    column->addStretch(2);
    column->addWidget(new IconMark(iconName, &Tokens::muted, 3), 0, Qt::AlignHCenter);
    column->addSpacing(Space::one);
    auto *heading = new Text(std::move(title), Type::Title);
    heading->setAlignment(Qt::AlignHCenter);
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto *body = new Paragraph(std::move(text));
    body->setAlignment(Qt::AlignHCenter);
    body->setFixedWidth(em(27));
    column->addWidget(body, 0, Qt::AlignHCenter);
    column->addSpacing(Space::two);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QAbstractButton *action : actions)
        row->addWidget(action);
    row->addStretch();
    column->addLayout(row);
    if (!steps.isEmpty())
        column->addSpacing(Space::three);
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < steps.size(); ++i) {
        const Words number([i] { return tr("%1.", "number of a step").arg(QLocale().toString(i + 1)); });
        grid->addWidget(new Text(number, Type::Strong, Tone::Muted), i, 0, Qt::AlignTop);
        auto *step = new Paragraph(steps[i]);
        step->setMinimumWidth(qMin(em(25), widthOf(steps[i]()) + 4));
        grid->addWidget(step, i, 1);
    }
    column->addWidget(list, 0, Qt::AlignHCenter);
    column->addStretch(3);
    columnIn(this, 0)->addWidget(new LowRoom(content));
}

void drawSkeletonRow(QPainter *p, const QRect &rect, int number, Qt::LayoutDirection direction) {
    const RowPainter row(p, rect, direction);
    const int high = rect.height() >= rowHeight(2), disc = qMin(rect.height() - Space::two, em(2));
    const int bar = lineHeight() / 2, x = rect.left() + Space::two;
    const QColor grey = tokens().slateSoft;
    if (high)
        drawCard(p, row.at(QRect(x, rect.top() + (rect.height() - disc) / 2, disc, disc)), grey, {}, disc / 2.0);
    const int left = high ? x + disc + Space::oneAndHalf : x;
    const int width = em(5) + number * 37 % em(4); // of unequal length, as words are
    const int middle = rect.top() + rect.height() / 2;
    drawCard(p, row.at(QRect(left, high ? middle - bar - 2 : middle - bar / 2, width, bar)), grey, {}, bar / 2.0);
    if (high)
        drawCard(p, row.at(QRect(left, middle + 4, width * 3 / 5, bar * 4 / 5)), grey, {}, bar / 2.0);
}

SkeletonRows::SkeletonRows(int lines, QWidget *parent) : QWidget(parent), m_lines(lines) {
    setAccessibleName(tr("Loading"));
}

void SkeletonRows::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    m_waited = false;
    QTimer::singleShot(patience, this, [this] {
        m_waited = true;
        update();
    });
}

void SkeletonRows::paintEvent(QPaintEvent *) {
    QPainter p(this);
    p.fillRect(rect(), tokens().surface);
    if (!m_waited)
        return;
    const int each = rowHeight(m_lines);
    for (int y = 0, number = 0; y < height(); y += each, ++number) {
        drawSkeletonRow(&p, QRect(0, y, width(), each), number, layoutDirection());
        p.fillRect(QRect(0, y + each - 1, width(), 1), tokens().hairline);
    }
}

} // namespace gatelodge::ui
