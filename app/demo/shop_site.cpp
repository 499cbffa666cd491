#include "app/demo/shop_site.h"
#include <array>

namespace gatelodge::app {

using http::Response;

namespace {

struct Ware {
    const char *id;
    const char *name;
    const char *about;
    int price; // whole euros
};

const std::array<Ware, 6> kWares{{
    {"cap", QT_TRANSLATE_NOOP("demo", "Club cap"), QT_TRANSLATE_NOOP("demo", "Navy blue, with a strap for windy days"),
     14},
    {"jersey", QT_TRANSLATE_NOOP("demo", "Rowing jersey"), QT_TRANSLATE_NOOP("demo", "Wool, knitted two streets away"),
     68},
    {"mug", QT_TRANSLATE_NOOP("demo", "Enamel mug"), QT_TRANSLATE_NOOP("demo", "Survives the bilge"), 9},
    {"burgee", QT_TRANSLATE_NOOP("demo", "Burgee"), QT_TRANSLATE_NOOP("demo", "The club’s pennant, 30 × 45 cm"), 22},
    {"chart", QT_TRANSLATE_NOOP("demo", "River chart"),
     QT_TRANSLATE_NOOP("demo", "Waterproof, with this year’s sandbanks"), 17},
    {"soup", QT_TRANSLATE_NOOP("demo", "Soup ticket"), QT_TRANSLATE_NOOP("demo", "One bowl after Last Sail"), 4},
}};

const Ware *wareOf(const QByteArray &id) {
    for (const Ware &ware : kWares)
        if (id == ware.id)
            return &ware;
    return nullptr;
}

QString priceOf(const Ware &ware, const Words &say) {
    return say.texts().locale().toCurrencyString(double(ware.price), QStringLiteral("€"), 0);
}

} // namespace

QString ShopSite::name(const Words &say) const { return say(QT_TRANSLATE_NOOP("demo", "Club shop")); }

QList<DemoSite::Room> ShopSite::rooms(const Visit &visit) const {
    const Words &say = visit.say;
    return {{"/", say(QT_TRANSLATE_NOOP("demo", "On the shelf"))}, {"/me/", say(QT_TRANSLATE_NOOP("demo", "You"))}};
}

std::vector<http::Route> ShopSite::ownRoutes() {
    return {get("/", [this](const Visit &visit) { return home(visit); }),
            post("/wares/<id>/", [this](const Visit &visit) { return putAsideOrBack(visit); })};
}

QString ShopSite::entryName(const QString &entry, const Words &say) const {
    const Ware *ware = wareOf(entry.toLatin1());
    return ware ? say(ware->name) : entry;
}

Response ShopSite::home(const Visit &visit) const {
    const Words &say = visit.say;
    QVariantList wares;
    for (const Ware &ware : kWares) {
        const QString id = QString::fromLatin1(ware.id);
        const bool mine = visit.account && visit.account->entries.contains(id);
        wares.append(
            Slots{{QStringLiteral("name"), say(ware.name)},
                  {QStringLiteral("about"), say(ware.about)},
                  {QStringLiteral("price"), priceOf(ware, say)},
                  {QStringLiteral("action"), QStringLiteral("/wares/%1/").arg(id)},
                  {QStringLiteral("mine"), mine ? say(QT_TRANSLATE_NOOP("demo", "Put aside for you")) : QString()},
                  {QStringLiteral("verb"), !visit.account ? QString()
                                           : mine         ? say(QT_TRANSLATE_NOOP("demo", "Put it back"))
                                                          : say(QT_TRANSLATE_NOOP("demo", "Put it aside"))}});
    }
    DemoPage page = pageOf(visit, QStringLiteral("shop_home"), say(QT_TRANSLATE_NOOP("demo", "On the shelf")));
    const QString lede = visit.account
                             ? say(QT_TRANSLATE_NOOP("demo", "Good to see you, %1. Things are fetched and paid for at "
                                                             "the boathouse."))
                                   .arg(visit.account->displayName())
                             : say(QT_TRANSLATE_NOOP("demo", "Members sign in to have things put aside. This shop "
                                                             "speaks OpenID Connect."));
    page.values = {{QStringLiteral("lede"), lede}, {QStringLiteral("wares"), wares}};
    return answer(visit, page);
}

Response ShopSite::putAsideOrBack(const Visit &visit) {
    const QByteArray id = visit.request.arguments.value(0);
    if (!wareOf(id))
        return notice(visit, visit.say(QT_TRANSLATE_NOOP("demo", "There is no such thing")),
                      visit.say(QT_TRANSLATE_NOOP("demo", "It may have been sold.")), 404);
    return toggle(visit, QString::fromLatin1(id));
}

} // namespace gatelodge::app
