-- What the delivery worker runs: fan out, claim, read, then delivered or failed. Each block is one step of PROMISES Q1 to
-- Q7; leases, waiting and back-off all go by the database's clock.

-- name: queue.fan_out
SELECT fan_out($1) AS taken;

-- name: queue.requeue
SELECT requeue() AS pairs;

-- name: queue.take_work
SELECT t.taken, t.site_id, t.lease, t.failures, s.name, coalesce(s.api_url, '') AS api_url, s.internal, s.push_ssh_keys,
       coalesce(s.push_form, '') AS push_form, s.revision, gatelodge.now() AS claimed_at
FROM take_work($1, $2) t LEFT JOIN sites s USING (site_id);

-- For each lane the next hundred rows after a person, with what the site is to be told. LIMIT is a literal: as a
-- parameter the generic plan takes it for a tenth of the table and hashes all users. kind '' is never sent: pushes are
-- off, consent is missing or withdrawn, or there is nothing that the site does not know; switching on and consenting
-- queue it again (PG-10). A suspension or restoration leaves its row, so that the update follows it.
-- name: queue.read
SELECT q.site_id, q.user_uid, q.revision, q.changed_at::text AS changed_at, q.not_before::text AS not_before,
       u.username, u.revision AS state, s.revision AS site_revision,
       CASE
         WHEN v.user_uid IS NULL OR NOT s.push_changes OR s.deleted_at IS NOT NULL OR o.consent_required AND NOT coalesce(
           (SELECT c.given FROM consents c WHERE c.user_uid = u.uid AND c.org_id = o.org_id ORDER BY c.consent_id DESC LIMIT 1),
           false) THEN ''
         WHEN u.erased_at IS NOT NULL THEN CASE v.told WHEN 'erased' THEN '' ELSE 'erase' END
         WHEN u.deleted_at IS NOT NULL THEN CASE WHEN v.told IN ('suspended', 'erased') THEN '' ELSE 'suspend' END
         WHEN u.status = 'suspended' AND v.told <> 'suspended' THEN 'suspend'
         WHEN u.status = 'active' AND v.told <> 'active' THEN 'restore'
         ELSE 'update'
       END AS kind
FROM unnest($1::int[], $2::uuid[]) AS lane (site_id, after)
CROSS JOIN LATERAL (SELECT * FROM site_queue w WHERE w.site_id = lane.site_id AND w.user_uid > lane.after
                    AND w.not_before <= gatelodge.now() ORDER BY w.user_uid LIMIT 100) q
JOIN users u ON u.uid = q.user_uid
JOIN sites s ON s.site_id = q.site_id JOIN orgs o ON o.org_id = s.org_id
LEFT JOIN visits v ON v.user_uid = q.user_uid AND v.site_id = q.site_id
ORDER BY q.site_id, q.user_uid;

-- What a site is told of people, with the revision of that state: as many as fit into a MiB of keys, the first in any
-- case (Q9). Lengths are read without the keys themselves.
-- name: queue.payload
WITH wanted AS (
  SELECT w.uid, w.position, CASE WHEN $2 THEN coalesce(
    (SELECT sum(octet_length(k.key)) FROM ssh_keys k WHERE k.user_uid = w.uid), 0) ELSE 0 END AS weight
  FROM unnest($1::uuid[]) WITH ORDINALITY AS w (uid, position)
), fitting AS (
  SELECT r.uid FROM (SELECT uid, weight, sum(weight) OVER (ORDER BY position) AS running FROM wanted) r
  WHERE r.running - r.weight < 1048576
)
SELECT u.uid, u.revision, u.username, u.first_name, u.last_name,
       coalesce((SELECT e.address FROM emails e WHERE e.user_uid = u.uid AND e.is_primary), '') AS email,
       ARRAY(SELECT e.address FROM emails e WHERE e.user_uid = u.uid AND NOT e.is_primary AND e.verified_at IS NOT NULL)::text AS secondary,
       CASE WHEN $2 THEN coalesce((SELECT string_agg(k.key, E'\n' ORDER BY k.ssh_key_id) FROM ssh_keys k
                                   WHERE k.user_uid = u.uid), '') END AS keys
FROM fitting f JOIN users u USING (uid);

-- Only what did not change meanwhile, only under my lease, which goes on from here. A hop's answer is good for 10 s and
-- may carry an older state than the push it races with: where such a hop is that fresh, the row stays and is sent once
-- more after it (Q3).
-- name: queue.delivered
WITH mine AS (
  UPDATE deliveries SET leased_until = gatelodge.now() + interval '60 s', failures = 0, retry_at = '-infinity', trouble = NULL, last_status = NULL, last_error = NULL
  WHERE site_id = $1 AND lease = $2 AND leased_until > gatelodge.now() RETURNING site_id
), sent AS (
  SELECT m.site_id, s.user_uid, s.revision, v.last_at + interval '15 s' AS settled
  FROM mine m CROSS JOIN unnest($3::uuid[], $4::bigint[]) AS s (user_uid, revision)
  LEFT JOIN visits v ON v.site_id = m.site_id AND v.user_uid = s.user_uid
    AND v.revision < s.revision AND v.last_at > gatelodge.now() - interval '15 s'
), again AS (
  UPDATE site_queue q SET not_before = s.settled, changed_at = gatelodge.now() FROM sent s
  WHERE s.settled IS NOT NULL AND q.site_id = s.site_id AND q.user_uid = s.user_uid AND q.revision = s.revision
), gone AS (
  DELETE FROM site_queue q USING sent s
  WHERE s.settled IS NULL AND q.site_id = s.site_id AND q.user_uid = s.user_uid AND q.revision = s.revision
)
SELECT count(*) AS mine FROM mine;

-- Before a suspension, restoration or erasure leaves. Should its answer be lost, nobody knows what the site believes, and
-- whatever is wanted then is sent anew (Q1, Q2). Durable before the request, unlike the worker's other commits (Q12).
-- name: queue.telling
WITH mine AS (
  SELECT site_id FROM deliveries WHERE site_id = $1 AND lease = $2 AND leased_until > gatelodge.now() FOR NO KEY UPDATE
), unsure AS (
  UPDATE visits v SET told = 'unsure' FROM mine m CROSS JOIN unnest($3::uuid[]) AS s (user_uid)
  WHERE v.site_id = m.site_id AND v.user_uid = s.user_uid AND v.told <> 'unsure'
)
SELECT count(*) AS mine, set_config('synchronous_commit', 'on', true) FROM mine;

-- A suspension, restoration or erasure has arrived. The rows stay: what is read next says whether anything is left.
-- name: queue.told
WITH mine AS (
  UPDATE deliveries SET leased_until = gatelodge.now() + interval '60 s', failures = 0, retry_at = '-infinity', trouble = NULL, last_status = NULL, last_error = NULL
  WHERE site_id = $1 AND lease = $2 AND leased_until > gatelodge.now() RETURNING site_id
), told AS (
  UPDATE visits v SET told = $4 FROM mine m CROSS JOIN unnest($3::uuid[]) AS s (user_uid)
  WHERE v.site_id = m.site_id AND v.user_uid = s.user_uid AND v.told <> $4
)
SELECT count(*) AS mine FROM mine;

-- Nothing is to be sent for these rows.
-- name: queue.unsent
DELETE FROM site_queue q USING unnest($3::uuid[], $4::bigint[]) AS s (user_uid, revision)
WHERE q.site_id = $1 AND q.user_uid = s.user_uid AND q.revision = s.revision
AND EXISTS (SELECT FROM deliveries d WHERE d.site_id = $1 AND d.lease = $2 AND d.leased_until > gatelodge.now());

-- name: queue.release
UPDATE deliveries SET leased_until = gatelodge.now() WHERE site_id = $1 AND lease = $2 AND leased_until > gatelodge.now();

-- name: queue.failed
UPDATE deliveries SET leased_until = gatelodge.now(), failures = failures + 1,
  retry_at = gatelodge.now() + $3 * interval '1 ms', trouble = nullif($4, ''), last_status = nullif($5, 0), last_error = $6
WHERE site_id = $1 AND lease = $2;

-- The receiver says that it is gone (Q6).
-- name: queue.gone
UPDATE deliveries SET leased_until = gatelodge.now(), failures = failures + 1, paused_at = gatelodge.now(),
  trouble = nullif($3, ''), last_status = nullif($4, 0), last_error = $5
WHERE site_id = $1 AND lease = $2;

-- Rows of failing sites go aside after five days (Q7).
-- name: queue.set_aside
WITH late AS (
  DELETE FROM site_queue q WHERE q.changed_at < gatelodge.now() - interval '5 days'
  AND q.site_id IN (SELECT d.site_id FROM deliveries d WHERE d.failures > 0 AND d.paused_at IS NULL) RETURNING site_id, user_uid, revision, changed_at
)
INSERT INTO queue_aside AS a (site_id, user_uid, revision, changed_at) SELECT * FROM late ORDER BY site_id, user_uid
ON CONFLICT (site_id, user_uid) DO UPDATE SET revision = greatest(a.revision, excluded.revision), aside_at = excluded.aside_at;

-- The site is back: so are its rows. not_before makes them deliveries of their own.
-- name: queue.take_up
WITH back AS (DELETE FROM queue_aside WHERE site_id = $1 RETURNING site_id, user_uid, revision, changed_at)
INSERT INTO site_queue AS q (site_id, user_uid, revision, changed_at, not_before)
SELECT site_id, user_uid, revision, changed_at, gatelodge.now() FROM back ORDER BY user_uid
ON CONFLICT (site_id, user_uid) DO UPDATE SET revision = greatest(q.revision, excluded.revision);

-- After a failover everybody is owed everything (Q13).
-- name: queue.check_timeline
UPDATE deliveries SET owed = true, timeline = substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8)
WHERE timeline <> substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8);

-- name: delivery.insert
INSERT INTO delivery_log (delivery_id, site_id, kind, people, changed_at, woken_at, claimed_at, requested_at, answered_at,
                          body_bytes, outcome, status, answer, node, request_head, answer_head, body)
VALUES ($1, $2, $3, $4::uuid[], $5::timestamptz, $6::timestamptz, $7::timestamptz, $8::timestamptz, $9::timestamptz,
        $10, $11, nullif($12, 0), $13, $14, $15, $16, $17)
ON CONFLICT DO NOTHING;

-- At most so many rows at a time: nobody waits for a broom.
-- name: delivery.prune
DELETE FROM delivery_log WHERE ctid IN
  (SELECT ctid FROM delivery_log WHERE at < gatelodge.now() - $1 * interval '1 day' ORDER BY at LIMIT 10000);
