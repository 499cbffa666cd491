-- A site that began to show groups waited with everybody for those who were changing groups just then (0051), and an import
-- may take hours, or somebody may have left a transaction open. Now it has everybody at once, and everybody once more when
-- those have ended whom it did not see.

-- As in 0051. A site that is no longer owed and has owed_behind waits for its second round.
CREATE OR REPLACE FUNCTION requeue() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE site int; pairs bigint;
BEGIN
  PERFORM set_config('gatelodge.by_worker', 'on', true);
  UPDATE gatelodge.deliveries SET owed_behind = ARRAY(SELECT gatelodge.group_changes()) WHERE site_id IN
    (SELECT site_id FROM gatelodge.deliveries WHERE owed AND owed_behind = '{?}' ORDER BY site_id FOR UPDATE SKIP LOCKED);
  UPDATE gatelodge.deliveries SET owed = false, owed_behind = CASE WHEN owed THEN owed_behind ELSE '{}' END
  WHERE site_id = (SELECT site_id FROM gatelodge.deliveries d
    WHERE CASE WHEN owed THEN owed_behind <> '{?}'
               ELSE owed_behind NOT IN ('{}', '{?}') AND NOT owed_behind && ARRAY(SELECT gatelodge.group_changes()) END
    ORDER BY site_id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING site_id INTO site;
  IF site IS NULL THEN
    RETURN NULL;
  END IF;
  DELETE FROM gatelodge.queue_aside a WHERE a.site_id = site;
  INSERT INTO gatelodge.site_queue AS q (site_id, user_uid, revision, not_before)
  SELECT v.site_id, v.user_uid, u.revision, gatelodge.now() FROM gatelodge.visits v JOIN gatelodge.users u ON u.uid = v.user_uid
  WHERE v.site_id = site ORDER BY v.user_uid
  ON CONFLICT (site_id, user_uid) DO UPDATE
  SET revision = greatest(q.revision, excluded.revision), not_before = excluded.not_before;
  GET DIAGNOSTICS pairs = ROW_COUNT;
  RETURN pairs;
END $$;
