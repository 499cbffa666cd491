-- Pushes in the form of Standard Webhooks, for sites that would rather have those than the classic push: other headers and
-- secrets of their own, and about a person what the site may see of them by its own rules.

ALTER TABLE sites ADD COLUMN push_form text NOT NULL DEFAULT 'classic' CHECK (push_form IN ('classic', 'webhooks'));
SELECT audit_again('sites', '{site_id}', NULL, '{sealed_key,sealed_old_key}');

-- What webhooks are signed with. Unlike a client's secret it is needed in the clear, hence sealed to the vault. Two while one
-- follows the other: what is sent meanwhile bears both signatures.
CREATE TABLE webhook_secrets (
  secret_id   int          PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  site_id     int          NOT NULL REFERENCES sites,
  sealed      bytea        NOT NULL,
  beginning   text         NOT NULL CHECK (length(beginning) BETWEEN 4 AND 12),   -- with whsec_
  made_at     timestamptz  NOT NULL DEFAULT gatelodge.now(),
  ends_at     timestamptz
);
CREATE INDEX webhook_secrets_of ON webhook_secrets (site_id);
SELECT audit_table('webhook_secrets', '{site_id,secret_id}', NULL, '{sealed}');
CREATE FUNCTION two_webhook_secrets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM FROM sites WHERE site_id = new.site_id FOR NO KEY UPDATE;
  IF (SELECT count(*) FROM webhook_secrets WHERE site_id = new.site_id AND coalesce(ends_at > gatelodge.now(), true)) > 2 THEN
    RAISE EXCEPTION 'site % has two webhook secrets already', new.site_id
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'webhook_secrets_two';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER two_at_most AFTER INSERT ON webhook_secrets FOR EACH ROW EXECUTE FUNCTION two_webhook_secrets();

-- As in 0005, and for another form: what the site has by the one says nothing of what it would have by the other. A site
-- with a secret is tried again at once.
DROP TRIGGER owe ON sites;
CREATE TRIGGER owe AFTER UPDATE ON sites FOR EACH ROW WHEN (new.push_changes AND NOT old.push_changes
  OR new.push_ssh_keys AND NOT old.push_ssh_keys OR new.org_id <> old.org_id OR new.push_form <> old.push_form) EXECUTE FUNCTION owe();
DROP TRIGGER try_again ON sites;
CREATE TRIGGER try_again AFTER UPDATE ON sites FOR EACH ROW WHEN (new.api_url IS DISTINCT FROM old.api_url
  OR new.internal <> old.internal OR new.sealed_key IS DISTINCT FROM old.sealed_key
  OR new.sealed_old_key IS DISTINCT FROM old.sealed_old_key OR new.push_form <> old.push_form) EXECUTE FUNCTION try_again();
CREATE TRIGGER try_again AFTER INSERT ON webhook_secrets FOR EACH ROW EXECUTE FUNCTION try_again();

-- Webhooks tell what OpenID Connect tells, under the same name: another choice of claims, or other names for people, is
-- owed to the sites that it is told to.
CREATE FUNCTION owe_claims() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE changed jsonb := CASE tg_op WHEN 'DELETE' THEN to_jsonb(old) ELSE to_jsonb(new) END;
BEGIN
  UPDATE deliveries d SET owed = true FROM sites s
  WHERE s.site_id = d.site_id AND s.push_form = 'webhooks' AND s.push_changes AND s.deleted_at IS NULL
    AND CASE tg_table_name WHEN 'orgs' THEN s.org_id = (changed ->> 'org_id')::int
                           ELSE s.site_id = (changed ->> 'site_id')::int END;
  IF FOUND THEN PERFORM pg_notify('gatelodge_queue', ''); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER owe_claims AFTER UPDATE ON openid_clients FOR EACH ROW
  WHEN (new.scopes <> old.scopes OR new.claims <> old.claims OR new.enabled <> old.enabled) EXECUTE FUNCTION owe_claims();
CREATE TRIGGER owe_other_claims AFTER INSERT OR DELETE ON openid_clients FOR EACH ROW EXECUTE FUNCTION owe_claims();
CREATE TRIGGER owe_claims AFTER UPDATE ON orgs FOR EACH ROW WHEN (new.pairwise <> old.pairwise) EXECUTE FUNCTION owe_claims();

-- Groups are among the claims, so they move the revision as well (Q2): of people whom a site knows that is told groups,
-- and of nobody else. Whoever makes a site one of those waits for the changes that did not see it, and the worker queues
-- its visitors after that.
CREATE FUNCTION touch_shown_groups() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE
  showing  int[];
  touched  uuid[];
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtext('gatelodge.shown_groups'));
  showing := ARRAY(SELECT s.site_id FROM sites s JOIN openid_clients c USING (site_id)
                   WHERE s.push_form = 'webhooks' AND s.push_changes AND s.deleted_at IS NULL AND c.enabled
                     AND ('groups' = ANY (c.scopes) OR c.claims @> '[{"from": "groups"}]' OR c.claims @> '[{"from": "in_group"}]'));
  IF showing = '{}' THEN
    RETURN NULL;
  END IF;
  CASE
    WHEN tg_table_name = 'groups' THEN touched := ARRAY(
      SELECT m.user_uid FROM new_rows n JOIN old_rows o USING (group_id) JOIN group_members m USING (group_id)
      WHERE n.name <> o.name OR (n.deleted_at IS NULL) <> (o.deleted_at IS NULL));
    WHEN tg_op = 'INSERT' THEN touched := ARRAY(SELECT user_uid FROM new_rows);
    ELSE touched := ARRAY(SELECT user_uid FROM old_rows);
  END CASE;
  -- All of them first, and only then whom a site knows: a first visit holds FOR SHARE and is waited for (Q3).
  touched := ARRAY(SELECT u.uid FROM users u WHERE u.uid IN (SELECT unnest(touched)) AND u.xmin <> pg_current_xact_id()::xid
                   ORDER BY u.uid FOR NO KEY UPDATE);
  touched := ARRAY(SELECT DISTINCT v.user_uid FROM visits v WHERE v.user_uid = ANY (touched) AND v.site_id = ANY (showing));
  UPDATE users SET revision = revision + 1 WHERE uid = ANY (touched);
  RETURN NULL;
END $$;
CREATE TRIGGER touch_insert AFTER INSERT ON group_members REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION touch_shown_groups();
CREATE TRIGGER touch_delete AFTER DELETE ON group_members REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION touch_shown_groups();
CREATE TRIGGER touch_update AFTER UPDATE ON groups REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION touch_shown_groups();
CREATE FUNCTION begin_showing_groups() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('gatelodge.shown_groups'));
  RETURN NULL;
END $$;
-- By their names behind what makes the site owed, which no worker sees before the commit.
CREATE TRIGGER shows_groups AFTER UPDATE ON sites FOR EACH ROW WHEN (new.push_form = 'webhooks' AND new.push_changes
  AND (old.push_form <> new.push_form OR NOT old.push_changes)) EXECUTE FUNCTION begin_showing_groups();
CREATE TRIGGER shows_groups AFTER UPDATE ON openid_clients FOR EACH ROW
  WHEN (new.scopes <> old.scopes OR new.claims <> old.claims OR new.enabled <> old.enabled) EXECUTE FUNCTION begin_showing_groups();
CREATE TRIGGER shows_groups_anew AFTER INSERT ON openid_clients FOR EACH ROW EXECUTE FUNCTION begin_showing_groups();

-- Keys go along with the changes where the switch is on, and the ledger says so of such a site, too (0048).
CREATE OR REPLACE VIEW disclosures WITH (security_invoker = true) AS
  SELECT d.user_uid, d.site_id, 'openid' AS protocol,
    CASE WHEN s.push_form = 'webhooks' AND s.push_ssh_keys THEN d.shared || '{ssh_keys}'::text[] ELSE d.shared END AS shared,
    d.text_version, d.first_at, d.last_at
  FROM openid_disclosures d JOIN sites s USING (site_id)
  UNION ALL
  SELECT v.user_uid, v.site_id, 'community',
    CASE WHEN s.push_ssh_keys THEN '{username,name,addresses,ssh_keys}'::text[] ELSE '{username,name,addresses}' END,
    coalesce(c.text_version, ''), v.first_at, v.last_at
  FROM visits v JOIN sites s USING (site_id)
  LEFT JOIN LATERAL (SELECT c.text_version FROM consents c WHERE c.user_uid = v.user_uid AND c.org_id = s.org_id AND c.given
                     AND c.at <= v.last_at ORDER BY c.consent_id DESC LIMIT 1) c ON true
  WHERE s.key_fingerprint <> '';

-- A site that is gone for good has no secrets (0048).
DO $$
DECLARE
  was      text := pg_get_functiondef('gatelodge.purge_site(int)'::regprocedure);
  becomes  text := replace(was, 'DELETE FROM site_messages WHERE site_id = id;', 'DELETE FROM webhook_secrets WHERE site_id = id;
  DELETE FROM site_messages WHERE site_id = id;');
BEGIN
  IF becomes = was THEN
    RAISE EXCEPTION 'purge_site is not as it was';
  END IF;
  EXECUTE becomes;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_secrets TO gatelodge_server;
    GRANT SELECT (secret_id, site_id, beginning, made_at, ends_at) ON webhook_secrets TO gatelodge_admin, gatelodge_auditor;
    GRANT SELECT (push_form) ON sites TO gatelodge_admin, gatelodge_auditor;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    RETURN;
  END IF;
  GRANT SELECT (secret_id, site_id, beginning, made_at, ends_at) ON webhook_secrets TO gatelodge_helpdesk, gatelodge_site_owner;
  GRANT SELECT (push_form) ON sites TO gatelodge_helpdesk, gatelodge_site_owner;
  GRANT INSERT (site_id, sealed, beginning), UPDATE (ends_at) ON webhook_secrets TO gatelodge_admin, gatelodge_administrator, gatelodge_site_owner;
  ALTER TABLE webhook_secrets ENABLE ROW LEVEL SECURITY;
  CREATE POLICY everybody ON webhook_secrets TO gatelodge_server, gatelodge_admin, gatelodge_administrator, gatelodge_helpdesk,
    gatelodge_auditor USING (true) WITH CHECK (true);
  CREATE POLICY own_sites ON webhook_secrets TO gatelodge_site_owner USING (site_id IN (SELECT gatelodge.my_sites()))
    WITH CHECK (site_id IN (SELECT gatelodge.my_sites()));
  ALTER POLICY own_sites ON audit USING (
    entity IN ('sites', 'site_messages', 'site_groups', 'site_authorities', 'openid_clients', 'webhook_secrets')
    AND split_part(key, '/', 1) IN (SELECT gatelodge.my_sites()::text));
END $$;
