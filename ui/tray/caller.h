// Calls a person, once for each cause: a cause that has ended may call again when it comes back. While the window is in
// front nothing is said, because it says so itself. A lost database has some seconds to come back by itself.
#pragma once
#include "ui/overview/verdict.h"
#include "ui/tray/bell.h"
#include <QSet>
#include <QTimer>

namespace gatelodge::ui {

class Caller : public QObject {
    Q_OBJECT
public:
    static constexpr int period = 30'000;   // ms between two looks
    static constexpr int patience = 10'000; // ms for a lost database
    // isInFront: whether the person has the window before them.
    Caller(admin::Console &console, Bell &bell, std::function<bool()> isInFront, QObject *parent);

    void readNow();
    void setPatience(int milliseconds) { m_lost.setInterval(milliseconds); } // for the next loss
    // What is worth a call at present, whoever was called for it.
    const std::vector<Want> &lasting() const { return m_lasting; }
    // Not everything that stands in the Overview is worth a call: what a person has done themselves is not.
    static bool callsFor(const Want &want);

Q_SIGNALS:
    void wanted(const QString &subject, const gatelodge::SiteId &site); // the person has answered the call
    void looked();                                                      // everything was read
    void found();                                                       // lasting() is of now

private:
    void readLanes();
    void readSites();
    void readHealth();
    void tell();
    admin::Console &m_console;
    Bell &m_bell;
    std::function<bool()> m_isInFront;
    HouseState m_state;
    QSet<QString> m_told; // causes that last
    std::vector<Want> m_lasting;
    int m_waiting = 0; // approvals that were told of
    QString m_subject; // of the last call
    SiteId m_site;
    QTimer m_timer, m_lost;
    bool m_reading = false;
};

// The switches, as they are remembered.
struct TraySettings {
    static bool notifies();    // on at first
    static bool keepsWindow(); // closing the window leaves it in the tray; off at first
    static void setNotifies(bool on);
    static void setKeepsWindow(bool on);
};

} // namespace gatelodge::ui
