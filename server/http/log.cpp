#include "server/http/log.h"

namespace gatelodge::http {

Q_LOGGING_CATEGORY(logHttp, "gatelodge.http")

} // namespace gatelodge::http
