// What every login driver promises, whatever is behind it. A driver's test inherits from this and says how to reach a
// real peer; the slots below then run against it. What a driver has no contract for is not asked.
#pragma once
#include "server/login/driver.h"
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QtTest>

namespace gatelodge::tests {

struct PeerAccount {
    QString username;
    QByteArray password;
    QString identity;                // what a login is matched on
    QStringList otherSpellings = {}; // of the same name, as people type it
};

class DriverConformance : public QObject {
    Q_OBJECT
protected:
    virtual const login::Driver &driver() const = 0;
    virtual login::Means means() { return {}; }
    virtual QJsonObject goodSettings() = 0;        // reach the peer
    virtual QJsonObject unreachableSettings() = 0; // nobody answers there; empty: cannot happen
    virtual std::chrono::milliseconds unreachableLimit() const { return std::chrono::seconds(8); }
    virtual std::optional<PeerAccount> account() { return std::nullopt; } // for PasswordSignIn

    login::Settings settings() { return login::Settings(driver().description().settings, goodSettings()); }
    login::Settings settings(const QJsonObject &changes) {
        QJsonObject all = goodSettings();
        for (auto change = changes.begin(); change != changes.end(); ++change)
            all[change.key()] = change.value();
        return login::Settings(driver().description().settings, all);
    }

private Q_SLOTS:
    void it_describes_itself();
    void every_setting_describes_itself();
    void its_presets_and_the_good_settings_fit_its_schema();
    void a_setting_it_does_not_know_is_named();
    void it_makes_what_it_promises_and_nothing_else();
    void a_good_connection_is_tested_step_by_step();
    void a_peer_that_is_away_is_an_answer_in_time();
    void the_right_password_gives_the_same_identity_however_the_name_is_spelt();
    void what_proves_nothing_is_refused_data();
    void what_proves_nothing_is_refused();
};

} // namespace gatelodge::tests
