// Everybody who waits is moved, batch by batch; with what it would come to.
#pragma once
#include "server/admin/migrations.h"
#include "ui/common/section.h"

namespace gatelodge::ui {

class ForecastView;

class MoveSection : public Section {
    Q_OBJECT
public:
    MoveSection(admin::Migrations &migrations, const admin::Roles &roles, QWidget *parent = nullptr);
    void show(const PeopleMigration &migration);
    Button &moveButton() const { return *m_move; }
    Button &lookButton() const { return *m_look; }
    Button &refreshButton() const { return *m_refresh; }
    ForecastView &forecast() const { return *m_forecast; }

private:
    void enable();
    void foresee();
    void step(QFuture<Done> deed);
    admin::Migrations &m_migrations;
    PeopleMigration m_migration;
    bool m_busy = false;
    Paragraph *m_about;
    Button *m_move, *m_look, *m_refresh;
    ForecastView *m_forecast;
};

} // namespace gatelodge::ui
