-- The audit: the feed that tells consoles and snapshots what changed, and each record's history.

-- name: audit.cursor
SELECT pg_current_snapshot()::text AS snapshot;

-- What the given snapshot did not see and this one does, without holes and without remembering rows; an open writer
-- costs one index probe. The answer's snapshot is the next cursor, however many of the rows were taken.
-- name: audit.feed
SELECT pg_current_snapshot()::text AS snapshot, a.seq, a.at, a.actor, a.source, a.request, a.subject, a.entity, a.key, a.action,
       p.before::text AS before, p.after::text AS after
FROM (SELECT * FROM audit WHERE xid >= pg_snapshot_xmax($1::pg_snapshot)
      UNION ALL SELECT * FROM audit WHERE xid IN (SELECT pg_snapshot_xip($1::pg_snapshot))) a
LEFT JOIN audit_payload p USING (seq)
ORDER BY a.seq LIMIT $2;

-- name: audit.of_subject
SELECT a.seq, a.at, a.actor, a.source, a.request, a.subject, a.entity, a.key, a.action, p.before::text AS before, p.after::text AS after
FROM audit a LEFT JOIN audit_payload p USING (seq) WHERE a.subject = $1 ORDER BY a.seq DESC LIMIT $2;

-- name: audit.of_record
SELECT a.seq, a.at, a.actor, a.source, a.request, a.subject, a.entity, a.key, a.action, p.before::text AS before, p.after::text AS after
FROM audit a LEFT JOIN audit_payload p USING (seq) WHERE a.entity = $1 AND a.key = $2 ORDER BY a.seq DESC LIMIT $3;

-- name: audit.latest
SELECT a.seq, a.at, a.actor, a.source, a.request, a.subject, a.entity, a.key, a.action, p.before::text AS before, p.after::text AS after
FROM audit a LEFT JOIN audit_payload p USING (seq) ORDER BY a.seq DESC LIMIT $1;
