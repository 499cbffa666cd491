// "Why can't this person enter this site?" for the console: one answer with every step of the way.
#pragma once
#include "server/domain/entry.h"
#include "server/domain/result.h"
#include <QFuture>

namespace gatelodge::admin {

class Office;

class Entry {
public:
    explicit Entry(Office &office) : m_office(office) {}

    // As things stand now; nothing is counted or written. NotFound: no such person or site.
    QFuture<Result<EntryExplanation>> explain(const UserId &uid, const SiteId &site);

private:
    Office &m_office;
};

} // namespace gatelodge::admin
