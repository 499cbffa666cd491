#include "server/protocol/community/walk.h"
#include "server/protocol/community/answer.h"
#include "server/service/houses.h"
#include "server/store/places.h"
#include "server/store/users.h"
#include <QUrl>

namespace gatelodge::community {

namespace {

QList<AnswerField> fieldsOf(const ReceivedAnswer &answer) {
    const AnswerPerson &person = answer.person;
    QList<AnswerField> fields{{QStringLiteral("t"), QString::number(answer.epochSeconds)},
                              {QStringLiteral("u"), person.username},
                              {QStringLiteral("f"), person.firstName},
                              {QStringLiteral("l"), person.lastName},
                              {QStringLiteral("e"), person.email},
                              {QStringLiteral("se"), person.secondaryEmails.join(QStringLiteral(", "))}};
    if (answer.returnData.kind() == ReturnData::Kind::Opaque)
        fields.append({QStringLiteral("d"), QString::fromUtf8(answer.returnData.value())});
    return fields;
}

} // namespace

Result<bool> CommunityWalk::isSpokenBy(store::Session &session, const SiteId &site) const {
    return store::findSite(session, site).map([](const Site &found) { return !found.keyFingerprint.isEmpty(); });
}

Result<QByteArray> CommunityWalk::entranceOf(store::Session &, const SiteId &site) const {
    return "/account/auth/" + QByteArray::number(site.value) + "/?d=walk";
}

Result<service::WalkedAnswer> CommunityWalk::open(store::Session &session, const service::Means &means,
                                                  const SiteId &site, const QByteArray &location) const {
    GL_TRY(const auto keys, service::openKeys(session, *means.vault, site));
    GL_TRY(const FormatVersion version, formatVersionFrom(int(keys.version)));
    GL_TRY(auto key, SiteKey::fromBytes(version, keys.current.view()));
    const QByteArray query = QUrl::fromEncoded(location).query(QUrl::FullyEncoded).toUtf8();
    GL_TRY(const auto answer, openAnswer(Sealer(std::move(key)), query, QDateTime::currentSecsSinceEpoch()));
    return service::WalkedAnswer{QStringLiteral("community, version %1").arg(int(version)), fieldsOf(answer)};
}

// Through the answer's own writer and reader: what the site reads is what is shown.
Result<QList<AnswerField>> CommunityWalk::wouldTell(store::Session &session, const UserId &person) const {
    GL_TRY(const auto facts, store::findAnswerFacts(session, person));
    const AnswerPerson told{facts.username, facts.firstName, facts.lastName, facts.email, facts.secondary};
    GL_TRY(const auto answer, parseAnswer(answerText(QDateTime::currentSecsSinceEpoch(), encodePerson(told), {})));
    return fieldsOf(answer);
}

} // namespace gatelodge::community
