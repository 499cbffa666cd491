// One job: what it asks, what it does and when, its runs as a chart and a list, and the log of one of them.
#pragma once
#include "server/admin/console.h"
#include "ui/theme/words.h"
#include <QWidget>

namespace gatelodge::ui {

class Button;
class Card;
class KeyValueList;
class Paragraph;
class RecordHead;
struct Record;
class RecordRows;
class SectionHeader;
class StackedBars;
class UndoBar;

class SyncPane : public QWidget {
    Q_OBJECT
public:
    SyncPane(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    void show(const SyncJob &job); // read again where it is shown already
    const SyncJob &job() const { return m_details.job; }
    Button &runButton() const { return *m_run; }
    Button &pauseButton() const { return *m_pause; }
    Button &allowButton() const { return *m_allow; }
    Button &dropButton() const { return *m_drop; }
    RecordHead &head() const { return *m_head; }
    RecordRows &runs() const { return *m_runs; }
    RecordRows &people() const { return *m_people; } // those of who signed in
    RecordRows &log() const { return *m_log; }

Q_SIGNALS:
    void closeRequested();
    void changeRequested(const gatelodge::SyncJob &job);
    void rereadRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeVerbs();
    void makeQuestion();
    QWidget *makeContent();
    void lay();
    void layFacts();
    void layRuns();
    void layLog();
    Record recordOf(const SyncRun &run);
    void openLog(const SyncRun &run);
    void chooseFile(const SyncRun &run); // of its acknowledgement
    const SyncRun *asking() const;       // null: nothing is asked
    void remove();
    void bringBack(SyncId id, const std::optional<BinPlace> &after = {}); // after: looked at already
    void sayBroughtBack(const std::optional<Error> &error);
    void follow(QFuture<Done> deed);
    admin::Console &m_console;
    UndoBar &m_undo;
    admin::SyncDetails m_details;
    SyncRunId m_open;     // whose log is shown
    SyncRunId m_detailed; // of which what was said in English is shown
    QList<SyncEntry> m_entries;
    RecordHead *m_head;
    Button *m_run, *m_pause, *m_change, *m_allow, *m_drop;
    Card *m_question;
    Paragraph *m_asked, *m_askedMore, *m_said;
    KeyValueList *m_facts;
    StackedBars *m_chart;
    RecordRows *m_runs, *m_people, *m_log;
    SectionHeader *m_peopleTitle, *m_logTitle;
};

} // namespace gatelodge::ui
