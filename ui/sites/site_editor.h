// One site while it is looked at: what is stored of it, kept fresh by the change feed, and the edits of it, one after
// the other, each with the revision that was seen. If somebody else was quicker, the edit is refused with Conflict and
// what they wrote is read and shown.
#pragma once
#include "server/admin/console.h"
#include <deque>
#include <QObject>

namespace gatelodge::ui {

class SiteEditor : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(const Done &)>;
    explicit SiteEditor(admin::Console &console, QObject *parent = nullptr);

    void open(const SiteId &id);
    void close();
    void read(); // once more; arrived() follows
    SiteId id() const { return m_id; }
    bool isOpen() const { return m_arrived; }

    const admin::SiteDetails &details() const { return m_details; }
    const Site &site() const { return m_details.site; }
    const SiteProfile &profile() const { return m_details.site.profile; }
    QString message(GateKind gate, const QString &language) const;
    const QList<Group> &groups() const { return m_groups; }
    const QList<Org> &orgs() const { return m_orgs; }
    Org org() const; // who runs it
    admin::Console &console() const { return m_console; }

    // seen: what stood on the page. An edit may wait for others, and the site is read between them: where somebody has
    // written another value by its turn, it is refused with Conflict. The answer comes after what is stored now has
    // been read and shown.
    template <typename Value>
    void put(Value SiteProfile::*member, const Value &seen, const Value &value, Answer answer) {
        change(
            [member, seen, value](SiteProfile &profile) {
                const Value now = std::exchange(profile.*member, value);
                return now == seen || now == value;
            },
            std::move(answer));
    }
    // For what somebody adds or takes out: of what stands there at its turn, so that a second press before the first is
    // read back is no race. False: refused with Conflict.
    void change(std::function<bool(SiteProfile &)> edit, Answer answer);
    void putMessage(GateKind gate, const QString &language, const QString &text, Answer answer);

Q_SIGNALS:
    void arrived();
    void gone(); // removed, or never there
    void failed(const gatelodge::Error &error);

private:
    void follow(const QList<Change> &changes);
    void nextJob();
    void finish(const Done &done, const Answer &answer);
    void readThen(std::function<void()> then);
    admin::Console &m_console;
    SiteId m_id;
    bool m_arrived = false;
    admin::SiteDetails m_details;
    QList<Group> m_groups;
    QList<Org> m_orgs;
    std::deque<std::function<void()>> m_jobs; // an edit waits for the revision that the one before it made
    bool m_working = false;
};

} // namespace gatelodge::ui
