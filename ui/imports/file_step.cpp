#include "ui/imports/file_step.h"
#include "server/domain/deliver.h"
#include "ui/common/change_words.h"
#include "ui/common/record_rows.h"
#include "ui/common/role_lock.h"
#include "ui/common/time_words.h"
#include "ui/imports/import_words.h"
#include "ui/imports/source_form.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include <algorithm>
#include <QFileDialog>
#include <QLocale>

namespace gatelodge::ui {

namespace {

constexpr int kSoon = 1000; // ms
constexpr std::chrono::seconds kWatch{10};

// What somebody is just taking back: how far that is.
Chip goingBackChip() { return {FileStep::tr("Being taken back"), Tone::Brass, Glyph::None, Chip::Weight::Washed}; }
QString withPercent(const QString &note, int percent) {
    //: what is said of an import; how much of it has been taken back already
    return FileStep::tr("%1 · %2 % taken back").arg(note, QLocale().toString(percent));
}

} // namespace

FileStep::FileStep(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_console(console),
      m_choose(new Button([] { return tr("Choose a file…"); }, QStringLiteral("document-open"), ButtonKind::Primary)),
      m_askDirectory(new Button([] { return tr("A directory (LDAP)…"); })),
      m_askWebsite(new Button([] { return tr("An older website (Django)…"); })),
      m_directory(new SourceForm([] { return tr("A directory (LDAP)"); },
                                 [] { return tr("Its people are read like a file; nothing is written there."); },
                                 admin::importDirectorySchema())),
      m_website(new SourceForm(
          [] { return tr("An older website (Django)"); },
          [] {
              return tr("People come with the passwords they know, sites with their numbers and keys. Nothing is "
                        "written there.");
          },
          admin::importWebsiteSchema())),
      m_runningPlace(new QWidget), m_unfinishedPlace(new QWidget), m_pastPlace(new QWidget),
      m_runningRows(new RecordRows), m_unfinishedRows(new RecordRows), m_rows(new RecordRows) {
    auto *content = new QWidget;
    auto *rows = columnIn(content, Space::three);
    rows->setContentsMargins(Space::two, Space::one, Space::two, Space::two);
    m_sources = new EmptyState(
        QStringLiteral("document-import"), [] { return tr("Bring your people in"); },
        [] {
            return tr("Drop a file here, or choose one: a table (CSV), JSON lines, entries of a "
                      "directory (LDIF), or IMS Enterprise. Nothing happens before you have seen the plan.");
        },
        {m_choose, m_askDirectory, m_askWebsite});
    rows->addWidget(m_sources, 1);
    for (SourceForm *form : {m_directory, m_website}) {
        rows->addWidget(form, 1);
        form->hide();
        connect(form, &SourceForm::cancelled, this, &FileStep::closeForm);
    }
    auto *running = columnIn(m_runningPlace, Space::one);
    running->addWidget(new SectionHeader([] { return tr("Under way"); }));
    running->addWidget(m_runningRows);
    rows->addWidget(m_runningPlace);
    m_runningPlace->hide();
    auto *unfinished = columnIn(m_unfinishedPlace, Space::one);
    unfinished->addWidget(new SectionHeader([] { return tr("Stopped on the way"); }));
    unfinished->addWidget(m_unfinishedRows);
    rows->addWidget(m_unfinishedPlace);
    m_unfinishedPlace->hide();
    auto *past = columnIn(m_pastPlace, Space::one);
    past->addWidget(new SectionHeader([] { return tr("Imported before"); }));
    past->addWidget(m_rows);
    rows->addWidget(m_pastPlace);
    m_pastPlace->hide();
    columnIn(this, 0)->addWidget(new ScrollPage(content));
    setFocusProxy(m_choose);
    lockUnless(m_choose, console.roles, Duty::ManagePeople);
    lockUnless(m_askDirectory, console.roles, Duty::ManagePeople);
    lockUnless(m_askWebsite, console.roles, Duty::ManageSites);
    connect(m_askDirectory, &Button::clicked, this, [this] { open(m_directory); });
    connect(m_askWebsite, &Button::clicked, this, [this] { open(m_website); });
    connect(m_directory, &SourceForm::entered, this, &FileStep::directoryEntered);
    connect(m_website, &SourceForm::entered, this, &FileStep::websiteEntered);
    connect(m_choose, &Button::clicked, this, &FileStep::chooseFile);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &FileStep::readPast);
    m_watch.setSingleShot(true);
    m_watch.setInterval(kWatch);
    connect(&m_watch, &QTimer::timeout, this, &FileStep::readPast);
    connect(&console.hub, &admin::ChangeHub::changed, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&console.hub, &admin::ChangeHub::everythingMayHaveChanged, this, &FileStep::readPast);
    readPast();
}

void FileStep::chooseFile() {
    auto *dialog =
        new QFileDialog(window(), tr("Choose a file"), QString(),
                        tr("Lists of people (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.ldif *.xml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileStep::chosen);
    dialog->open();
}

void FileStep::open(SourceForm *form) {
    m_sources->hide();
    form->show();
    setFocusProxy(form);
    form->setFocus();
}

bool FileStep::closeForm() {
    const bool open = m_sources->isHidden();
    m_directory->hide();
    m_website->hide();
    m_sources->show();
    setFocusProxy(m_choose);
    if (open)
        m_choose->setFocus();
    return open;
}

void FileStep::readPast() {
    if (!m_console.roles.mayDo(Duty::ManagePeople))
        return;
    deliver(this, m_console.imports.past(), [this](const Result<QList<PastImport>> &past) {
        if (!past)
            return; // the window says that the database is gone
        m_past = *past;
        layPast();
        watchOn();
    });
    deliver(this, m_console.imports.unfinished(), [this](const Result<QList<UnfinishedImport>> &unfinished) {
        if (!unfinished)
            return watchOn();
        m_unfinished = *unfinished;
        layRunning();
        layUnfinished();
        watchOn();
    });
}

// Whose, where and how far; it is gone on with once it has stopped, and never while somebody takes it back.
void FileStep::layRunning() {
    std::vector<Record> records;
    for (const UnfinishedImport &one : std::as_const(m_unfinished)) {
        if (!one.running && !one.goingBack)
            continue;
        Record record;
        record.key = QString::number(one.id.value);
        record.iconName = QStringLiteral("document-import");
        record.title = one.source;
        const QString who = actorWords(one.actor, one.actorName);
        //: who is at work, and the name of their computer
        const QString by = one.place.isEmpty() ? who : tr("%1 at %2").arg(who, keptLeftToRight(one.place));
        //: an import that is under way: who, when, how many people have come, and how many are still to
        record.note = tr("%1, %2 · %L3 done, %L4 to come").arg(by, timeWords(one.made)).arg(one.people).arg(one.left);
        if (one.goingBack) {
            //: whose import, and when it was planned
            record.note = withPercent(tr("%1, %2").arg(by, timeWords(one.made)), *one.goingBack);
            record.chips << goingBackChip();
        } else {
            record.chips << Chip{tr("Running"), Tone::Moss, Glyph::None, Chip::Weight::Washed};
        }
        records.push_back(std::move(record));
    }
    m_runningPlace->setVisible(!records.empty());
    m_runningRows->set(std::move(records), {});
}

// One that was stopped is gone on with or taken back by others, too, who tell of it at its end.
void FileStep::watchOn() {
    const bool goesBack =
        std::any_of(m_past.begin(), m_past.end(), [](const PastImport &one) { return one.goingBack.has_value(); });
    if ((!m_unfinished.isEmpty() || goesBack) && isVisible())
        m_watch.start();
}

void FileStep::layUnfinished() {
    std::vector<Record> records;
    for (const UnfinishedImport &one : std::as_const(m_unfinished)) {
        if (one.running || one.goingBack)
            continue;
        Record record;
        record.key = QString::number(one.id.value);
        record.iconName = QStringLiteral("document-import");
        record.title = one.source;
        //: an import that was stopped: who, when, how many people have come, and how many have not
        record.note = tr("%1, %2 · %L3 done, %L4 left")
                          .arg(actorWords(one.actor, one.actorName), timeWords(one.made))
                          .arg(one.people)
                          .arg(one.left);
        record.actions.push_back({tr("Resume"), [this, one] { Q_EMIT resumeWanted(one.id, one.source); }});
        record.actions.push_back(
            {tr("Undo"), [this, one] { Q_EMIT undoWanted(one.deed, [one] { return one.source; }); }});
        records.push_back(std::move(record));
    }
    m_unfinishedPlace->setVisible(!records.empty());
    m_unfinishedRows->set(std::move(records), {});
}

void FileStep::layPast() {
    std::vector<Record> records;
    for (const PastImport &one : std::as_const(m_past)) {
        Record record;
        record.key = QString::number(one.id.value);
        record.iconName = QStringLiteral("document-import");
        record.title = one.source;
        //: a past import: who, when, what became of the rows
        record.note =
            tr("%1, %2 · %3")
                .arg(actorWords(one.actor, one.actorName), timeWords(one.applied), importPastWords(one.counts));
        if (one.goingBack) {
            record.note = withPercent(record.note, *one.goingBack);
            record.chips << goingBackChip();
        } else if (one.undone)
            record.chips << Chip{tr("Taken back"), Tone::Slate, Glyph::None, Chip::Weight::Washed};
        else
            record.actions.push_back(
                {tr("Undo"), [this, one] { Q_EMIT undoWanted(one.deed, [one] { return one.source; }); }});
        records.push_back(std::move(record));
    }
    m_pastPlace->setVisible(!m_past.isEmpty());
    m_rows->set(std::move(records), {});
}

void FileStep::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    readPast();
}

void FileStep::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (!changesLanguage(event))
        return;
    layPast();
    layRunning();
    layUnfinished();
}

} // namespace gatelodge::ui
