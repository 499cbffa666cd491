// What is fine, what a person should look at, and what is bad: the thresholds stand in health.h.
#include "server/service/health.h"
#include "server/service/houses.h"
#include <algorithm>

namespace gatelodge::service {

namespace {

using Part = HealthItem::Part;
using Verdict = HealthItem::Verdict;
using Fix = HealthItem::Fix;
using Kind = HealthValue::Kind;

HealthItem found(Part part, Verdict verdict, const QString &key, const char *sentence,
                 const QList<HealthValue> &values = {}, Fix fix = Fix::None) {
    HealthItem item{part, verdict, key, sentence, values};
    item.fix = fix;
    return item;
}

HealthItem help(HealthItem item, const char *page) {
    item.fix = Fix::Help;
    item.help = page;
    return item;
}

HealthItem atSite(HealthItem item, Fix fix, const SiteId &site) {
    item.fix = fix;
    item.site = site;
    return item;
}

void judgeClock(QList<HealthItem> &items, const store::NodeReport &node) {
    const qint64 off = std::abs(node.clockMs);
    if (off < kClockLookMs)
        return;
    items << help(found(Part::Clock, off >= kClockBadMs ? Verdict::Bad : Verdict::Look,
                        QStringLiteral("clock/") + node.node,
                        QT_TRANSLATE_NOOP("Health", "The clock of %1 is %2 away from the database’s. Sites refuse "
                                                    "answers that seem older than ten seconds."),
                        {HealthValue::of(node.node), HealthValue::of(Kind::Milliseconds, off)}),
                  "health.md#a-clock-that-is-wrong");
}

void judgeDisk(QList<HealthItem> &items, const store::NodeReport &node) {
    if (node.diskFree < 0 || node.diskFree >= kDiskLook)
        return;
    items << help(found(Part::Disk, node.diskFree < kDiskBad ? Verdict::Bad : Verdict::Look,
                        QStringLiteral("disk/") + node.node,
                        QT_TRANSLATE_NOOP("Health", "The disk of %1 has %2 left. When it is full, nothing is saved."),
                        {HealthValue::of(node.node), HealthValue::of(Kind::Bytes, node.diskFree)}),
                  "health.md#a-disk-that-fills-up");
}

} // namespace

// What is known of clocks and disks is then of no interest: nobody can sign in.
QList<HealthItem> judgeSilence(const QList<store::NodeReport> &known, const QDateTime &now) {
    const auto last = std::max_element(known.begin(), known.end(),
                                       [](const auto &a, const auto &b) { return a.heardAt < b.heardAt; });
    if (last == known.end())
        return {help(found(Part::Clock, Verdict::Bad, QStringLiteral("silent/never"),
                           QT_TRANSLATE_NOOP("Health", "No server runs yet: nobody can sign in.")),
                     "health.md#no-server-runs")};
    const qint64 silence = last->heardAt.secsTo(now);
    if (silence <= kSilentAfter)
        return {};
    return {help(found(Part::Clock, Verdict::Bad, QStringLiteral("silent"),
                       QT_TRANSLATE_NOOP("Health", "No server has been heard for %1: nobody can sign in."),
                       {HealthValue::of(Kind::Seconds, silence)}),
                 "health.md#no-server-runs")};
}

// A server of an earlier version does not tell what it was told.
bool hasNoWayOut(const QList<store::NodeReport> &nodes, bool set) {
    return !set && !nodes.isEmpty() && std::all_of(nodes.begin(), nodes.end(), [](const store::NodeReport &node) {
        return node.mailServer && node.mailServer->isEmpty();
    });
}

QList<HealthItem> judgeNodes(const QList<store::NodeReport> &nodes, const QDateTime &) {
    QList<HealthItem> items;
    if (nodes.isEmpty())
        return {help(found(Part::Clock, Verdict::Unknown, QStringLiteral("clock"),
                           QT_TRANSLATE_NOOP("Health", "No server has told of its clock and disk in the last ten "
                                                       "minutes.")),
                     "health.md#a-clock-that-is-wrong")};
    for (const store::NodeReport &node : nodes)
        judgeClock(items, node);
    if (items.isEmpty())
        items << found(Part::Clock, Verdict::Fine, QStringLiteral("clock"),
                       QT_TRANSLATE_NOOP("Health", "The clocks agree with the database’s."));
    const qsizetype clocks = items.size();
    for (const store::NodeReport &node : nodes)
        judgeDisk(items, node);
    const auto least = std::min_element(nodes.begin(), nodes.end(),
                                        [](const auto &a, const auto &b) { return a.diskFree < b.diskFree; });
    if (items.size() > clocks)
        return items;
    items << (least->diskFree < 0 ? help(found(Part::Disk, Verdict::Unknown, QStringLiteral("disk"),
                                               QT_TRANSLATE_NOOP("Health", "How much room the disk has is not known.")),
                                         "health.md#a-disk-that-fills-up")
                                  : found(Part::Disk, Verdict::Fine, QStringLiteral("disk"),
                                          QT_TRANSLATE_NOOP("Health", "There is room on the disk: %1 are left."),
                                          {HealthValue::of(Kind::Bytes, least->diskFree)}));
    return items;
}

QList<HealthItem> judgeCertificates(const QList<store::NodeReport> &nodes,
                                    const QList<store::CertificateEnd> &authorities, const QDateTime &now) {
    QList<HealthItem> items;
    QDateTime first;
    const auto hold = [&](const QDateTime &until) {
        if (until.isValid() && (!first.isValid() || until < first))
            first = until;
    };
    for (const store::NodeReport &node : nodes) {
        hold(node.tlsUntil);
        if (!node.tlsUntil.isValid() || node.tlsUntil > now.addDays(kCertificateLookDays))
            continue;
        const bool over = node.tlsUntil <= now;
        items << help(found(Part::Certificates,
                            node.tlsUntil <= now.addDays(kCertificateBadDays) ? Verdict::Bad : Verdict::Look,
                            QStringLiteral("tls/") + node.node,
                            over ? QT_TRANSLATE_NOOP("Health", "The certificate of %1 ended on %2. Browsers refuse it.")
                                 : QT_TRANSLATE_NOOP("Health", "The certificate of %1 ends on %2."),
                            {HealthValue::of(node.node), HealthValue::day(node.tlsUntil)}),
                      "health.md#a-certificate-that-ends");
    }
    for (const store::CertificateEnd &authority : authorities) {
        hold(authority.until);
        if (authority.until <= now.addDays(kAuthorityLookDays))
            items << found(Part::Certificates, authority.until <= now ? Verdict::Bad : Verdict::Look,
                           QStringLiteral("authority/") + authority.authority,
                           QT_TRANSLATE_NOOP("Health", "What issues people’s certificates at %1 ends on %2."),
                           {HealthValue::of(authority.authority), HealthValue::day(authority.until)}, Fix::Authorities);
    }
    if (!items.isEmpty())
        return items;
    if (!first.isValid())
        return {found(Part::Certificates, Verdict::Fine, QStringLiteral("certificates"),
                      QT_TRANSLATE_NOOP("Health", "This house has no certificates of its own that could end."))};
    return {found(Part::Certificates, Verdict::Fine, QStringLiteral("certificates"),
                  QT_TRANSLATE_NOOP("Health", "Certificates hold until %1 at least."), {HealthValue::day(first)})};
}

QList<HealthItem> judgeFetchedLists(const QList<store::ListState> &lists, const QDateTime &now) {
    QList<HealthItem> items;
    for (const store::ListState &list : lists) {
        const QString key = QStringLiteral("list/%1/%2").arg(list.authority, list.address);
        const bool over = !list.madeAt.isValid() || (list.holdsUntil.isValid() && list.holdsUntil <= now);
        if (!list.trouble.isEmpty())
            items << found(Part::Certificates, over ? Verdict::Bad : Verdict::Look, key,
                           QT_TRANSLATE_NOOP("Health", "The revocation list of %1 does not come: %2"),
                           {HealthValue::of(list.authority), HealthValue::of(list.trouble)}, Fix::Authorities);
        else if (!list.madeAt.isValid())
            continue; // it is being fetched for the first time just now
        else if (list.holdsUntil.isValid())
            items << found(Part::Certificates, over ? Verdict::Bad : Verdict::Fine, key,
                           over ? QT_TRANSLATE_NOOP("Health", "The revocation list of %1 is out of date since %2.")
                                : QT_TRANSLATE_NOOP("Health", "The revocation list of %1 holds until %2."),
                           {HealthValue::of(list.authority), HealthValue::day(list.holdsUntil)}, Fix::Authorities);
        else
            items << found(Part::Certificates, Verdict::Fine, key,
                           QT_TRANSLATE_NOOP("Health", "The revocation list of %1 is of %2."),
                           {HealthValue::of(list.authority), HealthValue::day(list.madeAt)}, Fix::Authorities);
    }
    return items;
}

QList<HealthItem> judgeDatabase(const store::DatabaseFacts &facts, qint64 answerMs) {
    if (answerMs >= kSlowAnswerMs)
        return {help(found(Part::Database, Verdict::Look, QStringLiteral("database/slow"),
                           QT_TRANSLATE_NOOP("Health", "The database takes %1 to answer."),
                           {HealthValue::of(Kind::Milliseconds, answerMs)}),
                     "health.md#a-database-that-is-slow-or-crowded")};
    if (facts.most > 0 && facts.connections * 10 >= facts.most * 9)
        return {
            help(found(Part::Database, Verdict::Look, QStringLiteral("database/connections"),
                       QT_TRANSLATE_NOOP("Health", "%1 of the database’s %2 connections are in use."),
                       {HealthValue::of(Kind::Number, facts.connections), HealthValue::of(Kind::Number, facts.most)}),
                 "health.md#a-database-that-is-slow-or-crowded")};
    return {found(
        Part::Database, Verdict::Fine, QStringLiteral("database"),
        QT_TRANSLATE_NOOP("Health", "The database answers within %1: PostgreSQL %2, %3, %4 of %5 connections."),
        {HealthValue::of(Kind::Milliseconds, std::max<qint64>(1, answerMs)),
         HealthValue::of(facts.version.section(QLatin1Char(' '), 0, 0)), HealthValue::of(Kind::Bytes, facts.bytes),
         HealthValue::of(Kind::Number, facts.connections), HealthValue::of(Kind::Number, facts.most)})};
}

QList<HealthItem> judgeQueue(const QList<QueueLane> &lanes, bool paused, std::optional<int> oldestSeconds) {
    constexpr int kGone = 410; // at which the worker pauses the site by itself (Q6)
    QList<HealthItem> items;
    int waiting = 0;
    if (paused)
        items << found(Part::Queue, Verdict::Look, QStringLiteral("paused"),
                       QT_TRANSLATE_NOOP("Health", "All deliveries are paused."), {}, Fix::Queue);
    for (const QueueLane &lane : lanes) {
        waiting += lane.waiting;
        if (lane.pushes && !lane.paused && lane.failures > 0)
            items << atSite(found(Part::Queue, Verdict::Bad, QStringLiteral("lane/%1").arg(lane.site.value),
                                  lane.trouble.detail.isEmpty()
                                      ? QT_TRANSLATE_NOOP("Health", "%1 gets no updates.")
                                      : QT_TRANSLATE_NOOP("Health", "%1 gets no updates: %2."),
                                  lane.trouble.detail.isEmpty()
                                      ? QList{HealthValue::of(lane.siteName)}
                                      : QList{HealthValue::of(lane.siteName), HealthValue::of(lane.trouble.detail)}),
                            Fix::Lane, lane.site);
        if (lane.pushes && lane.paused && lane.failures > 0 && lane.trouble.status == kGone)
            items << atSite(found(Part::Queue, Verdict::Bad, QStringLiteral("gone/%1").arg(lane.site.value),
                                  QT_TRANSLATE_NOOP("Health", "%1 says that it is gone (HTTP 410): it is sent nothing "
                                                              "until you resume it."),
                                  {HealthValue::of(lane.siteName)}),
                            Fix::Lane, lane.site);
        else if (lane.pushes && lane.paused && !paused && lane.waiting > 0) {
            items << atSite(found(Part::Queue, Verdict::Look, QStringLiteral("paused/%1").arg(lane.site.value),
                                  QT_TRANSLATE_N_NOOP("Health", "%1 is paused: %n changes wait there."),
                                  {HealthValue::of(lane.siteName)}),
                            Fix::Lane, lane.site);
            items.last().count = lane.waiting;
        }
        if (lane.setAside > 0) {
            items << atSite(found(Part::Queue, Verdict::Look, QStringLiteral("aside/%1").arg(lane.site.value),
                                  QT_TRANSLATE_N_NOOP("Health", "%1 was given up on for %n people."),
                                  {HealthValue::of(lane.siteName)}),
                            Fix::Lane, lane.site);
            items.last().count = lane.setAside;
        }
    }
    // A lane that fails explains its own old changes, and so does a pause.
    if (items.isEmpty() && oldestSeconds && *oldestSeconds >= kChangeLook)
        items << found(Part::Queue, *oldestSeconds >= kChangeBad ? Verdict::Bad : Verdict::Look,
                       QStringLiteral("oldest"), QT_TRANSLATE_NOOP("Health", "A change has waited for %1."),
                       {HealthValue::of(Kind::Seconds, *oldestSeconds)}, Fix::Queue);
    if (!items.isEmpty())
        return items;
    HealthItem fine = found(Part::Queue, Verdict::Fine, QStringLiteral("queue"),
                            waiting ? QT_TRANSLATE_N_NOOP("Health", "%n changes are on their way to their sites.")
                                    : QT_TRANSLATE_NOOP("Health", "Every site has the latest state."));
    fine.count = waiting ? waiting : -1;
    return {fine};
}

QList<HealthItem> judgeKeys(const QList<store::KeySize> &keys, const QDateTime &now) {
    QList<HealthItem> items;
    for (const store::KeySize &key : keys) {
        const QString name = QStringLiteral("keysize/%1").arg(key.site.value);
        if (!isKeySize(CryptoVersion(key.version), key.bytes))
            items << atSite(found(Part::Keys, Verdict::Bad, name,
                                  QT_TRANSLATE_NOOP("Health", "The key of %1 has %2 bytes, which protocol v%3 does not "
                                                              "take. Nobody can enter."),
                                  {HealthValue::of(key.siteName), HealthValue::of(Kind::Number, key.bytes),
                                   HealthValue::of(Kind::Number, key.version)}),
                            Fix::Site, key.site);
        else if (key.madeAt.isValid() && key.madeAt < now.addYears(-kKeyYears))
            items << atSite(
                found(Part::Keys, Verdict::Look, QStringLiteral("keyage/%1").arg(key.site.value),
                      QT_TRANSLATE_NOOP("Health", "The key of %1 was made on %2. It is time for a new one."),
                      {HealthValue::of(key.siteName), HealthValue::day(key.madeAt)}),
                Fix::Site, key.site);
    }
    if (!items.isEmpty())
        return items;
    return {found(Part::Keys, Verdict::Fine, QStringLiteral("keys"),
                  QT_TRANSLATE_NOOP("Health", "The sites’ keys are long enough, and none is older than two years."))};
}

HealthItem judgeBackup(const std::optional<store::BackupRecord> &last, const QDateTime &now) {
    const QString key = QStringLiteral("backups");
    if (!last)
        return found(Part::Backups, Verdict::Unknown, key, QT_TRANSLATE_NOOP("Health", "Gatelodge knows of no backup."),
                     {}, Fix::Settings);
    const QList<HealthValue> day{HealthValue::day(last->at)};
    if (last->at < now.addDays(-kBackupDays))
        return found(Part::Backups, Verdict::Look, key,
                     QT_TRANSLATE_NOOP("Health", "The last backup is of %1. Make a new one."), day, Fix::Settings);
    if (!last->verifiedAt.isValid())
        return found(Part::Backups, Verdict::Look, key,
                     QT_TRANSLATE_NOOP("Health", "The last backup is of %1, and no trial restore has proved it."), day,
                     Fix::Settings);
    return found(Part::Backups, Verdict::Fine, key, QT_TRANSLATE_NOOP("Health", "The last backup is of %1."), day);
}

} // namespace gatelodge::service
