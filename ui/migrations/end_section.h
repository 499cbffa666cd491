// The two ways out of a migration: everybody back, or finished for good. Each says what it means, and asks for the name
// of the older system.
#pragma once
#include "server/admin/migrations.h"
#include "ui/common/section.h"

namespace gatelodge::ui {

class EndSection : public Section {
    Q_OBJECT
public:
    EndSection(admin::Migrations &migrations, const admin::Roles &roles, QWidget *parent = nullptr);
    void show(const PeopleMigration &migration);
    Button &undoButton() const { return *m_undo; }
    Button &finishButton() const { return *m_finish; }
    Paragraph &ofUndo() const { return *m_ofUndo; }
    Paragraph &ofFinish() const { return *m_ofFinish; }

private:
    void askToUndo();
    void askToFinish();
    void step(QFuture<Done> deed);
    admin::Migrations &m_migrations;
    PeopleMigration m_migration;
    Paragraph *m_ofUndo, *m_ofFinish;
    Button *m_undo, *m_finish;
};

} // namespace gatelodge::ui
