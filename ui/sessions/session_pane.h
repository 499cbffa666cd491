// One session: where it is, every login that was proved in it, and its end.
#pragma once
#include "server/admin/console.h"
#include <QWidget>

namespace gatelodge::ui {

class Avatar;
class Button;
class ChipLabel;
class Elided;
class KeyValueList;
class Paragraph;
class RecordRows;
class SectionHeader;
class UndoBar;

class SessionPane : public QWidget {
    Q_OBJECT
public:
    SessionPane(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    void showLine(const SessionLine &line); // another session, or the same as it is now
    void showEnded();                       // the one that is shown is no more
    const SessionLine &line() const { return m_line; }
    void endSession();

Q_SIGNALS:
    void closeWanted();
    void changed(); // read the list again
    void personWanted(const gatelodge::UserId &uid);

protected:
    void changeEvent(QEvent *event) override;

private:
    void endAll();
    void readLogins();
    void showLogins(const QList<ProvedLogin> &logins);
    void say();
    void makeFacts();
    void sayFacts();
    void fail(const Error &error);
    admin::Console &m_console;
    UndoBar &m_undo;
    SessionLine m_line;
    bool m_ended = false;
    Avatar *m_avatar;
    Elided *m_name, *m_username;
    ChipLabel *m_presence;
    Paragraph *m_said;
    Button *m_end, *m_endAll, *m_person;
    KeyValueList *m_facts;
    Paragraph *m_since, *m_seen, *m_ends, *m_device, *m_address, *m_level;
    SectionHeader *m_head;
    RecordRows *m_logins;
    int m_question = 0; // answers to an earlier one are dropped
};

} // namespace gatelodge::ui
