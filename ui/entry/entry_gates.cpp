#include "ui/entry/entry_gates.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/record_rows.h"
#include "ui/common/role_lock.h"
#include "ui/entry/entry_words.h"
#include "ui/entry/mending.h"
#include "ui/pieces/planes.h"
#include <algorithm>

namespace gatelodge::ui {
namespace {

constexpr int beat = 3000; // ms

bool mayMatter(const Change &change, const UserId &uid) {
    static const QStringList everybody{
        QStringLiteral("sites"),       QStringLiteral("site_groups"),      QStringLiteral("groups"),
        QStringLiteral("authorities"), QStringLiteral("site_authorities"), QStringLiteral("orgs"),
        QStringLiteral("settings")};
    return change.subject == uid || everybody.contains(change.entity);
}

} // namespace

EntryGates::EntryGates(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_console(console), m_mending(new Mending(console, this)),
      m_verdict(new Text({}, Type::Heading)), m_rows(new RecordRows), m_sessions(new RecordRows),
      m_signedIn(new SectionHeader([] { return tr("Signed in now"); })), m_said(new Paragraph({}, Tone::Brick)) {
    auto *column = columnIn(this, Space::one);
    m_verdict->setWordWrap(true);
    m_rows->setObjectName(QStringLiteral("gates"));
    m_sessions->setObjectName(QStringLiteral("sessions"));
    for (QWidget *row : std::initializer_list<QWidget *>{m_verdict, m_said, m_rows, m_signedIn, m_sessions})
        column->addWidget(row);
    clear();
    connect(&console.hub, &admin::ChangeHub::changed, this, &EntryGates::follow);
    connect(&console.hub, &admin::ChangeHub::everythingMayHaveChanged, this, &EntryGates::askAgain);
    connect(m_mending, &Mending::done, this, &EntryGates::undoOffered);
    connect(m_mending, &Mending::failed, this, &EntryGates::fail);
    connect(m_mending, &Mending::mended, this, &EntryGates::askAgain);
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (isVisible())
            askAgain();
    });
    m_beat.start();
}

void EntryGates::clear() {
    m_asked.reset();
    m_told.reset();
    for (QWidget *row : std::initializer_list<QWidget *>{m_verdict, m_said, m_rows, m_signedIn, m_sessions})
        row->hide();
}

void EntryGates::ask(const UserId &uid, const SiteId &site) {
    const std::pair asked(uid, site);
    if (m_asked != asked)
        clear();
    m_asked = asked;
    askAgain();
}

// One question at a time; what changed meanwhile is answered by the next one.
void EntryGates::askAgain() {
    if (!m_asked)
        return;
    if (std::exchange(m_asking, true)) {
        m_again = true;
        return;
    }
    deliver(this, m_console.entry.explain(m_asked->first, m_asked->second),
            [this, asked = *m_asked](const Result<EntryExplanation> &told) {
                m_asking = false;
                if (m_asked == asked)
                    take(told);
                if (std::exchange(m_again, false) || (m_asked && m_asked != asked))
                    askAgain();
            });
}

void EntryGates::take(const Result<EntryExplanation> &told) {
    if (!told)
        return fail(told.error());
    m_said->hide();
    m_told = *told;
    showSteps();
    Q_EMIT answered();
}

void EntryGates::fail(const Error &error) {
    m_said->setWords([error] { return faultWords(error); });
    m_said->show();
}

void EntryGates::follow(const QList<Change> &changes) {
    if (m_asked && std::any_of(changes.begin(), changes.end(),
                               [this](const Change &change) { return mayMatter(change, m_asked->first); }))
        askAgain();
}

// What stops them first, with what helps; the open steps below it in their order, a line each.
void EntryGates::showSteps() {
    std::vector<Record> records;
    QList<EntryStep> steps = m_told->steps;
    std::stable_sort(steps.begin(), steps.end(),
                     [](const EntryStep &a, const EntryStep &b) { return a.state > b.state; });
    for (const EntryStep &step : std::as_const(steps)) {
        Record record;
        record.key = QString::number(records.size());
        record.isBrief = step.state == EntryStep::Open;
        record.iconName = stepIcon(step);
        record.title = stepTitle(step);
        record.note = stepReason(step, *m_told);
        record.chips << stepChip(step);
        if (const EntryFix fix = fixFor(step, *m_told); fix.kind != EntryFix::None) {
            const std::optional<Duty> duty = Mending::dutyOf(fix.kind);
            record.actions.push_back({fix.verb, [this, fix] { mend(fix); }, false,
                                      duty ? lockReason(m_console.roles, *duty) : QString()});
        }
        records.push_back(std::move(record));
    }
    m_rows->set(std::move(records), {});
    std::vector<Record> sessions;
    for (const EntrySession &session : std::as_const(m_told->sessions)) {
        Record record;
        record.key = QString::number(session.session.value);
        record.iconName = QStringLiteral("im-user-online");
        record.title = session.device.isEmpty() ? tr("A browser") : session.device;
        record.note = sessionReason(session);
        sessions.push_back(std::move(record));
    }
    m_signedIn->setVisible(!sessions.empty());
    m_sessions->setVisible(!sessions.empty());
    m_sessions->set(std::move(sessions), {});
    m_verdict->setWords([told = *m_told] { return entryVerdict(told); });
    m_verdict->show();
    m_rows->show();
}

void EntryGates::mend(const EntryFix &fix) {
    const User &person = m_told->person;
    switch (fix.kind) {
    case EntryFix::None: return;
    case EntryFix::BringSiteBack: return m_mending->bringSiteBack(m_told->site);
    case EntryFix::OpenSite: Q_EMIT siteWanted(m_told->site.id); return;
    case EntryFix::OpenPerson: Q_EMIT personWanted(person.uid); return;
    case EntryFix::OpenAuthority: Q_EMIT authorityWanted(*fix.authority); return;
    case EntryFix::ValidateLogin: return m_mending->validateLogin(*fix.login, person.displayName());
    case EntryFix::Forgive: return m_mending->forgive(person.uid, person.displayName());
    case EntryFix::Restore: return m_mending->restore(person);
    case EntryFix::BringBack: return m_mending->bringBack(person);
    case EntryFix::JoinGroup: return m_mending->joinGroup(person.uid, *fix.group, person.displayName());
    }
    Q_UNREACHABLE();
}

void EntryGates::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event) && m_told)
        showSteps();
}

} // namespace gatelodge::ui
