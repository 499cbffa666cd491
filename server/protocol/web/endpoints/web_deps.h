// What the people's pages need besides the database. Made once by the composition and shared by all threads.
#pragma once
#include "server/http/csrf.h"
#include "server/protocol/web/look.h"
#include "server/service/means.h"
#include "server/service/preview_tickets.h"
#include <functional>
#include <mutex>

namespace gatelodge::web {

// The house's face as it was read last, for pages that are made without a database.
class HouseFace {
public:
    void dress(Look &look) const {
        const std::lock_guard lock(m_mutex);
        look.organisation = m_name;
        look.sheet = m_sheet;
        look.support = m_support;
    }
    void learn(const QString &name, const QString &sheet, const QString &support) {
        const std::lock_guard lock(m_mutex);
        m_name = name;
        m_sheet = sheet;
        m_support = support;
    }

private:
    mutable std::mutex m_mutex;
    QString m_name = QStringLiteral("Gatelodge"), m_sheet, m_support;
};

struct WebDeps {
    std::shared_ptr<const service::Means> means;
    http::CsrfGuard csrf; // the same as the dispatcher's
    QString sender;       // the From address of mails: where people are told to look for one
    QString help = {};    // whom to ask; may be empty
    std::shared_ptr<HouseFace> house = std::make_shared<HouseFace>();
    // What a console in this program wants to be shown; null: there is none (domain/preview.h).
    std::shared_ptr<service::PreviewTickets> previews = {};
    // By its hash, a session that has just ended here: whatever answers from memory is told before the browser is.
    std::function<void(const QByteArray &tokenHash)> sessionEnded = [](const QByteArray &) {};
};

// Cookies of ours besides the session's and the form's (names before Cookies::nameOf).
inline const QByteArray deviceCookie = QByteArrayLiteral("gatelodge-device");     // a device that somebody signed in on
inline const QByteArray languageCookie = QByteArrayLiteral("gatelodge-language"); // chosen at a page's foot
inline const QByteArray wayCookie = QByteArrayLiteral("gatelodge-way");           // next, while a mail is on its way
inline const QByteArray awayCookie = QByteArrayLiteral("gatelodge-away");     // the state, while somebody is elsewhere
inline const QByteArray linkCookie = QByteArrayLiteral("gatelodge-link");     // a login that waits to be joined
inline const QByteArray mailedCookie = QByteArrayLiteral("gatelodge-mailed"); // the address that was typed

} // namespace gatelodge::web
