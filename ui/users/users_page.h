// The page Users: who is here, found by view, sentence or letters; one person beside the list, or several and what can
// be done with them. A main window makes it with the console and its undo bar.
#pragma once
#include "server/admin/console.h"
#include "server/domain/saved_view.h"
#include "ui/common/list_copy.h"
#include "ui/shell/page.h"
#include <QTimer>

class QItemSelection;
class QMenu;
class QStackedWidget;

namespace gatelodge::ui {

class AddLine;
class Button;
class DuplicatesPane;
class IconButton;
class InlineMessage;
class ListOutlets;
class ListTable;
class MergeSection;
class NewPersonForm;
class Paragraph;
class PeopleDeeds;
class PeopleExport;
class PersonPane;
class RolloverSection;
class SelectionBar;
class SeveralPane;
class TogetherDeeds;
class UndoBar;
class UsersFilter;
class UsersModel;
class ViewKeeper;

class UsersPage : public Page {
    Q_OBJECT
public:
    UsersPage(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    QList<QWidget *> zones() override;
    QWidget *filter() override;
    bool stepOut() override;

    UsersModel &model() const { return *m_model; }
    ListTable &table() const { return *m_table; }
    UsersFilter &filterBar() const { return *m_filter; }
    PersonPane &person() const { return *m_person; }
    NewPersonForm &form() const { return *m_form; }
    DuplicatesPane &duplicates() const { return *m_duplicates; }
    ViewKeeper &views() const { return *m_views; }
    ListOutlets &outlets() const { return *m_outlets; }

public Q_SLOTS:
    void openPerson(const gatelodge::UserId &uid); // wherever the list stands
    void addPerson();
    void openView(const QJsonObject &question) override; // domain/user_filter.h
    // The details of those who are selected, also where they stand in place of the list; a part of them is brought in
    // sight.
    void openSeveral(QWidget *section = nullptr);

Q_SIGNALS:
    void siteRequested(const gatelodge::SiteId &site);
    void entryRequested(const gatelodge::UserId &uid);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeDetails();
    SelectionBar *makeBar();
    void bindKeys();
    void connectHub();
    void connectDeeds();
    void readCounts();
    void readChoices();
    void countView(int view, const UserFilter &filter);
    void showCount();
    void syncDetails();
    void showPerson(const UserId &uid);
    void showSeveral();
    void showSelection();
    void withSelected(std::function<void(const QList<UserId> &)> use);
    void suspendSelected();
    void removeSelected();
    void exportSelected();
    void copySelected(std::function<void(const ListCopy &)> use);
    QList<int> chosenColumns() const;
    void withSelection(std::function<void(const BulkPeople &)> use);
    void doWithSelected(const BulkDeed &deed, const QString &name = {});
    void fillGroupMenu(QMenu *menu, BulkDeed::Kind kind);
    void fillEndMenu(QMenu *menu);
    AddLine *makeEndLine();
    void fillBulkMenu(QMenu *menu);
    void openContextMenu(const QPoint &place);
    void openListMenu();
    void openDuplicates();
    void selectAdded();
    void takeViews(const QList<SavedView> &views);
    void say(Words sentence, bool failed, QAbstractButton *action = nullptr);
    void withPeople(const BulkPeople &people, std::function<void(const QList<UserId> &)> use);
    void offerWithoutOwners(const BulkDeed &deed, const BulkPeople &people, const QString &name, const Error &error);
    void doWithout(const QList<RoleHolder> &owners, const BulkDeed &deed, const QList<UserId> &people,
                   const QString &name, const Error &error);
    void sayOfReading(const Error &error);
    void rename();

    admin::Console &m_console;
    PeopleDeeds *m_deeds;
    UsersModel *m_model;
    UsersFilter *m_filter;
    ViewKeeper *m_views;
    ListOutlets *m_outlets;
    PeopleExport *m_peopleExport;
    TogetherDeeds *m_together;
    MergeSection *m_merge;
    RolloverSection *m_rollover;
    IconButton *m_listMenu;
    ListTable *m_table;
    PageHeader *m_header;
    ListDetails *m_split;
    QStackedWidget *m_body, *m_details;
    QWidget *m_noticePlace, *m_notice = nullptr;
    AddLine *m_endLine; // a day on which the accounts of many end
    SelectionBar *m_bar;
    Button *m_toGroup, *m_further, *m_selectAll, *m_export, *m_suspend, *m_remove;
    PersonPane *m_person;
    SeveralPane *m_several;
    NewPersonForm *m_form;
    DuplicatesPane *m_duplicates;
    QList<Group> m_groups;
    admin::PeopleCounts m_counts;
    UserId m_closed; // whose details a person has put away
    UserId m_added;  // whose row may not be there yet
    bool m_selectingDeleted = false;
    QTimer m_countSoon, m_beat;
};

} // namespace gatelodge::ui
