// The mail server of the house, kept among its settings and used by every server of it. Where this program was told one
// at its start, that goes before it, and nothing can be entered here.
#pragma once
#include "server/admin/console.h"
#include "ui/authorities/rules_section.h"

namespace gatelodge::ui {

class TestMail;

class MailServerSection : public RulesSection {
    Q_OBJECT
public:
    explicit MailServerSection(admin::Console &console, QWidget *parent = nullptr);
    void show();
    bool isRead() const { return !m_limits.defaults.isEmpty(); }
    TestMail &test() const { return *m_test; }
    static QList<SettingField> rules(); // its form, for whoever looks for a setting

protected:
    void store(const QJsonObject &entered) override;
    void entering() override;

private:
    void take(const admin::HouseLimits &limits);
    admin::Console &m_console;
    admin::HouseLimits m_limits;
    TestMail *m_test = nullptr;
};

} // namespace gatelodge::ui
