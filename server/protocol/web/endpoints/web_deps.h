// What the people's pages need besides the database. Made once by the composition and shared by all threads.
#pragma once
#include "server/http/csrf.h"
#include "server/service/means.h"
#include <mutex>

namespace gatelodge::web {

// The house's name as it was read last, for pages that are made without a database.
class HouseName {
public:
    QString text() const {
        const std::lock_guard lock(m_mutex);
        return m_text;
    }
    void learn(const QString &text) {
        const std::lock_guard lock(m_mutex);
        m_text = text;
    }

private:
    mutable std::mutex m_mutex;
    QString m_text = QStringLiteral("Gatelodge");
};

struct WebDeps {
    std::shared_ptr<const service::Means> means;
    http::CsrfGuard csrf; // the same as the dispatcher's
    QString sender;       // the From address of mails: where people are told to look for one
    QString help = {};    // whom to ask; may be empty
    std::shared_ptr<HouseName> house = std::make_shared<HouseName>();
};

// Cookies of ours besides the session's and the form's (names before Cookies::nameOf).
inline const QByteArray deviceCookie = QByteArrayLiteral("gatelodge-device");     // a device that somebody signed in on
inline const QByteArray languageCookie = QByteArrayLiteral("gatelodge-language"); // chosen at a page's foot
inline const QByteArray wayCookie = QByteArrayLiteral("gatelodge-way");           // next, while a mail is on its way
inline const QByteArray awayCookie = QByteArrayLiteral("gatelodge-away");     // the state, while somebody is elsewhere
inline const QByteArray linkCookie = QByteArrayLiteral("gatelodge-link");     // a login that waits to be joined
inline const QByteArray mailedCookie = QByteArrayLiteral("gatelodge-mailed"); // the address that was typed

} // namespace gatelodge::web
