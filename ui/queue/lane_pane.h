// One lane: its state, what went wrong last, the rows that wait, and what can be done about them.
#pragma once
#include "server/admin/console.h"
#include <QWidget>

namespace gatelodge::ui {

class Button;
class ChipLabel;
class InlineMessage;
class Paragraph;
class QueueWatch;
class RecordRows;
class SectionHeader;
class Text;

class LanePane : public QWidget {
    Q_OBJECT
public:
    static constexpr int rowsShown = 100;
    LanePane(admin::Console &console, const QueueWatch &watch, QWidget *parent = nullptr);
    void showLane(const SiteId &site);
    SiteId site() const { return m_site; }

Q_SIGNALS:
    void closeWanted();
    void pauseWanted(const gatelodge::SiteId &site, bool pause);
    void tryNowWanted(const gatelodge::SiteId &site);
    void redeliverWanted(const gatelodge::SiteId &site);
    void siteWanted(const gatelodge::SiteId &site);
    void changed();

private:
    void follow();
    void readRows();
    void showRows(const QList<QueueRow> &rows);
    void sendNow(const UserId &person);
    admin::Console &m_console;
    const QueueWatch &m_watch;
    SiteId m_site;
    Text *m_title;
    ChipLabel *m_state;
    Paragraph *m_note;
    InlineMessage *m_error;
    Button *m_pause, *m_try, *m_all;
    SectionHeader *m_head;
    RecordRows *m_rows;
    bool m_reading = false;
};

} // namespace gatelodge::ui
