-- The recycle bin has an end for places, too: a site, group, organisation or authority that was deleted goes for good. Its
-- row stays with its number and name, so that neither number nor history is ever somebody else's; keys, passwords, texts,
-- pictures and what was owed to it go. Which groups and authorities a site asks for stays as it was: a site that asked for
-- a group that is gone must not open to everybody. Consents, visits and the sign-in log are the people's own record.

DO $$
DECLARE tab text;
BEGIN
  FOREACH tab IN ARRAY '{sites,groups,orgs,authorities}'::text[] LOOP
    EXECUTE format('ALTER TABLE %1$I ADD gone_at timestamptz,
                    ADD CONSTRAINT %1$s_gone_stays CHECK (gone_at IS NULL OR deleted_at IS NOT NULL)', tab);
  END LOOP;
END $$;
SELECT audit_again('sites', '{site_id}', NULL, '{sealed_key,sealed_old_key}'), audit_again('groups', '{group_id}', NULL),
       audit_again('orgs', '{org_id}', NULL), audit_again('authorities', '{authority_id}', NULL);

CREATE FUNCTION may_purge_places(wanted text[]) RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF starts_with(session_user, 'gatelodge_console_') AND NOT i_am(wanted) THEN
    RAISE EXCEPTION 'this place is not theirs to delete for good' USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'place_stays';
  END IF;
END $$;

CREATE FUNCTION empty_brandings(site int, org int) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
  UPDATE brandings SET name = '', support = '', accent = '', accent_dark = '', logo = NULL, texts = '{}' WHERE site_id = site OR org_id = org
$$;

-- Each answers whether it was in the bin.
CREATE FUNCTION purge_site(id int) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM may_purge_places('{owner,administrator}');
  UPDATE sites SET gone_at = gatelodge.now(), sealed_key = NULL, key_fingerprint = '', key_made_at = NULL, push_changes = false,
    push_ssh_keys = false, api_url = NULL WHERE site_id = id AND deleted_at IS NOT NULL AND gone_at IS NULL;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE sites SET sealed_old_key = NULL, old_fingerprint = '' WHERE site_id = id;   -- where key_rotates has put the last one
  DELETE FROM site_messages WHERE site_id = id;
  DELETE FROM role_grants WHERE site_id = id;
  DELETE FROM site_queue WHERE site_id = id;
  DELETE FROM queue_aside WHERE site_id = id;
  DELETE FROM deliveries WHERE site_id = id;
  PERFORM empty_brandings(id, NULL);
  RETURN true;
END $$;

-- Who was in it leaves later, a few at a time (sweep_gone_groups).
CREATE FUNCTION purge_group(id int) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM may_purge_places('{owner,administrator}');
  UPDATE groups SET gone_at = gatelodge.now(), description = '' WHERE group_id = id AND deleted_at IS NOT NULL AND gone_at IS NULL;
  RETURN FOUND;
END $$;

-- Sites of it that are in the bin could not come back without it, and go as well.
CREATE FUNCTION purge_org(id int) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM may_purge_places('{owner,administrator}');
  UPDATE orgs SET gone_at = gatelodge.now(), purpose = '', contact = '' WHERE org_id = id AND deleted_at IS NOT NULL AND gone_at IS NULL;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  PERFORM purge_site(site_id) FROM sites WHERE org_id = id AND gone_at IS NULL ORDER BY site_id;
  PERFORM empty_brandings(NULL, id);
  RETURN true;
END $$;

-- Nobody has ever had a login there (authority_is_unused).
CREATE FUNCTION purge_authority(id int) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM may_purge_places('{owner}');
  UPDATE authorities SET gone_at = gatelodge.now(), settings = '{}', password_policy = '{}', help_text = '', newcomer_message = '',
    forgotten_url = '', change_url = '', register_url = '' WHERE authority_id = id AND deleted_at IS NOT NULL AND gone_at IS NULL;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  DELETE FROM authority_actions WHERE authority_id = id;
  DELETE FROM certificate_authorities WHERE authority_id = id;
  DELETE FROM fetched_lists WHERE authority_id = id;
  RETURN true;
END $$;

CREATE FUNCTION sweep_gone_groups(most int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE swept int;
BEGIN
  DELETE FROM group_members WHERE (user_uid, group_id) IN (
    SELECT m.user_uid, m.group_id FROM groups g CROSS JOIN LATERAL (SELECT user_uid, group_id FROM group_members
      WHERE group_id = g.group_id LIMIT most) m WHERE g.gone_at IS NOT NULL LIMIT most);
  GET DIAGNOSTICS swept = ROW_COUNT;
  RETURN swept;
END $$;

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION empty_brandings(int, int), purge_site(int), purge_group(int), purge_org(int), purge_authority(int),
    sweep_gone_groups(int) FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT (gone_at) ON sites TO gatelodge_admin, gatelodge_auditor;
    GRANT EXECUTE ON FUNCTION purge_site(int), purge_group(int), purge_org(int), purge_authority(int) TO gatelodge_server, gatelodge_admin;
    GRANT EXECUTE ON FUNCTION sweep_gone_groups(int) TO gatelodge_server;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    GRANT EXECUTE ON FUNCTION purge_site(int), purge_group(int), purge_org(int) TO gatelodge_administrator;
    GRANT SELECT (gone_at) ON sites TO gatelodge_helpdesk, gatelodge_site_owner;
    GRANT SELECT (gone_at) ON authorities TO gatelodge_site_owner;
  END IF;
END $$;
