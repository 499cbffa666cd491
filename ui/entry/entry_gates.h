// Every step of somebody's way to a site, with its state, its reason, and the button that mends it.
#pragma once
#include "server/admin/console.h"
#include "ui/theme/words.h"
#include <QTimer>
#include <QWidget>

namespace gatelodge::ui {

class Mending;
class Paragraph;
class RecordRows;
class SectionHeader;
class Text;
struct EntryFix;

class EntryGates : public QWidget {
    Q_OBJECT
public:
    explicit EntryGates(admin::Console &console, QWidget *parent = nullptr);
    void ask(const UserId &uid, const SiteId &site);
    void askAgain();
    void clear();
    const std::optional<EntryExplanation> &told() const { return m_told; }

Q_SIGNALS:
    void answered();
    void personWanted(const gatelodge::UserId &uid);
    void siteWanted(const gatelodge::SiteId &site);
    void authorityWanted(const gatelodge::AuthorityId &authority);
    void undoOffered(const gatelodge::ui::Words &sentence, const std::function<void()> &undo);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QList<Change> &changes);
    void take(const Result<EntryExplanation> &told);
    void showSteps();
    void mend(const EntryFix &fix);
    void fail(const Error &error);
    admin::Console &m_console;
    Mending *m_mending;
    QTimer m_beat; // tries and sessions send no notification
    std::optional<std::pair<UserId, SiteId>> m_asked;
    std::optional<EntryExplanation> m_told;
    bool m_asking = false, m_again = false;
    Text *m_verdict;
    RecordRows *m_rows, *m_sessions;
    SectionHeader *m_signedIn;
    Paragraph *m_said;
};

} // namespace gatelodge::ui
