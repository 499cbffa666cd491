#include "ui/palette_sources.h"
#include "ui/list/windowed_model.h"
#include "ui/shell/shell.h"

namespace gatelodge::ui {

namespace {

constexpr int kMostPeople = 8;
constexpr int kMostEntries = 3;  // more would bury what else was found
constexpr int kLeastLetters = 3; // what the search asks for

} // namespace

QString SubjectSource::group() const { return QCoreApplication::translate("gatelodge::ui::PaletteSources", "Go to"); }

void SubjectSource::find(const QString &typed, std::function<void(QList<PaletteItem>)> answer) {
    QList<PaletteItem> items;
    SubjectModel &subjects = m_shell.sidebar().subjects();
    for (int row = 0; row < subjects.rowCount(); ++row) {
        const SubjectModel::Line &line = subjects.line(row);
        const QString name = line.subject.name();
        if (!line.isSection && name.contains(typed, Qt::CaseInsensitive))
            items << PaletteItem{
                name, {}, line.subject.iconName, [this, id = line.subject.id] { m_shell.openSubject(id); }};
    }
    answer(items);
}

QString PeopleSource::group() const { return QCoreApplication::translate("gatelodge::ui::PaletteSources", "People"); }

void PeopleSource::find(const QString &typed, std::function<void(QList<PaletteItem>)> answer) {
    if (typed.size() < kLeastLetters || !m_context) {
        answer({});
        return;
    }
    UserFilter filter;
    filter.text = typed;
    deliver(m_context.data(), m_console.people.open(filter), [this, answer](const Result<admin::PeopleList> &list) {
        if (!list || !m_context) {
            answer({});
            return;
        }
        deliver(m_context.data(), m_console.people.page(*list, 0, kMostPeople),
                [this, answer](const Result<QList<UserLine>> &lines) {
                    QList<PaletteItem> items;
                    if (lines) {
                        for (const UserLine &line : *lines)
                            items << PaletteItem{
                                line.displayName(), line.email, {}, [this, uid = line.uid] { m_open(uid); }};
                    }
                    answer(items);
                });
    });
}

QString SiteSource::group() const { return QCoreApplication::translate("gatelodge::ui::PaletteSources", "Sites"); }

void SiteSource::find(const QString &typed, std::function<void(QList<PaletteItem>)> answer) {
    if (!m_context) {
        answer({});
        return;
    }
    deliver(m_context.data(), m_console.places.sites(), [this, typed, answer](const Result<QList<Site>> &sites) {
        QList<PaletteItem> items;
        if (sites) {
            for (const Site &site : *sites) {
                if (site.profile.name.contains(typed, Qt::CaseInsensitive))
                    items << PaletteItem{site.profile.name, site.orgName, QStringLiteral("globe"),
                                         [this, id = site.id] { m_open(id); }};
            }
        }
        answer(items);
    });
}

QString EntrySource::group() const {
    return QCoreApplication::translate("gatelodge::ui::PaletteSources", "Why can’t they enter?");
}

void EntrySource::find(const QString &typed, std::function<void(QList<PaletteItem>)> answer) {
    if (!m_context)
        return answer({});
    deliver(m_context.data(), m_console.places.sites(), [this, typed, answer](const Result<QList<Site>> &sites) {
        QList<PaletteItem> items;
        for (const Site &site : sites ? *sites : QList<Site>())
            if (site.profile.name.contains(typed, Qt::CaseInsensitive))
                items << PaletteItem{QCoreApplication::translate("gatelodge::ui::PaletteSources", "Who may enter %1?")
                                         .arg(site.profile.name),
                                     {},
                                     QStringLiteral("edit-find"),
                                     [this, id = site.id] { m_open({}, id); }};
        findPeople(typed, items, answer);
    });
}

void EntrySource::findPeople(const QString &typed, QList<PaletteItem> found,
                             std::function<void(QList<PaletteItem>)> answer) {
    if (typed.size() < kLeastLetters || !m_context)
        return answer(found);
    UserFilter filter;
    filter.text = typed;
    deliver(m_context.data(), m_console.people.open(filter),
            [this, found, answer](const Result<admin::PeopleList> &list) {
                if (!list || !m_context)
                    return answer(found);
                deliver(m_context.data(), m_console.people.page(*list, 0, kMostEntries),
                        [this, found, answer](const Result<QList<UserLine>> &lines) {
                            QList<PaletteItem> items = found;
                            for (const UserLine &line : lines ? *lines : QList<UserLine>())
                                items << PaletteItem{QCoreApplication::translate("gatelodge::ui::PaletteSources",
                                                                                 "Why can’t %1 enter a site?")
                                                         .arg(line.displayName()),
                                                     {},
                                                     QStringLiteral("edit-find"),
                                                     [this, uid = line.uid] { m_open(uid, {}); }};
                            answer(items);
                        });
            });
}

} // namespace gatelodge::ui
