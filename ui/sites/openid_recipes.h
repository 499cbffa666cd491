// Ready settings for applications that are met often, with one site's values. What stands in them are names that the
// applications themselves give to their settings; help page openid.md says where each was looked up.
#pragma once
#include "server/domain/openid.h"
#include <QList>

namespace gatelodge::ui {

struct OpenIdRecipe {
    QString application;                    // a name of its own, in every language
    QString wherePut;                       // file or place, in the application's own words
    QString redirect;                       // its redirect address at this site
    ClientProof proof = ClientProof::Basic; // how it sends its secret
    Binding binding = Binding::Challenge;   // the best that its released versions send
    QString settings;
    QString notice, goodbye; // where it is told of an end, and where it sends who signs out; empty: nobody has tried it
};

// base: the site's own address without a slash at its end: https://cloud.example.org
QList<OpenIdRecipe> openIdRecipes(const OpenIdProfile &profile, const QString &issuer, const QString &base);

} // namespace gatelodge::ui
