#include "server/store/openid_redeeming.h"
#include "server/store/openid_rows.h"

namespace gatelodge::store {

namespace {

struct Columns8 {
    QStringList clients, proofs, secrets, buckets, codes, addresses, challenges, refreshes;
};

Columns8 columnsOf(const std::vector<Redemption> &asked) {
    Columns8 columns;
    for (const Redemption &one : asked) {
        columns.clients << one.clientId;
        columns.proofs << QString(clientProofName(one.proof));
        columns.secrets << bytesLiteral(one.secret);
        columns.buckets << bytesLiteral(one.bucket);
        columns.codes << bytesLiteral(one.code);
        columns.addresses << one.redirectAddress;
        columns.challenges << one.challenge;
        columns.refreshes << bytesLiteral(one.refresh);
    }
    return columns;
}

} // namespace

Done beginLookingUp(Session &session) {
    return session.script(QStringLiteral(
        "SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET enable_hashjoin = off; "
        "SET enable_mergejoin = off; SET enable_bitmapscan = off; SET jit = off"));
}

Result<std::vector<std::optional<Redeemed>>> redeemCodes(Session &session, const std::vector<Redemption> &asked,
                                                         const MostTries &most) {
    std::vector<std::optional<Redeemed>> redeemed(asked.size());
    if (asked.empty())
        return redeemed;
    const Columns8 c = columnsOf(asked);
    GL_TRY(const auto rows, session.rows("openid_grant.redeem_many", c.clients, c.proofs, c.secrets, c.buckets, c.codes,
                                         c.addresses, c.challenges, c.refreshes, double(most.window.count()),
                                         most.tries));
    for (const Row &row : rows)
        redeemed[size_t(row.number("number") - 1)] =
            Redeemed{openIdGrantFrom(row), row.text("version")};
    return redeemed;
}

} // namespace gatelodge::store
