#include "ui/migrations/moving_progress.h"
#include "ui/migrations/migration_words.h"
#include "ui/pieces/planes.h"
#include <QProgressBar>

namespace gatelodge::ui {

namespace {

using Clock = std::chrono::steady_clock;
constexpr double kFirstGuess = 4, kCountsMinutes = 90; // seconds

} // namespace

MovingProgress::MovingProgress(QWidget *parent) : QWidget(parent), m_bar(new QProgressBar), m_left(new Paragraph({})) {
    auto *column = columnIn(this, Space::half);
    column->addWidget(m_bar);
    column->addWidget(m_left);
    m_bar->setTextVisible(false);
    hide();
}

void MovingProgress::show(const PeopleMigration &migration) {
    const bool moves =
        isAtWork(migration) || (migration.state == MigrationState::Paused &&
                                migration.pausedFrom.value_or(MigrationState::Preparing) != MigrationState::Preparing);
    const bool same = migration.id == m_migration.id && migration.state == m_migration.state;
    m_migration = migration;
    const MigrationState step = migration.pausedFrom.value_or(migration.state);
    m_done = migration.stepDone;
    m_total = step == MigrationState::Undoing      ? m_done + migration.toUndo()
              : step == MigrationState::Converting ? m_done + migration.toConvert()
                                                   : 0; // how many come in nobody knows
    if (!same || m_done < m_first) {
        m_first = m_done;
        m_since = Clock::now();
    }
    m_bar->setMaximum(m_total);
    m_bar->setValue(m_done);
    const QString left = leftWords();
    m_left->setVisible(!left.isEmpty());
    m_left->setWords([this] { return leftWords(); });
    m_bar->setAccessibleName(migrationSentence(migration));
    m_bar->setAccessibleDescription(left);
    setVisible(moves);
}

QString MovingProgress::leftWords() const {
    const double passed = std::chrono::duration<double>(Clock::now() - m_since).count();
    if (m_migration.state == MigrationState::Paused || m_done <= m_first || passed < kFirstGuess)
        return {};
    const double left = passed * (m_total - m_done) / (m_done - m_first);
    if (m_total <= m_done)
        return {};
    return left < kCountsMinutes ? tr("%n seconds left", nullptr, int(left) + 1)
                                 : tr("%n minutes left", nullptr, int(left / 60) + 1);
}

} // namespace gatelodge::ui
