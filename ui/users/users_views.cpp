#include "ui/users/users_views.h"
#include <QCoreApplication>

namespace gatelodge::ui {
namespace {

struct UsersViews {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::UsersViews)
};

constexpr int month = 30, year = 365; // days

} // namespace

QList<UsersView> builtInViews() {
    using Kind = UserFilter::Span::Kind;
    UserFilter never, unverified, dormant, waiting, suspended, deleted;
    never.seen = {Kind::Never, 0};
    unverified.address = UserFilter::Address::Unverified;
    unverified.created = {Kind::Before, month};
    dormant.seen = {Kind::Before, year};
    dormant.created = {Kind::Before, year};
    waiting.state = UserFilter::State::Pending;
    suspended.state = UserFilter::State::Suspended;
    deleted.state = UserFilter::State::Deleted;
    return {{[] { return UsersViews::tr("Everyone"); }, {}},
            {[] { return UsersViews::tr("Never signed in"); }, never},
            {[] { return UsersViews::tr("Not confirmed for a month"); }, unverified},
            {[] { return UsersViews::tr("Dormant for a year"); }, dormant},
            {[] { return UsersViews::tr("Waiting for approval"); }, waiting},
            {[] { return UsersViews::tr("Suspended"); }, suspended},
            {[] { return UsersViews::tr("Deleted"); }, deleted}};
}

} // namespace gatelodge::ui
