#include "ui/common/schema_form.h"
#include "ui/common/schema_field.h"
#include "ui/pieces/planes.h"
#include <QTimer>

namespace gatelodge::ui {

namespace {

// What an untouched field would say of it.
QJsonValue calmOf(const SchemaField &field, const QJsonValue &stored) {
    const std::unique_ptr<SchemaField> untouched(SchemaField::make(field.field()));
    untouched->setStored(stored);
    return untouched->entered();
}

} // namespace

SchemaForm::SchemaForm(QWidget *parent)
    : QWidget(parent), m_column(columnIn(this, Space::oneAndHalf)), m_said(new Paragraph({}, Tone::Brick)) {
    m_column->addWidget(m_said);
    m_said->hide();
}

void SchemaForm::setSchema(const QList<SettingField> &schema, const QJsonObject &stored) {
    qDeleteAll(m_fields);
    m_fields.clear();
    m_schema = schema;
    QWidget *before = m_said;
    for (const SettingField &one : schema) {
        SchemaField *field = SchemaField::make(one);
        m_column->addWidget(field);
        setTabOrder(before, field);
        before = field;
        m_fields << field;
        connect(field, &SchemaField::edited, this, [this, field] {
            field->setComplaint({});
            Q_EMIT edited();
        });
    }
    setFocusProxy(m_fields.isEmpty() ? nullptr : m_fields.first());
    setStored(stored);
}

void SchemaForm::setStored(const QJsonObject &stored) {
    for (SchemaField *field : std::as_const(m_fields))
        field->setStored(stored.value(field->field().name));
    m_said->hide();
    m_calm = entered();
}

void SchemaForm::setStoredBeside(const QJsonObject &stored) {
    for (SchemaField *field : std::as_const(m_fields)) {
        const QString &name = field->field().name;
        if (field->entered() == m_calm.value(name))
            field->setStored(stored.value(name));
        m_calm.insert(name, calmOf(*field, stored.value(name)));
    }
}

QList<SettingField> SchemaForm::touched() const {
    QList<SettingField> touched;
    for (const SchemaField *field : m_fields)
        if (field->entered() != m_calm.value(field->field().name))
            touched << field->field();
    return touched;
}

QJsonObject SchemaForm::entered() const {
    QJsonObject entered;
    for (const SchemaField *field : m_fields) {
        if (const QJsonValue value = field->entered(); !value.isUndefined())
            entered.insert(field->field().name, value);
    }
    return entered;
}

bool SchemaForm::isChanged() const { return entered() != m_calm; }

void SchemaForm::setComplaints(const QList<SettingComplaint> &complaints) {
    for (SchemaField *field : std::as_const(m_fields))
        field->setComplaint({});
    QStringList strangers;
    SchemaField *first = nullptr;
    for (const SettingComplaint &complaint : complaints) {
        SchemaField *field = fieldNamed(complaint.name);
        if (!field) {
            strangers << complaint.name;
            continue;
        }
        field->setComplaint([about = field->field(), kind = complaint.kind] { return complaintWords(about, kind); });
        if (!first)
            first = field;
    }
    m_said->setVisible(!strangers.isEmpty());
    m_said->setWords([strangers] {
        return tr("This kind of authority has no setting %1.")
            .arg(keptLeftToRight(strangers.join(QStringLiteral(", "))));
    });
    if (first)
        lead(*first);
}

// Into view as well, once the notes have taken their places.
void SchemaForm::lead(SchemaField &to) {
    to.setFocus();
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            QTimer::singleShot(0, &to, [area, &to] { area->ensureWidgetVisible(&to); });
            return;
        }
    }
}

SchemaField *SchemaForm::fieldNamed(const QString &name) const {
    for (SchemaField *field : m_fields)
        if (field->field().name == name)
            return field;
    return nullptr;
}

} // namespace gatelodge::ui
