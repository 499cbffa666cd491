#include "ui/migrations/end_section.h"
#include "server/domain/deliver.h"
#include "ui/common/long_work.h"
#include "ui/migrations/forecast_view.h"
#include "ui/migrations/migration_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/text.h"

namespace gatelodge::ui {

EndSection::EndSection(admin::Migrations &migrations, const admin::Roles &roles, QWidget *parent)
    : Section([] { return tr("Back, or for good"); }, {}, {}, parent), m_migrations(migrations),
      m_ofUndo(new Paragraph({})), m_ofGivingUp(new Paragraph({})), m_ofFinish(new Paragraph({})),
      m_undo(new Button([] { return tr("Take them back"); }, QStringLiteral("edit-undo"))),
      m_giveUp(new Button([] { return tr("Give it up…"); })),
      m_finish(new Button([] { return tr("Finish…"); }, {}, ButtonKind::Danger)),
      m_keptOut(new ForecastView(
          [](const MigrationForecast &f) { return tr("%n accounts there could not come in:", nullptr, f.left); })) {
    for (QWidget *one :
         std::initializer_list<QWidget *>{m_ofUndo, m_undo, m_ofGivingUp, m_giveUp, m_ofFinish, m_finish, m_keptOut})
        body()->addWidget(one, 0, qobject_cast<Button *>(one) ? Qt::AlignLeading : Qt::Alignment());
    for (Button *verb : {m_undo, m_giveUp, m_finish})
        lockUnless(verb, roles, Duty::ManageSettings);
    connect(m_undo, &Button::clicked, this, &EndSection::askToUndo);
    connect(m_giveUp, &Button::clicked, this, &EndSection::askToGiveUp);
    connect(m_finish, &Button::clicked, this, &EndSection::foreseeEnd);
}

void EndSection::show(const PeopleMigration &migration) {
    if (!(migration.id == m_migration.id))
        say({});
    if (!(migration.id == m_migration.id) || migration.state != m_migration.state)
        m_keptOut->forget();
    m_migration = migration;
    m_ofUndo->setWords([migration] { return undoConsequence(migration); });
    m_undo->setWords([count = migration.toUndo()] {
        return count > 0 ? tr("Take %n people back", nullptr, count) : tr("Take them back");
    });
    m_ofGivingUp->setWords([migration] { return givingUpConsequence(migration); });
    m_ofFinish->setWords([migration] { return finishConsequence(migration); });
    enable();
}

void EndSection::enable() {
    const bool ready = m_migration.state == MigrationState::Ready && !m_busy;
    const bool rests = ready || m_migration.state == MigrationState::Paused;
    m_undo->setEnabled(rests && m_migration.toUndo() > 0);
    m_giveUp->setEnabled(rests && m_migration.toUndo() == 0);
    m_finish->setEnabled(ready && m_migration.blocking == 0);
}

void EndSection::open(ConfirmDialog *ask, std::function<QFuture<Done>()> deed) {
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &ConfirmDialog::confirmed, this, [this, deed = std::move(deed)] { step(deed()); });
    ask->open();
}

// People can move again, but what was changed here of their names does not come back.
void EndSection::askToUndo() {
    open(new ConfirmDialog([] { return tr("Take them back"); },
                           [migration = m_migration] { return undoConsequence(migration); }, m_migration.authorityName,
                           [] { return tr("Take them back"); }, this, [] { return tr("Not yet"); },
                           ConfirmDialog::Undo::Partly),
         [this, id = m_migration.id] { return m_migrations.undo(id); });
}

// Another one may be begun at once.
void EndSection::askToGiveUp() {
    open(new ConfirmDialog([] { return tr("Give the migration up"); },
                           [migration = m_migration] { return givingUpConsequence(migration); },
                           m_migration.authorityName, [] { return tr("Give it up"); }, this,
                           [] { return tr("Not yet"); }, ConfirmDialog::Undo::Partly),
         [this, id = m_migration.id] { return m_migrations.giveUp(id); });
}

void EndSection::foreseeEnd() {
    say({});
    m_keptOut->forget();
    m_busy = true;
    enable();
    const auto progress = std::make_shared<Progress>();
    auto *work = new LongWork(
        this, [] { return tr("Who is there, and not here"); }, progress);
    deliver(this, m_migrations.foreseeEnd(m_migration.id, progress),
            [this, work, id = m_migration.id](const Result<MigrationEnd> &end) {
                work->deleteLater();
                m_busy = false;
                enable();
                if (id == m_migration.id)
                    askToFinish(end);
            });
}

void EndSection::askToFinish(const Result<MigrationEnd> &end) {
    const bool away = !end && end.error().constraint == QLatin1String("older_system");
    if (!end && !away) {
        say([error = end.error()] { return migrationFaultWords(error); }, Tone::Brick);
        Q_EMIT rereadRequested();
        return;
    }
    if (end && end->keptOut > 0) {
        MigrationForecast forecast;
        forecast.left = end->keptOut;
        forecast.told = end->told;
        m_keptOut->show(forecast);
    }
    if (end && end->newcomers > 0)
        return say([migration = m_migration, end = *end] { return newcomersThere(migration, end); }, Tone::Brick);
    open(new ConfirmDialog([] { return tr("Finish the migration"); },
                           [migration = m_migration, end] { return finishAfterLook(migration, end); },
                           m_migration.authorityName,
                           [away] { return away ? tr("Finish it all the same") : tr("Finish it"); }, this,
                           [] { return tr("Not yet"); }),
         [this, id = m_migration.id, anyway = EndAnyway{end ? end->keptOut : 0, away}] {
             return m_migrations.finish(id, anyway);
         });
}

void EndSection::step(QFuture<Done> deed) {
    say({});
    deliver(this, std::move(deed), [this](const Done &done) {
        if (!done)
            say([error = done.error()] { return migrationFaultWords(error); }, Tone::Brick);
        Q_EMIT rereadRequested();
    });
}

} // namespace gatelodge::ui
