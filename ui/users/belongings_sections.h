// Sections of a person's details: addresses, groups, sites and consents, sessions, SSH keys.
// Each shows what admin::PersonDetails holds and offers what can be done with it.
#pragma once
#include "server/admin/people.h"
#include "server/admin/roles.h"
#include "ui/common/change_words.h"
#include "ui/common/section.h"

namespace gatelodge::admin {
struct Console;
}

namespace gatelodge::ui {

class AddLine;
class RecordHistory;
class RecordRows;

class PersonSection : public Section {
    Q_OBJECT
public:
    virtual void show(const admin::PersonDetails &details) = 0;
    // Its action and those of its rows are dead where who sits here lacks the duty (common/role_lock.h).
    void lockUnless(const admin::Roles &roles, Duty duty);

protected:
    PersonSection(admin::People &people, Words title, Words verb = {},
                  const QString &verbIcon = QStringLiteral("list-add"));
    admin::People &people() const { return m_people; }
    RecordRows *rows() const { return m_rows; }
    const UserId &uid() const { return m_uid; }
    void setUid(const UserId &uid); // another person: forms close
    virtual void closeForms() {}

    bool mayHelp() const { return !m_roles || m_roles->mayDo(Duty::HelpPeople); } // as the helpdesk does

private:
    admin::People &m_people;
    const admin::Roles *m_roles = nullptr; // where something is locked
    RecordRows *m_rows;
    UserId m_uid;
};

class EmailsSection : public PersonSection {
    Q_OBJECT
public:
    explicit EmailsSection(admin::People &people);
    void show(const admin::PersonDetails &details) override;

private:
    void closeForms() override;
    void mailAgain(const UserId &uid, const EmailId &id);
    AddLine *m_add;
};

class SitesSection : public PersonSection {
    Q_OBJECT
public:
    explicit SitesSection(admin::People &people);
    void show(const admin::PersonDetails &details) override;

Q_SIGNALS:
    void siteRequested(const gatelodge::SiteId &site);
    void entryRequested(); // why can't they enter some site?
};

class ConsentsSection : public PersonSection {
    Q_OBJECT
public:
    explicit ConsentsSection(admin::People &people);
    void show(const admin::PersonDetails &details) override;
};

class SessionsSection : public PersonSection {
    Q_OBJECT
public:
    explicit SessionsSection(admin::People &people);
    void show(const admin::PersonDetails &details) override;
};

class KeysSection : public PersonSection {
    Q_OBJECT
public:
    explicit KeysSection(admin::People &people);
    void show(const admin::PersonDetails &details) override;

private:
    void closeForms() override;
    AddLine *m_add;
};

class HistorySection : public PersonSection {
    Q_OBJECT
public:
    explicit HistorySection(admin::Console &console);
    void setNames(const ChangeNames &names) { m_names = names; }
    const ChangeNames &names() const { return m_names; }
    void show(const admin::PersonDetails &details) override;

private:
    RecordHistory *m_history;
    ChangeNames m_names;
};

} // namespace gatelodge::ui
