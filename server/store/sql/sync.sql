-- Synchronisation: jobs, their runs and what those did (migration 0033). What a run does to people is the work of the
-- functions there. One that lies in the recycle bin is passed over, but by what ends a run that was under way (0053).

-- $1: one of them, or NULL.
-- name: sync.jobs
SELECT s.sync_id, s.name, s.source, s.address, s.account, s.has_password, s.internal, s.base, s.filter, s.start_tls, s.trusted, s.page_size, s.at_sign_in, s.of_one, s.format, s.encoding, s.separator, s.columns::text AS columns, s.snapshot,
       s.absent, s.bring_back, s.guard_percent, s.guard_least, s.acknowledge, s.every_minutes, to_char(s.at_time, 'HH24:MI') AS at_time,
       s.weekdays::text[] AS weekdays, s.time_zone, s.paused_at, s.owner, s.mail_after, s.revision, coalesce(u.username, '') AS owner_name,
       t.next_at, t.asked_at IS NOT NULL AS asked,
       (SELECT count(*)::int FROM sync_people p WHERE p.sync_id = s.sync_id AND p.gone_at IS NULL) AS known,
       r.run_id, r.started_at, r.ended_at, r.cause, r.asked_by, r.node, r.outcome, r.fault, r.trouble, r.seen_hash, r.added, r.changed, r.same, r.conflict,
       r.unread, r.gone, r.people, r.bytes, coalesce(r.import_id, 0) AS import_id
FROM syncs s JOIN sync_states t USING (sync_id) LEFT JOIN users u ON u.uid = s.owner
LEFT JOIN LATERAL (SELECT * FROM sync_runs r WHERE r.sync_id = s.sync_id AND r.cause <> 'sign_in' ORDER BY run_id DESC LIMIT 1) r ON true
WHERE s.deleted_at IS NULL AND coalesce(s.sync_id = $1::int, true) ORDER BY lower(s.name);

-- name: sync.named
SELECT sync_id FROM syncs WHERE lower(name) = lower($1) AND deleted_at IS NULL;

-- The last one of this name that was removed.
-- name: sync.removed_named
SELECT sync_id FROM syncs WHERE lower(name) = lower($1) AND deleted_at IS NOT NULL ORDER BY deleted_at DESC LIMIT 1;

-- name: sync.insert
INSERT INTO syncs (name, source, address, account, internal, format, encoding, separator, columns, snapshot, absent, bring_back,
                   guard_percent, guard_least, acknowledge, every_minutes, at_time, weekdays, time_zone, owner,
                   base, filter, start_tls, trusted, page_size, at_sign_in, of_one, mail_after)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12, $13, $14, $15, $16::int, $17::time, $18::int[], $19, $20::uuid,
        $21, $22, $23, $24, $25, $26, $27, $28) RETURNING sync_id;

-- name: sync.replace
UPDATE syncs SET name = $3, source = $4, address = $5, account = $6, internal = $7, format = $8, encoding = $9, separator = $10,
  columns = $11::jsonb, snapshot = $12, absent = $13, bring_back = $14, guard_percent = $15, guard_least = $16, acknowledge = $17,
  every_minutes = $18::int, at_time = $19::time, weekdays = $20::int[], time_zone = $21, owner = $22::uuid,
  base = $23, filter = $24, start_tls = $25, trusted = $26, page_size = $27, at_sign_in = $28, of_one = $29, mail_after = $30
WHERE sync_id = $1 AND revision = $2 AND deleted_at IS NULL;

-- Empty: there is none any more.
-- name: sync.put_password
UPDATE syncs SET sealed_password = nullif($2::bytea, '') WHERE sync_id = $1 AND deleted_at IS NULL;

-- name: sync.password
SELECT sealed_password FROM syncs WHERE sync_id = $1 AND sealed_password IS NOT NULL;

-- name: sync.remove
UPDATE syncs SET deleted_at = gatelodge.now() WHERE sync_id = $1 AND deleted_at IS NULL;

-- $2: under this name, or NULL.
-- name: sync.bring_back
UPDATE syncs SET deleted_at = NULL, name = coalesce($2, name) WHERE sync_id = $1 AND deleted_at IS NOT NULL;

-- name: sync.pause
UPDATE syncs SET paused_at = CASE WHEN $2 THEN coalesce(paused_at, gatelodge.now()) END WHERE sync_id = $1 AND deleted_at IS NULL;

-- name: sync.plan_next
UPDATE sync_states SET next_at = $2::timestamptz WHERE sync_id = $1;

-- name: sync.now
SELECT gatelodge.now() AS at;

-- name: sync.ask
UPDATE sync_states SET asked_at = gatelodge.now(), asked_by = actor()
WHERE sync_id = (SELECT sync_id FROM syncs WHERE sync_id = $1 AND deleted_at IS NULL);

-- The guard's question, answered: the next run may do what this very document says, and looks at it whatever was seen. Of
-- a directory what it has been asked for stays the same.
-- name: sync.allow
UPDATE sync_states t SET allowed_hash = r.seen_hash, seen_etag = '', seen_hash = '',
  seen_modified = CASE WHEN s.source = 'ldap' THEN t.seen_modified ELSE '' END, asked_at = gatelodge.now(), asked_by = actor()
FROM sync_runs r JOIN syncs s USING (sync_id) WHERE r.sync_id = t.sync_id AND r.run_id = $1 AND r.outcome = 'asking'
  AND s.deleted_at IS NULL;

-- name: sync.answer
UPDATE sync_runs r SET outcome = $2 FROM syncs s WHERE r.run_id = $1 AND r.outcome = 'asking' AND s.sync_id = r.sync_id AND s.deleted_at IS NULL;

-- Those that may be due; whether one is, its lock decides. A run of a node that has died is done again once.
-- name: sync.due
SELECT s.sync_id FROM syncs s JOIN sync_states t USING (sync_id)
WHERE s.deleted_at IS NULL AND coalesce(s.sync_id = $1::int, true) AND (t.asked_at IS NOT NULL OR s.paused_at IS NULL AND (t.next_at <= gatelodge.now()
      OR EXISTS (SELECT FROM sync_runs r WHERE r.sync_id = s.sync_id AND r.outcome = 'running' AND r.cause NOT IN ('again', 'sign_in'))))
ORDER BY t.asked_at NULLS LAST, t.next_at;

-- By one node at a time, and until the session ends at the latest.
-- name: sync.lock
SELECT pg_try_advisory_lock(7242, $1::int) AS ours;

-- name: sync.unlock
SELECT pg_advisory_unlock(7242, $1::int) AS freed;

-- One person's record is not written while a run has planned for all: its plan would not stand. Until the transaction
-- ends, here and below: a sign-in has no connection of its own where a pooler hands them out.
-- name: sync.share
SELECT pg_try_advisory_xact_lock_shared(7245, $1::int) AS ours;

-- Somebody waits: whatever is locked is left alone.
-- name: sync.hurry
SELECT set_config('lock_timeout', '1s', true) AS limit;

-- Whoever takes somebody away: the guard counts one after the other.
-- name: sync.take_away
SELECT pg_advisory_xact_lock(7244, $1::int) IS NULL AS waited;

-- name: sync.alone
SELECT pg_advisory_lock(7245, $1::int) IS NULL AS waited;

-- name: sync.alone_no_more
SELECT pg_advisory_unlock(7245, $1::int) AS freed;

-- Runs of nodes that have died: who holds the lock knows that nobody works at them. Those of one person are not under it,
-- and nobody does them again.
-- name: sync.bury
WITH ones AS (UPDATE sync_runs SET outcome = 'failed', fault = 'interrupted', trouble = 'interrupted', ended_at = gatelodge.now()
              WHERE sync_id = $1 AND outcome = 'running' AND cause = 'sign_in' AND started_at < gatelodge.now() - interval '1 hour')
UPDATE sync_runs SET outcome = 'failed', fault = 'interrupted', trouble = 'interrupted', ended_at = gatelodge.now()
WHERE sync_id = $1 AND outcome = 'running' AND cause <> 'sign_in';

-- name: sync.begin
INSERT INTO sync_runs (sync_id, cause, asked_by, node)
SELECT sync_id, CASE WHEN asked_at IS NOT NULL THEN 'asked' ELSE $2 END, asked_by, $3 FROM sync_states WHERE sync_id = $1
RETURNING run_id, cause;

-- name: sync.taken
UPDATE sync_states t SET next_at = $2::timestamptz, asked_at = NULL, asked_by = '', allowed_hash = ''
FROM sync_states was WHERE t.sync_id = $1 AND was.sync_id = t.sync_id
RETURNING was.allowed_hash, t.seen_etag, t.seen_modified, t.seen_hash;

-- name: sync.of_import
UPDATE imports SET sync_id = $2, whole = $3 WHERE import_id = $1;

-- name: sync.match
SELECT match_sync($1) IS NULL AS matched;

-- name: sync.judge
SELECT judge_sync($1) IS NULL AS judged, judge_erased($1) IS NULL AS spared;

-- name: sync.weigh
SELECT gone, people, unknown, leaving FROM weigh_sync($1);

-- The same of what is said of one person.
-- name: sync.weigh_one
SELECT count(*) FILTER (WHERE shuts_out(changes))::int AS gone, 0 AS people, 0 AS unknown,
       count(*) FILTER (WHERE changes -> 'groups_left' IS NOT NULL)::int AS leaving
FROM import_plan WHERE import_id = $1 AND verdict = 'changed';

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
UPDATE sync_runs SET ended_at = gatelodge.now(), outcome = $2, fault = $3, trouble = left($4, 1000), seen_hash = $5, added = $6, changed = $7,
  same = $8, conflict = $9, unread = $10, gone = $11, people = $12, bytes = $13, import_id = nullif($14::bigint, 0)
WHERE run_id = $1;

-- name: sync.seen
UPDATE sync_states SET seen_etag = $2, seen_modified = $3, seen_hash = $4,
  held = CASE WHEN $6 THEN ARRAY(SELECT unnest(held) UNION SELECT unnest($5::text[])) ELSE $5::text[] END WHERE sync_id = $1;

-- A document that has everybody is read again, although it is known: it may have whom one answer has not.
-- name: sync.forget_seen
UPDATE sync_states t SET seen_etag = '', seen_modified = '', seen_hash = '' FROM syncs s WHERE t.sync_id = $1 AND s.sync_id = $1 AND s.snapshot;

-- name: sync.held
SELECT source, fields FROM held_by_source($1);

-- Whoever has a source that is asked about people who sign in, and has not been asked about this one lately.
-- name: sync.to_ask
SELECT p.sync_id, p.source_key, u.username FROM sync_people p JOIN users u ON u.uid = p.user_uid JOIN syncs s USING (sync_id)
WHERE p.user_uid = $1 AND s.at_sign_in > 0 AND s.paused_at IS NULL AND s.deleted_at IS NULL
  AND coalesce(p.asked_at <= gatelodge.now() - s.at_sign_in * interval '1 minute', true);

-- name: sync.asked
UPDATE sync_people SET asked_at = gatelodge.now() WHERE user_uid = $1;

-- name: sync.begin_one
INSERT INTO sync_runs (sync_id, cause, node) VALUES ($1, 'sign_in', $2) RETURNING run_id;

-- Since the last document: who is gone, and who was shut out otherwise or has lost a group at a sign-in.
-- name: sync.gone_since
WITH last AS MATERIALIZED (
  SELECT coalesce(max(started_at), '-infinity') AS at FROM sync_runs WHERE sync_id = $1 AND cause <> 'sign_in' AND outcome = 'done'
), others AS MATERIALIZED (
  SELECT DISTINCT e.uid FROM sync_runs r JOIN sync_entries e USING (run_id) CROSS JOIN last
  WHERE r.sync_id = $1 AND r.cause = 'sign_in' AND r.outcome = 'done' AND r.started_at > last.at AND e.verdict = 'changed'
    AND (shuts_out(e.changes) OR e.changes -> 'groups_left' IS NOT NULL)
)
SELECT count(*) FILTER (WHERE p.gone_at > last.at OR p.gone_at IS NULL AND o.uid IS NOT NULL)::int AS gone,
       count(*) FILTER (WHERE p.gone_at IS NULL AND o.uid IS NULL)::int AS people, 0 AS unknown, 0 AS leaving
FROM sync_people p CROSS JOIN last LEFT JOIN others o ON o.uid = p.user_uid WHERE p.sync_id = $1;

-- Newest first, before this one. $4: those of one person; else all others; NULL: all.
-- name: sync.runs
SELECT run_id, sync_id, started_at, ended_at, cause, asked_by, node, outcome, fault, trouble, seen_hash, added, changed, same, conflict, unread,
       gone, people, bytes, coalesce(import_id, 0) AS import_id
FROM sync_runs WHERE sync_id = $1 AND run_id < $2 AND (cause = 'sign_in') = coalesce($4::boolean, cause = 'sign_in')
ORDER BY run_id DESC LIMIT $3;

-- Runs of long ago go; those that changed nothing sooner.
-- name: sync.prune
DELETE FROM sync_runs WHERE outcome NOT IN ('running', 'asking')
  AND started_at < gatelodge.now() - CASE WHEN outcome = 'unchanged' THEN interval '7 days' ELSE interval '180 days' END;
