// The subject "Overview": the verdict as its title, problems with their fix, and what happens at the doors. Read again
// after each change and, while somebody looks, once a second: sessions and sign-ins send no NOTIFY.
#pragma once
#include "ui/common/change_sentence.h"
#include "ui/overview/verdict.h"
#include "ui/queue/queue_watch.h"
#include "ui/shell/page.h"

class QGridLayout;

namespace gatelodge::ui {

class DeliveriesCard;
class DemoCard;
class FactStrip;
class LatestCard;
class Mender;
class OldestCard;
class OnlineCard;
class Paragraph;
class ScrollPage;
class SignInsCard;
class SpanChoice;
class WantsCard;

class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(admin::Console &console, QWidget *parent = nullptr);
    const HouseState &state() const { return m_state; }
    QList<QWidget *> zones() override;
    QWidget *entrance() override;

Q_SIGNALS:
    void subjectWanted(const QString &subject);
    void mendWanted(const gatelodge::ui::Mend &mend); // elsewhere: what can be done here is done
    void wantsChanged(int wants);                     // for the sidebar's badge

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void readNow();
    void readSites();
    void readHistory();
    void readHealth();
    void showState();
    void showSentence();
    bool hasRoomForThree() const;
    void lay();
    admin::Console &m_console;
    QueueWatch m_watch;
    HouseState m_state;
    RecordNames m_names;
    QTimer m_timer, m_slowTimer;
    int m_historyAsked = 0;
    bool m_readingHealth = false;
    bool m_reading = false, m_again = false;
    PageHeader *m_header;
    SpanChoice *m_span;
    FactStrip *m_strip;
    Paragraph *m_said; // what could not be mended
    Mender *m_mender;
    SignInsCard *m_signIns;
    DeliveriesCard *m_deliveries;
    OnlineCard *m_online;
    OldestCard *m_oldest;
    WantsCard *m_wants;
    LatestCard *m_latest;
    QWidget *m_side;
    ScrollPage *m_scroll = nullptr;
    DemoCard *m_demo = nullptr;
    QGridLayout *m_grid;
    int m_columns = 0, m_count = -1;
};

} // namespace gatelodge::ui
