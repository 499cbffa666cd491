// The page of a live list: rows that are read again each second while somebody looks (LiveWatch), and one of them
// beside the list; of several, what can be done with all of them below it. A subclass makes the model and the pane,
// says what stands above the list and instead of an empty one, and fills the pane.
#pragma once
#include "server/admin/change_hub.h"
#include "server/domain/bulk_deed.h"
#include "ui/list/keyset_model.h"
#include "ui/shell/page.h"

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace gatelodge::ui {

class ListTable;
class ListOutlets;
class LiveWatch;
class Button;
class UndoBar;
class Paragraph;
class ViewTabs;

class LivePage : public Page {
    Q_OBJECT
public:
    QList<QWidget *> zones() override;
    bool stepOut() override;
    ListTable &table() const { return *m_table; }
    LiveWatch &watch() const { return *m_watch; }
    ListOutlets &outlets() const { return *m_outlets; }

protected:
    // The model becomes the page's. name: of the list, in settings; title: for a screen reader.
    LivePage(KeysetModel *model, const QString &name, Words title, QWidget *pane, QWidget *parent);
    // Once, at the end of the constructor: what stands above the list, from the top down. The first, a page's header,
    // gets the ways out of the list.
    void lay(const QList<QWidget *> &above);
    ListDetails &split() const { return *m_split; }
    QStackedWidget &body() const { return *m_body; } // the list, and what the subclass adds to it
    QWidget *details() const { return m_details; }
    void showCurrent(); // the row that the keyboard stands on, beside the list
    // What the list was not answered while the database is away, the window says for all pages.
    void followConnection(admin::ChangeHub &hub);
    // Before lay(): rows can be selected by many, and these verbs are for all of them.
    void offerForMany(const QList<Button *> &verbs);
    // Before lay(): views of the list, which the page puts above it. Its menu keeps, renames and removes them.
    void keepViews(ViewTabs *views);
    virtual QString narrowedTo() const { return {}; } // in words, for what is copied out
    virtual void fillOrderMenu(QMenu *menu);          // how the list is ordered, and its columns
    QList<qint64> selectedNumbers() const;
    // How it ended. done: of so many.
    void tellOfMany(const Result<BulkOutcome> &outcome, UndoBar &undo, std::function<QString(int)> done);

    void chooseBody();
    virtual bool showRow(int row) = 0;    // into the pane; whether there is such a row
    virtual QWidget *insteadOfList() = 0; // of the body: what stands there now; null: the list
    virtual void followRows() {}          // they have been read, or read again
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeRows();
    void fillMenu(QMenu *menu);
    void showSelected(); // where it is one
    void say(Words words, bool failed);
    KeysetModel *m_model;
    admin::ChangeHub *m_hub = nullptr;
    Words m_title;
    ListTable *m_table;
    LiveWatch *m_watch;
    ListOutlets *m_outlets;
    ViewTabs *m_views = nullptr;
    Paragraph *m_said;
    QStackedWidget *m_body;
    QWidget *m_details, *m_bar = nullptr;
    ListDetails *m_split = nullptr;
};

} // namespace gatelodge::ui
