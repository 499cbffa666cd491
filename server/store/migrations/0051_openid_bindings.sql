-- Clients that send neither PKCE nor a nonce, where somebody has said that this one may; whoever's grant is ended is told
-- so; and what webhooks show of groups is owed without anybody waiting for anybody.

-- Applications that people run send neither (help page openid.md). Then the secret and the site's own state are all that
-- protects a code (RFC 9700 §2.1.1, §4.5), so it is a switch of its own, and a public client never has it: 0046 demands PKCE
-- of those, and who needs PKCE needs the other as well, as soon as PKCE goes. An undo may bring PKCE back alone.
ALTER TABLE openid_clients ADD COLUMN needs_nonce boolean NOT NULL DEFAULT true;   -- where there is no PKCE
SELECT audit_again('openid_clients', '{site_id}', NULL);
CREATE FUNCTION challenge_brings_nonce() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new.needs_nonce := true;
  RETURN new;
END $$;
CREATE TRIGGER brings_nonce BEFORE INSERT OR UPDATE ON openid_clients FOR EACH ROW WHEN (new.needs_challenge AND NOT new.needs_nonce)
  EXECUTE FUNCTION challenge_brings_nonce();

-- When something was used last stands with its tokens: when each was made, and nothing else of them, is for administrators, too.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT (grant_id, made_at) ON openid_refresh_tokens TO gatelodge_admin, gatelodge_auditor;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    GRANT SELECT (grant_id, made_at) ON openid_refresh_tokens TO gatelodge_helpdesk;
  END IF;
END $$;

-- Whatever else than the client itself, or a code or token that was stolen, ends what a site was let have: its client is
-- told, also of what outlived its session. That a session ends is told where it ends (0046).
CREATE FUNCTION tell_of_ended_grant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  INSERT INTO openid_logouts (site_id, user_uid, session_id)
  SELECT new.site_id, new.user_uid, new.session_id FROM openid_clients c
  WHERE c.site_id = new.site_id AND c.enabled AND c.logout_notice IS NOT NULL
  ON CONFLICT ON CONSTRAINT openid_logouts_once DO NOTHING;
  IF FOUND THEN PERFORM pg_notify('gatelodge_errands', ''); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_of_end AFTER UPDATE ON openid_grants FOR EACH ROW
  WHEN (old.ended_at IS NULL AND new.ended_why IN ('administrator', 'withdrawn', 'closed', 'password')
        AND new.code_used_at IS NOT NULL AND new.session_id IS NOT NULL)
  EXECUTE FUNCTION tell_of_ended_grant();
CREATE OR REPLACE FUNCTION end_grants(person uuid, org int, why text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM FROM openid_grants g JOIN sites s USING (site_id) WHERE g.user_uid = person AND (org IS NULL OR s.org_id = org) AND g.ended_at IS NULL
    ORDER BY g.grant_id FOR UPDATE OF g;
  UPDATE openid_grants g SET ended_at = gatelodge.now(), ended_why = why
  FROM sites s WHERE s.site_id = g.site_id AND g.user_uid = person AND (org IS NULL OR s.org_id = org) AND g.ended_at IS NULL;
END $$;
-- Who is erased may have been deleted a moment before: what is on its way to the sites goes there. It has no word of theirs.
CREATE OR REPLACE FUNCTION closing_ends_grants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM end_grants(new.uid, NULL, 'closed');
  IF new.erased_at IS NOT NULL THEN
    DELETE FROM openid_grants WHERE user_uid = new.uid;
  END IF;
  RETURN NULL;
END $$;

-- Whether a site speaks the community protocol says what its webhooks tell.
DROP TRIGGER owe ON sites;
CREATE TRIGGER owe AFTER UPDATE ON sites FOR EACH ROW WHEN (new.push_changes AND NOT old.push_changes
  OR new.push_ssh_keys AND NOT old.push_ssh_keys OR new.org_id <> old.org_id OR new.push_form <> old.push_form
  OR new.push_form = 'webhooks' AND (new.key_fingerprint = '') <> (old.key_fingerprint = '')) EXECUTE FUNCTION owe();

-- Whoever begins to show groups waited for those who change groups (0049), who wait for people that others hold, who would
-- wait behind it: a circle. Nobody waits any more. That somebody changes groups can be seen by the lock that they share; the
-- worker notes who does when it first sees that a site begins, and queues the site's visitors when those have ended.
ALTER TABLE deliveries ADD COLUMN owed_behind text[] NOT NULL DEFAULT '{}';        -- transactions; '{?}': nobody has looked yet
CREATE FUNCTION group_changes() RETURNS SETOF text LANGUAGE sql AS $$
  SELECT virtualtransaction FROM pg_locks, (SELECT hashtext('gatelodge.shown_groups')::bigint AS key) k
  WHERE locktype = 'advisory' AND objsubid = 1 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND classid::bigint = ((k.key >> 32) & 4294967295) AND objid::bigint = (k.key & 4294967295)
$$;
CREATE OR REPLACE FUNCTION begin_showing_groups() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  UPDATE deliveries SET owed_behind = '{?}' WHERE site_id = new.site_id AND owed;
  RETURN NULL;
END $$;
DROP TRIGGER shows_groups ON openid_clients;
DROP TRIGGER shows_groups_anew ON openid_clients;
CREATE OR REPLACE FUNCTION owe_claims() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE changed jsonb := CASE tg_op WHEN 'DELETE' THEN to_jsonb(old) ELSE to_jsonb(new) END;
BEGIN
  -- Behind whoever changes the site's form just now: one of the two sees what the other has done.
  IF tg_table_name = 'openid_clients' THEN
    PERFORM FROM sites WHERE site_id = (changed ->> 'site_id')::int FOR SHARE;
  END IF;
  UPDATE deliveries d SET owed = true, owed_behind = '{?}' FROM sites s
  WHERE s.site_id = d.site_id AND s.push_form = 'webhooks' AND s.push_changes AND s.deleted_at IS NULL
    AND CASE tg_table_name WHEN 'orgs' THEN s.org_id = (changed ->> 'org_id')::int
                           ELSE s.site_id = (changed ->> 'site_id')::int END;
  IF FOUND THEN PERFORM pg_notify('gatelodge_queue', ''); END IF;
  RETURN NULL;
END $$;
-- As in 0005. A site whose groups are being changed is not owed yet: the next look comes by itself.
CREATE OR REPLACE FUNCTION requeue() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE site int; pairs bigint;
BEGIN
  PERFORM set_config('gatelodge.by_worker', 'on', true);
  UPDATE gatelodge.deliveries SET owed_behind = ARRAY(SELECT gatelodge.group_changes()) WHERE site_id IN
    (SELECT site_id FROM gatelodge.deliveries WHERE owed AND owed_behind = '{?}' ORDER BY site_id FOR UPDATE SKIP LOCKED);
  UPDATE gatelodge.deliveries SET owed = false, owed_behind = '{}' WHERE site_id = (SELECT site_id FROM gatelodge.deliveries d
    WHERE owed AND owed_behind <> '{?}' AND NOT owed_behind && ARRAY(SELECT gatelodge.group_changes())
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
