-- A source is the authority for the memberships that it gave, and for no others: which ones those are is kept here, and
-- whom it no longer lists in a group of its own giving leaves it. What somebody here has given stays.

CREATE TABLE source_groups (
  user_uid      uuid  NOT NULL REFERENCES users,
  group_id      int   NOT NULL REFERENCES groups,
  sync_id       int   REFERENCES syncs ON DELETE CASCADE,                    -- who gave it: a synchronisation,
  migration_id  int   REFERENCES people_migrations ON DELETE CASCADE,        -- or an older system whose people move in
  left_at       timestamptz,                                                 -- taken away since; an undo gives it back as it was
  PRIMARY KEY (user_uid, group_id),
  CHECK (num_nonnulls(sync_id, migration_id) = 1)
);
CREATE INDEX source_groups_of ON source_groups (sync_id);

-- Whoever takes a membership away, and whoever gives it again: a run and an undo give it for the source, others for themselves.
CREATE FUNCTION source_groups_end() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  UPDATE source_groups s SET left_at = gatelodge.now() FROM old_rows o
  WHERE s.user_uid = o.user_uid AND s.group_id = o.group_id AND s.left_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER source_groups_end AFTER DELETE ON group_members REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION source_groups_end();
CREATE FUNCTION source_groups_return() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF passes_source() THEN
    UPDATE source_groups s SET left_at = NULL FROM new_rows n
    WHERE s.user_uid = n.user_uid AND s.group_id = n.group_id AND s.left_at IS NOT NULL;
  ELSE
    DELETE FROM source_groups s USING new_rows n WHERE s.user_uid = n.user_uid AND s.group_id = n.group_id AND s.left_at IS NOT NULL;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER source_groups_return AFTER INSERT ON group_members REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION source_groups_return();

-- Who is erased is in no source's book.
CREATE FUNCTION source_groups_forget() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  DELETE FROM source_groups WHERE user_uid = new.uid;
  RETURN NULL;
END $$;
CREATE TRIGGER source_groups_forget AFTER UPDATE ON users FOR EACH ROW WHEN (old.erased_at IS NULL AND new.erased_at IS NOT NULL)
  EXECUTE FUNCTION source_groups_forget();

-- What a row says of groups beside those that it names: whether these are all, and which ones the person has left.
ALTER TABLE import_rows ADD COLUMN all_groups boolean NOT NULL DEFAULT false, ADD COLUMN left_groups text[];

-- Into the plan: who would leave what. Of a learning system's document that is no snapshot only what it says has ended.
CREATE FUNCTION plan_leaving(import bigint) RETURNS void LANGUAGE plpgsql
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off SET work_mem = '64MB' AS $$
DECLARE
  made   imports;
  lists  boolean;                                           -- whether rows list every group, and not what is new
BEGIN
  SELECT i.* INTO made FROM imports i WHERE i.import_id = import;
  lists := coalesce((SELECT s.snapshot OR s.format <> 'ims' OR s.source = 'ldap' FROM syncs s WHERE s.sync_id = made.sync_id), true);
  IF made.sync_id IS NULL AND made.migration_id IS NULL THEN
    RETURN;
  END IF;
  UPDATE import_plan l SET verdict = 'changed', changes = l.changes || jsonb_build_object('groups_left', jsonb_build_array(gone.names, NULL))
  FROM (SELECT p.line, jsonb_agg(g.name ORDER BY lower(g.name)) AS names
        FROM import_plan p JOIN import_rows r USING (import_id, line) JOIN source_groups s ON s.user_uid = p.uid JOIN groups g USING (group_id)
        WHERE import_id = import AND p.verdict IN ('changed', 'same') AND NOT r.gone AND s.left_at IS NULL AND g.deleted_at IS NULL
          AND (s.sync_id = made.sync_id OR s.migration_id = made.migration_id)
          AND lower(g.name) <> ALL (ARRAY(SELECT lower(name) FROM unnest(r.group_names) AS name))
          -- A directory that names no group of anybody was not asked for them, or may not tell: that says nothing.
          AND (made.migration_id IS NOT NULL AND (EXISTS (SELECT FROM import_rows o WHERE o.import_id = import AND o.group_names IS NOT NULL)
                 OR NOT EXISTS (SELECT FROM people_migrations m JOIN authorities a USING (authority_id)
                                WHERE m.migration_id = made.migration_id AND a.driver = 'ldap'))
               OR made.migration_id IS NULL AND (r.all_groups AND lists
                 OR lower(g.name) = ANY (ARRAY(SELECT lower(name) FROM unnest(r.left_groups) AS name))))
        GROUP BY p.line) gone
  WHERE l.import_id = import AND l.line = gone.line;
END $$;

-- When these lines are applied: who leaves, and what the source has given from now on. What it lists and another source
-- gave that keeps the person no more is its own; what was there before is not.
CREATE FUNCTION settle_groups(import bigint, first_line int, last_line int) RETURNS void LANGUAGE plpgsql
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off SET work_mem = '64MB' AS $$
DECLARE
  made  imports;
BEGIN
  SELECT i.* INTO made FROM imports i WHERE i.import_id = import;
  DELETE FROM group_members m
  USING import_plan l CROSS JOIN LATERAL jsonb_array_elements_text(l.changes -> 'groups_left' -> 0) AS gone (name)
    JOIN groups g ON g.name = gone.name AND g.deleted_at IS NULL
  WHERE l.import_id = import AND l.line BETWEEN first_line AND last_line AND l.verdict = 'changed' AND l.changes ? 'groups_left'
    AND m.user_uid = l.uid AND m.group_id = g.group_id
    AND EXISTS (SELECT FROM source_groups s WHERE s.user_uid = m.user_uid AND s.group_id = m.group_id AND s.left_at IS NULL);
  INSERT INTO source_groups (user_uid, group_id, sync_id, migration_id)
  SELECT DISTINCT l.uid, g.group_id, made.sync_id, made.migration_id
  FROM import_plan l JOIN import_rows r USING (import_id, line)
  CROSS JOIN LATERAL (SELECT unnest(r.group_names) AS name WHERE l.verdict = 'added'
                      UNION ALL SELECT jsonb_array_elements_text(l.changes -> 'groups' -> 1) WHERE l.verdict = 'changed' AND l.changes ? 'groups') given
  JOIN groups g ON lower(g.name) = lower(given.name) AND g.deleted_at IS NULL
  WHERE import_id = import AND l.line BETWEEN first_line AND last_line AND l.verdict IN ('added', 'changed') AND NOT r.gone
  ON CONFLICT (user_uid, group_id) DO UPDATE SET sync_id = excluded.sync_id, migration_id = excluded.migration_id, left_at = NULL;
  UPDATE source_groups s SET sync_id = made.sync_id, migration_id = made.migration_id
  FROM import_plan l JOIN import_rows r USING (import_id, line)
  CROSS JOIN LATERAL unnest(r.group_names) AS given (name) JOIN groups g ON lower(g.name) = lower(given.name) AND g.deleted_at IS NULL
  WHERE import_id = import AND l.line BETWEEN first_line AND last_line AND l.verdict IN ('changed', 'same')
    AND s.user_uid = l.uid AND s.group_id = g.group_id AND s.left_at IS NULL
    AND (s.sync_id, s.migration_id) IS DISTINCT FROM (made.sync_id, made.migration_id);
END $$;
REVOKE EXECUTE ON FUNCTION plan_leaving(bigint), settle_groups(bigint, int, int) FROM PUBLIC;

DO $$
DECLARE
  edit  record;
  was   text;
BEGIN
  FOR edit IN
    SELECT 'judge_sync' AS called, E'  IF job.absent = \'remove\' THEN' AS bit, E'  PERFORM plan_leaving(import);\n  IF job.absent = \'remove\' THEN' AS becomes
    UNION ALL SELECT 'judge_migration', E'    INSERT INTO import_joined (uid, import_id, joined_at)',
      E'    PERFORM plan_leaving(import);\n    INSERT INTO import_joined (uid, import_id, joined_at)'
    UNION ALL SELECT 'settle_sync', '  UPDATE users u SET deleted_at = gatelodge.now() FROM import_plan l',
      E'  PERFORM settle_groups(import, 0, 2147483647);\n  UPDATE users u SET deleted_at = gatelodge.now() FROM import_plan l'
    UNION ALL SELECT 'settle_migration', '  UPDATE migrating_people p SET closed_there',
      E'  PERFORM settle_groups(import, first_line, last_line);\n  UPDATE migrating_people p SET closed_there'
    -- With the place in the book what the source has given comes over, but for what the other one has anyway.
    UNION ALL SELECT 'source_follows', '  IF tg_op <> ''DELETE'' AND new.source_moved THEN',
      E'  IF tg_op <> ''DELETE'' AND new.source_moved THEN
    INSERT INTO source_groups (user_uid, group_id, sync_id)
    SELECT new.kept, s.group_id, s.sync_id FROM source_groups s
    WHERE s.user_uid = new.gone AND s.sync_id IS NOT NULL AND s.left_at IS NULL
      AND NOT EXISTS (SELECT FROM group_members m WHERE m.user_uid = new.kept AND m.group_id = s.group_id)
    ON CONFLICT (user_uid, group_id) DO UPDATE SET sync_id = excluded.sync_id, migration_id = NULL, left_at = NULL;'
  LOOP
    SELECT pg_get_functiondef(oid) INTO was FROM pg_proc WHERE proname = edit.called AND pronamespace = 'gatelodge'::regnamespace;
    IF strpos(was, edit.bit) = 0 THEN
      RAISE EXCEPTION '% is not as it was', edit.called;
    END IF;
    EXECUTE replace(was, edit.bit, edit.becomes);
  END LOOP;
END $$;

-- What earlier runs have given: a membership whose last entry is a run's of the job that keeps the person, or that somebody
-- came with in such a run; and of an older system's that people still move out of.
INSERT INTO source_groups (user_uid, group_id, sync_id, migration_id)
SELECT m.user_uid, m.group_id, p.sync_id, p.migration_id
FROM (SELECT user_uid, sync_id, NULL::int AS migration_id FROM sync_people
      UNION ALL SELECT user_uid, NULL, migration_id FROM migrating_people WHERE state = 'waiting') p JOIN group_members m USING (user_uid)
CROSS JOIN LATERAL (SELECT a.action, a.request FROM audit a
                    WHERE a.subject = m.user_uid AND (a.entity = 'group_members' AND a.key = m.user_uid || '/' || m.group_id
                      OR a.entity = 'users' AND a.action = 'insert' AND EXISTS
                        (SELECT FROM audit_payload y CROSS JOIN LATERAL json_to_recordset(y.parts) AS part (entity text, key text)
                         WHERE y.seq = a.seq AND part.entity = 'group_members' AND part.key = m.user_uid || '/' || m.group_id))
                    ORDER BY a.seq DESC LIMIT 1) last
JOIN imports i ON last.request = 'import:' || i.import_id AND (i.sync_id = p.sync_id OR i.migration_id = p.migration_id)
WHERE last.action = 'insert' ON CONFLICT DO NOTHING;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON source_groups TO gatelodge_server;
    GRANT SELECT ON source_groups TO gatelodge_admin, gatelodge_auditor;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    GRANT SELECT (all_groups, left_groups) ON import_rows TO gatelodge_admin, gatelodge_administrator;
  END IF;
END $$;
