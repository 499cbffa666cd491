-- Imports in batches: one goes on with them at a time, and nobody goes on with what was taken back.
--
-- Whoever applies an import and whoever takes it back wait for one another: else batches would go on to come while those
-- before them go. The lock ends with the transaction (behind a pooler the next one has another connection), hence it is
-- looked in each batch whether the import still stands.

ALTER TABLE imports ADD COLUMN applied_by text[] NOT NULL DEFAULT '{}';    -- whoever has applied a batch, each once
UPDATE imports i SET applied_by = ARRAY(SELECT actor FROM audit WHERE request = 'import:' || i.import_id ORDER BY seq LIMIT 1)
WHERE applied_to > 0 AND applied_at IS NULL;

CREATE OR REPLACE FUNCTION hold_import(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE moved text; applied int;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('gatelodge.import:' || import));
  PERFORM may_import(import);
  SELECT applied_to INTO applied FROM imports WHERE import_id = import AND applied_at IS NULL FOR UPDATE;
  IF is_undone('import:' || import) THEN
    RAISE EXCEPTION 'import % was taken back', import USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_undone';
  END IF;
  PERFORM FROM users WHERE uid IN (SELECT uid FROM import_plan WHERE import_id = import AND verdict = 'changed' AND line > applied)
  ORDER BY uid FOR NO KEY UPDATE;
  SELECT u.username INTO moved FROM import_plan p JOIN users u USING (uid)
  WHERE p.import_id = import AND p.verdict = 'changed' AND p.line > applied AND u.revision <> p.revision LIMIT 1;
  IF moved IS NOT NULL THEN
    RAISE EXCEPTION '% has been changed since the plan was made', moved
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_plan_stands';
  END IF;
END $$;

CREATE OR REPLACE FUNCTION mark_import(import bigint, up_to int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM may_import(import);
  UPDATE imports SET applied_to = up_to, applied_by = CASE WHEN actor() = ANY (applied_by) THEN applied_by ELSE applied_by || actor() END
  WHERE import_id = import;
END $$;

-- One that has begun is more than a plan: it can be gone on with. Those of a migration are planned anew instead.
CREATE OR REPLACE FUNCTION drop_import(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM may_import(import);
  PERFORM FROM imports WHERE import_id = import AND applied_to > 0 AND migration_id IS NULL FOR UPDATE;
  IF FOUND THEN
    RAISE EXCEPTION 'import % has begun, and can be gone on with', import
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_begun';
  END IF;
  PERFORM forget_import(import);
  DELETE FROM imports WHERE import_id = import;
END $$;

-- Whoever is known to have applied a batch; NULL: no deed of such an import.
CREATE FUNCTION import_actors(deed text) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
  SELECT applied_by FROM imports
  WHERE import_id = CASE WHEN deed ~ '^import:[0-9]{1,18}$' THEN substr(deed, 8)::bigint END AND applied_by <> '{}'
$$;

-- As before (0059), of all who have applied it. Other deeds are those of whoever wrote their first entry: anybody may name any
-- request (0023).
CREATE OR REPLACE FUNCTION undo_begin(deed text, people_a_page int) RETURNS TABLE (pages int, entries int) LANGUAGE plpgsql
SET jit = off SET work_mem = '64MB' AS $$
#variable_conflict use_column
BEGIN
  CREATE TEMP TABLE undo_entries (page int NOT NULL, seq bigint NOT NULL) ON COMMIT DROP;
  CREATE TEMP TABLE undo_steps (place bigint GENERATED ALWAYS AS IDENTITY, act text NOT NULL, entity text NOT NULL, shape text NOT NULL,
                                id jsonb NOT NULL, words jsonb NOT NULL) ON COMMIT DROP;
  INSERT INTO pg_temp.undo_entries
  SELECT CASE WHEN a.subject IS NULL THEN 0 ELSE 1 + (dense_rank() OVER (ORDER BY a.subject) - 1) / people_a_page END, a.seq
  FROM (
    SELECT u.seq, u.subject, u.actor FROM gatelodge.audit u WHERE u.request = deed AND u.entity = 'users' AND NOT (u.action = 'insert'
      AND (SELECT w.deleted_at IS NOT NULL OR EXISTS (SELECT FROM gatelodge.untouched_newcomers n WHERE n.uid = w.uid) FROM gatelodge.users w WHERE w.uid = u.subject))
    UNION ALL
    SELECT o.seq, o.subject, o.actor FROM gatelodge.audit o WHERE o.request = deed AND o.entity <> 'users' AND (
      SELECT n.action = 'insert' AND n.request = deed FROM gatelodge.audit n
      WHERE n.entity = 'users' AND n.key = o.subject::text ORDER BY n.seq LIMIT 1) IS NOT TRUE) a
  WHERE a.actor = ANY ((SELECT coalesce(gatelodge.import_actors(deed),
    ARRAY[(SELECT f.actor FROM gatelodge.audit f WHERE f.request = deed ORDER BY f.seq LIMIT 1)]))::text[]);
  CREATE INDEX ON pg_temp.undo_entries (page);
  ANALYZE pg_temp.undo_entries;
  RETURN QUERY SELECT coalesce(max(e.page), -1) + 1, count(*)::int FROM pg_temp.undo_entries e;
END $$;

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION import_actors(text) FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT EXECUTE ON FUNCTION import_actors(text) TO gatelodge_server, gatelodge_admin, gatelodge_auditor;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    GRANT EXECUTE ON FUNCTION import_actors(text) TO gatelodge_administrator, gatelodge_helpdesk, gatelodge_site_owner;
  END IF;
END $$;
