// Limits that hold for everybody who signs in: how often one may try, and how long a session lasts (EL-09, EA-33,
// EA-34). Two forms over the same settings; each changes its own and leaves the other's alone.
#pragma once
#include "ui/authorities/rules_section.h"

namespace gatelodge::ui {

class LimitsSection : public RulesSection {
    Q_OBJECT
public:
    enum class About { Tries, Sessions };
    LimitsSection(admin::Authorities &authorities, About about, QWidget *parent = nullptr);
    static QList<SettingField> limits(About about); // its form, for whoever looks for a setting
    void show();

protected:
    void store(const QJsonObject &entered) override;

private:
    QJsonObject ownOf(const QJsonObject &chosen) const; // without what the other section shows

    admin::Authorities &m_authorities;
    About m_about;
    admin::HouseLimits m_limits;
};

} // namespace gatelodge::ui
