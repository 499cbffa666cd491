-- The house as it lives: samples of each minute, its nodes, its health, and how many requests arrived.

-- slot: minute, hour or day; since: an interval; site 0: all.
-- name: delivery.count
SELECT date_trunc($1, at) AS slot, count(*) FILTER (WHERE outcome = 'delivered') AS arrived,
       count(*) FILTER (WHERE outcome <> 'delivered') AS failed
FROM delivery_log WHERE at > gatelodge.now() - $2::interval AND ($3 = 0 OR site_id = $3) GROUP BY 1 ORDER BY 1;

-- What was sent is not kept of people who are gone. Looked for only where somebody went lately.
-- name: live.forget_bodies
UPDATE delivery_log l SET body = '' WHERE l.body <> '' AND l.people && ARRAY(
  SELECT uid FROM users WHERE deleted_at > gatelodge.now() - interval '2 days' OR erased_at > gatelodge.now() - interval '2 days')
AND EXISTS (SELECT FROM users WHERE deleted_at > gatelodge.now() - interval '2 days' OR erased_at > gatelodge.now() - interval '2 days');

-- Two nodes may count a minute: the more that one of them has seen holds.
-- name: live.sample
INSERT INTO house_samples AS s (minute, online, waiting, oldest_seconds)
SELECT date_trunc('minute', gatelodge.now()),
       (SELECT count(DISTINCT user_uid) FROM sessions WHERE last_seen_at > gatelodge.now() - interval '5 min'),
       (SELECT count(*) FROM site_queue) + (SELECT count(*) FROM user_change),
       coalesce(extract(epoch FROM gatelodge.now() - least((SELECT min(changed_at) FROM site_queue), (SELECT min(changed_at) FROM user_change))), 0)::int
ON CONFLICT (minute) DO UPDATE SET online = greatest(s.online, excluded.online), waiting = greatest(s.waiting, excluded.waiting),
  oldest_seconds = greatest(s.oldest_seconds, excluded.oldest_seconds);

-- name: live.prune_samples
DELETE FROM house_samples WHERE minute < gatelodge.now() - interval '15 days';

-- name: live.samples
SELECT date_bin($1::interval, minute, timestamptz 'epoch') AS slot, max(online) AS online, max(waiting) AS waiting,
       max(oldest_seconds) AS oldest_seconds
FROM house_samples WHERE minute > gatelodge.now() - $2::interval GROUP BY 1 ORDER BY 1;

-- name: live.hear_node
INSERT INTO house_nodes (node, heard_at, clock_ms, disk_free, disk_size, tls_until, mail_server)
VALUES ($1, gatelodge.now(), $2, $3, $4, $5::timestamptz, $6)
ON CONFLICT (node) DO UPDATE SET heard_at = excluded.heard_at, clock_ms = excluded.clock_ms, disk_free = excluded.disk_free,
  disk_size = excluded.disk_size, tls_until = excluded.tls_until, mail_server = excluded.mail_server;

-- Nodes that went for good.
-- name: live.prune_nodes
DELETE FROM house_nodes WHERE heard_at < gatelodge.now() - interval '1 day';

-- name: live.nodes
SELECT node, heard_at, clock_ms, disk_free, disk_size, tls_until, mail_server FROM house_nodes
WHERE heard_at > gatelodge.now() - interval '10 min' ORDER BY node;

-- name: live.known_nodes
SELECT node, heard_at, clock_ms, disk_free, disk_size, tls_until, mail_server FROM house_nodes ORDER BY node;

-- name: live.clock
SELECT gatelodge.now() AS now;

-- name: live.database
SELECT current_setting('server_version') AS version, current_setting('max_connections')::int AS most,
       (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()) AS connections,
       pg_database_size(current_database()) AS bytes;

-- The youngest certificate of each of the house's own authorities.
-- name: live.certificate_authorities
SELECT a.name, max(c.valid_until) AS valid_until FROM certificate_authorities c JOIN authorities a USING (authority_id)
WHERE a.deleted_at IS NULL AND a.enabled GROUP BY a.name ORDER BY a.name;

-- name: live.key_sizes
SELECT site_id, name, version, bytes, made_at FROM site_key_sizes();

-- name: live.last_backup
SELECT at, place, bytes, verified_at FROM backups WHERE starts_with(place, $1) AND (verified_at IS NOT NULL OR NOT $2::boolean) ORDER BY at DESC LIMIT 1;

-- name: live.record_backup
INSERT INTO backups (place, bytes, verified_at) VALUES ($1, $2, $3::timestamptz);

-- What everybody has committed here. Looked at anew, within a transaction, too.
-- name: live.commits
WITH anew AS MATERIALIZED (SELECT pg_stat_clear_snapshot())
SELECT pg_stat_get_db_xact_commit(d.oid) AS commits FROM anew, pg_database d WHERE d.datname = current_database();
