-- The guard counts everybody whom a run would shut out, in whatever way: removed, suspended, waiting again, by a date that
-- has passed or has not come. And those who would leave a group (0057), who are a question of their own.

-- Of what changes of one person: who was out before, and stays out, is none of them.
CREATE FUNCTION shuts_out(changes jsonb) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$SELECT changes ? 'removed' OR coalesce(changes -> 'status' ->> 1 = 'suspended', false)
    OR coalesce(changes -> 'status' ->> 0 = 'active' AND changes -> 'status' ->> 1 <> 'active', false)
    OR coalesce((changes -> 'valid_until' ->> 1)::timestamptz <= gatelodge.now(), false)
       AND coalesce((changes -> 'valid_until' ->> 0)::timestamptz > gatelodge.now(), true)
    OR coalesce((changes -> 'valid_from' ->> 1)::timestamptz > gatelodge.now(), false)
       AND coalesce((changes -> 'valid_from' ->> 0)::timestamptz <= gatelodge.now(), true)$$;

DROP FUNCTION weigh_sync(bigint);
CREATE FUNCTION weigh_sync(import bigint) RETURNS TABLE (gone int, people int, unknown int, leaving int) LANGUAGE sql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET jit = off SET enable_nestloop = off AS $$
  SELECT (SELECT count(*)::int FROM import_plan l WHERE l.import_id = import AND l.verdict = 'changed' AND shuts_out(l.changes)),
         (SELECT count(*)::int FROM sync_people p JOIN imports i USING (sync_id) WHERE i.import_id = import AND p.gone_at IS NULL),
         (SELECT count(*)::int FROM import_plan l JOIN import_rows r USING (import_id, line) JOIN imports i USING (import_id)
          LEFT JOIN sync_people p ON p.sync_id = i.sync_id AND p.source_key = r.source_key
          WHERE import_id = import AND l.verdict IN ('changed', 'same') AND (p.user_uid IS NULL OR p.gone_at IS NOT NULL) AND NOT r.gone),
         (SELECT count(*)::int FROM import_plan l WHERE l.import_id = import AND l.verdict = 'changed' AND l.changes ? 'groups_left')
$$;

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION weigh_sync(bigint) FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT EXECUTE ON FUNCTION weigh_sync(bigint) TO gatelodge_server;
  END IF;
END $$;
