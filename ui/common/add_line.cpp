#include "ui/common/add_line.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace gatelodge::ui {

AddLine::AddLine(Words label, Words verb, ButtonKind kind, QWidget *parent)
    : QWidget(parent), m_label(std::move(label)), m_edit(new QLineEdit), m_check(new QCheckBox),
      m_verb(new Button(std::move(verb), {}, kind)), m_cancel(new Button([] { return tr("Cancel"); })),
      m_note(new Paragraph({}, Tone::Brick, Type::Caption)) {
    auto *column = columnIn(this, Space::half);
    column->setContentsMargins(0, 0, 0, Space::one);
    column->addWidget(new Text(m_label, Type::Caption, Tone::Muted));
    column->addWidget(m_edit);
    column->addWidget(m_check);
    column->addWidget(m_note);
    auto *row = rowOf({m_verb, m_cancel});
    row->addStretch();
    column->addLayout(row);
    m_check->hide();
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::returnPressed, this, &AddLine::submit);
    connect(m_verb, &Button::clicked, this, &AddLine::submit);
    connect(m_cancel, &Button::clicked, this, &AddLine::close);
    setFocusProxy(m_edit);
    rename();
    hide();
}

void AddLine::setPlaceholder(Words words) {
    m_placeholder = std::move(words);
    rename();
}

void AddLine::setCheck(Words sentence) {
    m_checkWords = std::move(sentence);
    m_check->show();
    rename();
}

void AddLine::setSecret() {
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
}

void AddLine::open() {
    if (!isOpen()) {
        m_cameFrom = QApplication::focusWidget();
        m_edit->clear();
        m_check->setChecked(false);
    }
    setError({});
    show();
    m_edit->setFocus();
}

// Hidden or dead with the focus inside, Qt would hand it on to any other control of the window.
void AddLine::giveBackFocus() {
    if (isAncestorOf(QApplication::focusWidget()) && m_cameFrom && m_cameFrom->isVisible() && m_cameFrom->isEnabled())
        m_cameFrom->setFocus();
}

void AddLine::close() {
    giveBackFocus();
    hide();
    m_edit->clear();
    setError({});
}

void AddLine::setError(Words why) {
    setEnabled(true);
    m_note->setVisible(!why.isEmpty());
    m_note->setWords(std::move(why));
    if (isVisible())
        m_edit->setFocus();
}

void AddLine::submit() {
    const QString text = m_edit->echoMode() == QLineEdit::Password ? m_edit->text() : m_edit->text().trimmed();
    if (text.isEmpty() && !m_mayBeEmpty)
        return;
    giveBackFocus();
    setEnabled(false);
    Q_EMIT submitted(text, m_check->isChecked());
}

void AddLine::rename() {
    m_edit->setAccessibleName(m_label());
    m_edit->setPlaceholderText(m_placeholder());
    m_check->setText(m_checkWords());
}

void AddLine::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

bool AddLine::eventFilter(QObject *watched, QEvent *event) {
    const bool escape = (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) &&
                        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // before a window-wide Esc takes it
    else
        close();
    return true;
}

} // namespace gatelodge::ui
