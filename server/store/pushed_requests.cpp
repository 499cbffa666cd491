#include "server/store/pushed_requests.h"

namespace gatelodge::store {

Result<bool> arePushed(Session &session, const SiteId &site, int number) {
    return session.one("waiting_request.are_pushed", site, number).map([](const Row &row) {
        return row.flag("there_are");
    });
}

} // namespace gatelodge::store
