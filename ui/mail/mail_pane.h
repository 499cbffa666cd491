// One mail beside the list: how far it got, what the mail server said, what its receiver sees, once more or never.
#pragma once
#include "server/admin/console.h"
#include <QWidget>

class QPlainTextEdit;

namespace gatelodge::ui {

class Button;
class ChipLabel;
class Elided;
class KeyValueList;
class PageView;
class Paragraph;
class UndoBar;

class MailPane : public QWidget {
    Q_OBJECT
public:
    MailPane(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    void showLine(const MailLine &line);
    const MailLine &line() const { return m_line; }
    Button *againButton() const { return m_again; }
    Button *dropButton() const { return m_drop; }
    QPlainTextEdit *words() const { return m_words; }
    Paragraph *said() const { return m_said; }

Q_SIGNALS:
    void closeWanted();
    void changed();
    void wordsWanted(const QString &kind); // how mails of this kind are written

private:
    void sayFacts();
    void read();
    void showMail(const ShownMail &mail);
    void sendAgain();
    void drop();
    void fail(const Error &error);

    admin::Console &m_console;
    UndoBar &m_undo;
    MailLine m_line;
    int m_question = 0;
    Elided *m_recipient, *m_kind;
    ChipLabel *m_state;
    Button *m_again, *m_drop, *m_own;
    Paragraph *m_progress, *m_said, *m_subject, *m_note;
    KeyValueList *m_facts;
    Paragraph *m_made, *m_tries, *m_error;
    QWidget *m_stage;
    PageView *m_view = nullptr;
    QPlainTextEdit *m_words;
};

} // namespace gatelodge::ui
