// Groups: which there are, who is in them, and which sites ask for them. It knows admin::Places and admin::People.
#pragma once
#include "server/admin/console.h"
#include "ui/common/short_page.h"

namespace gatelodge::ui {

class FieldEdit;
class MembersSection;
class RecordHead;
class RecordHistory;
class RecordRows;
class Section;
class UndoBar;

class GroupPane : public QWidget {
    Q_OBJECT
public:
    GroupPane(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    void show(const Group &group);
    const Group &group() const { return m_group; }
    FieldEdit &name() const { return *m_name; }
    MembersSection &members() const { return *m_members; }

Q_SIGNALS:
    void closeRequested();
    void rereadRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void bind(FieldEdit *field, QString GroupProfile::*member);
    void save(FieldEdit *field, QString GroupProfile::*member, const QString &value);
    void remove();
    void laySites();
    admin::Console &m_console;
    UndoBar &m_undo;
    Group m_group;
    Revision m_storedOn; // what was saved here has a later one
    QList<Site> m_asking;
    RecordHead *m_head;
    FieldEdit *m_name, *m_description;
    MembersSection *m_members;
    Section *m_sitesSection;
    RecordRows *m_sites;
    RecordHistory *m_history;
};

class GroupsPage : public ShortPage {
    Q_OBJECT
public:
    GroupsPage(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    GroupPane &pane() const { return *m_pane; }

protected:
    void read() override;
    void lay() override;
    void showRecord(const QString &key) override;

private:
    void offerVerbs(UndoBar &undo);
    void fillSites(QMenu *menu);
    void letIn(const Site &site);
    void removeSelected();
    static ShortFilter::Texts narrowing();
    admin::Console &m_console;
    GroupPane *m_pane;
    QList<Group> m_groups;
    QList<Site> m_sites;
};

} // namespace gatelodge::ui
