#include "ui/users/grants_section.h"
#include "ui/common/grant_words.h"
#include "ui/common/record_rows.h"
#include "ui/help/help_book.h"
#include "ui/pieces/text.h"

namespace gatelodge::ui {

GrantsSection::GrantsSection(admin::Console &console)
    : PersonSection(console.people, [] { return tr("Applications signed in"); }), m_openId(console.openid) {
    setHelpPlace(this, "openid.md#what-people-let-a-site-have");
    connect(this, &Section::rereadRequested, this, &GrantsSection::read);
}

void GrantsSection::show(const admin::PersonDetails &details) {
    if (details.user.uid != uid()) { // nobody's End of the person before stays while these are read
        m_grants.clear();
        m_known = false;
        setUid(details.user.uid);
        lay();
    }
    read();
}

void GrantsSection::read() {
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    deliver(this, m_openId.grantsOf(uid()), [this, asked = uid()](const Result<QList<ShownGrant>> &grants) {
        m_reading = false;
        if (asked == uid()) {
            const bool couldNot = !m_known;
            m_known = grants.has_value();
            m_grants = grants ? *grants : QList<ShownGrant>();
            if (!grants)
                fail(grants.error());
            else if (couldNot)
                say({});
            lay();
        }
        if (std::exchange(m_again, false) || asked != uid())
            read();
    });
}

void GrantsSection::lay() {
    std::vector<Record> records;
    for (const ShownGrant &grant : std::as_const(m_grants))
        records.push_back(
            {QStringLiteral("%1 %2 %3")
                 .arg(grant.line.site.value)
                 .arg(int(grant.line.way))
                 .arg(int(grant.line.lasting)),
             QStringLiteral("globe"),
             {},
             grant.siteName,
             grantNote(grant),
             {},
             {{endGrantVerb(grant.line),
               [this, grant] {
                   askToEndGrant(this, grant, grant.siteName,
                                 [this, line = grant.line] { follow(m_openId.endGrant(line)); });
               }},
              {tr("Open the site"), [this, site = grant.line.site] { Q_EMIT siteRequested(site); }, true}}});
    setCount(int(records.size()));
    rows()->set(std::move(records), m_known ? tr("None by OpenID Connect.") : QString());
}

void GrantsSection::changeEvent(QEvent *event) {
    PersonSection::changeEvent(event);
    if (changesLanguage(event) && m_known)
        lay();
}

} // namespace gatelodge::ui
