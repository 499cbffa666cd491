-- Import of people: the work is done by the functions of migration 0027.

-- name: import.insert
INSERT INTO imports (source, bring_back, create_groups) VALUES ($1, $2, $3) RETURNING import_id;

-- name: import.plan
SELECT plan_import($1) IS NULL AS planned;

-- name: import.hold
SELECT hold_import($1) IS NULL AS held;

-- name: import.apply
SELECT apply_import($1, $2, $3) AS people;

-- name: import.begin_run
SELECT begin_import_run($1) AS run;

-- name: import.hold_batch
SELECT hold_batch($1, $2, $3, $4) IS NULL AS held;

-- name: import.mark_batch
SELECT mark_batch($1, $2, $3, $4) IS NULL AS marked;

-- How far it is from both its ends, where it ends, and how many people are still to come.
-- name: import.rest
SELECT i.applied_to, i.applied_from, coalesce((SELECT max(line) FROM import_plan WHERE import_id = $1), 0) AS last_line,
       (SELECT count(*)::int FROM import_plan p WHERE p.import_id = $1 AND p.verdict IN ('added', 'changed')
        AND p.line > i.applied_to AND p.line < i.applied_from) AS people
FROM imports i WHERE i.import_id = $1;

-- The last of the next $4 rows: lines may be numbers with millions of others between them.
-- name: import.slice_end
SELECT coalesce(max(line), $3::int) AS line
FROM (SELECT line FROM import_plan WHERE import_id = $1 AND line BETWEEN $2::int AND $3::int ORDER BY line LIMIT $4::int) AS slice;

-- The first of the last $4 rows.
-- name: import.slice_begin
SELECT coalesce(min(line), $2::int) AS line
FROM (SELECT line FROM import_plan WHERE import_id = $1 AND line BETWEEN $2::int AND $3::int ORDER BY line DESC LIMIT $4::int) AS slice;

-- name: import.finish
SELECT finish_import($1) IS NULL AS finished;

-- name: import.drop
SELECT drop_import($1) IS NULL AS dropped;

-- name: import.sweep
SELECT sweep_imports() AS imports;

-- As import.counts, when a plan is made: how many people it is about stays with it (0070).
-- name: import.keep_counts
SELECT verdict, lines AS rows FROM count_plan($1);

-- name: import.counts
SELECT verdict, count(*)::int AS rows FROM import_plan WHERE import_id = $1 GROUP BY verdict;

-- name: import.last_line
SELECT coalesce(max(line), 0) AS line FROM import_plan WHERE import_id = $1;

-- Whoever of those that would be changed has a role.
-- name: import.changed_with_roles
SELECT DISTINCT p.line, g.role, coalesce(g.site_id, 0) AS site_id FROM import_plan p JOIN role_grants g ON g.user_uid = p.uid
WHERE p.import_id = $1 AND p.verdict = 'changed' ORDER BY p.line, g.role, site_id;

-- name: import.mark_conflict
UPDATE import_plan SET verdict = 'conflict', reason = $3 WHERE import_id = $1 AND line = $2;

-- $2: verdicts; $3: after this line.
-- name: import.lines
SELECT p.line, p.verdict, p.uid, p.reason, p.field, p.about, p.changes::text AS changes, coalesce(p.username, r.username, '') AS username,
       trim(coalesce(r.first_name, u.first_name, '') || ' ' || coalesce(r.last_name, u.last_name, '')) AS name, coalesce(r.email, '') AS email
FROM import_plan p LEFT JOIN import_rows r USING (import_id, line) LEFT JOIN users u ON u.uid = p.uid
WHERE p.import_id = $1 AND p.verdict = ANY ($2::text[]) AND p.line > $3 ORDER BY p.line LIMIT $4;
