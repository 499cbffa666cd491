// One request: how it ended, its five stations, what is sent, what came back; and what can be done about it.
#pragma once
#include "server/admin/console.h"
#include <QWidget>

namespace gatelodge::ui {

class Button;
class ChipLabel;
class CodeBox;
class Paragraph;
class QueueWatch;
class SectionHeader;
class StationList;
class Text;
class WouldSendView;

class DeliveryPane : public QWidget {
    Q_OBJECT
public:
    DeliveryPane(admin::Console &console, const QueueWatch &watch, QWidget *parent = nullptr);
    void showDelivery(const Delivery &delivery);
    void sendAgain();
    bool isShowing(const Delivery &delivery) const;

Q_SIGNALS:
    void closeWanted();
    void pauseWanted(const gatelodge::SiteId &site, bool pause);
    void changed(); // read the queue again

private:
    void follow(); // the lane's state
    void say();
    void showTexts();
    admin::Console &m_console;
    const QueueWatch &m_watch;
    Delivery m_delivery;
    Text *m_title;
    ChipLabel *m_outcome;
    Paragraph *m_note, *m_sentence, *m_said;
    Button *m_again, *m_pause;
    StationList *m_stations;
    SectionHeader *m_sentHead, *m_cameHead;
    CodeBox *m_requestHead, *m_body, *m_answerHead, *m_came;
    Paragraph *m_notKept;
    WouldSendView *m_now;
};

} // namespace gatelodge::ui
