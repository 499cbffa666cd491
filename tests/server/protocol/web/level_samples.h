// Samples of the pages that ask again who is there, that sign out, and that show who is here. Included by
// sample_pages.h.
#pragma once
#include "server/protocol/web/pages/account_pages.h"
#include "server/protocol/web/pages/error_pages.h"
#include "server/protocol/web/pages/online_page.h"
#include "server/protocol/web/pages/recovery_pages.h"

namespace gatelodge::web::sample {

template <typename Sample, typename Cast, typename At> QList<Sample> levelPages(const Cast &c, const At &at) {
    const QString next = c.token;
    const ConfirmPassword there{next, c.username, c.first, {}, c.otherSite};
    auto away = there;
    away.away = true;
    auto elsewhere = there;
    elsewhere.elsewhere = QStringLiteral("/account/login/with/google/");
    Online online{{}, false, true, at(22, 14, 28)};
    Online nobody = online;
    nobody.shown = false;
    online.members = {{c.first + u' ' + c.last, c.username, at(22, 14, 27), true},
                      {{}, c.second, at(22, 14, 24), false},
                      {c.asker, c.device, at(22, 14, 25), false}};
    online.more = true;
    Profile profile{c.username, c.first, c.last, true, {}, {}, {}};
    profile.shownOnline = true;
    profile.news = Profile::News::ShownOnline;
    auto hidden = profile;
    hidden.shownOnline = false;
    hidden.news = Profile::News::HiddenOnline;
    SignedOut signedOut{{}, {}, c.link};
    signedOut.elsewhere = c.otherSite;
    return {
        {"confirm-there", [=](const Visit &v) { return confirmPasswordPage(there, v); }},
        {"confirm-away", [=](const Visit &v) { return confirmPasswordPage(away, v); }},
        {"confirm-elsewhere", [=](const Visit &v) { return confirmPasswordPage(elsewhere, v); }},
        {"online", [=](const Visit &v) { return onlinePage(online, v); }},
        {"online-nobody", [=](const Visit &v) { return onlinePage(nobody, v); }},
        {"profile-shown-online", [=](const Visit &v) { return profilePage(profile, v); }},
        {"profile-hidden-online", [=](const Visit &v) { return profilePage(hidden, v); }},
        {"ask-sign-out",
         [=](const Visit &v) {
             return askSignOutPage({next, c.otherSite, c.username}, v);
         }},
        {"signed-out-elsewhere", [=](const Visit &v) { return signedOutPage(signedOut, v); }},
    };
}

} // namespace gatelodge::web::sample
