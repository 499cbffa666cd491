#include "app/demo/calendar_site.h"
#include <array>

namespace gatelodge::app {

using http::Response;

namespace {

struct Race {
    const char *id;
    const char *name;
    const char *course;
    int days, hour, minute; // after the coming Saturday
};

const std::array<Race, 6> kRaces{{
    {"heron", QT_TRANSLATE_NOOP("demo", "Heron Cup, first race"),
     QT_TRANSLATE_NOOP("demo", "Boathouse, Grey Buoy, twice round, home"), 0, 10, 30},
    {"evening", QT_TRANSLATE_NOOP("demo", "Wednesday evening race"),
     QT_TRANSLATE_NOOP("demo", "Whatever the wind allows"), 4, 18, 45},
    {"youth", QT_TRANSLATE_NOOP("demo", "Youth regatta"), QT_TRANSLATE_NOOP("demo", "Inner harbour, three short races"),
     8, 11, 0},
    {"bridges", QT_TRANSLATE_NOOP("demo", "Round the Five Bridges"),
     QT_TRANSLATE_NOOP("demo", "Upstream with the tide, back against it"), 14, 9, 0},
    {"night", QT_TRANSLATE_NOOP("demo", "Lantern night race"),
     QT_TRANSLATE_NOOP("demo", "Start at dusk, lights required"), 21, 20, 15},
    {"last", QT_TRANSLATE_NOOP("demo", "Last Sail, then soup"),
     QT_TRANSLATE_NOOP("demo", "One lap, everybody together"), 29, 13, 0},
}};

const Race *raceOf(const QByteArray &id) {
    for (const Race &race : kRaces)
        if (id == race.id)
            return &race;
    return nullptr;
}

QDateTime startOf(const Race &race) {
    const QDate today = QDate::currentDate();
    const QDate saturday = today.addDays((13 - today.dayOfWeek()) % 7);
    return QDateTime(saturday.addDays(race.days), QTime(race.hour, race.minute));
}

} // namespace

QString CalendarSite::name(const Words &say) const { return say(QT_TRANSLATE_NOOP("demo", "Race calendar")); }

QList<DemoSite::Room> CalendarSite::rooms(const Visit &visit) const {
    const Words &say = visit.say;
    return {{"/", say(QT_TRANSLATE_NOOP("demo", "Races"))}, {"/me/", say(QT_TRANSLATE_NOOP("demo", "You"))}};
}

std::vector<http::Route> CalendarSite::ownRoutes() {
    return {get("/", [this](const Visit &visit) { return home(visit); }),
            post("/races/<id>/", [this](const Visit &visit) { return enterOrLeave(visit); })};
}

QString CalendarSite::entryName(const QString &entry, const Words &say) const {
    const Race *race = raceOf(entry.toLatin1());
    return race ? say(race->name) : entry;
}

QStringList CalendarSite::entered(const QString &race) const {
    QStringList names;
    for (const SiteAccount &account : accounts().list())
        if (account.entries.contains(race) && !account.locked)
            names << account.displayName();
    return names;
}

Response CalendarSite::home(const Visit &visit) const {
    const Words &say = visit.say;
    QVariantList races;
    for (const Race &race : kRaces) {
        const QString id = QString::fromLatin1(race.id);
        const QStringList names = entered(id);
        const QDateTime start = startOf(race);
        const bool mine = visit.account && visit.account->entries.contains(id);
        races.append(
            Slots{{QStringLiteral("name"), say(race.name)},
                  {QStringLiteral("course"), say(race.course)},
                  {QStringLiteral("day"), say.texts().locale().toString(start.date().day())},
                  {QStringLiteral("month"), say.texts().locale().monthName(start.date().month(), QLocale::ShortFormat)},
                  {QStringLiteral("when"),
                   say(QT_TRANSLATE_NOOP("demo", "%1, %2")).arg(say.texts().weekday(start), say.texts().time(start))},
                  {QStringLiteral("action"), QStringLiteral("/races/%1/").arg(id)},
                  {QStringLiteral("mine"), mine ? say(QT_TRANSLATE_NOOP("demo", "You are in")) : QString()},
                  {QStringLiteral("verb"), !visit.account ? QString()
                                           : mine         ? say(QT_TRANSLATE_NOOP("demo", "Withdraw"))
                                                          : say(QT_TRANSLATE_NOOP("demo", "Enter"))},
                  {QStringLiteral("names"), names.isEmpty() ? say(QT_TRANSLATE_NOOP("demo", "Nobody has entered yet."))
                                                            : say.texts().list(names)}});
    }
    DemoPage page = pageOf(visit, QStringLiteral("calendar_home"), say(QT_TRANSLATE_NOOP("demo", "The next races")));
    const QString lede = visit.account
                             ? say(QT_TRANSLATE_NOOP("demo", "You sail as %1.")).arg(visit.account->displayName())
                             : say(QT_TRANSLATE_NOOP("demo", "Everybody may look. Members sign in to enter."));
    page.values = {{QStringLiteral("lede"), lede}, {QStringLiteral("races"), races}};
    return answer(visit, page);
}

Response CalendarSite::enterOrLeave(const Visit &visit) {
    const QByteArray id = visit.request.arguments.value(0);
    if (!raceOf(id))
        return notice(visit, visit.say(QT_TRANSLATE_NOOP("demo", "There is no such race")),
                      visit.say(QT_TRANSLATE_NOOP("demo", "It may have been sailed already.")), 404);
    return toggle(visit, QString::fromLatin1(id));
}

} // namespace gatelodge::app
