// One person, in one scroll: head with name, state and what can be done at once, a strip of sections, and the sections.
// It reads the person when opened, when the feed names her, and every few seconds while seen, because visits and
// sessions write no audit entry. What is being typed is never touched by a reading.
#pragma once
#include "server/admin/console.h"
#include <QTimer>
#include <QWidget>

class QMenu;

namespace gatelodge::ui {

class AddLine;
class Avatar;
class Button;
class FlowLayout;
class GroupsSection;
class HistorySection;
class IconButton;
class Leaving;
class Paragraph;
class PeopleDeeds;
class PersonSection;
class ProfileEdits;
class ProfileSection;
class ScrollPage;
class TabStrip;
class Text;
class Elided;
class UndoBar;

class PersonPane : public QWidget {
    Q_OBJECT
public:
    PersonPane(admin::Console &console, UndoBar &undo, PeopleDeeds &deeds, QWidget *parent = nullptr);
    void open(const UserId &uid);
    const UserId &uid() const { return m_uid; }
    bool isLoaded() const { return m_details.user.uid == m_uid && !isNull(m_uid); }
    const User &user() const { return m_details.user; }
    ProfileSection &profile() const { return *m_profile; }
    void setStale(bool stale);
    void reread();
    void askForSuspension(); // opens the line for the message

Q_SIGNALS:
    void closeRequested();
    void siteRequested(const gatelodge::SiteId &site);
    void entryRequested(const gatelodge::UserId &uid); // why can't they enter some site?
    void shown();                                      // a reading has landed

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeSections();
    void follow(const QList<Change> &changes);
    void readNames();
    void show(const admin::PersonDetails &details);
    void showHead();
    void fillMenu(QMenu *menu);
    void scrollTo(int section);
    void markCurrentSection();
    admin::Console &m_console;
    UndoBar &m_undo;
    PeopleDeeds &m_deeds;
    ProfileEdits *m_edits;
    Leaving *m_leaving;
    UserId m_uid;
    admin::PersonDetails m_details;
    bool m_reading = false, m_again = false;
    QTimer m_beat;
    Avatar *m_avatar;
    Elided *m_name, *m_username;
    QWidget *m_chips;
    Paragraph *m_message;
    FlowLayout *m_chipFlow;
    Button *m_suspend, *m_letIn;
    IconButton *m_more;
    AddLine *m_why;
    TabStrip *m_strip;
    ScrollPage *m_scroll;
    ProfileSection *m_profile;
    GroupsSection *m_groups;
    HistorySection *m_history;
    QList<PersonSection *> m_sections;
    QList<QWidget *> m_places; // where the strip goes, in its order
};

} // namespace gatelodge::ui
