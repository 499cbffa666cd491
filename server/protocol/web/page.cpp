#include "server/protocol/web/page.h"
#include "server/protocol/web/own_words.h"
#include "server/text/languages.h"
#include <QCryptographicHash>
#include <QFile>
#include <QUrl>

namespace gatelodge::web {

namespace {

QString roomName(Room room, const Say &say) {
    switch (room) {
    case Room::None: return {};
    case Room::Account: return say(QT_TRANSLATE_NOOP("web", "Your account"));
    case Room::Profile: return say(QT_TRANSLATE_NOOP("web", "Profile"));
    case Room::Emails: return say(QT_TRANSLATE_NOOP("web", "Email addresses"));
    case Room::Sites: return say(QT_TRANSLATE_NOOP("web", "Sites you use"));
    case Room::Keys: return say(QT_TRANSLATE_NOOP("web", "SSH keys"));
    case Room::Tokens: return say(QT_TRANSLATE_NOOP("web", "Access tokens"));
    case Room::Password: return say(QT_TRANSLATE_NOOP("web", "Password"));
    case Room::Logins: return say(QT_TRANSLATE_NOOP("web", "Ways to sign in"));
    case Room::Sessions: return say(QT_TRANSLATE_NOOP("web", "Devices"));
    case Room::Consents: return say(QT_TRANSLATE_NOOP("web", "What you share"));
    case Room::Record: return say(QT_TRANSLATE_NOOP("web", "Your data"));
    case Room::Online: return say(QT_TRANSLATE_NOOP("web", "Who is here"));
    }
    return {};
}

QVariantList roomSlots(Room current, const Look &look, const Say &say) {
    QVariantList rooms;
    for (const auto room : allRooms()) {
        if (room != Room::Online || look.membersSeeOnline)
            rooms.append(Slots{{"href", addressOf(room)}, {"name", roomName(room, say)}, {"current", room == current}});
    }
    return rooms;
}

QVariantList languageSlots(const Visit &visit) {
    QVariantList languages;
    for (const auto &code : visit.look.languages)
        languages.append(Slots{{"tag", text::tagOf(code)},
                               {"address", QString(u'?' + visit.kept + QStringLiteral("lang=") + code)},
                               {"name", text::Texts::nameOf(code)},
                               {"current", code == visit.texts.code()}});
    return languages;
}

QString titleOf(const Page &page, const Visit &visit, const Say &say) {
    if (page.notice && page.notice->kind == Notice::Problem)
        //: Title of a page that has a complaint: what the page asks, whose page it is
        return say(QT_TRANSLATE_NOOP("web", "Problem: %1 – %2")).arg(page.heading, visit.look.organisation);
    //: Title of a page: what it says, whose page it is
    return say(QT_TRANSLATE_NOOP("web", "%1 – %2")).arg(page.heading, visit.look.organisation);
}

Prose whereAmI(Frame frame, const Visit &visit, const Say &say) {
    const auto pattern =
        frame == Frame::Gate
            ? say(QT_TRANSLATE_NOOP("web", "This is %1, the only address that asks for your password."))
            : say(QT_TRANSLATE_NOOP("web", "You are at %1."));
    return Prose::sentence(pattern, {Run::exact(visit.look.host)});
}

Slots sharedSlots(const Page &page, const Visit &visit) {
    const Say say(visit.texts);
    const auto direction = visit.texts.rightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
    const auto name = page.frame == Frame::Gate ? visit.look.siteName : visit.look.organisation;
    return {{"lang", visit.texts.tag()},
            {"dir", direction},
            {"title", titleOf(page, visit, say)},
            {"css", styleAddress(visit.look.scheme)},
            {"sheet", visit.look.sheet},
            {"initials", initialsOf(name.isEmpty() ? visit.look.organisation : name)},
            {"organisation", visit.look.organisation},
            {"heading", page.heading},
            {"under", page.under ? QVariant(toSlots(*page.under)) : QVariant(false)},
            {"notice", page.notice ? QVariant(toSlots(*page.notice)) : QVariant(false)},
            {"own", ownSlots(page.own)},
            {"footer", ownSlots(ownWords(visit.look, OwnPlace::Footer))},
            {"csrf", visit.csrf},
            {"problem", say(QT_TRANSLATE_NOOP("web", "Problem:"))},
            {"skip", say(QT_TRANSLATE_NOOP("web", "Skip to content"))},
            {"sign_out", say(QT_TRANSLATE_NOOP("web", "Sign out"))},
            {"rooms_label", say(QT_TRANSLATE_NOOP("web", "Account"))},
            {"rooms", roomSlots(page.room, visit.look, say)},
            {"back", page.room == Room::Account ? QString() : roomName(Room::Account, say)},
            {"where", toSlots(whereAmI(page.frame, visit, say))},
            {"language_label", say(QT_TRANSLATE_NOOP("web", "Language"))},
            {"languages", languageSlots(visit)}};
}

} // namespace

QString addressOf(Room room) {
    switch (room) {
    case Room::None:
    case Room::Account: return QStringLiteral("/account/");
    case Room::Profile: return QStringLiteral("/account/profile/");
    case Room::Emails: return QStringLiteral("/account/emails/");
    case Room::Sites: return QStringLiteral("/account/sites/");
    case Room::Keys: return QStringLiteral("/account/keys/");
    case Room::Tokens: return QStringLiteral("/account/tokens/");
    case Room::Password: return QStringLiteral("/account/security/");
    case Room::Logins: return QStringLiteral("/account/logins/");
    case Room::Sessions: return QStringLiteral("/account/sessions/");
    case Room::Consents: return QStringLiteral("/account/consents/");
    case Room::Record: return QStringLiteral("/account/data/");
    case Room::Online: return QStringLiteral("/account/online/");
    }
    return {};
}

const QList<Room> &allRooms() {
    static const QList<Room> rooms{Room::Account, Room::Profile,  Room::Emails, Room::Password,
                                   Room::Logins,  Room::Sessions, Room::Sites,  Room::Consents,
                                   Room::Keys,    Room::Tokens,   Room::Record, Room::Online};
    return rooms;
}

QString withNext(const QString &address, const QString &next) {
    if (next.isEmpty())
        return address;
    return address + QStringLiteral("?next=") + QString::fromLatin1(QUrl::toPercentEncoding(next, "/"));
}

QByteArray render(const Page &page, const Visit &visit) {
    auto values = page.values;
    values["page"] = sharedSlots(page, visit);
    return TemplateEngine::instance().render(page.design, values);
}

QByteArray styleText() {
    static const QByteArray text = [] {
        TemplateEngine::instance(); // registers the files
        QFile file(QStringLiteral(":/web/site.css"));
        if (!file.open(QIODevice::ReadOnly))
            qWarning("site.css is missing");
        return file.readAll();
    }();
    return text;
}

QString styleAddress(Scheme scheme) {
    static const auto revision = QCryptographicHash::hash(styleText(), QCryptographicHash::Sha256).toHex().left(12);
    const QString address = QStringLiteral("/account/site.css?v=") + QString::fromLatin1(revision);
    return scheme == Scheme::Either ? address : QString(address + QStringLiteral("&scheme=") + nameOf(scheme));
}

} // namespace gatelodge::web
