// One request, or several: who asks for what, and the decision with a word to them. A decision is final, for a mail
// goes out with it.
#pragma once
#include "server/admin/console.h"
#include "ui/theme/words.h"
#include <QWidget>

class QPlainTextEdit;

namespace gatelodge::ui {

class Button;
class KeyValueList;
class Paragraph;
class RecordHead;
class RecordRows;

class ApprovalPane : public QWidget {
    Q_OBJECT
public:
    explicit ApprovalPane(admin::Console &console, QWidget *parent = nullptr);
    void show(const QList<Approval> &approvals); // one, or several that are decided alike
    const QList<Approval> &approvals() const { return m_approvals; }
    QPlainTextEdit &note() const { return *m_note; }
    Button &approve() const { return *m_approve; }
    Button &decline() const { return *m_decline; }

Q_SIGNALS:
    void closeRequested();
    void personRequested(const gatelodge::UserId &uid);
    void rereadRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeDecision();
    void lay();
    void layOne(const Approval &one);
    void judge();
    bool erases() const;
    void confirmErasure();
    void decide(bool approve);
    void tell(const Result<DecidedApprovals> &outcome, bool approve);
    void say(Words words, bool bad);
    QList<ApprovalId> waiting() const;
    admin::Console &m_console;
    QList<Approval> m_approvals;
    RecordHead *m_head;
    KeyValueList *m_facts;
    RecordRows *m_several;
    Paragraph *m_said, *m_noteLabel, *m_noteHint;
    QWidget *m_decision;
    QPlainTextEdit *m_note;
    Button *m_approve, *m_decline, *m_person;
};

} // namespace gatelodge::ui
