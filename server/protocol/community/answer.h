// The redirect answer (PG-02, PG-03): what a site learns of a person who came through the gate, and the URL that
// carries it.
#pragma once
#include "server/domain/result.h"
#include "server/domain/return_data.h"
#include "server/protocol/community/sealing.h"
#include <QString>
#include <QStringList>

namespace gatelodge::community {

// The fields u f l e se. Only confirmed secondary addresses, in any order.
struct AnswerPerson {
    QString username;
    QString firstName;
    QString lastName;
    QString email;
    QStringList secondaryEmails;
};

// "u=…&f=…&l=…&e=…&se=…": `se` always stands, sorted by bytes, joined by commas. The same for every site: a snapshot
// keeps it beside the person, so that a hop only puts the time before it.
QByteArray encodePerson(const AnswerPerson &person);

// "t=<seconds since 1970>&" first, so that the first block differs each time; then the person; then `d` or `su`.
QByteArray answerText(qint64 epochSeconds, QByteArrayView encodedPerson, const ReturnData &returnData);

// The redirect URL with d n t (version 2: i d) behind it: after '?', or after '&' where the URL has a query of its own.
// Values are padded URL-safe base64, percent-encoded.
QByteArray answerUrl(const QByteArray &redirectUrl, const Sealed &sealed);

// For sites and tools (PG-20): an answer as received.
struct ReceivedAnswer {
    qint64 epochSeconds = 0;
    AnswerPerson person; // secondaryEmails: empty where `se` is
    ReturnData returnData;
};

// The query (what stands behind '?'; the redirect URL's own parameters may stand in it too). Invalid: not an answer of
// the sealer's version, or not genuine.
Result<Sealed> sealedFromQuery(FormatVersion version, QByteArrayView query);
Result<ReceivedAnswer> parseAnswer(QByteArrayView plain);

// Receivers refuse what is older than 10 s, and what comes from further in the future than that: Expired.
constexpr qint64 kAnswerSeconds = 10;
Result<ReceivedAnswer> openAnswer(const Sealer &sealer, QByteArrayView query, qint64 nowEpochSeconds);

} // namespace gatelodge::community
