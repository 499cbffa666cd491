-- Lists about imports: the pages of a plan, and those that were applied.

-- The first line of each page of $3 rows, of these verdicts: a page is then read by its line, however far down it is.
-- name: import_list.page_starts
SELECT line FROM (SELECT line, row_number() OVER (ORDER BY line) - 1 AS place FROM import_plan
                  WHERE import_id = $1 AND verdict = ANY ($2::text[])) numbered
WHERE place % $3 = 0 ORDER BY line;

-- How far an import is taken back just now, in per cent; none: nobody does. Who does it holds a lock of the transaction for each whole
-- per cent (import_work.h).
-- name: import_list.going_back
SELECT max(objid::bigint)::int AS percent FROM pg_locks
WHERE locktype = 'advisory' AND objsubid = 2 AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
  AND classid = (hashtext('gatelodge.undoing:' || $1::bigint)::bigint & 4294967295)::oid;

-- name: import_list.tell_going_back
SELECT pg_advisory_xact_lock_shared(hashtext('gatelodge.undoing:' || $1::bigint), $2::int) IS NULL AS told;

-- Those that were applied in batches and were stopped before the last one, what was read for them being there still; and those
-- that somebody is at work at, in batches or in one. Who works in batches holds a lock of their session (import_work.h), who
-- applies all at once that of their transaction (0062). How far each is stands with it (0070), and is not counted here. Synchronisations
-- and migrations go on by themselves.
-- name: import_list.unfinished
WITH held AS MATERIALIZED (
  SELECT DISTINCT (classid::bigint << 32) | objid::bigint AS key FROM pg_locks
  WHERE locktype = 'advisory' AND objsubid = 1 AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())),
back AS MATERIALIZED (
  SELECT classid, max(objid::bigint)::int AS percent FROM pg_locks
  WHERE locktype = 'advisory' AND objsubid = 2 AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
  GROUP BY classid)
SELECT i.import_id, i.source, CASE WHEN w.running AND i.worker <> '' THEN i.worker ELSE i.made_by END AS actor, i.workplace, i.made_at,
       i.people_done AS people, i.people - i.people_done AS still, w.running,
       (SELECT percent FROM back WHERE classid = (hashtext('gatelodge.undoing:' || i.import_id)::bigint & 4294967295)::oid) AS going_back
FROM imports i CROSS JOIN LATERAL (
  SELECT EXISTS (SELECT FROM held WHERE key = hashtext('gatelodge.importing:' || i.import_id)
                 OR i.applied_to = 0 AND key = hashtext('gatelodge.import:' || i.import_id)) AS running) w
WHERE i.applied_at IS NULL AND (i.applied_to > 0 OR w.running) AND i.sync_id IS NULL AND i.migration_id IS NULL
  AND EXISTS (SELECT FROM import_plan p WHERE p.import_id = i.import_id) AND NOT is_undone('import:' || i.import_id)
ORDER BY i.made_at DESC, i.import_id DESC;

-- Until the session ends, or puts it down.
-- name: import_list.take_up
SELECT pg_advisory_lock_shared(hashtext('gatelodge.importing:' || $1::bigint)) IS NULL AS held;

-- name: import_list.put_down
SELECT pg_advisory_unlock_shared(hashtext('gatelodge.importing:' || $1::bigint)) AS held;

-- name: import_list.tell_worker
SELECT work_on_import($1, $2) IS NULL AS told;

-- Runs of synchronisations have a log of their own.
-- name: import_list.past
WITH back AS MATERIALIZED (
  SELECT classid, max(objid::bigint)::int AS percent FROM pg_locks
  WHERE locktype = 'advisory' AND objsubid = 2 AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
  GROUP BY classid)
SELECT import_id, source, made_by, applied_at, counts::text AS counts, is_undone('import:' || import_id) AS undone,
       (SELECT percent FROM back WHERE classid = (hashtext('gatelodge.undoing:' || import_id)::bigint & 4294967295)::oid) AS going_back
FROM imports WHERE applied_at IS NOT NULL AND sync_id IS NULL ORDER BY applied_at DESC, import_id DESC LIMIT $1;
