// People to invite: a pasted list, what is the same for all of them, and, line by line, what would be done. Nothing is
// done before the button; lines that were not invited stay in the list.
#pragma once
#include "server/admin/console.h"
#include "ui/common/short_list.h"
#include "ui/theme/words.h"
#include <QTimer>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace gatelodge::ui {

class Button;
class FlowLayout;
class ListTable;
class Paragraph;
class Segmented;
class Text;
class TextFrame;

class NewInvitations : public QWidget {
    Q_OBJECT
public:
    explicit NewInvitations(admin::Console &console, QWidget *parent = nullptr);
    void start();
    QPlainTextEdit &list() const { return *m_list; }
    const ShortList &plan() const { return *m_rows; }
    Button &invite() const { return *m_invite; }
    QLineEdit &days() const { return *m_days; }
    QLineEdit &signature() const { return *m_signature; }
    QList<QCheckBox *> groups() const { return m_groups; }
    void chooseWay(InvitationWay way);

public Q_SLOTS:
    void submit();

Q_SIGNALS:
    void invited(const gatelodge::InviteOutcome &outcome, gatelodge::InvitationWay way);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeBody();
    QWidget *makeFoot();
    void readGroups();
    void layGroups(const QList<Group> &groups);
    void ask();
    void lay();
    void say(Words words);
    void rename();
    void answer(const Result<InviteOutcome> &outcome, InvitationWay way);
    InvitationWay way() const;
    InvitationTerms terms() const;
    int count(bool invited) const;
    void judge(); // whether the button lives
    admin::Console &m_console;
    Segmented *m_way;
    TextFrame *m_frame;
    QPlainTextEdit *m_list;
    Paragraph *m_hint, *m_said, *m_sum;
    ShortList *m_rows;
    ListTable *m_table;
    QWidget *m_groupPlace;
    QList<QCheckBox *> m_groups;
    QLineEdit *m_days, *m_signature, *m_note; // days: 1 to 60, or the button is dead
    Button *m_invite;
    QTimer m_typing;
    QList<PlannedInvite> m_planned;
    int m_asked = 0;       // answers to earlier questions are dropped
    bool m_isStale = true; // the plan is of an earlier text
};

} // namespace gatelodge::ui
