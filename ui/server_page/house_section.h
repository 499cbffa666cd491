// What the house is called, and the few rules that are about nobody in particular. Stored as the limits are: what
// somebody else has chosen meanwhile is a conflict, and nothing is overwritten.
#pragma once
#include "ui/authorities/rules_section.h"

namespace gatelodge::ui {

class HouseSection : public RulesSection {
    Q_OBJECT
public:
    explicit HouseSection(admin::Authorities &settings, QWidget *parent = nullptr);
    void show();
    static QList<SettingField> rules(); // its form, for whoever looks for a setting

protected:
    void store(const QJsonObject &entered) override;

private:
    void take(const admin::HouseLimits &limits);
    admin::Authorities &m_settings;
    admin::HouseLimits m_limits;
};

} // namespace gatelodge::ui
