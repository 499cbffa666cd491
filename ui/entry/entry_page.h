// The subject "Entry check": a person, a site, and every step between them.
#pragma once
#include "server/admin/console.h"
#include "ui/shell/page.h"

class QComboBox;

namespace gatelodge::ui {

class EntryGates;
class PersonFinder;
class WalkSection;

class EntryPage : public Page {
    Q_OBJECT
public:
    explicit EntryPage(admin::Console &console, QWidget *parent = nullptr);
    QList<QWidget *> zones() override;
    QWidget *filter() override;

    PersonFinder &finder() const { return *m_finder; }
    QComboBox &sites() const { return *m_sites; }
    EntryGates &gates() const { return *m_gates; }
    WalkSection &walk() const { return *m_walk; }

public Q_SLOTS:
    // What is not given stays as it was chosen before.
    void ask(const std::optional<gatelodge::UserId> &uid, const std::optional<gatelodge::SiteId> &site);

Q_SIGNALS:
    void personWanted(const gatelodge::UserId &uid);
    void siteWanted(const gatelodge::SiteId &site);
    void authorityWanted(const gatelodge::AuthorityId &authority);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeChoice();
    void readSites();
    void setPerson(const UserLine &person);
    void chooseSite(const SiteId &site);
    void askGates();
    void rename();
    admin::Console &m_console;
    PersonFinder *m_finder;
    QComboBox *m_sites;
    EntryGates *m_gates;
    WalkSection *m_walk;
    QWidget *m_empty, *m_answer; // one of them is there: a stack would not know how high wrapped lines are
    std::optional<UserLine> m_person;
    std::optional<SiteId> m_site;
};

} // namespace gatelodge::ui
