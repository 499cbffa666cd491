// People to be found by what is typed: one in ten is a "-berg", one in a hundred thousand a "Quillfeather".
#pragma once
#include "tests/bench/queue_bench.h"

namespace gatelodge::bench {

inline void addFindablePeople(BenchHouse &house, int people) {
    house.sql(QStringLiteral("DROP INDEX gatelodge.user_search_trgm, gatelodge.emails_address_trgm"));
    house.sql(
        QStringLiteral("INSERT INTO users (username, first_name, last_name) SELECT 'p' || i, 'Name' || i % 5000,"
                       " CASE WHEN i % 100000 = 7 THEN 'Quillfeather' WHEN i % 10 = 0 THEN 'Sten' || i % 900 || 'berg'"
                       " ELSE 'Family' || i % 90000 END FROM generate_series(1, %1) i")
            .arg(people));
    house.sql(QStringLiteral("INSERT INTO emails (user_uid, address, is_primary, verified_at)"
                             " SELECT uid, username || '@example.org', true, now() FROM users"));
    house.sql(QStringLiteral("CREATE INDEX user_search_trgm ON user_search USING gin (names gin_trgm_ops)"));
    house.sql(QStringLiteral("CREATE INDEX emails_address_trgm ON emails USING gin (address gin_trgm_ops)"));
    house.sql(QStringLiteral("ANALYZE"));
}

} // namespace gatelodge::bench
