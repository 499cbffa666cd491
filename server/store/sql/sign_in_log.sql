-- The sign-in log for the console. A page is found in an index (ids), then its lines are read. A page
-- begins behind the place ($1, $2); 'infinity' and 0 are its beginning, '-infinity' and 0 that of the log from the oldest on.

-- name: sign_in_log.newest
SELECT entry_id FROM sign_in_log WHERE (at, entry_id) < ($1::timestamptz, $2::bigint)
ORDER BY at DESC, entry_id DESC LIMIT $3;

-- name: sign_in_log.rejected
SELECT entry_id FROM sign_in_log WHERE (at, entry_id) < ($1::timestamptz, $2::bigint) AND result NOT IN ('came_in', 'signed_out')
ORDER BY at DESC, entry_id DESC LIMIT $3;

-- $4: rejections only.
-- name: sign_in_log.of_site
SELECT entry_id FROM sign_in_log
WHERE site_id = $5 AND (at, entry_id) < ($1::timestamptz, $2::bigint) AND (NOT $4::boolean OR result NOT IN ('came_in', 'signed_out'))
ORDER BY at DESC, entry_id DESC LIMIT $3;

-- Of each of the people no more than a page, from the index. $5: a site, or 0.
-- name: sign_in_log.of_people
SELECT l.entry_id FROM unnest($6::uuid[]) AS person (uid) CROSS JOIN LATERAL (
  SELECT entry_id, at FROM sign_in_log
  WHERE user_uid = person.uid AND (at, entry_id) < ($1::timestamptz, $2::bigint)
    AND (NOT $4::boolean OR result NOT IN ('came_in', 'signed_out')) AND ($5::int = 0 OR site_id = $5::int)
  ORDER BY at DESC, entry_id DESC LIMIT $3) l
ORDER BY l.at DESC, l.entry_id DESC LIMIT $3;

-- $6: an address or a block. Its bounds are written out, because <<= is found in an index only for a constant. $7: a
-- person, or NULL.
-- name: sign_in_log.of_address
SELECT entry_id FROM sign_in_log
WHERE address >= network($6::inet)
  AND address <= set_masklen(broadcast($6::inet), CASE family($6::inet) WHEN 4 THEN 32 ELSE 128 END)
  AND (at, entry_id) < ($1::timestamptz, $2::bigint) AND (NOT $4::boolean OR result NOT IN ('came_in', 'signed_out'))
  AND ($5::int = 0 OR site_id = $5::int) AND ($7::uuid IS NULL OR user_uid = $7::uuid)
ORDER BY at DESC, entry_id DESC LIMIT $3;

-- The same from the oldest on.

-- name: sign_in_log.oldest
SELECT entry_id FROM sign_in_log WHERE (at, entry_id) > ($1::timestamptz, $2::bigint)
ORDER BY at, entry_id LIMIT $3;

-- name: sign_in_log.rejected_up
SELECT entry_id FROM sign_in_log WHERE (at, entry_id) > ($1::timestamptz, $2::bigint) AND result NOT IN ('came_in', 'signed_out')
ORDER BY at, entry_id LIMIT $3;

-- name: sign_in_log.of_site_up
SELECT entry_id FROM sign_in_log
WHERE site_id = $5 AND (at, entry_id) > ($1::timestamptz, $2::bigint) AND (NOT $4::boolean OR result NOT IN ('came_in', 'signed_out'))
ORDER BY at, entry_id LIMIT $3;

-- name: sign_in_log.of_people_up
SELECT l.entry_id FROM unnest($6::uuid[]) AS person (uid) CROSS JOIN LATERAL (
  SELECT entry_id, at FROM sign_in_log
  WHERE user_uid = person.uid AND (at, entry_id) > ($1::timestamptz, $2::bigint)
    AND (NOT $4::boolean OR result NOT IN ('came_in', 'signed_out')) AND ($5::int = 0 OR site_id = $5::int)
  ORDER BY at, entry_id LIMIT $3) l
ORDER BY l.at, l.entry_id LIMIT $3;

-- name: sign_in_log.of_address_up
SELECT entry_id FROM sign_in_log
WHERE address >= network($6::inet)
  AND address <= set_masklen(broadcast($6::inet), CASE family($6::inet) WHEN 4 THEN 32 ELSE 128 END)
  AND (at, entry_id) > ($1::timestamptz, $2::bigint) AND (NOT $4::boolean OR result NOT IN ('came_in', 'signed_out'))
  AND ($5::int = 0 OR site_id = $5::int) AND ($7::uuid IS NULL OR user_uid = $7::uuid)
ORDER BY at, entry_id LIMIT $3;

-- name: sign_in_log.lines
SELECT l.entry_id, l.at, l.at::text AS place, l.result, coalesce(l.gate, '') AS gate, coalesce(l.flaw, '') AS flaw, l.user_uid, u.username, u.first_name,
       u.last_name, u.status, u.deleted_at IS NOT NULL AS deleted, l.site_id, s.name AS site, l.authority_id,
       coalesce(nullif(a.title, ''), a.name) AS authority, host(l.address) AS address, l.device
FROM unnest($1::bigint[]) WITH ORDINALITY AS wanted (id, number)
JOIN sign_in_log l ON l.entry_id = wanted.id
LEFT JOIN users u ON u.uid = l.user_uid LEFT JOIN sites s USING (site_id) LEFT JOIN authorities a USING (authority_id)
ORDER BY wanted.number;
