// The settings of one authority as its driver's schema has them: entered, tried, and then saved at once.
#pragma once
#include "server/admin/authorities.h"
#include "ui/common/section.h"

namespace gatelodge::ui {

class ProbeSteps;
class SchemaForm;
class UndoBar;

class SettingsSection : public Section {
    Q_OBJECT
public:
    SettingsSection(admin::Authorities &authorities, UndoBar &undo, QWidget *parent = nullptr);
    void lockFor(const admin::Roles &roles); // see role_lock.h
    // What is being entered stays, unless it is another authority's. What somebody else has set at the same place
    // meanwhile is told before it is saved over.
    void show(const Authority &authority, const DriverDescription *driver);
    SchemaForm &form() const { return *m_form; }
    ProbeSteps &probe() const { return *m_probe; }
    Button &saveButton() const { return *m_save; }

public Q_SLOTS:
    void save();
    void test();

private:
    void discard();
    void weigh();
    void take(bool newer);
    void takeStored();
    bool tellTheirs();
    void send();
    // visit: of the page, when it was asked; a later one is another page, if of the same authority.
    void answer(const Authority &meant, int visit, const Result<SavedAuthority> &saved);
    void showTest(const Authority &meant, int visit, const Result<ProbedAuthority> &probed);
    bool isHere(int visit) const { return visit == m_visit; }
    bool isSeen(int visit) const { return isHere(visit) && isVisible(); }
    admin::Authorities &m_authorities;
    UndoBar &m_undo;
    Authority m_authority;
    int m_visit = 0;
    QJsonObject m_seen; // what is stored, as far as whoever edits it was told
    // Stored: until the feed brings it. Overtaken: until it is read what somebody else has stored.
    enum class Step { Calm, UnderWay, Stored, Overtaken } m_step = Step::Calm;
    int m_tries = 0;
    Revision m_sentOn;
    Paragraph *m_help;
    SchemaForm *m_form;
    ProbeSteps *m_probe;
    Button *m_save, *m_discard;
};

} // namespace gatelodge::ui
