#include "ui/pieces/facts.h"
#include "ui/pieces/field.h"
#include "ui/pieces/planes.h"
#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace gatelodge::ui {

KeyValueList::KeyValueList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::one);
    m_grid->setVerticalSpacing(Space::one);
    m_grid->setColumnStretch(1, 1);
}

Paragraph *KeyValueList::add(Words label, Words value, Tone tone) {
    auto *text = new Paragraph(std::move(value), tone);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(std::move(label), text);
    return text;
}

void KeyValueList::add(Words label, QWidget *value) {
    auto *name = new Paragraph(std::move(label));
    name->setBuddy(value);
    align(name, value);
    m_grid->addWidget(name, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(value, m_rows, 1);
    ++m_rows;
}

void KeyValueList::align(QWidget *label, const QWidget *value) {
    label->setFixedWidth(FieldRow::labelWidth());
    const bool framed = qobject_cast<const QLineEdit *>(value) || qobject_cast<const QComboBox *>(value) ||
                        qobject_cast<const QAbstractButton *>(value);
    const int above =
        framed ? (qMax(controlHeight(), value->sizeHint().height()) - label->fontMetrics().height()) / 2 : 0;
    label->setContentsMargins(0, above, 0, 0);
}

void KeyValueList::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (!changesSize(event))
        return;
    for (int row = 0; row < m_rows; ++row) {
        const QLayoutItem *label = m_grid->itemAtPosition(row, 0), *value = m_grid->itemAtPosition(row, 1);
        if (label && value)
            align(label->widget(), value->widget());
    }
}

void KeyValueList::clear() {
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
}

CodeBox::CodeBox(Words accessibleName, Lines lines, QWidget *parent)
    : QWidget(parent), m_name(std::move(accessibleName)), m_lines(lines), m_text(new QPlainTextEdit),
      m_copy(new IconButton(QStringLiteral("edit-copy"), [] { return tr("Copy"); })) {
    auto *row = rowIn(this, Space::half);
    row->setContentsMargins(Space::half, Space::half, Space::half, Space::half);
    row->addSpacing(Space::half); // a margin would keep its side from right to left
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, lines == Lines::One ? Qt::AlignVCenter : Qt::AlignTop);
    if (lines == Lines::One)
        m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    connect(m_copy, &IconButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(code());
        m_copy->setWords([] { return tr("Copied"); });
        Q_EMIT copied();
    });
    restyle();
}

// The same once more changes nothing: somebody may be selecting in it, or has just copied it.
void CodeBox::setCode(const QString &code) {
    if (code == this->code())
        return;
    m_text->setPlainText(code);
    m_copy->setWords([] { return tr("Copy"); });
    restyle();
}

QString CodeBox::code() const { return m_text->toPlainText(); }

void CodeBox::restyle() {
    m_text->setFont(fontOf(Type::Mono));
    m_text->setAccessibleName(m_name());
    QPalette clear = m_text->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    clear.setColor(QPalette::Text, tokens().text);
    clear.setColor(QPalette::Highlight, tokens().inkSoft);
    if (clear != m_text->palette())
        m_text->setPalette(clear);
    fit();
}

// One line stands on one line with its button, unless it is too long for the place there is.
void CodeBox::fit() {
    const int spacing = QFontMetrics(fontOf(Type::Mono)).lineSpacing();
    const bool one = m_lines == Lines::One;
    const int lines = one ? qBound(1, int(m_text->document()->size().height()), 16) // a plain text's height is in lines
                          : qBound(2, m_text->blockCount(), 16);
    if (one)
        m_text->setFixedHeight(lines * spacing + 2 * int(m_text->document()->documentMargin()));
    setFixedHeight(qMax(controlHeight() + Space::one, lines * spacing + Space::three));
}

void CodeBox::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLook(event))
        restyle();
}

bool CodeBox::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    else if (event->type() == QEvent::Resize) // it breaks its lines anew only behind this event
        QMetaObject::invokeMethod(this, &CodeBox::fit, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void CodeBox::paintEvent(QPaintEvent *) {
    QPainter p(this);
    drawCard(&p, rect(), tokens().sunken, tokens().hairline, Radius::control);
    if (m_text->hasFocus())
        drawFocusRing(&p, rect());
}

} // namespace gatelodge::ui
