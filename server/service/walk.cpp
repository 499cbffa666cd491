#include "server/service/walk.h"
#include "server/service/coming_in.h"
#include "server/service/entry_explanation.h"
#include "server/service/roles.h"
#include "server/store/clock.h"
#include "server/store/doors.h"
#include "server/store/transaction.h"
#include <QUrl>

namespace gatelodge::service {

namespace {

// The session of a walk is nobody's: whatever happens on the way, it ends.
class WalkedSession {
public:
    WalkedSession(store::Session &session, const Permit<Duty::ManagePeople> &permit, QByteArray tokenHash)
        : m_session(session), m_permit(permit), m_tokenHash(std::move(tokenHash)) {}
    ~WalkedSession() {
        const Done ended = store::inTransaction(m_session, m_permit.actor(),
                                                [this] { return store::endWebSession(m_session, m_tokenHash); });
        if (!ended)
            qWarning("a walk's session was not ended: %ls", qUtf16Printable(ended.error().detail));
    }
    Q_DISABLE_COPY_MOVE(WalkedSession)

private:
    store::Session &m_session;
    const Permit<Duty::ManagePeople> &m_permit;
    QByteArray m_tokenHash;
};

class Walker {
public:
    Walker(store::Session &session, const Permit<Duty::ManagePeople> &permit, const Means &means,
           const WalkGuide &guide, WalkUntil until)
        : m_session(session), m_permit(permit), m_means(means), m_guide(guide), m_until(until) {}

    Result<Walk> go(const UserId &uid, const SiteId &site) {
        GL_TRY(m_walk.at, store::readClock(m_session));
        GL_TRY(m_walk.before, explainEntry(m_session, m_permit, m_means, uid, site));
        GL_TRY(m_protocol, protocolOf(site));
        GL_TRY(const bool sentAway, arrive());
        if (!sentAway)
            return m_walk;
        GL_TRY(const auto fresh, signIn());
        if (!fresh) {
            m_walk.end = Walk::NotSignedIn;
            return m_walk;
        }
        const WalkedSession ended(m_session, m_permit, fresh->session.stored);
        if (m_guide.opened)
            GL_DO(m_guide.opened(fresh->session.stored));
        GL_DO(enter(m_guide.sessionCookie + '=' + fresh->session.text));
        return m_walk;
    }

private:
    const WalkHop &get(WalkHop::Kind kind, const QByteArray &url, const QByteArray &cookie = {}) {
        WalkHop hop = m_guide.get(url, cookie);
        hop.kind = kind;
        hop.url = QString::fromUtf8(url);
        m_walk.hops.append(std::move(hop));
        return m_walk.hops.constLast();
    }
    // A path of ours, or wherever else somebody is sent.
    QByteArray whereTo(const WalkHop &hop) const {
        return QUrl(QString::fromUtf8(m_means.publicUrl + '/')).resolved(QUrl(hop.location)).toEncoded();
    }
    bool isOurs(const QByteArray &url) const { return url.startsWith(m_means.publicUrl + '/'); }

    Result<const WalkedProtocol *> protocolOf(const SiteId &site) {
        for (const auto &protocol : m_guide.protocols) {
            GL_TRY(const bool spoken, protocol->isSpokenBy(m_session, site));
            if (spoken)
                return protocol.get();
        }
        return m_guide.protocols.last().get(); // its hop shows what is missing
    }
    Result<QByteArray> entrance() {
        GL_TRY(const QByteArray path, m_protocol->entranceOf(m_session, m_walk.before.site.id));
        return m_means.publicUrl + path;
    }

    // Nobody knows the visitor, so they are sent to sign in. Anything else is trouble, and the hop shows it.
    Result<bool> arrive() {
        GL_TRY(const QByteArray url, entrance());
        const WalkHop asked = get(WalkHop::Arrival, url);
        if (asked.status != 303 || !isOurs(whereTo(asked)))
            return false;
        return get(WalkHop::SignIn, whereTo(asked)).status == 200;
    }

    // By a login that counts at this site; nothing where there is none, or the account is not active.
    Result<std::optional<FreshSession>> signIn() {
        const auto way = std::find_if(m_walk.before.ways.cbegin(), m_walk.before.ways.cend(),
                                      [](const EntryWay &one) { return one.trouble == EntryWay::None; });
        if (way == m_walk.before.ways.cend())
            return std::optional<FreshSession>();
        ComingIn coming;
        coming.site = m_walk.before.site.id;
        coming.authority = way->login.authority;
        coming.onOwnDevice = false;
        const Visitor visitor{{}, QStringLiteral("Gatelodge"), {}, {}, {}};
        GL_TRY(const auto outcome,
               comeInWith(m_session, {way->login.id, m_walk.before.person.uid, way->login.revision}, coming, visitor));
        if (outcome.session)
            m_walk.hops.append(WalkHop{WalkHop::Session, {}, 0, {}, {}, 0, {}});
        return outcome.session;
    }

    Done enter(const QByteArray &cookie) {
        GL_TRY(const QByteArray url, entrance());
        const WalkHop entered = get(WalkHop::Entering, url, cookie);
        if (entered.location.isEmpty())
            return {};
        const QByteArray next = whereTo(entered);
        if (isOurs(next)) {
            m_walk.end = get(WalkHop::Gate, next, cookie).status > 0 ? Walk::Stopped : Walk::Trouble;
            return {};
        }
        const auto answer = m_protocol->open(m_session, m_means, m_walk.before.site.id, next);
        if (answer) {
            m_walk.protocol = answer->protocol;
            m_walk.answer = answer->fields;
            m_walk.end = Walk::LetIn;
        } else {
            m_walk.trouble = answer.error().detail;
        }
        if (!answer || m_until != WalkUntil::Site)
            return m_protocol->drop(m_session, m_permit.actor(), next);
        goIn(next);
        return {};
    }

    // The answer is good for seconds, and for this once.
    void goIn(const QByteArray &url) {
        WalkHop hop = m_guide.visit(url, m_walk.before.site.profile.internal ? WalkGuide::Reach::OurNetwork
                                                                             : WalkGuide::Reach::Outside);
        hop.kind = WalkHop::AtSite;
        hop.url = QString::fromUtf8(url);
        m_walk.hops.append(std::move(hop));
    }

    store::Session &m_session;
    const Permit<Duty::ManagePeople> &m_permit;
    const Means &m_means;
    const WalkGuide &m_guide;
    const WalkUntil m_until;
    const WalkedProtocol *m_protocol = nullptr;
    Walk m_walk;
};

} // namespace

Result<Walk> walkSignIn(store::Session &session, const Permit<Duty::ManagePeople> &permit, const Means &means,
                        const WalkGuide &guide, const UserId &uid, const SiteId &site, WalkUntil until) {
    GL_DO(checkCommands(session, permit, {uid}));
    return Walker(session, permit, means, guide, until).go(uid, site);
}

} // namespace gatelodge::service
