#include "ui/sites/sites_filter.h"
#include "ui/common/record_token.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/strips.h"
#include "ui/sites/site_words.h"
#include <algorithm>

namespace gatelodge::ui {
namespace {

using State = SiteFilter::State;
using Protocol = SiteFilter::Protocol;
using Visitors = SiteFilter::Visitors;

constexpr int builtIn = 2; // all, and those in trouble

bool isInState(State wanted, const Site &site, const QueueLane *lane) {
    const SiteState state = siteState(site, lane);
    switch (wanted) {
    case State::Any: return true;
    case State::Troubled:
        return state == SiteState::Failing || state == SiteState::Paused || state == SiteState::NoKey ||
               (lane && lane->setAside > 0);
    case State::Behind: return lane && (lane->waiting > 0 || lane->setAside > 0 || lane->owed);
    case State::Fine: return state == SiteState::Fine;
    case State::Failing: return state == SiteState::Failing;
    case State::Paused: return state == SiteState::Paused;
    case State::NoKey: return state == SiteState::NoKey;
    case State::Rotating: return !site.oldKeyFingerprint.isEmpty();
    case State::PushesOff: return !site.profile.pushChanges;
    }
    Q_UNREACHABLE();
}

bool speaks(Protocol wanted, CryptoVersion version) {
    switch (wanted) {
    case Protocol::Any: return true;
    case Protocol::V2: return version == CryptoVersion::V2;
    case Protocol::V3: return version == CryptoVersion::V3;
    case Protocol::V4: return version == CryptoVersion::V4;
    }
    Q_UNREACHABLE();
}

bool letsIn(const SiteFilter &filter, const QList<GroupId> &groups) {
    if (filter.group)
        return groups.contains(*filter.group);
    switch (filter.visitors) {
    case Visitors::Any: return true;
    case Visitors::Everybody: return groups.isEmpty();
    case Visitors::SomeGroups: return !groups.isEmpty();
    }
    Q_UNREACHABLE();
}

SentenceToken *stateToken(State now) {
    auto *token = new SentenceToken([] { return SitesFilter::tr("State"); },
                                    {{int(State::Any), [] { return SitesFilter::tr("in any state"); }},
                                     {int(State::Troubled), [] { return SitesFilter::tr("in trouble"); }},
                                     {int(State::Behind), [] { return SitesFilter::tr("behind with updates"); }},
                                     {int(State::Fine), [] { return SitesFilter::tr("fine"); }},
                                     {int(State::Failing), [] { return SitesFilter::tr("failing"); }},
                                     {int(State::Paused), [] { return SitesFilter::tr("paused"); }},
                                     {int(State::NoKey), [] { return SitesFilter::tr("without a key"); }},
                                     {int(State::Rotating), [] { return SitesFilter::tr("changing their key"); }},
                                     {int(State::PushesOff), [] { return SitesFilter::tr("told of no changes"); }}});
    token->setValue(int(now));
    return token;
}

SentenceToken *protocolToken(Protocol now) {
    auto *token = new SentenceToken([] { return SitesFilter::tr("Protocol"); },
                                    {{int(Protocol::Any), [] { return SitesFilter::tr("any protocol"); }},
                                     {int(Protocol::V2), [] { return protocolName(CryptoVersion::V2); }},
                                     {int(Protocol::V3), [] { return protocolName(CryptoVersion::V3); }},
                                     {int(Protocol::V4), [] { return protocolName(CryptoVersion::V4); }}});
    token->setValue(int(now));
    return token;
}

// Groups by their numbers, what is not one of them below zero.
SentenceToken *visitorsToken(const SiteFilter &filter, const QList<Group> &groups) {
    std::vector<SentenceToken::Choice> choices{
        {0, [] { return SitesFilter::tr("any visitors"); }},
        {-int(Visitors::Everybody), [] { return SitesFilter::tr("everybody"); }},
        {-int(Visitors::SomeGroups), [] { return SitesFilter::tr("some groups only"); }}};
    for (const Group &group : groups)
        choices.push_back({group.id.value, Words(group.profile.name)});
    auto *token = new SentenceToken([] { return SitesFilter::tr("Visitors"); }, std::move(choices));
    token->setValue(filter.group ? filter.group->value : -int(filter.visitors));
    return token;
}

} // namespace

bool fits(const SiteFilter &filter, const Site &site, const QueueLane *lane) {
    return (!filter.org || site.profile.org == *filter.org) && isInState(filter.state, site, lane) &&
           speaks(filter.protocol, site.profile.version) && letsIn(filter, site.profile.groups);
}

SitesFilter::SitesFilter(QWidget *parent)
    : QWidget(parent), m_views(new TabStrip([] { return tr("Views"); })),
      m_more(new IconButton(QStringLiteral("view-filter"), {})), m_sentencePlace(new QVBoxLayout),
      m_furtherPlace(new QVBoxLayout) {
    auto *column = columnIn(this, Space::half);
    column->addWidget(m_views);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::half);
    row->addLayout(m_sentencePlace, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addLayout(m_furtherPlace);
    connect(m_more, &IconButton::clicked, this, [this] {
        m_open = !m_open;
        makeSentences();
    });
    connect(m_views, &TabStrip::chosen, this, [this](int view) { choose(allViews().value(view)); });
    makeViews();
    makeSentences();
}

void SitesFilter::standBelow(QWidget *search) {
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_views) + 1, search);
    column->insertSpacing(column->indexOf(search) + 1, Space::half);
}

// The list is narrow: what is asked most takes two lines, the rest is opened.
void SitesFilter::makeSentences() {
    delete m_sentence;
    delete m_further;
    m_further = nullptr;
    m_sentence =
        new FilterSentence([] { return tr("Sites %1 of %2", "in any state … any organisation"); },
                           {stateToken(m_filter.state),
                            recordToken([] { return tr("Organisation"); }, [] { return tr("any organisation"); },
                                        m_orgs, [](const OrgName &one) { return one.name; }, m_filter.org)});
    m_sentencePlace->addWidget(m_sentence);
    connect(m_sentence, &FilterSentence::changed, this, &SitesFilter::readSentences);
    const bool needed = m_filter.protocol != Protocol::Any || m_filter.visitors != Visitors::Any || m_filter.group;
    if (m_open || needed) {
        m_further = new FilterSentence([] { return tr("with %1 for %2", "goes on from: Sites in any state …"); },
                                       {protocolToken(m_filter.protocol), visitorsToken(m_filter, m_groups)});
        m_furtherPlace->addWidget(m_further);
        connect(m_further, &FilterSentence::changed, this, [this] {
            m_open = true; // what is being looked at stays open
            readSentences();
        });
    }
    m_more->setVisible(!needed);
    m_more->setWords([open = m_open] { return open ? tr("Less") : tr("More conditions"); });
}

void SitesFilter::readSentences() {
    SiteFilter filter = m_filter;
    const QList<QVariant> values = m_sentence->values();
    filter.state = State(values[0].toInt());
    filter.org = chosen<OrgId>(values[1]);
    if (m_further) {
        const QList<QVariant> further = m_further->values();
        filter.protocol = Protocol(further[0].toInt());
        const int visitors = further[1].toInt();
        filter.visitors = visitors < 0 ? Visitors(-visitors) : Visitors::Any;
        filter.group = visitors > 0 ? std::optional(GroupId(visitors)) : std::nullopt;
    }
    tell(filter);
}

void SitesFilter::setChoices(const QList<Site> &sites, const QList<Group> &groups) {
    QList<OrgName> orgs;
    for (const Site &site : sites)
        if (const OrgName org{site.profile.org, site.orgName}; !orgs.contains(org))
            orgs << org;
    std::sort(orgs.begin(), orgs.end(),
              [](const OrgName &a, const OrgName &b) { return a.name.localeAwareCompare(b.name) < 0; });
    const auto has = [](const auto &records, const auto &id) {
        return !id || std::any_of(records.begin(), records.end(), [&](const auto &one) { return one.id == *id; });
    };
    const auto name = [](const Group &group) { return std::pair(group.id, group.profile.name); };
    const bool same = orgs == m_orgs && std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(),
                                                   [&](const Group &a, const Group &b) { return name(a) == name(b); });
    m_orgs = orgs;
    m_groups = groups;
    SiteFilter filter = m_filter;
    if (!has(m_orgs, filter.org))
        filter.org.reset();
    if (!has(m_groups, filter.group))
        filter.group.reset();
    if (filter != m_filter)
        tell(filter);
    else if (!same)
        makeSentences();
}

QList<SiteFilter> SitesFilter::allViews() const {
    QList<SiteFilter> views{{}, troubled()};
    for (const SavedView &view : m_saved)
        views << siteFilterFrom(view.question);
    return views;
}

void SitesFilter::makeViews() {
    std::vector<TabStrip::Choice> choices{{[] { return tr("All"); }, {}}, {[] { return tr("In trouble"); }, {}}};
    for (const SavedView &view : m_saved)
        choices.push_back({Words(view.name), {}});
    m_views->setChoices(std::move(choices));
    setTroubled(m_troubled);
    showView();
}

SiteFilter SitesFilter::troubled() {
    SiteFilter filter;
    filter.state = State::Troubled;
    return filter;
}

void SitesFilter::setTroubled(int count) {
    m_troubled = count;
    m_views->setCount(1, count ? std::optional(count) : std::nullopt);
}

void SitesFilter::setSavedViews(QList<SavedView> saved) {
    m_saved = std::move(saved);
    makeViews();
}

void SitesFilter::showView() {
    const QList<SiteFilter> views = allViews();
    SiteFilter question = m_filter;
    qsizetype view = views.indexOf(question);
    question.text.clear(); // what one seeks in a view leaves it the same view
    if (view < 0)
        view = views.indexOf(question);
    m_views->setCurrent(int(view));
}

std::optional<SavedView> SitesFilter::openView() const {
    const int number = m_views->current() - builtIn;
    return number < 0 ? std::nullopt : std::optional(m_saved.at(number));
}

void SitesFilter::setText(const QString &text) {
    m_filter.text = text;
    showView();
}

void SitesFilter::choose(const SiteFilter &view) {
    SiteFilter filter = view;
    if (view.text.isEmpty())
        filter.text = m_filter.text;
    tell(filter);
    Q_EMIT textWanted(filter.text);
}

void SitesFilter::tell(const SiteFilter &filter) {
    m_filter = filter;
    showView();
    // Later, because the pressed token is replaced.
    QMetaObject::invokeMethod(
        this, [this] { makeSentences(); }, Qt::QueuedConnection);
    Q_EMIT changed();
}

QString SitesFilter::spoken() const {
    if (m_filter.isPlain())
        return {};
    return m_further ? m_sentence->spoken() + u' ' + m_further->spoken() : m_sentence->spoken();
}

} // namespace gatelodge::ui
