// How far the present step is: a bar and the time that is left, as it has gone since somebody looks.
#pragma once
#include "server/domain/people_migration.h"
#include <chrono>
#include <QWidget>

class QProgressBar;

namespace gatelodge::ui {

class Paragraph;

class MovingProgress : public QWidget {
    Q_OBJECT
public:
    explicit MovingProgress(QWidget *parent = nullptr);
    void show(const PeopleMigration &migration); // hidden where nothing moves
    QProgressBar &bar() const { return *m_bar; }

private:
    QString leftWords() const;
    PeopleMigration m_migration;
    std::chrono::steady_clock::time_point m_since; // when m_first people were done
    int m_first = 0, m_done = 0, m_total = 0;
    QProgressBar *m_bar;
    Paragraph *m_left;
};

} // namespace gatelodge::ui
