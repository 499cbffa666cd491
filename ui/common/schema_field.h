// One setting of a form that is drawn from a schema: its label, what it is entered with, its help, and what is wrong
// with it (EA-32). Labels and help come from the schema, in the context "drivers" of the translations.
#pragma once
#include "server/domain/setting_field.h"
#include "ui/theme/words.h"
#include <QWidget>

class QVBoxLayout;

namespace gatelodge::ui {

class Paragraph;
class Text;

QString driverText(const char *source); // translated where it is shown
// What is wrong, in words for the person at the form.
QString complaintWords(const SettingField &field, SettingComplaint::Kind kind);

class SchemaField : public QWidget {
    Q_OBJECT
public:
    static SchemaField *make(const SettingField &field, QWidget *parent = nullptr);

    const SettingField &field() const { return m_field; }
    // As stored; undefined shows what holds then. A complaint goes.
    virtual void setStored(const QJsonValue &stored) = 0;
    virtual QJsonValue entered() const = 0; // undefined: nothing is to be stored
    void setComplaint(Words why);           // empty: none
    bool isComplaining() const { return m_complains; }

Q_SIGNALS:
    void edited();

protected:
    SchemaField(const SettingField &field, QWidget *parent);
    // The label stands above the body and names it for a screen reader; a body that says it itself has none.
    enum class Label { Above, InBody };
    void setBody(QWidget *body, QWidget *named, Label label = Label::Above);
    QString label() const;
    virtual void rename() {}
    void changeEvent(QEvent *event) override;

private:
    void showNote();
    SettingField m_field;
    Words m_complaint;
    bool m_complains = false;
    QVBoxLayout *m_column;
    Text *m_label;
    Paragraph *m_note;
    QWidget *m_named = nullptr;
};

} // namespace gatelodge::ui
