#include "ui/migrations/migrations_page.h"
#include "ui/common/time_words.h"
#include "ui/migrations/migration_form.h"
#include "ui/migrations/migration_pane.h"
#include "ui/migrations/migration_words.h"
#include <QLocale>
#include <QStackedWidget>
#include <QTimer>

namespace gatelodge::ui {

namespace {

constexpr std::chrono::seconds kWatch{2};

const QString kState = QStringLiteral("state"), kBehind = QStringLiteral("behind");
const QString kOn = QStringLiteral("on"), kOver = QStringLiteral("over");
const QString kSome = QStringLiteral("some"), kNone = QStringLiteral("none");

} // namespace

ShortFilter::Texts MigrationsPage::narrowing() {
    return {QStringLiteral("migrations"),
            [] { return tr("Views of the migrations"); },
            [] { return tr("Show %1 %2", "every migration, whoever stays behind"); },
            {{kState,
              [] { return tr("State"); },
              {{{}, [] { return tr("every migration"); }},
               {kOn, [] { return tr("the migration that is on"); }},
               {kOver, [] { return tr("migrations that are over"); }}}},
             {kBehind,
              [] { return tr("People"); },
              {{{}, [] { return tr("whoever stays behind"); }},
               {kSome, [] { return tr("where somebody stays behind"); }},
               {kNone, [] { return tr("where nobody stays behind"); }}}}},
            {{[] { return tr("All"); }},
             {[] { return tr("Over"); }, {{kState, kOver}}},
             {[] { return tr("Somebody stays behind"); }, {{kBehind, kSome}}}}};
}

QStackedWidget *MigrationsPage::makeDetails(admin::Console &console) {
    auto *details = new QStackedWidget;
    details->addWidget(new MigrationPane(console));
    details->addWidget(new MigrationForm(console.migrations));
    details->setFocusProxy(details->currentWidget());
    return details;
}

MigrationsPage::MigrationsPage(admin::Console &console, QWidget *parent)
    : ShortPage({QStringLiteral("migrations"), QStringLiteral("document-swap"), [] { return tr("Moving in"); },
                 [] { return tr("Move people in"); }, [] { return tr("Name"); },
                 [] { return tr("Nobody is being moved"); },
                 [] {
                     return tr("An older website has people, and is in use. They move here while it goes on: a few "
                               "first, then everybody, batch by batch. Nobody notices, and until you finish, whoever "
                               "has moved can be taken back.");
                 }},
                makeDetails(console), parent),
      m_console(console), m_pane(findChild<MigrationPane *>()), m_form(findChild<MigrationForm *>()),
      m_watch(new QTimer(this)) {
    showColumns([] { return tr("Older system"); },
                {{[] { return tr("State"); }, 8, 0, true, true},
                 {[] { return tr("Begun"); }, 8, 1},
                 {[] { return tr("People moved"); }, 8, 2, false},
                 {[] { return tr("Where it stands"); }, 14, 3, false}},
                First::Given); // the newest first
    narrowBy(console.views, narrowing());
    lockAdding(console.roles, Duty::ManageSettings);
    m_details = qobject_cast<QStackedWidget *>(m_pane->parentWidget());
    connect(m_pane, &MigrationPane::closeRequested, this, [this] { stepOut(); });
    connect(m_pane, &MigrationPane::rereadRequested, this, &MigrationsPage::read);
    connect(m_pane, &MigrationPane::personWanted, this, &MigrationsPage::personWanted);
    connect(m_form, &MigrationForm::authoritiesWanted, this,
            [this] { Q_EMIT subjectWanted(QStringLiteral("authorities")); });
    connect(m_form, &MigrationForm::cancelled, this, [this] { stepOut(); });
    connect(m_form, &MigrationForm::started, this, [this](MigrationId id) {
        m_details->setCurrentWidget(m_pane);
        finishAdding(Result<MigrationId>(id));
        read();
    });
    connect(m_watch, &QTimer::timeout, this, &MigrationsPage::read);
    m_watch->setInterval(kWatch);
    follow(console.hub, {QStringLiteral("people_migrations")});
    read();
}

void MigrationsPage::add() {
    showDetails();
    m_details->setCurrentWidget(m_form);
    m_details->setFocusProxy(m_form);
    m_form->start();
}

void MigrationsPage::read() {
    readList(m_console.migrations.list(), [this](const QList<PeopleMigration> &read) {
        m_migrations = read;
        watch();
    });
}

void MigrationsPage::watch() {
    const bool moves = isVisible() && std::any_of(m_migrations.begin(), m_migrations.end(), isAtWork);
    if (moves && !m_watch->isActive())
        m_watch->start();
    else if (!moves)
        m_watch->stop();
}

void MigrationsPage::lay() {
    QList<ShortList::Row> rows;
    for (const PeopleMigration &one : std::as_const(m_migrations)) {
        TwoLineCells cells;
        cells.iconName = QStringLiteral("document-swap");
        cells.title = one.caption;
        cells.note = migrationSentence(one);
        cells.presence = one.isOver() ? Presence::Quiet : Presence::Normal;
        cells.chips << migrationChip(one);
        rows << ShortList::Row{
            QString::number(one.id.value),
            cells,
            tr("%1, %2, %3", "the older system, where its migration stands, its state")
                .arg(cells.title, cells.chips.first().text, cells.note),
            {cells.chips.first().text, timeWords(one.startedAt), QLocale().toString(one.converted), cells.note},
            {ShortFilter::trait(kState, one.isOver() ? kOver : kOn),
             ShortFilter::trait(kBehind, one.problems > 0 ? kSome : kNone)},
            {std::nullopt, qint64(one.state), one.startedAt.toMSecsSinceEpoch(), one.converted}};
    }
    const bool open = !m_migrations.isEmpty() && !m_migrations.first().isOver();
    setRows(std::move(rows), [open, count = int(m_migrations.size())] {
        return open ? tr("One is on") : count > 0 ? tr("%n are over", nullptr, count) : QString();
    });
}

void MigrationsPage::showRecord(const QString &key) {
    for (const PeopleMigration &one : std::as_const(m_migrations)) {
        if (QString::number(one.id.value) != key)
            continue;
        m_details->setCurrentWidget(m_pane);
        m_details->setFocusProxy(m_pane);
        m_pane->show(one);
    }
}

void MigrationsPage::showEvent(QShowEvent *event) {
    ShortPage::showEvent(event);
    read();
}

void MigrationsPage::hideEvent(QHideEvent *event) {
    ShortPage::hideEvent(event);
    m_watch->stop();
}

} // namespace gatelodge::ui
