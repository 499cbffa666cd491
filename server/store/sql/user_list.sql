-- The console's list of people: lines, narrowed lists, searches. Plain orders stand in user_order.sql.

-- name: user_list.count
SELECT count(*) AS number FROM users WHERE deleted_at IS NULL;

-- The ids of a narrowed list as one text, 36 letters each, in the order asked for. Run with custom plans, so that what is
-- not asked for ('' and 0) is not even planned. among: only of these; an organisation and a site know who has been there.
-- name: user_list.narrowed
SELECT coalesce(string_agg(found.uid::text, ''), '') AS uids FROM (
  SELECT u.uid FROM users u LEFT JOIN user_order o ON o.uid = u.uid
  WHERE ($1::uuid[] IS NULL OR u.uid = ANY ($1::uuid[]))
    AND CASE WHEN $2 = 'deleted' THEN u.deleted_at IS NOT NULL AND u.erased_at IS NULL ELSE u.deleted_at IS NULL END
    AND ($2 NOT IN ('active', 'pending', 'suspended') OR u.status = $2)
    AND CASE $3 WHEN 'verified' THEN EXISTS (SELECT FROM emails e WHERE e.user_uid = u.uid AND e.verified_at IS NOT NULL)
        WHEN 'unverified' THEN NOT EXISTS (SELECT FROM emails e WHERE e.user_uid = u.uid AND e.verified_at IS NOT NULL)
        WHEN 'none' THEN NOT EXISTS (SELECT FROM emails e WHERE e.user_uid = u.uid) ELSE true END
    AND CASE $4 WHEN 'never' THEN coalesce(o.seen_at, '-infinity') = '-infinity' WHEN 'within' THEN o.seen_at >= gatelodge.now() - make_interval(days => $5)
        WHEN 'before' THEN coalesce(o.seen_at, '-infinity') < gatelodge.now() - make_interval(days => $5) ELSE true END
    AND CASE $6 WHEN 'within' THEN u.created_at >= gatelodge.now() - make_interval(days => $7)
        WHEN 'before' THEN u.created_at < gatelodge.now() - make_interval(days => $7) ELSE true END
    AND ($8 = 0 OR EXISTS (SELECT FROM group_members m WHERE m.user_uid = u.uid AND m.group_id = $8))
    AND ($9 = 0 OR EXISTS (SELECT FROM visits v WHERE v.user_uid = u.uid AND v.site_id = $9))
    AND ($10 = 0 OR EXISTS (SELECT FROM visits v JOIN sites s USING (site_id) WHERE v.user_uid = u.uid AND s.org_id = $10))
    AND ($11 = 0 OR EXISTS (SELECT FROM logins l WHERE l.user_uid = u.uid AND l.authority_id = $11 AND l.state = 'validated'))
  ORDER BY CASE $12 WHEN 'username' THEN u.username WHEN 'email' THEN o.email WHEN 'status' THEN u.status END COLLATE names_order,
           CASE $12 WHEN 'seen' THEN o.seen_at WHEN 'created' THEN u.created_at END,
           CASE WHEN $12 NOT IN ('seen', 'created') THEN u.last_name END COLLATE names_order, CASE WHEN $12 NOT IN ('seen', 'created') THEN u.first_name END COLLATE names_order,
           u.uid) found;

-- name: user_list.custom_plans_only
SELECT set_config('plan_cache_mode', 'force_custom_plan', true);

-- Any part of names ($1: a folded pattern) or of an address ($2: LIKE-escaped). Run with custom plans: see user_list.cpp.
-- name: user_list.search
SELECT u.uid FROM (
  (SELECT uid FROM user_search WHERE names ~* $1 LIMIT $3) UNION
  (SELECT user_uid FROM emails WHERE address ILIKE '%' || $2 || '%' LIMIT $3)) found
JOIN users u USING (uid) WHERE u.deleted_at IS NULL ORDER BY u.last_name COLLATE names_order, u.first_name COLLATE names_order, u.uid LIMIT $3;

-- name: user_list.custom_plans
SELECT set_config('plan_cache_mode', 'force_custom_plan', true), set_config('statement_timeout', '2s', true);

-- name: user_list.lines
SELECT u.uid, u.username, u.first_name, u.last_name, u.status, u.deleted_at IS NOT NULL AS deleted, u.created_at, u.revision,
       e.address AS email, e.verified, seen.last_seen
FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (uid, place)
JOIN users u ON u.uid = wanted.uid
LEFT JOIN LATERAL (SELECT address, verified_at IS NOT NULL AS verified FROM emails WHERE user_uid = u.uid
                   ORDER BY is_primary DESC, verified_at IS NULL, email_id LIMIT 1) e ON true
LEFT JOIN LATERAL (SELECT greatest((SELECT max(last_seen_at) FROM sessions WHERE user_uid = u.uid),
                                   (SELECT max(last_at) FROM visits WHERE user_uid = u.uid),
                                   (SELECT max(at) FROM sign_in_log WHERE user_uid = u.uid AND result = 'came_in')) AS last_seen) seen ON true
ORDER BY wanted.place;
