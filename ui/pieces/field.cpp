#include "ui/pieces/field.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/field_value.h"
#include "ui/pieces/planes.h"
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace gatelodge::ui {

namespace {

const char *const kWeighedElsewhere = "weighedElsewhere"; // set by a page that shows both versions itself

}

FieldRow::FieldRow(Words label, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_label(new Text(std::move(label), Type::Body, Tone::Muted)),
      m_note(new Paragraph({}, Tone::Muted, Type::Caption)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, labelWidth());
    m_grid->setColumnStretch(1, 1);
    m_label->setWordWrap(true);
    m_label->setFixedWidth(labelWidth());
    m_label->setMinimumHeight(controlHeight());
    m_grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    m_note->setContentsMargins(Space::one, 0, Space::one, Space::half);
    m_note->hide();
    m_grid->addWidget(m_note, 1, 1);
}

void FieldRow::setBody(QWidget *body) { m_grid->addWidget(body, 0, 1); }

void FieldRow::setNote(Words note, Tone tone) {
    m_noteWords = std::move(note);
    m_noteTone = tone;
    showNote();
}

void FieldRow::setError(Words error) {
    m_error = std::move(error);
    if (m_pending)
        setPending(false);
    showNote();
}

void FieldRow::setPending(bool pending) {
    const bool changes = std::exchange(m_pending, pending) != pending;
    if (pending)
        m_error = {};
    showNote();
    if (changes) // a field that waited for nothing must not open itself and take the focus
        pendingChanged();
}

void FieldRow::showHint(Words hint) {
    m_hint = std::move(hint);
    if (m_hint.isEmpty())
        m_error = {};
    showNote();
}

void FieldRow::showNote() {
    const bool failed = !m_error.isEmpty();
    const Words &words = failed ? m_error : !m_hint.isEmpty() ? m_hint : m_noteWords;
    m_note->setTone(failed ? Tone::Brick : m_hint.isEmpty() ? m_noteTone : Tone::Muted);
    m_note->setWords(words);
    m_note->setVisible(!words.isEmpty());
}

void FieldRow::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        m_label->setWords(
            m_label->words()); // before what is said of the field is made of it; children hear of it later
    if (!changesSize(event))
        return;
    m_grid->setColumnMinimumWidth(0, labelWidth());
    m_label->setFixedWidth(labelWidth());
    m_label->setMinimumHeight(controlHeight());
}

namespace {

// Whether what is stored now is another value than the one that was seen when the editor opened. Some pages weigh that
// themselves.
bool overtakes(const FieldEdit &field, const QString &seen, const QString &stored) {
    return !seen.isNull() && seen != stored && !field.property(kWeighedElsewhere).toBool();
}

// A value that was told, also where it was never set: null says that none was.
QString told(const QString &value) { return value.isNull() ? QLatin1String("") : value; }

} // namespace

FieldEdit::FieldEdit(Words label, QWidget *parent)
    : FieldRow(std::move(label), parent), m_value(new FieldValue), m_editor(new QWidget), m_edit(new QLineEdit),
      m_save(new Button([] { return tr("Save"); }, {}, ButtonKind::Primary)) {
    auto *row = rowIn(m_editor);
    row->addWidget(m_edit, 1);
    row->addWidget(m_save);
    m_editor->hide();
    auto *body = new QWidget;
    auto *stack = columnIn(body, 0);
    stack->addWidget(m_value);
    stack->addWidget(m_editor);
    setBody(body);
    setFocusProxy(m_value);
    m_edit->installEventFilter(this);
    connect(m_value, &FieldValue::clicked, this, &FieldEdit::open);
    connect(m_edit, &QLineEdit::returnPressed, this, &FieldEdit::save);
    connect(m_save, &Button::clicked, this, &FieldEdit::save);
    showValue({});
}

bool FieldEdit::isOpen() const { return !m_editor->isHidden(); }

// Whoever sits at an open editor began from another value, and is told of this one: it is not overwritten unseen. What
// was sent stays to be seen until it is answered.
void FieldEdit::setValue(const QString &value) {
    m_saved = value;
    if (isPending())
        return;
    if (!isOpen())
        showValue(value);
    else if (overtakes(*this, m_seen, value))
        showHint([value] { return tr("Somebody else wrote “%1” meanwhile. Esc keeps theirs").arg(value); });
}

void FieldEdit::setSaved(const QString &value) {
    m_saved = value;
    if (isPending())
        setPending(false);
    close();
}

void FieldEdit::setLocked(Words reason) {
    m_locked = reason;
    setNote(std::move(reason));
    close();
}

void FieldEdit::setBarred(Words reason) {
    const bool turned = m_barred.isEmpty() != reason.isEmpty();
    m_barred = std::move(reason);
    if (turned)
        close();
}

void FieldEdit::setPlaceholder(Words words) {
    m_placeholder = std::move(words);
    showValue(m_saved);
}

void FieldEdit::setDirection(Qt::LayoutDirection direction) { m_edit->setLayoutDirection(direction); }

void FieldEdit::open() {
    if (isOpen() || isPending() || isShut())
        return;
    m_edit->setText(m_saved);
    m_seen = told(m_saved);
    m_edit->setAccessibleName(label());
    m_value->hide();
    m_editor->show();
    setFocusProxy(m_edit);
    m_edit->selectAll();
    m_edit->setFocus();
    showHint([] { return tr("Enter saves, Esc goes back"); });
    Q_EMIT opened();
}

void FieldEdit::close() {
    const bool hadFocus = m_edit->hasFocus() || m_save->hasFocus();
    m_value->show();
    m_editor->hide();
    setFocusProxy(m_value);
    if (hadFocus)
        m_value->setFocus();
    showHint({});
    showValue(m_saved);
}

void FieldEdit::save() {
    if (isPending())
        return;
    if (m_edit->text() == m_saved) {
        close();
        return;
    }
    if (overtakes(*this, m_seen, m_saved)) {
        m_seen = told(m_saved); // saving again is meant, over this one and no later one
        setError([theirs = m_saved] {
            return tr("Somebody else wrote “%1” meanwhile. Enter once more saves yours, Esc keeps theirs").arg(theirs);
        });
        return;
    }
    m_asked = m_edit->text();
    setPending(true);
    Q_EMIT saveRequested(m_asked);
}

// While the answer is awaited the field looks closed and muted; if it is refused the editor opens again as it was. The
// focus stays with the field if it was there, and is never fetched from elsewhere.
void FieldEdit::pendingChanged() {
    const bool waits = isPending();
    const bool hadFocus = m_value->hasFocus() || m_edit->hasFocus() || m_save->hasFocus();
    m_edit->setEnabled(!waits);
    m_save->setEnabled(!waits);
    m_value->setVisible(waits);
    m_editor->setVisible(!waits);
    setFocusProxy(waits ? static_cast<QWidget *>(m_value) : m_edit);
    if (waits) {
        showHint({});
        showValue(m_asked);
    }
    if (hadFocus)
        (waits ? static_cast<QWidget *>(m_value) : m_edit)->setFocus();
}

void FieldEdit::showValue(const QString &value) {
    using Mood = FieldValue::Mood;
    const bool empty = value.isEmpty();
    m_value->set(empty ? m_placeholder() : value, isPending() ? Mood::Pending
                                                  : isShut()  ? (empty ? Mood::LockedPlaceholder : Mood::Locked)
                                                  : empty     ? Mood::Placeholder
                                                              : Mood::Calm);
    m_value->setAccessibleName(tr("%1: %2", "label and value of a field").arg(label(), m_value->text()));
    m_value->setAccessibleDescription(m_barred.isEmpty() ? m_locked() : m_barred());
    m_value->setToolTip(m_barred());
}

void FieldEdit::changeEvent(QEvent *event) {
    FieldRow::changeEvent(event);
    if (changesLanguage(event))
        showValue(isPending() ? m_asked : m_saved);
}

bool FieldEdit::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // before a window-wide Esc takes it
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return FieldRow::eventFilter(watched, event);
}

} // namespace gatelodge::ui
