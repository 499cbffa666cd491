-- Synchronisation: jobs, their runs and what those did (migration 0033). What a run does to people is the work of the
-- functions there.

-- $1: one of them, or NULL.
-- name: sync.jobs
SELECT s.sync_id, s.name, s.source, s.address, s.account, s.has_password, s.internal, s.format, s.encoding, s.separator, s.columns::text AS columns, s.snapshot,
       s.absent, s.bring_back, s.guard_percent, s.guard_least, s.acknowledge, s.every_minutes, to_char(s.at_time, 'HH24:MI') AS at_time,
       s.weekdays::text[] AS weekdays, s.time_zone, s.paused_at, s.owner, s.revision, coalesce(u.username, '') AS owner_name,
       t.next_at, t.asked_at IS NOT NULL AS asked,
       (SELECT count(*)::int FROM sync_people p WHERE p.sync_id = s.sync_id AND p.gone_at IS NULL) AS known,
       r.run_id, r.started_at, r.ended_at, r.cause, r.asked_by, r.node, r.outcome, r.trouble, r.added, r.changed, r.same, r.conflict,
       r.unread, r.gone, r.people, r.bytes, coalesce(r.import_id, 0) AS import_id
FROM syncs s JOIN sync_states t USING (sync_id) LEFT JOIN users u ON u.uid = s.owner
LEFT JOIN LATERAL (SELECT * FROM sync_runs r WHERE r.sync_id = s.sync_id ORDER BY run_id DESC LIMIT 1) r ON true
WHERE coalesce(s.sync_id = $1::int, true) ORDER BY lower(s.name);

-- name: sync.named
SELECT sync_id FROM syncs WHERE lower(name) = lower($1);

-- name: sync.insert
INSERT INTO syncs (name, source, address, account, internal, format, encoding, separator, columns, snapshot, absent, bring_back,
                   guard_percent, guard_least, acknowledge, every_minutes, at_time, weekdays, time_zone, owner)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12, $13, $14, $15, $16::int, $17::time, $18::int[], $19, $20::uuid) RETURNING sync_id;

-- name: sync.replace
UPDATE syncs SET name = $3, source = $4, address = $5, account = $6, internal = $7, format = $8, encoding = $9, separator = $10,
  columns = $11::jsonb, snapshot = $12, absent = $13, bring_back = $14, guard_percent = $15, guard_least = $16, acknowledge = $17,
  every_minutes = $18::int, at_time = $19::time, weekdays = $20::int[], time_zone = $21, owner = $22::uuid
WHERE sync_id = $1 AND revision = $2;

-- Empty: there is none any more.
-- name: sync.put_password
UPDATE syncs SET sealed_password = nullif($2::bytea, '') WHERE sync_id = $1;

-- name: sync.password
SELECT sealed_password FROM syncs WHERE sync_id = $1 AND sealed_password IS NOT NULL;

-- name: sync.remove
DELETE FROM syncs WHERE sync_id = $1;

-- name: sync.pause
UPDATE syncs SET paused_at = CASE WHEN $2 THEN coalesce(paused_at, gatelodge.now()) END WHERE sync_id = $1;

-- name: sync.plan_next
UPDATE sync_states SET next_at = $2::timestamptz WHERE sync_id = $1;

-- name: sync.now
SELECT gatelodge.now() AS at;

-- name: sync.ask
UPDATE sync_states SET asked_at = gatelodge.now(), asked_by = actor() WHERE sync_id = $1;

-- The guard's question, answered: the next run may take so many away, and looks at the document whatever was seen.
-- name: sync.allow
UPDATE sync_states t SET allowed = r.gone, seen_etag = '', seen_modified = '', seen_hash = '', asked_at = gatelodge.now(), asked_by = actor()
FROM sync_runs r WHERE r.sync_id = t.sync_id AND r.run_id = $1 AND r.outcome = 'asking';

-- name: sync.answer
UPDATE sync_runs SET outcome = $2 WHERE run_id = $1 AND outcome = 'asking';

-- Those that may be due; whether one is, its lock decides. A run of a node that has died is done again once.
-- name: sync.due
SELECT s.sync_id FROM syncs s JOIN sync_states t USING (sync_id)
WHERE coalesce(s.sync_id = $1::int, true) AND (t.asked_at IS NOT NULL OR s.paused_at IS NULL AND (t.next_at <= gatelodge.now()
      OR EXISTS (SELECT FROM sync_runs r WHERE r.sync_id = s.sync_id AND r.outcome = 'running' AND r.cause <> 'again')))
ORDER BY t.asked_at NULLS LAST, t.next_at;

-- By one node at a time, and until the session ends at the latest.
-- name: sync.lock
SELECT pg_try_advisory_lock(7242, $1::int) AS ours;

-- name: sync.unlock
SELECT pg_advisory_unlock(7242, $1::int) AS freed;

-- Runs of nodes that have died: who holds the lock knows that nobody works at them.
-- name: sync.bury
UPDATE sync_runs SET outcome = 'failed', trouble = 'interrupted', ended_at = gatelodge.now() WHERE sync_id = $1 AND outcome = 'running';

-- name: sync.begin
INSERT INTO sync_runs (sync_id, cause, asked_by, node)
SELECT sync_id, CASE WHEN asked_at IS NOT NULL THEN 'asked' ELSE $2 END, asked_by, $3 FROM sync_states WHERE sync_id = $1
RETURNING run_id, cause;

-- name: sync.taken
UPDATE sync_states t SET next_at = $2::timestamptz, asked_at = NULL, asked_by = '', allowed = NULL
FROM sync_states was WHERE t.sync_id = $1 AND was.sync_id = t.sync_id
RETURNING coalesce(was.allowed, -1) AS allowed, t.seen_etag, t.seen_modified, t.seen_hash;

-- name: sync.of_import
UPDATE imports SET sync_id = $2 WHERE import_id = $1;

-- name: sync.match
SELECT match_sync($1) IS NULL AS matched;

-- name: sync.judge
SELECT judge_sync($1) IS NULL AS judged, judge_erased($1) IS NULL AS spared;

-- name: sync.weigh
SELECT gone, people, unknown FROM weigh_sync($1);

-- name: sync.settle
SELECT settle_sync($1) IS NULL AS settled;

-- What a run did, for good: nothing is kept of who stayed as they were, and no word of who was erased.
-- name: sync.write_entries
INSERT INTO sync_entries (run_id, line, verdict, source_key, uid, username, name, email, reason, field, about, changes)
SELECT $1, p.line, p.verdict, coalesce(r.source_key, ''), p.uid, CASE WHEN p.reason = 'erased' THEN coalesce(u.username, '') ELSE coalesce(p.username, r.username, '') END,
       trim(coalesce(r.first_name, u.first_name, '') || ' ' || coalesce(r.last_name, u.last_name, '')), coalesce(r.email, ''),
       p.reason, p.field, p.about, p.changes
FROM import_plan p LEFT JOIN import_rows r ON r.import_id = p.import_id AND r.line = p.line AND p.reason <> 'erased' LEFT JOIN users u ON u.uid = p.uid
WHERE p.import_id = $2 AND p.verdict <> 'same';

-- name: sync.entries
SELECT line, verdict, source_key, uid, username, name, email, reason, field, about, changes::text AS changes FROM sync_entries
WHERE run_id = $1 AND verdict = ANY ($2::text[]) AND line > $3 ORDER BY line LIMIT $4;

-- Of a document that comes again, the question stays; of another, the older ones are overtaken.
-- name: sync.overtake
UPDATE sync_runs SET outcome = 'overtaken' WHERE sync_id = (SELECT sync_id FROM sync_runs WHERE run_id = $1) AND run_id <> $1 AND outcome = 'asking';

-- name: sync.end
UPDATE sync_runs SET ended_at = gatelodge.now(), outcome = $2, trouble = left($3, 1000), added = $4, changed = $5, same = $6, conflict = $7,
  unread = $8, gone = $9, people = $10, bytes = $11, import_id = nullif($12::bigint, 0)
WHERE run_id = $1;

-- name: sync.seen
UPDATE sync_states SET seen_etag = $2, seen_modified = $3, seen_hash = $4, held = $5::text[] WHERE sync_id = $1;

-- name: sync.held
SELECT source, fields FROM held_by_source($1);

-- Newest first, before this one; of one job, or of all.
-- name: sync.runs
SELECT run_id, sync_id, started_at, ended_at, cause, asked_by, node, outcome, trouble, added, changed, same, conflict, unread, gone, people,
       bytes, coalesce(import_id, 0) AS import_id
FROM sync_runs WHERE sync_id = $1 AND run_id < $2 ORDER BY run_id DESC LIMIT $3;

-- Runs of long ago go; those that changed nothing sooner.
-- name: sync.prune
DELETE FROM sync_runs WHERE outcome NOT IN ('running', 'asking')
  AND started_at < gatelodge.now() - CASE WHEN outcome = 'unchanged' THEN interval '7 days' ELSE interval '180 days' END;
