#include "ui/audit/undo_offers.h"
#include "server/domain/deliver.h"
#include "ui/common/change_sentence.h"
#include "ui/pieces/messages.h"
#include <QSet>

namespace gatelodge::ui {
namespace {

// What nobody did on purpose, and says nothing to who did.
bool isWorthSaying(const QList<AuditEntry> &entries) {
    if (entries.isEmpty() || entries.first().isUndo())
        return false;
    return std::none_of(entries.begin(), entries.end(), [](const AuditEntry &entry) { return entry.forGood; });
}

} // namespace

QString deedWords(const QList<AuditEntry> &entries) {
    const Change &first = entries.first().change;
    const ChangeSentence said = changeSentence(first);
    QSet<QString> records;
    for (const AuditEntry &entry : entries)
        records << (isNull(entry.change.subject) ? entry.change.entity + u'/' + entry.change.key.section(u'/', 0, 0)
                                                 : toString(entry.change.subject));
    const int more = int(records.size()) - 1;
    if (more > 0)
        return UndoOffers::tr("%1 %2, and %n more with it.", "a record, what became of it", more)
            .arg(said.record, said.what);
    return UndoOffers::tr("%1 %2.", "a record, what became of it").arg(said.record, said.what);
}

UndoOffers::UndoOffers(admin::Console &console, UndoBar &bar, QObject *parent)
    : QObject(parent), m_console(console), m_bar(bar), m_takeBack(new TakeBack(console.history, this)) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &UndoOffers::sayItself);
    connect(m_takeBack, &TakeBack::told, this, &UndoOffers::say);
    connect(&console.history.deeds(), &admin::Deeds::ended, this, &UndoOffers::ended);
    m_bar.setWay([offers = QPointer(this)](std::function<void()> own) {
        return offers ? offers->wayBack(std::move(own)) : own;
    });
}

void UndoOffers::ended(const QString &deed) {
    m_unsaid << deed;
    m_patience.start();
}

std::function<void()> UndoOffers::wayBack(std::function<void()> own) {
    m_patience.stop();
    const QStringList deeds = std::exchange(m_unsaid, {});
    if (deeds.isEmpty() || !own) // the page has said it, and offers nothing
        return own;
    return [offers = QPointer(this), deeds, own = std::move(own)] {
        if (offers)
            offers->undo(deeds, own);
    };
}

// Backwards; a page's own way is taken where none of them is in the trail.
void UndoOffers::undo(QStringList deeds, const std::function<void()> &own) {
    const QString last = deeds.takeLast();
    if (deeds.isEmpty())
        return m_takeBack->deed(last, {}, UndoReach::AllOrNothing, own);
    deliver(this, m_console.history.undo(last), [=, this](const Result<UndoOutcome> &outcome) {
        const bool nothing = !outcome && outcome.error().fault == Fault::NotFound;
        if (nothing || (outcome && outcome->obstacles.isEmpty()))
            return undo(
                deeds, nothing ? own : [] {});
        m_takeBack->deed(last); // says what is in the way
    });
}

void UndoOffers::sayItself() {
    const QStringList deeds = std::exchange(m_unsaid, {});
    if (deeds.isEmpty())
        return;
    ++m_asking;
    deliver(this, m_console.history.ownEntries(deeds.last()), [this, deeds](const Result<QList<AuditEntry>> &entries) {
        --m_asking;
        if (!entries || !isWorthSaying(*entries) || !m_unsaid.isEmpty())
            return; // nothing to be taken back, or something newer is on its way
        const Words what([entries = *entries] { return deedWords(entries); });
        m_bar.say(what, {}, [this, what, deed = deeds.last()] { m_takeBack->deed(deed, what); });
    });
}

void UndoOffers::undoLast() {
    if (std::exchange(m_underWay, true))
        return; // the keys are faster than the database
    deliver(this, m_console.history.lastOwn(), [this](const Result<std::optional<QString>> &last) {
        if (last && *last) {
            const QString deed = **last;
            return deliver(this, m_console.history.ownEntries(deed),
                           [this, deed](const Result<QList<AuditEntry>> &entries) {
                               Words what;
                               if (entries && !entries->isEmpty())
                                   what = [entries = *entries] { return deedWords(entries); };
                               m_takeBack->deed(deed, what);
                           });
        }
        m_underWay = false;
        if (last)
            m_bar.offer([] { return tr("There is nothing of yours to take back."); }, {}, {}, {});
    });
}

void UndoOffers::say(const TakenBack &what) {
    m_underWay = false;
    m_patience.stop();
    m_unsaid.clear();
    m_bar.offer(what.sentence, what.detail, what.verb, what.act);
}

} // namespace gatelodge::ui
