#include "ui/migrations/migration_pane.h"
#include "server/domain/deliver.h"
#include "ui/common/change_words.h"
#include "ui/common/record_head.h"
#include "ui/common/role_lock.h"
#include "ui/common/time_words.h"
#include "ui/migrations/behind_section.h"
#include "ui/migrations/compared_section.h"
#include "ui/migrations/end_section.h"
#include "ui/migrations/migration_words.h"
#include "ui/migrations/move_section.h"
#include "ui/migrations/moving_progress.h"
#include "ui/migrations/pilot_section.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/planes.h"
#include <QLocale>
#include <QPainter>

namespace gatelodge::ui {

MigrationPane::MigrationPane(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_console(console), m_head(new RecordHead(QStringLiteral("document-swap"), {})),
      m_state(new Paragraph({}, Tone::Text, Type::Strong)), m_trouble(new Paragraph({}, Tone::Text)),
      m_notServed(new Paragraph([] { return tr("No server is at work here. It goes on as soon as one serves."); },
                                Tone::Brass)),
      m_said(new Paragraph({}, Tone::Brick)), m_troubled(new Card), m_progress(new MovingProgress),
      m_pause(new Button([] { return tr("Pause"); }, QStringLiteral("media-playback-pause"))),
      m_resume(new Button([] { return tr("Go on"); }, QStringLiteral("media-playback-start"))),
      m_facts(new KeyValueList), m_pilot(new PilotSection(console)),
      m_everybody(new MoveSection(console.migrations, console.roles)), m_behind(new BehindSection(console.migrations)),
      m_compared(new ComparedSection(console.migrations)), m_end(new EndSection(console.migrations, console.roles)) {
    auto *all = columnIn(this, 0);
    all->addWidget(m_head);
    all->addWidget(new Line);
    all->addWidget(new ScrollPage(makeContent()), 1);
    m_head->setRemovable(false);
    for (Button *verb : {m_pause, m_resume})
        lockUnless(verb, console.roles, Duty::ManageSettings);
    connect(m_head, &RecordHead::closeRequested, this, &MigrationPane::closeRequested);
    connect(m_pause, &Button::clicked, this, [this] { step(m_console.migrations.pause(m_migration.id)); });
    connect(m_resume, &Button::clicked, this, [this] { step(m_console.migrations.resume(m_migration.id)); });
    for (Section *section : std::initializer_list<Section *>{m_pilot, m_everybody, m_behind, m_compared, m_end})
        connect(section, &Section::rereadRequested, this, &MigrationPane::rereadRequested);
    connect(m_behind, &BehindSection::personWanted, this, &MigrationPane::personWanted);
}

QWidget *MigrationPane::makeContent() {
    auto *trouble = rowOf({new GlyphMark(Glyph::Warning, Tone::Brass)});
    trouble->addWidget(m_trouble, 1);
    m_troubled->rows()->addLayout(trouble);
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, verbs);
    flow->addWidget(m_pause);
    flow->addWidget(m_resume);
    auto *content = new QWidget;
    auto *column = columnIn(content, Space::two);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::three);
    for (QWidget *one : std::initializer_list<QWidget *>{m_state, m_progress, m_troubled, m_notServed, m_said, verbs,
                                                         m_facts, m_pilot, m_everybody, m_behind, m_compared, m_end})
        column->addWidget(one);
    column->addStretch();
    for (QWidget *later : std::initializer_list<QWidget *>{m_troubled, m_notServed, m_said})
        later->hide();
    return content;
}

void MigrationPane::show(const PeopleMigration &migration) {
    if (!(migration.id == m_migration.id))
        m_said->hide();
    m_migration = migration;
    lay();
}

void MigrationPane::lay() {
    const PeopleMigration &m = m_migration;
    const bool atWork = isAtWork(m), over = m.isOver();
    m_head->set(m.caption, [at = m.startedAt] { return tr("begun %1", "when").arg(timeWords(at)); });
    m_state->setWords([m] { return migrationSentence(m); });
    m_progress->show(m);
    m_troubled->setVisible(!m.trouble.isEmpty());
    m_trouble->setWords([m] { return migrationTrouble(m); });
    m_notServed->setVisible(atWork && !m_console.server.serving && !m_console.server.elsewhere);
    m_pause->setVisible(atWork);
    m_resume->setVisible(m.state == MigrationState::Paused);
    m_pause->parentWidget()->setVisible(atWork || m.state == MigrationState::Paused);
    layFacts();
    m_pilot->show(m);
    m_everybody->show(m);
    m_behind->show(m);
    m_compared->show(m);
    m_end->show(m);
    for (QWidget *open : std::initializer_list<QWidget *>{m_pilot, m_everybody, m_end})
        open->setVisible(!over);
    m_behind->setVisible(!over && m.state != MigrationState::Preparing);
    m_compared->setVisible(!over && m.state != MigrationState::Preparing);
    setFocusProxy(atWork                              ? static_cast<QWidget *>(m_pause)
                  : m.state == MigrationState::Paused ? m_resume
                  : over                              ? nullptr
                                                      : &m_everybody->moveButton());
}

void MigrationPane::layFacts() {
    const PeopleMigration &m = m_migration;
    m_facts->clear();
    const auto count = [this](Words label, int people) {
        m_facts->add(std::move(label), [people] { return QLocale().toString(people); });
    };
    count([] { return tr("Wait"); }, m.waiting);
    count([] { return tr("Moved"); }, m.converted);
    if (m.left > 0)
        count([] { return tr("Without a password"); }, m.left);
    if (m.changed > 0)
        count([] { return tr("New password since"); }, m.changed);
    if (m.keptOut > 0)
        count([] { return tr("Could not come in"); }, m.keptOut);
    if (m.outside > 0)
        count([] { return tr("Came by themselves"); }, m.outside);
    if (m.inBin > 0)
        count([] { return tr("In the recycle bin"); }, m.inBin);
    count([] { return tr("A batch"); }, m.batchPeople);
    m_facts->add([] { return tr("Last step"); },
                 [by = m.stepBy, at = m.stepAt] {
                     //: who, when
                     return tr("%1, %2").arg(actorWords(by, by), exactTime(at));
                 });
    if (m.finishedAt.isValid())
        m_facts->add([up = m.state == MigrationState::GivenUp] { return up ? tr("Given up") : tr("Finished"); },
                     [at = m.finishedAt] { return exactTime(at); });
}

void MigrationPane::step(QFuture<Done> deed) {
    m_said->hide();
    deliver(this, std::move(deed), [this](const Done &done) {
        m_said->setVisible(!done);
        if (!done)
            m_said->setWords([error = done.error()] { return migrationFaultWords(error); });
        Q_EMIT rereadRequested();
    });
}

void MigrationPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

void MigrationPane::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
