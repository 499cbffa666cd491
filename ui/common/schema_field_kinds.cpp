#include "ui/common/schema_field.h"
#include "ui/common/schema_secret.h"
#include "ui/common/text_frame.h"
#include "ui/pieces/check_box.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/text.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace gatelodge::ui {

namespace {

bool isNothing(const QJsonValue &stored) { return stored.isUndefined() || stored.isNull(); }

// One line: a text, an address, a number.
class LineField : public SchemaField {
public:
    LineField(const SettingField &field, QWidget *parent) : SchemaField(field, parent), m_edit(new QLineEdit) {
        m_edit->setPlaceholderText(field.example);
        if (field.kind == SettingField::Url || field.kind == SettingField::Number)
            m_edit->setLayoutDirection(Qt::LeftToRight);
        if (field.kind == SettingField::Number)
            m_edit->setMaximumWidth(em(8));
        setBody(m_edit, m_edit);
        connect(m_edit, &QLineEdit::textEdited, this, &SchemaField::edited);
    }
    void setStored(const QJsonValue &stored) override {
        const QJsonValue value = isNothing(stored) ? field().initial : stored;
        m_edit->setText(value.isDouble() ? QString::number(value.toInteger()) : value.toString());
        setComplaint({});
    }
    QJsonValue entered() const override {
        const QString text = m_edit->text().trimmed();
        if (text.isEmpty())
            return QJsonValue(QJsonValue::Undefined);
        bool whole = false;
        const qint64 number = field().kind == SettingField::Number ? text.toLongLong(&whole) : 0;
        return whole ? QJsonValue(number) : QJsonValue(text);
    }

private:
    QLineEdit *m_edit;
};

class SwitchField : public SchemaField {
public:
    SwitchField(const SettingField &field, QWidget *parent) : SchemaField(field, parent), m_box(new CheckBox) {
        m_box->setText(label());
        setBody(m_box, m_box, Label::InBody);
        connect(m_box, &QCheckBox::clicked, this, &SchemaField::edited);
    }
    void setStored(const QJsonValue &stored) override {
        m_box->setChecked((isNothing(stored) ? field().initial : stored).toBool());
        setComplaint({});
    }
    QJsonValue entered() const override { return m_box->isChecked(); }
    void rename() override { m_box->setText(label()); }

private:
    QCheckBox *m_box;
};

class ChoiceOfField : public SchemaField {
public:
    ChoiceOfField(const SettingField &field, QWidget *parent) : SchemaField(field, parent), m_box(new QComboBox) {
        for (const SettingChoice &choice : field.choices)
            m_box->addItem(driverText(choice.label), choice.value);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_box->setMinimumWidth(em(8)); // a long choice is cut rather than a narrow pane
        auto *body = new QWidget;
        auto *row = rowIn(body);
        row->addWidget(m_box);
        row->addStretch();
        setBody(body, m_box);
        connect(m_box, &QComboBox::activated, this, &SchemaField::edited);
    }
    void setStored(const QJsonValue &stored) override {
        const QSignalBlocker quiet(m_box);
        m_box->setCurrentIndex(m_box->findData((isNothing(stored) ? field().initial : stored).toString()));
        setComplaint({});
    }
    QJsonValue entered() const override {
        const QVariant chosen = m_box->currentData();
        return chosen.isValid() ? QJsonValue(chosen.toString()) : QJsonValue(QJsonValue::Undefined);
    }
    void rename() override {
        for (int i = 0; i < m_box->count(); ++i)
            m_box->setItemText(i, driverText(field().choices[i].label));
    }

private:
    QComboBox *m_box;
};

// Several lines in the frame of a line edit. Tab leaves it, as in every other field.
class LinesField : public SchemaField {
public:
    LinesField(const SettingField &field, QWidget *parent)
        : SchemaField(field, parent), m_frame(new TextFrame), m_edit(m_frame->edit()) {
        m_edit->setPlaceholderText(field.example);
        setBody(m_frame, m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &SchemaField::edited);
    }
    void setStored(const QJsonValue &stored) override {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText((isNothing(stored) ? field().initial : stored).toString());
        setComplaint({});
    }
    QJsonValue entered() const override {
        const QString text = m_edit->toPlainText().trimmed();
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }

private:
    TextFrame *m_frame;
    QPlainTextEdit *m_edit;
};

} // namespace

SchemaField *SchemaField::make(const SettingField &field, QWidget *parent) {
    switch (field.kind) {
    case SettingField::Text:
    case SettingField::Url:
    case SettingField::Number: return new LineField(field, parent);
    case SettingField::Secret: return new SecretField(field, parent);
    case SettingField::Switch: return new SwitchField(field, parent);
    case SettingField::Choice: return new ChoiceOfField(field, parent);
    case SettingField::Lines: return new LinesField(field, parent);
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::ui
