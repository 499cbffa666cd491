// A form that is drawn from a schema: settings of login drivers, and of whatever else describes itself so (EA-32).
// Nothing here knows what the settings are for.
#pragma once
#include "server/domain/setting_field.h"
#include "ui/theme/words.h"
#include <QJsonObject>
#include <QWidget>

class QVBoxLayout;

namespace gatelodge::ui {

class Paragraph;
class SchemaField;

class SchemaForm : public QWidget {
    Q_OBJECT
public:
    explicit SchemaForm(QWidget *parent = nullptr);
    void setSchema(const QList<SettingField> &schema, const QJsonObject &stored);
    void setStored(const QJsonObject &stored); // what was entered is forgotten
    // Somebody else has stored something: what was entered here stays, and the other fields show it.
    void setStoredBeside(const QJsonObject &stored);
    QList<SettingField> touched() const; // they say something else than what is stored
    // A secret that stays as it is is not in it; one that is to be taken away is null.
    QJsonObject entered() const;
    bool isChanged() const;
    // At their fields; the first of them takes the focus. None: all is well again.
    void setComplaints(const QList<SettingComplaint> &complaints);
    SchemaField *fieldNamed(const QString &name) const; // null: none

Q_SIGNALS:
    void edited();

private:
    void lead(SchemaField &to);
    QList<SettingField> m_schema;
    QList<SchemaField *> m_fields;
    QJsonObject m_calm; // what entered() says of an untouched form
    QVBoxLayout *m_column;
    Paragraph *m_said;
};

} // namespace gatelodge::ui
