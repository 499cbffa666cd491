// Takes something back and says in words what came of it: done, done as far as nobody has changed it since, or why not
// and what somebody has changed. Where there is a next step it comes along: do it again, or take back the rest.
#pragma once
#include "server/admin/history.h"
#include "ui/theme/words.h"
#include <QObject>

namespace gatelodge::ui {

struct TakenBack {
    bool done = false;
    Words sentence, detail;
    Words verb; // of the next step; empty: there is none
    std::function<void()> act;
};

class TakeBack : public QObject {
    Q_OBJECT
public:
    TakeBack(admin::History &history, QObject *parent) : QObject(parent), m_history(history) {}
    // what: a sentence that says what was done ("Ada Lovelace was suspended"); may be empty. otherwise: called in place
    // of told() where the deed has left nothing in the trail.
    void deed(const QString &deed, const Words &what = {}, UndoReach reach = UndoReach::AllOrNothing,
              const std::function<void()> &otherwise = {});
    // Of the entry's deed what is about the same person or record.
    void entry(qint64 seq, const Words &what = {}, UndoReach reach = UndoReach::AllOrNothing);

Q_SIGNALS:
    void told(const gatelodge::ui::TakenBack &what);

private:
    void tell(const Result<UndoOutcome> &outcome, const Words &what, bool again, const std::function<void()> &rest);
    admin::History &m_history;
};

} // namespace gatelodge::ui
