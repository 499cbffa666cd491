// Web: the people's pages. This room owns what pages look like and say, and (in its endpoints) what a form may do; it
// must not know SQL, sockets or password hashes. Words stand in pages/*.cpp (context "web"), markup in resources/web,
// and never the other way round. Every page is a pure function: plain values in, UTF-8 HTML out.
//
// A page stands in one of two frames (LOOK-WEB): the gate, for people outside, one question at a time; and the house,
// for people who are signed in, with its rooms beside it.
#pragma once
#include "server/protocol/web/look.h"
#include "server/protocol/web/parts.h"
#include "server/protocol/web/words.h"
#include <optional>
#include <QList>

namespace gatelodge::web {

// What all pages of one request share. The references outlive the call only.
struct Visit {
    const text::Texts &texts;
    const Look &look;
    QString csrf;      // token for forms; empty on pages without one
    QString kept = {}; // what the address keeps when the language changes: "next=…&"; empty or ends in '&'
};

enum class Frame { Gate, House };

// The rooms of the house, in the order in which they are shown; None marks nothing.
enum class Room { None, Account, Profile, Emails, Sites, Keys, Tokens, Password, Logins, Sessions, Consents, Record, Online };
QString addressOf(Room room); // "/account/emails/"
const QList<Room> &allRooms();
// The address of a page that knows where the person goes afterwards; next may be empty.
QString withNext(const QString &address, const QString &next);

struct Page {
    Frame frame = Frame::Gate;
    QString design;  // the template's name
    QString heading; // h1, and the title's first part
    std::optional<Prose> under = {};
    QString own = {}; // the house's or the site's own words above the matter; plain text, may be empty
    std::optional<Notice> notice = {};
    Room room = Room::None;
    Slots values = {}; // what the template itself asks for
};

QByteArray render(const Page &page, const Visit &visit);

// The address of site.css with its revision: cacheable for ever.
QString styleAddress(Scheme scheme = Scheme::Either);
QByteArray styleText();

} // namespace gatelodge::web
