#include "server/protocol/community/walk.h"
#include "server/protocol/community/answer.h"
#include "server/service/houses.h"
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

QByteArray CommunityWalk::entranceOf(const SiteId &site) const {
    return "/account/auth/" + QByteArray::number(site.value) + "/?d=walk";
}

Result<service::WalkedAnswer> CommunityWalk::open(store::Session &session, const service::Vault &vault,
                                                  const SiteId &site, const QByteArray &location) const {
    GL_TRY(const auto keys, service::openKeys(session, vault, site));
    GL_TRY(const FormatVersion version, formatVersionFrom(int(keys.version)));
    GL_TRY(auto key, SiteKey::fromBytes(version, keys.current.view()));
    const QByteArray query = QUrl::fromEncoded(location).query(QUrl::FullyEncoded).toUtf8();
    GL_TRY(const auto answer, openAnswer(Sealer(std::move(key)), query, QDateTime::currentSecsSinceEpoch()));
    return service::WalkedAnswer{QStringLiteral("community, version %1").arg(int(version)), fieldsOf(answer)};
}

} // namespace gatelodge::community
