#include "server/store/validity.h"
#include "server/store/listing.h"

namespace gatelodge::store {

Result<QList<ValidityNotice>> takeValidityNotices(Session &session, int most, int days) {
    return listed(session.rows("validity.take_notices", most, days), [](const Row &row) {
        return ValidityNotice{row.user("user_uid"), row.time("valid_until")};
    });
}

} // namespace gatelodge::store
