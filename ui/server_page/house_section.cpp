#include "ui/server_page/house_section.h"
#include "server/domain/deliver.h"

namespace gatelodge::ui {

QList<SettingField> HouseSection::rules() {
    SettingField name{.name = QStringLiteral("name"),
                      .label = QT_TRANSLATE_NOOP("drivers", "What the house is called"),
                      .help = QT_TRANSLATE_NOOP("drivers", "On every page and in every mail: the club’s own name.")};
    name.required = true;
    SettingField warning{.name = QStringLiteral("expiry_warning_days"),
                         .kind = SettingField::Number,
                         .label = QT_TRANSLATE_NOOP("drivers", "Days before an account ends that its person is told"),
                         .help = QT_TRANSLATE_NOOP("drivers", "By mail. 0: never. Default: 14.")};
    warning.initial = 14;
    warning.least = 0;
    warning.most = 90;
    return {name, warning};
}

HouseSection::HouseSection(admin::Authorities &settings, QWidget *parent)
    : RulesSection([] { return tr("The house"); },
                   [] { return tr("Everybody sees its name. Looks and words stand in What they see."); }, rules(),
                   parent),
      m_settings(settings) {}

void HouseSection::show() {
    deliver(this, m_settings.limits(), [this](const Result<admin::HouseLimits> &limits) {
        if (!limits)
            return fail(limits.error());
        if (!isEntering()) // else saving says whether somebody else was quicker
            take(*limits);
    });
}

void HouseSection::take(const admin::HouseLimits &limits) {
    m_limits = limits;
    QJsonObject shown;
    for (const SettingField &field : rules()) {
        const QJsonValue chosen = limits.chosen.value(field.name);
        shown.insert(field.name, chosen.isUndefined() ? limits.defaults.value(field.name) : chosen);
    }
    RulesSection::take(shown);
}

void HouseSection::store(const QJsonObject &entered) {
    QJsonObject chosen = m_limits.chosen;
    for (const SettingField &field : rules()) {
        const QJsonValue value = entered.value(field.name), otherwise = m_limits.defaults.value(field.name);
        if (value.isUndefined() || value == otherwise)
            chosen.remove(field.name);
        else
            chosen.insert(field.name, value);
    }
    deliver(this, m_settings.changeLimits(m_limits.chosen, chosen), [this, chosen](const Done &done) {
        if (done)
            m_limits.chosen = chosen;
        answer(done);
        if (!done && done.error().fault == Fault::Conflict) // what stands there now is shown, as the message says
            deliver(this, m_settings.limits(), [this](const Result<admin::HouseLimits> &limits) {
                if (limits)
                    take(*limits);
            });
    });
}

} // namespace gatelodge::ui
