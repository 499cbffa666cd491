-- A code is written whenever somebody comes to a site of OpenID Connect, and most of what was written and looked up beside it
-- stood there already. What it opens, and what ends it, is as it was.

-- Nobody vanishes from users (0002), and no site that has been visited from sites: the visit, which is written with the code,
-- refers to both. Whose code it is says the session that it is given in.
ALTER TABLE openid_grants DROP CONSTRAINT openid_grants_user_uid_fkey, DROP CONSTRAINT openid_grants_site_id_fkey;

-- What was given in a session is found by its person.
DROP INDEX openid_grants_of_session;
CREATE OR REPLACE FUNCTION session_ends_grants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  -- Behind whoever exchanges a code just now: the next statement sees what came of it. In one order, so that none meet in a circle.
  PERFORM FROM openid_grants g JOIN old_rows o USING (user_uid, session_id) WHERE g.ended_at IS NULL ORDER BY g.grant_id FOR UPDATE OF g;
  INSERT INTO openid_logouts (site_id, user_uid, session_id)
  SELECT DISTINCT g.site_id, g.user_uid, g.session_id
  FROM openid_grants g JOIN old_rows o USING (user_uid, session_id) JOIN openid_clients c USING (site_id)
  WHERE g.ended_at IS NULL AND g.code_used_at IS NOT NULL AND c.enabled AND c.logout_notice IS NOT NULL
  ORDER BY g.session_id, g.site_id
  ON CONFLICT ON CONSTRAINT openid_logouts_once DO NOTHING;
  IF FOUND THEN PERFORM pg_notify('gatelodge_errands', ''); END IF;
  UPDATE openid_grants g SET ended_at = gatelodge.now(), ended_why = 'signed_out'
  FROM old_rows o WHERE g.user_uid = o.user_uid AND g.session_id = o.session_id AND g.ended_at IS NULL
    AND NOT 'offline_access' = ANY (g.scopes);
  RETURN NULL;
END $$;

-- A site is told when it fetches its tokens, and the ledger says so. A lane that lets somebody through writes it down as well,
-- since what was agreed to is not asked for again; whoever is let through past the lanes has been by one before, with the same.
DO $$
DECLARE
  was      text := pg_get_functiondef('gatelodge.disclose_grants()'::regprocedure);
  becomes  text := replace(was, 'FROM new_rows n JOIN sites s USING (site_id) JOIN orgs o USING (org_id)',
                           'FROM new_rows n JOIN sites s USING (site_id) JOIN orgs o USING (org_id)
    WHERE tg_op = ''INSERT'' OR n.code_used_at = gatelodge.now()');
BEGIN
  IF becomes = was THEN
    RAISE EXCEPTION 'disclose_grants is not as it was';
  END IF;
  EXECUTE becomes;
END $$;
DROP TRIGGER disclose ON openid_grants;
CREATE TRIGGER disclose AFTER INSERT ON openid_grants REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
  WHEN (current_setting('gatelodge.told_later', true) IS DISTINCT FROM 'on') EXECUTE FUNCTION disclose_grants();
CREATE TRIGGER disclose_used AFTER UPDATE ON openid_grants REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
  EXECUTE FUNCTION disclose_grants();
