-- How far an import is stands with it: a list of those under way, which windows ask for again and again, costs the same however many
-- rows their plans have. How many people a plan is about is counted when it is made, and how many of them have come with each batch.
ALTER TABLE imports
  ADD COLUMN people      int NOT NULL DEFAULT 0,             -- who are to be added or changed
  ADD COLUMN people_done int NOT NULL DEFAULT 0;             -- of them, in the batches that are done

CREATE FUNCTION count_plan(import bigint) RETURNS TABLE (verdict text, lines int) LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM may_import(import);
  RETURN QUERY WITH counted AS MATERIALIZED (
      SELECT p.verdict, count(*)::int AS lines FROM import_plan p WHERE p.import_id = import GROUP BY p.verdict
    ), kept AS (
      UPDATE imports SET people = coalesce((SELECT sum(c.lines) FROM counted c WHERE c.verdict IN ('added', 'changed')), 0) WHERE import_id = import
    ) SELECT c.verdict, c.lines FROM counted c;
END $$;

CREATE FUNCTION count_batch() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  new.people_done := old.people_done
    + (SELECT count(*) FROM import_plan WHERE import_id = new.import_id AND line > old.applied_to AND line <= new.applied_to
       AND verdict IN ('added', 'changed'))
    + (SELECT count(*) FROM import_plan WHERE import_id = new.import_id AND line >= new.applied_from AND line < old.applied_from
       AND verdict IN ('added', 'changed'));
  RETURN new;
END $$;
CREATE TRIGGER count_batch BEFORE UPDATE OF applied_to, applied_from ON imports FOR EACH ROW EXECUTE FUNCTION count_batch();

UPDATE imports i SET people = p.people, people_done = p.done
FROM (SELECT q.import_id, count(*) AS people, count(*) FILTER (WHERE q.line <= j.applied_to OR q.line >= j.applied_from) AS done
      FROM import_plan q JOIN imports j USING (import_id) WHERE q.verdict IN ('added', 'changed') GROUP BY q.import_id) p
WHERE i.import_id = p.import_id AND i.applied_at IS NULL;

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION count_plan(bigint), count_batch() FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT EXECUTE ON FUNCTION count_plan(bigint) TO gatelodge_server;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    GRANT EXECUTE ON FUNCTION count_plan(bigint) TO gatelodge_admin, gatelodge_administrator;
  END IF;
END $$;
