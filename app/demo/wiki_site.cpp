#include "app/demo/wiki_site.h"
#include <array>

namespace gatelodge::app {

using http::Response;

namespace {

struct Article {
    const char *path;
    const char *title;
    std::array<const char *, 3> paragraphs;
};

const std::array<Article, 4> kArticles{{
    {"slipway",
     QT_TRANSLATE_NOOP("demo", "Using the slipway"),
     {QT_TRANSLATE_NOOP("demo",
                        "The slipway is ours from seven in the morning to sunset. Launch in the order in which you "
                        "arrive, and leave the trailer in the upper yard, wheels chocked."),
      QT_TRANSLATE_NOOP("demo",
                        "At low water there are two metres of mud below the last plank. If your keel is deeper than "
                        "your boots, wait half an hour."),
      QT_TRANSLATE_NOOP("demo", "Whoever is last in hoses the planks down. The brush hangs behind the door.")}},
    {"radio",
     QT_TRANSLATE_NOOP("demo", "Radio on race days"),
     {QT_TRANSLATE_NOOP("demo",
                        "The committee boat listens on channel 72 and speaks only when it must. Say the name of your "
                        "boat twice, then what you want, once."),
      QT_TRANSLATE_NOOP("demo",
                        "Retiring? Tell us. A boat that goes home without a word is a boat that we search for."),
      QT_TRANSLATE_NOOP("demo", "Batteries are charged on Fridays by whoever is on duty in the galley.")}},
    {"keys",
     QT_TRANSLATE_NOOP("demo", "Keys, and who has them"),
     {QT_TRANSLATE_NOOP("demo", "There are nine keys to the boathouse. The board knows where eight of them are."),
      QT_TRANSLATE_NOOP("demo",
                        "A key goes from hand to hand, never under a stone. Write the new name into the book by the "
                        "door on the same day."),
      QT_TRANSLATE_NOOP("demo", "Lost one? Say so. Nobody is angry for longer than an evening.")}},
    {"soup",
     QT_TRANSLATE_NOOP("demo", "The Thursday soup"),
     {QT_TRANSLATE_NOOP("demo",
                        "For forty people: six kilos of potatoes, three of leeks, and whatever the garden gives. Start "
                        "at four, eat at seven."),
      QT_TRANSLATE_NOOP("demo", "One pot without cream, one without anything from an animal. Label both."),
      QT_TRANSLATE_NOOP("demo", "New members eat for free on their first evening, and wash up on their second.")}},
}};

Slots linkTo(const Article &article, const Words &say) {
    return {{QStringLiteral("href"), QStringLiteral("/page/%1/").arg(QLatin1StringView(article.path))},
            {QStringLiteral("text"), say(article.title)}};
}

} // namespace

QString WikiSite::name(const Words &say) const { return say(QT_TRANSLATE_NOOP("demo", "Members’ wiki")); }

QList<DemoSite::Room> WikiSite::rooms(const Visit &visit) const {
    const Words &say = visit.say;
    return {{"/", say(QT_TRANSLATE_NOOP("demo", "Pages of the club"))},
            {"/members/", say(QT_TRANSLATE_NOOP("demo", "Members"))},
            {"/me/", say(QT_TRANSLATE_NOOP("demo", "You"))}};
}

std::vector<http::Route> WikiSite::ownRoutes() {
    return {get("/", [this](const Visit &visit) { return home(visit); }),
            get("/page/<name>/", [this](const Visit &visit) { return article(visit); }),
            get("/members/", [this](const Visit &visit) { return members(visit); })};
}

Response WikiSite::home(const Visit &visit) const {
    const Words &say = visit.say;
    QVariantList articles;
    for (const Article &article : kArticles)
        articles.append(linkTo(article, say));
    DemoPage page = pageOf(visit, QStringLiteral("wiki_home"), say(QT_TRANSLATE_NOOP("demo", "What the club knows")));
    const QString lede =
        visit.account
            ? say(QT_TRANSLATE_NOOP("demo", "Good to see you, %1.")).arg(visit.account->displayName())
            : say(QT_TRANSLATE_NOOP("demo", "For members. Gatelodge asks who you are; then you read on here."));
    page.values = {
        {QStringLiteral("lede"), lede},
        {QStringLiteral("invite"), visit.account ? QString() : say(QT_TRANSLATE_NOOP("demo", "Sign in to read"))},
        {QStringLiteral("articles"), articles}};
    return answer(visit, page);
}

Response WikiSite::article(const Visit &visit) const {
    if (!visit.account)
        return signInFirst(visit);
    for (const Article &article : kArticles) {
        if (visit.request.arguments.value(0) != article.path)
            continue;
        DemoPage page = pageOf(visit, QStringLiteral("wiki_article"), visit.say(article.title));
        QVariantList paragraphs;
        for (const char *paragraph : article.paragraphs)
            paragraphs.append(Slots{{QStringLiteral("text"), visit.say(paragraph)}});
        page.values = {{QStringLiteral("paragraphs"), paragraphs},
                       {QStringLiteral("back"), visit.say(QT_TRANSLATE_NOOP("demo", "All pages"))}};
        return answer(visit, page);
    }
    return notice(visit, visit.say(QT_TRANSLATE_NOOP("demo", "There is no such page")),
                  visit.say(QT_TRANSLATE_NOOP("demo", "Somebody may write it one day.")), 404);
}

Response WikiSite::members(const Visit &visit) const {
    if (!visit.account)
        return signInFirst(visit);
    const Words &say = visit.say;
    QVariantList rows;
    const auto all = accounts().list();
    for (const SiteAccount &account : all)
        rows.append(
            Slots{{QStringLiteral("name"), account.displayName()},
                  {QStringLiteral("username"), account.username},
                  {QStringLiteral("email"), account.email},
                  {QStringLiteral("locked"), account.locked ? say(QT_TRANSLATE_NOOP("demo", "locked")) : QString()}});
    DemoPage page = pageOf(visit, QStringLiteral("members"), say(QT_TRANSLATE_NOOP("demo", "Members")));
    page.values = {
        {QStringLiteral("lede"), say(QT_TRANSLATE_N_NOOP("demo", "%n person(s) have come in here, with names and "
                                                                 "addresses as Gatelodge last told them."),
                                     int(all.size()))},
        {QStringLiteral("name_head"), say(QT_TRANSLATE_NOOP("demo", "Name"))},
        {QStringLiteral("username_head"), say(QT_TRANSLATE_NOOP("demo", "User name"))},
        {QStringLiteral("email_head"), say(QT_TRANSLATE_NOOP("demo", "Address"))},
        {QStringLiteral("rows"), rows}};
    return answer(visit, page);
}

} // namespace gatelodge::app
