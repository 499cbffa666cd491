// The consent gate (PG-15): who asks, each value exactly, what is not shared, why, what happens then, how to stop.
// Neither answer is recommended: two equal buttons, No first.
#pragma once
#include "server/protocol/web/page.h"

namespace gatelodge::web {

struct Consent {
    QString next;
    QString organisation; // who asks
    QString username, fullName, mainAddress;
    QStringList otherAddresses; // confirmed ones only
    QString reason = {};        // in the organisation's words; plain text, may be empty
    QString privacyNotice = {}; // its address, may be empty
    QString version = {};       // of the text that is agreed to
    // What a site of OpenID Connect gets; without it a name and all addresses, as at every other site.
    struct Share {
        QString identifier;                                         // empty: one that only this organisation has
        bool name = false, address = false, groups = false;         // by its scopes
        bool stays = false;                                         // offline_access
        QString language = {};                                      // with the name; its own name; may be empty
        QStringList groupNames = {};
        QStringList more = {}; // what an administrator has added for this site: names, and what stands in them
    };
    std::optional<Share> share = {};
};
QByteArray consentPage(const Consent &shown, const Visit &visit);

// For other pages that say what a site gets: the facts of the partial of that name, and the line below them.
QVariantList sharedFacts(const Consent &shown, const Visit &visit);
QString notShared(const Consent &shown, const Say &say);

} // namespace gatelodge::web
