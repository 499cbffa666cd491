// The settings of one authority as its driver's schema has them: entered, tried, and then saved at once.
#pragma once
#include "server/admin/authorities.h"
#include "ui/common/section.h"

namespace gatelodge::ui {

class ProbeSteps;
class SchemaForm;

class SettingsSection : public Section {
    Q_OBJECT
public:
    explicit SettingsSection(admin::Authorities &authorities, QWidget *parent = nullptr);
    void lockFor(const admin::Roles &roles); // see role_lock.h
    // What is being entered stays, unless it is another authority's.
    void show(const Authority &authority, const DriverDescription *driver);
    SchemaForm &form() const { return *m_form; }
    ProbeSteps &probe() const { return *m_probe; }
    Button &saveButton() const { return *m_save; }

public Q_SLOTS:
    void save();
    void test();

private:
    void discard();
    void weigh();
    void answer(const Result<SavedAuthority> &saved);
    admin::Authorities &m_authorities;
    Authority m_authority;
    bool m_saving = false; // until the feed brings what was stored
    Paragraph *m_help;
    SchemaForm *m_form;
    ProbeSteps *m_probe;
    Button *m_save, *m_discard;
};

} // namespace gatelodge::ui
