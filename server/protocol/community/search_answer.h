// The answers that a site asks for itself: people found (PG-06) and SSH keys (PG-07). JSON, sealed with the site's key.
#pragma once
#include "server/domain/result.h"
#include "server/protocol/community/answer.h"
#include <QList>

namespace gatelodge::community {

struct PersonKeys {
    QString username;
    QString sshKeys; // one text, a key a line
};

// [{u,f,l,e,se}], `se` an array. The JSON is ASCII (\uXXXX beyond it), and '=' and '&' are written as \u003d and
// \u0026, so that no answer of this kind can be read as a form-encoded one (F13).
QByteArray searchAnswerText(const QList<AnswerPerson> &people);
// [{u,s}]
QByteArray keysAnswerText(const QList<PersonKeys> &people);

// Parts in padded URL-safe base64 joined by '&': iv, data (version 2) or nonce, data, tag.
QByteArray joinedParts(const Sealed &sealed);
// Invalid: another number of parts, or not base64.
Result<Sealed> sealedFromParts(FormatVersion version, const QByteArray &parts);

} // namespace gatelodge::community
