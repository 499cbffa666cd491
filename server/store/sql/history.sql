-- The audit as a list of any length, newest or oldest first: one line a transaction, for which its first fitting entry
-- stands.

-- $1: begins before this entry, or behind it; $2: not older; $3 actor, $4 source: '' is any; $5: tables, '{}' is any. What
-- a newcomer was made with (0042) fits as an entry of its own would.
-- name: history.page
SELECT a.seq FROM audit a
WHERE a.seq < $1::bigint AND a.at >= $2::timestamptz AND ($3 = '' OR a.actor = $3) AND ($4 = '' OR a.source = $4)
  AND ($5::text[] = '{}' OR a.entity = ANY ($5::text[])
       OR a.entity = 'users' AND a.action = 'insert' AND EXISTS (SELECT FROM made_with(a.seq, $5::text[])))
  AND NOT EXISTS (SELECT FROM audit b WHERE b.xid = a.xid AND b.seq < a.seq AND b.at = a.at
                  AND ($5::text[] = '{}' OR b.entity = ANY ($5::text[])
                       OR b.entity = 'users' AND b.action = 'insert' AND EXISTS (SELECT FROM made_with(b.seq, $5::text[]))))
ORDER BY a.seq DESC LIMIT $6;

-- name: history.page_up
SELECT a.seq FROM audit a
WHERE a.seq > $1::bigint AND a.at >= $2::timestamptz AND ($3 = '' OR a.actor = $3) AND ($4 = '' OR a.source = $4)
  AND ($5::text[] = '{}' OR a.entity = ANY ($5::text[])
       OR a.entity = 'users' AND a.action = 'insert' AND EXISTS (SELECT FROM made_with(a.seq, $5::text[])))
  AND NOT EXISTS (SELECT FROM audit b WHERE b.xid = a.xid AND b.seq < a.seq AND b.at = a.at
                  AND ($5::text[] = '{}' OR b.entity = ANY ($5::text[])
                       OR b.entity = 'users' AND b.action = 'insert' AND EXISTS (SELECT FROM made_with(b.seq, $5::text[]))))
ORDER BY a.seq LIMIT $6;

-- The same about some people ($7) and records ($8 tables, $9 keys, side by side). What belongs to a record has a key that
-- goes on after it. All they ever met with is looked at, because one transaction may have met them often.
-- name: history.page_about
SELECT min(f.seq) AS seq FROM (
  SELECT a.seq, a.xid, a.at FROM audit a WHERE a.subject = ANY ($7::uuid[])
      AND a.at >= $2::timestamptz AND ($3 = '' OR a.actor = $3) AND ($4 = '' OR a.source = $4)
      AND ($5::text[] = '{}' OR a.entity = ANY ($5::text[])
           OR a.entity = 'users' AND a.action = 'insert' AND EXISTS (SELECT FROM made_with(a.seq, $5::text[])))
  UNION ALL
  SELECT l.seq, l.xid, l.at FROM unnest($8::text[], $9::text[]) AS record (entity, key) CROSS JOIN LATERAL (
    SELECT a.seq, a.xid, a.at FROM audit a WHERE a.entity = record.entity
      AND (a.key = record.key OR starts_with(a.key, record.key || '/'))
      AND a.at >= $2::timestamptz AND ($3 = '' OR a.actor = $3) AND ($4 = '' OR a.source = $4)
      AND ($5::text[] = '{}' OR a.entity = ANY ($5::text[])
           OR a.entity = 'users' AND a.action = 'insert' AND EXISTS (SELECT FROM made_with(a.seq, $5::text[]))) OFFSET 0) l) f
GROUP BY f.xid, f.at HAVING min(f.seq) < $1::bigint ORDER BY 1 DESC LIMIT $6;

-- name: history.page_about_up
SELECT min(f.seq) AS seq FROM (
  SELECT a.seq, a.xid, a.at FROM audit a WHERE a.subject = ANY ($7::uuid[])
      AND a.at >= $2::timestamptz AND ($3 = '' OR a.actor = $3) AND ($4 = '' OR a.source = $4)
      AND ($5::text[] = '{}' OR a.entity = ANY ($5::text[])
           OR a.entity = 'users' AND a.action = 'insert' AND EXISTS (SELECT FROM made_with(a.seq, $5::text[])))
  UNION ALL
  SELECT l.seq, l.xid, l.at FROM unnest($8::text[], $9::text[]) AS record (entity, key) CROSS JOIN LATERAL (
    SELECT a.seq, a.xid, a.at FROM audit a WHERE a.entity = record.entity
      AND (a.key = record.key OR starts_with(a.key, record.key || '/'))
      AND a.at >= $2::timestamptz AND ($3 = '' OR a.actor = $3) AND ($4 = '' OR a.source = $4)
      AND ($5::text[] = '{}' OR a.entity = ANY ($5::text[])
           OR a.entity = 'users' AND a.action = 'insert' AND EXISTS (SELECT FROM made_with(a.seq, $5::text[]))) OFFSET 0) l) f
GROUP BY f.xid, f.at HAVING min(f.seq) > $1::bigint ORDER BY 1 LIMIT $6;

-- name: history.lines
SELECT a.seq, a.at, a.actor, a.source, a.request, a.subject, a.entity, a.key, a.action, p.before::text AS before, p.after::text AS after,
       deed_of(a.request, a.xid, a.at) AS deed, is_undone(deed_of(a.request, a.xid, a.at)) AS undone,
       CASE WHEN a.entity IN ('sites', 'site_groups', 'site_messages', 'site_authorities', 'openid_clients', 'webhook_secrets')
              THEN (SELECT s.name FROM sites s WHERE s.site_id = split_part(a.key, '/', 1)::int)
            WHEN a.entity = 'orgs' THEN (SELECT o.name FROM orgs o WHERE o.org_id = a.key::int)
            WHEN a.entity = 'groups' THEN (SELECT g.name FROM groups g WHERE g.group_id = a.key::int)
            WHEN a.entity IN ('authorities', 'authority_actions')
              THEN (SELECT coalesce(nullif(t.title, ''), t.name) FROM authorities t WHERE t.authority_id = split_part(a.key, '/', 1)::int)
       END AS record_name, n.entries, n.people
FROM unnest($1::bigint[]) WITH ORDINALITY AS wanted (seq, number)
JOIN audit a ON a.seq = wanted.seq LEFT JOIN audit_payload p ON p.seq = a.seq
CROSS JOIN LATERAL (SELECT count(*) AS entries, count(DISTINCT e.subject) AS people
                    FROM (SELECT b.subject FROM audit b WHERE b.xid = a.xid AND b.at = a.at LIMIT $2) e) n
ORDER BY wanted.number;

-- name: history.entries_of_deed
SELECT a.seq, a.at, a.actor, a.source, a.request, a.subject, r.entity, r.key, a.action, r.before::text AS before, r.after::text AS after,
       deed_of(a.request, a.xid, a.at) AS deed, false AS undone
FROM (SELECT * FROM audit
      WHERE CASE WHEN $2 <> '' THEN xid = $2::xid8 AND request IS NULL AND deed_of(request, xid, at) = $1 ELSE request = $1 END
      ORDER BY seq LIMIT $3) a
LEFT JOIN audit_payload p USING (seq) CROSS JOIN LATERAL entry_rows(a.entity, a.key, p.before, p.after, p.parts) r
ORDER BY a.seq, r.part LIMIT $3;

-- Who has changed something: a step through the index for each of them, not through all they did.
-- name: history.actors
WITH RECURSIVE who AS (
  (SELECT actor FROM audit ORDER BY actor LIMIT 1)
  UNION ALL
  SELECT (SELECT a.actor FROM audit a WHERE a.actor > w.actor ORDER BY a.actor LIMIT 1) FROM who w WHERE w.actor IS NOT NULL
) SELECT actor FROM who WHERE actor IS NOT NULL LIMIT 200;

-- Records whose name has these letters.
-- name: history.records_named
SELECT entity, key FROM (
  SELECT 'sites' AS entity, site_id::text AS key FROM sites WHERE name ILIKE $1
  UNION ALL SELECT 'groups', group_id::text FROM groups WHERE name ILIKE $1
  UNION ALL SELECT 'orgs', org_id::text FROM orgs WHERE name ILIKE $1
  UNION ALL SELECT 'authorities', authority_id::text FROM authorities WHERE name ILIKE $1 OR title ILIKE $1) found LIMIT 50;
