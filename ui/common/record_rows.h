// The lines of a section in a details pane: icon, title, note, chips, and what can be done with this record.
//
// Records are values made for the language of the moment; the section that makes them gives them again when something
// changed or the language did. A row that says the same as before is left alone, so that focus and open menus survive
// what others do elsewhere.
#pragma once
#include "ui/theme/paint.h"
#include "ui/theme/words.h"
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace gatelodge::ui {

struct RecordAction {
    QString verb;
    std::function<void()> run;
    bool alwaysAlive = false; // where all others of the list are locked, too
    QString locked = {};      // why this one is dead (common/role_lock.h); empty: it is not
};

struct Record {
    QString key; // its id in text: names the row
    QString iconName;
    QString avatarName; // instead of the icon
    QString title;
    QString note;
    QList<Chip> chips;
    std::vector<RecordAction> actions; // the first is a link at the row's end, all others stand in a menu
    bool isBrief = false;              // title, note and chips in one line: nobody has to look at it

    bool saysTheSameAs(const Record &other) const;
};

class RecordRows : public QWidget {
    Q_OBJECT
public:
    explicit RecordRows(QWidget *parent = nullptr);
    void set(std::vector<Record> records, const QString &ifEmpty);
    // Before the set() that it is for: all actions are dead, and say this. Empty: they are not.
    void lock(Words why);
    int count() const { return int(m_records.size()); }

private:
    void rebuild(const QString &ifEmpty);
    QWidget *rowFor(int number);
    QString whyDead(const RecordAction &action) const; // empty: it lives
    QVBoxLayout *m_column;
    std::vector<Record> m_records;
    QString m_ifEmpty;
    Words m_why;
    bool m_isStale = false; // what stands there was made before the lock
};

} // namespace gatelodge::ui
