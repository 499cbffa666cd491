#include "server/service/health.h"
#include "server/service/mail_server.h"
#include "server/store/doors.h"
#include "server/store/queue_view.h"
#include "server/store/settings.h"
#include <QElapsedTimer>

namespace gatelodge::service {

namespace {

using Part = HealthItem::Part;
using Verdict = HealthItem::Verdict;
using Fix = HealthItem::Fix;

// What may not be seen is left out; without a database there is nothing to tell.
template <typename T, typename Judge> Done add(QList<HealthItem> &items, const Result<T> &facts, const Judge &judge) {
    if (facts)
        items << judge(*facts);
    else if (facts.error().fault != Fault::Denied)
        return failure(facts.error());
    return {};
}

HealthItem judgeMail(const store::MailState &mail, bool noWayOut) {
    HealthItem item{Part::Mail, Verdict::Fine, QStringLiteral("mail"), ""};
    item.fix = Fix::Mail;
    if (noWayOut) {
        item.key = QStringLiteral("mail/none");
        item.verdict = mail.waiting > 0 ? Verdict::Bad : Verdict::Look;
        item.sentence = mail.waiting > 0 ? QT_TRANSLATE_N_NOOP("Health", "No mail server is set, and %n mails wait.")
                                         : QT_TRANSLATE_NOOP("Health", "No mail server is set: nobody gets a mail.");
        item.count = mail.waiting > 0 ? mail.waiting : -1;
    } else if (!mail.lastError.isEmpty()) {
        item.verdict = Verdict::Bad;
        item.sentence = QT_TRANSLATE_N_NOOP("Health", "Mail does not go out, and %n mails wait: %1");
        item.values = {HealthValue::of(mail.lastError)};
        item.count = mail.waiting;
    } else if (mail.waiting > 0) {
        item.sentence = QT_TRANSLATE_N_NOOP("Health", "%n mails are on their way.");
        item.count = mail.waiting;
    } else if (mail.lastSent.isValid()) {
        item.sentence = QT_TRANSLATE_NOOP("Health", "Mail goes out. The last one left on %1.");
        item.values = {HealthValue::day(mail.lastSent)};
    } else {
        item.sentence = QT_TRANSLATE_NOOP("Health", "No mail waits.");
    }
    return item;
}

} // namespace

Result<QList<HealthItem>> examineHouse(store::Session &session, const ReadHouse &,
                                       const std::optional<store::NodeReport> &own) {
    QList<HealthItem> items;
    QElapsedTimer watch;
    watch.start();
    const auto database = store::databaseFacts(session);
    const qint64 took = watch.elapsed();
    GL_DO(add(items, database, [took](const auto &facts) { return judgeDatabase(facts, took); }));
    GL_TRY(const QDateTime now, store::databaseClock(session));
    auto nodes = store::listNodes(session);
    const auto known = own ? Result<QList<store::NodeReport>>(QList{*own}) : store::listKnownNodes(session);
    const auto silence = known ? judgeSilence(*known, now) : QList<HealthItem>();
    if (nodes && own) {
        nodes->removeIf([&](const store::NodeReport &one) { return one.node == own->node; });
        *nodes << *own;
    }
    GL_DO(add(items, nodes, [&](const auto &all) { return silence.isEmpty() ? judgeNodes(all, now) : silence; }));
    const auto lanes = store::listLanes(session);
    const auto oldest = store::oldestUndelivered(session);
    const auto settings = store::readHouseSettings(session);
    GL_DO(add(items, lanes, [&](const auto &all) {
        const auto age = oldest ? *oldest : std::nullopt;
        return judgeQueue(all, settings && settings->queuePaused,
                          age ? std::optional(int(age->count())) : std::nullopt);
    }));
    const auto mailServer = readMailServer(session);
    const bool noWayOut = mailServer && nodes && hasNoWayOut(*nodes, mailServer->isSet());
    GL_DO(add(items, store::mailState(session),
              [noWayOut](const auto &mail) { return QList<HealthItem>{judgeMail(mail, noWayOut)}; }));
    const auto ends = store::listCertificateEnds(session);
    GL_DO(add(items, ends, [&](const auto &authorities) {
        return judgeCertificates(nodes.value_or(QList<store::NodeReport>()), authorities, now);
    }));
    GL_DO(add(items, store::listListStates(session), [&](const auto &lists) { return judgeFetchedLists(lists, now); }));
    GL_DO(add(items, store::listKeySizes(session), [&](const auto &keys) { return judgeKeys(keys, now); }));
    GL_DO(add(items, store::findLastBackup(session),
              [&](const auto &last) { return QList<HealthItem>{judgeBackup(last, now)}; }));
    return items;
}

} // namespace gatelodge::service
