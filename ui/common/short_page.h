// The page of a subject with a few hundred records: a list that is read whole, a line that adds one by its name, and
// details beside it. A subclass fills the rows and shows the opened record.
#pragma once
#include "server/admin/change_hub.h"
#include "server/domain/bulk_deed.h"
#include "server/domain/deliver.h"
#include "ui/common/list_copy.h"
#include "ui/common/role_lock.h"
#include "ui/common/short_filter.h"
#include "ui/common/short_list.h"
#include "ui/shell/page.h"
#include "ui/theme/gate_style.h"

class QBoxLayout;
class QLineEdit;
class QMenu;

namespace gatelodge::admin {
class History;
}

namespace gatelodge::ui {

class AddLine;
class Button;
class ListOutlets;
class ListTable;
class Paragraph;
class UndoBar;

class ShortPage : public Page {
    Q_OBJECT
public:
    QList<QWidget *> zones() override;
    bool stepOut() override;
    ShortList &rows() const { return *m_rows; }
    ListTable &table() const { return *m_table; }
    AddLine &addLine() const { return *m_add; }
    const QString &openKey() const { return m_open; }
    QWidget *filter() override;
    void openView(const QJsonObject &question) override;
    ShortFilter *sentence() const { return m_filter; } // null: nothing narrows this list but letters
    QLineEdit *search() const { return m_search; }
    ListOutlets &outlets() const { return *m_outlets; }
    ListCopy copy() const; // of the rows that are shown

public Q_SLOTS:
    void open(const QString &key); // also of a record that has not arrived yet
    virtual void add();

protected:
    struct Texts {
        QString name; // of the list, in settings
        QString iconName;
        Words title, addVerb, nameLabel, emptyTitle, emptyText;
        QString addIcon = QStringLiteral("list-add"); // where the verb does something else than adding
        ButtonKind addKind = ButtonKind::Primary;
    };
    ShortPage(Texts texts, QWidget *details, QWidget *parent);
    // Once, in the constructor of a subclass: the titles of what rows have, each of which orders them. Until somebody
    // sorts they stand by the first, or as they are given, where that is an order that means something.
    struct Column {
        Words title;
        qreal ems = 7;        // width
        int dropsAs = 0;      // 0 never; 1 drops out first
        bool shown = true;    // else what is in it stands in the second line; or somebody chooses it
        bool isState = false; // has the chips
        bool isNumber = false;
    };
    enum class First { Given, ByName };
    void showColumns(Words name, QList<Column> further, First first);
    void setRows(QList<ShortList::Row> rows, Words sentence);
    // Once, in the constructor of a subclass: how its list is narrowed by a sentence, and its views.
    void narrowBy(admin::Views &views, ShortFilter::Texts texts);
    void lockAdding(const admin::Roles &roles, Duty duty); // see role_lock.h
    void say(Words words);                                 // what went wrong with the list; empty clears it
    // Reads again whenever a record of these kinds may have changed.
    void follow(admin::ChangeHub &hub, const QStringList &entities);
    // Takes a reading of the whole list and lays it out, unless a later one has answered before.
    template <typename List, typename Take> void readList(QFuture<Result<List>> reading, Take take) {
        deliver(this, std::move(reading), [this, number = ++m_readings, take](const Result<List> &list) {
            if (number < m_answered)
                return;
            m_answered = number;
            if (!list)
                return refuseReading(list.error());
            take(*list);
            lay();
        });
    }
    // Ends what the add line began: its record is opened, or the line says why there is none.
    template <typename Id> void finishAdding(const Result<Id> &added) {
        if (added)
            showAdded(QString::number(added->value));
        else
            refuseAdding(added.error());
    }
    // Rows can be selected by many, and these verbs are for all of them.
    void offerForMany(const QList<Button *> &verbs);
    // The same, where what they do stands in the trail: told by tellOfMany, with one way back for all of it.
    void offerForMany(const QList<Button *> &verbs, admin::History &history, UndoBar &undo);
    void tellOfMany(const Result<BulkOutcome> &outcome, std::function<QString(int)> done); // done: of so many
    template <typename Id> QList<Id> selectedIds() const {
        QList<Id> ids;
        for (const QString &key : selectedKeys())
            ids << Id(key.toInt());
        return ids;
    }
    // The details without a record: something new is being made there.
    void showDetails();
    void showDetailsOfSeveral(); // of the selected rows, which stay selected
    virtual void read() = 0;
    virtual void lay() = 0; // the rows, from what was read
    virtual void showRecord(const QString &key) = 0;
    void changeEvent(QEvent *event) override;

private:
    QList<Button *> m_adders;
    bool m_mayAdd = true;
    QWidget *makeList();
    void arrange(); // the rows that fit what is typed and the sentence, in the order chosen
    bool isNarrowed() const;
    void showEverything();
    QString narrowedTo() const; // in words
    void fillMenu(QMenu *menu);
    void showAdded(const QString &key);
    void refuseAdding(const Error &error);
    void refuseReading(const Error &error);
    QStringList selectedKeys() const;
    Texts m_texts;
    QString m_open;
    QString m_lastDeed; // of this console, that has ended
    admin::History *m_history = nullptr;
    admin::ChangeHub *m_hub = nullptr;
    UndoBar *m_undo = nullptr;
    int m_readings = 0;     // begun
    int m_answered = 0;     // the latest that was laid out
    int m_openKnown = 0;    // only from this one on is it news that the opened record is not there
    bool m_awaited = false; // its details are shown once the list has been read
    ShortList *m_rows;
    ListTable *m_table;
    PageHeader *m_header;
    AddLine *m_add;
    Paragraph *m_said;
    ListDetails *m_split;
    QWidget *m_details, *m_empty, *m_nothing, *m_unlike = nullptr;
    QLineEdit *m_search; // above the sentence; without one it comes with many rows, or by its key
    ShortFilter *m_filter = nullptr;
    ListOutlets *m_outlets;
    int m_state = 0; // the column with chips
};

} // namespace gatelodge::ui
