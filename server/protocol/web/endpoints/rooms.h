// The rooms of the house where a person looks and changes little: overview, profile, sites, consents.
#pragma once
#include "server/protocol/web/endpoints/turn.h"

namespace gatelodge::web {

Result<http::Response> showAccount(Turn &turn, const Member &member);
Result<http::Response> showProfile(Turn &turn, const Member &member);
Result<http::Response> saveProfile(Turn &turn, const Member &member);
Result<http::Response> showSites(Turn &turn, const Member &member);
Result<http::Response> showConsents(Turn &turn, const Member &member);
Result<http::Response> withdrawConsent(Turn &turn, const Member &member);

// What is kept about the person, as a page and as a file, and the way to have it erased (K6).
Result<http::Response> showRecord(Turn &turn, const Member &member);
Result<http::Response> downloadRecord(Turn &turn, const Member &member);
Result<http::Response> askForErasure(Turn &turn, const Member &member);
Result<http::Response> withdrawErasure(Turn &turn, const Member &member);

Result<http::Response> showLogins(Turn &turn, const Member &member);
Result<http::Response> addLogin(Turn &turn, const Member &member); // slow
Result<http::Response> removeLogin(Turn &turn, const Member &member);
Result<http::Response> withdrawLogin(Turn &turn, const Member &member); // one that waits for approval
Result<http::Response> answerJoined(Turn &turn, const Member &member, service::Joined joined);

} // namespace gatelodge::web
