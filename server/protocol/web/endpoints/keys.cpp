#include "server/protocol/web/endpoints/closed.h"
#include "server/protocol/web/endpoints/security.h"
#include "server/protocol/web/pages/security_pages.h"
#include "server/service/account.h"
#include "server/store/belongings.h"

namespace gatelodge::web {

namespace {

Result<SshKeys> keysOf(const Turn &turn, const Member &member) {
    GL_TRY(const auto keys, store::listSshKeys(turn.session(), member.user.uid));
    SshKeys shown;
    for (const SshKey &key : keys)
        shown.keys.append({key.id, key.comment(), key.type(), key.fingerprint(), turn.here(key.createdAt)});
    return shown;
}

SshKeys::News newsOf(const QString &code) {
    if (code == QLatin1StringView("added"))
        return SshKeys::News::Added;
    return code == QLatin1StringView("removed") ? SshKeys::News::Removed : SshKeys::News::None;
}

} // namespace

Result<http::Response> showKeys(Turn &turn, const Member &member) {
    GL_TRY(SshKeys shown, keysOf(turn, member));
    shown.news = newsOf(turn.query().value(QLatin1StringView("news")));
    return turn.page(sshKeysPage(shown, turn.visit()));
}

Result<http::Response> addKey(Turn &turn, const Member &member) {
    const QString typed = turn.typed("key");
    const auto done = service::addSshKey(turn.session(), member.user.uid, typed, turn.visitor());
    if (done)
        return backTo(Room::Keys, "added");
    const Fault fault = done.error().fault;
    if (fault != Fault::Invalid && fault != Fault::Duplicate && fault != Fault::Refused)
        return failure(done.error());
    GL_TRY(SshKeys shown, keysOf(turn, member));
    shown.typed = typed;
    shown.complaints = {{QStringLiteral("key"), typed.trimmed().isEmpty()   ? Complaint::Missing
                                                : fault == Fault::Duplicate ? Complaint::AlreadyYours
                                                : fault == Fault::Refused   ? Complaint::TooMany
                                                                            : Complaint::NotAKey}};
    return turn.page(sshKeysPage(shown, turn.visit()), complained);
}

Result<http::Response> removeKey(Turn &turn, const Member &member) {
    const SshKeyId id(turn.typed("id").toLongLong());
    const auto done = service::removeSshKey(turn.session(), member.user.uid, id, turn.visitor());
    if (!done && done.error().fault != Fault::NotFound) // gone already: pressed twice
        return failure(done.error());
    return backTo(Room::Keys, "removed");
}

} // namespace gatelodge::web
