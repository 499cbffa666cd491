// Rules that somebody chooses in a form that is drawn from a schema, and saves together. What is being entered stays
// while others change things elsewhere.
#pragma once
#include "server/admin/authorities.h"
#include "ui/common/section.h"

namespace gatelodge::ui {

class Button;
class SchemaForm;

class RulesSection : public Section {
    Q_OBJECT
public:
    SchemaForm &form() const { return *m_form; }
    Button &saveButton() const { return *m_save; }
    void lockFor(const admin::Roles &roles); // see role_lock.h

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void refused(const gatelodge::Error &error); // it is said here, too

protected:
    RulesSection(Words title, Words introduction, const QList<SettingField> &schema, QWidget *parent);
    bool isEntering() const; // what stands here is not what is stored
    void take(const QJsonObject &stored);
    void takeBeside(const QJsonObject &stored); // what is being entered stays
    virtual void store(const QJsonObject &entered) = 0; // answer() follows
    void answer(const Done &done);
    virtual void entering() {} // something was typed or taken back

private:
    void discard();
    void weigh();
    QList<SettingComplaint> complaints() const;
    QList<SettingField> m_schema;
    QJsonObject m_stored, m_handedOver;
    bool m_saving = false;
    SchemaForm *m_form;
    Button *m_save, *m_discard;
};

} // namespace gatelodge::ui
