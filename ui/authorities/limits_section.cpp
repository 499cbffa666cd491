#include "ui/authorities/limits_section.h"
#include "server/domain/deliver.h"
#include "ui/common/schema_form.h"
#include <span>

namespace gatelodge::ui {
namespace {

constexpr int minute = 60, hour = 3600, day = 86400; // s

struct Limit {
    const char *name;
    int unit; // what the form counts in, in the setting's own; 0: a switch
    const char *label, *help;
    int least, most;
};

const Limit ofTries[] = {
    {"tries_per_account", 1, QT_TRANSLATE_NOOP("drivers", "Wrong tries for one account, from devices of others"),
     QT_TRANSLATE_NOOP("drivers", "Default: 10."), 3, 1000},
    {"tries_per_device", 1, QT_TRANSLATE_NOOP("drivers", "Wrong tries from a device that the owner has used before"),
     QT_TRANSLATE_NOOP("drivers", "Default: 30. So no stranger locks anybody out."), 3, 1000},
    {"tries_per_address", 1, QT_TRANSLATE_NOOP("drivers", "Wrong tries from one network address, for any names"),
     QT_TRANSLATE_NOOP("drivers", "Default: 60. Schools and offices share one."), 3, 100'000},
    {"tries_window", minute, QT_TRANSLATE_NOOP("drivers", "Minutes in which they are counted"),
     QT_TRANSLATE_NOOP("drivers", "Then all begins anew. Default: 10."), 1, 1440},
};

const Limit ofSessions[] = {
    {"idle_limit", minute, QT_TRANSLATE_NOOP("drivers", "Minutes without a visit after which it ends"),
     QT_TRANSLATE_NOOP("drivers", "Not where somebody asked to be kept signed in. Default: 480, 8 hours."), 1, 129'600},
    {"session_lifetime", hour, QT_TRANSLATE_NOOP("drivers", "Hours after which it ends in any case"),
     QT_TRANSLATE_NOOP("drivers", "Default: 24."), 1, 8760},
    {"kept_lifetime", day, QT_TRANSLATE_NOOP("drivers", "Days that a browser is kept signed in on request"),
     QT_TRANSLATE_NOOP("drivers", "Default: 30."), 1, 365},
    {"aged_after", minute, QT_TRANSLATE_NOOP("drivers", "Minutes after which the password is asked for again"),
     QT_TRANSLATE_NOOP("drivers", "Only by sites and pages that want a fresh proof. Default: 720, 12 hours."), 1,
     525'600},
    {"members_see_online", 0, QT_TRANSLATE_NOOP("drivers", "Members see who is here"),
     QT_TRANSLATE_NOOP("drivers", "Signed-in members, on a page of theirs: those who have asked to be shown and were "
                                  "active within five minutes."),
     0, 1},
};

std::span<const Limit> limitsOf(LimitsSection::About about) {
    return about == LimitsSection::About::Tries ? std::span<const Limit>(ofTries) : std::span<const Limit>(ofSessions);
}

QList<SettingField> schemaOf(LimitsSection::About about) {
    QList<SettingField> schema;
    for (const Limit &limit : limitsOf(about)) {
        const auto kind = limit.unit == 0 ? SettingField::Switch : SettingField::Number;
        SettingField field{QLatin1StringView(limit.name), kind, limit.label, limit.help};
        field.least = limit.least;
        field.most = limit.most;
        schema << field;
    }
    return schema;
}

Words titleOf(LimitsSection::About about) {
    if (about == LimitsSection::About::Tries)
        return [] { return LimitsSection::tr("Wrong passwords"); };
    return [] { return LimitsSection::tr("How long a session lasts"); };
}

Words introductionOf(LimitsSection::About about) {
    if (about == LimitsSection::About::Tries)
        return [] {
            return LimitsSection::tr("After so many nobody gets another try until the time is over, or somebody "
                                     "unblocks them in the sign-in log. It holds for all authorities.");
        };
    return [] { return LimitsSection::tr("Whatever somebody signed in with. It holds for all authorities."); };
}

} // namespace

LimitsSection::LimitsSection(admin::Authorities &authorities, About about, QWidget *parent)
    : RulesSection(titleOf(about), introductionOf(about), schemaOf(about), parent), m_authorities(authorities),
      m_about(about) {}

QList<SettingField> LimitsSection::limits(About about) { return schemaOf(about); }

void LimitsSection::show() {
    deliver(this, m_authorities.limits(), [this](const Result<admin::HouseLimits> &limits) {
        if (!limits)
            return fail(limits.error());
        if (isEntering() && ownOf(limits->chosen) != ownOf(m_limits.chosen))
            return; // saving says that somebody else was quicker
        m_limits = *limits;
        QJsonObject shown;
        for (const Limit &limit : limitsOf(m_about)) {
            const QLatin1StringView name(limit.name);
            const QJsonValue stands =
                m_limits.chosen.value(name).isUndefined() ? m_limits.defaults.value(name) : m_limits.chosen.value(name);
            shown.insert(name, limit.unit == 0 ? QJsonValue(stands.toBool())
                                               : QJsonValue(qMax<qint64>(1, stands.toInteger() / limit.unit)));
        }
        take(shown);
    });
}

QJsonObject LimitsSection::ownOf(const QJsonObject &chosen) const {
    QJsonObject own;
    for (const Limit &limit : limitsOf(m_about)) {
        if (const auto found = chosen.constFind(QLatin1StringView(limit.name)); found != chosen.constEnd())
            own.insert(found.key(), *found);
    }
    return own;
}

void LimitsSection::store(const QJsonObject &entered) {
    QJsonObject chosen = m_limits.chosen;
    for (const Limit &limit : limitsOf(m_about)) {
        const QLatin1StringView name(limit.name);
        if (limit.unit == 0) {
            if (entered.value(name).toBool() == m_limits.defaults.value(name).toBool())
                chosen.remove(name);
            else
                chosen.insert(name, entered.value(name).toBool());
            continue;
        }
        const qint64 otherwise = m_limits.defaults.value(name).toInteger();
        const qint64 value = entered.value(name).toInteger(otherwise / limit.unit) * limit.unit;
        const qint64 before = m_limits.chosen.value(name).toInteger(otherwise);
        if (value == before / limit.unit * limit.unit)
            continue; // untouched: what stands there to the second stays
        if (value == otherwise)
            chosen.remove(name);
        else
            chosen.insert(name, value);
    }
    deliver(this, m_authorities.changeLimits(m_limits.chosen, chosen), [this, chosen](const Done &done) {
        if (done)
            m_limits.chosen = chosen;
        answer(done);
    });
}

} // namespace gatelodge::ui
