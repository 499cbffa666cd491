#include "ui/tray/caller.h"
#include "ui/list/windowed_model.h"
#include "ui/overview/health_words.h"
#include <QSettings>

namespace gatelodge::ui {
namespace {

const QString kNotifies = QStringLiteral("tray/notifies"), kKeepsWindow = QStringLiteral("tray/keeps_window");

} // namespace

Caller::Caller(admin::Console &console, Bell &bell, std::function<bool()> isInFront, QObject *parent)
    : QObject(parent), m_console(console), m_bell(bell), m_isInFront(std::move(isInFront)) {
    m_timer.setInterval(period);
    m_lost.setInterval(patience);
    m_lost.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Caller::readNow);
    connect(&console.hub, &admin::ChangeHub::lost, &m_lost, [this] {
        if (m_state.connected && !m_lost.isActive())
            m_lost.start();
    });
    connect(&console.hub, &admin::ChangeHub::back, this, [this] {
        m_lost.stop();
        m_state.connected = true;
        readNow();
    });
    connect(&m_lost, &QTimer::timeout, this, [this] {
        m_state.connected = false;
        tell();
    });
    connect(&bell, &Bell::answered, this, [this] { Q_EMIT wanted(m_subject, m_site); });
    m_timer.start();
    readNow();
}

bool Caller::callsFor(const Want &want) {
    static const QStringList ownDoing{QStringLiteral("server"), QStringLiteral("paused"), QStringLiteral("key"),
                                      QStringLiteral("rotation"), QStringLiteral("keyage")};
    return !ownDoing.contains(want.key.section(u'/', 0, 0));
}

void Caller::readNow() {
    if (m_reading)
        return;
    m_reading = true;
    deliver(this, m_console.overview.facts(Span::Hour), [this](const Result<admin::OverviewFacts> &facts) {
        if (!facts) { // of a lost database the hub tells; whoever may not see the house is not called for it
            m_reading = false;
            return;
        }
        m_state.facts = *facts;
        m_state.server = m_console.server;
        readLanes();
    });
}

void Caller::readLanes() {
    deliver(this, m_console.queue.lanes(), [this](const Result<QList<QueueLane>> &lanes) {
        m_state.lanes = lanes.value_or(QList<QueueLane>());
        readSites();
    });
}

void Caller::readSites() {
    deliver(this, m_console.places.sites(), [this](const Result<QList<Site>> &sites) {
        m_state.sites = sites.value_or(QList<Site>());
        readHealth();
    });
}

void Caller::readHealth() {
    deliver(this, m_console.health.items(), [this](const Result<QList<HealthItem>> &items) {
        m_reading = false;
        if (items)
            m_state.health = *items;
        tell();
        Q_EMIT looked();
    });
}

void Caller::tell() {
    std::vector<Want> fresh;
    QSet<QString> lasting;
    m_lasting.clear();
    for (const Want &want : wantsOf(m_state, QDateTime::currentDateTimeUtc())) {
        if (!callsFor(want))
            continue;
        lasting.insert(want.key);
        m_lasting.push_back(want);
        const bool moreWait = want.key == QLatin1String("pending") && m_state.facts.approvals > m_waiting;
        if (!m_told.contains(want.key) || moreWait)
            fresh.push_back(want);
    }
    m_told = lasting;
    Q_EMIT found();
    m_waiting = m_state.facts.approvals;
    if (fresh.empty() || m_isInFront() || !m_bell.isThere() || !TraySettings::notifies())
        return;
    const Want &first = fresh.front();
    const bool alone = fresh.size() == 1;
    const bool leads = alone && !first.mend.place.isEmpty() && !isInManual(first.mend.place);
    m_subject = leads ? first.mend.place : QStringLiteral("overview");
    m_site = leads ? first.mend.site : SiteId();
    QStringList sentences;
    for (const Want &want : fresh)
        sentences << want.sentence();
    if (alone)
        m_bell.ring(first.sentence(), first.detail.isEmpty() ? QString() : first.detail());
    else
        m_bell.ring(tr("%n things want you", nullptr, int(fresh.size())), sentences.join(u'\n'));
}

bool TraySettings::notifies() { return QSettings().value(kNotifies, true).toBool(); }
bool TraySettings::keepsWindow() { return QSettings().value(kKeepsWindow, false).toBool(); }
void TraySettings::setNotifies(bool on) { QSettings().setValue(kNotifies, on); }
void TraySettings::setKeepsWindow(bool on) { QSettings().setValue(kKeepsWindow, on); }

} // namespace gatelodge::ui
