#include "ui/users/users_sentence.h"
#include "ui/common/record_token.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatelodge::ui {
namespace {

struct UsersSentence {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::UsersSentence)
};

using State = UserFilter::State;
using Address = UserFilter::Address;
using Span = UserFilter::Span;
using Kind = Span::Kind;
using Choice = SentenceToken::Choice;

constexpr int kKindStep = 1'000'000;
int coded(const Span &span) { return int(span.kind) * kKindStep + span.days; }
Span decoded(const QVariant &value) { return {Kind(value.toInt() / kKindStep), value.toInt() % kKindStep}; }

QString within(int days) {
    switch (days) {
    case 1: return UsersSentence::tr("in the last day");
    case 7: return UsersSentence::tr("in the last week");
    case 30: return UsersSentence::tr("in the last month");
    case 365: return UsersSentence::tr("in the last year");
    default: return UsersSentence::tr("in the last %n days", nullptr, days);
    }
}

QString before(int days) {
    switch (days) {
    case 1: return UsersSentence::tr("more than a day ago");
    case 7: return UsersSentence::tr("more than a week ago");
    case 30: return UsersSentence::tr("more than a month ago");
    case 365: return UsersSentence::tr("more than a year ago");
    default: return UsersSentence::tr("more than %n days ago", nullptr, days);
    }
}

SentenceToken *spanToken(Words role, const Span &now, bool orNever) {
    std::vector<Choice> choices{{coded({}), [] { return UsersSentence::tr("at any time"); }}};
    if (orNever)
        choices.push_back({coded({Kind::Never, 0}), [] { return UsersSentence::tr("never"); }});
    QList<int> days{1, 7, 30, 182, 365};
    if (now.days && !days.contains(now.days))
        days << now.days; // of a saved view
    for (const int number : std::as_const(days))
        choices.push_back({coded({Kind::Within, number}), [number] { return within(number); }});
    for (const int number : std::as_const(days))
        choices.push_back({coded({Kind::Before, number}), [number] { return before(number); }});
    auto *token = new SentenceToken(std::move(role), std::move(choices));
    token->setValue(coded(now));
    return token;
}

} // namespace

FilterSentence *makeUsersSentence(const UserFilter &filter, const UsersChoices &choices) {
    auto *state = new SentenceToken([] { return UsersSentence::tr("State"); },
                                    {{int(State::Present), [] { return UsersSentence::tr("all"); }},
                                     {int(State::Active), [] { return UsersSentence::tr("active"); }},
                                     {int(State::Pending), [] { return UsersSentence::tr("waiting"); }},
                                     {int(State::Suspended), [] { return UsersSentence::tr("suspended"); }},
                                     {int(State::Deleted), [] { return UsersSentence::tr("deleted"); }}});
    state->setValue(int(filter.state));
    auto *group = recordToken([] { return UsersSentence::tr("Group"); }, [] { return UsersSentence::tr("any group"); },
                              choices.groups, [](const Group &one) { return one.profile.name; }, filter.group);
    auto *seen = spanToken([] { return UsersSentence::tr("Last seen"); }, filter.seen, true);
    return new FilterSentence([] { return UsersSentence::tr("Show %1 people in %2 who last came %3"); },
                              {state, group, seen});
}

void readUsersSentence(const FilterSentence &sentence, UserFilter &filter) {
    const QList<QVariant> values = sentence.values();
    filter.state = State(values[0].toInt());
    filter.group = chosen<GroupId>(values[1]);
    filter.seen = decoded(values[2]);
}

FilterSentence *makeFurtherSentence(const UserFilter &filter, const UsersChoices &choices) {
    auto *created = spanToken([] { return UsersSentence::tr("Joined"); }, filter.created, false);
    auto *address =
        new SentenceToken([] { return UsersSentence::tr("Address"); },
                          {{int(Address::Any), [] { return UsersSentence::tr("any address"); }},
                           {int(Address::Verified), [] { return UsersSentence::tr("a confirmed address"); }},
                           {int(Address::Unverified), [] { return UsersSentence::tr("no confirmed address"); }},
                           {int(Address::None), [] { return UsersSentence::tr("no address at all"); }}});
    address->setValue(int(filter.address));
    auto *authority =
        recordToken([] { return UsersSentence::tr("Authority"); }, [] { return UsersSentence::tr("any authority"); },
                    choices.authorities,
                    [](const Authority &one) { return one.title.isEmpty() ? one.name : one.title; }, filter.authority);
    auto *site = recordToken([] { return UsersSentence::tr("Site"); }, [] { return UsersSentence::tr("any site"); },
                             choices.sites, [](const Site &one) { return one.profile.name; }, filter.site);
    auto *org = recordToken([] { return UsersSentence::tr("Organisation"); },
                            [] { return UsersSentence::tr("any organisation"); }, choices.orgs,
                            [](const Org &one) { return one.profile.name; }, filter.org);
    return new FilterSentence(
        [] {
            return UsersSentence::tr("who joined %1 with %2 by way of %3 and have been at %4 of %5",
                                     "goes on from: Show all people …");
        },
        {created, address, authority, site, org});
}

void readFurtherSentence(const FilterSentence &sentence, UserFilter &filter) {
    const QList<QVariant> values = sentence.values();
    filter.created = decoded(values[0]);
    filter.address = Address(values[1].toInt());
    filter.authority = chosen<AuthorityId>(values[2]);
    filter.site = chosen<SiteId>(values[3]);
    filter.org = chosen<OrgId>(values[4]);
}

bool narrowsFurther(const UserFilter &filter) {
    return filter.created.kind != Kind::Any || filter.address != Address::Any || filter.authority || filter.site ||
           filter.org;
}

} // namespace gatelodge::ui
