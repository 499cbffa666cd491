#include "server/admin/history.h"
#include "server/admin/office.h"
#include "server/service/undo.h"
#include "server/store/history.h"
#include "server/store/user_list.h"

namespace gatelodge::admin {

using store::Session;

namespace {

constexpr int kFewestLetters = 3;
constexpr int kMostPeople = 50; // whom a text may mean; more letters make it fewer
constexpr int kMostEntries = 1000;

Result<QList<AuditEntry>> entriesOf(Session &session, const QString &deed) {
    GL_TRY(auto entries, store::listShownEntries(session, deed, kMostEntries));
    service::markForGood(entries);
    return entries;
}

Result<QList<HistoryLine>> pageOf(Session &session, const HistoryFilter &filter, qint64 last, int rows,
                                  HistoryOrder order) {
    store::HistoryPage page{filter, last, rows, order, false, {}, {}};
    const QString text = filter.text.trimmed();
    if (!canBeSearchedFor(text))
        return failure(Fault::Invalid, QStringLiteral("text: three letters at least"));
    if (filter.record) {
        page.onlyAbout = true;
        if (filter.record->entity == QLatin1String("users"))
            page.people << userIdFrom(filter.record->key);
        else
            page.records = store::withBelongings(*filter.record);
    }
    if (!text.isEmpty()) {
        GL_TRY(auto people, store::searchUsers(session, text, kMostPeople));
        GL_TRY(const auto named, store::findRecordsNamed(session, text));
        QList<HistoryRecord> records;
        for (const HistoryRecord &record : named)
            records << store::withBelongings(record);
        if (page.onlyAbout) {
            people.removeIf([&page](const UserId &uid) { return !page.people.contains(uid); });
            records.removeIf([&page](const HistoryRecord &record) { return !page.records.contains(record); });
        }
        page.onlyAbout = true;
        page.people = people;
        page.records = records;
    }
    return store::listHistory(session, page);
}

} // namespace

bool canBeSearchedFor(const QString &text) {
    return text.trimmed().isEmpty() || text.trimmed().size() >= kFewestLetters;
}

const Deeds &History::deeds() const { return m_office.deeds(); }

QFuture<Result<QList<HistoryLine>>> History::page(const HistoryFilter &filter, qint64 last, int rows,
                                                  HistoryOrder order) {
    return m_office.ask<Duty::ReadAudit>([=](Session &session) { return pageOf(session, filter, last, rows, order); });
}

QFuture<Result<QList<HistoryLine>>> History::lines(const QList<qint64> &seqs) {
    return m_office.ask<Duty::ReadAudit>([=](Session &session) { return store::listHistoryLines(session, seqs); });
}

QFuture<Result<QList<AuditEntry>>> History::entries(const QString &deed) {
    return m_office.ask<Duty::ReadAudit>([=](Session &session) { return entriesOf(session, deed); });
}

QFuture<Result<QList<HistoryActor>>> History::actors() { return m_office.ask<Duty::ReadAudit>(store::listActors); }

QFuture<Result<QList<AuditEntry>>> History::ownEntries(const QString &deed) {
    return m_office.look<Duty::ManageSite>([=](Session &session, const auto &permit) {
        return entriesOf(session, deed).map([&permit](QList<AuditEntry> entries) {
            entries.removeIf([&permit](const AuditEntry &entry) { return entry.change.actor != permit.actor().name; });
            return entries;
        });
    });
}

QFuture<Result<std::optional<QString>>> History::lastOwn() {
    return m_office.look<Duty::ManageSite>(
        [](Session &session, const auto &permit) { return service::findLastDeed(session, permit); });
}

QFuture<Result<UndoOutcome>> History::undo(const QString &deed, UndoReach reach, const SharedProgress &progress) {
    const auto work = [=](Session &session, const auto &permit) {
        Progress nobodyLooks;
        return service::undoDeed(session, permit, deed, reach, progress ? *progress : nobodyLooks);
    };
    const bool large = progress && deed.contains(QLatin1String("import:")); // the window's lists go on meanwhile
    return large ? m_office.askSlowly<Duty::ManageSite>(work) : m_office.ask<Duty::ManageSite>(work);
}

QFuture<Result<UndoOutcome>> History::undoEntry(qint64 seq, UndoReach reach) {
    return m_office.ask<Duty::ManageSite>(
        [=](Session &session, const auto &permit) { return service::undoEntry(session, permit, seq, reach); });
}

} // namespace gatelodge::admin
