#include "ui/common/schema_field.h"
#include "ui/pieces/check_box.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/text.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatelodge::ui {

QString driverText(const char *source) { return *source ? QCoreApplication::translate("drivers", source) : QString(); }

QString complaintWords(const SettingField &field, SettingComplaint::Kind kind) {
    using Kind = SettingComplaint::Kind;
    switch (kind) {
    case Kind::Unknown: return SchemaField::tr("This kind of authority has no such setting.");
    case Kind::Missing: return SchemaField::tr("This is needed.");
    case Kind::WrongType:
    case Kind::OutOfRange:
        return field.kind == SettingField::Number
                   ? SchemaField::tr("A whole number from %1 to %2.")
                         .arg(QLocale().toString(field.least), QLocale().toString(field.most))
                   : SchemaField::tr("This value is not allowed here.");
    case Kind::NotAChoice: return SchemaField::tr("Choose one of these.");
    case Kind::NotAUrl: return SchemaField::tr("An address like https://login.example.org/.");
    case Kind::TooLong: return SchemaField::tr("This is too long.");
    case Kind::NotPrintable: return SchemaField::tr("It holds a character that cannot be seen. Type it anew.");
    }
    Q_UNREACHABLE();
}

SchemaField::SchemaField(const SettingField &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_column(columnIn(this, Space::half)),
      m_label(new Text([text = field.label] { return driverText(text); }, Type::Body, Tone::Muted)),
      m_note(new Paragraph({}, Tone::Muted, Type::Caption)) {
    m_label->setWordWrap(true);
    m_column->addWidget(m_label);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_note, 1);
    m_column->addLayout(below);
}

void SchemaField::setBody(QWidget *body, QWidget *named, Label label) {
    m_named = named;
    m_column->insertWidget(1, body);
    m_label->setVisible(label == Label::Above);
    m_label->setBuddy(named);
    setFocusProxy(named);
    if (label == Label::InBody)
        static_cast<QHBoxLayout *>(m_column->itemAt(m_column->count() - 1)->layout())
            ->insertSpacing(0, CheckBox::wordsBegin()); // below the box's words; spacing is mirrored, margins are not
    named->setAccessibleName(this->label());
    showNote();
}

QString SchemaField::label() const { return driverText(m_field.label); }

void SchemaField::setComplaint(Words why) {
    m_complains = !why.isEmpty();
    m_complaint = std::move(why);
    showNote();
}

void SchemaField::showNote() {
    const Words help = [text = m_field.help] { return driverText(text); };
    m_note->setTone(m_complains ? Tone::Brick : Tone::Muted);
    m_note->setWords(m_complains ? m_complaint : help);
    m_note->setVisible(m_complains || *m_field.help);
    if (m_named)
        m_named->setAccessibleDescription(m_complains ? m_complaint() : help());
}

void SchemaField::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (!changesLanguage(event))
        return;
    if (m_named)
        m_named->setAccessibleName(label());
    showNote();
    rename();
}

} // namespace gatelodge::ui
