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
};

struct Record {
    QString key; // its id in text: names the row
    QString iconName;
    QString avatarName; // instead of the icon
    QString title;
    QString note;
    QList<Chip> chips;
    std::vector<RecordAction> actions; // the first is a link at the row's end, all others stand in a menu

    bool saysTheSameAs(const Record &other) const;
};

class RecordRows : public QWidget {
    Q_OBJECT
public:
    explicit RecordRows(QWidget *parent = nullptr);
    void set(std::vector<Record> records, const QString &ifEmpty);
    void lock(Words why) { m_why = std::move(why); } // before the first set(): all actions are dead, and say this
    int count() const { return int(m_records.size()); }

private:
    void rebuild(const QString &ifEmpty);
    QWidget *rowFor(int number);
    QVBoxLayout *m_column;
    std::vector<Record> m_records;
    QString m_ifEmpty;
    Words m_why;
};

} // namespace gatelodge::ui
