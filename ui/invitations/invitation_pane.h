// One invitation: what became of it, and what can be done: send again, print, revoke (with undo).
#pragma once
#include "server/admin/console.h"
#include "ui/theme/words.h"
#include <QWidget>

namespace gatelodge::ui {

class Button;
class KeyValueList;
class Paragraph;
class RecordHead;
class UndoBar;

class InvitationPane : public QWidget {
    Q_OBJECT
public:
    InvitationPane(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    void show(const admin::InvitationList &list, const InvitationId &id);
    const Invitation &invitation() const { return m_invitation; }
    Button &again() const { return *m_again; }
    Button &print() const { return *m_print; }
    Button &printAll() const { return *m_printAll; }

public Q_SLOTS:
    void revoke();

Q_SIGNALS:
    void printRequested(const QList<gatelodge::InvitationId> &ids);
    void closeRequested();
    void rereadRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void lay();
    void sendAgain();
    void say(Words words, bool bad);
    admin::Console &m_console;
    UndoBar &m_undo;
    Invitation m_invitation;
    QHash<GroupId, QString> m_groups;
    QList<InvitationId> m_onPaper; // all that are open
    RecordHead *m_head;
    Paragraph *m_said;
    KeyValueList *m_facts;
    Button *m_again, *m_print, *m_printAll;
};

} // namespace gatelodge::ui
