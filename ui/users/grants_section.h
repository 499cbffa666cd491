// The applications that a person has let have something by OpenID Connect, as far as it still holds, with an end to
// each. Nothing tells when that changes: it is read with the person, every few seconds while seen.
#pragma once
#include "server/admin/console.h"
#include "ui/users/belongings_sections.h"

namespace gatelodge::ui {

class GrantsSection : public PersonSection {
    Q_OBJECT
public:
    explicit GrantsSection(admin::Console &console);
    void show(const admin::PersonDetails &details) override;

Q_SIGNALS:
    void siteRequested(const gatelodge::SiteId &site);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void lay();
    admin::OpenId &m_openId;
    QList<ShownGrant> m_grants;
    bool m_known = false; // they have been read, of this person
    bool m_reading = false, m_again = false;
};

} // namespace gatelodge::ui
