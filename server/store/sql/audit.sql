-- The audit: the feed that tells consoles and snapshots what changed, and each record's history. What an import's newcomer
-- was made with lies in one entry (0042), and is read row by row; of no more entries than rows are asked for.

-- A cursor is of a house: another table, database or run of the server is another one, or this one restored. Its numbers
-- say nothing there.
-- name: audit.cursor
SELECT pg_current_snapshot()::text AS snapshot,
       concat_ws('.', (SELECT oid FROM pg_database WHERE datname = current_database()), to_regclass('gatelodge.audit')::oid,
                 extract(epoch FROM pg_postmaster_start_time())) AS house;

-- What the given snapshot did not see and this one does, without holes and without remembering rows; an open writer
-- costs one index probe. The answer's snapshot is the next cursor, however many of the rows were taken. Where nothing is
-- new, one row says so.
-- name: audit.feed
SELECT h.snapshot, h.house, a.seq, a.at, a.actor, a.source, a.request, a.subject, r.entity, r.key, a.action,
       r.before::text AS before, r.after::text AS after
FROM (SELECT pg_current_snapshot()::text AS snapshot,
             concat_ws('.', (SELECT oid FROM pg_database WHERE datname = current_database()), to_regclass('gatelodge.audit')::oid,
                       extract(epoch FROM pg_postmaster_start_time())) AS house) h
LEFT JOIN (
  (SELECT * FROM audit WHERE xid >= pg_snapshot_xmax($1::pg_snapshot)
   UNION ALL SELECT * FROM audit WHERE xid IN (SELECT pg_snapshot_xip($1::pg_snapshot)) ORDER BY seq LIMIT $2) a
  LEFT JOIN audit_payload p USING (seq) CROSS JOIN LATERAL entry_rows(a.entity, a.key, p.before, p.after, p.parts) r) ON true
ORDER BY a.seq, r.part LIMIT $2;

-- name: audit.of_subject
SELECT a.seq, a.at, a.actor, a.source, a.request, a.subject, r.entity, r.key, a.action, r.before::text AS before, r.after::text AS after
FROM (SELECT * FROM audit WHERE subject = $1 ORDER BY seq DESC LIMIT $2) a
LEFT JOIN audit_payload p USING (seq) CROSS JOIN LATERAL entry_rows(a.entity, a.key, p.before, p.after, p.parts) r
ORDER BY a.seq DESC, r.part DESC LIMIT $2;

-- name: audit.of_record
SELECT a.seq, a.at, a.actor, a.source, a.request, a.subject, a.entity, a.key, a.action, p.before::text AS before, p.after::text AS after
FROM audit a LEFT JOIN audit_payload p USING (seq) WHERE a.entity = $1 AND a.key = $2 ORDER BY a.seq DESC LIMIT $3;

-- Of what belongs to a record under a key of two parts: few, so the index goes by the kind alone.
-- name: audit.of_parts
SELECT a.seq, a.at, a.actor, a.source, a.request, a.subject, a.entity, a.key, a.action, p.before::text AS before, p.after::text AS after
FROM audit a LEFT JOIN audit_payload p USING (seq) WHERE a.entity = $1 AND starts_with(a.key, $2 || '/') ORDER BY a.seq DESC LIMIT $3;

-- name: audit.latest
SELECT a.seq, a.at, a.actor, a.source, a.request, a.subject, a.entity, a.key, a.action, p.before::text AS before, p.after::text AS after
FROM audit a LEFT JOIN audit_payload p USING (seq) ORDER BY a.seq DESC LIMIT $1;
