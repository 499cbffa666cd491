// The ways out of a migration: everybody back, given up, or finished for good. Each says what it means, and asks for
// the name of the older system. Before the finish that one is asked who is there and not here.
#pragma once
#include "server/admin/migrations.h"
#include "ui/common/section.h"

namespace gatelodge::ui {

class ConfirmDialog;
class ForecastView;

class EndSection : public Section {
    Q_OBJECT
public:
    EndSection(admin::Migrations &migrations, const admin::Roles &roles, QWidget *parent = nullptr);
    void show(const PeopleMigration &migration);
    Button &undoButton() const { return *m_undo; }
    Button &giveUpButton() const { return *m_giveUp; }
    Button &finishButton() const { return *m_finish; }
    Paragraph &ofUndo() const { return *m_ofUndo; }
    Paragraph &ofGivingUp() const { return *m_ofGivingUp; }
    Paragraph &ofFinish() const { return *m_ofFinish; }
    ForecastView &keptOut() const { return *m_keptOut; }

private:
    void enable();
    void askToUndo();
    void askToGiveUp();
    void foreseeEnd();
    void askToFinish(const Result<MigrationEnd> &end);
    void open(ConfirmDialog *ask, std::function<QFuture<Done>()> deed);
    void step(QFuture<Done> deed);
    admin::Migrations &m_migrations;
    PeopleMigration m_migration;
    bool m_busy = false;
    Paragraph *m_ofUndo, *m_ofGivingUp, *m_ofFinish;
    Button *m_undo, *m_giveUp, *m_finish;
    ForecastView *m_keptOut;
};

} // namespace gatelodge::ui
