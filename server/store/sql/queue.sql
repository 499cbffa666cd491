-- Visits and the update queue: what is recorded, what is owed, who works on it.

-- All hops that arrive within one gathering go in one commit: people, sites, and the revisions their answers carried.
-- Whoever has been there before needs no lock, since every fan-out sees that row. A first visit locks the user: FOR SHARE
-- gives the newest revision, waiting for a writer if there is one. Either way the pair is queued if the revision has
-- moved since it was sent (PROMISES Q3). Each row of visits and users is looked up once. When the community protocol has told
-- the site stands apart only where OpenID Connect was spoken, too (0055).
-- name: visit.record
WITH arrived AS MATERIALIZED (
  SELECT user_uid, site_id, min(revision) AS revision, count(*)::int AS visits, min(openid) > 0 AS by_openid
  FROM unnest($1::uuid[], $2::int[], $3::bigint[], $4::int[]) AS a (user_uid, site_id, revision, openid)
  GROUP BY user_uid, site_id ORDER BY user_uid, site_id
), again AS (
  UPDATE visits v SET last_at = gatelodge.now(), visits = v.visits + a.visits, revision = a.revision,
    community_first = CASE WHEN v.community_first = 'infinity' AND NOT a.by_openid THEN gatelodge.now() ELSE v.community_first END,
    community_last = CASE WHEN a.by_openid AND v.community_first IS DISTINCT FROM 'infinity' THEN coalesce(v.community_last, v.last_at) END
  FROM arrived a
  WHERE v.user_uid = a.user_uid AND v.site_id = a.site_id RETURNING v.user_uid, v.site_id, v.revision
), strangers AS MATERIALIZED (
  SELECT * FROM arrived a WHERE NOT EXISTS (SELECT FROM again k WHERE k.user_uid = a.user_uid AND k.site_id = a.site_id)
), first AS (
  SELECT s.site_id, u.uid, u.revision, s.revision AS sent FROM strangers s JOIN users u ON u.uid = s.user_uid
  ORDER BY u.uid FOR SHARE OF u
), recorded AS (
  INSERT INTO visits AS v (user_uid, site_id, visits, revision, community_first)
  SELECT user_uid, site_id, visits, revision, CASE WHEN by_openid THEN 'infinity'::timestamptz END FROM strangers
  ON CONFLICT (user_uid, site_id) DO UPDATE
  SET last_at = excluded.last_at, visits = v.visits + excluded.visits, revision = excluded.revision,
    community_first = CASE WHEN v.community_first = 'infinity' AND excluded.community_first IS NULL THEN excluded.last_at ELSE v.community_first END,
    community_last = CASE WHEN excluded.community_first = 'infinity' AND v.community_first IS DISTINCT FROM 'infinity'
                     THEN coalesce(v.community_last, v.last_at) END
)
INSERT INTO site_queue AS q (site_id, user_uid, revision)
SELECT site_id, uid, max(revision) FROM (
  TABLE first UNION ALL
  SELECT k.site_id, u.uid, u.revision, k.revision FROM again k JOIN users u ON u.uid = k.user_uid) AS moved
WHERE revision > sent GROUP BY site_id, uid ORDER BY site_id, uid
ON CONFLICT (site_id, user_uid) DO UPDATE SET revision = greatest(q.revision, excluded.revision);

-- One line a site.
-- name: queue.lanes
SELECT s.site_id, s.name, s.push_changes, d.paused_at IS NOT NULL AS paused, d.owed, d.failures,
       coalesce(d.trouble, '') AS trouble, coalesce(d.last_status, 0) AS last_status, coalesce(d.last_error, '') AS last_error,
       CASE WHEN d.retry_at > gatelodge.now() THEN d.retry_at END AS retry_at,
       coalesce(w.waiting, 0) AS waiting, w.oldest, coalesce(a.aside, 0) AS aside
FROM sites s JOIN deliveries d USING (site_id)
LEFT JOIN (SELECT site_id, count(*) AS waiting, min(changed_at) AS oldest FROM site_queue GROUP BY site_id) w USING (site_id)
LEFT JOIN (SELECT site_id, count(*) AS aside FROM queue_aside GROUP BY site_id) a USING (site_id)
WHERE s.deleted_at IS NULL AND (s.push_changes OR w.waiting > 0 OR a.aside > 0 OR d.owed) ORDER BY lower(s.name), s.site_id;

-- Rows of one site (0: of all), as a person waits: in key order, a page after a pair.
-- name: queue.rows
SELECT q.site_id, s.name, q.user_uid, coalesce(nullif(trim(u.first_name || ' ' || u.last_name), ''), u.username) AS caption,
       q.changed_at, CASE WHEN q.not_before > gatelodge.now() THEN q.not_before END AS not_before, q.aside
FROM (SELECT * FROM (
        (SELECT site_id, user_uid, changed_at, not_before, false AS aside FROM site_queue
         WHERE ($1 = 0 OR site_id = $1) AND (site_id, user_uid) > ($2, $3::uuid) ORDER BY site_id, user_uid LIMIT $4)
        UNION ALL
        (SELECT site_id, user_uid, changed_at, NULL, true FROM queue_aside
         WHERE ($1 = 0 OR site_id = $1) AND (site_id, user_uid) > ($2, $3::uuid) ORDER BY site_id, user_uid LIMIT $4)) both_kinds
      ORDER BY site_id, user_uid LIMIT $4) q
JOIN sites s USING (site_id) JOIN users u ON u.uid = q.user_uid ORDER BY q.site_id, q.user_uid, q.aside;

-- Rows of one person, at all sites.
-- name: queue.rows_of_user
SELECT q.site_id, s.name, q.user_uid, coalesce(nullif(trim(u.first_name || ' ' || u.last_name), ''), u.username) AS caption,
       q.changed_at, CASE WHEN q.not_before > gatelodge.now() THEN q.not_before END AS not_before, q.aside
FROM sites s CROSS JOIN LATERAL (
  SELECT site_id, user_uid, changed_at, not_before, false AS aside FROM site_queue w WHERE w.site_id = s.site_id AND w.user_uid = $1
  UNION ALL SELECT site_id, user_uid, changed_at, NULL, true FROM queue_aside a WHERE a.site_id = s.site_id AND a.user_uid = $1) q
JOIN users u ON u.uid = q.user_uid ORDER BY lower(s.name), q.site_id;

-- The oldest change that some site has not got: not fanned out yet, waiting, or set aside (PG-19).
-- name: queue.oldest
SELECT least((SELECT min(changed_at) FROM user_change), (SELECT min(changed_at) FROM site_queue),
             (SELECT min(changed_at) FROM queue_aside)) AS oldest, gatelodge.now() AS now;

-- Asks for one pair once more: a delivery of its own, whatever was sent before. Nobody who never visited is sent.
-- name: queue.redeliver
INSERT INTO site_queue AS q (site_id, user_uid, revision, not_before)
SELECT v.site_id, v.user_uid, u.revision, gatelodge.now() FROM visits v JOIN users u ON u.uid = v.user_uid
WHERE v.site_id = $1 AND v.user_uid = $2
ON CONFLICT (site_id, user_uid) DO UPDATE SET revision = greatest(q.revision, excluded.revision), not_before = excluded.not_before;

-- name: queue.forget_aside
DELETE FROM queue_aside WHERE site_id = $1 AND user_uid = $2;

-- Whatever failed at any site goes again now: what waits for its next try, and what was set aside (Q7).
-- name: queue.retry_failed
WITH back AS (
  DELETE FROM queue_aside RETURNING site_id, user_uid, revision, changed_at
), queued AS (
  INSERT INTO site_queue AS q (site_id, user_uid, revision, changed_at)
  SELECT b.site_id, b.user_uid, b.revision, b.changed_at FROM back b ORDER BY b.site_id, b.user_uid
  ON CONFLICT (site_id, user_uid) DO UPDATE SET revision = greatest(q.revision, excluded.revision)
)
UPDATE deliveries SET retry_at = '-infinity' WHERE failures > 0 AND paused_at IS NULL;

-- What stands between a person's state and a site, and what the site would be told (as in queue.read).
-- name: queue.would_send
SELECT s.api_url, v.user_uid IS NOT NULL AS known, s.push_changes AS pushes,
       NOT o.consent_required OR coalesce((SELECT c.given FROM consents c WHERE c.user_uid = u.uid AND c.org_id = o.org_id
                                           ORDER BY c.consent_id DESC LIMIT 1), false) AS consented,
       coalesce(d.paused_at IS NOT NULL, false)
       OR coalesce((SELECT value = 'true' FROM settings WHERE name = 'queue_paused'), false) AS paused,
       CASE
         WHEN u.erased_at IS NOT NULL THEN CASE v.told WHEN 'erased' THEN '' ELSE 'erase' END
         WHEN u.deleted_at IS NOT NULL THEN CASE WHEN v.told IN ('suspended', 'erased') THEN '' ELSE 'suspend' END
         WHEN u.status = 'suspended' AND v.told IS DISTINCT FROM 'suspended' THEN 'suspend'
         WHEN u.status = 'active' AND v.told IS DISTINCT FROM 'active' AND v.user_uid IS NOT NULL THEN 'restore'
         ELSE 'update'
       END AS kind
FROM sites s JOIN orgs o USING (org_id) CROSS JOIN users u
LEFT JOIN visits v ON v.user_uid = u.uid AND v.site_id = s.site_id LEFT JOIN deliveries d ON d.site_id = s.site_id
WHERE s.site_id = $1 AND u.uid = $2 AND s.deleted_at IS NULL;

-- Everybody whom a site (0: any site) has seen, as soon as a worker comes to it.
-- name: queue.owe
UPDATE deliveries d SET owed = true, retry_at = '-infinity' FROM sites s
WHERE s.site_id = d.site_id AND s.push_changes AND s.deleted_at IS NULL AND ($1 = 0 OR d.site_id = $1);

-- name: queue.try_now
UPDATE deliveries SET retry_at = '-infinity' WHERE site_id = $1 AND retry_at > '-infinity';

-- name: queue.pause
UPDATE deliveries SET paused_at = coalesce(paused_at, gatelodge.now()) WHERE site_id = $1;

-- name: queue.resume
UPDATE deliveries SET paused_at = NULL, retry_at = '-infinity' WHERE site_id = $1;

-- name: queue.wake
SELECT pg_notify('gatelodge_queue', '');

-- Newest first; 0 and NULL leave a filter out.
-- name: delivery.list
SELECT l.delivery_id, l.site_id, coalesce(s.name, '') AS name, l.kind, l.people::text AS people, l.changed_at, l.woken_at, l.claimed_at,
       l.requested_at, l.answered_at, l.body_bytes, l.outcome, coalesce(l.status, 0) AS status, l.answer, l.node,
       l.request_head, l.answer_head, l.body, l.at::text AS logged,
       coalesce((SELECT coalesce(nullif(trim(u.first_name || ' ' || u.last_name), ''), u.username) FROM users u
                 WHERE u.uid = l.people[1]), '') AS first_person
FROM delivery_log l LEFT JOIN sites s USING (site_id)
WHERE ($1 = 0 OR l.site_id = $1) AND ($2::uuid IS NULL OR $2::uuid = ANY (l.people)) AND ($3::timestamptz IS NULL OR l.at >= $3::timestamptz)
ORDER BY l.at DESC LIMIT $4;

-- For files and paper: without what was said on the wire, from a place on ('infinity' and any id is the beginning).
-- name: delivery.log
SELECT l.delivery_id, l.site_id, coalesce(s.name, '') AS name, l.kind, l.people::text AS people, l.changed_at, l.woken_at, l.claimed_at,
       l.requested_at, l.answered_at, l.body_bytes, l.outcome, coalesce(l.status, 0) AS status, l.answer, l.node,
       '' AS request_head, '' AS answer_head, '' AS body, l.at::text AS logged,
       coalesce((SELECT coalesce(nullif(trim(u.first_name || ' ' || u.last_name), ''), u.username) FROM users u
                 WHERE u.uid = l.people[1]), '') AS first_person
FROM delivery_log l LEFT JOIN sites s USING (site_id)
WHERE (l.at, l.delivery_id) < ($1::timestamptz, $2::uuid) AND ($3 = 0 OR l.site_id = $3) AND ($4 = '' OR l.kind = $4)
  AND ($5::boolean IS NULL OR (l.outcome = 'delivered') = $5::boolean)
ORDER BY l.at DESC, l.delivery_id DESC LIMIT $6;
