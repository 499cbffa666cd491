#include "ui/pieces/check_box.h"
#include "ui/pieces/field.h"
#include "ui/pieces/planes.h"
#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

namespace gatelodge::ui {

ChoiceField::ChoiceField(Words label, QWidget *parent) : FieldRow(std::move(label), parent), m_box(new QComboBox) {
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMinimumContentsLength(8);
    m_box->setMinimumWidth(em(8)); // a long choice is cut rather than a narrow pane
    auto *body = new QWidget;
    auto *row = rowIn(body);
    row->addWidget(m_box);
    row->addStretch();
    setBody(body);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int number) {
        if (m_box->itemData(number) == m_saved)
            return;
        setPending(true);
        Q_EMIT saveRequested(m_box->itemData(number));
    });
}

void ChoiceField::setChoices(std::vector<Choice> choices) {
    m_choices = std::move(choices);
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const Choice &choice : m_choices)
        m_box->addItem(choice.name(), choice.id);
    rename();
    m_box->setCurrentIndex(m_box->findData(m_saved));
}

void ChoiceField::setValue(const QVariant &id) {
    m_saved = id;
    if (!isPending())
        m_box->setCurrentIndex(m_box->findData(id));
}

void ChoiceField::setSaved(const QVariant &id) {
    setPending(false);
    setValue(id);
}

void ChoiceField::setBarred(Words reason) {
    m_barred = std::move(reason);
    showBar();
}

void ChoiceField::showBar() {
    m_box->setEnabled(!isPending() && m_barred.isEmpty());
    m_box->setToolTip(m_barred());
    m_box->setAccessibleDescription(m_barred());
}

void ChoiceField::pendingChanged() {
    showBar();
    if (!isPending())
        m_box->setCurrentIndex(m_box->findData(m_saved));
}

void ChoiceField::rename() {
    m_box->setAccessibleName(label());
    showBar();
    for (int i = 0; i < m_box->count(); ++i)
        m_box->setItemText(i, m_choices[size_t(i)].name());
}

void ChoiceField::changeEvent(QEvent *event) {
    FieldRow::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

SwitchRow::SwitchRow(Words sentence, Words explanation, QWidget *parent)
    : QWidget(parent), m_sentence(std::move(sentence)), m_explanation(std::move(explanation)),
      m_box(new CheckBox(m_sentence())), m_note(new Paragraph({}, Tone::Muted, Type::Caption)) {
    auto *column = columnIn(this, 0);
    column->addWidget(m_box);
    auto *below = new QHBoxLayout; // the box's words; spacing is mirrored, margins are not
    below->setSpacing(0);
    below->addSpacing(CheckBox::wordsBegin());
    below->addWidget(m_note, 1);
    column->addLayout(below);
    m_note->setContentsMargins(0, 0, 0, Space::half);
    setFocusProxy(m_box);
    say(m_explanation, Tone::Muted);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        m_waits = true;
        showBar();
        Q_EMIT saveRequested(on);
    });
}

void SwitchRow::say(Words words, Tone tone) {
    m_note->setVisible(!words.isEmpty());
    m_note->setTone(tone);
    m_note->setWords(std::move(words));
    showBar();
}

void SwitchRow::setBarred(Words reason) {
    m_barred = std::move(reason);
    showBar();
}

void SwitchRow::showBar() {
    m_box->setEnabled(!m_waits && !m_isLocked && m_barred.isEmpty());
    m_box->setToolTip(m_barred());
    m_box->setAccessibleDescription(m_barred.isEmpty() ? m_note->words()() : m_barred());
}

// What was asked for stays to be seen until it is answered.
void SwitchRow::setValue(bool on) {
    m_saved = on;
    if (!m_waits)
        m_box->setChecked(on);
}

void SwitchRow::setSaved(bool on) {
    m_waits = m_isLocked = false;
    setValue(on);
    say(m_explanation, Tone::Muted);
}

void SwitchRow::setError(Words error) {
    setSaved(m_saved);
    say(std::move(error), Tone::Brick);
}

void SwitchRow::setLocked(Words reason) {
    m_isLocked = !reason.isEmpty();
    say(reason.isEmpty() ? m_explanation : std::move(reason), Tone::Muted);
}

void SwitchRow::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (!changesLanguage(event))
        return;
    m_box->setText(m_sentence());
    showBar();
}

} // namespace gatelodge::ui
