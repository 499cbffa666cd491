// One migration: where it stands, who goes first, everybody, who stays behind, both sides compared, and its end.
#pragma once
#include "server/admin/console.h"
#include "ui/theme/words.h"
#include <QWidget>

namespace gatelodge::ui {

class BehindSection;
class Button;
class Card;
class ComparedSection;
class EndSection;
class KeyValueList;
class MoveSection;
class MovingProgress;
class Paragraph;
class PilotSection;
class RecordHead;

class MigrationPane : public QWidget {
    Q_OBJECT
public:
    explicit MigrationPane(admin::Console &console, QWidget *parent = nullptr);
    void show(const PeopleMigration &migration);
    const PeopleMigration &migration() const { return m_migration; }
    Button &pauseButton() const { return *m_pause; }
    Button &resumeButton() const { return *m_resume; }
    Paragraph &state() const { return *m_state; }
    Paragraph &trouble() const { return *m_trouble; }
    Paragraph &notServed() const { return *m_notServed; }
    Paragraph &said() const { return *m_said; } // why a step was refused
    MovingProgress &progress() const { return *m_progress; }
    PilotSection &pilot() const { return *m_pilot; }
    MoveSection &everybody() const { return *m_everybody; }
    BehindSection &behind() const { return *m_behind; }
    ComparedSection &compared() const { return *m_compared; }
    EndSection &end() const { return *m_end; }

Q_SIGNALS:
    void closeRequested();
    void rereadRequested();
    void personWanted(const gatelodge::UserId &uid);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeContent();
    void lay();
    void layFacts();
    void step(QFuture<Done> deed);
    admin::Console &m_console;
    PeopleMigration m_migration;
    RecordHead *m_head;
    Paragraph *m_state, *m_trouble, *m_notServed, *m_said;
    Card *m_troubled;
    MovingProgress *m_progress;
    Button *m_pause, *m_resume;
    KeyValueList *m_facts;
    PilotSection *m_pilot;
    MoveSection *m_everybody;
    BehindSection *m_behind;
    ComparedSection *m_compared;
    EndSection *m_end;
};

} // namespace gatelodge::ui
