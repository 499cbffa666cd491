// The history of one record in its details: what was changed, before and after, by whom, when and by which way; each
// with "Undo this". What comes of it is said here, beside what was pressed.
#pragma once
#include "server/admin/console.h"
#include "ui/common/change_sentence.h"
#include "ui/common/change_words.h"
#include <QWidget>

class QVBoxLayout;

namespace gatelodge::ui {

class Button;
class Paragraph;
class TakeBack;

class RecordHistory : public QWidget {
    Q_OBJECT
public:
    static constexpr int shownAtOnce = 15;
    // duty: what it takes to change the record; who lacks it sees the history, and its buttons dead.
    RecordHistory(admin::Console &console, Duty duty, QWidget *parent = nullptr);
    // Newest first. Nothing is made anew where nothing is new.
    void set(const QList<Change> &history, const ChangeNames &names, const RecordNames &records = {});
    // Reads for itself, now and whenever the record changes. Who may not read the trail sees that there is none.
    void follow(const HistoryRecord &record, const QString &name);
    int count() const { return int(m_history.size()); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void lay();
    // Of rows that one entry tells of, the last offers to take it back.
    QWidget *rowFor(const Change &change, bool offersUndo);
    admin::Console &m_console;
    Duty m_duty;
    TakeBack *m_takeBack;
    QList<Change> m_history;
    ChangeNames m_names;
    RecordNames m_records;
    std::optional<HistoryRecord> m_followed;
    QWidget *m_saidBox;
    Paragraph *m_said, *m_detail;
    Button *m_next, *m_more;
    std::function<void()> m_act;
    QVBoxLayout *m_rows;
    int m_shown = shownAtOnce;
    int m_question = 0;
};

} // namespace gatelodge::ui
