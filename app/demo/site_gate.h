// A sample site's side of the community protocol: what the owner of any site would write (help/connecting-a-site.md).
// Where to send people, how to open what they come back with, and which pushes to believe. One thread only.
#pragma once
#include "app/demo/site_door.h"
#include "server/http/message.h"
#include "server/service/houses.h"
#include <functional>
#include <QDateTime>
#include <QHash>
#include <QUrl>
#include <vector>

namespace gatelodge::app {

struct SiteGateFacts {
    QUrl publicUrl; // of Gatelodge
    SiteId id;
    // As if the owner copied it from the console; asked again, at most every few seconds, when something can't be
    // opened: somebody may have changed the key.
    std::function<Result<service::OpenedKeys>()> keys;
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

class SiteGate : public SiteDoor {
public:
    explicit SiteGate(SiteGateFacts facts) : m_facts(std::move(facts)) {}
    Done readKeys();

    Result<QByteArray> signInUrl(const QByteArray &state) override;
    // An answer counts for 10 s.
    Result<community::AnswerPerson> open(const QByteArray &query, const QByteArray &expectedState) override;
    QByteArray logoutUrl() const override;
    QByteArray origin() const; // where forms may lead to

    // Denied: the signature is wrong, or (where the headers of Gatelodge are there) theirs, or it is over five minutes
    // old. Classic senders have only X-pgauth-sig.
    Done checkPush(const http::Request &request);

    QDateTime now() const { return m_facts.now(); }

private:
    Result<community::ReceivedAnswer> openWithAnyKey(const QByteArray &query) const;
    Done checkSignatures(const http::Request &request) const;
    bool keysMayHaveChanged();

    SiteGateFacts m_facts;
    std::vector<community::Sealer> m_sealers; // the current key, and during a rotation the old one
    QDateTime m_keysRead;
    QHash<QByteArray, qint64> m_used; // answers seen, and until when to remember them
};

} // namespace gatelodge::app
