-- Authorities (EA-07, EA-18, EA-28, EA-30): what people read of them, what they are trusted with, which a site takes, and
-- what happens when one of them brings a new person (KE-03).
--
-- The order is by position, the smallest first; the first that can check a password is the default. A site's least level
-- stands in sites.min_level since 0003.

ALTER TABLE authorities
  ADD title              text        NOT NULL DEFAULT '' CHECK (length(title) <= 200),
  ADD help_text          text        NOT NULL DEFAULT '' CHECK (length(help_text) <= 2000),  -- at the sign-in form
  ADD sign_in            boolean     NOT NULL DEFAULT true,
  ADD creates_accounts   boolean     NOT NULL DEFAULT false,
  ADD username_is_email  boolean     NOT NULL DEFAULT false,
  ADD forgotten_url      text        NOT NULL DEFAULT '' CHECK (forgotten_url ~ '^(https?://[^\s#]+)?$' AND length(forgotten_url) <= 1000),
  ADD change_url         text        NOT NULL DEFAULT '' CHECK (change_url ~ '^(https?://[^\s#]+)?$' AND length(change_url) <= 1000),
  ADD register_url       text        NOT NULL DEFAULT '' CHECK (register_url ~ '^(https?://[^\s#]+)?$' AND length(register_url) <= 1000),
  ADD deleted_at         timestamptz,
  ADD CONSTRAINT authorities_driver_name     CHECK (driver ~ '^[a-z0-9_]{1,40}$'),
  ADD CONSTRAINT authorities_settings_object CHECK (jsonb_typeof(settings) = 'object'),
  ADD CONSTRAINT authorities_one_local       CHECK ((driver = 'local') = (authority_id = 1)),
  ADD CONSTRAINT authorities_local_stays     CHECK (authority_id <> 1 OR name = 'local' AND deleted_at IS NULL);

-- The name of one that is deleted is free again: nobody signs in by it.
ALTER TABLE authorities DROP CONSTRAINT authorities_name_key;
CREATE UNIQUE INDEX authorities_name ON authorities (name) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX authorities_one_registration ON authorities (registration) WHERE registration AND deleted_at IS NULL;

-- Columns that came later are audited too. Secrets in the settings are sealed before they get here (K1).
DROP TRIGGER audit_i ON authorities;
DROP TRIGGER audit_d ON authorities;
DROP TRIGGER audit_u ON authorities;
DROP FUNCTION audit_authorities();
UPDATE authorities SET registration = true WHERE authority_id = 1;      -- as it was: who signs up gets an account here
SELECT audit_table('authorities', '{authority_id}', NULL);

-- One that somebody has a login at is disabled, not deleted. A login locks its authority, so one of two that come at once
-- waits, and is judged by what the other has done. 'local' cannot go, and costs no look.
CREATE FUNCTION authority_is_unused() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM FROM authorities WHERE authority_id = new.authority_id FOR UPDATE;
  IF EXISTS (SELECT FROM logins WHERE authority_id = new.authority_id) THEN
    RAISE EXCEPTION 'people have logins at authority %', new.name
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'authorities_unused';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER is_unused AFTER UPDATE ON authorities FOR EACH ROW
  WHEN (old.deleted_at IS NULL AND new.deleted_at IS NOT NULL) EXECUTE FUNCTION authority_is_unused();
CREATE TRIGGER tombstone BEFORE DELETE ON authorities FOR EACH ROW EXECUTE FUNCTION refuse('deleted softly');
CREATE FUNCTION login_has_authority() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM FROM authorities WHERE authority_id = new.authority_id AND deleted_at IS NULL FOR KEY SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'authority % is deleted', new.authority_id
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'logins_authority_stands';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER authority_stands AFTER INSERT OR UPDATE OF authority_id ON logins FOR EACH ROW
  WHEN (new.authority_id <> 1) EXECUTE FUNCTION login_has_authority();

-- An owner who can still sign in must remain (0004), and now an authority can be closed in more ways than one. A token
-- speaks for a program, and a one-time code comes after something else: neither lets a person in by itself. An authority
-- at which no owner has a login may always go.
CREATE OR REPLACE FUNCTION owner_remains() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF tg_table_name = 'authorities' THEN
    IF NOT EXISTS (SELECT FROM role_grants g JOIN logins l USING (user_uid)
                   WHERE g.role = 'owner' AND l.authority_id = old.authority_id AND l.state = 'validated') THEN
      RETURN NULL;
    END IF;
  ELSIF tg_table_name <> 'role_grants' AND NOT EXISTS
     (SELECT FROM role_grants WHERE role = 'owner'
      AND user_uid = (to_jsonb(old) ->> CASE tg_table_name WHEN 'users' THEN 'uid' ELSE 'user_uid' END)::uuid) THEN
    RETURN NULL;
  END IF;
  PERFORM FROM roles WHERE role = 'owner' FOR UPDATE;
  IF NOT EXISTS (SELECT FROM role_grants g JOIN users u ON u.uid = g.user_uid JOIN logins l USING (user_uid)
                 JOIN authorities a USING (authority_id)
                 WHERE g.role = 'owner' AND u.status = 'active' AND u.deleted_at IS NULL
                   AND l.state = 'validated' AND l.kind NOT IN ('token', 'totp')
                   AND a.enabled AND a.sign_in AND a.deleted_at IS NULL) THEN
    RAISE EXCEPTION 'no owner who can sign in would remain'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'owner_remains';
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER owner_remains ON authorities;
CREATE TRIGGER owner_remains AFTER UPDATE ON authorities FOR EACH ROW
  WHEN (old.enabled AND NOT new.enabled OR old.sign_in AND NOT new.sign_in OR old.deleted_at IS NULL AND new.deleted_at IS NOT NULL)
  EXECUTE FUNCTION owner_remains();

-- Which authorities a site takes, and in which order. None here: all of them, in their own order. A choice of which none
-- is left lets nobody in: a site that trusts only its directory must not open to everybody when that is switched off.
CREATE TABLE site_authorities (
  site_id       int  NOT NULL REFERENCES sites,
  authority_id  int  NOT NULL REFERENCES authorities,
  position      int  NOT NULL,
  PRIMARY KEY (site_id, authority_id)
);
SELECT audit_table('site_authorities', '{site_id,authority_id}', NULL);

-- What happens to a person whom an authority brings, at the creation of the account and never again (KE-03). No login
-- elsewhere makes an owner.
CREATE TABLE authority_actions (
  authority_id  int   NOT NULL REFERENCES authorities,
  kind          text  NOT NULL CHECK (kind IN ('group', 'role')),
  group_id      int   REFERENCES groups,
  role          text  REFERENCES roles CHECK (role NOT IN ('owner', 'site_owner')),
  CONSTRAINT authority_actions_target CHECK ((kind = 'group') = (group_id IS NOT NULL) AND (kind = 'role') = (role IS NOT NULL)),
  UNIQUE NULLS NOT DISTINCT (authority_id, group_id, role)
);
SELECT audit_table('authority_actions', '{authority_id,group_id,role}', NULL);

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT ON site_authorities, authority_actions TO gatelodge_server, gatelodge_admin, gatelodge_auditor;
    GRANT INSERT, UPDATE, DELETE ON site_authorities, authority_actions TO gatelodge_server, gatelodge_admin;
  END IF;
END $$;
