// Keeps a live list fresh while somebody looks: it is read again each second, because sessions and the sign-in log send
// no notification. While the list is scrolled or a row is selected nothing moves, and what is newer waits behind a
// pill.
#pragma once
#include "ui/list/keyset_model.h"
#include <QTimer>

namespace gatelodge::ui {

class Button;
class ListTable;

class LiveWatch : public QObject {
    Q_OBJECT
public:
    static constexpr int period = 1000; // ms
    // table shows model. The pill is made here and stands where the page puts it; it is seen while rows wait.
    LiveWatch(KeysetModel &model, ListTable &table, QObject *parent);
    Button *pill() const { return m_pill; }
    void setWatching(bool watching);
    void readNow();
    void goLive(); // to the top, and what waits comes in

Q_SIGNALS:
    void ticked(); // time to read whatever else the page shows

private:
    void lookAtView();
    void showWaiting(int rows);
    KeysetModel &m_model;
    ListTable &m_table;
    Button *m_pill;
    QTimer m_timer;
};

} // namespace gatelodge::ui
