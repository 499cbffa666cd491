-- The sample club's past. Everything else of it is made by services; only what happened before needs these.

-- name: demo.find
SELECT record::text AS record FROM demo_record;

-- name: demo.put
INSERT INTO demo_record AS r (record) VALUES ($1::jsonb)
ON CONFLICT (sole) DO UPDATE SET record = excluded.record WHERE r.record IS DISTINCT FROM excluded.record;

-- name: demo.age_people
UPDATE users u SET created_at = gatelodge.now() - p.minutes * interval '1 minute'
FROM unnest($1::uuid[], $2::int[]) AS p (uid, minutes) WHERE u.uid = p.uid;

-- A new member stays new, however long the demo is kept.
-- name: demo.keep_new
UPDATE users SET created_at = gatelodge.now() WHERE uid = $1 AND created_at < gatelodge.now() - interval '1 h' * $2;

-- name: demo.consents
INSERT INTO consents (user_uid, org_id, given, at, text_version, actor)
SELECT p.uid, $1, true, gatelodge.now() - p.minutes * interval '1 minute', $2, p.uid::text
FROM unnest($3::uuid[], $4::int[]) AS p (uid, minutes) ORDER BY p.uid;

-- The sites know these people as they are now: nothing is owed.
-- name: demo.visits
INSERT INTO visits (user_uid, site_id, first_at, last_at, visits, revision, told)
SELECT u.uid, p.site, gatelodge.now() - p.first * interval '1 minute', gatelodge.now() - p.last * interval '1 minute', p.visits, u.revision,
       CASE u.status WHEN 'suspended' THEN 'suspended' ELSE 'active' END
FROM unnest($1::uuid[], $2::int[], $3::int[], $4::int[], $5::int[]) AS p (uid, site, first, last, visits)
JOIN users u USING (uid) ORDER BY u.uid, p.site ON CONFLICT DO NOTHING;

-- name: demo.forget_changes
DELETE FROM user_change WHERE user_uid = ANY ($1::uuid[]);

-- name: demo.sign_ins
INSERT INTO sign_in_log (at, result, gate, user_uid, site_id, address, device)
SELECT gatelodge.now() - p.seconds * interval '1 second', p.result, nullif(p.gate, ''), nullif(p.uid, '')::uuid, nullif(p.site, 0),
       p.address::inet, p.device
FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[])
  AS p (seconds, result, gate, uid, site, address, device) ORDER BY p.seconds DESC;

-- Who a site has seen, as the site would know them.
-- name: demo.visitors
SELECT u.username, u.first_name, u.last_name, v.first_at, v.last_at,
       coalesce((SELECT e.address FROM emails e WHERE e.user_uid = u.uid AND e.is_primary), '') AS email,
       coalesce((SELECT array_agg(e.address ORDER BY e.address) FROM emails e
                 WHERE e.user_uid = u.uid AND e.verified_at IS NOT NULL AND NOT e.is_primary), '{}') AS secondary,
       u.status = 'suspended' AS suspended
FROM visits v JOIN users u ON u.uid = v.user_uid WHERE v.site_id = $1 AND u.deleted_at IS NULL ORDER BY u.username;
