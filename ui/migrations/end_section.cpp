#include "ui/migrations/end_section.h"
#include "server/domain/deliver.h"
#include "ui/migrations/migration_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/text.h"

namespace gatelodge::ui {

EndSection::EndSection(admin::Migrations &migrations, const admin::Roles &roles, QWidget *parent)
    : Section([] { return tr("Back, or for good"); }, {}, {}, parent), m_migrations(migrations),
      m_ofUndo(new Paragraph({})), m_ofFinish(new Paragraph({})),
      m_undo(new Button([] { return tr("Take them back"); }, QStringLiteral("edit-undo"))),
      m_finish(new Button([] { return tr("Finish…"); }, {}, ButtonKind::Danger)) {
    for (QWidget *one : std::initializer_list<QWidget *>{m_ofUndo, m_undo, m_ofFinish, m_finish})
        body()->addWidget(one, 0, qobject_cast<Button *>(one) ? Qt::AlignLeading : Qt::Alignment());
    for (Button *verb : {m_undo, m_finish})
        lockUnless(verb, roles, Duty::ManageSettings);
    connect(m_undo, &Button::clicked, this, &EndSection::askToUndo);
    connect(m_finish, &Button::clicked, this, &EndSection::askToFinish);
}

void EndSection::show(const PeopleMigration &migration) {
    if (!(migration.id == m_migration.id))
        say({});
    m_migration = migration;
    const bool ready = migration.state == MigrationState::Ready;
    m_ofUndo->setWords([migration] { return undoConsequence(migration); });
    m_undo->setWords([count = migration.toUndo()] {
        return count > 0 ? tr("Take %n people back", nullptr, count) : tr("Take them back");
    });
    m_undo->setEnabled((ready || migration.state == MigrationState::Paused) && migration.toUndo() > 0);
    m_ofFinish->setWords([migration] { return finishConsequence(migration); });
    m_finish->setEnabled(ready && migration.blocking == 0);
}

// People can move again, but what was changed here of their names does not come back.
void EndSection::askToUndo() {
    auto *ask = new ConfirmDialog(
        [] { return tr("Take them back"); }, [migration = m_migration] { return undoConsequence(migration); },
        m_migration.authorityName, [] { return tr("Take them back"); }, this, [] { return tr("Not yet"); },
        ConfirmDialog::Undo::Partly);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &ConfirmDialog::confirmed, this, [this, id = m_migration.id] { step(m_migrations.undo(id)); });
    ask->open();
}

void EndSection::askToFinish() {
    auto *ask = new ConfirmDialog(
        [] { return tr("Finish the migration"); }, [migration = m_migration] { return finishConsequence(migration); },
        m_migration.authorityName, [] { return tr("Finish it"); }, this, [] { return tr("Not yet"); });
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &ConfirmDialog::confirmed, this, [this, id = m_migration.id] { step(m_migrations.finish(id)); });
    ask->open();
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
