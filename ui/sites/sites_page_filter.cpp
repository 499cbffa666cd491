// What narrows the list of sites: its views, its sentence, and what is typed.
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/list_search.h"
#include "ui/common/view_keeper.h"
#include "ui/sites/sites_filter.h"
#include "ui/sites/sites_page.h"

namespace gatelodge::ui {

void SitesPage::makeFilter() {
    connect(m_filter, &SitesFilter::changed, this, &SitesPage::showRows);
    connect(m_filter, &SitesFilter::textWanted, m_search, &QLineEdit::setText);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text.trimmed()); // first: the current row changes with the rows
        m_rows->seek(text);
        showRows();
    });
    connect(m_views, &ViewKeeper::arrived, m_filter, &SitesFilter::setSavedViews);
    connect(m_views, &ViewKeeper::undoOffered, this, &SitesPage::undoOffered);
    connect(m_views, &ViewKeeper::failed, this,
            [this](const Error &error) { say([error] { return faultWords(error); }); });
}

void SitesPage::readGroups() {
    deliver(this, m_console.places.groups(), [this](const Result<QList<Group>> &groups) {
        if (!groups)
            return; // as with the sites
        m_groups = *groups;
        showChoices();
    });
}

// Once both are read: a view may be open before, and what it asks for is not gone then.
void SitesPage::showChoices() {
    if (m_counted && m_groups)
        m_filter->setChoices(m_sites, *m_groups);
}

bool SitesPage::isNarrowed() const { return !m_filter->filter().isPlain(); }

void SitesPage::showEverything() {
    m_search->clear();
    m_filter->choose({});
}

void SitesPage::openView(const QJsonObject &question) { m_filter->choose(siteFilterFrom(question)); }

const QueueLane *SitesPage::laneOf(const SiteId &site) const {
    for (const QueueLane &lane : m_lanes)
        if (lane.site == site)
            return &lane;
    return nullptr;
}

} // namespace gatelodge::ui
