#include "ui/migrations/move_section.h"
#include "server/domain/deliver.h"
#include "ui/common/long_work.h"
#include "ui/migrations/forecast_view.h"
#include "ui/migrations/migration_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include <QLocale>

namespace gatelodge::ui {

MoveSection::MoveSection(admin::Migrations &migrations, const admin::Roles &roles, QWidget *parent)
    : Section([] { return tr("Everybody"); }, {}, {}, parent), m_migrations(migrations), m_about(new Paragraph({})),
      m_move(new Button([] { return tr("Move everybody"); }, {}, ButtonKind::Primary)),
      m_look(new Button([] { return tr("Try it"); })),
      m_refresh(new Button([] { return tr("Bring in who is new there"); })),
      m_forecast(new ForecastView([](const MigrationForecast &f) {
          //: people; batches; people
          QString words = tr("%1 would move, in %n batches; %2 would stay behind.", nullptr, f.batches)
                              .arg(QLocale().toString(f.ready), QLocale().toString(f.left));
          if (f.here > 0)
              words += u' ' + tr("Of %n something has changed there, and changes here before.", nullptr, f.here);
          return words;
      })) {
    body()->addWidget(m_about);
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, verbs);
    for (Button *verb : {m_move, m_look, m_refresh}) {
        flow->addWidget(verb);
        lockUnless(verb, roles, Duty::ManageSettings);
    }
    body()->addWidget(verbs);
    body()->addWidget(m_forecast);
    connect(m_move, &Button::clicked, this, [this] { step(m_migrations.convert(m_migration.id, false)); });
    connect(m_refresh, &Button::clicked, this, [this] { step(m_migrations.refresh(m_migration.id)); });
    connect(m_look, &Button::clicked, this, &MoveSection::foresee);
}

void MoveSection::show(const PeopleMigration &migration) {
    const bool same = migration.id == m_migration.id;
    if (!same)
        say({});
    if (!same || migration.state != m_migration.state || migration.waiting != m_migration.waiting)
        m_forecast->forget();
    m_migration = migration;
    m_about->setWords([migration] { return convertConsequence(migration); });
    m_move->setWords([count = migration.waiting] {
        return count > 0 ? tr("Move %n people", nullptr, count) : tr("Move everybody");
    });
    enable();
}

void MoveSection::enable() {
    const bool ready = m_migration.state == MigrationState::Ready && !m_busy;
    m_move->setEnabled(ready && m_migration.waiting > 0);
    m_look->setEnabled(ready && m_migration.waiting > 0);
    m_refresh->setEnabled(ready);
}

void MoveSection::foresee() {
    say({});
    m_forecast->forget();
    m_busy = true;
    enable();
    const auto progress = std::make_shared<Progress>();
    auto *work = new LongWork(
        this, [] { return tr("What would happen"); }, progress);
    deliver(this, m_migrations.foreseeConversion(m_migration.id, false, progress),
            [this, work, id = m_migration.id](const Result<MigrationForecast> &forecast) {
                work->deleteLater();
                m_busy = false;
                enable();
                if (!(id == m_migration.id))
                    return;
                if (!forecast)
                    return say([error = forecast.error()] { return migrationFaultWords(error); }, Tone::Brick);
                m_forecast->show(*forecast);
            });
}

void MoveSection::step(QFuture<Done> deed) {
    say({});
    deliver(this, std::move(deed), [this](const Done &done) {
        if (!done)
            say([error = done.error()] { return migrationFaultWords(error); }, Tone::Brick);
        Q_EMIT rereadRequested();
    });
}

} // namespace gatelodge::ui
