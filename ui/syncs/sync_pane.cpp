#include "ui/syncs/sync_pane.h"
#include "server/domain/deliver.h"
#include "server/domain/sync_faults.h"
#include "ui/charts/stacked_bars.h"
#include "ui/common/fault_words.h"
#include "ui/common/list_outlets.h"
#include "ui/common/record_head.h"
#include "ui/common/record_rows.h"
#include "ui/common/role_lock.h"
#include "ui/common/time_words.h"
#include "ui/imports/import_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/syncs/sync_words.h"
#include <algorithm>
#include <QFileDialog>
#include <QPainter>

namespace gatelodge::ui {

namespace {

constexpr int kShownRuns = 12, kShownEntries = 200, kBinRows = 100;

} // namespace

SyncPane::SyncPane(admin::Console &console, UndoBar &undo, QWidget *parent)
    : QWidget(parent), m_console(console), m_undo(undo),
      m_head(new RecordHead(QStringLiteral("view-refresh"), [] { return tr("Remove it"); })),
      m_run(new Button([] { return tr("Run now"); }, QStringLiteral("media-playback-start"), ButtonKind::Primary)),
      m_pause(new Button([] { return tr("Pause"); }, QStringLiteral("media-playback-pause"))),
      m_change(new Button([] { return tr("Settings…"); }, QStringLiteral("configure"))),
      m_allow(new Button([] { return tr("Let it go on"); })),
      m_drop(new Button([] { return tr("Drop it"); }, {}, ButtonKind::Danger)), m_question(new Card),
      m_asked(new Paragraph({}, Tone::Brass, Type::Strong)), m_askedMore(new Paragraph({})),
      m_said(new Paragraph({}, Tone::Brick)), m_facts(new KeyValueList),
      m_chart(new StackedBars([] { return tr("People by run"); })), m_runs(new RecordRows), m_people(new RecordRows),
      m_log(new RecordRows), m_peopleTitle(new SectionHeader([] { return tr("At sign-ins"); })),
      m_logTitle(new SectionHeader([] { return tr("Log of the run"); })) {
    auto *all = columnIn(this, 0);
    all->addWidget(m_head);
    all->addWidget(new Line);
    all->addWidget(new ScrollPage(makeContent()), 1);
    setFocusProxy(m_run);
    m_head->lockRemoving(console.roles, Duty::ManageSettings);
    lockUnless(m_change, console.roles, Duty::ManageSettings);
    for (Button *verb : {m_run, m_pause, m_allow, m_drop})
        lockUnless(verb, console.roles, Duty::ManagePeople);
    connect(m_head, &RecordHead::closeRequested, this, &SyncPane::closeRequested);
    connect(m_head, &RecordHead::removeRequested, this, &SyncPane::remove);
    connect(m_run, &Button::clicked, this, [this] { follow(m_console.syncs.runSoon(job().id)); });
    connect(m_pause, &Button::clicked, this,
            [this] { follow(m_console.syncs.pause(job().id, !job().pausedAt.isValid())); });
    connect(m_change, &Button::clicked, this, [this] { Q_EMIT changeRequested(job()); });
    for (Button *verb : {m_allow, m_drop})
        connect(verb, &Button::clicked, this, [this, goOn = verb == m_allow] {
            if (const SyncRun *run = asking())
                follow(m_console.syncs.answer(run->id, goOn));
        });
}

QWidget *SyncPane::makeVerbs() {
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, verbs);
    for (Button *verb : {m_run, m_pause, m_change})
        flow->addWidget(verb);
    return verbs;
}

// A card: an inline message would put its verbs beside the words, and this pane is narrow.
void SyncPane::makeQuestion() {
    auto *head = rowOf({new GlyphMark(Glyph::Warning, Tone::Brass)});
    head->addWidget(m_asked, 1);
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, verbs);
    for (Button *verb : {m_allow, m_drop})
        flow->addWidget(verb);
    m_question->rows()->addLayout(head);
    m_question->rows()->addWidget(m_askedMore);
    m_question->rows()->addWidget(verbs);
}

QWidget *SyncPane::makeContent() {
    makeQuestion();
    auto *content = new QWidget;
    auto *column = columnIn(content, Space::two);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::three);
    column->addWidget(m_question);
    column->addWidget(m_said);
    column->addWidget(makeVerbs());
    column->addWidget(m_facts);
    column->addWidget(m_chart);
    column->addWidget(new SectionHeader([] { return tr("Runs"); }));
    column->addWidget(m_runs);
    column->addWidget(m_peopleTitle);
    column->addWidget(m_people);
    column->addWidget(m_logTitle);
    column->addWidget(m_log);
    column->addStretch();
    for (QWidget *later :
         std::initializer_list<QWidget *>{m_question, m_said, m_chart, m_peopleTitle, m_people, m_logTitle, m_log})
        later->hide();
    return content;
}

void SyncPane::show(const SyncJob &job) {
    if (!(job.id == m_details.job.id)) {
        m_details = {job, {}, {}};
        m_open = m_detailed = {};
        m_entries.clear();
        m_said->hide();
    }
    m_details.job = job;
    lay();
    deliver(this, m_console.syncs.details(job.id), [this, id = job.id](const Result<admin::SyncDetails> &details) {
        if (!details || !(id == m_details.job.id))
            return;
        m_details = *details;
        lay();
        if (const SyncRun *run = asking(); run && m_open.value == 0)
            openLog(*run);
    });
}

const SyncRun *SyncPane::asking() const {
    const auto found = std::find_if(m_details.runs.begin(), m_details.runs.end(),
                                    [](const SyncRun &run) { return run.outcome == SyncOutcome::Asking; });
    return found == m_details.runs.end() ? nullptr : &*found;
}

void SyncPane::remove() {
    m_said->hide();
    const SyncJob gone = job();
    deliver(this, m_console.syncs.remove(gone.id), [this, gone](const Done &done) {
        if (!done) {
            m_said->setWords([error = done.error()] { return syncFaultWords(error); });
            m_said->show();
        } else {
            m_undo.say([gone] { return tr("The synchronisation %1 was removed.").arg(gone.settings.name); },
                       [] { return tr("Its people stay, and nobody keeps them."); },
                       [this, id = gone.id] { bringBack(id); });
        }
        Q_EMIT rereadRequested();
    });
}

// Others may have thrown things away since, so it is looked for by what it is, page by page.
void SyncPane::bringBack(SyncId id, const std::optional<BinPlace> &after) {
    deliver(this, m_console.bin.page(after, kBinRows), [this, id](const Result<QList<BinItem>> &items) {
        if (!items)
            return sayBroughtBack(items.error());
        const auto found = std::find_if(items->begin(), items->end(), [id](const BinItem &item) {
            return item.entity == QLatin1String("syncs") && item.key == QString::number(id.value);
        });
        if (found == items->end())
            return items->size() < kBinRows ? sayBroughtBack(Error{Fault::NotFound, {}, {}})
                                            : bringBack(id, items->last().place);
        deliver(this, m_console.bin.bringBack({found->entry}), [this](const Result<BroughtBack> &back) {
            sayBroughtBack(back ? std::nullopt : std::optional(back.error()));
        });
    });
}

void SyncPane::sayBroughtBack(const std::optional<Error> &error) {
    m_said->setVisible(error.has_value());
    if (error)
        m_said->setWords([error] { return faultWords(*error); });
    Q_EMIT rereadRequested();
}

void SyncPane::follow(QFuture<Done> deed) {
    m_said->hide();
    deliver(this, std::move(deed), [this](const Done &done) {
        m_said->setVisible(!done);
        if (!done)
            m_said->setWords([error = done.error()] { return syncFaultWords(error); });
        Q_EMIT rereadRequested();
    });
}

void SyncPane::lay() {
    const SyncRun *run = asking();
    m_question->setVisible(run);
    if (run) {
        m_asked->setWords([gone = run->gone, groups = run->fault == QLatin1String(kGroupsLeft)] {
            return groups ? tr("The last document would take %n people out of groups", nullptr, gone)
                          : tr("The last document would shut %n people out", nullptr, gone);
        });
        m_askedMore->setWords([people = run->people] {
            return tr("of %n who came from it. Nothing has happened yet; whom it is about stands in the log.", nullptr,
                      people);
        });
    }
    const bool paused = job().pausedAt.isValid();
    m_pause->setWords([paused] { return paused ? tr("Go on") : tr("Pause"); });
    m_run->setEnabled(!job().asked);
    m_head->set(job().settings.name, [people = job().people] { return tr("keeps %n people", nullptr, people); });
    layFacts();
    layRuns();
    layLog();
}

void SyncPane::layFacts() {
    const SyncSettings &s = job().settings;
    m_facts->clear();
    m_facts->add([] { return tr("Document"); }, [address = s.address] { return keptLeftToRight(address); });
    m_facts->add([] { return tr("Runs"); }, [schedule = s.schedule] { return scheduleText(schedule); });
    m_facts->add([] { return tr("Next"); }, [job = job()] { return whenNext(job); });
    m_facts->add([] { return tr("Who is gone"); },
                 [s] {
                     if (s.absent == SyncAbsent::Leave)
                         return tr("stays as they are");
                     return s.absent == SyncAbsent::Suspend ? tr("is suspended") : tr("goes to the recycle bin");
                 });
    m_facts->add([] { return tr("Mails to"); },
                 [owner = job().ownerName, mail = s.mail] {
                     if (owner.isEmpty() || mail == SyncMail::Never)
                         return tr("nobody");
                     return mail == SyncMail::Changes ? owner : tr("%1, where somebody is needed").arg(owner);
                 });
}

void SyncPane::layRuns() {
    std::vector<Record> records;
    BarSeries added{[] { return tr("Added"); }, {}}, changed{[] { return tr("Changed"); }, {}},
        left{[] { return tr("Left alone"); }, {}};
    for (qsizetype at = std::min<qsizetype>(m_details.runs.size(), kShownRuns) - 1; at >= 0; --at) {
        const SyncRun &run = m_details.runs[at];
        added.values.push_back(run.counts[ImportVerdict::Added]);
        changed.values.push_back(run.counts[ImportVerdict::Changed]);
        left.values.push_back(run.counts.left());
    }
    for (const SyncRun &run : std::as_const(m_details.runs)) {
        if (int(records.size()) == kShownRuns)
            break;
        records.push_back(recordOf(run));
    }
    m_chart->setVisible(m_details.runs.size() > 1);
    if (m_details.runs.size() > 1) {
        const QDateTime first = m_details.runs[qsizetype(added.values.size()) - 1].startedAt;
        const QDateTime last = m_details.runs.first().startedAt;
        m_chart->set({added, changed, left},
                     {[first] { return timeWords(first); }, [last] { return timeWords(last); }});
    }
    m_runs->set(std::move(records), tr("It has not run yet."));
    std::vector<Record> people;
    for (const SyncRun &run : std::as_const(m_details.people))
        people.push_back(recordOf(run));
    m_peopleTitle->setVisible(!people.empty());
    m_people->setVisible(!people.empty());
    m_people->set(std::move(people), {});
}

// What was said in English is for who looks into it.
Record SyncPane::recordOf(const SyncRun &run) {
    QString note = run.trouble.isEmpty() ? importPastWords(run.counts) : troubleText(run);
    if (run.id == m_detailed)
        note += u'\n' + keptLeftToRight(run.trouble);
    Record record{QString::number(run.id.value),
                  QStringLiteral("view-refresh"),
                  {},
                  exactTime(run.startedAt),
                  note,
                  {syncChip(run.outcome)},
                  {}};
    if (!run.trouble.isEmpty())
        record.actions.push_back({tr("Details"),
                                  [this, id = run.id] {
                                      m_detailed = id == m_detailed ? SyncRunId() : id;
                                      layRuns();
                                  },
                                  true});
    record.actions.push_back({tr("Log"), [this, run] { openLog(run); }, true});
    record.actions.push_back({tr("Save the acknowledgement…"), [this, run] { chooseFile(run); }, true});
    return record;
}

void SyncPane::chooseFile(const SyncRun &run) {
    auto *dialog = new QFileDialog(this, tr("Save the acknowledgement…"), QString(), tr("JSON lines (*.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, run](const QString &path) {
        deliver(this, m_console.syncs.writeAcknowledgement(run.sync, run.id, path), [this, path](const Done &done) {
            m_said->setVisible(!done);
            if (!done)
                m_said->setWords([path, error = done.error()] {
                    return error.constraint == QLatin1String("export_file")
                               ? ListOutlets::tr("%1 could not be written: %2").arg(path, error.detail)
                               : syncFaultWords(error);
                });
        });
    });
    dialog->open();
}

void SyncPane::openLog(const SyncRun &run) {
    m_open = run.id;
    deliver(this, m_console.syncs.entries(run.id, -1, kShownEntries),
            [this, id = run.id](const Result<QList<SyncEntry>> &entries) {
                if (!entries || !(id == m_open))
                    return;
                m_entries = *entries;
                layLog();
            });
}

void SyncPane::layLog() {
    m_logTitle->setVisible(m_open.value > 0);
    m_log->setVisible(m_open.value > 0);
    std::vector<Record> records;
    for (const SyncEntry &entry : std::as_const(m_entries))
        records.push_back({QString::number(entry.line),
                           {},
                           importTitle(entry),
                           importTitle(entry),
                           importLineWords(entry).join(u'\n'),
                           {importChip(entry.verdict)},
                           {}});
    m_log->set(std::move(records), tr("Nothing was changed."));
}

void SyncPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

void SyncPane::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
