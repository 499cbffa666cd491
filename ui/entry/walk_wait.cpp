#include "ui/entry/walk_wait.h"
#include "server/domain/deliver.h"
#include "server/domain/walk_order.h"
#include "ui/common/long_work.h"
#include "ui/common/time_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include <QLocale>

namespace gatelodge::ui {
namespace {

constexpr std::chrono::milliseconds kLookEach{200};
constexpr std::chrono::seconds kServersEach{5};
constexpr int kSilentAfter = 180; // s: each tells once a minute

// The one heard last, in any case.
const HouseNode *lastHeard(const QList<HouseNode> &servers) {
    const auto last = std::max_element(servers.cbegin(), servers.cend(),
                                       [](const HouseNode &a, const HouseNode &b) { return a.heardAt < b.heardAt; });
    return last == servers.cend() ? nullptr : &*last;
}

QStringList namesOfAlive(const QList<HouseNode> &servers) {
    QStringList names;
    for (const HouseNode &one : servers)
        if (one.heardAt.secsTo(QDateTime::currentDateTimeUtc()) <= kSilentAfter)
            names << one.name;
    return names;
}

} // namespace

WalkWait::WalkWait(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_console(console), m_waiting(new QWidget), m_said(new Paragraph({}, Tone::Text)),
      m_about(new Paragraph({}, Tone::Muted)),
      m_cancel(new Button([] { return tr("Stop waiting"); }, QStringLiteral("dialog-cancel"))),
      m_failure(new InlineMessage(
          Tone::Brick, Glyph::Cross, [this] { return failure(); }, [this] { return cause(); })) {
    auto *column = columnIn(this, Space::one);
    auto *lines = columnIn(m_waiting, Space::one);
    lines->addWidget(m_said);
    lines->addWidget(m_about);
    auto *row = rowOf({m_cancel}, Space::two);
    row->addStretch();
    lines->addLayout(row);
    column->addWidget(m_waiting);
    column->addWidget(m_failure);
    m_said->setObjectName(QStringLiteral("said"));
    connect(m_cancel, &Button::clicked, this, &WalkWait::giveUp);
    connect(&m_look, &QTimer::timeout, this, &WalkWait::look);
    connect(&m_serversBeat, &QTimer::timeout, this, &WalkWait::readServers);
    connect(&m_walk, &QFutureWatcherBase::progressTextChanged, this, &WalkWait::look);
    connect(&m_walk, &QFutureWatcherBase::finished, this, &WalkWait::finish);
    clear();
}

WalkWait::~WalkWait() { m_walk.cancel(); }

void WalkWait::follow(QFuture<Result<Walk>> walk, Use use) {
    clear();
    m_use = std::move(use);
    m_walk.setFuture(std::move(walk));
    m_progress = std::make_shared<Progress>();
    m_work = new LongWork(
        this, [] { return tr("Waiting for a walk"); }, m_progress);
    m_look.start(kLookEach);
    m_serversBeat.start(kServersEach);
    m_waiting->show();
    show();
    look();
    readServers();
}

void WalkWait::readServers() {
    deliver(this, m_console.health.nodes(), [this](const Result<QList<HouseNode>> &servers) {
        if (!servers)
            return; // they are beside the point
        m_servers = *servers;
        look();
        if (m_failed)
            say(*m_failed);
    });
}

void WalkWait::look() {
    if (!m_progress)
        return;
    if (m_progress->cancelled)
        return giveUp();
    const bool ordered = m_walk.progressValue() >= int(WalkStage::Ordered); // or else it is still on its way there
    const bool taken = m_walk.progressValue() >= int(WalkStage::Taken);
    m_said->setWords([taken, by = m_walk.progressText()] {
        return taken ? tr("%1 walks, and will tell each hop.", "a server").arg(by)
                     : tr("The walk is ordered, and waits for a server to take it.");
    });
    m_about->setWords([this] { return aboutServers(); });
    m_said->setVisible(ordered);
    m_about->setVisible(ordered && !taken && m_servers);
}

QString WalkWait::aboutServers() const {
    if (!m_servers)
        return {}; // nobody has said yet which there are
    const QStringList alive = namesOfAlive(*m_servers);
    if (!alive.isEmpty())
        return tr("Heard within three minutes: %1. Each looks at once, or a minute later at the latest.", "servers")
            .arg(QLocale().createSeparatedList(alive));
    const HouseNode *last = lastHeard(*m_servers);
    return last ? tr("No server of this house is heard. The last was %1, %2.", "a server, a time")
                      .arg(last->name, timeWords(last->heardAt))
                : tr("No server of this house has been heard within a day.");
}

bool WalkWait::say(const Error &error) {
    if (error.constraint != kWalkUntaken && error.constraint != kWalkLeftLying && error.constraint != kWalkTooLong)
        return false;
    m_failed = error;
    m_failure->set([this] { return failure(); }, [this] { return cause(); });
    m_failure->show();
    show();
    return true;
}

QString WalkWait::failure() const {
    if (!m_failed)
        return {};
    if (m_failed->constraint == kWalkUntaken)
        return tr("No server has taken the walk.");
    if (m_failed->constraint == kWalkLeftLying)
        return tr("%1 stopped in the middle of the walk.", "a server").arg(m_failed->detail);
    return tr("%1 took the walk and does not come back.", "a server").arg(m_failed->detail);
}

QString WalkWait::cause() const {
    if (!m_failed)
        return {};
    if (m_failed->constraint == kWalkUntaken) {
        if (!m_servers)
            return {};
        const bool alive = !namesOfAlive(*m_servers).isEmpty();
        const QString help =
            alive ? tr("What keeps them from it stands in their logs.") : tr("Start one, and walk again.");
        return QStringList{aboutServers(), help}.join(QChar::LineFeed);
    }
    if (m_failed->constraint == kWalkLeftLying)
        return tr("Its program ended, or lost the database. A session that it had opened is ended within some minutes, "
                  "by whichever server is running then. Walk again.");
    return tr("It was waited for five minutes. What keeps it stands in its log.");
}

void WalkWait::finish() {
    const auto walk = m_walk.future();
    if (walk.isCanceled() || !m_progress)
        return; // it was given up
    m_use(walk.resultCount() > 0 ? walk.result() : Result<Walk>(gatelodge::failure(Fault::Unavailable)));
    if (m_failed)
        readServers(); // as they are now
}

void WalkWait::giveUp() {
    clear();
    Q_EMIT givenUp();
}

void WalkWait::stopLooking() {
    m_look.stop();
    m_serversBeat.stop();
    m_progress.reset();
    if (m_work)
        m_work->deleteLater();
    m_work = nullptr;
    m_waiting->hide();
}

void WalkWait::clear() {
    m_walk.cancel();
    stopLooking();
    m_failed.reset();
    m_failure->hide();
    hide();
}

void WalkWait::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event) && m_failed)
        say(*m_failed);
}

} // namespace gatelodge::ui
