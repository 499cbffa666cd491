#include "server/store/proofs.h"

namespace gatelodge::store {

Result<std::optional<SessionProof>> findSessionProof(Session &session, const QByteArray &tokenHash) {
    GL_TRY(const auto row, session.maybe("proof.of_session", tokenHash));
    if (!row)
        return std::optional<SessionProof>();
    const FoundLogin login{row->id<LoginId>("login_id"), row->user("user_uid"), row->revision()};
    return std::optional(SessionProof{login, row->id<AuthorityId>("authority_id"), row->text("kind"),
                                      row->text("identity"), row->text("username")});
}

Done needNoDisk(Session &session) {
    GL_DO(session.one("proof.need_no_disk"));
    return {};
}

} // namespace gatelodge::store
