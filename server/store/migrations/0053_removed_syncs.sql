-- A synchronisation that is removed lies in the recycle bin with its password, its runs and its book of people, and comes
-- back with them. While it is there it owns nothing: what it kept is everybody's to change, another one may take its people
-- over, it is never due and nobody is asked about at a sign-in. Who was taken over stays with the other one.

ALTER TABLE syncs ADD COLUMN deleted_at timestamptz;
ALTER TABLE syncs DROP CONSTRAINT syncs_name;
CREATE UNIQUE INDEX syncs_name ON syncs (name) WHERE deleted_at IS NULL;
SELECT audit_again('syncs', '{sync_id}', NULL, '{sealed_password,has_password}');   -- with the columns of 0040, too

-- Whether it goes or comes back: nobody's wish and no yes to the guard outlasts that, and what its people have become
-- meanwhile is seen to by reading the document again, whatever was seen.
CREATE FUNCTION sync_goes_or_returns() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  UPDATE sync_states SET asked_at = NULL, asked_by = '', allowed_hash = '', seen_etag = '', seen_modified = '', seen_hash = ''
  WHERE sync_id = new.sync_id;
  RETURN NULL;
END $$;
CREATE TRIGGER goes_or_returns AFTER UPDATE ON syncs FOR EACH ROW
  WHEN ((old.deleted_at IS NULL) <> (new.deleted_at IS NULL)) EXECUTE FUNCTION sync_goes_or_returns();

DO $$
DECLARE
  edit  record;
  was   text;
BEGIN
  FOR edit IN
    SELECT 'held_by_source' AS called, 'p.gone_at IS NULL' AS bit, 'p.gone_at IS NULL AND s.deleted_at IS NULL' AS becomes
    UNION ALL SELECT 'judge_sync', 'l.changes ?| t.held', 'l.changes ?| t.held AND s.deleted_at IS NULL'
    UNION ALL SELECT 'judge_sync', 'p.sync_id <> job.sync_id', 'p.sync_id <> job.sync_id AND s.deleted_at IS NULL'
    -- At the end of what is applied: whoever removes it waits for that, or has been before and nothing is applied.
    UNION ALL SELECT 'settle_sync', E'ERRCODE = \'insufficient_privilege\';\n  END IF;\n', E'ERRCODE = \'insufficient_privilege\';
  END IF;
  PERFORM FROM syncs WHERE sync_id = job AND deleted_at IS NULL FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION \'the synchronisation was removed\' USING ERRCODE = \'integrity_constraint_violation\', CONSTRAINT = \'sync_removed\';
  END IF;\n'
    UNION ALL SELECT 'settle_sync', 'SET source_key = excluded.source_key, gone_at = NULL, taken = NULL WHERE sync_people.sync_id = job',
      'SET sync_id = job, source_key = excluded.source_key, gone_at = NULL, taken = NULL
    WHERE sync_people.sync_id = job OR (SELECT deleted_at IS NOT NULL FROM syncs s WHERE s.sync_id = sync_people.sync_id)'
    -- Two sources may not keep one person; one in the bin lets go of who would be in the way.
    UNION ALL SELECT 'merge_people',
      'IF EXISTS (SELECT FROM sync_people WHERE user_uid = goes AND gone_at IS NULL) AND',
      'DELETE FROM sync_people p USING syncs s WHERE p.user_uid = keeps AND s.sync_id = p.sync_id AND s.deleted_at IS NOT NULL
    AND EXISTS (SELECT FROM sync_people o JOIN syncs t USING (sync_id) WHERE o.user_uid = goes AND t.deleted_at IS NULL);
  IF EXISTS (SELECT FROM sync_people o JOIN syncs t USING (sync_id)
             WHERE o.user_uid = goes AND o.gone_at IS NULL AND t.deleted_at IS NULL) AND'
  LOOP
    SELECT pg_get_functiondef(oid) INTO was FROM pg_proc WHERE proname = edit.called AND pronamespace = 'gatelodge'::regnamespace;
    IF strpos(was, edit.bit) = 0 THEN
      RAISE EXCEPTION '% is not as it was', edit.called;
    END IF;
    EXECUTE replace(was, edit.bit, edit.becomes);
  END LOOP;
END $$;

-- For good: its row, its runs, its book, and what was staged for it. Not while a run of it is at work, which holds its lock
-- (sync.lock). False: it is not in the bin.
CREATE FUNCTION purge_sync(id int) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM may_purge_places('{owner}');
  IF NOT EXISTS (SELECT FROM syncs WHERE sync_id = id AND deleted_at IS NOT NULL) THEN
    RETURN false;
  END IF;
  IF NOT pg_try_advisory_xact_lock(7242, id) THEN
    RAISE EXCEPTION 'a run of it is still at work' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'sync_at_work';
  END IF;
  PERFORM FROM imports WHERE sync_id = id AND applied_at IS NULL ORDER BY import_id FOR UPDATE;   -- as whoever applies one
  PERFORM forget_import(import_id) FROM imports WHERE sync_id = id AND applied_at IS NULL;
  DELETE FROM imports WHERE sync_id = id AND applied_at IS NULL;
  DELETE FROM syncs WHERE sync_id = id AND deleted_at IS NOT NULL;
  RETURN FOUND;
END $$;

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION purge_sync(int) FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    REVOKE DELETE ON syncs FROM gatelodge_admin;
    GRANT SELECT (deleted_at) ON syncs TO gatelodge_admin, gatelodge_auditor;
    GRANT EXECUTE ON FUNCTION purge_sync(int) TO gatelodge_server, gatelodge_admin;
  END IF;
END $$;
