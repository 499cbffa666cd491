#include "server/domain/ssh_key.h"
#include "server/protocol/web/endpoints/closed.h"
#include "server/protocol/web/endpoints/rooms.h"
#include "server/protocol/web/pages/record_page.h"
#include "server/service/erasure.h"
#include "server/service/own_record.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace gatelodge::web {

namespace {

constexpr int kMostShown = 20; // of what there may be much of

QDateTime timeOf(const Turn &turn, const QJsonObject &object, const char *name) {
    const QString text = object.value(QLatin1StringView(name)).toString();
    return text.isEmpty() ? QDateTime() : turn.here(QDateTime::fromString(text, Qt::ISODateWithMs));
}

template <typename Take> void each(const QJsonObject &record, const char *kind, const Take &take) {
    int taken = 0;
    for (const QJsonValue one : record.value(QLatin1StringView(kind)).toArray()) {
        if (taken++ == kMostShown)
            return;
        take(one.toObject());
    }
}

QString textOf(const QJsonObject &object, const char *name) { return object.value(QLatin1StringView(name)).toString(); }

Record shownOf(const Turn &turn, const User &user, const QJsonObject &kept) {
    Record shown{user.username, user.displayName(), turn.here(user.createdAt)};
    each(kept, "addresses", [&](const QJsonObject &one) { shown.addresses << textOf(one, "address"); });
    each(kept, "ssh_keys", [&](const QJsonObject &one) {
        const QString line = textOf(one, "key");
        shown.keys << line.section(u' ', 0, 0) + u' ' + line.section(u' ', 2);
    });
    for (const QJsonValue one : kept.value(QLatin1StringView("groups")).toArray())
        shown.groups << one.toString();
    each(kept, "logins", [&](const QJsonObject &one) {
        shown.logins.append(
            {textOf(one, "at"), textOf(one, "name"), timeOf(turn, one, "added_at"), timeOf(turn, one, "last_used_at")});
    });
    each(kept, "consents", [&](const QJsonObject &one) {
        shown.consents.append(
            {textOf(one, "organisation"), one.value(QLatin1StringView("given")).toBool(), timeOf(turn, one, "at")});
    });
    each(kept, "sites", [&](const QJsonObject &one) {
        shown.sites.append({textOf(one, "site"),
                            textOf(one, "organisation"),
                            {},
                            timeOf(turn, one, "first_visit"),
                            timeOf(turn, one, "last_visit"),
                            one.value(QLatin1StringView("is_told_of_changes")).toBool()});
    });
    each(kept, "sent", [&](const QJsonObject &one) {
        if (textOf(one, "outcome") == QLatin1StringView("delivered"))
            shown.sent.append({textOf(one, "site"), timeOf(turn, one, "at")});
    });
    each(kept, "sessions", [&](const QJsonObject &one) {
        shown.devices.append({timeOf(turn, one, "last_seen"), textOf(one, "device"), textOf(one, "address")});
    });
    each(kept, "sign_ins", [&](const QJsonObject &one) {
        if (textOf(one, "result") == QLatin1StringView("came_in"))
            shown.signIns.append({timeOf(turn, one, "at"), textOf(one, "device"), textOf(one, "address")});
    });
    return shown;
}

Result<QJsonObject> readOwn(const Turn &turn, const Member &member) {
    return service::readOwnRecord(turn.session(), turn.means(), member.user.uid, turn.visitor());
}

Result<Record> recordOf(const Turn &turn, const Member &member) {
    GL_TRY(const auto kept, readOwn(turn, member));
    Record shown = shownOf(turn, member.user, kept);
    GL_TRY(const auto asked, store::erasureAskedAt(turn.session(), member.user.uid));
    if (asked)
        shown.erasureAsked = turn.here(*asked);
    return shown;
}

Record::News newsOf(const QString &code) {
    return code == QLatin1StringView("asked")  ? Record::News::Asked
           : code == QLatin1StringView("kept") ? Record::News::Kept
           : code == QLatin1StringView("last") ? Record::News::LastOwner
                                               : Record::News::None;
}

} // namespace

Result<http::Response> showRecord(Turn &turn, const Member &member) {
    GL_TRY(Record shown, recordOf(turn, member));
    shown.news = newsOf(turn.query().value(QLatin1StringView("news")));
    return turn.page(recordPage(shown, turn.visit()));
}

Result<http::Response> downloadRecord(Turn &turn, const Member &member) {
    GL_TRY(const auto kept, readOwn(turn, member));
    http::Response response;
    response.body = QJsonDocument(kept).toJson();
    return std::move(response)
        .with("Content-Type", "application/json")
        .with("Content-Disposition", "attachment; filename=\"" + member.user.username.toLatin1() + ".json\"")
        .with("Cache-Control", "no-store")
        .with("X-Content-Type-Options", "nosniff");
}

Result<http::Response> askForErasure(Turn &turn, const Member &member) {
    if (turn.typed("username").trimmed() != member.user.username) {
        GL_TRY(Record shown, recordOf(turn, member));
        shown.complaints[QStringLiteral("username")] = Complaint::NotTheUsername;
        return turn.page(recordPage(shown, turn.visit()), complained);
    }
    const auto asked = service::askForErasure(turn.session(), member.user.uid, turn.visitor());
    if (!asked && asked.error().constraint == QLatin1StringView("owner_remains"))
        return backTo(Room::Record, "last");
    if (!asked)
        return failure(asked.error());
    return *asked == service::AskedErasure::Gone ? goTo(QStringLiteral("/account/logout/"))
                                                 : backTo(Room::Record, "asked");
}

Result<http::Response> withdrawErasure(Turn &turn, const Member &member) {
    GL_DO(service::withdrawErasure(turn.session(), member.user.uid, turn.visitor()));
    return backTo(Room::Record, "kept");
}

} // namespace gatelodge::web
