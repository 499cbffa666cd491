#include "ui/common/text_frame.h"
#include "ui/pieces/planes.h"
#include "ui/theme/paint.h"
#include <QPainter>
#include <QPlainTextEdit>

namespace gatelodge::ui {

TextFrame::TextFrame(int lines, QWidget *parent, Type type)
    : QWidget(parent), m_lines(lines), m_type(type), m_edit(new QPlainTextEdit) {
    auto *column = columnIn(this, 0);
    column->setContentsMargins(Space::half, Space::half, Space::half, Space::half);
    column->addWidget(m_edit);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    if (type == Type::Mono)
        m_edit->setLayoutDirection(Qt::LeftToRight); // for machines: names, certificates
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    restyle();
}

QString TextFrame::words() const {
    return m_edit->document()
        ->toRawText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

void TextFrame::restyle() {
    m_edit->setFont(fontOf(m_type));
    QPalette clear = m_edit->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    clear.setColor(QPalette::Text, tokens().text);
    if (clear != m_edit->palette())
        m_edit->setPalette(clear);
    setFixedHeight(m_lines * QFontMetrics(fontOf(m_type)).lineSpacing() + Space::three);
}

void TextFrame::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLook(event))
        restyle();
}

bool TextFrame::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void TextFrame::paintEvent(QPaintEvent *) {
    QPainter p(this);
    drawCard(&p, rect(), tokens().surface, tokens().control, Radius::control);
    if (m_edit->hasFocus())
        drawFocusRing(&p, rect());
}

} // namespace gatelodge::ui
