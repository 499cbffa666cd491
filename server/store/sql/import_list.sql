-- Lists about imports: the pages of a plan, and those that were applied.

-- The first line of each page of $3 rows, of these verdicts: a page is then read by its line, however far down it is.
-- name: import_list.page_starts
SELECT line FROM (SELECT line, row_number() OVER (ORDER BY line) - 1 AS place FROM import_plan
                  WHERE import_id = $1 AND verdict = ANY ($2::text[])) numbered
WHERE place % $3 = 0 ORDER BY line;

-- Those that were applied in batches and were stopped before the last one; what was read for them is there still.
-- Synchronisations and migrations go on by themselves.
-- name: import_list.unfinished
SELECT i.import_id, i.source, i.made_by, i.made_at, p.people, p.still
FROM imports i CROSS JOIN LATERAL (
  SELECT count(*) FILTER (WHERE comes AND line <= i.applied_to)::int AS people, count(*) FILTER (WHERE comes AND line > i.applied_to)::int AS still,
         max(line) AS last
  FROM (SELECT line, verdict IN ('added', 'changed') AS comes FROM import_plan WHERE import_id = i.import_id) rows) p
WHERE i.applied_at IS NULL AND i.applied_to > 0 AND i.sync_id IS NULL AND i.migration_id IS NULL AND p.last > i.applied_to
  AND NOT is_undone('import:' || i.import_id)
ORDER BY i.made_at DESC, i.import_id DESC;

-- Runs of synchronisations have a log of their own.
-- name: import_list.past
SELECT import_id, source, made_by, applied_at, counts::text AS counts, is_undone('import:' || import_id) AS undone
FROM imports WHERE applied_at IS NOT NULL AND sync_id IS NULL ORDER BY applied_at DESC, import_id DESC LIMIT $1;
