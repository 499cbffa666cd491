#include "ui/syncs/syncs_page.h"
#include "ui/common/time_words.h"
#include "ui/syncs/sync_form.h"
#include "ui/syncs/sync_pane.h"
#include "ui/syncs/sync_words.h"
#include <QLocale>
#include <QStackedWidget>
#include <QTimer>

namespace gatelodge::ui {

namespace {

constexpr std::chrono::seconds kWatch{3};

const QString kSource = QStringLiteral("source"), kState = QStringLiteral("state");

// As a view says it.
QString nameOf(SyncOrigin origin) {
    switch (origin) {
    case SyncOrigin::File: return QStringLiteral("file");
    case SyncOrigin::Http: return QStringLiteral("http");
    case SyncOrigin::Ldap: return QStringLiteral("ldap");
    }
    Q_UNREACHABLE();
}

QString stateOf(const SyncJob &job) {
    if (wantsSomebody(job))
        return QStringLiteral("wants");
    return job.pausedAt.isValid() ? QStringLiteral("paused") : QStringLiteral("goes_on");
}

// What wants somebody first.
qint64 urgency(const SyncJob &job) { return wantsSomebody(job) ? 0 : job.pausedAt.isValid() ? 2 : 1; }

// What never was, or never will be, before what was.
qint64 rankOf(const QDateTime &at) { return at.isValid() ? at.toMSecsSinceEpoch() : 0; }

} // namespace

ShortFilter::Texts SyncsPage::narrowing() {
    return {QStringLiteral("syncs"),
            [] { return tr("Views of the synchronisations"); },
            [] { return tr("Show %1 %2", "every synchronisation, in any state"); },
            {{kSource,
              [] { return tr("Source"); },
              {{{}, [] { return tr("every synchronisation"); }},
               {nameOf(SyncOrigin::File), [] { return tr("synchronisations with files"); }},
               {nameOf(SyncOrigin::Http), [] { return tr("synchronisations with web addresses"); }},
               {nameOf(SyncOrigin::Ldap), [] { return tr("synchronisations with directories"); }}}},
             {kState,
              [] { return tr("State"); },
              {{{}, [] { return tr("in any state"); }},
               {QStringLiteral("wants"), [] { return tr("that failed or ask you"); }},
               {QStringLiteral("paused"), [] { return tr("that are paused"); }},
               {QStringLiteral("goes_on"), [] { return tr("that go on by themselves"); }}}}},
            {{[] { return tr("All"); }},
             {[] { return tr("Want you"); }, {{kState, QStringLiteral("wants")}}},
             {[] { return tr("Paused"); }, {{kState, QStringLiteral("paused")}}}}};
}

QStackedWidget *SyncsPage::makeDetails(admin::Console &console, UndoBar &undo) {
    auto *details = new QStackedWidget;
    details->addWidget(new SyncPane(console, undo));
    details->addWidget(new SyncForm(console.syncs));
    details->setFocusProxy(details->currentWidget());
    return details;
}

SyncsPage::SyncsPage(admin::Console &console, UndoBar &undo, QWidget *parent)
    : ShortPage({QStringLiteral("syncs"), QStringLiteral("view-refresh"), [] { return tr("Synchronisation"); },
                 [] { return tr("New synchronisation"); }, [] { return tr("Name"); },
                 [] { return tr("Nothing is synchronised"); },
                 [] {
                     return tr(
                         "A school or a personnel office has a list of its own. A synchronisation fetches it at set "
                         "times, and people here follow it.");
                 }},
                makeDetails(console, undo), parent),
      m_console(console), m_undo(undo), m_pane(findChild<SyncPane *>()), m_form(findChild<SyncForm *>()),
      m_watch(new QTimer(this)) {
    showColumns([] { return tr("Name"); },
                {{[] { return tr("State"); }, 8, 0, true, true},
                 {[] { return tr("Last run"); }, 9, 2},
                 {[] { return tr("Next run"); }, 11, 3, false},
                 {[] { return tr("People"); }, 7, 1}},
                First::ByName);
    narrowBy(console.views, narrowing());
    offerVerbs();
    lockAdding(console.roles, Duty::ManageSettings);
    m_details = qobject_cast<QStackedWidget *>(m_pane->parentWidget());
    connect(m_pane, &SyncPane::closeRequested, this, [this] { stepOut(); });
    connect(m_pane, &SyncPane::rereadRequested, this, &SyncsPage::read);
    connect(m_pane, &SyncPane::changeRequested, this, [this](const SyncJob &job) {
        m_changed = openKey();
        showForm();
        m_form->change(job);
    });
    connect(m_form, &SyncForm::cancelled, this, [this] {
        m_details->setCurrentWidget(m_pane);
        if (openKey().isEmpty())
            stepOut();
        else
            showRecord(openKey());
    });
    connect(m_form, &SyncForm::saved, this, [this](SyncId id) {
        m_details->setCurrentWidget(m_pane);
        finishAdding(Result<SyncId>(id));
        read();
    });
    connect(m_watch, &QTimer::timeout, this, &SyncsPage::read);
    m_watch->setInterval(kWatch);
    follow(console.hub, {QStringLiteral("syncs")});
    read();
}

void SyncsPage::showForm() {
    showDetails();
    m_details->setCurrentWidget(m_form);
    m_details->setFocusProxy(m_form);
}

void SyncsPage::add() {
    m_changed.clear();
    showForm();
    m_form->start();
}

void SyncsPage::read() {
    readList(m_console.syncs.list(), [this](const QList<SyncJob> &read) { m_jobs = read; });
}

void SyncsPage::lay() {
    QList<ShortList::Row> rows;
    for (const SyncJob &job : std::as_const(m_jobs)) {
        TwoLineCells cells;
        cells.iconName = QStringLiteral("view-refresh");
        cells.title = job.settings.name;
        cells.note = scheduleText(job.settings.schedule);
        const QDateTime last = job.last ? job.last->startedAt : QDateTime();
        cells.presence = job.pausedAt.isValid() ? Presence::Quiet : Presence::Normal;
        cells.chips << syncChip(job);
        rows << ShortList::Row{
            QString::number(job.id.value),
            cells,
            tr("%1, %2, %3, %4", "name, schedule, people, state of a synchronisation")
                .arg(cells.title, cells.note, tr("%n people", nullptr, job.people), cells.chips.first().text),
            {cells.chips.first().text, last.isValid() ? timeWords(last) : tr("never", "a synchronisation’s last run"),
             whenNext(job), QLocale().toString(job.people)},
            {ShortFilter::trait(kSource, nameOf(job.settings.origin)), ShortFilter::trait(kState, stateOf(job))},
            {std::nullopt, urgency(job), rankOf(last), rankOf(job.pausedAt.isValid() ? QDateTime() : job.nextAt),
             job.people}};
    }
    const auto waiting = std::count_if(m_jobs.begin(), m_jobs.end(), [](const SyncJob &job) {
        return job.last && job.last->outcome == SyncOutcome::Asking;
    });
    setRows(std::move(rows), [count = int(m_jobs.size()), waiting = int(waiting)] {
        return waiting > 0 ? tr("%n of them ask you", nullptr, waiting)
                           : tr("%n sources that the house follows", nullptr, count);
    });
}

void SyncsPage::showRecord(const QString &key) {
    if (m_details->currentWidget() == m_form && key == m_changed)
        return;
    for (const SyncJob &job : std::as_const(m_jobs)) {
        if (QString::number(job.id.value) != key)
            continue;
        m_details->setCurrentWidget(m_pane);
        m_details->setFocusProxy(m_pane);
        m_pane->show(job);
    }
}

void SyncsPage::showEvent(QShowEvent *event) {
    ShortPage::showEvent(event);
    m_watch->start();
}

void SyncsPage::hideEvent(QHideEvent *event) {
    ShortPage::hideEvent(event);
    m_watch->stop();
}

} // namespace gatelodge::ui
