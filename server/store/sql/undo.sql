-- Undo: the entries of a deed, and rows put back by the words of an entry (0023).

-- name: undo.entries_of_deed
SELECT a.seq, a.at, a.actor, a.source, a.request, a.subject, a.entity, a.key, a.action, p.before::text AS before, p.after::text AS after,
       deed_of(a.request, a.xid, a.at) AS deed
FROM audit a LEFT JOIN audit_payload p USING (seq)
WHERE a.request = $1 AND a.actor = ANY ((SELECT deed_actors($1))::text[]) ORDER BY a.seq;

-- The part of a deed ($1) that is about a person, and that about a record: found by these, for a deed may be of half a million.
-- name: undo.part_of_person
WITH theirs AS MATERIALIZED (SELECT seq, at, actor, source, request, xid, subject, entity, key, action FROM audit WHERE subject = $2)
SELECT a.seq, a.at, a.actor, a.source, a.request, a.subject, a.entity, a.key, a.action, p.before::text AS before, p.after::text AS after, $1::text AS deed
FROM theirs a CROSS JOIN LATERAL (SELECT before, after FROM (SELECT a.seq) one LEFT JOIN audit_payload USING (seq) OFFSET 0) p
WHERE deed_of(a.request, a.xid, a.at) = $1
  AND (a.request IS NULL OR a.actor = ANY ((SELECT deed_actors($1))::text[])) ORDER BY a.seq;

-- name: undo.part_of_record
WITH its AS MATERIALIZED (SELECT seq, at, actor, source, request, xid, subject, entity, key, action FROM audit WHERE entity = $2 AND key = $3)
SELECT a.seq, a.at, a.actor, a.source, a.request, a.subject, a.entity, a.key, a.action, p.before::text AS before, p.after::text AS after, $1::text AS deed
FROM its a CROSS JOIN LATERAL (SELECT before, after FROM (SELECT a.seq) one LEFT JOIN audit_payload USING (seq) OFFSET 0) p
WHERE deed_of(a.request, a.xid, a.at) = $1
  AND (a.request IS NULL OR a.actor = ANY ((SELECT deed_actors($1))::text[])) ORDER BY a.seq;

-- $1: import:<number>. Who applies it waits, and who takes it back, until the transaction ends (0062).
-- name: undo.hold_import
SELECT pg_advisory_xact_lock(hashtext('gatelodge.' || $1::text)) IS NULL AS held;

-- $1: a deed. Everybody whom it is about is held (0064).
-- name: undo.hold_people_of
SELECT undo_hold_people($1) IS NULL AS held;

-- name: undo.hold_people
SELECT count(*)::int AS people FROM (SELECT FROM users WHERE uid = ANY ($1::uuid[]) ORDER BY uid FOR NO KEY UPDATE) held;

-- Undo of an import, page by page (0059).
-- name: undo.begin
SELECT pages, entries FROM undo_begin($1, $2);

-- name: undo.page
SELECT * FROM undo_page($1);

-- name: undo.note
SELECT undo_note($1::jsonb) IS NULL AS noted;

-- name: undo.shapes
SELECT act, entity, shape, steps FROM undo_shapes();

-- name: undo.do
SELECT last, done FROM undo_do($1, $2, $3, $4, $5);

-- name: undo.end
SELECT undo_end() IS NULL AS ended;

-- name: undo.count_newcomers
SELECT count(*)::int AS people, EXISTS (SELECT FROM audit WHERE request = $1) AS known FROM audit a JOIN untouched_newcomers n ON n.uid = a.subject
WHERE a.request = $1 AND a.actor = ANY ((SELECT deed_actors($1))::text[]) AND a.entity = 'users' AND a.action = 'insert';

-- $2: after this entry; $3: at most so many.
-- name: undo.newcomers
SELECT a.seq, n.uid FROM audit a JOIN untouched_newcomers n ON n.uid = a.subject
WHERE a.request = $1 AND a.actor = ANY ((SELECT deed_actors($1))::text[]) AND a.entity = 'users' AND a.action = 'insert' AND a.seq > $2
ORDER BY a.seq LIMIT $3;

-- $1: of a transaction that had no request, its number; $2: the deed.
-- name: undo.entries_of_transaction
SELECT a.seq, a.at, a.actor, a.source, a.request, a.subject, a.entity, a.key, a.action, p.before::text AS before, p.after::text AS after,
       deed_of(a.request, a.xid, a.at) AS deed
FROM audit a LEFT JOIN audit_payload p USING (seq)
WHERE a.xid = $1::xid8 AND a.request IS NULL AND deed_of(a.request, a.xid, a.at) = $2 ORDER BY a.seq;

-- name: undo.entry
SELECT a.seq, a.at, a.actor, a.source, a.request, a.subject, a.entity, a.key, a.action, p.before::text AS before, p.after::text AS after,
       deed_of(a.request, a.xid, a.at) AS deed
FROM audit a LEFT JOIN audit_payload p USING (seq) WHERE a.seq = $1;

-- The last that was done from a console and still stands; an undo is no deed of its own here.
-- name: undo.last_of_actor
SELECT deed_of(a.request, a.xid, a.at) AS deed FROM audit a
WHERE a.actor = $1 AND a.source = 'console' AND NOT starts_with(coalesce(a.request, ''), 'undo:')
  AND NOT is_undone(deed_of(a.request, a.xid, a.at))
ORDER BY a.seq DESC LIMIT 1;

-- Who changed a record last.
-- name: undo.last_change
SELECT actor, at FROM audit WHERE entity = $1 AND key = $2 ORDER BY seq DESC LIMIT 1;

-- $2: [{id, was, became}]; $3: whether the rows are held.
-- name: undo.look
SELECT place, present, was, became FROM undo_look_all($1, $2::jsonb, $3);

-- $1: an entry's id; of the places that it names, whether one has gone for good.
-- name: undo.place_is_gone
SELECT EXISTS (SELECT FROM sites WHERE site_id = ($1::jsonb ->> 'site_id')::int AND gone_at IS NOT NULL)
    OR EXISTS (SELECT FROM groups WHERE group_id = ($1::jsonb ->> 'group_id')::int AND gone_at IS NOT NULL)
    OR EXISTS (SELECT FROM orgs WHERE org_id = ($1::jsonb ->> 'org_id')::int AND gone_at IS NOT NULL)
    OR EXISTS (SELECT FROM authorities WHERE authority_id = ($1::jsonb ->> 'authority_id')::int AND gone_at IS NOT NULL) AS gone;

-- name: undo.put
SELECT undo_put($1, $2::jsonb, $3::jsonb);

-- name: undo.add
SELECT undo_add($1, $2::jsonb);

-- name: undo.take
SELECT undo_take($1, $2::jsonb);

-- name: undo.is_undone
SELECT is_undone($1) AS undone;
