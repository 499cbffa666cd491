// Where the palette finds things: subjects, people, sites, groups, organisations, authorities, one's own views,
// settings, actions, and why somebody cannot enter. A new page adds its actions in a line each (palette_actions.cpp), a
// new form its settings (palette_settings.cpp), anything else a FindableSource of its own here.
#pragma once
#include "server/admin/console.h"
#include "server/domain/saved_view.h"
#include "ui/shell/appearance.h"
#include "ui/shell/findables.h"

namespace gatelodge::ui {

class Shell;

// The ways to what was found; the window has them.
struct PaletteWays {
    std::function<void(const UserId &)> person;
    std::function<void(const SiteId &)> site;
    std::function<void(const QString &subject, const QString &key)> record; // of groups, orgs, authorities
    std::function<void(const std::optional<UserId> &, const std::optional<SiteId> &)> entry;
    std::function<void(const QString &place)> help;
    std::function<void(const QString &subject, const SavedView &)> view; // of the list that this subject has
    std::function<void()> connections;                                   // nothing: the window knows of none
    QList<Language> languages = {};
    std::function<void(const QString &code)> language = {};
};

// What the ids of records of this subject begin with; empty: none of them is found.
QString findableKind(const QString &subject);

void fillPalette(Shell &shell, admin::Console &console, const PaletteWays &ways);

// One question to the database for what is typed, however many sources want its answer.
class PeopleSearch {
public:
    explicit PeopleSearch(admin::People &people) : m_people(people) {}
    QFuture<Result<QList<UserLine>>> ask(const QString &typed);
    QFuture<Result<QList<UserLine>>> lines(const QList<UserId> &uids) { return m_people.lines(uids); }

private:
    admin::People &m_people;
    QString m_typed;
    QFuture<Result<QList<UserLine>>> m_answer;
};

class PeopleSource : public PaletteProvider {
public:
    PeopleSource(std::shared_ptr<PeopleSearch> search, std::function<void(const UserId &)> open)
        : m_search(std::move(search)), m_open(std::move(open)) {}
    QString group() const override;
    void find(const QString &typed, Answer answer) override;
    void recall(const QStringList &ids, Answer answer) override;

private:
    QList<PaletteItem> itemsOf(const QList<UserLine> &lines) const;
    std::shared_ptr<PeopleSearch> m_search;
    std::function<void(const UserId &)> m_open;
    QObject m_context;
};

// "Why can't Alice enter …?", of people who fit what was typed. (Of sites "Who may enter the wiki?" is a Findable.)
class EntrySource : public PaletteProvider {
public:
    EntrySource(std::shared_ptr<PeopleSearch> search, std::function<void(const UserId &)> open)
        : m_search(std::move(search)), m_open(std::move(open)) {}
    QString group() const override;
    void find(const QString &typed, Answer answer) override;

private:
    std::shared_ptr<PeopleSearch> m_search;
    std::function<void(const UserId &)> m_open;
    QObject m_context;
};

} // namespace gatelodge::ui
