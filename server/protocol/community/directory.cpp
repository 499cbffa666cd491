#include "server/protocol/community/directory.h"
#include "server/protocol/community/caller.h"
#include "server/protocol/community/search_answer.h"
#include "server/protocol/community/subscribe_body.h"
#include "server/service/entry.h"
#include "server/store/community_search.h"

namespace gatelodge::community {
namespace {

using http::Request;
using http::Response;

constexpr qsizetype kShortestTerm = 3;          // characters; fewer find half of everybody (F13)
constexpr qint64 kLatestTime = 253'402'300'799; // 9999-12-31T23:59:59Z

Result<Response> sealedAnswer(const HopSite &site, const QByteArray &text) {
    GL_TRY(const Sealed sealed, site.sealer.seal(text));
    return Response::text(joinedParts(sealed));
}

struct Wanted {
    store::SearchKind kind;
    QString term;
};

// An empty parameter counts as absent, as it always did; of the others the first in this order is searched for.
std::optional<Wanted> wantedIn(const http::Form &form) {
    using store::SearchKind;
    for (const auto &[name, kind] : {std::pair{"s", SearchKind::Text}, std::pair{"e", SearchKind::Email},
                                     std::pair{"n", SearchKind::Name}, std::pair{"u", SearchKind::Username}}) {
        if (const QString term = form.value(QLatin1StringView(name)); !term.isEmpty())
            return Wanted{kind, term};
    }
    return std::nullopt;
}

bool isTooShort(const Wanted &wanted) {
    return wanted.kind != store::SearchKind::Username && wanted.term.toUcs4().size() < kShortestTerm;
}

Result<Response> found(const HopSite &site, const Wanted &wanted, store::Session &session) {
    GL_TRY(const auto people, store::searchPeople(session, site.id, wanted.kind, wanted.term));
    QList<AnswerPerson> told;
    told.reserve(people.size());
    for (const store::FoundPerson &person : people)
        told << AnswerPerson{person.username, person.firstName, person.lastName, person.email, person.secondary};
    return sealedAnswer(site, searchAnswerText(told));
}

Result<Response> keysSince(const HopSite &site, std::optional<qint64> since, store::Session &session) {
    GL_TRY(const auto people, store::listKeysFor(session, site.id, since));
    QList<PersonKeys> told;
    told.reserve(people.size());
    for (const store::FoundKeys &person : people)
        told << PersonKeys{person.username, person.keys};
    return sealedAnswer(site, keysAnswerText(told));
}

std::optional<qint64> timeFrom(const QByteArray &text) {
    bool isNumber = false;
    const qint64 time = text.toLongLong(&isNumber);
    if (!isNumber || time < 0 || time > kLatestTime)
        return std::nullopt;
    return time;
}

// Site, limit and signature first, then the question itself.
template <typename Question>
Response answerTo(const CommunityMeans &means, const Request &request, store::Session &session,
                  const Question &question) {
    const auto site = means.siteOf(request, session);
    if (!site)
        return means.troubleFor(request, site.error());
    if (auto refused = refuseCaller(means, **site, request, session))
        return std::move(*refused);
    Result<Response> response = question(**site);
    return response ? std::move(*response) : means.troubleFor(request, response.error());
}

} // namespace

Response search(const CommunityMeans &means, const Request &request, store::Session &session) {
    return answerTo(means, request, session, [&](const HopSite &site) -> Result<Response> {
        const auto form = http::Form::parse(request.query);
        if (!form)
            return means.page(request, 400);
        const auto wanted = wantedIn(*form);
        if (!wanted)
            return means.page(request, 404);
        if (isTooShort(*wanted))
            return means.page(request, 400);
        return found(site, *wanted, session);
    });
}

Response getKeys(const CommunityMeans &means, const Request &request, store::Session &session) {
    return answerTo(means, request, session, [&](const HopSite &site) -> Result<Response> {
        if (request.arguments.size() < 2)
            return keysSince(site, std::nullopt, session);
        const auto since = timeFrom(request.arguments[1]);
        if (!since)
            return means.page(request, 400);
        return keysSince(site, since, session);
    });
}

Response subscribe(const CommunityMeans &means, const Request &request, store::Session &session) {
    const auto site = means.siteOf(request, session);
    if (!site)
        return means.troubleFor(request, site.error());
    switch (signatureIn(request, **site, request.body)) {
    case Signature::Genuine: break;
    case Signature::Missing:
    case Signature::Malformed: return means.page(request, 400);
    case Signature::Wrong: return means.page(request, 401);
    }
    const auto username = subscribedName(request.body);
    if (!username)
        return means.page(request, 400);
    if (const Done done = service::subscribe(session, *username, (*site)->id); !done)
        return means.troubleFor(request, done.error());
    return Response::empty(201);
}

} // namespace gatelodge::community
