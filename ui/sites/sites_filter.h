// Above the list of sites: views, and the filter as a sentence. "Sites in trouble of any organisation …"
#pragma once
#include "server/domain/delivery.h"
#include "server/domain/group.h"
#include "server/domain/saved_view.h"
#include "server/domain/site.h"
#include "server/domain/site_filter.h"
#include "ui/theme/words.h"
#include <QWidget>

class QVBoxLayout;

namespace gatelodge::ui {

class FilterSentence;
class IconButton;
class TabStrip;

// lane: of this site, where it has one.
bool fits(const SiteFilter &filter, const Site &site, const QueueLane *lane);

class SitesFilter : public QWidget {
    Q_OBJECT
public:
    explicit SitesFilter(QWidget *parent = nullptr);
    const SiteFilter &filter() const { return m_filter; } // its text is what stands in the field for seeking
    void setText(const QString &text);                    // without the signal
    // What can be chosen; a chosen one that is gone narrows no more.
    void setChoices(const QList<Site> &sites, const QList<Group> &groups);
    void setSavedViews(QList<SavedView> saved);
    std::optional<SavedView> openView() const; // of one's own
    static SiteFilter troubled();
    void setTroubled(int count); // sites, on the tab of that view
    void choose(const SiteFilter &filter);
    QString spoken() const;
    void standBelow(QWidget *search); // the sentence, as above every list
    FilterSentence *sentence() const { return m_sentence; }
    FilterSentence *further() const { return m_further; } // null: not opened
    IconButton *more() const { return m_more; }
    TabStrip *views() const { return m_views; }

Q_SIGNALS:
    void changed();
    void textWanted(const QString &text); // of a saved view

private:
    struct OrgName {
        OrgId id;
        QString name;
        bool operator==(const OrgName &) const = default;
    };
    void makeSentences();
    void readSentences();
    void makeViews();
    void showView();
    void tell(const SiteFilter &filter);
    QList<SiteFilter> allViews() const;
    SiteFilter m_filter;
    QList<OrgName> m_orgs;
    QList<Group> m_groups;
    QList<SavedView> m_saved;
    int m_troubled = 0;
    TabStrip *m_views;
    bool m_open = false; // the second sentence
    IconButton *m_more;
    FilterSentence *m_sentence = nullptr, *m_further = nullptr;
    QVBoxLayout *m_sentencePlace, *m_furtherPlace;
};

} // namespace gatelodge::ui
