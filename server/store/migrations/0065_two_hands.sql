-- An import in batches goes on from both its ends: two hands, each with a session of its own, work towards one another, since one
-- session has one processor. What they have done lies outside of what is left between them, whichever of them is stopped and when.
--
-- Whoever applies holds the lock of 0062 together, whoever takes it back alone. A run is what one program does from beginning to end;
-- who begins another waits for the batches that are on their way, and the run before finds at its next batch that it is over.

ALTER TABLE imports
  ADD COLUMN applied_from bigint NOT NULL DEFAULT 2147483648,               -- rows from this line on are done; at first behind all
  ADD COLUMN runs int NOT NULL DEFAULT 0;

-- As before (0062), of what neither end has come to.
CREATE OR REPLACE FUNCTION hold_import(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE moved text; had imports;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('gatelodge.import:' || import));
  PERFORM may_import(import);
  SELECT i.* INTO had FROM imports i WHERE import_id = import AND applied_at IS NULL FOR UPDATE;
  IF is_undone('import:' || import) THEN
    RAISE EXCEPTION 'import % was taken back', import USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_undone';
  END IF;
  PERFORM FROM users WHERE uid IN (SELECT uid FROM import_plan WHERE import_id = import AND verdict = 'changed'
                                   AND line > had.applied_to AND line < had.applied_from)
  ORDER BY uid FOR NO KEY UPDATE;
  SELECT u.username INTO moved FROM import_plan p JOIN users u USING (uid)
  WHERE p.import_id = import AND p.verdict = 'changed' AND p.line > had.applied_to AND p.line < had.applied_from AND u.revision <> p.revision LIMIT 1;
  IF moved IS NOT NULL THEN
    RAISE EXCEPTION '% has been changed since the plan was made', moved
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_plan_stands';
  END IF;
END $$;

CREATE FUNCTION begin_import_run(import bigint) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE run int;
BEGIN
  PERFORM hold_import(import);
  UPDATE imports SET runs = runs + 1 WHERE import_id = import RETURNING runs INTO run;
  RETURN run;
END $$;

-- Before the first slice of a batch: it is still this run's, whoever will be changed in it is held, and is still as the plan has seen
-- them. Groups that there are none of are made here, in one order: both hands may want the same.
CREATE FUNCTION hold_batch(import bigint, run int, first_line int, last_line int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE moved text;
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtext('gatelodge.import:' || import));
  PERFORM FROM imports WHERE import_id = import AND runs <> run;
  IF FOUND THEN
    RAISE EXCEPTION 'somebody else goes on with import %', import USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_elsewhere';
  END IF;
  PERFORM may_import(import);
  PERFORM FROM imports WHERE import_id = import FOR KEY SHARE;              -- nobody sweeps it away meanwhile
  IF is_undone('import:' || import) THEN
    RAISE EXCEPTION 'import % was taken back', import USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_undone';
  END IF;
  IF (SELECT create_groups FROM imports WHERE import_id = import) THEN
    INSERT INTO groups (name)
    SELECT DISTINCT ON (lower(wanted)) wanted FROM import_plan p JOIN import_rows r USING (import_id, line) CROSS JOIN LATERAL unnest(r.group_names) AS wanted
    WHERE import_id = import AND line BETWEEN first_line AND last_line AND p.verdict IN ('added', 'changed')
      AND lower(wanted) NOT IN (SELECT lower(g.name) FROM groups g WHERE g.deleted_at IS NULL)
    ORDER BY lower(wanted), line ON CONFLICT (lower(name)) WHERE deleted_at IS NULL DO NOTHING;
  END IF;
  PERFORM FROM users WHERE uid IN (SELECT uid FROM import_plan WHERE import_id = import AND verdict = 'changed' AND line BETWEEN first_line AND last_line)
  ORDER BY uid FOR NO KEY UPDATE;
  SELECT u.username INTO moved FROM import_plan p JOIN users u USING (uid)
  WHERE p.import_id = import AND p.verdict = 'changed' AND p.line BETWEEN first_line AND last_line AND u.revision <> p.revision LIMIT 1;
  IF moved IS NOT NULL THEN
    RAISE EXCEPTION '% has been changed since the plan was made', moved
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_plan_stands';
  END IF;
END $$;

-- This batch is done; the rest can be gone on with after whatever happens. A hand that is alone begins at the first row.
DROP FUNCTION mark_import(bigint, int);
CREATE FUNCTION mark_batch(import bigint, first_line int, last_line int, from_the_end boolean) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM may_import(import);
  IF from_the_end THEN
    UPDATE imports SET applied_from = first_line WHERE import_id = import AND applied_to > 0 AND last_line < applied_from AND first_line > applied_to;
  ELSE
    UPDATE imports SET applied_to = last_line WHERE import_id = import AND first_line > applied_to AND last_line < applied_from;
  END IF;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'rows % to % of import % are done already', first_line, last_line, import
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_elsewhere';
  END IF;
  UPDATE imports SET applied_by = applied_by || actor() WHERE import_id = import AND actor() <> ALL (applied_by);
END $$;

-- As before (0062); a batch that is on its way comes first.
CREATE OR REPLACE FUNCTION drop_import(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('gatelodge.import:' || import));
  PERFORM may_import(import);
  PERFORM FROM imports WHERE import_id = import AND applied_to > 0 AND migration_id IS NULL FOR UPDATE;
  IF FOUND THEN
    RAISE EXCEPTION 'import % has begun, and can be gone on with', import
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'imports_begun';
  END IF;
  PERFORM forget_import(import);
  DELETE FROM imports WHERE import_id = import;
END $$;

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION begin_import_run(bigint), hold_batch(bigint, int, int, int), mark_batch(bigint, int, int, boolean) FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT EXECUTE ON FUNCTION begin_import_run(bigint), hold_batch(bigint, int, int, int), mark_batch(bigint, int, int, boolean) TO gatelodge_server;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    GRANT EXECUTE ON FUNCTION begin_import_run(bigint), hold_batch(bigint, int, int, int), mark_batch(bigint, int, int, boolean)
      TO gatelodge_admin, gatelodge_administrator;
  END IF;
END $$;
