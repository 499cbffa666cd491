// OpenID Connect in plain words.
#pragma once
#include "server/domain/openid.h"
#include "server/domain/openid_rejection.h"
#include "server/domain/redirect_address.h"

namespace gatelodge::ui {

QString proofWords(ClientProof proof);
QString bindingWords(Binding binding);
QString bindingCost(Binding binding); // what somebody gives up with it; empty: nothing
QString scopeWords(const QString &scope); // what a site gets with it
QString sourceWords(CustomClaim::From from);
QString claimWords(const CustomClaim &claim); // where its value is from, as a sentence
QString flawWords(RedirectFlaw flaw);         // why an address is not taken
// "It is nearly https://…, with another port."
QString nearWords(const NearRedirect &near);
QString rejectionWords(RejectionCause cause);  // what happened
QString rejectionAdvice(RejectionCause cause); // what helps

} // namespace gatelodge::ui
